//! Strings that are no identifier of their list.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::super::drawn::Numbers;
use super::super::super::json::{Entry, Json, Node};
use super::{Spot, replace};
use crate::forum::key;
use crate::vocabulary::Identified as _;
use crate::{Objective, Session};

fn is_identifier(node: &Node<'_>) -> bool {
    matches!(node.json, Json::Identifier(_))
}

/// Whether the identifier is that of a Member State.
fn is_state(node: &Node<'_>) -> bool {
    is_identifier(node) && matches!(node.key, key::CO_CHAIRS | key::CO_FACILITATORS | key::NATIONAL_REVIEWS)
}

/// Replaces such an identifier by a text that is made of it.
fn respelt(
    document: &mut Json,
    numbers: &mut Numbers,
    is_asked_for: impl Fn(&Node<'_>) -> bool,
    respell: impl FnOnce(&str, &mut Numbers) -> String,
) -> Spot {
    replace(document, numbers, is_asked_for, |json, numbers| match json {
        Json::Identifier(identifier) => Json::Identifier(respell(identifier, numbers).into()),
        other => other.clone(),
    })
}

pub(in super::super) fn identifier_in_other_case(document: &mut Json, numbers: &mut Numbers) -> Spot {
    respelt(document, numbers, is_identifier, |identifier, numbers| {
        let upper = identifier.to_uppercase();
        let (first, rest) = identifier.split_at(1);
        // Codes and symbols of documents are in capitals, all others in small letters.
        if upper == identifier {
            let ways = [identifier.to_lowercase(), format!("{first}{}", rest.to_lowercase())];
            return ways[numbers.below(2)].clone();
        }
        let mut camel = String::new();
        for word in identifier.split('-') {
            let (first, rest) = word.split_at(1);
            camel = camel + &first.to_uppercase() + rest;
        }
        let ways = [upper, format!("{}{rest}", first.to_uppercase()), camel];
        ways[numbers.below(3)].clone()
    })
}

pub(in super::super) fn identifier_with_a_blank(document: &mut Json, numbers: &mut Numbers) -> Spot {
    respelt(document, numbers, is_identifier, |identifier, numbers| match numbers.below(6) {
        0 => format!("{identifier} "),
        1 => format!(" {identifier}"),
        2 => format!("{identifier}\n"),
        3 => format!("{identifier}\u{a0}"),
        4 => format!("\u{feff}{identifier}"),
        _ => format!("{identifier}\u{200b}"),
    })
}

pub(in super::super) fn identifier_in_snake_case(document: &mut Json, numbers: &mut Numbers) -> Spot {
    let has_hyphen =
        |node: &Node<'_>| matches!(node.json, Json::Identifier(identifier) if identifier.contains('-'));
    respelt(document, numbers, has_hyphen, |identifier, numbers| {
        identifier.replace('-', numbers.of(&["_", "_", "_", "_", " ", "", "\u{2010}", "–"]))
    })
}

/// The identifier of something else, such as a session in a list of objectives.
pub(in super::super) fn identifier_of_another_list(document: &mut Json, numbers: &mut Numbers) -> Spot {
    let any = numbers.weighted(&[3, 1]) == 1;
    // Most of them in lists of objectives, which are most of a document.
    let is_asked_for = |node: &Node<'_>| is_identifier(node) && (any || node.key == key::OBJECTIVES);
    let path = super::choose(document, is_asked_for, numbers).unwrap_or(super::Path::ROOT);
    // What documents have elsewhere, and then what they have not.
    let mut others: [&[&str]; 2] = [&[]; 2];
    document.each_node(&mut |node| {
        if node.path == path {
            others = match node.key {
                key::FORMAT => [&["A/RES/73/195", "A/RES/76/266"], &["draft-07", "save-lives"]],
                key::OBJECTIVES => [
                    &["round-table-one", "policy-debate", "general-debate"],
                    &["people-centred", "7(a)", "BGD", "one"],
                ],
                key::MORNING | key::AFTERNOON => {
                    [&["save-lives", "data"], &["first-day-morning", "morning", "plenary", "one"]]
                }
                _ => [&["save-lives", "round-table-one"], &["BD", "UN", "050"]],
            };
        }
    });
    let others = others[numbers.weighted(&[6, 1])];
    let other = numbers.of(others);
    *document.at_mut(path) = Json::identifier(other);
    Spot::at(document.pointer(path))
}

/// Codes that are or look like those of ISO 3166-1, and that are no Member State's.
const NO_STATES: &[&str] = &[
    "TWN", "PSE", "VAT", "XKX", "HKG", "TWN", "PSE", "VAT", "XKX", "HKG", "TWN", "PSE", "VAT", "XKX", "HKG",
    "ESH", "COK", "EUE",
];

pub(in super::super) fn no_member_state(document: &mut Json, numbers: &mut Numbers) -> Spot {
    let code = Json::identifier(numbers.of(NO_STATES));
    let mut has_state = false;
    document.each_node(&mut |node| has_state |= is_state(&node));
    if has_state {
        return replace(document, numbers, is_state, |_, _| code);
    }
    let reviews = Entry::optional(key::NATIONAL_REVIEWS, Json::List(Vec::from([code])));
    if let Json::Object(entries) = document {
        entries.push(Entry::optional(key::PLENARY, Json::Object(Vec::from([reviews]))));
    }
    Spot::at(format!("/{}/{}/0", key::PLENARY, key::NATIONAL_REVIEWS))
}

pub(in super::super) fn identifier_as_people_cite_it(document: &mut Json, numbers: &mut Numbers) -> Spot {
    respelt(document, numbers, is_identifier, |identifier, numbers| {
        let way = numbers.below(3);
        if let Some(objective) = Objective::from_identifier(identifier) {
            let number = objective.number();
            return match way {
                0 => objective.short_title().into(),
                1 => format!("{number}"),
                _ => format!("Objective {number}"),
            };
        }
        if let Some(session) = Session::from_identifier(identifier) {
            return match way {
                0 => session.name().into(),
                1 => identifier.rsplit('-').next().unwrap_or_default().into(),
                _ => format!("the {identifier}"),
            };
        }
        match way {
            0 if identifier.contains('/') => "General Assembly resolution 73/326".into(),
            1 if identifier.contains('/') => "73/326".into(),
            0 => "Bangladesh".into(),
            1 => "BD".into(),
            _ => format!("the {identifier}"),
        }
    })
}

pub(in super::super) fn misspelt_identifier(document: &mut Json, numbers: &mut Numbers) -> Spot {
    respelt(document, numbers, is_identifier, |identifier, numbers| {
        let half = identifier.len() / 2;
        match numbers.below(4) {
            0 => identifier[..identifier.len() - 1].into(),
            1 => format!("{}{}", &identifier[..half], &identifier[half - 1..]),
            2 => format!("{identifier}-"),
            _ => String::new(),
        }
    })
}
