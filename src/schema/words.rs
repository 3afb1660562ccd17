//! Values that are one string, and lists of them.

use alloc::string::ToString as _;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::governed::{Governs, distinct};
use super::opening_day::EDITION;
use super::rules::rule;
use crate::{Action, DocumentSymbol, Edition, MemberState, PlainText, Rule};

/// The schema of a set: a list in which each member stands once.
pub(crate) fn listed<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    schema_of(distinct::<T>(generator))
}

/// The schema with these keywords.
pub(super) fn schema_of(keywords: Value) -> Schema {
    Schema::try_from(keywords).unwrap_or_default()
}

/// A text of 1 to 500 code points with no control character below U+0020. It is said without an anchor: no
/// character is one that is not allowed. The type stands in there too, since no pattern refuses a `null`.
pub(super) fn plain_text() -> Value {
    json!({"type": "string", "minLength": 1, "maxLength": 500, "not": {"type": "string", "pattern": r"[\x00-\x1f]"}})
}

/// 3 to 200 characters from `!` to `~`.
pub(super) fn document_symbol() -> Value {
    json!({"type": "string", "minLength": 3, "maxLength": 200, "not": {"type": "string", "pattern": "[^!-~]"}})
}

impl Governs for PlainText {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = schema_of(rule(Rule::PlainText, &plain_text()));
        schema.remove("title");
        schema
    }
}

impl Governs for DocumentSymbol {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = schema_of(rule(Rule::Symbol, &document_symbol()));
        schema.remove("title");
        schema
    }
}

impl Governs for MemberState {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        let codes: Vec<_> = MemberState::ALL.iter().map(|state| state.as_str()).collect();
        json_schema!({"type": "string", "enum": codes})
    }
}

impl Governs for Action {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        let actions: Vec<_> = Action::ALL.iter().map(Action::to_string).collect();
        json_schema!({"type": "string", "enum": actions})
    }
}

impl Governs for Edition {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        let pattern = alloc::format!("^{EDITION}");
        json_schema!({"type": "string", "minLength": 4, "maxLength": 4, "pattern": pattern})
    }
}
