//! Strategies for programmes.

use alloc::vec::Vec;

use proptest::prelude::*;

use super::drawn::{Numbers, drawn};
use super::list::arrange;
use super::valid;
use crate::forum::{DayDraft, PlenarySegment, ProgrammeDraft};
use crate::{Day, Meeting, Programme, RoundTable};

/// The number of numbers by which a programme is drawn.
const PROGRAMME: u32 = 64;

/// The ways to hold a round table in the first three meetings, counted from the one that holds it in 2022.
const HELD: [&[usize]; 7] = [&[0], &[1], &[2], &[0, 1], &[0, 2], &[1, 2], &[0, 1, 2]];

/// The ways to hold each round table in one of the first three meetings, and none of these empty.
const ONCE: usize = 36;

/// The ways to hold the plenary in the last four meetings.
const PLENARIES: usize = 25;

pub(super) fn draft(numbers: &mut Numbers) -> ProgrammeDraft {
    numbers.part(PROGRAMME, |numbers| {
        let mut draft = ProgrammeDraft::from(Programme::OF_2022);
        match numbers.weighted(&[2, 4, 3]) {
            0 => {}
            1 => {
                let steps = once(numbers.below(ONCE));
                hold(&mut draft, steps.map(|step| &HELD[step][..]));
            }
            _ => {
                let held = [(); 4].map(|()| HELD[numbers.below(HELD.len())]);
                hold(&mut draft, held);
            }
        }
        let plenary = match numbers.weighted(&[1, 2]) {
            0 => 0,
            _ => numbers.below(PLENARIES),
        };
        let last = Meeting::ALL.iter().skip(4);
        for (index, meeting) in last.enumerate() {
            draft[*meeting] = segments(plenary, index);
        }
        draft
    })
}

/// For each round table, how many meetings after the one of 2022 it is held: the way with this index in which none of
/// the three is empty.
fn once(way: usize) -> [usize; 4] {
    let steps = (0..81).map(|way| [way / 27 % 3, way / 9 % 3, way / 3 % 3, way % 3]);
    let is_held = |steps: &[usize; 4]| {
        (0..3).all(|meeting| {
            RoundTable::ALL
                .into_iter()
                .zip(steps)
                .any(|(table, step)| (usual_meeting(table) + step) % 3 == meeting)
        })
    };
    steps.filter(is_held).nth(way).unwrap_or_default()
}

/// Holds each round table in these of the first three meetings, and in an empty one that of 2022.
fn hold(draft: &mut ProgrammeDraft, held: [&[usize]; 4]) {
    let first = || Meeting::ALL.into_iter().take(3);
    for meeting in first() {
        draft[meeting].clear();
    }
    for (table, held) in RoundTable::ALL.into_iter().zip(held) {
        for step in held {
            draft[Meeting::ALL[(usual_meeting(table) + step) % 3]].push(table.into());
        }
    }
    for (meeting, table) in first().zip(RoundTable::ALL) {
        if draft[meeting].is_empty() {
            draft[meeting].push(table.into());
        }
    }
}

/// Which of the first three meetings held the round table in 2022.
fn usual_meeting(table: RoundTable) -> usize {
    (table as usize).min(2)
}

/// What a meeting of the plenary holds, the first of the last four being 0: each segment is in meetings that follow each
/// other, the next one from the meeting where it ends or from the one after. The first way is that of 2022.
fn segments(way: usize, meeting: usize) -> Vec<crate::Session> {
    let last = 3;
    let ways = (0..=last).flat_map(move |opening_ends| {
        (opening_ends..=last.min(opening_ends + 1)).flat_map(move |debate_begins| {
            (debate_begins..=last).rev().flat_map(move |debate_ends| {
                (debate_ends..=last.min(debate_ends + 1)).map(move |closing_begins| {
                    [0..=opening_ends, debate_begins..=debate_ends, closing_begins..=last]
                })
            })
        })
    });
    let held = ways.into_iter().nth(way).into_iter().flatten();
    let segments = PlenarySegment::ALL.into_iter().zip(held);
    segments.filter(|(_, meetings)| meetings.contains(&meeting)).map(|(segment, _)| segment.into()).collect()
}

/// Writes the round tables of each meeting in another order.
pub(super) fn in_another_order(draft: &mut ProgrammeDraft, numbers: &mut Numbers) {
    for meeting in Meeting::ALL.into_iter().take(3) {
        arrange(&mut draft[meeting], numbers);
    }
}

/// Every valid programme.
///
/// There are 54,025: the round tables over the first three meetings in 2,161 ways, the plenary over the last four in
/// 25. Two of nine have the round tables as in 2022, and four have each in one meeting; of three the meetings that hold
/// each round table are drawn, one, two or all three of them, and a meeting that is left with none is given the round
/// table that [`Programme::OF_2022`] has in it. One of three has the plenary as in 2022, else its ways are equally
/// likely. Shrinks to [`Programme::OF_2022`].
///
/// # Examples
///
/// ```
/// use imrf::Session;
/// use imrf::strategy::programmes;
/// use proptest::prelude::*;
///
/// proptest!(|(programme in programmes())| {
///     prop_assert_eq!(programme.meetings_of(Session::PolicyDebate).len(), 1);
/// });
/// ```
pub fn programmes() -> impl Strategy<Value = Programme> + Clone {
    drawn(|numbers| valid(draft(numbers)))
}

/// The drafts of valid programmes, as somebody else may write them: the round tables of a meeting in any order.
///
/// The programmes are as in [`programmes`]. In one of two, the round tables of a meeting are in the order of their
/// numbers, else in another. Shrinks to the draft of [`Programme::OF_2022`].
///
/// # Examples
///
/// ```
/// use imrf::strategy::programme_drafts;
/// use proptest::prelude::*;
///
/// proptest!(|(draft in programme_drafts())| {
///     prop_assert!(draft.validate().is_ok());
/// });
/// ```
pub fn programme_drafts() -> impl Strategy<Value = ProgrammeDraft> + Clone {
    drawn(programme_draft)
}

pub(super) fn programme_draft(numbers: &mut Numbers) -> ProgrammeDraft {
    let mut draft = draft(numbers);
    in_another_order(&mut draft, numbers);
    draft
}

/// The drafts of a day of a valid programme, each of the four days equally likely.
fn day_drafts() -> impl Strategy<Value = DayDraft> + Clone {
    drawn(|numbers| {
        let day = numbers.of(&Day::ALL);
        core::mem::take(&mut programme_draft(numbers)[day])
    })
}

super::arbitrary! {
    DayDraft from day_drafts;
    Programme from programmes;
    ProgrammeDraft from programme_drafts;
}
