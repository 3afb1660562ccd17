//! Plain texts and references to documents: their limits, character by character, and how they are used.

use std::collections::{BTreeMap, HashSet};

use imrf::forum::{DocumentReference, PlainText};
use imrf::rules::Rule;
use imrf::{Forum, Violations};
use proptest::prelude::*;
use serde_json::{from_value, json, to_value};

use crate::against_oracle::oracle::{is_invisible, is_plain_text};

/// A character alone, and one among others; those beyond are letters and private.
#[test]
fn every_character_is_allowed_or_not() {
    let characters =
        ('\0'..='\u{31ff}').chain('\u{f8f0}'..='\u{1000f}').chain(['\u{e0001}', '\u{e0100}', char::MAX]);
    for character in characters {
        let (alone, among) = (String::from(character), format!("a{character}b"));
        assert_eq!(PlainText::try_from(alone.as_str()).is_ok(), is_plain_text(&alone), "{character:?}");
        assert_eq!(PlainText::try_from(among.as_str()).is_ok(), is_plain_text(&among), "{character:?}");
        let is_visible_ascii = ('!'..='~').contains(&character);
        assert_eq!(DocumentReference::try_from(among).is_ok(), is_visible_ascii, "{character:?}");
    }
}

/// 1 to 500 code points, whatever their length in bytes.
#[test]
fn a_plain_text_has_up_to_500_code_points() {
    for character in ['a', 'é', '한', '😀'] {
        for length in [0, 1, 2, 499, 500, 501, 1000, 100_000] {
            let text = String::from(character).repeat(length);
            let validated = PlainText::try_from(text.as_str());
            assert_eq!(validated.is_ok(), (1..=500).contains(&length), "{length}");
            match validated {
                Ok(valid) => assert_eq!(valid, text.as_str()),
                Err(violations) => {
                    assert!(violations.to_string().ends_with(&format!(", not {length}")), "{violations}");
                    assert!(violations.to_string().len() < 400);
                }
            }
        }
    }
}

#[test]
fn a_reference_has_3_to_200_characters() {
    for length in [0, 1, 2, 3, 4, 199, 200, 201, 100_000] {
        let text = "x".repeat(length);
        assert_eq!(DocumentReference::try_from(text).is_ok(), (3..=200).contains(&length), "{length}");
    }
    for uri in
        ["https://example.org/?q=a%20b#c", "urn:example:a", "mailto:a@example.org", "A/RES/76/266", "<>\"'\\"]
    {
        assert_eq!(DocumentReference::try_from(uri).expect(uri), uri);
    }
}

/// On its own a text is the whole document.
#[test]
fn a_text_on_its_own_has_one_violation_without_location_or_citation() {
    let violations: [(Rule, Violations); 2] = [
        (Rule::PlainText, PlainText::try_from("").unwrap_err()),
        (Rule::Symbol, DocumentReference::try_from("").unwrap_err()),
    ];
    for (rule, violations) in violations {
        let violation = violations.first();
        assert_eq!((violations.count(), violation.rule(), violation.pointer()), (1, rule, ""));
        assert_eq!((violation.citation(), violation.value()), (None, None));
        assert_eq!(violations.to_string(), violation.text());
    }
}

/// From either side, by value and by reference.
fn equals<T>(text: &T, other: &str) -> [bool; 4]
where
    T: PartialEq<str> + for<'a> PartialEq<&'a str>,
    str: PartialEq<T>,
    for<'a> &'a str: PartialEq<T>,
{
    [*text == *other, *text == other, *other == *text, other == *text]
}

/// A validated text is used as any text is.
#[test]
fn a_text_can_be_used_as_a_str() {
    fn length(text: impl AsRef<str>) -> usize {
        text.as_ref().len()
    }
    let reference: DocumentReference = "A/RES/76/266".parse().expect("it is valid");
    let text: PlainText = "remittances".parse().expect("it is valid");
    assert_eq!((length(&reference), length(&text)), (12, 11));
    assert_eq!([equals(&text, "remittances"), equals(&reference, "A/RES/76/266")], [[true; 4]; 2]);
    assert_eq!([equals(&text, "remittance"), equals(&reference, "A/RES/76/26")], [[false; 4]; 2]);
    assert_eq!((String::from(reference.clone()), text.as_str()), ("A/RES/76/266".into(), "remittances"));
    // In a map by the text itself.
    let notes = BTreeMap::from([(reference.clone(), 1)]);
    assert_eq!(notes.get("A/RES/76/266"), Some(&1));
    let texts = HashSet::from([text.clone()]);
    assert!(texts.contains("remittances"));
    assert_eq!(
        to_value((&reference, &text)).expect("they can be written"),
        json!(["A/RES/76/266", "remittances"])
    );
    assert_eq!(from_value::<PlainText>(json!("remittances")).expect("it is read"), text);
    assert_eq!(from_value::<DocumentReference>(json!("A/RES/76/266")).expect("it is read"), reference);
}

proptest! {
    #[test]
    fn any_text_is_plain_or_not(text in prop_oneof![".{0,10}", "[ \u{a0}\u{200b}-\u{202f}a]{0,4}"]) {
        let validated = PlainText::try_from(text.as_str());
        prop_assert_eq!(validated.is_ok(), is_plain_text(&text));
        prop_assert_eq!(text.parse::<PlainText>(), validated.clone());
        prop_assert_eq!(PlainText::try_from(text.clone()), validated.clone());
        let read = from_value::<PlainText>(json!(text));
        prop_assert_eq!(read.map_err(|error| error.to_string()), validated.clone().map_err(|error| error.to_string()));
        if let Ok(validated) = validated {
            prop_assert!(validated.as_str().chars().any(|character| !is_invisible(character)));
            prop_assert_eq!((validated.to_string(), String::from(validated)), (text.clone(), text));
        }
    }

    /// Notes are carried through as they are, in their order; repeats are allowed.
    #[test]
    fn notes_are_carried_through(notes in proptest::collection::vec("[a-z]{1,3}", 0..6)) {
        let twice: Vec<String> = notes.iter().chain(&notes).cloned().collect();
        let forum = Forum::of_2022().edited(|draft| draft.notes.clone_from(&twice)).expect("they are plain texts");
        prop_assert!(forum.notes().iter().eq(twice.iter().map(String::as_str)));
        let json = serde_json::to_value(&forum).expect("a Forum can be written");
        match json.get("notes") {
            Some(written) => prop_assert_eq!(written, &json!(twice)),
            None => prop_assert!(twice.is_empty()),
        }
        // The last key of the document.
        let keys: Vec<&String> = json.as_object().expect("a Forum is an object").keys().collect();
        prop_assert_eq!(keys.last().is_some_and(|key| *key == "notes"), !twice.is_empty());
        prop_assert_eq!(serde_json::from_value::<Forum>(json).expect("it is read"), forum);
    }
}

/// What is inferred and what is from the press is with the Forum of 2022.
#[test]
fn the_first_forum_has_its_notes() {
    assert_eq!(
        Forum::of_2022().notes(),
        [
            "Co-facilitators and the days of the round tables are from the press.",
            "How the general debate divides over the last four meetings is inferred.",
        ],
    );
}
