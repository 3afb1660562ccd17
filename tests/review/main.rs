//! Titles by language, recognition, coverage and inputs.

mod coverage;
mod input;
mod mentions;
mod recognition;
mod sets;
mod titles;
