//! Which document a mention is of, as the words around it say.

use super::cursor::{Cursor, Word};
use super::words::{
    ADJECTIVE_ENDINGS, ARTICLES, BEFORE_COMPACT, COMPACT, DEVELOPMENT, IN, MANNERS, OF, OTHER_DOCUMENTS,
    OTHER_GOALS, OTHER_KINDS,
};
use crate::review::recognition::nouns::Noun;

/// How far the words around a mention are looked at, in bytes.
const WINDOW: usize = 240;

/// The document that a mention is of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Document {
    Compact,
    /// The Global Compact on Refugees, which has objectives too.
    CompactOnRefugees,
    Other,
    /// None is named.
    Unnamed,
}

const APOSTROPHES: &[char] = &['\'', '’'];

/// Returns the document that is named after a mention.
pub(super) fn after(mut cursor: Cursor<'_>) -> Document {
    cursor.skip_blanks();
    cursor.skip(&[',', '(']);
    cursor.skip_blanks();
    let mut inside = cursor;
    if inside.skip_word(OF) {
        inside.skip(APOSTROPHES);
        inside.skip_blanks();
        return match inside.word() {
            Some(word) if word.is_one_of(MANNERS) => Document::Unnamed,
            _ if is_compact(inside) => Document::Compact,
            _ => Document::Other,
        };
    }
    if is_compact(cursor) {
        return Document::Compact;
    }
    if cursor.skip_word(IN) {
        return named_in(cursor);
    }
    Document::Unnamed
}

/// Returns the document that the next words name.
fn named_in(mut cursor: Cursor<'_>) -> Document {
    for _ in 0..6 {
        cursor.skip_blanks();
        cursor.skip(APOSTROPHES);
        if is_compact(cursor) {
            return Document::Compact;
        }
        if cursor.rest().starts_with("2030") {
            return Document::Other;
        }
        let Some(word) = cursor.word() else { return Document::Unnamed };
        if word.is_one_of(OTHER_DOCUMENTS) {
            return Document::Other;
        }
        cursor.position = word.end;
    }
    Document::Unnamed
}

/// Returns whether the next words name the Compact.
fn is_compact(mut cursor: Cursor<'_>) -> bool {
    for _ in 0..6 {
        if cursor.rest().starts_with("A/RES/73/195") || cursor.rest().starts_with("73/195") {
            return true;
        }
        let Some(word) = cursor.word() else { return false };
        cursor.position = word.end;
        if word.is_one_of(COMPACT) {
            return !is_on_refugees(cursor);
        }
        let is_before =
            word.is_one_of(ARTICLES) || word.is_one_of(BEFORE_COMPACT) || word.is_one_of(&["resolution"]);
        if !is_before {
            return false;
        }
        cursor.skip(APOSTROPHES);
        cursor.skip(&['.', ',']);
        cursor.skip_blanks();
    }
    false
}

/// Returns whether a compact that was named is the one on refugees.
fn is_on_refugees(mut cursor: Cursor<'_>) -> bool {
    for _ in 0..4 {
        cursor.skip_blanks();
        let Some(word) = cursor.word() else { return false };
        if word.begins_with_one_of(&["refug"]) {
            return true;
        }
        cursor.position = word.end;
    }
    false
}

/// Returns whether the words before a noun make it another kind of objective than that of the Compact.
pub(super) fn is_other_kind_before(text: &str, start: usize) -> bool {
    let mut cursor = Cursor { text, position: start };
    match cursor.char_before() {
        Some('-' | '\u{2010}'..='\u{2015}' | '.' | '/' | '@' | '#' | '&') => return true,
        // The article of French.
        Some('\'' | '’') => return false,
        _ => {}
    }
    let before = text[..start].trim_end();
    cursor.position = before.len();
    if before.ends_with(APOSTROPHES) {
        return true;
    }
    let Some((begin, word)) = cursor.word_before() else { return false };
    cursor.position = begin;
    // "the project’s objective 3"
    if word.text() == b"s" && cursor.char_before().is_some_and(|before| APOSTROPHES.contains(&before)) {
        cursor.position -= cursor.char_before().map_or(0, char::len_utf8);
        return !cursor.word_before().is_some_and(|(_, owner)| owner.is_one_of(COMPACT));
    }
    word.is_one_of(OTHER_KINDS) || word.is_one_of(&["gcr"]) || word.ends_with_one_of(ADJECTIVE_ENDINGS)
}

/// Returns whether the Compact is named directly before a noun.
pub(super) fn is_compact_before(text: &str, start: usize) -> bool {
    let is_mark = |character: char| character.is_whitespace() || matches!(character, ',' | '(' | '[' | ':');
    let mut before = text[..start].trim_end_matches(is_mark);
    for annex in ["annex", "annexe", "anexo"] {
        before = before.strip_suffix(annex).map_or(before, |rest| rest.trim_end_matches(is_mark));
    }
    let cursor = Cursor { text: before, position: before.len() };
    before.ends_with("73/195") || cursor.word_before().is_some_and(|(_, word)| word.is_one_of(COMPACT))
}

/// Returns whether the sentence of a mention speaks of another document.
pub(super) fn is_sentence_of_other(text: &str, start: usize, end: usize, word: &Word, noun: Noun) -> bool {
    match sentence(text, start, end, noun) {
        Document::CompactOnRefugees => true,
        // In English the Sustainable Development Goals have another noun.
        Document::Other => !word.is_one_of(&["objective", "objectives", "principle", "principles"]),
        Document::Compact | Document::Unnamed => false,
    }
}

/// Returns the document that the sentence of a mention speaks of.
fn sentence(text: &str, start: usize, end: usize, noun: Noun) -> Document {
    let before = before_in_sentence(text, start);
    let after = after_in_sentence(text, end);
    match spoken_of(before) {
        Document::Unnamed if noun.has_titles => Document::Unnamed,
        // In these languages the noun is first of all that of the Sustainable Development Goals.
        Document::Unnamed => match spoken_of(after) {
            Document::Other => Document::Other,
            Document::Compact | Document::CompactOnRefugees | Document::Unnamed => Document::Unnamed,
        },
        document => document,
    }
}

fn before_in_sentence(text: &str, start: usize) -> &str {
    let mut from = start.saturating_sub(WINDOW);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let window = &text[from..start];
    match window.rfind(['\n', ';', '!', '?']).max(window.rfind(". ")) {
        Some(end) => &window[end + 1..],
        None => window,
    }
}

fn after_in_sentence(text: &str, end: usize) -> &str {
    let mut to = end.saturating_add(WINDOW).min(text.len());
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    let window = &text[end..to];
    match window
        .find(['\n', ';', '!', '?'])
        .unwrap_or(usize::MAX)
        .min(window.find(". ").unwrap_or(usize::MAX))
    {
        usize::MAX => window,
        end => &window[..end],
    }
}

/// Returns the last document that a part of a sentence names.
fn spoken_of(part: &str) -> Document {
    let mut document = Document::Unnamed;
    let mut cursor = Cursor { text: part, position: 0 };
    while let Some(next) = cursor.next_char() {
        if cursor.rest().starts_with("2030") {
            document = Document::Other;
        }
        let Some(word) = cursor.word() else {
            cursor.position += next.len_utf8();
            continue;
        };
        cursor.position = word.end;
        if word.is_one_of(COMPACT) {
            document = if is_on_refugees(cursor) { Document::CompactOnRefugees } else { Document::Compact };
        } else if word.begins_with_one_of(OTHER_GOALS) || word.is_one_of(&["sdgs"]) {
            document = Document::Other;
        } else if word.begins_with_one_of(&["objecti", "objetivo"]) {
            // "Objetivos de Desarrollo Sostenible"
            let mut of = cursor;
            of.skip_blanks();
            let is_of = of.skip_word(&["de"]);
            of.skip_blanks();
            if is_of && of.word().is_some_and(|word| word.is_one_of(DEVELOPMENT)) {
                document = Document::Other;
            }
        }
    }
    document
}
