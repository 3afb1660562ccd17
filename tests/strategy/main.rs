//! The strategies of the feature `proptest1`: what they make is valid, or wrong in exactly the way they say;
//! all of it is reached; nothing is rejected; and what a failure shrinks to can be read.
//!
//! Each property runs over 256 cases. The full run is `PROPTEST_CASES=10000 cargo test --release
//! --all-features --test strategy`.

/// Tests of a law, for every type that has both a strategy and a form as JSON.
macro_rules! every_value {
    ($law:ident) => {
        every_value! { $law;
            every_value_of_the_compact:
                Objective, Action, GuidingPrinciple, ReviewLevel, CapacityBuildingComponent, StakeholderKind,
                ObjectiveSet, PrincipleSet;
            every_rule: Rule, Verb, Enforcement, Basis, Resolution;
            every_value_of_a_forum:
                Format, RoundTable, RoundTableSet, Session, PlenarySegment, Day, Half, MemberState, MilestoneKind,
                Edition, Role, ParticipationRoute, PolicyDebateTopic, DeclarationContent, PlainText,
                DocumentReference;
            every_part_of_a_forum:
                Allocation, Programme, RoundTables, PolicyDebate, Plenary, ProgressDeclaration;
            every_forum: Forum;
            every_input: Input, InputDraft;
            every_draft:
                AllocationDraft, DayDraft, ProgrammeDraft, RoundTableDraft, RoundTablesDraft, PolicyDebateDraft,
                PlenaryDraft, ProgressDeclarationDraft, ForumDraft;
        }
    };
    ($law:ident; $($name:ident: $($Type:ty),+;)+) => { $(
        #[test]
        fn $name() {
            $( $law::<$Type>(); )+
        }
    )+ };
}

mod corpus;
mod debug;
mod documents;
mod every_near_miss;
mod inputs;
mod near_misses;
mod parameters;
mod planted_bugs;
mod reach;
mod schema;
mod shape;
mod shrinking;
mod valid;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestError, TestRng, TestRunner};

/// As many cases as are asked for, and no case that is rejected: the first one ends the run as a failure.
fn config() -> Config {
    Config { max_local_rejects: 0, max_global_rejects: 0, failure_persistence: None, ..Config::default() }
}

/// Runs the property over the values of the strategy.
fn holds<S: Strategy>(strategy: S, property: impl Fn(S::Value) -> TestCaseResult) {
    let mut runner = TestRunner::new(config());
    if let Err(failure) = runner.run(&strategy, property) {
        panic!("{failure}");
    }
}

/// Values of the strategy, always the same ones: as many for each case of the other tests.
fn samples<S: Strategy>(strategy: S, for_each_case: u32) -> impl Iterator<Item = S::Value> {
    let mut runner = TestRunner::new_with_rng(config(), rng(0));
    let count = for_each_case * config().cases;
    (0..count).map(move |_| strategy.new_tree(&mut runner).expect("nothing is rejected").current())
}

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

fn rng(seed: u8) -> TestRng {
    TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32])
}
