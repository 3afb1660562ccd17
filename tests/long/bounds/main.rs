//! Memory and panics: what nothing allocates, and what is bounded by the input.

mod limits;
mod memory;
mod no_panic;
mod nothing_allocates;
