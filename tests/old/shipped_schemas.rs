//! The schemas under `schemas/` are those of the types, and say what a schema should say of itself.

use std::collections::BTreeSet;

use imrf::{HeldBy, Rule};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

#[path = "../examples/schemas/mod.rs"]
mod schemas;

#[test]
fn the_shipped_schemas_are_those_of_the_types() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    for (name, expected) in schemas::files() {
        let shipped = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(
            shipped == expected,
            "schemas/{name} differs from the types; renew it with \
             `cargo run --features schemars1 --example export_schema -- schemas`",
        );
    }
    let [(_, forum), (_, allocation)] = schemas::files();
    assert_eq!([imrf::schema::FORUM, imrf::schema::ALLOCATION], [forum, allocation]);
}

fn shipped() -> [Value; 2] {
    [imrf::schema::FORUM, imrf::schema::ALLOCATION].map(|text| serde_json::from_str(text).unwrap())
}

/// Every schema within a schema, itself included, with its keyword path.
fn visit<'a>(schema: &'a Value, path: &str, visited: &mut Vec<(String, &'a Value)>) {
    visited.push((path.to_owned(), schema));
    let entries: Vec<(String, &Value)> = match schema {
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    for (key, value) in entries {
        visit(value, &format!("{path}/{key}"), visited);
    }
}

/// Rule by rule: what the gate refuses, the schema of a Forum refuses too, by the same name.
#[test]
fn every_rule_that_a_violation_can_name_is_in_the_schema() {
    let [forum, allocation] = shipped();
    let gate = Rule::ALL.iter().filter(|rule| rule.held_by().contains(&HeldBy::Gate));
    let expected: BTreeSet<&str> = gate.map(|rule| rule.as_str()).collect();
    assert_eq!(rules_of(&forum), expected);
    assert_eq!(rules_of(&allocation), BTreeSet::from(["coverage", "each-once", "none-empty", "listed-once"]));
}

/// The table in the documentation: each rule, and the definitions that have it.
#[test]
fn the_documentation_lists_the_rules_where_they_are() {
    let mut documented: BTreeSet<(String, String)> = BTreeSet::new();
    for row in include_str!("../src/schema/rules.md").lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        if let [rule, definitions] = cells.as_slice() {
            for definition in definitions.split(", ") {
                documented
                    .insert((rule.trim_matches('`').to_owned(), definition.trim_matches('`').to_owned()));
            }
        }
    }
    let mut found: BTreeSet<(String, String)> = BTreeSet::new();
    for schema in shipped() {
        let mut root = schema.clone();
        root.as_object_mut().unwrap().remove("$defs");
        let title = root["title"].as_str().unwrap().to_owned();
        let definitions = schema["$defs"].as_object().unwrap().clone().into_iter().chain([(title, root)]);
        for (name, definition) in definitions {
            found.extend(rules_of(&definition).into_iter().map(|rule| (rule.to_owned(), name.clone())));
        }
    }
    assert_eq!(documented, found);
}

/// The functions that the documentation shows are those that are run.
#[test]
fn the_documentation_shows_programs_that_are_tested() {
    let documentation = include_str!("../src/schema/languages.md");
    let shown = |program: &'static str, first: &str, last: &str| {
        let (_, rest) = program.split_once(first).unwrap();
        let (function, _) = rest.split_once(last).unwrap();
        assert!(
            documentation.contains(function),
            "the documentation shows another function than{first}{function}"
        );
    };
    shown(include_str!("interop/validate.py"), "\ndef rules_broken", "\n\n\n");
    shown(include_str!("interop/validate.mjs"), "\nfunction ruleOf", "\n}\n");
}

/// The names of the rules in a schema, each of which has a title and a comment.
fn rules_of(schema: &Value) -> BTreeSet<&str> {
    let mut visited = Vec::new();
    visit(schema, "", &mut visited);
    let mut names = BTreeSet::new();
    for (path, schema) in visited {
        let Some(comment) = schema.get("$comment").and_then(Value::as_str) else { continue };
        assert!(schema["title"].is_string(), "{path}: a rule has a title");
        let (rules, basis) = comment.split_once(": ").unwrap();
        let by = ["A/RES/73/", "our reading of A/RES/73/", "our reading, of no paragraph"];
        assert!(by.iter().any(|by| basis.starts_with(by)), "{path}: {comment}");
        for name in rules.split(" and ") {
            assert!(name.parse::<Rule>().is_ok(), "{path}: {comment}");
            names.insert(name);
        }
    }
    names
}

#[test]
fn every_definition_has_a_title_and_a_description() {
    for schema in shipped() {
        let definitions = schema["$defs"].as_object().unwrap();
        for (name, definition) in definitions {
            assert_eq!(definition["title"], name.as_str());
            assert!(!definition["description"].as_str().unwrap().is_empty(), "{name}");
        }
        assert!(!schema["description"].as_str().unwrap().is_empty());
        // Descriptions are for readers of other languages: no links, code or line ends of Rust's own.
        let mut visited = Vec::new();
        visit(&schema, "", &mut visited);
        for (path, value) in
            visited.iter().filter(|(path, value)| path.ends_with("/description") && value.is_string())
        {
            let text = value.as_str().unwrap();
            assert!(!text.contains(['`', '\n', '[', '#']), "{path}: {text}");
        }
    }
}

/// Keywords that some validators do not enforce, and patterns that mean another thing in another language.
#[test]
fn the_schemas_have_nothing_that_languages_read_differently() {
    for schema in shipped() {
        let mut visited = Vec::new();
        visit(&schema, "", &mut visited);
        for (path, value) in visited {
            let keyword = path.rsplit('/').next().unwrap();
            assert!(
                !["format", "default", "prefixItems", "unevaluatedProperties"].contains(&keyword)
                    || path.contains("/properties/format"),
                "{path}"
            );
            if let (true, Some(pattern)) = (keyword == "pattern", value.as_str()) {
                assert!(
                    !pattern.contains('$') && !pattern.contains("\\d") && !pattern.contains("(?"),
                    "{pattern}"
                );
            }
        }
    }
}

#[test]
fn both_contracts_are_one() {
    fn agrees<T: JsonSchema>() {
        let settings = SchemaSettings::draft2020_12;
        let reading: Schema = settings().for_deserialize().into_generator().into_root_schema_for::<T>();
        let writing: Schema = settings().for_serialize().into_generator().into_root_schema_for::<T>();
        assert_eq!(reading, writing, "{}", T::schema_name());
    }
    agrees::<imrf::Forum>();
    agrees::<imrf::ForumDraft>();
    agrees::<imrf::Allocation>();
    agrees::<imrf::AllocationDraft>();
    agrees::<imrf::Programme>();
    agrees::<imrf::ProgrammeDraft>();
    agrees::<imrf::RoundTables>();
    agrees::<imrf::RoundTablesDraft>();
    agrees::<imrf::ObjectiveSet>();
    agrees::<imrf::Action>();
    agrees::<imrf::Edition>();
}
