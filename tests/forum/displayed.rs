//! How a Forum, its programme and its allocation are displayed and debugged.

use imrf::jiff::civil::date;
use imrf::{Action, Allocation, Forum, ForumDraft, Meeting, MemberState, Objective, Programme, RoundTable};
use proptest::prelude::*;
use proptest::sample::select;

#[test]
fn a_forum_is_displayed_by_its_days_meetings_and_round_tables() {
    assert_eq!(
        Forum::of_2022().to_string(),
        "International Migration Review Forum 2022, 2022-05-17 to 2022-05-20\n\
         2022-05-17, 10:00–13:00: Round table one\n\
         2022-05-17, 15:00–18:00: Round table two\n\
         2022-05-18, 10:00–13:00: Round table three, Round table four\n\
         2022-05-18, 15:00–18:00: Policy debate\n\
         2022-05-19, 10:00–13:00: Opening segment, General debate\n\
         2022-05-19, 15:00–18:00: General debate\n\
         2022-05-20, 10:00–13:00: General debate\n\
         2022-05-20, 15:00–18:00: General debate, Closing segment\n\
         Round table one: 2, 5, 6, 12 and 18\n\
         Round table two: 4, 8–11, 13 and 21\n\
         Round table three: 14–16, 19, 20 and 22\n\
         Round table four: 1, 3, 7, 17 and 23",
    );
}

#[test]
fn a_programme_is_displayed_by_its_meetings() {
    assert_eq!(
        Programme::OF_2022.to_string(),
        "morning of the first day: Round table one\n\
         afternoon of the first day: Round table two\n\
         morning of the second day: Round table three, Round table four\n\
         afternoon of the second day: Policy debate\n\
         morning of the third day: Opening segment, General debate\n\
         afternoon of the third day: General debate\n\
         morning of the fourth day: General debate\n\
         afternoon of the fourth day: General debate, Closing segment",
    );
}

proptest! {
    #[test]
    fn what_is_displayed_is_what_the_forum_has(
        objective in select(&Objective::ALL),
        table in select(&RoundTable::ALL),
        year in (0..100_i16).prop_map(|edition| 2026 + 4 * edition),
    ) {
        let mut draft = ForumDraft::indicative(date(year, 5, 5));
        draft.round_tables.move_objective(objective, table);
        let forum = draft.validate().expect("it is valid");
        let text = forum.to_string();
        let lines: Vec<&str> = text.lines().collect();
        prop_assert_eq!(lines.len(), 1 + 8 + 4);
        prop_assert!(lines[0].contains(&forum.edition().to_string()) && lines[0].contains(&forum.opens().to_string()));
        prop_assert!(lines[0].ends_with(&forum.closes().to_string()));
        for (line, slot) in lines[1..9].iter().zip(forum.schedule()) {
            prop_assert_eq!(*line, slot.to_string());
        }
        let allocation: Vec<String> = forum
            .allocation()
            .iter()
            .map(|(table, objectives)| format!("{}: {objectives}", table.name()))
            .collect();
        prop_assert_eq!(&lines[9..], allocation.as_slice());
        prop_assert_eq!(forum.allocation().to_string(), allocation.join("\n"));
    }
}

/// A failing test prints a line for an entry, not one for each objective.
#[test]
fn an_allocation_and_a_programme_are_debugged_in_a_line_an_entry() {
    let entries = Allocation::INDICATIVE.iter().map(|(table, objectives)| format!("{table}: {objectives}"));
    let entries: Vec<String> = entries.collect();
    assert_eq!(format!("{:?}", Allocation::INDICATIVE), format!("{{{}}}", entries.join(", ")));
    assert_eq!(format!("{:#?}", Allocation::INDICATIVE), format!("{{\n    {},\n}}", entries.join(",\n    ")));
    let entries = Programme::OF_2022.iter().map(|(meeting, sessions)| format!("{meeting}: {sessions}"));
    let entries: Vec<String> = entries.collect();
    assert_eq!(format!("{:?}", Programme::OF_2022), format!("{{{}}}", entries.join(", ")));
    assert_eq!(format!("{:#?}", Programme::OF_2022), format!("{{\n    {},\n}}", entries.join(",\n    ")));
}

/// So does a draft, of which only what is there is printed.
#[test]
fn a_draft_is_debugged_in_a_line_a_list() {
    let draft = Forum::of_2022().into_draft();
    let text = format!("{draft:#?}");
    for list in [
        "morning: [opening-segment, general-debate],",
        "objectives: [data, information-provision, reduce-vulnerabilities, eliminate-discrimination, \
         international-cooperation],",
    ] {
        assert!(text.lines().any(|line| line.trim() == list), "{text}");
    }
    assert!(text.lines().count() < 70 && !text.contains("keynote_speaker"), "{text}");
    let sets = Allocation::INDICATIVE.into_draft();
    assert_eq!(format!("{sets:#?}").lines().count(), 6);
}

#[test]
fn small_values_are_debugged_in_one_line() {
    for meeting in Meeting::ALL {
        assert_eq!(format!("{meeting:?}"), format!("Meeting({meeting})"));
        assert_eq!(format!("{meeting:#?}"), format!("Meeting({meeting})"));
    }
    for state in MemberState::ALL {
        assert_eq!(format!("{state:#?}"), format!("MemberState::{state}"));
    }
    for action in Action::ALL {
        assert_eq!(format!("{action:#?}"), format!("Action({action})"));
    }
}
