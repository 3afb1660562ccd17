//! Schemas of the types that are narrower than what could be derived.

use alloc::borrow::{Cow, ToOwned as _};
use alloc::string::String;
use core::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::definition::is_nullable;

/// A type whose schema is written by hand.
pub(crate) trait Governs {
    /// Returns the schema, but for its title and description.
    fn schema(generator: &mut SchemaGenerator) -> Schema;
}

/// The type in whose place the schema of another is derived.
pub(crate) struct Governed<T>(PhantomData<T>);

impl<T: Governs> JsonSchema for Governed<T> {
    fn schema_name() -> Cow<'static, str> {
        core::any::type_name::<Self>().into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }
}

/// Returns the shape of a draft in which these properties have the schemas of valid values.
pub(crate) fn valid<Draft: JsonSchema>(
    generator: &SchemaGenerator,
    parts: impl IntoIterator<Item = (&'static str, Value)>,
) -> Schema {
    // The definitions of the draft's own parts are left behind with this generator.
    let mut scratch = generator.settings().clone().into_generator();
    let mut schema = Draft::json_schema(&mut scratch);
    schema.remove("title");
    schema.remove("description");
    let mut parts: Map<String, Value> = parts.into_iter().map(|(key, part)| (key.to_owned(), part)).collect();
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        for (key, property) in properties {
            if let Some(part) = parts.remove(key) {
                let part = if is_nullable(property) { or_null(part) } else { part };
                let mut described = Map::new();
                // The definition describes itself.
                if part.get("$ref").is_none() {
                    let description = property.get("description");
                    described.extend(description.map(|text| ("description".to_owned(), text.clone())));
                }
                described.extend(part.as_object().cloned().unwrap_or_default());
                *property = described.into();
            }
        }
    }
    assert!(parts.is_empty(), "a part that the draft does not have: {parts:?}");
    schema
}

/// Returns the same schema, which takes `null` too.
fn or_null(mut schema: Value) -> Value {
    match schema.get_mut("type") {
        Some(kind) => {
            *kind = json!([kind.clone(), "null"]);
            schema
        }
        None => json!({"anyOf": [schema, {"type": "null"}]}),
    }
}
