//! Which document a mention is of, as the words around it say.

use super::compacts::{is_compact, is_of_business, is_of_others, is_on_refugees, is_other_compact};
use super::cursor::{Cursor, Word, beginning, digit, ending, is_acronym, words};
use super::list::MOST;
use super::parts::is_part;
use super::words::compacts::{COMPACT, REFUGEES};
use super::words::documents::{BUDGETS, DEVELOPMENT, INSTRUMENTS, OTHER_DOCUMENTS, OTHER_GOALS};
use super::words::kinds::FUNDS;
use super::words::sentences::IN_PARTICULAR;
use super::words::{AFTER_LIST, AND, ARTICLES, IN, MANNERS, OF, TO};

/// How far the words around a mention are looked at, in bytes.
pub(super) const WINDOW: usize = 240;

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
    let end = cursor.position;
    skip_remark_of(&mut cursor);
    cursor.skip_blanks();
    cursor.skip(&[',', '(', '[']);
    cursor.skip_blanks();
    let has_comma = cursor.char_before().is_some_and(|before| before == ',' || before.is_whitespace())
        && cursor.text[..cursor.position].trim_end().ends_with(',');
    let mut inside = cursor;
    // "l’objectif 17, des progrès"
    let is_partitive = has_comma && inside.word().is_some_and(|word| word.is_one_of(&["des"]));
    // "objectives 5 and 6 do not create", which is no word of Portuguese
    let is_verb = inside.rest().starts_with("do not");
    if !is_partitive && !is_verb && inside.skip_word(OF) {
        inside.skip(APOSTROPHES);
        inside.skip_blanks();
        return match inside.word() {
            // "objective 11 speaks of borders, objective 3 of telling migrants"
            Some(word) if word.is_one_of(MANNERS) || word.ends_with_one_of(&["ing"]) => Document::Unnamed,
            _ if is_compact(inside) => Document::Compact,
            // "la acción 15 c), de puntos de atención"
            Some(word)
                if has_comma
                    && inside.rest().starts_with(char::is_lowercase)
                    && !word.is_one_of(ARTICLES) =>
            {
                named_in(inside)
            }
            _ => Document::Other,
        };
    }
    if is_compact(cursor) {
        return Document::Compact;
    }
    // "objective 2 as laid down in Schedule 4"
    let mut laid_down = cursor;
    if ["as", "laid", "down", "in"].iter().all(|word| {
        let is_next = laid_down.skip_word(&[*word]);
        laid_down.skip_blanks();
        is_next
    }) {
        return if named_in(laid_down) == Document::Compact { Document::Compact } else { Document::Other };
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
    let is_next_line = cursor.text[end..cursor.position].contains('\n');
    let is_area = is_of_fund(cursor);
    let is_count = cursor.rest().starts_with("out of") && !cursor.rest().starts_with("out of 23");
    let is_agenda = cursor.rest().starts_with("2030 Agenda");
    if !is_next_line && (is_area || is_count || is_agenda || is_other_beside(cursor, true)) {
        return Document::Other;
    }
    // "Objective 8 – IOM Strategic Plan"
    let is_apart = cursor.skip(&['-', '–', '—', ':']);
    cursor.skip_blanks();
    match is_apart {
        true if is_compact(cursor) => Document::Compact,
        true if is_other_beside(cursor, false) => Document::Other,
        _ => Document::Unnamed,
    }
}

/// Returns the document that is named after another objective that is joined to a mention: `objective 1 and objective 2 of
/// the project`.
pub(super) fn after_joined(mut cursor: Cursor<'_>) -> Document {
    cursor.skip_blanks();
    if !cursor.skip_word(AND) && !cursor.skip_word(TO) {
        return Document::Unnamed;
    }
    cursor.skip_blanks();
    if cursor.skip_word(ARTICLES) {
        cursor.skip(APOSTROPHES);
        cursor.skip_blanks();
    }
    let Some(noun) = cursor.word().filter(Word::is_objective) else {
        return Document::Unnamed;
    };
    cursor.position = noun.end;
    cursor.skip_blanks();
    if cursor.number().is_none() { Document::Unnamed } else { after(cursor) }
}

/// Goes over a remark in brackets that parts an objective from what it is of: `Objective 3 (saving lives) of the`.
fn skip_remark_of(cursor: &mut Cursor<'_>) {
    let mut after = *cursor;
    after.skip_blanks();
    if !after.skip(&['(']) {
        return;
    }
    let rest = beginning(after.rest(), WINDOW);
    let Some(end) = rest.find(['(', ')', '\n']).filter(|end| rest[*end..].starts_with(')')) else { return };
    after.position += end + 1;
    after.skip_blanks();
    if after.word().is_some_and(|word| word.is_one_of(OF)) {
        *cursor = after;
    }
}

/// Returns whether the next word is what money is given to or for, after the objectives it is given for: `Objective 1 and
/// Objective 2 regions`.
fn is_of_fund(mut cursor: Cursor<'_>) -> bool {
    for _ in 0..MOST {
        let has_mark = cursor.skip(&['\'', '’', '”', '"', '»']);
        cursor.skip_word(&["s"]);
        cursor.skip_blanks();
        if !cursor.skip_word(AND) {
            return cursor.word().is_some_and(|word| {
                word.begins_with_one_of(FUNDS)
                    || has_mark && word.begins_with_one_of(BUDGETS)
                    || word.is_one_of(&["programme", "programmes", "program", "support", "aid", "assistance"])
                    || has_mark && word.is_one_of(&["structural"])
            });
        }
        cursor.skip_blanks();
        cursor.skip(&['\'', '‘', '“', '"', '«']);
        if !cursor.skip_word(&["objective"]) || !cursor.skip_blanks() || cursor.number().is_none() {
            return false;
        }
    }
    false
}

/// Returns whether the next words are the name of another document: `(strategic plan)`, or the short name of one: `GCR`.
fn is_other_beside(mut cursor: Cursor<'_>, takes_short: bool) -> bool {
    for _ in 0..4 {
        let Some(word) = cursor.word() else { return false };
        if word.is_one_of(ARTICLES) || word.is_one_of(AFTER_LIST) {
            return false;
        }
        // A longer word in capitals is of a heading.
        let is_short = word.text().len() <= 6 && is_acronym(&cursor.text[cursor.position..word.end]);
        let is_name = takes_short && is_short && !is_year_of_citation(&cursor.text[word.end..]);
        cursor.position = word.end;
        let is_last =
            matches!(cursor.next_char(), None | Some(')' | ']' | '.' | ',' | ';' | ':' | '\n' | '\r'));
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

/// Returns whether a text begins with a year as in a citation: `(ILO, 2021: 15)`. A plan has two.
fn is_year_of_citation(text: &str) -> bool {
    text.strip_prefix(", ").and_then(|text| text.split_at_checked(4)).is_some_and(|(year, rest)| {
        (year.starts_with("20") || year.starts_with("19"))
            && year.bytes().all(|digit| digit.is_ascii_digit())
            && !rest.starts_with(['-', '–', '/'])
    })
}

/// Returns the document that the next words name.
fn named_in(cursor: Cursor<'_>) -> Document {
    for (place, word) in cursor.following(APOSTROPHES).take(6) {
        if is_compact(place) {
            return Document::Compact;
        }
        // "in tandem with its plan"
        if word.is_one_of(IN_PARTICULAR) || word.is_one_of(&["with", "avec", "con"]) {
            return Document::Unnamed;
        }
        if word.is_one_of(OTHER_DOCUMENTS) || word.is_one_of(INSTRUMENTS) || is_part(place) {
            return Document::Other;
        }
        if is_agenda(Cursor { text: place.text, position: word.end }) {
            return Document::Other;
        }
    }
    if is_agenda(cursor) { Document::Other } else { Document::Unnamed }
}

/// Returns whether the year of the 2030 Agenda is next.
fn is_agenda(mut cursor: Cursor<'_>) -> bool {
    cursor.skip_blanks();
    cursor.rest().starts_with("2030")
}

pub(super) fn window_before(text: &str, start: usize) -> &str {
    ending(&text[..start], WINDOW)
}

pub(super) fn before_in_sentence(text: &str, start: usize) -> &str {
    let window = window_before(text, start);
    match window.rfind(['\n', ';', '!', '?']).max(window.rfind(". ")) {
        Some(end) => &window[end + 1..],
        None => window,
    }
}

pub(super) fn after_in_sentence(text: &str, end: usize) -> &str {
    let window = beginning(&text[end..], WINDOW);
    let end = window.find(['\n', ';', '!', '?']).unwrap_or(window.len());
    &window[..window.find(". ").map_or(end, |dot| dot.min(end))]
}

/// Returns the last document that a part of a sentence names.
pub(super) fn spoken_of(part: &str) -> Document {
    let mut document = Document::Unnamed;
    let mut last = 0;
    for (begin, word) in words(part) {
        // "the Compact (and not SDG 13)"
        let is_aside = part[..begin].rfind('(') > part[..begin].rfind(')') && part[begin..].contains(')');
        if is_of_agenda(&part[last..begin]) && !is_aside {
            document = Document::Other;
        }
        last = word.end;
        let cursor = Cursor { text: part, position: word.end };
        if word.is_one_of(COMPACT) {
            let is_other = is_other_compact(cursor, is_of_business(part, begin)) || is_of_others(part, begin);
            document = if is_other { Document::OtherCompact } else { Document::Compact };
        } else if word.is_one_of(&["gcr", "grf"]) || is_forum_on_refugees(part, begin, &word) {
            document = Document::OtherCompact;
        } else if is_aside {
        } else if word.begins_with_one_of(OTHER_GOALS)
            || word.is_one_of(&["goals"]) && part[begin..].starts_with('G')
        {
            document = Document::Other;
        } else if word.is_objective() {
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
    if is_of_agenda(&part[last..]) { Document::Other } else { document }
}

/// Returns whether a word is the Forum that is on refugees: `the Global Refugee Forum`, `le Forum mondial sur les réfugiés`.
fn is_forum_on_refugees(text: &str, begin: usize, word: &Word) -> bool {
    let before = Cursor { text, position: text[..begin].trim_end().len() };
    word.is_one_of(&["forum", "forums", "foro", "foros"])
        && (is_on_refugees(Cursor { text, position: word.end })
            || before.word_before().is_some_and(|(_, word)| word.begins_with_one_of(REFUGEES)))
}

/// Returns whether a text has the year of the Agenda of the United Nations or of the African Union.
fn is_of_agenda(text: &str) -> bool {
    text.contains("2030") || text.contains("2063")
}
