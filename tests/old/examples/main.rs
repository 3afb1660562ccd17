//! The example programs, run as a person runs them.

mod forum;
mod program;
mod validate;
