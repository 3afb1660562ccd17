//! A register of pledges that keeps objectives in a column of a database, tested with the strategies of this crate.
//!
//! Run it with `cargo run --example property_test --features proptest1`.

mod program;
mod shown;

use std::process::ExitCode;

use imrf::{Objective, ObjectiveSet, strategy::objective_sets};
use program::Request;
use proptest::prelude::*;

/// A pledge, with the objectives it serves, at least one.
#[derive(Clone, Debug, PartialEq)]
struct Pledge {
    objectives: ObjectiveSet,
}

impl Pledge {
    /// The column: one bit for each objective, by its number.
    fn to_column(&self) -> i64 {
        self.objectives.iter().map(|objective| 1 << objective.number()).sum()
    }

    /// `None` for a column with no objective, or with a bit that is of none.
    fn from_column(column: i64) -> Option<Self> {
        let numbers = (0..64).filter(|bit| column >> bit & 1 == 1);
        let objectives = numbers.map(Objective::from_number).collect::<Option<ObjectiveSet>>()?;
        (!objectives.is_empty()).then_some(Self { objectives })
    }
}

/// The command line, which asks for nothing.
#[derive(Default)]
struct Arguments;

impl Request for Arguments {
    const NAME: &'static str = "property_test";
    const USAGE: &'static str = "\
Tests a register of pledges with the strategies of this crate.

Usage: property_test

  --help   show this text
";
}

fn main() -> ExitCode {
    program::run(|Arguments, output| {
        test();
        output.print(format_args!("what the register writes is what it reads\n"));
        ExitCode::SUCCESS
    })
}

/// Panics where the register reads something else than what it writes.
fn test() {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    // What is written is read again, whatever the objectives.
    proptest!(&config, |(objectives in objective_sets(1..=23))| {
        let pledge = Pledge { objectives };
        prop_assert_eq!(Pledge::from_column(pledge.to_column()), Some(pledge));
    });
    // Whatever is in the column, what is read from it was written so.
    proptest!(&config, |(column in any::<i64>())| {
        prop_assert!(Pledge::from_column(column).is_none_or(|pledge| pledge.to_column() == column));
    });
}
