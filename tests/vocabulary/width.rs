//! Width, alignment and precision are honoured by everything that is displayed in one line.

use core::fmt::Display;

use imrf::compact::{GuidingPrinciple, PrincipleSet};
use imrf::forum::{DocumentReference, MeetingSet, PlainText, RoundTableSet};
use imrf::review::Coverage;
use imrf::review::recognition::{recognize, recognize_objective};
use imrf::rules::Rule;
use imrf::{Action, Allocation, Edition, Forum, ForumDraft, Meeting, Objective, ObjectiveSet, SessionSet};
use proptest::prelude::*;

use crate::listed::Listed;

/// A value is padded as its text is.
fn is_padded(value: &impl Display) {
    let text = value.to_string();
    assert_eq!(format!("{value:150}"), format!("{text:150}"));
    assert_eq!(format!("{value:>150}"), format!("{text:>150}"));
    assert_eq!(format!("{value:·^151}"), format!("{text:·^151}"));
    assert_eq!(format!("{value:-<2}"), format!("{text:-<2}"));
    assert_eq!(format!("{value:.3}"), format!("{text:.3}"));
    assert_eq!(format!("{value:*>9.4}"), format!("{text:*>9.4}"));
    assert_eq!(format!("{value:#}"), text);
}

#[test]
fn values_of_lists_are_padded() {
    fn law<T: Listed>() {
        T::all().iter().for_each(is_padded);
    }
    for_every_list!(law);
}

#[test]
fn actions_editions_and_citations_are_padded() {
    Action::ALL.iter().for_each(is_padded);
    for citation in Action::ALL.map(Action::citation) {
        is_padded(&citation);
    }
    [Edition::FIRST, Edition::SECOND].iter().for_each(is_padded);
    for citation in Rule::ALL.iter().filter_map(|rule| rule.citation()) {
        is_padded(&citation);
    }
}

#[test]
fn what_a_forum_consists_of_is_padded() {
    let forum = Forum::of_2022();
    forum.milestones().iter().for_each(is_padded);
    for slot in forum.schedule() {
        is_padded(&slot);
    }
    forum.notes().iter().for_each(is_padded);
    is_padded(&PlainText::try_from("é…").expect("it is valid"));
    is_padded(&DocumentReference::try_from("A/RES/76/266").expect("it is valid"));
    for (meeting, sessions) in forum.programme() {
        is_padded(&meeting);
        is_padded(&sessions);
    }
}

/// With a citation and without, with a suggestion and without.
#[test]
fn violations_and_advice_are_padded() {
    let mut draft = ForumDraft::indicative(imrf::jiff::civil::date(2023, 5, 16));
    draft.notes = vec![String::new()];
    let violations = draft.validate().expect_err("it is invalid");
    assert_eq!(violations.count(), 2);
    violations.iter().for_each(is_padded);

    let json = serde_json::to_string(&Forum::of_2022()).expect("it can be written");
    let json = json.replace("\"save-lives\"", "\"save-live\"");
    let checked: imrf::Checked<Forum> = serde_json::from_str(&json).expect("it is JSON");
    let violations = checked.into_result().expect_err("it is invalid");
    assert_eq!(violations.first().suggestion(), Some("save-lives"));
    violations.iter().for_each(is_padded);

    let sets = Allocation::INDICATIVE.sets();
    let advice = Allocation::new([sets[3], sets[2], sets[1], sets[0]]).advice();
    assert_eq!(advice.len(), 23);
    advice.iter().for_each(is_padded);
}

proptest! {
    #[test]
    fn sets_are_padded(bits in any::<u32>()) {
        is_padded(&ObjectiveSet::from_bits(bits & ObjectiveSet::ALL.to_bits()).expect("its bits are of members"));
        is_padded(&PrincipleSet::from_bits(bits & PrincipleSet::ALL.to_bits()).expect("its bits are of members"));
        is_padded(&RoundTableSet::from_bits(bits & RoundTableSet::ALL.to_bits()).expect("its bits are of members"));
        is_padded(&SessionSet::from_bits(bits & SessionSet::ALL.to_bits()).expect("its bits are of members"));
        is_padded(&MeetingSet::from_bits(bits & MeetingSet::ALL.to_bits()).expect("its bits are of members"));
    }
}

/// Each kind of error that has one line, and each of its parts.
#[test]
fn errors_are_padded() {
    is_padded(&"save-live".parse::<Objective>().expect_err("it has a letter too few"));
    is_padded(&"general".parse::<Objective>().expect_err("it is no identifier"));
    is_padded(&Objective::try_from(24).expect_err("there are 23"));
    is_padded(&GuidingPrinciple::try_from('k').expect_err("the last is j"));
    for text in ["24", "5-3", "2 and 2"] {
        is_padded(&text.parse::<ObjectiveSet>().expect_err("it is no set"));
    }
    for text in ["17c", "24(a)", "22(d)"] {
        is_padded(&text.parse::<Action>().expect_err("it is no action"));
    }
    is_padded(&Edition::try_from(2023).expect_err("no edition is held in it"));
    for text in ["22", "2023"] {
        is_padded(&text.parse::<Edition>().expect_err("it is no edition"));
    }
    is_padded(&Allocation::try_new([ObjectiveSet::EMPTY; 4]).expect_err("it covers nothing"));
    for text in ["", "General", "Remitances", "24", "17(z)", "20. Minimize adverse drivers", "1, 2"] {
        is_padded(&recognize(text).expect_err("it is not sure"));
    }
}

/// Once and more than once.
#[test]
fn conflicts_are_padded() {
    let text = "20. Minimize adverse drivers";
    for texts in [vec![text], vec![text, text]] {
        let coverage: Coverage = texts.into_iter().map(recognize_objective).collect();
        is_padded(&coverage.conflicts().next().expect("the number is wrong"));
    }
}

/// A table in a terminal.
#[test]
fn columns_can_be_made() {
    let row = |principle: &GuidingPrinciple| format!("{:>3} {principle:<28}|", principle.letter());
    let rows: Vec<String> = GuidingPrinciple::ALL.iter().map(row).collect();
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{rows:?}");
    let meetings = Meeting::ALL.map(|meeting| format!("{meeting:>21}"));
    assert!(meetings.iter().all(|meeting| meeting.len() == 21), "{meetings:?}");
}
