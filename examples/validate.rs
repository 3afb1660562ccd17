//! Checks documents, a line for each fault: `cargo run --example validate -- FILE...`.

mod document;

use std::ffi::{OsStr, OsString};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use document::{Fault, FileName, ShapeFault};
use imrf::{Allocation, AllocationDraft, Forum, ForumDraft, Violation};
use serde::Serialize;

const USAGE: &str = "\
Checks documents of the International Migration Review Forum.

Usage: validate [--as forum|allocation] [--json] FILE...

  FILE        a JSON document of at most 16 MiB; - is standard input
  --as KIND   what the documents are: forum (when left out) or allocation
  --json      write one line of JSON for each file
  --help      show this text

For each file there is `FILE: valid`, or a line for each fault:
  FILE: /place: text (citation) [rule-name]
  FILE: /place: text at line L column C [shape]
The place is a JSON Pointer, left out when it is the whole document. A fault of
shape ends the reading of a file; of the broken rules all are found.

With --json a line is {\"file\", \"valid\", \"faults\"}, and a fault is an object:
  place, rule, text       always; the rule is \"shape\" for a fault of shape
  value                   the word at fault, where there is one
  citation                the paragraph, where there is one
  line, column            of a fault of shape

Status: 0 when all are valid, 1 when one is not, 2 when one could not be read
or the command line is wrong; 2 goes before 1. A file that could not be read
has a line on standard error only.
";

/// What the command line asks for.
struct Request {
    kind: Kind,
    is_json: bool,
    files: Vec<OsString>,
}

/// What a document is checked as.
#[derive(Clone, Copy)]
enum Kind {
    Forum,
    Allocation,
}

/// What became of a file; the later goes before the earlier.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Valid,
    Invalid,
    Unread,
}

fn main() -> ExitCode {
    let request = match request() {
        Ok(Some(request)) => request,
        Ok(None) => {
            // Nobody is left to hear that nobody listens.
            let _ = io::stdout().write_all(USAGE.as_bytes());
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            let _ = write!(io::stderr(), "validate: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let mut out: Box<dyn Write> = Box::new(BufWriter::new(io::stdout().lock()));
    let mut worst = Outcome::Valid;
    for file in &request.files {
        let (outcome, written) = check(&mut out, file, &request);
        worst = worst.max(outcome);
        worst = worst.max(heard(written, &mut out));
    }
    let flushed = out.flush();
    worst = worst.max(heard(flushed, &mut out));
    ExitCode::from(worst as u8)
}

/// The command line; `None` when it asks for help.
fn request() -> Result<Option<Request>, lexopt::Error> {
    use lexopt::prelude::*;

    let mut request = Request { kind: Kind::Forum, is_json: false, files: Vec::new() };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("as") => {
                request.kind = match arguments.value()?.to_str() {
                    Some("forum") => Kind::Forum,
                    Some("allocation") => Kind::Allocation,
                    _ => return Err("expected forum or allocation after --as".into()),
                }
            }
            Long("json") => request.is_json = true,
            Long("help") | Short('h') => return Ok(None),
            Value(file) => request.files.push(file),
            _ => return Err(argument.unexpected()),
        }
    }
    if request.files.is_empty() { Err("expected a file".into()) } else { Ok(Some(request)) }
}

/// What a failure to write means for the outcome. A reader who has read enough is none: the files that are left
/// still count for the status.
fn heard(written: io::Result<()>, out: &mut Box<dyn Write>) -> Outcome {
    let Err(error) = written else { return Outcome::Valid };
    *out = Box::new(io::sink());
    if error.kind() == ErrorKind::BrokenPipe {
        return Outcome::Valid;
    }
    let _ = writeln!(io::stderr(), "validate: standard output: {error}");
    Outcome::Unread
}

/// Checks one file and says what was found.
fn check(out: &mut impl Write, file: &OsStr, request: &Request) -> (Outcome, io::Result<()>) {
    let contents = match document::contents(file) {
        Ok(contents) => contents,
        Err(error) => {
            // What was found so far comes first, where both go to one terminal.
            let flushed = out.flush();
            let _ = writeln!(io::stderr(), "{}: {error}", FileName(file));
            return (Outcome::Unread, flushed);
        }
    };
    let fault = match request.kind {
        Kind::Forum => document::checked::<ForumDraft, Forum>(&contents).err(),
        Kind::Allocation => document::checked::<AllocationDraft, Allocation>(&contents).err(),
    };
    drop(contents);
    let written = match &fault {
        _ if request.is_json => write_json(out, file, fault.as_ref()),
        Some(fault) => document::write_fault(out, file, fault),
        None => writeln!(out, "{}: valid", FileName(file)),
    };
    (if fault.is_some() { Outcome::Invalid } else { Outcome::Valid }, written)
}

/// A line of JSON.
#[derive(Serialize)]
struct Report<'a> {
    file: String,
    valid: bool,
    faults: Vec<ReportedFault<'a>>,
}

/// A fault in a line of JSON.
#[derive(Serialize)]
#[serde(untagged)]
enum ReportedFault<'a> {
    Shape { place: &'a str, rule: &'static str, text: &'a str, line: usize, column: usize },
    Rule(&'a Violation),
}

fn write_json(out: &mut impl Write, file: &OsStr, fault: Option<&Fault>) -> io::Result<()> {
    let faults = match fault {
        None => Vec::new(),
        Some(Fault::Shape(ShapeFault { place, text, line, column })) => {
            vec![ReportedFault::Shape { place, rule: "shape", text, line: *line, column: *column }]
        }
        Some(Fault::Rules(violations)) => violations.iter().map(ReportedFault::Rule).collect(),
    };
    let report = Report { file: file.to_string_lossy().into_owned(), valid: fault.is_none(), faults };
    serde_json::to_writer(&mut *out, &report)?;
    writeln!(out)
}
