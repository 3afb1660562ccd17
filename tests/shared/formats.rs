//! Formats in which documents are written and read.
//!
//! Types are read through `erased-serde`, so that each format is compiled once and not once for each type.

use std::any::Any;
use std::cell::Cell;
use std::fmt::Display;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};

/// A format that describes itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Json,
    Yaml,
    Cbor,
    /// `MessagePack`, with named keys.
    MessagePack,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Json, Self::Yaml, Self::Cbor, Self::MessagePack];

    /// Writes a value.
    ///
    /// # Errors
    ///
    /// The message of the format, for a value that it has no way to write.
    pub fn write(self, value: &impl Serialize) -> Result<Vec<u8>, String> {
        self.write_erased(value)
    }

    fn write_erased(self, value: &dyn erased_serde::Serialize) -> Result<Vec<u8>, String> {
        match self {
            Self::Json => message(serde_json::to_vec(value)),
            Self::Yaml => message(yaml_serde::to_string(value)).map(String::into_bytes),
            Self::Cbor => {
                let mut bytes = Vec::new();
                message(ciborium::into_writer(value, &mut bytes)).map(|()| bytes)
            }
            Self::MessagePack => message(rmp_serde::to_vec_named(value)),
        }
    }

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// The message of the format.
    pub fn read<T: DeserializeOwned + 'static>(self, bytes: &[u8]) -> Result<T, String> {
        Erased::read(|| self.read_erased(bytes))
    }

    /// Reads the value that [`Erased::read`] asks for.
    ///
    /// # Errors
    ///
    /// The message of the format.
    pub fn read_erased(self, bytes: &[u8]) -> Result<Erased, String> {
        match self {
            Self::Json => message(serde_json::from_slice(bytes)),
            Self::Yaml => message(yaml_serde::from_slice(bytes)),
            Self::Cbor => message(ciborium::from_reader(bytes)),
            Self::MessagePack => message(rmp_serde::from_slice(bytes)),
        }
    }
}

/// Returns the message of an error of a format.
///
/// # Errors
///
/// Where there is one.
pub fn message<T, E: Display>(result: Result<T, E>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}

type Read = fn(&mut dyn erased_serde::Deserializer<'_>) -> Result<Box<dyn Any>, erased_serde::Error>;

thread_local! {
    /// How the value is read that was asked for last.
    static READ: Cell<Read> = const { Cell::new(|_| Err(erased_serde::Error::custom("nothing was asked for"))) };
}

/// A value of the type that was asked for last.
pub struct Erased(Box<dyn Any>);

impl Erased {
    /// Reads a value by a function that reads an erased one.
    ///
    /// # Errors
    ///
    /// Those of the function.
    pub fn read<T: DeserializeOwned + 'static>(
        read: impl FnOnce() -> Result<Self, String>,
    ) -> Result<T, String> {
        READ.set(|deserializer| Ok(Box::new(erased_serde::deserialize::<T>(deserializer)?)));
        let Self(value) = read()?;
        Ok(*value.downcast().expect("it is what was asked for"))
    }
}

impl<'de> Deserialize<'de> for Erased {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut deserializer = <dyn erased_serde::Deserializer<'_>>::erase(deserializer);
        READ.get()(&mut deserializer).map(Self).map_err(D::Error::custom)
    }
}
