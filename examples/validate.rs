//! Checks documents, and shows everything that is wrong in them: `cargo run --example validate -- FILE...`.

#[path = "validate/count.rs"]
mod count;
#[path = "validate/detection.rs"]
mod detection;
mod document;
#[path = "validate/json.rs"]
mod json;
mod program;
mod report;
#[path = "validate/sarif.rs"]
mod sarif;
mod shown;
mod terminal;
#[path = "validate/yaml.rs"]
mod yaml;

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::Path;
use std::process::ExitCode;

use count::Count;
use detection::Type;
use document::{Checkable, FileName, Findings, Format, Json, Text};
use imrf::review::Input;
use imrf::rules::Advice;
use imrf::{Allocation, Forum, Programme};
use lexopt::ValueExt as _;
use program::{Output, Request};
use terminal::Terminal;
use yaml::Yaml;

const USAGE: &str = "\
Checks documents of the International Migration Review Forum.

Usage: validate [OPTION]... FILE...

  FILE        a document of at most 1 MiB in JSON, or in YAML where the name
              ends in .yaml or .yml; - is JSON from standard input
  --as TYPE   what the documents are: forum, allocation, programme or input
              (when left out, what most of their keys belong to)
  --pretty    show the lines of the document, also where the output is not
              terminal
  --json      write one line of JSON for each file
  --sarif     write one SARIF 2.1.0 log for all files
  --help      show this text

On a terminal every mistake is shown in the lines of its document. Elsewhere
it has a line, with the column in characters:
  FILE:LINE:COLUMN: POINTER: TEXT (CITATION) [RULE]
The pointer is a JSON Pointer, left out when it is the whole document. The
rule is \"syntax\" where the text is not JSON, or not YAML. Advice on a valid
document has \"warning: \" before its pointer. A hundred mistakes of a file are
shown, and the others counted.

With --json a line is {\"file\", \"type\", \"valid\", \"violations\", \"more\"}, and
an entry of the violations is an object:
  pointer, rule, text           always
  value, suggestion, citation   where there is one
  line, column                  from 1, in characters
  start, end                    in bytes from the start of the file
`more` counts the violations after the first 1,000. `advice` is a list of the
same kind where there is any, and `syntax` an object without pointer and rule
where the text is not JSON or YAML.

Status: 0 when all are valid, 1 when one is not, 2 when one could not be read
or the command line is wrong; 2 goes before 1. A file that could not be read
has a line on standard error only, where the count at the end is too.
";

/// What the command line asks for.
#[derive(Default)]
struct Arguments {
    form: Form,
    kind: Option<Type>,
    files: Vec<OsString>,
}

/// In which form it is written.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Form {
    /// As the output asks for.
    #[default]
    Fitting,
    Pretty,
    Json,
    Sarif,
}

impl Request for Arguments {
    const NAME: &'static str = "validate";
    const USAGE: &'static str = USAGE;

    fn option(&mut self, name: &str, values: &mut lexopt::Parser) -> Result<bool, lexopt::Error> {
        let form = match name {
            "as" => {
                let name = values.value()?.string()?;
                let kind = Type::ALL.into_iter().find(|kind| kind.as_str() == name);
                self.kind = Some(kind.ok_or_else(|| {
                    let names = Type::ALL.map(Type::as_str).join(", ");
                    format!("expected one of {names} after --as, not {name:?}")
                })?);
                return Ok(true);
            }
            "pretty" => Form::Pretty,
            "json" => Form::Json,
            "sarif" => Form::Sarif,
            _ => return Ok(false),
        };
        if self.form != Form::Fitting && self.form != form {
            return Err("expected one of --pretty, --json and --sarif".into());
        }
        self.form = form;
        Ok(true)
    }

    fn argument(&mut self, file: OsString) -> Result<(), lexopt::Error> {
        if file == "-" && self.files.contains(&file) {
            return Err("expected - once, since standard input is read once".into());
        }
        self.files.push(file);
        Ok(())
    }

    fn complete(&self) -> Result<(), lexopt::Error> {
        if self.files.is_empty() { Err("expected a file".into()) } else { Ok(()) }
    }
}

impl Checkable for Allocation {
    fn advice(&self) -> Vec<Advice> {
        Self::advice(*self)
    }
}

impl Checkable for Programme {
    fn advice(&self) -> Vec<Advice> {
        Vec::new()
    }
}

impl Checkable for Input {
    fn advice(&self) -> Vec<Advice> {
        Vec::new()
    }
}

fn main() -> ExitCode {
    program::run(|arguments: Arguments, output| {
        let mut count = Count::default();
        let mut log = sarif::Log::default();
        for file in &arguments.files {
            check(file, &arguments, output, &mut count, &mut log);
        }
        match arguments.form {
            Form::Sarif => output.print(format_args!("{}", log.into_text())),
            Form::Json => {}
            Form::Fitting | Form::Pretty => output.message(format_args!("{count}")),
        }
        count.status()
    })
}

/// Checks one file, and writes what was found.
fn check(file: &OsStr, arguments: &Arguments, output: &mut Output, count: &mut Count, log: &mut sarif::Log) {
    let name = FileName(file).to_string();
    let contents = match document::read(file) {
        Ok(contents) => contents,
        Err(error) => {
            count.add_unread();
            log.add_unread(&file.to_string_lossy(), &error.to_string());
            return output.message(format_args!("{name}: {error}"));
        }
    };
    let (text, error) = document::text(contents);
    let (kind, findings) = match error {
        Some(error) => (arguments.kind.unwrap_or(Type::Forum), Findings::Syntax(error)),
        None if is_yaml(file) => findings::<Yaml>(&text, arguments.kind),
        None => findings::<Json>(&text, arguments.kind),
    };
    count.add(&findings);
    match arguments.form {
        Form::Json => {
            let line = json::line(&file.to_string_lossy(), kind.as_str(), &text, &findings);
            output.print(format_args!("{line}\n"));
        }
        Form::Sarif => log.add(&file.to_string_lossy(), &text, &findings),
        Form::Fitting | Form::Pretty => {
            let is_pretty = arguments.form == Form::Pretty;
            let terminal = Terminal::behind(&io::stdout()).or(is_pretty.then(Terminal::none));
            output.print(format_args!("{}", report::show(&name, &text, &findings, terminal)));
        }
    }
}

fn is_yaml(file: &OsStr) -> bool {
    let extension = Path::new(file).extension();
    extension.is_some_and(|extension| {
        extension.eq_ignore_ascii_case("yaml") || extension.eq_ignore_ascii_case("yml")
    })
}

/// Returns what was found in a text, and as which type it was read.
fn findings<F: Format>(text: &Text, kind: Option<Type>) -> (Type, Findings) {
    let kind = kind.unwrap_or_else(|| Type::of::<F>(text));
    let findings = match kind {
        Type::Forum => document::check::<Forum, F>(text).1,
        Type::Allocation => document::check::<Allocation, F>(text).1,
        Type::Programme => document::check::<Programme, F>(text).1,
        Type::Input => document::check::<Input, F>(text).1,
    };
    (kind, findings)
}
