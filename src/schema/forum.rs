//! The schemas of a Forum and of its smaller parts (A/RES/73/326).

use schemars::{JsonSchema as _, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::governed::{Governs, distinct, lawful, or_null, two_states};
use super::opening_day::{CalendarDay, of_opening_day};
use super::rules::{govern, listed_once, rule, two};
use super::words::{document_symbol, plain_text};
use crate::{
    DocumentSymbol, Format, Forum, ForumDraft, MemberState, PlainText, Plenary, PlenaryDraft, PolicyDebate,
    PolicyDebateDraft, Programme, ProgressDeclaration, ProgressDeclarationDraft, RoundTables, Rule,
};

impl Governs for Forum {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let parts: [(&str, Value); 7] = [
            ("format", generator.subschema_for::<Format>().into()),
            ("opens", CalendarDay::json_schema(generator).into()),
            ("programme", generator.subschema_for::<Programme>().into()),
            ("roundTables", generator.subschema_for::<RoundTables>().into()),
            ("policyDebate", generator.subschema_for::<PolicyDebate>().into()),
            ("plenary", generator.subschema_for::<Plenary>().into()),
            ("progressDeclaration", generator.subschema_for::<ProgressDeclaration>().into()),
        ];
        let mut schema = lawful::<ForumDraft>(generator, parts);
        govern(&mut schema, "opens", of_opening_day("opens"));
        schema
    }
}

impl Governs for PolicyDebate {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let key = "emergingIssues";
        let issues = distinct::<PlainText>(generator);
        let mut schema = lawful::<PolicyDebateDraft>(generator, [(key, issues)]);
        let texts = json!({"properties": {key: {"type": ["array", "null"], "items": plain_text()}}});
        govern(&mut schema, key, [rule(Rule::PlainText, &texts), once(key, Rule::Topics)]);
        schema
    }
}

impl Governs for Plenary {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let key = "nationalReviews";
        let states = distinct::<MemberState>(generator);
        let mut schema = lawful::<PlenaryDraft>(generator, [(key, states)]);
        govern(&mut schema, key, [once(key, Rule::NationalReviews)]);
        schema
    }
}

impl Governs for ProgressDeclaration {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let (states, symbol) = ("coFacilitators", "endorsedBy");
        let parts =
            [(states, two_states(generator)), (symbol, generator.subschema_for::<DocumentSymbol>().into())];
        let mut schema = lawful::<ProgressDeclarationDraft>(generator, parts);
        govern(&mut schema, states, two(states, Rule::TwoCoFacilitators));
        let keywords = json!({"properties": {symbol: or_null(document_symbol())}});
        govern(&mut schema, symbol, [rule(Rule::Symbol, &keywords)]);
        schema
    }
}

/// That a value stands once in an optional list.
fn once(key: &str, list: Rule) -> Value {
    listed_once(list, &json!({"properties": {key: {"type": ["array", "null"], "uniqueItems": true}}}))
}
