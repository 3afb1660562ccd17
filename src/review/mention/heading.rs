//! The text that a mention heads, as the title of a section does: `Objective 2: To train staff`.

use super::context::WINDOW;
use super::cursor::{Word, beginning, words};
use super::goals::is_name_of_goal;
use super::words::headings::{AIMS, CRITERIA, NO_GERUNDS, VERBS};
use super::words::kinds::{DETERMINERS, POSSESSIVES};
use crate::Objective;
use crate::review::recognition::{begins_as_title, has_in_titles, title_of};

/// The marks between a number and the text that it heads.
const HEADS: &[char] = &[':', '-', '–', '—', '|'];

/// Returns whether the text that a mention heads is that of another objective: the title of another one of the Compact,
/// the name of a Goal, or an aim, which no title is worded as: `Objective 2: To train staff`.
/// `noun` is that of the mention.
pub(super) fn is_other_by_text(after: &str, objective: Option<Objective>, noun: &Word) -> bool {
    let after = line(after);
    let text = after.trim_start_matches(is_mark);
    let is_beside = text.len() < after.trim_start().len();
    let Some(objective) = objective else { return is_aim(after, text, noun) };
    is_beside && title_of(text).is_some_and(|titled| titled != objective)
        || is_aim(after, text, noun)
            && !begins_as_title(text, objective)
            && !is_of_words_of_titles(first_part(text), objective)
        || is_name_of_goal(after, objective)
        || is_criterion(after)
}

/// Returns whether a remark says by which criterion the objective of a project is evaluated: ` (relevance)`.
fn is_criterion(after: &str) -> bool {
    let Some((remark, _)) = after.trim_start().strip_prefix('(').and_then(|remark| remark.split_once(')'))
    else {
        return false;
    };
    let mut all = words(remark).peekable();
    all.peek().is_some() && all.all(|(_, word)| word.is_one_of(CRITERIA))
}

/// Returns the rest of a line, or as much of it as is looked at.
fn line(after: &str) -> &str {
    let line = beginning(after, WINDOW).lines().next().unwrap_or_default();
    // "Objective 1 (O1): "
    let label = line.trim_start().strip_prefix('(').and_then(|label| label.split_once(')'));
    match label {
        Some((label, rest)) if label.len() < 6 && rest.trim_start().starts_with(HEADS) => rest,
        _ => line,
    }
}

fn is_mark(character: char) -> bool {
    character.is_whitespace() || ".:-–—()*_“\"«|".contains(character)
}

/// Returns whether a text, which is at the end of what is after a number, is an aim: `: To train staff`.
fn is_aim(after: &str, text: &str, noun: &Word) -> bool {
    let mark = after.trim_start().chars().next();
    let has_mark = mark.is_some_and(|mark| HEADS.contains(&mark));
    let heads = has_mark || matches!(mark, Some('.' | '(' | ')'));
    let is_capital = text.starts_with(char::is_uppercase);
    // In English "Further" is none.
    let is_infinitive = |word: &Word| {
        !noun.begins_with_one_of(&["objective"])
            && word.text().len() > 4
            && word.ends_with_one_of(&["er", "ir", "re", "ar"])
            // "Ministère"
            && !word.ends_with_one_of(&["ere"])
    };
    let is_gerund =
        |word: &Word| word.text().len() > 5 && word.ends_with_one_of(&["ing"]) && !word.is_one_of(NO_GERUNDS);
    heads
        && words(text).next().is_some_and(|(_, word)| {
            (has_mark || mark == Some(')')) && word.is_one_of(&["to"])
                // "Objetivo 5: sembrar café"
                || mark == Some(':') && is_infinitive(&word) && !word.ends_with_one_of(&["re"])
                || is_capital
                    && mark != Some(')')
                    && (word.is_one_of(AIMS) || is_infinitive(&word) || is_gerund(&word))
        })
}

/// Returns whether a mention heads the title of its objective: `Objective 8: Save lives`.
pub(super) fn heads_title(after: &str, objective: Objective) -> bool {
    let after = line(after).trim_start();
    let text = after.trim_start_matches(is_mark);
    after.starts_with(is_mark) && begins_as_title(first_part(text), objective)
}

/// Returns whether the words after a number say what the objective is, and not in words of its titles: ` is to map the
/// routes`.
pub(super) fn is_said_to_be_another(after: &str, objective: Objective) -> bool {
    /// How many words it is said in.
    const WORDS: usize = 10;
    let is_own = |word: &Word| word.text().len() > 3 && has_in_titles(objective, word.text());
    let text = line(after);
    let mut all = words(text);
    let Some((begin, is)) = all.next() else { return false };
    let Some((_, verb)) = all.next() else { return false };
    let marks = text[..begin].trim();
    // "Objective 2, to interview officials"
    if marks == "," && is.is_one_of(&["to"]) {
        return !words(text).take(WORDS).any(|(_, word)| is_own(&word));
    }
    let is_english = is.is_one_of(&["is", "was"]) && verb.is_one_of(&["to"]);
    let is_infinitive = verb.text().len() > 4 && verb.ends_with_one_of(&["ar", "er", "ir"]);
    let is_other =
        is.is_one_of(&["est", "etait", "es", "era"]) && (verb.is_one_of(&["de", "d"]) || is_infinitive);
    marks.is_empty() && (is_english || is_other) && !all.take(WORDS).any(|(_, word)| is_own(&word))
}

/// Returns whether a mention heads the whole title of its objective, of more than a word.
pub(super) fn heads_whole_title(after: &str, objective: Objective) -> bool {
    let text = line(after).trim_matches(is_mark);
    title_of(text) == Some(objective) && words(text).count() > 1
}

/// Returns whether a mention heads a title of its own, none of the Compact’s: `Objective 1: Data on tourism`.
/// `begins` is whether the mention begins its line or its sentence.
///
/// What has a verb is a sentence about the objective: `Objective 8: Mexico created a registry`.
pub(super) fn has_title_of_its_own(after: &str, objective: Objective, begins: bool) -> bool {
    let after = line(after);
    // "objective 8-related"
    let is_joined = after.starts_with(['-', '\u{2011}']);
    let after = after.trim_start();
    let heads = after.starts_with(HEADS) && !is_joined
        || begins && after.starts_with('.') && !after.trim_end().ends_with('.');
    let text = after.trim_start_matches(is_mark);
    let is_title = text.starts_with(char::is_uppercase) || begins && text.starts_with(char::is_alphabetic);
    if !heads || !is_title {
        return false;
    }
    let title = first_part(text);
    // "Objective 10 – which builds", "Objective 2 – Objective 5"
    let is_of_another = words(title).next().is_some_and(|(_, word)| {
        word.is_one_of(&["which", "that", "who", "qui", "que"]) || word.is_objective()
    });
    // "objective 21 – return – matters"
    let is_parenthesis = !begins && after.starts_with(['–', '—']) && title.contains(['–', '—']);
    // "objective 17 (a)-(c)"
    let is_short = words(title).all(|(_, word)| word.text().len() < 3);
    if is_of_another || is_parenthesis || is_short {
        return false;
    }
    !begins_as_title(title, objective) && !is_of_words_of_titles(title, objective) && !is_sentence(title)
}

/// Returns a text up to the end of its sentence or of its cell.
fn first_part(text: &str) -> &str {
    let end = text.find(['|', ';', '!', '?', '\n']).unwrap_or(text.len());
    &text[..text.find(". ").map_or(end, |dot| dot.min(end))]
}

/// Returns whether every word of a text is in the titles of an objective, which its short names are of: `Objective 11:
/// Border management`.
fn is_of_words_of_titles(text: &str, objective: Objective) -> bool {
    let is_between =
        |begin: usize, word: &Word| word.text().len() < 4 && text[begin..].starts_with(char::is_lowercase);
    let mut others = words(text).filter(|(begin, word)| !is_between(*begin, word)).peekable();
    others.peek().is_some()
        && others.all(|(_, word)| has_in_titles(objective, word.text()))
        // Every document about migration has this one.
        && !words(text).all(|(_, word)| word.begins_with_one_of(&["migra"]))
}

/// Returns whether a text tells, after its first word, what was done.
fn is_sentence(text: &str) -> bool {
    let is_told = |(begin, word): (usize, Word)| {
        // "Mexico created a registry", and not "Officials trained on rights".
        let after = text[word.end..].trim_start();
        let next = words(after).next().filter(|(begin, _)| *begin == 0);
        let has_object = after.starts_with(|next: char| next.is_ascii_digit())
            || next.is_some_and(|(_, next)| next.is_one_of(DETERMINERS) || next.is_one_of(POSSESSIVES));
        word.text().len() > 4 && word.ends_with_one_of(&["ed"]) && has_object
            || word.is_one_of(VERBS)
            // "le Mexique a créé"
            || word.is_one_of(&["a", "ont"]) && next.is_some_and(|(_, next)| after[..next.end].ends_with('é'))
            // "México creó"
            || text[begin..word.end].ends_with('ó')
    };
    words(text).skip(1).any(is_told)
}
