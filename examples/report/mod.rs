//! What was found in a document, as a person reads it: in its lines on a terminal, else on one line each.

mod snippet;

use std::fmt;
use std::ops::Range;

use imrf::rules::{Advice, Citation, Rule, Violation};

use crate::document::{Findings, Located, Position, SyntaxError, Text};
use crate::shown::Shown;
use crate::terminal::Terminal;

/// How many findings of a document are shown.
const SHOWN: usize = 100;

/// How serious something is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Error,
    Warning,
}

/// One thing that was found, whatever its kind.
pub(crate) struct Finding<'a> {
    pub(crate) level: Level,
    /// The rule; `None` where the text is not of its format.
    pub(crate) rule: Option<Rule>,
    pub(crate) pointer: &'a str,
    /// What was found and what was expected.
    pub(crate) text: &'a str,
    /// The text, what was probably meant, and the citation.
    pub(crate) sentence: &'a dyn fmt::Display,
    pub(crate) suggestion: Option<&'a str>,
    pub(crate) citation: Option<Citation>,
    /// The bytes that are wrong.
    pub(crate) at: &'a Range<usize>,
    /// The key before them.
    pub(crate) key: Option<&'a Range<usize>>,
    /// The first mention of what is repeated.
    pub(crate) first: Option<&'a Range<usize>>,
}

impl<'a> Finding<'a> {
    pub(crate) fn syntax(error: &'a SyntaxError) -> Self {
        Self {
            level: Level::Error,
            rule: None,
            pointer: "",
            text: &error.text,
            sentence: &error.text,
            suggestion: None,
            citation: None,
            at: &error.at,
            key: None,
            first: None,
        }
    }

    pub(crate) fn violation(located: &'a Located<Violation>) -> Self {
        let violation = &located.found;
        Self {
            level: Level::Error,
            rule: Some(violation.rule()),
            pointer: violation.pointer(),
            text: violation.text(),
            sentence: violation,
            suggestion: violation.suggestion(),
            citation: violation.citation(),
            at: &located.at,
            key: located.key.as_ref(),
            first: located.first.as_ref(),
        }
    }

    pub(crate) fn advice(located: &'a Located<Advice>) -> Self {
        let advice = &located.found;
        Self {
            level: Level::Warning,
            rule: Some(advice.rule()),
            pointer: advice.pointer(),
            text: advice.text(),
            sentence: advice,
            suggestion: None,
            citation: advice.citation(),
            at: &located.at,
            key: located.key.as_ref(),
            first: located.first.as_ref(),
        }
    }

    /// Returns the name of the rule; of a text that is not of its format, that it is so.
    pub(crate) fn rule_name(&self) -> &'static str {
        self.rule.map_or("syntax", Rule::as_str)
    }
}

impl Findings {
    /// Returns what is shown one by one, and how much there is besides.
    pub(crate) fn shown(&self, most: usize) -> (Vec<Finding<'_>>, u64) {
        let (all, more): (Vec<Finding<'_>>, u64) = match self {
            Self::Syntax(error) => (vec![Finding::syntax(error)], 0),
            Self::Violations(violations, more) => {
                (violations.iter().map(Finding::violation).collect(), *more)
            }
            Self::Advice(advice) => (advice.iter().map(Finding::advice).collect(), 0),
        };
        let beyond = all.len().saturating_sub(most) as u64;
        (all.into_iter().take(most).collect(), more + beyond)
    }
}

/// Returns what was found in a document, for a terminal or, without one, for whatever reads lines.
pub(crate) fn show(name: &str, text: &Text, findings: &Findings, terminal: Option<Terminal>) -> String {
    let (shown, more) = findings.shown(SHOWN);
    let mut report = String::new();
    for finding in &shown {
        let (finding, end) = match terminal {
            Some(terminal) => (snippet::show(name, text, finding, terminal), "\n\n"),
            None => (line(name, text, finding), "\n"),
        };
        report.extend([&finding, end]);
    }
    if more > 0 {
        report.extend([name, ": and ", &more.to_string(), " more\n"]);
    }
    report
}

/// Returns one finding on one line: `FILE:LINE:COLUMN: POINTER: TEXT (CITATION) [RULE]`.
fn line(name: &str, text: &Text, finding: &Finding<'_>) -> String {
    let Position { line, column } = text.position(finding.at.start);
    let level = if finding.level == Level::Warning { "warning: " } else { "" };
    let pointer =
        if finding.pointer.is_empty() { String::new() } else { format!("{}: ", Shown(finding.pointer)) };
    format!("{name}:{line}:{column}: {level}{pointer}{} [{}]", finding.sentence, finding.rule_name())
}
