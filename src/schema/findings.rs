//! The schemas of what is reported about a document, and of what follows from it.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::forum::{Meeting, Milestone, MilestoneKind, Session, Slot, milestone, schedule};
use crate::rules::record::key;
use crate::rules::{Advice, Citation, Enforcement, Resolution, Rule, Violation, Violations};
use crate::shape::{DATE_LENGTH, DERIVED_DAY, Governs, plain_enum};

/// An object with the keys of a violation of one of these rules.
fn violation(generator: &mut SchemaGenerator, rules: &[Rule], rule: &Value) -> Schema {
    let optional = |description: &str| json!({"description": description, "type": ["string", "null"]});
    let citation = Value::from(generator.subschema_for::<Citation>());
    let properties = json!({
        key::POINTER: {
            "description": "The location in the document, as a JSON Pointer (RFC 6901).",
            "type": "string",
            // Empty, or beginning with a stroke: something before the first stroke is neither.
            "not": {"type": "string", "pattern": "^[^/]"},
        },
        key::RULE: rule,
        key::TEXT: {
            "description": "What was found and what was expected, without the citation.",
            "type": "string",
        },
        key::CITATION: {"anyOf": [citation, {"type": "null"}]},
        key::VALUE: optional("The identifier of the value that is wrong or missing."),
        key::SUGGESTION: optional("The identifier that was probably meant."),
    });
    json_schema!({
        "type": "object",
        "properties": properties,
        "required": [key::POINTER, key::RULE, key::TEXT],
        "additionalProperties": false,
        "anyOf": by_citation(rules),
    })
}

/// The choices of a citation with the rules that have it.
fn by_citation(rules: &[Rule]) -> Vec<Value> {
    let mut choices: Vec<(Vec<String>, Vec<Rule>)> = Vec::new();
    for &rule in rules {
        let citations = match rule {
            Rule::ListedOnce => Rule::LISTS.iter().filter_map(|list| list.citation()).collect(),
            rule => Vec::from_iter(rule.citation()),
        };
        let citations: Vec<String> = citations.iter().map(Citation::to_string).collect();
        match choices.iter_mut().find(|(same, _)| *same == citations) {
            Some((_, rules)) => rules.push(rule),
            None => choices.push((citations, Vec::from([rule]))),
        }
    }
    let choice = |(citations, rules): (Vec<String>, Vec<Rule>)| {
        let is_optional = citations.is_empty() || rules == [Rule::ListedOnce];
        let mut citation = Map::new();
        if citations.is_empty() {
            citation.insert("type".into(), "null".into());
        } else if is_optional {
            let citations: Vec<Value> = citations.into_iter().map(Value::from).chain([Value::Null]).collect();
            citation.insert("enum".into(), citations.into());
        } else {
            citation.insert("enum".into(), citations.into());
        }
        let required = if is_optional { json!([]) } else { json!([key::CITATION]) };
        let rule = plain_enum(rules.iter().map(|rule| rule.as_str()));
        json!({"properties": {key::RULE: rule, key::CITATION: citation}, "required": required})
    };
    choices.into_iter().map(choice).collect()
}

impl Governs for Violation {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let rule = generator.subschema_for::<Rule>().into();
        violation(generator, &Rule::ALL, &rule)
    }
}

impl Governs for Violations {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let list = json!({"type": "array", "items": generator.subschema_for::<Violation>(), "minItems": 1});
        json_schema!({
            "type": "object",
            "properties": {
                key::VIOLATIONS: list,
                key::MORE: {
                    "description": "How many more there are, which are not in the list.",
                    "type": "integer",
                    "minimum": 0,
                },
            },
            "required": [key::VIOLATIONS, key::MORE],
            "additionalProperties": false,
        })
    }
}

impl Governs for Advice {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let rules = Rule::ALL.into_iter().filter(|rule| rule.enforced_by().contains(&Enforcement::Advice));
        let rules: Vec<Rule> = rules.collect();
        let rule = Value::from(plain_enum(rules.iter().map(|rule| rule.as_str())));
        violation(generator, &rules, &rule)
    }
}

impl Governs for Citation {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        let symbols: Vec<&str> = Resolution::ALL.iter().map(|resolution| resolution.as_str()).collect();
        json_schema!({"type": "string", "pattern": format!("^({}), paragraphs? [0-9]", symbols.join("|"))})
    }
}

impl Governs for Milestone {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "properties": {
                milestone::key::KIND: generator.subschema_for::<MilestoneKind>(),
                milestone::key::DATE: {
                    "type": "string", "maxLength": DATE_LENGTH, "pattern": DERIVED_DAY,
                },
            },
            "required": [milestone::key::KIND, milestone::key::DATE],
            "additionalProperties": false,
        })
    }
}

impl Governs for Slot {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        // A day and a time of day: `2022-05-17T10:00:00`.
        let length = DATE_LENGTH + "T10:00:00".len();
        let pattern = format!("{DERIVED_DAY}T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}");
        let time = json!({"type": "string", "maxLength": length, "pattern": pattern});
        json_schema!({
            "type": "object",
            "properties": {
                schedule::key::MEETING: generator.subschema_for::<Meeting>(),
                schedule::key::STARTS: time,
                schedule::key::ENDS: time,
                schedule::key::SESSIONS: {
                    "type": "array",
                    "items": generator.subschema_for::<Session>(),
                    "minItems": 1,
                    "uniqueItems": true,
                },
            },
            "required": [
                schedule::key::MEETING, schedule::key::STARTS, schedule::key::ENDS, schedule::key::SESSIONS,
            ],
            "additionalProperties": false,
        })
    }
}
