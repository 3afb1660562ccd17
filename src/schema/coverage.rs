//! The schema of a coverage.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use crate::compact::{GuidingPrinciple, Objective, ReviewLevel};
use crate::forum::key;
use crate::review::Coverage;
use crate::review::coverage::record::keys;
use crate::shape::Governs;

/// It does not say that each value is counted once, nor that the parts of a count are no more than the whole.
impl Governs for Coverage {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let [objectives, principles, levels] =
            [Objective::ALL.len(), GuidingPrinciple::ALL.len(), ReviewLevel::ALL.len()];
        let objective = generator.subschema_for::<Objective>();
        let levels = list(&counted(keys_of::<ReviewLevel, 1>(generator, [key::LEVEL]), &[]), levels);
        let principle = counted(keys_of::<GuidingPrinciple, 1>(generator, [keys::GUIDING_PRINCIPLE]), &[]);
        let principles = list(&principle, principles);
        let by_objective = counted(
            [(keys::OBJECTIVE, objective.into())],
            &[(keys::LEVELS, &levels), (key::GUIDING_PRINCIPLES, &principles)],
        );
        let conflict = counted(keys_of::<Objective, 2>(generator, [keys::NUMBERED, keys::TITLED]), &[]);
        json_schema!({
            "type": "object",
            "properties": {
                key::OBJECTIVES: list(&by_objective, objectives),
                key::GUIDING_PRINCIPLES: principles,
                keys::UNKNOWN: {
                    "description": "How many texts were not recognized as an objective.",
                    "type": ["integer", "null"],
                    "minimum": 0,
                },
                keys::CONFLICTS: list(&conflict, objectives * (objectives - 1)),
            },
            "additionalProperties": false,
        })
    }
}

/// Returns keys that have a value of one type.
fn keys_of<T: JsonSchema, const N: usize>(
    generator: &mut SchemaGenerator,
    keys: [&'static str; N],
) -> [(&'static str, Value); N] {
    keys.map(|key| (key, generator.subschema_for::<T>().into()))
}

/// Returns the schema of what is counted, by these keys, and its count, with others that are optional.
fn counted<const N: usize>(required: [(&'static str, Value); N], optional: &[(&str, &Value)]) -> Value {
    let keys = required.each_ref().map(|(key, _)| *key).into_iter().chain([keys::COUNT]);
    let keys: Value = keys.collect();
    let mut schema = json!({
        "type": "object",
        "properties": {keys::COUNT: {"type": "integer", "minimum": 1}},
        "required": keys,
        "additionalProperties": false,
    });
    for (key, value) in required {
        schema["properties"][key] = value;
    }
    for (key, value) in optional {
        schema["properties"][key] = (*value).clone();
    }
    schema
}

/// Returns the schema of a list of so many values at most, which may be `null`.
fn list(item: &Value, most: usize) -> Value {
    json!({"type": ["array", "null"], "items": item, "maxItems": most})
}
