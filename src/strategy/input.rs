//! Strategies for inputs to reviews.

use alloc::vec::Vec;

use jiff::civil::Date;
use proptest::prelude::*;

use super::calendar::day_of_year;
use super::drawn::{Numbers, drawn};
use super::forum::{Order, optional};
use super::list::{arrange, distinct};
use super::text::{TEXT, plain, reference};
use super::valid;
use crate::compact::{GuidingPrinciple, ReviewLevel, StakeholderKind};
use crate::limits::LAST_YEAR;
use crate::review::{Input, InputDraft};
use crate::{Action, MemberState, Objective};

/// Different values of a list: none in one case of two, else one, two, three to seven or all.
fn some<T: Copy + Ord>(values: &[T], order: Order, numbers: &mut Numbers) -> Vec<T> {
    numbers.part(1024, |numbers| {
        let most = values.len();
        let count = match numbers.weighted(&[8, 3, 2, 2, 1]) {
            0 => 0,
            1 => 1,
            2 => 2,
            3 => 3 + numbers.below(5),
            _ => most,
        };
        let mut chosen = distinct(values, (0, count.min(most)), numbers);
        match order {
            Order::Own => chosen.sort_unstable(),
            Order::Any => arrange(&mut chosen, numbers),
        }
        chosen
    })
}

/// A day of the years in which inputs are, or any.
fn day(numbers: &mut Numbers) -> Date {
    let year = match numbers.weighted(&[4, 1]) {
        0 => 2018 + i16::try_from(numbers.below(12)).unwrap_or_default(),
        _ => i16::try_from(numbers.below(usize::try_from(LAST_YEAR).unwrap_or_default() + 1))
            .unwrap_or_default(),
    };
    day_of_year(year, numbers.below(365))
}

/// A valid draft of an input.
pub(super) fn input(order: Order, numbers: &mut Numbers) -> InputDraft {
    let title = numbers.part(TEXT, plain);
    let level = numbers.of(&ReviewLevel::ALL);
    let mut draft = InputDraft::new(title, level);
    draft.document = optional(numbers, TEXT, reference);
    draft.submitted = optional(numbers, 8, day);
    // What a State or a stakeholder is listed as stays in the order in which it is listed.
    draft.member_states = some(&MemberState::ALL, Order::Any, numbers);
    draft.stakeholders = some(&StakeholderKind::ALL, Order::Any, numbers);
    draft.actions = some(&Action::ALL, Order::Any, numbers);
    draft.guiding_principles = some(&GuidingPrinciple::ALL, order, numbers);
    draft.objectives = some(&Objective::ALL, order, numbers);
    if draft.objectives.is_empty() && draft.actions.is_empty() && draft.guiding_principles.is_empty() {
        // An input names what it covers.
        draft.objectives.push(numbers.of(&Objective::ALL));
    }
    draft
}

/// Returns a strategy for valid inputs to reviews.
///
/// Half of the lists are empty; the others have one, two, three to seven or all values. The title is one of
/// [`plain_texts`](super::plain_texts), the document one of [`document_references`](super::document_references). Shrinks
/// to an input at the local level, with the title `a` and objective 1.
///
/// # Examples
///
/// ```
/// use imrf::strategy::inputs;
/// use proptest::prelude::*;
///
/// proptest!(|(input in inputs())| {
///     prop_assert!(!input.covers().is_empty() || !input.guiding_principles().is_empty());
/// });
/// ```
pub fn inputs() -> impl Strategy<Value = Input> + Clone {
    drawn(|numbers| valid(input(Order::Own, numbers)))
}

/// Returns a strategy for drafts of valid inputs, with the values of each list in any order.
///
/// The inputs are those of [`inputs`].
///
/// # Examples
///
/// ```
/// use imrf::strategy::input_drafts;
/// use proptest::prelude::*;
///
/// proptest!(|(draft in input_drafts())| {
///     prop_assert!(draft.validate().is_ok());
/// });
/// ```
pub fn input_drafts() -> impl Strategy<Value = InputDraft> + Clone {
    drawn(|numbers| input(Order::Any, numbers))
}

super::arbitrary! {
    Input from inputs;
    InputDraft from input_drafts;
}
