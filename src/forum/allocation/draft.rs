//! The wire form of an allocation, and its gate (A/RES/73/326, paragraph 21).

use alloc::format;
use alloc::vec::Vec;

use super::Allocation;
use crate::compact::{Objective, ObjectiveSet};
use crate::forum::RoundTable;
use crate::rule::Rule;
use crate::violation::{Violation, Violations, add_under};

/// The wire form of an [`Allocation`]: the objectives that each round table is said to cover (A/RES/73/326,
/// paragraph 21(b)).
///
/// An object with the keys `one`, `two`, `three` and `four`.
///
/// # Examples
///
/// ```
/// use imrf::{Allocation, AllocationDraft, Objective, Rule};
///
/// let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
/// draft.one.push(Objective::Data);
///
/// let violations = Allocation::try_from(draft).unwrap_err();
/// assert_eq!(violations.first().rule(), Rule::EachOnce);
/// assert_eq!(violations.first().place(), "/four/0");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::schema::Draft::of::<Self>())
)]
pub struct AllocationDraft {
    /// The objectives of round table one (A/RES/73/326, paragraph 21(b)).
    pub one: Vec<Objective>,
    /// The objectives of round table two (A/RES/73/326, paragraph 21(b)).
    pub two: Vec<Objective>,
    /// The objectives of round table three (A/RES/73/326, paragraph 21(b)).
    pub three: Vec<Objective>,
    /// The objectives of round table four (A/RES/73/326, paragraph 21(b)).
    pub four: Vec<Objective>,
}

impl From<Allocation> for AllocationDraft {
    fn from(allocation: Allocation) -> Self {
        let [one, two, three, four] = allocation.sets().map(|set| set.iter().collect());
        Self { one, two, three, four }
    }
}

/// The gate of an allocation.
///
/// # Errors
///
/// [`Violations`], with every
///
/// - objective in no round table: [`Rule::Coverage`];
/// - objective in a second round table: [`Rule::EachOnce`];
/// - objective twice in one list: [`Rule::ListedOnce`];
/// - round table with no objective: [`Rule::NoneEmpty`].
impl TryFrom<AllocationDraft> for Allocation {
    type Error = Violations;

    fn try_from(draft: AllocationDraft) -> Result<Self, Violations> {
        let AllocationDraft { one, two, three, four } = &draft;
        let lists = Lists::check([one, two, three, four]);
        let mut found = lists.whole;
        for (table, faults) in RoundTable::ALL.into_iter().zip(lists.tables) {
            add_under(table.key(), faults, &mut found);
        }
        Violations::gate(found, lists.allocation)
    }
}

/// Four lists of objectives, checked.
pub(crate) struct Lists {
    /// What is wrong with them together.
    pub(crate) whole: Vec<Violation>,
    /// What is wrong with each, placed in the list.
    pub(crate) tables: [Vec<Violation>; 4],
    /// The allocation, when there is one.
    pub(crate) allocation: Option<Allocation>,
}

impl Lists {
    pub(crate) fn check(lists: [&[Objective]; 4]) -> Self {
        let mut tables = [const { Vec::new() }; 4];
        let mut sets = [ObjectiveSet::EMPTY; 4];
        let mut covered = ObjectiveSet::EMPTY;
        for (index, list) in lists.into_iter().enumerate() {
            for (position, &objective) in list.iter().enumerate() {
                if !covered.insert(objective) {
                    tables[index].push(second_mention(objective, index, &sets).under(position));
                }
                sets[index].insert(objective);
            }
        }
        let (whole, allocation) = match Allocation::try_new(sets) {
            Ok(allocation) => (Vec::new(), Some(allocation)),
            Err(error) => {
                for table in error.empty() {
                    let text = format!("{} has no objective, expected at least one", table.phrase());
                    let fault = Violation::new(Rule::NoneEmpty, text).of(Some(table.as_str()));
                    tables[table as usize].push(fault);
                }
                let whole = error.missing().iter().map(|objective| {
                    let text = format!("objective {} is in no round table", objective.number());
                    Violation::new(Rule::Coverage, text).of(Some(objective.as_str()))
                });
                (whole.collect(), None)
            }
        };
        Self { whole, tables, allocation }
    }
}

/// What is wrong with an objective in the list at this index, when it is in one of these sets that have been
/// read before.
#[cold]
fn second_mention(objective: Objective, index: usize, sets: &[ObjectiveSet; 4]) -> Violation {
    let (number, here) = (objective.number(), RoundTable::ALL[index].phrase());
    let violation = if sets[index].contains(objective) {
        let text = format!("objective {number} is listed again in {here}, expected once");
        Violation::new(Rule::ListedOnce, text).citing(Rule::EachOnce.citation())
    } else {
        let has_it = |table: &&RoundTable| sets[**table as usize].contains(objective);
        let first = RoundTable::ALL.iter().find(has_it).map_or("another", |table| table.phrase());
        let text =
            format!("objective {number} is in {here}, expected in one round table, and {first} has it");
        Violation::new(Rule::EachOnce, text)
    };
    violation.of(Some(objective.as_str()))
}

#[cfg(feature = "serde")]
crate::wire::object!(AllocationDraft: "an allocation" {
    "one" => one,
    "two" => two,
    "three" => three,
    "four" => four,
});
