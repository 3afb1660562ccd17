#![doc = include_str!("schema/rules.md")]
//!
#![doc = include_str!("schema/languages.md")]

#[cfg(feature = "schemars1")]
mod definition;
#[cfg(feature = "schemars1")]
mod findings;
#[cfg(feature = "schemars1")]
mod forum;
#[cfg(feature = "schemars1")]
mod governed;
#[cfg(feature = "schemars1")]
mod opening_day;
#[cfg(feature = "schemars1")]
mod programme;
#[cfg(feature = "schemars1")]
mod round_tables;
#[cfg(feature = "schemars1")]
mod rules;
#[cfg(feature = "schemars1")]
mod words;

#[cfg(feature = "schemars1")]
pub(crate) use definition::{Definition, Draft};
#[cfg(feature = "schemars1")]
pub(crate) use governed::{Gate, Governed};
#[cfg(feature = "schemars1")]
pub(crate) use opening_day::CalendarDay;
#[cfg(feature = "schemars1")]
pub(crate) use words::listed;

/// The JSON Schema of a [`Forum`](crate::Forum), as shipped in `schemas/forum.schema.json`.
///
/// # Examples
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(imrf::schema::FORUM)?;
/// assert_eq!(schema["$id"], "urn:imrf:schema:forum:1");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub const FORUM: &str = include_str!("../schemas/forum.schema.json");

/// The JSON Schema of an [`Allocation`](crate::Allocation), as shipped in `schemas/allocation.schema.json`.
///
/// # Examples
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(imrf::schema::ALLOCATION)?;
/// assert_eq!(schema["$id"], "urn:imrf:schema:allocation:1");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub const ALLOCATION: &str = include_str!("../schemas/allocation.schema.json");

/// The schema of a [`Forum`](crate::Forum) with its `$id`: what [`FORUM`] is the text of.
///
/// # Examples
///
/// ```
/// let shipped: serde_json::Value = serde_json::from_str(imrf::schema::FORUM)?;
/// assert_eq!(imrf::schema::forum().to_value(), shipped);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg(feature = "schemars1")]
#[cfg_attr(docsrs, doc(cfg(feature = "schemars1")))]
#[must_use]
pub fn forum() -> schemars::Schema {
    definition::document::<crate::Forum>("urn:imrf:schema:forum:1")
}

/// The schema of an [`Allocation`](crate::Allocation) with its `$id`: what [`ALLOCATION`] is the text of.
///
/// # Examples
///
/// ```
/// let shipped: serde_json::Value = serde_json::from_str(imrf::schema::ALLOCATION)?;
/// assert_eq!(imrf::schema::allocation().to_value(), shipped);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg(feature = "schemars1")]
#[cfg_attr(docsrs, doc(cfg(feature = "schemars1")))]
#[must_use]
pub fn allocation() -> schemars::Schema {
    definition::document::<crate::Allocation>("urn:imrf:schema:allocation:1")
}
