//! What is asked of a strategy is what it draws.

use imrf::strategy::*;
use imrf::{Allocation, Edition, Forum, ForumDraft, Objective, ObjectiveSet, RoundTable};
use proptest::collection::size_range;
use proptest::prelude::*;

use super::{holds, samples, shrinks_to};

#[test]
fn forums_of_an_edition_and_with_an_allocation_are_drawn() {
    let mut sets = Allocation::INDICATIVE.sets();
    sets[3].remove(Objective::Data);
    sets[0].insert(Objective::Data);
    let allocation = Allocation::new(sets);
    let third = Edition::SECOND.next().expect("there is a third");
    let parameters = ForumParameters::new().edition(third).allocation(allocation);
    holds(any_with::<Forum>(parameters), |forum| {
        prop_assert_eq!((forum.edition(), forum.allocation()), (third, allocation));
        Ok(())
    });
    holds(any_with::<ForumDraft>(third.into()), |draft| {
        prop_assert_eq!(draft.validate().expect("the draft is valid").edition(), third);
        Ok(())
    });
    holds(any_with::<Forum>(allocation.into()), |forum| {
        prop_assert_eq!(forum.allocation(), allocation);
        Ok(())
    });
}

#[test]
fn sets_have_the_sizes_of_the_parameter() {
    let mut sizes: Vec<usize> =
        samples(any_with::<ObjectiveSet>(size_range(2..=4)), 1).map(ObjectiveSet::len).collect();
    sizes.sort_unstable();
    sizes.dedup();
    assert_eq!(sizes, [2, 3, 4]);
}

#[test]
fn subsets_are_within_the_set() {
    let of = Allocation::INDICATIVE.objectives(RoundTable::Two);
    let mut seen = ObjectiveSet::EMPTY;
    for subset in samples(objective_subsets(of, 0..=of.len()), 1) {
        assert!(subset.is_subset(of));
        seen |= subset;
    }
    assert_eq!(seen, of);
}

#[test]
fn covers_have_each_objective_once_and_no_empty_set() {
    let of = Allocation::INDICATIVE.objectives(RoundTable::Two);
    for count in 1..=of.len() {
        holds(objective_covers(of, count), |sets| {
            prop_assert_eq!(sets.len(), count);
            prop_assert!(sets.iter().all(|set| !set.is_empty()));
            prop_assert_eq!(sets.iter().map(|set| set.len()).sum::<usize>(), of.len());
            prop_assert_eq!(sets.into_iter().fold(ObjectiveSet::EMPTY, |union, set| union | set), of);
            Ok(())
        });
    }
    shrinks_to(objective_covers(of, 1), |_| true, &vec![of]);
}

#[test]
#[should_panic(expected = "7 objectives have no exact cover by 8 sets")]
fn a_cover_by_more_sets_than_objectives_is_refused() {
    let _ = objective_covers(Allocation::INDICATIVE.objectives(RoundTable::Two), 8);
}

#[test]
fn the_near_misses_of_a_draft_are_unlike_it_in_one_way() {
    let draft = Forum::of_2022().into_draft();
    holds(near_misses_of(draft.clone()).expect("the draft is valid"), |near_miss| {
        prop_assert_ne!(&near_miss.draft, &draft);
        prop_assert_eq!(near_miss.draft.validate(), Err(near_miss.violations));
        Ok(())
    });
}

/// Whatever valid draft they are made of.
#[test]
fn every_valid_draft_has_near_misses_of_every_kind() {
    for draft in samples(forum_drafts(), 1).take(64) {
        for near_miss in samples(near_misses_of(draft).expect("the draft is valid"), 1).take(64) {
            assert_eq!(near_miss.draft.validate(), Err(near_miss.violations));
        }
    }
}

#[test]
fn a_draft_that_is_invalid_has_no_near_misses() {
    let mut draft = Forum::of_2022().into_draft();
    draft.notes.push(String::new());
    let violations = draft.validate().expect_err("the note is empty");
    assert_eq!(near_misses_of(draft).map(|_| ()), Err(violations));
}
