//! A page of text for a person: headings, labelled lines and lists, at most 80 columns wide whatever is in them.

use textwrap::{Options, WordSeparator, WrapAlgorithm};

use crate::document::OneLine;

/// How wide a line may be, in columns of a terminal.
const WIDTH: usize = 80;

/// How wide the labels are, with the blank after them.
const LABELS: usize = 19;

/// The text of a page, as it grows.
pub(crate) struct Page {
    text: String,
    is_styled: bool,
}

impl Page {
    /// An empty page; a styled one is for a terminal.
    pub(crate) const fn new(is_styled: bool) -> Self {
        Self { text: String::new(), is_styled }
    }

    /// The page as it is printed.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The title, underlined.
    pub(crate) fn title(&mut self, title: &str) {
        self.underlined(title, '=');
    }

    /// A heading with a blank line before it, underlined.
    pub(crate) fn heading(&mut self, heading: &str) {
        self.blank_line();
        self.underlined(heading, '-');
    }

    fn underlined(&mut self, text: &str, line: char) {
        self.emphasized(text);
        self.text.extend(std::iter::repeat_n(line, textwrap::core::display_width(text)));
        self.blank_line();
    }

    /// A heading within a section.
    pub(crate) fn subheading(&mut self, subheading: &str) {
        self.text.push_str("  ");
        self.emphasized(subheading);
    }

    fn emphasized(&mut self, text: &str) {
        let (on, off) = if self.is_styled { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
        self.text.extend([on, text, off, "\n"]);
    }

    /// A blank line.
    pub(crate) fn blank_line(&mut self) {
        self.text.push('\n');
    }

    /// A text under its label.
    pub(crate) fn labelled(&mut self, label: &str, text: &str) {
        self.hanging(&format!("  {label:LABELS$}"), text);
    }

    /// Texts under one label, each on a line of its own; nothing at all when there are none.
    pub(crate) fn labelled_list(&mut self, label: &str, texts: impl IntoIterator<Item = impl AsRef<str>>) {
        let mut label = label;
        for text in texts {
            self.hanging(&format!("  {label:LABELS$}- "), text.as_ref());
            label = "";
        }
    }

    /// A text that stands after this prefix, and under its own beginning where it takes several lines.
    pub(crate) fn hanging(&mut self, prefix: &str, text: &str) {
        let indent = " ".repeat(textwrap::core::display_width(prefix));
        // The simplest ways, which need no tables of languages: words end with a blank, one that is too long is cut
        // anywhere, and no line runs over because the next would look better.
        let options = Options::new(WIDTH)
            .initial_indent(prefix)
            .subsequent_indent(&indent)
            .word_separator(WordSeparator::AsciiSpace)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        for line in textwrap::wrap(&shown(text), options) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }
}

/// A text as a terminal can show it: what would end a line or turn its direction is escaped. Variation selectors
/// are left out, since what they do to the width of a character depends on the terminal.
fn shown(text: &str) -> String {
    let is_shown = |character: &char| !matches!(character, '\u{fe00}'..='\u{fe0f}');
    text.chars().filter(is_shown).map(|character| OneLine(character).to_string()).collect()
}
