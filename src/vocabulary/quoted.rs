//! How a message shows what was found and what was expected: a value from outside is quoted, escaped and cut, so
//! that a message stays short whatever the input, and a long list of identifiers is shown by its first and last.

use core::fmt::{self, Write as _};

use super::characters;

/// How many characters of a value a message shows.
const LENGTH: usize = 60;

/// Returns the part of a text that a message can show, and one character more when there is more.
pub(crate) fn start(text: &str) -> &str {
    match text.char_indices().nth(LENGTH + 1) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

/// A text in double quotes, escaped, and cut after 60 characters.
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        let mut written = 0;
        for character in self.0.chars() {
            let mut buffer = [0; 5];
            let shown = escaped(character, &mut buffer);
            // An escaped character takes up to ten characters to show, so what is shown is counted.
            written += shown.clone().count();
            if written > LENGTH {
                f.write_str("…")?;
                break;
            }
            for character in shown {
                f.write_char(character)?;
            }
        }
        f.write_char('"')
    }
}

/// A text whose characters are escaped as in a message, so that it stays on its line.
pub(crate) struct Escaped<'a>(pub(crate) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| {
            escaped(character, &mut [0; 5]).try_for_each(|character| f.write_char(character))
        })
    }
}

/// A character as a message shows it, made in this buffer.
fn escaped(character: char, buffer: &mut [u8; 5]) -> impl Iterator<Item = char> + Clone {
    // A combining mark alone is escaped, so it is given something to combine with, which is not shown.
    buffer[0] = b'-';
    let length = character.encode_utf8(&mut buffer[1..]).len();
    let text = str::from_utf8(&buffer[..=length]).unwrap_or_default();
    // In double quotes a single quote needs no escape.
    let shown = text.escape_debug().skip(if character == '\'' { 2 } else { 1 });
    let by_number = characters::is_escaped(character) && shown.clone().nth(1).is_none();
    let unicode = by_number.then(|| character.escape_unicode());
    shown.take(if by_number { 0 } else { usize::MAX }).chain(unicode.into_iter().flatten())
}

/// The identifiers of a list as a person would list them; a long list by its first and last, and by what they are
/// called together.
pub(crate) struct Alternatives(pub(crate) &'static [&'static str], pub(crate) &'static str);

impl fmt::Display for Alternatives {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [only] => write!(f, "\"{only}\""),
            [first, .., last] if self.0.len() > 10 => {
                let (count, kind) = (self.0.len(), self.1);
                write!(f, "one of the {count} {kind} from \"{first}\" to \"{last}\"")
            }
            identifiers => {
                for (index, identifier) in identifiers.iter().enumerate() {
                    match index {
                        0 => {}
                        _ if index + 1 == identifiers.len() => f.write_str(" or ")?,
                        _ => f.write_str(", ")?,
                    }
                    write!(f, "\"{identifier}\"")?;
                }
                Ok(())
            }
        }
    }
}
