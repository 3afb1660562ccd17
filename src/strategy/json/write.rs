//! How a document is written.

use core::fmt::{self, Write};

use super::Json;

/// Which characters of a string are escaped beside those that have to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in super::super) enum Escapes {
    /// None.
    Needed,
    /// All that are not ASCII, as `\uXXXX`.
    NotAscii,
    /// The solidus, as `\/`.
    Solidus,
    /// Every other character, as `\uXXXX` in capitals.
    EveryOther,
    /// Every character, as `\uXXXX`.
    All,
}

/// How somebody writes documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in super::super) struct Style {
    /// What is between any two tokens.
    pub(in super::super) blank: &'static str,
    pub(in super::super) escapes: Escapes,
}

impl Style {
    /// Without blanks, and with the escapes that are needed.
    pub(in super::super) const PLAIN: Self = Self { blank: "", escapes: Escapes::Needed };
}

impl Json {
    pub(in super::super) fn write(&self, style: Style, f: &mut impl Write) -> fmt::Result {
        let blank = style.blank;
        match self {
            Self::Object(entries) => {
                f.write_char('{')?;
                for (place, entry) in entries.iter().enumerate() {
                    f.write_str(if place == 0 { "" } else { "," })?;
                    f.write_str(blank)?;
                    string(&entry.key, style.escapes, f)?;
                    f.write_str(blank)?;
                    f.write_char(':')?;
                    f.write_str(blank)?;
                    entry.value.write(style, f)?;
                    f.write_str(blank)?;
                }
                f.write_str(if entries.is_empty() { blank } else { "" })?;
                f.write_char('}')
            }
            Self::List(values) => {
                f.write_char('[')?;
                for (place, value) in values.iter().enumerate() {
                    f.write_str(if place == 0 { "" } else { "," })?;
                    f.write_str(blank)?;
                    value.write(style, f)?;
                    f.write_str(blank)?;
                }
                f.write_str(if values.is_empty() { blank } else { "" })?;
                f.write_char(']')
            }
            Self::Identifier(text) => string(text, style.escapes, f),
            Self::Date(text) | Self::Text(text) => string(text, style.escapes, f),
            Self::Other(text) => f.write_str(text),
        }
    }
}

/// Writes the value as JSON text, without blanks.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(Style::PLAIN, f)
    }
}

fn string(text: &str, escapes: Escapes, f: &mut impl Write) -> fmt::Result {
    f.write_char('"')?;
    let is_plain = |byte: u8| (b' '..=b'~').contains(&byte) && byte != b'"' && byte != b'\\';
    if escapes == Escapes::Needed && text.bytes().all(is_plain) {
        f.write_str(text)?;
        return f.write_char('"');
    }
    for (place, character) in text.chars().enumerate() {
        let is_escaped = match escapes {
            Escapes::Needed | Escapes::Solidus => false,
            Escapes::NotAscii => !character.is_ascii(),
            Escapes::EveryOther => place % 2 == 1,
            Escapes::All => true,
        };
        match character {
            _ if is_escaped => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    match escapes {
                        Escapes::EveryOther => write!(f, "\\u{unit:04X}")?,
                        _ => write!(f, "\\u{unit:04x}")?,
                    }
                }
            }
            '"' | '\\' => write!(f, "\\{character}")?,
            '/' if escapes == Escapes::Solidus => f.write_str("\\/")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            '\0'..='\u{1f}' => write!(f, "\\u{:04x}", u32::from(character))?,
            _ => f.write_char(character)?,
        }
    }
    f.write_char('"')
}
