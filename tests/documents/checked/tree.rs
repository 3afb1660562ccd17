//! Documents as trees in which a key can be repeated.

use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::{Number, Value};

/// A JSON value whose objects are lists of entries.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    Null,
    Boolean(bool),
    Number(Number),
    Text(String),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
}

impl Tree {
    /// Returns the value at a pointer whose keys need no escape, by the first of repeated keys.
    pub(super) fn at(&mut self, pointer: &str) -> Option<&mut Self> {
        let mut value = self;
        for step in pointer.split('/').skip(1) {
            value = match value {
                Self::Object(entries) => &mut entries.iter_mut().find(|(key, _)| key == step)?.1,
                Self::List(values) => values.get_mut(step.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(value)
    }

    pub(super) fn entries(&mut self, pointer: &str) -> &mut Vec<(String, Self)> {
        match self.at(pointer) {
            Some(Self::Object(entries)) => entries,
            other => panic!("{pointer} is {other:?}"),
        }
    }

    pub(super) fn list(&mut self, pointer: &str) -> &mut Vec<Self> {
        match self.at(pointer) {
            Some(Self::List(values)) => values,
            other => panic!("{pointer} is {other:?}"),
        }
    }

    pub(super) fn set(&mut self, pointer: &str, value: impl Into<Self>) {
        *self.at(pointer).unwrap_or_else(|| panic!("{pointer} is not there")) = value.into();
    }

    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a tree can be written")
    }
}

impl From<Value> for Tree {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(boolean) => Self::Boolean(boolean),
            Value::Number(number) => Self::Number(number),
            Value::String(text) => Self::Text(text),
            Value::Array(values) => Self::List(values.into_iter().map(Self::from).collect()),
            Value::Object(entries) => {
                Self::Object(entries.into_iter().map(|(key, value)| (key, value.into())).collect())
            }
        }
    }
}

impl From<&str> for Tree {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Boolean(boolean) => serializer.serialize_bool(*boolean),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(values),
            Self::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}
