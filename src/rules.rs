//! The rules of the resolutions, each with its paragraph, and the violations of them in documents.
//!
//! [`Rule`] lists the rules. A document that breaks some is refused with [`Violations`]: each [`Violation`] has
//! the rule, the location in the document and the [`Citation`] of the paragraph. What is valid but deserves a
//! second look is [`Advice`].
//!
//! # Examples
//!
//! ```
//! use imrf::ForumDraft;
//! use imrf::jiff::civil::date;
//! use imrf::rules::Rule;
//!
//! let violations = ForumDraft::indicative(date(2023, 5, 16)).validate().unwrap_err();
//! assert_eq!(violations.first().rule(), Rule::Quadrennial);
//! assert_eq!(violations.first().pointer(), "/opens");
//! assert_eq!(violations.first().citation().unwrap().to_string(), "A/RES/73/195, paragraph 49(c)");
//! ```

mod advice;
mod citation;
mod enforcement;
#[cfg(feature = "serde")]
pub(crate) mod record;
mod rule;
mod unread;
mod verb;
mod violation;
mod violations;

pub use advice::Advice;
pub use citation::{Citation, Resolution};
pub use enforcement::{Basis, Enforcement};
pub use rule::Rule;
#[cfg(feature = "serde")]
pub(crate) use unread::Node;
pub(crate) use unread::{Unread, Values};
pub use verb::Verb;
pub use violation::Violation;
pub use violations::Violations;
pub(crate) use violations::{add_part, add_under, add_value};
