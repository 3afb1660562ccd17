//! Every kind of document and of value, read from what it is not.

use imrf::forum::{
    AllocationDraft, DayDraft, DocumentReference, PlainText, PlenaryDraft, PolicyDebateDraft, ProgrammeDraft,
    ProgressDeclarationDraft, RoundTableDraft, RoundTablesDraft,
};
use imrf::{Forum, ForumDraft, ObjectiveSet};
use serde::de::DeserializeOwned;

use super::{FIRST_FORUM, message, refused};

/// Each draft, with the name that its messages give it and the key that it lacks when it is empty.
macro_rules! for_each_draft {
    ($check:ident) => {
        $check::<ForumDraft>("a Forum", Some("format"));
        $check::<ProgrammeDraft>("a programme", Some("firstDay"));
        $check::<DayDraft>("a day of a programme", Some("morning"));
        $check::<RoundTablesDraft>("the round tables", Some("one"));
        $check::<RoundTableDraft>("a round table", Some("objectives"));
        $check::<AllocationDraft>("an allocation", Some("one"));
        $check::<PolicyDebateDraft>("a policy debate", None);
        $check::<PlenaryDraft>("a plenary", None);
        $check::<ProgressDeclarationDraft>("a Progress Declaration", None);
    };
}

#[test]
fn an_object_is_read_only_from_an_object() {
    fn check<T: DeserializeOwned>(name: &str, missing: Option<&str>) {
        for (json, found, column) in [
            // What is in a list is not read, so the column is that where the list begins.
            ("[]", "a list", 2),
            ("[{}]", "a list", 1),
            (r#"["A/RES/73/326", "2022-05-17"]"#, "a list", 1),
            ("null", "null", 4),
            ("true", "true", 4),
            ("1", "the number 1", 1),
            ("-1", "the number -1", 2),
            ("1e308", "the number 1e308", 5),
            (r#""a""#, r#"the string "a""#, 3),
        ] {
            let expected = format!("found {found}, expected {name}, as an object at line 1 column {column}");
            assert_eq!(message::<T>(json), expected);
        }
        match missing {
            Some(key) => assert_eq!(
                message::<T>("{}"),
                format!("key \"{key}\" is missing, expected once at line 1 column 2"),
            ),
            None => assert!(serde_json::from_str::<T>("{}").is_ok(), "{name}"),
        }
    }
    for_each_draft!(check);
}

/// As above, for the objects within a Forum.
#[test]
fn an_object_within_another_is_read_only_from_an_object() {
    for (key, name) in [
        ("programme", "a programme"),
        ("roundTables", "the round tables"),
        ("policyDebate", "a policy debate"),
        ("plenary", "a plenary"),
        ("progressDeclaration", "a Progress Declaration"),
    ] {
        for (value, found, column) in [
            ("[]", "a list", 7 + key.len()),
            ("1", "the number 1", 6 + key.len()),
            (r#""a""#, r#"the string "a""#, 8 + key.len()),
        ] {
            let document = format!("{{ \"{key}\":{value}}}");
            let expected = format!("found {found}, expected {name}, as an object at line 1 column {column}");
            assert_eq!(message::<ForumDraft>(&document), expected);
        }
    }
    refused(&[
        (
            r#"{ "morning": ["round-table-one"], "afternoon": ["round-table-two"] }"#,
            r#"[["round-table-one"], ["round-table-two"]]"#,
            "found a list, expected a day of a programme, as an object at line 5 column 18",
        ),
        (
            "\"two\": {\n      \"objectives\": [",
            "\"two\": [\n      \"objectives\", [",
            "found a list, expected a round table, as an object at line 16 column 6",
        ),
    ]);
}

#[test]
fn a_set_and_a_validated_text_are_read_from_nothing_else() {
    for (json, found) in
        [("null", "null"), ("true", "true"), ("1", "the number 1"), (r#"{"a":1}"#, "an object")]
    {
        let expected = |what: &str| format!("found {found}, expected {what} at line 1 column ");
        let refused =
            |message: String, what: &str| assert!(message.starts_with(&expected(what)), "{message}");
        refused(message::<ObjectiveSet>(json), "a list");
        refused(message::<DocumentReference>(json), "a string");
        refused(message::<PlainText>(json), "a string");
    }
    assert_eq!(
        message::<ObjectiveSet>(r#""1, 3–5 and 23""#),
        "found the string \"1, 3–5 and 23\", expected a list at line 1 column 17",
    );
    assert_eq!(
        message::<DocumentReference>(r#""?""#),
        "found \"?\", expected a document symbol or URI of 3 to 200 characters from ! to ~",
    );
    assert_eq!(message::<PlainText>(r#""""#), "found \"\", expected a text of 1 to 500 code points, not 0",);
}

/// Nothing is read after the document, and nothing before it.
#[test]
fn what_is_beside_the_document_is_refused() {
    assert!(
        message::<Forum>(&format!("{FIRST_FORUM}{FIRST_FORUM}")).starts_with("trailing characters at line")
    );
    assert_eq!(message::<Forum>(&format!("\u{feff}{FIRST_FORUM}")), "expected value at line 1 column 1");
    assert_eq!(message::<Forum>(""), "EOF while parsing a value at line 1 column 0");
    assert_eq!(message::<Forum>(&"[".repeat(100_000)), NOT_A_FORUM);
    assert_eq!(message::<Forum>(&"{\"opens\":".repeat(100_000)), NOT_A_DATE);
}

const NOT_A_FORUM: &str = "found a list, expected a Forum, as an object at line 1 column 1";
const NOT_A_DATE: &str =
    "found an object, expected a string with a date as YYYY-MM-DD, up to the year 9998 at line 1 column 10";

/// Every day of a leap year and of one that is none, written as text, is read as itself.
#[test]
fn every_real_date_is_read() {
    for year in [0, 1900, 2000, 2022, 2024, 9996, 9998] {
        for month in 1..=12_i8 {
            for day in 0..=32_i8 {
                let document =
                    FIRST_FORUM.replacen("2022-05-17", &format!("{year:04}-{month:02}-{day:02}"), 1);
                let read = serde_json::from_str::<ForumDraft>(&document).map(|draft| draft.opens).ok();
                assert_eq!(read, imrf::jiff::civil::Date::new(year, month, day).ok());
            }
        }
    }
}

/// What could not be read back is not written.
#[test]
fn a_date_that_is_not_read_is_not_written() {
    for (year, is_written) in [(-1, false), (0, true), (9998, true), (9999, false)] {
        let draft = ForumDraft::indicative(imrf::jiff::civil::date(year, 5, 5));
        match serde_json::to_string(&draft) {
            Ok(json) => {
                assert!(is_written, "{json}");
                assert_eq!(serde_json::from_str::<ForumDraft>(&json).expect("its shape is right"), draft);
            }
            Err(error) => {
                assert!(!is_written, "{error}");
                assert_eq!(error.to_string(), format!("found the year {year}, expected 0 to 9998"));
            }
        }
    }
}
