//! Writes the tables for other languages: `cargo run --all-features --example export_tables -- [DIR]`.

mod export;
mod folder;
mod program;
mod shown;
mod tables;

use std::process::ExitCode;

use export::Export;

struct Tables;

impl Export for Tables {
    const NAME: &'static str = "export_tables";
    const USAGE: &'static str = "\
Writes the tables for other languages into a folder.

Usage: export_tables [DIR]

  DIR      the folder; without it the vocabulary is printed
  --help   show this text

Status: 0, or 2 when something could not be written or the command line is
wrong. A file is replaced whole or not at all.
";

    fn files() -> Vec<(String, String)> {
        tables::files()
    }
}

fn main() -> ExitCode {
    export::run::<Tables>()
}
