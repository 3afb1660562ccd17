//! An error has for a program what its message has for a person, and what is debugged can be read.

use imrf::compact::{GuidingPrinciple, ParseActionError, PrincipleSet, ReviewLevel};
use imrf::forum::{MeetingSet, ParseEditionError, RoundTableSet};
use imrf::{Action, Edition, Objective, ObjectiveSet, SessionSet};

#[test]
fn an_error_has_what_was_found() {
    let mut refused = 0;
    for found in 0..=u8::MAX {
        if let Err(error) = Objective::try_from(found) {
            assert_eq!(error.found(), found);
            refused += 1;
        }
        if let Err(error) = GuidingPrinciple::try_from(char::from(found)) {
            assert_eq!(error.found(), char::from(found));
            refused += 1;
        }
        for objective in Objective::ALL {
            if let Err(error) = Action::try_new(objective, char::from(found)) {
                assert_eq!((error.objective(), error.found()), (objective, char::from(found)));
                refused += 1;
            }
        }
    }
    // All but the 23 objectives, the 10 principles and the 187 actions.
    assert_eq!(refused, (256 - 23) + (256 - 10) + (23 * 256 - 187));
    for year in (1990..2050).filter(|year| year % 4 != 2 || *year < 2022) {
        assert_eq!(Edition::try_from(year).expect_err("no edition is held in it").year(), year);
    }
}

/// A text is kept up to its 61st character, one more than a message shows.
#[test]
fn what_was_found_is_kept_up_to_a_length() {
    for length in [0, 1, 60, 61, 62, 10_000] {
        let (text, kept) = ("é".repeat(length), "é".repeat(length.min(61)));
        assert_eq!(text.parse::<ReviewLevel>().expect_err("it is no level").found(), kept);
        assert_eq!(text.parse::<ObjectiveSet>().expect_err("it is no set").found(), kept);
        let error = text.parse::<Action>().expect_err("it is no action");
        assert_eq!(error, ParseActionError::Form { found: kept.clone() });
        let error = text.parse::<Edition>().expect_err("it is no edition");
        assert_eq!(error, ParseEditionError::Form { found: kept });
    }
}

#[test]
fn the_error_of_a_set_has_the_part_that_is_wrong() {
    let found = [
        "1, 24".parse::<ObjectiveSet>().map_err(|error| error.found().to_owned()),
        "1, 9–7 and 8".parse::<ObjectiveSet>().map_err(|error| error.found().to_owned()),
        "1–3 and save-lives, 8".parse::<ObjectiveSet>().map_err(|error| error.found().to_owned()),
    ];
    assert_eq!(found, [Err("24".into()), Err("9–7".into()), Err("8".into())]);
    assert_eq!("a, k".parse::<PrincipleSet>().expect_err("k is no principle").found(), "k");
    assert_eq!("5".parse::<RoundTableSet>().expect_err("5 is no round table").found(), "5");
    assert_eq!("1".parse::<SessionSet>().expect_err("a session has no number").found(), "1");
    assert_eq!("1".parse::<MeetingSet>().expect_err("a meeting has no number").found(), "1");
}

#[test]
fn errors_of_the_same_text_are_equal_and_of_others_not() {
    let error = |text: &str| text.parse::<Objective>().unwrap_err();
    assert_eq!(error("save"), error("save"));
    assert_ne!(error("save"), error("safe"));
    assert_ne!("save".parse::<ReviewLevel>().unwrap_err(), error("save"));
}

#[test]
fn an_unknown_identifier_is_debugged_without_the_whole_list() {
    let error = "save-live".parse::<Objective>().expect_err("it is no objective");
    assert_eq!(format!("{error:?}"), r#"UnknownIdentifier { noun: "objective", found: "save-live", .. }"#);
}
