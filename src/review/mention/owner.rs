//! What owns an objective, as the words before its noun say: `the Strategy, whose objective 2`, `the project’s objective 3`.

use super::before::is_between_words;
use super::context::{APOSTROPHES, Document, before_in_sentence, spoken_of};
use super::cursor::{Cursor, Word, words};
use super::words::compacts::{COMPACT, SAME_COMPACT};
use super::words::documents::{INSTRUMENTS, OTHER_DOCUMENTS, PLANS, STRUCTURE};
use super::words::kinds::{COMPANIONS, COUNTRY, POSSESSIVES};
use super::words::sentences::{IN_PARTICULAR, KNOWN};
use super::words::{AND, OF};

/// Returns whether what an owner is meant by, "its" or "whose", is the Compact: no plan is named beside it, or the Compact
/// is directly before.
pub(super) fn is_owned_by_compact(before: &str) -> bool {
    let (mut has_plan, mut is_apart) = (false, false);
    let mut is_after_of = false;
    for (_, word) in words(before) {
        // "les envois de fonds"
        has_plan |=
            word.is_one_of(PLANS) && !(is_after_of && word.text() == b"fonds") || word.is_one_of(INSTRUMENTS);
        is_after_of = word.is_one_of(OF);
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
        word.is_one_of(&[
            "in", "under", "within", "during", "dans", "sous", "pendant", "lors", "en", "bajo", "dentro",
            "durante",
        ])
    });
    // "In the Bali Process strategy,"
    let is_known = words(opening).nth(1).is_some_and(|(_, word)| word.is_one_of(KNOWN));
    is_in
        && !opening.contains(',')
        && spoken_of(opening) != Document::Compact
        && words(opening).any(|(begin, word)| {
            opening[begin..].starts_with(char::is_uppercase) && word.is_one_of(OTHER_DOCUMENTS)
                || is_known && word.is_one_of(PLANS)
        })
}

/// Returns whether a plan names something as its objective: `names migration as objective 4`, `a pour objectif 1`.
pub(super) fn is_named_as(before: &str, begin: usize, word: &Word) -> bool {
    let of = Cursor { text: before, position: before[..begin].trim_end().len() };
    // "for a year, as objective 21 recommends"
    let is_clause = before[..begin].trim_end().ends_with([',', ':']);
    let is_such = is_clause || of.word_before().is_some_and(|(_, word)| word.is_one_of(&["such", "well"]));
    (word.is_one_of(&["as"]) && !is_such || word.is_one_of(&["comme", "como", "pour"]))
        && spoken_of(before_in_sentence(before, begin)) != Document::Compact
}

/// Returns whether an objective has the article of what is not known: `the annex has an objective 16`. Others have one too:
/// `an objective 8 pledge`.
pub(super) fn is_one_of_many(before: &str, after: &str) -> bool {
    let article = before.trim_end_matches(['«', '“', '"', ' ', '\u{a0}']);
    let of = Cursor { text: after.trim_start(), position: 0 };
    let has_companion = of.word().is_some_and(|word| word.begins_with_one_of(COMPANIONS));
    let cursor = Cursor { text: article, position: article.len() };
    !has_companion
        && cursor.word_before().is_some_and(|(_, word)| word.is_one_of(&["a", "an", "un"]))
        && spoken_of(before_in_sentence(before, article.len())) != Document::Compact
}

/// Returns whether a sentence opens with a plan of its own subject: `Under its strategy, the Bank pursues`.
pub(super) fn is_opened_by_own_plan(part: &str) -> bool {
    let Some((opening, _)) = part.split_once(',') else { return false };
    let mut all = words(opening);
    let is_in =
        all.next().is_some_and(|(_, word)| word.is_one_of(&["in", "under", "within", "dans", "en", "bajo"]));
    let is_own = all.next().is_some_and(|(_, word)| {
        word.is_one_of(POSSESSIVES) || word.is_one_of(&["son", "sa", "ses", "leur", "su", "sus"])
    });
    is_in && is_own && spoken_of(part) != Document::Compact && is_plan_before(opening)
}

/// Returns whether a part of a sentence begins with the name of a plan and a colon: `Action Plan: project 17 and`.
pub(super) fn is_labelled_with_plan(part: &str) -> bool {
    let Some((label, _)) = part.split_once(':') else { return false };
    // "Agenda item 4:"
    !label.ends_with(|last: char| last.is_ascii_digit())
        && spoken_of(part) != Document::Compact
        && is_plan_before(label)
}

/// Returns whether a part of a sentence names a plan, and not the Compact.
pub(super) fn is_plan_before(part: &str) -> bool {
    spoken_of(part) != Document::Compact && words(part).any(|(_, word)| word.is_one_of(PLANS))
}

/// Returns the owner of what follows: `the project’s`, `the States’`.
pub(super) fn owner(before: &str) -> Option<&str> {
    let plural = before.trim_end_matches(APOSTROPHES);
    if plural.len() < before.len() {
        return Some(plural);
    }
    let owner = before.strip_suffix('s')?;
    let singular = owner.trim_end_matches(APOSTROPHES);
    (singular.len() < owner.len()).then_some(singular)
}

/// Returns whether an owner is a country that has what follows the number: `the State’s objective 14 commitments`.
pub(super) fn is_of_country(owner: &str, after: &str) -> bool {
    let of = Cursor { text: after.trim_start(), position: 0 };
    let cursor = Cursor { text: owner, position: owner.len() };
    of.word().is_some_and(|word| word.begins_with_one_of(COMPANIONS))
        && cursor.word_before().is_some_and(|(_, word)| word.is_one_of(COUNTRY))
}

/// Returns whether the noun is one of two that have the same owner: `our research question and objective 3`.
pub(super) fn is_with_another(before: &str, begin: usize, word: &Word) -> bool {
    if !word.is_one_of(AND) {
        return false;
    }
    let is_number = |character: char| character.is_whitespace() || character.is_ascii_digit();
    let mut cursor = Cursor { text: before, position: begin };
    for _ in 0..4 {
        cursor.position = before[..cursor.position].trim_end_matches(is_number).len();
        let Some((begin, word)) = cursor.word_before() else { return false };
        // "the Strategy’s principle 4 and objective 2"
        if let Some(owner) = before[..begin].strip_suffix(APOSTROPHES).filter(|_| word.text() == b"s") {
            let owner = Cursor { text: owner, position: owner.len() };
            return !owner.word_before().is_some_and(|(_, word)| word.is_one_of(COMPACT));
        }
        if word.is_one_of(POSSESSIVES) || word.is_one_of(STRUCTURE) {
            return true;
        }
        cursor.position = begin;
    }
    false
}
