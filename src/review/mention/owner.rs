//! The plans around a noun that own its objective: `the Strategy, whose objective 2`, `Under the Plan, objective 3`.

use super::before::is_between_words;
use super::context::{Document, before_in_sentence, spoken_of};
use super::cursor::{Cursor, Word, words};
use super::words::compacts::{COMPACT, SAME_COMPACT};
use super::words::documents::{IN_PARTICULAR, OTHER_DOCUMENTS, PLANS};

/// Returns whether what an owner is meant by, "its" or "whose", is the Compact: no plan is named beside it, or the Compact
/// is directly before.
pub(super) fn is_owned_by_compact(before: &str) -> bool {
    let (mut has_plan, mut is_apart) = (false, false);
    for (_, word) in words(before) {
        has_plan |= word.is_one_of(PLANS);
        let is_of_name =
            word.begins_with_one_of(SAME_COMPACT) || word.is_one_of(IN_PARTICULAR) || is_between_words(&word);
        is_apart = !word.is_one_of(COMPACT) && (is_apart || !is_of_name);
    }
    spoken_of(before) == Document::Compact && !(has_plan && is_apart)
}

/// Returns whether the objective is that of a plan directly before: `la Stratégie nationale, dont l’`. After other
/// objectives the same word includes one of them.
pub(super) fn is_of_plan_before(before: &str) -> bool {
    let cursor = Cursor { text: before, position: before.len() };
    let Some((begin, _)) = cursor.word_before().filter(|(_, word)| word.is_one_of(&["dont"])) else {
        return false;
    };
    let mut is_plan = false;
    for (_, word) in words(before_in_sentence(before, begin)) {
        is_plan = word.is_one_of(PLANS)
            || is_plan && !word.is_one_of(COMPACT) && !word.begins_with_one_of(&["objecti"]);
    }
    is_plan
}

/// Returns whether a project is said to have met its own objective: `did the project achieve`.
pub(super) fn is_met_by_project(before: &str, begin: usize, word: &Word) -> bool {
    let sentence = before_in_sentence(before, begin);
    let mut cursor = Cursor { text: sentence, position: sentence.trim_end().len() };
    if !word.begins_with_one_of(&["achiev", "attain"]) || spoken_of(sentence) == Document::Compact {
        return false;
    }
    for _ in 0..3 {
        let Some((begin, word)) = cursor.word_before() else { break };
        if word.is_one_of(&["project", "projects", "programme", "program", "intervention", "campaign"]) {
            return true;
        }
        cursor.position = sentence[..begin].trim_end().len();
    }
    false
}

/// Returns whether a sentence opens with the name of another document, in which the objective is then: `Dans le cadre du
/// Plan Sénégal émergent,`.
pub(super) fn is_opened_by_other(before: &str) -> bool {
    let opening = before_in_sentence(before, before.len()).trim();
    let Some(opening) = opening.strip_suffix(',') else { return false };
    let is_in = words(opening).next().is_some_and(|(_, word)| {
        word.is_one_of(&["in", "under", "within", "dans", "sous", "en", "bajo", "dentro"])
    });
    is_in
        && !opening.contains(',')
        && spoken_of(opening) != Document::Compact
        && words(opening).any(|(begin, word)| {
            opening[begin..].starts_with(char::is_uppercase) && word.is_one_of(OTHER_DOCUMENTS)
        })
}

/// Returns whether a plan names something as its objective: `names migration as objective 4`, `a pour objectif 1`.
pub(super) fn is_named_as(before: &str, begin: usize, word: &Word) -> bool {
    let of = Cursor { text: before, position: before[..begin].trim_end().len() };
    let is_such = of.word_before().is_some_and(|(_, word)| word.is_one_of(&["such", "well"]));
    (word.is_one_of(&["as"]) && !is_such || word.is_one_of(&["comme", "como", "pour"]))
        && spoken_of(before_in_sentence(before, begin)) != Document::Compact
}
