//! The titles of the known languages, folded when the crate is built.

use super::Reference;
use super::fold::Letters;
use crate::Objective;
use crate::compact::{GuidingPrinciple, Language};

/// Longer than every title.
const LONGEST: usize = 192;

const LANGUAGES: [Language; 4] = [Language::English, Language::French, Language::Spanish, Language::Chinese];

/// A title or a name, and what it is of.
#[derive(Clone, Copy)]
struct Known {
    text: &'static str,
    reference: Reference,
    is_short: bool,
}

/// Every title of an objective and every name of a principle, and how many there are.
const fn known() -> ([Known; CAPACITY], usize) {
    let mut all =
        [Known { text: "", reference: Reference::Objective(Objective::Data), is_short: false }; CAPACITY];
    let mut count = 0;
    let mut index = 0;
    while index < LANGUAGES.len() {
        let language = LANGUAGES[index];
        let mut number = 0;
        while number < Objective::ALL.len() {
            let objective = Objective::ALL[number];
            let texts = [objective.short_title_in(language), objective.title_in(language)];
            let mut which = 0;
            while which < texts.len() {
                if let Some(text) = texts[which] {
                    let reference = Reference::Objective(objective);
                    all[count] = Known { text, reference, is_short: which == 0 };
                    count += 1;
                }
                which += 1;
            }
            number += 1;
        }
        let mut letter = 0;
        while letter < GuidingPrinciple::ALL.len() {
            let principle = GuidingPrinciple::ALL[letter];
            if let Some(text) = principle.name_in(language) {
                all[count] = Known { text, reference: Reference::Principle(principle), is_short: false };
                count += 1;
            }
            letter += 1;
        }
        index += 1;
    }
    // The heading of objective 13 has another wording than its title.
    let objective = Objective::AlternativesToDetention;
    let reference = Reference::Objective(objective);
    all[count] = Known { text: objective.heading(), reference, is_short: false };
    (all, count + 1)
}

const CAPACITY: usize = 256;
const COUNT: usize = known().1;
const KNOWN: [Known; CAPACITY] = known().0;

/// A title as it is compared.
#[derive(Clone, Copy)]
pub(super) struct Title {
    letters: &'static [u8],
    /// Whether each letter is the first of a word.
    begins_word: &'static [bool],
    pub(super) reference: Reference,
    pub(super) is_short: bool,
    /// Which letters it has, as bits.
    pub(super) letter_set: u32,
}

/// The letters of all titles, one after the other, which of them begin a word, and where each title ends.
struct Arena {
    bytes: [u8; BYTES],
    begins_word: [bool; BYTES],
    ends: [usize; COUNT],
}

const BYTES: usize = {
    let mut bytes = 0;
    let mut index = 0;
    while index < COUNT {
        bytes += Letters::<LONGEST>::of_title(KNOWN[index].text).0.length;
        index += 1;
    }
    bytes
};

static ARENA: Arena = {
    let mut arena = Arena { bytes: [0; BYTES], begins_word: [false; BYTES], ends: [0; COUNT] };
    let mut end = 0;
    let mut index = 0;
    while index < COUNT {
        let (title, begins_word) = Letters::<LONGEST>::of_title(KNOWN[index].text);
        let mut position = 0;
        while position < title.length {
            arena.bytes[end] = title.bytes[position];
            arena.begins_word[end] = begins_word[position];
            end += 1;
            position += 1;
        }
        arena.ends[index] = end;
        index += 1;
    }
    arena
};

static TITLES: [Title; COUNT] = {
    let mut titles = [Title {
        letters: &[],
        begins_word: &[],
        reference: KNOWN[0].reference,
        is_short: false,
        letter_set: 0,
    }; COUNT];
    let mut start = 0;
    let mut index = 0;
    while index < COUNT {
        let length = ARENA.ends[index] - start;
        let letters = ARENA.bytes.split_at(start).1.split_at(length).0;
        let begins_word = ARENA.begins_word.split_at(start).1.split_at(length).0;
        let Known { reference, is_short, .. } = KNOWN[index];
        titles[index] = Title { letters, begins_word, reference, is_short, letter_set: letter_set(letters) };
        start = ARENA.ends[index];
        index += 1;
    }
    titles
};

/// Returns which letters a text has, as bits: those of the alphabet each by itself, all others together.
pub(super) const fn letter_set(letters: &[u8]) -> u32 {
    let mut set = 0;
    let mut index = 0;
    while index < letters.len() {
        set |= match letters[index] {
            letter @ b'a'..=b'z' => 1 << (letter - b'a'),
            _ => 1 << 26,
        };
        index += 1;
    }
    set
}

impl Title {
    pub(super) const fn letters(&self) -> &'static [u8] {
        self.letters
    }

    /// Returns whether a word of the title is this one, or begins like it.
    pub(super) fn has_word(&self, word: &[u8]) -> bool {
        /// How much of a word is compared, in bytes, so that its endings are not.
        const STEM: usize = 6;
        let stem = &word[..word.len().min(STEM)];
        if stem.is_empty() {
            return false;
        }
        let is_end = |end: usize| self.begins_word.get(end).is_none_or(|begins_word| *begins_word);
        (0..self.letters.len()).filter(|start| self.begins_word[*start]).any(|start| {
            let end = start + stem.len();
            let is_plural = || self.letters[end] == b's' && is_end(end + 1);
            self.letters[start..].starts_with(stem)
                && !self.begins_word[start + 1..end].contains(&true)
                && (stem.len() == STEM || is_end(end) || is_plural())
        })
    }

    /// Returns whether a text begins as the title does, with enough of it to know it.
    pub(super) fn begins_like(&self, letters: &[u8]) -> bool {
        /// How many letters are enough: no two titles have so many in common at their beginning.
        const ENOUGH: usize = 16;
        self.letters.iter().zip(letters).take_while(|(one, other)| one == other).count() >= ENOUGH
    }
}

/// Returns the titles.
pub(super) fn titles() -> &'static [Title] {
    &TITLES
}

/// Returns the titles of an objective, or the names of a principle.
pub(super) fn of(reference: Reference) -> impl Iterator<Item = &'static Title> {
    TITLES.iter().filter(move |title| title.reference == reference)
}

/// Returns whether one of the titles of an objective, or of the names of a principle, has a word.
pub(super) fn have_word(reference: Reference, word: &[u8]) -> bool {
    of(reference).any(|title| title.has_word(word))
}

/// What the longest title at the start of a text may mean, and how long it is.
#[derive(Clone, Copy)]
pub(super) struct Match {
    pub(super) length: usize,
    pub(super) objective: Option<Objective>,
    pub(super) principle: Option<GuidingPrinciple>,
}

/// Returns the longest title that the text begins with.
pub(super) fn longest(text: &[u8]) -> Option<Match> {
    let mut longest = Match { length: 0, objective: None, principle: None };
    let first = text.first()?;
    for title in &TITLES {
        let length = title.letters.len();
        if length < longest.length || title.letters[0] != *first || !text.starts_with(title.letters) {
            continue;
        }
        if length > longest.length {
            longest = Match { length, objective: None, principle: None };
        }
        match title.reference {
            Reference::Objective(objective) => longest.objective = Some(objective),
            Reference::Principle(principle) => longest.principle = Some(principle),
            Reference::Action(_) => {}
        }
    }
    (longest.length > 0).then_some(longest)
}
