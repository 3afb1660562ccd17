//! Says which objective each line of a text means: `cargo run --example identify -- FILE`.

mod encoding;
#[path = "document/file_name.rs"]
mod file_name;
mod program;
mod shown;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::process::ExitCode;

use file_name::FileName;
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
In LINE, control characters and others that break or turn a line are blanks. A
line that is not in UTF-8 is read as Windows-1252; a text may be in UTF-16 with
a byte order mark, and has 256 MiB at most then.

With --mentions a line for each mention, in the order of the text, which is in
UTF-8 and has 256 MiB at most:
  START..END  REFERENCE where it is in the text, in bytes

Status: 0 when the text was read, 2 when it could not be read or the command
line is wrong.
";

/// How long a text that is read whole is at most.
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
            output.message(format_args!("{}: {error}", FileName(file)));
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
        encoding::decoded(&whole(input)?)?.lines().for_each(|line| write_line(line, output));
        return Ok(());
    }
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        encoding::decoded(&line)?.lines().for_each(|line| write_line(line, output));
        line.clear();
    }
    Ok(())
}

/// Returns whether a text begins as one in UTF-16 does, whose lines do not end with the byte of a line feed.
fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff")
}

/// Writes what a line means. Its control characters are blanks, so that the tabs between the columns are the only ones,
/// and so are what ends lines or paragraphs in Unicode and what changes the direction of the text around it.
fn write_line(line: &str, output: &mut Output) {
    let is_blank = |character: char| {
        character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let text = line.replace(is_blank, " ");
    match recognize(line) {
        Ok(reference) => output.print(format_args!("{reference}\t{text}\n")),
        Err(error) => output.print(format_args!("-\t{text}\t{error}\n")),
    }
}

/// Writes where each mention is. A text is read whole, since a mention may run over the end of a line.
fn write_mentions(input: &mut impl Read, output: &mut Output) -> io::Result<()> {
    let text = String::from_utf8(whole(input)?).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        io::Error::other(format!("found no UTF-8 after {valid} bytes, expected a text in UTF-8"))
    })?;
    encoding::checked(&text)?;
    for mention in mentions(&text) {
        let range = mention.range();
        output.print(format_args!("{}..{}\t{}\n", range.start, range.end, mention.reference()));
    }
    Ok(())
}

/// Reads a text to its end.
fn whole(input: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut contents = Vec::new();
    input.take(LARGEST + 1).read_to_end(&mut contents)?;
    if contents.len() as u64 > LARGEST {
        return Err(io::Error::other(format!("found more than {LARGEST} bytes, expected a text")));
    }
    Ok(contents)
}
