//! The memory that reading takes is bounded by the length of the input, and by a constant whatever the input.
//!
//! What the reader of the format takes for itself is not counted: that of JSON nothing but the longest text, that of
//! YAML some hundred bytes for each value of the text.

use allocation_counter::measure;
use imrf::{Checked, Forum};
use imrf_tests::formats::Format;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

/// How many bytes are held at most for each byte read.
///
/// The most is held for YAML with aliases: a text of 2,000 bytes that is repeated by three. Without aliases a
/// violation of a value of one byte is the most: 600.
const FOR_EACH_BYTE: u64 = 1_000;

/// How many bytes are held at most, whatever the input: four lists of texts as long as can be, of the draft and of
/// the value, and a thousand violations.
const WHATEVER: u64 = 16 << 20;

/// What an error and its message take, whatever the input.
const FOR_A_MESSAGE: u64 = 4 * 1024;

fn written(format: Format, document: &Value) -> Vec<u8> {
    // JSON is YAML too.
    let format = if format == Format::Yaml { Format::Json } else { format };
    format.write(document).expect("it can be written")
}

/// Returns how many bytes are held at once, at most, while this is read.
fn held<T: DeserializeOwned + 'static>(format: Format, input: &[u8]) -> u64 {
    measure(|| drop(format.read::<T>(input))).bytes_max
}

/// Asserts the bounds, and returns how many bytes are kept for each byte read.
fn assert_is_bounded(format: Format, input: &[u8]) -> u64 {
    let length = u64::try_from(input.len()).expect("it fits");
    let start = String::from_utf8_lossy(&input[..input.len().min(80)]).into_owned();
    // What the reader of the format holds while it skips the document is not kept.
    let by_reader = held::<IgnoredAny>(format, input);
    let kept = [held::<Checked<Forum>>(format, input), held::<Forum>(format, input)];
    let kept = kept.map(|held| held.saturating_sub(by_reader));
    for kept in kept {
        assert!(
            kept <= FOR_EACH_BYTE * length + FOR_A_MESSAGE,
            "{format:?}: {kept} bytes for {length}: {start}"
        );
        assert!(kept <= WHATEVER, "{format:?}: {kept} bytes for {length}: {start}");
    }
    kept[0].saturating_sub(FOR_A_MESSAGE) / length
}

/// A document with this many values in one of its lists.
fn with_list(list: &str, values: Vec<Value>) -> Value {
    let values = Value::from(values);
    match list {
        "objectives" => serde_json::json!({ "roundTables": { "three": { "objectives": values } } }),
        "morning" => serde_json::json!({ "programme": { "fourthDay": { "morning": values } } }),
        "emergingIssues" => serde_json::json!({ "policyDebate": { "emergingIssues": values } }),
        "nationalReviews" => serde_json::json!({ "plenary": { "nationalReviews": values } }),
        _ => serde_json::json!({ list: values }),
    }
}

#[test]
fn what_is_kept_of_a_list_is_bounded() {
    let mut most = 0;
    for list in ["objectives", "morning", "emergingIssues", "nationalReviews", "notes"] {
        for value in [0.into(), "".into(), "data".into(), "KEN".into(), Value::Null, serde_json::json!({})] {
            for count in [100, 1_000] {
                let document = with_list(list, vec![value.clone(); count]);
                for format in Format::ALL {
                    most = most.max(assert_is_bounded(format, &written(format, &document)));
                }
            }
        }
    }
    println!("a list: {most} bytes for each byte");
    assert!(most < 600, "{most}");
}

#[test]
fn what_is_kept_of_keys_is_bounded() {
    for (count, length) in [(100, 1), (1_100, 1), (100, 1_990), (3, 50_000)] {
        let keys = (0..count).map(|key| (format!("{key}{}", "k".repeat(length)), Value::from(0)));
        let programme: serde_json::Map<_, _> = keys.collect();
        for format in Format::ALL {
            assert_is_bounded(format, &written(format, &serde_json::json!({ "programme": programme })));
        }
    }
}

#[test]
fn what_is_kept_of_texts_is_bounded() {
    let long =
        ["x".repeat(2_000), "x".repeat(2_001), "x".repeat(50_000), "🌍".repeat(500), "\u{1}".repeat(2_000)];
    for text in long {
        let count = 100_000 / text.len();
        for list in ["emergingIssues", "notes", "opens", "objectives"] {
            let document = with_list(list, vec![text.clone().into(); count]);
            for format in Format::ALL {
                assert_is_bounded(format, &written(format, &document));
            }
        }
        for key in ["opens", "format", "$schema"] {
            let document = serde_json::json!({ key: text });
            for format in Format::ALL {
                assert_is_bounded(format, &written(format, &document));
            }
        }
    }
}

/// A text or a list of YAML is repeated by three bytes.
#[test]
fn what_is_kept_of_aliases_is_bounded() {
    let valid = yaml_serde::to_string(&Forum::of_2022()).expect("it can be written");
    let valid = valid.split("notes:").next().expect("it has a start");
    let aliases = |count: usize| "*a,".repeat(count);
    let mut most = 0;
    for text in ["🌍".repeat(500), "x".repeat(1_000), "\"\"".to_owned(), "[[],[],[]]".to_owned()] {
        let notes = format!("notes: [&a {text},{}]\n", aliases(999));
        let issues = format!("policyDebate: {{emergingIssues: [{}]}}\n", aliases(1_000));
        for rest in [notes.clone(), format!("{notes}{issues}")] {
            let document = format!("{valid}{rest}");
            most = most.max(assert_is_bounded(Format::Yaml, document.as_bytes()));
        }
    }
    // The same list in every place where there can be one, each of its values wrong.
    let list = format!("notes: &a [{}]\n", "0,".repeat(1_000));
    let day = "{morning: *a, afternoon: *a}";
    let table = "{objectives: *a, coChairs: *a}";
    let everywhere = format!(
        "{list}programme: {{firstDay: {day}, secondDay: {day}, thirdDay: {day}, fourthDay: {day}}}\n\
         roundTables: {{one: {table}, two: {table}, three: {table}, four: {table}}}\n\
         plenary: {{nationalReviews: *a}}\npolicyDebate: {{emergingIssues: *a}}\n"
    );
    most = most.max(assert_is_bounded(Format::Yaml, everywhere.as_bytes()));
    println!("YAML with aliases: {most} bytes for each byte");
    assert!(most > 100, "{most}");
}
