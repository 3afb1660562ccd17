//! Titles that are shortened beside the number of their objective: `Objective 4: Legal identity`.

use core::cell::Cell;
use core::ops::Range;

use super::{Reader, Reference};
use crate::review::recognition::line::{Gap, Line};
use crate::review::recognition::nouns::{ARTICLES, JOINTS, OF};
use crate::review::recognition::titles;

/// The number of an objective, or the letter of a principle, that is before all else.
#[derive(Clone, Copy)]
pub(super) struct Number {
    pub(super) reference: Reference,
    pub(super) has_noun: bool,
    /// Where it ends.
    pub(super) end: usize,
}

/// Small words, beside those between the parts of a line, which say nothing of what a title is about.
static SMALL: &[&str] = &[
    "in", "for", "as", "with", "la", "las", "le", "les", "los", "d", "en", "dans", "con", "por", "pour",
    "para",
];

/// Returns what has its number before words of its titles, or after them, and beside no other word.
pub(super) fn read(line: &Line, first: Option<Number>) -> Option<Reference> {
    let letters = line.letters();
    match first {
        Some(number) => number.is_before_words_of_titles(line).then_some(number.reference),
        None if letters.last().is_some_and(u8::is_ascii_digit) => {
            let mut starts = (1..letters.len()).filter(|start| !line.gap(*start).is_none());
            let (start, reference) = starts.find_map(|start| Some((start, reference_from(line, start)?)))?;
            has_words(line, 0..start, 1, |word| titles::have_word(reference, word)).then_some(reference)
        }
        None => None,
    }
}

impl Number {
    /// Returns whether all that follows are words of titles. A number without its noun can be one of anything, so that a
    /// mark has to follow it, and several words, one of them of a short title, or all of them as a title begins.
    fn is_before_words_of_titles(self, line: &Line) -> bool {
        let (reference, range) = (self.reference, self.end..line.letters().len());
        if self.has_noun {
            return has_words(line, range, 1, |word| titles::have_word(reference, word));
        }
        let gap = line.gap(self.end);
        let is_apart = !gap.is_none() && !gap.is_only(Gap::BLANK);
        // What a short title is about says more than "country of origin".
        let has_short =
            Cell::new(titles::of(reference).any(|title| title.begins_like(&line.letters()[self.end..])));
        let is_known = |word: &[u8]| {
            let mut short = titles::of(reference).filter(|title| title.is_short);
            has_short.set(has_short.get() || short.any(|title| title.has_word(word)));
            titles::have_word(reference, word)
        };
        is_apart && has_words(line, range, 2, is_known) && has_short.get()
    }
}

/// Returns whether a part of a line has words that are known and no others, and at least so many that say what a title is
/// about, as "migrants" does not.
fn has_words(line: &Line, range: Range<usize>, least: usize, is_known: impl Fn(&[u8]) -> bool) -> bool {
    let (mut start, end) = (range.start, range.end);
    let gap_after = |start: usize| (start + 1..end).find(|after| !line.gap(*after).is_none()).unwrap_or(end);
    let is_small = |word: &[u8]| {
        let mut all = [SMALL, JOINTS, OF, ARTICLES].into_iter().flatten();
        all.any(|small| small.as_bytes() == word) || word.starts_with(b"migra")
    };
    let mut count = 0;
    while start < end {
        let mut after = gap_after(start);
        // "docu- mentation"
        let joined = gap_after(after);
        if after < end && line.gap(after).has(Gap::HYPHEN) && is_known(&line.letters()[start..joined]) {
            after = joined;
        }
        let word = &line.letters()[start..after];
        if !is_small(word) && !is_known(word) {
            return false;
        }
        count += usize::from(!is_small(word));
        start = after;
    }
    count >= least
}

/// Returns the objective that is all there is from a place on, with its noun, and no action.
fn reference_from(line: &Line, start: usize) -> Option<Reference> {
    let mut reader = Reader { position: start, ..Reader::new(line) };
    if reader.noun_at(0).is_none() && reader.compact_at(0).is_none() {
        return None;
    }
    let found = reader.all().ok()?;
    let is_alone = reader.noun.is_some() && reader.title.is_none();
    (is_alone && matches!(found, Reference::Objective(_))).then_some(found)
}
