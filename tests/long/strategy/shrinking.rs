//! What a failure shrinks to is the smallest thing that fails, and can be read.

use imrf::compact::*;
use imrf::forum::*;
use imrf::jiff::civil::date;
use imrf::rules::*;
use imrf::strategy::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use std::collections::BTreeMap;

use super::{config, rng, shrinks_to, shrunken};

/// What makes the smallest draft another one.
type Change = fn(&mut ForumDraft);

fn smallest_draft() -> ForumDraft {
    ForumDraft::indicative(date(2022, 5, 17))
}

fn smallest_forum() -> Forum {
    Forum::try_from(smallest_draft()).expect("the draft is valid")
}

#[test]
fn an_allocation_shrinks_to_the_indicative_one() {
    shrinks_to(allocations(), |_| true, &Allocation::INDICATIVE);
}

/// Whatever else was drawn, only the objective that fails is in another table: the one after its own.
#[test]
fn an_allocation_shrinks_to_the_one_difference_that_fails() {
    let objective = Objective::AlternativesToDetention;
    let is_wrong = |allocation: &Allocation| allocation.round_table(objective) != RoundTable::Two;
    let mut sets = Allocation::INDICATIVE.sets();
    sets[1].remove(objective);
    sets[2].insert(objective);
    shrinks_to(allocations(), is_wrong, &Allocation::new(sets));
}

#[test]
fn a_programme_shrinks_to_that_of_2022() {
    shrinks_to(programmes(), |_| true, &Programme::OF_2022);
    let is_wrong =
        |programme: &Programme| programme.meetings_of(Session::RoundTable(RoundTable::Four)).len() > 1;
    let mut draft = ProgrammeDraft::from(Programme::OF_2022);
    draft.first_day.morning.push(Session::RoundTable(RoundTable::Four));
    let smallest = Programme::try_from(draft).expect("the draft is valid");
    shrinks_to(programmes(), is_wrong, &smallest);
}

#[test]
fn a_forum_shrinks_to_the_indicative_one_of_2022() {
    shrinks_to(forums(), |_| true, &smallest_forum());
    shrinks_to(forum_drafts(), |_| true, &smallest_draft());
}

#[test]
fn a_forum_shrinks_to_the_one_thing_that_fails() {
    let is_wrong = |forum: &Forum| forum.round_tables().arrangements(RoundTable::Two).co_chairs().is_some();
    let mut draft = smallest_draft();
    draft.round_tables.two.co_chairs = Some(vec![MemberState::AFG, MemberState::AGO]);
    shrinks_to(forums(), is_wrong, &Forum::try_from(draft).expect("the draft is valid"));

    let is_wrong = |forum: &Forum| forum.edition() != Edition::FIRST;
    let draft = ForumDraft::indicative(date(2026, 5, 5));
    shrinks_to(forums(), is_wrong, &Forum::try_from(draft).expect("the draft is valid"));
}

#[test]
fn a_set_shrinks_to_the_first_members() {
    let smallest = "1–3".parse().expect("it is a set");
    shrinks_to(any::<ObjectiveSet>(), |set| set.len() > 2, &smallest);
}

#[test]
fn a_text_shrinks_to_one_letter() {
    let text = |text| PlainText::try_from(text).expect("it is valid");
    shrinks_to(plain_texts(), |_| true, &text("a"));
    for text in shrunken(plain_texts(), |text| !text.as_str().is_ascii()) {
        assert!(text.as_str().chars().count() <= 2, "{text}");
    }
    let symbol = |text| DocumentReference::try_from(text).expect("it is valid");
    shrinks_to(document_references(), |_| true, &symbol("A/RES/73/1"));
}

#[test]
fn a_day_shrinks_to_a_known_one() {
    shrinks_to(opening_days(), |_| true, &date(2022, 5, 17));
    shrinks_to(opening_days(), |day| day.year() > 2022, &date(2026, 5, 5));
}

/// What is left unlike the indicative draft when a near miss of each kind shrinks: the one fault, and nothing else.
#[test]
fn a_near_miss_shrinks_to_the_first_of_its_kind_on_the_indicative_draft() {
    let of_kinds: BTreeMap<NearMissKind, String> =
        every_near_miss().into_iter().map(|near_miss| (near_miss.kind, near_miss.json)).collect();
    for near_miss in shrunken(near_misses(), |_| true) {
        let json = serde_json::to_string(&near_miss.draft).expect("the draft can be written");
        assert_eq!(json, of_kinds[&near_miss.kind], "{near_miss:?}");
    }
    for near_miss in shrunken(document_near_misses(), |_| true) {
        assert_eq!(near_miss.json, of_kinds[&near_miss.kind], "{near_miss:?}");
    }
}

/// What a validator lets through that has no lower bound of the year.
#[test]
fn no_lower_bound_of_the_year_shrinks_to_2018() {
    let is_let_through = |near_miss: &NearMiss<ForumDraft>| {
        near_miss.rule() == Rule::Quadrennial && near_miss.draft.opens.year() % 4 == 2
    };
    for near_miss in shrunken(near_misses(), is_let_through) {
        assert_eq!(near_miss.draft, ForumDraft::indicative(date(2018, 5, 17)));
    }
}

/// Lists of any length shrink to what fails, and leave no empty part behind.
#[test]
fn national_reviews_shrink_to_the_one_that_fails() {
    let has = |state: MemberState| move |forum: &Forum| forum.plenary().national_reviews().contains(&state);
    let forum = |states: &[MemberState]| {
        let mut draft = smallest_draft();
        draft.plenary.national_reviews = states.to_vec();
        draft.validate().expect("the draft is valid")
    };
    shrinks_to(forums(), has(MemberState::LUX), &forum(&[MemberState::LUX]));
    shrinks_to(forums(), |forum| !forum.plenary().national_reviews().is_empty(), &forum(&[MemberState::AFG]));
    for shrunken in shrunken(forums(), |forum| forum.plenary().national_reviews().len() > 50) {
        let reviews = shrunken.plenary().national_reviews();
        assert_eq!(reviews.len(), 51);
        assert!(reviews.is_sorted());
        assert_eq!(shrunken, forum(reviews));
    }
}

/// Where an order makes the failure, no other order is changed.
#[test]
fn a_changed_order_is_the_only_one_that_is_left() {
    let is_sorted = |draft: &ForumDraft| draft.round_tables.two.objectives.is_sorted();
    for shrunken in shrunken(forum_drafts(), |draft| !is_sorted(draft)) {
        let mut sorted = shrunken.clone();
        sorted.round_tables.two.objectives.sort_unstable();
        assert_eq!(sorted, smallest_draft());
        let [.., before_last, last] = shrunken.round_tables.two.objectives[..] else {
            panic!("{shrunken:?}")
        };
        assert!(before_last < last, "{shrunken:?}");
    }
}

/// Proptest gives up after 1,024 steps for 256 cases; no failure takes as many.
#[test]
fn every_failure_shrinks_within_the_steps_of_proptest() {
    let steps = |strategy: BoxedStrategy<Forum>, is_wrong: &dyn Fn(&Forum) -> bool, seed| {
        let mut runner = TestRunner::new_with_rng(config(), rng(seed));
        let mut tree = strategy.new_tree(&mut runner).expect("nothing is rejected");
        while !is_wrong(&tree.current()) {
            tree = strategy.new_tree(&mut runner).expect("nothing is rejected");
        }
        let mut steps = 0;
        let mut goes_on = tree.simplify();
        while goes_on {
            steps += 1;
            goes_on = if is_wrong(&tree.current()) { tree.simplify() } else { tree.complicate() };
        }
        assert!(is_wrong(&tree.current()));
        steps
    };
    let reviews = |forum: &Forum| forum.plenary().national_reviews().len();
    let predicates: [&dyn Fn(&Forum) -> bool; 5] = [
        &|forum| reviews(forum) > 190,
        &|forum| reviews(forum) > 100,
        &|forum| forum.policy_debate().emerging_issues().len() > 9 && reviews(forum) > 0,
        &|forum| !forum.advice().is_empty() && forum.notes().len() > 3,
        &|forum| {
            let mut tables = RoundTable::ALL.into_iter();
            tables.all(|table| forum.round_tables().arrangements(table).keynote_speaker().is_some())
        },
    ];
    for is_wrong in predicates {
        for seed in 0..4 {
            let steps = steps(forums().boxed(), is_wrong, seed);
            assert!(steps < 1024, "{steps} steps");
        }
    }
}

/// Which list it is stays as it was drawn.
#[test]
fn a_repeated_value_shrinks_to_the_smallest_list_of_its_kind() {
    let change: [Change; 6] = [
        |draft| draft.programme.first_day.morning.push(Session::RoundTable(RoundTable::One)),
        |draft| draft.round_tables.one.objectives.insert(0, Objective::MinimizeAdverseDrivers),
        |draft| draft.round_tables.one.co_chairs = Some(vec![MemberState::AFG; 2]),
        |draft| draft.progress_declaration.co_facilitators = Some(vec![MemberState::AFG; 2]),
        |draft| draft.plenary.national_reviews = vec![MemberState::AFG; 2],
        |draft| draft.policy_debate.emerging_issues = vec!["a".to_owned(); 2],
    ];
    let smallest = change.map(|change| {
        let mut draft = smallest_draft();
        change(&mut draft);
        draft
    });
    let near_misses = near_miss(Rule::ListedOnce).expect("the rule can be broken");
    for near_miss in shrunken(near_misses, |_| true) {
        assert!(smallest.contains(&near_miss.draft), "{near_miss:?}");
    }
}

#[test]
fn a_near_miss_of_an_allocation_shrinks_to_the_indicative_one_with_one_fault() {
    let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
    draft.one.remove(0);
    let violations = Allocation::try_from(draft.clone()).expect_err("the draft is wrong");
    let near_misses = allocation_near_miss(Rule::Coverage).expect("the rule can be broken");
    for near_miss in shrunken(near_misses, |_| true) {
        assert_eq!((&near_miss.draft, &near_miss.violations), (&draft, &violations));
    }
}
