#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod compact;
mod excerpt;
mod forum;
pub mod resolutions;
mod rule;
pub mod schema;
mod set;
#[cfg(feature = "proptest1")]
#[cfg_attr(docsrs, doc(cfg(feature = "proptest1")))]
pub mod strategy;
mod violation;
mod vocabulary;
#[cfg(feature = "serde")]
mod wire;

pub use compact::*;
pub use forum::*;
pub use rule::{Basis, Citation, Document, HeldBy, Rule, Verb};
pub use set::{Members, ParseSetError};
pub use violation::{Violation, Violations};
pub use vocabulary::{UnknownLetter, UnknownNumber, UnknownWord};
