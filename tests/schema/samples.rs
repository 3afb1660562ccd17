//! The samples under `schemas/samples/` are what their index reports, to the types and to the schemas.
//!
//! `IMRF_RENEW=1 cargo test --all-features --test schema samples` writes the index anew.

use std::collections::BTreeSet;
use std::path::PathBuf;

use imrf::rules::{Enforcement, Rule};
use imrf::{Allocation, Checked, Document, Forum, Violations};
use serde_json::{Map, Value, json};

use crate::rules_in_schema::Validator;

fn folder() -> PathBuf {
    crate::shipped::root().join("schemas/samples")
}

fn read(file: &str) -> String {
    std::fs::read_to_string(folder().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn index() -> Vec<Value> {
    serde_json::from_str(&read("index.json")).unwrap()
}

fn text<'a>(sample: &'a Value, key: &str) -> &'a str {
    sample[key].as_str().unwrap()
}

/// The rules that a sample breaks, by the index.
fn rules(sample: &Value) -> BTreeSet<&str> {
    sample["violations"].as_array().unwrap().iter().map(|violation| text(violation, "rule")).collect()
}

/// Whether the sample can be judged by a schema: of a repeated key a reader has kept the last before.
fn is_seen(sample: &Value) -> bool {
    !rules(sample).contains("repeated-key")
}

/// The samples, by their files: those that are valid first, and the types of documents by the names of the files.
fn files() -> Vec<String> {
    let mut files = Vec::new();
    for kind in ["valid", "invalid"] {
        let entries = std::fs::read_dir(folder().join(kind)).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| format!("{kind}/{}", entry.unwrap().file_name().to_str().unwrap())).collect();
        names.sort_unstable();
        files.append(&mut names);
    }
    files
}

/// A line of the index: what `validate --json` writes of the file.
fn line(file: &str) -> Value {
    fn violations<T: Document>(text: &str) -> Option<Violations> {
        serde_json::from_str::<Checked<T>>(text).unwrap().into_result().err()
    }
    let is_allocation = file.contains("/allocation-");
    let document = read(file);
    let found =
        if is_allocation { violations::<Allocation>(&document) } else { violations::<Forum>(&document) };
    let mut line = Map::new();
    line.insert("file".to_owned(), file.into());
    line.insert("type".to_owned(), if is_allocation { "allocation" } else { "forum" }.into());
    line.insert("valid".to_owned(), found.is_none().into());
    let none = json!({"violations": [], "more": 0});
    let found = found.map_or(none, |found| json!(found));
    line.extend(found.as_object().unwrap().clone());
    line.into()
}

#[test]
fn the_index_reports_every_file_as_the_types_do() {
    let expected: Vec<Value> = files().iter().map(|file| line(file)).collect();
    if std::env::var_os("IMRF_RENEW").is_some() {
        let lines: Vec<String> = expected.iter().map(Value::to_string).collect();
        std::fs::write(folder().join("index.json"), format!("[\n{}\n]\n", lines.join(",\n"))).unwrap();
    }
    for (found, expected) in index().iter().zip(&expected) {
        assert_eq!(found, expected);
    }
    assert_eq!(index().len(), expected.len());
    assert!(index().iter().all(|sample| text(sample, "file").starts_with("valid/") == sample["valid"]));
}

#[test]
fn the_name_of_an_invalid_sample_begins_with_its_rule() {
    for sample in index().iter().filter(|sample| sample["valid"] == false) {
        let (_, name) = text(sample, "file").split_once('/').unwrap();
        let name = name.strip_prefix("allocation-").unwrap_or(name);
        let is_named = |rule: &str| {
            let rule: Rule = rule.parse().unwrap();
            name.starts_with(rule.as_str()) || name.starts_with("shape-") && rule.citation().is_none()
        };
        assert!(rules(sample).into_iter().any(is_named) || name.starts_with("several-"), "{sample}");
    }
}

#[test]
fn the_schemas_judge_the_samples_as_the_index_does() {
    use imrf::schema::{ALLOCATION, ALLOCATION_DRAFT_07, FORUM, FORUM_DRAFT_07};
    for schemas in [[FORUM, ALLOCATION], [FORUM_DRAFT_07, ALLOCATION_DRAFT_07]] {
        let [forum, allocation] = schemas.map(|schema| {
            let schema: Value = serde_json::from_str(schema).unwrap();
            jsonschema::validator_for(&schema).unwrap()
        });
        for sample in index() {
            let validator = if sample["type"] == "forum" { &forum } else { &allocation };
            let document: Value = serde_json::from_str(&read(text(&sample, "file"))).unwrap();
            assert_eq!(
                validator.is_valid(&document),
                sample["valid"] == true || !is_seen(&sample),
                "{sample}"
            );
        }
    }
}

/// The errors of a validator lead to the rules of the index, and of one violation there is one error.
#[test]
fn the_errors_of_a_validator_lead_to_the_rules_of_the_index() {
    let [forum, allocation] = [imrf::schema::FORUM, imrf::schema::ALLOCATION].map(Validator::of);
    for sample in index().iter().filter(|sample| sample["valid"] == false && is_seen(sample)) {
        let validator = if sample["type"] == "forum" { &forum } else { &allocation };
        let document: Value = serde_json::from_str(&read(text(sample, "file"))).unwrap();
        let mut found = validator.rules_broken(&document);
        let broken: BTreeSet<&str> = found.iter().map(|(rule, _)| rule.as_str()).collect();
        assert_eq!(broken, rules(sample), "{sample}");
        // A wrong type is reported by the shape and by each rule that looks there, with the same words; a date by its
        // length and by its pattern.
        found.sort_unstable();
        found.dedup_by(|one, other| one == other && ["wrong-type", "invalid-date"].contains(&one.0.as_str()));
        assert!(found.len() <= sample["violations"].as_array().unwrap().len(), "{sample}: {found:?}");
    }
}

#[test]
fn every_rule_that_a_violation_can_have_has_a_sample() {
    let index = index();
    let shown: BTreeSet<&str> = index.iter().flat_map(rules).collect();
    let validation =
        Rule::ALL.into_iter().filter(|rule| rule.enforced_by().contains(&Enforcement::Validation));
    // It is a rule of another type of documents.
    let expected = validation.map(Rule::as_str).filter(|rule| *rule != "names-what-it-covers");
    assert_eq!(shown, expected.collect());
}
