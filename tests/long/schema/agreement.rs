//! The shipped schemas and the types judge documents alike, by two validators and many documents.
//!
//! The ordinary test judges 600 documents of each type. With `IMRF_FULL=1` it judges 25,000, and with
//! `IMRF_CORPUS=DIR` it leaves 3,000 in that folder, one a line, for other languages to judge.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use imrf::forum::AllocationDraft;
use imrf::review::{Input, InputDraft};
use imrf::{Allocation, Forum, ForumDraft};
use imrf_tests::cases;
use imrf_tests::documents::Root;
use serde_json::Value;

/// How many documents of each type are judged.
pub(crate) fn count() -> usize {
    let ordinary = if std::env::var_os("IMRF_CORPUS").is_some() { 3_000 } else { 600 };
    cases(ordinary, 25_000)
}

/// A shipped schema in two validators.
struct Validators {
    jsonschema: jsonschema::Validator,
    schemas: boon::Schemas,
    index: boon::SchemaIndex,
}

impl Validators {
    fn of(schema: &str) -> Self {
        let schema: Value = serde_json::from_str(schema).unwrap();
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        let location = "https://example.org/schema";
        compiler.add_resource(location, schema.clone()).unwrap();
        let index = compiler.compile(location, &mut schemas).unwrap();
        Self { jsonschema: jsonschema::validator_for(&schema).unwrap(), schemas, index }
    }

    /// The verdict of each of them.
    fn verdicts(&self, document: &Value) -> [bool; 2] {
        [self.jsonschema.is_valid(document), self.schemas.validate(document, self.index).is_ok()]
    }
}

/// The schemas of a type of documents, and what the types make of a text.
struct Judges {
    validators: [Validators; 2],
    shape: Validators,
    is_valid: fn(&str) -> bool,
    /// The error of reading the draft.
    shape_error: fn(&str) -> Option<String>,
}

fn agree(root: Root, judges: &Judges) {
    let mut corpus = String::new();
    let mut by_mutation: BTreeMap<Vec<&str>, [usize; 2]> = BTreeMap::new();
    let [mut valid, mut shapes] = [0, 0];
    for (number, (document, mutations)) in root.documents(count()).enumerate() {
        let text = document.to_string();
        let verdict = (judges.is_valid)(&text);
        assert!(verdict || !mutations.is_empty(), "document {number} is built to be valid: {text}");
        for validators in &judges.validators {
            assert_eq!(
                validators.verdicts(&document),
                [verdict; 2],
                "document {number}, {mutations:?}, {:?}: {text}",
                validators
                    .jsonschema
                    .iter_errors(&document)
                    .map(|error| error.to_string())
                    .collect::<Vec<_>>(),
            );
        }
        // What is longer than any valid text is not kept by a draft, and is of the right shape all the same.
        let shape_error = (judges.shape_error)(&text).filter(|error| {
            !["a text of 1 to 500", "a document symbol or URI"]
                .iter()
                .any(|expected| error.contains(expected))
        });
        assert_eq!(
            judges.shape.verdicts(&document),
            [shape_error.is_none(); 2],
            "document {number}, {mutations:?}, {shape_error:?}: {text}"
        );
        valid += usize::from(verdict);
        shapes += usize::from(shape_error.is_none());
        by_mutation.entry(mutations).or_default()[usize::from(verdict)] += 1;
        writeln!(corpus, "{{\"valid\":{verdict},\"document\":{text}}}").unwrap();
    }
    // Neither verdict may be rare, or the agreement would say little.
    assert!(valid * 10 > count() && valid * 10 < count() * 9, "{valid} of {} are valid", count());
    assert!(shapes > valid && shapes * 10 < count() * 9, "{shapes} of {} have the shape", count());
    println!("{root:?}: {} documents, {valid} valid, {} kinds", count(), by_mutation.len());
    if let Some(folder) = std::env::var_os("IMRF_CORPUS") {
        let name = format!("{root:?}.jsonl").to_lowercase();
        std::fs::write(std::path::Path::new(&folder).join(name), corpus).unwrap();
    }
}

#[test]
fn forums_are_judged_alike() {
    use imrf::schema::{FORUM, FORUM_DRAFT_07, FORUM_SHAPE};
    let judges = Judges {
        validators: [FORUM, FORUM_DRAFT_07].map(Validators::of),
        shape: Validators::of(FORUM_SHAPE),
        is_valid: |text| serde_json::from_str::<Forum>(text).is_ok(),
        shape_error: |text| serde_json::from_str::<ForumDraft>(text).err().map(|error| error.to_string()),
    };
    agree(Root::Forum, &judges);
}

#[test]
fn allocations_are_judged_alike() {
    use imrf::schema::{ALLOCATION, ALLOCATION_DRAFT_07, ALLOCATION_SHAPE};
    let judges = Judges {
        validators: [ALLOCATION, ALLOCATION_DRAFT_07].map(Validators::of),
        shape: Validators::of(ALLOCATION_SHAPE),
        is_valid: |text| serde_json::from_str::<Allocation>(text).is_ok(),
        shape_error: |text| {
            serde_json::from_str::<AllocationDraft>(text).err().map(|error| error.to_string())
        },
    };
    agree(Root::Allocation, &judges);
}

#[test]
fn inputs_are_judged_alike() {
    use imrf::schema::{INPUT, INPUT_DRAFT_07, INPUT_SHAPE};
    let judges = Judges {
        validators: [INPUT, INPUT_DRAFT_07].map(Validators::of),
        shape: Validators::of(INPUT_SHAPE),
        is_valid: |text| serde_json::from_str::<Input>(text).is_ok(),
        shape_error: |text| serde_json::from_str::<InputDraft>(text).err().map(|error| error.to_string()),
    };
    agree(Root::Input, &judges);
}

/// What no schema sees, since it is lost when the text is read: a repeated key, of which readers keep the last.
/// (A lone surrogate is the other; no text in Rust has one. The tests in other languages show it.)
#[test]
fn only_a_repeated_key_is_valid_to_the_schema_and_not_to_the_types() {
    let text = serde_json::to_string(&Forum::of_2022()).unwrap();
    let repeated = text.replacen("\"opens\":", "\"opens\":\"1999-01-01\",\"opens\":", 1);
    let value: Value = serde_json::from_str(&repeated).unwrap();
    assert_eq!(Validators::of(imrf::schema::FORUM).verdicts(&value), [true, true]);
    assert!(serde_json::from_str::<Forum>(&repeated).is_err());
    let surrogate = text.replacen('}', ",\"keynoteSpeaker\":\"\\ud800\"}", 1);
    assert!(serde_json::from_str::<Value>(&surrogate).is_err());
}

/// The sequences of the plenary that are valid, of all there are of lists without repeats.
#[test]
fn the_plenary_has_twenty_five_valid_sequences() {
    let segments = ["opening-segment", "general-debate", "closing-segment"];
    let mut lists: Vec<Vec<&str>> = vec![Vec::new()];
    for length in 0..3 {
        for list in lists.clone().into_iter().filter(|list| list.len() == length) {
            let longer = segments.iter().filter(|segment| !list.contains(segment));
            lists.extend(longer.map(|segment| [list.as_slice(), &[segment]].concat()).collect::<Vec<_>>());
        }
    }
    let schema: Value = serde_json::from_str(imrf::schema::FORUM).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut document = serde_json::to_value(Forum::of_2022()).unwrap();
    let mut valid = 0;
    for [one, two, three, four] in fours(&lists) {
        document["programme"]["thirdDay"] = serde_json::json!({"morning": one, "afternoon": two});
        document["programme"]["fourthDay"] = serde_json::json!({"morning": three, "afternoon": four});
        // By our own reading of 18(b): no meeting is empty, and the whole is in order and complete.
        let is_held = [one, two, three, four].iter().all(|list| !list.is_empty());
        let read: Vec<&str> = [one, two, three, four].into_iter().flatten().copied().collect();
        let position = |segment: &&str| segments.iter().position(|other| other == segment).unwrap();
        let mut order: Vec<usize> = read.iter().map(position).collect();
        let is_sorted = order.is_sorted();
        order.dedup();
        let expected = is_held && is_sorted && order == [0, 1, 2];
        assert_eq!(validator.is_valid(&document), expected, "{one:?} {two:?} {three:?} {four:?}");
        valid += usize::from(expected);
    }
    assert_eq!((lists.len(), valid), (16, 25));
}

fn fours<T>(values: &[T]) -> impl Iterator<Item = [&T; 4]> {
    let pairs = values.iter().flat_map(move |one| values.iter().map(move |two| (one, two)));
    let pairs: Vec<(&T, &T)> = pairs.collect();
    let others = pairs.clone();
    pairs.into_iter().flat_map(move |(one, two)| {
        others.clone().into_iter().map(move |(three, four)| [one, two, three, four])
    })
}
