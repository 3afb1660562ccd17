//! Which values of a document could not be read, so that no rule that looks at them is reported as broken too.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::{Rule, Violation};
use crate::limits::MOST_VALUES;
use crate::location::Step;
use crate::text::too_many_values;

/// What could not be read of a document, or of a part of it.
#[derive(Default)]
pub(crate) struct Node {
    is_whole: bool,
    parts: BTreeMap<Step, Self>,
}

impl Node {
    /// Notes that the value at the end of these steps could not be read.
    #[cfg(feature = "serde")]
    pub(crate) fn add(&mut self, steps: &[Step], last: Step) {
        let node = steps.iter().fold(self, |node, step| node.parts.entry(*step).or_default());
        node.parts.entry(last).or_default().is_whole = true;
    }
}

/// What could not be read of the part of a document that is being validated.
#[derive(Clone, Copy)]
pub(crate) struct Unread<'a>(Option<&'a Node>);

impl Unread<'_> {
    /// Of a draft in which everything is known.
    pub(crate) const NOTHING: Self = Self(None);

    /// Returns the same of the value under a key.
    ///
    /// Where the object could not be read, neither could the value.
    pub(crate) fn under(self, key: &'static str) -> Self {
        if self.is_whole() { self } else { Self(self.0.and_then(|node| node.parts.get(&Step::Key(key)))) }
    }

    /// Returns whether nothing could be read.
    pub(crate) fn is_whole(self) -> bool {
        self.0.is_some_and(|node| node.is_whole)
    }

    /// Returns whether everything could be read.
    pub(crate) fn is_all_read(self) -> bool {
        !self.is_whole() && self.count() == 0
    }

    fn has(self, index: usize) -> bool {
        self.0.is_some_and(|node| node.parts.contains_key(&Step::Index(index)))
    }

    fn count(self) -> usize {
        self.0.map_or(0, |node| node.parts.len())
    }
}

#[cfg(feature = "serde")]
impl<'a> From<&'a Node> for Unread<'a> {
    fn from(document: &'a Node) -> Self {
        Self(Some(document))
    }
}

/// The values of a list that were read, each with its index in the document.
pub(crate) struct Values<'a, T> {
    values: &'a [T],
    unread: Unread<'a>,
}

impl<T> Clone for Values<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Values<'_, T> {}

impl<'a, T> Values<'a, T> {
    /// Returns the values of a list; `None` where the list could not be read, or has too many values, which is
    /// reported.
    pub(crate) fn new(values: &'a [T], unread: Unread<'a>, found: &mut Vec<Violation>) -> Option<Self> {
        if unread.is_whole() {
            return None;
        }
        if values.len() > MOST_VALUES {
            found.push(Violation::new(Rule::TooManyValues, too_many_values()));
            return None;
        }
        Some(Self { values, unread })
    }

    /// Returns how many values the document has in the list.
    pub(crate) fn len(self) -> usize {
        self.values.len() + self.unread.count()
    }

    /// Returns the values that were read, when these are all.
    pub(crate) fn all(self) -> Option<&'a [T]> {
        (self.unread.count() == 0).then_some(self.values)
    }

    /// Returns an iterator over the values that were read, with their indices in the document.
    pub(crate) fn iter(self) -> impl Iterator<Item = (usize, &'a T)> {
        (0..self.len()).filter(move |index| !self.unread.has(*index)).zip(self.values)
    }
}
