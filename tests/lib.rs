//! What the test programs share.

#![cfg(feature = "all")]
#![allow(clippy::missing_panics_doc, reason = "it is called by tests alone")]

#[path = "shared/documents/mod.rs"]
pub mod documents;
#[path = "shared/formats.rs"]
pub mod formats;
#[path = "shared/properties.rs"]
pub mod properties;

/// Returns how many cases a test tries: the first number, or the second in the long run, with `IMRF_FULL=1`.
#[must_use]
pub fn cases(ordinary: usize, full: usize) -> usize {
    if std::env::var_os("IMRF_FULL").is_some_and(|full| full != "0") { full } else { ordinary }
}
