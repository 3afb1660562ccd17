//! The words before a noun that make its objective that of another: `communication objective 2`, `the Strategy,
//! objective 3`.

use super::compacts::{ends_with_compact, is_qualified};
use super::context::{APOSTROPHES, Document, WINDOW, before_in_sentence, spoken_of};
use super::cursor::{Cursor, Word, ending, is_acronym};
use super::owner::{
    is_labelled_with_plan, is_met_by_project, is_named_as, is_of_country, is_of_plan_before, is_one_of_many,
    is_opened_by_other, is_opened_by_own_plan, is_owned_by_compact, is_plan_before, is_with_another, owner,
};
use super::parts::{is_after_clause, is_part_before};
use super::words::compacts::{COMPACT, SAME_COMPACT};
use super::words::documents::{
    BUDGETS, DEVELOPMENT, FORUMS, INSTRUMENTS, NAME_WORDS, NUMBERED, ORGANIZATIONS, OTHER_DOCUMENTS,
    OTHER_GOALS,
};
use super::words::kinds::{
    ADJECTIVE_ENDINGS, BEFORE_OBJECTIVE, DETERMINERS, ITS, NOUN_ENDINGS, OTHER_KINDS, POSSESSIVES, SETS,
    WHOSE,
};
use super::words::sentences::IN_PARTICULAR;
use super::words::{AFTER_LIST, AND, ARTICLES, IN, OF, ON};

/// Returns whether the words before a noun make it another kind of objective than that of the Compact. `after` is what
/// follows its number.
pub(super) fn is_other_kind_before(text: &str, start: usize, after: &str) -> bool {
    let noun = &text[start..];
    // A blank line parts a heading from what is before it.
    let text = &text[after_blank_line(text, start)..start];
    if is_part_before(text) {
        return true;
    }
    match text.chars().next_back() {
        Some('-' | '\u{2010}'..='\u{2015}' | '.' | '/' | '@' | '#' | '&') => return true,
        // The article of French.
        Some('\'' | '’') => {
            let article = text.trim_end_matches(APOSTROPHES);
            let before = article.strip_suffix(['l', 'L']).unwrap_or(article).trim_end_matches(' ');
            return is_other_apart_before(before)
                || is_of_fund(before)
                || is_of_plan_before(before)
                || is_opened_by_other(before);
        }
        _ => {}
    }
    let before = text.trim_end();
    // "Strat. obj. 2"
    let short = Cursor { text: before, position: before.trim_end_matches('.').len() };
    if before.ends_with('.')
        && short
            .word_before()
            .is_some_and(|(_, word)| word.is_one_of(&["strat", "spec", "gen", "op", "oper"]))
    {
        return true;
    }
    // "Erasmus+ objective 1"
    if before.ends_with('+') {
        return true;
    }
    if let Some(owner) = owner(before) {
        return !ends_with_compact(owner) && !is_of_country(owner, after);
    }
    let sentence = before_in_sentence(before, before.len());
    if is_other_apart_before(before)
        || is_of_fund(before)
        || is_beside_name(before, after)
        || is_opened_by_other(before)
        || is_one_of_many(before, after)
        || is_opened_by_own_plan(sentence)
        || is_labelled_with_plan(sentence)
    {
        return true;
    }
    let cursor = Cursor { text: before, position: before.len() };
    let Some((begin, word)) = cursor.word_before() else { return false };
    if word.is_one_of(COMPACT) {
        return is_qualified(before, begin, &word);
    }
    // "The Global Compact, in its objective 2," and "the Strategy, whose objective 2"
    if word.is_one_of(ITS) || word.is_one_of(WHOSE) {
        let sentence = before_in_sentence(before, begin);
        // "The Global Compact is not binding. Its objective 2"
        let end = before[..begin].trim_end().strip_suffix('.').filter(|_| sentence.trim().is_empty());
        let sentence = end.map_or(sentence, |end| before_in_sentence(before, end.len()));
        return !is_owned_by_compact(sentence);
    }
    // "its own roadmap, where objective 15"
    if word.is_one_of(&["where"]) && is_plan_before(before_in_sentence(before, begin)) {
        return true;
    }
    // "The Ministry sets objective 2 as"
    if word.is_one_of(SETS) && spoken_of(before_in_sentence(before, begin)) != Document::Compact {
        return true;
    }
    is_met_by_project(before, begin, &word)
        || word.is_one_of(OTHER_KINDS)
        || word.is_one_of(INSTRUMENTS)
        // "región objetivo 1"
        || word.begins_with_one_of(&["region", "zone", "zona"])
        // "M&E objective 2"
        || before[..begin].ends_with('&')
        || word.is_one_of(&["gcr"])
        || word.ends_with_one_of(ADJECTIVE_ENDINGS)
        || word.ends_with_one_of(NOUN_ENDINGS) && !word.begins_with_one_of(SAME_COMPACT)
        || is_name(before, begin, noun)
        || is_modifier(before, begin, &word, noun)
        || is_with_another(before, begin, &word)
        || is_named_as(before, begin, &word)
}

/// Returns where the text begins that is looked at before a place: after the last blank line, or a window before it.
fn after_blank_line(text: &str, start: usize) -> usize {
    let window = ending(&text[..start], 2 * WINDOW);
    let from = start - window.len();
    let mut end = window.len();
    // The first is the line of the place.
    let mut lines = window.split('\n').rev();
    end -= lines.next().map_or(0, str::len);
    for line in lines.take(2) {
        if line.trim().is_empty() {
            return from + end;
        }
        end = end.saturating_sub(line.len() + 1);
    }
    from
}

/// Returns whether the objective is one that money is given for: `les régions de l’objectif 1`.
fn is_of_fund(before: &str) -> bool {
    let noun = before.trim_end_matches(['«', '“', '"', ' ', '\u{a0}']);
    let mut cursor = Cursor { text: noun, position: noun.len() };
    let has_quotation = noun.len() < before.trim_end_matches([' ', '\u{a0}']).len();
    match cursor.word_before().filter(|(_, word)| word.is_one_of(OF) || word.is_one_of(&["for", "under"])) {
        Some((begin, of)) => {
            cursor.position = noun[..begin].trim_end().len();
            if cursor.word_before().is_some_and(|(_, word)| word.begins_with_one_of(BUDGETS)) {
                return true;
            }
            if !of.is_one_of(OF) {
                return false;
            }
        }
        None if has_quotation => {}
        None => return false,
    }
    for _ in 0..2 {
        let Some((begin, word)) = cursor.word_before() else { return false };
        if word.begins_with_one_of(&["region", "zone", "zona", "fond", "fund"]) {
            return true;
        }
        // "fondos estructurales del"
        if !word.ends_with_one_of(&["ales", "els"]) {
            return false;
        }
        cursor.position = noun[..begin].trim_end().len();
    }
    false
}

/// Returns whether a word before a noun makes it another kind: `the audit objective 2`, or `Audit objective 2` at the
/// beginning. In English what has no article there is a verb as often as a noun.
fn is_modifier(before: &str, begin: usize, word: &Word, noun: &str) -> bool {
    if !noun.starts_with("objective") && !noun.starts_with("Objective") {
        return false;
    }
    // The mark of a box.
    let is_usual = word.text().len() == 1
        || is_between_words(word)
        || word.is_one_of(BEFORE_OBJECTIVE)
        || word.is_one_of(POSSESSIVES);
    if is_usual || word.ends_with_one_of(&["ing", "ly"]) {
        return false;
    }
    let apart = before[..begin].trim_end_matches([' ', '\u{a0}']);
    let cursor = Cursor { text: apart, position: apart.len() };
    match cursor.word_before() {
        Some((_, word)) => word.is_one_of(DETERMINERS),
        // "- Audit objective 2"
        None => {
            apart.chars().next_back().is_none_or(|last| !last.is_alphanumeric() && !matches!(last, ',' | ')'))
                && before[begin..].starts_with(char::is_uppercase)
        }
    }
}

pub(super) fn is_between_words(word: &Word) -> bool {
    [OF, IN, ON, AND, AFTER_LIST, ARTICLES].iter().any(|words| word.is_one_of(words))
}

/// Returns whether an objective is set beside a name or a title, as that of its bearer: `Horizon Europe, objective 2`.
/// A name of one word may be that of a country, which has no objectives of its own here.
fn is_beside_name(before: &str, after: &str) -> bool {
    let Some(name) = before.strip_suffix(',') else {
        return is_name_of_other_before_in(before);
    };
    // "Projet « Appui à la réintégration », objectif 2"
    if let Some(quoted) = name.strip_suffix(['»', '”', '"']) {
        let opening = quoted.rfind(['«', '“', '"']).map_or(quoted, |start| &quoted[start..]);
        let title = opening.trim_start_matches(|character: char| !character.is_alphanumeric());
        return !title.starts_with(char::is_lowercase);
    }
    // "Vision Bénin 2025"
    let name = name.trim_end_matches(|character: char| character.is_ascii_digit()).trim_end();
    let is_apart = after.trim().is_empty() || after.starts_with(['.', ',', ';', ')', '\n']);
    let mut cursor = Cursor { text: name, position: name.len() };
    let mut capitals = 0;
    for _ in 0..8 {
        let Some((begin, word)) = cursor.word_before() else { break };
        let is_capital = name[begin..].starts_with(char::is_uppercase);
        let is_numbered = word.is_one_of(NUMBERED) && !word.is_one_of(ON);
        if word.is_one_of(COMPACT) || is_numbered || word.is_one_of(&["forum", "foro", "review"]) {
            return false;
        }
        if !is_capital && !word.is_one_of(NAME_WORDS) && !word.is_one_of(OF) && !word.is_one_of(ON) {
            break;
        }
        capitals += usize::from(is_capital && !is_between_words(&word));
        cursor.position = name[..begin].trim_end_matches([' ', '\u{a0}', '-', '\'', '’']).len();
    }
    is_apart && capitals > 1 && spoken_of(before_in_sentence(before, before.len())) != Document::Compact
}

/// Returns whether another document is named directly before "under": `the Internal Security Fund under`.
fn is_name_of_other_before_in(before: &str) -> bool {
    let cursor = Cursor { text: before, position: before.len() };
    let Some((begin, _)) =
        cursor.word_before().filter(|(_, word)| word.is_one_of(&["under", "sous", "bajo"]))
    else {
        return false;
    };
    let name = before[..begin].trim_end();
    let cursor = Cursor { text: name, position: name.len() };
    cursor.word_before().is_some_and(|(begin, word)| {
        name[begin..].starts_with(char::is_uppercase) && word.is_one_of(OTHER_DOCUMENTS)
    })
}

const fn is_mark(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | ',' | ':' | '(' | '[' | '-' | '–' | '—' | '“' | '"')
}

/// Returns whether the document that is named before a mark or years is another: `Strategic Plan 2024-2028, `.
fn is_other_apart_before(before: &str) -> bool {
    if is_after_clause(before) {
        return false;
    }
    let before = before_remark(before_lead(before));
    let is_outer = |character: char| is_mark(character) || matches!(character, ')' | ']');
    let mut apart = before.trim_end_matches(is_outer);
    let mut years = 0;
    let mut is_far = false;
    while let Some((rest, year)) = apart.split_at_checked(apart.len().saturating_sub(4)) {
        if year.len() < 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
            break;
        }
        apart = rest.trim_end_matches(is_outer);
        years += 1;
        // "Malawi 2063"
        is_far |= year >= "2030";
    }
    if apart.len() == before.len() {
        return false;
    }
    let has_bracket = before.trim_end().ends_with(['(', '[']);
    if is_short_name(apart, has_bracket) || is_proper_name_of_other(apart) {
        return true;
    }
    let cursor = Cursor { text: apart, position: apart.len() };
    cursor.word_before().is_some_and(|(begin, word)| {
        // "Plan nacional, objetivo 2"
        let noun = Cursor { text: apart, position: apart[..begin].trim_end().len() };
        let is_adjective = word
            .ends_with_one_of(&["al", "ale", "ales", "els", "ique", "ica", "ico", "aire", "aria", "ario"]);
        let is_of_document =
            is_adjective && noun.word_before().is_some_and(|(_, word)| word.is_one_of(OTHER_DOCUMENTS));
        let is_name = apart[begin..].starts_with(char::is_uppercase);
        // "les envois de fonds (objectif 20)"
        let is_of = word.text() == b"fonds" && noun.word_before().is_some_and(|(_, word)| word.is_one_of(OF));
        word.is_one_of(OTHER_DOCUMENTS) && !is_of
            // "the Toledo Pact, objective 3"
            || word.is_one_of(COMPACT) && !word.begins_with_one_of(&["migra"]) && is_qualified(apart, begin, &word)
            // "EU funding (Objective 1)"
            || word.begins_with_one_of(&["fund", "fondo"])
            || is_of_document
            || is_name && word.is_one_of(INSTRUMENTS)
            // "Concept note – objective 2"
            || word.text() == b"note" && noun.word_before().is_some()
            // "the third pillar (objective 5)"
            || word.is_one_of(&["pillar", "pilier", "pilar", "axe", "eje", "strand", "volet"])
            || word.begins_with_one_of(OTHER_GOALS)
            || word.text().ends_with(b"plan")
            || word.is_one_of(&["gcr", "document"])
            || is_name && word.is_one_of(DEVELOPMENT)
            // "Strategic Directions 2022–2026"
            || (years > 1 || is_far) && is_name && !is_between_words(&word) && !word.is_one_of(COMPACT)
            || years > 0 && word.is_one_of(&["vision", "horizon", "horizonte", "europe"])
    })
}

/// Returns what is before an article, and before the words that lead from the whole to a part: `the Framework, in
/// particular the`.
fn before_lead(before: &str) -> &str {
    let mut cursor = Cursor { text: before, position: before.len() };
    for _ in 0..3 {
        let is_lead = |word: &Word| {
            word.is_one_of(&["the", "el", "los", "la", "les", "in", "en"]) || word.is_one_of(IN_PARTICULAR)
        };
        let Some((begin, _)) = cursor.word_before().filter(|(_, word)| is_lead(word)) else { break };
        cursor.position = before[..begin].trim_end().len();
    }
    &before[..cursor.position]
}

/// Returns what is before a remark in brackets and a comma, with its comma: `the Directive (recast),`. A year or another
/// name is none.
fn before_remark(before: &str) -> &str {
    let end = before.trim_end();
    let Some(name) = end.strip_suffix("),") else { return before };
    match name.rfind(['(', ')']) {
        Some(open) if name[open..].starts_with('(') => {
            let remark = &name[open + 1..];
            let is_word = remark.chars().all(|character| character.is_lowercase() || character == ' ');
            if is_word { &before[..=open] } else { before }
        }
        _ => before,
    }
}

/// Returns whether a text ends with the short name of another document or of an organization: `AMIF, objective 3`.
fn is_short_name(apart: &str, has_bracket: bool) -> bool {
    let name = apart.trim_end_matches(|character: char| character.is_ascii_digit());
    let cursor = Cursor { text: name, position: name.len() };
    let Some((begin, word)) = cursor.word_before() else { return false };
    let before = apart[..begin].trim_end();
    let is_alone = before.chars().next_back().is_none_or(|last| "(.;\n".contains(last));
    // "M&E"
    (is_acronym(&name[begin..]) || name[..begin].ends_with('&'))
        && !word.is_one_of(COMPACT)
        && !word.is_one_of(FORUMS)
        && (is_alone || !has_bracket || !word.is_one_of(ORGANIZATIONS))
}

/// Returns whether a text ends with the proper name of another document, whose noun is not its last word: `the Decade of
/// Ocean Science`.
fn is_proper_name_of_other(apart: &str) -> bool {
    let mut cursor = Cursor { text: apart, position: apart.len() };
    // A small word is a part of the name after another that joins it, and as an adjective.
    let mut is_small_before = false;
    for _ in 0..9 {
        let Some((begin, word)) = cursor.word_before() else { return false };
        let is_capital = apart[begin..].starts_with(char::is_uppercase);
        let is_joint = word.is_one_of(NAME_WORDS) || word.is_one_of(OF) || word.is_one_of(ON);
        if is_small_before && !is_joint {
            return false;
        }
        if word.is_one_of(COMPACT) {
            return false;
        }
        let is_approach = word.is_one_of(&["approach", "approche", "enfoque"]);
        if is_capital && (word.is_one_of(OTHER_DOCUMENTS) || word.is_one_of(INSTRUMENTS) || is_approach) {
            return true;
        }
        let is_adjective = word.ends_with_one_of(&[
            "al", "ale", "ales", "ique", "ica", "ico", "een", "eo", "iva", "ain", "aine", "ana", "ano",
            "onne", "aise", "oise", "ense",
        ]);
        is_small_before = !is_capital && !is_joint && !is_adjective;
        cursor.position = apart[..begin].trim_end_matches([' ', '\u{a0}', '-', '\'', '’']).len();
    }
    false
}

/// Returns whether a word before a noun is a name, so that the objective is that of its bearer: `UNICEF objective 2`.
fn is_name(text: &str, begin: usize, noun: &str) -> bool {
    let word = &text[begin..];
    let noun = noun.split(|character: char| !character.is_alphabetic()).next().unwrap_or_default();
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
    let is_usual = cursor.word().is_some_and(|word| is_between_words(&word));
    let is_of_compact = cursor.word().is_some_and(|word| word.begins_with_one_of(SAME_COMPACT))
        && spoken_of(before_in_sentence(text, begin)) == Document::Compact;
    // A list below its heading.
    let is_heading = cursor.word().is_some_and(|word| word.is_objective());
    word.starts_with(char::is_uppercase) && !is_first && !is_usual && !is_of_compact && !is_heading
}
