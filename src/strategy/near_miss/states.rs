//! Lists of Member States that break a rule.

use alloc::format;
use alloc::vec::Vec;

use super::super::drawn::Numbers;
use super::super::list::distinct;
use super::list_again;
use crate::forum::key;
use crate::rules::{Rule, Violation};
use crate::{ForumDraft, MemberState, RoundTable};

fn again(what: &str, list: Rule, state: MemberState) -> Violation {
    let text = format!("{what} {state} is listed again, expected once");
    Violation::new(Rule::ListedOnce, text).in_list_of(Some(list)).of(state.as_str())
}

pub(super) fn co_chair_again(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let (table, state) = (numbers.of(&RoundTable::ALL), numbers.of(&MemberState::ALL));
    draft.round_tables[table].co_chairs = Some(Vec::from([state, state]));
    in_table(table, again("co-chair", Rule::TwoCoChairs, state).under(1).under(key::CO_CHAIRS))
}

pub(super) fn co_facilitator_again(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let state = numbers.of(&MemberState::ALL);
    draft.progress_declaration.co_facilitators = Some(Vec::from([state, state]));
    in_declaration(
        again("co-facilitator", Rule::TwoCoFacilitators, state).under(1).under(key::CO_FACILITATORS),
    )
}

pub(super) fn national_review_again(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let otherwise = numbers.of(&MemberState::ALL);
    let (state, place) = list_again(&mut draft.plenary.national_reviews, otherwise, numbers);
    let violation = again("the review of", Rule::NationalReviews, state);
    violation.under(place).under(key::NATIONAL_REVIEWS).under(key::PLENARY)
}

/// One State, or none.
fn too_few(numbers: &mut Numbers) -> Vec<MemberState> {
    let count = numbers.of(&[1, 1, 0]);
    distinct(&MemberState::ALL, (count, count), numbers)
}

/// Three to five different States.
fn too_many(numbers: &mut Numbers) -> Vec<MemberState> {
    let count = numbers.of(&[3, 3, 4, 5]);
    distinct(&MemberState::ALL, (count, count), numbers)
}

pub(super) fn too_few_co_chairs(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    co_chairs(draft, too_few(numbers), numbers)
}

pub(super) fn too_many_co_chairs(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    co_chairs(draft, too_many(numbers), numbers)
}

pub(super) fn too_few_co_facilitators(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    co_facilitators(draft, too_few(numbers))
}

pub(super) fn too_many_co_facilitators(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    co_facilitators(draft, too_many(numbers))
}

fn co_chairs(draft: &mut ForumDraft, states: Vec<MemberState>, numbers: &mut Numbers) -> Violation {
    let violation = not_two(states.len(), "co-chair", Rule::TwoCoChairs).under(key::CO_CHAIRS);
    let table = numbers.of(&RoundTable::ALL);
    draft.round_tables[table].co_chairs = Some(states);
    in_table(table, violation)
}

fn co_facilitators(draft: &mut ForumDraft, states: Vec<MemberState>) -> Violation {
    let violation =
        not_two(states.len(), "co-facilitator", Rule::TwoCoFacilitators).under(key::CO_FACILITATORS);
    draft.progress_declaration.co_facilitators = Some(states);
    in_declaration(violation)
}

fn not_two(count: usize, noun: &str, rule: Rule) -> Violation {
    let plural = if count == 1 { "" } else { "s" };
    Violation::new(rule, format!("found {count} {noun}{plural}, expected 2"))
}

pub(super) fn in_table(table: RoundTable, violation: Violation) -> Violation {
    violation.under(table.key()).under(key::ROUND_TABLES)
}

pub(super) fn in_declaration(violation: Violation) -> Violation {
    violation.under(key::PROGRESS_DECLARATION)
}
