//! One number after a noun, with its letter, and what makes it another number: an amount, a date, a count.

use super::context::APOSTROPHES;
use super::cursor::{Cursor, digit};
use super::list::MOST;
use super::words::AFTER_LIST;
use super::words::kinds::LETTERED;
use super::words::numbers::{COUNTED, MONTHS, NO_PLURALS, UNITS};
use crate::Objective;
use crate::review::recognition::Reference;
use crate::review::recognition::grammar::number_and_letter;
use crate::review::recognition::nouns::{Kind, numbers_in_words};

/// Reads a number with the letter after it, if what follows does not make it another number.
pub(super) fn member(cursor: &mut Cursor<'_>, kind: Kind, is_several: bool) -> Option<Reference> {
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

/// The numbers from 2 in Roman figures; 1 is a word.
static ROMAN: [&str; 22] = [
    "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII",
];

/// Reads a number in words or in Roman figures: `eight`, `vingt-trois`, `XVII`.
pub(super) fn in_letters(cursor: &mut Cursor<'_>) -> Option<u32> {
    let roman = cursor.word().and_then(|word| {
        let figures = &cursor.text[cursor.position..word.end];
        ROMAN.iter().zip(2..).find(|(roman, _)| **roman == figures).map(|(_, number)| (number, word.end))
    });
    let in_words = numbers_in_words()
        .filter_map(|(number, words)| Some((number, end_of_words(*cursor, words)?)))
        .max_by_key(|(_, end)| *end);
    let (number, end) = roman.or(in_words)?;
    cursor.position = end;
    Some(number)
}

/// Returns where these words end, which are written apart or with hyphens, if they are next and no hyphen follows.
fn end_of_words(mut cursor: Cursor<'_>, words: &str) -> Option<usize> {
    let mut rest = words.as_bytes();
    loop {
        let word = cursor.word().filter(|word| !word.text().is_empty())?;
        rest = rest.strip_prefix(word.text())?;
        cursor.position = word.end;
        if rest.is_empty() {
            return (cursor.next_char() != Some('-')).then_some(word.end);
        }
        cursor.skip(&['-', '\u{2010}', '\u{2011}']);
        cursor.skip_blanks();
    }
}

/// Returns whether a number goes on, or is an amount: a decimal, a percentage, a count.
pub(super) fn is_part_of_more(mut cursor: Cursor<'_>, is_several: bool) -> bool {
    if is_several && !skip_joined(&mut cursor) {
        return true;
    }
    let begins_with_digit = |text: &str| text.chars().next().and_then(digit).is_some();
    let rest = cursor.rest();
    let mut characters = rest.chars();
    match characters.next() {
        Some('.' | ',' | '/' | ':') if begins_with_digit(characters.as_str()) => return true,
        // "1.A"
        Some('.') if is_single_letter(characters.as_str()) => return true,
        Some('-' | '\u{2011}') if characters.clone().next().is_some_and(char::is_alphabetic) => {
            let word = Cursor { text: characters.as_str(), position: 0 }.word();
            return !word.is_some_and(|word| word.is_one_of(&["related", "specific", "focused"]));
        }
        Some('%' | '‰' | '€' | '$' | '£' | '°' | 'º' | 'ª' | '+' | '×' | '_' | '@') => return true,
        // Chinese has no blanks.
        Some('\u{4e00}'..='\u{9fff}') => return rest.starts_with(['个', '项', '年', '月', '日', '条']),
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
    // "Under objective 8 States agree", and the next line of a form
    let is_proper = !is_several && cursor.rest().starts_with("States")
        || is_next_line && cursor.rest().starts_with(char::is_uppercase);
    is_date(cursor)
        || is_other_letter(cursor)
        || cursor.word().is_some_and(|word| word.is_one_of(UNITS) && !is_proper)
}

/// The number of the last objective, which is also how many there are.
const LAST: u8 = Objective::InternationalCooperation.number();

/// Goes over the members of a list that are joined to the first: `2,5,7`, `16/17`. Returns whether they can be members: a
/// slash is also before how many there are, and a list has an end.
fn skip_joined(cursor: &mut Cursor<'_>) -> bool {
    for _ in 0..MOST {
        let mut after = *cursor;
        let has_slash = after.skip(&['/']);
        let is_joined = (has_slash || after.skip(&[','])) && after.next_char().and_then(digit).is_some();
        if !is_joined {
            return true;
        }
        match after.number() {
            Some(number) if !has_slash || u8::try_from(number).is_ok_and(|number| number < LAST) => {
                *cursor = after;
            }
            _ => return false,
        }
    }
    false
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
pub(super) fn is_count(mut cursor: Cursor<'_>) -> bool {
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

/// Reads a letter in brackets, or with the closing one alone, or after a slash: `(b)`, `b)`, `/b`.
pub(super) fn letter(cursor: &mut Cursor<'_>) -> Option<u8> {
    let mut after = *cursor;
    let has_slash = after.skip(&['/']);
    if !has_slash {
        after.skip_blanks();
        after.skip(&['(']);
    }
    let word = after.word().filter(|word| word.is_ascii)?;
    let [letter @ b'a'..=b'z'] = word.text() else { return None };
    let letter = *letter;
    after.position = word.end;
    let is_end =
        |next: Option<char>| !next.is_some_and(|next| next.is_alphanumeric() || APOSTROPHES.contains(&next));
    let is_whole = if has_slash { is_end(after.next_char()) } else { after.skip(&[')', ']']) };
    if !is_whole {
        return None;
    }
    *cursor = after;
    Some(letter)
}

/// Returns the letter of the action that is named after a number, and where it ends: `, action (c)`.
fn action_beside(mut cursor: Cursor<'_>) -> Option<(u8, usize)> {
    cursor.skip(&[',']);
    cursor.skip_blanks();
    if !cursor.skip_word(LETTERED) {
        return None;
    }
    cursor.skip(&['.']);
    let letter = letter(&mut cursor)?;
    Some((letter, cursor.position))
}
