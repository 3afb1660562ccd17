//! What a noun and what follows it mention together.

use core::ops::Range;

use super::before::is_other_kind_before;
use super::compacts::{is_below_compact, is_compact_before};
use super::context::{self, Document, after_in_sentence, before_in_sentence, spoken_of, window_before};
use super::cursor::{Cursor, Word, words};
use super::goals::speaks_of_goal;
use super::heading::{
    has_title_of_its_own, heads_title, heads_whole_title, is_other_by_text, is_said_to_be_another,
};
use super::members::{letters, members, to_number};
use super::number::{is_part_of_more, letter};
use super::parts::is_part_after;
use super::sentence::{goes_on_with_other, is_sentence_of_other};
use super::words::compacts::COMPACT;
use super::words::documents::{INSTRUMENTS, OTHER_DOCUMENTS};
use super::words::kinds::{ITS, LETTERED};
use super::words::{ARTICLES, OF};
use crate::compact::GuidingPrinciple;
use crate::review::recognition::Reference;
use crate::review::recognition::grammar::{GOALS, number_and_letter};
use crate::review::recognition::nouns::{Kind, Noun};
use crate::{Action, Objective};

/// How many objectives another document has at most, as a rule.
const FEW: u8 = 10;

/// How many members of a list are read.
pub(super) const MOST: usize = 32;

/// One member: a reference, or those from this one to the last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) reference: Reference,
    pub(super) last: Option<Reference>,
}

/// What was found after a noun and is not returned yet.
#[derive(Clone, Debug)]
pub(super) struct List {
    items: [Option<Item>; MOST],
    count: usize,
    next: usize,
    /// Whether the Compact has to be named, since what was read can be something else.
    pub(super) needs_compact: bool,
    /// Whether the Compact is named in it.
    pub(super) has_compact: bool,
    /// Whether other documents have as many objectives, and nothing beside them says whose they are.
    pub(super) is_uncertain: bool,
}

impl List {
    pub(super) const EMPTY: Self = Self {
        items: [None; MOST],
        count: 0,
        next: 0,
        needs_compact: false,
        has_compact: false,
        is_uncertain: false,
    };

    pub(super) fn push(&mut self, item: Item) -> bool {
        let Some(place) = self.items.get_mut(self.count) else { return false };
        *place = Some(item);
        self.count += 1;
        true
    }

    /// Returns the objective, if there is no other member.
    fn single(&self) -> Option<Objective> {
        match self.items[..self.count] {
            [Some(Item { reference, last: None, .. })] => reference.objective(),
            _ => None,
        }
    }

    /// Returns whether the first member has a number up to this.
    fn is_of_first(&self, most: u8) -> bool {
        let first = self.items[0].and_then(|item| item.reference.objective());
        first.is_some_and(|objective| objective.number() <= most)
    }

    /// Returns whether all members are objectives that other documents have as well, and no actions.
    fn is_of_few(&self) -> bool {
        self.items[..self.count].iter().flatten().all(|item| {
            let last = item.last.unwrap_or(item.reference);
            matches!(last, Reference::Objective(objective) if objective.number() <= FEW)
        })
    }

    pub(super) fn last_mut(&mut self) -> Option<&mut Item> {
        self.items[..self.count].last_mut()?.as_mut()
    }

    pub(super) fn pop(&mut self) -> Option<(Range<usize>, Reference)> {
        let item = self.items.get_mut(self.next)?.as_mut()?;
        let found = (item.start..item.end, item.reference);
        match following(item.reference).filter(|_| item.last.is_some_and(|last| last != item.reference)) {
            Some(following) => item.reference = following,
            None => self.next += 1,
        }
        Some(found)
    }
}

/// Returns the reference after another of the same kind.
fn following(reference: Reference) -> Option<Reference> {
    match reference {
        Reference::Objective(objective) => {
            Objective::from_number(objective.number() + 1).map(Reference::from)
        }
        Reference::Action(action) => beside(reference, action.letter() as u8 + 1),
        Reference::Principle(principle) => beside(reference, principle.letter() as u8 + 1),
    }
}

/// Returns the action of the same objective, or the principle, with another letter.
pub(super) fn beside(reference: Reference, letter: u8) -> Option<Reference> {
    match reference {
        Reference::Objective(_) => None,
        Reference::Action(action) => action.objective().action(char::from(letter)).map(Reference::from),
        Reference::Principle(_) => GuidingPrinciple::from_letter(char::from(letter)).map(Reference::from),
    }
}

/// Reads what follows the noun, and returns it with where it ends. Where it is no mention the error is where the
/// objectives of another document end, or `None` where there are none. `other` is where those before it end.
pub(super) fn read(
    text: &str,
    start: usize,
    word: &Word,
    noun: Noun,
    other: Option<usize>,
) -> Result<(List, usize), Option<usize>> {
    let mut cursor = Cursor { text, position: word.end };
    let mut list = List::EMPTY;
    let is_read = is_noun(word, noun)
        && match noun.kind {
            Kind::Objective | Kind::Paragraph => members(&mut cursor, start, word, noun.kind, &mut list),
            Kind::Action => action(&mut cursor, start, word, &mut list),
            Kind::Principle => principle(&mut cursor, start, &mut list),
        }
        .is_some();
    if !is_read {
        return Err(None);
    }
    let document = match context::after(cursor) {
        Document::Unnamed => context::after_joined(cursor),
        document => document,
    };
    let document = match document {
        Document::Unnamed
            if list.has_compact || is_compact_before(text, start) || is_below_compact(text, start) =>
        {
            Document::Compact
        }
        document => document,
    };
    if list.needs_compact
        && document != Document::Compact
        && spoken_of(before_in_sentence(text, start)) != Document::Compact
    {
        return Err(None);
    }
    // "GCM objectives: 2, 5 and 7", and not what counts them.
    let has_colon = text[word.end..cursor.position].contains(':');
    if has_colon && (document != Document::Compact || !is_end(cursor)) {
        return Err(None);
    }
    let after = cursor.rest();
    let objective = list.single();
    // In English the Goals have another noun.
    let most = if word.begins_with_one_of(&["objective"]) { FEW } else { GOALS };
    let is_other = match document {
        Document::Compact => false,
        Document::Other | Document::OtherCompact => true,
        Document::Unnamed => {
            noun.kind == Kind::Paragraph
                || !is_title_below(text, start, after, objective) && is_other_kind_before(text, start, after)
                || is_part_after(after)
                || objective.is_some_and(|one| is_goal(text, start, cursor.position, word, one))
                || objective.is_some_and(|one| is_said_to_be_another(after, one))
                || objective.is_some_and(|one| has_title_of_its_own(after, one, begins(text, start)))
                || is_sentence_of_other(text, start, cursor.position, word, noun, list.is_of_first(FEW))
                || list.is_of_first(most) && other.is_some_and(|other| goes_on_with_other(text, other, start))
        }
    };
    if is_other || is_other_by_text(after, objective, word) {
        return Err((noun.kind != Kind::Paragraph).then_some(cursor.position));
    }
    if let Some((begin, action)) = objective.and_then(|one| action_before(text, start, one)) {
        list = List::EMPTY;
        list.push(Item { start: begin, end: cursor.position, reference: action.into(), last: None });
    }
    leave_outer_bracket(text, start, &mut list);
    list.is_uncertain = document == Document::Unnamed
        && list.is_of_few()
        && !objective.is_some_and(|objective| heads_title(after, objective));
    Ok((list, cursor.position))
}

/// Returns whether a noun of French or of Spanish is that of a Sustainable Development Goal, which its sentence speaks of.
fn is_goal(text: &str, start: usize, end: usize, noun: &Word, objective: Objective) -> bool {
    let (before, after) = (before_in_sentence(text, start), after_in_sentence(text, end));
    noun.begins_with_one_of(&["objectif", "objetivo"])
        && spoken_of(before) != Document::Compact
        && spoken_of(after) != Document::Compact
        && (speaks_of_goal(before, objective) || speaks_of_goal(after, objective))
}

/// Returns the action of an objective whose letter is named before it, and where: `el inciso g) del objetivo 5`.
fn action_before(text: &str, start: usize, objective: Objective) -> Option<(usize, Action)> {
    let mut cursor = Cursor { text, position: start };
    let mut is_of = false;
    for _ in 0..3 {
        cursor.position = text[..cursor.position].trim_end_matches([' ', '\u{a0}', '\'', '’']).len();
        let Some((begin, _)) = cursor.word_before().filter(|(_, word)| {
            is_of |= word.is_one_of(OF);
            [OF, ARTICLES, ITS, COMPACT].iter().any(|words| word.is_one_of(words))
        }) else {
            break;
        };
        cursor.position = begin;
    }
    let lettered = text[..cursor.position].trim_end().strip_suffix(')').filter(|_| is_of)?;
    let letter = lettered.chars().next_back()?;
    let noun = lettered.strip_suffix(letter)?.trim_end_matches([' ', '\u{a0}', '(']);
    let (begin, _) =
        Cursor { text, position: noun.len() }.word_before().filter(|(_, word)| word.is_one_of(LETTERED))?;
    Some((begin, objective.action(letter)?))
}

/// Returns whether a noun begins its line or its sentence, but for marks and numbers, as of a list.
fn begins(text: &str, start: usize) -> bool {
    let before =
        text[..start].trim_end_matches(|character: char| character != '\n' && !character.is_alphabetic());
    let marks = &text[before.len()..start];
    before.is_empty() || before.ends_with('\n') || marks.contains(". ") || marks.contains("; ")
}

/// Returns whether a noun begins its line and has the title of its objective, below a line that names no other document, or
/// the whole of a title of several words: what that line ends with is no word before the noun.
fn is_title_below(text: &str, start: usize, after: &str, objective: Option<Objective>) -> bool {
    let before = window_before(text, start);
    let line = before.rfind('\n').unwrap_or(0);
    let above = before[..line].trim_end();
    let above = &above[above.rfind('\n').map_or(0, |end| end + 1)..];
    !before[line..].contains(char::is_alphabetic)
        && objective.is_some_and(|objective| {
            let names_other =
                |(_, word): (usize, Word)| word.is_one_of(OTHER_DOCUMENTS) || word.is_one_of(INSTRUMENTS);
            heads_title(after, objective)
                && (heads_whole_title(after, objective) || !words(above).any(names_other))
        })
}

/// Returns whether nothing of the line follows but a mark.
fn is_end(cursor: Cursor<'_>) -> bool {
    let rest = cursor.rest().trim_start_matches([' ', '\u{a0}']);
    rest.is_empty() || rest.starts_with(['.', ';', ')', ']', '\n', '\r', '|'])
}

/// Leaves a closing bracket out of the last member where it is that of a bracket before the noun: `(Objetivo 17 g)`.
fn leave_outer_bracket(text: &str, start: usize, list: &mut List) {
    let Some(item) = list.last_mut() else { return };
    let member = &text[item.start..item.end];
    let is_outer = text[..start].ends_with('(') && !text[item.end..].starts_with(')');
    // "[GCM objective 19 a]"
    if is_outer && member.ends_with(')') && !member.contains('(') || member.ends_with(']') {
        item.end -= 1;
    }
}

/// Returns whether the word is the noun as it is written: some are other words without their accents.
fn is_noun(word: &Word, noun: Noun) -> bool {
    !matches!(noun.text, "mal" | "malen" | "amac" | "cel" | "cele") || !word.is_ascii
}

/// Reads `action 17(c)` and `action (c) of objective 17`.
fn action(cursor: &mut Cursor<'_>, start: usize, word: &Word, list: &mut List) -> Option<()> {
    // Every plan has measures.
    list.needs_compact = word.is_one_of(&["mesure", "medida"]);
    if let Some(letter) = letter(cursor) {
        cursor.skip_blanks();
        cursor.skip_word(&["of", "de", "del", "under"]);
        cursor.skip_blanks();
        if cursor.skip_word(&["l"]) {
            cursor.skip(&['\'', '’']);
        }
        // "action (c) of GCM objective 17"
        list.has_compact = cursor.skip_word(&["gcm"]);
        cursor.skip_blanks();
        let noun = cursor.word().filter(|word| word.is_one_of(&["objective", "objectif", "objetivo"]))?;
        cursor.position = noun.end;
        to_number(cursor, &noun);
        let number = cursor.number().filter(|_| !is_part_of_more(*cursor, false))?;
        let reference = number_and_letter(Kind::Objective, number, Some(letter)).ok()?;
        list.push(Item { start, end: cursor.position, reference, last: None });
        return Some(());
    }
    members(cursor, start, word, Kind::Action, list)
}

/// Reads `guiding principle (f)`, and `guiding principles (a) to (c) and (f)`.
fn principle(cursor: &mut Cursor<'_>, start: usize, list: &mut List) -> Option<()> {
    let before = Cursor { text: cursor.text, position: cursor.text[..start].trim_end().len() };
    let is_guiding_before = before.word_before().is_some_and(|(_, word)| word.is_one_of(&["guiding"]));
    cursor.skip_blanks();
    let is_guiding_after = cursor.skip_word(&["directeur", "directeurs", "rector", "rectores"]);
    let letter = letter(cursor)?;
    let reference = number_and_letter(Kind::Paragraph, 15, Some(letter)).ok()?;
    list.push(Item { start, end: cursor.position, reference, last: None });
    letters(cursor, list);
    let is_guiding = is_guiding_before || is_guiding_after || is_compact_before(cursor.text, start);
    (is_guiding || context::after(*cursor) == Document::Compact).then_some(())
}
