//! The schemas of identifiers, and of sets of them.

use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

/// Returns the schema of a list of values, with an identifier and a description each.
///
/// A definition has them as `oneOf`, where editors and generators find the descriptions. A map that is keyed by the
/// values is made from a schema that is not a definition, and is closed only where it finds an `enum` there.
pub(crate) fn identifiers<T: JsonSchema>(
    generator: &SchemaGenerator,
    rows: impl IntoIterator<Item = (&'static str, &'static str)>,
) -> Schema {
    let rows: Vec<(&str, &str)> = rows.into_iter().collect();
    let described = rows.iter().map(|(identifier, description)| {
        let lines: Vec<&str> = description.lines().map(str::trim).collect();
        json!({"type": "string", "const": identifier, "description": lines.join("\n").trim()})
    });
    let described: Vec<Value> = described.collect();
    // While a definition is made, the generator holds its place with the schema `false`.
    let is_definition = generator.definitions().get(&*T::schema_name()) == Some(&Value::Bool(false));
    if is_definition {
        return json_schema!({"oneOf": described});
    }
    let mut schema = plain_enum(rows.iter().map(|(identifier, _)| *identifier));
    schema.ensure_object().insert("oneOf".into(), described.into());
    schema
}

/// Returns the schema of these identifiers, without descriptions.
pub(crate) fn plain_enum(identifiers: impl IntoIterator<Item = impl Into<Value>>) -> Schema {
    let identifiers: Vec<Value> = identifiers.into_iter().map(Into::into).collect();
    json_schema!({"type": "string", "enum": identifiers})
}

/// Returns the schema of a set: a list in which each value is listed once.
pub(crate) fn listed<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "array", "items": generator.subschema_for::<T>(), "uniqueItems": true})
}
