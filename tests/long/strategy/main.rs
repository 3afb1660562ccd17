//! The strategies of the feature `proptest1`: what they make is valid, or wrong in exactly the way they say;
//! all of it is reached; nothing is rejected; and what a failure shrinks to can be read.
//!
//! Each property runs over 256 cases. The full run is `PROPTEST_CASES=10000 cargo test --release
//! --package imrf-long-tests --test strategy`.

mod corpus;
mod debug;
mod documents;
mod every_near_miss;
mod inputs;
mod near_misses;
mod parameters;
mod planted_bugs;
mod reach;
mod shape;
mod shrinking;
mod valid;

use imrf_tests::properties::{config, holds, rng, samples};
use proptest::prelude::*;
use proptest::test_runner::{TestError, TestRunner};

/// What a failure shrinks to, from each of several beginnings.
fn shrunken<S: Strategy>(strategy: S, is_wrong: impl Fn(&S::Value) -> bool) -> Vec<S::Value> {
    let property = |value| {
        prop_assert!(!is_wrong(&value));
        Ok(())
    };
    let shrunken = (0..24).map(|seed| {
        let mut runner = TestRunner::new_with_rng(config(), rng(seed));
        match runner.run(&strategy, property) {
            Err(TestError::Fail(_, shrunken)) => shrunken,
            other => panic!("expected a failure, found {other:?}"),
        }
    });
    shrunken.collect()
}

/// What a failure shrinks to: always the same.
fn shrinks_to<S>(strategy: S, is_wrong: impl Fn(&S::Value) -> bool, smallest: &S::Value)
where
    S: Strategy<Value: PartialEq>,
{
    for shrunken in shrunken(strategy, is_wrong) {
        assert_eq!(&shrunken, smallest);
    }
}
