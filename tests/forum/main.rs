//! Validation of a Forum and of its parts, and what follows from it.
