//! Rules in a schema: apart from the shapes, each with its statement and its paragraph as a comment.
//!
//! Generators of types do not look under `dependentSchemas`, and every validator of its draft does; in draft-07 the
//! same is `dependencies`. So a rule is there, in the definition whose rule it is, and is part of every schema that
//! has the definition.
//!
//! A rule is written so that it is silent about what has another shape, which is one mistake and not two: it says
//! what must not be, of a value that has the shape. Its comment is beside the keyword that a document breaks, where
//! every validator leads to.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::consts::meta_schemas;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Value, json};

use crate::rules::{Basis, Citation, Rule};

/// Returns a rule as a schema: its identifier, its statement and its paragraph as the comment, and what must not be.
pub(super) fn rule(rule: Rule, wrong: &Value) -> Value {
    rule_that(rule, rule.statement(), wrong)
}

/// Returns a rule as a schema, with a statement of what it says of one value.
pub(super) fn rule_that(rule: Rule, statement: &str, wrong: &Value) -> Value {
    json!({"$comment": comment(rule, statement, rule.citation()), "not": wrong})
}

/// Returns the comment of a list in which a value is listed once, after that of the rule on its number of values.
///
/// The keyword that a document breaks tells which of the two is broken: `uniqueItems`, or another.
pub(super) fn list_comment(number: Option<Rule>, list: Rule) -> String {
    let once = comment(Rule::ListedOnce, "a value is listed once", list.citation());
    match number {
        Some(rule) => format!("{}; {once}", comment(rule, rule.statement(), rule.citation())),
        None => once,
    }
}

/// Returns `quadrennial: the Forum takes place every four years, beginning in 2022 (A/RES/73/195, paragraph 49(c))`.
pub(super) fn comment(rule: Rule, statement: &str, citation: Option<Citation>) -> String {
    // On a list a semicolon is between two comments.
    let statement = statement.replace(';', ",");
    match (citation, rule.basis()) {
        (Some(citation), Basis::Reading) if !statement.contains("our reading") => {
            format!("{rule}: {statement} (our reading of {citation})")
        }
        (Some(citation), _) => format!("{rule}: {statement} ({citation})"),
        (None, _) => format!("{rule}: {statement}"),
    }
}

/// Adds a comment to a schema, where the generator's dialect has comments.
pub(super) fn add_comment(generator: &SchemaGenerator, schema: &mut Value, comment: String) {
    if let (Some(_), Some(schema)) = (keyword(generator), schema.as_object_mut()) {
        schema.insert("$comment".to_owned(), comment.into());
    }
}

/// Adds rules to the definition of an object, for when this key is there.
pub(super) fn add_rules(
    generator: &SchemaGenerator,
    schema: &mut Schema,
    key: &str,
    rules: impl IntoIterator<Item = Value>,
) {
    if let Some(keyword) = keyword(generator) {
        let rules: Vec<Value> = rules.into_iter().collect();
        schema.insert(keyword.to_owned(), json!({key: {"allOf": rules}}));
    }
}

/// Returns the keyword that rules are under in the generator's dialect; none in `OpenAPI` 3.0, which has none.
fn keyword(generator: &SchemaGenerator) -> Option<&'static str> {
    match generator.settings().meta_schema.as_deref() {
        Some(meta_schemas::OPENAPI3) => None,
        Some(meta) if meta.contains("/oas/3.0/") => None,
        Some(meta) if meta.contains("/draft-0") => Some("dependencies"),
        _ => Some("dependentSchemas"),
    }
}

/// Returns a schema for the value at the end of each of these paths of keys, where there is one, without repeating
/// what they share.
pub(super) fn at_each<const N: usize>(
    paths: impl IntoIterator<Item = [&'static str; N]>,
    body: &Value,
) -> Value {
    let mut schema = json!({"type": "object"});
    for path in paths {
        let mut inner = &mut schema;
        for (depth, key) in path.into_iter().enumerate() {
            inner = &mut inner["properties"][key];
            if inner.is_null() {
                *inner = if depth + 1 < N { json!({"type": "object"}) } else { body.clone() };
            }
        }
    }
    schema
}

/// The same, of objects that have all these keys.
pub(super) fn with_each<const N: usize>(
    paths: impl IntoIterator<Item = [&'static str; N]>,
    body: &Value,
) -> Value {
    let mut schema = json!({"type": "object"});
    for path in paths {
        let mut inner = &mut schema;
        for (depth, key) in path.into_iter().enumerate() {
            if inner["properties"][key].is_null() {
                inner["properties"][key] =
                    if depth + 1 < N { json!({"type": "object"}) } else { body.clone() };
                match inner["required"].as_array_mut() {
                    Some(required) => required.push(key.into()),
                    None => inner["required"] = json!([key]),
                }
            }
            inner = &mut inner["properties"][key];
        }
    }
    schema
}
