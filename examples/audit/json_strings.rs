//! The items of JSON.

use std::io;

use imrf::Objective;
use imrf::review::recognition::recognize_objective;
use serde_json::Deserializer;

use crate::item::{Item, Place};
use crate::json_value::Value;

/// The keys of the number of an objective; other numbers count something, or are those of a database.
const NUMBERS: [&str; 4] = ["number", "objective", "no", "nr"];

/// Returns the strings and numbers of lists; of an object the texts in it, or what is inside it where they name nothing;
/// of an object whose keys are the numbers of objectives, an item for each key. There may be several values, such as one
/// on each line.
///
/// # Errors
///
/// A text that is no JSON.
pub(crate) fn items(text: &str) -> io::Result<Vec<Item>> {
    let mut values = Deserializer::from_str(text).into_iter::<Value>();
    let mut read = Vec::new();
    let (mut line, mut before) = (1, 0);
    loop {
        let rest = &text[values.byte_offset()..];
        let start = text.len() - rest.trim_start().len();
        let Some(value) = values.next() else { break };
        line += text[before..start].matches('\n').count();
        before = start;
        read.push((line, value?));
    }
    let is_alone = read.len() == 1;
    let place = |line: &usize| if is_alone { String::new() } else { line.to_string() };
    Ok(read.iter().flat_map(|(line, value)| inside(value, None, &place(line))).collect())
}

/// Returns the items of a value, beside which its key may be the number of an objective.
fn inside(value: &Value, number: Option<u8>, pointer: &str) -> Vec<Item> {
    match value {
        Value::List(values) => {
            let items = values.iter().enumerate();
            items.flat_map(|(index, value)| inside(value, number, &format!("{pointer}/{index}"))).collect()
        }
        Value::Object(entries) => in_object(entries, number, pointer),
        value => {
            let number = number.map(|number| number.to_string());
            let texts: Vec<String> = number.into_iter().chain(value.scalar()).collect();
            match texts.as_slice() {
                [] => Vec::new(),
                [text] => vec![Item::new(place(pointer), text)],
                texts => vec![row(pointer, texts)],
            }
        }
    }
}

fn in_object(entries: &[(String, Value)], number: Option<u8>, pointer: &str) -> Vec<Item> {
    let is_number = |key: &str| NUMBERS.iter().any(|number| key.eq_ignore_ascii_case(number));
    let is_other = |key: &str, text: &str| !(key.eq_ignore_ascii_case("id") && is_digits(text));
    let number = number.map(|number| number.to_string());
    let of_keys = entries.iter().filter(|(key, _)| is_number(key)).filter_map(|(_, value)| value.scalar());
    let numbers: Vec<String> = number.into_iter().chain(of_keys).collect();
    let has_number = !numbers.is_empty();
    let others = entries.iter().filter_map(|(key, value)| match value {
        Value::Text(text) if !is_number(key) && is_other(key, text) => Some(text.clone()),
        _ => None,
    });
    let texts: Vec<String> = numbers.into_iter().chain(others).collect();
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
        return items.flat_map(|(key, number, value)| inside(value, Some(number), &below(key))).collect();
    }
    let nested = entries.iter().filter(|(_, value)| matches!(value, Value::List(_) | Value::Object(_)));
    let nested: Vec<Item> = nested.flat_map(|(key, value)| inside(value, None, &below(key))).collect();
    let is_list = nested.iter().any(Item::is_named) || own.as_ref().is_none_or(|own| !own.is_named());
    if is_list && !nested.is_empty() { nested } else { own.into_iter().collect() }
}

fn is_digits(text: &str) -> bool {
    text.chars().all(|character| character.is_ascii_digit())
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
