//! Breaches of the rules of the programme.

use imrf::ForumDraft;
use imrf::forum::{PlenarySegment, ProgrammeDraft, RoundTable, Session};
use imrf::rules::Rule;

use super::breach::{Breach, breach};

const ONE: Session = Session::RoundTable(RoundTable::One);
const TWO: Session = Session::RoundTable(RoundTable::Two);
const THREE: Session = Session::RoundTable(RoundTable::Three);
const FOUR: Session = Session::RoundTable(RoundTable::Four);
const OPENING: Session = Session::PlenarySegment(PlenarySegment::OpeningSegment);
const DEBATE: Session = Session::PlenarySegment(PlenarySegment::GeneralDebate);
const CLOSING: Session = Session::PlenarySegment(PlenarySegment::ClosingSegment);

/// Changes what the meetings hold.
fn programme(change: impl Fn(&mut ProgrammeDraft)) -> impl Fn(&mut ForumDraft) {
    move |draft| change(&mut draft.programme)
}

pub(crate) fn empty_meetings() -> Vec<Breach> {
    vec![
        breach(
            Rule::MeetingHeld,
            "/programme/firstDay/morning",
            None,
            "the morning of the first day holds no session, expected at least one \
             (A/RES/73/326, paragraph 1(d) note 4)",
            programme(|days| days.first_day.afternoon.append(&mut days.first_day.morning)),
        ),
        breach(
            Rule::MeetingHeld,
            "/programme/secondDay/morning",
            None,
            "the morning of the second day holds no session, expected at least one \
             (A/RES/73/326, paragraph 1(d) note 4)",
            programme(|days| days.first_day.afternoon.append(&mut days.second_day.morning)),
        ),
        breach(
            Rule::MeetingHeld,
            "/programme/fourthDay/morning",
            None,
            "the morning of the fourth day holds no session, expected at least one \
             (A/RES/73/326, paragraph 1(d) note 4)",
            programme(|days| days.fourth_day.morning.clear()),
        ),
    ]
}

pub(crate) fn misplaced_sessions() -> Vec<Breach> {
    const FIRST_DAYS: Rule = Rule::RoundTablesOnFirstDays;
    const POLICY_DEBATE: Rule = Rule::PolicyDebateOnSecondAfternoon;
    const LAST_DAYS: Rule = Rule::PlenaryOnLastDays;
    vec![
        breach(
            FIRST_DAYS,
            "/programme/secondDay/afternoon/1",
            Some("round-table-two"),
            "round table two is in the afternoon of the second day, expected on the first day or in the morning \
             of the second day (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.second_day.afternoon.push(TWO)),
        ),
        breach(
            FIRST_DAYS,
            "/programme/thirdDay/morning/0",
            Some("round-table-three"),
            "round table three is in the morning of the third day, expected on the first day or in the morning of \
             the second day (A/RES/73/326, paragraph 18(a))",
            programme(|days| {
                days.second_day.morning = vec![FOUR];
                days.third_day.morning.insert(0, THREE);
            }),
        ),
        breach(
            POLICY_DEBATE,
            "/programme/firstDay/morning/1",
            Some("policy-debate"),
            "the policy debate is in the morning of the first day, expected in the afternoon of the second day \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.first_day.morning.push(Session::PolicyDebate)),
        ),
        breach(
            POLICY_DEBATE,
            "/programme/thirdDay/afternoon/0",
            Some("policy-debate"),
            "the policy debate is in the afternoon of the third day, expected in the afternoon of the second day \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.third_day.afternoon.insert(0, Session::PolicyDebate)),
        ),
        breach(
            LAST_DAYS,
            "/programme/secondDay/afternoon/0",
            Some("opening-segment"),
            "the opening segment is in the afternoon of the second day, expected on the third or the fourth day \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.second_day.afternoon.insert(0, OPENING)),
        ),
        breach(
            LAST_DAYS,
            "/programme/firstDay/afternoon/1",
            Some("closing-segment"),
            "the closing segment is in the afternoon of the first day, expected on the third or the fourth day \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.first_day.afternoon.push(CLOSING)),
        ),
        // Held only where it is not allowed: reported there, and not as missing too.
        breach(
            FIRST_DAYS,
            "/programme/fourthDay/afternoon/2",
            Some("round-table-four"),
            "round table four is in the afternoon of the fourth day, expected on the first day or in the morning of \
             the second day (A/RES/73/326, paragraph 18(a))",
            programme(|days| {
                days.second_day.morning = vec![THREE];
                days.fourth_day.afternoon.push(FOUR);
            }),
        ),
        breach(
            LAST_DAYS,
            "/programme/secondDay/morning/2",
            Some("closing-segment"),
            "the closing segment is in the morning of the second day, expected on the third or the fourth day \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| {
                days.second_day.morning.push(CLOSING);
                days.fourth_day.afternoon = vec![DEBATE];
            }),
        ),
    ]
}

/// A session that is in no meeting at all; one that is held only where it is not allowed is reported there.
pub(crate) fn missing_sessions() -> Vec<Breach> {
    let missing = |rule, session: Session, text: &str, paragraph: &str, change: fn(&mut ProgrammeDraft)| {
        let displayed = format!("{text} (A/RES/73/326, paragraph {paragraph})");
        breach(rule, "/programme", Some(session.as_str()), &displayed, programme(change))
    };
    vec![
        missing(
            Rule::RoundTablesOnFirstDays,
            FOUR,
            "round table four is in no meeting, expected in at least one of the first three",
            "18(a)",
            |days| days.second_day.morning = vec![THREE],
        ),
        missing(
            Rule::PlenaryInOrder,
            OPENING,
            "the opening segment is in no meeting, expected in at least one of the last four",
            "18(b)",
            |days| days.third_day.morning = vec![DEBATE],
        ),
        missing(
            Rule::PlenaryInOrder,
            DEBATE,
            "the general debate is in no meeting, expected in at least one of the last four",
            "18(b)",
            |days| {
                days.third_day.morning = vec![OPENING];
                days.third_day.afternoon = vec![OPENING];
                days.fourth_day.morning = vec![CLOSING];
                days.fourth_day.afternoon = vec![CLOSING];
            },
        ),
        missing(
            Rule::PlenaryInOrder,
            CLOSING,
            "the closing segment is in no meeting, expected in at least one of the last four",
            "18(b)",
            |days| days.fourth_day.afternoon = vec![DEBATE],
        ),
    ]
}

pub(crate) fn plenary_order() -> Vec<Breach> {
    vec![
        breach(
            Rule::PlenaryInOrder,
            "/programme/thirdDay/morning/1",
            Some("opening-segment"),
            "the opening segment comes after the general debate, expected before it \
             (A/RES/73/326, paragraph 18(b))",
            programme(|days| days.third_day.morning.reverse()),
        ),
        breach(
            Rule::PlenaryInOrder,
            "/programme/fourthDay/afternoon/1",
            Some("general-debate"),
            "the general debate comes after the closing segment, expected before it \
             (A/RES/73/326, paragraph 18(b))",
            programme(|days| days.fourth_day.afternoon.reverse()),
        ),
        breach(
            Rule::PlenaryInOrder,
            "/programme/fourthDay/morning/1",
            Some("opening-segment"),
            "the opening segment comes after the general debate, expected before it \
             (A/RES/73/326, paragraph 18(b))",
            programme(|days| days.fourth_day.morning.push(OPENING)),
        ),
    ]
}

pub(crate) fn sessions_listed_twice() -> Vec<Breach> {
    vec![
        breach(
            Rule::ListedOnce,
            "/programme/firstDay/morning/1",
            Some("round-table-one"),
            "round table one is listed again in the morning of the first day, expected once \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.first_day.morning.push(ONE)),
        ),
        breach(
            Rule::ListedOnce,
            "/programme/secondDay/afternoon/1",
            Some("policy-debate"),
            "the policy debate is listed again in the afternoon of the second day, expected once \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.second_day.afternoon.push(Session::PolicyDebate)),
        ),
        breach(
            Rule::ListedOnce,
            "/programme/fourthDay/morning/1",
            Some("general-debate"),
            "the general debate is listed again in the morning of the fourth day, expected once \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.fourth_day.morning.push(DEBATE)),
        ),
    ]
}
