//! The end of a pattern, which some languages find before a line end too, and one of them at the end of each line.

use imrf::Forum;
use imrf::schema::{FORUM, FORUM_DRAFT_07, INPUT, INPUT_DRAFT_07};
use serde_json::{Value, json};

/// The same schema with its patterns changed.
fn read_as(schema: &Value, change: &dyn Fn(&str) -> String) -> Value {
    match schema {
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| match value {
                Value::String(pattern) if key == "pattern" => (key.clone(), change(pattern).into()),
                value => (key.clone(), read_as(value, change)),
            })
            .collect(),
        Value::Array(list) => list.iter().map(|value| read_as(value, change)).collect(),
        value => value.clone(),
    }
}

/// What Perl, PHP and Python make of a pattern, and what Java does.
fn before_a_last_line_end(pattern: &str) -> String {
    pattern.replace('$', "(\r\n|[\n\r\u{85}\u{2028}\u{2029}])?$")
}

/// What Ruby makes of a pattern.
fn in_each_line(pattern: &str) -> String {
    let ended = pattern.replace('$', "(\n[^~]*)?$");
    ended.strip_prefix('^').map_or(ended.clone(), |rest| format!("^([^~]*\n)?{rest}"))
}

#[test]
fn no_line_end_gets_through_the_end_of_a_pattern() {
    let forum = serde_json::to_value(Forum::of_2022()).unwrap();
    let input = json!({"title": "A pledge", "level": "national", "objectives": ["save-lives"]});
    let subjects = [
        (FORUM, &forum, "opens", "2022-05-17"),
        (FORUM_DRAFT_07, &forum, "opens", "2022-05-17"),
        (INPUT, &input, "submitted", "2022-05-17"),
        (INPUT_DRAFT_07, &input, "submitted", "2022-05-17"),
        (INPUT, &input, "title", "A pledge"),
        (INPUT_DRAFT_07, &input, "title", "A pledge"),
        (INPUT, &input, "document", "A/AC.293/2022/L.1"),
    ];
    let dialects: [&dyn Fn(&str) -> String; 3] = [&str::to_owned, &before_a_last_line_end, &in_each_line];
    let mut judged = 0;
    for (schema, document, key, value) in subjects {
        let schema: Value = serde_json::from_str(schema).unwrap();
        for dialect in dialects {
            let validator = jsonschema::validator_for(&read_as(&schema, dialect)).unwrap();
            let mut document = document.clone();
            let mut is_valid = |value: &str| {
                document[key] = value.into();
                validator.is_valid(&document)
            };
            assert!(is_valid(value), "{key}");
            for end in ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"] {
                for wrong in
                    [format!("{value}{end}"), format!("{end}{value}"), format!("{value}{end}{value}")]
                {
                    assert!(!is_valid(&wrong), "{key}: {wrong:?}");
                    judged += 1;
                }
            }
        }
    }
    assert_eq!(judged, 7 * 3 * 6 * 3);
}
