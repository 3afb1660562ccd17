//! Writes the JSON Schemas into a folder, or prints that of a Forum.
//!
//! ```text
//! cargo run --features schemars1 --example export_schema -- [DIR]
//! ```

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use serde_json::Value;

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    match (arguments.next(), arguments.next()) {
        (None, _) => {
            print!("{}", text(&imrf::schema::forum().to_value()));
            ExitCode::SUCCESS
        }
        (Some(folder), None) => match write(&folder) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        },
        (Some(_), Some(extra)) => {
            eprintln!("error: found a second argument, {}, expected one folder or none", extra.display());
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> Result<(), String> {
    let failed = |path: &Path, error| format!("cannot write to {}: {error}", path.display());
    fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    for (name, schema) in [("forum", imrf::schema::forum()), ("allocation", imrf::schema::allocation())] {
        let path = folder.join(name).with_extension("schema.json");
        fs::write(&path, text(&schema.to_value())).map_err(|error| failed(&path, error))?;
    }
    Ok(())
}

/// A schema as text. What is short stands in one line: with a line for each bracket it would be twice
/// as long.
fn text(schema: &Value) -> String {
    let mut text = String::new();
    write_value(schema, 0, &mut text);
    text.push('\n');
    text
}

fn write_value(value: &Value, indent: usize, text: &mut String) {
    let flat = value.to_string();
    let entries: Vec<(String, &Value)> = match value {
        _ if flat.chars().count() <= 140 => Vec::new(),
        Value::Object(object) => {
            object.iter().map(|(key, value)| (format!("{}: ", Value::from(&**key)), value)).collect()
        }
        Value::Array(list) => list.iter().map(|value| (String::new(), value)).collect(),
        _ => Vec::new(),
    };
    if entries.is_empty() {
        text.push_str(&flat);
        return;
    }
    let (open, close) = if value.is_object() { ('{', '}') } else { ('[', ']') };
    let indent = indent + 1;
    text.push(open);
    for (index, (key, value)) in entries.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&" ".repeat(indent));
        text.push_str(key);
        write_value(value, indent, text);
    }
    text.push('\n');
    text.push_str(&" ".repeat(indent - 1));
    text.push(close);
}
