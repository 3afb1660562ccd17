//! Values that are written as one string, and sets of them.

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde::de::{Error, Visitor};

use super::refuse;

/// Reads a value from its one text and from nothing but a string.
pub(crate) struct Text<T>(pub(crate) &'static str, pub(crate) PhantomData<T>);

impl<T> Visitor<'_> for Text<T>
where
    T: FromStr<Err: fmt::Display>,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }

    refuse!(float);
}

/// Gives a type its serde as one string: read by its `FromStr`, written by the method that is named, or by
/// its `Display`.
macro_rules! text {
    ($Name:ident, $expected:expr $(, $as_str:ident)?) => {
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::wire::Text($expected, core::marker::PhantomData))
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::text!(@ serializer, self $(, $as_str)?)
            }
        }

        $crate::wire::field!($Name);
    };
    (@ $serializer:ident, $self:ident) => {
        $serializer.collect_str($self)
    };
    (@ $serializer:ident, $self:ident, $as_str:ident) => {
        $serializer.serialize_str($self.$as_str())
    };
}
pub(crate) use text;

/// Gives a set its serde: a list of words, each once, written in the order of the members.
macro_rules! set {
    ($Set:ident of $Member:ident, $noun:literal) => {
        impl<'de> serde::Deserialize<'de> for $Set {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct List;

                impl<'de> serde::de::Visitor<'de> for List {
                    type Value = $Set;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str(concat!("a list of ", $noun, "s, each once"))
                    }

                    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut words: A) -> Result<$Set, A::Error> {
                        let mut set = $Set::EMPTY;
                        while let Some(member) = words.next_element::<$Member>()? {
                            if !set.insert(member) {
                                return Err(serde::de::Error::custom(format_args!(
                                    concat!($noun, " \"{}\" is listed again, expected once"),
                                    member
                                )));
                            }
                        }
                        Ok(set)
                    }

                    $crate::wire::refuse!(text, float);
                }

                deserializer.deserialize_any(List)
            }
        }

        impl serde::Serialize for $Set {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self)
            }
        }
    };
}
pub(crate) use set;
