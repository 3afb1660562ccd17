//! Says whether the 23 objectives are all in a list, and what is wrong with it: `cargo run --example audit -- FILE...`.

#[path = "audit/csv_cells.rs"]
mod csv_cells;
mod encoding;
#[path = "document/file_name.rs"]
mod file_name;
#[path = "audit/finding.rs"]
mod finding;
#[path = "audit/item.rs"]
mod item;
#[path = "audit/json_strings.rs"]
mod json_strings;
#[path = "audit/json_value.rs"]
mod json_value;
#[path = "audit/lines.rs"]
mod lines;
#[path = "audit/markdown.rs"]
mod markdown;
mod program;
mod shown;

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::process::ExitCode;

use file_name::FileName;
use finding::{Finding, Report, located};
use imrf::Objective;
use imrf::review::Coverage;
use item::Item;
use lexopt::ValueExt as _;
use program::{FAILURE, Output, Request};

const USAGE: &str = "\
Says whether the 23 objectives of the Global Compact are all in a list, and
what is wrong with the list.

Usage: audit [OPTION]... FILE...

  FILE             a list, of 64 MiB at most; - is standard input
  --as FORMAT      how it is read: text, markdown, csv or json (when left out,
                   by the ending of its name)
  --column COLUMN  the column of a CSV file, by its number from 1 or its name
                   (when left out, each row is an item); without an ending of
                   its name a file is read as csv then
  --any-count      an objective may be there more than once
  --json           write one object of JSON
  --help           show this text

All files together are one list, whose items are, by format and ending:
  csv       .csv .tsv    the cells of a column, or the rows, in which a number
                         before the title is that of the objective. The first
                         row is a header unless it is an objective, is near to
                         one or has a digit
  json      .json .jsonl .ndjson
                         strings, and objects with a title and a number, whose
                         key is number, objective, no or nr; there may be
                         several values, such as one on each line
  markdown  .md .markdown
                         what most objectives are: list items, rows of a table,
                         or headings
  text      any other    lines, or a few that are an objective together
A file that is not UTF-8, or UTF-16 with a byte order mark, is read as
Windows-1252.

A table shows the coverage; below it is each item that is wrong:
  FILE:LINE:COLUMN: TEXT [KIND]
where KIND is unknown, conflict or repeated, and COLUMN counts characters, or
the cells of CSV; a row of CSV begins at 1. An item of JSON has its pointer in
the place of line and column, behind its line where there are several values.

With --json the keys of the object are right, missing, repeated, coverage, and
findings, each of which has file, place, kind, item and text.

Status: 0 when each objective is there exactly once and no item is unknown or
in conflict, 1 when not, 2 when a file could not be read or the command line is
wrong.
";

/// How long a list is at most.
const LARGEST: u64 = 1 << 26;

/// How a list is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Markdown,
    Csv,
    Json,
}

/// What the command line asks for.
#[derive(Default)]
struct Arguments {
    format: Option<Format>,
    column: Option<String>,
    takes_any_count: bool,
    is_json: bool,
    files: Vec<OsString>,
}

impl Request for Arguments {
    const NAME: &'static str = "audit";
    const USAGE: &'static str = USAGE;

    fn option(&mut self, name: &str, values: &mut lexopt::Parser) -> Result<bool, lexopt::Error> {
        match name {
            "as" => {
                self.format = Some(match values.value()?.string()?.as_str() {
                    "text" => Format::Text,
                    "markdown" => Format::Markdown,
                    "csv" => Format::Csv,
                    "json" => Format::Json,
                    name => {
                        return Err(
                            format!("expected text, markdown, csv or json after --as, not {name:?}").into()
                        );
                    }
                });
            }
            "column" => self.column = Some(values.value()?.string()?),
            "any-count" => self.takes_any_count = true,
            "json" => self.is_json = true,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn argument(&mut self, file: OsString) -> Result<(), lexopt::Error> {
        self.files.push(file);
        Ok(())
    }

    fn complete(&self) -> Result<(), lexopt::Error> {
        match self.format {
            _ if self.files.is_empty() => Err("expected a file".into()),
            Some(Format::Text | Format::Markdown | Format::Json) if self.column.is_some() => {
                Err("found --column with a format that has no columns, expected csv".into())
            }
            _ => Ok(()),
        }
    }
}

fn main() -> ExitCode {
    program::run(|arguments: Arguments, output| {
        let mut list = List::default();
        for file in &arguments.files {
            let items = read(file).and_then(|text| items(file, &text, &arguments));
            match items {
                Ok(items) => {
                    list.has_read = true;
                    if items.is_empty() {
                        output.message(format_args!("{}: found no item, expected a list", FileName(file)));
                    }
                    for item in &items {
                        list.add(file, item, &arguments);
                    }
                }
                Err(error) => {
                    list.has_unread = true;
                    output.message(format_args!("{}: {error}", FileName(file)));
                }
            }
        }
        if list.has_read {
            list.show(&arguments, output);
        }
        list.status(&arguments)
    })
}

/// The items of all files, counted, and what is wrong with some.
#[derive(Default)]
struct List {
    coverage: Coverage,
    /// Where each objective was first.
    first: [Option<String>; Objective::ALL.len()],
    findings: Vec<Finding>,
    has_read: bool,
    has_unread: bool,
}

impl List {
    fn add(&mut self, file: &OsStr, item: &Item, arguments: &Arguments) {
        let place = item.place.to_string();
        let file = FileName(file).to_string();
        self.coverage.add_recognized(item.recognized);
        let covered = match item.recognized {
            Ok(objective) => Some(objective),
            Err(error) => {
                let finding = Finding::error(&file, &place, &item.text, error);
                let covered = finding.titled();
                self.findings.push(finding);
                covered
            }
        };
        let Some(objective) = covered else { return };
        match &mut self.first[usize::from(objective.number()) - 1] {
            Some(first) if !arguments.takes_any_count => {
                self.findings.push(Finding::repeated(&file, &place, &item.text, objective, first));
            }
            Some(_) => {}
            first @ None => *first = Some(located(&file, &place)),
        }
    }

    fn show(&self, arguments: &Arguments, output: &mut Output) {
        if arguments.is_json {
            let report = Report::new(&self.coverage, self.is_right(arguments), &self.findings);
            return match serde_json::to_string(&report) {
                Ok(json) => output.print(format_args!("{json}\n")),
                Err(error) => output.message(format_args!("audit: {error}")),
            };
        }
        output.print(format_args!("{}\n", self.coverage));
        if !self.findings.is_empty() {
            output.print(format_args!("\n"));
        }
        self.findings.iter().for_each(|finding| output.print(format_args!("{finding}\n")));
    }

    fn is_right(&self, arguments: &Arguments) -> bool {
        let is_counted = if arguments.takes_any_count {
            self.coverage.is_complete()
        } else {
            self.coverage.is_exactly_once()
        };
        is_counted && self.findings.is_empty() && !self.has_unread
    }

    fn status(&self, arguments: &Arguments) -> ExitCode {
        match self.is_right(arguments) {
            _ if self.has_unread => ExitCode::from(FAILURE),
            true => ExitCode::SUCCESS,
            false => ExitCode::FAILURE,
        }
    }
}

/// Reads a list.
fn read(file: &OsStr) -> io::Result<String> {
    let mut contents = Vec::new();
    let input: Box<dyn Read> =
        if file == "-" { Box::new(io::stdin().lock()) } else { Box::new(File::open(file)?) };
    input.take(LARGEST + 1).read_to_end(&mut contents)?;
    if contents.len() as u64 > LARGEST {
        return Err(io::Error::other(format!("found more than {LARGEST} bytes, expected a list")));
    }
    encoding::decoded(&contents).map(Cow::into_owned)
}

/// Returns the items of a list.
fn items(file: &OsStr, text: &str, arguments: &Arguments) -> io::Result<Vec<Item>> {
    let by_name = format(file);
    let format = match (&arguments.column, arguments.format) {
        (_, Some(format)) => format,
        (None, None) => by_name.unwrap_or(Format::Text),
        (Some(_), None) if by_name.is_none_or(|format| format == Format::Csv) => Format::Csv,
        (Some(_), None) => {
            let text = "found --column with a file that has no columns by its name, expected --as csv too";
            return Err(io::Error::other(text));
        }
    };
    match format {
        Format::Text => Ok(lines::items(text)),
        Format::Markdown => Ok(markdown::items(text)),
        Format::Csv => csv_cells::items(text, arguments.column.as_deref()),
        Format::Json => json_strings::items(text),
    }
}

/// Returns the format that the ending of a name is of; `None` where it has none.
fn format(file: &OsStr) -> Option<Format> {
    let extension = Path::new(file).extension()?.to_ascii_lowercase();
    Some(match extension.to_str() {
        Some("md" | "markdown") => Format::Markdown,
        Some("csv" | "tsv") => Format::Csv,
        Some("json" | "jsonl" | "ndjson") => Format::Json,
        _ => Format::Text,
    })
}
