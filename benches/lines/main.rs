//! Reads newline-delimited inputs into plain structs, one line after the other, and counts them: what `coverage` is
//! measured beside.

use std::env;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader};

#[path = "../ratios/plain.rs"]
mod plain;

fn main() -> io::Result<()> {
    let mut inputs = 0_u64;
    for file in env::args_os().skip(1) {
        let mut lines = BufReader::with_capacity(1 << 20, File::open(file)?);
        let mut line = String::new();
        while lines.read_line(&mut line)? > 0 {
            let _input: plain::Input = serde_json::from_str(&line)?;
            inputs += 1;
            line.clear();
        }
    }
    println!("{inputs} inputs");
    Ok(())
}
