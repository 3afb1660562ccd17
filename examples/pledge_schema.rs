//! A schema of one's own, in which the crate's types bring their restrictions along:
//! `cargo run --features schemars1 --example pledge_schema`.

mod pledges;
mod program;
mod shown;

use std::process::ExitCode;

use program::Request;

/// The command line, which asks for nothing.
#[derive(Default)]
struct Arguments;

impl Request for Arguments {
    const NAME: &'static str = "pledge_schema";
    const USAGE: &'static str = "\
Prints the JSON Schema of a register of pledges, in which the types of this
crate bring their restrictions along.

Usage: pledge_schema

  --help   show this text
";
}

fn main() -> ExitCode {
    program::run(|Arguments, output| {
        let schema = schemars::schema_for!(pledges::Register);
        output.print(format_args!("{:#}\n", schema.to_value()));
        ExitCode::SUCCESS
    })
}
