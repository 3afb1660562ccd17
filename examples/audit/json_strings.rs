//! The items of JSON.

use std::io;

use imrf::Objective;
use imrf::review::recognition::recognize_objective;
use serde_json::{Map, Value};

use crate::item::{Item, Place};

/// The keys of the number of an objective; other numbers count something.
const NUMBERS: [&str; 5] = ["number", "objective", "no", "nr", "id"];

/// Returns the strings and numbers of lists; of an object the texts in it, or what is inside it where they name nothing;
/// of an object whose keys are the numbers of objectives, an item for each key.
///
/// # Errors
///
/// A text that is no JSON.
pub(crate) fn items(text: &str) -> io::Result<Vec<Item>> {
    Ok(inside(&serde_json::from_str(text)?, &Value::Null, ""))
}

/// Returns the items of a value, beside which its key may be the number of an objective.
fn inside(value: &Value, number: &Value, pointer: &str) -> Vec<Item> {
    match value {
        Value::Array(values) => {
            let items = values.iter().enumerate();
            items.flat_map(|(index, value)| inside(value, number, &format!("{pointer}/{index}"))).collect()
        }
        Value::Object(entries) => in_object(entries, number, pointer),
        value => {
            let texts: Vec<String> = [number, value].into_iter().filter_map(scalar).collect();
            match texts.as_slice() {
                [] => Vec::new(),
                [text] => vec![Item::new(place(pointer), text)],
                texts => vec![row(pointer, texts)],
            }
        }
    }
}

fn in_object(entries: &Map<String, Value>, number: &Value, pointer: &str) -> Vec<Item> {
    let is_number = |key: &str| NUMBERS.iter().any(|number| key.eq_ignore_ascii_case(number));
    let numbers = entries.iter().filter(|(key, _)| is_number(key)).map(|(_, value)| value);
    let others = entries.iter().filter(|(key, value)| !is_number(key) && value.is_string());
    let numbers: Vec<String> = std::iter::once(number).chain(numbers).filter_map(scalar).collect();
    let has_number = !numbers.is_empty();
    let texts: Vec<String> = numbers.into_iter().chain(others.filter_map(|(_, text)| scalar(text))).collect();
    let own = (!texts.is_empty()).then(|| row(pointer, &texts));
    if own.as_ref().is_some_and(|own| has_number && own.is_named()) {
        // What is inside it is about it.
        return own.into_iter().collect();
    }
    let below = |key: &str| format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
    let keys = entries.iter().map_while(|(key, value)| Some((key, number_of(key)?, value)));
    let numbered: Vec<(&String, u8, &Value)> = keys.collect();
    if !entries.is_empty() && numbered.len() == entries.len() {
        let items = numbered.into_iter();
        return items.flat_map(|(key, number, value)| inside(value, &number.into(), &below(key))).collect();
    }
    let nested = entries.iter().filter(|(_, value)| value.is_array() || value.is_object());
    let nested: Vec<Item> =
        nested.flat_map(|(key, value)| inside(value, &Value::Null, &below(key))).collect();
    let is_list = nested.iter().any(Item::is_named) || own.as_ref().is_none_or(|own| !own.is_named());
    if is_list && !nested.is_empty() { nested } else { own.into_iter().collect() }
}

/// Returns the number of an objective that a key is.
fn number_of(key: &str) -> Option<u8> {
    let has_digit = key.contains(|character: char| character.is_ascii_digit());
    recognize_objective(key).ok().filter(|_| has_digit).map(Objective::number)
}

fn place(pointer: &str) -> Place {
    Place::Pointer(pointer.to_owned())
}

fn row(pointer: &str, texts: &[String]) -> Item {
    Item::of_row(place(pointer), &texts.iter().map(String::as_str).collect::<Vec<_>>())
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
