//! Memory and panics: what nothing allocates, and what is bounded by the input.
