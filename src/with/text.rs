//! A set as one text: `1–3 and 8`, and the empty text for the empty set.
//!
//! It is read as by [`FromStr`](core::str::FromStr) of the set, which takes numbers and identifiers, and the empty
//! text.
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

use super::sealed::Set;
use crate::compact::PrincipleSet;
use crate::forum::{MeetingSet, RoundTableSet};
use crate::{ObjectiveSet, SessionSet};

macro_rules! sets {
    ($($Set:ident: $expected:literal;)+) => { $(
        impl Set for $Set {
            const EXPECTED: &'static str = $expected;
        }
    )+ };
}

sets! {
    MeetingSet: "a text of meetings, such as \"first-day-morning and second-day-afternoon\"";
    ObjectiveSet: "a text of objectives, such as \"1–3 and 8\"";
    PrincipleSet: "a text of guiding principles, such as \"a–c and h\"";
    RoundTableSet: "a text of round tables, such as \"round-table-one and round-table-three\"";
    SessionSet: "a text of sessions, such as \"round-table-one and policy-debate\"";
}

/// Writes the set as one text.
///
/// # Errors
///
/// As the serializer does.
pub fn serialize<T: Set, S: Serializer>(set: &T, serializer: S) -> Result<S::Ok, S::Error> {
    if *set == T::default() { serializer.serialize_str("") } else { serializer.collect_str(set) }
}

/// Reads the set from one text.
///
/// # Errors
///
/// As the deserializer does, and where the text is not that of a set.
pub fn deserialize<'de, T: Set, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Text<T>(PhantomData<T>);

    impl<T: Set> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(T::EXPECTED)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            if text.is_empty() { Ok(T::default()) } else { text.parse().map_err(E::custom) }
        }
    }

    deserializer.deserialize_str(Text(PhantomData))
}
