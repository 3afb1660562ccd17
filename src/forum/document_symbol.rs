//! References to documents.

use alloc::format;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::excerpt::Excerpt;
use crate::rule::Rule;
use crate::violation::{Violation, Violations};

/// The symbol of a document, such as `A/RES/76/266`, or its URI: 3 to 200 characters from `!` to `~`.
///
/// No resolution says what a symbol looks like; the bounds are this crate's reading ([`Rule::Symbol`]).
///
/// # Examples
///
/// ```
/// use imrf::DocumentSymbol;
///
/// let symbol: DocumentSymbol = "A/RES/76/266".parse()?;
/// assert_eq!(symbol.as_str(), "A/RES/76/266");
/// assert_eq!(
///     DocumentSymbol::try_from("A/RES 76").unwrap_err().to_string(),
///     r#"found "A/RES 76", expected a document symbol of 3 to 200 characters from ! to ~"#,
/// );
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct DocumentSymbol(String);

impl DocumentSymbol {
    /// The symbol as text.
    ///
    /// # Examples
    ///
    /// ```
    /// # use imrf::DocumentSymbol;
    /// assert_eq!(DocumentSymbol::try_from("A/76/642").unwrap().as_str(), "A/76/642");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// The gate of a document symbol.
///
/// # Errors
///
/// [`Violations`], with [`Rule::Symbol`], when the text is shorter than 3 characters or longer than 200, or has a
/// character that is not from `!` to `~`.
impl TryFrom<String> for DocumentSymbol {
    type Error = Violations;

    fn try_from(text: String) -> Result<Self, Violations> {
        if (3..=200).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Ok(Self(text));
        }
        let expected = "a document symbol of 3 to 200 characters from ! to ~";
        let text = format!("found {}, expected {expected}", Excerpt(&text));
        Err(Violation::new(Rule::Symbol, text).into())
    }
}

super::text::checked_text!(DocumentSymbol, "a string with a document symbol");
