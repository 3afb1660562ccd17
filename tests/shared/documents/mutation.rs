//! Mistakes: what people and programs do to a document, and what serde and JSON Schema might judge differently.

use imrf::{MemberState, Objective, Session};
use proptest::prelude::RngExt as _;
use proptest::test_runner::TestRng;
use serde_json::{Map, Value, json};

use super::one_of;

type Mutation = fn(&mut Value, &mut TestRng);

/// Every mutation, by its name.
const ALL: [(&str, Mutation); 20] = [
    ("dropped", drop),
    ("repeated", repeat),
    ("moved", move_element),
    ("renamed", rename),
    ("retyped", retype),
    ("reordered", reorder),
    ("doubled", double),
    ("null", nullify),
    ("extra key", extra_key),
    ("array for object", wrap),
    ("odd date", date),
    ("other digits", |document, random| edit(document, random, other_digits)),
    ("blank", |document, random| edit(document, random, blank)),
    ("number", number),
    ("text", |document, random| edit(document, random, |_, random| odd_text(random))),
    ("identifier", identifier),
    ("emptied", empty),
    ("copied", copy),
    ("session", session),
    ("symbol or text", arrangement),
];

/// Puts one mistake into the document, or something that only looks like one, and returns its name.
pub fn mutate(document: &mut Value, random: &mut TestRng) -> &'static str {
    let (name, mutation) = one_of(&ALL, random);
    mutation(document, random);
    name
}

/// Returns the pointers of every value in the document.
#[must_use]
pub fn pointers(document: &Value) -> Vec<String> {
    fn walk(value: &Value, pointer: &str, pointers: &mut Vec<String>) {
        pointers.push(pointer.to_owned());
        match value {
            Value::Object(object) => {
                for (key, value) in object {
                    let key = key.replace('~', "~0").replace('/', "~1");
                    walk(value, &format!("{pointer}/{key}"), pointers);
                }
            }
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    walk(value, &format!("{pointer}/{index}"), pointers);
                }
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    walk(document, "", &mut all);
    all
}

/// A value of this kind, at random.
fn pick<'a, T: ?Sized>(
    document: &'a mut Value,
    random: &mut TestRng,
    kind: impl Fn(&mut Value) -> Option<&mut T>,
) -> Option<&'a mut T> {
    let pointers: Vec<String> = pointers(document)
        .into_iter()
        .filter(|pointer| document.pointer_mut(pointer).is_some_and(|value| kind(value).is_some()))
        .collect();
    if pointers.is_empty() {
        return None;
    }
    let pointer: &String = one_of(&pointers, random);
    kind(document.pointer_mut(pointer)?)
}

fn list<'a>(document: &'a mut Value, random: &mut TestRng) -> Option<&'a mut Vec<Value>> {
    pick(document, random, |value| value.as_array_mut().filter(|list| !list.is_empty()))
}

fn object<'a>(document: &'a mut Value, random: &mut TestRng) -> Option<&'a mut Map<String, Value>> {
    pick(document, random, Value::as_object_mut)
}

/// Any value, at random.
fn value<'a>(document: &'a mut Value, random: &mut TestRng) -> &'a mut Value {
    let pointers = pointers(document);
    let pointer: &String = one_of(&pointers, random);
    document.pointer_mut(pointer).expect("the pointer is one of the document")
}

fn retype(document: &mut Value, random: &mut TestRng) {
    *value(document, random) = one_of(&other_types(), random).clone();
}

fn nullify(document: &mut Value, random: &mut TestRng) {
    *value(document, random) = Value::Null;
}

fn number(document: &mut Value, random: &mut TestRng) {
    *value(document, random) = one_of(&numbers(), random).clone();
}

fn date(document: &mut Value, random: &mut TestRng) {
    let date = *one_of(&DATES, random);
    for key in ["opens", "submitted"] {
        if let Some(day) = document.get_mut(key) {
            *day = date.into();
        }
    }
}

fn drop(document: &mut Value, random: &mut TestRng) {
    if random.random_bool(0.5) {
        if let Some(list) = list(document, random) {
            list.remove(random.random_range(0..list.len()));
        }
    } else if let Some(object) = object(document, random).filter(|object| !object.is_empty()) {
        let key = object.keys().nth(random.random_range(0..object.len())).unwrap().clone();
        object.shift_remove(&key);
    }
}

fn repeat(document: &mut Value, random: &mut TestRng) {
    if let Some(list) = list(document, random) {
        let again = one_of(list, random).clone();
        list.insert(random.random_range(0..=list.len()), again);
    }
}

fn move_element(document: &mut Value, random: &mut TestRng) {
    let taken = list(document, random).map(|list| list.remove(random.random_range(0..list.len())));
    let to = pick(document, random, Value::as_array_mut);
    if let (Some(taken), Some(to)) = (taken, to) {
        to.insert(random.random_range(0..=to.len()), taken);
    }
}

const KEYS: [&str; 18] = [
    "Opens",
    "first_day",
    "FirstDay",
    "objectives ",
    "objective",
    "five",
    "One",
    "morning",
    "evening",
    "co_chairs",
    "$schema",
    "schema",
    "",
    "format",
    "policyDebate",
    "nationalReviews",
    "oné",
    "plenary\u{0}",
];

fn rename(document: &mut Value, random: &mut TestRng) {
    if let Some(object) = object(document, random).filter(|object| !object.is_empty()) {
        let renamed = random.random_range(0..object.len());
        let name = (*one_of(&KEYS, random)).to_owned();
        let entries = std::mem::take(object).into_iter().enumerate();
        *object = entries
            .map(|(index, (key, value))| (if index == renamed { name.clone() } else { key }, value))
            .collect();
    }
}

fn extra_key(document: &mut Value, random: &mut TestRng) {
    let values = [json!(null), json!("x"), json!([]), json!({}), json!(["LUX", "BGD"]), json!(1)];
    if let Some(object) = object(document, random) {
        object.insert((*one_of(&KEYS, random)).to_owned(), one_of(&values, random).clone());
    }
}

fn reorder(document: &mut Value, random: &mut TestRng) {
    if let Some(list) = list(document, random) {
        let (one, other) = (random.random_range(0..list.len()), random.random_range(0..list.len()));
        list.swap(one, other);
    }
}

fn double(document: &mut Value, random: &mut TestRng) {
    if let Some(list) = list(document, random) {
        match random.random_range(0..3) {
            0 => list.extend(list.clone()),
            1 => *list = vec![list.clone().into()],
            _ => list.push(list.clone().into()),
        }
    }
}

fn other_types() -> [Value; 9] {
    [
        json!(true),
        json!(false),
        json!(0),
        json!(2022),
        json!(""),
        json!([]),
        json!({}),
        json!([[]]),
        json!("null"),
    ]
}

fn numbers() -> [Value; 8] {
    let largest = json!(u64::MAX);
    [json!(2022.0), json!(1.0), json!(0.5), json!(-0.0), json!(1e300), json!(-1), json!(1), largest]
}

/// What a lenient reader takes for an object: its values in a list; and for an identifier: a list or an object with it.
fn wrap(document: &mut Value, random: &mut TestRng) {
    let value = value(document, random);
    *value = match value.take() {
        Value::Object(object) => object.into_iter().map(|(_, value)| value).collect(),
        Value::String(text) if random.random_bool(0.5) => json!({text: null}),
        other => json!([other]),
    };
}

pub const DATES: [&str; 54] = [
    "2022-06-27",
    "2022-06-28",
    "2022-06-29",
    "2022-06-30",
    "2022-07-01",
    "2022-09-30",
    "2022-10-01",
    "2022-12-31",
    "2022-02-29",
    "2022-1-5",
    "2022-01-5",
    "2022-00-10",
    "2022-13-10",
    "2022-05-00",
    "2022-05-32",
    "2022-04-31",
    "2026-12-28",
    "2026-12-29",
    "2026-12-30",
    "2026-12-31",
    "2030-06-30",
    "2030-07-01",
    "2030-11-31",
    "2024-02-29",
    "2023-05-16",
    "2024-05-16",
    "2025-05-16",
    "2018-05-16",
    "1999-01-01",
    "2000-02-29",
    "1900-02-29",
    "0000-01-01",
    "9998-12-28",
    "9998-12-29",
    "9998-01-01",
    "9999-01-01",
    "9994-06-30",
    "9996-02-29",
    "2100-05-05",
    "2102-05-05",
    "+2022-05-17",
    "-2022-05-17",
    "02022-05-17",
    "20220517",
    "2022/05/17",
    "2022-05-17T00:00",
    "2022-05-17Z",
    "2022-W20-2",
    "22-05-17",
    "2022-137",
    "17-05-2022",
    "2022-05-1７",
    "2022‐05‐17",
    "2022-05-17\n",
];

/// The same text with its digits, or a few of its characters, from elsewhere in Unicode.
fn other_digits(text: &str, random: &mut TestRng) -> String {
    let zero = *one_of(&['٠', '०', '０', '𝟘'], random);
    let other = |digit: u32| char::from_u32(u32::from(zero) + digit).unwrap();
    let letters = |character| match character {
        '-' => '\u{2010}',
        'a' => 'а',
        character => character,
    };
    let has_digit = text.contains(|character: char| character.is_ascii_digit());
    let digits = text.chars().map(|character| character.to_digit(10).map_or(character, other));
    if has_digit { digits.collect() } else { text.chars().map(letters).collect() }
}

fn blank(text: &str, random: &mut TestRng) -> String {
    let blank =
        *one_of(&[" ", "\n", "\r\n", "\t", "\u{a0}", "\u{2003}", "\u{feff}", "\0", "\u{2028}"], random);
    match random.random_range(0..3) {
        0 => format!("{blank}{text}"),
        1 => format!("{text}{blank}"),
        _ => text.replacen('-', blank, 1),
    }
}

/// Texts at and over the limits of symbols and of plain texts.
fn odd_text(random: &mut TestRng) -> String {
    let character = *one_of(
        &['a', '!', '~', ' ', '\u{7f}', '\0', '\u{1f}', '\n', '\u{85}', 'é', '\u{2029}', '😀', '\u{10ffff}'],
        random,
    );
    let length = *one_of(&[0, 1, 2, 3, 4, 10, 100, 199, 200, 201, 499, 500, 501, 1000], random);
    let mut text: String = std::iter::repeat_n('a', length).collect();
    match random.random_range(0..4) {
        0 => text = std::iter::repeat_n(character, length).collect(),
        1 => text.push(character),
        2 => text.insert(0, character),
        _ => {}
    }
    text
}

fn edit(document: &mut Value, random: &mut TestRng, change: impl Fn(&str, &mut TestRng) -> String) {
    let text = pick(document, random, |value| match value {
        Value::String(text) => Some(text),
        _ => None,
    });
    if let Some(text) = text {
        *text = change(text, random);
    }
}

/// Another identifier instead: of the same vocabulary, of another, or misspelt.
fn identifier(document: &mut Value, random: &mut TestRng) {
    edit(document, random, |text, random| match random.random_range(0..6) {
        0 | 1 => one_of(&Objective::ALL, random).as_str().to_owned(),
        2 => one_of(&Session::ALL, random).as_str().to_owned(),
        3 => one_of(&MemberState::ALL, random).as_str().to_owned(),
        4 => (*one_of(&["XXX", "GBX", "lux", "8", "Save lives", "SaveLives"], random)).to_owned(),
        _ => (*one_of(&[text.to_uppercase(), text.replace('-', "_"), text.replace('-', "")], random)).clone(),
    });
}

fn empty(document: &mut Value, random: &mut TestRng) {
    if random.random_bool(0.7) {
        if let Some(list) = list(document, random) {
            list.clear();
        }
    } else if let Some(object) = object(document, random) {
        object.clear();
    }
}

fn copy(document: &mut Value, random: &mut TestRng) {
    let copied = value(document, random).clone();
    *value(document, random) = copied;
}

/// One session more in one of the meetings; of an input, one identifier more in one of the lists.
fn session(document: &mut Value, random: &mut TestRng) {
    if document.get("level").is_some() {
        let lists = ["memberStates", "stakeholders", "objectives", "actions", "guidingPrinciples"];
        let identifiers = ["LUX", "media", "data", "international-cooperation", "17(c)", "17(z)", "17 (c)"];
        if let Some(Value::Array(list)) = document.get_mut(*one_of(&lists, random)) {
            list.push((*one_of(&identifiers, random)).into());
        }
        return;
    }
    let (day, half) = (one_of(&["first", "second", "third", "fourth"], random), ["morning", "afternoon"]);
    let pointer = format!("/programme/{day}Day/{}", one_of(&half, random));
    if let Some(Value::Array(meeting)) = document.pointer_mut(&pointer) {
        let session = one_of(&Session::ALL, random).as_str().into();
        meeting.insert(random.random_range(0..=meeting.len()), session);
    }
}

/// An odd text where one is checked.
fn arrangement(document: &mut Value, random: &mut TestRng) {
    let table = one_of(&["one", "two", "three", "four"], random);
    let key = one_of(&["keynoteSpeaker", "backgroundNote", "technicalSummary"], random);
    let text = odd_text(random);
    if document.get("level").is_some() {
        document[*one_of(&["title", "document"], random)] = text.into();
        return;
    }
    if let Some(Value::Object(table)) = document.pointer_mut(&format!("/roundTables/{table}")) {
        table.insert((*key).to_owned(), text.into());
    }
}
