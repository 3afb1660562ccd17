//! The items of a text.

use crate::item::{Item, Place};

/// Over how many lines and bytes an item runs at most, which is more than any title does.
const LINES: usize = 5;
const BYTES: usize = 500;

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
    let mut text = item.text.clone();
    for (index, line) in lines.iter().enumerate().take(LINES).skip(1) {
        text.extend([" ", &line.text]);
        if line.is_named() || text.len() > BYTES {
            break;
        }
        let whole = Item::new(item.place.clone(), &text);
        if whole.is_named() && (!item.is_named() || whole.recognized == item.recognized) {
            (item, end) = (whole, index + 1);
        }
    }
    (item, end)
}

/// Returns where the text of a line begins, from 1.
fn column(line: &str) -> usize {
    line.chars().take_while(|character| character.is_whitespace()).count() + 1
}
