//! The positions of violations, over documents with mistakes of every kind.

use imrf_tests::documents::Root;
use serde_json::Value;

use crate::program::{Folder, Said, command};

/// Writes these documents, and returns each with its report.
fn reports(folder: &Folder, documents: impl Iterator<Item = String>, ending: &str) -> Vec<(String, Value)> {
    let documents: Vec<String> = documents.collect();
    let files: Vec<_> = documents
        .iter()
        .enumerate()
        .map(|(index, document)| folder.file(format!("{index}.{ending}"), document))
        .collect();
    let said = Said::from(command("validate", &["--json"]).args(&files).output().unwrap());
    let reports = said.out.lines().map(|line| serde_json::from_str(line).unwrap());
    let reports: Vec<(String, Value)> = documents.into_iter().zip(reports).collect();
    assert_eq!(reports.len(), files.len());
    reports
}

/// The documents, as compact as they can be or in as many lines.
fn documents(root: Root) -> impl Iterator<Item = String> {
    root.documents(150).enumerate().map(|(index, (document, _))| match index % 2 {
        0 => document.to_string(),
        _ => format!("{document:#}"),
    })
}

#[test]
fn the_bytes_of_a_violation_are_those_of_its_value_or_its_key() {
    let folder = Folder::new();
    let mut count = 0;
    for root in [Root::Forum, Root::Allocation, Root::Input] {
        for (text, report) in reports(&folder, documents(root), "json") {
            let document: Value = serde_json::from_str(&text).unwrap();
            for violation in report["violations"].as_array().unwrap() {
                let number = |key: &str| usize::try_from(violation[key].as_u64().unwrap()).unwrap();
                let (start, end) = (number("start"), number("end"));
                let found: Value = serde_json::from_str(&text[start..end]).unwrap();
                let pointer = violation["pointer"].as_str().unwrap();
                let expected = match violation["rule"].as_str().unwrap() {
                    "unknown-key" => {
                        let key = pointer.rsplit('/').next().unwrap();
                        Value::from(key.replace("~1", "/").replace("~0", "~"))
                    }
                    _ => document.pointer(pointer).unwrap().clone(),
                };
                assert_eq!(found, expected, "{pointer} in {text}");
                let before = &text[..start];
                assert_eq!(number("line"), before.matches('\n').count() + 1);
                let line = before.rsplit('\n').next().unwrap();
                assert_eq!(number("column"), line.chars().count() + 1);
                count += 1;
            }
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn a_violation_in_yaml_is_where_it_is_in_json() {
    let folder = Folder::new();
    // JSON is YAML, so what is written for one is read by the other.
    let documents = || documents(Root::Forum).filter(|text| !text.contains("\\u") && !text.contains("\\/"));
    let mut count = 0;
    for ((text, json), (_, yaml)) in
        reports(&folder, documents(), "json").into_iter().zip(reports(&folder, documents(), "yaml"))
    {
        // Some characters that JSON has are not for YAML.
        if yaml["syntax"].is_object() {
            continue;
        }
        // To YAML some characters are the end of a line, so the texts may differ.
        let of = |report: &Value| {
            let mut violations = report["violations"].as_array().unwrap().clone();
            for violation in &mut violations {
                violation["text"].take();
            }
            violations
        };
        assert_eq!(of(&json), of(&yaml), "{text}");
        count += of(&json).len();
    }
    assert!(count > 100, "{count}");
}
