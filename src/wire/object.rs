//! Objects: each key known, none twice, none missing.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::refuse;
use crate::excerpt::{Excerpt, Words};

/// The keys of one kind of object.
pub(crate) trait Keys: Sized {
    /// All of them.
    const ALL: &'static [&'static str];

    /// Tells one of them.
    fn find(found: &str) -> Option<Self>;
}

/// Reads one of the keys of an object.
pub(crate) struct Key<K>(pub(crate) PhantomData<K>);

impl<'de, K: Keys> DeserializeSeed<'de> for Key<K> {
    type Value = K;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<K, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<K: Keys> Visitor<'_> for Key<K> {
    type Value = K;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, found: &str) -> Result<K, E> {
        K::find(found).ok_or_else(|| {
            let (found, expected) = (Excerpt(found), Words(K::ALL, "keys"));
            E::custom(format_args!("unknown key {found}, expected {expected}"))
        })
    }

    refuse!(float);
}

/// Reads the value under a key that has not been read before.
pub(crate) fn read_once<'de, T, A, S>(
    slot: &mut Option<T>,
    key: &'static str,
    seed: S,
    map: &mut A,
) -> Result<(), A::Error>
where
    A: MapAccess<'de>,
    S: DeserializeSeed<'de, Value = T>,
{
    if slot.is_some() {
        return Err(A::Error::custom(format_args!("key \"{key}\" is repeated, expected once")));
    }
    *slot = Some(map.next_value_seed(seed)?);
    Ok(())
}

/// The value of a required key.
pub(crate) fn required<T, E: Error>(slot: Option<T>, key: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::custom(format_args!("key \"{key}\" is missing, expected once")))
}

/// Whether an optional value is written: when it is not what its absence means.
pub(crate) fn is_written<T: Default + PartialEq>(value: &T) -> bool {
    *value != T::default()
}

/// Gives a draft its serde: an object with these keys and no other. A plain key is required; one in brackets
/// may be absent or `null`, and is left out of what is written when its value is the default.
macro_rules! object {
    ($Name:ident: $noun:literal {
        $( $key:literal => $field:ident, )*
        $( [$optional_key:literal] => $optional:ident, )*
        $( dropped $dropped_key:literal => $dropped:ident, )?
    }) => {
        const _: () = {
            #[allow(non_camel_case_types, reason = "named by the fields, so that one list serves both")]
            enum Key { $($field,)* $($optional,)* $($dropped,)? }

            impl $crate::wire::Keys for Key {
                const ALL: &'static [&'static str] = &[$($key,)* $($optional_key,)* $($dropped_key,)?];

                fn find(found: &str) -> Option<Self> {
                    match found {
                        $( $key => Some(Self::$field), )*
                        $( $optional_key => Some(Self::$optional), )*
                        $( $dropped_key => Some(Self::$dropped), )?
                        _ => None,
                    }
                }
            }

            impl<'de> serde::Deserialize<'de> for $Name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    struct Object;

                    impl<'de> serde::de::Visitor<'de> for Object {
                        type Value = $Name;

                        fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                            f.write_str(concat!($noun, ", as an object"))
                        }

                        fn visit_map<A>(self, mut map: A) -> Result<$Name, A::Error>
                        where
                            A: serde::de::MapAccess<'de>,
                        {
                            $( let mut $field = None; )*
                            $( let mut $optional = None; )*
                            $( let mut $dropped = None; )?
                            while let Some(key) = map.next_key_seed($crate::wire::Key(core::marker::PhantomData))? {
                                match key {
                                    $( Key::$field => {
                                        let seed = $crate::wire::Present(core::marker::PhantomData);
                                        $crate::wire::read_once(&mut $field, $key, seed, &mut map)?;
                                    } )*
                                    $( Key::$optional => {
                                        let seed = $crate::wire::Nullable(core::marker::PhantomData);
                                        $crate::wire::read_once(&mut $optional, $optional_key, seed, &mut map)?;
                                    } )*
                                    $( Key::$dropped => {
                                        let seed = $crate::wire::Nullable::<$crate::wire::Dropped>(core::marker::PhantomData);
                                        $crate::wire::read_once(&mut $dropped, $dropped_key, seed, &mut map)?;
                                    } )?
                                }
                            }
                            Ok($Name {
                                $( $field: $crate::wire::required($field, $key)?, )*
                                $( $optional: $optional.unwrap_or_default(), )*
                            })
                        }

                        $crate::wire::refuse!(text, float);
                    }

                    deserializer.deserialize_any(Object)
                }
            }

            impl serde::Serialize for $Name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    use serde::ser::SerializeMap as _;

                    let required: &[&str] = &[$($key),*];
                    let optional: &[bool] = &[$($crate::wire::is_written(&self.$optional)),*];
                    let keys = required.len() + optional.iter().filter(|written| **written).count();
                    let mut map = serializer.serialize_map(Some(keys))?;
                    $( map.serialize_entry($key, &$crate::wire::Written(&self.$field))?; )*
                    $( if $crate::wire::is_written(&self.$optional) {
                        map.serialize_entry($optional_key, &$crate::wire::Written(&self.$optional))?;
                    } )*
                    map.end()
                }
            }

            $crate::wire::field!($Name);
        };
    };
}
pub(crate) use object;
