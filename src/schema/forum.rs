//! The schemas of a Forum and of its smaller parts (A/RES/73/326).

use schemars::{JsonSchema as _, Schema, SchemaGenerator};
use serde_json::Value;

use super::opening_day::of_opening_day;
use super::rules::{add_comment, add_rules, comment, list_comment};
use super::values::{at_most, once, two_states};
use crate::forum::{
    DocumentReference, Format, Forum, ForumDraft, MemberState, PlainText, Plenary, PlenaryDraft,
    PolicyDebate, PolicyDebateDraft, Programme, ProgressDeclaration, ProgressDeclarationDraft, RoundTables,
    key,
};
use crate::rules::Rule;
use crate::shape::{CalendarDay, Governs, valid};

impl Governs for Forum {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let parts: [(&str, Value); 8] = [
            (key::FORMAT, generator.subschema_for::<Format>().into()),
            (key::OPENS, CalendarDay::json_schema(generator).into()),
            (key::PROGRAMME, generator.subschema_for::<Programme>().into()),
            (key::ROUND_TABLES, generator.subschema_for::<RoundTables>().into()),
            (key::POLICY_DEBATE, generator.subschema_for::<PolicyDebate>().into()),
            (key::PLENARY, generator.subschema_for::<Plenary>().into()),
            (key::PROGRESS_DECLARATION, generator.subschema_for::<ProgressDeclaration>().into()),
            (key::NOTES, at_most::<PlainText>(generator)),
        ];
        let mut schema = valid::<ForumDraft>(generator, parts);
        add_rules(generator, &mut schema, key::OPENS, of_opening_day());
        schema
    }
}

impl Governs for PolicyDebate {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let mut issues = at_most::<PlainText>(generator);
        issues["uniqueItems"] = true.into();
        let number = comment(Rule::TooManyValues, Rule::TooManyValues.statement(), None);
        let both = alloc::format!("{number}; {}", list_comment(None, Rule::Topics));
        add_comment(generator, &mut issues, both);
        valid::<PolicyDebateDraft>(generator, [(key::EMERGING_ISSUES, issues)])
    }
}

impl Governs for Plenary {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let states = once::<MemberState>(generator, Rule::NationalReviews);
        valid::<PlenaryDraft>(generator, [(key::NATIONAL_REVIEWS, states)])
    }
}

impl Governs for ProgressDeclaration {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let parts = [
            (key::CO_FACILITATORS, two_states(generator, Rule::TwoCoFacilitators)),
            (key::ENDORSED_BY, generator.subschema_for::<DocumentReference>().into()),
        ];
        valid::<ProgressDeclarationDraft>(generator, parts)
    }
}
