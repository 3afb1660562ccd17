//! Titles by language, recognition, coverage and inputs.

mod titles;
