//! Recognition, coverage and inputs.
