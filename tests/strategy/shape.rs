//! Every near miss of shape is refused by the draft's own reader, at the place that it says and nowhere else.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use imrf::strategy::{ShapeFault, ShapeNearMiss, shape_near_miss, shape_near_misses};
use imrf::{Forum, ForumDraft};
use proptest::prelude::*;
use serde_json::Value;
use serde_path_to_error::Segment;

use super::{holds, samples};

/// What the message of a fault says, whatever the value.
fn words(fault: ShapeFault) -> &'static str {
    match fault {
        ShapeFault::UnknownKey => "unknown key \"",
        ShapeFault::MissingKey => "is missing, expected once",
        ShapeFault::RepeatedKey => "is repeated, expected once",
        ShapeFault::UnknownWord => "unknown ",
        ShapeFault::WrongType => "found ",
        ShapeFault::OddDate => "expected a date as YYYY-MM-DD",
        fault => unreachable!("{fault:?} has no test"),
    }
}

#[test]
fn every_near_miss_of_shape_is_refused_at_its_place() {
    for fault in ShapeFault::ALL {
        holds(shape_near_miss(fault), |near_miss| {
            prop_assert_eq!(near_miss.fault, fault);
            let mut reader = serde_json::Deserializer::from_str(&near_miss.json);
            let refused =
                serde_path_to_error::deserialize::<_, ForumDraft>(&mut reader).expect_err("it is wrong");
            let message = refused.inner().to_string();
            prop_assert!(message.contains(words(fault)), "{}", message);
            let steps = refused.path().iter().map(|segment| match segment {
                Segment::Seq { index } => format!("/{index}"),
                Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
                segment => format!("/{segment}"),
            });
            let place: String = steps.collect();
            match fault {
                // The reader has not entered a value yet, so its path may end with the object.
                ShapeFault::UnknownKey | ShapeFault::RepeatedKey => {
                    let object = near_miss.place.rsplit_once('/').map_or("", |(object, _)| object);
                    prop_assert!(place == near_miss.place || place == object, "{}", place);
                }
                _ => prop_assert_eq!(&place, &near_miss.place),
            }
            prop_assert!(serde_json::from_str::<Forum>(&near_miss.json).is_err());
            Ok(())
        });
    }
}

/// The text is JSON, apart from repeated keys the same by any reader.
#[test]
fn every_near_miss_of_shape_is_json() {
    holds(shape_near_misses(), |near_miss| {
        prop_assert!(serde_json::from_str::<serde_json::Value>(&near_miss.json).is_ok());
        Ok(())
    });
}

/// A tree of JSON has each key once, so that a repeated key is gone from it and nothing else is wrong.
#[test]
fn a_repeated_key_is_all_that_is_wrong() {
    holds(shape_near_miss(ShapeFault::RepeatedKey), |near_miss| {
        let tree: serde_json::Value = serde_json::from_str(&near_miss.json).expect("it is JSON");
        prop_assert!(serde_json::from_value::<Forum>(tree).is_ok());
        Ok(())
    });
}

#[test]
fn an_unknown_key_is_all_that_is_wrong() {
    holds(shape_near_miss(ShapeFault::UnknownKey), |near_miss| {
        let mut tree: serde_json::Value = serde_json::from_str(&near_miss.json).expect("it is JSON");
        let (object, key) = near_miss.place.rsplit_once('/').expect("it is the place of a key");
        let key = key.replace("~1", "/").replace("~0", "~");
        let object = tree.pointer_mut(object).and_then(serde_json::Value::as_object_mut);
        prop_assert!(object.is_some_and(|object| object.remove(&key).is_some()));
        prop_assert!(serde_json::from_value::<Forum>(tree).is_ok());
        Ok(())
    });
}

/// The JSON value of a near miss at its place.
fn spoilt(near_miss: &ShapeNearMiss) -> Value {
    let tree: Value = serde_json::from_str(&near_miss.json).expect("it is JSON");
    tree.pointer(&near_miss.place).cloned().unwrap_or_default()
}

/// Values of another type, drawn once for all tests of what is reached.
static OF_ANOTHER_TYPE: LazyLock<Vec<ShapeNearMiss>> =
    LazyLock::new(|| samples(shape_near_miss(ShapeFault::WrongType), 16).take(20_000).collect());

/// What a lenient reader may take for a value is in its place: one value for a list of it, a list for one value.
#[test]
fn wrong_types_are_what_a_lenient_reader_may_take_for_the_right_one() {
    let is_reached = |key: &str, kind: fn(&Value) -> bool| {
        OF_ANOTHER_TYPE
            .iter()
            .any(|near_miss| near_miss.place.rsplit('/').next() == Some(key) && kind(&spoilt(near_miss)))
    };
    for list in ["objectives", "morning", "coChairs", "emergingIssues", "nationalReviews", "coFacilitators"] {
        assert!(is_reached(list, |value| value.as_str().is_some_and(|word| !word.is_empty())), "{list}");
        assert!(is_reached(list, |value| value.get("0").is_some_and(Value::is_string)), "{list}");
    }
    for text in ["opens", "format", "keynoteSpeaker", "endorsedBy"] {
        assert!(is_reached(text, |value| value.get(0).is_some_and(Value::is_string)), "{text}");
        assert!(is_reached(text, Value::is_object), "{text}");
    }
    for object in ["programme", "roundTables", "firstDay", "one"] {
        assert!(is_reached(object, |value| value.get(1).is_some()), "{object}");
        assert!(is_reached(object, |value| value.get(0).is_some_and(Value::is_object)), "{object}");
        assert!(is_reached(object, |value| value == ""), "{object}");
    }
    for key in ["objectives", "opens", "programme", "keynoteSpeaker"] {
        assert!(is_reached(key, Value::is_i64), "{key}");
        assert!(is_reached(key, Value::is_f64), "{key}");
        assert!(is_reached(key, Value::is_boolean), "{key}");
    }
}

/// `null` is wrong only where something is required.
#[test]
fn null_is_in_the_place_of_what_is_required() {
    let nulls: BTreeSet<&str> = OF_ANOTHER_TYPE
        .iter()
        .filter(|near_miss| spoilt(near_miss).is_null())
        .map(|near_miss| near_miss.place.rsplit('/').next().unwrap_or_default())
        .filter(|key| key.parse::<usize>().is_err())
        .collect();
    let expected = [
        "",
        "afternoon",
        "firstDay",
        "format",
        "four",
        "fourthDay",
        "morning",
        "objectives",
        "one",
        "opens",
        "programme",
        "roundTables",
        "secondDay",
        "thirdDay",
        "three",
        "two",
    ];
    assert_eq!(nulls, BTreeSet::from(expected));
}

/// A key that is not known comes before, between and after those that are.
#[test]
fn an_unknown_key_is_anywhere_in_its_object() {
    let mut seen = BTreeSet::new();
    for near_miss in samples(shape_near_miss(ShapeFault::UnknownKey), 4) {
        let (object, key) = near_miss.place.rsplit_once('/').expect("it is the place of a key");
        let tree: Value = serde_json::from_str(&near_miss.json).expect("it is JSON");
        let object = tree.pointer(object).and_then(Value::as_object).expect("the key is in an object");
        let key = key.replace("~1", "/").replace("~0", "~");
        seen.insert((object.keys().next() == Some(&key), object.keys().next_back() == Some(&key)));
    }
    // Never alone: no object of a draft is written without a key.
    assert!(seen.into_iter().eq([(false, false), (false, true), (true, false)]));
}

/// Odd dates, unknown words and wrong types are found where they are said to be.
#[test]
fn faults_of_shape_reach_every_kind_of_value() {
    let mut seen = BTreeSet::new();
    for near_miss in ShapeFault::ALL.into_iter().flat_map(|fault| samples(shape_near_miss(fault), 2)) {
        let last = near_miss.place.rsplit('/').next().unwrap_or_default();
        let kind = if last.parse::<usize>().is_ok() { "*" } else { last };
        seen.insert((near_miss.fault, kind.to_owned()));
    }
    let kinds: BTreeSet<ShapeFault> =
        samples(shape_near_misses(), 1).map(|near_miss| near_miss.fault).collect();
    assert!(kinds.into_iter().eq(ShapeFault::ALL));
    let has = |fault, key: &str| seen.contains(&(fault, key.to_owned()));
    for key in [
        "",
        "format",
        "opens",
        "programme",
        "firstDay",
        "morning",
        "roundTables",
        "four",
        "objectives",
        "*",
        "coChairs",
        "keynoteSpeaker",
        "backgroundNote",
        "technicalSummary",
        "policyDebate",
        "emergingIssues",
        "plenary",
        "nationalReviews",
        "progressDeclaration",
        "coFacilitators",
        "endorsedBy",
    ] {
        assert!(has(ShapeFault::WrongType, key), "no wrong type at {key:?}");
        assert!(key.is_empty() || key == "*" || has(ShapeFault::RepeatedKey, key), "no {key:?} is repeated");
    }
    for key in ["", "programme", "firstDay", "roundTables", "one"] {
        assert!(has(ShapeFault::MissingKey, key), "no key is missing at {key:?}");
    }
    assert!(has(ShapeFault::UnknownWord, "format") && has(ShapeFault::UnknownWord, "*"));
    assert!(has(ShapeFault::UnknownKey, "Opens") || has(ShapeFault::UnknownKey, "Format"));
}
