//! Keys that are missing, repeated or unknown.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::super::drawn::Numbers;
use super::super::super::json::{Entry, Json, Path, step};
use super::{Spot, choose};
use crate::forum::key;
use crate::{MemberState, RoundTable};

pub(in super::super) fn missing_key_of_the_document(document: &mut Json, numbers: &mut Numbers) -> Spot {
    without_key(document, Path::ROOT, numbers)
}

pub(in super::super) fn missing_key_of_a_part(document: &mut Json, numbers: &mut Numbers) -> Spot {
    let has_required = |json: &Json| match json {
        Json::Object(entries) => entries.iter().any(|entry| !entry.is_optional),
        _ => false,
    };
    let is_part = |path: &Path| *path != Path::ROOT;
    let path = choose(document, |node| is_part(&node.path) && has_required(node.json), numbers);
    without_key(document, path.unwrap_or(Path::ROOT), numbers)
}

fn without_key(document: &mut Json, object: Path, numbers: &mut Numbers) -> Spot {
    let pointer = document.pointer(object);
    let key = document.entries_at(object).map(|entries| {
        let required = |entries: &[Entry]| entries.iter().filter(|entry| !entry.is_optional).count();
        let nth = numbers.below(required(entries));
        let places =
            entries.iter().enumerate().filter(|(_, entry)| !entry.is_optional).map(|(place, _)| place);
        let place = places.into_iter().nth(nth).unwrap_or_default();
        entries.remove(place).key.into_owned()
    });
    Spot { pointer, value: key }
}

pub(in super::super) fn repeated_key(document: &mut Json, numbers: &mut Numbers) -> Spot {
    again(document, numbers, Json::clone)
}

/// Readers that know no better keep the first value or the last.
pub(in super::super) fn repeated_key_with_another_value(document: &mut Json, numbers: &mut Numbers) -> Spot {
    again(document, numbers, |value| match value {
        Json::Date(_) => Json::Date("2026-05-05".into()),
        Json::List(values) => Json::List(values.iter().rev().cloned().collect()),
        Json::Text(text) => Json::Text(format!("{text} again")),
        Json::Object(_) | Json::Identifier(_) | Json::Other(_) => Json::Other("null"),
    })
}

fn again(document: &mut Json, numbers: &mut Numbers, value: fn(&Json) -> Json) -> Spot {
    let is_object = |json: &Json| matches!(json, Json::Object(entries) if !entries.is_empty());
    let path = choose(document, |node| is_object(node.json), numbers).unwrap_or(Path::ROOT);
    let pointer = document.pointer(path);
    let key = document.entries_at(path).map(|entries| {
        let place = numbers.below(entries.len());
        let entry = Entry { value: value(&entries[place].value), ..entries[place].clone() };
        let key = entry.key.clone().into_owned();
        // Right after the first, or at the end.
        let at = if numbers.yes() { entries.len() } else { place + 1 };
        entries.insert(at, entry);
        key
    });
    Spot { pointer, value: key }
}

/// A key that may be absent, and the object that may have it.
#[derive(Clone, Copy)]
enum Optional {
    Document(&'static str),
    RoundTable(&'static str),
    Part(&'static str, &'static str),
}

const OPTIONAL: [Optional; 11] = [
    Optional::RoundTable(key::CO_CHAIRS),
    Optional::RoundTable(key::KEYNOTE_SPEAKER),
    Optional::RoundTable(key::BACKGROUND_NOTE),
    Optional::RoundTable(key::TECHNICAL_SUMMARY),
    Optional::Document(key::POLICY_DEBATE),
    Optional::Document(key::PROGRESS_DECLARATION),
    Optional::Part(key::POLICY_DEBATE, key::EMERGING_ISSUES),
    Optional::Part(key::PLENARY, key::NATIONAL_REVIEWS),
    Optional::Part(key::PROGRESS_DECLARATION, key::CO_FACILITATORS),
    Optional::Part(key::PROGRESS_DECLARATION, key::ENDORSED_BY),
    // The only one of a single word.
    Optional::Document(key::NOTES),
];

/// The value that an optional key may have.
fn value_of(key: &str) -> Json {
    match key {
        key::CO_CHAIRS | key::CO_FACILITATORS => Json::states(&[MemberState::BGD, MemberState::LUX]),
        key::NATIONAL_REVIEWS => Json::states(&[MemberState::LUX]),
        key::EMERGING_ISSUES | key::NOTES => Json::List(Vec::from([Json::Text("Climate change".into())])),
        key::POLICY_DEBATE | key::PROGRESS_DECLARATION => Json::Object(Vec::new()),
        _ => Json::Text("A/RES/76/266".into()),
    }
}

pub(in super::super) fn key_in_snake_case(document: &mut Json, numbers: &mut Numbers) -> Spot {
    let (_, of_two_words) = OPTIONAL.split_last().unwrap_or((&OPTIONAL[0], &OPTIONAL));
    let optional = numbers.of(of_two_words);
    respelt(document, optional, numbers, |key, _| {
        let mut snake = String::new();
        for character in key.chars() {
            if character.is_ascii_uppercase() {
                snake.push('_');
            }
            snake.push(character.to_ascii_lowercase());
        }
        snake
    })
}

pub(in super::super) fn misspelt_key(document: &mut Json, numbers: &mut Numbers) -> Spot {
    let optional = numbers.of(&OPTIONAL);
    respelt(document, optional, numbers, |key, numbers| {
        let (first, rest) = key.split_at(1);
        let ways = [
            format!("{}{rest}", first.to_ascii_uppercase()),
            key.to_ascii_uppercase(),
            // One for several, or several for one.
            key.strip_suffix('s').map_or_else(|| format!("{key}s"), str::to_owned),
            format!("{key} "),
            format!("{first}{key}"),
            format!("{key}\u{200b}"),
        ];
        ways[numbers.below(ways.len())].clone()
    })
}

/// Writes an optional key in another way: that of the document, with its value, or one that is not there.
fn respelt(
    document: &mut Json,
    optional: Optional,
    numbers: &mut Numbers,
    respell: fn(&str, &mut Numbers) -> String,
) -> Spot {
    let table = numbers.of(&RoundTable::ALL);
    let (objects, key): (&[&'static str], _) = match optional {
        Optional::Document(key) => (&[], key),
        Optional::RoundTable(key) => (&[key::ROUND_TABLES, table.key()], key),
        Optional::Part(part, key) => (&[part], key),
    };
    let mut pointer = String::new();
    let mut object = document;
    for key in objects {
        pointer = format!("{pointer}/{key}");
        object = part_of(object, key);
    }
    let found = respell(key, numbers);
    pointer = format!("{pointer}/{}", step(&found));
    if let Json::Object(entries) = object {
        match entries.iter_mut().find(|entry| entry.key == key) {
            Some(entry) => entry.key = found.into(),
            None => entries.push(Entry::optional(found, value_of(key))),
        }
    }
    Spot::at(pointer)
}

/// The part of an object under a key, which is added where it is not there.
fn part_of<'a>(object: &'a mut Json, key: &'static str) -> &'a mut Json {
    if let Json::Object(entries) = object {
        let place = entries.iter().position(|entry| entry.key == key).unwrap_or_else(|| {
            entries.push(Entry::optional(key, Json::Object(Vec::new())));
            entries.len() - 1
        });
        return &mut entries[place].value;
    }
    object
}

/// What follows from the rest of a document, or has its place elsewhere.
const FOLLOWS: [(&[&str], &str, &str); 10] = [
    (&[], "closes", "2022-05-20"),
    (&[], "edition", "2022"),
    (&[], "name", "International Migration Review Forum"),
    (&[], "venue", "United Nations Headquarters"),
    (&[], key::CO_CHAIRS, "BGD"),
    (&[key::PROGRAMME], key::OPENS, "2022-05-17"),
    (&[key::PROGRAMME, key::FIRST_DAY], "date", "2022-05-17"),
    (&[key::PROGRAMME, key::SECOND_DAY], "evening", "policy-debate"),
    (&[key::ROUND_TABLES, key::ONE], "number", "1"),
    (&[key::ROUND_TABLES], "five", "none"),
];

pub(in super::super) fn key_of_what_follows(document: &mut Json, numbers: &mut Numbers) -> Spot {
    let (objects, key, text) = numbers.of(&FOLLOWS);
    let mut object = document;
    for key in objects {
        object = part_of(object, key);
    }
    add(object, key, Json::Text(text.into()), numbers);
    let steps = objects.iter().chain([&key]);
    Spot::at(steps.flat_map(|key| ["/", *key]).collect())
}

/// Keys that people add for themselves, and keys that programs are apt to take for something else.
const EXTENSIONS: [&str; 14] = [
    "x-note",
    "_comment",
    "$comment",
    "$id",
    "//",
    "",
    " ",
    "a/b",
    "a~b",
    "é",
    "__proto__",
    "constructor",
    "toString",
    "0",
];

pub(in super::super) fn key_of_an_extension(document: &mut Json, numbers: &mut Numbers) -> Spot {
    let path = choose(document, |node| matches!(node.json, Json::Object(_)), numbers).unwrap_or(Path::ROOT);
    let key = numbers.of(&EXTENSIONS);
    let value = numbers.of(&["null", "\"\"", "1", "{}", "[]", "{\"a\":[{}]}"]);
    let pointer = format!("{}/{}", document.pointer(path), step(key));
    add(document.at_mut(path), key, Json::Other(value), numbers);
    Spot::at(pointer)
}

/// Adds a key before, between or after those of an object.
fn add(object: &mut Json, key: &'static str, value: Json, numbers: &mut Numbers) {
    if let Json::Object(entries) = object {
        let place = entries.len() - numbers.below(entries.len() + 1);
        entries.insert(place, Entry::optional(key, value));
    }
}
