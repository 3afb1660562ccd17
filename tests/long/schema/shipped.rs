//! The schemas under `schemas/` are those of the types, and say what a schema should say of itself.

use std::collections::BTreeSet;

use imrf::forum::{AllocationDraft, ProgrammeDraft, RoundTables, RoundTablesDraft};
use imrf::review::{Input, InputDraft};
use imrf::rules::{Enforcement, Rule};
use imrf::{Action, Allocation, Edition, Forum, ForumDraft, ObjectiveSet, Programme};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

#[path = "../../../examples/schemas/mod.rs"]
mod schemas;

/// The folder of the crate.
pub(crate) fn root() -> &'static std::path::Path {
    std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

#[test]
fn the_shipped_schemas_are_those_of_the_types() {
    for (name, expected) in schemas::files() {
        let shipped = std::fs::read_to_string(root().join("schemas").join(&name)).unwrap_or_default();
        assert!(
            shipped == expected,
            "schemas/{name} differs from the types; renew it with \
             `cargo run --features schemars1 --example export_schema -- schemas`",
        );
    }
    let files: Vec<String> = schemas::files().into_iter().map(|(_, text)| text).collect();
    assert_eq!(files, texts());
}

/// The page of other languages has the size of each file, with blanks and without.
#[test]
fn the_documentation_has_the_sizes() {
    let documentation = include_str!("../../../src/schema/languages.md");
    let thousands = |bytes: usize| format!("{},{:03}", bytes / 1000, bytes % 1000);
    for (name, text) in schemas::files() {
        let without = serde_json::from_str::<Value>(&text).unwrap().to_string();
        let row = format!("| `{name}` | {} | {} |", thousands(text.len()), thousands(without.len()));
        assert!(documentation.lines().any(|line| line == row), "{row}");
    }
}

/// Each shipped text, in the order of the files.
fn texts() -> [&'static str; 12] {
    use imrf::schema::{
        ALLOCATION, ALLOCATION_DRAFT_07, ALLOCATION_SHAPE, ALLOCATION_STRUCTURED_OUTPUT, FORUM,
        FORUM_DRAFT_07, FORUM_SHAPE, FORUM_STRUCTURED_OUTPUT, INPUT, INPUT_DRAFT_07, INPUT_SHAPE,
        INPUT_STRUCTURED_OUTPUT,
    };
    [
        FORUM,
        FORUM_DRAFT_07,
        FORUM_SHAPE,
        FORUM_STRUCTURED_OUTPUT,
        ALLOCATION,
        ALLOCATION_DRAFT_07,
        ALLOCATION_SHAPE,
        ALLOCATION_STRUCTURED_OUTPUT,
        INPUT,
        INPUT_DRAFT_07,
        INPUT_SHAPE,
        INPUT_STRUCTURED_OUTPUT,
    ]
}

fn shipped() -> [Value; 3] {
    [imrf::schema::FORUM, imrf::schema::ALLOCATION, imrf::schema::INPUT]
        .map(|text| serde_json::from_str(text).unwrap())
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

/// Each keyword of each shipped schema; keys of properties and of definitions are none.
fn keywords(schema: &Value) -> BTreeSet<String> {
    let mut keywords = BTreeSet::new();
    let mut visited = Vec::new();
    visit(schema, "", &mut visited);
    for (path, _) in visited {
        let mut steps = path.rsplit('/');
        let (keyword, parent) = (steps.next().unwrap(), steps.next());
        let is_key = matches!(parent, Some("properties" | "$defs" | "definitions" | "patternProperties"))
            || matches!(parent, Some("dependentSchemas" | "dependencies"));
        if !is_key && !keyword.is_empty() && keyword.parse::<usize>().is_err() {
            keywords.insert(keyword.to_owned());
        }
    }
    keywords
}

/// One keyword of each draft, and in the files without rules nothing that some tools lack.
#[test]
fn each_file_has_the_keywords_of_its_purpose() {
    for (name, schema) in schemas::files() {
        let keywords = keywords(&serde_json::from_str(&schema).unwrap());
        let has = |keyword: &str| keywords.contains(keyword);
        let (_, purpose) = name.split_once('.').unwrap();
        let [is_07, is_2020] = [purpose == "draft-07.schema.json", purpose == "schema.json"];
        assert_eq!([has("dependencies"), has("definitions")], [is_07; 2], "{name}");
        assert_eq!(has("const"), is_2020, "{name}");
        assert_eq!([has("dependentSchemas"), has("$defs")], [is_2020, !is_07], "{name}");
        assert!(!has("$id"), "{name}");
        if !is_07 && !is_2020 {
            for keyword in ["not", "oneOf", "allOf", "uniqueItems", "contains", "patternProperties"] {
                assert!(!has(keyword), "{name}: {keyword}");
            }
        }
        if purpose == "structured-output.schema.json" {
            let allowed = [
                "title",
                "description",
                "type",
                "properties",
                "required",
                "additionalProperties",
                "$defs",
                "$ref",
                "anyOf",
                "enum",
                "items",
                "minItems",
                "maxItems",
                "pattern",
            ];
            let found: BTreeSet<&str> = keywords.iter().map(String::as_str).collect();
            assert!(found.is_subset(&BTreeSet::from(allowed)), "{found:?}");
        }
    }
}

/// What a validator that compares objects by the order of their keys would judge wrongly.
#[test]
fn no_enum_has_an_object() {
    for text in texts() {
        let schema = serde_json::from_str(text).unwrap();
        let mut visited = Vec::new();
        visit(&schema, "", &mut visited);
        let enums = visited.iter().filter(|(path, _)| path.ends_with("/enum"));
        assert!(enums.filter_map(|(_, values)| values.as_array()).flatten().all(|value| !value.is_object()));
    }
}

#[test]
fn every_key_is_required_of_structured_output() {
    use imrf::schema::{ALLOCATION_STRUCTURED_OUTPUT, FORUM_STRUCTURED_OUTPUT, INPUT_STRUCTURED_OUTPUT};
    for text in [FORUM_STRUCTURED_OUTPUT, ALLOCATION_STRUCTURED_OUTPUT, INPUT_STRUCTURED_OUTPUT] {
        let schema: Value = serde_json::from_str(text).unwrap();
        let mut visited = Vec::new();
        visit(&schema, "", &mut visited);
        let objects = visited.into_iter().filter(|(_, schema)| schema.get("properties").is_some());
        for (path, object) in objects {
            let keys: BTreeSet<&str> =
                object["properties"].as_object().unwrap().keys().map(String::as_str).collect();
            let required = object["required"].as_array().unwrap().iter().filter_map(Value::as_str);
            assert_eq!(required.collect::<BTreeSet<&str>>(), keys, "{path}");
            assert!(!keys.contains("$schema") && object["additionalProperties"] == false, "{path}");
        }
    }
}

/// Rule by rule: what validation refuses, the schema of a Forum refuses too, by the same name.
#[test]
fn every_rule_that_a_violation_can_name_is_in_the_schema() {
    let [forum, allocation, input] = shipped();
    let validation =
        Rule::ALL.into_iter().filter(|rule| rule.enforced_by().contains(&Enforcement::Validation));
    // These are of the shape, for which keywords stand by themselves, or of an input.
    let others = [
        "missing-key",
        "repeated-key",
        "unknown-key",
        "wrong-type",
        "unknown-identifier",
        "invalid-date",
        "names-what-it-covers",
    ];
    let expected: BTreeSet<&str> =
        validation.map(Rule::as_str).filter(|rule| !others.contains(rule)).collect();
    assert_eq!(rules_of(&forum), expected);
    assert_eq!(rules_of(&allocation), BTreeSet::from(["coverage", "each-once", "none-empty", "listed-once"]));
    let of_input = ["names-what-it-covers", "listed-once", "symbol", "plain-text"];
    assert_eq!(rules_of(&input), BTreeSet::from(of_input));
}

/// The table in the documentation: each rule, and the definitions that have it.
#[test]
fn the_documentation_lists_the_rules_where_they_are() {
    let mut documented: BTreeSet<(String, String)> = BTreeSet::new();
    for row in include_str!("../../../src/schema/rules.md").lines().filter(|line| line.starts_with("| `")) {
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

/// The identifiers of the rules in a schema, each of which is in a comment with a statement.
pub(crate) fn rules_of(schema: &Value) -> BTreeSet<&str> {
    let mut visited = Vec::new();
    visit(schema, "", &mut visited);
    let mut identifiers = BTreeSet::new();
    for (path, schema) in visited {
        let comment = schema.get("$comment").and_then(Value::as_str);
        let Some(comment) = comment.filter(|comment| !comment.starts_with("version ")) else { continue };
        for part in comment.split("; ") {
            let (identifier, statement) = part.split_once(": ").unwrap();
            let rule: Rule = identifier.parse().unwrap();
            match rule.citation() {
                Some(citation) => assert!(statement.ends_with(&format!("{citation})")), "{path}: {comment}"),
                None => assert!(!statement.is_empty(), "{path}: {comment}"),
            }
            assert!(
                rule.basis() == imrf::rules::Basis::Text || statement.contains("our reading"),
                "{path}: {comment}"
            );
            identifiers.insert(identifier);
        }
    }
    identifiers
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
                // What `$` is read as has a test of its own.
                assert!(!pattern.contains("\\d") && !pattern.contains("(?"), "{pattern}");
            }
        }
    }
}

/// One validator lets the key `$schema` through `additionalProperties`, in every object.
#[test]
fn closed_objects_of_draft_07_refuse_the_key_of_schemas() {
    use imrf::schema::{ALLOCATION_DRAFT_07, FORUM_DRAFT_07, INPUT_DRAFT_07};
    let mut counts = [0, 0];
    for text in [FORUM_DRAFT_07, ALLOCATION_DRAFT_07, INPUT_DRAFT_07] {
        let schema: Value = serde_json::from_str(text).unwrap();
        let mut visited = Vec::new();
        visit(&schema, "", &mut visited);
        for (path, schema) in visited.iter().filter(|(_, schema)| schema["additionalProperties"] == false) {
            let has_it = schema["properties"].get("$schema").is_some();
            let refuses_it = schema["not"] == json!({"type": "object", "required": ["$schema"]});
            assert_ne!(has_it, refuses_it, "{path}");
            counts[usize::from(refuses_it)] += 1;
        }
    }
    // A Forum and an input have it; an allocation, and the seven parts of a Forum that are objects, do not.
    assert_eq!(counts, [2, 8]);
}

/// A value that is no identifier, and a text that is no date, are refused by one keyword.
#[test]
fn no_type_is_beside_identifiers_and_no_length_beside_a_pattern_of_dates() {
    for schema in shipped() {
        let mut visited = Vec::new();
        visit(&schema, "", &mut visited);
        for (path, schema) in visited {
            let has = |keyword: &str| schema.get(keyword).is_some_and(|value| !value.is_object());
            assert!(!(has("type") && (has("const") || has("enum"))), "{path}");
            let is_day = |pattern: &Value| pattern.as_str().is_some_and(|pattern| pattern.contains("-02-29"));
            assert!(
                !(path.contains("/properties/") && is_day(&schema["pattern"]) && has("maxLength")),
                "{path}"
            );
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
    agrees::<Forum>();
    agrees::<ForumDraft>();
    agrees::<Allocation>();
    agrees::<AllocationDraft>();
    agrees::<Programme>();
    agrees::<ProgrammeDraft>();
    agrees::<RoundTables>();
    agrees::<RoundTablesDraft>();
    agrees::<Input>();
    agrees::<InputDraft>();
    agrees::<ObjectiveSet>();
    agrees::<Action>();
    agrees::<Edition>();
}
