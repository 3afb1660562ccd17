//! The list of numbers after a noun, or the range: where it goes on, and where a number counts something else.

use super::compacts::skip_of_compact;
use super::context::{self, Document};
use super::cursor::{Cursor, Word, beginning, digit, ending};
use super::list::{Item, List, beside};
use super::number::{self, is_count, letter, member};
use super::words::{AFTER_LIST, AND, TO};
use crate::review::recognition::Reference;
use crate::review::recognition::grammar::number_and_letter;
use crate::review::recognition::nouns::Kind;

/// Nouns of several numbers that have not the ending of English, French and Spanish.
static PLURALS: &[&str] = &[
    "obj",
    "para",
    "par",
    "parr",
    "ziele",
    "zielen",
    "obiettivi",
    "doelstellingen",
    "cele",
    "obiective",
    "hedefler",
    "tavoitteet",
];

/// Returns whether several numbers may follow the noun.
fn takes_several(word: &Word) -> bool {
    word.text().ends_with(b"s") || word.is_one_of(PLURALS) || !word.is_ascii
}

/// Words between the noun of several numbers and their colon: `GCM objectives addressed: 4 and 15`.
static ADDRESSED: &[&str] = &[
    "addressed",
    "covered",
    "concerned",
    "supported",
    "targeted",
    "advanced",
    "vises",
    "concernes",
    "couverts",
    "abordados",
    "cubiertos",
    "relacionados",
];

/// Goes over a word before the colon of a list.
fn addressed(cursor: &mut Cursor<'_>) {
    let mut after = *cursor;
    after.skip_blanks();
    if after.skip_word(ADDRESSED) {
        after.skip(&[' ', '\u{a0}']);
        if after.next_char() == Some(':') {
            *cursor = after;
        }
    }
}

/// Goes over what may be between a noun and its number.
pub(super) fn to_number(cursor: &mut Cursor<'_>, word: &Word) {
    if word.is_one_of(&["obj", "objs", "para", "paras", "par", "parr"]) {
        cursor.skip(&['.']);
    }
    if takes_several(word) {
        addressed(cursor);
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

/// Goes over "from" before a range: `los objetivos del 6 al 8`.
fn from(cursor: &mut Cursor<'_>) -> bool {
    let mut after = *cursor;
    let is_from = after.skip_word(&["from", "de", "del", "du"])
        && after.skip_blanks()
        && after.next_char().and_then(digit).is_some();
    if is_from {
        *cursor = after;
    }
    is_from
}

/// Reads a list of numbers.
pub(super) fn members(
    cursor: &mut Cursor<'_>,
    start: usize,
    word: &Word,
    kind: Kind,
    list: &mut List,
) -> Option<()> {
    // "GCM Objective(s): 3, 10"
    let has_plural = cursor.rest().starts_with("(s)");
    if has_plural {
        cursor.position += "(s)".len();
    }
    let is_several = has_plural || takes_several(word);
    list.has_compact = skip_of_compact(cursor);
    to_number(cursor, word);
    let is_from = is_several && from(cursor);
    // The first has to be whole, or there is no mention.
    let is_in_line = !text_between(cursor, word).contains('\n');
    if !is_several && kind == Kind::Objective && cursor.next_char().and_then(digit).is_none() {
        return in_letters(cursor, start, kind, list);
    }
    let first = member(cursor, kind, is_several)?;
    if !is_in_line && is_item(*cursor) {
        return None;
    }
    list.push(Item { start, end: cursor.position, reference: first, last: None });
    if is_from && !range(cursor, kind, is_several, list)? {
        return None;
    }
    loop {
        if range(cursor, kind, is_several, list)? {
            continue;
        }
        let mut after = *cursor;
        let has_remark = is_several && remark(&mut after);
        let Some(is_certain) = separator(&mut after, is_several) else { return Some(()) };
        number_word(&mut after);
        after.skip(&['#']);
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
        let is_other = !is_certain && !is_several && is_before_word(after)
            || counts_before_noun(after, is_several)
            || is_closed(after) && !is_in_bracket(after);
        if is_other || !is_last_certain && !is_end_of_member(after, is_several) {
            return Some(());
        }
        let is_after_slash = cursor.rest().starts_with('/');
        // "objectives 5/2"
        if is_after_slash && list.last_mut().is_some_and(|before| before.reference >= reference) {
            return None;
        }
        list.needs_compact |= is_after_slash;
        if !list.push(Item { start, end: after.position, reference, last: None }) {
            return Some(());
        }
        *cursor = after;
    }
}

/// Reads a number in words or in Roman figures, which can be other words where the Compact is not named.
fn in_letters(cursor: &mut Cursor<'_>, start: usize, kind: Kind, list: &mut List) -> Option<()> {
    let number = number::in_letters(cursor)?;
    let reference = number_and_letter(kind, number, None).ok()?;
    list.push(Item { start, end: cursor.position, reference, last: None });
    list.needs_compact = true;
    // "the Compact, the objective one"
    (number > 1 || context::after(*cursor) == Document::Compact).then_some(())
}

/// Reads the letters after the first, and the ranges of them.
pub(super) fn letters(cursor: &mut Cursor<'_>, list: &mut List) {
    loop {
        if range_of_letters(cursor, list) {
            continue;
        }
        let mut after = *cursor;
        if separator(&mut after, true).is_none() {
            return;
        }
        let start = after.position;
        let Some(reference) = next_letter(&mut after, list) else { return };
        if !list.push(Item { start, end: after.position, reference, last: None }) {
            return;
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
        if word.is_objective() {
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

/// Returns whether the last bracket before is an opening one.
fn is_in_bracket(cursor: Cursor<'_>) -> bool {
    ending(&cursor.text[..cursor.position], context::WINDOW)
        .chars()
        .rev()
        .find(|before| matches!(before, '(' | ')'))
        == Some('(')
}

/// Returns what is between a noun and its number.
fn text_between<'a>(cursor: &Cursor<'a>, word: &Word) -> &'a str {
    &cursor.text[word.end..cursor.position]
}

/// Returns whether the number before is that of a list in lines, which a heading is above: `Objectives`, `1) To inform`.
fn is_item(mut cursor: Cursor<'_>) -> bool {
    let mut after_blank = cursor;
    // "13 - Alternatives to detention"
    let is_before_title = after_blank.skip_blanks() && after_blank.skip(&['-', '–', '—', ':']);
    is_before_title
        || cursor.skip(&['.', ')', ':'])
            && (cursor.skip_blanks() && cursor.next_char().is_some_and(char::is_alphabetic))
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
        let has_comma = after.skip(&[',']) || is_several && (after.skip(&[';']) || slash(&mut after));
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

/// Goes over a slash before another number.
fn slash(cursor: &mut Cursor<'_>) -> bool {
    let mut after = *cursor;
    let is_slash = after.skip(&['/']) && after.next_char().and_then(digit).is_some();
    if is_slash {
        *cursor = after;
    }
    is_slash
}

/// Reads a member after the first: a number, or the letter of another action of the same objective.
fn next_member(cursor: &mut Cursor<'_>, kind: Kind, is_several: bool, list: &mut List) -> Option<Reference> {
    if cursor.next_char().is_some_and(|next| next == '(' || next.is_ascii_alphabetic()) {
        return next_letter(cursor, list);
    }
    member(cursor, kind, is_several)
}

/// Reads the letter of another action of the same objective, or of another principle.
fn next_letter(cursor: &mut Cursor<'_>, list: &mut List) -> Option<Reference> {
    let before = list.last_mut()?;
    beside(before.last.unwrap_or(before.reference), letter(cursor)?)
}

/// Reads the last letter of a range, if there is one.
fn range_of_letters(cursor: &mut Cursor<'_>, list: &mut List) -> bool {
    let mut after = *cursor;
    let is_range = to(&mut after) && list.last_mut().is_some_and(|before| before.last.is_none());
    let end = if is_range { next_letter(&mut after, list) } else { None };
    match (end, list.last_mut()) {
        (Some(end), Some(before)) if before.reference < end => {
            before.last = Some(end);
            before.end = after.position;
            *cursor = after;
            true
        }
        _ => false,
    }
}

/// Goes over what is between the ends of a range, and the blanks around it.
fn to(cursor: &mut Cursor<'_>) -> bool {
    let has_blank = cursor.skip_blanks();
    let is_range = cursor.skip(&['-', '–', '—', '\u{2011}', '\u{2012}']) || has_blank && cursor.skip_word(TO);
    cursor.skip_blanks();
    is_range
}

/// Reads the second end of a range, if there is one. `None` is a range that is none.
fn range(cursor: &mut Cursor<'_>, kind: Kind, is_several: bool, list: &mut List) -> Option<bool> {
    let mut after = *cursor;
    if !to(&mut after) {
        return Some(false);
    }
    if after.next_char().and_then(digit).is_none() {
        return Some(range_of_letters(cursor, list));
    }
    let before = list.last_mut()?;
    let Reference::Objective(low) = before.reference else { return None };
    let Reference::Objective(high) = member(&mut after, kind, is_several)? else { return None };
    if !is_several || low >= high || before.last.is_some() || is_count(after) {
        return None;
    }
    before.last = Some(high.into());
    before.end = after.position;
    *cursor = after;
    Some(true)
}

/// Returns whether a member ends where a list can end or go on, so that it counts nothing.
fn is_end_of_member(mut cursor: Cursor<'_>, is_several: bool) -> bool {
    let end = cursor.position;
    let has_blank = cursor.skip_blanks();
    let is_next_line = cursor.text[end..cursor.position].contains('\n');
    match cursor.next_char() {
        // "GCM objectives: 3, 10", and the next line of a form
        Some(next) if is_next_line && next.is_uppercase() => true,
        None | Some(')' | ']' | '.' | ';' | ':' | '»' | '”' | '"' | '(' | '?' | '!' | '|') => true,
        Some(',' | '-' | '–' | '&') => is_several,
        Some(_) if has_blank => cursor.word().is_some_and(|word| {
            word.is_one_of(AFTER_LIST) || is_several && (word.is_one_of(AND) || word.is_one_of(TO))
        }),
        Some(_) => false,
    }
}
