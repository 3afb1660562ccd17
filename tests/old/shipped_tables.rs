//! The tables under `schemas/` are those of the code.

#[path = "../examples/tables/mod.rs"]
mod tables;

#[test]
fn the_shipped_tables_are_those_of_the_code() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    for (name, expected) in tables::files() {
        let shipped = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(
            shipped == expected,
            "schemas/{name} differs from the code; renew it with `cargo run --example export_tables -- schemas`",
        );
    }
}

#[test]
fn the_vocabulary_has_as_many_of_each_as_the_resolutions() {
    let [(_, vocabulary), _] = tables::files();
    let vocabulary: serde_json::Value = serde_json::from_str(&vocabulary).unwrap();
    let mut lengths: Vec<(&str, usize)> = vocabulary
        .as_object()
        .unwrap()
        .iter()
        .map(|(key, list)| (key.as_str(), list.as_array().unwrap().len()))
        .collect();
    let mut expected = [
        ("objectives", 23),
        ("guidingPrinciples", 10),
        ("roundTables", 4),
        ("reviewLevels", 4),
        ("stakeholderKinds", 13),
        ("sessions", 8),
        ("memberStates", 193),
    ];
    expected.sort_unstable();
    lengths.sort_unstable();
    assert_eq!(lengths, expected);
    let actions = vocabulary["objectives"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["actions"].as_array().unwrap().len());
    assert_eq!(actions.sum::<usize>(), 187);
}
