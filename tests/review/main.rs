//! Titles by language, recognition, coverage and inputs.

mod recognition;
mod titles;
