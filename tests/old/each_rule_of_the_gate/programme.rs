//! Breaches of the rules of the programme.

use imrf::{ForumDraft, ProgrammeDraft, Rule, Session};

use crate::breach::{Breach, breach};

/// Changes what the meetings hold.
fn programme(change: impl Fn(&mut ProgrammeDraft)) -> impl Fn(&mut ForumDraft) {
    move |draft| change(&mut draft.programme)
}

pub(crate) fn meetings() -> Vec<Breach> {
    const FIRST_DAYS: Rule = Rule::RoundTablesOnFirstDays;
    const POLICY_DEBATE: Rule = Rule::PolicyDebateOnSecondAfternoon;
    const LAST_DAYS: Rule = Rule::PlenaryOnLastDays;
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
        breach(
            FIRST_DAYS,
            "/programme",
            Some("round-table-four"),
            "round table four is in no meeting, expected in one of the first three \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.second_day.morning = vec![Session::RoundTableThree]),
        ),
        breach(
            FIRST_DAYS,
            "/programme/secondDay/afternoon/1",
            Some("round-table-two"),
            "round table two is in the afternoon of the second day, expected on the first day or in the morning \
             of the second day (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.second_day.afternoon.push(Session::RoundTableTwo)),
        ),
        breach(
            FIRST_DAYS,
            "/programme/thirdDay/morning/0",
            Some("round-table-three"),
            "round table three is in the morning of the third day, expected on the first day or in the morning of \
             the second day (A/RES/73/326, paragraph 18(a))",
            programme(|days| {
                days.second_day.morning = vec![Session::RoundTableFour];
                days.third_day.morning.insert(0, Session::RoundTableThree);
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
            programme(|days| days.second_day.afternoon.insert(0, Session::OpeningSegment)),
        ),
        breach(
            LAST_DAYS,
            "/programme/firstDay/afternoon/1",
            Some("closing-segment"),
            "the closing segment is in the afternoon of the first day, expected on the third or the fourth day \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.first_day.afternoon.push(Session::ClosingSegment)),
        ),
    ]
}

pub(crate) fn plenary_order() -> Vec<Breach> {
    const OPENING: Session = Session::OpeningSegment;
    const DEBATE: Session = Session::GeneralDebate;
    const CLOSING: Session = Session::ClosingSegment;
    let missing = |segment: Session, phrase: &str, held: [Session; 4]| {
        let shown = format!(
            "{phrase} is in none of the last four meetings, expected in at least one \
             (A/RES/73/326, paragraph 18(b))"
        );
        let change = programme(move |days| {
            days.third_day.morning = vec![held[0]];
            days.third_day.afternoon = vec![held[1]];
            days.fourth_day.morning = vec![held[2]];
            days.fourth_day.afternoon = vec![held[3]];
        });
        breach(Rule::PlenaryInOrder, "/programme", Some(segment.as_str()), &shown, change)
    };
    vec![
        missing(OPENING, "the opening segment", [DEBATE, DEBATE, DEBATE, CLOSING]),
        missing(DEBATE, "the general debate", [OPENING, OPENING, CLOSING, CLOSING]),
        missing(CLOSING, "the closing segment", [OPENING, OPENING, DEBATE, DEBATE]),
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
            programme(|days| days.first_day.morning.push(Session::RoundTableOne)),
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
            programme(|days| days.fourth_day.morning.push(Session::GeneralDebate)),
        ),
    ]
}
