//! Properties of the values of strategies.

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};

/// Tests of a law, for every type that has both a strategy and a form as JSON.
#[macro_export]
macro_rules! every_value {
    ($law:ident) => {
        $crate::every_value! { $law;
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

/// As many cases as are asked for, and no case that is rejected: the first one ends the run as a failure.
#[must_use]
pub fn config() -> Config {
    Config { max_local_rejects: 0, max_global_rejects: 0, failure_persistence: None, ..Config::default() }
}

/// Runs the property over the values of the strategy.
pub fn holds<S: Strategy>(strategy: S, property: impl Fn(S::Value) -> TestCaseResult) {
    let mut runner = TestRunner::new(config());
    if let Err(failure) = runner.run(&strategy, property) {
        panic!("{failure}");
    }
}

/// Values of the strategy, always the same ones: as many for each case of the other tests.
pub fn samples<S: Strategy>(strategy: S, for_each_case: u32) -> impl Iterator<Item = S::Value> {
    let mut runner = TestRunner::new_with_rng(config(), rng(0));
    let count = for_each_case * config().cases;
    (0..count).map(move |_| strategy.new_tree(&mut runner).expect("nothing is rejected").current())
}

#[must_use]
pub fn rng(seed: u8) -> TestRng {
    TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32])
}
