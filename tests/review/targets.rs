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
        "unknown target \"10.8\", expected one of the 55 codes from \"1.3\" to \"17.18\"",
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

/// A row of a table, in which `16.10` and `16.1` are the same number and two texts.
#[derive(Debug, PartialEq, serde::Deserialize, serde::Serialize)]
struct Row {
    #[serde(with = "imrf::with::text")]
    target: SdgTarget,
}

#[test]
fn targets_are_read_and_written_as_texts() {
    for target in SdgTarget::ALL {
        let json = format!("\"{target}\"");
        assert_eq!(serde_json::to_string(&target).expect("it can be written"), json);
        assert_eq!(serde_json::from_str::<SdgTarget>(&json).expect("it can be read"), target);
        assert_eq!(SdgTarget::try_from(target.as_ref()), Ok(target));
        assert_eq!(<&str>::from(target), target.as_str());

        let csv = format!("target\n{target}\n");
        let rows: Vec<Row> = csv::Reader::from_reader(csv.as_bytes())
            .deserialize()
            .map(|row| row.expect("it can be read"))
            .collect();
        assert_eq!(rows, [Row { target }]);
    }
    assert_eq!(
        serde_json::from_str::<SdgTarget>("10.7").unwrap_err().to_string(),
        "found the number 10.7, expected a string with the code of one target at line 1 column 4",
    );
}
