//! Every near miss of shape is refused by the draft's own reader, at its pointer and nowhere else.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use imrf::rules::Rule;
use imrf::strategy::{DocumentNearMiss, document_near_misses, near_miss, shape_near_miss, shape_near_misses};
use imrf::{Checked, Forum, ForumDraft};
use imrf_tests::RULES_OF_SHAPE;
use proptest::prelude::*;
use serde_json::Value;
use serde_path_to_error::Segment;

use super::{holds, samples};

/// Read to its end, the document has the one violation; read by serde, it is refused with the same text.
fn is_refused(near_miss: &DocumentNearMiss) -> Result<(), TestCaseError> {
    let checked: Checked<Forum> =
        serde_json::from_str(&near_miss.json).map_err(|error| TestCaseError::fail(error.to_string()))?;
    let Err(violations) = checked.into_result() else {
        return Err(TestCaseError::fail("nothing is wrong"));
    };
    prop_assert_eq!(violations.count(), 1, "{}", violations);
    let violation = violations.first();
    prop_assert_eq!(violation.rule(), near_miss.rule());
    prop_assert_eq!(violation.pointer(), &near_miss.pointer);
    prop_assert_eq!(violation.value(), near_miss.value.as_deref());
    let refused = serde_json::from_str::<Forum>(&near_miss.json).expect_err("it is wrong").to_string();
    prop_assert!(refused.contains(violation.text()), "{}", refused);
    Ok(())
}

#[test]
fn every_near_miss_of_shape_has_its_violation_and_no_other() {
    for rule in RULES_OF_SHAPE {
        holds(shape_near_miss(rule).expect("the rule is one of shape"), |near_miss| {
            prop_assert_eq!(near_miss.rule(), rule);
            is_refused(&near_miss)
        });
    }
}

#[test]
fn every_near_miss_as_a_document_has_its_violation_and_no_other() {
    holds(document_near_misses(), |near_miss| is_refused(&near_miss));
}

/// Of a draft or of the shape, and not of both.
#[test]
fn a_rule_is_broken_by_a_draft_or_by_the_shape_of_a_document() {
    for rule in Rule::ALL.iter().copied() {
        assert_eq!(shape_near_miss(rule).is_some(), RULES_OF_SHAPE.contains(&rule), "{rule}");
        assert!(near_miss(rule).is_none() || !RULES_OF_SHAPE.contains(&rule), "{rule}");
    }
}

/// The pointer, as another tool finds it on the way to where reading stopped.
#[test]
fn every_near_miss_of_shape_is_refused_at_its_pointer() {
    holds(shape_near_misses(), |near_miss| {
        let mut reader = serde_json::Deserializer::from_str(&near_miss.json);
        let refused =
            serde_path_to_error::deserialize::<_, ForumDraft>(&mut reader).expect_err("it is wrong");
        let steps = refused.path().iter().map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            segment => format!("/{segment}"),
        });
        let pointer: String = steps.collect();
        prop_assert_eq!(pointer, near_miss.pointer);
        Ok(())
    });
}

/// The text is JSON, apart from repeated keys the same by any reader.
#[test]
fn every_near_miss_of_shape_is_json() {
    holds(shape_near_misses(), |near_miss| {
        prop_assert!(serde_json::from_str::<Value>(&near_miss.json).is_ok());
        Ok(())
    });
}

/// A tree of JSON has each key once, so that a repeated key is gone from it; with the same value nothing else is wrong.
#[test]
fn a_repeated_key_is_all_that_is_wrong() {
    holds(shape_near_miss(Rule::RepeatedKey).expect("it is a rule of shape"), |near_miss| {
        if near_miss.kind.as_str() == "repeated-key-same-value" {
            let tree: Value = serde_json::from_str(&near_miss.json).expect("it is JSON");
            prop_assert!(serde_json::from_value::<Forum>(tree).is_ok());
        }
        Ok(())
    });
}

#[test]
fn an_unknown_key_is_all_that_is_wrong() {
    holds(shape_near_miss(Rule::UnknownKey).expect("it is a rule of shape"), |near_miss| {
        let mut tree: Value = serde_json::from_str(&near_miss.json).expect("it is JSON");
        let (object, key) = near_miss.pointer.rsplit_once('/').expect("it is the pointer of a key");
        let key = key.replace("~1", "/").replace("~0", "~");
        let object = tree.pointer_mut(object).and_then(Value::as_object_mut);
        prop_assert!(object.is_some_and(|object| object.remove(&key).is_some()));
        prop_assert!(serde_json::from_value::<Forum>(tree).is_ok());
        Ok(())
    });
}

/// The JSON value of a near miss at its pointer.
fn wrong_value(near_miss: &DocumentNearMiss) -> Value {
    let tree: Value = serde_json::from_str(&near_miss.json).expect("it is JSON");
    tree.pointer(&near_miss.pointer).cloned().unwrap_or_default()
}

fn is_index(step: &str) -> bool {
    step.parse::<usize>().is_ok()
}

/// Values of another type, drawn once for all tests of what is reached.
static OF_ANOTHER_TYPE: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| {
    let near_misses = samples(shape_near_miss(Rule::WrongType).expect("it is a rule of shape"), 16);
    near_misses.take(20_000).map(|near_miss| (near_miss.pointer.clone(), wrong_value(&near_miss))).collect()
});

/// What a lenient reader may take for a value is in its place: one value for a list of it, a list for one value.
#[test]
fn wrong_types_are_what_a_lenient_reader_may_take_for_the_right_one() {
    let is_reached = |key: &str, kind: fn(&Value) -> bool| {
        OF_ANOTHER_TYPE.iter().any(|(pointer, value)| pointer.rsplit('/').next() == Some(key) && kind(value))
    };
    for list in
        ["objectives", "morning", "coChairs", "emergingIssues", "nationalReviews", "coFacilitators", "notes"]
    {
        assert!(is_reached(list, |value| value.as_str().is_some_and(|text| !text.is_empty())), "{list}");
        assert!(is_reached(list, |value| value.get("0").is_some_and(Value::is_string)), "{list}");
    }
    for text in ["opens", "format", "keynoteSpeaker", "endorsedBy"] {
        assert!(is_reached(text, |value| value.get(0).is_some_and(Value::is_string)), "{text}");
        assert!(is_reached(text, Value::is_object), "{text}");
    }
    for object in ["programme", "roundTables", "firstDay", "one"] {
        assert!(is_reached(object, Value::is_array), "{object}");
        assert!(is_reached(object, |value| value == ""), "{object}");
    }
    for key in ["objectives", "opens", "programme", "keynoteSpeaker"] {
        assert!(is_reached(key, Value::is_i64), "{key}");
        assert!(is_reached(key, Value::is_boolean), "{key}");
    }
    assert!(OF_ANOTHER_TYPE.iter().any(|(_, value)| value.is_f64()));
}

/// `null` is wrong only where something is required.
#[test]
fn null_is_in_the_place_of_what_is_required() {
    let nulls: BTreeSet<&str> = OF_ANOTHER_TYPE
        .iter()
        .filter(|(_, value)| value.is_null())
        .map(|(pointer, _)| pointer.rsplit('/').next().unwrap_or_default())
        .filter(|key| !is_index(key))
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
    for near_miss in samples(shape_near_miss(Rule::UnknownKey).expect("it is a rule of shape"), 4) {
        let (object, key) = near_miss.pointer.rsplit_once('/').expect("it is the pointer of a key");
        let tree: Value = serde_json::from_str(&near_miss.json).expect("it is JSON");
        let object = tree.pointer(object).and_then(Value::as_object).expect("the key is in an object");
        let key = key.replace("~1", "/").replace("~0", "~");
        seen.insert((object.keys().next() == Some(&key), object.keys().next_back() == Some(&key)));
    }
    assert!(seen.into_iter().eq([(false, false), (false, true), (true, false), (true, true)]));
}

/// Each kind of wrong shape is reached under every key that can have it.
#[test]
fn near_misses_of_shape_reach_every_key() {
    let mut seen = BTreeSet::new();
    for near_miss in
        RULES_OF_SHAPE.into_iter().flat_map(|rule| samples(shape_near_miss(rule).expect("of shape"), 4))
    {
        let last = near_miss.pointer.rsplit('/').next().unwrap_or_default();
        let key = if is_index(last) { "*" } else { last };
        seen.insert((near_miss.rule(), key.to_owned()));
        seen.extend(near_miss.value.clone().map(|value| (near_miss.rule(), value)));
    }
    let has = |rule, key: &str| seen.contains(&(rule, key.to_owned()));
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
        "notes",
    ] {
        assert!(has(Rule::WrongType, key), "no wrong type at {key:?}");
        assert!(key.is_empty() || key == "*" || has(Rule::RepeatedKey, key), "no {key:?} is repeated");
    }
    for key in ["format", "opens", "programme", "roundTables", "firstDay", "afternoon", "three", "objectives"]
    {
        assert!(has(Rule::MissingKey, key), "{key:?} is not missing");
    }
    for key in [
        "co_chairs",
        "keynote_speaker",
        "policy_debate",
        "emerging_issues",
        "endorsed_by",
        "closes",
        "coChair",
    ] {
        assert!(has(Rule::UnknownKey, key), "no unknown key {key:?}");
    }
    assert!(has(Rule::UnknownIdentifier, "format") && has(Rule::UnknownIdentifier, "*"));
    for list in ["objectives", "morning", "nationalReviews", "notes"] {
        assert!(has(Rule::TooManyValues, list), "not too many values in {list:?}");
    }
}
