//! What a failure shrinks to is the smallest thing that fails, and can be read.

use imrf::compact::*;
use imrf::forum::*;
use imrf::jiff::civil::{Date, date};
use imrf::rules::*;
use imrf::strategy::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

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
    shrinks_to(plain_texts(), |text| !text.as_str().is_ascii(), &text("à"));
    let symbol = |text| DocumentReference::try_from(text).expect("it is valid");
    shrinks_to(document_symbols(), |_| true, &symbol("A/RES/73/1"));
}

#[test]
fn a_day_shrinks_to_a_known_one() {
    shrinks_to(opening_days(), |_| true, &date(2022, 5, 17));
    shrinks_to(opening_days(), |day| day.year() > 2022, &date(2026, 5, 5));
}

/// Each simpler day is nearer to the known one: the days after it come first, then those before. The first and
/// the last day, which are drawn more often, lead to other days first.
#[test]
fn a_day_shrinks_towards_a_known_one() {
    for (edition, known) in [(Edition::FIRST, date(2022, 5, 17)), (Edition::SECOND, date(2026, 5, 5))] {
        let order = |day: Date| (day < known, day);
        for seed in 0..32 {
            let mut runner = TestRunner::new_with_rng(config(), rng(seed));
            let mut tree = opening_days_of(edition).new_tree(&mut runner).expect("nothing is rejected");
            let mut day = tree.current();
            if [(1, 1), (6, 27), (12, 28)].contains(&(day.month(), day.day())) {
                continue;
            }
            while tree.simplify() {
                assert!(order(tree.current()) <= order(day), "from {day} to {}", tree.current());
                day = tree.current();
            }
            assert_eq!(day, known);
        }
    }
}

/// A near miss shrinks to the smallest draft with the one fault, which the valid draft shows.
#[test]
fn a_near_miss_shrinks_to_the_smallest_draft_with_one_fault() {
    let smallest = |rule: Rule, change: Change| {
        let mut draft = smallest_draft();
        change(&mut draft);
        let violations = Forum::try_from(draft.clone()).expect_err("the draft is wrong");
        let near_misses = near_miss(rule).expect("the rule can be broken");
        shrinks_to(near_misses, |_| true, &NearMiss { draft, violations });
    };
    let change: [(Rule, Change); 15] = [
        (Rule::Quadrennial, |draft| draft.opens = date(2023, 5, 17)),
        (Rule::FirstSemester, |draft| draft.opens = date(2022, 6, 28)),
        (Rule::WithinTheYear, |draft| draft.opens = date(2026, 12, 29)),
        (Rule::MeetingHeld, |draft| {
            draft.programme.first_day.morning.clear();
            draft.programme.first_day.afternoon.insert(0, Session::RoundTable(RoundTable::One));
        }),
        (Rule::RoundTablesOnFirstDays, |draft| {
            draft.programme.first_day.morning = vec![Session::RoundTable(RoundTable::Two)];
        }),
        (Rule::PolicyDebateOnSecondAfternoon, |draft| {
            draft.programme.first_day.morning.insert(0, Session::PolicyDebate);
        }),
        (Rule::PlenaryOnLastDays, |draft| {
            draft
                .programme
                .first_day
                .morning
                .insert(0, Session::PlenarySegment(PlenarySegment::OpeningSegment));
        }),
        (Rule::PlenaryInOrder, |draft| {
            draft.programme.third_day.morning = vec![Session::PlenarySegment(PlenarySegment::GeneralDebate)]
        }),
        (Rule::Coverage, |draft| {
            draft.round_tables.one.objectives.remove(0);
        }),
        (Rule::EachOnce, |draft| draft.round_tables.one.objectives.insert(0, Objective::Data)),
        (Rule::NoneEmpty, |draft| {
            let objectives = std::mem::take(&mut draft.round_tables.one.objectives);
            draft.round_tables.two.objectives.extend(objectives);
        }),
        (Rule::TwoCoChairs, |draft| draft.round_tables.one.co_chairs = Some(vec![])),
        (Rule::TwoCoFacilitators, |draft| draft.progress_declaration.co_facilitators = Some(vec![])),
        (Rule::Symbol, |draft| draft.round_tables.one.background_note = Some(String::new())),
        (Rule::PlainText, |draft| draft.round_tables.one.keynote_speaker = Some(String::new())),
    ];
    for (rule, change) in change {
        smallest(rule, change);
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
fn a_near_miss_of_any_rule_shrinks_within_its_rule() {
    let mut draft = smallest_draft();
    draft.round_tables.one.co_chairs = Some(vec![]);
    let violations = Forum::try_from(draft.clone()).expect_err("the draft is wrong");
    let is_wrong = |near_miss: &NearMiss<_>| near_miss.rule() == Rule::TwoCoChairs;
    shrinks_to(near_misses(), is_wrong, &NearMiss { draft, violations });
}

#[test]
fn a_near_miss_of_an_allocation_shrinks_to_the_indicative_one_with_one_fault() {
    let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
    draft.one.remove(0);
    let violations = Allocation::try_from(draft.clone()).expect_err("the draft is wrong");
    let near_misses = allocation_near_miss(Rule::Coverage).expect("the rule can be broken");
    shrinks_to(near_misses, |_| true, &NearMiss { draft, violations });
}

#[test]
fn a_near_miss_of_shape_shrinks_to_the_smallest_document_with_one_fault() {
    let json = serde_json::to_string(&smallest_draft()).expect("the draft can be written");
    let near_miss = |fault, json: String, place: &str| ShapeNearMiss { json, fault, place: place.to_owned() };
    let odd = json.replace("2022-05-17", "2022-5-17");
    shrinks_to(
        shape_near_miss(ShapeFault::OddDate),
        |_| true,
        &near_miss(ShapeFault::OddDate, odd, "/opens"),
    );
    let unknown = json.replace("A/RES/73/326", "a/res/73/326");
    shrinks_to(
        shape_near_miss(ShapeFault::UnknownWord),
        |_| true,
        &near_miss(ShapeFault::UnknownWord, unknown, "/format"),
    );
}
