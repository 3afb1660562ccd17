//! What was found in all documents, as a log in the Static Analysis Results Interchange Format (SARIF 2.1.0), which
//! forges show beside the lines of a change.

use imrf::rules::Rule;
use serde_json::{Value, json};

use crate::document::{Findings, Text};
use crate::report::{Finding, Level};

/// The log, as it grows.
#[derive(Default)]
pub(crate) struct Log {
    results: Vec<Value>,
    notifications: Vec<Value>,
    is_unread: bool,
}

impl Log {
    /// Adds what was found in a file.
    pub(crate) fn add(&mut self, file: &str, text: &Text, findings: &Findings) {
        let (found, more) = findings.shown(usize::MAX);
        self.results.extend(found.iter().map(|finding| result(file, text, finding)));
        if more > 0 {
            self.notify("warning", file, &format!("and {more} more"));
        }
    }

    /// Adds a file that could not be read.
    pub(crate) fn add_unread(&mut self, file: &str, error: &str) {
        self.is_unread = true;
        self.notify("error", file, error);
    }

    fn notify(&mut self, level: &str, file: &str, text: &str) {
        self.notifications.push(json!({
            "level": level,
            "message": { "text": text },
            "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri(file) } } }],
        }));
    }

    /// Returns the log as text.
    pub(crate) fn into_text(self) -> String {
        let log = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": { "name": "imrf validate", "rules": rules() } },
                "columnKind": "unicodeCodePoints",
                "invocations": [{
                    "executionSuccessful": !self.is_unread,
                    "toolExecutionNotifications": self.notifications,
                }],
                "results": self.results,
            }],
        });
        format!("{log:#}\n")
    }
}

/// Returns every rule, the last of which is that a text is of its format.
fn rules() -> Vec<Value> {
    let rule = |rule: Rule| {
        let help = rule.citation().map_or(String::new(), |citation| citation.to_string());
        let mut described = described(rule.as_str(), rule.statement());
        if !help.is_empty() {
            described["help"] = json!({ "text": help });
        }
        described
    };
    let syntax = described("syntax", "a document is in JSON or in YAML");
    Rule::ALL.into_iter().map(rule).chain([syntax]).collect()
}

fn described(name: &str, statement: &str) -> Value {
    json!({ "id": name, "shortDescription": { "text": statement } })
}

fn result(file: &str, text: &Text, finding: &Finding<'_>) -> Value {
    let (start, end) = (text.position(finding.at.start), text.position(finding.at.end));
    let index = finding.rule.and_then(|rule| Rule::ALL.iter().position(|other| *other == rule));
    json!({
        "ruleId": finding.rule_name(),
        "ruleIndex": index.unwrap_or(Rule::ALL.len()),
        "level": match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
        },
        "message": { "text": finding.sentence.to_string() },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri(file) },
                "region": {
                    "startLine": start.line,
                    "startColumn": start.column,
                    "endLine": end.line,
                    "endColumn": end.column,
                    "byteOffset": finding.at.start,
                    "byteLength": finding.at.len(),
                },
            },
            "logicalLocations": [{ "fullyQualifiedName": finding.pointer }],
        }],
    })
}

/// Returns the name of a file as a reference that a URI may be: percent-encoded.
fn uri(file: &str) -> String {
    let scheme = if file.starts_with('/') { "file://" } else { "" };
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    let encoded = file.bytes().map(|byte| match byte {
        _ if is_unreserved(byte) => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    encoded.fold(scheme.to_owned(), |uri, encoded| uri + &encoded)
}
