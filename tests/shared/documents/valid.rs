//! Valid documents, built from the rules of the resolutions and not from the validation of the crate.

use std::fmt::Display;
use std::ops::Range;

use imrf::compact::{GuidingPrinciple, StakeholderKind};
use imrf::{Action, MemberState, Objective};
use proptest::prelude::RngExt as _;
use proptest::test_runner::TestRng;
use serde_json::{Map, Value, json};

use super::one_of;

const TABLES: [&str; 4] = ["one", "two", "three", "four"];
const DAYS: [&str; 4] = ["firstDay", "secondDay", "thirdDay", "fourthDay"];

/// Creates a valid allocation.
pub fn allocation(random: &mut TestRng) -> Value {
    let mut tables = [const { Vec::<&str>::new() }; 4];
    let mut objectives: Vec<&str> = Objective::ALL.iter().map(|objective| objective.as_str()).collect();
    shuffle(&mut objectives, random);
    for (index, objective) in objectives.into_iter().enumerate() {
        // The first four see to it that no table is empty.
        tables[if index < 4 { index } else { random.random_range(0..4) }].push(objective);
    }
    TABLES.into_iter().map(str::to_owned).zip(tables.map(Value::from)).collect::<Map<_, _>>().into()
}

/// Creates a valid Forum, with any of the optional keys.
pub fn forum(random: &mut TestRng) -> Value {
    let tables = allocation(random);
    let tables: Map<String, Value> = tables
        .as_object()
        .unwrap()
        .iter()
        .map(|(key, objectives)| {
            let mut table = json!({"objectives": objectives});
            maybe(&mut table, "coChairs", random, |random| states(2, random));
            maybe(&mut table, "keynoteSpeaker", random, plain_text);
            maybe(&mut table, "backgroundNote", random, symbol);
            maybe(&mut table, "technicalSummary", random, symbol);
            (key.clone(), table)
        })
        .collect();
    let mut forum = json!({
        "format": "A/RES/73/326",
        "opens": opening_day(random),
        "programme": programme(random),
        "roundTables": tables,
    });
    maybe(&mut forum, "policyDebate", random, |random| {
        let mut debate = json!({});
        maybe(&mut debate, "emergingIssues", random, |random| {
            let count = random.random_range(0..4);
            (0..count).map(|index| format!("{index} {}", text(490, random))).collect::<Vec<_>>().into()
        });
        debate
    });
    maybe(&mut forum, "plenary", random, |random| {
        let mut plenary = json!({});
        maybe(&mut plenary, "nationalReviews", random, |random| {
            let count = random.random_range(0..30);
            states(count, random)
        });
        plenary
    });
    maybe(&mut forum, "progressDeclaration", random, |random| {
        let mut declaration = json!({});
        maybe(&mut declaration, "coFacilitators", random, |random| states(2, random));
        maybe(&mut declaration, "endorsedBy", random, symbol);
        declaration
    });
    maybe(&mut forum, "notes", random, |random| {
        let count = random.random_range(0..4);
        (0..count).map(|_| plain_text(random)).collect()
    });
    maybe(&mut forum, "$schema", random, |_| "urn:imrf:schema:forum:1".into());
    forum
}

/// Creates a valid input, with any of the optional keys.
pub fn input(random: &mut TestRng) -> Value {
    let mut input = json!({
        "title": plain_text(random),
        "level": *one_of(&["local", "national", "regional", "global"], random),
    });
    maybe(&mut input, "memberStates", random, |random| some(&MemberState::ALL, 0..5, random));
    maybe(&mut input, "stakeholders", random, |random| some(&StakeholderKind::ALL, 0..5, random));
    let objectives = |random: &mut TestRng, first| some(&Objective::ALL, first..6, random);
    let actions = |random: &mut TestRng, first| some(&Action::ALL, first..6, random);
    let principles = |random: &mut TestRng, first| some(&GuidingPrinciple::ALL, first..6, random);
    maybe(&mut input, "objectives", random, |random| objectives(random, 0));
    maybe(&mut input, "actions", random, |random| actions(random, 0));
    maybe(&mut input, "guidingPrinciples", random, |random| principles(random, 0));
    // One of the three is not empty.
    match random.random_range(0..3) {
        0 => input["objectives"] = objectives(random, 1),
        1 => input["actions"] = actions(random, 1),
        _ => input["guidingPrinciples"] = principles(random, 1),
    }
    maybe(&mut input, "document", random, symbol);
    maybe(&mut input, "submitted", random, |random| {
        let days = ["0000-01-01", "1999-12-31", "2000-02-29", "2024-02-29", "2026-01-31", "9998-12-31"];
        (*one_of(&days, random)).into()
    });
    maybe(&mut input, "$schema", random, |_| "input.schema.json".into());
    input
}

/// Draws so many of the values, each once.
fn some<T: Display>(values: &[T], count: Range<usize>, random: &mut TestRng) -> Value {
    let mut identifiers: Vec<String> = values.iter().map(T::to_string).collect();
    shuffle(&mut identifiers, random);
    identifiers.truncate(random.random_range(count));
    identifiers.into()
}

/// Adds an optional key: with a value, with `null`, or not at all.
fn maybe(object: &mut Value, key: &str, random: &mut TestRng, value: impl FnOnce(&mut TestRng) -> Value) {
    match random.random_range(0..5) {
        0 => object[key] = Value::Null,
        1 | 2 => object[key] = value(random),
        _ => {}
    }
}

fn shuffle<T>(list: &mut [T], random: &mut TestRng) {
    for last in (1..list.len()).rev() {
        list.swap(last, random.random_range(0..=last));
    }
}

/// Any day of an edition's year that the rules allow; the limits more often than the days between.
fn opening_day(random: &mut TestRng) -> String {
    let edition = match random.random_range(0..4) {
        0 => 0,
        1 => 1,
        _ => random.random_range(0..=(9998 - 2022) / 4),
    };
    let year = 2022 + 4 * edition;
    let days = if year == 2022 { "01-01 02-28 05-17 06-27" } else { "01-01 02-28 05-05 06-28 12-28" };
    let days: Vec<&str> = days.split(' ').collect();
    let day = if random.random_bool(0.4) {
        (*one_of(&days, random)).to_owned()
    } else {
        let months = if year == 2022 { 1..=5 } else { 1..=11 };
        format!("{:02}-{:02}", random.random_range(months), random.random_range(1..=28))
    };
    format!("{year}-{day}")
}

fn programme(random: &mut TestRng) -> Value {
    let mut meetings = [const { Vec::<&str>::new() }; 8];
    for (index, table) in
        ["round-table-one", "round-table-two", "round-table-three", "round-table-four"].iter().enumerate()
    {
        // The first three see to it that no meeting is empty.
        let first = if index < 3 { index } else { random.random_range(0..3) };
        for (meeting, held) in meetings.iter_mut().enumerate().take(3) {
            if meeting == first || random.random_bool(0.2) {
                held.push(table);
            }
        }
    }
    meetings[..3].iter_mut().for_each(|held| shuffle(held, random));
    meetings[3].push("policy-debate");
    // Where each of the last four meetings ends; each begins where the one before it ended, or with the segment
    // that follows.
    let segments = ["opening-segment", "general-debate", "closing-segment"];
    let mut ends = [random.random_range(0..3), random.random_range(0..3), random.random_range(0..3), 2];
    ends.sort_unstable();
    let mut before = None;
    for (held, end) in meetings[4..].iter_mut().zip(ends) {
        let begin = match before {
            None => 0,
            Some(before) if before < end && random.random_bool(0.5) => before + 1,
            Some(before) => before,
        };
        held.extend(&segments[begin..=end]);
        before = Some(end);
    }
    let mut meetings = meetings.into_iter();
    let days = DAYS.into_iter().map(|day| {
        let [morning, afternoon] = [meetings.next().unwrap(), meetings.next().unwrap()];
        (day.to_owned(), json!({"morning": morning, "afternoon": afternoon}))
    });
    days.collect::<Map<_, _>>().into()
}

fn states(count: usize, random: &mut TestRng) -> Value {
    let mut codes: Vec<&str> = MemberState::ALL.iter().map(|state| state.as_str()).collect();
    shuffle(&mut codes, random);
    codes.truncate(count);
    codes.into()
}

/// Characters of plain texts, of one to four bytes; some of them cannot be seen.
const CHARACTERS: [char; 12] =
    ['a', ' ', '"', '\\', '~', '!', '\u{ad}', '\u{a0}', '\u{202e}', 'é', '\u{feff}', '😀'];

/// Draws up to this many characters, the limits more often than the lengths between. The first can be seen.
fn text(longest: usize, random: &mut TestRng) -> String {
    let length = match random.random_range(0..4) {
        0 => 1,
        1 => longest,
        _ => random.random_range(1..=longest),
    };
    let rest = (1..length).map(|_| *one_of(&CHARACTERS, random));
    std::iter::once('é').chain(rest).collect()
}

fn plain_text(random: &mut TestRng) -> Value {
    text(500, random).into()
}

fn symbol(random: &mut TestRng) -> Value {
    let length = *one_of(&[3, 4, 12, 199, 200], random);
    (0..length).map(|_| char::from(random.random_range(b'!'..=b'~'))).collect::<String>().into()
}
