//! A page of text for a person: headings and paragraphs, no wider than what shows it.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::shown::Shown;
use crate::terminal::Terminal;

/// How wide a text is at least that has something before it.
const NARROWEST: usize = 20;

/// What is before a text that has no room beside its label.
const INDENT: &str = "      ";

/// The text of a page, as it grows.
pub(crate) struct Page {
    text: String,
    terminal: Terminal,
}

impl Page {
    /// Returns an empty page.
    pub(crate) const fn new(terminal: Terminal) -> Self {
        Self { text: String::new(), terminal }
    }

    /// Returns the page as it is printed.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Adds the title, underlined.
    pub(crate) fn title(&mut self, title: &str) {
        self.underlined(title, '=');
    }

    /// Adds a heading with a blank line before it, underlined.
    pub(crate) fn heading(&mut self, heading: &str) {
        self.blank_line();
        self.underlined(heading, '-');
    }

    fn underlined(&mut self, text: &str, line: char) {
        self.emphasized("", text);
        let width = textwrap::core::display_width(text).min(self.terminal.width);
        self.text.extend(std::iter::repeat_n(line, width));
        self.blank_line();
    }

    /// Adds a line that stands out, after this prefix.
    pub(crate) fn emphasized(&mut self, prefix: &str, text: &str) {
        let (on, off) = if self.terminal.is_styled { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
        self.text.push_str(on);
        self.hanging(prefix, text);
        self.text.truncate(self.text.trim_end().len());
        self.text.extend([off, "\n"]);
    }

    /// Adds a blank line.
    pub(crate) fn blank_line(&mut self) {
        self.text.push('\n');
    }

    /// Adds a text after this prefix, and under its own beginning where it takes several lines; in the lines after the
    /// prefix where there is no room beside it.
    pub(crate) fn hanging(&mut self, prefix: &str, text: &str) {
        let width = textwrap::core::display_width(prefix);
        let has_room = width + NARROWEST <= self.terminal.width;
        if !has_room && !prefix.trim().is_empty() {
            self.text.extend([prefix.trim_end(), "\n"]);
        }
        let blanks = " ".repeat(width);
        let (prefix, indent) = if has_room { (prefix, blanks.as_str()) } else { (INDENT, INDENT) };
        // The simplest ways, which need no tables of languages: words end with a blank, one that is too long is cut
        // anywhere, and no line runs over because the next would look better.
        let options = Options::new(self.terminal.width)
            .initial_indent(prefix)
            .subsequent_indent(indent)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        for line in textwrap::wrap(&shown(text), options) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }
}

/// Returns a text as a terminal can show it. Variation selectors are left out, since what they do to the width of a
/// character depends on the terminal.
fn shown(text: &str) -> String {
    let text: String =
        text.chars().filter(|character| !matches!(character, '\u{fe00}'..='\u{fe0f}')).collect();
    Shown(&text).to_string()
}
