//! Reviews of the Compact: what is submitted to them, what it covers, and which objective a text means
//! (A/RES/73/195, paragraph 48; A/RES/73/326, paragraph 13).
//!
//! [`recognition`] reads what people write in lists, and refuses what it is not sure of; [`mentions`] finds what they
//! mention in prose.

mod coverage;
mod input;
mod mention;
pub mod recognition;

pub use coverage::{Conflict, Coverage};
pub use input::{Input, InputDraft};
pub use mention::{Mention, Mentions, mentions};
