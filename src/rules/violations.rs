//! All broken rules of a document.

use alloc::vec::{self, Vec};
use core::fmt;
use core::slice;

use super::Violation;
use crate::limits::MOST_VIOLATIONS;
use crate::vocabulary::Escaped;

/// How many violations are displayed.
const DISPLAYED: usize = 100;

/// Every violation of a document, at least one, in the order of the document's fields.
///
/// A violation of a part as a whole comes before those inside it. A location has several violations only where a part
/// lacks several values (objectives that are in no round table, sessions that are in no meeting), or where an object has
/// several missing or repeated keys.
///
/// `Display` writes one violation per line, the first 100 of them, each after its pointer (after nothing for the document
/// itself), and then how many more there are. What a document holds is escaped, so that a line is one violation.
/// Iterating yields the first 1,000, which are kept; those after them are only counted. Serialized, it is an object with
/// the list `violations` and the number [`more`](Self::more).
///
/// # Examples
///
/// ```
/// use imrf::jiff::civil::date;
/// use imrf::{ForumDraft, Objective};
///
/// let mut draft = ForumDraft::indicative(date(2023, 5, 16));
/// draft.round_tables.two.objectives.push(Objective::Data);
///
/// assert_eq!(
///     draft.validate().unwrap_err().to_string(),
///     "/opens: the Forum opens in 2023, expected 2022 or every four years after it \
///      (A/RES/73/195, paragraph 49(c))\n\
///      /roundTables/four/objectives/0: objective 1 (data) is in round table four and in round table two, \
///      expected in one round table (A/RES/73/326, paragraph 21(b))",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Violations {
    /// Never empty.
    pub(super) kept: Vec<Violation>,
    pub(super) more: u64,
}

impl Violations {
    /// Returns what a validation makes, unless it finds violations.
    ///
    /// A value that could not be made must have left a violation.
    pub(crate) fn unless_found<T>(
        validate: impl FnOnce(&mut Vec<Violation>) -> Option<T>,
    ) -> Result<T, Self> {
        let mut found = Vec::new();
        match validate(&mut found) {
            Some(value) if found.is_empty() => Ok(value),
            _ => {
                assert!(!found.is_empty(), "a value that could not be made has left a violation");
                Err(Self::new(found, 0))
            }
        }
    }

    /// The violations that were found, of which the first are kept, and those that were only counted.
    pub(crate) fn new(mut found: Vec<Violation>, more: u64) -> Self {
        let beyond = found.len().saturating_sub(MOST_VIOLATIONS);
        found.truncate(MOST_VIOLATIONS);
        Self { kept: found, more: more.saturating_add(beyond as u64) }
    }

    /// The same, in the order of the document.
    #[cfg(feature = "serde")]
    pub(crate) fn sorted<K: Ord>(found: Vec<Violation>, more: u64, place: fn(&Violation) -> K) -> Self {
        let mut violations = Self::new(found, more);
        violations.kept.sort_by_cached_key(place);
        violations
    }

    /// Returns the first violation.
    #[must_use]
    pub fn first(&self) -> &Violation {
        &self.kept[0]
    }

    /// Returns the number of violations, at least 1, including those that were counted and not kept.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.more.saturating_add(self.kept.len() as u64)
    }

    /// Returns the number of violations that were counted and not kept: those after the first 1,000.
    #[must_use]
    pub const fn more(&self) -> u64 {
        self.more
    }

    /// Returns an iterator over the violations, in the order of the document's fields.
    pub fn iter(&self) -> slice::Iter<'_, Violation> {
        self.kept.iter()
    }
}

/// Adds the violations of a part, under its key or index.
pub(crate) fn add_under(step: impl fmt::Display + Copy, part: Vec<Violation>, found: &mut Vec<Violation>) {
    found.extend(part.into_iter().map(|violation| violation.under(step)));
}

/// Returns what the validation of a part makes, and adds the violations that it finds under the part's key or index.
pub(crate) fn add_part<T>(
    step: impl fmt::Display + Copy,
    found: &mut Vec<Violation>,
    validate: impl FnOnce(&mut Vec<Violation>) -> Option<T>,
) -> Option<T> {
    let mut in_part = Vec::new();
    let value = validate(&mut in_part);
    add_under(step, in_part, found);
    value
}

/// Returns a text or a reference that is valid, or adds its violation under its key or index.
pub(crate) fn add_value<T>(
    step: impl fmt::Display + Copy,
    found: &mut Vec<Violation>,
    validated: Result<T, Violations>,
) -> Option<T> {
    let add = |violations: Violations| add_under(step, violations.kept, found);
    validated.map_err(add).ok()
}

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self { kept: Vec::from([violation]), more: 0 }
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().take(DISPLAYED).enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            if !violation.pointer().is_empty() {
                write!(f, "{}: ", Escaped(violation.pointer()))?;
            }
            write!(f, "{violation}")?;
        }
        let displayed = self.kept.len().min(DISPLAYED);
        match self.count() - displayed as u64 {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

impl core::error::Error for Violations {}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
    }
}
