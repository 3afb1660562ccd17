//! The values of a document, each read by one visitor.

use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess, VariantAccess as _,
    Visitor,
};
use serde::ser::{Serialize, Serializer};

use super::fault::{self, Fault, First, Found, Kind, Reports};
use crate::limits::MOST_VALUES;
use crate::location::{self, Step};
use crate::text::too_many_values;

/// What a binary format is asked for.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    Text,
    List,
    Object,
    Number,
}

/// A value of a document. `K` says which kind of text a string is.
///
/// What reads it returns `None` where there was a fault, which has been reported.
pub(crate) trait Field<K = ()>: Sized {
    /// What a binary format is asked for.
    const FORM: Form;

    /// Writes what is expected.
    fn expected(f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Returns what is in the place of a value that was not read; no rule looks at it.
    fn placeholder() -> Self;

    /// Writes the value.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    fn from_text<R: Reports, E: Error>(text: &str, reports: &mut R) -> Result<Option<Self>, E> {
        wrong_type::<Self, K, R, E>(&Found::Text(text), reports)
    }

    fn from_integer<R: Reports, E: Error>(number: i128, reports: &mut R) -> Result<Option<Self>, E> {
        wrong_type::<Self, K, R, E>(&Found::Integer(number), reports)
    }

    fn from_list<'de, A: SeqAccess<'de>, R: Reports>(
        mut list: A,
        reports: &mut R,
    ) -> Result<Option<Self>, A::Error> {
        let value = wrong_type::<Self, K, R, A::Error>(&Found::List, reports)?;
        skip_list(&mut list)?;
        Ok(value)
    }

    fn from_object<'de, A: MapAccess<'de>, R: Reports>(
        mut object: A,
        reports: &mut R,
    ) -> Result<Option<Self>, A::Error> {
        let value = wrong_type::<Self, K, R, A::Error>(&Found::Object, reports)?;
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(value)
    }

    /// Adds the place that each step of a pointer has in the order of the document.
    fn rank(_pointer: &str, _ranks: &mut Vec<usize>) {}
}

fn skip_list<'de, A: SeqAccess<'de>>(list: &mut A) -> Result<(), A::Error> {
    while list.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}

/// Reports a value of the wrong type.
pub(crate) fn wrong_type<T: Field<K>, K, R: Reports, E: Error>(
    found: &Found<'_>,
    reports: &mut R,
) -> Result<Option<T>, E> {
    reports.report(|| expected::<T, K>(found))?;
    Ok(None)
}

/// Returns the fault of a value that was found where another type was expected.
pub(super) fn expected<T: Field<K>, K>(found: &Found<'_>) -> Fault {
    fault::wrong_type(found, Expected::<T, K>(PhantomData))
}

pub(super) struct Expected<T, K>(pub(super) PhantomData<(T, K)>);

impl<T: Field<K>, K> fmt::Display for Expected<T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::expected(f)
    }
}

/// Reads a value as serde's own `Deserialize` does: the first fault is the error.
pub(crate) fn read<'de, T: Field<K>, K, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read_with(deserializer, &mut First)?.ok_or_else(|| D::Error::custom("the value could not be read"))
}

/// Reads a value that is neither absent nor `null`.
pub(crate) fn read_with<'de, T: Field<K>, K, D: Deserializer<'de>, R: Reports>(
    deserializer: D,
    reports: &mut R,
) -> Result<Option<T>, D::Error> {
    Visit { reports, null: None, of: PhantomData }.deserialize(deserializer)
}

/// Reads a value from whatever the format has.
pub(crate) struct Visit<'r, R, T, K> {
    pub(crate) reports: &'r mut R,
    /// What `null` means, where it may be.
    pub(crate) null: Option<fn() -> T>,
    pub(crate) of: PhantomData<K>,
}

impl<'de, R: Reports, T: Field<K>, K> DeserializeSeed<'de> for Visit<'_, R, T, K> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        if R::GOES_ON || deserializer.is_human_readable() {
            return deserializer.deserialize_any(self);
        }
        match T::FORM {
            _ if self.null.is_some() => deserializer.deserialize_option(self),
            // A text may come in pieces.
            Form::Text => deserializer.deserialize_string(self),
            Form::List => deserializer.deserialize_seq(self),
            Form::Object => deserializer.deserialize_map(self),
            Form::Number => deserializer.deserialize_u64(self),
        }
    }
}

impl<'de, R: Reports, T: Field<K>, K> Visitor<'de> for Visit<'_, R, T, K> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::expected(f)
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Option<T>, E> {
        T::from_text(text, self.reports)
    }

    fn visit_bool<E: Error>(self, boolean: bool) -> Result<Option<T>, E> {
        wrong_type::<T, K, R, E>(&Found::Boolean(boolean), self.reports)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Option<T>, E> {
        T::from_integer(number.into(), self.reports)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Option<T>, E> {
        T::from_integer(number.into(), self.reports)
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<Option<T>, E> {
        T::from_integer(number, self.reports)
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<Option<T>, E> {
        T::from_integer(i128::try_from(number).unwrap_or(i128::MAX), self.reports)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Option<T>, E> {
        wrong_type::<T, K, R, E>(&Found::Number(number), self.reports)
    }

    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<Option<T>, E> {
        wrong_type::<T, K, R, E>(&Found::Bytes, self.reports)
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        self.visit_unit()
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        match self.null {
            Some(value) => Ok(Some(value())),
            None => wrong_type::<T, K, R, E>(&Found::Null, self.reports),
        }
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        read_with(deserializer, self.reports)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Option<T>, A::Error> {
        T::from_list(list, self.reports)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Option<T>, A::Error> {
        T::from_object(object, self.reports)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Option<T>, A::Error> {
        let value = wrong_type::<T, K, R, A::Error>(&Found::Variant, self.reports)?;
        let (IgnoredAny, content) = tagged.variant()?;
        content.newtype_variant::<IgnoredAny>()?;
        Ok(value)
    }
}

/// An optional value: absent is `None`, so a value that is there is `Some`.
impl<T: Field<K>, K> Field<K> for Option<T> {
    const FORM: Form = T::FORM;

    fn expected(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::expected(f)
    }

    fn placeholder() -> Self {
        None
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(serializer),
            None => serializer.serialize_none(),
        }
    }

    fn from_text<R: Reports, E: Error>(text: &str, reports: &mut R) -> Result<Option<Self>, E> {
        Ok(T::from_text(text, reports)?.map(Some))
    }

    fn from_integer<R: Reports, E: Error>(number: i128, reports: &mut R) -> Result<Option<Self>, E> {
        Ok(T::from_integer(number, reports)?.map(Some))
    }

    fn from_list<'de, A: SeqAccess<'de>, R: Reports>(
        list: A,
        reports: &mut R,
    ) -> Result<Option<Self>, A::Error> {
        Ok(T::from_list(list, reports)?.map(Some))
    }

    fn from_object<'de, A: MapAccess<'de>, R: Reports>(
        object: A,
        reports: &mut R,
    ) -> Result<Option<Self>, A::Error> {
        Ok(T::from_object(object, reports)?.map(Some))
    }

    fn rank(pointer: &str, ranks: &mut Vec<usize>) {
        T::rank(pointer, ranks);
    }
}

/// A list, of which no more than the most values are kept.
impl<T: Field<K>, K> Field<K> for Vec<T> {
    const FORM: Form = Form::List;

    fn expected(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn placeholder() -> Self {
        Self::new()
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(|value| Written(value, PhantomData::<K>)))
    }

    fn from_list<'de, A: SeqAccess<'de>, R: Reports>(
        mut list: A,
        reports: &mut R,
    ) -> Result<Option<Self>, A::Error> {
        let mut values = Self::new();
        let before = reports.count();
        for index in 0..MOST_VALUES {
            let step = Step::Index(index);
            reports.enter(step);
            let read =
                list.next_element_seed(Visit { reports: &mut *reports, null: None, of: PhantomData::<K> });
            reports.leave();
            match read? {
                None => return Ok(Some(values)),
                Some(Some(value)) => values.push(value),
                Some(None) => reports.unread(step),
            }
        }
        if list.next_element::<IgnoredAny>()?.is_none() {
            return Ok(Some(values));
        }
        reports.forget_after(before);
        reports.report(|| Fault::new(Kind::TooManyValues, too_many_values()))?;
        skip_list(&mut list)?;
        Ok(None)
    }

    fn rank(pointer: &str, ranks: &mut Vec<usize>) {
        if let Some((index, rest)) = location::split_first(pointer) {
            ranks.push(index.parse().unwrap_or(usize::MAX));
            T::rank(rest, ranks);
        }
    }
}

/// A [`Field`] as serde wants it for writing.
pub(crate) struct Written<'a, T, K>(pub(crate) &'a T, pub(crate) PhantomData<K>);

impl<T: Field<K>, K> Serialize for Written<'_, T, K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Reads and drops a value, whatever it is.
pub(super) fn skip<'de, A: MapAccess<'de>>(object: &mut A) -> Result<(), A::Error> {
    object.next_value::<IgnoredAny>().map(|_| ())
}
