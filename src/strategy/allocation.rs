//! Strategies for allocations.

use core::array;

use proptest::prelude::*;

use super::drawn::{Numbers, drawn};
use super::list::arrange;
use crate::forum::AllocationDraft;
use crate::{Allocation, Objective, ObjectiveSet, RoundTable};

/// The number of numbers by which an allocation is drawn.
const ALLOCATION: u32 = 128;

/// The most objectives of a round table: the three others have one each.
const MOST: usize = Objective::ALL.len() - (RoundTable::ALL.len() - 1);

/// For each objective, how many round tables further on than the indicative one it is.
type Steps = [usize; Objective::ALL.len()];

pub(super) fn allocation(numbers: &mut Numbers) -> Allocation {
    numbers.part(ALLOCATION, |numbers| {
        let steps = match numbers.weighted(&[3, 3, 2, 4]) {
            0 => [0; Objective::ALL.len()],
            1 => few_steps(numbers),
            2 => steps_of_sizes(numbers),
            _ => array::from_fn(|_| numbers.below(RoundTable::ALL.len())),
        };
        let mut sets = [ObjectiveSet::EMPTY; 4];
        for (objective, step) in Objective::ALL.into_iter().zip(steps) {
            // Shrinking takes each back to where it is indicatively.
            let step = numbers.shrinking(step);
            sets[(objective.indicative_round_table() as usize + step) % sets.len()].insert(objective);
        }
        Allocation::new(mended(sets))
    })
}

/// One to three objectives in another round table.
fn few_steps(numbers: &mut Numbers) -> Steps {
    let mut steps = [0; Objective::ALL.len()];
    for _ in 0..=numbers.below(3) {
        let step = 1 + numbers.below(RoundTable::ALL.len() - 1);
        steps[numbers.below(Objective::ALL.len())] = step;
    }
    steps
}

/// Sizes that are drawn first, one of them the greatest in one of four cases, and any objectives for them.
fn steps_of_sizes(numbers: &mut Numbers) -> Steps {
    let mut sizes = [1; 4];
    let mut left = MOST - 1;
    let all = if numbers.weighted(&[3, 1]) == 1 { left } else { numbers.below(left + 1) };
    let first = numbers.below(sizes.len());
    for step in 0..sizes.len() {
        let size = match step {
            0 => all,
            3 => left,
            _ => numbers.below(left + 1),
        };
        sizes[(first + step) % 4] += size;
        left -= size;
    }
    let mut objectives = Objective::ALL;
    arrange(&mut objectives, numbers);
    let mut steps = [0; Objective::ALL.len()];
    let tables = sizes.iter().enumerate().flat_map(|(table, size)| core::iter::repeat_n(table, *size));
    for (objective, table) in objectives.into_iter().zip(tables) {
        let indicative = objective.indicative_round_table() as usize;
        steps[objective as usize] = (table + 4 - indicative) % 4;
    }
    steps
}

/// The sets, where an empty one has been given one of its indicative objectives. There is always one to give: five or
/// more of them are in the three others, so that one of these has two.
fn mended(mut sets: [ObjectiveSet; 4]) -> [ObjectiveSet; 4] {
    for table in RoundTable::ALL {
        if sets[table as usize].is_empty() {
            let given = Allocation::INDICATIVE.objectives(table).into_iter().find_map(|objective| {
                let from = sets.iter().position(|set| set.contains(objective) && set.len() > 1)?;
                Some((objective, from))
            });
            if let Some((objective, from)) = given {
                sets[from].remove(objective);
                sets[table as usize].insert(objective);
            }
        }
    }
    sets
}

/// Writes the objectives of each round table in another order.
pub(super) fn draft(allocation: Allocation, numbers: &mut Numbers) -> AllocationDraft {
    let mut draft = AllocationDraft::from(allocation);
    for table in RoundTable::ALL {
        arrange(&mut draft[table], numbers);
    }
    draft
}

/// Returns a strategy for every allocation of the objectives to the round tables.
///
/// | of 12 | allocations |
/// | --- | --- |
/// | 3 | the indicative one |
/// | 3 | the indicative one with one to three objectives in another round table |
/// | 2 | round tables whose sizes are drawn first, from 1 to 20 objectives |
/// | 4 | each objective in any round table, equally likely; an empty round table gets one of its indicative objectives |
///
/// So every allocation is generated. Shrinks to [`Allocation::INDICATIVE`], objective by objective, with only the
/// differences that make a test fail.
///
/// # Examples
///
/// ```
/// use imrf::ObjectiveSet;
/// use imrf::strategy::allocations;
/// use proptest::prelude::*;
///
/// proptest!(|(allocation in allocations())| {
///     let [one, two, three, four] = allocation.sets();
///     prop_assert_eq!(one | two | three | four, ObjectiveSet::ALL);
/// });
/// ```
pub fn allocations() -> impl Strategy<Value = Allocation> + Clone {
    drawn(allocation)
}

/// Returns a strategy for drafts of valid allocations, with the objectives of a round table in any order.
///
/// The allocations are those of [`allocations`]. Half of the lists are in the order of the numbers; in the others two
/// neighbours are exchanged, or the list is reversed or in any order. Shrinks to the draft of
/// [`Allocation::INDICATIVE`], in the order of the numbers.
///
/// # Examples
///
/// ```
/// use imrf::strategy::allocation_drafts;
/// use proptest::prelude::*;
///
/// proptest!(|(draft in allocation_drafts())| {
///     prop_assert!(draft.validate().is_ok());
/// });
/// ```
pub fn allocation_drafts() -> impl Strategy<Value = AllocationDraft> + Clone {
    drawn(|numbers| {
        let allocation = allocation(numbers);
        draft(allocation, numbers)
    })
}

super::arbitrary! {
    Allocation from allocations;
    AllocationDraft from allocation_drafts;
}
