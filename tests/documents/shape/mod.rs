//! What the shape of a document must be: each way to get it wrong is refused with one whole message, the
//! line and the column included.

mod every_kind;
mod parts;

use imrf::{Forum, ForumDraft};
use serde::de::DeserializeOwned;

use crate::FIRST_FORUM;

/// Returns the message with which this text is refused as this type.
fn message<T: DeserializeOwned>(json: &str) -> String {
    match serde_json::from_str::<T>(json) {
        Ok(_) => panic!("this was read: {json}"),
        Err(error) => error.to_string(),
    }
}

/// Asserts that each replacement of one part of the first Forum's file by another is refused with this message,
/// whether a draft is read or a Forum.
fn refused(replacements: &[(&str, &str, &str)]) {
    for (part, other, expected) in replacements {
        assert!(FIRST_FORUM.contains(part), "{part} is not in the file");
        let document = FIRST_FORUM.replacen(part, other, 1);
        assert_eq!(message::<ForumDraft>(&document), *expected);
        assert_eq!(message::<Forum>(&document), *expected);
    }
}
