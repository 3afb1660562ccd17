//! How documents are read and written: the shape, and nothing of the rules.
//!
//! Three things are read strictly here because serde's own readers are lenient: an object is read only from
//! an object (a derived reader takes an array too), a word only from a string (a derived reader takes an
//! object with one key too), and no message repeats a value at length (serde's own repeat it whole).
//!
//! Objects and lists are read by `deserialize_any`: asked for an object, `serde_json` refuses a string by itself,
//! and repeats it whole. Only self-describing formats are promised, and these lose nothing by it.

mod object;
mod text;

pub(crate) use object::{Key, Keys, is_written, object, read_once, required};
pub(crate) use text::{Text, set, text};

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use jiff::civil::Date;
use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::excerpt::Excerpt;

/// Visitor methods that refuse a text or a floating-point number without repeating it at length.
macro_rules! refuse {
    ($($kind:ident),+) => { $( $crate::wire::refuse!(@ $kind); )+ };
    (@ text) => {
        fn visit_str<E: serde::de::Error>(self, found: &str) -> Result<Self::Value, E> {
            Err($crate::wire::unexpected_text(found, &self))
        }
    };
    (@ float) => {
        fn visit_f64<E: serde::de::Error>(self, found: f64) -> Result<Self::Value, E> {
            Err($crate::wire::unexpected_float(found, &self))
        }
    };
}
pub(crate) use refuse;

pub(crate) fn unexpected_text<E: Error>(found: &str, expected: &dyn serde::de::Expected) -> E {
    let found = alloc::format!("string {}", Excerpt(found));
    E::invalid_type(Unexpected::Other(&found), expected)
}

pub(crate) fn unexpected_float<E: Error>(found: f64, expected: &dyn serde::de::Expected) -> E {
    // In exponent form, since 1e308 in full has 309 digits.
    let found = alloc::format!("floating point `{found:e}`");
    E::invalid_type(Unexpected::Other(&found), expected)
}

/// A value of a draft, as it stands under a key.
pub(crate) trait Field: Sized {
    /// Reads the value, which is there and not `null`.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Writes the value.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Implements [`Field`] by the type's own serde.
macro_rules! field {
    ($Name:ty) => {
        impl $crate::wire::Field for $Name {
            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                serde::Deserialize::deserialize(deserializer)
            }
            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(self, serializer)
            }
        }
    };
}
pub(crate) use field;

/// An optional value: its absence is told by the key, so a value that is there is `Some`.
impl<T: Field> Field for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Some)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(serializer),
            None => serializer.serialize_none(),
        }
    }
}

impl<T: Field> Field for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List<T>(PhantomData<T>);

        impl<'de, T: Field> Visitor<'de> for List<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Vec<T>, A::Error> {
                let mut list = Vec::new();
                while let Some(value) = values.next_element_seed(Present(PhantomData))? {
                    list.push(value);
                }
                Ok(list)
            }

            refuse!(text, float);
        }

        deserializer.deserialize_any(List(PhantomData))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }
}

impl Field for String {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = String;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
                Ok(String::from(text))
            }

            fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
                Ok(text)
            }

            refuse!(float);
        }

        deserializer.deserialize_string(Text)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

/// `YYYY-MM-DD`, a day of the calendar in the years 0000 to 9998, and nothing else: no sign, no time, no
/// other digits, no blank. The last year leaves room for the deadlines that follow a Forum.
impl Field for Date {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Day;

        impl Visitor<'_> for Day {
            type Value = Date;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date as YYYY-MM-DD, up to the year 9998")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Date, E> {
                date(text).ok_or_else(|| {
                    let found = alloc::format!("string {}", Excerpt(text));
                    E::invalid_value(Unexpected::Other(&found), &self)
                })
            }

            refuse!(float);
        }

        deserializer.deserialize_str(Day)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if (0..=9998).contains(&self.year()) {
            serializer.collect_str(self)
        } else {
            Err(serde::ser::Error::custom(format_args!(
                "the year {} cannot be written, expected 0 to 9998",
                self.year()
            )))
        }
    }
}

fn date(text: &str) -> Option<Date> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return None;
    };
    let digits = [y1, y2, y3, y4, m1, m2, d1, d2];
    if !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let [y1, y2, y3, y4, m1, m2, d1, d2] = digits.map(|digit| i16::from(digit - b'0'));
    let year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
    // Two digits always fit.
    let month = i8::try_from(m1 * 10 + m2).ok()?;
    let day = i8::try_from(d1 * 10 + d2).ok()?;
    Date::new(year, month, day).ok().filter(|date| date.year() <= 9998)
}

/// Reads a value that must be there: `null` is refused by the value's own reader.
pub(crate) struct Present<T>(pub(crate) PhantomData<T>);

impl<'de, T: Field> DeserializeSeed<'de> for Present<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

/// Reads a value that may be absent, for which `null` is another way to say so.
pub(crate) struct Nullable<T>(pub(crate) PhantomData<T>);

impl<'de, T: Field + Default> DeserializeSeed<'de> for Nullable<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Field + Default> Visitor<'de> for Nullable<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }

    refuse!(text, float);
}

/// A value that is read and dropped: `$schema`, by which editors find the schema of a document.
#[derive(Default)]
pub(crate) struct Dropped;

impl Field for Dropped {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::read(deserializer).map(|_| Self)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_none()
    }
}

/// A [`Field`] as serde wants it for writing.
pub(crate) struct Written<'a, T>(pub(crate) &'a T);

impl<T: Field> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}
