//! A value as one text: a set as `1–3 and 8`, the empty set as the empty text.
//!
//! A set is parsed by its [`FromStr`](core::str::FromStr), which takes numbers and identifiers; the empty text is the empty
//! set.
//!
//! An [`Edition`], an [`SdgTarget`], a [`PlainText`] and a [`DocumentReference`] are strings in every format. This module
//! reads them from CSV too, where a cell such as `2022` or `10.7` is otherwise taken for a number. An `Option` of any of
//! these types is not supported.
//!
//! # Examples
//!
//! ```
//! use imrf::ObjectiveSet;
//!
//! #[derive(serde::Deserialize, serde::Serialize)]
//! struct Row {
//!     #[serde(with = "imrf::with::text")]
//!     objectives: ObjectiveSet,
//! }
//!
//! let row: Row = serde_json::from_str(r#"{"objectives": "8, 1-3"}"#)?;
//! assert_eq!(serde_json::to_string(&row)?, r#"{"objectives":"1–3 and 8"}"#);
//! let row: Row = serde_json::from_str(r#"{"objectives": ""}"#)?;
//! assert!(row.objectives.is_empty());
//! # Ok::<(), serde_json::Error>(())
//! ```

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Error, Visitor};
use serde::{Deserializer, Serializer};

use super::sealed::Text;
use crate::compact::{PrincipleSet, SdgTarget};
use crate::forum::{DocumentReference, MeetingSet, PlainText, RoundTableSet};
use crate::{Edition, ObjectiveSet, SessionSet};

macro_rules! sets {
    ($($Set:ident: $expected:literal;)+) => { $(
        impl Text for $Set {
            const EXPECTED: &'static str = $expected;
            const EMPTY: Option<Self> = Some(Self::EMPTY);

            fn is_empty(&self) -> bool {
                Self::is_empty(*self)
            }
        }
    )+ };
}

sets! {
    MeetingSet: "a text of meetings, such as \"first-day-morning and second-day-afternoon\"";
    ObjectiveSet: "a text of objectives, such as \"1–3 and 8\"";
    PrincipleSet: "a text of guiding principles, such as \"a–c and h\"";
    RoundTableSet: "a text of round tables, such as \"1 and 3\"";
    SessionSet: "a text of sessions, such as \"round-table-one and policy-debate\"";
}

macro_rules! texts {
    ($($Name:ident: $expected:literal;)+) => { $(
        impl Text for $Name {
            const EXPECTED: &'static str = $expected;
            const EMPTY: Option<Self> = None;

            fn is_empty(&self) -> bool {
                false
            }
        }
    )+ };
}

texts! {
    DocumentReference: "a text with a document symbol or URI";
    Edition: "a text with the year of an edition, such as \"2022\"";
    PlainText: "a plain text";
    SdgTarget: "a text with a target of the Sustainable Development Goals, such as \"10.7\"";
}

/// Writes the value as one text.
///
/// # Errors
///
/// An error of the serializer.
pub fn serialize<T: Text, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    if value.is_empty() { serializer.serialize_str("") } else { serializer.collect_str(value) }
}

/// Reads the value from one text.
///
/// # Errors
///
/// An error of the deserializer, or the one of `FromStr` where the text is not that of a value.
pub fn deserialize<'de, T: Text, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct OneText<T>(PhantomData<T>);

    impl<T: Text> Visitor<'_> for OneText<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(T::EXPECTED)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            match T::EMPTY {
                Some(empty) if text.is_empty() => Ok(empty),
                _ => text.parse().map_err(E::custom),
            }
        }
    }

    // Binary formats that have text in pieces are asked for a string that they own.
    deserializer.deserialize_string(OneText(PhantomData))
}
