//! Faults of an allocation.

use alloc::format;
use alloc::vec::Vec;

use super::super::choice::{pick, pick_of};
use super::list_again;
use crate::rules::Rule;
use crate::rules::Violation;
use crate::{Objective, RoundTable};

/// Four lists of objectives with a fault.
pub(super) struct Misallocation {
    pub(super) lists: [Vec<Objective>; 4],
    /// The list with the fault; none when it is of the four together.
    pub(super) table: Option<RoundTable>,
    /// The fault, placed in the list.
    pub(super) violation: Violation,
}

/// Makes valid lists wrong, in the way that the numbers choose.
type Fault = fn([Vec<Objective>; 4], [u16; 3]) -> Misallocation;

pub(super) fn fault(rule: Rule) -> Option<Fault> {
    match rule {
        Rule::Coverage => Some(uncovered),
        Rule::EachOnce => Some(in_two_tables),
        Rule::NoneEmpty => Some(with_an_empty_table),
        Rule::ListedOnce => Some(listed_twice),
        _ => None,
    }
}

fn uncovered(mut lists: [Vec<Objective>; 4], choices: [u16; 3]) -> Misallocation {
    // The only objective of a table cannot go, since the table would be empty then, which is another fault.
    let mut left: Vec<(usize, usize)> = Vec::new();
    for (table, list) in lists.iter().enumerate().filter(|(_, list)| list.len() > 1) {
        left.extend((0..list.len()).map(|place| (table, place)));
    }
    let (table, place) = pick_of(choices[0], &left);
    let objective = lists[table].remove(place);
    let text = format!("{} is in no round table", objective.cited());
    let violation = Violation::new(Rule::Coverage, text).of(objective.as_str());
    Misallocation { lists, table: None, violation }
}

fn in_two_tables(mut lists: [Vec<Objective>; 4], choices: [u16; 3]) -> Misallocation {
    let objective = pick_of(choices[0], &Objective::ALL);
    let own = lists.iter().position(|list| list.contains(&objective)).unwrap_or_default();
    let others: Vec<usize> = (0..lists.len()).filter(|table| *table != own).collect();
    let other = pick_of(choices[1], &others);
    let place = pick(choices[2], lists[other].len() + 1);
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
    let violation = Violation::new(Rule::EachOnce, text).of(objective.as_str()).under(place);
    Misallocation { lists, table: Some(second), violation }
}

fn with_an_empty_table(mut lists: [Vec<Objective>; 4], choices: [u16; 3]) -> Misallocation {
    let table = pick_of(choices[0], &RoundTable::ALL);
    let objectives = core::mem::take(&mut lists[table as usize]);
    let other = (table as usize + 1 + pick(choices[1], 3)) % 4;
    lists[other].extend(objectives);
    let text = format!("{} has no objective, expected at least one", table.phrase());
    let violation = Violation::new(Rule::NoneEmpty, text).of(table.as_str());
    Misallocation { lists, table: Some(table), violation }
}

fn listed_twice(mut lists: [Vec<Objective>; 4], choices: [u16; 3]) -> Misallocation {
    let table = pick_of(choices[0], &RoundTable::ALL);
    let list = &mut lists[table as usize];
    let (objective, place) = list_again(list, Objective::Data, [choices[1], choices[2]]);
    let text = format!("{} is listed again in {}, expected once", objective.cited(), table.phrase());
    let violation = Violation::new(Rule::ListedOnce, text)
        .in_list_of(Some(Rule::EachOnce))
        .of(objective.as_str())
        .under(place);
    Misallocation { lists, table: Some(table), violation }
}
