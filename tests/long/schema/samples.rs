//! The samples under `schemas/samples/` are what their index reports, to the types and to the schemas.
//!
//! Those under `near-misses` are made from the near misses of the strategies, one of each kind; the others by hand.
//! `IMRF_RENEW=1 cargo test -p imrf-long-tests --test schema samples` writes them and the index anew.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Once;

use imrf::review::Input;
use imrf::rules::{Enforcement, Rule};
use imrf::strategy::{every_allocation_near_miss, every_input_near_miss, every_near_miss};
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
    renew();
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

/// Writes what is not made by hand, where that is asked for.
fn renew() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if std::env::var_os("IMRF_RENEW").is_none() {
            return;
        }
        for (file, text) in near_misses() {
            std::fs::write(folder().join(file), text).unwrap();
        }
        let lines: Vec<String> = files().iter().map(|file| line(file).to_string()).collect();
        std::fs::write(folder().join("index.json"), format!("[\n{}\n]\n", lines.join(",\n"))).unwrap();
    });
}

/// The samples, by their files: those that are valid first, and the types of documents by the names of the files.
fn files() -> Vec<String> {
    let mut files = Vec::new();
    for kind in ["valid", "invalid", "near-misses"] {
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
    let document = read(file);
    let (_, name) = file.split_once('/').unwrap();
    let (of, found) = match name.split_once('-') {
        Some(("allocation", _)) => ("allocation", violations::<Allocation>(&document)),
        Some(("input", _)) => ("input", violations::<Input>(&document)),
        _ => ("forum", violations::<Forum>(&document)),
    };
    let mut line = Map::new();
    line.insert("file".to_owned(), file.into());
    line.insert("type".to_owned(), of.into());
    line.insert("valid".to_owned(), found.is_none().into());
    let none = json!({"violations": [], "more": 0});
    let found = found.map_or(none, |found| json!(found));
    line.extend(found.as_object().unwrap().clone());
    line.into()
}

/// The near misses, by the files that they are in. A kind that is added needs a file, and a file its kind.
fn near_misses() -> BTreeMap<String, String> {
    let types = [
        ("forum", every_near_miss()),
        ("allocation", every_allocation_near_miss()),
        ("input", every_input_near_miss()),
    ];
    let near_misses = types
        .into_iter()
        .flat_map(|(of, near_misses)| near_misses.into_iter().map(move |near_miss| (of, near_miss)));
    near_misses
        .map(|(of, near_miss)| {
            (format!("near-misses/{of}-{}.json", near_miss.kind), indented(&near_miss.json))
        })
        .collect()
}

/// The same text with a line for each key, also for one that is repeated.
fn indented(json: &str) -> String {
    let mut text = String::new();
    // The brackets that are open; a list is in one line.
    let mut open = Vec::new();
    let [mut is_in_string, mut is_escaped] = [false; 2];
    let line = |text: &mut String, depth: usize| {
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
    };
    for character in json.chars() {
        let is_in_object = open.last() == Some(&'{');
        match character {
            '"' if !is_escaped => is_in_string = !is_in_string,
            '{' | '[' if !is_in_string => open.push(character),
            '}' | ']' if !is_in_string => {
                open.pop();
            }
            _ => {}
        }
        let is_end = !is_in_string && character == '}';
        if is_end {
            line(&mut text, open.len());
        }
        text.push(character);
        match character {
            '{' | ',' if !is_in_string && open.last() == Some(&'{') => line(&mut text, open.len()),
            ':' if !is_in_string => text.push(' '),
            ',' if !is_in_string && !is_in_object => text.push(' '),
            _ => {}
        }
        is_escaped = is_in_string && !is_escaped && character == '\\';
    }
    text.push('\n');
    text
}

#[test]
fn each_kind_of_near_miss_has_its_sample() {
    let expected = near_misses();
    renew();
    let found = files().into_iter().filter(|file| file.starts_with("near-misses/"));
    let found: BTreeMap<String, String> = found.map(|file| (file.clone(), read(&file))).collect();
    let names = |samples: &BTreeMap<String, String>| samples.keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        names(&found),
        names(&expected),
        "renew the samples, and remove those of kinds that are no more"
    );
    assert_eq!(found, expected);
}

/// What the index reports of a near miss is what the strategy knows of it.
#[test]
fn each_near_miss_has_one_violation_of_its_kind() {
    let index = index();
    let near_misses = index.iter().filter(|sample| text(sample, "file").starts_with("near-misses/"));
    for sample in near_misses {
        let name = text(sample, "file").trim_start_matches("near-misses/");
        let (_, kind) = name.split_once('-').unwrap();
        assert_eq!(sample["violations"].as_array().unwrap().len(), 1, "{sample}");
        assert!(kind.starts_with(text(&sample["violations"][0], "rule")), "{sample}");
    }
}

#[test]
fn the_index_reports_every_file_as_the_types_do() {
    let expected: Vec<Value> = files().iter().map(|file| line(file)).collect();
    for (found, expected) in index().iter().zip(&expected) {
        assert_eq!(found, expected);
    }
    assert_eq!(index().len(), expected.len());
    assert!(index().iter().all(|sample| text(sample, "file").starts_with("valid/") == sample["valid"]));
}

#[test]
fn the_name_of_an_invalid_sample_begins_with_its_rule() {
    for sample in index().iter().filter(|sample| text(sample, "file").starts_with("invalid/")) {
        let (_, name) = text(sample, "file").split_once('/').unwrap();
        let of = name.strip_prefix("allocation-").or_else(|| name.strip_prefix("input-"));
        let name = of.unwrap_or(name);
        let is_named = |rule: &str| {
            let rule: Rule = rule.parse().unwrap();
            name.starts_with(rule.as_str()) || name.starts_with("shape-") && rule.citation().is_none()
        };
        assert!(rules(sample).into_iter().any(is_named) || name.starts_with("several-"), "{sample}");
    }
}

#[test]
fn the_schemas_judge_the_samples_as_the_index_does() {
    use imrf::schema::{ALLOCATION, ALLOCATION_DRAFT_07, FORUM, FORUM_DRAFT_07, INPUT, INPUT_DRAFT_07};
    for schemas in [[FORUM, ALLOCATION, INPUT], [FORUM_DRAFT_07, ALLOCATION_DRAFT_07, INPUT_DRAFT_07]] {
        let validators = by_type(schemas.map(|schema| {
            let schema: Value = serde_json::from_str(schema).unwrap();
            jsonschema::validator_for(&schema).unwrap()
        }));
        for sample in index().into_iter().filter(is_seen) {
            let validator = &validators[text(&sample, "type")];
            let document: Value = serde_json::from_str(&read(text(&sample, "file"))).unwrap();
            assert_eq!(validator.is_valid(&document), sample["valid"] == true, "{sample}");
        }
    }
}

/// What there is of each type of documents, by the name of the type in the index.
fn by_type<T>(each: [T; 3]) -> BTreeMap<&'static str, T> {
    ["forum", "allocation", "input"].into_iter().zip(each).collect()
}

/// The errors of a validator lead to the rules of the index, and of one violation there is one error.
#[test]
fn the_errors_of_a_validator_lead_to_the_rules_of_the_index() {
    use imrf::schema::{ALLOCATION, FORUM, INPUT};
    let validators = by_type([FORUM, ALLOCATION, INPUT].map(Validator::of));
    for sample in index().iter().filter(|sample| sample["valid"] == false && is_seen(sample)) {
        let validator = &validators[text(sample, "type")];
        let document: Value = serde_json::from_str(&read(text(sample, "file"))).unwrap();
        let mut found = validator.rules_broken(&document);
        let mut broken: BTreeSet<&str> = found.iter().map(|(rule, _)| rule.as_str()).collect();
        // A list of too many identifiers has one of them twice, which is what a schema says of it.
        if rules(sample).contains("too-many-values") && broken.remove("listed-once") {
            broken.insert("too-many-values");
        }
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
    assert_eq!(shown, validation.map(Rule::as_str).collect());
}
