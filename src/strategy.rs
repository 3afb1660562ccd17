//! Strategies for property tests: valid documents, and documents that are wrong in exactly one way (feature `proptest1`).
//!
//! They are for tests of a program that keeps, displays or validates what this crate models: a registry, a form, a
//! database, another validator. It has to return what is valid unchanged, and to refuse what is invalid, with the same
//! pointer as this crate.
//!
//! ```
//! use imrf::ObjectiveSet;
//! use imrf::strategy::{NearMiss, near_misses, objective_sets};
//! use proptest::prelude::*;
//!
//! // A column of a database that holds objectives as bits: functions that write it and that read it.
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
//! // Another validator has to report what this crate reports; here it is this crate itself.
//! proptest!(|(NearMiss { draft, violations, .. } in near_misses())| {
//!     prop_assert_eq!(draft.validate(), Err(violations));
//! });
//! ```
//!
//! # All strategies
//!
//! | strategy | values | shrinks to |
//! | --- | --- | --- |
//! | `any` of a vocabulary, such as [`Objective`](crate::Objective), [`Action`](crate::Action) or [`MemberState`](crate::MemberState) | each equally likely | the first |
//! | [`objective_sets`], [`principle_sets`], [`round_table_sets`], [`session_sets`], [`meeting_sets`] | sets of the given sizes | the first members |
//! | [`objective_subsets`], [`objective_covers`] | subsets of a set, and its partitions into a number of sets | the first members |
//! | [`plain_texts`], [`document_references`] | typical ones, and ones that programs often mangle or reject | `a`, `A/RES/73/1` |
//! | [`editions`], [`opening_days`], [`opening_days_of`] | often the first or the second edition, and the first or the last day | 17 May 2022 |
//! | [`allocations`] | every allocation, often the indicative one or one like it | the indicative one |
//! | [`programmes`] | all 54,025, more than half of them with each round table in one meeting | that of 2022 |
//! | [`arrangements`], [`round_tables`], [`policy_debates`], [`plenaries`], [`progress_declarations`] | each value known or not | nothing known |
//! | [`forums`] | each part from its own strategy | the indicative one of 2022 |
//! | [`inputs`] | each list empty or not | one objective |
//! | [`allocation_drafts`], [`programme_drafts`], [`round_tables_drafts`], [`forum_drafts`], [`input_drafts`] | valid drafts, with the values of lists in any order | that of the valid value |
//! | [`forum_documents`] | valid drafts as JSON text, as another program may write it | the smallest draft, written without blanks |
//! | [`near_miss`], [`near_misses`] | Forum drafts that break one rule, with the violation | the indicative draft with one violation of the same kind |
//! | [`near_misses_of`] | the same, made from your own draft | that draft with one violation of the same kind |
//! | [`allocation_near_miss`], [`programme_near_miss`], [`input_near_miss`] and their plurals | the same for a part, or for an input | the same for the part |
//! | [`shape_near_miss`], [`shape_near_misses`] | JSON text of the wrong shape, with the pointer | the indicative document with one violation of the same kind |
//! | [`document_near_misses`] | JSON text that breaks one rule, of those of drafts and of shape | the same |
//!
//! For deterministic tests, [`every_near_miss`], [`every_allocation_near_miss`] and [`every_input_near_miss`] return
//! one example of each [kind](NearMissKind), always the same.
//!
//! All types that a document can hold implement `Arbitrary`, so that `any::<Forum>()` is `forums()`. For a draft it
//! generates valid drafts. `any_with` takes the sizes of a set, or the [`ForumParameters`] of a Forum.
//!
//! # How values are generated
//!
//! Values are built and never filtered, so no case is rejected, and each is validated as any other value is. The kinds of
//! near misses are equally likely, however many locations they have: in the 256 cases that proptest runs by default, a
//! given one of the 37 kinds of a draft is left out once in a thousand runs.
//!
//! A value is built from small random numbers, and 0 is always the simplest choice. Shrinking sets the numbers to 0,
//! first all of them and then ever smaller parts, and lowers the others. So a failing case is shrunk in a few hundred steps
//! to the [indicative draft](crate::ForumDraft::indicative) with only the differences that make it fail.
//!
//! # Other languages
//!
//! The example `export_corpus` writes documents into a folder for tests in other languages, one a line, with what is wrong
//! in each: every near miss, and as many generated documents as the command line says.
//!
//! ```text
//! cargo run --all-features --example export_corpus -- DIR --seed 1 --count 1000
//! ```
//!
//! A line has the `text` of a document, its `type`, whether it is `valid`, its `violations` as
//! [`Violations`](crate::Violations) serialises them, and for a near miss its `kind`. This tests a validator `is_valid`
//! in Python:
//!
//! ```python
//! import json
//!
//! for name in ["every-near-miss.jsonl", "drawn.jsonl"]:
//!     for line in open(name, encoding="utf-8"):
//!         expected = json.loads(line)
//!         # Most readers of JSON drop all but the last of equal keys.
//!         if expected["type"] == "forum" and not expected.get("kind", "").startswith("repeated-key"):
//!             assert is_valid(expected["text"]) == expected["valid"], expected.get("kind")
//! ```
//!
//! and this a validator `isValid` in JavaScript:
//!
//! ```js
//! import assert from "node:assert";
//! import { readFileSync } from "node:fs";
//!
//! for (const name of ["every-near-miss.jsonl", "drawn.jsonl"]) {
//!   for (const line of readFileSync(name, "utf8").trimEnd().split("\n")) {
//!     const { type, text, valid, kind = "" } = JSON.parse(line);
//!     if (type === "forum" && !kind.startsWith("repeated-key")) assert.equal(isValid(text), valid, kind);
//!   }
//! }
//! ```

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
        #[doc = "Generates valid values, as described at the module [`strategy`](crate::strategy)."]
        impl Arbitrary for $Name {
            /// What the values have in common.
            type Parameters = $Parameters;
            /// The type of the strategy.
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
