//! The schemas of the round tables and of an allocation (A/RES/73/326, paragraphs 21 and 22).

use alloc::format;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::definition::Definition;
use super::governed::{Governs, distinct, lawful, or_null, two_states};
use super::rules::{at, at_each, govern, listed_once, rule, together, two};
use super::words::{document_symbol, plain_text};
use crate::{
    Allocation, AllocationDraft, DocumentSymbol, Objective, PlainText, RoundTable, RoundTableDraft,
    RoundTables, RoundTablesDraft, Rule,
};

/// One round table of a lawful Forum: the objectives that it covers, and what is arranged for it (A/RES/73/326,
/// paragraphs 21 and 22).
#[derive(JsonSchema)]
#[schemars(with = "super::Governed<Self>", transform = Definition::of::<Self>())]
struct RoundTableArrangements;

impl Governs for RoundTableArrangements {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let parts = [
            ("objectives", objectives(generator)),
            ("coChairs", two_states(generator)),
            ("keynoteSpeaker", generator.subschema_for::<PlainText>().into()),
            ("backgroundNote", generator.subschema_for::<DocumentSymbol>().into()),
            ("technicalSummary", generator.subschema_for::<DocumentSymbol>().into()),
        ];
        let mut schema = lawful::<RoundTableDraft>(generator, parts);
        let once = json!({"properties": {"objectives": {"type": "array", "uniqueItems": true}}});
        govern(&mut schema, "objectives", [listed_once(Rule::EachOnce, &once)]);
        govern(&mut schema, "coChairs", two("coChairs", Rule::TwoCoChairs));
        let keynote = json!({"properties": {"keynoteSpeaker": or_null(plain_text())}});
        govern(&mut schema, "keynoteSpeaker", [rule(Rule::PlainText, &keynote)]);
        for key in ["backgroundNote", "technicalSummary"] {
            let symbol = json!({"properties": {key: or_null(document_symbol())}});
            govern(&mut schema, key, [rule(Rule::Symbol, &symbol)]);
        }
        schema
    }
}

impl Governs for RoundTables {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let table = Value::from(generator.subschema_for::<RoundTableArrangements>());
        let tables = RoundTable::ALL.map(|of| (of.key(), table.clone()));
        let mut schema = lawful::<RoundTablesDraft>(generator, tables);
        let lists = RoundTable::ALL.map(|table| [table.key(), "objectives"]);
        govern(&mut schema, RoundTable::One.key(), [exactly_one(lists), none_empty(lists)]);
        schema
    }
}

impl Governs for Allocation {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let list = objectives(generator);
        let mut schema =
            lawful::<AllocationDraft>(generator, RoundTable::ALL.map(|table| (table.key(), list.clone())));
        let lists = RoundTable::ALL.map(|table| [table.key()]);
        let once = at_each(lists, &json!({"type": "array", "uniqueItems": true}));
        let once = listed_once(Rule::EachOnce, &once);
        govern(&mut schema, RoundTable::One.key(), [exactly_one(lists), none_empty(lists), once]);
        schema
    }
}

/// The objectives of one round table.
fn objectives(generator: &mut SchemaGenerator) -> Value {
    let mut list = distinct::<Objective>(generator);
    list["minItems"] = json!(1);
    list
}

/// Each objective in one of the lists, and in no second.
fn exactly_one<const N: usize>(lists: [[&'static str; N]; 4]) -> Value {
    let of_objective = |objective: Objective| {
        let has = json!({"type": "array", "contains": {"const": objective.as_str()}});
        let one = lists.map(|list| at(&list, &has));
        let number = objective.number();
        json!({"title": format!("objective {number} is in one round table and in no second"), "oneOf": one})
    };
    let all: Vec<Value> = Objective::ALL.into_iter().map(of_objective).collect();
    together([Rule::Coverage, Rule::EachOnce], &json!({"allOf": all}))
}

fn none_empty<const N: usize>(lists: [[&'static str; N]; 4]) -> Value {
    rule(Rule::NoneEmpty, &at_each(lists, &json!({"type": "array", "minItems": 1})))
}
