//! The bounds that validation, reading, the schema and the strategies share.

/// The last year of a Forum: dates end with the year 9999, and deadlines follow a Forum.
pub(crate) const LAST_YEAR: i16 = 9998;

/// The last month and day of the first semester of a year.
pub(crate) const FIRST_SEMESTER_ENDS: (i8, i8) = (6, 30);

/// The longest plain text, in code points.
pub(crate) const LONGEST_TEXT: usize = 500;

/// The shortest reference to a document, in characters.
pub(crate) const SHORTEST_REFERENCE: usize = 3;

/// The longest reference to a document, in characters.
pub(crate) const LONGEST_REFERENCE: usize = 200;

/// The most values of a list.
pub(crate) const MOST_VALUES: usize = 1_000;

/// The most bytes that are kept of a text: those of the longest plain text.
#[cfg(feature = "serde")]
pub(crate) const LONGEST_KEPT: usize = LONGEST_TEXT * 4;

/// The most violations that are kept; more are counted.
pub(crate) const MOST_VIOLATIONS: usize = 1_000;
