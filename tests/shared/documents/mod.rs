//! Documents to judge: valid ones, and ones with a mistake or two of every kind that people and programs make.
//!
//! Each is made from its number alone, so that one that is judged wrongly can be made again.

mod full;
mod mutation;
mod systematic;
pub mod valid;

use proptest::prelude::RngExt as _;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::Value;

pub use full::full;
pub use mutation::{DATES, mutate, pointers};

/// The types that have a shipped schema.
#[derive(Clone, Copy, Debug)]
pub enum Root {
    Forum,
    Allocation,
    Input,
}

impl Root {
    /// Creates this many documents, each with the names of its mutations: some with each mistake in turn, the others
    /// by chance.
    pub fn documents(self, count: usize) -> impl Iterator<Item = (Value, Vec<&'static str>)> {
        let valid = self.valid(usize::MAX);
        let in_turn =
            systematic::documents(self, &valid).into_iter().map(|(document, name)| (document, vec![name]));
        in_turn.chain((0..).map(move |number| self.document(number))).take(count)
    }

    /// Creates the valid document with this number.
    #[must_use]
    pub fn valid(self, number: usize) -> Value {
        self.valid_from(&mut source(self, number))
    }

    fn valid_from(self, random: &mut TestRng) -> Value {
        match self {
            Self::Forum => valid::forum(random),
            Self::Allocation => valid::allocation(random),
            Self::Input => valid::input(random),
        }
    }

    /// Creates the document with this number, with the names of the mutations that it went through: none, one or two.
    #[must_use]
    pub fn document(self, number: usize) -> (Value, Vec<&'static str>) {
        let mut random = source(self, number);
        let mut document = self.valid_from(&mut random);
        let mutations = match random.random_range(0..20) {
            0..4 => 0,
            4..13 => 1,
            _ => 2,
        };
        let names = (0..mutations).map(|_| mutate(&mut document, &mut random)).collect();
        (document, names)
    }
}

/// Creates the source of chance of the document with this number.
#[must_use]
pub fn source(root: Root, number: usize) -> TestRng {
    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&(number as u64).to_le_bytes());
    seed[8] = root as u8;
    TestRng::from_seed(RngAlgorithm::ChaCha, &seed)
}

/// Draws one of these.
pub fn one_of<'a, T>(choices: &'a [T], random: &mut TestRng) -> &'a T {
    &choices[random.random_range(0..choices.len())]
}
