//! A set of objectives or of round tables as a list of numbers, each once.
//!
//! # Examples
//!
//! ```
//! use imrf::{Objective, ObjectiveSet};
//!
//! #[derive(Debug, serde::Deserialize, serde::Serialize)]
//! struct Row {
//!     #[serde(with = "imrf::with::numbers")]
//!     objectives: ObjectiveSet,
//! }
//!
//! let row: Row = serde_json::from_str(r#"{"objectives": [8, 1]}"#)?;
//! assert_eq!(row.objectives, ObjectiveSet::of(&[Objective::Data, Objective::SaveLives]));
//! assert_eq!(serde_json::to_string(&row)?, r#"{"objectives":[1,8]}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserializer, Serializer};

use super::sealed::NumberedSet;
use crate::forum::RoundTableSet;
use crate::{Objective, ObjectiveSet, RoundTable};

macro_rules! sets {
    ($($Set:ident of $Member:ident: $expected:literal;)+) => { $(
        impl NumberedSet for $Set {
            type Member = $Member;

            const EXPECTED: &'static str = $expected;

            fn insert(&mut self, member: $Member) -> bool {
                Self::insert(self, member)
            }
        }
    )+ };
}

sets! {
    ObjectiveSet of Objective: "a list of the numbers of objectives, each once";
    RoundTableSet of RoundTable: "a list of the numbers of round tables, each once";
}

/// Writes the set as a list of numbers, in their order.
///
/// # Errors
///
/// An error of the serializer.
pub fn serialize<T: NumberedSet, S: Serializer>(set: &T, serializer: S) -> Result<S::Ok, S::Error> {
    // The lengths are counted first, since some formats have to know them.
    let length = (*set).into_iter().count();
    let mut list = serializer.serialize_seq(Some(length))?;
    for member in *set {
        let number: u8 = member.into();
        serde::ser::SerializeSeq::serialize_element(&mut list, &number)?;
    }
    serde::ser::SerializeSeq::end(list)
}

/// Reads the set from a list of numbers, in any order, each once.
///
/// # Errors
///
/// An error of the deserializer, or one that says that no member has a number, or that it is listed again.
pub fn deserialize<'de, T: NumberedSet, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Numbers<T>(PhantomData<T>);

    impl<'de, T: NumberedSet> Visitor<'de> for Numbers<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(T::EXPECTED)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<T, A::Error> {
            let mut set = T::default();
            while let Some(number) = list.next_element::<u8>()? {
                let member = T::Member::try_from(number).map_err(A::Error::custom)?;
                if !set.insert(member) {
                    return Err(A::Error::custom(format_args!(
                        "the number {number} is listed again, expected once"
                    )));
                }
            }
            Ok(set)
        }
    }

    deserializer.deserialize_seq(Numbers(PhantomData))
}
