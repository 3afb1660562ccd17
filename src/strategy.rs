//! Strategies for property tests: lawful documents, and documents that are wrong in exactly one way (feature
//! `proptest1`).
//!
//! They are for tests of a system that keeps, shows or checks what this crate models: a registry, a form, a
//! database, another validator. What is lawful here comes out of it unchanged; what is wrong here is refused,
//! at the same place.
//!
//! ```
//! use imrf::strategy::{NearMiss, near_misses, objective_sets};
//! use imrf::{Forum, ObjectiveSet};
//! use proptest::prelude::*;
//!
//! // A column of a database that holds objectives as bits, with a function each way.
//! fn column(objectives: ObjectiveSet) -> u32 {
//!     objectives.into_iter().map(|objective| 1 << objective.number()).sum()
//! }
//! fn objectives(column: u32) -> ObjectiveSet {
//!     ObjectiveSet::ALL.into_iter().filter(|objective| column >> objective.number() & 1 == 1).collect()
//! }
//!
//! proptest!(|(set in objective_sets(1..=23))| {
//!     prop_assert_eq!(objectives(column(set)), set);
//! });
//!
//! // Another validator, which has to find what this one finds.
//! proptest!(|(NearMiss { draft, violations } in near_misses())| {
//!     prop_assert_eq!(Forum::try_from(draft), Err(violations));
//! });
//! ```
//!
//! # What there is
//!
//! | strategy | values | shrinks to |
//! | --- | --- | --- |
//! | `any` of a vocabulary, such as [`Objective`](crate::Objective), [`Action`](crate::Action) or [`MemberState`](crate::MemberState) | each equally likely | the first |
//! | [`objective_sets`], [`principle_sets`], [`round_table_sets`] | sets of the sizes asked for | the first members |
//! | [`plain_texts`], [`document_symbols`] | mostly short, of any script | `a`, `A/RES/73/1` |
//! | [`editions`], [`opening_days`], [`opening_days_of`] | often the first and the second edition | 17 May 2022 |
//! | [`allocations`] | every partition | the indicative one |
//! | [`programmes`] | all 54,025 | that of 2022 |
//! | [`arrangements`], [`round_tables`], [`policy_debates`], [`plenaries`], [`progress_declarations`] | each part known or not | nothing known |
//! | [`forums`] | each part as in its own strategy | the indicative one of 2022 |
//! | [`allocation_drafts`], [`programme_drafts`], [`round_tables_drafts`], [`forum_drafts`] | lawful drafts, what is a set in any order | that of the lawful value |
//! | [`forum_documents`] | lawful drafts as JSON text, as somebody else may write it | the smallest draft, written without blanks |
//! | [`near_miss`], [`near_misses`] | Forum drafts that break one rule, with the violation | the smallest draft with the first such fault |
//! | [`allocation_near_miss`], [`programme_near_miss`] and their plurals | the same of a part | the same of the part |
//! | [`shape_near_miss`], [`shape_near_misses`] | JSON text with one fault of shape, with the place | the smallest document with the first such fault |
//!
//! All types that a document can hold have `Arbitrary`, so that `any::<Forum>()` is `forums()`. That of a
//! draft makes lawful drafts.
//!
//! # How they are made
//!
//! Values are built and never filtered, so no case is rejected. Each goes through the gate of its type, as
//! any other value does. What is drawn are small numbers of which zero is the simplest choice, and what can
//! be absent is dropped before anything in it shrinks, so that a failing Forum comes down to the few things
//! that make it fail in some hundred steps.

mod allocation;
mod calendar;
mod difference;
mod document;
mod drawn;
mod forum;
mod input;
mod json;
mod list;
mod near_miss;
mod parameters;
mod programme;
mod text;
mod vocabulary;

pub use allocation::{allocation_drafts, allocations};
pub use calendar::{editions, opening_days, opening_days_of};
pub use document::{ForumDocument, forum_documents};
pub use forum::{
    arrangements, forum_drafts, forums, plenaries, policy_debates, progress_declarations, round_tables,
    round_tables_drafts,
};
pub use input::{input_drafts, inputs};
pub use near_miss::{
    DocumentNearMiss, NearMiss, NearMissKind, allocation_near_miss, allocation_near_misses,
    document_near_misses, every_allocation_near_miss, every_input_near_miss, every_near_miss,
    input_near_miss, input_near_misses, near_miss, near_misses, near_misses_of, programme_near_miss,
    programme_near_misses, shape_near_miss, shape_near_misses,
};
pub use parameters::ForumParameters;
pub use programme::{programme_drafts, programmes};
pub use text::{document_references, plain_texts};
pub use vocabulary::{
    meeting_sets, objective_covers, objective_sets, objective_subsets, principle_sets, round_table_sets,
    session_sets,
};

/// What the validation of a type makes of what is valid by how it was made.
fn valid<Draft, Valid>(draft: Draft) -> Valid
where
    Valid: TryFrom<Draft, Error: core::fmt::Debug>,
{
    draft.try_into().expect("what was made is valid")
}

/// Gives types their `Arbitrary` by a strategy that has a name.
macro_rules! arbitrary {
    ($($Name:ident from $strategy:ident;)+) => { $(
        super::arbitrary!(impl $Name, (), (), $strategy());
    )+ };
    (with $Parameters:ident: $($Name:ident from $strategy:ident;)+) => { $(
        super::arbitrary!(impl $Name, parameters, $Parameters, $strategy(parameters));
    )+ };
    (impl $Name:ident, $pattern:pat, $Parameters:ty, $strategy:expr) => {
        #[doc = "As the module [`strategy`](crate::strategy) describes it."]
        impl Arbitrary for $Name {
            type Parameters = $Parameters;
            type Strategy = BoxedStrategy<Self>;

            /// Returns the strategy without parameters.
            fn arbitrary() -> Self::Strategy {
                Self::arbitrary_with(<$Parameters>::default())
            }

            /// Returns the strategy with these parameters.
            fn arbitrary_with($pattern: $Parameters) -> Self::Strategy {
                $strategy.boxed()
            }
        }
    };
}
use arbitrary;
