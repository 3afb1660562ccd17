//! Strategies for property tests: valid documents, and documents that are wrong in exactly one way (feature `proptest1`).
//!
//! They are for tests of a program that keeps, displays or validates what this crate models: a registry, a form, a
//! database, another validator. What is valid comes out of it unchanged; what is wrong is refused, at the same pointer.
//!
//! ```
//! use imrf::ObjectiveSet;
//! use imrf::strategy::{NearMiss, near_misses, objective_sets};
//! use proptest::prelude::*;
//!
//! // A column of a database that has objectives as bits, with a function each way.
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
//! proptest!(|(NearMiss { draft, violations, .. } in near_misses())| {
//!     prop_assert_eq!(draft.validate(), Err(violations));
//! });
//! ```
//!
//! # What there is
//!
//! | strategy | values | shrinks to |
//! | --- | --- | --- |
//! | `any` of a vocabulary, such as [`Objective`](crate::Objective), [`Action`](crate::Action) or [`MemberState`](crate::MemberState) | each equally likely | the first |
//! | [`objective_sets`], [`principle_sets`], [`round_table_sets`], [`session_sets`], [`meeting_sets`] | sets of the sizes asked for | the first members |
//! | [`objective_subsets`], [`objective_covers`] | subsets of a set, and its exact covers by so many sets | the first members |
//! | [`plain_texts`], [`document_references`] | as they are in documents, and such as programs are apt to change | `a`, `A/RES/73/1` |
//! | [`editions`], [`opening_days`], [`opening_days_of`] | often the first and the second edition, and the first and last days | 17 May 2022 |
//! | [`allocations`] | every partition, often the indicative one or one near it | the indicative one |
//! | [`programmes`] | all 54,025, a good half with each round table in one meeting | that of 2022 |
//! | [`arrangements`], [`round_tables`], [`policy_debates`], [`plenaries`], [`progress_declarations`] | each part known or not | nothing known |
//! | [`forums`] | each part as in its own strategy | the indicative one of 2022 |
//! | [`inputs`] | each list empty or not | one objective |
//! | [`allocation_drafts`], [`programme_drafts`], [`round_tables_drafts`], [`forum_drafts`], [`input_drafts`] | valid drafts, what is a set in any order | that of the valid value |
//! | [`forum_documents`] | valid drafts as JSON text, as somebody else may write it | the smallest draft, written without blanks |
//! | [`near_miss`], [`near_misses`] | Forum drafts that break one rule, with the violation | the indicative draft with the first of its kind |
//! | [`near_misses_of`] | the same of a draft of one's own | that draft with the first of its kind |
//! | [`allocation_near_miss`], [`programme_near_miss`], [`input_near_miss`] and their plurals | the same of a part, or of an input | the same of the part |
//! | [`shape_near_miss`], [`shape_near_misses`] | JSON text of the wrong shape, with the pointer | the indicative document with the first of its kind |
//! | [`document_near_misses`] | JSON text that breaks one rule, whichever | the same |
//!
//! Where no chance is wanted, [`every_near_miss`], [`every_allocation_near_miss`] and [`every_input_near_miss`] return
//! each [kind](NearMissKind) once, always the same.
//!
//! All types that a document can hold have `Arbitrary`, so that `any::<Forum>()` is `forums()`. That of a draft makes
//! valid drafts. `any_with` takes the sizes of a set, and [`ForumParameters`] of a Forum.
//!
//! # How they are made
//!
//! Values are built and never filtered, so no case is rejected, and each is validated as any other value is. The kinds of
//! near misses are equally likely, however many locations they have, and so are found in the 256 cases that proptest runs
//! unless it is set otherwise: each of the 37 of a draft is missed by one run of a thousand.
//!
//! What is drawn are small numbers of which zero is the simplest choice. Shrinking sets them to zero, first all and then
//! ever smaller parts, and lowers the rest. So a failure comes down to what it needs in some hundred steps, and what is
//! left is the [indicative draft](crate::ForumDraft::indicative) but for that.
//!
//! # Other languages
//!
//! The example `export_corpus` writes documents and what is wrong in each into a folder, one a line, for tests in other
//! languages: every near miss, and as many drawn documents as it is asked for.
//!
//! ```text
//! cargo run --all-features --example export_corpus -- DIR --seed 1 --count 1000
//! ```
//!
//! A line has the `text` of a document, its `type`, whether it is `valid`, its `violations` as
//! [`Violations`](crate::Violations) has them, and for a near miss the `kind`. So this tests a validator `is_valid` in
//! Python:
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
//! and `isValid` in JavaScript:
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
        #[doc = "As the module [`strategy`](crate::strategy) describes it."]
        impl Arbitrary for $Name {
            /// What can be asked for.
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
