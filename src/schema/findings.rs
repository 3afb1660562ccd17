//! The schemas of what is said about a document; it is written and never read.

use alloc::vec::Vec;

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::governed::Governs;
use super::words::schema_of;
use crate::{Advice, Citation, Document, Rule, Violation, Violations};

/// An object with the keys of a violation.
fn finding(rule: &Value, generator: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "properties": {
            "place": {
                "description": "Where in the document, as a JSON Pointer (RFC 6901).",
                "type": "string",
                // Empty, or beginning with a stroke: something before the first stroke is neither.
                "not": {"pattern": "^[^/]"},
            },
            "rule": rule,
            "value": {
                "description": "The word of the value at fault, which a document writes or lacks.",
                "type": "string",
            },
            "text": {
                "description": "What was found and what was expected, without the citation.",
                "type": "string",
            },
            "citation": generator.subschema_for::<Citation>(),
        },
        "required": ["place", "rule", "text"],
        "additionalProperties": false,
    })
}

impl Governs for Violation {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let rule = generator.subschema_for::<Rule>().into();
        finding(&rule, generator)
    }
}

impl Governs for Violations {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        schema_of(json!({"type": "array", "items": generator.subschema_for::<Violation>(), "minItems": 1}))
    }
}

impl Governs for Advice {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let rules = [Rule::IndicativeAllocation, Rule::FirstSemesterLater, Rule::FormatReview];
        finding(&json!({"type": "string", "enum": rules.map(Rule::as_str)}), generator)
    }
}

impl Governs for Citation {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        let symbols: Vec<&str> = Document::ALL.iter().map(|document| document.as_str()).collect();
        let pattern = alloc::format!("^({}), paragraphs? [0-9]", symbols.join("|"));
        json_schema!({"type": "string", "pattern": pattern})
    }
}
