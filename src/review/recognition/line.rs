//! One line as it is recognized: its letters and digits, and what is between them.

use super::fold::{Folded, Letters, fold};
use crate::vocabulary::characters::{CONTROL, INVISIBLE, is_in};

/// How many bytes of letters a line has at most; a longer one is no title with its number.
const LONGEST: usize = 256;

/// What is between two letters, or before the first, or after the last: a set of kinds of marks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::review) struct Gap(u8);

impl Gap {
    pub(in crate::review) const NONE: Self = Self(0);
    pub(in crate::review) const BLANK: Self = Self(1);
    pub(in crate::review) const HYPHEN: Self = Self(1 << 1);
    pub(in crate::review) const DOT: Self = Self(1 << 2);
    pub(in crate::review) const COLON: Self = Self(1 << 3);
    pub(in crate::review) const OPEN: Self = Self(1 << 4);
    pub(in crate::review) const CLOSE: Self = Self(1 << 5);
    /// A comma, a quotation mark, a bullet, a bar.
    pub(in crate::review) const OTHER: Self = Self(1 << 6);
    /// That the letter after it has an accent, or is a letter by decomposition only: it is no mark.
    const CHANGED: Self = Self(1 << 7);

    pub(in crate::review) const fn has(self, kind: Self) -> bool {
        self.0 & kind.0 != 0
    }

    pub(in crate::review) const fn is_none(self) -> bool {
        self.is_only(Self::NONE)
    }

    /// Returns whether there is nothing but marks of this kind.
    pub(in crate::review) const fn is_only(self, kind: Self) -> bool {
        self.0 & !Self::CHANGED.0 == kind.0
    }

    const fn with(self, kind: Self) -> Self {
        Self(self.0 | kind.0)
    }

    /// Returns the kind of a mark, or `None` for one that changes what is said, such as a sign of percent.
    pub(in crate::review) fn of(mark: char) -> Option<Self> {
        Some(match mark {
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => Self::HYPHEN,
            '.' | '\u{3002}' => Self::DOT,
            ':' => Self::COLON,
            '(' | '[' | '{' => Self::OPEN,
            ')' | ']' | '}' => Self::CLOSE,
            // What parts cells is more than a blank.
            '\t' => Self::BLANK.with(Self::OTHER),
            // Quotation marks and bullets; arrows; shapes and ticks, without digits in circles; commas and brackets of
            // Chinese and Arabic; what the fonts of bullets have.
            ','
            | ';'
            | '/'
            | '|'
            | '\\'
            | '_'
            | '#'
            | '*'
            | '"'
            | '\''
            | '`'
            | '>'
            | '\u{ab}'
            | '\u{bb}'
            | '\u{b7}'
            | '\u{2018}'..='\u{2027}'
            | '\u{2039}'
            | '\u{203a}'
            | '\u{2043}'
            | '\u{2190}'..='\u{21ff}'
            | '\u{25a0}'..='\u{2775}'
            | '\u{2794}'..='\u{27bf}'
            | '\u{60c}'
            | '\u{61b}'
            | '\u{640}'
            | '\u{3001}'
            | '\u{3008}'..='\u{3011}'
            | '\u{e000}'..='\u{f8ff}' => Self::OTHER,
            _ if mark.is_whitespace() || is_in(INVISIBLE, mark) || is_in(CONTROL, mark) => Self::BLANK,
            _ => return None,
        })
    }
}

/// A line: its letters, folded, without what is between them; and what is between them.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own about the line")]
pub(super) struct Line {
    letters: Letters<LONGEST>,
    /// What is before each letter, and after the last.
    gaps: [Gap; LONGEST + 1],
    /// Whether the line is shorter than the longest and has no mark that is not known.
    pub(super) is_readable: bool,
    /// Whether the line begins with a sign, as a negative number does.
    pub(super) is_signed: bool,
    pub(super) has_ampersand: bool,
    /// Whether the last mark leads from a part of a path to the next, or compares numbers.
    has_arrow: bool,
}

impl Line {
    /// Folds a line, with this word for an ampersand.
    pub(super) fn new(text: &str, and: &str) -> Self {
        let mut line = Self {
            letters: Letters::EMPTY,
            gaps: [Gap::NONE; LONGEST + 1],
            is_readable: true,
            is_signed: false,
            has_ampersand: false,
            has_arrow: false,
        };
        let mut last = '\0';
        for character in text.chars() {
            if matches!(character, '&' | '\u{ff06}') {
                line.has_ampersand = true;
                // It is a word, and no letter of an action.
                line.mark(Gap::BLANK.with(Gap::CHANGED));
                and.chars().for_each(|letter| line.letter(letter));
                line.mark(Gap::BLANK);
                last = character;
                continue;
            }
            let mut is_only_accent = true;
            fold(character, |folded| {
                is_only_accent &= folded == Folded::Nothing;
                match folded {
                    Folded::Nothing => line.accent(),
                    Folded::Letter(letter) => {
                        line.begin(letter, last);
                        if !character.is_ascii() {
                            line.mark(Gap::CHANGED);
                        }
                        line.letter(letter);
                    }
                    Folded::LoneDigit(digit) => {
                        line.mark(Gap::BLANK);
                        line.letter(digit);
                        line.mark(Gap::BLANK);
                    }
                    Folded::Mark(mark) => line.marked(mark),
                }
            });
            if !is_only_accent {
                last = character;
            }
            // A paragraph is not folded to its end.
            if line.letters.length == LONGEST {
                line.is_readable = false;
                break;
            }
        }
        line.is_readable &= !line.has_arrow;
        line
    }

    /// Considers the sign before the first letter.
    fn begin(&mut self, letter: char, last: char) {
        // "> 8" is a quotation, and ">8" is what is greater.
        let is_comparison = last == '>' && self.letters.length == 0 && letter.is_ascii_digit();
        let is_before_number = self.has_arrow && letter.is_ascii_digit();
        if last == '+' || is_comparison || is_before_number {
            self.is_readable = false;
        }
        self.has_arrow = false;
        let is_hyphen = Gap::of(last) == Some(Gap::HYPHEN);
        if self.letters.length == 0 && is_hyphen && letter.is_ascii_digit() {
            self.is_signed = true;
        }
    }

    fn letter(&mut self, letter: char) {
        let mut buffer = [0; 4];
        for byte in letter.encode_utf8(&mut buffer).bytes() {
            self.is_readable &= self.letters.push(byte);
        }
    }

    /// Considers an accent on the last letter.
    fn accent(&mut self) {
        let last = &mut self.gaps[self.letters.length.saturating_sub(1)];
        *last = last.with(Gap::CHANGED);
    }

    fn mark(&mut self, kind: Gap) {
        let gap = &mut self.gaps[self.letters.length];
        *gap = gap.with(kind);
    }

    fn marked(&mut self, mark: char) {
        let follows_letter = self.letters.length > 0 && self.gaps[self.letters.length].is_none();
        let before = if follows_letter { self.letters.bytes[self.letters.length - 1] } else { b' ' };
        match mark {
            // "n° 8"
            '°' if before == b'n' => self.letter('o'),
            // The mark of a note, after a title; after a number it could be a power.
            '\u{b9}' | '\u{b2}' | '\u{b3}' | '\u{2070}'..='\u{208e}'
                if follows_letter && !before.is_ascii_digit() =>
            {
                self.mark(Gap::NONE);
            }
            // A bullet, or the mark of a quotation, before everything else but blanks.
            '+' | '>'
                if self.letters.length == 0
                    && (self.gaps[0].is_none() || self.gaps[0].is_only(Gap::BLANK)) =>
            {
                self.mark(Gap::OTHER);
            }
            // "GCM > Objective 8 > Save lives"
            '>' if self.gaps[self.letters.length].has(Gap::BLANK) => self.has_arrow = true,
            '+' | '>' => self.is_readable = false,
            _ => match Gap::of(mark) {
                Some(kind) => self.mark(kind),
                None => self.is_readable = false,
            },
        }
    }

    pub(super) fn letters(&self) -> &[u8] {
        &self.letters.bytes[..self.letters.length]
    }

    /// Returns whether the letter is another than what was folded into it.
    pub(super) const fn is_changed(&self, position: usize) -> bool {
        self.gaps[position].has(Gap::CHANGED)
    }

    /// Returns what is before the letter, or after the last.
    pub(super) const fn gap(&self, position: usize) -> Gap {
        self.gaps[position]
    }
}
