//! What is wrong with a text or a list of a document, for those who read it and those who validate it.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;

use crate::limits::{LONGEST_REFERENCE, LONGEST_TEXT, MOST_VALUES, SHORTEST_REFERENCE};
use crate::vocabulary::Quoted;
use crate::vocabulary::characters::{CONTROL, INVISIBLE, is_in};

/// Returns what was found and what was expected where a text is not a plain text.
#[inline]
pub(crate) fn wrong_plain_text(text: &str) -> Option<String> {
    // Most texts are short, with something of ASCII to see and no control characters. Of those beyond ASCII, U+0080 to
    // U+009F begin with the byte C2, and U+2028 and U+2029 with E2. The rules for other texts look at each character.
    let may_be_control = |byte: u8| matches!(byte, 0..b' ' | 0x7f | 0xc2 | 0xe2);
    let has_no_control = || !text.bytes().fold(false, |has_one, byte| has_one | may_be_control(byte));
    let is_seen = || text.bytes().any(|byte| byte.is_ascii_graphic());
    if text.len() <= LONGEST_TEXT && has_no_control() && is_seen() {
        return None;
    }
    let length = text.chars().count();
    let expected = if length == 0 || length > LONGEST_TEXT {
        format!("a text of 1 to {LONGEST_TEXT} code points, not {length}")
    } else if let Some(control) = text.chars().find(|character| is_in(CONTROL, *character)) {
        format!("a text without control characters, not with U+{:04X}", u32::from(control))
    } else if text.chars().all(|character| is_in(INVISIBLE, character)) {
        "a text with a visible character".to_owned()
    } else {
        return None;
    };
    Some(format!("found {}, expected {expected}", Quoted(text)))
}

/// Returns what was found and what was expected where a text is not a reference to a document.
#[inline]
pub(crate) fn wrong_reference(text: &str) -> Option<String> {
    let has_length = (SHORTEST_REFERENCE..=LONGEST_REFERENCE).contains(&text.len());
    // As above, every byte is looked at, which the compiler does for many at a time.
    let is_graphic = || text.bytes().fold(true, |is_graphic, byte| is_graphic & byte.is_ascii_graphic());
    if has_length && is_graphic() {
        return None;
    }
    Some(format!(
        "found {}, expected a document symbol or URI of {SHORTEST_REFERENCE} to {LONGEST_REFERENCE} characters \
         from ! to ~",
        Quoted(text)
    ))
}

/// Returns what is wrong with a list that has more values than are kept.
pub(crate) fn too_many_values() -> String {
    let most = format!("{},{:03}", MOST_VALUES / 1_000, MOST_VALUES % 1_000);
    format!("found a list of more than {most} values, expected {most} at most")
}
