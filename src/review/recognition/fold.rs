//! How letters are compared: without case, accents and compatibility forms.
//!
//! What people write is folded by `unicode-normalization` and the standard library. Titles are folded when the crate
//! is built, by a function that knows their letters and no others; a title with another letter does not build.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// What a character is once it is folded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::review) enum Folded {
    /// A letter or a digit of ASCII, or a letter of another script.
    Letter(char),
    /// A digit that stands for itself, such as one in a circle, and is no part of a longer number.
    LoneDigit(char),
    /// What neither changes a word nor separates words, such as an accent.
    Nothing,
    /// What separates words.
    Mark(char),
}

/// Folds a character into letters and marks.
pub(in crate::review) fn fold(character: char, mut push: impl FnMut(Folded)) {
    if character.is_ascii_alphanumeric() {
        return push(Folded::Letter(character.to_ascii_lowercase()));
    }
    if character.is_ascii() || is_mark(character) {
        return push(Folded::Mark(character));
    }
    if let Some(digit) = digit_of_other_script(character) {
        return push(Folded::Letter(digit));
    }
    decompose_compatible(character, |part| {
        if is_combining_mark(part) {
            push(Folded::Nothing);
        } else if part.is_ascii_digit() && !is_wide_digit(character) {
            push(Folded::LoneDigit(part));
        } else if part.is_alphanumeric() {
            for lower in part.to_lowercase().filter(|lower| !is_combining_mark(*lower)) {
                match lower {
                    'æ' => "ae".chars().for_each(|letter| push(Folded::Letter(letter))),
                    'œ' => "oe".chars().for_each(|letter| push(Folded::Letter(letter))),
                    'ı' => push(Folded::Letter('i')),
                    _ => push(Folded::Letter(lower)),
                }
            }
        } else {
            push(Folded::Mark(part));
        }
    });
}

/// Returns whether the character is kept as it is, since its decomposition means something else: a raised digit is a
/// note, not a part of a number.
const fn is_mark(character: char) -> bool {
    matches!(character, '²' | '³' | '¹' | '\u{2044}' | '\u{2070}'..='\u{208e}')
}

/// Returns the digit that the letters of another script write with.
fn digit_of_other_script(character: char) -> Option<char> {
    let zero = match character {
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    char::from_digit(u32::from(character) - u32::from(zero), 10)
}

/// Returns whether the character is a digit as it is set beside wide characters.
const fn is_wide_digit(character: char) -> bool {
    matches!(character, '\u{ff10}'..='\u{ff19}')
}

/// The letters of a title, of which there are at most `N`.
#[derive(Clone, Copy)]
pub(super) struct Letters<const N: usize> {
    pub(super) bytes: [u8; N],
    pub(super) length: usize,
}

impl<const N: usize> Letters<N> {
    pub(super) const EMPTY: Self = Self { bytes: [0; N], length: 0 };

    /// Adds a byte, unless there is no room. British spelling has "is" for "iz", and one of the two is kept.
    pub(super) const fn push(&mut self, byte: u8) -> bool {
        if self.length == N {
            return false;
        }
        let follows_i = self.length > 0 && self.bytes[self.length - 1] == b'i';
        self.bytes[self.length] = if byte == b'z' && follows_i { b's' } else { byte };
        self.length += 1;
        true
    }

    /// Folds a title, and says which letters begin a word. Its letters are those of the known languages.
    pub(super) const fn of_title(title: &str) -> (Self, [bool; N]) {
        let bytes = title.as_bytes();
        let mut letters = Self::EMPTY;
        let mut begins_word = [false; N];
        let mut follows_mark = true;
        let mut index = 0;
        while index < bytes.len() {
            let second = if index + 1 < bytes.len() { bytes[index + 1] } else { 0 };
            let (folded, width) = match bytes[index] {
                letter if letter.is_ascii_alphabetic() => (letter.to_ascii_lowercase(), 1),
                b' ' | b',' | b'-' => (0, 1),
                // The apostrophe.
                0xe2 => (0, 3),
                0xc3 => (base_letter(second), 2),
                // A Chinese character is kept as it is, and is a word.
                first @ 0xe3..=0xe9 => {
                    begins_word[letters.length] = true;
                    assert!(letters.push(first) && letters.push(second), "the title has room");
                    (bytes[index + 2], 3)
                }
                _ => panic!("a title has a letter that is not known here"),
            };
            if folded == 0 {
                follows_mark = true;
            } else {
                begins_word[letters.length] |= follows_mark;
                follows_mark = false;
                assert!(letters.push(folded), "the title has room");
            }
            index += width;
        }
        (letters, begins_word)
    }
}

/// Returns the letter without its accent, by the second byte of its UTF-8, of which the first is 0xC3.
const fn base_letter(second: u8) -> u8 {
    // The small letters are 0x20 after the capitals.
    match second | 0x20 {
        0xa0..=0xa5 => b'a',
        0xa7 => b'c',
        0xa8..=0xab => b'e',
        0xac..=0xaf => b'i',
        0xb1 => b'n',
        0xb2..=0xb6 => b'o',
        0xb9..=0xbc => b'u',
        _ => panic!("a title has a letter that is not known here"),
    }
}
