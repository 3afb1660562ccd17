//! A Forum travels in every format that describes itself: JSON, YAML, CBOR and named `MessagePack`.

use std::fmt::Debug;

use imrf::forum::PlenarySegment;
use imrf::{Allocation, Forum, Objective, Programme, Session};
use imrf_tests::documents::full;
use imrf_tests::formats::Format;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn assert_comes_back<T: Serialize + DeserializeOwned + PartialEq + Debug + 'static>(value: &T) {
    for format in Format::ALL {
        let bytes = format.write(value).expect("it can be written");
        assert_eq!(format.read::<T>(&bytes).as_ref(), Ok(value), "{format:?}");
    }
}

#[test]
fn a_forum_comes_back_equal() {
    for forum in [Forum::of_2022(), full()] {
        assert_comes_back(&forum);
        assert_comes_back(&forum.into_draft());
    }
}

#[test]
fn its_parts_come_back_equal() {
    assert_comes_back(&Allocation::INDICATIVE);
    assert_comes_back(&Programme::OF_2022);
}

/// A binary format is given every key, so that what is written can be read without the keys too.
#[test]
fn a_map_says_how_many_keys_it_has() {
    let bytes = rmp_serde::to_vec_named(&Forum::of_2022()).expect("it can be written");
    assert_eq!(bytes[0], 0x88, "a map of eight");
    let bytes = rmp_serde::to_vec_named(&full()).expect("it can be written");
    assert_eq!(bytes[0], 0x88, "a map of eight");
}

#[test]
fn a_rule_that_is_broken_is_reported_in_the_same_words() {
    let mut draft = Forum::of_2022().into_draft();
    draft.round_tables.one.objectives.push(Objective::Data);
    draft.programme.first_day.morning = vec![Session::PlenarySegment(PlenarySegment::GeneralDebate)];
    let expected = Forum::try_from(draft.clone()).unwrap_err().to_string();

    let text = yaml_serde::to_string(&draft).expect("it can be written");
    assert_eq!(yaml_serde::from_str::<Forum>(&text).unwrap_err().to_string(), expected);
    let bytes = rmp_serde::to_vec_named(&draft).expect("it can be written");
    assert_eq!(rmp_serde::from_slice::<Forum>(&bytes).unwrap_err().to_string(), expected);
    let mut bytes = Vec::new();
    ciborium::into_writer(&draft, &mut bytes).expect("it can be written");
    let error = ciborium::from_reader::<Forum, _>(bytes.as_slice()).unwrap_err();
    let ciborium::de::Error::Semantic(None, reported) = error else { panic!("{error}") };
    assert_eq!(reported, expected);
}

/// YAML gives a plain scalar as the string that it is asked for; what is no date is refused all the same.
#[test]
fn violations_of_shape_are_reported_in_yaml_too() {
    let text = yaml_serde::to_string(&Forum::of_2022()).expect("it can be written");
    let message = |from: &str, to: &str| {
        assert!(text.contains(from), "{from} is not in the document:\n{text}");
        let read = yaml_serde::from_str::<Forum>(&text.replacen(from, to, 1));
        read.map_or_else(|error| error.to_string(), |_| panic!("{to} was read"))
    };
    assert_eq!(
        message("opens: 2022-05-17", "opens: 20220517"),
        "opens: found the number 20220517, expected a string with a date as YYYY-MM-DD, up to the year 9998 at line 2 \
         column 8",
    );
    assert_eq!(
        message("opens: 2022-05-17", "opens: 1e308"),
        "opens: found the number 1e308, expected a string with a date as YYYY-MM-DD, up to the year 9998 at line 2 \
         column 8",
    );
    assert_eq!(
        message("opens: 2022-05-17", "opens: 2022-05-17\nopens: 2022-05-17"),
        "key \"opens\" is repeated, expected once",
    );
    assert_eq!(
        message("format: A/RES/73/326", "format: !forum A/RES/73/326"),
        "format: found a tagged value, expected a string with the identifier of one format at line 1 column 9",
    );
    assert_eq!(
        message("format: A/RES/73/326", "format: !!str A/RES/73/326\nedition: 2022"),
        "unknown key \"edition\", expected \"format\", \"opens\", \"programme\", \"roundTables\", \
         \"policyDebate\", \"plenary\", \"progressDeclaration\", \"notes\" or \"$schema\" at line 2 column 1",
    );
    let absent =
        text.replacen("progressDeclaration:", "policyDebate: ~\nplenary: null\nprogressDeclaration:", 1);
    assert_eq!(yaml_serde::from_str::<Forum>(&absent).expect("it is valid"), Forum::of_2022());
}

/// In a binary format a map is not read from a list either, nor a string from bytes or a number.
#[test]
fn violations_of_shape_are_reported_in_cbor_and_message_pack_too() {
    use ciborium::Value;

    let value = Value::serialized(&Forum::of_2022()).expect("it can be written");
    let with_opens = |opens: Value| {
        let mut document = value.clone();
        let Value::Map(entries) = &mut document else { panic!("a Forum is a map") };
        entries[1].1 = opens;
        let mut bytes = Vec::new();
        ciborium::into_writer(&document, &mut bytes).expect("it can be written");
        ciborium::from_reader::<Forum, _>(bytes.as_slice()).expect_err("it is no date").to_string()
    };
    // The reader itself says what it found, and it may say a number in full.
    for (opens, found) in [
        (Value::Float(1e308), "invalid type: floating point `1000"),
        (Value::Integer(20_220_517.into()), "invalid type: integer `20220517`"),
        (Value::Bytes(b"2022-05-17".to_vec()), "invalid type: bytes"),
        (Value::Null, "invalid type: null"),
        (Value::Array(vec![]), "invalid type: sequence"),
        (Value::Map(vec![]), "invalid type: map"),
        (Value::Text("2022-05-17 ".into()), "found \\\"2022-05-17 \\\""),
        (Value::Text("2022-05-17".repeat(1_000_000)), "found \\\"2022-05-172022"),
    ] {
        let message = with_opens(opens);
        assert!(message.contains(found), "{found}: {message}");
        assert!(message.len() < 400, "{found}: {message}");
    }

    let array = rmp_serde::to_vec(&("A/RES/73/326", "2022-05-17")).expect("it can be written");
    assert_eq!(
        rmp_serde::from_slice::<Forum>(&array).unwrap_err().to_string(),
        "found a list, expected a Forum, as an object",
    );
    // What is read as any value is worded by the crate, however long.
    let long = rmp_serde::to_vec(&"x".repeat(10 << 20)).expect("it can be written");
    let message = rmp_serde::from_slice::<Forum>(&long).unwrap_err().to_string();
    assert!(message.len() < 400, "{} bytes", message.len());
    assert!(message.ends_with("…\", expected a Forum, as an object"), "{message}");
    let numbered = rmp_serde::to_vec(&std::collections::BTreeMap::from([(0, "A/RES/73/326")]))
        .expect("it can be written");
    assert_eq!(
        rmp_serde::from_slice::<Forum>(&numbered).unwrap_err().to_string(),
        "found the number 0 as a key, expected a string",
    );
}
