//! Values that are one string, and lists of them.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::opening_day::EDITION;
use super::rules::{add_comment, comment, list_comment};
use crate::compact::{Action, Objective, SdgTarget};
use crate::forum::{
    DocumentReference, Edition, Meeting, MemberState, PlainText, PlenarySegment, RoundTable, Session,
};
use crate::limits::{LONGEST_REFERENCE, LONGEST_TEXT, MOST_VALUES, SHORTEST_REFERENCE};
use crate::rules::Rule;
use crate::shape::{Governs, identifiers, listed, plain_enum};
use crate::vocabulary::Identified;
use crate::vocabulary::characters::{CONTROL, INVISIBLE};

/// Returns the schema of a list in which each value is listed once, by the rule of the list.
pub(super) fn once<T: JsonSchema>(generator: &mut SchemaGenerator, list: Rule) -> Value {
    let mut schema = Value::from(listed::<T>(generator));
    add_comment(generator, &mut schema, list_comment(None, list));
    schema
}

/// Returns the schema of a list that has a value, by the rule on their number, and each once, by the rule of the list.
pub(super) fn some<T: JsonSchema>(generator: &mut SchemaGenerator, number: Rule, list: Rule) -> Value {
    let mut schema = Value::from(listed::<T>(generator));
    schema["minItems"] = 1.into();
    add_comment(generator, &mut schema, list_comment(Some(number), list));
    schema
}

/// Returns the schema of two different Member States.
pub(super) fn two_states(generator: &mut SchemaGenerator, rule: Rule) -> Value {
    let mut schema = Value::from(listed::<MemberState>(generator));
    schema["minItems"] = 2.into();
    schema["maxItems"] = 2.into();
    add_comment(generator, &mut schema, list_comment(Some(rule), rule));
    schema
}

/// Returns the schema of a list of which only the length is bounded.
pub(super) fn at_most<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    let mut schema =
        json!({"type": "array", "items": generator.subschema_for::<T>(), "maxItems": MOST_VALUES});
    add_comment(generator, &mut schema, comment(Rule::TooManyValues, Rule::TooManyValues.statement(), None));
    schema
}

/// A text in which there is something to see, and no character that is forbidden: blanks alone are refused by the first
/// pattern, and by that one alone, so that a fault is reported once.
impl Governs for PlainText {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let unseen: Vec<(char, char)> =
            INVISIBLE.iter().copied().filter(|(first, _)| *first != ' ').collect();
        let unseen = one_of(&unseen);
        // No repetition is in another: some readers refuse such a pattern, since it can take long.
        let wrong = format!("^ *({unseen})( |{unseen})*$|{}", one_of(CONTROL));
        let schema = json!({
            "type": "string",
            "maxLength": LONGEST_TEXT,
            "pattern": "[^ ]",
            "not": {"type": "string", "pattern": wrong},
        });
        commented(generator, schema, Rule::PlainText)
    }
}

impl Governs for DocumentReference {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let schema = json!({
            "type": "string",
            "minLength": SHORTEST_REFERENCE,
            "maxLength": LONGEST_REFERENCE,
            "not": {"type": "string", "pattern": "[^!-~]"},
        });
        commented(generator, schema, Rule::Symbol)
    }
}

fn commented(generator: &SchemaGenerator, mut schema: Value, rule: Rule) -> Schema {
    add_comment(generator, &mut schema, comment(rule, rule.statement(), None));
    Schema::try_from(schema).unwrap_or_default()
}

/// The choices of one of the characters, by the characters themselves, since dialects differ in their escapes. U+0000 alone
/// is escaped, since some readers end a pattern with it, and in the way that most have.
///
/// Those of ASCII are a class, and each other one is a choice, since some readers compare bytes, and split such a class.
fn one_of(ranges: &[(char, char)]) -> String {
    const LAST_OF_ASCII: char = '\u{7f}';
    let mut class = String::new();
    let mut choices = Vec::new();
    for &(first, last) in ranges {
        if first.is_ascii() {
            match first {
                '\0' => class.push_str(r"\x00"),
                first => class.push(first),
            }
            if first < last.min(LAST_OF_ASCII) {
                class.push('-');
                class.push(last.min(LAST_OF_ASCII));
            }
        }
        choices.extend((first..=last).filter(|character| !character.is_ascii()).map(String::from));
    }
    if !class.is_empty() {
        choices.insert(0, format!("[{class}]"));
    }
    choices.join("|")
}

impl Governs for MemberState {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        plain_enum(MemberState::ALL.iter().map(|state| state.as_str()))
    }
}

impl Governs for SdgTarget {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        plain_enum(SdgTarget::ALL.iter().map(|target| target.as_str()))
    }
}

impl Governs for Action {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        plain_enum(Action::ALL.iter().map(Action::to_string))
    }
}

impl Governs for Meeting {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        plain_enum(Meeting::ALL.iter().map(|meeting| meeting.as_str()))
    }
}

impl Governs for Session {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let description = |session: Session| match session {
            Session::RoundTable(RoundTable::One) => {
                "Round table one (A/RES/73/326, paragraphs 18(a) and 21(b))"
            }
            Session::RoundTable(RoundTable::Two) => {
                "Round table two (A/RES/73/326, paragraphs 18(a) and 21(b))"
            }
            Session::RoundTable(RoundTable::Three) => {
                "Round table three (A/RES/73/326, paragraphs 18(a) and 21(b))"
            }
            Session::RoundTable(RoundTable::Four) => {
                "Round table four (A/RES/73/326, paragraphs 18(a) and 21(b))"
            }
            Session::PolicyDebate => {
                "The policy debate, which begins with the technical summaries of the round tables (A/RES/73/326, \
                 paragraph 18(a))"
            }
            Session::PlenarySegment(PlenarySegment::OpeningSegment) => {
                "The opening segment of the plenary (A/RES/73/326, paragraph 18(b) and (c))"
            }
            Session::PlenarySegment(PlenarySegment::GeneralDebate) => {
                "The general debate of the plenary (A/RES/73/326, paragraph 18(b))"
            }
            Session::PlenarySegment(PlenarySegment::ClosingSegment) => {
                "The closing segment of the plenary (A/RES/73/326, paragraphs 18(b) and 26(c))"
            }
        };
        identifiers::<Self>(generator, Session::ALL.map(|session| (session.as_str(), description(session))))
    }
}

impl Governs for Edition {
    fn schema(_: &mut SchemaGenerator) -> Schema {
        let length = Edition::FIRST.to_string().len();
        json_schema!({"type": "string", "minLength": length, "maxLength": length, "pattern": format!("^{EDITION}")})
    }
}

/// The values of a list but one, for the rules that report that one is missing.
pub(super) fn others<T: Identified + Into<&'static str>>(missing: T) -> Value {
    let missing = missing.into();
    let others = T::VOCABULARY.identifiers.iter().filter(|identifier| **identifier != missing);
    json!({"enum": others.collect::<Vec<_>>()})
}

const _: () = assert!(Objective::ALL.len() < MOST_VALUES, "values that are listed once need no other bound");
