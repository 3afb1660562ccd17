//! What the sentence of a mention speaks of, and those before it.

use super::context::{
    APOSTROPHES, Document, WINDOW, after_in_sentence, before_in_sentence, spoken_of, window_before,
};
use super::cursor::{Cursor, Word, beginning, is_acronym, words};
use super::words::compacts::COMPACT;
use super::words::documents::{OTHER_DOCUMENTS, PLANS, STRUCTURE};
use super::words::sentences::{ACHIEVED, FOLLOWING, HAS, IN_PARTICULAR, KNOWN, SERVES, THEREOF};
use super::words::studies::{METHODS, PROVIDES, RESULTS, STUDIES};
use super::words::{AND, ARTICLES, OF};
use crate::review::recognition::nouns::{NUMBERS_IN_WORDS, Noun};

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
        || is_few && is_of_study(text, start, end)
        || is_provided(before_in_sentence(text, start))
        || before == Document::Unnamed && !is_topic(text, start) && is_verdict(&text[end..])
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
    cursor.skip_word(&["thereof"])
        || cursor.skip_word(THEREOF) && {
            cursor.skip_blanks();
            !cursor.skip_word(&["is", "are", "was", "were", "can", "will"])
        }
}

/// Returns whether the sentence of a mention tells how a study or an evaluation was made, or what it found: `the results for
/// objective 2`, `objective 5 relied on interviews`.
fn is_of_study(text: &str, start: usize, end: usize) -> bool {
    let window = window_before(text, start);
    let sentence = window.rfind(['\n']).max(window.rfind(". ")).map_or(window, |end| &window[end + 1..]);
    let after = after_in_sentence(text, end);
    if spoken_of(sentence) == Document::Compact || spoken_of(after) == Document::Compact {
        return false;
    }
    let result = words(sentence).filter(|(_, word)| word.is_one_of(RESULTS)).last();
    let is_result = result.is_some_and(|(_, word)| {
        words(&sentence[word.end..])
            .all(|(_, word)| word.is_one_of(OF) || word.is_one_of(&["for", "l", "pour", "para"]))
    });
    is_result || words(sentence).chain(words(after)).any(|(_, word)| word.begins_with_one_of(METHODS))
}

/// Returns whether a plan provides for what follows: `the policy, whose plan of action provides, under`.
fn is_provided(before: &str) -> bool {
    let mut has_plan = false;
    let provides = words(before).filter(|(_, word)| {
        has_plan |= word.is_one_of(PLANS);
        has_plan && word.is_one_of(PROVIDES)
    });
    provides.last().is_some_and(|(_, word)| before[word.end..].starts_with(','))
        && spoken_of(before) != Document::Compact
}

/// Returns whether an objective is what something is about: `the group on objective 10 had met`.
fn is_topic(text: &str, start: usize) -> bool {
    let cursor = Cursor { text, position: text[..start].trim_end().len() };
    cursor.word_before().is_some_and(|(_, word)| word.is_one_of(&["on", "about", "sur", "sobre"]))
}

/// Returns whether the next words are the verdict on an aim of a project: `objective 2 was partially achieved`.
fn is_verdict(after: &str) -> bool {
    let after = beginning(after, WINDOW);
    // "objective 4 (grants) only partly achieved"
    let remark = after.trim_start().strip_prefix('(').and_then(|remark| remark.split_once(')'));
    let after = remark.map_or(after, |(_, after)| after);
    let end = after.find([',', '.', ';', ':', '(', ')', '\n']).unwrap_or(after.len());
    let mut next = words(&after[..end]);
    next.next().is_some_and(|(_, word)| {
        let is_told = word.is_one_of(&[
            "was", "were", "has", "had", "is", "only", "partly", "fully", "a", "ha", "fue", "se", "no",
            "est", "n",
        ]);
        // "objectif 2 atteint à 80 %"
        word.is_one_of(ACHIEVED) || is_told && next.take(4).any(|(_, word)| word.is_one_of(ACHIEVED))
    })
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
    if !(marks.starts_with(". ") || marks.starts_with("; ")) || marks.contains('\n') {
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
        let is_whole = sentence.ends_with(['.', '!', '?', ';']);
        let has_objectives = || words(sentence).any(|(_, word)| word.is_objective());
        document = match spoken_of(sentence) {
            _ if counts_those_of_plan(sentence) => Document::Other,
            // "The first is to trace how the Compact was negotiated", of those of the thesis
            Document::Compact if document == Document::Other && is_whole && !has_objectives() => document,
            named @ (Document::Compact | Document::OtherCompact) => named,
            _ if names_objectives_of_other(sentence) => Document::Other,
            _ => document,
        };
    }
    document
}

/// Returns whether a word is a number from 2 to 10, or stands for one.
fn is_few(word: &Word) -> bool {
    NUMBERS_IN_WORDS[1..10].iter().any(|words| word.is_one_of(words)) || word.is_one_of(FOLLOWING)
}

/// How many of the next words can be what a small number counts that something has: `has three main objectives`.
#[derive(Default)]
struct Few {
    after_verb: u8,
    after_number: u8,
}

impl Few {
    fn is_next(&self) -> bool {
        self.after_number > 0
    }

    /// Goes over a word, which is such a number only where `may_count`.
    fn go_over(&mut self, word: &Word, may_count: bool) {
        let is_number = may_count && self.after_verb > 0 && is_few(word);
        self.after_number = if is_number { 3 } else { self.after_number.saturating_sub(1) };
        self.after_verb = if word.is_one_of(HAS) { 2 } else { self.after_verb.saturating_sub(1) };
    }
}

/// Returns whether a sentence says how many objectives a plan has, though it names the Compact too: `The strategy, aligned
/// with the GCM, pursues three objectives.`, `While the GCM has 23, the strategy has four:`
fn counts_those_of_plan(sentence: &str) -> bool {
    let (mut has_plan, mut few) = (false, Few::default());
    for (_, word) in words(sentence) {
        has_plan |= word.is_one_of(PLANS) || word.is_one_of(STUDIES);
        if word.is_one_of(COMPACT) {
            few = Few::default();
        }
        let is_objectives = word.is_one_of(&["objectives", "objectifs", "objetivos"]);
        if few.is_next() && is_objectives {
            let mut of = Cursor { text: sentence, position: word.end };
            of.skip_blanks();
            return !of.skip_word(OF);
        }
        few.go_over(&word, has_plan);
    }
    few.after_number == 3 && sentence.trim_end().ends_with(':')
}

/// Returns whether a sentence has the objectives, without a number, and another document; or says that what it speaks of
/// has a few, of which the Compact has 23: `The thesis has three objectives.`
fn names_objectives_of_other(sentence: &str) -> bool {
    let (mut has_objectives, mut has_other, mut has_few) = (false, false, false);
    let mut is_kind = false;
    let mut few = Few::default();
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
        has_few |= few.is_next() && (is_objectives || is_structure);
        few.go_over(&word, true);
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
    }
    has_few || has_objectives && has_other
}

/// Returns whether an objective goes on with those of another document before it, of which the last ends at `other`:
/// `objective 1: data; objective 2: training`. It does in a sentence, and where it begins the next.
pub(super) fn goes_on_with_other(text: &str, other: usize, start: usize) -> bool {
    let between = &text[other..start];
    // "objectif 1 de ce mémoire est de lire le Pacte ; l’objectif 2", of one list
    let is_next = between
        .rsplit_once(';')
        .is_some_and(|(_, article)| words(article).all(|(_, word)| word.is_one_of(ARTICLES)));
    if between.len() > WINDOW || spoken_of(between) == Document::Compact && !is_next {
        return false;
    }
    let is_end = |part: &str| part.contains(['!', '?']) || part.contains(". ");
    let sentence = between.trim_end_matches(|character: char| !character.is_alphabetic());
    !is_end(sentence) && !between.contains('\n')
}
