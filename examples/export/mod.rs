//! Writing the shipped files: into a folder, or the first of them to standard output.

use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

/// Writes the files into the folder that the command line names, and says which; prints the first when it names none.
/// The program is named in messages, and `first` says what the first file is.
pub(crate) fn run(program: &str, first: &str, files: &[(String, String)]) -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let exported = match arguments.as_slice() {
        [] => print(first, &files[0].1),
        [folder] => write(Path::new(folder), files),
        _ => Err(format!("usage: {program} [DIR]")),
    };
    match exported {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{program}: {message}");
            ExitCode::FAILURE
        }
    }
}

fn print(what: &str, text: &str) -> Result<(), String> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("cannot print the {what}: {error}"))
        }
        _ => Ok(()),
    }
}

fn write(folder: &Path, files: &[(String, String)]) -> Result<(), String> {
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        eprintln!("wrote {}, {} bytes", path.display(), text.len());
    }
    Ok(())
}
