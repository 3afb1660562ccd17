//! Mentions of objectives, actions and principles in prose, each with where it is.

mod before;
mod compacts;
mod context;
mod cursor;
mod goals;
mod heading;
mod list;
mod members;
mod number;
mod owner;
mod parts;
mod sentence;
mod subject;
mod words;

use core::iter::FusedIterator;
use core::ops::Range;

use cursor::Cursor;
use list::List;

use super::recognition::Reference;
use super::recognition::nouns::NOUNS;

/// A mention of an objective, an action or a guiding principle in a text.
///
/// # Examples
///
/// ```
/// use imrf::Objective;
/// use imrf::review::mentions;
///
/// let text = "Progress on Objective 8 is slow.";
/// let mention = mentions(text).next().unwrap();
/// assert_eq!(&text[mention.range()], "Objective 8");
/// assert_eq!(mention.reference(), Objective::SaveLives.into());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mention {
    range: Range<usize>,
    reference: Reference,
}

impl Mention {
    /// Returns the range of the mention in the text, in bytes.
    ///
    /// It is that of the number with its letter; for the first mention after a noun it begins with the noun. All objectives
    /// of `objectives 3 to 6` have the range of the whole phrase.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::review::mentions;
    ///
    /// let text = "Objectives 2, 7 (b) and 9";
    /// let found: Vec<&str> = mentions(text).map(|mention| &text[mention.range()]).collect();
    /// assert_eq!(found, ["Objectives 2", "7 (b)", "9"]);
    /// ```
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.range.start..self.range.end
    }

    /// Returns what is mentioned.
    #[must_use]
    pub const fn reference(&self) -> Reference {
        self.reference
    }
}

/// An iterator over the mentions in a text, in its order; it is returned by [`mentions`].
///
/// # Examples
///
/// ```
/// use imrf::review::{Mentions, mentions};
///
/// let mentions: Mentions<'_> = mentions("(Objetivo 17 g)");
/// assert_eq!(mentions.map(|mention| mention.reference().to_string()).collect::<Vec<_>>(), ["17(g)"]);
/// ```
#[derive(Clone, Debug)]
pub struct Mentions<'a> {
    text: &'a str,
    position: usize,
    found: List,
    /// Where the objectives of another document end that were found last.
    other: Option<usize>,
    /// Whether the text is about what the Compact is about, once that was looked at, or a mention was certain.
    has_subject: Option<bool>,
}

/// Returns the mentions of objectives, of their actions and of guiding principles in a text.
///
/// A mention has a noun, as in `objectives 2, 5 and 7 (b)`, `objectifs 3 à 6` or `guiding principles (a) to (c)`; a number
/// alone is not a mention. A letter is in brackets, has the closing one, or follows a slash: `7 (b)`, `7 b)`, `7/b`. A
/// word may be parted by a hyphen at the end of a line. Of a list, what is before a member that is none is returned.
///
/// Objectives of other documents are not mentions: those of a project or a strategy, of the 2030 Agenda, or of the Global
/// Compact on Refugees. If it is uncertain whose they are, nothing is returned, so that some mentions are missed:
///
/// - The number of a paragraph, a number in words or in Roman figures, members with a slash between them, and the letter of
///   a principle that is not called a guiding one are mentions only where the Compact is named beside them.
/// - A number up to 10, which many plans have, is a mention only in a text that is about migration or its review, or that
///   has a few words alone.
///
/// No memory is allocated.
///
/// # Examples
///
/// ```
/// use imrf::review::mentions;
///
/// let text = "See objectives 2, 5 and 7 (b) of the Global Compact, not strategic objective 3.";
/// let found: Vec<_> =
///     mentions(text).map(|mention| (&text[mention.range()], mention.reference().to_string())).collect();
/// assert_eq!(found, [("objectives 2", "2".into()), ("5", "5".into()), ("7 (b)", "7(b)".into())]);
/// ```
#[must_use]
pub const fn mentions(text: &str) -> Mentions<'_> {
    Mentions { text, position: 0, found: List::EMPTY, other: None, has_subject: None }
}

impl Iterator for Mentions<'_> {
    type Item = Mention;

    fn next(&mut self) -> Option<Mention> {
        loop {
            if let Some((range, reference)) = self.found.pop() {
                return Some(Mention { range, reference });
            }
            let mut cursor = Cursor { text: self.text, position: self.position };
            // To the next word.
            let rest = cursor.rest();
            let before = rest.find(char::is_alphabetic)?;
            cursor.position += before;
            let start = cursor.position;
            let word = cursor.word();
            self.position = match &word {
                Some(word) => word.end,
                None => start + cursor.next_char().map_or(1, char::len_utf8),
            };
            let Some(word) = word else { continue };
            // What follows a digit or a low line is a part of another word.
            if cursor.char_before().is_some_and(|before| before.is_alphanumeric() || before == '_') {
                continue;
            }
            let noun = NOUNS.iter().find(|noun| noun.text.as_bytes() == word.text());
            match noun.map(|noun| list::read(self.text, start, &word, *noun, self.other)) {
                Some(Ok((found, end))) => {
                    self.position = end;
                    if !found.is_uncertain {
                        self.has_subject = Some(true);
                    }
                    if *self.has_subject.get_or_insert_with(|| subject::is_spoken_of(self.text)) {
                        self.found = found;
                    }
                }
                Some(Err(other)) => {
                    self.other = other.or(self.other);
                    // The objective of "action (c) of objective 2" is no mention by itself.
                    self.position = self.position.max(other.unwrap_or_default());
                }
                None => {}
            }
        }
    }
}

impl FusedIterator for Mentions<'_> {}
