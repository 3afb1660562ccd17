//! An allocation is drawn as a round table for each objective, and a round table that is left empty is given one of
//! its own. Such draws are rare, so they are made here on purpose.

use imrf::compact::*;
use imrf::forum::*;
use imrf::strategy::allocations;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use super::config;

/// The allocation of a draw in which each objective is put into this round table, before an empty one is mended.
fn drawn(tables: [RoundTable; 23]) -> Allocation {
    // A round table is drawn as one of four, counted from the indicative one, by a random number of the width of a
    // place in a list: its highest two bits say which.
    let bytes: Vec<u8> = Objective::ALL
        .into_iter()
        .zip(tables)
        .flat_map(|(objective, table)| {
            let step = (table as u8 + 4 - objective.indicative_round_table() as u8) % 4;
            [step << 6; size_of::<usize>()]
        })
        .collect();
    let rng = TestRng::from_seed(RngAlgorithm::PassThrough, &bytes);
    let mut runner = TestRunner::new_with_rng(config(), rng);
    allocations().new_tree(&mut runner).expect("nothing is rejected").current()
}

/// Mends the draw as little as can be: each empty round table is given one objective, which is its own in the
/// indicative allocation, and every other objective stays where it was drawn.
fn is_mended(tables: [RoundTable; 23]) {
    let empty: Vec<RoundTable> =
        RoundTable::ALL.into_iter().filter(|table| !tables.contains(table)).collect();
    let allocation = drawn(tables);
    let moved: Vec<Objective> = Objective::ALL
        .into_iter()
        .zip(tables)
        .filter(|(objective, table)| allocation.round_table(*objective) != *table)
        .map(|(objective, _)| objective)
        .collect();
    let mut given: Vec<RoundTable> =
        moved.iter().map(|objective| objective.indicative_round_table()).collect();
    given.sort();
    assert_eq!(given, empty, "{tables:?}");
    for objective in moved {
        assert_eq!(allocation.round_table(objective), objective.indicative_round_table(), "{tables:?}");
    }
}

/// All 23 objectives in one round table, but for at most two of them.
#[test]
fn a_draw_that_leaves_tables_empty_is_mended_in_as_few_places() {
    for most in RoundTable::ALL {
        for (one, of_one) in elsewhere() {
            for (other, of_other) in elsewhere() {
                let mut tables = [most; 23];
                tables[one] = of_one;
                tables[other] = of_other;
                is_mended(tables);
            }
        }
    }
}

fn elsewhere() -> impl Iterator<Item = (usize, RoundTable)> {
    (0..23).flat_map(|place| RoundTable::ALL.map(|table| (place, table)))
}

proptest! {
    #![proptest_config(config())]

    /// Draws over three of the round tables or over all: where none is empty, what is drawn is what is made.
    #[test]
    fn a_draw_is_what_is_made(
        tables in prop::array::uniform::<_, 23>(prop::sample::select(&RoundTable::ALL)),
        none_in in prop::sample::select(&RoundTable::ALL),
    ) {
        is_mended(tables);
        is_mended(tables.map(|table| if table == none_in { RoundTable::Two } else { table }));
    }
}
