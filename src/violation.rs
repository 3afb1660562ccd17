//! What is wrong with a document, and where.

use alloc::string::String;
use alloc::vec::{self, Vec};
use core::fmt;
use core::slice;

use crate::rule::{Citation, Rule};

/// One fault of a document: the rule that it breaks, its place, and the value at fault.
///
/// It is shown as what was found and what the rule expects, with the paragraph at the end. Serialised, it is an
/// object with `place`, `rule`, `value`, `text` and `citation`, where `text` has no citation and those that
/// are not known are left out.
///
/// # Examples
///
/// ```
/// use imrf::{AllocationDraft, Allocation, Objective, Rule};
///
/// let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
/// draft.two.retain(|objective| *objective != Objective::AlternativesToDetention);
///
/// let violations = Allocation::try_from(draft).unwrap_err();
/// let violation = violations.first();
/// assert_eq!(violation.rule(), Rule::Coverage);
/// assert_eq!(violation.place(), "");
/// assert_eq!(violation.value(), Some("alternatives-to-detention"));
/// assert_eq!(
///     violation.to_string(),
///     "objective 13 is in no round table (A/RES/73/326, paragraph 21(b))",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct Violation {
    place: String,
    rule: Rule,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    value: Option<&'static str>,
    text: String,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    citation: Option<Citation>,
}

impl Violation {
    /// A violation of the document itself, or of the part that is being checked.
    #[cold]
    pub(crate) fn new(rule: Rule, text: impl Into<String>) -> Self {
        Self { rule, place: String::new(), value: None, text: text.into(), citation: rule.citation() }
    }

    /// The same, of the value with this word.
    pub(crate) fn of(mut self, value: Option<&'static str>) -> Self {
        self.value = value;
        self
    }

    /// The same, citing this paragraph: for a rule that is cited by what it is applied to.
    pub(crate) fn citing(mut self, citation: Option<Citation>) -> Self {
        self.citation = citation;
        self
    }

    /// The same, in the part of a document that stands under this key or index.
    pub(crate) fn under(mut self, step: impl fmt::Display) -> Self {
        self.place = alloc::format!("/{step}{}", self.place);
        self
    }

    /// The rule that is broken.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{DocumentSymbol, Rule};
    ///
    /// let violations = DocumentSymbol::try_from("?").unwrap_err();
    /// assert_eq!(violations.first().rule(), Rule::Symbol);
    /// ```
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.rule
    }

    /// Where in the document, as a JSON Pointer (RFC 6901): `/roundTables/one/objectives/3`. The empty text is
    /// the document as a whole.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Programme, ProgrammeDraft, Session};
    ///
    /// let mut draft = ProgrammeDraft::from(Programme::OF_2022);
    /// draft.first_day.morning.push(Session::GeneralDebate);
    /// let violations = Programme::try_from(draft).unwrap_err();
    /// assert_eq!(violations.first().place(), "/firstDay/morning/1");
    /// ```
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The word of the value at fault, which a document writes or lacks; `None` where it is a list, a date or
    /// a text, which stands at the [place](Self::place).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, AllocationDraft, Objective};
    ///
    /// let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
    /// draft.two.retain(|objective| *objective != Objective::SaveLives);
    /// let violations = Allocation::try_from(draft).unwrap_err();
    /// let word = violations.first().value().unwrap();
    /// assert_eq!(word.parse(), Ok(Objective::SaveLives));
    /// ```
    #[must_use]
    pub const fn value(&self) -> Option<&'static str> {
        self.value
    }

    /// What was found and what was expected, without the citation.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Edition;
    ///
    /// let violation = imrf::ForumDraft::indicative(jiff::civil::date(2023, 5, 16));
    /// let violations = imrf::Forum::try_from(violation).unwrap_err();
    /// assert_eq!(
    ///     violations.first().text(),
    ///     "the Forum opens in 2023, expected 2022 or every four years after it",
    /// );
    /// ```
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The paragraph that says so; `None` where the rule rests on none.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::DocumentSymbol;
    ///
    /// assert_eq!(DocumentSymbol::try_from("?").unwrap_err().first().citation(), None);
    /// ```
    #[must_use]
    pub const fn citation(&self) -> Option<Citation> {
        self.citation
    }
}

/// The text, and the citation in brackets.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        match self.citation {
            Some(citation) => write!(f, " ({citation})"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for Violation {}

/// All the faults of a document, at least one, in the order of the document's fields.
///
/// A fault of a part as a whole stands before the faults within it. Shown, they are one a line, each with its
/// place before it; the first hundred, since a document can have any number. Iterating gives them all.
///
/// # Examples
///
/// ```
/// use imrf::{Forum, ForumDraft, Objective};
///
/// let mut draft = ForumDraft::indicative(jiff::civil::date(2023, 5, 16));
/// draft.round_tables.one.objectives.push(Objective::SaveLives);
///
/// let violations = Forum::try_from(draft).unwrap_err();
/// assert_eq!(
///     violations.to_string(),
///     "/opens: the Forum opens in 2023, expected 2022 or every four years after it \
///      (A/RES/73/195, paragraph 49(c))\n\
///      /roundTables/two/objectives/1: objective 8 is in round table two, expected in one round table, \
///      and round table one has it (A/RES/73/326, paragraph 21(b))",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct Violations {
    /// Never empty.
    all: Vec<Violation>,
}

/// How many violations are shown.
const SHOWN: usize = 100;

impl Violations {
    /// What a gate says: the value, when nothing was found against it. What is refused must have left a
    /// violation.
    pub(crate) fn gate<T>(found: Vec<Violation>, value: Option<T>) -> Result<T, Self> {
        match value {
            Some(value) if found.is_empty() => Ok(value),
            _ => {
                assert!(!found.is_empty(), "what is refused has left a violation");
                Err(Self { all: found })
            }
        }
    }

    /// The first of them.
    ///
    /// # Examples
    ///
    /// ```
    /// let violations = imrf::PlainText::try_from("").unwrap_err();
    /// assert_eq!(violations.first().rule(), imrf::Rule::PlainText);
    /// ```
    #[must_use]
    pub fn first(&self) -> &Violation {
        &self.all[0]
    }

    /// How many there are: at least 1.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::PlainText::try_from("").unwrap_err().count(), 1);
    /// ```
    #[must_use]
    pub const fn count(&self) -> usize {
        self.all.len()
    }

    /// All of them, in the order of the document's fields.
    ///
    /// # Examples
    ///
    /// ```
    /// let violations = imrf::PlainText::try_from("").unwrap_err();
    /// assert_eq!(violations.iter().count(), violations.count());
    /// ```
    pub fn iter(&self) -> slice::Iter<'_, Violation> {
        self.all.iter()
    }
}

/// Adds the faults of a part, placed under its key or index.
pub(crate) fn add_under(step: impl fmt::Display + Copy, faults: Vec<Violation>, found: &mut Vec<Violation>) {
    if !faults.is_empty() {
        found.extend(faults.into_iter().map(|fault| fault.under(step)));
    }
}

/// A part that its own gate lets through; its faults are added, placed under the key.
pub(crate) fn lawful<T>(
    checked: Result<T, Violations>,
    key: impl fmt::Display + Copy,
    found: &mut Vec<Violation>,
) -> Option<T> {
    match checked {
        Ok(value) => Some(value),
        Err(faults) => {
            add_under(key, faults.all, found);
            None
        }
    }
}

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self { all: Vec::from([violation]) }
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().take(SHOWN).enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            if !violation.place.is_empty() {
                write!(f, "{}: ", violation.place)?;
            }
            violation.fmt(f)?;
        }
        match self.count().saturating_sub(SHOWN) {
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
        self.all.into_iter()
    }
}
