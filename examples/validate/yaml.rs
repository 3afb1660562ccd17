//! Documents in YAML.

use std::ops::Range;

use granit_parser::{Event, Parser, Span, StrInput};
use serde::de::DeserializeOwned;

use crate::document::{Format, Places, SyntaxError, Text};

/// YAML, of which a document uses what JSON has.
pub(crate) struct Yaml;

impl Format for Yaml {
    fn read<T: DeserializeOwned>(text: &Text) -> Result<T, SyntaxError> {
        yaml_serde::from_str(text.as_str()).map_err(|error| {
            let contents = text.as_str();
            let at = error.location().map_or(0, |location| {
                let start = text.line_start(location.line());
                let before = contents[start..].chars().take(location.column().saturating_sub(1));
                start + before.map(char::len_utf8).sum::<usize>()
            });
            SyntaxError { text: message(&error), at: text.character_at(at) }
        })
    }

    fn locate(text: &Text, places: &mut Places) {
        let mut events = Events { parser: Parser::new_from_str(text.as_str()), text: text.as_str() };
        while let Some((event, at)) = events.next() {
            if !matches!(event, Event::StreamStart | Event::DocumentStart(..)) {
                events.locate(&event, at, places);
                return;
            }
        }
    }
}

/// Returns what is wrong, without the position, which is shown beside it.
fn message(error: &yaml_serde::Error) -> String {
    let message = error.to_string();
    let position = error.location().map(|at| format!(" at line {} column {}", at.line(), at.column()));
    position.and_then(|position| message.strip_suffix(&position)).unwrap_or(&message).to_owned()
}

/// The events of a text, as its parser finds them.
struct Events<'a> {
    parser: Parser<'a, StrInput<'a>>,
    text: &'a str,
}

impl<'a> Events<'a> {
    /// Returns the next event and its bytes; `None` at the end, also where the text could be read no further.
    fn next(&mut self) -> Option<(Event<'a>, Range<usize>)> {
        let (event, span) = self.parser.next()?.ok()?;
        Some((event, Span::byte_range(&span).unwrap_or_default()))
    }

    /// Finds a value that begins with this event, and its parts. Where a value is an alias, that is where it is.
    fn locate(&mut self, event: &Event<'a>, at: Range<usize>, places: &mut Places) -> Option<()> {
        let end = match event {
            Event::SequenceStart(..) if places.is_asked_for_parts() => self.locate_list(places)?,
            Event::MappingStart(..) if places.is_asked_for_parts() => self.locate_object(places)?,
            _ => self.skip(event, at.end)?,
        };
        // A block ends where something else starts, after the blanks in between.
        let value = self.text[at.start..end.max(at.start)].trim_end();
        places.value = Some(at.start..at.start + value.len());
        Some(())
    }

    fn locate_list(&mut self, places: &mut Places) -> Option<usize> {
        for index in 0_usize.. {
            let (event, at) = self.next()?;
            if matches!(event, Event::SequenceEnd) {
                return Some(at.end);
            }
            match places.part(&index.to_string()) {
                Some(part) => self.locate(&event, at, part)?,
                None => drop(self.skip(&event, at.end)?),
            }
        }
        None
    }

    fn locate_object(&mut self, places: &mut Places) -> Option<usize> {
        loop {
            let (key, key_at) = self.next()?;
            if matches!(key, Event::MappingEnd) {
                return Some(key_at.end);
            }
            self.skip(&key, key_at.end)?;
            let part = match &key {
                Event::Scalar(name, ..) => places.part_under(name, key_at),
                _ => None,
            };
            let (event, at) = self.next()?;
            match part {
                Some(part) => self.locate(&event, at, part)?,
                None => drop(self.skip(&event, at.end)?),
            }
        }
    }

    /// Skips the rest of a value that begins with this event, and returns where it ends.
    fn skip(&mut self, event: &Event<'a>, end: usize) -> Option<usize> {
        let depth = |event: &Event<'a>| match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => 1,
            Event::SequenceEnd | Event::MappingEnd => -1,
            _ => 0,
        };
        let (mut open, mut end) = (depth(event), end);
        while open > 0 {
            let (event, at) = self.next()?;
            open += depth(&event);
            end = at.end;
        }
        Some(end)
    }
}
