//! A place in a text, and the words, numbers and marks from there on.

use crate::review::recognition::fold::{Folded, fold};
use crate::vocabulary::characters::{INVISIBLE, is_in};

/// The longest word that is compared, in bytes.
const LONGEST: usize = 48;

/// A word, folded. One that is too long is compared with none.
#[derive(Clone, Copy)]
pub(super) struct Word {
    bytes: [u8; LONGEST],
    length: usize,
    /// Where it ends in the text.
    pub(super) end: usize,
    /// Whether every letter is as it was folded.
    pub(super) is_ascii: bool,
}

impl Word {
    pub(super) fn text(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    pub(super) fn is_one_of(&self, words: &[&str]) -> bool {
        words.iter().any(|word| word.as_bytes() == self.text())
    }

    pub(super) fn begins_with_one_of(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.text().starts_with(word.as_bytes()))
    }

    /// Returns whether the word is that for an objective in English, French, Spanish or Portuguese, or for several.
    pub(super) fn is_objective(&self) -> bool {
        self.begins_with_one_of(&["objecti", "objetivo"])
    }

    pub(super) fn ends_with_one_of(&self, endings: &[&str]) -> bool {
        endings
            .iter()
            .any(|ending| self.text().len() > ending.len() + 1 && self.text().ends_with(ending.as_bytes()))
    }
}

/// A place in a text.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) position: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.position..]
    }

    pub(super) fn next_char(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn char_before(&self) -> Option<char> {
        self.text[..self.position].chars().next_back()
    }

    /// Goes over one of these characters, if it is next.
    pub(super) fn skip(&mut self, characters: &[char]) -> bool {
        let next = self.next_char().filter(|next| characters.contains(next));
        self.position += next.map_or(0, char::len_utf8);
        next.is_some()
    }

    /// Goes over blanks, and returns whether there was any.
    pub(super) fn skip_blanks(&mut self) -> bool {
        let is_blank = |character: char| character.is_whitespace() || is_in(INVISIBLE, character);
        let mut rest = self.rest().trim_start_matches(is_blank);
        while let Some(after) = rest.strip_prefix("&nbsp;") {
            rest = after.trim_start_matches(is_blank);
        }
        let after = self.text.len() - rest.len();
        let is_moved = after > self.position;
        self.position = after;
        is_moved
    }

    /// Returns the word that begins here: letters and their accents, over a hyphen at the end of a line.
    pub(super) fn word(&self) -> Option<Word> {
        let mut word = Word { bytes: [0; LONGEST], length: 0, end: self.position, is_ascii: true };
        let mut is_too_long = false;
        while let Some(character) = self.text[word.end..].chars().next() {
            let mut is_letter = true;
            let mut length = word.length;
            let mut bytes = word.bytes;
            if character.is_numeric() {
                break;
            }
            fold(character, |folded| match folded {
                Folded::Letter(letter) => {
                    let mut buffer = [0; 4];
                    for byte in letter.encode_utf8(&mut buffer).bytes() {
                        match bytes.get_mut(length) {
                            Some(place) => {
                                *place = byte;
                                length += 1;
                            }
                            None => is_too_long = true,
                        }
                    }
                }
                Folded::Nothing => {}
                Folded::LoneDigit(_) | Folded::Mark(_) => is_letter = false,
            });
            if !is_letter {
                let hyphen = hyphen_in_word(&self.text[word.end..]);
                if hyphen == 0 || word.end == self.position {
                    break;
                }
                word.end += hyphen;
                continue;
            }
            (word.length, word.bytes) = (length, bytes);
            word.is_ascii &= character.is_ascii();
            word.end += character.len_utf8();
        }
        if is_too_long {
            word.length = 0;
        }
        (word.end > self.position).then_some(word)
    }

    /// Returns the words from here on, each with its place, over blanks and these marks: another mark ends them.
    pub(super) fn following(mut self, marks: &[char]) -> impl Iterator<Item = (Self, Word)> {
        core::iter::from_fn(move || {
            while self.skip_blanks() || self.skip(marks) {}
            let place = self;
            let word = self.word()?;
            self.position = word.end;
            Some((place, word))
        })
    }

    /// Returns the word that ends here, and where it begins.
    pub(super) fn word_before(&self) -> Option<(usize, Word)> {
        let before = &self.text[..self.position];
        let letters = |text: &str| text.trim_end_matches(char::is_alphabetic).len();
        let mut start = letters(before);
        while start < before.len()
            && let Some(broken) = before_hyphen_in_word(&before[..start])
            && before[..broken].ends_with(char::is_alphabetic)
            && before[start..].starts_with(char::is_lowercase)
        {
            start = letters(&before[..broken]);
        }
        let cursor = Cursor { text: before, position: start };
        cursor.word().map(|word| (cursor.position, word))
    }

    /// Goes over one of these words, if it is next.
    pub(super) fn skip_word(&mut self, words: &[&str]) -> bool {
        let word = self.word().filter(|word| word.is_one_of(words));
        self.position = word.map_or(self.position, |word| word.end);
        word.is_some()
    }

    /// Goes over a number of one or two digits, and returns it.
    pub(super) fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        let mut after = *self;
        let mut count = 0;
        while let Some(digit) = after.next_char().and_then(digit) {
            number = number * 10 + digit;
            after.position += after.next_char().map_or(0, char::len_utf8);
            count += 1;
            if count > 2 {
                return None;
            }
        }
        if count == 0 {
            return None;
        }
        *self = after;
        Some(number)
    }
}

/// Where a word can be parted; it is shown at the end of a line alone.
const SOFT_HYPHEN: char = '\u{ad}';

/// Returns how long the hyphen is that a text begins with, with the end of the line, if the word goes on after it.
fn hyphen_in_word(text: &str) -> usize {
    let after = match text.strip_prefix(SOFT_HYPHEN) {
        Some(after) => after.trim_start_matches(['\r', '\n']),
        None => match text.strip_prefix(['-', '\u{2010}']).map(|after| after.trim_start_matches('\r')) {
            Some(after) if after.starts_with('\n') => &after[1..],
            _ => return 0,
        },
    };
    if after.starts_with(char::is_lowercase) { text.len() - after.len() } else { 0 }
}

/// Returns where the hyphen begins that a text ends with, with the end of the line.
fn before_hyphen_in_word(text: &str) -> Option<usize> {
    let line = text.trim_end_matches(['\r', '\n']);
    let has_end = line.len() < text.len();
    let before = line.strip_suffix(SOFT_HYPHEN);
    before.or_else(|| line.strip_suffix(['-', '\u{2010}']).filter(|_| has_end)).map(str::len)
}

/// Returns the value of a digit, of whichever script an objective is numbered in.
pub(super) fn digit(character: char) -> Option<u32> {
    let mut value = None;
    fold(character, |folded| {
        if let Folded::Letter(letter) = folded {
            value = letter.to_digit(10);
        }
    });
    value
}

/// Returns the words of a text, each with where it begins.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, Word)> {
    let mut cursor = Cursor { text, position: 0 };
    core::iter::from_fn(move || {
        loop {
            let next = cursor.next_char()?;
            let begin = cursor.position;
            if let Some(word) = cursor.word() {
                cursor.position = word.end;
                return Some((begin, word));
            }
            cursor.position += next.len_utf8();
        }
    })
}

/// Returns whether a word has two capitals, as the short name of an organization or a document has.
pub(super) fn is_acronym(word: &str) -> bool {
    word.chars().filter(|character| character.is_uppercase()).count() > 1
}

/// Returns the first bytes of a text, so many at most, up to the end of a character.
pub(super) fn beginning(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Returns the last bytes of a text, so many at most, from the beginning of a character.
pub(super) fn ending(text: &str, most: usize) -> &str {
    let mut from = text.len().saturating_sub(most);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}
