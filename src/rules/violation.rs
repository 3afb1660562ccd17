//! One broken rule in one location.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use super::{Citation, Rule};
#[cfg(feature = "serde")]
use crate::location::{self, Step};
use crate::vocabulary::{Quoted, pad};

/// One broken rule in one location of a document.
///
/// `Display` writes what was found and what was expected, with the paragraph at the end. Serialized, it is an object with
/// `pointer`, `rule` and `text`, and where they are known `citation`, `value` and `suggestion`. An unknown rule, or a
/// citation that is not the rule's, is an error when it is deserialized.
///
/// # Examples
///
/// ```
/// use imrf::forum::AllocationDraft;
/// use imrf::rules::Rule;
/// use imrf::{Allocation, Objective};
///
/// let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
/// draft.two.retain(|objective| *objective != Objective::AlternativesToDetention);
///
/// let violations = draft.validate().unwrap_err();
/// let violation = violations.first();
/// assert_eq!(violation.rule(), Rule::Coverage);
/// assert_eq!(violation.pointer(), "");
/// assert_eq!(violation.value(), Some("alternatives-to-detention"));
/// assert_eq!(
///     violation.to_string(),
///     "objective 13 (alternatives-to-detention) is in no round table \
///      (A/RES/73/326, paragraphs 21(a) and (b))",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Violation {
    pub(super) pointer: String,
    pub(super) rule: Rule,
    pub(super) value: Option<Cow<'static, str>>,
    pub(super) text: String,
    pub(super) citation: Option<Citation>,
    pub(super) suggestion: Option<Cow<'static, str>>,
}

impl Violation {
    /// A violation of the document itself, or of the part that is being validated.
    #[cold]
    pub(crate) fn new(rule: Rule, text: impl Into<String>) -> Self {
        Self {
            rule,
            pointer: String::new(),
            value: None,
            text: text.into(),
            citation: rule.citation(),
            suggestion: None,
        }
    }

    /// The same, of the value with this identifier.
    pub(crate) fn of(mut self, identifier: &'static str) -> Self {
        self.value = Some(identifier.into());
        self
    }

    /// The same, citing the paragraph of the rule that sets the list.
    pub(crate) fn in_list_of(mut self, list: Option<Rule>) -> Self {
        self.citation = list.and_then(Rule::citation);
        self
    }

    /// The same, in the part of a document under this key or index.
    pub(crate) fn under(mut self, step: impl fmt::Display) -> Self {
        self.pointer = alloc::format!("/{step}{}", self.pointer);
        self
    }

    /// A violation in the location at the end of these steps.
    #[cfg(feature = "serde")]
    pub(crate) fn at(rule: Rule, steps: &[Step], key: Option<&str>, text: String) -> Self {
        let mut violation = Self::new(rule, text);
        for step in steps {
            location::push(&mut violation.pointer, *step);
        }
        if let Some(key) = key {
            location::push_key(&mut violation.pointer, key);
        }
        violation
    }

    /// The same, with what was probably meant.
    #[cfg(feature = "serde")]
    pub(crate) fn suggesting(mut self, suggestion: Option<Cow<'static, str>>) -> Self {
        self.suggestion = suggestion;
        self
    }

    /// Returns the rule that is broken.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.rule
    }

    /// Returns the location in the document, as a JSON Pointer (RFC 6901): `/roundTables/one/objectives/3`.
    ///
    /// The empty pointer is that of the whole document. What is missing is reported at the part that lacks it.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::{Programme, ProgrammeDraft, Session};
    ///
    /// let mut draft = ProgrammeDraft::from(Programme::OF_2022);
    /// draft.first_day.morning.push(Session::PolicyDebate);
    /// assert_eq!(draft.validate().unwrap_err().first().pointer(), "/firstDay/morning/1");
    /// ```
    #[must_use]
    pub const fn pointer(&self) -> &str {
        self.pointer.as_str()
    }

    /// Returns the identifier of the value that is wrong or missing; `None` for a list, a date or a text, such as an
    /// unknown identifier, which the [pointer](Self::pointer) locates.
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// Returns what was found and what was expected, without the citation.
    #[must_use]
    pub const fn text(&self) -> &str {
        self.text.as_str()
    }

    /// Returns the paragraph that the rule rests on, or `None` where it rests on none.
    #[must_use]
    pub const fn citation(&self) -> Option<Citation> {
        self.citation
    }

    /// Returns what was probably meant, where something is near.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_deref()
    }
}

/// The text, what was probably meant, and the citation in brackets.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.suggestion, self.citation) {
            (None, None) => f.pad(&self.text),
            (None, Some(citation)) => pad(f, format_args!("{} ({citation})", self.text)),
            (Some(suggestion), None) => {
                pad(f, format_args!("{}; did you mean {}?", self.text, Quoted(suggestion)))
            }
            (Some(suggestion), Some(citation)) => {
                pad(f, format_args!("{}; did you mean {}? ({citation})", self.text, Quoted(suggestion)))
            }
        }
    }
}

impl core::error::Error for Violation {}
