//! Rules in a schema: apart from the shapes, each with its statement and its paragraph.
//!
//! Generators of types do not look under `dependentSchemas`, and every validator does; those of draft-07 look
//! under `dependencies`. So a rule stands under both, in the definition whose rule it is, and travels with it.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::Schema;
use serde_json::{Map, Value, json};

use crate::{Basis, Citation, Rule};

/// A rule as a schema: its statement as the title, its name and paragraph as the comment.
pub(super) fn rule(rule: Rule, body: &Value) -> Value {
    titled(rule.statement(), &comment(rule.as_str(), rule.basis(), rule.citation()), body)
}

/// The rule that a value stands once in a list, cited as the list's own rule.
pub(super) fn listed_once(list: Rule, body: &Value) -> Value {
    let rule = Rule::ListedOnce;
    titled(rule.statement(), &comment(rule.as_str(), rule.basis(), list.citation()), body)
}

/// The rule that an optional list has two members, each once.
pub(super) fn two(key: &str, number: Rule) -> [Value; 2] {
    let members = json!({"type": ["array", "null"], "minItems": 2, "maxItems": 2});
    let once = json!({"type": ["array", "null"], "uniqueItems": true});
    [
        rule(number, &json!({"properties": {key: members}})),
        listed_once(number, &json!({"properties": {key: once}})),
    ]
}

/// Rules that one schema says together.
pub(super) fn together(rules: [Rule; 2], body: &Value) -> Value {
    let title = rules.map(Rule::statement).join("; ");
    let names = rules.map(Rule::as_str).join(" and ");
    // The one that is a reading says so in its statement.
    titled(&title, &comment(&names, Basis::Text, rules[0].citation()), body)
}

/// A schema with a title, and a comment, before its keywords.
fn titled(title: &str, comment: &str, body: &Value) -> Value {
    let mut schema = Map::new();
    schema.insert("title".to_owned(), title.into());
    schema.insert("$comment".to_owned(), comment.into());
    schema.extend(body.as_object().cloned().unwrap_or_default());
    schema.into()
}

/// `coverage: A/RES/73/326, paragraph 21(b)`.
fn comment(names: &str, basis: Basis, citation: Option<Citation>) -> String {
    match (citation, basis) {
        (Some(citation), Basis::Reading) => format!("{names}: our reading of {citation}"),
        (Some(citation), _) => format!("{names}: {citation}"),
        (None, _) => format!("{names}: our reading, of no paragraph"),
    }
}

/// Adds rules to the definition of an object, for when this key is there.
pub(super) fn govern<const N: usize>(schema: &mut Schema, key: &str, rules: [Value; N]) {
    let rules = Vec::from(rules);
    let body = match rules.as_slice() {
        [only] => only.clone(),
        _ => json!({"allOf": rules}),
    };
    for keyword in ["dependentSchemas", "dependencies"] {
        let under = schema.ensure_object().entry(keyword).or_insert_with(|| json!({}));
        under[key] = body.clone();
    }
}

/// A schema for the value at the end of a path of keys.
pub(super) fn at(path: &[&str], body: &Value) -> Value {
    match path {
        [] => body.clone(),
        [key, rest @ ..] => {
            let property = at(rest, body);
            json!({"type": "object", "properties": {*key: property}})
        }
    }
}

/// The same for several paths, without repeating what they share.
pub(super) fn at_each<const N: usize>(
    paths: impl IntoIterator<Item = [&'static str; N]>,
    body: &Value,
) -> Value {
    let mut schema = json!({});
    for path in paths {
        let mut inner = &mut schema;
        for key in path {
            inner["type"] = "object".into();
            inner = &mut inner["properties"][key];
            if inner.is_null() {
                *inner = json!({});
            }
        }
        *inner = body.clone();
    }
    schema
}
