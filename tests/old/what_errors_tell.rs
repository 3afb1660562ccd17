//! An error tells a program what it tells a person; and what is shown to those who write programs can be read.

use imrf::{
    Action, Allocation, Day, Edition, GuidingPrinciple, Half, Meeting, Objective, Programme, ReviewLevel,
    RoundTable, Session,
};

/// Every letter and every number that is refused is told as it was found, and so is each objective and year.
#[test]
fn what_was_found_is_told() {
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

/// A word is told up to its 61st character, one more than a message shows.
#[test]
fn a_word_that_was_found_is_told_up_to_a_length() {
    for length in [0, 1, 60, 61, 62, 10_000] {
        let error = "é".repeat(length).parse::<ReviewLevel>().expect_err("it is no level");
        assert_eq!(error.found(), "é".repeat(length.min(61)));
    }
}

#[test]
fn an_unknown_word_is_debugged_without_the_whole_vocabulary() {
    let error = "save-live".parse::<Objective>().expect_err("it is no objective");
    assert_eq!(format!("{error:?}"), r#"UnknownWord { noun: "objective", found: "save-live", .. }"#);
}

#[test]
fn an_allocation_is_debugged_by_round_tables() {
    let tables =
        RoundTable::ALL.map(|table| format!("{table:?}: {:?}", Allocation::INDICATIVE.objectives(table)));
    assert_eq!(format!("{:?}", Allocation::INDICATIVE), format!("{{{}}}", tables.join(", ")));
}

#[test]
fn a_programme_is_debugged_by_meetings() {
    let shown = format!("{:?}", Programme::OF_2022);
    let meetings = Meeting::ALL.map(|meeting| {
        format!("{meeting:?}: {:?}", Programme::OF_2022.sessions(meeting).collect::<Vec<_>>())
    });
    assert_eq!(shown, format!("{{{}}}", meetings.join(", ")));
    let policy_debate = (Meeting::new(Day::Second, Half::Afternoon), [Session::PolicyDebate]);
    assert!(shown.contains(&format!("{:?}: {:?}", policy_debate.0, policy_debate.1)), "{shown}");
}
