//! Documents to judge: lawful ones, and ones with a fault or two of every kind that people and programs make.
//!
//! Each is made from its number alone, so that one that is judged wrongly can be made again.

mod lawful;
mod mutation;
mod systematic;

use proptest::prelude::RngExt as _;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::Value;

/// The types that have a shipped schema.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Root {
    Forum,
    Allocation,
}

impl Root {
    /// This many documents, each with its mutations: some with each fault in turn, the others by chance.
    pub(crate) fn documents(self, count: usize) -> impl Iterator<Item = (Value, Vec<&'static str>)> {
        let lawful = match self {
            Self::Forum => lawful::forum(&mut source(self, usize::MAX)),
            Self::Allocation => lawful::allocation(&mut source(self, usize::MAX)),
        };
        let in_turn =
            systematic::faults(self, &lawful).into_iter().map(|(document, name)| (document, vec![name]));
        in_turn.chain((0..).map(move |number| self.document(number))).take(count)
    }

    /// The document with this number, and the mutations that it went through: none, one or two.
    pub(crate) fn document(self, number: usize) -> (Value, Vec<&'static str>) {
        let mut random = source(self, number);
        let mut document = match self {
            Self::Forum => lawful::forum(&mut random),
            Self::Allocation => lawful::allocation(&mut random),
        };
        let mutations = match random.random_range(0..20) {
            0..4 => 0,
            4..13 => 1,
            _ => 2,
        };
        let names = (0..mutations).map(|_| mutation::mutate(&mut document, &mut random)).collect();
        (document, names)
    }
}

/// A source of chance of its own for each document.
fn source(root: Root, number: usize) -> TestRng {
    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&(number as u64).to_le_bytes());
    seed[8] = root as u8;
    TestRng::from_seed(RngAlgorithm::ChaCha, &seed)
}

/// One of these.
pub(crate) fn one_of<'a, T>(choices: &'a [T], random: &mut TestRng) -> &'a T {
    &choices[random.random_range(0..choices.len())]
}
