//! The items of Markdown.

use std::ops::Range;

use imrf::review::recognition::RecognitionError;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::item::{Item, Place};

/// What an item is in a document. Lists within lists are of their own kind, and so are those with numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Heading,
    Row,
    ListItem { depth: usize, is_numbered: bool },
}

/// Returns the items of the kind that names the most objectives: list items, rows of tables, or those of the headings
/// that name one. What is of another kind is the text around them.
pub(crate) fn items(text: &str) -> Vec<Item> {
    let mut reader = Reader::new(text);
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        reader.read(event, range);
    }
    let found = reader.found;
    let named = |kind: Kind| found.iter().filter(|(other, item)| *other == kind && item.is_named()).count();
    // Of several kinds that name as many, the one that is first in the text.
    let mut best: Option<(Kind, usize)> = None;
    for (kind, _) in &found {
        let count = named(*kind);
        if best.is_none_or(|(_, most)| count > most) {
            best = Some((*kind, count));
        }
    }
    let Some((best, _)) = best else { return Vec::new() };
    let of_best = found.into_iter().filter(|(kind, _)| *kind == best);
    let items = of_best.map(|(_, item)| item).filter(|item| best != Kind::Heading || item.is_named());
    items.filter(|item| item.recognized != Err(RecognitionError::Empty)).collect()
}

/// A list that is being read.
struct List {
    /// The number of its next item, where it has numbers.
    number: Option<u64>,
    /// The number that its first item is written with.
    first: Option<u64>,
}

/// A list item or a heading whose text is being read.
struct Open {
    kind: Kind,
    start: usize,
    text: String,
}

/// What was read of a document.
struct Reader<'a> {
    text: &'a str,
    /// Where the lines begin.
    lines: Vec<usize>,
    lists: Vec<List>,
    open: Option<Open>,
    cells: Option<Vec<String>>,
    found: Vec<(Kind, Item)>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(index, _)| index + 1)).collect();
        Self { text, lines, lists: Vec::new(), open: None, cells: None, found: Vec::new() }
    }

    fn place(&self, start: usize) -> Place {
        let line = self.lines.partition_point(|line| *line <= start);
        let column = self.text[self.lines[line - 1]..start].chars().count() + 1;
        Place::Position(line as u64, column)
    }

    fn read(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::List(first)) => {
                // The text of the item that it is in ends here.
                self.close();
                self.lists.push(List { number: first, first });
            }
            Event::Start(Tag::Item) => self.open_item(range.start),
            Event::Start(Tag::Heading { .. }) => {
                self.open = Some(Open { kind: Kind::Heading, start: range.start, text: String::new() });
            }
            Event::Start(Tag::TableRow) => self.cells = Some(Vec::new()),
            Event::Start(Tag::TableCell) => {
                if let Some(cells) = &mut self.cells {
                    cells.push(String::new());
                }
            }
            Event::End(TagEnd::List(_)) => drop(self.lists.pop()),
            // Of an item of several paragraphs, the first is what it is called.
            Event::End(TagEnd::Item | TagEnd::Heading(_) | TagEnd::Paragraph) => self.close(),
            Event::End(TagEnd::TableRow) => {
                if let Some(cells) = self.cells.take() {
                    let cells: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
                    self.found.push((Kind::Row, Item::of_row(self.place(range.start), &cells)));
                }
            }
            Event::Text(text) | Event::Code(text) => self.add(&text),
            Event::SoftBreak | Event::HardBreak | Event::InlineHtml(_) => self.add(" "),
            _ => {}
        }
    }

    /// Begins an item, with the number that it is written with.
    fn open_item(&mut self, start: usize) {
        let is_numbered = self.lists.last().is_some_and(|list| list.number.is_some());
        let kind = Kind::ListItem { depth: self.lists.len(), is_numbered };
        let mut text = String::new();
        if let Some(List { number: Some(number), first }) = self.lists.last_mut() {
            let rest = &self.text[start..];
            let digits = rest.trim_start_matches(|character: char| character.is_ascii_digit());
            let written = rest[..rest.len() - digits.len()].parse().ok();
            // Where all items are written with the number of the first, they are numbered when they are shown.
            let shown = if written == *first { *number } else { written.unwrap_or(*number) };
            text = format!("{shown}. ");
            *number += 1;
        }
        self.open = Some(Open { kind, start, text });
    }

    fn add(&mut self, text: &str) {
        if let Some(cell) = self.cells.as_mut().and_then(|cells| cells.last_mut()) {
            cell.push_str(text);
        } else if let Some(open) = &mut self.open {
            open.text.push_str(text);
        }
    }

    /// Ends what is open.
    fn close(&mut self) {
        if let Some(Open { kind, start, text }) = self.open.take() {
            self.found.push((kind, Item::new(self.place(start), text.trim())));
        }
    }
}
