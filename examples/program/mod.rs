//! A program of the command line: how it reads its arguments, how it writes, and how it ends.
//!
//! Every program begins with [`run`], so that all of them show their usage for `--help`, refuse what they do not know,
//! and report an output that takes nothing.

mod output;

use std::ffi::OsString;
use std::process::ExitCode;

use lexopt::{Arg, Error, Parser};

pub(crate) use output::Output;

use crate::shown::Shown;

/// The status of a program that could not do what it was asked to do.
pub(crate) const FAILURE: u8 = 2;

/// What a program is asked to do by its arguments.
pub(crate) trait Request: Default {
    /// The name of the program, before its messages.
    const NAME: &'static str;

    /// What `--help` shows.
    const USAGE: &'static str;

    /// Takes an option, by its name without dashes; its value is read from the parser where it has one.
    ///
    /// Returns whether the option is known.
    ///
    /// # Errors
    ///
    /// A value that is missing or unknown.
    fn option(&mut self, _name: &str, _values: &mut Parser) -> Result<bool, Error> {
        Ok(false)
    }

    /// Takes an argument that is not an option.
    ///
    /// # Errors
    ///
    /// An argument that is not expected: any, unless the program says which are.
    fn argument(&mut self, argument: OsString) -> Result<(), Error> {
        Err(Error::UnexpectedArgument(argument))
    }

    /// Returns an error when an argument is missing.
    ///
    /// # Errors
    ///
    /// The argument that is missing.
    fn complete(&self) -> Result<(), Error> {
        Ok(())
    }
}

/// Runs a program: reads its arguments, does what they ask for, and returns the status.
///
/// The status is what the program returns. It is [`FAILURE`] where the arguments are wrong, or where standard output
/// did not take what was written. An output whose reader has read enough is no failure.
pub(crate) fn run<R: Request>(work: impl FnOnce(R, &mut Output) -> ExitCode) -> ExitCode {
    let mut output = Output::new(R::NAME);
    let status = match request::<R>() {
        Ok(Some(request)) => work(request, &mut output),
        Ok(None) => {
            output.print(format_args!("{}", R::USAGE));
            ExitCode::SUCCESS
        }
        Err(error) => {
            // It may quote an argument.
            let error = error.to_string();
            output.message(format_args!("{}: {}\n\n{}", R::NAME, Shown(&error), R::USAGE.trim_end()));
            ExitCode::from(FAILURE)
        }
    };
    if output.has_failed() { ExitCode::from(FAILURE) } else { status }
}

/// Returns what the arguments ask for; `None` where they ask for help.
fn request<R: Request>() -> Result<Option<R>, Error> {
    let mut request = R::default();
    let mut arguments = Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => {
                return match arguments.optional_value() {
                    Some(value) => Err(Error::UnexpectedValue { option: "--help".to_owned(), value }),
                    None => Ok(None),
                };
            }
            Arg::Long(name) => {
                let name = name.to_owned();
                if !request.option(&name, &mut arguments)? {
                    return Err(Error::UnexpectedOption(format!("--{name}")));
                }
            }
            Arg::Value(argument) => request.argument(argument)?,
            Arg::Short(_) => return Err(argument.unexpected()),
        }
    }
    request.complete()?;
    Ok(Some(request))
}
