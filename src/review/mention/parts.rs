//! The parts of a plan: an objective beside one is that of the plan, as in `Pillar 2, objective 3`.

use super::cursor::{Cursor, digit};

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
];

/// What the words begin with that a target is named with.
static TARGETS: &[&str] = &["target", "meta", "cible", "indica", "sdg", "ods", "odd"];

/// The words between a target and what it is of.
static OF: &[&str] = &["of", "under", "in", "de", "del", "du", "l"];

const fn is_mark(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | ',' | ':' | '-' | '–' | '—' | '/' | '>' | '|' | '(')
}

/// Returns whether a part with its number is before an objective: `Pillar 2, objective 3`, `target 10.7 of objective 10`.
pub(super) fn is_part_before(before: &str) -> bool {
    let beside = before.trim_end_matches(is_mark);
    if let Some((word, _)) = numbered_before(beside) {
        let cursor = Cursor { text: word, position: word.len() };
        return cursor.word_before().is_some_and(|(_, word)| {
            word.is_one_of(PARTS) || word.begins_with_one_of(&["strategi", "estrategi", "priorit"])
        });
    }
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
        && numbered_before(of).is_some_and(|(word, _)| {
            let cursor = Cursor { text: word, position: word.len() };
            cursor.word_before().is_some_and(|(_, word)| word.begins_with_one_of(TARGETS))
        })
}

/// Returns what is before the number that ends a text, and the number.
fn numbered_before(text: &str) -> Option<(&str, &str)> {
    let rest = text.trim_end_matches(|character: char| character.is_ascii_digit() || character == '.');
    (rest.len() < text.len()).then(|| (rest.trim_end(), &text[rest.len()..]))
}

/// Returns whether a part with its number is after an objective: `Objective 1, output 2`.
pub(super) fn is_part_after(after: &str) -> bool {
    let text = after.trim_start_matches(is_mark);
    after.trim_start().len() > text.len() && is_part(Cursor { text, position: 0 })
}

/// Returns whether a part with its number is next.
pub(super) fn is_part(mut cursor: Cursor<'_>) -> bool {
    let is_named = cursor.skip_word(PARTS);
    cursor.skip_blanks();
    is_named && cursor.next_char().and_then(digit).is_some()
}
