//! The allocation of the 23 objectives to the four round tables (A/RES/73/326, paragraph 21).

mod draft;

pub use draft::AllocationDraft;
pub(super) use draft::{Lists, move_objective};

use core::{array, fmt};

use super::programme::OneLine;
use super::{RoundTable, RoundTableSet};
use crate::compact::{Objective, ObjectiveSet};
use crate::rules::{Rule, Violations};
use crate::vocabulary::pad_written;

/// Which round table covers each objective: a partition of the 23 objectives into four sets, none of them empty
/// (A/RES/73/326, paragraph 21(a) and (b)).
///
/// That no objective is in two sets and that no set is empty are our readings: [`Rule::EachOnce`] and
/// [`Rule::NoneEmpty`]. The resolution has an [indicative](Self::INDICATIVE) allocation. Another is valid too, and is
/// reported as [advice](crate::rules::Advice).
///
/// It is serialized as an [`AllocationDraft`].
///
/// # Examples
///
/// ```
/// use imrf::{Allocation, Objective, RoundTable};
///
/// let allocation = Allocation::INDICATIVE;
/// assert_eq!(allocation.round_table(Objective::SaveLives), RoundTable::Two);
/// assert_eq!(allocation.objectives(RoundTable::Four).to_string(), "1, 3, 7, 17 and 23");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "AllocationDraft", into = "AllocationDraft"))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Allocation {
    /// By objective: so each is covered, and by one table alone.
    tables: [RoundTable; Objective::ALL.len()],
}

impl Allocation {
    /// The allocation that the resolution calls indicative (A/RES/73/326, paragraph 21(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, RoundTable};
    ///
    /// let numbers = RoundTable::ALL.map(|table| Allocation::INDICATIVE.objectives(table).to_string());
    /// assert_eq!(
    ///     numbers,
    ///     ["2, 5, 6, 12 and 18", "4, 8–11, 13 and 21", "14–16, 19, 20 and 22", "1, 3, 7, 17 and 23"],
    /// );
    /// ```
    pub const INDICATIVE: Self = {
        let mut sets = [ObjectiveSet::EMPTY; 4];
        let mut index = 0;
        while index < Objective::ALL.len() {
            let objective = Objective::ALL[index];
            let table = objective.indicative_number() as usize - 1;
            sets[table] = sets[table].with(objective);
            index += 1;
        }
        Self::new(sets)
    };

    /// Creates the allocation of these sets to round tables one to four (A/RES/73/326, paragraph 21(a) and (b)), for
    /// constants.
    ///
    /// # Panics
    ///
    /// Panics if [`try_new`](Self::try_new) would return an error; in a constant this is a compile error.
    ///
    /// ```compile_fail,E0080
    /// use imrf::{Allocation, ObjectiveSet, RoundTable};
    ///
    /// const TABLES: [ObjectiveSet; 4] = [
    ///     Allocation::INDICATIVE.objectives(RoundTable::One),
    ///     Allocation::INDICATIVE.objectives(RoundTable::One),
    ///     Allocation::INDICATIVE.objectives(RoundTable::Three),
    ///     Allocation::INDICATIVE.objectives(RoundTable::Four),
    /// ];
    /// const WRONG: Allocation = Allocation::new(TABLES);
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, ObjectiveSet, RoundTable};
    ///
    /// const SAME: Allocation = Allocation::new(Allocation::INDICATIVE.sets());
    /// assert_eq!(SAME, Allocation::INDICATIVE);
    /// ```
    #[must_use]
    pub const fn new(sets: [ObjectiveSet; 4]) -> Self {
        match Self::try_new(sets) {
            Ok(allocation) => allocation,
            Err(_) => panic!("the four sets are not a partition of the 23 objectives into non-empty sets"),
        }
    }

    /// Creates the allocation of these sets to round tables one to four (A/RES/73/326, paragraph 21(a) and (b)).
    ///
    /// # Errors
    ///
    /// [`AllocationError`] when an objective is in no set or in a second one, or when a set is empty.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, Objective, ObjectiveSet};
    ///
    /// let mut sets = Allocation::INDICATIVE.sets();
    /// sets[0].insert(Objective::SaveLives);
    /// sets[2].remove(Objective::Remittances);
    /// let error = Allocation::try_new(sets).unwrap_err();
    /// assert_eq!(error.repeated(), ObjectiveSet::from(Objective::SaveLives));
    /// assert_eq!(error.missing(), ObjectiveSet::from(Objective::Remittances));
    /// ```
    pub const fn try_new(sets: [ObjectiveSet; 4]) -> Result<Self, AllocationError> {
        let mut covered = ObjectiveSet::EMPTY;
        let mut repeated = ObjectiveSet::EMPTY;
        let mut empty = RoundTableSet::EMPTY;
        let mut index = 0;
        while index < sets.len() {
            repeated = repeated.union(covered.intersection(sets[index]));
            covered = covered.union(sets[index]);
            if sets[index].is_empty() {
                empty = empty.with(RoundTable::ALL[index]);
            }
            index += 1;
        }
        let missing = covered.complement();
        if !(missing.is_empty() && repeated.is_empty() && empty.is_empty()) {
            return Err(AllocationError { missing, repeated, empty });
        }
        let mut tables = [RoundTable::One; Objective::ALL.len()];
        let mut index = 0;
        while index < sets.len() {
            let mut rest = sets[index];
            while let Some(objective) = rest.first() {
                tables[objective as usize] = RoundTable::ALL[index];
                rest = rest.without(objective);
            }
            index += 1;
        }
        Ok(Self { tables })
    }

    /// Returns the round table that covers this objective (A/RES/73/326, paragraph 21(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, Objective, RoundTable};
    ///
    /// assert_eq!(Allocation::INDICATIVE.round_table(Objective::Data), RoundTable::Four);
    /// ```
    #[must_use]
    pub const fn round_table(self, objective: Objective) -> RoundTable {
        self.tables[objective as usize]
    }

    /// Returns the objectives that this round table covers (A/RES/73/326, paragraph 21(b)), at least one.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, RoundTable};
    ///
    /// assert_eq!(Allocation::INDICATIVE.objectives(RoundTable::One).len(), 5);
    /// ```
    #[must_use]
    pub const fn objectives(self, table: RoundTable) -> ObjectiveSet {
        self.sets()[table as usize]
    }

    /// Returns the objectives of round tables one to four (A/RES/73/326, paragraph 21(b)): what [`new`](Self::new)
    /// takes.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, ObjectiveSet};
    ///
    /// let [one, two, three, four] = Allocation::INDICATIVE.sets();
    /// assert_eq!(one | two | three | four, ObjectiveSet::ALL);
    /// ```
    #[must_use]
    pub const fn sets(self) -> [ObjectiveSet; 4] {
        let mut sets = [ObjectiveSet::EMPTY; 4];
        let mut index = 0;
        while index < self.tables.len() {
            let table = self.tables[index] as usize;
            sets[table] = sets[table].with(Objective::ALL[index]);
            index += 1;
        }
        sets
    }

    /// Returns an iterator over the round tables with the objectives of each.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, RoundTable};
    ///
    /// let largest = Allocation::INDICATIVE.iter().max_by_key(|(_, objectives)| objectives.len());
    /// assert_eq!(largest.unwrap().0, RoundTable::Two);
    /// ```
    #[must_use]
    pub fn iter(&self) -> array::IntoIter<(RoundTable, ObjectiveSet), 4> {
        let sets = self.sets();
        RoundTable::ALL.map(|table| (table, sets[table as usize])).into_iter()
    }
}

impl Allocation {
    /// Returns an allocation with changes, which are made to a draft of it.
    ///
    /// # Errors
    ///
    /// As for [`AllocationDraft::validate`].
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, Objective, RoundTable};
    ///
    /// let allocation =
    ///     Allocation::INDICATIVE.edited(|draft| draft.move_objective(Objective::Data, RoundTable::One))?;
    /// assert_eq!(allocation.round_table(Objective::Data), RoundTable::One);
    /// # Ok::<(), imrf::Violations>(())
    /// ```
    pub fn edited(self, change: impl FnOnce(&mut AllocationDraft)) -> Result<Self, Violations> {
        let mut draft = self.into_draft();
        change(&mut draft);
        draft.validate()
    }
}

impl IntoIterator for Allocation {
    type Item = (RoundTable, ObjectiveSet);
    type IntoIter = array::IntoIter<(RoundTable, ObjectiveSet), 4>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for &Allocation {
    type Item = (RoundTable, ObjectiveSet);
    type IntoIter = array::IntoIter<(RoundTable, ObjectiveSet), 4>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A line for each round table: `Round table one: 2, 5, 6, 12 and 18`.
///
/// # Examples
///
/// ```
/// use imrf::Allocation;
///
/// let text = Allocation::INDICATIVE.to_string();
/// assert_eq!(text.lines().next(), Some("Round table one: 2, 5, 6, 12 and 18"));
/// ```
impl fmt::Display for Allocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (table, objectives)) in self.iter().enumerate() {
            let line_end = if index == 0 { "" } else { "\n" };
            write!(f, "{line_end}{}: {objectives}", table.name())?;
        }
        Ok(())
    }
}

/// An entry for each round table, in one line each.
impl fmt::Debug for Allocation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.iter().map(|(table, objectives)| (OneLine(table), OneLine(objectives)));
        f.debug_map().entries(entries).finish()
    }
}

impl Objective {
    /// Returns the round table that covers the objective in the [indicative allocation](Allocation::INDICATIVE)
    /// (A/RES/73/326, paragraph 21(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Objective, RoundTable};
    ///
    /// assert_eq!(Objective::Remittances.indicative_round_table(), RoundTable::Three);
    /// ```
    #[must_use]
    pub const fn indicative_round_table(self) -> RoundTable {
        Allocation::INDICATIVE.round_table(self)
    }
}

/// Creates the allocation of these sets to round tables one to four (A/RES/73/326, paragraph 21(a) and (b)).
///
/// # Errors
///
/// As for [`Allocation::try_new`].
impl TryFrom<[ObjectiveSet; 4]> for Allocation {
    type Error = AllocationError;

    fn try_from(sets: [ObjectiveSet; 4]) -> Result<Self, AllocationError> {
        Self::try_new(sets)
    }
}

/// The error of four sets of objectives that are not an allocation (A/RES/73/326, paragraph 21(a) and (b)).
///
/// At least one of [`missing`](Self::missing), [`repeated`](Self::repeated) and [`empty`](Self::empty) has a member.
///
/// # Examples
///
/// ```
/// use imrf::forum::RoundTableSet;
/// use imrf::{Allocation, ObjectiveSet, RoundTable};
///
/// let [one, two, three, _] = Allocation::INDICATIVE.sets();
/// let error = Allocation::try_new([one, two, three, ObjectiveSet::EMPTY]).unwrap_err();
/// assert_eq!(error.empty(), RoundTableSet::from(RoundTable::Four));
/// assert_eq!(
///     error.to_string(),
///     "objectives in no round table: 1, 3, 7, 17 and 23 (A/RES/73/326, paragraphs 21(a) and (b)); \
///      round tables with no objective: 4 (A/RES/73/326, paragraph 21(a))",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AllocationError {
    missing: ObjectiveSet,
    repeated: ObjectiveSet,
    empty: RoundTableSet,
}

impl AllocationError {
    /// Returns the objectives that are in no round table (A/RES/73/326, paragraph 21(a) and (b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, ObjectiveSet};
    ///
    /// let error = Allocation::try_new([ObjectiveSet::EMPTY; 4]).unwrap_err();
    /// assert_eq!(error.missing(), ObjectiveSet::ALL);
    /// ```
    #[must_use]
    pub const fn missing(self) -> ObjectiveSet {
        self.missing
    }

    /// Returns the objectives that are in more than one round table; that each is in one is our reading
    /// (A/RES/73/326, paragraph 21(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, ObjectiveSet};
    ///
    /// let error = Allocation::try_new([ObjectiveSet::ALL; 4]).unwrap_err();
    /// assert_eq!(error.repeated(), ObjectiveSet::ALL);
    /// ```
    #[must_use]
    pub const fn repeated(self) -> ObjectiveSet {
        self.repeated
    }

    /// Returns the round tables that have no objective; that each has one is our reading (A/RES/73/326, paragraph
    /// 21(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::RoundTableSet;
    /// use imrf::{Allocation, ObjectiveSet};
    ///
    /// let error = Allocation::try_new([ObjectiveSet::EMPTY; 4]).unwrap_err();
    /// assert_eq!(error.empty(), RoundTableSet::ALL);
    /// ```
    #[must_use]
    pub const fn empty(self) -> RoundTableSet {
        self.empty
    }
}

impl fmt::Display for AllocationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: [(&str, &dyn fmt::Display, bool, Rule); 3] = [
            ("objectives in no round table", &self.missing, self.missing.is_empty(), Rule::Coverage),
            ("objectives in more than one", &self.repeated, self.repeated.is_empty(), Rule::EachOnce),
            ("round tables with no objective", &self.empty, self.empty.is_empty(), Rule::NoneEmpty),
        ];
        pad_written(f, |f| {
            let mut separator = "";
            for (what, which, is_empty, rule) in parts {
                if !is_empty {
                    write!(f, "{separator}{what}: {which}")?;
                    if let Some(citation) = rule.citation() {
                        write!(f, " ({citation})")?;
                    }
                    separator = "; ";
                }
            }
            Ok(())
        })
    }
}

impl core::error::Error for AllocationError {}
