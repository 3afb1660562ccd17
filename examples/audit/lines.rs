//! The items of a text.

use imrf::review::recognition::RecognitionError;

use crate::item::{Item, Place};

/// Over how many lines and bytes an item runs at most, which is more than any title does.
const LINES: usize = 5;
const BYTES: usize = 500;

/// How many words at the beginning of a title are too few to be near to one.
const FEW: usize = 2;

/// Returns the lines that have something to read in them. Lines that are an objective only together are one item.
pub(crate) fn items(text: &str) -> Vec<Item> {
    let is_empty = |line: &str| !line.contains(char::is_alphanumeric);
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !is_empty(line));
    let items = lines.map(|(number, line)| Item::new(Place::Position(number, column(line)), line.trim()));
    let items: Vec<Item> = items.collect();
    let mut joined = Vec::new();
    let mut rest = items.as_slice();
    while !rest.is_empty() {
        let (item, lines) = first(rest);
        joined.push(item);
        rest = &rest[lines..];
    }
    joined
}

/// Returns the first item of these lines, and over how many of them it runs.
fn first(lines: &[Item]) -> (Item, usize) {
    let (mut item, mut end) = (lines[0].clone(), 1);
    if !may_go_on(&item) {
        return (item, end);
    }
    let mut text = item.text.clone();
    for (index, line) in lines.iter().enumerate().take(LINES).skip(1) {
        let is_pair = index == end && has_digit(&item.text) != has_digit(&line.text);
        text.extend([" ", &line.text]);
        if line.is_named() && !is_pair || text.len() > BYTES {
            break;
        }
        let whole = Item::new(item.place.clone(), &text);
        let is_item = match (item.recognized, line.recognized, whole.recognized) {
            // A number and the title below it, or the other way round, are not counted twice.
            (Ok(first), Ok(second), Ok(whole)) => first == second && second == whole,
            // A number is not hidden by the title of another objective below it.
            (Ok(_), _, Err(RecognitionError::Conflict { .. })) => end == 1 && has_digit(&item.text),
            (_, Ok(_) | Err(RecognitionError::Conflict { .. }), _) => false,
            (_, Err(_), found) => whole.is_named() && (!item.is_named() || found == item.recognized),
        };
        if is_item {
            (item, end) = (whole, index + 1);
        } else if line.is_named() || !item.is_named() && !may_go_on(&whole) {
            break;
        }
    }
    (item, end)
}

/// Returns whether an item may go on in the next line: it is an objective, near to the title of one, or short. To look
/// for the title of every text together with those below it takes many times as long.
fn may_go_on(item: &Item) -> bool {
    let words = item.text.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    match item.recognized {
        Ok(_) | Err(RecognitionError::Conflict { .. } | RecognitionError::NearTwo { .. }) => true,
        Err(error) => error.suggestion().is_some() || words.count() <= FEW,
    }
}

fn has_digit(text: &str) -> bool {
    text.contains(char::is_numeric)
}

/// Returns where the text of a line begins, from 1.
fn column(line: &str) -> usize {
    line.chars().take_while(|character| character.is_whitespace()).count() + 1
}
