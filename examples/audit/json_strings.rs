//! The items of JSON.

use std::io;

use serde_json::Value;

use crate::item::{Item, Place};

/// The keys of the number of an objective; other numbers count something.
const NUMBERS: [&str; 5] = ["number", "objective", "no", "nr", "id"];

/// Returns the strings and numbers of lists, and the objects that have no lists or objects in them.
///
/// # Errors
///
/// A text that is no JSON.
pub(crate) fn items(text: &str) -> io::Result<Vec<Item>> {
    let mut items = Vec::new();
    add(&serde_json::from_str(text)?, String::new(), &mut items);
    Ok(items)
}

fn add(value: &Value, pointer: String, items: &mut Vec<Item>) {
    match value {
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                add(value, format!("{pointer}/{index}"), items);
            }
        }
        Value::Object(entries) => {
            let is_nested = |value: &Value| value.is_array() || value.is_object();
            for (key, value) in entries.iter().filter(|(_, value)| is_nested(value)) {
                let key = key.replace('~', "~0").replace('/', "~1");
                add(value, format!("{pointer}/{key}"), items);
            }
            let is_number = |key: &str| NUMBERS.iter().any(|number| key.eq_ignore_ascii_case(number));
            let numbers = entries.iter().filter(|(key, _)| is_number(key));
            let others = entries.iter().filter(|(key, value)| !is_number(key) && value.is_string());
            let texts: Vec<String> = numbers.chain(others).filter_map(|(_, value)| scalar(value)).collect();
            let cells: Vec<&str> = texts.iter().map(String::as_str).collect();
            // An object with others inside it is what they are listed under.
            if !cells.is_empty() && !entries.values().any(is_nested) {
                items.push(Item::of_row(Place::Pointer(pointer), &cells));
            }
        }
        value => items.extend(scalar(value).map(|text| Item::new(Place::Pointer(pointer), &text))),
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
