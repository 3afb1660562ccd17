//! Texts of others as a terminal can show them: on one line, and with everything in them to be seen.

use std::fmt::{self, Write as _};

use imrf::forum::PlainText;

/// A character as it is shown: escaped where there is nothing to see, or where it would move its neighbours.
struct ShownCharacter(char);

impl ShownCharacter {
    /// Returns whether the character is escaped: what a plain text may not consist of, and tags.
    fn is_escaped(&self) -> bool {
        !matches!(self.0, ' '..='~')
            && (is_in_no_plain_text(self.0) || matches!(self.0, '\u{e0000}'..='\u{e0fff}'))
    }
}

fn is_in_no_plain_text(character: char) -> bool {
    PlainText::try_from(character.to_string()).is_err()
}

impl fmt::Display for ShownCharacter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_escaped() { self.0.escape_default().fmt(f) } else { f.write_char(self.0) }
    }
}

/// A text whose characters are shown.
pub(crate) struct Shown<'a>(pub(crate) &'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| ShownCharacter(character).fmt(f))
    }
}
