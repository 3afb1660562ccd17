//! What was found in a document, as a line of JSON.

use std::ops::Range;

use serde::Serialize;

use crate::document::{Findings, Text};

/// What was found in one file.
#[derive(Serialize)]
struct Report<'a> {
    file: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    valid: bool,
    violations: Vec<Entry<'a>>,
    more: u64,
    /// What is wrong with a text that is not of its format.
    #[serde(skip_serializing_if = "Option::is_none")]
    syntax: Option<Entry<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    advice: Vec<Entry<'a>>,
}

/// One thing that was found, and its position in the text.
#[derive(Serialize)]
struct Entry<'a> {
    #[serde(flatten)]
    found: Found<'a>,
    line: usize,
    column: usize,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Found<'a> {
    Violation(&'a imrf::rules::Violation),
    Advice(&'a imrf::rules::Advice),
    Syntax { text: &'a str },
}

impl<'a> Entry<'a> {
    fn new(text: &Text, found: Found<'a>, at: &Range<usize>) -> Self {
        let position = text.position(at.start);
        Self { found, line: position.line, column: position.column, start: at.start, end: at.end }
    }
}

/// Returns the line of a file.
pub(crate) fn line(file: &str, kind: &'static str, text: &Text, findings: &Findings) -> String {
    let valid = matches!(findings, Findings::Advice(_));
    let mut report =
        Report { file, kind, valid, violations: Vec::new(), more: 0, syntax: None, advice: Vec::new() };
    match findings {
        Findings::Syntax(error) => {
            report.syntax = Some(Entry::new(text, Found::Syntax { text: &error.text }, &error.at));
        }
        Findings::Violations(violations, more) => {
            let entries = violations.iter().map(|it| Entry::new(text, Found::Violation(&it.found), &it.at));
            report.violations = entries.collect();
            report.more = *more;
        }
        Findings::Advice(advice) => {
            report.advice =
                advice.iter().map(|it| Entry::new(text, Found::Advice(&it.found), &it.at)).collect();
        }
    }
    serde_json::to_string(&report).expect("texts and numbers can be written")
}
