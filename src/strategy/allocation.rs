//! Strategies for allocations.

use proptest::array;
use proptest::prelude::*;

use super::choice::{arrange, order};
use crate::forum::AllocationDraft;
use crate::{Allocation, Objective, ObjectiveSet, RoundTable};

/// Every allocation of the objectives to the round tables, valid or mended to be so.
///
/// For each objective a round table is drawn, each equally likely, the
/// [indicative](Objective::indicative_round_table) one first in the order of shrinking. In one case of 187 a
/// table is left with no objective: it is given the first of its indicative ones that is not alone where it
/// is. So every partition is reached, each about equally likely, and most are far from the indicative one.
/// Shrinks to [`Allocation::INDICATIVE`], objective by objective: what is left unlike it is what a failure
/// needs.
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
    array::uniform::<_, { Objective::ALL.len() }>(0..RoundTable::ALL.len()).prop_map(|steps| {
        let mut sets = [ObjectiveSet::EMPTY; 4];
        for (objective, step) in Objective::ALL.into_iter().zip(steps) {
            let indicative = objective.indicative_round_table() as usize;
            sets[(indicative + step) % sets.len()].insert(objective);
        }
        Allocation::new(mended(sets))
    })
}

/// The sets, where an empty one has been given one of its indicative objectives. There is always one to give:
/// five or more of them are in the three others, so that one of these has two.
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

/// The drafts of valid allocations, as somebody else may write them: the objectives of a round table in any
/// order.
///
/// The allocations are as in [`allocations`]. In one of two, a list is in the order of the numbers, else in
/// any order, each equally likely. Shrinks to the draft of [`Allocation::INDICATIVE`], in the order of the
/// numbers.
///
/// # Examples
///
/// ```
/// use imrf::Allocation;
/// use imrf::strategy::allocation_drafts;
/// use proptest::prelude::*;
///
/// proptest!(|(draft in allocation_drafts())| {
///     prop_assert!(Allocation::try_from(draft).is_ok());
/// });
/// ```
pub fn allocation_drafts() -> impl Strategy<Value = AllocationDraft> + Clone {
    (allocations(), array::uniform4(order())).prop_map(|(allocation, orders)| {
        let AllocationDraft { one, two, three, four } = allocation.into();
        let lists = [one, two, three, four].into_iter().zip(orders);
        let mut lists = lists.map(|(list, order)| arrange(list, order));
        let mut next = || lists.next().unwrap_or_default();
        AllocationDraft { one: next(), two: next(), three: next(), four: next() }
    })
}

super::arbitrary! {
    Allocation from allocations;
    AllocationDraft from allocation_drafts;
}
