//! What the test programs share.

#![cfg(feature = "all")]
#![allow(clippy::missing_panics_doc, reason = "it is called by tests alone")]

#[path = "shared/documents/mod.rs"]
pub mod documents;
