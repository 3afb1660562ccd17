//! Strategies for texts and references to documents.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use proptest::prelude::*;

use super::drawn::{Numbers, drawn};
use super::valid;
use crate::forum::{DocumentReference, PlainText};
use crate::limits::{LONGEST_REFERENCE, LONGEST_TEXT, SHORTEST_REFERENCE};
use crate::vocabulary::characters::{CONTROL, INVISIBLE, is_in};

/// Texts as they are in documents, in the six languages of the United Nations and in others.
const USUAL: &[&str] = &[
    "a",
    "Climate change",
    "é",
    "Migration and health",
    "L’élimination du travail des enfants",
    "Los niños y las niñas no acompañados",
    "Изменение климата",
    "تغير المناخ",
    "气候变化与移民",
    "Φωνές μεταναστών",
    "जलवायु परिवर्तन",
    "การเปลี่ยนแปลงสภาพภูมิอากาศ",
    "H.E. Ms. Ngọc Ánh Nguyễn",
    "Zoë Saldaña-O’Brien",
    "🌍 Mobility 🇺🇳",
];

/// Valid texts that programs often change, refuse or take for something else.
const AWKWARD: &[&str] = &[
    " a",
    "a ",
    "a  b",
    "\u{a0}a",
    "a\u{a0}b",
    "a\u{3000}",
    "\u{2003}a\u{2009}b",
    "\u{feff}a",
    "a\u{200b}b",
    "a\u{200d}b",
    "a\u{ad}b",
    "é",
    "e\u{301}",
    "ﬁ",
    "Ａ",
    "Straße",
    "STRASSE",
    "İstanbul",
    "ΣΊΣΥΦΟΣ",
    "Å",
    "q\u{307}\u{323}",
    "👩\u{200d}👩\u{200d}👧",
    "🇧🇩🇱🇺",
    "𝒜𝓃𝓃𝒶",
    "𠮷野家",
    "\u{202e}abc",
    "שלום a",
    "\u{e000}",
    "\u{fffd}",
    "\u{10ffff}",
    "\"a\"",
    "\\",
    "\\u0041",
    "\\n",
    "a/b",
    "'; --",
    "<b>a</b>",
    "&amp;",
    "a, b; c",
    "=1+1",
    "%s",
    "${a}",
    "# a",
    "- a",
    "a: b",
    "null",
    "true",
    "0",
    "1e3",
    "~0~1",
    "!",
];

/// Pairs of different texts that programs often take for the same.
pub(super) const TWINS: &[[&str; 2]] = &[
    ["climate", "Climate"],
    ["é", "e\u{301}"],
    ["a", "a "],
    ["a", " a"],
    ["Straße", "Strasse"],
    ["ﬁ", "fi"],
    ["Ａ", "A"],
    ["Å", "A\u{30a}"],
    ["a b", "a\u{a0}b"],
    ["a b", "a  b"],
    ["MIGRATION", "migration"],
    ["변화", "\u{1107}\u{1167}\u{11ab}\u{1112}\u{116a}"],
];

/// Characters of which a long text is made, with one to four bytes each.
const REPEATED: &[&str] = &["a", "é", "界", "😀", "ab"];

/// Symbols and addresses as they are in documents.
const REFERENCES: &[&str] = &[
    "A/RES/73/1",
    "A/RES/76/266",
    "A/76/642",
    "A/AC.293/2022/RT.1/Add.1",
    "E/CN.9/2022/2",
    "https://www.un.org/en/migration2022",
    "https://migrationnetwork.un.org/system/files/docs/Note%201.pdf?lang=en&v=2#page=3",
    "urn:un:A/RES/73/195",
    "A/CONF.231/3*",
    "\"a\\b\"",
    "!!!",
    "~/~0",
];

/// The number of numbers by which a text is drawn.
pub(super) const TEXT: u32 = 64;

/// The most characters of a text that is neither listed nor long.
const SHORT: usize = 24;

/// The characters from one to another, each equally likely.
pub(super) fn character(numbers: &mut Numbers, range: RangeInclusive<char>) -> char {
    // The surrogates are no characters: there are as many fewer, and those after them are so much further on.
    const SURROGATES: Range = (0xd800, 0x800);
    type Range = (u32, u32);
    let (first, last) = (u32::from(*range.start()), u32::from(*range.end()));
    let (begin, count) = SURROGATES;
    let without = if first < begin && last > begin { count } else { 0 };
    let drawn = numbers.below((last - first + 1 - without) as usize);
    let code = first + u32::try_from(drawn).unwrap_or_default();
    let code = if without > 0 && code >= begin { code + count } else { code };
    char::from_u32(code).unwrap_or(*range.start())
}

/// A character of a plain text: mostly of ASCII, some of other Latin letters, some of any script.
fn plain_character(numbers: &mut Numbers) -> char {
    let character = match numbers.weighted(&[4, 3, 2, 1]) {
        0 => character(numbers, 'a'..='z'),
        1 => character(numbers, ' '..='~'),
        2 => character(numbers, 'à'..='ɏ'),
        _ => character(numbers, ' '..=char::MAX),
    };
    if is_in(CONTROL, character) { 'a' } else { character }
}

/// The characters again and again, as many as the length says.
pub(super) fn repeated(characters: &str, length: usize) -> String {
    characters.chars().cycle().take(length).collect()
}

/// A text that is [`PlainText`] as text.
pub(super) fn plain(numbers: &mut Numbers) -> String {
    match numbers.weighted(&[5, 6, 4, 1]) {
        0 => numbers.of(USUAL).into(),
        1 => numbers.of(AWKWARD).into(),
        2 => {
            let length = 1 + numbers.below(SHORT);
            let mut text: String = (0..length).map(|_| plain_character(numbers)).collect();
            if text.chars().all(|character| is_in(INVISIBLE, character)) {
                text = "a".into();
            }
            text
        }
        _ => {
            let less = match numbers.weighted(&[2, 1, 1]) {
                0 => 0,
                1 => 1,
                _ => numbers.below(LONGEST_TEXT),
            };
            repeated(numbers.of(REPEATED), LONGEST_TEXT - less)
        }
    }
}

/// A text that is [`DocumentReference`] as text.
pub(super) fn reference(numbers: &mut Numbers) -> String {
    match numbers.weighted(&[3, 4, 3, 1]) {
        0 => numbers.of(REFERENCES).into(),
        1 => format!("A/RES/{}/{}", 73 + numbers.below(48), 1 + numbers.below(400)),
        2 => {
            let length = SHORTEST_REFERENCE + numbers.below(SHORT - SHORTEST_REFERENCE + 1);
            (0..length).map(|_| character(numbers, '!'..='~')).collect()
        }
        _ => {
            let less = match numbers.weighted(&[2, 1, 1]) {
                0 => 0,
                1 => 1,
                _ => numbers.below(LONGEST_REFERENCE - SHORTEST_REFERENCE),
            };
            repeated(numbers.of(&["https://example.org/", "A/"]), LONGEST_REFERENCE - less)
        }
    }
}

/// Texts, at most so many of them, each of which shrinking can do without.
pub(super) fn texts(numbers: &mut Numbers, count: usize) -> Vec<String> {
    let mut texts = Vec::with_capacity(count);
    for _ in 0..count {
        numbers.part(TEXT, |numbers| {
            if numbers.kept() {
                texts.push(plain(numbers));
            }
        });
    }
    texts
}

/// The same texts, each once.
pub(super) fn different(texts: Vec<String>) -> Vec<String> {
    let mut different = Vec::with_capacity(texts.len());
    for text in texts {
        if !different.contains(&text) {
            different.push(text);
        }
    }
    different
}

/// Returns a strategy for texts of 1 to 500 code points that people can read, such as a keynote speaker, an emerging
/// issue or a note.
///
/// | of 16 | texts |
/// | --- | --- |
/// | 5 | typical ones, in the languages of the United Nations and in others |
/// | 6 | such as programs often change or refuse: with blanks at the ends, combining marks, emoji, escapes or markup |
/// | 4 | 1 to 24 characters, of which 7 in 10 are ASCII, 2 in 10 from `à` to `ɏ`, and 1 in 10 from any script |
/// | 1 | long ones, half of them of 500 code points, with one to four bytes each |
///
/// Shrinks to `a`.
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
    drawn(|numbers| valid(plain(numbers)))
}

/// Returns a strategy for document symbols and URIs: 3 to 200 printable ASCII characters, without spaces.
///
/// | of 11 | references |
/// | --- | --- |
/// | 3 | typical ones |
/// | 4 | resolutions, from `A/RES/73/1` to `A/RES/120/400` |
/// | 3 | 3 to 24 of any of the characters |
/// | 1 | long ones, half of them of 200 characters |
///
/// Shrinks to `A/RES/73/1`.
///
/// # Examples
///
/// ```
/// use imrf::strategy::document_references;
/// use proptest::prelude::*;
///
/// proptest!(|(reference in document_references())| {
///     prop_assert!(reference.as_str().is_ascii());
/// });
/// ```
pub fn document_references() -> impl Strategy<Value = DocumentReference> + Clone {
    drawn(|numbers| valid(reference(numbers)))
}

super::arbitrary! {
    PlainText from plain_texts;
    DocumentReference from document_references;
}
