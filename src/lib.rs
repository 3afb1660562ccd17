// The links of the page lead within this documentation; those at its end are for other places.
//! [`compact`]: crate::compact
//! [`forum`]: crate::forum
//! [`rules`]: crate::rules
//! [`review`]: crate::review
//! [`with`]: crate::with
//! [`Checked`]: crate::Checked
//! [`schema`]: crate::schema
//! [`strategy`]: crate::strategy
//! [`resolutions`]: crate::resolutions
#![doc = ""]
// The programs of the page read documents.
#![cfg_attr(feature = "serde", doc = include_str!("../README.md"))]
#![doc = ""]
//! # Modules
//!
//! Each module uses only those above it.
//!
//! | module | what it has |
//! | --- | --- |
//! | [`vocabulary`] | how identifiers, numbers and sets are read and written |
//! | [`rules`] | each rule with its paragraph, and what a violation of it is |
//! | [`Checked`] | documents that are read to their end, so that every violation is reported |
//! | [`compact`] | A/RES/73/195: objectives, actions, principles, levels, stakeholders |
//! | [`forum`] | A/RES/73/326: the Forum and its parts |
//! | [`review`] | what is submitted to reviews, and which objective a text means |
//! | [`with`] | sets as one text or as numbers, for formats without lists |
//! | [`schema`] | the rules in JSON Schema |
//! | [`strategy`] | strategies for property tests |
//! | [`resolutions`] | where each paragraph is in this crate |
//!
//! Dates and times are those of [`jiff`], re-exported as `imrf::jiff` without its features. For time zones, as to make
//! the civil times of a [`Slot`](crate::forum::Slot) times of New York, add jiff 1 to your dependencies with its default
//! features: its types are the same. To derive serde's traits for a struct of your own that
//! has a date, add jiff 1 with its feature `serde` to your dependencies.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

#[cfg(feature = "serde")]
mod checked;
pub mod compact;
pub mod forum;
mod limits;
mod location;
pub mod resolutions;
pub mod review;
pub mod rules;
pub mod schema;
#[cfg(feature = "schemars1")]
mod shape;
#[cfg(feature = "proptest1")]
#[cfg_attr(docsrs, doc(cfg(feature = "proptest1")))]
pub mod strategy;
mod text;
pub mod vocabulary;
#[cfg(feature = "serde")]
mod wire;
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub mod with;

#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub use checked::{Checked, Document};
pub use compact::{Action, Objective, ObjectiveSet};
pub use forum::{
    Allocation, Day, Edition, Forum, ForumDraft, Half, Meeting, MemberState, Milestone, Programme,
    RoundTable, Session, SessionSet,
};
pub use jiff;
pub use rules::Violations;
