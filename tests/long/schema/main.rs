//! The shipped schemas, tables and samples, and the schemas of users that have this crate's types in them.

mod agreement;
mod dialects;
mod line_ends;
mod rules_in_schema;
mod samples;
mod shipped;
mod strategies;
mod tables;
mod types;
mod written_elsewhere;
