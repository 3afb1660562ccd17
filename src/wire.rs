//! How values, sets and objects are read and written: the shape of documents, and nothing of the rules.
//!
//! One reader serves serde's own `Deserialize`, which stops at the first fault of shape, and
//! [`Checked`](crate::Checked), which goes on and reports them all: what differs is the [`Reports`] that a fault is
//! given to. So both accept the same documents.
//!
//! Human-readable formats are read by `deserialize_any`, and strictly: an object is read only from an object and an
//! identifier only from a string, and no message repeats a value at length. Serde's derived readers take an array for
//! an object and an object with one key for an identifier, and repeat values whole. Binary formats are asked for what
//! was written.

mod fault;
mod identifier;
mod object;
mod scalar;
mod value;

pub(crate) use fault::{Fault, Kind, Reports};
pub(crate) use identifier::{from_identifier, from_number, identifier, set, text};
pub(crate) use object::{
    Key, KeyFound, Keys, Slot, is_written, missing, object, rank_of, read_field, write_optional,
};
pub(crate) use scalar::{Derived, Plain, Reference};
pub(crate) use value::{Field, Form, Written, read, read_with};

/// Implements serde's own traits by [`Field`], for a type that is read and written on its own.
macro_rules! serde_by_field {
    ($Name:ty) => {
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read::<_, (), D>(deserializer)
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::Field::write(self, serializer)
            }
        }
    };
}
pub(crate) use serde_by_field;
