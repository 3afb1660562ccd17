//! Writes the tables for other languages: `cargo run --example export_tables -- [DIR]`.
//!
//! Without a folder the vocabulary is printed.

use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

mod tables;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let exported = match arguments.as_slice() {
        [] => print(),
        [folder] => write(Path::new(folder)),
        _ => Err("usage: export_tables [DIR]".to_owned()),
    };
    match exported {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("export_tables: {message}");
            ExitCode::FAILURE
        }
    }
}

fn print() -> Result<(), String> {
    let [(_, vocabulary), _] = tables::files();
    match io::stdout().lock().write_all(vocabulary.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("cannot print the vocabulary: {error}"))
        }
        _ => Ok(()),
    }
}

fn write(folder: &Path) -> Result<(), String> {
    for (name, text) in tables::files() {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    Ok(())
}
