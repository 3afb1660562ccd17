//! A schema is one more validator: it takes every valid value, and refuses every near miss by the rule that it breaks.

use std::fmt::Debug;
use std::sync::LazyLock;

use imrf::compact::*;
use imrf::forum::*;
use imrf::review::{Input, InputDraft};
use imrf::rules::*;
use imrf::schema::{ALLOCATION, ALLOCATION_DRAFT_07, FORUM, FORUM_DRAFT_07, INPUT, INPUT_DRAFT_07};
use imrf::strategy::*;
use imrf_tests::every_value;
use imrf_tests::properties::{holds, samples};
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use proptest::prelude::*;
use serde::Serialize;
use serde_json::Value;

/// A schema, and what validates by it.
struct Schema {
    text: Value,
    validator: Validator,
}

/// The schemas of each type of documents, in draft 2020-12 and in draft-07.
static OF_FORUM: LazyLock<[Schema; 2]> = LazyLock::new(|| [FORUM, FORUM_DRAFT_07].map(Schema::read));
static OF_ALLOCATION: LazyLock<[Schema; 2]> =
    LazyLock::new(|| [ALLOCATION, ALLOCATION_DRAFT_07].map(Schema::read));
static OF_INPUT: LazyLock<[Schema; 2]> = LazyLock::new(|| [INPUT, INPUT_DRAFT_07].map(Schema::read));

impl Schema {
    fn of(text: Value) -> Self {
        let validator = jsonschema::validator_for(&text).expect("it is a schema");
        Self { text, validator }
    }

    fn read(text: &str) -> Self {
        Self::of(parse(text))
    }

    fn takes(&self, document: &Value) -> Result<(), TestCaseError> {
        if let Some(error) = self.validator.iter_errors(document).next() {
            return Err(TestCaseError::fail(format!("{error}: {document}")));
        }
        Ok(())
    }

    /// The comments above the keywords that a document breaks.
    fn comments(&self, document: &Value) -> Vec<&str> {
        let mut comments = Vec::new();
        for error in self.validator.iter_errors(document) {
            self.add_comments(&error, &mut comments);
        }
        comments
    }

    fn add_comments<'a>(&'a self, error: &ValidationError<'_>, comments: &mut Vec<&'a str>) {
        if let ValidationErrorKind::AnyOf { context } = error.kind() {
            // What may be null: the errors are those of the other choice.
            context.iter().flatten().for_each(|error| self.add_comments(error, comments));
        }
        let mut here = &self.text;
        for step in error.schema_path().as_str().split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            here = match here {
                Value::Array(list) => &list[step.parse::<usize>().expect("it is an index")],
                other => &other[step.as_str()],
            };
            comments.extend(here.get("$comment").and_then(Value::as_str));
        }
    }
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("it is JSON")
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("the value can be written")
}

#[test]
fn the_shipped_schemas_take_every_valid_document() {
    for schema in OF_FORUM.iter() {
        holds(forum_drafts(), |draft| schema.takes(&written(&draft)));
        holds(forum_documents(), |document| schema.takes(&parse(&document.json)));
    }
    for schema in OF_ALLOCATION.iter() {
        holds(allocation_drafts(), |draft| schema.takes(&written(&draft)));
    }
    for schema in OF_INPUT.iter() {
        holds(input_drafts(), |draft| schema.takes(&written(&draft)));
    }
}

/// The schema refuses the document, and says so with the rule.
fn is_refused(schema: &Schema, document: &Value, rule: Rule) -> Result<(), TestCaseError> {
    let comments = schema.comments(document);
    prop_assert!(!schema.validator.is_valid(document), "{}", document);
    prop_assert!(comments.iter().any(|comment| comment.contains(rule.as_str())), "{}: {:?}", rule, comments);
    Ok(())
}

#[test]
fn the_shipped_schemas_refuse_every_near_miss_by_its_rule() {
    for schema in OF_FORUM.iter() {
        holds(near_misses(), |near_miss| is_refused(schema, &written(&near_miss.draft), near_miss.rule()));
    }
    for schema in OF_ALLOCATION.iter() {
        holds(allocation_near_misses(), |near_miss| {
            is_refused(schema, &written(&near_miss.draft), near_miss.rule())
        });
    }
    for schema in OF_INPUT.iter() {
        holds(input_near_misses(), |near_miss| {
            is_refused(schema, &written(&near_miss.draft), near_miss.rule())
        });
    }
}

/// The one exception: the later of two equal keys is all that a schema sees.
#[test]
fn the_shipped_schemas_refuse_every_near_miss_of_shape_but_a_repeated_key() {
    for schema in OF_FORUM.iter() {
        for near_miss in samples(shape_near_misses(), 1).chain(every_near_miss()) {
            let document = parse(&near_miss.json);
            if near_miss.kind.as_str() == "repeated-key-same-value" {
                assert!(schema.validator.is_valid(&document), "{near_miss:?}");
            } else if near_miss.rule() != Rule::RepeatedKey {
                assert!(!schema.validator.is_valid(&document), "{near_miss:?}");
            }
        }
    }
}

mod of_each_type {
    use super::*;

    /// The schema that a type brings into a user's own takes every value of the type.
    fn takes_every<T: Arbitrary + Debug + Serialize + schemars::JsonSchema>() {
        let schema = Schema::of(schemars::schema_for!(T).to_value());
        holds(any::<T>(), |value| schema.takes(&written(&value)));
    }

    every_value!(takes_every);
}
