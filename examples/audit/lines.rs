//! The items of texts and of Markdown.

use imrf::review::recognition::RecognitionError;

use crate::item::{Item, Place};

/// Returns the lines of a text that have something in them.
pub(crate) fn text(text: &str) -> Vec<Item> {
    let lines = numbered(text).filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(number, line)| Item::new(Place::Position(number, column(line)), line.trim())).collect()
}

fn numbered(text: &str) -> impl Iterator<Item = (u64, &str)> {
    (1..).zip(text.lines())
}

/// Returns where the text of a line begins, from 1.
fn column(line: &str) -> usize {
    line.chars().take_while(|character| character.is_whitespace()).count() + 1
}

/// Returns the list items, the rows of tables, and the headings that name an objective.
pub(crate) fn markdown(text: &str) -> Vec<Item> {
    let mut items = Vec::new();
    let mut table: Vec<(Place, &str)> = Vec::new();
    let mut is_code = false;
    for (number, line) in numbered(text) {
        let place = Place::Position(number, column(line));
        let content = line.trim();
        if content.starts_with("```") || content.starts_with("~~~") {
            is_code = !is_code;
        }
        if content.starts_with('|') && !is_code {
            table.push((place, content));
            continue;
        }
        items.extend(rows(&std::mem::take(&mut table)));
        if is_code {
            continue;
        }
        if let Some(heading) = content.strip_prefix('#') {
            let item = Item::new(place, heading.trim_matches(['#', ' ']));
            let is_item = matches!(item.recognized, Ok(_) | Err(RecognitionError::Conflict { .. }));
            items.extend(is_item.then_some(item));
        } else if is_list_item(content) {
            items.push(Item::new(place, content));
        }
    }
    items.extend(rows(&table));
    items
}

/// Returns whether a line begins with the mark of a list: a bullet, or a number with a dot or a bracket.
fn is_list_item(content: &str) -> bool {
    let rest = content.trim_start_matches(|character: char| character.is_ascii_digit());
    let has_number = rest.len() < content.len() && rest.starts_with(['.', ')']);
    has_number || ["- ", "* ", "+ "].iter().any(|bullet| content.starts_with(bullet))
}

/// Returns the rows of a table. What is above the line below its header is no item.
fn rows(table: &[(Place, &str)]) -> Vec<Item> {
    let is_ruler =
        |(_, row): &&(Place, &str)| row.chars().all(|character| matches!(character, '|' | '-' | ':' | ' '));
    let header = table.iter().position(|row| is_ruler(&row)).map_or(0, |ruler| ruler + 1);
    let row = |(place, row): &(Place, &str)| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        Item::of_row(place.clone(), &cells)
    };
    table[header..].iter().map(row).collect()
}
