//! Lists: how many values they have, which, and in which order.

use alloc::vec::Vec;

use super::drawn::Numbers;

/// The number of numbers by which the order of a list is drawn.
const ORDER: u32 = 4;

/// The number of numbers by which each value of a choice of different values is drawn.
pub(super) const DISTINCT: u32 = 4;

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
    let mut is_taken = alloc::vec![false; values.len()];
    let mut chosen = Vec::with_capacity(count);
    for number in 0..count {
        numbers.part(DISTINCT, |numbers| {
            let (is_kept, place) = (numbers.kept(), numbers.below(values.len()));
            // Any that is left, in the place of one that is taken: so that each is equally likely, and that whether a
            // value is chosen changes hardly any other.
            let otherwise = numbers.below(values.len() - number);
            if !is_kept && number >= least {
                return;
            }
            let mut left = (0..values.len()).filter(|place| !is_taken[*place]);
            let place = if is_taken[place] { left.nth(otherwise).unwrap_or_default() } else { place };
            is_taken[place] = true;
            chosen.push(values[place]);
        });
    }
    chosen
}

/// Returns all values of a list, in its order or in another; shrinking can do without each of them.
pub(super) fn all<T: Copy>(values: &[T], numbers: &mut Numbers) -> Vec<T> {
    values.iter().copied().filter(|_| numbers.kept()).collect()
}
