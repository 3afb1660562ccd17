//! Which document a mention is of, as the words around it say.

use super::compacts::{is_compact, is_of_business, is_of_others, is_other_compact, is_qualified};
use super::cursor::{Cursor, Word, digit};
use super::goals::is_name_of_goal;
use super::parts::{is_part, is_part_before};
use super::words::{
    ADJECTIVE_ENDINGS, AFTER_LIST, AIMS, AND, ARTICLES, COMPACT, DEVELOPMENT, IN, IN_PARTICULAR, INSTRUMENTS,
    KNOWN, MANNERS, NOUN_ENDINGS, OF, ON, OTHER_DOCUMENTS, OTHER_GOALS, OTHER_KINDS, SAME_COMPACT, STRUCTURE,
};
use crate::Objective;
use crate::review::recognition::nouns::Noun;
use crate::review::recognition::{begins_as_title, title_of};

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

pub(super) const APOSTROPHES: &[char] = &['\'', '’'];

/// Returns the document that is named after a mention.
pub(super) fn after(mut cursor: Cursor<'_>) -> Document {
    cursor.skip_blanks();
    cursor.skip(&[',', '(', '[']);
    cursor.skip_blanks();
    let has_comma = cursor.char_before().is_some_and(|before| before == ',' || before.is_whitespace())
        && cursor.text[..cursor.position].trim_end().ends_with(',');
    let mut inside = cursor;
    // "l’objectif 17, des progrès"
    let is_partitive = has_comma && inside.word().is_some_and(|word| word.is_one_of(&["des"]));
    if !is_partitive && inside.skip_word(OF) {
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
    let is_for = cursor.word().is_some_and(|word| word.is_one_of(&["for", "pour", "para"]));
    if cursor.skip_word(IN) {
        cursor.skip_blanks();
        // "objective 2 for 2025"
        if is_for && cursor.rest().starts_with("20") {
            return Document::Other;
        }
        return named_in(cursor);
    }
    let is_area = cursor.word().is_some_and(|word| word.is_one_of(&["region", "regions", "areas"]));
    let is_count = cursor.rest().starts_with("out of") && !cursor.rest().starts_with("out of 23");
    let is_agenda = cursor.rest().starts_with("2030 Agenda");
    if is_area || is_count || is_agenda || is_other_beside(cursor, true) {
        return Document::Other;
    }
    // "Objective 8 – IOM Strategic Plan"
    let is_apart = cursor.skip(&['-', '–', '—', ':']);
    cursor.skip_blanks();
    if is_apart && is_other_beside(cursor, false) { Document::Other } else { Document::Unnamed }
}

/// Returns whether the next words are the name of another document: `(strategic plan)`, or the short name of one: `GCR`.
fn is_other_beside(mut cursor: Cursor<'_>, takes_short: bool) -> bool {
    for _ in 0..4 {
        let Some(word) = cursor.word() else { return false };
        if word.is_one_of(ARTICLES) || word.is_one_of(AFTER_LIST) {
            return false;
        }
        let is_name = takes_short && is_acronym(&cursor.text[cursor.position..word.end]);
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
        if word.is_one_of(IN_PARTICULAR) {
            return Document::Unnamed;
        }
        if word.is_one_of(OTHER_DOCUMENTS) || word.is_one_of(INSTRUMENTS) || is_part(cursor) {
            return Document::Other;
        }
        cursor.position = word.end;
    }
    Document::Unnamed
}

/// Returns whether the words before a noun make it another kind of objective than that of the Compact.
pub(super) fn is_other_kind_before(text: &str, start: usize) -> bool {
    let mut cursor = Cursor { text, position: start };
    if is_part_before(&text[..start]) {
        return true;
    }
    match cursor.char_before() {
        Some('-' | '\u{2010}'..='\u{2015}' | '.' | '/' | '@' | '#' | '&') => return true,
        // The article of French.
        Some('\'' | '’') => {
            let article = &text[..start].trim_end_matches(APOSTROPHES);
            let before = article.strip_suffix(['l', 'L']).unwrap_or(article);
            return is_other_apart_before(before.trim_end_matches(' '));
        }
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
    // "The Global Compact, in its objective 2,"
    if word.is_one_of(&["its"]) && spoken_of(before_in_sentence(text, begin)) == Document::Compact {
        return false;
    }
    word.is_one_of(OTHER_KINDS)
        // "M&E objective 2"
        || text[..begin].ends_with('&')
        || word.is_one_of(&["gcr"])
        || word.ends_with_one_of(ADJECTIVE_ENDINGS)
        || word.ends_with_one_of(NOUN_ENDINGS) && !word.begins_with_one_of(SAME_COMPACT)
        || is_name(text, begin, end, start)
}

/// Returns whether the document that is named before a mark or years is another: `Strategic Plan 2024-2028, `.
fn is_other_apart_before(before: &str) -> bool {
    let is_mark = |character: char| {
        matches!(character, ' ' | '\u{a0}' | ',' | ':' | '(' | '[' | '-' | '–' | '—' | '“' | '"')
    };
    let mut apart = before.trim_end_matches(is_mark);
    let mut has_year = false;
    while let Some((rest, year)) = apart.split_at_checked(apart.len().saturating_sub(4)) {
        if year.len() < 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
            break;
        }
        apart = rest.trim_end_matches(is_mark);
        has_year = true;
    }
    let cursor = Cursor { text: apart, position: apart.len() };
    apart.len() < before.len()
        && cursor.word_before().is_some_and(|(begin, word)| {
            // "Plan nacional, objetivo 2"
            let noun = Cursor { text: apart, position: apart[..begin].trim_end().len() };
            let is_adjective =
                word.ends_with_one_of(&["al", "ale", "ales", "ique", "ica", "ico", "aire", "aria", "ario"]);
            let is_of_document =
                is_adjective && noun.word_before().is_some_and(|(_, word)| word.is_one_of(OTHER_DOCUMENTS));
            let is_alone =
                apart[..begin].trim_end().chars().next_back().is_none_or(|last| "(.;\n".contains(last));
            let is_name = apart[begin..].starts_with(char::is_uppercase);
            let is_short = is_acronym(&apart[begin..]) && !word.is_one_of(COMPACT);
            word.is_one_of(OTHER_DOCUMENTS)
                || is_of_document
                || is_name && word.is_one_of(INSTRUMENTS)
                || word.begins_with_one_of(OTHER_GOALS)
                || word.text().ends_with(b"plan")
                || word.is_one_of(&["gcr", "document"])
                || is_name && word.is_one_of(DEVELOPMENT)
                || has_year && word.is_one_of(&["vision", "horizon", "horizonte", "europe"])
                // "AMIF, objective 3"
                || is_short && (is_alone || before.ends_with('(') && word.text().len() > 3)
        })
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
    let after = after.lines().next().unwrap_or_default();
    let is_mark = |character: char| character.is_whitespace() || ".:-–—()*_“\"«".contains(character);
    let text = after.trim_start_matches(is_mark);
    let is_beside = text.len() < after.trim_start().len();
    let Some(objective) = objective else { return is_aim(after, text) };
    is_beside && title_of(text).is_some_and(|titled| titled != objective)
        || is_aim(after, text) && !begins_as_title(text, objective)
        || is_name_of_goal(after, objective)
}

/// Returns whether a text, which is at the end of what is after a number, is an aim: `: To train staff`.
fn is_aim(after: &str, text: &str) -> bool {
    let mark = after.trim_start().chars().next();
    let heads = matches!(mark, Some(':' | '-' | '–' | '—' | '.' | '('));
    let cursor = Cursor { text, position: 0 };
    let is_infinitive =
        |word: &Word| word.text().len() > 4 && word.ends_with_one_of(&["er", "ir", "re", "ar"]);
    let is_capital = text.starts_with(char::is_uppercase);
    heads
        && cursor.word().is_some_and(|word| {
            matches!(mark, Some(':' | '-' | '–' | '—')) && word.is_one_of(&["to"])
                || is_capital && (word.is_one_of(AIMS) || is_infinitive(&word))
        })
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
    if is_owned_by_subject(before_in_sentence(text, start)) {
        return true;
    }
    match before {
        Document::OtherCompact => true,
        Document::Other if is_in_particular(text, start) => true,
        // In English the Sustainable Development Goals have another noun.
        Document::Other => !word.is_one_of(&["objective", "objectives", "principle", "principles"]),
        Document::Compact | Document::Unnamed => false,
    }
}

/// Returns whether the words before a noun lead to it from the whole: `the Goals, in particular objective 8`.
fn is_in_particular(text: &str, start: usize) -> bool {
    let cursor = Cursor { text, position: text[..start].trim_end().len() };
    cursor.word_before().is_some_and(|(_, word)| word.is_one_of(IN_PARTICULAR))
}

/// Returns whether a sentence is about a document that is known, and goes on to what is in it: `The strategy sets out,
/// under`.
fn is_owned_by_subject(before: &str) -> bool {
    let before = before.trim();
    let last = Cursor { text: before, position: before.len() };
    let is_in = before.ends_with(['(', ',', ':'])
        || last.word_before().is_some_and(|(_, word)| word.is_one_of(&["under", "in", "en", "dans", "sous"]));
    let mut cursor = Cursor { text: before, position: 0 };
    if !is_in || spoken_of(before) == Document::Compact || !cursor.skip_word(KNOWN) {
        return false;
    }
    for _ in 0..4 {
        cursor.skip(APOSTROPHES);
        cursor.skip_blanks();
        let Some(word) = cursor.word() else { return false };
        if word.is_one_of(OTHER_DOCUMENTS) {
            return true;
        }
        cursor.position = word.end;
    }
    false
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
        // "The Plan has three pillars."
        has_objectives |= word.is_one_of(STRUCTURE) && sentence.ends_with(['.', '!', '?', ';']);
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
        } else if word.is_one_of(&["gcr"]) {
            document = Document::OtherCompact;
        } else if word.begins_with_one_of(OTHER_GOALS)
            || word.is_one_of(&["goals"]) && part[begin..].starts_with('G')
        {
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
