//! Which programmes are let through, counted over all there are: the arrangements of the plenary over the last
//! four meetings, and the placements of the round tables over the first three.

use std::collections::BTreeSet;

use imrf::{Meeting, Programme, ProgrammeDraft, RoundTable, Session};
use proptest::prelude::*;

const SEGMENTS: [Session; 3] = [Session::OpeningSegment, Session::GeneralDebate, Session::ClosingSegment];

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
        .map(|session| match session {
            Session::OpeningSegment => 'O',
            Session::GeneralDebate => 'G',
            Session::ClosingSegment => 'C',
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
fn of_all_plenaries_exactly_the_25_in_order_are_let_through() {
    let lists = lists(&SEGMENTS);
    assert_eq!(lists.len(), 16);
    let mut draft = ProgrammeDraft::from(Programme::OF_2022);
    let mut lawful = BTreeSet::new();
    for first in &lists {
        draft.third_day.morning.clone_from(first);
        for second in &lists {
            draft.third_day.afternoon.clone_from(second);
            for third in &lists {
                draft.fourth_day.morning.clone_from(third);
                for fourth in &lists {
                    draft.fourth_day.afternoon.clone_from(fourth);
                    let meetings = [first, second, third, fourth];
                    let checked = Programme::try_from(draft.clone());
                    assert_eq!(checked.is_ok(), is_in_order(meetings.map(Vec::as_slice)), "{meetings:?}");
                    if let Ok(programme) = checked {
                        assert_eq!(ProgrammeDraft::from(programme), draft, "the order is kept");
                        lawful.insert(meetings);
                    }
                }
            }
        }
    }
    assert_eq!(lawful.len(), 25);
}

#[test]
fn of_all_placements_of_the_round_tables_exactly_those_that_hold_all_four_and_leave_no_meeting_empty() {
    let tables = RoundTable::ALL.map(Session::from);
    let held = |bits: usize| {
        (0..4).filter(|index| bits >> index & 1 == 1).map(|index| tables[index]).collect::<Vec<_>>()
    };
    let mut draft = ProgrammeDraft::from(Programme::OF_2022);
    let mut lawful = 0;
    for placement in 0..1_usize << 12 {
        let meetings = [placement & 15, placement >> 4 & 15, placement >> 8];
        draft.first_day.morning = held(meetings[0]);
        draft.first_day.afternoon = held(meetings[1]);
        draft.second_day.morning = held(meetings[2]);
        let expected =
            meetings.iter().all(|bits| *bits != 0) && meetings.iter().fold(0, |all, bits| all | bits) == 15;
        let checked = Programme::try_from(draft.clone());
        assert_eq!(checked.is_ok(), expected, "{meetings:?}");
        if let Ok(programme) = checked {
            assert_eq!(ProgrammeDraft::from(programme), draft);
            lawful += 1;
        }
    }
    // Each round table is in some of three meetings, 7 to the power of 4, less those that leave a meeting empty:
    // by inclusion and exclusion, 3 times 3 to the power of 4, and the 3 that were taken away twice.
    assert_eq!(lawful, 7 * 7 * 7 * 7 - 3 * 3 * 3 * 3 * 3 + 3);
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
        let programme = Programme::try_from(draft).expect("all four round tables are held");
        assert_eq!(Ok(programme), Programme::try_from(sorted.clone()));
        assert_eq!(ProgrammeDraft::from(programme), sorted);
    }
}

fn missing_from(list: &[Session]) -> Vec<Session> {
    RoundTable::ALL.map(Session::from).into_iter().filter(|session| !list.contains(session)).collect()
}

/// A session belongs in the meetings that the order of work gives it.
#[test]
fn each_session_belongs_in_its_meetings() {
    for (index, meeting) in Meeting::ALL.into_iter().enumerate() {
        for session in Session::ALL {
            let expected = match session.as_str() {
                "policy-debate" => index == 3,
                word if word.starts_with("round-table-") => index < 3,
                _ => index > 3,
            };
            assert_eq!(session.belongs_in(meeting), expected, "{session} in the {meeting}");
        }
    }
}

/// Any eight lists of any sessions, most of them short.
fn any_programme() -> impl Strategy<Value = ProgrammeDraft> {
    let list = proptest::collection::vec(proptest::sample::select(&Session::ALL), 0..4);
    proptest::collection::vec(list, 8).prop_map(|lists| {
        let mut draft = ProgrammeDraft::default();
        for (meeting, list) in Meeting::ALL.into_iter().zip(lists) {
            *draft.meeting_mut(meeting) = list;
        }
        draft
    })
}

/// The programme of 2022 with one meeting replaced.
fn near_programme() -> impl Strategy<Value = ProgrammeDraft> {
    (any_programme(), proptest::sample::select(&Meeting::ALL)).prop_map(|(other, meeting)| {
        let mut draft = ProgrammeDraft::from(Programme::OF_2022);
        draft.meeting_mut(meeting).clone_from(other.meeting(meeting));
        draft
    })
}

/// The whole rule of a programme, said once more.
fn is_lawful(draft: &ProgrammeDraft) -> bool {
    let meetings = Meeting::ALL.map(|meeting| draft.meeting(meeting).as_slice());
    let first_three: BTreeSet<Session> = meetings[..3].concat().into_iter().collect();
    let no_repeats = |list: &&[Session]| list.iter().collect::<BTreeSet<_>>().len() == list.len();
    meetings.iter().all(|list| !list.is_empty() && no_repeats(list))
        && first_three == BTreeSet::from(RoundTable::ALL.map(Session::from))
        && meetings[3] == [Session::PolicyDebate]
        && is_in_order([meetings[4], meetings[5], meetings[6], meetings[7]])
}

proptest! {
    #[test]
    fn any_programme_is_let_through_exactly_when_it_is_lawful(
        draft in prop_oneof![any_programme(), near_programme()],
    ) {
        let lawful = is_lawful(&draft);
        let checked = Programme::try_from(draft.clone());
        prop_assert_eq!(checked.is_ok(), lawful);
        if let Ok(programme) = checked {
            for meeting in Meeting::ALL {
                let held: BTreeSet<Session> = draft.meeting(meeting).iter().copied().collect();
                prop_assert!(programme.sessions(meeting).eq(held.iter().copied()));
                for session in Session::ALL {
                    prop_assert_eq!(
                        programme.meetings_of(session).any(|other| other == meeting),
                        held.contains(&session)
                    );
                }
            }
        }
    }
}
