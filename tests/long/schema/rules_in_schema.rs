//! A validator's errors lead to the rules that a document breaks, one error each.

use std::collections::{BTreeMap, BTreeSet};

use imrf::review::Input;
use imrf::{Allocation, Checked, Document, Forum};
use imrf_tests::documents::Root;
use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::Value;

use crate::agreement::count;

/// A schema, and what validates by it.
pub(crate) struct Validator {
    schema: Value,
    validator: jsonschema::Validator,
}

impl Validator {
    pub(crate) fn of(schema: &str) -> Self {
        let schema: Value = serde_json::from_str(schema).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        Self { schema, validator }
    }

    /// The rules that errors are about, by the comments of the schema, each with the pointer of the error.
    pub(crate) fn rules_broken(&self, document: &Value) -> Vec<(String, String)> {
        let mut rules = Vec::new();
        for error in self.validator.iter_errors(document) {
            add_rules(&self.schema, &error, &mut rules);
        }
        rules
    }
}

fn add_rules(schema: &Value, error: &ValidationError<'_>, rules: &mut Vec<(String, String)>) {
    if let ValidationErrorKind::AnyOf { context } = error.kind() {
        // What may be null: the errors are those of the other choice.
        let [choice, _null] = context.as_slice() else { panic!("{error}: a value or null") };
        for error in choice {
            add_rules(schema, error, rules);
        }
        return;
    }
    let path = error.schema_path().as_str();
    let (beside, keyword) = path.rsplit_once('/').unwrap();
    let comment = schema.pointer(beside).unwrap()["$comment"].as_str().filter(|_| !beside.is_empty());
    let of_list = |comment: &str| {
        let mut parts = comment.split("; ");
        let part = if keyword == "uniqueItems" { parts.last() } else { parts.next() };
        part.unwrap().split(": ").next().unwrap().to_owned()
    };
    let rule = match (keyword, comment) {
        ("required", None) => "missing-key".to_owned(),
        ("additionalProperties", None) => "unknown-key".to_owned(),
        ("oneOf" | "enum", None) if error.instance().is_string() => "unknown-identifier".to_owned(),
        ("type", _) | ("oneOf" | "enum", None) => "wrong-type".to_owned(),
        ("pattern" | "minLength" | "maxLength", None) => "invalid-date".to_owned(),
        (_, Some(comment)) => of_list(comment),
        (_, None) => panic!("{path}: {error}"),
    };
    rules.push((rule, error.instance_path().to_string()));
}

/// Each document breaks the same rules by the schema and by the types, apart from what is said here.
///
/// The schema reports a misplaced session, and a value that is none of the list, that a list has twice as listed again
/// too; and no order where a meeting of the plenary has something else in it.
fn agree<T: Document>(root: Root, schema: &str) {
    let validator = Validator::of(schema);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (number, (document, mutations)) in root.documents(count()).enumerate() {
        let checked: Checked<T> = serde_json::from_value(document.clone()).unwrap();
        let violations = checked.into_result().err();
        let expected: BTreeSet<String> =
            violations.iter().flatten().map(|violation| violation.rule().to_string()).collect();
        let mut found: BTreeSet<String> =
            validator.rules_broken(&document).into_iter().map(|(rule, _)| rule).collect();
        let elsewhere = [
            "round-tables-on-first-days",
            "policy-debate-on-second-afternoon",
            "plenary-on-last-days",
            "wrong-type",
            "unknown-identifier",
        ];
        if elsewhere.iter().any(|rule| expected.contains(*rule)) && !expected.contains("listed-once") {
            found.remove("listed-once");
        }
        if expected.contains("plenary-in-order") && expected.len() > 1 {
            found.insert("plenary-in-order".to_owned());
        }
        // The rules on several keys are for when the first of them is there.
        for rule in ["each-once", "names-what-it-covers"] {
            if expected.contains(rule) && expected.contains("missing-key") {
                found.insert(rule.to_owned());
            }
        }
        assert_eq!(found, expected, "document {number}, {mutations:?}: {document}");
        for name in found {
            *seen.entry(name).or_default() += 1;
        }
    }
    println!("{root:?}: {seen:?}");
    let rules: BTreeSet<String> =
        crate::shipped::rules_of(&validator.schema).into_iter().map(str::to_owned).collect();
    let never: Vec<&String> = rules.iter().filter(|rule| !seen.contains_key(*rule)).collect();
    assert!(never == ["too-many-values"] || never.is_empty(), "each of {rules:?} is broken, {seen:?}");
}

#[test]
fn a_forum_breaks_the_same_rules_by_the_schema_and_by_the_types() {
    agree::<Forum>(Root::Forum, imrf::schema::FORUM);
}

#[test]
fn an_allocation_breaks_the_same_rules_by_the_schema_and_by_the_types() {
    agree::<Allocation>(Root::Allocation, imrf::schema::ALLOCATION);
}

#[test]
fn an_input_breaks_the_same_rules_by_the_schema_and_by_the_types() {
    agree::<Input>(Root::Input, imrf::schema::INPUT);
}
