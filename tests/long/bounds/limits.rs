//! What a reader keeps of a document is bounded: values of a list, bytes of a text and of a key, and violations.

use ciborium::Value as Cbor;
use imrf::rules::{Rule, Violation};
use imrf::{Checked, Forum, ForumDraft, Violations};
use imrf_tests::documents::{Root, pointers};
use serde_json::{Value, json};

/// The longest plain text has so many bytes: 500 code points of four.
const LONGEST: usize = 2_000;

fn check(document: &Value) -> Result<Forum, Violations> {
    let checked: Checked<Forum> = serde_json::from_str(&document.to_string()).expect("it is JSON");
    checked.into_result()
}

fn the_first() -> Value {
    serde_json::to_value(Forum::of_2022()).expect("a Forum can be written")
}

/// A Forum with a value in every list and under every key.
fn full() -> Value {
    let mut document = the_first();
    for table in ["one", "two", "three", "four"] {
        let table = &mut document["roundTables"][table];
        table["coChairs"] = json!(["NOR", "PRT"]);
        table["keynoteSpeaker"] = json!("A speaker");
        table["backgroundNote"] = json!("A/1");
        table["technicalSummary"] = json!("A/2");
    }
    document["policyDebate"] = json!({ "emergingIssues": ["climate"] });
    document["plenary"] = json!({ "nationalReviews": ["GHA"] });
    document["notes"] = json!(["a note"]);
    check(&document).expect("it is valid");
    document
}

fn rules_and_pointers(result: Result<Forum, Violations>) -> Vec<(Rule, String)> {
    let violations = result.expect_err("it is wrong");
    violations.iter().map(|violation| (violation.rule(), violation.pointer().to_owned())).collect()
}

#[test]
fn a_list_of_more_than_a_thousand_values_is_one_violation_wherever_it_is() {
    let mut lists = 0;
    for pointer in pointers(&full()) {
        let mut document = full();
        let Some(Value::Array(list)) = document.pointer_mut(&pointer) else { continue };
        lists += 1;
        *list = vec![list[0].clone(); 1_001];
        assert_eq!(rules_and_pointers(check(&document)), [(Rule::TooManyValues, pointer.clone())]);
        let text = "found a list of more than 1,000 values, expected 1,000 at most";
        let error = serde_json::from_value::<ForumDraft>(document.clone()).expect_err("it is too long");
        assert_eq!(error.to_string(), text, "{pointer}");

        let Some(Value::Array(list)) = document.pointer_mut(&pointer) else { panic!("it was there") };
        list.pop();
        serde_json::from_value::<ForumDraft>(document).expect("a thousand values are kept");
    }
    assert_eq!(lists, 8 + 4 + 4 + 4, "meetings, objectives, co-chairs, and the other lists");
}

/// Whatever is wrong in a list of a million values: not more than a thousand of them are kept.
#[test]
fn millions_of_values_are_one_violation() {
    let mut document = the_first();
    document["policyDebate"] = json!({ "emergingIssues": vec![""; 1_000_000] });
    let found = check(&document).expect_err("it is too long");
    assert_eq!(
        found.to_string(),
        "/policyDebate/emergingIssues: found a list of more than 1,000 values, expected 1,000 at most"
    );
}

#[test]
fn a_text_that_is_not_kept_breaks_the_rule_of_its_location() {
    let mut texts = 0;
    for pointer in pointers(&full()) {
        let mut document = full();
        let Some(text @ Value::String(_)) = document.pointer_mut(&pointer) else { continue };
        texts += 1;
        let last = pointer.rsplit('/').next().expect("a pointer has a last step");
        let rule = match last {
            "opens" => Rule::InvalidDate,
            "keynoteSpeaker" => Rule::PlainText,
            "backgroundNote" | "technicalSummary" | "endorsedBy" => Rule::Symbol,
            _ if pointer.starts_with("/notes") || pointer.contains("emergingIssues") => Rule::PlainText,
            _ => Rule::UnknownIdentifier,
        };
        for length in [LONGEST + 1, 100_000] {
            *text = json!("x".repeat(length));
            let violations = {
                let mut document = full();
                *document.pointer_mut(&pointer).expect("it is there") = text.clone();
                check(&document).expect_err("it is too long")
            };
            assert_eq!(violations.count(), 1, "{violations}");
            let violation = violations.first();
            assert_eq!((violation.rule(), violation.pointer()), (rule, pointer.as_str()));
            assert!(violation.text().len() < 400, "{violation}");
            assert!(violation.text().contains('…'), "{violation}");
        }
    }
    assert!(texts > 60, "{texts}");
}

#[test]
fn the_longest_plain_text_is_kept() {
    let mut document = the_first();
    let longest = "🌍".repeat(500);
    assert_eq!(longest.len(), LONGEST);
    document["notes"] = json!([longest]);
    assert_eq!(check(&document).expect("it is valid").notes()[0].as_str(), longest);
    // Of as many bytes, but of more code points: the same violation, whether it is kept or not.
    for text in [format!("{}é", "x".repeat(LONGEST - 2)), format!("{}é", "x".repeat(LONGEST - 1))] {
        document["notes"] = json!([text, text]);
        let first = (Rule::PlainText, "/notes/0".to_owned());
        assert_eq!(rules_and_pointers(check(&document)), [first, (Rule::PlainText, "/notes/1".to_owned())]);
    }
    document["$schema"] = json!("x".repeat(1 << 20));
    document["notes"] = json!([]);
    check(&document).expect("what is dropped may be of any length");
}

#[test]
fn the_first_thousand_violations_are_kept_and_the_others_counted() {
    let mut document = the_first();
    for table in ["one", "two", "three", "four"] {
        document["roundTables"][table]["objectives"] = json!(vec!["date"; 1_000]);
    }
    document["opens"] = json!("2023-05-17");
    let violations = check(&document).expect_err("it is wrong in 4,001 ways");
    assert_eq!((violations.count(), violations.more(), violations.iter().count()), (4_001, 3_001, 1_000));
    let last = violations.iter().last().expect("there are some");
    assert_eq!((last.rule(), last.pointer()), (Rule::UnknownIdentifier, "/roundTables/one/objectives/999"));
    assert_eq!(last.suggestion(), Some("data"));
    // What is kept is put in the order of the document: those met first.
    assert!(violations.iter().all(|it| it.pointer().starts_with("/roundTables/one/objectives/")));
    assert!(violations.to_string().ends_with("\nand 3901 more"));

    let written = serde_json::to_value(&violations).expect("violations can be written");
    assert_eq!(written["more"], 3_001);
    assert_eq!(serde_json::from_value::<Violations>(written).expect("they can be read"), violations);
}

#[test]
fn a_thousand_violations_are_all_kept() {
    let mut document = the_first();
    document["notes"] = json!(vec![0; 1_000]);
    let violations = check(&document).expect_err("no note is a text");
    assert_eq!((violations.count(), violations.more()), (1_000, 0));
    document["opens"] = json!(0);
    let violations = check(&document).expect_err("no note is a text");
    assert_eq!((violations.count(), violations.more()), (1_001, 1));
}

/// An unknown key that is kept is reported at its own pointer, a longer one at its object, cut, and once.
#[test]
fn long_unknown_keys_are_reported_at_their_object() {
    for pointer in ["", "/roundTables/two", "/programme/firstDay"] {
        let mut document = the_first();
        let object = document.pointer_mut(pointer).expect("it is there");
        object["k".repeat(LONGEST)] = json!(1);
        object["é".repeat(LONGEST / 2 + 1)] = json!(1);
        object["x".repeat(LONGEST + 1)] = json!(1);
        object["y".repeat(1 << 20)] = json!(1);
        let violations = check(&document).expect_err("there are unknown keys");
        let found: Vec<_> = violations.iter().map(|it| (it.rule(), it.pointer())).collect();
        let kept = format!("{pointer}/{}", "k".repeat(LONGEST));
        assert_eq!(found, [(Rule::UnknownKey, pointer), (Rule::UnknownKey, kept.as_str())]);
        let long = violations.first().text();
        assert!(long.starts_with(&format!("unknown key \"{}…\", expected", "é".repeat(60))), "{long}");
        assert!(violations.iter().all(|violation| violation.text().len() < 600), "{violations}");
    }
}

/// A hundred thousand unknown keys are a hundred thousand violations, of which the first thousand are kept.
#[test]
fn many_unknown_keys_are_counted() {
    let mut document = the_first();
    for key in 0..100_000 {
        document["programme"][key.to_string()] = json!({});
    }
    let violations = check(&document).expect_err("there are unknown keys");
    assert_eq!((violations.count(), violations.iter().count()), (100_000, 1_000));
}

/// YAML and CBOR have keys that are not strings: reported at their object, once.
#[test]
fn a_key_that_is_not_a_string_is_of_the_wrong_type() {
    let text = yaml_serde::to_string(&Forum::of_2022()).expect("it can be written");
    for (key, found) in [
        ("1", "the number 1"),
        ("-1.5", "the number -1.5"),
        ("~", "null"),
        ("true", "true"),
        ("? [a, b]\n", "a list"),
        ("? {a: b}\n", "an object"),
    ] {
        let entry = format!(
            "{key}: x
2: y
"
        );
        let document = format!("{text}{entry}");
        let checked: Checked<Forum> =
            yaml_serde::from_str(&document).unwrap_or_else(|error| panic!("{error}: {entry}"));
        let violations = checked.into_result().expect_err("a key is no string");
        let expected = format!("found {found} as a key, expected a string");
        assert_eq!(violations.to_string(), expected);
        assert_eq!((violations.first().rule(), violations.first().pointer()), (Rule::WrongType, ""));
        let error = yaml_serde::from_str::<Forum>(&document).expect_err("a key is no string").to_string();
        assert!(error.starts_with(&expected), "{error}");
    }

    let mut document = Cbor::serialized(&Forum::of_2022()).expect("it can be written");
    let Cbor::Map(entries) = &mut document else { panic!("a Forum is a map") };
    let Cbor::Map(programme) = &mut entries[2].1 else { panic!("a programme is a map") };
    programme.push((Cbor::Bytes(b"firstDay".to_vec()), Cbor::Null));
    programme.push((Cbor::Tag(1, Cbor::Null.into()), Cbor::Null));
    let violations = check_cbor(&document).expect_err("a key is no string");
    let violation: Vec<&Violation> = violations.iter().collect();
    assert_eq!(violation.len(), 1, "{violations}");
    assert_eq!((violation[0].rule(), violation[0].pointer()), (Rule::WrongType, "/programme"));
}

fn written(document: &Cbor) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(document, &mut bytes).expect("it can be written");
    bytes
}

fn check_cbor(document: &Cbor) -> Result<Forum, Violations> {
    let bytes = written(document);
    let checked: Checked<Forum> = ciborium::from_reader(bytes.as_slice()).expect("it is CBOR");
    checked.into_result()
}

/// Writes a value with every text in pieces, and with lists and maps whose length is not said before.
fn in_pieces(value: &Cbor, bytes: &mut Vec<u8>) {
    match value {
        Cbor::Text(text) => {
            bytes.push(0x7f);
            for character in text.chars() {
                bytes.extend(written(&Cbor::Text(character.to_string())));
            }
            bytes.push(0xff);
        }
        Cbor::Array(values) => {
            bytes.push(0x9f);
            for value in values {
                in_pieces(value, bytes);
            }
            bytes.push(0xff);
        }
        Cbor::Map(entries) => {
            bytes.push(0xbf);
            for (key, value) in entries {
                in_pieces(key, bytes);
                in_pieces(value, bytes);
            }
            bytes.push(0xff);
        }
        other => bytes.extend(written(other)),
    }
}

#[test]
fn text_in_pieces_is_read_like_any_other() {
    for number in 0..100 {
        let (document, names) = Root::Forum.document(number);
        let document = Cbor::serialized(&document).expect("it can be written");
        let mut bytes = Vec::new();
        in_pieces(&document, &mut bytes);
        let checked: Checked<Forum> = ciborium::from_reader(bytes.as_slice()).expect("it is CBOR");
        assert_eq!(Result::from(checked), check_cbor(&document), "{names:?}");
        let read = ciborium::from_reader::<Forum, _>(bytes.as_slice());
        let whole = ciborium::from_reader::<Forum, _>(written(&document).as_slice());
        assert_eq!(read.as_ref().ok(), whole.as_ref().ok(), "{names:?}: {read:?} but {whole:?}");
        assert_eq!(read.is_ok(), check_cbor(&document).is_ok(), "{names:?}: {read:?}");
    }
}

/// A format that does not describe itself gives its own error.
#[test]
fn a_format_that_does_not_describe_itself_is_refused() {
    let bytes = postcard::to_allocvec(&Forum::of_2022()).expect("it can be written");
    let error =
        postcard::from_bytes::<Checked<Forum>>(&bytes).expect_err("postcard does not describe itself");
    assert_eq!(error, postcard::Error::WontImplement);
    let configuration = bincode::config::standard();
    let bytes = bincode::serde::encode_to_vec(Forum::of_2022(), configuration).expect("it can be written");
    let read = bincode::serde::decode_from_slice::<Checked<Forum>, _>(&bytes, configuration);
    assert_eq!(read.expect_err("bincode does not describe itself").to_string(), "Serde(AnyNotSupported)");
}
