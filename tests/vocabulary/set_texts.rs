//! Texts that are no set, each refused with what was expected; and texts that are one in another spelling.

use imrf::compact::PrincipleSet;
use imrf::forum::{MeetingSet, PlenarySegment, RoundTableSet};
use imrf::{Objective, ObjectiveSet, RoundTable, Session, SessionSet};

/// What is expected is the same for a member of a set and for a value on its own.
#[test]
fn a_text_that_is_no_set_is_refused_with_what_was_expected() {
    let objectives = |text: &str| text.parse::<ObjectiveSet>().unwrap_err();
    for (text, found) in [
        ("", ""),
        (" ", " "),
        ("None", "None"),
        ("none ", "none "),
        ("none, 1", "none"),
        ("0", "0"),
        ("24", "24"),
        ("01", "01"),
        ("+1", "+1"),
        ("1.0", "1.0"),
        ("１", "１"),
        ("1,", ""),
        (",1", ""),
        ("1 and", "1 and"),
        ("1 or 2", "1 or 2"),
        ("1 2", "1 2"),
        ("1\n", "1\n"),
        ("1\u{a0}, 2", "1\u{a0}"),
        ("1–", "1–"),
        ("–3", "–3"),
        ("1 –3", "1 "),
        ("1– 3", " 3"),
        ("1  –  3", "1 "),
        ("1–3–5", "1–3–5"),
        ("1—3", "1—3"),
        ("save-live", "save-live"),
        ("save-lives-data", "save-lives-data"),
        ("1–24", "24"),
        ("0–3", "0"),
        ("a-c", "a"),
        // One blank may follow a comma, and no other.
        (" 1", " 1"),
        ("1 ", "1 "),
        ("1,  2", " 2"),
        ("1 ,2", "1 "),
        ("1  and 2", "1 "),
        ("1 and  2", " 2"),
        ("1, and", "and"),
    ] {
        let error = objectives(text);
        assert_eq!(error.found(), found, "{text:?}");
        let of_one = found.parse::<Objective>().expect_err(found);
        assert_eq!(
            (error.to_string(), error.suggestion()),
            (of_one.to_string(), of_one.suggestion()),
            "{text:?}"
        );
    }
    assert_eq!(objectives("5–3").to_string(), "found the range \"5–3\", expected the lower number first");
    assert_eq!(
        objectives("23-1, 1").to_string(),
        "found the range \"23-1\", expected the lower number first"
    );
    assert_eq!(objectives("1–3 and 2").to_string(), "objective 2 is listed again, expected once");
    assert_eq!(objectives("3, 1-23").to_string(), "objective 3 is listed again, expected once");
    assert_eq!(objectives("8, save-lives").to_string(), "objective 8 is listed again, expected once");

    let principles = |text: &str| text.parse::<PrincipleSet>().unwrap_err().to_string();
    assert_eq!(
        principles("k"),
        "unknown guiding principle \"k\", expected a letter from a to j or \"people-centred\", \
         \"international-cooperation\", \"national-sovereignty\", \"rule-of-law-and-due-process\", \
         \"sustainable-development\", \"human-rights\", \"gender-responsive\", \"child-sensitive\", \
         \"whole-of-government-approach\" or \"whole-of-society-approach\"",
    );
    assert_eq!(principles("c–a"), "found the range \"c–a\", expected the lower letter first");
    assert_eq!(principles("a, a"), "guiding principle a is listed again, expected once");

    let round_tables = |text: &str| text.parse::<RoundTableSet>().unwrap_err().to_string();
    let expected = "expected a number from 1 to 4 or \"round-table-one\", \"round-table-two\", \"round-table-three\" \
                    or \"round-table-four\"";
    assert_eq!(round_tables("5"), format!("unknown round table \"5\", {expected}"));
}

/// Sessions and meetings are neither numbered nor ranged.
#[test]
fn a_set_of_sessions_or_meetings_has_identifiers_only() {
    for text in ["1", "a", "1–3", "round-table-one–round-table-three", "round-table-one-round-table-two"]
    {
        let error = text.parse::<SessionSet>().expect_err(text);
        assert_eq!(error.found(), text);
        let error = text.parse::<MeetingSet>().expect_err(text);
        assert_eq!(error.found(), text);
    }
    let sessions = [Session::from(RoundTable::One), PlenarySegment::GeneralDebate.into()];
    assert_eq!("general-debate and round-table-one".parse(), Ok(SessionSet::from(sessions)));
    assert_eq!(
        "policy-debate, policy-debate".parse::<SessionSet>().unwrap_err().to_string(),
        "session policy-debate is listed again, expected once",
    );
}

#[test]
fn a_range_of_one_or_two_is_read_though_it_is_not_displayed() {
    assert_eq!("3–3".parse(), Ok(ObjectiveSet::from(Objective::InformationProvision)));
    assert_eq!("1-2".parse::<ObjectiveSet>().map(|set| set.to_string()), Ok("1 and 2".into()));
    assert_eq!("1 – 3".parse::<ObjectiveSet>().map(|set| set.to_string()), Ok("1–3".into()));
    assert_eq!("a - c and j".parse::<PrincipleSet>().map(|set| set.to_string()), Ok("a–c and j".into()));
    assert_eq!("1,3-5, 23".parse::<ObjectiveSet>().map(|set| set.to_string()), Ok("1, 3–5 and 23".into()));
}

/// A range has numbers at both ends: identifiers have hyphens of their own.
#[test]
fn a_range_is_one_of_numbers() {
    for text in ["data–save-lives", "1-save-lives", "data-8"] {
        assert_eq!(text.parse::<ObjectiveSet>().expect_err(text).found(), text);
    }
}
