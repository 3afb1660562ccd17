//! What somebody probably meant who wrote something that is not an identifier.
//!
//! The distance is our own: the libraries that have one (`strsim`, `rapidfuzz`) need the standard library.

#[cfg(feature = "serde")]
use super::CitedBy;
use super::Vocabulary;

/// The longest text, in bytes, that is compared; longer than every identifier.
const LONGEST: usize = 80;

/// Returns the identifier that the text is another way to write, or the only one that is near to it.
pub(crate) fn suggestion(found: &str, vocabulary: &Vocabulary) -> Option<&'static str> {
    // What is so long is no identifier in any spelling, and may be a document of its own.
    if found.len() > 4 * LONGEST {
        return None;
    }
    let other_spelling = vocabulary.identifiers.iter().find(|identifier| is_same(found, identifier));
    if let Some(identifier) = other_spelling {
        return Some(identifier);
    }
    // With leading zeros or blanks, which no text may have, it is still clear what is cited: ` 08`.
    if let Some(index) = vocabulary.cited(found.trim().trim_start_matches('0')) {
        return Some(vocabulary.identifiers[index]);
    }
    nearest(found, vocabulary.identifiers).or_else(|| ending_with(found, vocabulary.identifiers))
}

/// Returns the only identifier whose last words these are: `round-table-one` of `one`.
fn ending_with(found: &str, identifiers: &'static [&'static str]) -> Option<&'static str> {
    let ends = |identifier: &&&'static str| {
        let rest = identifier.len().checked_sub(found.len() + 1).and_then(|start| identifier.get(start..));
        rest.and_then(|rest| rest.strip_prefix('-')).is_some_and(|words| is_same(found, words))
    };
    let mut ending = identifiers.iter().filter(ends);
    match (ending.next(), ending.next()) {
        (Some(identifier), None) => Some(identifier),
        _ => None,
    }
}

/// Returns the only one of the candidates that is nearest to the text and within a third of its length.
pub(crate) fn nearest(found: &str, candidates: &'static [&'static str]) -> Option<&'static str> {
    // Of three letters any two lists have one letter in common: a code is not guessed from another.
    if found.len() < 4 {
        return None;
    }
    let length = found.chars().count();
    let mut nearest = None;
    let mut least = (length / 3).min(4) + 1;
    for &candidate in candidates {
        // They are at least as far from each other as their lengths.
        if candidate.len().abs_diff(length) > least {
            continue;
        }
        match distance(found, candidate) {
            Some(distance) if distance < least => {
                least = distance;
                nearest = Some(candidate);
            }
            Some(distance) if distance == least => nearest = None,
            _ => {}
        }
    }
    nearest
}

/// Returns the identifier of the value that people cite by this number.
#[cfg(feature = "serde")]
pub(crate) fn by_number(number: i128, vocabulary: &Vocabulary) -> Option<&'static str> {
    let index = usize::try_from(number).ok()?.checked_sub(1)?;
    vocabulary.identifiers.get(index).filter(|_| vocabulary.cited_by == CitedBy::Number).copied()
}

/// Returns whether two texts are the same but for capitals and for what separates their words.
pub(crate) fn is_same(found: &str, identifier: &str) -> bool {
    letters(found).eq(letters(identifier))
}

/// Returns the letters and digits of a text, in small letters.
fn letters(text: &str) -> impl Iterator<Item = char> {
    let is_part = |character: &char| character.is_alphanumeric() || !character.is_ascii();
    text.chars().filter(is_part).map(|character| character.to_ascii_lowercase())
}

/// Returns how many letters have to be put in, taken out, changed or exchanged with their neighbour to make one
/// text of the other (the optimal string alignment distance); `None` for a text that is too long.
fn distance(found: &str, candidate: &str) -> Option<usize> {
    let candidate = candidate.as_bytes();
    if found.len() > LONGEST || candidate.len() > LONGEST {
        return None;
    }
    let mut before = [0; LONGEST + 1];
    let mut row: [usize; LONGEST + 1] = core::array::from_fn(|column| column);
    let mut previous = '\0';
    for (line, character) in found.chars().enumerate() {
        let mut next = [0; LONGEST + 1];
        next[0] = line + 1;
        for (column, &byte) in candidate.iter().enumerate() {
            let is_same = character == char::from(byte);
            let mut least =
                (row[column] + usize::from(!is_same)).min(row[column + 1] + 1).min(next[column] + 1);
            if column > 0
                && line > 0
                && character == char::from(candidate[column - 1])
                && previous == char::from(byte)
            {
                least = least.min(before[column - 1] + 1);
            }
            next[column + 1] = least;
        }
        previous = character;
        before = row;
        row = next;
    }
    Some(row[candidate.len()])
}
