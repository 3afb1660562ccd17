//! What is valid, but deserves a second look.

use alloc::string::String;
use core::fmt;

use super::{Citation, Rule, Violation};

/// Something valid that deserves a second look; reported on request, and never an error.
///
/// It is returned by [`Forum::advice`](crate::Forum::advice) and [`Allocation::advice`](crate::Allocation::advice),
/// under a rule that is [enforced by advice](super::Enforcement::Advice). It is displayed and serialised like a
/// [`Violation`].
///
/// # Examples
///
/// ```
/// use imrf::rules::Rule;
/// use imrf::{Allocation, Objective};
///
/// let mut sets = Allocation::INDICATIVE.sets();
/// sets[3].remove(Objective::Data);
/// sets[0].insert(Objective::Data);
///
/// let advice = Allocation::new(sets).advice();
/// assert_eq!(advice.len(), 1);
/// assert_eq!(advice[0].rule(), Rule::IndicativeAllocation);
/// assert_eq!(advice[0].pointer(), "/one");
/// assert_eq!(
///     advice[0].to_string(),
///     "objective 1 (data) is in round table one, indicatively in round table four \
///      (A/RES/73/326, paragraph 21(b))",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Advice(pub(super) Violation);

impl Advice {
    pub(crate) fn new(rule: Rule, text: impl Into<String>) -> Self {
        Self(Violation::new(rule, text))
    }

    /// The same, of the part of a document under this key or index.
    pub(crate) fn under(self, step: impl fmt::Display) -> Self {
        Self(self.0.under(step))
    }

    /// Returns the rule that gives the reason.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.0.rule()
    }

    /// Returns the location in the document, as a JSON Pointer (RFC 6901).
    #[must_use]
    pub const fn pointer(&self) -> &str {
        self.0.pointer()
    }

    /// Returns what was found and what to consider, without the citation.
    #[must_use]
    pub const fn text(&self) -> &str {
        self.0.text()
    }

    /// Returns the paragraph that gives the reason, or `None` where no paragraph does.
    #[must_use]
    pub const fn citation(&self) -> Option<Citation> {
        self.0.citation()
    }
}

/// The text, and the citation in brackets.
impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
