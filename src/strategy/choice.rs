//! How a strategy chooses: by small numbers, of which zero is the simplest choice, so that shrinking leads to
//! it in a few steps.

use alloc::vec::Vec;
use core::fmt::Debug;
use core::ops::RangeInclusive;

use proptest::collection::{self, SizeRange};
use proptest::prelude::*;

/// A number by which [`pick`] chooses: every one equally likely, shrinking to zero.
pub(super) fn choice() -> RangeInclusive<u16> {
    0..=u16::MAX
}

/// The place that the number chooses among this many: all equally likely, the first for zero, and never a
/// later one for a smaller number.
pub(super) fn pick(choice: u16, count: usize) -> usize {
    // Below the count, since a choice is below 2^16.
    (usize::from(choice) * count) >> 16
}

/// The value that the number chooses.
pub(super) fn pick_of<T: Copy>(choice: u16, values: &[T]) -> T {
    values[pick(choice, values.len())]
}

/// A value or none, equally likely. Shrinking tries none first, whatever the value: `proptest::option` would
/// shrink the value to its end before.
pub(super) fn optional<S: Strategy + Clone>(
    value: S,
) -> impl Strategy<Value = Option<S::Value>> + Clone + use<S> {
    collection::vec(value, 0..=1).prop_map(|mut values| values.pop())
}

/// As many different values of the list as the size says, in any order. The sizes are equally likely, and so
/// are the choices of each size. Shrinks to fewer values, and to the first ones of the list, in its order.
///
/// # Panics
///
/// When the size can be larger than the list.
pub(super) fn distinct<T: Copy + Debug + 'static>(
    values: &'static [T],
    size: impl Into<SizeRange>,
) -> impl Strategy<Value = Vec<T>> + Clone {
    let size = size.into();
    let (largest, count) = (size.end_incl(), values.len());
    assert!(largest <= count, "there are only {count} different values, not {largest}");
    collection::vec(choice(), size).prop_map(move |choices| {
        let mut left = values.to_vec();
        choices.into_iter().map(|choice| left.remove(pick(choice, left.len()))).collect()
    })
}

/// One of these, at least one, each equally likely. Shrinks within the one that was drawn: to go on with
/// another, as a union does, is to begin again with new values, and takes as many steps again.
pub(super) fn any_of<T: Debug + 'static>(strategies: Vec<BoxedStrategy<T>>) -> BoxedStrategy<T> {
    (0..strategies.len()).prop_ind_flat_map(move |place| strategies[place].clone()).boxed()
}

/// The most values of which [`arrange`] knows every order: the objectives of a round table, when each of the
/// other three has one.
const ARRANGED: u64 = 20;

/// A number by which [`arrange`] chooses: none, for the order as it is, in one of two cases; else every one
/// equally likely.
pub(super) fn order() -> impl Strategy<Value = Option<u64>> + Clone {
    // 20! orders; the numbers that are used divide evenly by the number of orders of every shorter list.
    optional(0..(1..=ARRANGED).product::<u64>())
}

/// The values in the order that the number chooses, all equally likely; as they are for none and for zero.
pub(super) fn arrange<T>(mut values: Vec<T>, order: Option<u64>) -> Vec<T> {
    let Some(mut order) = order else { return values };
    let mut arranged = Vec::with_capacity(values.len());
    while !values.is_empty() {
        let count = values.len() as u64;
        let place = usize::try_from(order % count).unwrap_or_default();
        arranged.push(values.remove(place));
        order /= count;
    }
    arranged
}
