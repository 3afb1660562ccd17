//! References to documents.

use alloc::string::String;
use core::borrow::Borrow;
use core::fmt;
use core::str::FromStr;

use crate::rules::{Rule, Violation, Violations};
use crate::text::wrong_reference;

/// A reference to a document: its symbol, such as `A/RES/76/266`, or a URI; 3 to 200 printable ASCII characters, without spaces.
///
/// A reference may be any URI, whatever its scheme, also `javascript:` or `file:`. A program that makes links of
/// references should allow only the schemes that it wants, such as `https:`.
///
/// No resolution says what a reference looks like: the bounds are our reading ([`Rule::Symbol`]).
///
/// # Examples
///
/// ```
/// use imrf::forum::DocumentReference;
///
/// let reference: DocumentReference = "A/RES/76/266".parse()?;
/// assert_eq!(reference, "A/RES/76/266");
/// assert_eq!(
///     DocumentReference::try_from("A/RES 76").unwrap_err().to_string(),
///     r#"found "A/RES 76", expected a document symbol or URI of 3 to 200 characters from ! to ~"#,
/// );
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct DocumentReference(String);

impl DocumentReference {
    /// Returns the reference as text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// Validates a reference.
///
/// # Errors
///
/// [`Violations`] of [`Rule::Symbol`], when the text is shorter than 3 characters or longer than 200, or has a
/// character that is not one of printable ASCII, or is a space.
impl TryFrom<String> for DocumentReference {
    type Error = Violations;

    fn try_from(text: String) -> Result<Self, Violations> {
        match wrong_reference(&text) {
            None => Ok(Self(text)),
            Some(wrong) => Err(Violation::new(Rule::Symbol, wrong).into()),
        }
    }
}

super::text::validated_text!(DocumentReference, Reference);
