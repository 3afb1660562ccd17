//! What type of document a text is.

use std::collections::BTreeSet;
use std::fmt;

use imrf::compact::ReviewLevel;
use imrf::jiff::civil::Date;
use imrf::review::InputDraft;
use imrf::{Allocation, Forum, Programme};
use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use crate::document::{Format, Text};

/// A type of document that `validate` checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Forum,
    Allocation,
    Programme,
    Input,
}

impl Type {
    pub(crate) const ALL: [Self; 4] = [Self::Forum, Self::Allocation, Self::Programme, Self::Input];

    /// Returns the name of the type, as it is written in reports and options.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Forum => "forum",
            Self::Allocation => "allocation",
            Self::Programme => "programme",
            Self::Input => "input",
        }
    }

    /// Returns the type of which a text has the most keys; a Forum where none has more.
    pub(crate) fn of<F: Format>(text: &Text) -> Self {
        let found = F::read::<Keys>(text).unwrap_or_default();
        let known = |kind: Self| kind.keys().0.intersection(&found.0).count();
        // Of several with the most keys the last would be taken, so the list is read from its end.
        Self::ALL.into_iter().rev().max_by_key(|kind| known(*kind)).unwrap_or(Self::Forum)
    }

    /// Returns the keys of a document of this type, or enough of them to tell it from the others.
    fn keys(self) -> Keys {
        match self {
            Self::Forum => Keys::of(&Forum::of_2022()),
            Self::Allocation => Keys::of(&Allocation::INDICATIVE),
            Self::Programme => Keys::of(&Programme::OF_2022),
            Self::Input => {
                let mut input = InputDraft::new("", ReviewLevel::Local);
                // What is empty is not written.
                input.objectives = Vec::from([imrf::Objective::Data]);
                input.submitted = Some(Date::default());
                Keys::of(&input)
            }
        }
    }
}

/// The keys of an object.
#[derive(Default)]
struct Keys(BTreeSet<String>);

impl Keys {
    fn of(document: &impl Serialize) -> Self {
        let keys = serde_json::to_value(document).ok();
        let keys = keys.as_ref().and_then(serde_json::Value::as_object).into_iter().flatten();
        Self(keys.map(|(key, _)| key.clone()).collect())
    }
}

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(KeysVisitor)
    }
}

struct KeysVisitor;

impl<'de> Visitor<'de> for KeysVisitor {
    type Value = Keys;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Keys, A::Error> {
        let mut keys = BTreeSet::new();
        while let Some((Key(key), IgnoredAny)) = object.next_entry()? {
            keys.extend(key);
        }
        Ok(Keys(keys))
    }
}

/// A key; `None` where it is not a text.
struct Key(Option<String>);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KeyVisitor)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        Ok(Key(Some(key.to_owned())))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Key, E> {
        Ok(Key(None))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Key, E> {
        Ok(Key(None))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Key, E> {
        Ok(Key(None))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Key, E> {
        Ok(Key(None))
    }

    fn visit_unit<E: Error>(self) -> Result<Key, E> {
        Ok(Key(None))
    }
}
