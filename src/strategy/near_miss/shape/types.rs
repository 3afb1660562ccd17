//! Values of another type than is expected, each such as a lenient reader may take for it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::super::drawn::Numbers;
use super::super::super::json::{Entry, Json, Node};
use super::{Spot, replace};
use crate::forum::key;
use crate::limits::MOST_VALUES;

fn is_list(node: &Node<'_>) -> bool {
    matches!(node.json, Json::List(_))
}

fn is_object(node: &Node<'_>) -> bool {
    matches!(node.json, Json::Object(_))
}

fn is_string(node: &Node<'_>) -> bool {
    matches!(node.json, Json::Identifier(_) | Json::Date(_) | Json::Text(_))
}

/// One value where a list is expected.
pub(in super::super) fn value_for_list(document: &mut Json, numbers: &mut Numbers) -> Spot {
    replace(document, numbers, is_list, |list, _| match list {
        Json::List(values) => values.first().cloned().unwrap_or(Json::Text(String::new())),
        other => other.clone(),
    })
}

/// A list of one value, or an object, where a string is expected.
pub(in super::super) fn list_for_value(document: &mut Json, numbers: &mut Numbers) -> Spot {
    replace(document, numbers, is_string, |value, numbers| match numbers.weighted(&[2, 1, 1]) {
        0 => Json::List(Vec::from([value.clone()])),
        1 => Json::List(Vec::new()),
        _ => Json::Object(Vec::from([Entry::optional("value", value.clone())])),
    })
}

/// A list of the values, or of the object, or a string where an object is expected.
pub(in super::super) fn list_for_object(document: &mut Json, numbers: &mut Numbers) -> Spot {
    replace(document, numbers, is_object, |object, numbers| match (object, numbers.weighted(&[2, 1, 1, 1])) {
        (Json::Object(entries), 0) => Json::List(entries.iter().map(|entry| entry.value.clone()).collect()),
        (_, 0 | 1) => Json::List(Vec::from([object.clone()])),
        (_, 2) => Json::List(Vec::new()),
        _ => Json::Text(String::new()),
    })
}

/// An object with numbered keys where a list is expected.
pub(in super::super) fn object_for_list(document: &mut Json, numbers: &mut Numbers) -> Spot {
    replace(document, numbers, is_list, |list, numbers| match list {
        Json::List(values) if !numbers.yes() => {
            let keyed = values.iter().enumerate();
            Json::Object(
                keyed.map(|(place, value)| Entry::optional(format!("{place}"), value.clone())).collect(),
            )
        }
        _ => Json::Object(Vec::new()),
    })
}

pub(in super::super) fn number(document: &mut Json, numbers: &mut Numbers) -> Spot {
    replace(
        document,
        numbers,
        |_| true,
        |value, numbers| {
            let usual = match value {
                Json::Date(_) => numbers.of(&["20220517", "2022", "1652745600", "1652745600000.0"]),
                Json::Identifier(_) => numbers.of(&["8", "1", "0", "23"]),
                _ => numbers.of(&["1", "0"]),
            };
            Json::Other(numbers.of(&[usual, usual, usual, "-1", "1.5", "-1.5e300", "18446744073709551616"]))
        },
    )
}

pub(in super::super) fn boolean(document: &mut Json, numbers: &mut Numbers) -> Spot {
    replace(document, numbers, |_| true, |_, numbers| Json::Other(numbers.of(&["true", "false"])))
}

/// `null` where something is required.
pub(in super::super) fn null(document: &mut Json, numbers: &mut Numbers) -> Spot {
    replace(document, numbers, |node| !node.is_optional, |_, _| Json::Other("null"))
}

/// One value more than a list may have, or many more.
pub(in super::super) fn too_many_values(document: &mut Json, numbers: &mut Numbers) -> Spot {
    let count = MOST_VALUES + numbers.of(&[1, 1, 1, 1000]);
    let of = |value: Json| Json::List(core::iter::repeat_n(value, count).collect());
    let note = || Json::Text("a".into());
    if let (Json::Object(entries), true) = (&mut *document, numbers.weighted(&[3, 1]) == 1) {
        match entries.iter_mut().find(|entry| entry.key == key::NOTES) {
            Some(entry) => entry.value = of(note()),
            None => entries.push(Entry::optional(key::NOTES, of(note()))),
        }
        return Spot::at(format!("/{}", key::NOTES));
    }
    replace(document, numbers, is_list, |list, _| match list {
        Json::List(values) => of(values.first().cloned().unwrap_or_else(note)),
        other => other.clone(),
    })
}
