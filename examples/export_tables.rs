//! Writes the tables for other languages: `cargo run --example export_tables -- [DIR]`.
//!
//! Without a folder the vocabulary is printed.

use std::process::ExitCode;

mod export;
mod tables;

fn main() -> ExitCode {
    export::run("export_tables", "vocabulary", &tables::files())
}
