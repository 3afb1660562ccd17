//! How a value from outside is shown in a message: quoted, escaped and cut, so that a message stays short
//! whatever the input.

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
            // A control character takes up to ten characters to show, so the escaped ones are counted.
            let shown = match character {
                '\'' => 1,
                _ => character.escape_debug().count(),
            };
            if written + shown > LENGTH {
                f.write_str("…")?;
                break;
            }
            written += shown;
            match character {
                '\'' => f.write_char('\'')?,
                _ => write!(f, "{}", character.escape_debug())?,
            }
        }
        f.write_char('"')
    }
}
