//! Strategies for programmes.

use proptest::prelude::*;

use super::drawn::{Numbers, drawn};
use super::list::arrange;
use super::valid;
use crate::forum::{DayDraft, PlenarySegment, ProgrammeDraft};
use crate::{Day, Meeting, Programme, RoundTable, Session};

/// The number of numbers by which a programme is drawn.
const PROGRAMME: u32 = 64;

/// The ways to hold a round table in the first three meetings, counted from the one that holds it in 2022.
const HELD: [&[usize]; 7] = [&[0], &[1], &[2], &[0, 1], &[0, 2], &[1, 2], &[0, 1, 2]];

/// The first and the last meeting of each segment of the plenary, the first of the last four meetings being 0.
type Plenary = [(usize, usize); 3];

/// The ways to hold the plenary: each segment in meetings that follow each other, the next one from the meeting where it
/// ends or from the one after. The first is that of 2022.
const PLENARIES: [Plenary; 25] = {
    let mut ways = [[(0, 0); 3]; 25];
    let (mut count, mut way, last) = (0, 0, 3);
    // The meeting where the opening segment ends; whether the next one begins the debate; how many meetings before the
    // last the debate ends; whether the next one begins the closing segment.
    while way < 4 * 2 * 4 * 2 {
        let (opening_ends, debate_ends) = (way / 16, last - way / 2 % 4);
        let (debate_begins, closing_begins) = (opening_ends + way / 8 % 2, debate_ends + way % 2);
        if debate_begins <= debate_ends && closing_begins <= last {
            ways[count] = [(0, opening_ends), (debate_begins, debate_ends), (closing_begins, last)];
            count += 1;
        }
        way += 1;
    }
    assert!(count == ways.len());
    ways
};

pub(super) fn draft(numbers: &mut Numbers) -> ProgrammeDraft {
    numbers.part(PROGRAMME, |numbers| {
        let mut draft = ProgrammeDraft::from(Programme::OF_2022);
        match numbers.weighted(&[2, 4, 3]) {
            0 => {}
            1 => {
                hold(&mut draft, numbers.of(&ONCE).map(|step| HELD[step]));
            }
            _ => {
                let held = [(); 4].map(|()| HELD[numbers.below(HELD.len())]);
                hold(&mut draft, held);
            }
        }
        if numbers.weighted(&[1, 2]) == 1 {
            let plenary = numbers.of(&PLENARIES);
            for (index, meeting) in Meeting::ALL.into_iter().skip(4).enumerate() {
                let is_held = |(begins, ends): (usize, usize)| (begins..=ends).contains(&index);
                let segments = PlenarySegment::ALL.into_iter().zip(plenary);
                draft[meeting].clear();
                draft[meeting].extend(
                    segments.filter(|(_, held)| is_held(*held)).map(|(segment, _)| Session::from(segment)),
                );
            }
        }
        draft
    })
}

/// The ways in which none of the first three meetings is empty and each round table is in one: for each round table, how
/// many meetings after the one of 2022. The first is that of 2022.
const ONCE: [[usize; 4]; 36] = {
    let mut ways = [[0; 4]; 36];
    let (mut count, mut way) = (0, 0);
    while way < 81 {
        let steps = [way / 27 % 3, way / 9 % 3, way / 3 % 3, way % 3];
        let mut is_held = [false; 3];
        let mut table = 0;
        while table < 4 {
            is_held[(usual_meeting(RoundTable::ALL[table]) + steps[table]) % 3] = true;
            table += 1;
        }
        if is_held[0] && is_held[1] && is_held[2] {
            ways[count] = steps;
            count += 1;
        }
        way += 1;
    }
    assert!(count == ways.len());
    ways
};

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
const fn usual_meeting(table: RoundTable) -> usize {
    if (table as usize) < 2 { table as usize } else { 2 }
}

/// Writes the round tables of each meeting in another order.
pub(super) fn in_another_order(draft: &mut ProgrammeDraft, numbers: &mut Numbers) {
    for meeting in Meeting::ALL.into_iter().take(3) {
        arrange(&mut draft[meeting], numbers);
    }
}

/// Returns a strategy for every valid programme.
///
/// There are 54,025: 2,161 ways to hold the round tables in the first three meetings, and 25 ways to hold the plenary in
/// the last four.
///
/// | of 9 | round tables |
/// | --- | --- |
/// | 2 | as in 2022 |
/// | 4 | each in one meeting |
/// | 3 | each in one to three meetings; an empty meeting gets the round table that [`Programme::OF_2022`] has in it |
///
/// A third of the programmes have the plenary as in 2022; in the others the 25 ways are equally likely. Shrinks to
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
///     prop_assert_eq!(programme.meetings_of(Session::PolicyDebate).len(), 1);
/// });
/// ```
pub fn programmes() -> impl Strategy<Value = Programme> + Clone {
    drawn(|numbers| valid(draft(numbers)))
}

/// Returns a strategy for drafts of valid programmes, with the round tables of a meeting in any order.
///
/// The programmes are those of [`programmes`]. In half of the meetings the round tables are in the order of their
/// numbers, in the others in any order. Shrinks to the draft of [`Programme::OF_2022`].
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
