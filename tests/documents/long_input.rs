//! Messages stay short whatever the input: a megabyte in the place of anything, and documents with any number
//! of violations.

use imrf::compact::{GuidingPrinciple, PrincipleSet};
use imrf::forum::{PlainText, PlenarySegment};
use imrf::{Action, Checked, Edition, Forum, ForumDraft, MemberState, Objective, ObjectiveSet, Session};

use crate::FIRST_FORUM;

/// The longest message for one value that is wrong.
const SHORT: usize = 400;

/// Parts of the first Forum's file, and the message's end for a string in its place.
const PARTS: [(&str, &str); 14] = [
    (r#""A/RES/73/326""#, "expected \"A/RES/73/326\""),
    (r#""2022-05-17""#, "expected a date as YYYY-MM-DD, up to the year 9998"),
    (
        r#"{ "morning": ["round-table-one"], "afternoon": ["round-table-two"] }"#,
        "expected a day of a programme, as an object",
    ),
    (r#"["policy-debate"]"#, "expected a list"),
    (r#""opening-segment""#, "\"general-debate\" or \"closing-segment\""),
    (r#""save-lives""#, "expected one of the 23 identifiers from \"data\" to \"international-cooperation\""),
    (r#""BGD""#, "expected one of the 193 codes from \"AFG\" to \"ZWE\""),
    (r#"["BGD", "LUX"]"#, "expected a list"),
    (r#""A/RES/76/266""#, "expected a document symbol or URI of 3 to 200 characters from ! to ~"),
    (
        r#"{ "coFacilitators": ["BGD", "LUX"], "endorsedBy": "A/RES/76/266" }"#,
        "expected a Progress Declaration, as an object",
    ),
    (r#""format""#, "\"progressDeclaration\", \"notes\" or \"$schema\""),
    (r#""firstDay""#, "expected \"firstDay\", \"secondDay\", \"thirdDay\" or \"fourthDay\""),
    (r#""two""#, "expected \"one\", \"two\", \"three\" or \"four\""),
    (r#""endorsedBy""#, "expected \"coFacilitators\" or \"endorsedBy\""),
];

fn refused(document: &str) -> String {
    serde_json::from_str::<Forum>(document).expect_err("it is too long for anything").to_string()
}

#[test]
fn a_megabyte_in_the_place_of_anything_give_a_short_message() {
    let long = format!("\"{}\"", "x".repeat(1 << 20));
    for (part, expected) in PARTS {
        assert!(FIRST_FORUM.contains(part), "{part} is not in the file");
        let message = refused(&FIRST_FORUM.replacen(part, &long, 1));
        assert!(message.len() < SHORT, "{} bytes in the place of {part}", message.len());
        assert!(message.contains(&format!("\"{}…\"", "x".repeat(60))), "{message}");
        assert!(message.contains(expected), "{message}");
    }
}

/// Sixty characters can be two hundred and forty bytes, and one can take ten to show.
#[test]
fn wide_and_escaped_characters_give_a_short_message() {
    for character in ["🌍", r"\u0000", r"\u202e", r#"\""#, r"\\", "\u{301}"] {
        let long = format!("\"{}\"", character.repeat(100_000));
        for (part, expected) in PARTS {
            let message = refused(&FIRST_FORUM.replacen(part, &long, 1));
            let shown = message.chars().count();
            assert!(shown < SHORT, "{shown} characters in the place of {part}");
            assert!(message.contains(expected), "{message}");
            assert!(message.contains('…'), "{message}");
            assert!(!message.chars().any(char::is_control), "{message}");
        }
    }
}

#[test]
fn long_numbers_lists_and_objects_give_a_short_message() {
    for long in [
        "9".repeat(1 << 20),
        format!("0.{}", "9".repeat(1 << 20)),
        format!("[{}0]", "0,".repeat(1 << 20)),
        format!("{{{}\"a\":0}}", "\"a\":0,".repeat(1 << 20)),
        "[".repeat(1 << 20),
        "{\"a\":".repeat(1 << 18),
        "1e308".to_owned(),
        "-1.7976931348623157e308".to_owned(),
        "5e-324".to_owned(),
        "1e999".to_owned(),
        "18446744073709551616".to_owned(),
    ] {
        for (part, _) in &PARTS[..10] {
            let message = refused(&FIRST_FORUM.replacen(part, &long, 1));
            assert!(message.len() < SHORT, "{} bytes in the place of {part}", message.len());
        }
    }
}

#[test]
fn a_float_instead_of_anything_is_named_with_what_was_expected() {
    for (part, expected) in [
        (r#""A/RES/73/326""#, "a string with the identifier of one format"),
        (r#""2022-05-17""#, "a string with a date as YYYY-MM-DD, up to the year 9998"),
        (
            r#"{ "morning": ["round-table-one"], "afternoon": ["round-table-two"] }"#,
            "a day of a programme, as an object",
        ),
        (r#"["policy-debate"]"#, "a list"),
        (r#""opening-segment""#, "a string with the identifier of one session"),
        (r#""save-lives""#, "a string with the identifier of one objective"),
        (r#""BGD""#, "a string with the code of one Member State"),
        (r#""A/RES/76/266""#, "a string"),
    ] {
        let message = refused(&FIRST_FORUM.replacen(part, "1e308", 1));
        let expected = format!("found the number 1e308, expected {expected} at line ");
        assert!(message.starts_with(&expected), "{message}");
    }
}

#[test]
fn a_long_text_parsed_gives_a_short_message() {
    for long in ["x".repeat(1 << 20), "9".repeat(1 << 20), "🌍".repeat(1 << 20), "\u{1}".repeat(1 << 20)] {
        let messages = [
            long.parse::<Objective>().map_err(|error| error.to_string()).err(),
            long.parse::<GuidingPrinciple>().map_err(|error| error.to_string()).err(),
            long.parse::<Session>().map_err(|error| error.to_string()).err(),
            long.parse::<MemberState>().map_err(|error| error.to_string()).err(),
            long.parse::<Action>().map_err(|error| error.to_string()).err(),
            format!("17({long})").parse::<Action>().map_err(|error| error.to_string()).err(),
            format!("{long}(a)").parse::<Action>().map_err(|error| error.to_string()).err(),
            long.parse::<Edition>().map_err(|error| error.to_string()).err(),
            long.parse::<ObjectiveSet>().map_err(|error| error.to_string()).err(),
            format!("1–{long}").parse::<ObjectiveSet>().map_err(|error| error.to_string()).err(),
            long.parse::<PrincipleSet>().map_err(|error| error.to_string()).err(),
            long.parse::<PlainText>().map_err(|error| error.to_string()).err(),
        ];
        for message in messages {
            let message = message.expect("it is too long for anything");
            let shown = message.chars().count();
            assert!(shown < SHORT, "{shown} characters");
            assert!(message.contains('…'), "{message}");
        }
        // What is kept of the text is short too.
        let kept = format!("{:?}", long.parse::<Action>().unwrap_err());
        assert!(kept.len() < 1000, "{kept}");
    }
}

/// A list of any length is one violation, the same for a draft, for a document and for a document read to its end.
#[test]
fn a_list_of_more_than_a_thousand_values_is_one_violation() {
    let mut draft = Forum::of_2022().into_draft();
    draft.programme.fourth_day.morning =
        vec![Session::PlenarySegment(PlenarySegment::GeneralDebate); 200_000];
    let expected =
        "/programme/fourthDay/morning: found a list of more than 1,000 values, expected 1,000 at most";
    assert_eq!(draft.validate().expect_err("it has too many values").to_string(), expected);

    let json = serde_json::to_string(&draft).expect("a draft can be written");
    let message = refused(&json);
    let text = expected.split_once(": ").expect("it has a pointer").1;
    assert!(message.starts_with(text), "{message}");
    let checked: Checked<Forum> = serde_json::from_str(&json).expect("it is JSON");
    let violations = checked.into_result().expect_err("it has too many values");
    assert_eq!(violations.to_string(), expected);
}

/// The first thousand violations are kept, and the others counted; a hundred are shown.
#[test]
fn any_number_of_violations_is_counted_and_a_hundred_are_shown() {
    let mut draft = Forum::of_2022().into_draft();
    draft.programme.fourth_day.morning = vec![Session::PlenarySegment(PlenarySegment::GeneralDebate); 1_000];
    draft.plenary.national_reviews = vec![MemberState::KEN; 1_000];
    let violations = draft.validate().expect_err("two values are listed too often");
    assert_eq!((violations.count(), violations.more(), violations.iter().count()), (1_998, 998, 1_000));
    let shown = violations.to_string();
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines.len(), 101);
    for (index, line) in lines[..100].iter().enumerate() {
        let pointer = format!("/programme/fourthDay/morning/{}", index + 1);
        assert_eq!(
            *line,
            format!(
                "{pointer}: the general debate is listed again in the morning of the fourth day, expected once \
                 (A/RES/73/326, paragraph 18(a))"
            ),
        );
    }
    assert_eq!(lines[100], "and 1898 more");
    let json = serde_json::to_string(&draft).expect("a draft can be written");
    assert_eq!(refused(&json), shown);
    let checked: Checked<Forum> = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(checked.into_result(), Err(violations));
    assert_eq!(serde_json::from_str::<ForumDraft>(&json).expect("its shape is right"), draft);
}

#[test]
fn a_hundred_violations_are_all_shown() {
    for (count, lines, last) in [(100, 100, "/100: "), (101, 101, "and 1 more")] {
        let mut draft = Forum::of_2022().into_draft();
        draft.plenary.national_reviews = vec![MemberState::KEN; count + 1];
        let shown = Forum::try_from(draft).expect_err("the review is listed too often").to_string();
        assert_eq!(shown.lines().count(), lines);
        let end = shown.lines().last().expect("there are lines");
        assert!(end.contains(last), "{end}");
    }
}
