//! A schema of one's own, in which the crate's types bring their restrictions along:
//! `cargo run --features schemars1 --example pledge_schema`.

use std::io::{self, Write as _};

mod pledges;

fn main() -> io::Result<()> {
    let schema = schemars::schema_for!(pledges::Register);
    writeln!(io::stdout().lock(), "{:#}", schema.to_value())
}
