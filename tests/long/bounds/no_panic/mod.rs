//! Whatever is read, nothing panics, nothing hangs, and the memory taken is bounded by the input.
//!
//! Valid documents, near misses and identifiers are changed at random, by bytes and by parts, and given to every
//! `Deserialize` and `FromStr` of the crate, as are bytes of no meaning; items and prose are given to what reads those. One execution is one input given to one
//! reader. An ordinary run makes 40,000; the full one is `IMRF_EXECUTIONS=10000000 cargo test --release --package
//! imrf-long-tests --test bounds no_panic -- --nocapture`, where `IMRF_SEED`, a number, gives other inputs.

mod input;
mod memory;
mod reader;

use input::{Chance, Inputs};
use reader::readers;

/// Returns a number from the environment.
fn setting(name: &str, otherwise: u64) -> u64 {
    match std::env::var(name) {
        Ok(text) => text.parse().unwrap_or_else(|error| panic!("{name} is {text:?}: {error}")),
        Err(_) => otherwise,
    }
}

#[test]
fn no_reader_panics() {
    let executions = setting("IMRF_EXECUTIONS", 40_000);
    let mut chance = Chance::new(setting("IMRF_SEED", 1));
    let readers = readers();
    let mut inputs: Vec<Inputs> = readers.iter().map(|reader| Inputs::new(reader.documents())).collect();
    let mut accepted = vec![0_u64; readers.len()];
    let mut refused = vec![0_u64; readers.len()];
    for execution in 0..executions {
        let from = usize::try_from(execution).expect("it fits") % readers.len();
        let input = inputs[from].next(&mut chance);
        // One in eight is given to a reader that it is not meant for.
        let to = if chance.below(8) == 0 { chance.below(readers.len()) } else { from };
        let count = if readers[to].read(input) { &mut accepted } else { &mut refused };
        count[to] += 1;
    }
    for (reader, (accepted, refused)) in readers.iter().zip(accepted.into_iter().zip(refused)) {
        println!("{:40} {accepted:>10} accepted {refused:>10} refused", reader.name);
        assert!(accepted > 0 && refused > 0, "{}: {accepted} accepted, {refused} refused", reader.name);
    }
}
