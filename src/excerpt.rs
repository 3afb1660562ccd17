//! How a message shows what was found and what was expected: a value from outside is quoted, escaped and cut, so
//! that a message stays short whatever the input, and a long list of words is told by its first and last.

use core::fmt::{self, Write as _};

/// How many characters of a value a message shows.
const LENGTH: usize = 60;

/// The part of a text that a message can show, and one character more when there is more.
pub(crate) fn start(text: &str) -> &str {
    match text.char_indices().nth(LENGTH + 1) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

/// A text in double quotes, escaped, and cut after 60 characters.
pub(crate) struct Excerpt<'a>(pub(crate) &'a str);

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        let mut written = 0;
        for character in self.0.chars() {
            let mut buffer = [0; 5];
            let shown = escaped(character, &mut buffer);
            // A control character takes up to ten characters to show, so the escaped ones are counted.
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

/// A character as a message shows it, made in this buffer.
fn escaped(character: char, buffer: &mut [u8; 5]) -> impl Iterator<Item = char> + Clone {
    // A mark is escaped when it has nothing to stand on, so it is given something, which is not shown.
    buffer[0] = b'-';
    let length = character.encode_utf8(&mut buffer[1..]).len();
    let text = str::from_utf8(&buffer[..=length]).unwrap_or_default();
    // In double quotes a single quote needs no escape.
    text.escape_debug().skip(if character == '\'' { 2 } else { 1 })
}

/// The words of a vocabulary as a person would list them; a long list by its first and last, and by what they
/// are called together.
pub(crate) struct Words(pub(crate) &'static [&'static str], pub(crate) &'static str);

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [only] => write!(f, "\"{only}\""),
            [first, .., last] if self.0.len() > 10 => {
                let (count, kind) = (self.0.len(), self.1);
                write!(f, "one of the {count} {kind} from \"{first}\" to \"{last}\"")
            }
            words => {
                for (index, word) in words.iter().enumerate() {
                    match index {
                        0 => {}
                        _ if index + 1 == words.len() => f.write_str(" or ")?,
                        _ => f.write_str(", ")?,
                    }
                    write!(f, "\"{word}\"")?;
                }
                Ok(())
            }
        }
    }
}
