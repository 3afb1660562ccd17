//! The corpus for other languages has what the strategies have, in lines of one form.

#[path = "../../../examples/corpus/mod.rs"]
mod lines;

use std::collections::BTreeSet;

use imrf::rules::Violation;
use imrf::strategy::{NearMissKind, every_near_miss};
use serde_json::Value;

fn parse(lines: &[String]) -> Vec<Value> {
    lines.iter().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

#[test]
fn each_line_is_in_the_form_of_validate() {
    let lines = parse(&lines::drawn(1, 400).expect("each document is as it was drawn"));
    assert_eq!(lines.len(), 400);
    let mut seen = BTreeSet::new();
    for line in &lines {
        let keys: Vec<&String> = line.as_object().expect("a line is an object").keys().collect();
        let violations = line["violations"].as_array().expect("it is a list");
        assert_eq!(line["valid"], violations.is_empty());
        assert_eq!(line["more"], 0);
        let form = ["text", "type", "valid", "violations", "more"];
        if violations.is_empty() {
            assert_eq!(keys, form);
        } else {
            assert_eq!(keys, [&form[..], &["kind"]].concat());
            let violation: Violation =
                serde_json::from_value(violations[0].clone()).expect("it is a violation");
            assert!(line["kind"].as_str().expect("it is a name").starts_with(violation.rule().as_str()));
        }
        seen.insert((line["type"].as_str().expect("it is a name"), violations.is_empty()));
    }
    assert_eq!(seen.len(), 3 * 2);
}

#[test]
fn every_kind_has_its_line() {
    let lines = parse(&lines::every().expect("each document is as it was made"));
    let kinds = lines.iter().filter(|line| line["type"] == "forum").map(|line| line["kind"].as_str());
    assert!(kinds.eq(NearMissKind::all().map(|kind| Some(kind.as_str()))));
    let texts = lines.iter().map(|line| line["text"].as_str());
    assert!(texts.zip(every_near_miss()).all(|(text, near_miss)| text == Some(&near_miss.json)));
}

#[test]
fn a_seed_has_its_documents() {
    assert_eq!(lines::drawn(7, 40), lines::drawn(7, 40));
    assert_ne!(lines::drawn(7, 40), lines::drawn(8, 40));
}
