//! Strategies for programmes.

use alloc::vec::Vec;

use proptest::array;
use proptest::prelude::*;
use proptest::sample::select;

use super::choice::{arrange, order};
use super::valid;
use crate::forum::{DayDraft, PlenarySegment, ProgrammeDraft};
use crate::{Meeting, Programme, RoundTable, Session};

/// Every valid programme.
///
/// There are 54,025: the round tables over the first three meetings in 2,161 ways, the plenary over the last
/// four in 25. For each round table the meetings that hold it are drawn, one, two or all three of them; a
/// meeting that is left with none, as is one in one case of ten, is given the round table that
/// [`Programme::OF_2022`] has in it. The arrangements of the plenary are equally likely. Shrinks to
/// [`Programme::OF_2022`].
///
/// # Examples
///
/// ```
/// use imrf::Session;
/// use imrf::strategy::programmes;
/// use proptest::prelude::*;
///
/// proptest!(|(programme in programmes())| {
///     prop_assert_eq!(programme.meetings_of(Session::PolicyDebate).count(), 1);
/// });
/// ```
pub fn programmes() -> impl Strategy<Value = Programme> + Clone {
    (array::uniform4(0..HELD.len()), select(plenary_arrangements())).prop_map(|(held, plenary)| {
        let mut draft = ProgrammeDraft::default();
        for (table, held) in RoundTable::ALL.into_iter().zip(held) {
            let usual = usual_meeting(table);
            for step in HELD[held] {
                let meeting = Meeting::ALL[(usual + step) % 3];
                draft[meeting].push(table.into());
            }
        }
        for (index, meeting) in Meeting::ALL.into_iter().enumerate().take(3) {
            if draft[meeting].is_empty() {
                draft[meeting].push(RoundTable::ALL[index].into());
            }
        }
        draft.second_day.afternoon.push(Session::PolicyDebate);
        for (meeting, sessions) in Meeting::ALL[4..].iter().zip(plenary) {
            draft[*meeting].extend(sessions);
        }
        valid(draft)
    })
}

/// The ways to hold a round table in the first three meetings, counted from the one that holds it in 2022.
const HELD: [&[usize]; 7] = [&[0], &[1], &[2], &[0, 1], &[0, 2], &[1, 2], &[0, 1, 2]];

/// Which of the first three meetings held the round table in 2022.
fn usual_meeting(table: RoundTable) -> usize {
    (table as usize).min(2)
}

/// What the last four meetings can hold: each segment in meetings that follow each other, the next one from
/// the meeting where it ends or from the one after. The first arrangement is that of 2022.
fn plenary_arrangements() -> Vec<[Vec<Session>; 4]> {
    let last = 3;
    let mut arrangements = Vec::new();
    for opening_ends in 0..=last {
        for debate_begins in opening_ends..=last.min(opening_ends + 1) {
            for debate_ends in (debate_begins..=last).rev() {
                for closing_begins in debate_ends..=last.min(debate_ends + 1) {
                    arrangements.push([0, 1, 2, 3].map(|meeting| {
                        let held = [
                            (Session::PlenarySegment(PlenarySegment::OpeningSegment), 0..=opening_ends),
                            (
                                Session::PlenarySegment(PlenarySegment::GeneralDebate),
                                debate_begins..=debate_ends,
                            ),
                            (Session::PlenarySegment(PlenarySegment::ClosingSegment), closing_begins..=last),
                        ];
                        held.into_iter()
                            .filter(|(_, meetings)| meetings.contains(&meeting))
                            .map(|(session, _)| session)
                            .collect()
                    }));
                }
            }
        }
    }
    arrangements
}

/// The drafts of valid programmes, as somebody else may write them: the round tables of a meeting in any
/// order.
///
/// The programmes are as in [`programmes`]. In one of two, the round tables of a meeting are in the order of
/// their numbers, else in any order, each equally likely. Shrinks to the draft of [`Programme::OF_2022`].
///
/// # Examples
///
/// ```
/// use imrf::Programme;
/// use imrf::strategy::programme_drafts;
/// use proptest::prelude::*;
///
/// proptest!(|(draft in programme_drafts())| {
///     prop_assert!(Programme::try_from(draft).is_ok());
/// });
/// ```
pub fn programme_drafts() -> impl Strategy<Value = ProgrammeDraft> + Clone {
    (programmes(), array::uniform3(order())).prop_map(|(programme, orders)| {
        let mut draft = ProgrammeDraft::from(programme);
        for (meeting, order) in Meeting::ALL.into_iter().zip(orders) {
            let sessions = &mut draft[meeting];
            *sessions = arrange(core::mem::take(sessions), order);
        }
        draft
    })
}

/// The drafts of a day of a valid programme, each of the four days equally likely; shrinks to the first day
/// of [`Programme::OF_2022`].
impl Arbitrary for DayDraft {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        let day =
            |draft: ProgrammeDraft| [draft.first_day, draft.second_day, draft.third_day, draft.fourth_day];
        (programme_drafts().prop_map(day), 0..4_usize)
            .prop_map(|(days, place)| days.into_iter().nth(place).unwrap_or_default())
            .boxed()
    }
}

super::arbitrary! {
    Programme from programmes;
    ProgrammeDraft from programme_drafts;
}
