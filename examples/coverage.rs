//! Counts how often inputs to reviews cover each objective: `cargo run --release --example coverage -- FILE.ndjson...`.

#[path = "coverage/blocks.rs"]
mod blocks;
#[path = "document/file_name.rs"]
mod file_name;
mod program;
#[path = "coverage/scale.rs"]
mod scale;
mod shown;
#[path = "coverage/svg.rs"]
mod svg;
#[path = "coverage/tally.rs"]
mod tally;

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, IsTerminal as _, Read};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::thread;

use blocks::{Block, Blocks};
use file_name::FileName;
use indicatif::{ProgressBar, ProgressStyle};
use program::{FAILURE, Output, Request};
use tally::Tally;

const USAGE: &str = "\
Counts how often inputs to reviews cover each objective of the Global Compact.

Usage: coverage [--svg OUT.svg] FILE...

  FILE           inputs in newline-delimited JSON; - is standard input
  --svg OUT.svg  write a picture of the objectives by level of review, replacing
                 OUT.svg where it is a picture, but no other file
  --help         show this text

Files of any size are read, on all cores. They are in UTF-8, and a line has
16 MiB at most. A table shows the coverage; below it is the number of inputs.
Inputs that are equal are counted each. Lines that are not inputs are counted,
and the first are shown:
  FILE:LINE: TEXT

Status: 0 when every line is an input, 1 when one is not, 2 when a file could
not be read or written or the command line is wrong; 2 goes before 1. No picture
is written where a file could not be read.
";

/// What the command line asks for.
#[derive(Default)]
struct Arguments {
    svg: Option<OsString>,
    files: Vec<OsString>,
}

impl Request for Arguments {
    const NAME: &'static str = "coverage";
    const USAGE: &'static str = USAGE;

    fn option(&mut self, name: &str, values: &mut lexopt::Parser) -> Result<bool, lexopt::Error> {
        if name == "svg" {
            let file = values.value()?;
            if file == "-" {
                return Err("expected a file after --svg, not -: standard output has the table".into());
            }
            self.svg = Some(file);
        }
        Ok(name == "svg")
    }

    fn argument(&mut self, file: OsString) -> Result<(), lexopt::Error> {
        self.files.push(file);
        Ok(())
    }

    fn complete(&self) -> Result<(), lexopt::Error> {
        if self.files.is_empty() { Err("expected a file".into()) } else { Ok(()) }
    }
}

fn main() -> ExitCode {
    program::run(|arguments: Arguments, output| {
        if let Some(svg) = &arguments.svg
            && let Err(error) = may_write(svg, &arguments.files)
        {
            output.message(format_args!("{}: {error}", FileName(svg)));
            return ExitCode::from(FAILURE);
        }
        let (tally, unread) = read(&arguments.files);
        let mut has_failed = !unread.is_empty();
        for message in &unread {
            output.message(format_args!("{message}"));
        }
        output.print(format_args!("{}\n", tally.coverage));
        tally.show(&arguments.files, output);
        if let Some(file) = arguments.svg.as_ref().filter(|_| unread.is_empty()) {
            let names: Vec<String> = arguments.files.iter().map(|file| FileName(file).to_string()).collect();
            has_failed |= write(file, &svg::picture(&tally, &names), output).is_err();
        }
        match tally.wrong {
            _ if has_failed => ExitCode::from(FAILURE),
            0 => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        }
    })
}

/// Returns an error where a picture would be written over something else, as where its name was forgotten after `--svg`.
fn may_write(svg: &OsString, files: &[OsString]) -> io::Result<()> {
    let path = |file: &OsString| fs::canonicalize(file).ok();
    if files.iter().any(|file| file == svg || path(svg).is_some_and(|svg| path(file) == Some(svg))) {
        return Err(io::Error::other(
            "found a file that is to be read, expected that of a picture after --svg",
        ));
    }
    // Nothing is written over in a pipe or a device; that a file cannot be written is reported later.
    if !fs::metadata(svg).is_ok_and(|metadata| metadata.is_file()) {
        return Ok(());
    }
    let mut beginning = Vec::new();
    File::open(svg)?.take(5).read_to_end(&mut beginning)?;
    if beginning.is_empty() || beginning.starts_with(b"<svg") || beginning == b"<?xml" {
        return Ok(());
    }
    Err(io::Error::other("found a file that is no SVG, expected a new file or a picture after --svg"))
}

/// Writes a picture.
fn write(file: &OsString, picture: &str, output: &mut Output) -> io::Result<()> {
    let written = fs::write(file, picture);
    if let Err(error) = &written {
        output.message(format_args!("{}: {error}", FileName(file)));
    }
    written
}

/// Reads all files on all cores, and returns what was counted, and a message for each file that could not be read.
fn read(files: &[OsString]) -> (Tally, Vec<String>) {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let reading = Mutex::new(Reading::new(files));
    let count = || {
        // Each worker has one block, which it reads and counts: memory is flat, and nothing is handed over.
        let (mut tally, mut block) = (Tally::default(), Block::default());
        while reading.lock().is_ok_and(|mut reading| reading.read(&mut block)) {
            tally.add(&block);
        }
        tally
    };
    let mut whole = Tally::default();
    thread::scope(|scope| {
        let counting: Vec<_> = (0..workers).map(|_| scope.spawn(count)).collect();
        let tallies = counting.into_iter().map(|tally| tally.join().unwrap_or_else(|_| Tally::incomplete()));
        tallies.for_each(|tally| whole.merge(tally));
    });
    let reading = reading.into_inner().unwrap_or_else(PoisonError::into_inner);
    reading.bar.finish_and_clear();
    (whole, reading.unread)
}

/// The files as they are read, and how far that is where somebody waits for it.
struct Reading<'a> {
    files: std::iter::Enumerate<std::slice::Iter<'a, OsString>>,
    current: Option<(&'a OsString, Blocks<Box<dyn Read + Send>>)>,
    unread: Vec<String>,
    bar: ProgressBar,
}

impl<'a> Reading<'a> {
    fn new(files: &'a [OsString]) -> Self {
        Self {
            files: files.iter().enumerate(),
            current: None,
            unread: Vec::new(),
            bar: progress_bar(length(files)),
        }
    }

    /// Reads the next block in the place of another, and returns whether there was one.
    fn read(&mut self, block: &mut Block) -> bool {
        loop {
            if let Some((file, blocks)) = &mut self.current {
                match blocks.read(block) {
                    Ok(true) => {
                        self.bar.inc(block.contents.len() as u64);
                        return true;
                    }
                    Ok(false) => {}
                    Err(error) => self.unread.push(format!("{}: {error}", FileName(file))),
                }
            }
            let Some((index, file)) = self.files.next() else { return false };
            self.current = match open(file) {
                Ok(input) => Some((file, Blocks::new(index, input))),
                Err(error) => {
                    self.unread.push(format!("{}: {error}", FileName(file)));
                    None
                }
            };
        }
    }
}

fn open(file: &OsString) -> io::Result<Box<dyn Read + Send>> {
    if file == "-" { Ok(Box::new(io::stdin())) } else { Ok(Box::new(File::open(file)?)) }
}

/// Returns a bar for this number of bytes, or for any number, which is seen on a terminal alone.
fn progress_bar(bytes: Option<u64>) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let (bar, template) = match bytes {
        Some(bytes) => {
            (ProgressBar::new(bytes), "{bar:30} {binary_bytes} of {binary_total_bytes}, {eta} left")
        }
        None => (ProgressBar::no_length(), "{spinner} {binary_bytes}, {binary_bytes_per_sec}"),
    };
    bar.with_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// Returns how many bytes all files have; `None` where one of them is a pipe.
fn length(files: &[OsString]) -> Option<u64> {
    let length = |file: &OsString| match fs::metadata(file) {
        _ if file == "-" => None,
        Ok(metadata) if !metadata.is_file() => None,
        // That it cannot be read is reported when it is opened.
        metadata => Some(metadata.map_or(0, |metadata| metadata.len())),
    };
    files.iter().map(length).sum()
}
