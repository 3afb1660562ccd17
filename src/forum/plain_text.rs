//! Short texts that people can read.

use alloc::string::String;
use core::borrow::Borrow;
use core::fmt;
use core::str::FromStr;

use crate::rules::{Rule, Violation, Violations};
use crate::text::wrong_plain_text;
use crate::vocabulary::characters::{DIRECTION, is_in};

/// A text of 1 to 500 code points that people can read: a name, an issue, a note.
///
/// It has a visible character, and has neither control characters (U+0000 to U+001F, U+007F to U+009F) nor line or
/// paragraph separators (U+2028, U+2029). No resolution says so: the bounds are our reading ([`Rule::PlainText`]).
///
/// # Examples
///
/// ```
/// use imrf::forum::PlainText;
///
/// let text: PlainText = "Climate change and migration".parse()?;
/// assert_eq!(text, "Climate change and migration");
/// assert_eq!(
///     PlainText::try_from("two\nlines").unwrap_err().to_string(),
///     r#"found "two\nlines", expected a text without control characters, not with U+000A"#,
/// );
/// assert_eq!(
///     PlainText::try_from("\u{3000}").unwrap_err().to_string(),
///     r#"found "\u{3000}", expected a text with a visible character"#,
/// );
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct PlainText(String);

impl PlainText {
    /// Returns the text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The first character that changes the direction of the text around it.
    pub(super) fn direction_change(&self) -> Option<char> {
        self.0.chars().find(|character| is_in(DIRECTION, *character))
    }
}

/// Validates a text.
///
/// # Errors
///
/// [`Violations`] of [`Rule::PlainText`], when the text is empty, has more than 500 code points, has a control
/// character or a line or paragraph separator, or has no visible character.
impl TryFrom<String> for PlainText {
    type Error = Violations;

    fn try_from(text: String) -> Result<Self, Violations> {
        match wrong_plain_text(&text) {
            None => Ok(Self(text)),
            Some(wrong) => Err(Violation::new(Rule::PlainText, wrong).into()),
        }
    }
}

super::text::validated_text!(PlainText, Plain);
