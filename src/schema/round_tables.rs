//! The schemas of the round tables and of an allocation (A/RES/73/326, paragraphs 21 and 22).

use alloc::format;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::rules::{add_rules, rule_that};
use super::values::{others, some, two_states};
use crate::compact::Objective;
use crate::forum::{
    Allocation, AllocationDraft, DocumentReference, PlainText, RoundTable, RoundTableDraft, RoundTables,
    RoundTablesDraft, key,
};
use crate::rules::Rule;
use crate::shape::{Definition, Governs, valid};

/// One round table of a valid Forum: the objectives that it covers, and what is arranged for it (A/RES/73/326,
/// paragraphs 21 and 22).
#[derive(JsonSchema)]
#[schemars(with = "crate::shape::Governed<Self>", transform = Definition::of::<Self>())]
struct RoundTableArrangements;

impl Governs for RoundTableArrangements {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let parts = [
            (key::OBJECTIVES, objectives(generator)),
            (key::CO_CHAIRS, two_states(generator, Rule::TwoCoChairs)),
            (key::KEYNOTE_SPEAKER, generator.subschema_for::<PlainText>().into()),
            (key::BACKGROUND_NOTE, generator.subschema_for::<DocumentReference>().into()),
            (key::TECHNICAL_SUMMARY, generator.subschema_for::<DocumentReference>().into()),
        ];
        valid::<RoundTableDraft>(generator, parts)
    }
}

impl Governs for RoundTables {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let table = Value::from(generator.subschema_for::<RoundTableArrangements>());
        let mut schema =
            valid::<RoundTablesDraft>(generator, RoundTable::ALL.map(|of| (of.key(), table.clone())));
        let with = |list: Value| json!({"type": "object", "required": [key::OBJECTIVES], "properties": {key::OBJECTIVES: list}});
        add_rules(generator, &mut schema, key::ONE, exactly_one(with));
        schema
    }
}

impl Governs for Allocation {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let list = objectives(generator);
        let mut schema =
            valid::<AllocationDraft>(generator, RoundTable::ALL.map(|of| (of.key(), list.clone())));
        add_rules(generator, &mut schema, key::ONE, exactly_one(|list| list));
        schema
    }
}

/// The objectives of one round table.
fn objectives(generator: &mut SchemaGenerator) -> Value {
    some::<Objective>(generator, Rule::NoneEmpty, Rule::EachOnce)
}

/// The rules that each objective is in one of the round tables, and in no second; a round table has what `with` makes
/// of the schema of its list.
fn exactly_one(with: impl Fn(Value) -> Value) -> Vec<Value> {
    let mut rules = Vec::new();
    for objective in Objective::ALL {
        let (number, identifier) = (objective.number(), objective.as_str());
        let without = with(json!({"type": "array", "items": others(objective)}));
        // It is silent where a round table is missing, and where a list has what is no objective.
        let tables = RoundTable::ALL.map(RoundTable::key);
        let all = format!("^({})", tables.join("|"));
        let none = json!({"type": "object", "required": tables, "patternProperties": {all: without}});
        let statement = format!("objective {number} ({identifier}) is in a round table");
        rules.push(rule_that(Rule::Coverage, &statement, &none));
    }
    for objective in Objective::ALL {
        let (number, identifier) = (objective.number(), objective.as_str());
        // As `contains` would say it, which readers of draft-04 do not know and pass over.
        let has = with(json!({"type": "array", "not": {"items": {"not": {"enum": [identifier]}}}}));
        // Of any three of the four, one has it: so two have it.
        let all_but = |table: RoundTable| {
            let others = RoundTable::ALL.into_iter().filter(|other| *other != table).map(RoundTable::key);
            let others: Vec<&str> = others.collect();
            let pattern = format!("^({})", others.join("|"));
            json!({"not": {"patternProperties": {pattern: {"not": has}}}})
        };
        let two = RoundTable::ALL.map(all_but);
        let statement = format!("objective {number} ({identifier}) is in no second round table");
        rules.push(rule_that(Rule::EachOnce, &statement, &json!({"allOf": two})));
    }
    rules
}
