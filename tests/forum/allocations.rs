//! Four sets of objectives are an allocation exactly when they are a partition into sets with members; checked
//! against an oracle that knows nothing of the crate's own sets.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::catch_unwind;

use imrf::forum::{AllocationDraft, AllocationError, RoundTableSet};
use imrf::rules::{Rule, Violation};
use imrf::{Allocation, Objective, ObjectiveSet, RoundTable};
use proptest::prelude::*;

type Tables = [BTreeSet<Objective>; 4];

/// What keeps four sets from being a partition into sets with members.
#[derive(Debug, PartialEq)]
struct Wrong {
    missing: BTreeSet<Objective>,
    repeated: BTreeSet<Objective>,
    empty: BTreeSet<RoundTable>,
}

impl Wrong {
    /// By counting in how many of the sets each objective is.
    fn of(tables: &Tables) -> Self {
        let mut mentions: BTreeMap<Objective, usize> = Objective::ALL.map(|objective| (objective, 0)).into();
        for objective in tables.iter().flatten() {
            *mentions.entry(*objective).or_default() += 1;
        }
        let mentioned = |wanted: fn(usize) -> bool| {
            mentions.iter().filter(|(_, times)| wanted(**times)).map(|(objective, _)| *objective).collect()
        };
        Self {
            missing: mentioned(|times| times == 0),
            repeated: mentioned(|times| times > 1),
            empty: RoundTable::ALL
                .into_iter()
                .zip(tables)
                .filter(|(_, set)| set.is_empty())
                .map(|(table, _)| table)
                .collect(),
        }
    }

    fn is_none(&self) -> bool {
        self.missing.is_empty() && self.repeated.is_empty() && self.empty.is_empty()
    }

    fn in_error(error: AllocationError) -> Self {
        Self {
            missing: error.missing().iter().collect(),
            repeated: error.repeated().iter().collect(),
            empty: error.empty().iter().collect(),
        }
    }

    /// As the error displays it.
    fn displayed(&self) -> String {
        let objectives =
            |set: &BTreeSet<Objective>| set.iter().copied().collect::<ObjectiveSet>().to_string();
        let tables = self.empty.iter().copied().collect::<RoundTableSet>().to_string();
        let mut parts = Vec::new();
        if !self.missing.is_empty() {
            let missing = objectives(&self.missing);
            parts.push(format!(
                "objectives in no round table: {missing} (A/RES/73/326, paragraphs 21(a) and (b))"
            ));
        }
        if !self.repeated.is_empty() {
            let repeated = objectives(&self.repeated);
            parts.push(format!("objectives in more than one: {repeated} (A/RES/73/326, paragraph 21(b))"));
        }
        if !self.empty.is_empty() {
            parts.push(format!("round tables with no objective: {tables} (A/RES/73/326, paragraph 21(a))"));
        }
        parts.join("; ")
    }
}

fn sets(tables: &Tables) -> [ObjectiveSet; 4] {
    tables.each_ref().map(|table| table.iter().copied().collect())
}

/// Any four sets.
fn any_tables() -> impl Strategy<Value = Tables> {
    let any = || {
        proptest::sample::subsequence(Objective::ALL.to_vec(), 0..=23)
            .prop_map(|members| members.into_iter().collect::<BTreeSet<_>>())
    };
    [any(), any(), any(), any()]
}

/// A function from the objectives to the round tables, with up to three objectives put in or taken out after.
fn near_partitions() -> impl Strategy<Value = Tables> {
    let assigned = proptest::collection::vec(0..4_usize, 23);
    let changes = proptest::collection::vec((0..4_usize, proptest::sample::select(&Objective::ALL)), 0..=3);
    (assigned, changes).prop_map(|(assigned, changes)| {
        let mut tables = Tables::default();
        for (objective, table) in Objective::ALL.into_iter().zip(assigned) {
            tables[table].insert(objective);
        }
        for (table, objective) in changes {
            if !tables[table].remove(&objective) {
                tables[table].insert(objective);
            }
        }
        tables
    })
}

/// Few of the tables are used, so that some are empty.
fn tables_left_empty() -> impl Strategy<Value = Tables> {
    proptest::collection::vec(0..3_usize, 23).prop_flat_map(|assigned| {
        (Just(assigned), Just([0, 1, 2, 3]).prop_shuffle()).prop_map(|(assigned, places)| {
            let mut tables = Tables::default();
            for (objective, table) in Objective::ALL.into_iter().zip(assigned) {
                tables[places[table]].insert(objective);
            }
            tables
        })
    })
}

fn tables() -> impl Strategy<Value = Tables> {
    prop_oneof![1 => any_tables(), 4 => near_partitions(), 1 => tables_left_empty()]
}

/// Everything that can be asked of the allocation of these four sets.
fn check(tables: &Tables) {
    let wrong = Wrong::of(tables);
    let sets = sets(tables);
    assert_eq!(Allocation::try_from(sets), Allocation::try_new(sets));
    match Allocation::try_new(sets) {
        Ok(allocation) => {
            assert!(wrong.is_none(), "{wrong:?} is an allocation");
            assert_eq!(allocation.sets(), sets);
            assert_eq!(Allocation::new(sets), allocation);
            for (table, members) in RoundTable::ALL.into_iter().zip(tables) {
                assert_eq!(&allocation.objectives(table).iter().collect::<BTreeSet<_>>(), members);
                for objective in Objective::ALL {
                    assert_eq!(allocation.round_table(objective) == table, members.contains(&objective));
                }
            }
            let pairs: Vec<(RoundTable, ObjectiveSet)> = RoundTable::ALL.into_iter().zip(sets).collect();
            assert!(allocation.iter().eq(pairs.iter().copied()));
            assert!((&allocation).into_iter().eq(pairs.iter().copied()) && allocation.into_iter().eq(pairs));
        }
        Err(error) => {
            assert!(!wrong.is_none(), "a partition is refused: {error}");
            assert_eq!(Wrong::in_error(error), wrong);
            assert_eq!(error.to_string(), wrong.displayed());
        }
    }
}

proptest! {
    #[test]
    fn any_four_sets(tables in any_tables()) {
        check(&tables);
    }

    #[test]
    fn four_sets_that_are_nearly_a_partition(tables in near_partitions()) {
        check(&tables);
    }

    #[test]
    fn a_partition_into_fewer_than_four(tables in tables_left_empty()) {
        check(&tables);
    }

    /// When no list repeats itself, the validation of a draft finds what `try_new` finds, in any order of the lists.
    #[test]
    fn a_draft_and_four_sets_are_validated_in_the_same_way(
        (tables, lists) in tables().prop_flat_map(|tables| {
            let shuffled = tables.each_ref().map(|set| Just(set.iter().copied().collect::<Vec<_>>()).prop_shuffle());
            (Just(tables), shuffled)
        }),
    ) {
        let [one, two, three, four] = lists;
        let draft = AllocationDraft::new([one, two, three, four]);
        match (draft.validate(), Allocation::try_new(sets(&tables))) {
            (Ok(from_draft), Ok(from_sets)) => prop_assert_eq!(from_draft, from_sets),
            (Err(violations), Err(error)) => {
                let under = |rule: Rule| violations.iter().filter(move |violation| violation.rule() == rule);
                let objectives = |rule: Rule| -> BTreeSet<Objective> {
                    let objective = |violation: &Violation| violation.value().map(str::parse::<Objective>);
                    under(rule).filter_map(objective).collect::<Result<_, _>>().expect("they are identifiers")
                };
                let empty = under(Rule::NoneEmpty)
                    .filter_map(|violation| violation.value().map(str::parse::<RoundTable>))
                    .collect::<Result<_, _>>()
                    .expect("they are identifiers");
                let reported = Wrong {
                    missing: objectives(Rule::Coverage),
                    repeated: objectives(Rule::EachOnce),
                    empty,
                };
                prop_assert_eq!(&reported, &Wrong::in_error(error));
                // One violation for each objective that is missing and each mention too many.
                let mentions: usize = tables.iter().map(BTreeSet::len).sum();
                let distinct = tables.iter().flatten().collect::<BTreeSet<_>>().len();
                prop_assert_eq!(under(Rule::Coverage).count(), reported.missing.len());
                prop_assert_eq!(under(Rule::EachOnce).count(), mentions - distinct);
                let count = reported.missing.len() + (mentions - distinct) + reported.empty.len();
                prop_assert_eq!(violations.count(), count as u64);
            }
            (from_draft, from_sets) => prop_assert!(false, "{from_draft:?} is not {from_sets:?}"),
        }
    }

    #[test]
    fn an_allocation_is_written_and_read_back(tables in near_partitions()) {
        if let Ok(allocation) = Allocation::try_new(sets(&tables)) {
            let json = serde_json::to_string(&allocation).expect("an allocation can be written");
            prop_assert_eq!(serde_json::from_str::<Allocation>(&json).expect("it is read"), allocation);
            let identifiers = tables.map(|table| table.into_iter().map(Objective::as_str).collect::<Vec<_>>());
            let [one, two, three, four] = identifiers;
            let expected = serde_json::json!({ "one": one, "two": two, "three": three, "four": four });
            prop_assert_eq!(serde_json::to_value(allocation).expect("it can be written"), expected);
        }
    }

    /// Advice is one for each objective that is elsewhere than indicated, in the round table where it is.
    #[test]
    fn advice_names_each_objective_that_is_elsewhere(tables in near_partitions()) {
        if let Ok(allocation) = Allocation::try_new(sets(&tables)) {
            let keys = ["/one", "/two", "/three", "/four"];
            let expected: Vec<(String, &str)> = tables
                .iter()
                .zip(keys)
                .flat_map(|(members, key)| members.iter().map(move |objective| (objective, key)))
                .filter(|(objective, key)| {
                    keys[usize::from(objective.indicative_round_table().number()) - 1] != *key
                })
                .map(|(objective, key)| {
                    let indicated = objective.indicative_round_table().name().to_lowercase();
                    let text = format!(
                        "objective {} ({objective}) is in round table {}, indicatively in {indicated} (A/RES/73/326, paragraph 21(b))",
                        objective.number(),
                        &key[1..],
                    );
                    (text, key)
                })
                .collect();
            let advice = allocation.advice();
            let given: Vec<(String, &str)> =
                advice.iter().map(|advice| (advice.to_string(), advice.pointer())).collect();
            prop_assert_eq!(given, expected);
            prop_assert!(advice.iter().all(|advice| advice.rule() == Rule::IndicativeAllocation));
        }
    }
}

/// Each objective put in or taken out of each table of the indicative allocation, and each moved to each.
#[test]
fn every_neighbour_of_the_indicative_allocation() {
    let indicative: Tables = Allocation::INDICATIVE.sets().map(|set| set.iter().collect());
    check(&indicative);
    for objective in Objective::ALL {
        for table in 0..4 {
            let mut changed = indicative.clone();
            if !changed[table].remove(&objective) {
                changed[table].insert(objective);
            }
            check(&changed);
            assert!(!Wrong::of(&changed).is_none());

            let mut moved = indicative.clone();
            for set in &mut moved {
                set.remove(&objective);
            }
            moved[table].insert(objective);
            check(&moved);
            assert!(Wrong::of(&moved).is_none());
        }
    }
}

#[test]
fn new_panics_where_try_new_returns_an_error() {
    let [one, two, three, _] = Allocation::INDICATIVE.sets();
    let panic = catch_unwind(|| Allocation::new([one, two, three, ObjectiveSet::EMPTY])).unwrap_err();
    assert_eq!(
        panic.downcast_ref::<&str>(),
        Some(&"the four sets are not a partition of the 23 objectives into non-empty sets"),
    );
}

#[test]
fn a_constant_can_be_another_allocation() {
    const SETS: [ObjectiveSet; 4] = Allocation::INDICATIVE.sets();
    const OTHER: Allocation = Allocation::new([SETS[3], SETS[2], SETS[1], SETS[0]]);
    const DATA: RoundTable = OTHER.round_table(Objective::Data);
    assert_eq!(DATA, RoundTable::One);
}
