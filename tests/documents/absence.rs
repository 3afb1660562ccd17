//! What is optional may be absent, `null`, or for the open lists and the objects empty: all mean the same, and
//! what is written back leaves it out.

use imrf::forum::{RoundTables, RoundTablesDraft};
use imrf::{Allocation, Forum, ForumDraft};
use serde::Deserialize as _;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, MapDeserializer};
use serde_json::{Value, json};

use crate::FIRST_FORUM;

/// The first Forum's document without anything optional.
fn bare() -> Value {
    let mut document: Value = serde_json::from_str(FIRST_FORUM).expect("the file is JSON");
    let object = document.as_object_mut().expect("a Forum is an object");
    object.remove("progressDeclaration");
    object.remove("notes");
    document
}

/// The bare document, with a value under a key of the object at this pointer.
fn with(pointer: &str, key: &str, value: Value) -> Value {
    let mut document = bare();
    document.pointer_mut(pointer).expect("the pointer is in the document")[key] = value;
    document
}

fn read(document: &Value) -> Forum {
    serde_json::from_str(&document.to_string()).unwrap_or_else(|error| panic!("{error}: {document}"))
}

#[test]
fn null_and_what_is_empty_mean_what_absence_means() {
    let forum = read(&bare());
    let mut documents = vec![
        with("", "policyDebate", json!({ "emergingIssues": [] })),
        with("", "policyDebate", json!({ "emergingIssues": null })),
        with("", "plenary", json!({ "nationalReviews": [] })),
        with("", "plenary", json!({ "nationalReviews": null })),
        with("", "progressDeclaration", json!({ "coFacilitators": null })),
        with("", "progressDeclaration", json!({ "endorsedBy": null })),
        with("", "progressDeclaration", json!({ "coFacilitators": null, "endorsedBy": null })),
        with("", "notes", json!(null)),
        with("", "notes", json!([])),
        with("", "$schema", json!(null)),
        with("", "$schema", json!("")),
        with("", "$schema", json!("forum.schema.json")),
    ];
    for key in ["policyDebate", "plenary", "progressDeclaration"] {
        documents.push(with("", key, json!({})));
        documents.push(with("", key, json!(null)));
    }
    for table in ["/roundTables/one", "/roundTables/two", "/roundTables/three", "/roundTables/four"] {
        for key in ["coChairs", "keynoteSpeaker", "backgroundNote", "technicalSummary"] {
            documents.push(with(table, key, json!(null)));
        }
    }
    for document in documents {
        assert_eq!(read(&document), forum, "{document}");
        assert_eq!(serde_json::to_value(read(&document)).expect("a Forum can be written"), bare());
    }
}

/// Round tables for which nothing is arranged are the same value, whichever way they were made.
#[test]
fn nothing_arranged_is_one_value() {
    let made = RoundTables::from(Allocation::INDICATIVE);
    assert_eq!(RoundTables::try_from(RoundTablesDraft::from(Allocation::INDICATIVE)), Ok(made.clone()));
    assert_eq!(*read(&bare()).round_tables(), made);
}

/// A user's own document, in which a Forum is one of the things there can be.
#[derive(Debug, PartialEq, serde::Deserialize)]
#[serde(untagged)]
enum Event {
    Forum(Box<Forum>),
    Other(String),
}

/// Where serde keeps a value until it knows what it is, `null` comes as another kind of nothing.
#[test]
fn null_means_absence_in_a_document_that_may_be_something_else() {
    for key in ["policyDebate", "plenary", "progressDeclaration", "notes", "$schema"] {
        let document = with("", key, json!(null));
        let event: Event = serde_json::from_value(document).expect("it is valid");
        assert_eq!(event, Event::Forum(Box::new(read(&bare()))));
    }
    let other: Event = serde_json::from_value(json!("a preparatory meeting")).expect("it is a text");
    assert_eq!(other, Event::Other("a preparatory meeting".to_owned()));
}

/// Some formats have values that are never optional; the message is the same, and short.
#[test]
fn a_format_without_optional_values_is_answered_in_the_same_words() {
    fn refused<'de>(value: impl IntoDeserializer<'de, Error>) -> String {
        let document = MapDeserializer::new([("policyDebate", value)].into_iter());
        ForumDraft::deserialize(document).expect_err("it is no policy debate").to_string()
    }
    let long = "x".repeat(10_000);
    let found = "x".repeat(60);
    assert_eq!(
        refused(long.as_str()),
        format!("found the string \"{found}…\", expected a policy debate, as an object")
    );
    assert_eq!(refused(1e308), "found the number 1e308, expected a policy debate, as an object");
    assert_eq!(refused(true), "found true, expected a policy debate, as an object");
}

/// Two States are a rule, so an empty list of them is something else than none known.
#[test]
fn an_empty_list_of_two_states_is_not_their_absence() {
    for (document, expected) in [
        (
            with("/roundTables/one", "coChairs", json!([])),
            "/roundTables/one/coChairs: found 0 co-chairs, expected 2 (A/RES/73/326, paragraph 21(c))",
        ),
        (
            with("", "progressDeclaration", json!({ "coFacilitators": [] })),
            "/progressDeclaration/coFacilitators: found 0 co-facilitators, expected 2 \
             (A/RES/73/326, paragraph 25)",
        ),
    ] {
        let error = serde_json::from_str::<Forum>(&document.to_string()).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn null_is_refused_where_something_is_required() {
    let required = [
        ("", "format", "a string with the identifier of one format"),
        ("", "opens", "a string with a date as YYYY-MM-DD, up to the year 9998"),
        ("", "programme", "a programme, as an object"),
        ("", "roundTables", "the round tables, as an object"),
        ("/programme", "firstDay", "a day of a programme, as an object"),
        ("/programme", "secondDay", "a day of a programme, as an object"),
        ("/programme", "thirdDay", "a day of a programme, as an object"),
        ("/programme", "fourthDay", "a day of a programme, as an object"),
        ("/programme/firstDay", "morning", "a list"),
        ("/programme/fourthDay", "afternoon", "a list"),
        ("/roundTables", "one", "a round table, as an object"),
        ("/roundTables", "four", "a round table, as an object"),
        ("/roundTables/two", "objectives", "a list"),
    ];
    for (pointer, key, expected) in required {
        let error = serde_json::from_value::<ForumDraft>(with(pointer, key, json!(null))).unwrap_err();
        assert_eq!(error.to_string(), format!("found null, expected {expected}"), "{pointer}/{key}");
        // And it cannot be left out.
        let mut document = bare();
        let object = document.pointer_mut(pointer).and_then(Value::as_object_mut).expect("it is an object");
        object.remove(key).expect("the key is there");
        let error = serde_json::from_value::<ForumDraft>(document).unwrap_err();
        assert_eq!(error.to_string(), format!("key \"{key}\" is missing, expected once"));
    }
    for (pointer, key) in [("", "policyDebate"), ("", "plenary")] {
        let list = if key == "plenary" { "nationalReviews" } else { "emergingIssues" };
        let error =
            serde_json::from_value::<ForumDraft>(with(pointer, key, json!({ list: [null] }))).unwrap_err();
        let expected = if key == "plenary" {
            "found null, expected a string with the code of one Member State"
        } else {
            "found null, expected a string"
        };
        assert_eq!(error.to_string(), expected);
    }
}

/// An object has the keys of the design and no other, whatever their order.
#[test]
fn every_optional_key_is_written_back_when_it_has_a_value() {
    let mut document = bare();
    for table in ["one", "two", "three", "four"] {
        let arrangements = json!({
            "coChairs": ["BGD", "LUX"],
            "keynoteSpeaker": format!("The speaker of round table {table}"),
            "backgroundNote": "A/76/642",
            "technicalSummary": "https://example.org/summary",
        });
        let object = document["roundTables"][table].as_object_mut().expect("a round table is an object");
        object.extend(arrangements.as_object().expect("it is one").clone());
    }
    document["policyDebate"] = json!({ "emergingIssues": ["Climate change", "Pandemics"] });
    document["plenary"] = json!({ "nationalReviews": ["PRT", "KEN"] });
    document["progressDeclaration"] = json!({ "coFacilitators": ["LUX", "BGD"], "endorsedBy": "A/RES/80/1" });
    document["notes"] = json!(["The co-chairs are invented.", "The co-chairs are invented."]);
    assert_eq!(serde_json::to_value(read(&document)).expect("a Forum can be written"), document);
}
