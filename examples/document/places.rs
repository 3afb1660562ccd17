//! Where the parts of a document are in its text.

use std::collections::BTreeMap;
use std::ops::Range;

/// Where a value is in a text, and where the parts of it are that somebody asked for.
#[derive(Default)]
pub(crate) struct Places {
    /// The value.
    pub(crate) value: Option<Range<usize>>,
    /// The key before it, where it is in an object.
    pub(crate) key: Option<Range<usize>>,
    /// The same key again, where it is repeated.
    pub(crate) repeated: Option<Range<usize>>,
    parts: BTreeMap<String, Self>,
}

impl Places {
    /// Asks for the value at a JSON Pointer (RFC 6901).
    pub(crate) fn ask_for(&mut self, pointer: &str) {
        segments(pointer).fold(self, |places, segment| places.parts.entry(segment).or_default());
    }

    /// Returns whether somebody asked for a part.
    pub(crate) fn is_asked_for_parts(&self) -> bool {
        !self.parts.is_empty()
    }

    /// Returns a part, where somebody asked for it: by its key, or by its index in digits.
    pub(crate) fn part(&mut self, segment: &str) -> Option<&mut Self> {
        self.parts.get_mut(segment)
    }

    /// Takes a key of the value, and returns the part under it, where somebody asked for it. The first value of a
    /// key is the one that is read.
    pub(crate) fn part_under(&mut self, segment: &str, key: Range<usize>) -> Option<&mut Self> {
        let part = self.part(segment)?;
        if part.key.is_some() {
            part.repeated.get_or_insert(key);
            return None;
        }
        part.key = Some(key);
        Some(part)
    }

    /// Returns the value at a pointer, or the nearest around it that was found.
    pub(crate) fn get(&self, pointer: &str) -> &Self {
        let mut nearest = self;
        let mut places = self;
        for segment in segments(pointer) {
            let Some(part) = places.parts.get(&segment) else { break };
            places = part;
            if places.value.is_some() {
                nearest = places;
            }
        }
        nearest
    }
}

fn segments(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~"))
}
