//! Strategies for texts and document symbols.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use proptest::collection;
use proptest::prelude::*;

use super::valid;
use crate::forum::{DocumentReference, PlainText};
use crate::vocabulary::characters::{CONTROL, INVISIBLE, is_in};

/// The characters from one to another, each equally likely; shrinks to the first.
pub(super) fn characters(range: RangeInclusive<char>) -> impl Strategy<Value = char> + Clone {
    // Exact on any machine of 32 bits and more: there are about 1.1 million characters.
    let count = range.size_hint().0;
    (0..count).prop_map(move |place| range.clone().nth(place).unwrap_or(*range.start()))
}

/// The characters of a plain text: mostly of ASCII, some of other Latin letters, some of any script.
pub(super) fn plain_characters() -> impl Strategy<Value = char> + Clone {
    prop_oneof![
        4 => characters('a'..='z'),
        3 => characters(' '..='~'),
        2 => characters('à'..='ɏ'),
        1 => characters(' '..=char::MAX),
    ]
    .prop_map(|character| if is_in(CONTROL, character) { 'a' } else { character })
}

/// As many of the characters as the length says, from the first on again after the last.
pub(super) fn repeated(characters: &[char], length: usize) -> String {
    characters.iter().cycle().take(length).collect()
}

/// Texts that are [`PlainText`] as text.
pub(super) fn plain() -> impl Strategy<Value = String> + Clone {
    // A long text is a short one again and again, so that it shrinks by a number and not letter by letter.
    let length = prop_oneof![14 => Just(0_usize), 1 => 0..=500_usize, 1 => Just(500_usize)];
    (collection::vec(plain_characters(), 1..=24), length).prop_map(|(mut characters, length)| {
        if characters.iter().all(|character| is_in(INVISIBLE, *character)) {
            characters[0] = 'a';
        }
        repeated(&characters, length.max(characters.len()))
    })
}

/// Texts that are [`DocumentReference`] as text.
pub(super) fn symbol() -> impl Strategy<Value = String> + Clone {
    let graphic = || characters('!'..='~');
    let length = prop_oneof![6 => Just(0_usize), 1 => 0..=200_usize, 1 => Just(200_usize)];
    prop_oneof![
        (1..=400_u16, 73..=120_u8).prop_map(|(number, session)| format!("A/RES/{session}/{number}")),
        (collection::vec(graphic(), 3..=24), length)
            .prop_map(|(characters, length)| repeated(&characters, length.max(characters.len()))),
    ]
}

/// Texts of 1 to 500 code points without control characters below U+0020, as a keynote speaker or an emerging
/// issue is named.
///
/// Seven of eight are short: 1 to 24 code points, of which seven in ten are ASCII, two in ten from à to
/// ɏ, and one in ten of any script, all of which are reached. The others have any length up to 500, half of
/// them just 500, and repeat the characters of a short one. Shrinks to `a`.
///
/// # Examples
///
/// ```
/// use imrf::strategy::plain_texts;
/// use proptest::prelude::*;
///
/// proptest!(|(text in plain_texts())| {
///     prop_assert!((1..=500).contains(&text.as_str().chars().count()));
/// });
/// ```
pub fn plain_texts() -> impl Strategy<Value = PlainText> + Clone {
    plain().prop_map(valid)
}

/// Document symbols and URIs: 3 to 200 characters from `!` to `~`.
///
/// Half look like a resolution, from `A/RES/73/1` to `A/RES/120/400`. The others have any of the characters:
/// three of four 3 to 24 of them, all of which are reached; the rest any length up to 200, half of them just
/// 200, repeating the characters of a short one. Shrinks to `A/RES/73/1`, and where that will not do, to
/// `!!!`.
///
/// # Examples
///
/// ```
/// use imrf::strategy::document_symbols;
/// use proptest::prelude::*;
///
/// proptest!(|(symbol in document_symbols())| {
///     prop_assert!(symbol.as_str().is_ascii());
/// });
/// ```
pub fn document_symbols() -> impl Strategy<Value = DocumentReference> + Clone {
    symbol().prop_map(valid)
}

/// Texts that are all different, at most as many: one that is drawn again is left out.
pub(super) fn different_plain(most: usize) -> impl Strategy<Value = Vec<String>> + Clone {
    collection::vec(plain(), 0..=most).prop_map(|texts| {
        let mut different = Vec::with_capacity(texts.len());
        for text in texts {
            if !different.contains(&text) {
                different.push(text);
            }
        }
        different
    })
}

super::arbitrary! {
    PlainText from plain_texts;
    DocumentReference from document_symbols;
}
