//! How a value is drawn and shrunk: by small numbers, of which zero is the simplest choice.
//!
//! A strategy is a function from numbers to a value. Shrinking sets numbers to zero, first all, then large parts of
//! them, then smaller ones, and lowers what is left; a value is drawn anew from what they are then. So a failure comes
//! down to what it needs in some hundred steps, however large the value is.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::fmt::{self, Debug};
use core::marker::PhantomData;
use core::ops::Range;

use proptest::prelude::*;
use proptest::strategy::{NewTree, ValueTree};
use proptest::test_runner::TestRunner;

/// The numbers by which a value is drawn.
///
/// Each has an index, and is the same whenever it is asked for: a mix of the seed and of the index, until shrinking
/// sets it.
#[derive(Clone)]
pub(super) struct Numbers {
    seed: u64,
    next: u32,
    lowered: BTreeMap<u32, usize>,
    zero: Vec<Range<u32>>,
    used: Option<Vec<(u32, usize)>>,
}

impl Numbers {
    pub(super) fn new(seed: u64) -> Self {
        Self { seed, next: 0, lowered: BTreeMap::new(), zero: Vec::new(), used: None }
    }

    /// Numbers that are all zero.
    pub(super) fn zero() -> Self {
        let mut numbers = Self::new(0);
        numbers.set_to_zero(0..u32::MAX);
        numbers
    }

    /// Takes the next number: what shrinking has set, else what the mixed number makes.
    fn take(&mut self, drawn: impl FnOnce(u64) -> usize) -> usize {
        let index = self.next;
        self.next += 1;
        let set = match self.lowered.get(&index) {
            Some(number) => Some(*number),
            None if self.zero.iter().any(|range| range.contains(&index)) => Some(0),
            None => None,
        };
        let drawn = drawn(mixed(self.seed, index));
        let number = set.map_or(drawn, |number| number.min(drawn));
        if let (Some(used), 1..) = (&mut self.used, number) {
            used.push((index, number));
        }
        number
    }

    /// Returns a number below the count, each equally likely.
    pub(super) fn below(&mut self, count: usize) -> usize {
        self.take(|mixed| scaled(mixed, count))
    }

    /// Returns one of the values, each equally likely.
    pub(super) fn of<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.below(values.len())]
    }

    /// Returns the index of a weight, each as likely as its weight.
    pub(super) fn weighted(&mut self, weights: &[usize]) -> usize {
        self.take(|mixed| {
            let mut left = scaled(mixed, weights.iter().sum());
            let is_beyond = |weight: &&usize| {
                let is_beyond = left >= **weight;
                left = left.saturating_sub(**weight);
                is_beyond
            };
            weights.iter().take_while(is_beyond).count()
        })
    }

    /// Returns true in one of two cases.
    pub(super) fn yes(&mut self) -> bool {
        self.below(2) == 1
    }

    /// Returns true, until shrinking tries to do without.
    pub(super) fn kept(&mut self) -> bool {
        self.shrinking(1) == 1
    }

    /// Returns this number, until shrinking tries a lower one.
    pub(super) fn shrinking(&mut self, number: usize) -> usize {
        self.take(|_| number)
    }

    /// Returns a number below the count, each equally likely, which does not shrink.
    pub(super) fn fixed(&mut self, count: usize) -> usize {
        let index = self.next;
        self.next += 1;
        scaled(mixed(self.seed, index), count)
    }

    /// Draws a part by numbers of its own, of which there are as many as this power of two.
    ///
    /// So the parts after it are the same whatever shrinking makes of it, and it shrinks as a whole first.
    pub(super) fn part<T>(&mut self, count: u32, draw: impl FnOnce(&mut Self) -> T) -> T {
        debug_assert!(count.is_power_of_two(), "parts are aligned");
        let begin = self.next.next_multiple_of(count);
        self.next = begin;
        let value = draw(self);
        debug_assert!(
            self.next <= begin + count,
            "a part has enough numbers: {} > {count}",
            self.next - begin
        );
        self.next = begin + count;
        value
    }

    fn draw<T>(&self, draw: impl FnOnce(&mut Self) -> T) -> T {
        draw(&mut Self { next: 0, used: None, ..self.clone() })
    }

    /// The numbers that are used and not zero, by their indices.
    fn used<T>(&self, draw: impl FnOnce(&mut Self) -> T) -> Vec<(u32, usize)> {
        let mut numbers = Self { next: 0, used: Some(Vec::new()), ..self.clone() };
        draw(&mut numbers);
        numbers.used.unwrap_or_default()
    }

    fn set_to_zero(&mut self, indices: Range<u32>) {
        self.lowered.retain(|index, _| !indices.contains(index));
        self.zero.push(indices);
    }
}

/// The finalizer of `SplitMix64`: any two seeds, and any two indices, have unrelated numbers.
fn mixed(seed: u64, index: u32) -> u64 {
    let mut mixed = seed.wrapping_add((u64::from(index) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// The number scaled down to one below the count, which is below 2^32.
fn scaled(number: u64, count: usize) -> usize {
    usize::try_from(((number >> 32) * count as u64) >> 32).unwrap_or_default()
}

/// The strategy of the values that a function draws.
pub(super) fn drawn<T, F>(draw: F) -> impl Strategy<Value = T> + Clone + use<T, F>
where
    T: Debug,
    F: Fn(&mut Numbers) -> T + Clone,
{
    Drawn { draw, of: PhantomData }
}

struct Drawn<T, F> {
    draw: F,
    of: PhantomData<fn() -> T>,
}

impl<T, F: Clone> Clone for Drawn<T, F> {
    fn clone(&self) -> Self {
        Self { draw: self.draw.clone(), of: PhantomData }
    }
}

impl<T, F> Debug for Drawn<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(core::any::type_name::<T>())
    }
}

impl<T: Debug, F: Fn(&mut Numbers) -> T + Clone> Strategy for Drawn<T, F> {
    type Tree = Tree<T, F>;
    type Value = T;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let numbers = Numbers::new(runner.rng().next_u64());
        Ok(Tree { draw: self.draw.clone(), numbers, search: None, of: PhantomData })
    }
}

struct Tree<T, F> {
    draw: F,
    numbers: Numbers,
    search: Option<Search>,
    of: PhantomData<fn() -> T>,
}

impl<T: Debug, F: Fn(&mut Numbers) -> T + Clone> ValueTree for Tree<T, F> {
    type Value = T;

    fn current(&self) -> T {
        self.numbers.draw(&self.draw)
    }

    fn simplify(&mut self) -> bool {
        let used = self.numbers.used(&self.draw);
        let search = self.search.get_or_insert_with(|| Search::new(self.numbers.clone()));
        search.keep(&self.numbers, used);
        search.next(&mut self.numbers)
    }

    fn complicate(&mut self) -> bool {
        match &mut self.search {
            Some(search) => {
                search.drop(&mut self.numbers);
                search.next(&mut self.numbers)
            }
            None => false,
        }
    }
}

/// The sizes of the parts that are set to zero, as powers of two: all numbers first, each alone in the end.
const SIZES: [u32; 8] = [16, 11, 9, 7, 5, 3, 1, 0];

/// How often the numbers are gone through, at most: what is lower may do without others.
const ROUNDS: usize = 3;

/// Where the search for simpler numbers is.
struct Search {
    /// The numbers with which the test failed last.
    kept: Numbers,
    /// Those that are used and not zero.
    used: Vec<(u32, usize)>,
    round: usize,
    /// Whether something was kept in this round.
    is_simpler: bool,
    /// The size of the parts that are tried; beyond the last, numbers are lowered one by one.
    size: usize,
    /// Where the numbers begin that were tried; where numbers are lowered, where those begin that were not.
    index: u32,
    /// The number that is lowered: the least and the greatest that it may still be.
    bounds: Option<(usize, usize)>,
    /// What the number is set to now.
    tried: usize,
}

impl Search {
    fn new(kept: Numbers) -> Self {
        Self {
            kept,
            used: Vec::new(),
            round: 0,
            is_simpler: false,
            size: 0,
            index: u32::MAX,
            bounds: None,
            tried: 0,
        }
    }

    /// The test failed with the numbers: go on from them.
    fn keep(&mut self, numbers: &Numbers, used: Vec<(u32, usize)>) {
        self.is_simpler = true;
        self.kept = numbers.clone();
        self.used = used;
        if let Some((_, greatest)) = &mut self.bounds {
            *greatest = self.tried;
        }
    }

    /// The test passed with the numbers: go back to those that were kept.
    fn drop(&mut self, numbers: &mut Numbers) {
        numbers.clone_from(&self.kept);
        if let Some((least, _)) = &mut self.bounds {
            *least = self.tried + 1;
        }
    }

    /// Makes the next change to the numbers; none when there is no more to try.
    fn next(&mut self, numbers: &mut Numbers) -> bool {
        loop {
            if self.zero_a_part(numbers) || self.lower_one(numbers) {
                return true;
            }
            self.round += 1;
            if !self.is_simpler || self.round == ROUNDS || self.used.is_empty() {
                return false;
            }
            (self.is_simpler, self.size, self.index) = (false, 0, u32::MAX);
        }
    }

    fn next_used(&self) -> Option<(u32, usize)> {
        self.used.iter().copied().find(|(index, _)| *index >= self.index)
    }

    fn zero_a_part(&mut self, numbers: &mut Numbers) -> bool {
        while let Some(size) = SIZES.get(self.size) {
            // From the end, so that of a list the first values are left.
            let last = self.used.iter().rev().find(|(index, _)| *index < self.index);
            if let Some((index, _)) = last {
                self.index = index >> size << size;
                numbers.set_to_zero(self.index..self.index + (1 << size));
                return true;
            }
            self.size += 1;
            self.index = if self.size < SIZES.len() { u32::MAX } else { 0 };
        }
        false
    }

    fn lower_one(&mut self, numbers: &mut Numbers) -> bool {
        loop {
            let Some((index, number)) = self.next_used() else { return false };
            let (least, greatest) = self.bounds.unwrap_or((1, number));
            if least >= greatest {
                (self.bounds, self.index) = (None, index + 1);
                continue;
            }
            // The least first, which is enough for most failures; then halfway.
            self.tried = if self.bounds.is_none() { least } else { least.midpoint(greatest - 1) };
            self.bounds = Some((least, greatest));
            numbers.lowered.insert(index, self.tried);
            return true;
        }
    }
}
