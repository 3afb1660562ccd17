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
}

/// Every title of an objective and every name of a principle, and how many there are.
const fn known() -> ([Known; CAPACITY], usize) {
    let mut all = [Known { text: "", reference: Reference::Objective(Objective::Data) }; CAPACITY];
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
                    all[count] = Known { text, reference: Reference::Objective(objective) };
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
                all[count] = Known { text, reference: Reference::Principle(principle) };
                count += 1;
            }
            letter += 1;
        }
        index += 1;
    }
    // The heading of objective 13 has another wording than its title.
    let objective = Objective::AlternativesToDetention;
    all[count] = Known { text: objective.heading(), reference: Reference::Objective(objective) };
    (all, count + 1)
}

const CAPACITY: usize = 256;
const COUNT: usize = known().1;
const KNOWN: [Known; CAPACITY] = known().0;

/// A title as it is compared.
#[derive(Clone, Copy)]
pub(super) struct Title {
    letters: &'static [u8],
    pub(super) reference: Reference,
    /// Which letters it has, as bits.
    pub(super) letter_set: u32,
}

/// The letters of all titles, one after the other, and where each ends.
struct Arena {
    bytes: [u8; BYTES],
    ends: [usize; COUNT],
}

const BYTES: usize = {
    let mut bytes = 0;
    let mut index = 0;
    while index < COUNT {
        bytes += Letters::<LONGEST>::of_title(KNOWN[index].text).length;
        index += 1;
    }
    bytes
};

static ARENA: Arena = {
    let mut arena = Arena { bytes: [0; BYTES], ends: [0; COUNT] };
    let mut end = 0;
    let mut index = 0;
    while index < COUNT {
        let title = Letters::<LONGEST>::of_title(KNOWN[index].text);
        let mut position = 0;
        while position < title.length {
            arena.bytes[end] = title.bytes[position];
            end += 1;
            position += 1;
        }
        arena.ends[index] = end;
        index += 1;
    }
    arena
};

static TITLES: [Title; COUNT] = {
    let mut titles = [Title { letters: &[], reference: KNOWN[0].reference, letter_set: 0 }; COUNT];
    let mut start = 0;
    let mut index = 0;
    while index < COUNT {
        let (_, from) = ARENA.bytes.split_at(start);
        let (letters, _) = from.split_at(ARENA.ends[index] - start);
        titles[index] = Title { letters, reference: KNOWN[index].reference, letter_set: letter_set(letters) };
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
}

/// Returns the titles.
pub(super) fn titles() -> &'static [Title] {
    &TITLES
}

/// Returns the titles of an objective.
pub(super) fn of(objective: Objective) -> impl Iterator<Item = &'static [u8]> {
    let reference = Reference::Objective(objective);
    TITLES.iter().filter(move |title| title.reference == reference).map(Title::letters)
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
