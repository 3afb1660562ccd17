//! Documents in JSON.

use std::fmt;
use std::ops::Range;

use serde::de::{DeserializeOwned, Deserializer as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Format, Places, SyntaxError, Text};

/// JSON, as RFC 8259 has it.
pub(crate) struct Json;

impl Format for Json {
    fn read<T: DeserializeOwned>(text: &Text) -> Result<T, SyntaxError> {
        if text.as_str().is_empty() {
            return Err(SyntaxError { text: "found nothing, expected JSON".to_owned(), at: 0..0 });
        }
        serde_json::from_str(text.as_str()).map_err(|error| syntax_error(text, &error))
    }

    fn locate(text: &Text, places: &mut Places) {
        if let Ok(value) = serde_json::from_str::<&RawValue>(text.as_str()) {
            locate(text.as_str(), value, places);
        }
    }
}

/// Says what is wrong, and more plainly than the reader where it is what other dialects of JSON have.
fn syntax_error(text: &Text, error: &serde_json::Error) -> SyntaxError {
    let (line, column) = (error.line(), error.column());
    let contents = text.as_str();
    let message = error.to_string();
    let message = message.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&message);
    let at = if error.is_eof() {
        contents.len()
    } else {
        text.character(text.line_start(line) + column.saturating_sub(1))
    };
    let (before, after) = contents.split_at(at);
    let rest = after.trim_start();
    let start = contents.len() - rest.len();
    if let Some(comment) = ["//", "/*", "#"].into_iter().find(|comment| rest.starts_with(comment)) {
        let text = format!("found a comment (`{comment}`), expected JSON, which has no comments");
        return SyntaxError { text, at: start..start + comment.len() };
    }
    let comma = before.trim_end().len().saturating_sub(1);
    if rest.starts_with([']', '}']) && contents[comma..].starts_with(',') {
        let text = "found a comma after the last value, expected JSON, which has no trailing commas";
        return SyntaxError { text: text.to_owned(), at: comma..comma + 1 };
    }
    if rest.starts_with('\'') {
        let text = "found a single quote, expected JSON, whose strings are in double quotes";
        return SyntaxError { text: text.to_owned(), at: start..start + 1 };
    }
    let at = text.character_at(at);
    let found = match contents[at.clone()].chars().next() {
        Some(character) => format!("{character:?}"),
        None => "the end of the text".to_owned(),
    };
    SyntaxError { text: format!("found {found}, expected JSON ({message})"), at }
}

/// Finds a value and its parts, which are raw values: pieces of the text, so that where they are is where their
/// bytes are.
fn locate(text: &str, value: &RawValue, places: &mut Places) {
    places.value = Some(range(text, value));
    if places.is_asked_for_parts() {
        // Where the text could not be read, there is nothing to locate.
        let _ = serde_json::Deserializer::from_str(value.get()).deserialize_any(Parts { text, places });
    }
}

fn range(text: &str, part: &RawValue) -> Range<usize> {
    let start = part.get().as_ptr().addr() - text.as_ptr().addr();
    start..start + part.get().len()
}

struct Parts<'a> {
    text: &'a str,
    places: &'a mut Places,
}

impl<'de> Visitor<'de> for Parts<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        while let Some(key) = object.next_key::<&RawValue>()? {
            let name: String = serde_json::from_str(key.get()).unwrap_or_default();
            match self.places.part_under(&name, range(self.text, key)) {
                Some(part) => locate(self.text, object.next_value()?, part),
                None => drop(object.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut index = 0_usize;
        while let Some(value) = list.next_element::<&RawValue>()? {
            if let Some(part) = self.places.part(&index.to_string()) {
                locate(self.text, value, part);
            }
            index += 1;
        }
        Ok(())
    }
}
