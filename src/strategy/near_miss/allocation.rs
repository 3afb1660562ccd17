//! Allocations that break a rule.

use alloc::format;
use alloc::vec::Vec;

use super::super::drawn::Numbers;
use super::list_again;
use crate::rules::{Rule, Violation};
use crate::{Objective, RoundTable};

/// The objectives of the four round tables.
pub(super) type Lists = [Vec<Objective>; 4];

/// What is wrong with the lists: the violation, located in the list of a round table or, where there is none, in the
/// four together.
pub(super) type Located = (Option<RoundTable>, Violation);

/// An objective is in no round table.
pub(super) fn uncovered(lists: &mut Lists, numbers: &mut Numbers) -> Located {
    // The only objective of a table cannot go, since the table would be empty then, which is another violation.
    let mut left: Vec<(usize, usize)> = Vec::new();
    for (table, list) in lists.iter().enumerate().filter(|(_, list)| list.len() > 1) {
        left.extend((0..list.len()).map(|place| (table, place)));
    }
    let (table, place) = numbers.of(&left);
    let objective = lists[table].remove(place);
    let text = format!("{} is in no round table", objective.cited());
    (None, Violation::new(Rule::Coverage, text).of(objective.as_str()))
}

/// An objective is in a second round table.
pub(super) fn in_two_tables(lists: &mut Lists, numbers: &mut Numbers) -> Located {
    let objective = numbers.of(&Objective::ALL);
    let own = lists.iter().position(|list| list.contains(&objective)).unwrap_or_default();
    let other = (own + 1 + numbers.below(3)) % 4;
    let place = numbers.below(lists[other].len() + 1);
    lists[other].insert(place, objective);
    let (earlier, later) = (own.min(other), own.max(other));
    let place = lists[later].iter().position(|listed| *listed == objective).unwrap_or_default();
    let (first, second) = (RoundTable::ALL[earlier], RoundTable::ALL[later]);
    let text = format!(
        "{} is in {} and in {}, expected in one round table",
        objective.cited(),
        second.phrase(),
        first.phrase(),
    );
    (Some(second), Violation::new(Rule::EachOnce, text).of(objective.as_str()).under(place))
}

/// A round table has no objective; those that it had are in another.
pub(super) fn empty_table(lists: &mut Lists, numbers: &mut Numbers) -> Located {
    let table = numbers.of(&RoundTable::ALL);
    let objectives = core::mem::take(&mut lists[table as usize]);
    let other = (table as usize + 1 + numbers.below(3)) % 4;
    lists[other].extend(objectives);
    let text = format!("{} has no objective, expected at least one", table.phrase());
    (Some(table), Violation::new(Rule::NoneEmpty, text).of(table.as_str()))
}

/// An objective is listed again in its round table.
pub(super) fn objective_again(lists: &mut Lists, numbers: &mut Numbers) -> Located {
    let table = numbers.of(&RoundTable::ALL);
    let (objective, place) = list_again(&mut lists[table as usize], Objective::Data, numbers);
    let text = format!("{} is listed again in {}, expected once", objective.cited(), table.phrase());
    let violation = Violation::new(Rule::ListedOnce, text)
        .in_list_of(Some(Rule::EachOnce))
        .of(objective.as_str())
        .under(place);
    (Some(table), violation)
}
