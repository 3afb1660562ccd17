//! Which document a mention is of, as the words around it say.

use super::compacts::{is_compact, is_of_business, is_of_others, is_other_compact};
use super::cursor::{Cursor, Word, beginning, digit, ending, is_acronym, words};
use super::parts::is_part;
use super::words::compacts::COMPACT;
use super::words::documents::{
    ACHIEVED, BUDGETS, DEVELOPMENT, FEW, HAS, IN_PARTICULAR, INSTRUMENTS, KNOWN, OTHER_DOCUMENTS,
    OTHER_GOALS, PLANS, SERVES, STRUCTURE, THEREOF,
};
use super::words::kinds::FUNDS;
use super::words::{AFTER_LIST, AND, ARTICLES, IN, MANNERS, OF};
use crate::review::recognition::nouns::Noun;

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
    let is_area = is_of_fund(cursor);
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
    let has_mark = cursor.skip(&['\'', '’', '”', '"', '»']);
    cursor.skip_word(&["s"]);
    cursor.skip_blanks();
    if cursor.skip_word(AND) {
        cursor.skip_blanks();
        cursor.skip(&['\'', '‘', '“', '"', '«']);
        if !cursor.skip_word(&["objective"]) || !cursor.skip_blanks() || cursor.number().is_none() {
            return false;
        }
        return is_of_fund(cursor);
    }
    cursor.word().is_some_and(|word| {
        word.begins_with_one_of(FUNDS)
            || has_mark && word.begins_with_one_of(BUDGETS)
            || word.is_one_of(&["programme", "programmes", "program", "support", "aid", "assistance"])
            || has_mark && word.is_one_of(&["structural"])
    })
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
        let is_name = takes_short && is_short;
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

/// Returns whether the sentence of a mention speaks of another document.
/// `is_few` is whether other documents have so many objectives.
pub(super) fn is_sentence_of_other(
    text: &str,
    start: usize,
    end: usize,
    word: &Word,
    noun: Noun,
    is_few: bool,
) -> bool {
    if matches!(introduced(text, start), Document::Other | Document::OtherCompact) {
        return true;
    }
    let before = spoken_of(before_in_sentence(text, start));
    // "the Global Strategy; see objective 2 there"
    let next = Cursor { text: text[end..].trim_start(), position: 0 };
    if is_there(next) && spoken_of(window_before(text, start)) != Document::Compact {
        return true;
    }
    // In these languages the noun is first of all that of the Sustainable Development Goals.
    if !noun.has_titles {
        let after = spoken_of(after_in_sentence(text, end));
        return match before {
            Document::Unnamed => after != Document::Compact,
            document => document != Document::Compact,
        };
    }
    if is_owned_by_subject(before_in_sentence(text, start))
        || is_plan_subject(before_in_sentence(text, start))
        || is_few && follows_plan(text, start)
        || before == Document::Unnamed && is_verdict(&text[end..])
    {
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

/// Returns whether the next word speaks of a document that was named before: `see objective 2 there`.
fn is_there(mut cursor: Cursor<'_>) -> bool {
    cursor.skip_word(THEREOF) && {
        cursor.skip_blanks();
        !cursor.skip_word(&["is", "are", "was", "were", "can", "will"])
    }
}

/// Returns whether the next words are the verdict on an aim of a project: `objective 2 was partially achieved`.
fn is_verdict(after: &str) -> bool {
    let after = beginning(after, WINDOW);
    let end = after.find([',', '.', ';', ':', '(', ')', '\n']).unwrap_or(after.len());
    let mut next = words(&after[..end]);
    next.next().is_some_and(|(_, word)| {
        word.is_one_of(&["was", "were", "has", "had", "is", "a", "ha", "fue", "se", "no", "est", "n"])
    }) && next.take(4).any(|(_, word)| word.is_one_of(ACHIEVED))
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
    cursor.following(APOSTROPHES).take(4).any(|(_, word)| word.is_one_of(OTHER_DOCUMENTS))
}

/// Returns whether a sentence is about a plan, and does not say that the plan serves the objective: `The policy sets as`.
fn is_plan_subject(before: &str) -> bool {
    let Some(plan) = subject_that_is_plan(before) else { return false };
    let after = &before[plan..];
    let last = Cursor { text: after, position: after.trim_end().len() };
    let is_topic =
        last.word_before().is_some_and(|(_, word)| word.is_one_of(&["on", "for", "about", "sur", "sobre"]));
    // "The Framework and objective 2 speak of"
    let is_beside = last
        .word_before()
        .is_some_and(|(begin, word)| word.is_one_of(AND) && !after[..begin].trim_end().ends_with(','));
    !is_topic
        && !is_beside
        && spoken_of(before) != Document::Compact
        && !words(after).any(|(_, word)| word.begins_with_one_of(SERVES))
}

/// Returns where the noun of a plan ends that is the subject of a sentence: `The National Migration Policy`.
fn subject_that_is_plan(before: &str) -> Option<usize> {
    /// How many words a subject has at most.
    const LONGEST: usize = 8;
    let mut is_known = words(before).next().is_some_and(|(_, word)| word.is_one_of(KNOWN));
    let mut is_after_of = false;
    for (index, (begin, word)) in words(before).take(LONGEST).enumerate() {
        // "Les envois de fonds"
        let is_money = is_after_of && word.text() == b"fonds";
        let next = Cursor { text: before[word.end..].trim_start(), position: 0 };
        let is_brief =
            next.word().is_some_and(|next| next.begins_with_one_of(&["brief", "respon", "maker", "dialog"]));
        // "The PND 2022–2026"
        let is_dated = is_acronym(&before[begin..word.end])
            && !word.is_one_of(COMPACT)
            && before[word.end..].trim_start().starts_with("20");
        if (word.is_one_of(PLANS) || is_dated) && index > 0 && !is_money && !is_brief {
            let is_name = before[begin..].starts_with(char::is_uppercase);
            return (is_known || is_name).then_some(word.end);
        }
        let is_possessive = word.text() == b"s" && before[..begin].ends_with(APOSTROPHES);
        let is_article = word.is_one_of(KNOWN) || word.is_one_of(&["a", "an", "un", "une", "una"]);
        // What follows a verb or another article is no subject: "The Government adopted a policy".
        if index > 0 && is_article && !is_after_of || word.ends_with_one_of(&["ed"]) {
            return None;
        }
        is_known |= is_possessive;
        is_after_of = word.is_one_of(OF);
    }
    None
}

/// Returns whether a mention begins its sentence, after one that tells of a plan: `It has a strategy. Objective 1`.
fn follows_plan(text: &str, start: usize) -> bool {
    let window = window_before(text, start);
    let before = window.trim_end_matches(|character: char| !character.is_alphabetic());
    let marks = &window[before.len()..];
    if !marks.starts_with(". ") || marks.contains('\n') {
        return false;
    }
    let sentence = before_in_sentence(before, before.len());
    spoken_of(sentence) != Document::Compact
        && !sentence.contains("23")
        && words(sentence).any(|(_, word)| word.is_one_of(PLANS))
        && !words(sentence).any(|(_, word)| word.begins_with_one_of(SERVES))
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

/// Returns whether a sentence has the objectives, without a number, and another document; or says that what it speaks of
/// has a few, of which the Compact has 23: `The thesis has three objectives.`
fn names_objectives_of_other(sentence: &str) -> bool {
    let (mut has_objectives, mut has_other, mut has_few) = (false, false, false);
    let mut is_kind = false;
    // How many words ago a verb of having and a small number were.
    let mut few = 0;
    let mut has = 0;
    for (begin, word) in words(sentence) {
        let is_all = sentence[..begin].trim_end().ends_with("23");
        let is_objectives = word.is_one_of(&["objectives", "objectifs", "objetivos"]);
        let is_structure = word.is_one_of(STRUCTURE);
        has_other |= word.is_one_of(OTHER_DOCUMENTS);
        // "The Plan has three pillars."
        has_objectives |= is_structure && sentence.ends_with(['.', '!', '?', ';', ':']);
        if is_objectives && !is_all {
            let mut number = Cursor { text: sentence, position: word.end };
            number.skip_blanks();
            has_objectives |= number.number().is_none();
            // "the specific objectives", "los objetivos específicos"
            let is_other_kind = |word: &Word| {
                word.begins_with_one_of(&["specifi", "especifi", "strategi", "estrategi", "operati"])
            };
            has_few |= is_kind || number.word().as_ref().is_some_and(is_other_kind);
        }
        has_few |= few > 0 && (is_objectives || is_structure);
        few = if has > 0 && word.is_one_of(FEW) { 3 } else { few.max(1) - 1 };
        is_kind = word.is_one_of(&[
            "specific",
            "strategic",
            "operational",
            "project",
            "programme",
            "chapter",
            "course",
            "module",
            "session",
            "learning",
            "training",
            "research",
            "study",
            "workshop",
        ]);
        has = if word.is_one_of(HAS) { 2 } else { has.max(1) - 1 };
    }
    has_few || has_objectives && has_other
}

fn window_before(text: &str, start: usize) -> &str {
    ending(&text[..start], WINDOW)
}

pub(super) fn before_in_sentence(text: &str, start: usize) -> &str {
    let window = window_before(text, start);
    match window.rfind(['\n', ';', '!', '?']).max(window.rfind(". ")) {
        Some(end) => &window[end + 1..],
        None => window,
    }
}

fn after_in_sentence(text: &str, end: usize) -> &str {
    let window = beginning(&text[end..], WINDOW);
    let end = window.find(['\n', ';', '!', '?']).unwrap_or(window.len());
    &window[..window.find(". ").map_or(end, |dot| dot.min(end))]
}

/// Returns whether an objective goes on with those of another document before it, of which the last ends at `other`:
/// `objective 1: data; objective 2: training`. It does in a sentence, and where it begins the next.
pub(super) fn goes_on_with_other(text: &str, other: usize, start: usize) -> bool {
    let between = &text[other..start];
    if between.len() > WINDOW || spoken_of(between) == Document::Compact {
        return false;
    }
    let is_end = |part: &str| part.contains(['!', '?']) || part.contains(". ");
    let sentence = between.trim_end_matches(|character: char| !character.is_alphabetic());
    !is_end(sentence) && !between.contains('\n')
}

/// Returns the last document that a part of a sentence names.
pub(super) fn spoken_of(part: &str) -> Document {
    let mut document = Document::Unnamed;
    let mut last = 0;
    for (begin, word) in words(part) {
        if part[last..begin].contains("2030") {
            document = Document::Other;
        }
        last = word.end;
        let cursor = Cursor { text: part, position: word.end };
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
    if part[last..].contains("2030") { Document::Other } else { document }
}
