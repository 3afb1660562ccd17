//! The numbers of a line, with their letters.

use super::Reader;
use super::meaning::number_and_letter;
use crate::review::recognition::fold::Letters;
use crate::review::recognition::line::Gap;
use crate::review::recognition::nouns::{
    Kind, NOUNS, NUMBER_WORDS, ORDINALS_OF, longest_word, numbers_in_words,
};
use crate::review::recognition::{RecognitionError, titles};

impl Reader<'_> {
    /// Reads a word for "number", after a noun or without one.
    pub(super) fn number_word(&mut self, has_noun: bool) {
        let Some(length) = longest_word(self.rest(), NUMBER_WORDS) else {
            // "n. 8" has its mark or its noun, without which the letter is another word.
            let is_word = has_noun || self.gap(1).has(Gap::DOT);
            if self.rest().starts_with(b"n") && is_word && self.is_digit(1) {
                self.position += 1;
            }
            return;
        };
        if self.is_digit(length) {
            self.position += length;
        }
    }

    /// Returns the number in words at the position, with its length: "Objective eight".
    pub(super) fn in_words(&self) -> Option<(u32, usize)> {
        let is_next = |word: &str| {
            let (folded, _) = Letters::<16>::of_title(word);
            self.rest().starts_with(&folded.bytes[..folded.length]) && self.is_end_of_word(folded.length)
        };
        numbers_in_words()
            .filter(|(_, word)| is_next(word))
            .map(|(number, word)| (number, word.len()))
            .max_by_key(|(_, length)| *length)
    }

    pub(super) fn is_digit(&self, distance: usize) -> bool {
        self.rest().get(distance).is_some_and(u8::is_ascii_digit)
    }

    /// Reads a number that has no noun.
    pub(super) fn bare_number(&mut self) -> Result<bool, RecognitionError> {
        let start = self.position;
        // "8.8" is one number.
        let is_apart = self.gap(0).has(Gap::BLANK) || self.gap(0).has(Gap::OPEN);
        self.number_word(false);
        let is_ordinal = self.line.letters()[start..self.position] == *"第".as_bytes();
        let Some((number, length)) = self.digits() else {
            self.position = start;
            return Ok(false);
        };
        if self.line.is_signed && start == 0 && length == self.rest().len() {
            return Err(self.unknown());
        }
        // Three digits are those of another kind of number, and so are those of "8.0".
        if length > 2 && number < 100 || self.is_decimal(length) {
            return Err(self.unknown());
        }
        self.position += length;
        if let Some((word, kind)) = self.ordinal_of().filter(|_| is_ordinal) {
            self.position += word.len();
            self.noun = NOUNS.iter().find(|noun| word.ends_with(noun.text)).copied();
            self.cite(number_and_letter(kind, number, None)?)?;
            return Ok(true);
        }
        let letter = self.letter_after_number(false);
        // In a list, the noun of the first is that of the others.
        let kind = self.noun.map(|noun| noun.kind).filter(|kind| *kind == Kind::Paragraph);
        let reference = number_and_letter(kind.unwrap_or(Kind::Objective), number, letter)?;
        if let Some(first) = self.cited {
            // The same number twice is a list, unless the title is between the two or after them.
            let has_title = self.title.is_some() || titles::longest(self.rest()).is_some();
            if first != reference || !has_title || !is_apart {
                return Err(RecognitionError::Several { first, second: reference });
            }
        }
        self.has_bare_number = true;
        self.cite(reference)?;
        Ok(true)
    }

    /// Returns whether the digits of this length are those before the point of a decimal number.
    fn is_decimal(&self, length: usize) -> bool {
        self.gap(length).is_only(Gap::DOT) && self.is_digit(length)
    }

    /// Returns what a Chinese ordinal is of.
    pub(super) fn ordinal_of(&self) -> Option<(&'static str, Kind)> {
        ORDINALS_OF.iter().find(|(word, _)| self.rest().starts_with(word.as_bytes())).copied()
    }

    /// Returns the number at the position, of up to three digits or too great, and its length.
    pub(super) fn digits(&self) -> Option<(u32, usize)> {
        let is_part =
            |distance: usize| self.is_digit(distance) && (distance == 0 || self.gap(distance).is_none());
        let length = (0..self.rest().len()).take_while(|distance| is_part(*distance)).count();
        let number = self.rest()[..length]
            .iter()
            .fold(0_u32, |number, digit| number.saturating_mul(10).saturating_add(u32::from(digit - b'0')));
        (length > 0).then_some((number, length))
    }

    /// Returns the letter at this distance if it is a word by itself.
    pub(super) fn letter_alone(&self, distance: usize) -> Option<u8> {
        let letter = self.rest().get(distance).filter(|letter| letter.is_ascii_lowercase())?;
        let is_last = distance + 1 == self.rest().len();
        let is_word = is_last || !self.gap(distance + 1).is_none();
        // "à" is a word of French.
        (is_word && !self.line.is_changed(self.position + distance)).then_some(*letter)
    }

    /// Reads the letter of an action: `(c)`, `c)`, and after a number with its noun also `c` at the end.
    pub(super) fn letter_after_number(&mut self, has_noun: bool) -> Option<u8> {
        let letter = self.letter_alone(0)?;
        let is_closed = self.gap(1).has(Gap::CLOSE) && !self.gap(0).has(Gap::CLOSE);
        // A letter by itself may also be a word, and what follows it may be cut off.
        // "f." is "and the following".
        let is_following = letter == b'f' && self.gap(1).has(Gap::DOT);
        let is_letter =
            self.gap(0).is_none() || !matches!(letter, b'a' | b'e' | b'o' | b'y') && !is_following;
        let is_last = self.rest().len() == 1 && has_noun && is_letter && !self.gap(0).has(Gap::CLOSE);
        (is_closed || is_last).then(|| {
            self.has_letter_apart |= !self.gap(0).is_none() && !self.gap(0).is_only(Gap::OPEN);
            self.position += 1;
            letter
        })
    }
}
