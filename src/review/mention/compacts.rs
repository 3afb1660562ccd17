//! The names of the Compact in prose, and the compacts that have another name.

use super::context::{APOSTROPHES, Document, spoken_of, window_before};
use super::cursor::{Cursor, Word, words};
use super::words::compacts::{
    BEFORE_COMPACT, COMPACT, IMPLEMENTATION, OF_DRAFT, OF_UNITED_NATIONS, OTHER_COMPACTS, REFUGEES, SAME,
    SAME_COMPACT, UNITED_NATIONS,
};
use super::words::documents::PLANS;
use super::words::kinds::BEFORE_OBJECTIVE;
use super::words::{AFTER_LIST, AND, ARTICLES, IN, MANNERS, OF, ON};

/// Returns whether the next words name the Compact.
pub(super) fn is_compact(mut cursor: Cursor<'_>) -> bool {
    let mut is_of_business = false;
    for _ in 0..9 {
        // "the 2018 Global Compact"
        if cursor.rest().starts_with("2018") {
            cursor.position += "2018".len();
            cursor.skip_blanks();
        }
        cursor.skip(&['#']);
        if cursor.rest().starts_with("A/RES/73/195") || cursor.rest().starts_with("73/195") {
            return true;
        }
        let Some(word) = cursor.word() else { return false };
        let begin = cursor.position;
        cursor.position = word.end;
        // "objective 7 of the same Compact"
        if word.is_one_of(SAME) {
            cursor.skip_blanks();
            if !cursor.skip_word(COMPACT) || is_on_refugees(cursor) {
                return false;
            }
            let is_named = cursor.following(APOSTROPHES).take(3).any(|(_, word)| {
                word.is_one_of(&["marrakech", "marrakesh"]) || word.begins_with_one_of(&["migra"])
            });
            return is_named || spoken_of(window_before(cursor.text, begin)) == Document::Compact;
        }
        is_of_business |= word.is_one_of(UNITED_NATIONS);
        is_of_business &= !word.begins_with_one_of(&["migra"]);
        if word.is_one_of(COMPACT) {
            return word.is_one_of(&["gcm", "pmm"]) || !is_other_compact(cursor, is_of_business);
        }
        let is_before = [ARTICLES, BEFORE_COMPACT, OF_DRAFT].iter().any(|words| word.is_one_of(words));
        if !is_before {
            return false;
        }
        // "the UN’s migration pact"
        if cursor.skip(APOSTROPHES) {
            cursor.skip_word(&["s"]);
        }
        cursor.skip(&['.', ',', '-']);
        cursor.skip_blanks();
    }
    false
}

/// Returns whether a compact that was named is another, as what follows its name says: the one on refugees, a digital
/// one, one for the future, or, `unless` migration is named, any.
pub(super) fn is_other_compact(mut cursor: Cursor<'_>, mut unless: bool) -> bool {
    if is_on_refugees(cursor) {
        return true;
    }
    for _ in 0..4 {
        cursor.skip_blanks();
        let Some(word) = cursor.word() else { return unless };
        let begin = cursor.position;
        cursor.position = word.end;
        let is_of = word.is_one_of(OF);
        // "the Global Compact on discrimination", where the name of another would have a capital
        if word.text() == b"on" && cursor.rest().trim_start().starts_with(char::is_lowercase) {
            return unless;
        }
        if word.is_one_of(ON) || is_of {
            cursor.skip(APOSTROPHES);
            cursor.skip_blanks();
            if cursor.skip_word(&["marrakech", "marrakesh"]) {
                return false;
            }
            while cursor.skip_word(ARTICLES)
                || cursor.skip_word(ON)
                || cursor.skip_word(&["a", "une", "una", "eine", "as", "os"])
            {
                cursor.skip(APOSTROPHES);
                cursor.skip_blanks();
            }
            // "le pacte de l’ONU sur les migrations"
            if is_of && cursor.skip_word(OF_UNITED_NATIONS) {
                cursor.skip_blanks();
                cursor.skip_word(UNITED_NATIONS);
                unless = true;
                continue;
            }
            return cursor.word().is_some_and(|word| {
                !(word.begins_with_one_of(SAME_COMPACT) || is_of && word.is_one_of(MANNERS))
            }) || is_on_asylum(cursor);
        }
        if word.is_one_of(&["with", "avec", "con"]) {
            cursor.skip_blanks();
            return unless || cursor.rest().starts_with(char::is_uppercase);
        }
        if !word.is_one_of(&["mondial", "mundial", "global", "globale"]) {
            let is_small = cursor.text[begin..].starts_with(char::is_lowercase);
            return unless
                || word.ends_with_one_of(&["ique", "ital", "peen", "peo"])
                || word.is_one_of(&["vert", "verde"])
                || is_small && word.ends_with_one_of(&["al", "ale", "aire"]);
        }
    }
    unless
}

/// Returns whether the next words speak of asylum too, which the Compact is not about.
fn is_on_asylum(cursor: Cursor<'_>) -> bool {
    cursor.following(APOSTROPHES).take(4).any(|(_, word)| word.begins_with_one_of(&["asyl", "asil"]))
}

/// Returns whether a compact that was named is the one on refugees.
pub(super) fn is_on_refugees(cursor: Cursor<'_>) -> bool {
    cursor.following(&[]).take(4).any(|(_, word)| word.begins_with_one_of(REFUGEES))
}

/// Returns whether a compact is of another kind, as the word before it says: `the Refugee Compact`.
pub(super) fn is_qualified(text: &str, start: usize, compact: &Word) -> bool {
    if compact.is_one_of(&["gcm", "pmm"]) {
        return false;
    }
    if is_of_business(text, start) {
        return true;
    }
    let before = text[..start].trim_end();
    let cursor = Cursor { text: before, position: before.len() };
    cursor.word_before().is_some_and(|(begin, word)| {
        // "the Refugee Global Compact"
        word.is_one_of(BEFORE_COMPACT) && (is_of_business(text, begin) || !is_usual_before(text, begin))
            || !is_usual_before(text, start)
    })
}

/// Returns whether the word before a compact says nothing of what it is about.
fn is_usual_before(text: &str, start: usize) -> bool {
    let cursor = Cursor { text, position: text[..start].trim_end().len() };
    cursor.word_before().is_none_or(|(_, word)| {
        [ARTICLES, BEFORE_COMPACT, BEFORE_OBJECTIVE, OF, IN, ON, AND, AFTER_LIST]
            .iter()
            .any(|words| word.is_one_of(words))
    })
}

/// Returns whether the words before a compact make it that of the United Nations, an initiative for business.
pub(super) fn is_of_business(text: &str, start: usize) -> bool {
    let mut cursor = Cursor { text, position: text[..start].trim_end().len() };
    if let Some((begin, word)) = cursor.word_before()
        && word.is_one_of(BEFORE_COMPACT)
    {
        cursor.position = text[..begin].trim_end().len();
    }
    cursor.word_before().is_some_and(|(_, word)| word.is_one_of(UNITED_NATIONS))
}

/// Returns whether the word before a compact is that of another one.
pub(super) fn is_of_others(text: &str, start: usize) -> bool {
    let before = text[..start].trim_end();
    let cursor = Cursor { text: before, position: before.len() };
    cursor.word_before().is_some_and(|(_, word)| word.begins_with_one_of(OTHER_COMPACTS))
}

/// Returns whether the Compact is named directly before a noun.
pub(super) fn is_compact_before(text: &str, start: usize) -> bool {
    let is_mark = |character: char| character.is_whitespace() || ",([:-–—/>|》」".contains(character);
    let mut before = text[..start].trim_end_matches(is_mark);
    for annex in ["annex", "annexe", "anexo"] {
        before = before.strip_suffix(annex).map_or(before, |rest| rest.trim_end_matches(is_mark));
    }
    // "GCM objective: objective 18"
    let noun = Cursor { text: before, position: before.len() }.word_before();
    if let Some((begin, _)) = noun.filter(|(_, word)| word.is_objective())
        && text[before.len()..].starts_with(':')
    {
        before = before[..begin].trim_end();
    }
    before.ends_with("73/195") || ends_with_compact(before)
}

/// Returns whether a text ends with the short or the whole name of the Compact: `Global Compact for Migration`.
pub(super) fn ends_with_compact(text: &str) -> bool {
    /// How many words the name has at most.
    const LONGEST: usize = 12;
    let mut cursor = Cursor { text, position: text.len() };
    let mut is_whole = false;
    for _ in 0..LONGEST {
        let Some((begin, word)) = cursor.word_before() else { return false };
        if word.is_one_of(COMPACT) {
            let after = Cursor { text, position: word.end };
            let is_other = is_whole && is_other_compact(after, is_of_business(text, begin));
            return !is_qualified(text, begin, &word) && !is_other;
        }
        if !is_of_name(&word) {
            return false;
        }
        is_whole = true;
        cursor.position = text[..begin].trim_end_matches([' ', '\u{a0}', '\n', ',', '\'', '’']).len();
    }
    false
}

/// Returns whether a noun begins its line, in a list of objectives below a line that names the Compact and no plan but
/// that of its implementation.
pub(super) fn is_below_compact(text: &str, start: usize) -> bool {
    let is_objective = |word: &Word| word.begins_with_one_of(&["obj"]);
    let mut lines = window_before(text, start).rsplit('\n');
    if lines.next().is_none_or(|marks| marks.contains(char::is_alphabetic)) {
        return false;
    }
    let is_heading = |line: &&str| words(line).next().is_some_and(|(_, word)| !is_objective(&word));
    lines.find(is_heading).is_some_and(|line| {
        let has = |is_one: fn(&Word) -> bool| words(line).any(|(_, word)| is_one(&word));
        let is_of_forum = has(|word| word.is_one_of(&["imrf", "feim"]))
            || has(|word| word.is_one_of(&["forum", "foro"]))
                && has(|word| word.begins_with_one_of(&["migra"]));
        let is_of_implementation = has(|word| word.begins_with_one_of(IMPLEMENTATION));
        (spoken_of(line) == Document::Compact || is_of_forum)
            && (is_of_implementation || !has(|word| word.is_one_of(PLANS)))
    })
}

/// Returns whether a word is one of those around "Compact" in its name.
fn is_of_name(word: &Word) -> bool {
    word.begins_with_one_of(SAME_COMPACT)
        || [ON, AND, OF, ARTICLES, BEFORE_COMPACT].iter().any(|words| word.is_one_of(words))
        || word.is_one_of(&["mondial", "mundial", "una", "une"])
}

/// Goes over the name of the Compact between a noun and a colon: `Objectifs du Pacte mondial sur les migrations :`.
pub(super) fn skip_of_compact(cursor: &mut Cursor<'_>) -> bool {
    let mut after = *cursor;
    after.skip_blanks();
    if !after.skip_word(OF) {
        return false;
    }
    let mut has_compact = false;
    for (_, word) in after.following(&['\'', '’', ',']) {
        let is_compact = word.is_one_of(COMPACT);
        if !is_compact && !is_of_name(&word) {
            break;
        }
        has_compact |= is_compact;
        after.position = word.end;
    }
    after.skip_blanks();
    let is_before_colon = has_compact && after.next_char() == Some(':');
    if is_before_colon {
        *cursor = after;
    }
    is_before_colon
}
