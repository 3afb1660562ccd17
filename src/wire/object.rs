//! Objects: each key known, none twice, none missing.

use alloc::borrow::ToOwned as _;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde::ser::SerializeMap;

use super::fault::{Fault, Found, Kind, Reports};
use super::value::{Field, Visit, Written};
use crate::limits::{LONGEST_KEPT, MOST_VIOLATIONS};
use crate::location::Step;
use crate::vocabulary::suggestion::{is_same, nearest};
use crate::vocabulary::{Alternatives, Quoted};

/// The keys of one kind of object.
pub(crate) trait Keys: Sized {
    /// All of them.
    const ALL: &'static [&'static str];

    /// Returns the key with this text.
    fn find(found: &str) -> Option<Self>;
}

/// What a key turned out to be.
pub(crate) enum KeyFound<K> {
    Known(K),
    /// A key that has been reported.
    Unknown,
}

/// Reads one of the keys of an object.
pub(crate) struct Key<'r, R, K> {
    pub(crate) reports: &'r mut R,
    /// The unknown keys before it: one that is repeated is reported once.
    pub(crate) unknown: &'r mut BTreeSet<String>,
    pub(crate) of: PhantomData<K>,
}

impl<'de, R: Reports, K: Keys> DeserializeSeed<'de> for Key<'_, R, K> {
    type Value = KeyFound<K>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<KeyFound<K>, D::Error> {
        if R::GOES_ON || deserializer.is_human_readable() {
            deserializer.deserialize_any(self)
        } else {
            deserializer.deserialize_string(self)
        }
    }
}

impl<R: Reports, K: Keys> Key<'_, R, K> {
    /// Reports a key that is not a string, once for each object.
    fn wrong_type<E: Error>(self, found: &Found<'_>) -> Result<KeyFound<K>, E> {
        // No unknown key that is kept is as long as this one, so it serves as a mark.
        let mark = " ".repeat(LONGEST_KEPT + 1);
        if self.unknown.insert(mark) {
            let text = || format!("found {found} as a key, expected a string");
            self.reports.report(|| Fault::new(Kind::WrongType, text()))?;
        }
        Ok(KeyFound::Unknown)
    }

    #[cold]
    fn unknown<E: Error>(self, found: &str) -> Result<KeyFound<K>, E> {
        let is_long = found.len() > LONGEST_KEPT;
        // What is not kept is counted, so there is no need to know whether it was there before.
        let is_first = self.unknown.len() > MOST_VIOLATIONS
            || self.unknown.insert(if is_long { String::new() } else { found.to_owned() });
        if is_first {
            self.reports.report(|| {
                let expected = Alternatives(K::ALL, "keys");
                let fault = Fault::new(
                    Kind::UnknownKey,
                    format!("unknown key {}, expected {expected}", Quoted(found)),
                );
                let suggestion = K::ALL.iter().copied().find(|key| is_same(found, key));
                let mut fault = fault.suggesting(suggestion.or_else(|| nearest(found, K::ALL)));
                fault.key = (!is_long).then(|| found.to_owned());
                fault
            })?;
        }
        Ok(KeyFound::Unknown)
    }
}

impl<'de, R: Reports, K: Keys> Visitor<'de> for Key<'_, R, K> {
    type Value = KeyFound<K>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, found: &str) -> Result<KeyFound<K>, E> {
        match K::find(found) {
            Some(key) => Ok(KeyFound::Known(key)),
            None => self.unknown(found),
        }
    }

    fn visit_bool<E: Error>(self, boolean: bool) -> Result<KeyFound<K>, E> {
        self.wrong_type(&Found::Boolean(boolean))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<KeyFound<K>, E> {
        self.wrong_type(&Found::Integer(number.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<KeyFound<K>, E> {
        self.wrong_type(&Found::Integer(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<KeyFound<K>, E> {
        self.wrong_type(&Found::Number(number))
    }

    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<KeyFound<K>, E> {
        self.wrong_type(&Found::Bytes)
    }

    fn visit_unit<E: Error>(self) -> Result<KeyFound<K>, E> {
        self.wrong_type(&Found::Null)
    }

    fn visit_none<E: Error>(self) -> Result<KeyFound<K>, E> {
        self.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<KeyFound<K>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        self.wrong_type(&Found::List)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<KeyFound<K>, A::Error> {
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.wrong_type(&Found::Object)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<KeyFound<K>, A::Error> {
        use serde::de::VariantAccess as _;

        let (IgnoredAny, content) = tagged.variant()?;
        content.newtype_variant::<IgnoredAny>()?;
        self.wrong_type(&Found::Variant)
    }
}

/// The value of a key, as far as the object has been read.
pub(crate) enum Slot<T> {
    Absent,
    /// `None` where there was a fault in it. The flag says that the key was repeated.
    Present(Option<T>, bool),
}

/// Reads the value under a key. The first one counts, and a repeated key is reported once.
pub(crate) fn read_field<'de, T: Field<K>, K, A: MapAccess<'de>, R: Reports>(
    slot: &mut Slot<T>,
    key: &'static str,
    null: Option<fn() -> T>,
    map: &mut A,
    reports: &mut R,
) -> Result<(), A::Error> {
    if let Slot::Present(_, is_reported) = slot {
        if !core::mem::replace(is_reported, true) {
            reports.report(|| {
                let text = format!("key \"{key}\" is repeated, expected once");
                Fault { value: Some(key), ..Fault::new(Kind::RepeatedKey, text) }
            })?;
        }
        return super::value::skip(map);
    }
    let step = Step::Key(key);
    reports.enter(step);
    let read = map.next_value_seed(Visit { reports: &mut *reports, null, of: PhantomData::<K> });
    reports.leave();
    let value = read?;
    if value.is_none() {
        reports.unread(step);
    }
    *slot = Slot::Present(value, false);
    Ok(())
}

/// Reports a required key that is missing.
#[cold]
pub(crate) fn missing<R: Reports, E: Error>(key: &'static str, reports: &mut R) -> Result<(), E> {
    reports.report(|| {
        let text = format!("key \"{key}\" is missing, expected once");
        Fault { value: Some(key), ..Fault::new(Kind::MissingKey, text) }
    })?;
    reports.unread(Step::Key(key));
    Ok(())
}

/// Returns whether an optional value is written: when it is not what its absence means.
pub(crate) fn is_written<T: Default + PartialEq>(value: &T) -> bool {
    *value != T::default()
}

/// Writes an optional value: left out when it is absent where the format is for people, else as an option.
pub(crate) fn write_optional<T, K, M>(
    map: &mut M,
    is_human_readable: bool,
    key: &'static str,
    value: &T,
) -> Result<(), M::Error>
where
    T: Field<K> + Default + PartialEq,
    M: SerializeMap,
{
    let written = is_written(value).then_some(Written(value, PhantomData::<K>));
    match written {
        Some(value) if is_human_readable => map.serialize_entry(key, &value),
        None if is_human_readable => Ok(()),
        optional => map.serialize_entry(key, &optional),
    }
}

/// Adds the ranks of a pointer into a field of an object.
pub(crate) fn rank_of<O, T: Field<K>, K>(_: fn(&O) -> &T, pointer: &str, ranks: &mut Vec<usize>) {
    T::rank(pointer, ranks);
}

/// Implements reading and writing of a draft: an object with these keys and no other.
///
/// A plain key is required. One in brackets may be absent or `null`, and means the default then. A key that is
/// dropped is read and forgotten. `as` says which kind of text a string is.
macro_rules! object {
    ($Name:ident: $noun:literal {
        $( $key:path => $field:ident $(as $Kind:ty)?, )*
        $( [$optional_key:path] => $optional:ident $(as $OptionalKind:ty)?, )*
        $( dropped $dropped_key:path => $dropped:ident, )?
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

            impl $crate::wire::Field for $Name {
                const FORM: $crate::wire::Form = $crate::wire::Form::Object;

                fn expected(f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    f.write_str(concat!($noun, ", as an object"))
                }

                fn placeholder() -> Self {
                    Self {
                        $( $field: $crate::wire::Field::<$crate::wire::object!(@ $($Kind)?)>::placeholder(), )*
                        $( $optional: Default::default(), )*
                    }
                }

                fn from_object<'de, A: serde::de::MapAccess<'de>, R: $crate::wire::Reports>(
                    mut map: A,
                    reports: &mut R,
                ) -> Result<Option<Self>, A::Error> {
                    use $crate::wire::{KeyFound, Slot, read_field};

                    $( let mut $field = Slot::Absent; )*
                    $( let mut $optional = Slot::Absent; )*
                    $( let mut $dropped = Slot::<String>::Absent; )?
                    let mut unknown = alloc::collections::BTreeSet::new();
                    while let Some(key) = map.next_key_seed($crate::wire::Key {
                        reports: &mut *reports,
                        unknown: &mut unknown,
                        of: core::marker::PhantomData,
                    })? {
                        match key {
                            $( KeyFound::Known(Key::$field) => {
                                read_field::<_, $crate::wire::object!(@ $($Kind)?), _, _>(
                                    &mut $field, $key, None, &mut map, reports,
                                )?;
                            } )*
                            $( KeyFound::Known(Key::$optional) => {
                                read_field::<_, $crate::wire::object!(@ $($OptionalKind)?), _, _>(
                                    &mut $optional, $optional_key, Some(Default::default), &mut map, reports,
                                )?;
                            } )*
                            $( KeyFound::Known(Key::$dropped) => {
                                read_field::<String, (), _, _>(
                                    &mut $dropped, $dropped_key, Some(Default::default), &mut map, reports,
                                )?;
                            } )?
                            KeyFound::Unknown => drop(map.next_value::<serde::de::IgnoredAny>()?),
                        }
                    }
                    Ok(Some(Self {
                        $( $field: match $field {
                            Slot::Present(Some(value), _) => value,
                            slot => {
                                if matches!(slot, Slot::Absent) {
                                    $crate::wire::missing::<R, A::Error>($key, reports)?;
                                }
                                $crate::wire::Field::<$crate::wire::object!(@ $($Kind)?)>::placeholder()
                            }
                        }, )*
                        $( $optional: match $optional {
                            Slot::Present(Some(value), _) => value,
                            _ => Default::default(),
                        }, )*
                    }))
                }

                fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    use serde::ser::SerializeMap as _;

                    let is_human_readable = serializer.is_human_readable();
                    let optional: &[bool] = &[$($crate::wire::is_written(&self.$optional)),*];
                    let is_counted = |is_written: &&bool| **is_written || !is_human_readable;
                    let required: &[&str] = &[$($key),*];
                    let count = required.len() + optional.iter().filter(is_counted).count();
                    let mut map = serializer.serialize_map(Some(count))?;
                    $( map.serialize_entry(
                        $key,
                        &$crate::wire::Written(
                            &self.$field,
                            core::marker::PhantomData::<$crate::wire::object!(@ $($Kind)?)>,
                        ),
                    )?; )*
                    $( $crate::wire::write_optional::<_, $crate::wire::object!(@ $($OptionalKind)?), _>(
                        &mut map, is_human_readable, $optional_key, &self.$optional,
                    )?; )*
                    map.end()
                }

                fn rank(pointer: &str, ranks: &mut alloc::vec::Vec<usize>) {
                    use $crate::wire::Keys as _;

                    let Some((found, rest)) = $crate::location::split_first(pointer) else { return };
                    let rank = Key::ALL.iter().position(|key| *key == found);
                    ranks.push(rank.unwrap_or(usize::MAX));
                    match Key::find(found) {
                        $( Some(Key::$field) => {
                            $crate::wire::rank_of::<Self, _, $crate::wire::object!(@ $($Kind)?)>(
                                |object| &object.$field, rest, ranks,
                            );
                        } )*
                        $( Some(Key::$optional) => {
                            $crate::wire::rank_of::<Self, _, $crate::wire::object!(@ $($OptionalKind)?)>(
                                |object| &object.$optional, rest, ranks,
                            );
                        } )*
                        _ => {}
                    }
                }
            }

            $crate::wire::serde_by_field!($Name);
        };
    };
    (@) => { () };
    (@ $Kind:ty) => { $Kind };
}
pub(crate) use object;
