//! The schemas as files.

use imrf::schema::{self, Purpose};
use serde_json::Value;

/// The name of each file under `schemas/`, and its text.
pub(crate) fn files() -> Vec<(String, String)> {
    type Document = fn(Purpose) -> schemars::Schema;
    let documents: [(&str, Document); 3] =
        [("forum", schema::forum_for), ("allocation", schema::allocation_for), ("input", schema::input_for)];
    let files = documents.into_iter().flat_map(|(name, document)| {
        Purpose::ALL
            .map(|purpose| (format!("{name}.{}", purpose.file_ending()), text(&document(purpose).to_value())))
    });
    files.collect()
}

/// A schema as text. What is short is in one line: with a line for each bracket it would be twice as long.
fn text(schema: &Value) -> String {
    let mut text = String::new();
    write_value(schema, 0, &mut text);
    text.push('\n');
    text
}

fn write_value(value: &Value, indent: usize, text: &mut String) {
    let flat = value.to_string();
    let entries: Vec<(String, &Value)> = match value {
        _ if flat.chars().count() <= 140 => Vec::new(),
        Value::Object(object) => {
            object.iter().map(|(key, value)| (format!("{}: ", Value::from(&**key)), value)).collect()
        }
        Value::Array(list) => list.iter().map(|value| (String::new(), value)).collect(),
        _ => Vec::new(),
    };
    if entries.is_empty() {
        text.push_str(&flat);
        return;
    }
    let (open, close) = if value.is_object() { ('{', '}') } else { ('[', ']') };
    let indent = indent + 1;
    text.push(open);
    for (index, (key, value)) in entries.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&" ".repeat(indent));
        text.push_str(key);
        write_value(value, indent, text);
    }
    text.push('\n');
    text.push_str(&" ".repeat(indent - 1));
    text.push(close);
}
