//! The programs, run as a person runs them.

#![cfg(feature = "all")]

mod alike;
mod audit;
mod coverage;
mod forum;
mod identify;
mod positions;
mod program;
mod reports;
mod review;
mod rules;
mod validate;
