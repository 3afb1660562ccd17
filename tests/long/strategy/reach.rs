//! What can be valid is reached.

use std::collections::BTreeSet;
use std::fmt::Debug;

use imrf::compact::*;
use imrf::forum::*;
use imrf::jiff::civil::date;
use imrf::rules::*;
use imrf::strategy::{
    NearMiss, allocations, document_references, editions, forum_drafts, forums, near_miss, objective_sets,
    opening_days_of, plain_texts, programmes,
};
use proptest::prelude::*;

use super::{config, samples};

/// Every value of the list is among the samples.
fn reaches_all<T: Arbitrary + Debug + Ord>(all: &[T]) {
    let seen: BTreeSet<T> = samples(any::<T>(), 16).collect();
    assert!(seen.iter().eq(all.iter().collect::<BTreeSet<_>>()));
}

#[test]
fn every_value_of_every_vocabulary_is_reached() {
    reaches_all(&Action::ALL);
    reaches_all(&Basis::ALL);
    reaches_all(&CapacityBuildingComponent::ALL);
    reaches_all(&Day::ALL);
    reaches_all(&DeclarationContent::ALL);
    reaches_all(&Resolution::ALL);
    reaches_all(&Format::ALL);
    reaches_all(&GuidingPrinciple::ALL);
    reaches_all(&Half::ALL);
    reaches_all(&Enforcement::ALL);
    reaches_all(&Meeting::ALL);
    reaches_all(&MemberState::ALL);
    reaches_all(&MilestoneKind::ALL);
    reaches_all(&Objective::ALL);
    reaches_all(&ParticipationRoute::ALL);
    reaches_all(&PlenarySegment::ALL);
    reaches_all(&PolicyDebateTopic::ALL);
    reaches_all(&ReviewLevel::ALL);
    reaches_all(&Role::ALL);
    reaches_all(&RoundTable::ALL);
    reaches_all(&Rule::ALL);
    reaches_all(&Session::ALL);
    reaches_all(&StakeholderKind::ALL);
    reaches_all(&Verb::ALL);
}

#[test]
fn sets_of_every_size_are_reached_and_no_other() {
    let sizes: BTreeSet<usize> = samples(any::<ObjectiveSet>(), 16).map(ObjectiveSet::len).collect();
    assert!(sizes.into_iter().eq(0..=23));
    let sizes: BTreeSet<usize> = samples(objective_sets(2..=5), 16).map(ObjectiveSet::len).collect();
    assert!(sizes.into_iter().eq(2..=5));
    let sizes: BTreeSet<usize> = samples(any::<PrincipleSet>(), 16).map(PrincipleSet::len).collect();
    assert!(sizes.into_iter().eq(0..=10));
    // All sixteen, by what they are shown as.
    let sets: BTreeSet<String> = samples(any::<RoundTableSet>(), 16).map(|set| set.to_string()).collect();
    assert_eq!(sets.len(), 16);
}

#[test]
#[should_panic(expected = "there are only 23 different values, not 24")]
fn a_set_of_more_than_there_are_is_refused() {
    let _ = objective_sets(0..=24);
}

#[test]
fn every_table_is_reached_for_every_objective() {
    let mut seen = BTreeSet::new();
    for allocation in samples(allocations(), 16) {
        seen.extend(Objective::ALL.map(|objective| (objective, allocation.round_table(objective))));
    }
    assert_eq!(seen.len(), 23 * 4);
}

#[test]
fn tables_of_one_objective_are_reached() {
    let smallest = |allocation: Allocation| allocation.sets().map(ObjectiveSet::len).into_iter().min();
    assert!(samples(allocations(), 16).any(|allocation| smallest(allocation) == Some(1)));
}

/// The plenary can be arranged in 25 ways, and the round tables in 2,161: in each of the first three meetings
/// at least one, and each in at least one.
#[test]
fn every_arrangement_of_a_programme_is_reached() {
    let mut plenaries = BTreeSet::new();
    let mut round_tables = BTreeSet::new();
    let mut count = 0;
    for programme in samples(programmes(), 16) {
        let held = Meeting::ALL.map(|meeting| programme.sessions(meeting).into_iter().collect::<Vec<_>>());
        let [first, second, third, _, plenary @ ..] = held;
        round_tables.insert([first, second, third]);
        plenaries.insert(plenary);
        count += 1;
    }
    assert_eq!(plenaries.len(), 25);
    if count >= 100_000 {
        assert_eq!(round_tables.len(), 2161);
    } else {
        assert!(round_tables.len() > 900, "{count} samples have only {} ways", round_tables.len());
    }
}

#[test]
fn the_first_editions_and_later_ones_are_reached() {
    let years: BTreeSet<i16> = samples(editions(), 16).map(Edition::year).collect();
    assert!((2022..=2058).step_by(4).all(|year| years.contains(&year)));
    assert!(years.iter().any(|year| *year > 9000));
}

#[test]
fn the_first_and_the_last_opening_days_are_reached_and_none_beyond() {
    let days: BTreeSet<_> = samples(opening_days_of(Edition::FIRST), 16).collect();
    assert_eq!(days.first(), Some(&date(2022, 1, 1)));
    assert_eq!(days.last(), Some(&date(2022, 6, 27)));
    assert_eq!(days.len(), 178);
    let days: BTreeSet<_> = samples(opening_days_of(Edition::SECOND), 16).collect();
    assert_eq!(days.first(), Some(&date(2026, 1, 1)));
    assert_eq!(days.last(), Some(&date(2026, 12, 28)));
    assert_eq!(days.len(), 362);
}

/// All years without a Forum that are near and some that are far.
#[test]
fn years_without_a_forum_are_reached() {
    let near_misses = near_miss(Rule::Quadrennial).expect("the rule can be broken");
    let year = |near_miss: NearMiss<ForumDraft>| near_miss.draft.opens.year();
    let years: BTreeSet<i16> = samples(near_misses, 8).map(year).collect();
    let near = (2023..=2061).filter(|year| year % 4 != 2);
    assert!(near.into_iter().all(|year| years.contains(&year)), "{years:?}");
    assert!(years.iter().any(|year| *year < 1000) && years.iter().any(|year| *year > 9000));
}

#[test]
fn short_long_and_foreign_texts_are_reached() {
    let texts: Vec<String> = samples(plain_texts(), 16).map(String::from).collect();
    let lengths: BTreeSet<usize> = texts.iter().map(|text| text.chars().count()).collect();
    assert_eq!((lengths.first(), lengths.last()), (Some(&1), Some(&500)));
    let characters: BTreeSet<char> = texts.iter().flat_map(|text| text.chars()).collect();
    assert!((' '..='~').all(|character| characters.contains(&character)));
    assert!(characters.iter().any(|character| u32::from(*character) > 0xffff));

    let symbols: Vec<String> = samples(document_references(), 16).map(String::from).collect();
    let lengths: BTreeSet<usize> = symbols.iter().map(String::len).collect();
    assert_eq!((lengths.first(), lengths.last()), (Some(&3), Some(&200)));
    assert!(symbols.iter().any(|symbol| symbol.starts_with("A/RES/")));
}

#[test]
fn what_can_be_absent_is_reached_both_ways() {
    let mut seen = BTreeSet::new();
    for forum in samples(forums(), 4) {
        let table = forum.round_tables().arrangements(RoundTable::Three);
        seen.extend([
            ("co-chairs", table.co_chairs().is_some()),
            ("keynote speaker", table.keynote_speaker().is_some()),
            ("background note", table.background_note().is_some()),
            ("technical summary", table.technical_summary().is_some()),
            ("emerging issues", !forum.policy_debate().emerging_issues().is_empty()),
            ("many issues", forum.policy_debate().emerging_issues().len() > 7),
            ("national reviews", !forum.plenary().national_reviews().is_empty()),
            ("most reviews", forum.plenary().national_reviews().len() > 100),
            ("notes", !forum.notes().is_empty()),
            ("seven reviews", forum.plenary().national_reviews().len() == 7),
            ("all reviews", forum.plenary().national_reviews().len() == 193),
            ("co-facilitators", forum.progress_declaration().co_facilitators().is_some()),
            ("endorsement", forum.progress_declaration().endorsed_by().is_some()),
        ]);
    }
    assert_eq!(seen.len(), 2 * 13, "{seen:?}");
}

#[test]
fn objectives_and_round_tables_come_in_any_order() {
    let mut seen = BTreeSet::new();
    for draft in samples(forum_drafts(), 4) {
        let objectives = &draft.round_tables[RoundTable::One].objectives;
        let sessions = &draft.programme[Meeting::ALL[0]];
        seen.extend([("objectives", objectives.is_sorted()), ("round tables", sessions.is_sorted())]);
    }
    assert_eq!(seen.len(), 4);
    // The orders of four round tables in one meeting.
    let all = |draft: ForumDraft| Some(draft.programme.first_day.morning).filter(|held| held.len() == 4);
    let orders: BTreeSet<_> = samples(forum_drafts(), 4).filter_map(all).collect();
    if config().cases >= 10_000 {
        assert_eq!(orders.len(), 24);
    } else {
        assert!(orders.len() > 12, "only {} orders", orders.len());
    }
}
