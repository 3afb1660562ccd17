//! Lists: how many values they have, which, and in which order.

use alloc::vec::Vec;

use super::drawn::Numbers;

/// The number of numbers by which the order of a list is drawn.
pub(super) const ORDER: u32 = 4;

/// Puts a list into another order: in half of the cases as it is, else two neighbours exchanged, reversed, or any order,
/// each equally likely.
pub(super) fn arrange<T>(list: &mut [T], numbers: &mut Numbers) {
    numbers.part(ORDER, |numbers| {
        if list.len() < 2 {
            return;
        }
        match numbers.weighted(&[5, 1, 1, 3]) {
            0 => {}
            1 => {
                let first = numbers.below(list.len() - 1);
                list.swap(first, first + 1);
            }
            2 => list.reverse(),
            _ => {
                // One number for the whole order, so that a long list shrinks as fast as a short one.
                let mut order = Numbers::new(1 + numbers.below(1 << 24) as u64);
                for last in (1..list.len()).rev() {
                    list.swap(order.below(last + 1), last);
                }
            }
        }
    });
}

/// Returns so many different values of a list, in any order, each choice equally likely.
///
/// Shrinking can do without each of them down to the least number, and leads to the first values of the list.
pub(super) fn distinct<T: Copy>(
    values: &[T],
    (least, count): (usize, usize),
    numbers: &mut Numbers,
) -> Vec<T> {
    let mut left: Vec<usize> = Vec::with_capacity(count);
    let mut chosen = Vec::with_capacity(count);
    for place in 0..count {
        // Of the values that are left, which are counted without those that are taken.
        let mut index = numbers.below(values.len() - place);
        for taken in &left {
            if *taken <= index {
                index += 1;
            }
        }
        let at = left.partition_point(|taken| *taken < index);
        left.insert(at, index);
        if numbers.kept() || place < least {
            chosen.push(values[index]);
        }
    }
    chosen
}

/// Returns all values of a list, in its order or in another; shrinking can do without each of them.
pub(super) fn all<T: Copy>(values: &[T], numbers: &mut Numbers) -> Vec<T> {
    values.iter().copied().filter(|_| numbers.kept()).collect()
}
