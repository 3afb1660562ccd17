//! What follows a noun in prose: one number, a list or a range of them, each with its letter where it has one.

use core::ops::Range;

use super::before::is_other_kind_before;
use super::compacts::is_compact_before;
use super::context::{self, Document};
use super::cursor::{Cursor, Word, beginning, digit, ending};
use super::heading::{has_title_of_its_own, is_other_by_text};
use super::parts::is_part_after;
use super::words::{AFTER_LIST, AND, COUNTED, MONTHS, NO_PLURALS, TO, UNITS};
use crate::Objective;
use crate::review::recognition::Reference;
use crate::review::recognition::grammar::number_and_letter;
use crate::review::recognition::nouns::{Kind, Noun};

/// How many objectives another document has at most, as a rule.
const FEW: u8 = 10;

/// How many members of a list are read.
const MOST: usize = 32;

/// One member: a reference, or the objectives from this one to the last.
#[derive(Clone, Copy, Debug)]
struct Item {
    start: usize,
    end: usize,
    reference: Reference,
    last: Option<Objective>,
}

/// What was found after a noun and is not returned yet.
#[derive(Clone, Debug)]
pub(super) struct List {
    items: [Option<Item>; MOST],
    count: usize,
    next: usize,
}

impl List {
    pub(super) const EMPTY: Self = Self { items: [None; MOST], count: 0, next: 0 };

    fn push(&mut self, item: Item) -> bool {
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

    fn last_mut(&mut self) -> Option<&mut Item> {
        self.items[..self.count].last_mut()?.as_mut()
    }

    pub(super) fn pop(&mut self) -> Option<(Range<usize>, Reference)> {
        let item = self.items.get_mut(self.next)?.as_mut()?;
        let found = (item.start..item.end, item.reference);
        let following = match (item.reference, item.last) {
            (Reference::Objective(objective), Some(last)) if objective < last => {
                Objective::from_number(objective.number() + 1)
            }
            _ => None,
        };
        match following {
            Some(objective) => item.reference = objective.into(),
            None => self.next += 1,
        }
        Some(found)
    }
}

/// What a noun and what follows it are, with where it ends.
pub(super) enum Found {
    Mentions(List, usize),
    /// Objectives of another document.
    Others(usize),
}

/// Reads what follows the noun, or returns `None` where it is no mention. `other` is where the objectives of another
/// document end that are before it.
pub(super) fn read(text: &str, start: usize, word: &Word, noun: Noun, other: Option<usize>) -> Option<Found> {
    let mut cursor = Cursor { text, position: word.end };
    if !is_noun(word, noun) {
        return None;
    }
    let mut list = List::EMPTY;
    match noun.kind {
        Kind::Objective | Kind::Paragraph => members(&mut cursor, start, word, noun.kind, &mut list)?,
        Kind::Action => action(&mut cursor, start, word, &mut list)?,
        Kind::Principle => principle(&mut cursor, start, &mut list)?,
    }
    let document = match context::after(cursor) {
        Document::Unnamed if is_compact_before(text, start) => Document::Compact,
        document => document,
    };
    // "GCM objectives: 2, 5 and 7", and not what counts them.
    let has_colon = text[word.end..].starts_with(':');
    if has_colon && (document != Document::Compact || !is_end(cursor)) {
        return None;
    }
    let after = &text[cursor.position..];
    let begins = begins(text, start);
    let is_mention = match document {
        Document::Compact => true,
        Document::Other | Document::OtherCompact => false,
        Document::Unnamed => {
            noun.kind != Kind::Paragraph
                && !is_other_kind_before(text, start, after)
                && !is_part_after(after)
                && !list.single().is_some_and(|objective| has_title_of_its_own(after, objective, begins))
                && !context::is_sentence_of_other(text, start, cursor.position, word, noun)
                && !(list.is_of_first(FEW)
                    && other.is_some_and(|other| context::goes_on_with_other(text, other, start)))
        }
    };
    if !is_mention || is_other_by_text(after, list.single()) {
        return (noun.kind != Kind::Paragraph).then_some(Found::Others(cursor.position));
    }
    leave_outer_bracket(text, start, &mut list);
    Some(Found::Mentions(list, cursor.position))
}

/// Returns whether a noun begins its line or its sentence, but for marks and numbers, as of a list.
fn begins(text: &str, start: usize) -> bool {
    let before =
        text[..start].trim_end_matches(|character: char| character != '\n' && !character.is_alphabetic());
    let marks = &text[before.len()..start];
    before.is_empty() || before.ends_with('\n') || marks.contains(". ") || marks.contains("; ")
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
    if is_outer && member.ends_with(')') && !member.contains('(') {
        item.end -= 1;
    }
}

/// Returns whether the word is the noun as it is written: some are other words without their accents.
fn is_noun(word: &Word, noun: Noun) -> bool {
    !matches!(noun.text, "mal" | "malen" | "amac" | "cel" | "cele") || !word.is_ascii
}

/// Returns whether several numbers may follow the noun.
fn takes_several(word: &Word) -> bool {
    word.text().ends_with(b"s") || word.is_one_of(&["obj", "para", "par", "parr"]) || !word.is_ascii
}

/// Goes over what may be between a noun and its number.
fn to_number(cursor: &mut Cursor<'_>, word: &Word) {
    if word.is_one_of(&["obj", "objs", "para", "paras", "par", "parr"]) {
        cursor.skip(&['.']);
    }
    cursor.skip(&[':']);
    cursor.skip_blanks();
    number_word(cursor);
    cursor.skip(&['#']);
}

/// Goes over a word for "number".
fn number_word(cursor: &mut Cursor<'_>) {
    let mut after = *cursor;
    if after.skip_word(&["no", "nos", "n", "number", "numbers", "numero", "numeros", "num", "nums"]) {
        after.skip(&['.']);
        after.skip(&['°', 'º']);
        after.skip_blanks();
        *cursor = after;
    }
}

/// Reads a list of numbers.
fn members(cursor: &mut Cursor<'_>, start: usize, word: &Word, kind: Kind, list: &mut List) -> Option<()> {
    let is_several = takes_several(word);
    to_number(cursor, word);
    // The first has to be whole, or there is no mention.
    let is_in_line = !text_between(cursor, word).contains('\n');
    let first = member(cursor, kind, is_several)?;
    if !is_in_line && is_item(*cursor) {
        return None;
    }
    list.push(Item { start, end: cursor.position, reference: first, last: None });
    loop {
        if range(cursor, kind, is_several, list)? {
            continue;
        }
        let mut after = *cursor;
        let has_remark = is_several && remark(&mut after);
        let Some(is_certain) = separator(&mut after, is_several) else { return Some(()) };
        number_word(&mut after);
        let start = after.position;
        let Some(reference) = next_member(&mut after, kind, is_several, list) else { return Some(()) };
        // "objectives 5 (pathways), 6 (work) and 7 (vulnerabilities)"
        if has_remark && !remark(&mut after.clone()) {
            return Some(());
        }
        // A number after a comma may count what follows it.
        let is_letter = text_from(after, start).starts_with('(');
        let is_last_certain = is_letter || is_certain && is_several && !is_count(after);
        // "objective 6, 2 under others", and "1) objective 3, 2) objective 14"
        let is_other = !is_certain && !is_several && is_before_word(after);
        let is_other = is_other || counts_before_noun(after, is_several);
        let is_other = is_other || is_closed(after) && !is_in_bracket(after);
        if is_other || !is_last_certain && !is_end_of_member(after, is_several) {
            return Some(());
        }
        if !list.push(Item { start, end: after.position, reference, last: None }) {
            return Some(());
        }
        *cursor = after;
    }
}

/// Returns what is between a place and a later one.
fn text_from(cursor: Cursor<'_>, start: usize) -> &str {
    &cursor.text[start..cursor.position]
}

/// Returns whether a noun with its own number follows, before which the number counts: `and 4 on objective 18`.
fn counts_before_noun(mut cursor: Cursor<'_>, is_several: bool) -> bool {
    for count in 0..4 {
        cursor.skip(&['\'', '’']);
        cursor.skip_blanks();
        let Some(word) = cursor.word() else { return false };
        // "objectives 2 and 5 to objective 18"
        if count == 0 && (word.is_one_of(AND) || is_several && word.is_one_of(TO)) {
            return false;
        }
        if word.begins_with_one_of(&["objecti", "objetivo"]) {
            return count > 0;
        }
        cursor.position = word.end;
    }
    false
}

/// Returns whether a bracket closes next that is not of a letter.
fn is_closed(cursor: Cursor<'_>) -> bool {
    cursor.next_char() == Some(')') && cursor.char_before() != Some(')')
}

/// Returns whether the last bracket of the line before is an opening one.
fn is_in_bracket(cursor: Cursor<'_>) -> bool {
    ending(&cursor.text[..cursor.position], context::WINDOW)
        .chars()
        .rev()
        .find(|before| matches!(before, '(' | ')' | '\n'))
        == Some('(')
}

/// Returns what is between a noun and its number.
fn text_between<'a>(cursor: &Cursor<'a>, word: &Word) -> &'a str {
    &cursor.text[word.end..cursor.position]
}

/// Returns whether the number before is that of a list in lines, which a heading is above: `Objectives`, `1) To inform`.
fn is_item(mut cursor: Cursor<'_>) -> bool {
    cursor.skip(&['.', ')']) && (cursor.skip_blanks() && cursor.next_char().is_some_and(char::is_alphabetic))
        || cursor.char_before() == Some(')')
}

/// Goes over a remark in brackets on a member, and returns whether there is one.
fn remark(cursor: &mut Cursor<'_>) -> bool {
    /// How long a remark is at most, in bytes.
    const LONGEST: usize = 80;
    let mut after = *cursor;
    after.skip_blanks();
    if !after.skip(&['(']) {
        return false;
    }
    let rest = beginning(after.rest(), LONGEST);
    let Some(end) = rest.find(['(', ')']).filter(|end| rest[*end..].starts_with(')')) else {
        return false;
    };
    if context::after(*cursor) != Document::Unnamed {
        return false;
    }
    cursor.position = after.position + end + 1;
    true
}

/// Returns whether a word follows that does not join another member.
fn is_before_word(mut cursor: Cursor<'_>) -> bool {
    cursor.skip_blanks() && cursor.word().is_some_and(|word| !word.is_one_of(AND))
}

/// Goes over what separates two members. Returns whether it is a word, after which a list goes on for certain.
fn separator(cursor: &mut Cursor<'_>, is_several: bool) -> Option<bool> {
    let has_comma = {
        let mut after = *cursor;
        after.skip_blanks();
        let has_comma = after.skip(&[',']) || is_several && after.skip(&[';']);
        if has_comma {
            *cursor = after;
        }
        has_comma
    };
    let has_blank = cursor.skip_blanks();
    let mut after = *cursor;
    let has_word = has_blank && (after.skip_word(AND) || after.skip(&['&'])) && after.skip_blanks();
    if has_word {
        *cursor = after;
    }
    (has_comma || has_word).then_some(has_word)
}

/// Reads a member after the first: a number, or the letter of another action of the same objective.
fn next_member(cursor: &mut Cursor<'_>, kind: Kind, is_several: bool, list: &mut List) -> Option<Reference> {
    if cursor.next_char().is_some_and(|next| next == '(' || next.is_ascii_alphabetic()) {
        let reference = list.last_mut()?.reference;
        let Reference::Action(action) = reference else { return None };
        let letter = letter(cursor)?;
        return action.objective().action(char::from(letter)).map(Reference::from);
    }
    member(cursor, kind, is_several)
}

/// Reads the second end of a range, if there is one. `None` is a range that is none.
fn range(cursor: &mut Cursor<'_>, kind: Kind, is_several: bool, list: &mut List) -> Option<bool> {
    let mut after = *cursor;
    let has_blank = after.skip_blanks();
    let has_dash = after.skip(&['-', '–', '—', '\u{2011}', '\u{2012}']);
    let has_word = !has_dash && has_blank && after.skip_word(TO);
    if !has_dash && !has_word {
        return Some(false);
    }
    after.skip_blanks();
    if after.next_char().and_then(digit).is_none() {
        return Some(false);
    }
    let before = list.last_mut()?;
    let Reference::Objective(low) = before.reference else { return None };
    let Reference::Objective(high) = member(&mut after, kind, is_several)? else { return None };
    if !is_several || low >= high || before.last.is_some() || is_count(after) {
        return None;
    }
    before.last = Some(high);
    before.end = after.position;
    *cursor = after;
    Some(true)
}

/// Reads a number with the letter after it, if what follows does not make it another number.
fn member(cursor: &mut Cursor<'_>, kind: Kind, is_several: bool) -> Option<Reference> {
    let mut after = *cursor;
    let number = after.number()?;
    if is_part_of_more(after, is_several) {
        return None;
    }
    let mut lettered = after;
    let letter = letter(&mut lettered);
    if letter.is_some() {
        after = lettered;
    } else if let Some((letter, end)) = action_beside(after) {
        let reference = number_and_letter(kind, number, Some(letter)).ok()?;
        cursor.position = end;
        return Some(reference);
    }
    let reference = number_and_letter(kind, number, letter).ok()?;
    *cursor = after;
    Some(reference)
}

/// Returns whether a number goes on, or is an amount: a decimal, a percentage, a count.
fn is_part_of_more(mut cursor: Cursor<'_>, is_several: bool) -> bool {
    let begins_with_digit = |text: &str| text.chars().next().and_then(digit).is_some();
    let rest = cursor.rest();
    let mut characters = rest.chars();
    match characters.next() {
        Some('.' | '/' | ':') if begins_with_digit(characters.as_str()) => return true,
        Some(',') if begins_with_digit(characters.as_str()) => {
            // "2,5 %" is one number, and "2,5,7" a list.
            cursor.position += 1;
            return !is_several || cursor.number().is_none() || is_part_of_more(cursor, is_several);
        }
        // "1.A"
        Some('.') if is_single_letter(characters.as_str()) => return true,
        Some('-' | '\u{2011}') if characters.clone().next().is_some_and(char::is_alphabetic) => {
            let word = Cursor { text: characters.as_str(), position: 0 }.word();
            return !word.is_some_and(|word| word.is_one_of(&["related", "specific", "focused"]));
        }
        Some('%' | '‰' | '€' | '$' | '£' | '°' | 'º' | 'ª' | '+' | '×' | '_' | '@') => return true,
        Some(next) if next.is_alphanumeric() && !matches!(next, '¹' | '²' | '³' | '⁰'..='⁹') => {
            return true;
        }
        _ => {}
    }
    if !cursor.skip_blanks() {
        return false;
    }
    let is_next_line = rest[..cursor.position - (cursor.text.len() - rest.len())].contains('\n');
    let mut fraction = cursor;
    fraction.skip(&['/']);
    fraction.skip_blanks();
    if is_next_line && is_number_of_item(fraction) {
        return false;
    }
    if fraction.next_char().and_then(digit).is_some() {
        return true;
    }
    if cursor.next_char().is_some_and(|next| matches!(next, '%' | '‰' | '€' | '$' | '£' | '+' | '×')) {
        return true;
    }
    is_date(cursor) || is_other_letter(cursor) || cursor.word().is_some_and(|word| word.is_one_of(UNITS))
}

/// Returns whether the number of an item of a list is next: `2. `.
fn is_number_of_item(mut cursor: Cursor<'_>) -> bool {
    // "11:00"
    cursor.number().is_some()
        && (cursor.skip(&['.', ')']) && cursor.skip_blanks()
            || cursor.skip(&[':']) && cursor.next_char().and_then(digit).is_some())
}

/// Returns whether a text begins with a capital that is no part of a word.
fn is_single_letter(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(char::is_uppercase) && !characters.next().is_some_and(char::is_alphanumeric)
}

/// Returns whether a number before these words is the day of a month.
fn is_date(mut cursor: Cursor<'_>) -> bool {
    cursor.skip_word(&["de"]);
    cursor.skip_blanks();
    let Some(month) = cursor.word() else { return false };
    cursor.position = month.end;
    cursor.skip_blanks();
    // A year after it, since this month is a verb too.
    month.is_one_of(MONTHS) || month.is_one_of(&["may"]) && cursor.next_char().and_then(digit).is_some()
}

/// Returns whether a letter by itself follows, that is no word: what it says of the number is not sure.
fn is_other_letter(cursor: Cursor<'_>) -> bool {
    let Some(word) = cursor.word() else { return false };
    let after = Cursor { text: cursor.text, position: word.end };
    let is_word = word.is_one_of(&["a", "e", "i", "o", "u", "y"]) || !word.is_ascii;
    word.text().len() == 1 && !is_word && !matches!(after.next_char(), Some('\'' | '’' | ')'))
}

/// Returns whether a number before these words counts what they name, in English: `and 7 measures`. A verb of several
/// subjects has no ending there.
fn is_count(mut cursor: Cursor<'_>) -> bool {
    if !cursor.skip_blanks() {
        return false;
    }
    let Some(word) = cursor.word() else { return false };
    let is_plural = word.text().len() > 3
        && word.ends_with_one_of(&["s"])
        && !word.is_one_of(NO_PLURALS)
        && !word.is_one_of(AFTER_LIST);
    word.is_one_of(COUNTED) || is_plural
}

/// Reads a letter in brackets, or with the closing one alone.
fn letter(cursor: &mut Cursor<'_>) -> Option<u8> {
    let mut after = *cursor;
    after.skip_blanks();
    after.skip(&['(']);
    let word = after.word().filter(|word| word.is_ascii)?;
    let [letter @ b'a'..=b'z'] = word.text() else { return None };
    let letter = *letter;
    after.position = word.end;
    if !after.skip(&[')']) {
        return None;
    }
    *cursor = after;
    Some(letter)
}

/// Returns the letter of the action that is named after a number, and where it ends: `, action (c)`.
fn action_beside(mut cursor: Cursor<'_>) -> Option<(u8, usize)> {
    cursor.skip(&[',']);
    cursor.skip_blanks();
    if !cursor.skip_word(&[
        "action",
        "accion",
        "apartado",
        "alinea",
        "letra",
        "paragraph",
        "para",
        "subparagraph",
    ]) {
        return None;
    }
    cursor.skip(&['.']);
    let letter = letter(&mut cursor)?;
    Some((letter, cursor.position))
}

/// Reads `action 17(c)` and `action (c) of objective 17`.
fn action(cursor: &mut Cursor<'_>, start: usize, word: &Word, list: &mut List) -> Option<()> {
    if let Some(letter) = letter(cursor) {
        cursor.skip_blanks();
        cursor.skip_word(&["of", "de", "del", "under"]);
        cursor.skip_blanks();
        if cursor.skip_word(&["l"]) {
            cursor.skip(&['\'', '’']);
        }
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

/// Reads `guiding principle (f)`.
fn principle(cursor: &mut Cursor<'_>, start: usize, list: &mut List) -> Option<()> {
    let before = Cursor { text: cursor.text, position: cursor.text[..start].trim_end().len() };
    let is_guiding_before = before.word_before().is_some_and(|(_, word)| word.is_one_of(&["guiding"]));
    cursor.skip_blanks();
    let is_guiding_after = cursor.skip_word(&["directeur", "rector"]);
    let letter = letter(cursor)?;
    let reference = number_and_letter(Kind::Paragraph, 15, Some(letter)).ok()?;
    list.push(Item { start, end: cursor.position, reference, last: None });
    (is_guiding_before || is_guiding_after || context::after(*cursor) == Document::Compact).then_some(())
}

/// Returns whether a member ends where a list can end or go on, so that it counts nothing.
fn is_end_of_member(mut cursor: Cursor<'_>, is_several: bool) -> bool {
    let has_blank = cursor.skip_blanks();
    match cursor.next_char() {
        None | Some(')' | ']' | '.' | ';' | ':' | '»' | '”' | '"' | '(' | '?' | '!') => true,
        Some(',' | '-' | '–' | '&') => is_several,
        Some(_) if has_blank => cursor.word().is_some_and(|word| {
            word.is_one_of(AFTER_LIST) || is_several && (word.is_one_of(AND) || word.is_one_of(TO))
        }),
        Some(_) => false,
    }
}
