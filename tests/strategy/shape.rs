//! Every near miss of shape is refused by the draft's own reader, at the place that it says and nowhere else.

use std::collections::BTreeSet;

use imrf::strategy::{ShapeFault, shape_near_miss, shape_near_misses};
use imrf::{Forum, ForumDraft};
use proptest::prelude::*;
use serde_path_to_error::Segment;

use super::{holds, samples};

/// What the message of a fault says, whatever the value.
fn words(fault: ShapeFault) -> &'static str {
    match fault {
        ShapeFault::UnknownKey => "unknown key \"",
        ShapeFault::MissingKey => "is missing, expected once",
        ShapeFault::RepeatedKey => "is repeated, expected once",
        ShapeFault::UnknownWord => "unknown ",
        ShapeFault::WrongType => "invalid type: ",
        ShapeFault::OddDate => "invalid value: string \"",
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
