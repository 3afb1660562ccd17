//! The samples under `schemas/samples/` are what their index says, to the types and to the schemas.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use imrf::{Allocation, AllocationDraft, Forum, ForumDraft, HeldBy, Rule, Violations};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    file: String,
    document: String,
    valid: bool,
    /// The rule of each violation, in the order of the violations; none when the shape is at fault.
    rules: Vec<String>,
    /// The place of each violation, or that of the shape's fault.
    places: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/samples")
}

fn read(file: &str) -> String {
    std::fs::read_to_string(folder().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn index() -> Vec<Sample> {
    serde_json::from_str(&read("index.json")).unwrap()
}

/// The rules and places of what is wrong with a text.
fn faults<Draft: DeserializeOwned, T>(
    text: &str,
    gate: fn(Draft) -> Result<T, Violations>,
) -> (Vec<String>, Vec<String>) {
    let mut reader = serde_json::Deserializer::from_str(text);
    match serde_path_to_error::deserialize::<_, Draft>(&mut reader) {
        Err(error) => (Vec::new(), vec![pointer(error.path())]),
        Ok(draft) => match gate(draft) {
            Ok(_) => (Vec::new(), Vec::new()),
            Err(found) => found
                .iter()
                .map(|violation| (violation.rule().to_string(), violation.place().to_owned()))
                .unzip(),
        },
    }
}

/// A path as a JSON Pointer; no key of the samples needs to be escaped.
fn pointer(path: &serde_path_to_error::Path) -> String {
    path.iter()
        .filter(|step| !matches!(step, serde_path_to_error::Segment::Unknown))
        .fold(String::new(), |pointer, step| {
            format!("{pointer}/{}", step.to_string().trim_matches(['[', ']']))
        })
}

#[test]
fn each_sample_has_the_rules_and_places_of_the_index() {
    for sample in index() {
        let text = read(&sample.file);
        let (rules, places) = match sample.document.as_str() {
            "forum" => faults(&text, |draft: ForumDraft| Forum::try_from(draft)),
            "allocation" => faults(&text, |draft: AllocationDraft| Allocation::try_from(draft)),
            other => panic!("{}: unknown document {other}", sample.file),
        };
        assert_eq!((&rules, &places), (&sample.rules, &sample.places), "{}", sample.file);
        assert_eq!(places.is_empty(), sample.valid, "{}", sample.file);
        assert_eq!(sample.file.starts_with("valid/"), sample.valid, "{}", sample.file);
    }
}

#[test]
fn the_schemas_judge_the_samples_as_the_index_does() {
    let [forum, allocation] = [imrf::schema::FORUM, imrf::schema::ALLOCATION].map(|text| {
        let schema: Value = serde_json::from_str(text).unwrap();
        jsonschema::validator_for(&schema).unwrap()
    });
    for sample in index() {
        let validator = if sample.document == "forum" { &forum } else { &allocation };
        // A text with a lone surrogate is no text to this reader.
        let Ok(document) = serde_json::from_str::<Value>(&read(&sample.file)) else {
            assert_eq!(sample.file, "invalid/shape-lone-surrogate.json");
            continue;
        };
        // Of a repeated key the reader has kept the last, before any schema sees it.
        let is_seen = sample.file != "invalid/shape-repeated-key.json";
        assert_eq!(validator.is_valid(&document), sample.valid || !is_seen, "{}", sample.file);
    }
}

#[test]
fn every_rule_that_a_violation_can_name_has_a_sample() {
    let index = index();
    let shown: BTreeSet<&str> = index.iter().flat_map(|sample| &sample.rules).map(String::as_str).collect();
    let gate = Rule::ALL.iter().filter(|rule| rule.held_by().contains(&HeldBy::Gate));
    assert_eq!(shown, gate.map(|rule| rule.as_str()).collect());
}

#[test]
fn every_file_is_in_the_index_once() {
    let mut files = Vec::new();
    for kind in ["valid", "invalid"] {
        for entry in std::fs::read_dir(folder().join(kind)).unwrap() {
            files.push(format!("{kind}/{}", entry.unwrap().file_name().to_str().unwrap()));
        }
    }
    let mut indexed: Vec<String> = index().into_iter().map(|sample| sample.file).collect();
    files.sort_unstable();
    indexed.sort_unstable();
    assert_eq!(files, indexed);
}
