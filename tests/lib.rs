//! What the test programs share.

#![cfg(feature = "all")]
#![allow(clippy::missing_panics_doc, reason = "it is called by tests alone")]

use imrf::rules::{Enforcement, Rule};

#[path = "shared/documents/mod.rs"]
pub mod documents;
#[path = "shared/formats.rs"]
pub mod formats;
#[path = "shared/properties.rs"]
pub mod properties;

/// The rules of the shape of documents, which no draft can break.
pub const RULES_OF_SHAPE: [Rule; 7] = [
    Rule::MissingKey,
    Rule::RepeatedKey,
    Rule::UnknownKey,
    Rule::WrongType,
    Rule::UnknownIdentifier,
    Rule::InvalidDate,
    Rule::TooManyValues,
];

/// Returns the rules that a draft of a Forum can break: those of validation, but for those of shape and of inputs.
pub fn rules_of_a_forum_draft() -> impl Iterator<Item = Rule> {
    Rule::ALL.into_iter().filter(|rule| {
        rule.enforced_by().contains(&Enforcement::Validation)
            && !RULES_OF_SHAPE.contains(rule)
            && *rule != Rule::NamesWhatItCovers
    })
}

/// Returns how many cases a test tries: the first number, or the second in the long run, with `IMRF_FULL=1`.
#[must_use]
pub fn cases(ordinary: usize, full: usize) -> usize {
    if std::env::var_os("IMRF_FULL").is_some_and(|full| full != "0") { full } else { ordinary }
}
