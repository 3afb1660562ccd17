//! What every definition has: a title, a description in one sentence or two, and its keywords in an order
//! that can be read.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use crate::limits::MOST_VALUES;

/// Gives the schema of a type its title, and makes its descriptions fit to be read outside of Rust.
pub(crate) struct Definition {
    title: String,
}

impl Definition {
    pub(crate) fn of<T: JsonSchema>() -> Self {
        Self { title: T::schema_name().into_owned() }
    }
}

impl Transform for Definition {
    fn transform(&mut self, schema: &mut Schema) {
        describe(schema);
        schema.insert("title".to_owned(), self.title.as_str().into());
        ordered(schema);
    }
}

/// Makes the schema that is derived for a draft that of its shape: an optional key is one that may be `null`, for
/// reading and for writing, and a list has a bound.
pub(crate) struct Draft {
    definition: Definition,
    dropped: Option<&'static str>,
}

impl Draft {
    pub(crate) fn of<T: JsonSchema>() -> Self {
        Self { definition: Definition::of::<T>(), dropped: None }
    }

    /// The same, with a key that is read and dropped.
    pub(crate) fn with(mut self, dropped: &'static str) -> Self {
        self.dropped = Some(dropped);
        self
    }
}

impl Transform for Draft {
    fn transform(&mut self, schema: &mut Schema) {
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
            return;
        };
        if let Some(key) = self.dropped {
            let description =
                "The schema by which an editor reads the document; it is no part of what the document says.";
            properties
                .insert(key.to_owned(), json!({"description": description, "type": ["string", "null"]}));
        }
        let mut nullable = Vec::new();
        for (key, property) in properties.iter_mut() {
            if is_nullable(property) {
                nullable.push(key.clone());
            }
            let Some(property) = property.as_object_mut() else { continue };
            // The definition describes itself, and some generators make a type of their own for each reference
            // that has anything beside it.
            if property.contains_key("$ref") {
                property.remove("description");
            }
            if property.contains_key("items") {
                property.insert("maxItems".to_owned(), MOST_VALUES.into());
            }
        }
        // The derived list is in the order of the fields, which that of the properties need not be. Where schemas
        // are for writing, it has the optional keys too.
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|key| !nullable.iter().any(|nullable| key == nullable));
            if required.is_empty() {
                schema.remove("required");
            }
        }
        self.definition.transform(schema);
    }
}

/// Whether `null` is among the types of a property.
pub(super) fn is_nullable(property: &Value) -> bool {
    let types = property.get("type").and_then(Value::as_array);
    let choices = property.get("anyOf").and_then(Value::as_array);
    types.is_some_and(|types| types.contains(&json!("null")))
        || choices.is_some_and(|choices| choices.contains(&json!({"type": "null"})))
}

/// The keywords of a definition, in the order in which they are read best.
const ORDER: [&str; 12] = [
    "$schema",
    "title",
    "description",
    "$comment",
    "type",
    "properties",
    "required",
    "additionalProperties",
    "dependentSchemas",
    "dependencies",
    "$defs",
    "definitions",
];

/// Puts the keywords of a schema in their order.
pub(crate) fn ordered(schema: &mut Schema) {
    let mut entries: Vec<(String, Value)> = core::mem::take(schema)
        .ensure_object()
        .iter()
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    // Other keywords come last, in their own order: the sort is stable.
    entries.sort_by_key(|(key, _)| ORDER.iter().position(|keyword| keyword == key).unwrap_or(ORDER.len()));
    *schema = entries.into_iter().collect::<Map<String, Value>>().into();
}

/// The first paragraph of each description, in one line and with the text of its links alone: the others speak
/// of Rust.
fn describe(schema: &mut Schema) {
    if let Some(Value::String(description)) = schema.get_mut("description") {
        let paragraph = description.split("\n\n").next().unwrap_or_default();
        *description = unlinked(&paragraph.replace('\n', " "));
    }
    transform_subschemas(&mut describe, schema);
}

/// A text without the targets of its links: `[text](target)` and ``[`Text`]``.
fn unlinked(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once('[') {
        let (shown, after) = link.split_once(']').unwrap_or((link, ""));
        plain.push_str(before);
        plain.push_str(shown);
        rest = match after.strip_prefix('(').and_then(|target| target.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    plain.push_str(rest);
    plain.replace('`', "")
}
