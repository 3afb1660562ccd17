//! The forms in which `validate` reports: in the lines of the document, as JSON and as SARIF.

use imrf::rules::{Rule, Violations};
use imrf::{Checked, Forum};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use crate::program::{Folder, NO_ARGUMENTS, Said, changed, command, first, run, run_on};

const EIGHT_MISTAKES: &str = include_str!("../expected/eight-mistakes.json");

fn json(document: &str) -> Value {
    serde_json::from_str(&run_on("validate", &["--json", "-"], document.as_bytes()).out).unwrap()
}

#[test]
fn every_mistake_is_shown_in_the_lines_of_its_document() {
    let folder = Folder::new();
    folder.file("eight.json", EIGHT_MISTAKES);
    let output =
        command("validate", &["--pretty", "eight.json"]).current_dir(folder.path()).output().unwrap();
    let expected = include_str!("../expected/eight-mistakes.txt");
    assert_eq!(Said::from(output), Said::new(1, expected, "1 file: 1 not valid; 8 mistakes\n"));
    // The messages, the notes and the help are in the width; a line of the document may need more for its marks.
    let is_of_document =
        |line: &&str| line.trim_start().starts_with(|start: char| start == '|' || start.is_ascii_digit());
    assert!(expected.lines().filter(|line| !is_of_document(line)).all(|line| line.width() <= 80));
}

#[test]
fn a_line_of_json_is_as_the_violations_serialise_with_positions_added() {
    let violations: Checked<Forum> = serde_json::from_str(EIGHT_MISTAKES).unwrap();
    let violations: Violations = violations.into_result().unwrap_err();
    let mut report = json(EIGHT_MISTAKES);
    let keys: Vec<&String> = report.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["file", "type", "valid", "violations", "more"]);
    assert_eq!(
        (&report["file"], &report["type"], &report["valid"]),
        (&json!("-"), &json!("forum"), &json!(false))
    );
    assert_eq!(
        report["violations"][0],
        json!({
            "pointer": "/opens",
            "rule": "quadrennial",
            "text": "the Forum opens in 2023, expected 2022 or every four years after it",
            "citation": "A/RES/73/195, paragraph 49(c)",
            "line": 3,
            "column": 12,
            "start": 41,
            "end": 53,
        })
    );
    for violation in report["violations"].as_array_mut().unwrap() {
        let violation = violation.as_object_mut().unwrap();
        for position in ["line", "column", "start", "end"] {
            assert!(violation.shift_remove(position).is_some_and(|value| value.is_u64()));
        }
    }
    let read = json!({ "violations": report["violations"], "more": report["more"] });
    assert_eq!(serde_json::from_value::<Violations>(read).unwrap(), violations);
}

#[test]
fn a_line_of_json_has_advice_and_faults_of_syntax_where_there_are_any() {
    let report = json(&first());
    assert_eq!(report, json!({ "file": "-", "type": "forum", "valid": true, "violations": [], "more": 0 }));
    let report = json(&changed(|forum| forum["opens"] = json!("2030-05-14")));
    assert_eq!((&report["valid"], report["advice"].as_array().unwrap().len()), (&json!(true), 1));
    assert_eq!(report["advice"][0]["rule"], json!("format-review"));
    assert_eq!(
        json("{\n]"),
        json!({
            "file": "-",
            "type": "forum",
            "valid": false,
            "violations": [],
            "more": 0,
            "syntax": {
                "text": "found ']', expected JSON (key must be a string)",
                "line": 2,
                "column": 1,
                "start": 2,
                "end": 3,
            },
        })
    );
}

#[test]
fn there_is_a_line_of_json_for_each_file_that_could_be_read() {
    let folder = Folder::new();
    let files = [folder.file("a.json", first()), folder.path().join("absent"), folder.file("b.yaml", "{}")];
    let said = Said::from(command("validate", &["--json"]).args(&files).output().unwrap());
    assert_eq!((said.status, said.err.lines().count()), (2, 1));
    let names: Vec<Value> =
        said.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["file"].clone()).collect();
    assert_eq!(names, [json!(files[0]), json!(files[2])]);
}

#[test]
fn a_document_with_eight_mistakes_is_mended_with_what_is_reported() {
    let mut mended = EIGHT_MISTAKES.to_owned();
    let mut violations = json(EIGHT_MISTAKES)["violations"].as_array().unwrap().clone();
    assert_eq!(violations.len(), 8);
    violations.sort_by_key(|violation| std::cmp::Reverse(violation["start"].as_u64()));
    for violation in violations {
        let at = |key: &str| usize::try_from(violation[key].as_u64().unwrap()).unwrap();
        let replacement = match (violation["rule"].as_str().unwrap(), violation["suggestion"].as_str()) {
            (_, Some(suggestion)) => json!(suggestion).to_string(),
            ("quadrennial", _) => "\"2022-05-17\"".to_owned(),
            ("missing-key", _) => {
                mended[at("start")..at("end")].replace('}', ", \"afternoon\": [\"general-debate\"] }")
            }
            // The marked bytes are the key itself, and what follows its value.
            ("repeated-key", _) => "\"$schema\"".to_owned(),
            ("two-co-chairs", _) => "[\"BGD\", \"LUX\"]".to_owned(),
            ("listed-once", _) => "null".to_owned(),
            ("symbol", _) => "\"A/RES/76/266\"".to_owned(),
            (rule, _) => panic!("{rule}"),
        };
        mended.replace_range(at("start")..at("end"), &replacement);
    }
    let mended = mended.replace("\"$schema\": []", "\"afternoon\": []").replace(", null", "");
    let mended = mended.replace(", \"afternoon\": [] }", " }");
    assert_eq!(
        serde_json::from_str::<Forum>(&mended).map(|forum| forum.opens().to_string()).unwrap(),
        "2022-05-17"
    );
}

#[test]
fn sarif_has_every_rule_and_the_region_of_every_mistake() {
    let folder = Folder::new();
    folder.file("eight é.json", EIGHT_MISTAKES);
    folder.file("comment.json", "{} //");
    let files = ["eight é.json", "comment.json", "absent.json"];
    let mut program = command("validate", &["--sarif"]);
    let said = Said::from(program.args(files).current_dir(folder.path()).output().unwrap());
    assert_eq!(said.status, 2);
    let log: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((&log["version"], log["runs"].as_array().unwrap().len()), (&json!("2.1.0"), 1));
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), Rule::ALL.len() + 1);
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 9);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert_eq!(result["level"], "error");
    }
    assert_eq!(
        results[0],
        json!({
            "ruleId": "quadrennial",
            "ruleIndex": Rule::ALL.iter().position(|rule| *rule == Rule::Quadrennial),
            "level": "error",
            "message": {
                "text": "the Forum opens in 2023, expected 2022 or every four years after it \
                         (A/RES/73/195, paragraph 49(c))",
            },
            "locations": [{
                "physicalLocation": {
                    "artifactLocation": { "uri": "eight%20%C3%A9.json" },
                    "region": {
                        "startLine": 3, "startColumn": 12, "endLine": 3, "endColumn": 24,
                        "byteOffset": 41, "byteLength": 12,
                    },
                },
                "logicalLocations": [{ "fullyQualifiedName": "/opens" }],
            }],
        })
    );
    assert_eq!(results[8]["ruleId"], "syntax");
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(invocation["toolExecutionNotifications"][0]["level"], "error");
}

#[test]
fn one_form_is_asked_for_at_most() {
    let said = run("validate", &["--json", "--sarif", "-"]);
    assert!(
        said.err.starts_with("validate: expected one of --pretty, --json and --sarif\n\n"),
        "{}",
        said.err
    );
    assert_eq!(run_on("validate", &["--json", "--json", "-"], first().as_bytes()).status, 0);
    let said = run("validate", &NO_ARGUMENTS);
    assert!(said.status == 2 && said.err.starts_with("validate: expected a file\n\n"), "{}", said.err);
}
