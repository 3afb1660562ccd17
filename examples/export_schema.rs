//! Writes the JSON Schemas: `cargo run --features schemars1 --example export_schema -- [DIR]`.
//!
//! Without a folder that of a Forum is printed.

use std::process::ExitCode;

mod export;
mod schemas;

fn main() -> ExitCode {
    export::run("export_schema", "schema", &schemas::files())
}
