//! A schema is one more validator: it takes every valid value, and refuses every near miss by the rule that it
//! breaks.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::LazyLock;

use imrf::compact::*;
use imrf::forum::*;
use imrf::rules::*;
use imrf::schema::{ALLOCATION, FORUM};
use imrf::strategy::*;
use imrf::*;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

use super::holds;

/// A schema, as readers of draft 2020-12 and of draft-07 understand it.
struct Schema {
    texts: [Value; 2],
    validators: [Validator; 2],
}

static OF_FORUM: LazyLock<Schema> = LazyLock::new(|| Schema::of(parse(FORUM)));
static OF_ALLOCATION: LazyLock<Schema> = LazyLock::new(|| Schema::of(parse(ALLOCATION)));
static OF_PROGRAMME: LazyLock<Schema> = LazyLock::new(|| Schema::of_part("Programme"));

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("it is JSON")
}

/// What a schema finds wrong: where in the document, and the rule of which the broken keyword is a part. A
/// keyword of the shape has no rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    place: String,
    rules: Vec<Rule>,
}

impl Schema {
    fn of(schema: Value) -> Self {
        let mut as_draft_07 = schema.clone();
        as_draft_07["$schema"] = "http://json-schema.org/draft-07/schema#".into();
        let texts = [schema, as_draft_07];
        let validators = texts
            .each_ref()
            .map(|schema| jsonschema::validator_for(schema).expect("it is a schema of that draft"));
        Self { texts, validators }
    }

    /// One definition of the Forum's schema.
    fn of_part(name: &str) -> Self {
        let forum = parse(FORUM);
        // Readers of draft-07 know nothing that stands beside a reference.
        let part = json!([{ "$ref": format!("#/$defs/{name}") }]);
        assert!(forum["$defs"][name].is_object(), "{name} has a definition");
        Self::of(json!({ "$schema": forum["$schema"], "$defs": forum["$defs"], "allOf": part }))
    }

    fn takes(&self, document: &Value) -> Result<(), TestCaseError> {
        for findings in self.findings(document) {
            prop_assert_eq!(findings, BTreeSet::new(), "{}", document);
        }
        Ok(())
    }

    /// What is wrong with a document, as readers of each draft see it.
    fn findings(&self, document: &Value) -> [BTreeSet<Finding>; 2] {
        [0, 1].map(|draft| {
            let mut findings = BTreeSet::new();
            for error in self.validators[draft].iter_errors(document) {
                collect(&error, &self.texts[draft], &mut findings);
            }
            assert_eq!(findings.is_empty(), self.validators[draft].is_valid(document));
            findings
        })
    }
}

/// An error of a choice is that of the choices that are of the value's type: what may be `null` is wrong as
/// what it is, and not for being there.
fn collect(error: &ValidationError<'_>, schema: &Value, findings: &mut BTreeSet<Finding>) {
    let place = error.instance_path().as_str();
    let rules = rules(schema, error.schema_path().as_str());
    if let (ValidationErrorKind::AnyOf { context }, true) = (error.kind(), rules.is_empty()) {
        let is_other_type = |error: &ValidationError<'_>| {
            error.kind().keyword() == "type" && error.instance_path().as_str() == place
        };
        let choices = context.iter().filter(|errors| !errors.iter().any(is_other_type));
        let mut of_choices = BTreeSet::new();
        choices.flatten().for_each(|error| collect(error, schema, &mut of_choices));
        if !of_choices.is_empty() {
            findings.append(&mut of_choices);
            return;
        }
    }
    findings.insert(Finding { place: place.to_owned(), rules });
}

/// The rules that the innermost comment above a keyword names: `coverage and each-once: A/RES/73/326, …`.
fn rules(schema: &Value, keyword: &str) -> Vec<Rule> {
    let ends = keyword.match_indices('/').map(|(end, _)| end).chain([keyword.len()]);
    let above = ends.map(|end| schema.pointer(&keyword[..end]).expect("an error is of a keyword"));
    let mut comments = above.filter_map(|part| part.get("$comment").and_then(Value::as_str));
    let Some(comment) = comments.next_back() else { return Vec::new() };
    let (names, _) = comment.split_once(": ").expect("a comment begins with the rule");
    names.split(" and ").map(|name| name.parse().expect("it is the name of a rule")).collect()
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("the value can be written")
}

fn takes_all<T: Debug + Serialize>(schema: &Schema, strategy: impl Strategy<Value = T>) {
    holds(strategy, |value| schema.takes(&written(&value)));
}

#[test]
fn the_shipped_schema_takes_every_forum() {
    takes_all(&OF_FORUM, forums());
    takes_all(&OF_FORUM, forum_drafts());
}

#[test]
fn the_shipped_schema_takes_every_document_of_a_forum() {
    holds(forum_documents(), |document| OF_FORUM.takes(&parse(&document.json)));
}

#[test]
fn the_shipped_schema_takes_every_allocation() {
    takes_all(&OF_ALLOCATION, allocations());
    takes_all(&OF_ALLOCATION, allocation_drafts());
}

#[test]
fn the_shipped_schema_takes_every_part_of_a_forum() {
    takes_all(&OF_PROGRAMME, programmes());
    takes_all(&OF_PROGRAMME, programme_drafts());
    let of_round_tables = Schema::of_part("RoundTables");
    takes_all(&of_round_tables, any::<RoundTables>());
    takes_all(&of_round_tables, any::<RoundTablesDraft>());
    takes_all(&Schema::of_part("PolicyDebate"), any::<PolicyDebate>());
    takes_all(&Schema::of_part("Plenary"), any::<Plenary>());
    takes_all(&Schema::of_part("ProgressDeclaration"), any::<ProgressDeclaration>());
}

#[cfg(feature = "schemars1")]
mod of_each_type {
    use super::*;

    /// The schema that a type brings into a user's own takes every value of the type.
    fn takes_every<T: Arbitrary + Serialize + schemars::JsonSchema>() {
        takes_all(&Schema::of(schemars::schema_for!(T).to_value()), any::<T>());
    }

    every_value!(takes_every);
}

/// Whether a schema says that this rule is broken too, where only the other one is.
///
/// That each objective is in one round table is one rule there. The order of the plenary is judged meeting by
/// meeting, and so is broken by a meeting that is empty, or has something twice or that is not of the plenary.
fn goes_with(also: Rule, rule: Rule) -> bool {
    match also {
        Rule::Coverage => rule == Rule::EachOnce,
        Rule::EachOnce => rule == Rule::Coverage,
        Rule::PlenaryInOrder => matches!(
            rule,
            Rule::MeetingHeld
                | Rule::ListedOnce
                | Rule::RoundTablesOnFirstDays
                | Rule::PolicyDebateOnSecondAfternoon
        ),
        _ => false,
    }
}

/// Whether the place is that of a value or of what it stands in.
fn leads_to(place: &str, value: &str) -> bool {
    value.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The schema refuses the near miss by its rule, and by no other that does not come with it; and it says so at
/// the place of the violation, or of what has it.
fn is_refused<Draft: Serialize>(schema: &Schema, near_miss: &NearMiss<Draft>) -> Result<(), TestCaseError> {
    let document = written(&near_miss.draft);
    let rule = near_miss.rule();
    let place = near_miss.violations.first().pointer();
    for findings in schema.findings(&document) {
        let by_its_rule: Vec<&Finding> =
            findings.iter().filter(|finding| finding.rules.contains(&rule)).collect();
        prop_assert!(!by_its_rule.is_empty(), "{}: {:?}", document, findings);
        prop_assert!(
            by_its_rule.iter().any(|finding| leads_to(&finding.place, place)),
            "{}: {:?}",
            place,
            findings
        );
        let mut broken = findings.iter().flat_map(|finding| &finding.rules);
        prop_assert!(
            broken.all(|broken| *broken == rule || goes_with(*broken, rule)),
            "{}: {:?}",
            rule,
            findings
        );
    }
    Ok(())
}

fn refuses_all<Draft: Debug + Serialize>(
    schema: &Schema,
    near_misses: fn(Rule) -> Option<BoxedStrategy<NearMiss<Draft>>>,
) {
    for near_misses in Rule::ALL.iter().copied().filter_map(near_misses) {
        holds(near_misses, |near_miss| is_refused(schema, &near_miss));
    }
}

#[test]
fn the_shipped_schema_refuses_every_near_miss_of_a_forum_by_its_rule() {
    refuses_all(&OF_FORUM, near_miss);
}

#[test]
fn the_shipped_schema_refuses_every_near_miss_of_an_allocation_by_its_rule() {
    refuses_all(&OF_ALLOCATION, allocation_near_miss);
}

#[test]
fn the_shipped_schema_refuses_every_near_miss_of_a_programme_by_its_rule() {
    refuses_all(&OF_PROGRAMME, programme_near_miss);
}

/// What is of the wrong shape is refused where it is. Of a key that is not there or that is unknown, a schema
/// says it of the object.
#[test]
fn the_shipped_schema_refuses_every_near_miss_of_shape_at_its_place() {
    for fault in ShapeFault::ALL.into_iter().filter(|fault| *fault != ShapeFault::RepeatedKey) {
        holds(shape_near_miss(fault), |near_miss| {
            let place = match fault {
                ShapeFault::UnknownKey => near_miss.place.rsplit_once('/').map_or("", |(object, _)| object),
                _ => &near_miss.place,
            };
            for findings in OF_FORUM.findings(&parse(&near_miss.json)) {
                prop_assert!(
                    findings.iter().any(|finding| finding.place == place),
                    "{}: {:?}",
                    place,
                    findings
                );
            }
            Ok(())
        });
    }
}

/// The one exception: the later of two equal keys is all that a schema sees.
#[test]
fn the_shipped_schema_takes_a_repeated_key() {
    holds(shape_near_miss(ShapeFault::RepeatedKey), |near_miss| {
        prop_assert!(serde_json::from_str::<Forum>(&near_miss.json).is_err());
        OF_FORUM.takes(&parse(&near_miss.json))
    });
}
