//! The benchmarks are in `ratios`.
