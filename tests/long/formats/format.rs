//! All formats: those that describe themselves, and others.

use imrf_tests::formats::{Erased, Format as SelfDescribing, message};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    SelfDescribing(SelfDescribing),
    Toml,
    Ron,
    Bson,
    Postcard,
    /// Bincode 2.
    Bincode,
    Csv,
    QueryString,
}

impl Format {
    /// Writes a value.
    ///
    /// # Errors
    ///
    /// The message of the format, for a value that it has no way to write.
    pub(crate) fn write(self, value: &impl Serialize) -> Result<Vec<u8>, String> {
        self.write_erased(value)
    }

    fn write_erased(self, value: &dyn erased_serde::Serialize) -> Result<Vec<u8>, String> {
        match self {
            Self::SelfDescribing(format) => format.write(&value),
            Self::Toml => message(toml::to_string(value)).map(String::into_bytes),
            Self::Ron => message(ron::to_string(value)).map(String::into_bytes),
            Self::Bson => message(bson::serialize_to_vec(&value)),
            Self::Postcard => message(postcard::to_allocvec(value)),
            Self::Bincode => message(bincode::serde::encode_to_vec(value, bincode::config::standard())),
            Self::Csv => {
                let mut writer = csv::Writer::from_writer(Vec::new());
                message(writer.serialize(value))?;
                message(writer.into_inner())
            }
            Self::QueryString => message(serde_urlencoded::to_string(value)).map(String::into_bytes),
        }
    }

    /// Reads a value; of CSV, that of the first row.
    ///
    /// # Errors
    ///
    /// The message of the format.
    pub(crate) fn read<T: DeserializeOwned + 'static>(self, bytes: &[u8]) -> Result<T, String> {
        Erased::read(|| self.read_erased(bytes))
    }

    fn read_erased(self, bytes: &[u8]) -> Result<Erased, String> {
        match self {
            Self::SelfDescribing(format) => format.read_erased(bytes),
            Self::Toml => message(toml::from_slice(bytes)),
            Self::Ron => message(ron::de::from_bytes(bytes)),
            Self::Bson => message(bson::deserialize_from_slice(bytes)),
            Self::Postcard => message(postcard::from_bytes(bytes)),
            Self::Bincode => {
                let read = bincode::serde::decode_from_slice(bytes, bincode::config::standard());
                message(read).map(|(value, _)| value)
            }
            Self::Csv => {
                let mut rows = csv::Reader::from_reader(bytes).into_deserialize();
                rows.next().map_or_else(|| Err("there is no row".to_owned()), message)
            }
            Self::QueryString => message(serde_urlencoded::from_bytes(bytes)),
        }
    }
}
