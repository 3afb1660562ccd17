//! The text of a document, and the lines and columns in it.

use std::ops::Range;

/// The text of a document.
pub(crate) struct Text {
    contents: String,
    /// Where each line starts, in bytes.
    lines: Vec<usize>,
}

/// A position in a text, as a person gives it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Position {
    /// The line, from 1.
    pub(crate) line: usize,
    /// The character in the line, from 1.
    pub(crate) column: usize,
}

impl Text {
    pub(crate) fn new(contents: String) -> Self {
        let ends = contents.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(ends.map(|(index, _)| index + 1)).collect();
        Self { contents, lines }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.contents
    }

    /// Returns the position of a byte.
    pub(crate) fn position(&self, byte: usize) -> Position {
        let line = self.line(byte);
        let column = self.contents[self.lines[line]..byte].chars().count() + 1;
        Position { line: line + 1, column }
    }

    /// Returns where a line starts, from 1; the end of the text where there is none.
    pub(crate) fn line_start(&self, line: usize) -> usize {
        let start = line.checked_sub(1).and_then(|line| self.lines.get(line));
        start.copied().unwrap_or(self.contents.len())
    }

    /// Returns the start of the character that this byte is in, or the end of the text.
    pub(crate) fn character(&self, byte: usize) -> usize {
        let mut bytes = (0..=byte.min(self.contents.len())).rev();
        bytes.find(|byte| self.contents.is_char_boundary(*byte)).unwrap_or_default()
    }

    /// Returns the bytes of the character that starts here; none at the end of the text.
    pub(crate) fn character_at(&self, start: usize) -> Range<usize> {
        start..start + self.contents[start..].chars().next().map_or(0, char::len_utf8)
    }

    /// Returns the bytes of the line that a byte is in, without its end.
    pub(crate) fn line_around(&self, byte: usize) -> Range<usize> {
        let line = self.line(byte);
        let start = self.lines[line];
        let end = self.lines.get(line + 1).copied().unwrap_or(self.contents.len());
        start..start + self.contents[start..end].trim_end_matches(['\n', '\r']).len()
    }

    fn line(&self, byte: usize) -> usize {
        self.lines.partition_point(|start| *start <= byte) - 1
    }
}
