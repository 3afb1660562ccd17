//! Writes the JSON Schemas: `cargo run --features schemars1 --example export_schema -- [DIR]`.
//!
//! Without a folder that of a Forum is printed.

use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

mod schemas;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let exported = match arguments.as_slice() {
        [] => print(),
        [folder] => write(Path::new(folder)),
        _ => Err("usage: export_schema [DIR]".to_owned()),
    };
    match exported {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("export_schema: {message}");
            ExitCode::FAILURE
        }
    }
}

fn print() -> Result<(), String> {
    let [(_, forum), _] = schemas::files();
    match io::stdout().lock().write_all(forum.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(format!("cannot print the schema: {error}"))
        }
        _ => Ok(()),
    }
}

fn write(folder: &Path) -> Result<(), String> {
    for (name, text) in schemas::files() {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    Ok(())
}
