//! An allocation as documents have it, and its validation (A/RES/73/326, paragraph 21).

use alloc::format;
use alloc::vec::Vec;
use core::fmt;
use core::ops::{Index, IndexMut};

use super::Allocation;
use crate::compact::{Objective, ObjectiveSet};
use crate::forum::RoundTable;
#[cfg(feature = "serde")]
use crate::forum::key;
use crate::forum::programme::List;
use crate::forum::validated::{document, validated};
use crate::rules::{Rule, Unread, Values, Violation, Violations, add_under};

/// The unvalidated form of an [`Allocation`], as it appears in documents (A/RES/73/326, paragraph 21(b)).
///
/// In JSON it is an object with the keys `one`, `two`, `three` and `four`. In Rust it is indexed by [`RoundTable`].
///
/// # Examples
///
/// ```
/// use imrf::forum::AllocationDraft;
/// use imrf::rules::Rule;
/// use imrf::{Allocation, Objective, RoundTable};
///
/// let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
/// draft.move_objective(Objective::Data, RoundTable::One);
/// assert_eq!(draft.validate()?.round_table(Objective::Data), RoundTable::One);
///
/// draft[RoundTable::Two].push(Objective::Data);
/// let violations = draft.validate().unwrap_err();
/// assert_eq!(violations.first().rule(), Rule::EachOnce);
/// assert_eq!(violations.first().pointer(), "/two/7");
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::shape::Draft::of::<Self>())
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

/// Each round table in one line.
impl fmt::Debug for AllocationDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { one, two, three, four } = self;
        f.debug_struct("AllocationDraft")
            .field("one", &List(one))
            .field("two", &List(two))
            .field("three", &List(three))
            .field("four", &List(four))
            .finish()
    }
}

impl AllocationDraft {
    /// Creates a draft with the objectives of round tables one to four.
    #[must_use]
    pub fn new(lists: [Vec<Objective>; 4]) -> Self {
        let [one, two, three, four] = lists;
        Self { one, two, three, four }
    }

    /// Removes every mention of an objective, adds it to a round table, and sorts the objectives of that round table.
    pub fn move_objective(&mut self, objective: Objective, table: RoundTable) {
        let Self { one, two, three, four } = self;
        move_objective([one, two, three, four], objective, table);
    }

    /// Validates the draft.
    ///
    /// # Errors
    ///
    /// [`Violations`] of
    ///
    /// - [`Rule::Coverage`]: an objective in no round table;
    /// - [`Rule::EachOnce`]: an objective in a second round table;
    /// - [`Rule::ListedOnce`]: an objective that a round table lists again;
    /// - [`Rule::NoneEmpty`]: a round table with no objective.
    pub fn validate(&self) -> Result<Allocation, Violations> {
        Violations::unless_found(|found| self.validate_read(Unread::NOTHING, found))
    }

    /// Validates what was read of the draft.
    pub(crate) fn validate_read(&self, unread: Unread<'_>, found: &mut Vec<Violation>) -> Option<Allocation> {
        let lists = Lists::validate(|table| (self[table].as_slice(), unread.under(table.key())));
        found.extend(lists.whole);
        for (table, violations) in RoundTable::ALL.into_iter().zip(lists.tables) {
            add_under(table.key(), violations, found);
        }
        lists.allocation
    }
}

/// Removes every mention of an objective, adds it to the list of a round table, and sorts that list.
pub(crate) fn move_objective(lists: [&mut Vec<Objective>; 4], objective: Objective, table: RoundTable) {
    for (of, list) in RoundTable::ALL.into_iter().zip(lists) {
        list.retain(|other| *other != objective);
        if of == table {
            list.push(objective);
            list.sort_unstable();
        }
    }
}

impl Index<RoundTable> for AllocationDraft {
    type Output = Vec<Objective>;

    fn index(&self, table: RoundTable) -> &Vec<Objective> {
        match table {
            RoundTable::One => &self.one,
            RoundTable::Two => &self.two,
            RoundTable::Three => &self.three,
            RoundTable::Four => &self.four,
        }
    }
}

impl IndexMut<RoundTable> for AllocationDraft {
    fn index_mut(&mut self, table: RoundTable) -> &mut Vec<Objective> {
        match table {
            RoundTable::One => &mut self.one,
            RoundTable::Two => &mut self.two,
            RoundTable::Three => &mut self.three,
            RoundTable::Four => &mut self.four,
        }
    }
}

impl From<Allocation> for AllocationDraft {
    fn from(allocation: Allocation) -> Self {
        Self::new(allocation.sets().map(|set| set.iter().collect()))
    }
}

validated!(AllocationDraft => Allocation);
document!(AllocationDraft => Allocation);

/// Four lists of objectives, validated.
pub(crate) struct Lists {
    /// The violations of the four together.
    pub(crate) whole: Vec<Violation>,
    /// The violations of each, by their index in the list.
    pub(crate) tables: [Vec<Violation>; 4],
    /// The allocation, when there is one.
    pub(crate) allocation: Option<Allocation>,
}

impl Lists {
    pub(crate) fn validate<'a>(list: impl Fn(RoundTable) -> (&'a [Objective], Unread<'a>)) -> Self {
        let mut tables = [const { Vec::new() }; 4];
        let mut sets = [ObjectiveSet::EMPTY; 4];
        let mut covered = ObjectiveSet::EMPTY;
        let mut is_all_read = true;
        for table in RoundTable::ALL {
            let index = table as usize;
            let (list, unread) = list(table);
            let Some(values) = Values::new(list, unread, &mut tables[index]) else {
                is_all_read = false;
                continue;
            };
            is_all_read &= values.all().is_some();
            if values.len() == 0 {
                let text = format!("{} has no objective, expected at least one", table.phrase());
                tables[index].push(Violation::new(Rule::NoneEmpty, text).of(table.as_str()));
            }
            for (position, &objective) in values.iter() {
                if !covered.insert(objective) {
                    tables[index].push(second_mention(objective, index, &sets).under(position));
                }
                sets[index].insert(objective);
            }
        }
        let missing = if is_all_read { covered.complement() } else { ObjectiveSet::EMPTY };
        let whole = missing.iter().map(|objective| {
            let text = format!("{} is in no round table", objective.cited());
            Violation::new(Rule::Coverage, text).of(objective.as_str())
        });
        Self { whole: whole.collect(), tables, allocation: Allocation::try_new(sets).ok() }
    }
}

/// The violation of an objective in the list at this index, when one of these sets that were read before has it.
#[cold]
fn second_mention(objective: Objective, index: usize, sets: &[ObjectiveSet; 4]) -> Violation {
    let (cited, here) = (objective.cited(), RoundTable::ALL[index].phrase());
    let violation = if sets[index].contains(objective) {
        let text = format!("{cited} is listed again in {here}, expected once");
        Violation::new(Rule::ListedOnce, text).in_list_of(Some(Rule::EachOnce))
    } else {
        let has_it = |table: &&RoundTable| sets[**table as usize].contains(objective);
        let first = RoundTable::ALL.iter().find(has_it).map_or("another", |table| table.phrase());
        let text = format!("{cited} is in {here} and in {first}, expected in one round table");
        Violation::new(Rule::EachOnce, text)
    };
    violation.of(objective.as_str())
}

#[cfg(feature = "serde")]
crate::wire::object!(AllocationDraft: "an allocation" {
    key::ONE => one,
    key::TWO => two,
    key::THREE => three,
    key::FOUR => four,
});
