//! The strategies for property tests.
