//! Values that are written as one string, and sets of them.

use alloc::string::ToString as _;

use serde::de::Error;

use super::fault::{Fault, Found, Kind, Reports};
use super::value::{Field, expected};
use crate::vocabulary::suggestion::by_number;
use crate::vocabulary::{Identified, UnknownIdentifier, WithoutSuggestion};

/// Reads the identifier of a value of a list.
pub(crate) fn from_identifier<T: Identified, R: Reports, E: Error>(
    text: &str,
    reports: &mut R,
) -> Result<Option<T>, E> {
    let value = T::from_identifier(text);
    if value.is_none() {
        reports.report(|| {
            let error = UnknownIdentifier::in_document(T::VOCABULARY, text);
            let text = WithoutSuggestion(&error).to_string();
            Fault::new(Kind::UnknownIdentifier, text).suggesting(error.suggestion())
        })?;
    }
    Ok(value)
}

/// Reports a number where an identifier is expected, and suggests the value that people cite by it.
pub(crate) fn from_number<T: Identified + Field, R: Reports, E: Error>(
    number: i128,
    reports: &mut R,
) -> Result<Option<T>, E> {
    let suggestion = || by_number(number, T::VOCABULARY);
    reports.report(|| expected::<T, ()>(&Found::Integer(number)).suggesting(suggestion()))?;
    Ok(None)
}

/// Implements reading and writing by the identifier.
macro_rules! identifier {
    ($Name:ident) => {
        impl $crate::wire::Field for $Name {
            const FORM: $crate::wire::Form = $crate::wire::Form::Text;

            fn expected(f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let vocabulary = <Self as $crate::vocabulary::Identified>::VOCABULARY;
                write!(f, "a string with the {} of one {}", vocabulary.identifier_is(), vocabulary.noun)
            }

            fn placeholder() -> Self {
                <Self as $crate::vocabulary::Identified>::VALUES[0]
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }

            fn from_text<R: $crate::wire::Reports, E: serde::de::Error>(
                text: &str,
                reports: &mut R,
            ) -> Result<Option<Self>, E> {
                $crate::wire::from_identifier(text, reports)
            }

            fn from_integer<R: $crate::wire::Reports, E: serde::de::Error>(
                number: i128,
                reports: &mut R,
            ) -> Result<Option<Self>, E> {
                $crate::wire::from_number(number, reports)
            }
        }

        $crate::wire::serde_by_field!($Name);
    };
}
pub(crate) use identifier;

/// Implements reading by `FromStr` and writing by `Display`, as one string.
macro_rules! text {
    ($Name:ident: $kind:ident, $expected:expr, $placeholder:expr) => {
        impl $crate::wire::Field for $Name {
            const FORM: $crate::wire::Form = $crate::wire::Form::Text;

            fn expected(f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str($expected)
            }

            fn placeholder() -> Self {
                $placeholder
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }

            fn from_text<R: $crate::wire::Reports, E: serde::de::Error>(
                text: &str,
                reports: &mut R,
            ) -> Result<Option<Self>, E> {
                match text.parse() {
                    Ok(value) => Ok(Some(value)),
                    Err(error) => {
                        let text = || alloc::string::ToString::to_string(&error);
                        reports.report(|| $crate::wire::Fault::new($crate::wire::Kind::$kind, text()))?;
                        Ok(None)
                    }
                }
            }
        }

        $crate::wire::serde_by_field!($Name);
    };
}
pub(crate) use text;

/// Implements reading and writing of a set: a list of identifiers, each once, in the order of the members; the bits
/// where the format is binary.
macro_rules! set {
    ($Set:ident of $Member:ident, $noun:literal) => {
        impl<'de> serde::Deserialize<'de> for $Set {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                use serde::de::Error as _;

                if !deserializer.is_human_readable() {
                    let bits = <u32 as serde::Deserialize>::deserialize(deserializer)?;
                    let unknown = || D::Error::custom(concat!("found a bit that is of no ", $noun));
                    return Self::from_bits(bits).ok_or_else(unknown);
                }
                let mut set = Self::EMPTY;
                for member in $crate::wire::read::<alloc::vec::Vec<$Member>, (), D>(deserializer)? {
                    if !set.insert(member) {
                        let text =
                            format_args!(concat!($noun, " \"{}\" is listed again, expected once"), member);
                        return Err(D::Error::custom(text));
                    }
                }
                Ok(set)
            }
        }

        impl serde::Serialize for $Set {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    serializer.collect_seq(self)
                } else {
                    serializer.serialize_u32(self.to_bits())
                }
            }
        }
    };
}
pub(crate) use set;
