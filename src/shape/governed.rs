//! Schemas of the types that have a gate: the shape of the draft, and the rules of the gate beside it.

use alloc::borrow::{Cow, ToOwned as _};
use alloc::string::String;
use core::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::definition::is_nullable;
use crate::MemberState;

/// A type whose schema is written here, since it is narrower than what could be derived.
pub(crate) trait Governs {
    /// The schema, but for its title and description.
    fn schema(generator: &mut SchemaGenerator) -> Schema;
}

/// Stands for a type in the derivation of its schema.
pub(crate) struct Governed<T>(PhantomData<T>);

impl<T: Governs> JsonSchema for Governed<T> {
    fn schema_name() -> Cow<'static, str> {
        core::any::type_name::<Self>().into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }
}

/// The shape of a draft, in which these properties have other schemas: lawful ones.
pub(super) fn lawful<Draft: JsonSchema>(
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
                let mut described = Map::new();
                described
                    .extend(property.get("description").map(|text| ("description".to_owned(), text.clone())));
                let part = if is_nullable(property) { or_null(part) } else { part };
                described.extend(part.as_object().cloned().unwrap_or_default());
                *property = described.into();
            }
        }
    }
    assert!(parts.is_empty(), "a part that the draft does not have: {parts:?}");
    schema
}

/// The same schema, which takes `null` too.
pub(super) fn or_null(mut schema: Value) -> Value {
    match schema.get_mut("type") {
        Some(kind) => {
            *kind = json!([kind.clone(), "null"]);
            schema
        }
        None => json!({"anyOf": [schema, {"type": "null"}]}),
    }
}

/// Two Member States that are not the same.
pub(super) fn two_states(generator: &mut SchemaGenerator) -> Value {
    let mut schema = distinct::<MemberState>(generator);
    schema["minItems"] = json!(2);
    schema["maxItems"] = json!(2);
    schema
}

/// A list in which each value stands once.
pub(super) fn distinct<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    json!({"type": "array", "items": generator.subschema_for::<T>(), "uniqueItems": true})
}
