//! Writes the JSON Schemas: `cargo run --all-features --example export_schema -- [DIR]`.

mod export;
mod folder;
mod program;
mod schemas;
mod shown;

use std::process::ExitCode;

use export::Export;

struct Schemas;

impl Export for Schemas {
    const NAME: &'static str = "export_schema";
    const USAGE: &'static str = "\
Writes the JSON Schemas into a folder.

Usage: export_schema [DIR]

  DIR      the folder; without it the schema of a Forum is printed
  --help   show this text

Status: 0, or 2 when something could not be written or the command line is
wrong. A file is replaced whole or not at all.
";

    fn files() -> Vec<(String, String)> {
        schemas::files()
    }
}

fn main() -> ExitCode {
    export::run::<Schemas>()
}
