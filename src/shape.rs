//! How schemas of shapes are made, apart from the rules.

mod definition;
mod governed;

pub(crate) use definition::{Definition, Draft};
pub(crate) use governed::{Governed, Governs};
