//! Values, sets, tables, rules: what the Compact and the resolutions list.

#[macro_use]
mod listed;

mod actions;
mod citations;
mod editions;
mod errors;
mod identifiers;
mod names;
mod resolutions;
mod rules;
mod set_texts;
mod sets;
mod statements;
mod suggestions;
mod tables;
mod traits;
mod width;
