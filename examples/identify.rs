//! Says which objective each line of a text means: `cargo run --example identify -- FILE`.

mod encoding;
mod program;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::process::ExitCode;

use imrf::review::mentions;
use imrf::review::recognition::recognize;
use program::{FAILURE, Output, Request};

const USAGE: &str = "\
Says which objective of the Global Compact each line of a text means.

Usage: identify [--mentions] [FILE]

  FILE        a text; standard input when it is left out or -
  --mentions  find the objectives that prose mentions
  --help      show this text

For each line, separated by tabs:
  NUMBER  LINE          the number of an objective such as 8, an action such
                        as 17(c), or a guiding principle such as principle (f)
  -       LINE  REASON  a line that means none of them, or is not clear
A line that is not in UTF-8 is read as Windows-1252; a text may be in UTF-16.

With --mentions a line for each mention, in the order of the text, which is in
UTF-8:
  START..END  REFERENCE where it is in the text, in bytes

Status: 0 when the text was read, 2 when it could not be read or the command
line is wrong.
";

/// How long a text with mentions is at most.
const LARGEST: u64 = 1 << 28;

/// What the command line asks for.
#[derive(Default)]
struct Arguments {
    is_prose: bool,
    file: Option<OsString>,
}

impl Request for Arguments {
    const NAME: &'static str = "identify";
    const USAGE: &'static str = USAGE;

    fn option(&mut self, name: &str, _: &mut lexopt::Parser) -> Result<bool, lexopt::Error> {
        self.is_prose |= name == "mentions";
        Ok(name == "mentions")
    }

    fn argument(&mut self, file: OsString) -> Result<(), lexopt::Error> {
        match self.file.replace(file) {
            None => Ok(()),
            Some(_) => Err("expected one file".into()),
        }
    }
}

fn main() -> ExitCode {
    program::run(|arguments: Arguments, output| match read(&arguments, output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let file = arguments.file.as_deref().unwrap_or("-".as_ref());
            output.message(format_args!("{}: {error}", file.display()));
            ExitCode::from(FAILURE)
        }
    })
}

fn read(arguments: &Arguments, output: &mut Output) -> io::Result<()> {
    let mut input: Box<dyn BufRead> = match &arguments.file {
        Some(file) if file != "-" => Box::new(BufReader::new(File::open(file)?)),
        _ => Box::new(io::stdin().lock()),
    };
    if arguments.is_prose { write_mentions(&mut input, output) } else { write_lines(&mut input, output) }
}

/// Writes what each line means. Lines are read one by one, so that a text may have no end.
fn write_lines(input: &mut impl BufRead, output: &mut Output) -> io::Result<()> {
    if is_utf16(input.fill_buf()?) {
        let mut contents = Vec::new();
        input.take(LARGEST).read_to_end(&mut contents)?;
        encoding::decoded(&contents).lines().for_each(|line| write_line(line, output));
        return Ok(());
    }
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        encoding::decoded(&line).lines().for_each(|line| write_line(line, output));
        line.clear();
    }
    Ok(())
}

/// Returns whether a text begins as one in UTF-16 does, whose lines do not end with the byte of a line feed.
fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff")
}

/// Writes what a line means. Its control characters are blanks, so that the tabs between the columns are the only ones.
fn write_line(line: &str, output: &mut Output) {
    let text = line.replace(char::is_control, " ");
    match recognize(line) {
        Ok(reference) => output.print(format_args!("{reference}\t{text}\n")),
        Err(error) => output.print(format_args!("-\t{text}\t{error}\n")),
    }
}

/// Writes where each mention is. A text is read whole, since a mention may run over the end of a line.
fn write_mentions(input: &mut impl Read, output: &mut Output) -> io::Result<()> {
    let mut text = String::new();
    input.take(LARGEST + 1).read_to_string(&mut text)?;
    if text.len() as u64 > LARGEST {
        return Err(io::Error::other(format!("found more than {LARGEST} bytes, expected a text")));
    }
    for mention in mentions(&text) {
        let range = mention.range();
        output.print(format_args!("{}..{}\t{}\n", range.start, range.end, mention.reference()));
    }
    Ok(())
}
