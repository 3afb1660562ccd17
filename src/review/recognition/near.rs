//! Which title a text is near to. It is shown with an error, and never taken for what was meant.

use super::titles::{Title, letter_set, titles};
use super::{RecognitionError, Reference};

/// The longest text that is compared, in bytes.
const LONGEST: usize = 256;

/// How many letters may differ: one in four of a short text, and no more than eight.
const fn limit(length: usize) -> usize {
    if length / 4 > 8 { 8 } else { length / 4 }
}

/// What a text is near to.
pub(super) enum Near {
    Nothing,
    One(Reference),
    Two(Reference, Reference),
}

impl Near {
    /// Returns the only one.
    pub(super) const fn one(self) -> Option<Reference> {
        match self {
            Self::One(reference) => Some(reference),
            Self::Nothing | Self::Two(..) => None,
        }
    }

    /// Returns the error of a text that is near to this and no title.
    pub(super) const fn error(self) -> RecognitionError {
        match self {
            Self::Two(first, second) => RecognitionError::NearTwo { first, second },
            near => RecognitionError::Unknown { suggestion: near.one() },
        }
    }
}

/// Returns what the text is nearest to, or what begins with it.
pub(super) fn near(text: &[u8]) -> Near {
    let limit = limit(text.len());
    if limit == 0 || text.len() > LONGEST {
        return Near::Nothing;
    }
    let letters = letter_set(text);
    let mut nearest = Near::Nothing;
    let mut least = limit;
    for title in titles() {
        let Some(distance) = bounded_distance(text, letters, title, least) else { continue };
        let reference = title.reference;
        nearest = match nearest {
            _ if distance < least => Near::One(reference),
            Near::One(other) if other != reference => Near::Two(other, reference),
            Near::Two(..) => nearest,
            Near::Nothing | Near::One(_) => Near::One(reference),
        };
        least = distance;
    }
    nearest
}

/// Returns how far the title is from the text, if that is no more than the limit. The beginning of a title, of at
/// least six letters, is as far as can be.
fn bounded_distance(text: &[u8], letters: u32, title: &Title, limit: usize) -> Option<usize> {
    let candidate = title.letters();
    if text.len() >= 6 && candidate.starts_with(text) {
        return Some(limit);
    }
    // Each letter that only one of the two has takes a change, which can serve one letter of the other.
    let differing = (letters ^ title.letter_set).count_ones() as usize;
    if text.len().abs_diff(candidate.len()) > limit || differing.div_ceil(2) > limit {
        return None;
    }
    distance(text, candidate, limit)
}

/// Returns the Levenshtein distance, if it is no more than the limit.
fn distance(text: &[u8], candidate: &[u8], limit: usize) -> Option<usize> {
    let mut row = [0_usize; LONGEST + 1];
    let width = text.len();
    for (column, cell) in row.iter_mut().enumerate().take(width + 1) {
        *cell = column;
    }
    for (line, letter) in candidate.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        let mut least = row[0];
        for column in 0..width {
            let replaced = diagonal + usize::from(text[column] != *letter);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
            least = least.min(row[column + 1]);
        }
        if least > limit {
            return None;
        }
    }
    Some(row[width]).filter(|distance| *distance <= limit)
}
