//! Writes documents for tests in other languages, with what is wrong in each:
//! `cargo run --all-features --example export_corpus -- DIR --seed 1 --count 1000`.

mod corpus;
mod folder;
mod program;
mod shown;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use lexopt::ValueExt as _;
use program::{FAILURE, Output, Request};

const USAGE: &str = "\
Writes documents for tests in other languages, one a line, with what is wrong
in each, into a folder.

Usage: export_corpus DIR [--seed N] [--count N]

  DIR        the folder
  --seed N   which documents are drawn, from 0 (when left out, 0)
  --count N  how many documents are drawn (when left out, 1000)
  --help     show this text

Two files are written. every-near-miss.jsonl has each way to break a rule or to
be of the wrong shape, on the simplest document; it is always the same.
drawn.jsonl has the documents that are drawn: valid ones, near misses, and those
of the wrong shape.

A line is {\"text\", \"type\", \"valid\", \"violations\", \"more\"}, as validate --json
writes it, without positions, and for a near miss with its \"kind\".

Status: 0, or 2 when something could not be written or the command line is
wrong. A file is replaced whole or not at all.
";

/// What the command line asks for.
struct Arguments {
    folder: Option<OsString>,
    seed: u64,
    count: usize,
}

impl Default for Arguments {
    fn default() -> Self {
        Self { folder: None, seed: 0, count: 1000 }
    }
}

impl Request for Arguments {
    const NAME: &'static str = "export_corpus";
    const USAGE: &'static str = USAGE;

    fn option(&mut self, name: &str, values: &mut lexopt::Parser) -> Result<bool, lexopt::Error> {
        match name {
            "seed" => self.seed = values.value()?.parse()?,
            "count" => self.count = values.value()?.parse()?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn argument(&mut self, folder: OsString) -> Result<(), lexopt::Error> {
        if self.folder.is_some() {
            return Err(lexopt::Error::UnexpectedArgument(folder));
        }
        self.folder = Some(folder);
        Ok(())
    }

    fn complete(&self) -> Result<(), lexopt::Error> {
        if self.folder.is_none() { Err("expected a folder".into()) } else { Ok(()) }
    }
}

fn main() -> ExitCode {
    program::run(|arguments: Arguments, output| match write(&arguments, output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output.message(format_args!("{}: {error}", Arguments::NAME));
            ExitCode::from(FAILURE)
        }
    })
}

fn write(arguments: &Arguments, output: &mut Output) -> Result<(), String> {
    let folder = Path::new(arguments.folder.as_deref().unwrap_or_default());
    let drawn = corpus::drawn(arguments.seed, arguments.count)?;
    for (name, lines) in [("every-near-miss.jsonl", corpus::every()?), ("drawn.jsonl", drawn)] {
        let text: String = lines.iter().flat_map(|line| [line, "\n"]).collect();
        let path = folder::replace(folder, name, &text)?;
        // Escaped, since a terminal would act on what may be in the name of a folder.
        output.message(format_args!("wrote {path:?}, {} documents", lines.len()));
    }
    Ok(())
}
