//! A document as a tool meets it: a file or standard input, any bytes, perhaps not a document at all.
//!
//! It is read in two steps, so that every fault has a place: the draft, whose reader stops at the first fault of
//! shape, and then the gate, which finds every broken rule.

use std::ffi::OsStr;
use std::fmt::{self, Write as _};
use std::fs::File;
use std::io::{self, Read, Write};

use imrf::Violations;
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

/// How many bytes are read: more than any Forum needs, and an end to inputs that have none.
const LARGEST: u64 = 16 << 20;

/// How many characters of a key a place shows.
const KEY_LENGTH: usize = 60;

/// Why a document is refused.
pub(crate) enum Fault {
    /// It has not the shape of a document: the first such fault.
    Shape(ShapeFault),
    /// It breaks rules: every broken one.
    Rules(Violations),
}

/// The first fault of shape.
pub(crate) struct ShapeFault {
    /// Where in the document, as a JSON Pointer (RFC 6901); long keys are cut.
    pub(crate) place: String,
    /// What was found and what was expected.
    pub(crate) text: String,
    /// The line, from 1.
    pub(crate) line: usize,
    /// The byte in the line, from 1; 0 before the first.
    pub(crate) column: usize,
}

/// Reads a file, or standard input when its name is `-`.
///
/// # Errors
///
/// When it cannot be read, or is larger than any document.
pub(crate) fn contents(name: &OsStr) -> io::Result<Vec<u8>> {
    let mut contents = Vec::new();
    if name == "-" {
        io::stdin().lock().take(LARGEST + 1).read_to_end(&mut contents)?;
    } else {
        File::open(name)?.take(LARGEST + 1).read_to_end(&mut contents)?;
    }
    if contents.len() as u64 > LARGEST {
        let text = format!("found more than {LARGEST} bytes, expected a document");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, text));
    }
    Ok(contents)
}

/// What the contents describe: the draft is read, and passed to the gate.
///
/// # Errors
///
/// [`Fault`] when the contents are no such document, or the document breaks a rule.
pub(crate) fn checked<Draft, Value>(contents: &[u8]) -> Result<Value, Fault>
where
    Draft: DeserializeOwned,
    Value: TryFrom<Draft, Error = Violations>,
{
    let draft: Draft = draft(contents).map_err(Fault::Shape)?;
    Value::try_from(draft).map_err(Fault::Rules)
}

fn draft<Draft: DeserializeOwned>(contents: &[u8]) -> Result<Draft, ShapeFault> {
    check_text(contents)?;
    let mut reader = serde_json::Deserializer::from_slice(contents);
    let draft = serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| ShapeFault::of(pointer(error.path()), error.inner()))?;
    reader.end().map_err(|error| ShapeFault::of(String::new(), &error))?;
    Ok(draft)
}

/// What a reader of JSON would find too, and say less plainly.
fn check_text(contents: &[u8]) -> Result<(), ShapeFault> {
    let fault = |text: String, line, column| Err(ShapeFault { place: String::new(), text, line, column });
    if let Err(error) = str::from_utf8(contents) {
        let before = &contents[..error.valid_up_to()];
        let mut lines = before.split(|byte| *byte == b'\n');
        let (line, column) = (lines.clone().count(), lines.next_back().map_or(0, <[u8]>::len) + 1);
        let text = format!("found the byte {:#04X}, expected UTF-8", contents[before.len()]);
        return fault(text, line, column);
    }
    if contents.starts_with("\u{feff}".as_bytes()) {
        return fault("found a byte-order mark, expected JSON without one".to_owned(), 1, 1);
    }
    if contents.is_empty() {
        return fault("found nothing, expected JSON".to_owned(), 1, 0);
    }
    Ok(())
}

impl ShapeFault {
    fn of(place: String, error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        let text = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text).to_owned();
        Self { place, text, line, column }
    }
}

impl fmt::Display for ShapeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {} column {}", self.text, self.line, self.column)
    }
}

/// The path as a JSON Pointer (RFC 6901), on one line and short whatever the keys.
fn pointer(path: &Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => {
                let _ = write!(pointer, "/{index}");
            }
            Segment::Map { key } | Segment::Enum { variant: key } => {
                pointer.push('/');
                let mut characters = key.chars();
                for character in characters.by_ref().take(KEY_LENGTH) {
                    match character {
                        '~' => pointer.push_str("~0"),
                        '/' => pointer.push_str("~1"),
                        _ => {
                            let _ = write!(pointer, "{}", OneLine(character));
                        }
                    }
                }
                if characters.next().is_some() {
                    pointer.push('…');
                }
            }
            // What is not a key has no place of its own.
            Segment::Unknown => {}
        }
    }
    pointer
}

/// Writes a line for each fault: the file, the place if there is one, what is wrong, and the name of the rule.
pub(crate) fn write_fault(out: &mut impl Write, name: &OsStr, fault: &Fault) -> io::Result<()> {
    let name = FileName(name);
    let separator = |place: &str| if place.is_empty() { "" } else { ": " };
    match fault {
        Fault::Shape(fault) => {
            let place = &fault.place;
            writeln!(out, "{name}: {place}{}{fault} [shape]", separator(place))
        }
        Fault::Rules(violations) => violations.iter().try_for_each(|violation| {
            let (place, rule) = (violation.place(), violation.rule());
            writeln!(out, "{name}: {place}{}{violation} [{rule}]", separator(place))
        }),
    }
}

/// The name of a file on one line: what is not Unicode, and what a terminal would act on, is escaped.
pub(crate) struct FileName<'a>(pub(crate) &'a OsStr);

impl fmt::Display for FileName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("\"\"");
        }
        for chunk in self.0.as_encoded_bytes().utf8_chunks() {
            for character in chunk.valid().chars() {
                OneLine(character).fmt(f)?;
            }
            for byte in chunk.invalid() {
                write!(f, "\\x{byte:02X}")?;
            }
        }
        Ok(())
    }
}

/// A character that stays where it is put: one that would move or hide its neighbours is escaped.
pub(crate) struct OneLine(pub(crate) char);

impl OneLine {
    /// Whether the character ends a line, turns its direction, or is a control of some other kind.
    fn is_escaped(&self) -> bool {
        self.0.is_control()
            || matches!(
                self.0,
                '\u{61c}'
                    | '\u{200b}'
                    | '\u{200e}'..='\u{200f}'
                    | '\u{2028}'..='\u{202e}'
                    | '\u{2060}'..='\u{206f}'
                    | '\u{feff}'
                    | '\u{fff9}'..='\u{fffb}'
            )
    }
}

impl fmt::Display for OneLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_escaped() { self.0.escape_default().fmt(f) } else { f.write_char(self.0) }
    }
}
