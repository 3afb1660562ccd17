//! A document as a program meets it: a file or standard input, any bytes, perhaps no document at all.

mod file_name;
mod json;
mod places;
mod text;

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::ops::Range;

use imrf::rules::{Advice, Rule, Violation};
use imrf::{Checked, Document, Forum};
use serde::de::DeserializeOwned;

pub(crate) use file_name::FileName;
pub(crate) use json::Json;
pub(crate) use places::Places;
pub(crate) use text::{Position, Text};

/// How many bytes are read: far more than a document has, and an end to inputs that have none.
const LARGEST: u64 = 1 << 20;

/// A type of document that a program checks.
pub(crate) trait Checkable: Document {
    /// Returns what is valid, but deserves a second look.
    fn advice(&self) -> Vec<Advice>;
}

impl Checkable for Forum {
    fn advice(&self) -> Vec<Advice> {
        Self::advice(self)
    }
}

/// A format that documents are written in.
pub(crate) trait Format {
    /// Reads a value.
    ///
    /// # Errors
    ///
    /// The first place where the text is not of the format.
    fn read<T: DeserializeOwned>(text: &Text) -> Result<T, SyntaxError>;

    /// Finds the values of a text that could be read.
    fn locate(text: &Text, places: &mut Places);
}

/// What is wrong with a text that is not of its format.
pub(crate) struct SyntaxError {
    /// What was found and what was expected.
    pub(crate) text: String,
    /// Where, in bytes.
    pub(crate) at: Range<usize>,
}

/// Something found in a document, and where it is in the text.
pub(crate) struct Located<T> {
    pub(crate) found: T,
    /// The bytes that are wrong.
    pub(crate) at: Range<usize>,
    /// The key before them.
    pub(crate) key: Option<Range<usize>>,
    /// The first mention of what is repeated.
    pub(crate) first: Option<Range<usize>>,
}

/// Something that is found in a document.
trait Found {
    fn rule(&self) -> Rule;

    fn pointer(&self) -> &str;

    /// Returns the pointer of the key that is repeated, where that is what was found.
    fn repeated(&self) -> Option<String>;
}

impl Found for Violation {
    fn rule(&self) -> Rule {
        self.rule()
    }

    fn pointer(&self) -> &str {
        self.pointer()
    }

    fn repeated(&self) -> Option<String> {
        // No key of a document has a character that a pointer escapes.
        let key = self.value().filter(|_| self.rule() == Rule::RepeatedKey)?;
        Some(format!("{}/{key}", self.pointer()))
    }
}

impl Found for Advice {
    fn rule(&self) -> Rule {
        self.rule()
    }

    fn pointer(&self) -> &str {
        self.pointer()
    }

    fn repeated(&self) -> Option<String> {
        None
    }
}

/// What was found in a document.
pub(crate) enum Findings {
    /// It is not of its format.
    Syntax(SyntaxError),
    /// It has violations, of which the first are kept and the others counted.
    Violations(Vec<Located<Violation>>, u64),
    /// It is valid, with this advice.
    Advice(Vec<Located<Advice>>),
}

/// Reads a file, or standard input when its name is `-`.
///
/// # Errors
///
/// When it cannot be read, or is larger than any document.
pub(crate) fn read(name: &OsStr) -> io::Result<Vec<u8>> {
    let mut contents = Vec::new();
    if name == "-" {
        io::stdin().lock().take(LARGEST + 1).read_to_end(&mut contents)?;
    } else {
        File::open(name)?.take(LARGEST + 1).read_to_end(&mut contents)?;
    }
    if contents.len() as u64 > LARGEST {
        let text = format!("found more than {LARGEST} bytes, expected a document");
        return Err(io::Error::new(ErrorKind::FileTooLarge, text));
    }
    Ok(contents)
}

/// Returns the text in these bytes, and what is wrong with it before any format is looked at.
pub(crate) fn text(contents: Vec<u8>) -> (Text, Option<SyntaxError>) {
    let (contents, error) = match String::from_utf8(contents) {
        Ok(contents) => (contents, None),
        Err(error) => {
            let (bytes, valid) = (error.as_bytes(), error.utf8_error().valid_up_to());
            let text = format!("found the byte {:#04X}, expected UTF-8", bytes[valid]);
            let replaced = String::from_utf8_lossy(bytes).into_owned();
            (replaced, Some(SyntaxError { text, at: valid..valid + char::REPLACEMENT_CHARACTER.len_utf8() }))
        }
    };
    let mark = '\u{feff}';
    let error = error.or_else(|| {
        let text = "found a byte-order mark, expected a document without one".to_owned();
        contents.starts_with(mark).then(|| SyntaxError { text, at: 0..mark.len_utf8() })
    });
    (Text::new(contents), error)
}

/// Checks the text of a document, and returns the value where it is valid.
pub(crate) fn check<T: Checkable, F: Format>(text: &Text) -> (Option<T>, Findings) {
    let checked = match F::read::<Checked<T>>(text) {
        Ok(checked) => checked,
        Err(error) => return (None, Findings::Syntax(error)),
    };
    match checked.into_result() {
        Ok(value) => {
            let advice = located::<_, F>(text, value.advice());
            (Some(value), Findings::Advice(advice))
        }
        Err(violations) => {
            let more = violations.more();
            let violations = located::<_, F>(text, violations.into_iter().collect());
            (None, Findings::Violations(violations, more))
        }
    }
}

/// Finds where things are.
fn located<T: Found, F: Format>(text: &Text, found: Vec<T>) -> Vec<Located<T>> {
    let mut places = Places::default();
    for found in &found {
        places.ask_for(found.pointer());
        if let Some(key) = found.repeated() {
            places.ask_for(&key);
        }
    }
    F::locate(text, &mut places);
    let locate = |found: T| {
        let place = places.get(found.pointer());
        let (value, key) = (place.value.clone(), place.key.clone());
        let repeated = found.repeated().map(|key| places.get(&key)).filter(|place| place.repeated.is_some());
        let (at, key, first) = match repeated {
            Some(place) => (place.repeated.clone(), None, place.key.clone()),
            None if found.rule() == Rule::UnknownKey && key.is_some() => (key, None, None),
            None => (value, key, None),
        };
        Located { found, at: at.unwrap_or_default(), key, first }
    };
    found.into_iter().map(locate).collect()
}
