//! Values, sets, tables, rules: what the Compact and the resolutions list.
