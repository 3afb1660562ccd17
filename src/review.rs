//! Reviews of the Compact: what is submitted to them, what it covers, and which objective a text means
//! (A/RES/73/195, paragraph 48; A/RES/73/326, paragraph 13).
//!
//! [`recognition`] reads what people write in lists, and refuses what it is not sure of; [`mentions`] finds what they
//! mention in prose. An [`Input`] is the record of something that is submitted. [`Coverage`] counts how often each
//! objective is there.
//!
//! # Examples
//!
//! Are all 23 there?
//!
//! ```
//! use imrf::Objective;
//! use imrf::review::Coverage;
//! use imrf::review::recognition::recognize_objective;
//!
//! let mut list = Objective::ALL.map(|objective| format!("{}) {}", objective.number(), objective.short_title()));
//! list[19] = "20) Minimize adverse drivers".to_owned();
//!
//! let coverage: Coverage = list.iter().map(|text| recognize_objective(text)).collect();
//! assert_eq!(coverage.missing().to_string(), "20");
//! assert_eq!(coverage.repeated().to_string(), "2");
//! assert_eq!(coverage.conflicts().next().unwrap().to_string(), "20 is titled as objective 2");
//! ```

pub(crate) mod coverage;
mod input;
#[cfg(feature = "serde")]
mod lines;
mod mention;
pub mod recognition;

pub use coverage::{Conflict, Coverage};
pub use input::{Input, InputDraft};
#[cfg(feature = "serde")]
pub use lines::{InputLines, LineError};
pub use mention::{Mention, Mentions, mentions};
