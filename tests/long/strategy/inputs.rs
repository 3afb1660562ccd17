//! Inputs are drawn as Forums are: valid, or wrong in exactly one way.

use std::collections::BTreeSet;

use imrf::review::Input;
use imrf::rules::Rule;
use imrf::strategy::*;
use proptest::prelude::*;

use super::every_near_miss::have_their_violation_and_no_other;
use super::{holds, samples, shrunken};

#[test]
fn every_draft_of_an_input_is_valid_and_is_read_again() {
    holds(input_drafts(), |draft| {
        let json = serde_json::to_string(&draft).expect("the draft can be written");
        let input = draft.validate().map_err(|violations| TestCaseError::fail(violations.to_string()))?;
        let read: Input =
            serde_json::from_str(&json).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(read, input);
        Ok(())
    });
}

#[test]
fn lists_of_inputs_are_empty_full_and_between() {
    let mut sizes = BTreeSet::new();
    for input in samples(inputs(), 4) {
        sizes.insert(("states", input.member_states().len().min(8)));
        sizes.insert(("all states", usize::from(input.member_states().len() == 193)));
        sizes.insert(("actions", input.actions().len().min(8)));
        sizes.insert(("all objectives", usize::from(input.objectives().len() == 23)));
    }
    assert_eq!(sizes.len(), 9 + 2 + 9 + 2, "{sizes:?}");
}

#[test]
fn every_near_miss_of_an_input_has_its_violation_and_no_other() {
    for rule in [Rule::NamesWhatItCovers, Rule::ListedOnce, Rule::Symbol, Rule::PlainText] {
        holds(input_near_miss(rule).expect("an input can break it"), |near_miss| {
            prop_assert_eq!(near_miss.rule(), rule);
            prop_assert_eq!(near_miss.draft.validate(), Err(near_miss.violations));
            Ok(())
        });
    }
    let kinds: BTreeSet<NearMissKind> =
        samples(input_near_misses(), 1).map(|near_miss| near_miss.kind).collect();
    assert!(kinds.into_iter().eq(NearMissKind::of_inputs().collect::<BTreeSet<_>>()));
}

#[test]
fn each_in_the_list_has_its_violation_and_no_other() {
    have_their_violation_and_no_other::<Input>(every_input_near_miss());
}

#[test]
fn an_input_shrinks_to_the_simplest_with_one_fault() {
    for near_miss in shrunken(input_near_misses(), |_| true) {
        let json = serde_json::to_string(&near_miss.draft).expect("the draft can be written");
        let expected = every_input_near_miss().into_iter().find(|other| other.kind == near_miss.kind);
        assert_eq!(Some(json), expected.map(|near_miss| near_miss.json), "{near_miss:?}");
    }
}
