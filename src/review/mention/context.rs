//! Which document a mention is of, as the words around it say.

use super::cursor::{Cursor, Word, digit};
use super::words::{
    ADJECTIVE_ENDINGS, AFTER_LIST, AND, ARTICLES, BEFORE_COMPACT, COMPACT, DEVELOPMENT, IN, MANNERS, OF, ON,
    OTHER_COMPACTS, OTHER_DOCUMENTS, OTHER_GOALS, OTHER_KINDS, SAME_COMPACT, UNITED_NATIONS,
};
use crate::Objective;
use crate::review::recognition::nouns::Noun;
use crate::review::recognition::title_of;

/// How far the words around a mention are looked at, in bytes.
const WINDOW: usize = 240;

/// The document that a mention is of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Document {
    Compact,
    /// The Global Compact on Refugees, which has objectives too, or another pact.
    OtherCompact,
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
    if is_other_beside(cursor) { Document::Other } else { Document::Unnamed }
}

/// Returns whether the next words are the name of another document: `(strategic plan)`, `GCR`.
fn is_other_beside(mut cursor: Cursor<'_>) -> bool {
    for _ in 0..4 {
        let Some(word) = cursor.word() else { return false };
        if word.is_one_of(ARTICLES) || word.is_one_of(AFTER_LIST) {
            return false;
        }
        let is_name = is_acronym(&cursor.text[cursor.position..word.end]);
        cursor.position = word.end;
        let is_last = matches!(cursor.next_char(), None | Some(')' | ']' | '.' | ',' | ';' | ':'));
        let has_blank = cursor.skip_blanks();
        let has_year = cursor.next_char().and_then(digit).is_some() && cursor.number().is_none();
        // A compact here is not the one that was looked for.
        let is_other = word.is_one_of(OTHER_DOCUMENTS) || word.is_one_of(COMPACT) || is_name;
        if is_other && (is_last || has_year) {
            return true;
        }
        if !has_blank {
            return false;
        }
    }
    false
}

/// Returns whether a word has two capitals, as the short name of an organization or a document has.
fn is_acronym(word: &str) -> bool {
    word.chars().filter(|character| character.is_uppercase()).count() > 1
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
    let mut is_of_business = false;
    for _ in 0..6 {
        if cursor.rest().starts_with("A/RES/73/195") || cursor.rest().starts_with("73/195") {
            return true;
        }
        let Some(word) = cursor.word() else { return false };
        cursor.position = word.end;
        if word.is_one_of(COMPACT) {
            return !is_other_compact(cursor, is_of_business);
        }
        is_of_business |= word.is_one_of(UNITED_NATIONS);
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

/// Returns whether a compact that was named is another, as what follows its name says: the one on refugees, a digital
/// one, one for the future, or, `unless` migration is named, any.
fn is_other_compact(mut cursor: Cursor<'_>, unless: bool) -> bool {
    if is_on_refugees(cursor) {
        return true;
    }
    for _ in 0..4 {
        cursor.skip_blanks();
        let Some(word) = cursor.word() else { return unless };
        cursor.position = word.end;
        if word.is_one_of(ON) {
            cursor.skip_blanks();
            while cursor.skip_word(ARTICLES) || cursor.skip_word(&["a", "une", "una", "eine"]) {
                cursor.skip(APOSTROPHES);
                cursor.skip_blanks();
            }
            return cursor.word().is_some_and(|word| !word.begins_with_one_of(SAME_COMPACT));
        }
        if !word.is_one_of(&["mondial", "mundial", "global"]) {
            return unless || word.ends_with_one_of(&["ique", "ital", "peen", "peo", "vert", "verde"]);
        }
    }
    unless
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
    if is_other_apart_before(before) {
        return true;
    }
    let Some((begin, word)) = cursor.word_before() else { return false };
    let end = cursor.position;
    cursor.position = begin;
    // "the project’s objective 3"
    if word.text() == b"s" && cursor.char_before().is_some_and(|before| APOSTROPHES.contains(&before)) {
        cursor.position -= cursor.char_before().map_or(0, char::len_utf8);
        return !cursor
            .word_before()
            .is_some_and(|(begin, owner)| owner.is_one_of(COMPACT) && !is_qualified(text, begin, &owner));
    }
    if word.is_one_of(COMPACT) {
        return is_qualified(text, begin, &word);
    }
    word.is_one_of(OTHER_KINDS)
        || word.is_one_of(&["gcr"])
        || word.ends_with_one_of(ADJECTIVE_ENDINGS)
        || is_name(text, begin, end, start)
}

/// Returns whether the document that is named before a mark or years is another: `Strategic Plan 2024-2028, `.
fn is_other_apart_before(before: &str) -> bool {
    let is_mark = |character: char| {
        matches!(character, ' ' | '\u{a0}' | ',' | ':' | '(' | '[' | '-' | '–' | '—' | '“' | '"')
    };
    let mut apart = before.trim_end_matches(is_mark);
    while let Some((rest, year)) = apart.split_at_checked(apart.len().saturating_sub(4)) {
        if year.len() < 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
            break;
        }
        apart = rest.trim_end_matches(is_mark);
    }
    let cursor = Cursor { text: apart, position: apart.len() };
    apart.len() < before.len()
        && cursor.word_before().is_some_and(|(_, word)| {
            word.is_one_of(OTHER_DOCUMENTS)
                || word.begins_with_one_of(OTHER_GOALS)
                || word.text().ends_with(b"plan")
                || word.is_one_of(&["gcr", "document"])
        })
}

/// Returns whether a compact is of another kind, as the word before it says: `the Refugee Compact`.
fn is_qualified(text: &str, start: usize, compact: &Word) -> bool {
    if compact.is_one_of(&["gcm", "pmm"]) {
        return false;
    }
    if is_of_business(text, start) {
        return true;
    }
    let before = text[..start].trim_end();
    let cursor = Cursor { text: before, position: before.len() };
    cursor.word_before().is_some_and(|(begin, word)| {
        let is_usual =
            [ARTICLES, BEFORE_COMPACT, OF, IN, ON, AND, AFTER_LIST].iter().any(|words| word.is_one_of(words));
        let is_of_two = word.is_one_of(BEFORE_COMPACT) && is_qualified(text, begin, &word);
        !is_usual || is_of_two
    })
}

/// Returns whether the words before a compact make it that of the United Nations, an initiative for business.
fn is_of_business(text: &str, start: usize) -> bool {
    let mut cursor = Cursor { text, position: text[..start].trim_end().len() };
    if let Some((begin, word)) = cursor.word_before()
        && word.is_one_of(BEFORE_COMPACT)
    {
        cursor.position = text[..begin].trim_end().len();
    }
    cursor.word_before().is_some_and(|(_, word)| word.is_one_of(UNITED_NATIONS))
}

/// Returns whether the word before a compact is that of another one.
fn is_of_others(text: &str, start: usize) -> bool {
    let before = text[..start].trim_end();
    let cursor = Cursor { text: before, position: before.len() };
    cursor.word_before().is_some_and(|(_, word)| word.begins_with_one_of(OTHER_COMPACTS))
}

/// Returns whether a word before a noun is a name, so that the objective is that of its bearer: `UNICEF objective 2`.
fn is_name(text: &str, begin: usize, end: usize, noun: usize) -> bool {
    let word = &text[begin..end];
    let noun = text[noun..].split(|character: char| !character.is_alphabetic()).next().unwrap_or_default();
    // In capitals nothing can be told from them.
    if noun.chars().all(char::is_uppercase) {
        return false;
    }
    if is_acronym(word) {
        return true;
    }
    let before = text[..begin].trim_end_matches([' ', '\u{a0}']);
    let is_first = before.chars().next_back().is_none_or(|last| !last.is_alphanumeric() && last != ',');
    let cursor = Cursor { text, position: begin };
    let is_usual = cursor.word().is_some_and(|word| {
        [OF, IN, ON, AND, AFTER_LIST, ARTICLES].iter().any(|words| word.is_one_of(words))
    });
    let is_of_compact = cursor.word().is_some_and(|word| word.begins_with_one_of(SAME_COMPACT))
        && spoken_of(before_in_sentence(text, begin)) == Document::Compact;
    word.chars().next().is_some_and(char::is_uppercase) && !is_first && !is_usual && !is_of_compact
}

/// Returns whether the text that a mention heads is that of another objective: the title of another one of the Compact,
/// or an aim, which no title is worded as: `Objective 2: To train staff`.
pub(super) fn is_other_by_text(after: &str, objective: Option<Objective>) -> bool {
    let is_mark = |character: char| character.is_whitespace() || ".:-–—()*_“\"«".contains(character);
    let text = after.trim_start_matches(is_mark);
    let mark = after.trim_start().chars().next();
    let heads = matches!(mark, Some(':' | '-' | '–' | '—'));
    let cursor = Cursor { text, position: 0 };
    let is_aim = heads && cursor.word().is_some_and(|word| word.is_one_of(&["to"]));
    let is_beside = text.len() < after.trim_start().len();
    let is_of_another = || title_of(text).is_some_and(|titled| Some(titled) != objective);
    is_aim || objective.is_some() && is_beside && is_of_another()
}

/// Returns whether the Compact is named directly before a noun.
pub(super) fn is_compact_before(text: &str, start: usize) -> bool {
    let is_mark = |character: char| character.is_whitespace() || matches!(character, ',' | '(' | '[' | ':');
    let mut before = text[..start].trim_end_matches(is_mark);
    for annex in ["annex", "annexe", "anexo"] {
        before = before.strip_suffix(annex).map_or(before, |rest| rest.trim_end_matches(is_mark));
    }
    let cursor = Cursor { text: before, position: before.len() };
    before.ends_with("73/195")
        || cursor
            .word_before()
            .is_some_and(|(begin, word)| word.is_one_of(COMPACT) && !is_qualified(before, begin, &word))
}

/// Returns whether the sentence of a mention speaks of another document.
pub(super) fn is_sentence_of_other(text: &str, start: usize, end: usize, word: &Word, noun: Noun) -> bool {
    if matches!(introduced(text, start), Document::Other | Document::OtherCompact) {
        return true;
    }
    let before = spoken_of(before_in_sentence(text, start));
    // In these languages the noun is first of all that of the Sustainable Development Goals.
    if !noun.has_titles {
        let after = spoken_of(after_in_sentence(text, end));
        return match before {
            Document::Unnamed => after != Document::Compact,
            document => document != Document::Compact,
        };
    }
    match before {
        Document::OtherCompact => true,
        // In English the Sustainable Development Goals have another noun.
        Document::Other => !word.is_one_of(&["objective", "objectives", "principle", "principles"]),
        Document::Compact | Document::Unnamed => false,
    }
}

/// Returns the document whose objectives the paragraph of a mention speaks of: `The strategy has three objectives.`
fn introduced(text: &str, start: usize) -> Document {
    let window = window_before(text, start);
    let paragraph = window.rfind('\n').map_or(window, |end| &window[end..]);
    let mut document = Document::Unnamed;
    for sentence in paragraph.split_inclusive(['.', '!', '?', ';']) {
        document = match spoken_of(sentence) {
            named @ (Document::Compact | Document::OtherCompact) => named,
            _ if names_objectives_of_other(sentence) => Document::Other,
            _ => document,
        };
    }
    document
}

/// Returns whether a sentence has the objectives, without a number, and another document.
fn names_objectives_of_other(sentence: &str) -> bool {
    let (mut has_objectives, mut has_other) = (false, false);
    let mut cursor = Cursor { text: sentence, position: 0 };
    while let Some(next) = cursor.next_char() {
        let Some(word) = cursor.word() else {
            cursor.position += next.len_utf8();
            continue;
        };
        let is_all = sentence[..cursor.position].trim_end().ends_with("23");
        cursor.position = word.end;
        has_other |= word.is_one_of(OTHER_DOCUMENTS);
        if word.is_one_of(&["objectives", "objectifs", "objetivos"]) && !is_all {
            let mut number = cursor;
            number.skip_blanks();
            has_objectives |= number.number().is_none();
        }
    }
    has_objectives && has_other
}

fn window_before(text: &str, start: usize) -> &str {
    let mut from = start.saturating_sub(WINDOW);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..start]
}

fn before_in_sentence(text: &str, start: usize) -> &str {
    let window = window_before(text, start);
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
        let begin = cursor.position;
        cursor.position = word.end;
        if word.is_one_of(COMPACT) {
            let is_other = is_other_compact(cursor, is_of_business(part, begin)) || is_of_others(part, begin);
            document = if is_other { Document::OtherCompact } else { Document::Compact };
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
