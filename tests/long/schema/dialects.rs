//! The schemas of this crate's types by the settings that users choose, and in maps.

use std::collections::BTreeMap;

use imrf::{Action, Allocation, Forum, MemberState, Objective, RoundTable, Session};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

/// How often a schema has this keyword.
fn count(schema: &Value, keyword: &str) -> usize {
    schema.to_string().matches(&format!("\"{keyword}\":")).count()
}

fn root<T: JsonSchema>(settings: SchemaSettings) -> Value {
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// The rules are under one keyword, by the draft of the settings.
#[test]
fn rules_are_under_the_keyword_of_the_draft() {
    let counts = |schema: &Value| [count(schema, "dependentSchemas"), count(schema, "dependencies")];
    for settings in [SchemaSettings::draft2020_12(), SchemaSettings::draft2019_09()] {
        assert_eq!(counts(&root::<Forum>(settings)), [3, 0]);
    }
    assert_eq!(counts(&root::<Forum>(SchemaSettings::draft07())), [0, 3]);
    let without_a_meta_schema = SchemaSettings::draft2020_12().with(|settings| settings.meta_schema = None);
    assert_eq!(counts(&root::<Forum>(without_a_meta_schema)), [3, 0]);
}

/// `OpenAPI` 3.0 has no keyword for the rules, nor for comments, and no `const`.
#[test]
fn open_api_3_0_leaves_the_rules_out() {
    let mut generator = SchemaSettings::openapi3().into_generator();
    generator.subschema_for::<Forum>();
    let components = Value::from(generator.take_definitions(true));
    let lacking = ["dependentSchemas", "dependencies", "$comment", "const", "contains", "patternProperties"];
    assert_eq!(lacking.map(|keyword| count(&components, keyword)), [0; 6]);
    assert_eq!(components["PlainText"]["maxLength"], 500);
    assert_eq!(components["RoundTableArrangements"]["properties"]["coChairs"]["nullable"], true);
}

/// In `OpenAPI` 3.1, whose schemas are of draft 2020-12, definitions are components.
#[test]
fn open_api_3_1_has_the_rules_among_its_components() {
    let mut generator = SchemaSettings::draft2020_12()
        .with(|settings| settings.definitions_path = "/components/schemas".into())
        .into_generator();
    let reference = generator.subschema_for::<Forum>().to_value();
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "Forums", "version": "1"},
        "paths": {},
        "components": {"schemas": generator.take_definitions(true)},
    });
    assert_eq!(reference, json!({"$ref": "#/components/schemas/Forum"}));
    // Judged where they are, as a reader of the whole document does.
    let mut schema = document;
    schema["$ref"] = reference["$ref"].clone();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut forum = json!(Forum::of_2022());
    assert!(validator.is_valid(&forum));
    forum["roundTables"]["one"]["objectives"].as_array_mut().unwrap().pop();
    assert!(!validator.is_valid(&forum));
}

#[test]
fn a_map_has_no_key_but_the_identifiers_of_its_values() {
    fn judge<K: JsonSchema + Ord>(key: &str, other: &str) {
        #[derive(JsonSchema)]
        #[expect(dead_code, reason = "only its schema is of interest")]
        struct Counts<K: Ord> {
            first: K,
            by_key: BTreeMap<K, u32>,
        }
        for schema in [schema_for!(BTreeMap<K, u32>), schema_for!(BTreeMap<K, Vec<K>>)] {
            let validator = jsonschema::validator_for(&schema.to_value()).unwrap();
            assert!(validator.is_valid(&json!({})), "{key}");
            assert!(
                !validator.is_valid(&json!({other: 1})) && !validator.is_valid(&json!({other: []})),
                "{other}"
            );
        }
        let validator = jsonschema::validator_for(&schema_for!(Counts<K>).to_value()).unwrap();
        assert!(validator.is_valid(&json!({"first": key, "by_key": {key: 1}})), "{key}");
        assert!(!validator.is_valid(&json!({"first": key, "by_key": {other: 1}})), "{other}");
        assert!(!validator.is_valid(&json!({"first": other, "by_key": {key: 1}})), "{other}");
    }
    judge::<Objective>("data", "dat");
    judge::<RoundTable>("round-table-one", "one");
    judge::<Session>("policy-debate", "policy debate");
    judge::<MemberState>("BGD", "XXX");
    judge::<Action>("17(c)", "17(z)");
    judge::<imrf::rules::Rule>("coverage", "cover");
    judge::<imrf::Meeting>("first-day-morning", "firstDay");
}

/// A definition has the descriptions of its values, and nothing twice.
#[test]
fn a_definition_has_a_description_of_each_value() {
    let schema = schema_for!(Allocation).to_value();
    let objective = schema["$defs"]["Objective"].as_object().unwrap();
    let keywords: Vec<&str> = objective.keys().map(String::as_str).collect();
    assert_eq!(keywords, ["title", "description", "oneOf"]);
    assert_eq!(
        objective["oneOf"][7],
        json!({
            "type": "string",
            "const": "save-lives",
            "description": "Objective 8, save-lives: Save lives and establish coordinated international efforts on \
                            missing migrants (A/RES/73/195, paragraph 24)",
        })
    );
}
