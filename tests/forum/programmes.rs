//! Which programmes are valid, counted over all there are: the arrangements of the plenary over the last
//! four meetings, and the distributions of the round tables over the first three.

use std::collections::BTreeSet;

use imrf::forum::{MeetingSet, PlenarySegment, ProgrammeDraft};
use imrf::{Meeting, Programme, RoundTable, Session, SessionSet};
use proptest::prelude::*;

const SEGMENTS: [Session; 3] = [
    Session::PlenarySegment(PlenarySegment::OpeningSegment),
    Session::PlenarySegment(PlenarySegment::GeneralDebate),
    Session::PlenarySegment(PlenarySegment::ClosingSegment),
];

/// Every list of these sessions in any order, without repeats: the empty one, and so on.
fn lists(sessions: &[Session]) -> Vec<Vec<Session>> {
    let mut lists = vec![vec![]];
    let mut longest = lists.clone();
    while !longest.is_empty() {
        longest = longest
            .iter()
            .flat_map(|list| {
                let rest = sessions.iter().copied().filter(|session| !list.contains(session));
                rest.map(|session| [list.as_slice(), &[session]].concat()).collect::<Vec<_>>()
            })
            .collect();
        lists.extend(longest.iter().cloned());
    }
    lists
}

/// The letters of the segments, meeting by meeting, are of the form `O+G+C+`, where each meeting holds at least
/// one.
fn is_in_order(meetings: [&[Session]; 4]) -> bool {
    let letters: String = meetings
        .into_iter()
        .flatten()
        .map(|session| match session.as_str() {
            "opening-segment" => 'O',
            "general-debate" => 'G',
            "closing-segment" => 'C',
            _ => '?',
        })
        .collect();
    let after_opening = letters.trim_start_matches('O');
    let after_debate = after_opening.trim_start_matches('G');
    let after_closing = after_debate.trim_start_matches('C');
    after_opening.len() < letters.len()
        && after_debate.len() < after_opening.len()
        && after_closing.len() < after_debate.len()
        && after_closing.is_empty()
        && meetings.iter().all(|meeting| !meeting.is_empty())
}

#[test]
fn of_all_plenaries_exactly_the_25_in_order_are_valid() {
    let lists = lists(&SEGMENTS);
    assert_eq!(lists.len(), 16);
    let mut draft = ProgrammeDraft::from(Programme::OF_2022);
    let mut valid = BTreeSet::new();
    for first in &lists {
        draft.third_day.morning.clone_from(first);
        for second in &lists {
            draft.third_day.afternoon.clone_from(second);
            // Whatever follows, two meetings out of order stay so: one programme that goes on with them is enough.
            let is_sorted = [first.as_slice(), second].concat().is_sorted();
            for third in &lists[..if is_sorted { lists.len() } else { 1 }] {
                draft.fourth_day.morning.clone_from(third);
                for fourth in &lists[..if is_sorted { lists.len() } else { 1 }] {
                    draft.fourth_day.afternoon.clone_from(fourth);
                    let meetings = [first, second, third, fourth];
                    let validated = draft.validate();
                    assert_eq!(validated.is_ok(), is_in_order(meetings.map(Vec::as_slice)), "{meetings:?}");
                    if let Ok(programme) = validated {
                        assert_eq!(ProgrammeDraft::from(programme), draft, "the order is kept");
                        valid.insert(meetings);
                    }
                }
            }
        }
    }
    assert_eq!(valid.len(), 25);
}

#[test]
fn of_all_distributions_of_the_round_tables_exactly_those_that_hold_all_four_and_leave_no_meeting_empty() {
    let tables = RoundTable::ALL.map(Session::from);
    let held = |bits: usize| {
        (0..4).filter(|index| bits >> index & 1 == 1).map(|index| tables[index]).collect::<Vec<_>>()
    };
    let mut draft = ProgrammeDraft::from(Programme::OF_2022);
    let mut valid = 0;
    for distribution in 0..1_usize << 12 {
        let meetings = [distribution & 15, distribution >> 4 & 15, distribution >> 8];
        draft.first_day.morning = held(meetings[0]);
        draft.first_day.afternoon = held(meetings[1]);
        draft.second_day.morning = held(meetings[2]);
        let expected =
            meetings.iter().all(|bits| *bits != 0) && meetings.iter().fold(0, |all, bits| all | bits) == 15;
        let validated = draft.validate();
        assert_eq!(validated.is_ok(), expected, "{meetings:?}");
        if let Ok(programme) = validated {
            assert_eq!(ProgrammeDraft::from(programme), draft);
            valid += 1;
        }
    }
    // Each round table is in some of three meetings, 7 to the power of 4, less those that leave a meeting empty:
    // by inclusion and exclusion, 3 times 3 to the power of 4, and the 3 that were taken away twice.
    assert_eq!(valid, 7 * 7 * 7 * 7 - 3 * 3 * 3 * 3 * 3 + 3);
}

/// Round tables of one meeting are a set: their order in a draft makes no difference.
#[test]
fn the_order_of_round_tables_within_a_meeting_is_not_kept() {
    let lists = lists(&RoundTable::ALL.map(Session::from));
    assert_eq!(lists.len(), 65);
    for list in lists.into_iter().filter(|list| !list.is_empty()) {
        let mut draft = ProgrammeDraft::from(Programme::OF_2022);
        draft.second_day.morning = [list.as_slice(), &missing_from(&list)].concat();
        let mut sorted = draft.clone();
        sorted.second_day.morning.sort();
        let programme = draft.validate().expect("all four round tables are held");
        assert_eq!(Ok(programme), sorted.validate());
        assert_eq!(ProgrammeDraft::from(programme), sorted);
    }
}

fn missing_from(list: &[Session]) -> Vec<Session> {
    RoundTable::ALL.map(Session::from).into_iter().filter(|session| !list.contains(session)).collect()
}

/// Any eight lists of any sessions, most of them short.
fn any_programme() -> impl Strategy<Value = ProgrammeDraft> {
    let list = proptest::collection::vec(proptest::sample::select(&Session::ALL), 0..4);
    proptest::collection::vec(list, 8).prop_map(|lists| {
        let mut draft = ProgrammeDraft::default();
        for (meeting, list) in Meeting::ALL.into_iter().zip(lists) {
            draft[meeting] = list;
        }
        draft
    })
}

/// The programme of 2022 with one meeting replaced.
fn near_programme() -> impl Strategy<Value = ProgrammeDraft> {
    (any_programme(), proptest::sample::select(&Meeting::ALL)).prop_map(|(other, meeting)| {
        let mut draft = ProgrammeDraft::from(Programme::OF_2022);
        draft[meeting].clone_from(&other[meeting]);
        draft
    })
}

/// The whole rule of a programme, once more.
fn is_valid(draft: &ProgrammeDraft) -> bool {
    let meetings = Meeting::ALL.map(|meeting| draft[meeting].as_slice());
    let first_three: BTreeSet<Session> = meetings[..3].concat().into_iter().collect();
    let no_repeats = |list: &&[Session]| list.iter().collect::<BTreeSet<_>>().len() == list.len();
    meetings.iter().all(|list| !list.is_empty() && no_repeats(list))
        && first_three == BTreeSet::from(RoundTable::ALL.map(Session::from))
        && meetings[3] == [Session::PolicyDebate]
        && is_in_order([meetings[4], meetings[5], meetings[6], meetings[7]])
}

proptest! {
    #[test]
    fn any_programme_is_validated_by_that_rule(
        draft in prop_oneof![any_programme(), near_programme()],
    ) {
        let valid = is_valid(&draft);
        let validated = draft.validate();
        prop_assert_eq!(validated.is_ok(), valid);
        if let Ok(programme) = validated {
            for meeting in Meeting::ALL {
                let held: SessionSet = draft[meeting].iter().collect();
                prop_assert_eq!(programme.sessions(meeting), held);
            }
            for session in Session::ALL {
                let holds = |meeting: &Meeting| draft[*meeting].contains(&session);
                let meetings: MeetingSet = Meeting::ALL.into_iter().filter(holds).collect();
                prop_assert_eq!(programme.meetings_of(session), meetings);
                prop_assert!(meetings.is_subset(session.allowed_meetings()));
            }
            let pairs = Meeting::ALL.map(|meeting| (meeting, programme.sessions(meeting)));
            prop_assert!(programme.iter().eq(pairs));
            prop_assert!((&programme).into_iter().eq(pairs) && programme.into_iter().eq(pairs));
        }
    }
}
