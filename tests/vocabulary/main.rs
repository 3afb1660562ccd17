//! Values, sets, tables, rules: what the Compact and the resolutions list.

mod actions;
mod citations;
mod editions;
mod errors;
mod identifiers;
mod listed;
mod names;
mod resolutions;
mod rules;
mod sets;
mod statements;
mod suggestions;
mod tables;
mod traits;
mod width;
