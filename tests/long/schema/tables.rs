//! The tables under `schemas/` are those of the code.

#[path = "../../../examples/tables/mod.rs"]
mod shipped_tables;

#[test]
fn the_shipped_tables_are_those_of_the_code() {
    let folder = crate::shipped::root().join("schemas");
    for (name, expected) in shipped_tables::files() {
        let shipped = std::fs::read_to_string(folder.join(&name)).unwrap_or_default();
        assert!(
            shipped == expected,
            "schemas/{name} differs from the code; renew it with `cargo run --example export_tables -- schemas`",
        );
    }
}

#[test]
fn the_vocabulary_has_as_many_of_each_as_the_resolutions() {
    let files = shipped_tables::files();
    let vocabulary: serde_json::Value = serde_json::from_str(&files[0].1).unwrap();
    let mut lengths: Vec<(&str, usize)> = vocabulary
        .as_object()
        .unwrap()
        .iter()
        .filter_map(|(key, list)| Some((key.as_str(), list.as_array()?.len())))
        .collect();
    let mut expected = [
        ("objectives", 23),
        ("guidingPrinciples", 10),
        ("reviewLevels", 4),
        ("stakeholderKinds", 13),
        ("capacityBuildingComponents", 3),
        ("roundTables", 4),
        ("plenarySegments", 3),
        ("sessions", 8),
        ("days", 4),
        ("halves", 2),
        ("meetings", 8),
        ("roles", 5),
        ("participationRoutes", 10),
        ("policyDebateTopics", 4),
        ("declarationContents", 3),
        ("milestones", 7),
        ("formats", 1),
        ("memberStates", 193),
    ];
    expected.sort_unstable();
    lengths.sort_unstable();
    assert_eq!(lengths, expected);
    let objectives = vocabulary["objectives"].as_array().unwrap();
    let actions = objectives.iter().map(|row| row["actions"].as_array().unwrap().len());
    assert_eq!(actions.sum::<usize>(), 187);
}

/// Every list but that of the codes has rows, so that a later version can say more of each value.
#[test]
fn every_row_of_the_vocabulary_has_its_identifier() {
    let files = shipped_tables::files();
    let vocabulary: serde_json::Value = serde_json::from_str(&files[0].1).unwrap();
    for (key, list) in vocabulary.as_object().unwrap() {
        let Some(rows) = list.as_array().filter(|_| key != "memberStates") else { continue };
        assert!(rows.iter().all(|row| row["identifier"].is_string()), "{key}");
    }
    assert_eq!(vocabulary["halves"][1]["starts"], "15:00");
    assert_eq!(vocabulary["milestones"][6]["caveat"], "as if no weekday were a holiday");
    assert_eq!(vocabulary["forum"]["venue"], imrf::Forum::VENUE);
}
