//! The targets of the Sustainable Development Goals against the table of the Network, both ways.

use std::collections::BTreeSet;

use imrf::Objective;
use imrf::compact::SdgTarget;

/// Number of the objective, Goal and target, as the table has them.
fn rows() -> BTreeSet<[String; 3]> {
    let mut reader = csv::Reader::from_reader(include_str!("../tables/sdg-crosswalk.csv").as_bytes());
    let row = |record: csv::StringRecord| [0, 1, 2].map(|column| record[column].to_owned());
    reader.records().map(|record| row(record.expect("the row is well formed"))).collect()
}

#[test]
fn every_relation_is_that_of_the_table() {
    let mut in_code = BTreeSet::new();
    for objective in Objective::ALL {
        let number = objective.number().to_string();
        for target in objective.sdg_targets() {
            in_code.insert([number.clone(), target.goal().to_string(), target.to_string()]);
        }
        if objective.serves_all_goals() {
            in_code.insert([number, "*".to_owned(), "*".to_owned()]);
        }
    }
    assert_eq!(in_code, rows());
    assert_eq!(in_code.len(), 156);
}

#[test]
fn a_target_has_the_objectives_that_have_it() {
    for target in SdgTarget::ALL {
        let expected = Objective::ALL
            .into_iter()
            .filter(|objective| objective.sdg_targets().any(|other| other == target));
        assert_eq!(target.objectives(), expected.collect());
        assert!(!target.objectives().is_empty(), "{target}");
        assert_eq!(target.to_string().parse(), Ok(target));
    }
    assert_eq!(
        "10.8".parse::<SdgTarget>().unwrap_err().to_string(),
        "unknown target \"10.8\", expected one of the 55 targets from \"1.3\" to \"17.18\"",
    );
}

#[test]
fn targets_are_in_the_order_of_the_goals() {
    let goals: Vec<u8> = SdgTarget::ALL.iter().map(|target| target.goal()).collect();
    assert!(goals.is_sorted() && goals.iter().all(|goal| (1..=17).contains(goal)));
    for objective in Objective::ALL {
        assert!(objective.sdg_targets().is_sorted());
    }
}
