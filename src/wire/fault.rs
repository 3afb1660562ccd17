//! Faults of shape, and what becomes of them.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use core::fmt;

use serde::de::Error;

use crate::location::Step;
use crate::vocabulary::Quoted;

/// What kind of fault it is. Each is a rule of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    MissingKey,
    RepeatedKey,
    UnknownKey,
    WrongType,
    UnknownIdentifier,
    InvalidDate,
    TooManyValues,
    /// A text that is too long to be kept, where a plain text is expected.
    PlainText,
    /// A text that is too long to be kept, where a reference is expected.
    Symbol,
}

/// One fault of shape.
pub(crate) struct Fault {
    pub(crate) kind: Kind,
    /// What was found and what was expected.
    pub(crate) text: String,
    /// The key that is missing or repeated.
    pub(crate) value: Option<&'static str>,
    /// What was probably meant.
    pub(crate) suggestion: Option<Cow<'static, str>>,
    /// The unknown key, which is a step further than where it was found.
    pub(crate) key: Option<String>,
}

impl Fault {
    pub(crate) fn new(kind: Kind, text: String) -> Self {
        Self { kind, text, value: None, suggestion: None, key: None }
    }

    pub(crate) fn suggesting(mut self, suggestion: Option<impl Into<Cow<'static, str>>>) -> Self {
        self.suggestion = suggestion.map(Into::into);
        self
    }
}

/// What was found and what was expected, and what was probably meant.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        match &self.suggestion {
            Some(suggestion) => write!(f, "; did you mean {}?", Quoted(suggestion)),
            None => Ok(()),
        }
    }
}

/// What becomes of the faults of a document.
pub(crate) trait Reports {
    /// Whether the reader goes on after a fault, so that the format has to describe itself.
    const GOES_ON: bool;

    /// Takes a fault in the location that was entered last.
    ///
    /// # Errors
    ///
    /// The error of the format, where reading stops at the first fault.
    fn report<E: Error>(&mut self, fault: impl FnOnce() -> Fault) -> Result<(), E>;

    /// Goes a step down.
    fn enter(&mut self, step: Step);

    /// Goes back up.
    fn leave(&mut self);

    /// Notes that the value a step further down was not read, so that no rule looks at it.
    fn unread(&mut self, step: Step);

    /// Returns how many faults there are.
    fn count(&self) -> u64;

    /// Forgets all faults but the first so many: a value that is not kept has none within it.
    fn forget_after(&mut self, count: u64);
}

/// Stops at the first fault, which becomes the error of the format.
pub(crate) struct First;

impl Reports for First {
    const GOES_ON: bool = false;

    fn report<E: Error>(&mut self, fault: impl FnOnce() -> Fault) -> Result<(), E> {
        Err(E::custom(fault()))
    }

    fn enter(&mut self, _: Step) {}

    fn leave(&mut self) {}

    fn unread(&mut self, _: Step) {}

    fn count(&self) -> u64 {
        0
    }

    fn forget_after(&mut self, _: u64) {}
}

/// A value of the wrong type, as a message shows it.
pub(crate) enum Found<'a> {
    Text(&'a str),
    Boolean(bool),
    Integer(i128),
    Number(f64),
    Null,
    List,
    Object,
    Bytes,
    Variant,
}

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "the string {}", Quoted(text)),
            Self::Boolean(boolean) => write!(f, "{boolean}"),
            Self::Integer(number) => write!(f, "the number {number}"),
            // In exponent form where it is long: 1e308 in full has 309 digits.
            Self::Number(number) if number.abs() < 1e15 && number.abs() > 1e-5 => {
                write!(f, "the number {number:?}")
            }
            Self::Number(number) => write!(f, "the number {number:e}"),
            Self::Null => f.write_str("null"),
            Self::List => f.write_str("a list"),
            Self::Object => f.write_str("an object"),
            Self::Bytes => f.write_str("bytes"),
            Self::Variant => f.write_str("a tagged value"),
        }
    }
}

/// A value of the wrong type.
pub(super) fn wrong_type(found: &Found<'_>, expected: impl fmt::Display) -> Fault {
    Fault::new(Kind::WrongType, format!("found {found}, expected {expected}"))
}
