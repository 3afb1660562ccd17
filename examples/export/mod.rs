//! Programs that export what is shipped: into a folder, or the first file to standard output.

use std::ffi::OsString;
use std::marker::PhantomData;
use std::path::Path;
use std::process::ExitCode;

use crate::folder;
use crate::program::{self, FAILURE, Output, Request};

/// What a program exports.
pub(crate) trait Export {
    /// The name of the program.
    const NAME: &'static str;

    /// What `--help` shows.
    const USAGE: &'static str;

    /// Returns the name of each file, and its text.
    fn files() -> Vec<(String, String)>;
}

/// The command line: a folder, or none.
struct Arguments<E> {
    folder: Option<OsString>,
    of: PhantomData<E>,
}

impl<E> Default for Arguments<E> {
    fn default() -> Self {
        Self { folder: None, of: PhantomData }
    }
}

impl<E: Export> Request for Arguments<E> {
    const NAME: &'static str = E::NAME;
    const USAGE: &'static str = E::USAGE;

    fn argument(&mut self, folder: OsString) -> Result<(), lexopt::Error> {
        if self.folder.is_some() {
            return Err(lexopt::Error::UnexpectedArgument(folder));
        }
        self.folder = Some(folder);
        Ok(())
    }
}

/// Writes the files into the folder that the command line names, and says which; prints the first when it names none.
pub(crate) fn run<E: Export>() -> ExitCode {
    program::run(|arguments: Arguments<E>, output| {
        let files = E::files();
        let Some(folder) = arguments.folder else {
            output.print(format_args!("{}", files[0].1));
            return ExitCode::SUCCESS;
        };
        write::<E>(Path::new(&folder), &files, output)
    })
}

fn write<E: Export>(folder: &Path, files: &[(String, String)], output: &mut Output) -> ExitCode {
    for (name, text) in files {
        match folder::replace(folder, name, text) {
            // Escaped, since a terminal would act on what may be in the name of a folder.
            Ok(path) => output.message(format_args!("wrote {path:?}, {} bytes", text.len())),
            Err(error) => {
                output.message(format_args!("{}: {error}", E::NAME));
                return ExitCode::from(FAILURE);
            }
        }
    }
    ExitCode::SUCCESS
}
