//! The schema of an input (A/RES/73/326, paragraph 13).

use alloc::string::String;

use schemars::{JsonSchema as _, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::rules::{add_rules, rule};
use super::values::once;
use crate::compact::{Action, GuidingPrinciple, Objective, ReviewLevel, StakeholderKind};
use crate::forum::{DocumentReference, MemberState, PlainText, key};
use crate::review::{Input, InputDraft};
use crate::rules::Rule;
use crate::shape::{CalendarDay, Governs, valid};

impl Governs for Input {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let parts: [(&str, Value); 9] = [
            (key::TITLE, generator.subschema_for::<PlainText>().into()),
            (key::LEVEL, generator.subschema_for::<ReviewLevel>().into()),
            (key::MEMBER_STATES, once::<MemberState>(generator, Rule::Inputs)),
            (key::STAKEHOLDERS, once::<StakeholderKind>(generator, Rule::Inputs)),
            (key::OBJECTIVES, once::<Objective>(generator, Rule::Inputs)),
            (key::ACTIONS, once::<Action>(generator, Rule::Inputs)),
            (key::GUIDING_PRINCIPLES, once::<GuidingPrinciple>(generator, Rule::Inputs)),
            (key::DOCUMENT, generator.subschema_for::<DocumentReference>().into()),
            (key::SUBMITTED, CalendarDay::json_schema(generator).into()),
        ];
        let mut schema = valid::<InputDraft>(generator, parts);
        add_rules(generator, &mut schema, key::TITLE, [names_nothing()]);
        schema
    }
}

/// The rule that one of the lists names something: an absent one, `null` and an empty one name nothing.
///
/// It is silent where a list has another type, or what is none of its values.
fn names_nothing() -> Value {
    let nothing = json!({"type": ["array", "null"], "maxItems": 0});
    let lists = [key::OBJECTIVES, key::ACTIONS, key::GUIDING_PRINCIPLES];
    let lists: Map<String, Value> = lists.map(|list| (list.into(), nothing.clone())).into_iter().collect();
    rule(Rule::NamesWhatItCovers, &json!({"type": "object", "properties": lists}))
}
