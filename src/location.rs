//! Locations in a document, and the JSON Pointers (RFC 6901) that they are written as.

#[cfg(feature = "serde")]
use alloc::string::String;
#[cfg(feature = "serde")]
use core::fmt::Write as _;

/// One step down into a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// To the value under a key of an object.
    Key(&'static str),
    /// To a value of a list, by its index from 0.
    Index(usize),
}

/// Adds a step to a pointer.
#[cfg(feature = "serde")]
pub(crate) fn push(pointer: &mut String, step: Step) {
    match step {
        // No key of a document has a character that is escaped.
        Step::Key(key) => {
            pointer.push('/');
            pointer.push_str(key);
        }
        Step::Index(index) => {
            let written = write!(pointer, "/{index}");
            debug_assert!(written.is_ok(), "a string can be written to");
        }
    }
}

/// Adds a key of somebody else's to a pointer.
#[cfg(feature = "serde")]
pub(crate) fn push_key(pointer: &mut String, key: &str) {
    pointer.push('/');
    for character in key.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// Returns the first segment of a pointer as it is written, and the pointer after it; `None` for the empty pointer.
#[cfg(feature = "serde")]
pub(crate) fn split_first(pointer: &str) -> Option<(&str, &str)> {
    let rest = pointer.strip_prefix('/')?;
    let end = rest.find('/').unwrap_or(rest.len());
    Some(rest.split_at(end))
}
