//! Titles by language, recognition, coverage and inputs.

mod mentions;
mod recognition;
mod sets;
mod titles;
