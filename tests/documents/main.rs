//! How documents are read and written.

mod absence;
mod checked;
mod failing_writers;
mod first_forum;
mod long_input;
mod shape;
mod valid;

/// The document of the first Forum, as it is shipped.
const FIRST_FORUM: &str = include_str!("../../examples/imrf-2022.json");
