//! Programmes that break a rule.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::drawn::Numbers;
use crate::forum::{PlenarySegment, ProgrammeDraft};
use crate::rules::{Rule, Violation};
use crate::{Meeting, RoundTable, Session};

/// All meetings but that of the policy debate.
const BUT_THE_FOURTH: [Meeting; 7] = {
    let [first, second, third, _, fifth, sixth, seventh, eighth] = Meeting::ALL;
    [first, second, third, fifth, sixth, seventh, eighth]
};
/// The meetings before the plenary, that of the policy debate among them, in another order.
const FIRST_DAYS: [Meeting; 4] = {
    let [first, second, third, fourth, ..] = Meeting::ALL;
    [third, fourth, first, second]
};
/// The meetings after those of the round tables.
const AFTER_ROUND_TABLES: [Meeting; 5] = {
    let [_, _, _, after @ ..] = Meeting::ALL;
    after
};
const PLENARY: [Meeting; 4] = {
    let [_, _, _, _, plenary @ ..] = Meeting::ALL;
    plenary
};

/// Nothing is held in a meeting; what was is held in the one beside it. Any meeting but the fourth, without which the
/// policy debate would be missing too.
pub(super) fn empty_meeting(draft: &mut ProgrammeDraft, numbers: &mut Numbers) -> Violation {
    let meeting = numbers.of(&BUT_THE_FOURTH);
    let held = core::mem::take(&mut draft[meeting]);
    let (beside, is_before) = match meeting.index() {
        2 | 7 => (Meeting::ALL[meeting.index() - 1], false),
        index => (Meeting::ALL[index + 1], true),
    };
    let beside = &mut draft[beside];
    let new = held.into_iter().filter(|session| !beside.contains(session)).collect::<Vec<_>>();
    let end = if is_before { 0 } else { beside.len() };
    beside.splice(end..end, new);
    let text = format!("the {} holds no session, expected at least one", meeting.name());
    at(meeting, Violation::new(Rule::MeetingHeld, text))
}

/// A round table is in no meeting.
pub(super) fn no_round_table(draft: &mut ProgrammeDraft, numbers: &mut Numbers) -> Violation {
    let session = numbers.of(&RoundTable::ALL).into();
    without(draft, session, Rule::RoundTablesOnFirstDays, "first three")
}

pub(super) fn no_opening_segment(draft: &mut ProgrammeDraft, _: &mut Numbers) -> Violation {
    no_segment(draft, PlenarySegment::OpeningSegment)
}

pub(super) fn no_general_debate(draft: &mut ProgrammeDraft, _: &mut Numbers) -> Violation {
    no_segment(draft, PlenarySegment::GeneralDebate)
}

pub(super) fn no_closing_segment(draft: &mut ProgrammeDraft, _: &mut Numbers) -> Violation {
    no_segment(draft, PlenarySegment::ClosingSegment)
}

fn no_segment(draft: &mut ProgrammeDraft, segment: PlenarySegment) -> Violation {
    without(draft, segment.into(), Rule::PlenaryInOrder, "last four")
}

fn without(draft: &mut ProgrammeDraft, session: Session, rule: Rule, meetings: &str) -> Violation {
    remove(draft, session);
    let text = format!("{} is in no meeting, expected in at least one of the {meetings}", session.phrase());
    Violation::new(rule, text).of(session.as_str())
}

/// A round table is in a later meeting, too or instead.
pub(super) fn round_table_elsewhere(draft: &mut ProgrammeDraft, numbers: &mut Numbers) -> Violation {
    let session = numbers.of(&RoundTable::ALL).into();
    if numbers.yes() {
        remove(draft, session);
    }
    let meeting = numbers.of(&AFTER_ROUND_TABLES);
    misplaced(draft, session, meeting, numbers)
}

/// The policy debate is in another meeting too.
pub(super) fn policy_debate_elsewhere(draft: &mut ProgrammeDraft, numbers: &mut Numbers) -> Violation {
    let meeting = numbers.of(&BUT_THE_FOURTH);
    misplaced(draft, Session::PolicyDebate, meeting, numbers)
}

/// A segment of the plenary is in one of the first four meetings too.
pub(super) fn plenary_elsewhere(draft: &mut ProgrammeDraft, numbers: &mut Numbers) -> Violation {
    let session = numbers.of(&PlenarySegment::ALL).into();
    let meeting = numbers.of(&FIRST_DAYS);
    misplaced(draft, session, meeting, numbers)
}

fn misplaced(
    draft: &mut ProgrammeDraft,
    session: Session,
    meeting: Meeting,
    numbers: &mut Numbers,
) -> Violation {
    let place = numbers.below(draft[meeting].len() + 1);
    draft[meeting].insert(place, session);
    let expected = match session {
        Session::RoundTable(_) => "on the first day or in the morning of the second day",
        Session::PolicyDebate => "in the afternoon of the second day",
        Session::PlenarySegment(_) => "on the third or the fourth day",
    };
    let text = format!("{} is in the {}, expected {expected}", session.phrase(), meeting.name());
    at(meeting, of(session, session.rule(), text).under(place))
}

/// A way to put the plenary out of order.
#[derive(Clone, Copy)]
enum Disorder {
    /// The session at this place of the meeting, and the one that follows it, are in the other order.
    Exchanged(Meeting, usize),
    /// The segment is also held in the meeting, at this place, after a later one.
    Also(PlenarySegment, Meeting, usize),
}

/// A segment of the plenary comes after a later one.
pub(super) fn plenary_out_of_order(draft: &mut ProgrammeDraft, numbers: &mut Numbers) -> Violation {
    let mut ways = Vec::new();
    for meeting in PLENARY {
        let held = &draft[meeting];
        ways.extend((1..held.len()).map(|place| Disorder::Exchanged(meeting, place - 1)));
        for segment in PlenarySegment::ALL {
            if !held.contains(&segment.into()) {
                let places = 0..=held.len();
                let is_late = |place: &usize| {
                    latest(draft, meeting, *place).is_some_and(|latest| latest > segment.into())
                };
                ways.extend(places.filter(is_late).map(|place| Disorder::Also(segment, meeting, place)));
            }
        }
    }
    let (meeting, place, before) = match numbers.of(&ways) {
        Disorder::Exchanged(meeting, place) => {
            draft[meeting].swap(place, place + 1);
            (meeting, place + 1, draft[meeting][place])
        }
        Disorder::Also(segment, meeting, place) => {
            let before = latest(draft, meeting, place).unwrap_or(segment.into());
            draft[meeting].insert(place, segment.into());
            (meeting, place, before)
        }
    };
    let session = draft[meeting][place];
    let text = format!("{} comes after {}, expected before it", session.phrase(), before.phrase());
    at(meeting, of(session, Rule::PlenaryInOrder, text).under(place))
}

/// The last session of the plenary that is held before this place, when the plenary is in order.
fn latest(draft: &ProgrammeDraft, meeting: Meeting, place: usize) -> Option<Session> {
    let before = PLENARY.iter().filter(|earlier| **earlier < meeting);
    before.flat_map(|earlier| &draft[*earlier]).chain(&draft[meeting][..place]).copied().last()
}

/// A session is listed again in its meeting.
pub(super) fn session_again(draft: &mut ProgrammeDraft, numbers: &mut Numbers) -> Violation {
    let meeting = numbers.of(&Meeting::ALL);
    let first = numbers.below(draft[meeting].len());
    let session = draft[meeting][first];
    // A segment of the plenary beside itself, since anywhere else it would be out of order as well.
    let again = match session {
        Session::PlenarySegment(_) => first + 1,
        _ => numbers.below(draft[meeting].len() + 1),
    };
    draft[meeting].insert(again, session);
    let later = again.max(first + 1);
    let text = format!("{} is listed again in the {}, expected once", session.phrase(), meeting.name());
    at(meeting, of(session, Rule::ListedOnce, text).in_list_of(Some(session.rule())).under(later))
}

fn of(session: Session, rule: Rule, text: String) -> Violation {
    Violation::new(rule, text).of(session.as_str())
}

fn at(meeting: Meeting, violation: Violation) -> Violation {
    violation.under(meeting.half().key()).under(meeting.day().key())
}

/// Takes the session out of every meeting. A meeting that would hold nothing gets another session, which may be held
/// there too.
fn remove(draft: &mut ProgrammeDraft, session: Session) {
    for meeting in Meeting::ALL {
        let held = &mut draft[meeting];
        held.retain(|other| *other != session);
        if held.is_empty() {
            held.push(match session {
                // The segment that follows the opening one, or comes before another, may run on.
                Session::PlenarySegment(PlenarySegment::GeneralDebate) => {
                    PlenarySegment::OpeningSegment.into()
                }
                Session::PlenarySegment(_) => PlenarySegment::GeneralDebate.into(),
                Session::RoundTable(RoundTable::One) => RoundTable::Two.into(),
                _ => RoundTable::One.into(),
            });
        }
    }
}
