//! Where a value is in a document.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};

use super::{Entry, Json};

/// The steps to a value, each the place of an entry or of a value in the one that has it; no value is deeper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Path {
    steps: [u16; 5],
    length: usize,
}

impl Path {
    pub(in super::super) const ROOT: Self = Self { steps: [0; 5], length: 0 };

    fn steps(&self) -> impl Iterator<Item = usize> {
        self.steps.iter().take(self.length).map(|step| usize::from(*step))
    }

    fn to(mut self, place: usize) -> Self {
        if let Some(step) = self.steps.get_mut(self.length) {
            // No list of a Forum that is drawn has more values.
            *step = u16::try_from(place).unwrap_or(u16::MAX);
            self.length += 1;
        }
        self
    }
}

/// A value of a document, and where it is.
#[derive(Clone, Copy)]
pub(in super::super) struct Node<'a> {
    pub(in super::super) path: Path,
    pub(in super::super) json: &'a Json,
    /// The key that it is under, or that its list is under; the empty one for the document.
    pub(in super::super) key: &'a str,
    /// Whether it is a value of a list.
    pub(in super::super) is_listed: bool,
    /// Whether its key may be absent, or its value `null`.
    pub(in super::super) is_optional: bool,
}

impl Json {
    /// Calls a function for each value of the document, with what has it first.
    pub(in super::super) fn each_node<'a>(&'a self, visit: &mut impl FnMut(Node<'a>)) {
        let root = Node { path: Path::ROOT, json: self, key: "", is_listed: false, is_optional: false };
        root.each(visit);
    }

    /// The value at the end of a path.
    pub(in super::super) fn at_mut(&mut self, path: Path) -> &mut Self {
        path.steps().fold(self, |json, place| match json {
            Self::Object(entries) => &mut entries[place].value,
            Self::List(values) => &mut values[place],
            leaf => leaf,
        })
    }

    /// The entries of the object at the end of a path.
    pub(in super::super) fn entries_at(&mut self, path: Path) -> Option<&mut alloc::vec::Vec<Entry>> {
        match self.at_mut(path) {
            Self::Object(entries) => Some(entries),
            _ => None,
        }
    }

    /// The path as a JSON Pointer (RFC 6901).
    pub(in super::super) fn pointer(&self, path: Path) -> String {
        let mut pointer = String::new();
        let mut json = self;
        for place in path.steps() {
            pointer.push('/');
            match json {
                Self::Object(entries) => {
                    pointer.push_str(&step(&entries[place].key));
                    json = &entries[place].value;
                }
                Self::List(values) => {
                    pointer.push_str(&place.to_string());
                    json = &values[place];
                }
                _ => {}
            }
        }
        pointer
    }
}

impl Node<'_> {
    fn each(self, visit: &mut impl FnMut(Self)) {
        visit(self);
        match self.json {
            Json::Object(entries) => {
                for (place, entry) in entries.iter().enumerate() {
                    let path = self.path.to(place);
                    let (json, key) = (&entry.value, entry.key.as_ref());
                    Node { path, json, key, is_listed: false, is_optional: entry.is_optional }.each(visit);
                }
            }
            Json::List(values) => {
                for (place, json) in values.iter().enumerate() {
                    Node {
                        path: self.path.to(place),
                        json,
                        key: self.key,
                        is_listed: true,
                        is_optional: false,
                    }
                    .each(visit);
                }
            }
            _ => {}
        }
    }
}

/// A key as a step of a JSON Pointer (RFC 6901).
pub(in super::super) fn step(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) { key.replace('~', "~0").replace('/', "~1").into() } else { key.into() }
}
