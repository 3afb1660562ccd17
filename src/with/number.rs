//! An objective, a round table, a day or an edition as a number: `8`, `2`, `4` or `2022`; an `Option` of one too.
//!
//! # Examples
//!
//! ```
//! use imrf::{Edition, Objective};
//!
//! #[derive(serde::Deserialize, serde::Serialize)]
//! struct Row {
//!     #[serde(with = "imrf::with::number")]
//!     edition: Edition,
//!     #[serde(with = "imrf::with::number", default)]
//!     objective: Option<Objective>,
//! }
//!
//! let row: Row = serde_json::from_str(r#"{"edition": 2022, "objective": 8}"#)?;
//! assert_eq!((row.edition, row.objective), (Edition::FIRST, Some(Objective::SaveLives)));
//! assert_eq!(serde_json::to_string(&row)?, r#"{"edition":2022,"objective":8}"#);
//! let row: Row = serde_json::from_str(r#"{"edition": 2022}"#)?;
//! assert_eq!(row.objective, None);
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::sealed::Numbered;
use crate::{Day, Edition, Objective, RoundTable};

/// A value that is written as its number.
struct Number<T>(T);

macro_rules! numbered {
    ($($Name:ident as $Number:ident;)+) => { $(
        impl Numbered for $Name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $Number::from(*self).serialize(serializer)
            }

            fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <$Number as Deserialize>::deserialize(deserializer)?.try_into().map_err(D::Error::custom)
            }
        }
    )+ };
}

numbered! {
    Day as u8;
    Edition as i16;
    Objective as u8;
    RoundTable as u8;
}

impl<T: Numbered> Serialize for Number<&T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Numbered> Deserialize<'de> for Number<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: Numbered> Numbered for Option<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_ref().map(Number).serialize(serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = <Option<Number<T>> as Deserialize>::deserialize(deserializer)?;
        Ok(number.map(|Number(value)| value))
    }
}

/// Writes the value as its number.
///
/// # Errors
///
/// An error of the serializer.
pub fn serialize<T: Numbered, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize(serializer)
}

/// Reads the value from its number.
///
/// # Errors
///
/// An error of the deserializer, or one that says that no value has the number.
pub fn deserialize<'de, T: Numbered, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::deserialize(deserializer)
}
