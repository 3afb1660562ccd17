//! Short texts that can be shown.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::excerpt::Excerpt;
use crate::rule::Rule;
use crate::violation::{Violation, Violations};

/// A text of 1 to 500 code points with no control character below U+0020: a name, or an issue.
///
/// No resolution says so; the bounds are this crate's reading ([`Rule::PlainText`]).
///
/// # Examples
///
/// ```
/// use imrf::PlainText;
///
/// let text: PlainText = "Climate change and migration".parse()?;
/// assert_eq!(text.as_str(), "Climate change and migration");
/// assert_eq!(
///     PlainText::try_from("two\nlines").unwrap_err().to_string(),
///     r#"found "two\nlines", expected a text with no control character below U+0020"#,
/// );
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct PlainText(String);

impl PlainText {
    /// The longest text, in code points.
    const LONGEST: usize = 500;

    /// The text.
    ///
    /// # Examples
    ///
    /// ```
    /// # use imrf::PlainText;
    /// assert_eq!(PlainText::try_from("Remittances").unwrap().as_str(), "Remittances");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// The gate of a text.
///
/// # Errors
///
/// [`Violations`], with [`Rule::PlainText`], when the text is empty, has more than 500 code points, or has a
/// control character below U+0020.
impl TryFrom<String> for PlainText {
    type Error = Violations;

    fn try_from(text: String) -> Result<Self, Violations> {
        let length = text.chars().count();
        let expected = if length == 0 || length > Self::LONGEST {
            format!("a text of 1 to {} code points, not {length}", Self::LONGEST)
        } else if text.bytes().any(|byte| byte < b' ') {
            "a text with no control character below U+0020".to_owned()
        } else {
            return Ok(Self(text));
        };
        let text = format!("found {}, expected {expected}", Excerpt(&text));
        Err(Violation::new(Rule::PlainText, text).into())
    }
}

super::text::checked_text!(PlainText, "a string with a text");
