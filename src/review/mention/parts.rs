//! The parts of a plan: an objective beside one is that of the plan, as in `Pillar 2, objective 3`.

use super::context::before_in_sentence;
use super::cursor::{Cursor, Word, digit, words};
use super::words::documents::NUMBERED;
use super::words::sentences::CLAUSES;
use super::words::{AND, IN, ON};
use crate::review::recognition::nouns::NOUNS;

/// The parts that have objectives, or that objectives have.
static PARTS: &[&str] = &[
    "pillar",
    "priority",
    "outcome",
    "component",
    "goal",
    "theme",
    "phase",
    "result",
    "axis",
    "workstream",
    "area",
    "strand",
    "output",
    "activity",
    "activitie",
    "prioritie",
    "indicator",
    "axe",
    "pilier",
    "composante",
    "priorite",
    "resultat",
    "produit",
    "indicateur",
    "activite",
    "eje",
    "pilar",
    "componente",
    "prioridad",
    "resultado",
    "fase",
    "producto",
    "indicador",
    "actividad",
    "meta",
    "kpi",
    "subprogramme",
    "sousprogramme",
    "subprograma",
    "programme",
    "programa",
    "kr",
    "subobjective",
    "tier",
    "track",
    "stage",
    "step",
    "measure",
    "task",
    "package",
    "policy",
    "thrust",
    "domain",
    "deliverable",
    "impact",
    "volet",
    "domaine",
    "ambito",
    "linea",
];

/// What the words begin with that a target is named with.
static TARGETS: &[&str] =
    &["target", "action", "mesure", "medida", "meta", "cible", "indica", "sdg", "ods", "odd"];

/// The words between a target and what it is of.
static OF: &[&str] = &["of", "under", "in", "de", "del", "du", "l"];

const fn is_mark(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | ',' | ':' | '-' | '–' | '—' | '/' | '>' | '|' | '(')
}

/// Returns whether a part with its number is before an objective: `Pillar 2, objective 3`, `target 10.7 of objective 10`,
/// `Goals 5 and 10 and objective 7`.
pub(super) fn is_part_before(before: &str) -> bool {
    let last = before_article(before).trim_end_matches(is_mark);
    if is_numbered_name(last) && !is_after_clause(before) || is_item_before(last) || is_lettered_part(last) {
        return true;
    }
    let mut beside = before_joint(last);
    while let Some((rest, _)) = numbered_before(beside) {
        let cursor = Cursor { text: rest, position: rest.len() };
        if cursor.word_before().is_some_and(|(_, word)| {
            is_name(&word) || word.begins_with_one_of(&["strategi", "estrategi", "priorit"])
        }) {
            return true;
        }
        let members = before_joint(rest.trim_end_matches(is_mark));
        if members.len() == rest.len() {
            return is_part_of_before(before);
        }
        beside = members;
    }
    is_part_of_before(before)
}

/// Returns whether a text ends with a part that has a letter: `workstream (d)`.
fn is_lettered_part(text: &str) -> bool {
    let Some((name, letter)) = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')) else {
        return false;
    };
    let cursor = Cursor { text: name, position: name.trim_end().len() };
    letter.len() == 1
        && letter.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && cursor.word_before().is_some_and(|(_, word)| is_name(&word))
}

/// Returns whether a text ends with a part that is a sentence of its own, as in a list: `Outcome 1. Output 1.1.`
fn is_item_before(text: &str) -> bool {
    let item = text.strip_suffix('.').and_then(numbered_before);
    item.is_some_and(|(name, _)| {
        let cursor = Cursor { text: name, position: name.len() };
        cursor.word_before().is_some_and(|(begin, word)| {
            let before = name[..begin].trim_end_matches([' ', '\u{a0}']);
            is_name(&word) && (before.is_empty() || before.ends_with(['.', ';', ':', '\n']))
        })
    })
}

/// Returns whether a sentence begins with a clause of time or of cause that ends here: `After the adoption of Law 136,`.
pub(super) fn is_after_clause(before: &str) -> bool {
    before.trim_end().ends_with(',')
        && words(before_in_sentence(before, before.len()))
            .next()
            .is_some_and(|(_, word)| word.is_one_of(CLAUSES))
}

/// Returns what is before an article, with or without an apostrophe: `Eje 3, el`.
fn before_article(before: &str) -> &str {
    let text = before.trim_end_matches([' ', '\u{a0}', '\'', '’']);
    let cursor = Cursor { text, position: text.len() };
    match cursor.word_before() {
        Some((begin, word)) if word.is_one_of(&["el", "los", "l", "les", "the"]) => &text[..begin],
        _ => before,
    }
}

/// Returns whether a text ends with a name and its number, of what is not known to be no part of a plan: `Tier 2`, `Law
/// 2016-08`.
fn is_numbered_name(text: &str) -> bool {
    let name = text.trim_end_matches(|character: char| {
        character.is_ascii_digit() || matches!(character, '.' | '-' | '–' | '°' | 'º')
    });
    let number = &text[name.len()..];
    if !number.ends_with(|last: char| last.is_ascii_digit()) {
        return false;
    }
    // "E008"
    let code = name.trim_end_matches(|character: char| character.is_ascii_uppercase());
    let name = if name.len() == code.len() + 1 && code.ends_with(' ') { code } else { name };
    let name = name.trim_end_matches([' ', '\u{a0}', '.', '°', 'º']);
    let mut cursor = Cursor { text: name, position: name.len() };
    let mut is_number_named = false;
    if let Some((begin, _)) = cursor.word_before().filter(|(_, word)| word.is_one_of(&["n", "no", "num"])) {
        cursor.position = name[..begin].trim_end().len();
        is_number_named = true;
    }
    // "Programa presupuestario 3"
    if let Some((begin, _)) = cursor.word_before().filter(|(begin, word)| {
        name[*begin..].starts_with(char::is_lowercase)
            && word.ends_with_one_of(&["ario", "aria", "aire", "al", "ale", "ique", "ico", "ica"])
    }) {
        cursor.position = name[..begin].trim_end().len();
    }
    // "Domaine d’intervention 3"
    if let Some((begin, _)) =
        cursor.word_before().filter(|(begin, _)| name[*begin..].starts_with(char::is_lowercase))
    {
        let of = name[..begin].trim_end_matches([' ', '\u{a0}', '\'', '’']);
        let joint = Cursor { text: of, position: of.len() };
        if let Some((begin, _)) = joint.word_before().filter(|(_, word)| word.is_one_of(&["de", "d"])) {
            cursor.position = of[..begin].trim_end().len();
        }
    }
    let is_year = number.len() == 4 && !is_number_named;
    !is_year
        && cursor.word_before().is_some_and(|(begin, word)| {
            name[begin..].starts_with(char::is_uppercase)
                && word.text().len() > 1
                && !word.is_one_of(NUMBERED)
                && !NOUNS.iter().any(|noun| noun.text.as_bytes() == word.text())
                && ![IN, ON].iter().any(|words| word.is_one_of(words))
        })
}

/// Returns what is before a word between two members of a list.
fn before_joint(text: &str) -> &str {
    let cursor = Cursor { text, position: text.len() };
    match cursor.word_before() {
        Some((begin, word)) if word.is_one_of(AND) => text[..begin].trim_end_matches(is_mark),
        _ => text,
    }
}

/// Returns whether a part with its number is one of an objective: `target 10.7 of objective 10`.
fn is_part_of_before(before: &str) -> bool {
    let mut cursor = Cursor { text: before, position: before.len() };
    let mut is_of = false;
    for _ in 0..2 {
        cursor.position = before[..cursor.position].trim_end_matches([' ', '\u{a0}', '\'', '’']).len();
        if let Some((begin, _)) = cursor.word_before().filter(|(_, word)| word.is_one_of(OF)) {
            (cursor.position, is_of) = (begin, true);
        }
    }
    let of = before[..cursor.position].trim_end();
    is_of
        && numbered_before(of).is_some_and(|(word, number)| {
            let cursor = Cursor { text: word, position: word.len() };
            number.contains('.')
                || cursor
                    .word_before()
                    .is_some_and(|(_, word)| is_name(&word) || word.begins_with_one_of(TARGETS))
        })
}

/// Returns whether a word names a part, or several.
fn is_name(word: &Word) -> bool {
    PARTS.iter().any(|part| {
        word.text().strip_prefix(part.as_bytes()).is_some_and(|ending| matches!(ending, b"" | b"s" | b"es"))
    })
}

/// Returns what is before the number that ends a text, and the number.
fn numbered_before(text: &str) -> Option<(&str, &str)> {
    let rest = text.trim_end_matches(|character: char| character.is_ascii_digit() || character == '.');
    text.ends_with(|last: char| last.is_ascii_digit()).then(|| (rest.trim_end(), &text[rest.len()..]))
}

/// Returns whether a part with its number is after an objective: `Objective 1, output 2`.
pub(super) fn is_part_after(after: &str) -> bool {
    is_part(Cursor { text: after.trim_start_matches(is_mark), position: 0 })
}

/// Returns whether a part with its number is next.
pub(super) fn is_part(mut cursor: Cursor<'_>) -> bool {
    let Some(word) = cursor.word().filter(is_name) else { return false };
    cursor.position = word.end;
    cursor.skip_blanks();
    // "Component B"
    let is_letter = cursor.rest().starts_with(char::is_uppercase)
        && cursor.word().is_some_and(|letter| letter.text().len() == 1);
    is_letter || cursor.next_char().and_then(digit).is_some()
}
