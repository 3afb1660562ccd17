//! Near misses of allocations, of programmes and of inputs.

use proptest::prelude::*;

use super::allocation::Lists;
use super::kind::Make;
use super::{Drafts, NearMiss, NearMissKind};
use crate::RoundTable;
use crate::forum::{AllocationDraft, ProgrammeDraft};
use crate::review::InputDraft;
use crate::rules::{Rule, Violation};
use crate::strategy::allocation::{allocation, draft as allocation_draft};
use crate::strategy::drawn::Numbers;
use crate::strategy::forum::Order;
use crate::strategy::input::input;
use crate::strategy::programme::programme_draft;

fn make_programme(
    kind: NearMissKind,
    draft: &mut ProgrammeDraft,
    numbers: &mut Numbers,
) -> Option<Violation> {
    match kind.make {
        Make::Programme(make) => Some(make(draft, numbers)),
        _ => None,
    }
}

pub(super) fn make_allocation(
    kind: NearMissKind,
    draft: &mut AllocationDraft,
    numbers: &mut Numbers,
) -> Option<Violation> {
    let Make::Allocation(make) = kind.make else { return None };
    let mut lists: Lists = RoundTable::ALL.map(|table| core::mem::take(&mut draft[table]));
    let (table, violation) = make(&mut lists, numbers);
    *draft = AllocationDraft::new(lists);
    Some(match table {
        Some(table) => violation.under(table.key()),
        None => violation,
    })
}

pub(super) fn make_input(
    kind: NearMissKind,
    draft: &mut InputDraft,
    numbers: &mut Numbers,
) -> Option<Violation> {
    match kind.make {
        Make::Input(make) => Some(make(draft, numbers)),
        _ => None,
    }
}

/// The draft to which inputs shrink.
pub(super) fn simplest_input() -> InputDraft {
    input(Order::Own, &mut Numbers::zero())
}

pub(super) fn input_kinds() -> impl Iterator<Item = NearMissKind> + Clone {
    NearMissKind::of_inputs()
}

fn programme_kinds() -> impl Iterator<Item = NearMissKind> + Clone {
    NearMissKind::all().filter(|kind| matches!(kind.make, Make::Programme(_)))
}

pub(super) fn allocation_kinds() -> impl Iterator<Item = NearMissKind> + Clone {
    NearMissKind::all().filter(|kind| matches!(kind.make, Make::Allocation(_)))
}

fn valid_input_draft(numbers: &mut Numbers) -> InputDraft {
    input(Order::Any, numbers)
}

fn valid_allocation_draft(numbers: &mut Numbers) -> AllocationDraft {
    let allocation = allocation(numbers);
    allocation_draft(allocation, numbers)
}

/// Returns a strategy for drafts of allocations that break this rule and no other, or `None` where no draft of an
/// allocation can break it.
///
/// The rules are [`Coverage`](Rule::Coverage), [`EachOnce`](Rule::EachOnce), [`NoneEmpty`](Rule::NoneEmpty) and
/// [`ListedOnce`](Rule::ListedOnce). What is wrong is described at [`near_miss`](super::near_miss()); the rest is that of
/// [`allocation_drafts`](crate::strategy::allocation_drafts).
///
/// # Examples
///
/// ```
/// use imrf::rules::Rule;
/// use imrf::strategy::{NearMiss, allocation_near_miss};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in allocation_near_miss(Rule::Coverage).unwrap())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// assert!(allocation_near_miss(Rule::Quadrennial).is_none());
/// ```
#[must_use]
pub fn allocation_near_miss(rule: Rule) -> Option<BoxedStrategy<NearMiss<AllocationDraft>>> {
    Drafts { valid: valid_allocation_draft, make: make_allocation }.of_rule(allocation_kinds(), rule)
}

/// Returns a strategy for drafts of allocations that break one rule and no other: every kind of
/// [`allocation_near_miss`], each equally likely.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, allocation_near_misses};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in allocation_near_misses())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// ```
pub fn allocation_near_misses() -> BoxedStrategy<NearMiss<AllocationDraft>> {
    Drafts { valid: valid_allocation_draft, make: make_allocation }.of_kinds(allocation_kinds())
}

/// Returns a strategy for drafts of programmes that break this rule and no other, or `None` where no draft of a
/// programme can break it.
///
/// The rules are [`RoundTablesOnFirstDays`](Rule::RoundTablesOnFirstDays),
/// [`PolicyDebateOnSecondAfternoon`](Rule::PolicyDebateOnSecondAfternoon),
/// [`PlenaryOnLastDays`](Rule::PlenaryOnLastDays), [`PlenaryInOrder`](Rule::PlenaryInOrder),
/// [`MeetingHeld`](Rule::MeetingHeld) and [`ListedOnce`](Rule::ListedOnce). What is wrong is described at
/// [`near_miss`](super::near_miss()); the rest is that of [`programme_drafts`](crate::strategy::programme_drafts).
///
/// # Examples
///
/// ```
/// use imrf::rules::Rule;
/// use imrf::strategy::{NearMiss, programme_near_miss};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in programme_near_miss(Rule::MeetingHeld).unwrap())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// assert!(programme_near_miss(Rule::Coverage).is_none());
/// ```
#[must_use]
pub fn programme_near_miss(rule: Rule) -> Option<BoxedStrategy<NearMiss<ProgrammeDraft>>> {
    Drafts { valid: programme_draft, make: make_programme }.of_rule(programme_kinds(), rule)
}

/// Returns a strategy for drafts of programmes that break one rule and no other: every kind of
/// [`programme_near_miss`], each equally likely.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, programme_near_misses};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in programme_near_misses())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// ```
pub fn programme_near_misses() -> BoxedStrategy<NearMiss<ProgrammeDraft>> {
    Drafts { valid: programme_draft, make: make_programme }.of_kinds(programme_kinds())
}

/// Returns a strategy for drafts of inputs that break this rule and no other, or `None` where no draft of an input
/// can break it.
///
/// The rules are [`NamesWhatItCovers`](Rule::NamesWhatItCovers), [`ListedOnce`](Rule::ListedOnce),
/// [`PlainText`](Rule::PlainText) and [`Symbol`](Rule::Symbol). The rest of the draft is that of
/// [`input_drafts`](crate::strategy::input_drafts).
///
/// # Examples
///
/// ```
/// use imrf::rules::Rule;
/// use imrf::strategy::{NearMiss, input_near_miss};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in input_near_miss(Rule::NamesWhatItCovers).unwrap())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// assert!(input_near_miss(Rule::Coverage).is_none());
/// ```
#[must_use]
pub fn input_near_miss(rule: Rule) -> Option<BoxedStrategy<NearMiss<InputDraft>>> {
    Drafts { valid: valid_input_draft, make: make_input }.of_rule(input_kinds(), rule)
}

/// Returns a strategy for drafts of inputs that break one rule and no other: every kind of [`input_near_miss`], each
/// equally likely.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, input_near_misses};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in input_near_misses())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// ```
pub fn input_near_misses() -> BoxedStrategy<NearMiss<InputDraft>> {
    Drafts { valid: valid_input_draft, make: make_input }.of_kinds(input_kinds())
}
