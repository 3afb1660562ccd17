//! Documents of the wrong shape.

mod dates;
mod identifiers;
mod keys;
mod types;

pub(super) use dates::{date_after_the_last_year, date_in_another_form, no_day_of_the_calendar};
pub(super) use identifiers::{
    identifier_as_people_cite_it, identifier_in_other_case, identifier_in_snake_case,
    identifier_of_another_list, identifier_with_a_blank, misspelt_identifier, no_member_state,
};
pub(super) use keys::{
    key_in_snake_case, key_of_an_extension, key_of_what_follows, missing_key_of_a_part,
    missing_key_of_the_document, misspelt_key, repeated_key, repeated_key_with_another_value,
};
pub(super) use types::{
    boolean, list_for_object, list_for_value, null, number, object_for_list, too_many_values, value_for_list,
};

use alloc::string::String;
use alloc::vec::Vec;

use super::super::drawn::Numbers;
use super::super::json::{Json, Node, Path};

/// Where a document is wrong, and the key or the value that its violation names.
pub(in super::super) struct Spot {
    pub(in super::super) pointer: String,
    pub(in super::super) value: Option<String>,
}

impl Spot {
    fn at(pointer: String) -> Self {
        Self { pointer, value: None }
    }
}

/// Draws one of the values of a document that are as asked for: first the key that they are under, each equally likely,
/// then the value. None where there is no such value.
fn choose(document: &Json, is_asked_for: impl Fn(&Node<'_>) -> bool, numbers: &mut Numbers) -> Option<Path> {
    let mut nodes: Vec<Node<'_>> = Vec::new();
    document.each_node(&mut |node| {
        if is_asked_for(&node) {
            nodes.push(node);
        }
    });
    let mut keys: Vec<(&str, bool)> = Vec::new();
    for node in &nodes {
        if !keys.contains(&(node.key, node.is_listed)) {
            keys.push((node.key, node.is_listed));
        }
    }
    let (key, place) = (numbers.below(keys.len()), numbers.below(1 << 16));
    let key = *keys.get(key)?;
    nodes.retain(|node| (node.key, node.is_listed) == key);
    Some(nodes[(place * nodes.len()) >> 16].path)
}

/// Replaces such a value of a document by what is made of it.
fn replace(
    document: &mut Json,
    numbers: &mut Numbers,
    is_asked_for: impl Fn(&Node<'_>) -> bool,
    make: impl FnOnce(&Json, &mut Numbers) -> Json,
) -> Spot {
    // Every document has each kind of value: an object, a list, identifiers and a date.
    let path = choose(document, is_asked_for, numbers).unwrap_or(Path::ROOT);
    let value = document.at_mut(path);
    *value = make(value, numbers);
    Spot::at(document.pointer(path))
}
