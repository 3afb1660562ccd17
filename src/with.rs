//! Other forms of values, for formats whose cells hold one text or one number (feature `serde`).
//!
//! A document has one form of each value: an objective is `"save-lives"`, a set is a list of such identifiers,
//! an edition is `"2022"`. A cell of a CSV file, a column of a database or a query string holds one text or one
//! number instead. These modules are for serde's attribute `with`:
//!
//! | module | values | written as |
//! | --- | --- | --- |
//! | [`text`] | a set | `"1–3 and 8"`, or `""` for the empty set |
//! | [`text`] | an edition, an SDG target, a plain text, a reference to a document | the text, even where it looks like a number |
//! | [`numbers`] | a set of objectives or of round tables | `[1, 2, 3, 8]` |
//! | [`number`] | an objective, a round table, a day or an edition, or an `Option` of one | `8` or `2022` |
//!
//! A native date of TOML is not read: the opening day is a string there too.
//!
//! # Examples
//!
//! ```
//! use imrf::{Edition, Objective, ObjectiveSet};
//!
//! #[derive(Debug, PartialEq, serde::Deserialize, serde::Serialize)]
//! struct Pledge {
//!     #[serde(with = "imrf::with::number")]
//!     edition: Edition,
//!     #[serde(with = "imrf::with::number")]
//!     lead: Objective,
//!     #[serde(with = "imrf::with::text")]
//!     objectives: ObjectiveSet,
//! }
//!
//! let pledge = Pledge {
//!     edition: Edition::SECOND,
//!     lead: Objective::SaveLives,
//!     objectives: "1–3 and 8".parse().unwrap(),
//! };
//! let json = r#"{"edition":2026,"lead":8,"objectives":"1–3 and 8"}"#;
//! assert_eq!(serde_json::to_string(&pledge)?, json);
//! assert_eq!(serde_json::from_str::<Pledge>(json)?, pledge);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Formats
//!
#![doc = include_str!("formats.md")]

pub mod number;
pub mod numbers;
pub mod text;

/// Traits that nobody else implements.
mod sealed {
    use core::fmt::Display;

    use serde::{Deserializer, Serializer};

    /// A value with a number, or an option of one.
    #[diagnostic::on_unimplemented(
        message = "`imrf::with::number` does not read or write `{Self}`",
        note = "it is for an objective, a round table, a day, an edition, or an `Option` of one"
    )]
    pub trait Numbered: Sized {
        /// Writes the number.
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

        /// Reads the number.
        fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
    }

    /// A value that is one text.
    #[diagnostic::on_unimplemented(
        message = "`imrf::with::text` does not read or write `{Self}`",
        note = "it is for a set, an edition, an SDG target, a plain text or a reference to a document, and for no `Option` of one",
        note = "a single value of a list, such as an objective, is one text without it"
    )]
    pub trait Text: Display + core::str::FromStr<Err: Display> {
        /// What is expected.
        const EXPECTED: &'static str;

        /// What the empty text means, where it is not read as any other.
        const EMPTY: Option<Self>;

        /// Returns whether it is written as the empty text.
        fn is_empty(&self) -> bool;
    }

    /// A set whose members have numbers.
    #[diagnostic::on_unimplemented(
        message = "`imrf::with::numbers` does not read or write `{Self}`",
        note = "it is for a set of objectives or of round tables"
    )]
    pub trait NumberedSet: Copy + Default + IntoIterator<Item = Self::Member> {
        type Member: Copy + TryFrom<u8, Error: Display> + Into<u8>;

        /// What is expected.
        const EXPECTED: &'static str;

        /// Inserts a member, and returns whether it was newly inserted.
        fn insert(&mut self, member: Self::Member) -> bool;
    }
}
