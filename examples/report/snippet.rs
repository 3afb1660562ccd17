//! One finding in the lines of its document, as a compiler shows it.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Origin, Renderer, Snippet};
use imrf::rules::Rule;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::{Finding, Level};
use crate::document::{Position, Text};
use crate::shown::Shown;
use crate::terminal::Terminal;

/// How many bytes of a line are shown on either side of what is wrong: of a longer line a part.
const AROUND: usize = 500;

/// How many bytes there may be between two mentions that are shown together.
const BETWEEN: usize = 10_000;

/// Returns a finding as it is shown.
pub(super) fn show(name: &str, text: &Text, finding: &Finding<'_>, terminal: Terminal) -> String {
    let renderer = if terminal.is_styled { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(terminal.width).decor_style(DecorStyle::Ascii);
    let level = match finding.level {
        Level::Error => annotate_snippets::Level::ERROR,
        Level::Warning => annotate_snippets::Level::WARNING,
    };
    let line = text.position(finding.at.start).line;
    let wrap = |text: &str, indent: usize| wrapped(text, terminal.width.saturating_sub(indent));
    let rule = finding.rule_name();
    let title = level.primary_title(wrap(finding.text, "warning[]: ".len() + rule.len())).id(rule);
    let mut group = source(name, text, finding, Group::with_title(title));
    let notes = "   = note: ".len() + line.to_string().len();
    if let Some(note) = note(finding) {
        group = group.element(annotate_snippets::Level::NOTE.message(wrap(&note, notes)));
    }
    if let Some(suggestion) = finding.suggestion {
        let help = format!("did you mean {suggestion:?}?");
        group = group.element(annotate_snippets::Level::HELP.message(wrap(&help, notes)));
    }
    renderer.render(&[group])
}

/// Returns the paragraph that a finding cites, with what the rule says where the paragraph is its own.
fn note(finding: &Finding<'_>) -> Option<String> {
    let citation = finding.citation?;
    let own = finding.rule.filter(|rule| rule.citation() == Some(citation)).map(Rule::statement);
    Some(own.map_or(citation.to_string(), |statement| format!("{citation}: {statement}")))
}

/// Adds the lines around a finding, marked.
fn source<'a>(name: &'a str, text: &'a Text, finding: &Finding<'_>, group: Group<'a>) -> Group<'a> {
    let Range { start, end } = first_line(text, finding.at, finding.key);
    let at = start..text.character(end.min(start + AROUND));
    let first = finding.first.filter(|first| at.start.saturating_sub(first.start) < BETWEEN);
    let start = first.map_or(at.start, |first| first.start);
    let lines = text.line_around(start).start..text.line_around(at.end).end;
    let contents = text.as_str();
    let start = text.character(lines.start.max(start.saturating_sub(AROUND)));
    let end = text.character(lines.end.min(at.end + AROUND));
    let within = |range: &Range<usize>| range.start - start..range.end - start;
    let pointer = (!finding.pointer.is_empty()).then(|| Shown(finding.pointer).to_string());
    let primary = AnnotationKind::Primary.span(within(&at)).label(pointer);
    let context = first.map(|first| AnnotationKind::Context.span(within(first)).label("first here"));
    let snippet = Snippet::source(&contents[start..end])
        .line_start(text.position(start).line)
        .annotations(std::iter::once(primary).chain(context));
    if start == lines.start {
        return group.element(snippet.path(name));
    }
    // The columns of what is left of a line are not those of the line.
    let Position { line, column } = text.position(at.start);
    group.element(Origin::path(name).line(line).char_column(column)).element(snippet)
}

/// Returns the part of a range that is on its first line, with the key before it where it takes several.
fn first_line(text: &Text, at: &Range<usize>, key: Option<&Range<usize>>) -> Range<usize> {
    let line = text.line_around(at.start);
    if at.end <= line.end {
        return at.clone();
    }
    let key = key.filter(|key| key.start >= line.start);
    key.map_or(at.start, |key| key.start)..line.end.max(at.start)
}

/// Returns a text in lines of that width.
fn wrapped(text: &str, width: usize) -> String {
    let options = Options::new(width.max(20)).word_separator(WordSeparator::AsciiSpace);
    let options = options.word_splitter(WordSplitter::NoHyphenation).wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::fill(text, options.break_words(false))
}
