//! Titles by language, recognition, coverage and inputs.

mod coverage;
mod input;
mod lines;
mod mentions;
mod recognition;
mod sets;
mod targets;
mod titles;
