//! What is wrong with what is not in a list.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use core::fmt;

use super::suggestion::suggestion;
use super::{Alternatives, CitedBy, Quoted, Vocabulary, pad, pad_written, start};

/// An error returned when a text is not the identifier of a value.
///
/// The message quotes the text, escaped and cut at 60 characters, and says what was expected and what was probably
/// meant.
///
/// # Examples
///
/// ```
/// use imrf::Objective;
/// use imrf::compact::ReviewLevel;
///
/// let error = "continental".parse::<ReviewLevel>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#"unknown review level "continental", expected "local", "national", "regional" or "global""#,
/// );
///
/// let error = "save-live".parse::<Objective>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "unknown objective \"save-live\", expected a number from 1 to 23 or one of the 23 identifiers from \
///      \"data\" to \"international-cooperation\"; did you mean \"save-lives\"?",
/// );
/// ```
#[derive(Clone)]
pub struct UnknownIdentifier {
    vocabulary: &'static Vocabulary,
    found: String,
    /// Whether the number or the letter was expected too, as in text that people type.
    takes_citations: bool,
    /// Found before the text is cut.
    suggestion: Option<&'static str>,
}

impl UnknownIdentifier {
    /// Of a text that people type.
    #[cold]
    pub(crate) fn in_text(vocabulary: &'static Vocabulary, found: &str) -> Self {
        Self::new(vocabulary, found, true)
    }

    /// Of a document.
    #[cold]
    #[cfg(feature = "serde")]
    pub(crate) fn in_document(vocabulary: &'static Vocabulary, found: &str) -> Self {
        Self::new(vocabulary, found, false)
    }

    fn new(vocabulary: &'static Vocabulary, found: &str, takes_citations: bool) -> Self {
        let suggestion = suggestion(found, vocabulary);
        Self { vocabulary, found: start(found).to_owned(), takes_citations, suggestion }
    }

    /// Returns the identifiers of the list, in its order.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::compact::ReviewLevel;
    ///
    /// let error = "continental".parse::<ReviewLevel>().unwrap_err();
    /// assert_eq!(error.expected(), ["local", "national", "regional", "global"]);
    /// ```
    #[must_use]
    pub const fn expected(&self) -> &'static [&'static str] {
        self.vocabulary.identifiers
    }

    /// Returns the text that was found, at most its first 61 characters; the message shows 60 and an ellipsis.
    #[must_use]
    pub const fn found(&self) -> &str {
        self.found.as_str()
    }

    /// Returns the identifier that was probably meant, or `None` where none is near or several are.
    ///
    /// It is the first of these that applies:
    ///
    /// - the identifier that differs from the text only in capitals and in what separates the words;
    /// - the identifier of the value whose number or letter the text is, such as `8` where a document needs an identifier,
    ///   or ` 08`;
    /// - the only identifier that differs from the text in a few characters;
    /// - the only identifier that ends in the words of the text, such as `round-table-one` for `one`.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    ///
    /// let suggestion = |text: &str| text.parse::<Objective>().unwrap_err().suggestion();
    /// assert_eq!(suggestion("Save lives"), Some("save-lives"));
    /// assert_eq!(suggestion("remitances"), Some("remittances"));
    /// assert_eq!(suggestion("General"), None);
    /// ```
    #[must_use]
    pub const fn suggestion(&self) -> Option<&'static str> {
        self.suggestion
    }
}

impl UnknownIdentifier {
    /// Writes what was found and what was expected, without what was probably meant.
    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Vocabulary { noun, identifiers_are, identifiers, cited_by, .. } = self.vocabulary;
        write!(f, "unknown {noun} {}, expected ", Quoted(&self.found))?;
        match cited_by {
            CitedBy::Number if self.takes_citations => {
                write!(f, "a number from 1 to {} or ", identifiers.len())?;
            }
            CitedBy::Letter if self.takes_citations => {
                let last = (b'a'..=b'z').nth(identifiers.len() - 1).map_or('z', char::from);
                write!(f, "a letter from a to {last} or ")?;
            }
            _ => {}
        }
        fmt::Display::fmt(&Alternatives(identifiers, identifiers_are), f)
    }
}

impl fmt::Display for UnknownIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_written(f, |f| {
            self.write(f)?;
            match self.suggestion() {
                Some(suggestion) => write!(f, "; did you mean \"{suggestion}\"?"),
                None => Ok(()),
            }
        })
    }
}

/// The error without what was probably meant, where that is apart.
#[cfg(feature = "serde")]
pub(crate) struct WithoutSuggestion<'a>(pub(crate) &'a UnknownIdentifier);

#[cfg(feature = "serde")]
impl fmt::Display for WithoutSuggestion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

/// Without the identifiers of the list, which can be many.
impl fmt::Debug for UnknownIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownIdentifier")
            .field("noun", &self.vocabulary.noun)
            .field("found", &self.found)
            .finish_non_exhaustive()
    }
}

impl PartialEq for UnknownIdentifier {
    fn eq(&self, other: &Self) -> bool {
        self.vocabulary.identifiers == other.vocabulary.identifiers
            && (&self.found, self.takes_citations) == (&other.found, other.takes_citations)
    }
}

impl Eq for UnknownIdentifier {}

impl core::error::Error for UnknownIdentifier {}

/// An error returned when no value of a list has a number.
///
/// # Examples
///
/// ```
/// use imrf::Objective;
///
/// let error = Objective::try_from(24).unwrap_err();
/// assert_eq!(error.to_string(), "no objective has the number 24, expected 1 to 23");
/// assert_eq!(error.found(), 24);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownNumber {
    pub(crate) noun: &'static str,
    pub(crate) found: u8,
    pub(crate) last: u8,
}

impl fmt::Display for UnknownNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { noun, found, last } = self;
        pad(f, format_args!("no {noun} has the number {found}, expected 1 to {last}"))
    }
}

impl UnknownNumber {
    /// Returns the number that was found.
    #[must_use]
    pub const fn found(self) -> u8 {
        self.found
    }
}

/// An error returned when no value of a list has a letter.
///
/// # Examples
///
/// ```
/// use imrf::compact::GuidingPrinciple;
///
/// let error = GuidingPrinciple::try_from('k').unwrap_err();
/// assert_eq!(error.to_string(), "no guiding principle has the letter 'k', expected 'a' to 'j'");
/// assert_eq!(error.found(), 'k');
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownLetter {
    pub(crate) noun: &'static str,
    pub(crate) found: char,
    pub(crate) last: char,
}

impl fmt::Display for UnknownLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { noun, found, last } = self;
        pad(f, format_args!("no {noun} has the letter {found:?}, expected 'a' to {last:?}"))
    }
}

impl UnknownLetter {
    /// Returns the letter that was found.
    #[must_use]
    pub const fn found(self) -> char {
        self.found
    }
}
