//! Faults of a programme.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::choice::pick_of;
use crate::forum::{PlenarySegment, ProgrammeDraft};
use crate::rules::Rule;
use crate::rules::Violation;
use crate::{Meeting, RoundTable, Session};

/// One change to a valid programme that makes it wrong.
#[derive(Clone, Copy)]
pub(super) enum Fault {
    /// The session is also held in the meeting, at this place of its list.
    Also(Session, Meeting, usize),
    /// The session is held there and nowhere else.
    Instead(Session, Meeting, usize),
    /// The session is held in no meeting.
    Without(Session),
    /// The session at this place of the meeting, and the one that follows it, are in the other order.
    Swapped(Meeting, usize),
    /// The session at this place of the meeting is listed again, at another place.
    Again(Meeting, usize, usize),
    /// Nothing is held in the meeting; what was is held in the one beside it.
    Empty(Meeting),
}

/// All changes to a valid programme by which it breaks one rule and no other; never none.
type Faults = fn(&ProgrammeDraft) -> Vec<Fault>;

pub(super) fn faults(rule: Rule) -> Option<Faults> {
    match rule {
        Rule::RoundTablesOnFirstDays => Some(round_tables_elsewhere),
        Rule::PolicyDebateOnSecondAfternoon => Some(policy_debate_elsewhere),
        Rule::PlenaryOnLastDays => Some(plenary_elsewhere),
        Rule::PlenaryInOrder => Some(plenary_in_another_order),
        Rule::MeetingHeld => Some(nothing_held),
        Rule::ListedOnce => Some(listed_twice),
        _ => None,
    }
}

/// The valid programme with the fault that the number chooses, and the violation, placed in the programme.
pub(super) fn make(draft: ProgrammeDraft, faults: Faults, choice: u16) -> (ProgrammeDraft, Violation) {
    let fault = pick_of(choice, &faults(&draft));
    let violation = fault.violation(&draft);
    (fault.applied_to(draft), violation)
}

const FIRST: &[Meeting] = &[Meeting::ALL[0], Meeting::ALL[1], Meeting::ALL[2]];
const FOURTH: Meeting = Meeting::ALL[3];
const PLENARY: &[Meeting] = &[Meeting::ALL[4], Meeting::ALL[5], Meeting::ALL[6], Meeting::ALL[7]];

fn places(draft: &ProgrammeDraft, meeting: Meeting) -> core::ops::RangeInclusive<usize> {
    0..=draft[meeting].len()
}

fn round_tables_elsewhere(draft: &ProgrammeDraft) -> Vec<Fault> {
    let mut faults = Vec::new();
    for session in RoundTable::ALL.map(Session::from) {
        faults.push(Fault::Without(session));
        for meeting in PLENARY.iter().copied().chain([FOURTH]) {
            for place in places(draft, meeting) {
                faults.push(Fault::Also(session, meeting, place));
                faults.push(Fault::Instead(session, meeting, place));
            }
        }
    }
    faults
}

fn policy_debate_elsewhere(draft: &ProgrammeDraft) -> Vec<Fault> {
    let mut faults = Vec::new();
    for meeting in FIRST.iter().chain(PLENARY) {
        faults
            .extend(places(draft, *meeting).map(|place| Fault::Also(Session::PolicyDebate, *meeting, place)));
    }
    faults
}

fn plenary_elsewhere(draft: &ProgrammeDraft) -> Vec<Fault> {
    let mut faults = Vec::new();
    for session in PlenarySegment::ALL.map(Session::from) {
        for meeting in FIRST.iter().copied().chain([FOURTH]) {
            faults.extend(places(draft, meeting).map(|place| Fault::Also(session, meeting, place)));
        }
    }
    faults
}

fn plenary_in_another_order(draft: &ProgrammeDraft) -> Vec<Fault> {
    let mut faults: Vec<Fault> = PlenarySegment::ALL.map(|segment| Fault::Without(segment.into())).into();
    for meeting in PLENARY {
        let held = &draft[*meeting];
        faults.extend((1..held.len()).map(|place| Fault::Swapped(*meeting, place - 1)));
        for session in PlenarySegment::ALL.map(Session::from) {
            let out_of_order =
                |place: &usize| latest(draft, *meeting, *place).is_some_and(|held| held > session);
            if !held.contains(&session) {
                let places = places(draft, *meeting).filter(out_of_order);
                faults.extend(places.map(|place| Fault::Also(session, *meeting, place)));
            }
        }
    }
    faults
}

/// The last session of the plenary that is held before this place, when the plenary is in order.
fn latest(draft: &ProgrammeDraft, meeting: Meeting, place: usize) -> Option<Session> {
    let before = PLENARY.iter().filter(|earlier| **earlier < meeting);
    before.flat_map(|earlier| &draft[*earlier]).chain(&draft[meeting][..place]).copied().last()
}

/// Any meeting but the fourth, without which the policy debate would be missing too.
fn nothing_held(_: &ProgrammeDraft) -> Vec<Fault> {
    FIRST.iter().chain(PLENARY).map(|meeting| Fault::Empty(*meeting)).collect()
}

fn listed_twice(draft: &ProgrammeDraft) -> Vec<Fault> {
    let mut faults = Vec::new();
    for meeting in Meeting::ALL {
        for (place, session) in draft[meeting].iter().enumerate() {
            // Beside itself, since anywhere else a segment of the plenary would be out of order as well.
            let again = match session.plenary_segment() {
                Some(_) => place..=place,
                None => 0..=draft[meeting].len(),
            };
            faults.extend(again.map(|again| Fault::Again(meeting, place, again)));
        }
    }
    faults
}

impl Fault {
    fn applied_to(self, mut draft: ProgrammeDraft) -> ProgrammeDraft {
        match self {
            Self::Also(session, meeting, place) => draft[meeting].insert(place, session),
            Self::Instead(session, meeting, place) => {
                remove(&mut draft, session);
                draft[meeting].insert(place, session);
            }
            Self::Without(session) => remove(&mut draft, session),
            Self::Swapped(meeting, place) => draft[meeting].swap(place, place + 1),
            Self::Again(meeting, place, again) => {
                let session = draft[meeting][place];
                draft[meeting].insert(again, session);
            }
            Self::Empty(meeting) => empty(&mut draft, meeting),
        }
        draft
    }

    fn violation(self, draft: &ProgrammeDraft) -> Violation {
        match self {
            Self::Also(session, meeting, place) | Self::Instead(session, meeting, place) => {
                match latest(draft, meeting, place) {
                    Some(held) if session.is_allowed_in(meeting) => {
                        let text = after(session, held);
                        at(meeting, Some(place), session, Rule::PlenaryInOrder, text)
                    }
                    _ => {
                        let (rule, expected) = own(session);
                        let text =
                            format!("{} is in the {}, expected {expected}", session.phrase(), meeting.name());
                        at(meeting, Some(place), session, rule, text)
                    }
                }
            }
            Self::Without(session) => {
                let (rule, none) = match session.round_table() {
                    Some(_) => (
                        Rule::RoundTablesOnFirstDays,
                        "no meeting, expected in at least one of the first three",
                    ),
                    None => (Rule::PlenaryInOrder, "no meeting, expected in at least one of the last four"),
                };
                let text = format!("{} is in {none}", session.phrase());
                Violation::new(rule, text).of(session.as_str())
            }
            Self::Swapped(meeting, place) => {
                let (before, behind) = (draft[meeting][place], draft[meeting][place + 1]);
                at(meeting, Some(place + 1), before, Rule::PlenaryInOrder, after(before, behind))
            }
            Self::Again(meeting, place, again) => {
                let session = draft[meeting][place];
                let text =
                    format!("{} is listed again in the {}, expected once", session.phrase(), meeting.name());
                let later = if again > place { again } else { place + 1 };
                at(meeting, Some(later), session, Rule::ListedOnce, text).in_list_of(Some(own(session).0))
            }
            Self::Empty(meeting) => {
                let text = format!("the {} holds no session, expected at least one", meeting.name());
                Violation::new(Rule::MeetingHeld, text).under(meeting.half().key()).under(meeting.day().key())
            }
        }
    }
}

fn at(meeting: Meeting, place: Option<usize>, session: Session, rule: Rule, text: String) -> Violation {
    let violation = Violation::new(rule, text).of(session.as_str());
    let violation = match place {
        Some(place) => violation.under(place),
        None => violation,
    };
    violation.under(meeting.half().key()).under(meeting.day().key())
}

fn after(session: Session, held: Session) -> String {
    format!("{} comes after {}, expected before it", session.phrase(), held.phrase())
}

/// The rule that says where the session belongs, and where that is.
fn own(session: Session) -> (Rule, &'static str) {
    if session.round_table().is_some() {
        (Rule::RoundTablesOnFirstDays, "on the first day or in the morning of the second day")
    } else if session.plenary_segment().is_some() {
        (Rule::PlenaryOnLastDays, "on the third or the fourth day")
    } else {
        (Rule::PolicyDebateOnSecondAfternoon, "in the afternoon of the second day")
    }
}

/// Takes the session out of every meeting. A meeting that would hold nothing gets another session, which may
/// be held there too.
fn remove(draft: &mut ProgrammeDraft, session: Session) {
    for meeting in Meeting::ALL {
        let held = &mut draft[meeting];
        held.retain(|other| *other != session);
        if held.is_empty() {
            held.push(match session {
                // The segment that follows the opening one, or comes before another, may run on.
                Session::PlenarySegment(PlenarySegment::OpeningSegment)
                | Session::PlenarySegment(PlenarySegment::ClosingSegment) => {
                    Session::PlenarySegment(PlenarySegment::GeneralDebate)
                }
                Session::PlenarySegment(PlenarySegment::GeneralDebate) => {
                    Session::PlenarySegment(PlenarySegment::OpeningSegment)
                }
                Session::RoundTable(RoundTable::One) => Session::RoundTable(RoundTable::Two),
                _ => Session::RoundTable(RoundTable::One),
            });
        }
    }
}

/// Moves what the meeting holds to the one beside it: the next of the same kind, or the one before the last.
fn empty(draft: &mut ProgrammeDraft, meeting: Meeting) {
    let held = core::mem::take(&mut draft[meeting]);
    let (beside, is_before) = match meeting.index() {
        2 | 7 => (Meeting::ALL[meeting.index() - 1], false),
        index => (Meeting::ALL[index + 1], true),
    };
    let beside = &mut draft[beside];
    let new = held.into_iter().filter(|session| !beside.contains(session)).collect::<Vec<_>>();
    let end = if is_before { 0 } else { beside.len() };
    beside.splice(end..end, new);
}
