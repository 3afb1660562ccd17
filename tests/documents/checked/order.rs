//! Violations are in the order of the document's fields, whatever the order of the input.

use imrf::Forum;
use imrf_tests::documents::{Root, mutate, source};
use proptest::prelude::RngExt as _;

use super::tree::Tree;
use super::{check, documents};

/// The keys of each kind of object, in their order; a star stands for any of the keys before it.
const KEYS: [(&str, &[&str]); 8] = [
    (
        "",
        &[
            "format",
            "opens",
            "programme",
            "roundTables",
            "policyDebate",
            "plenary",
            "progressDeclaration",
            "notes",
            "$schema",
        ],
    ),
    ("/programme", &["firstDay", "secondDay", "thirdDay", "fourthDay"]),
    ("/programme/*", &["morning", "afternoon"]),
    ("/roundTables", &["one", "two", "three", "four"]),
    ("/roundTables/*", &["objectives", "coChairs", "keynoteSpeaker", "backgroundNote", "technicalSummary"]),
    ("/policyDebate", &["emergingIssues"]),
    ("/plenary", &["nationalReviews"]),
    ("/progressDeclaration", &["coFacilitators", "endorsedBy"]),
];

/// Returns the place of each step of a pointer: of a key that of its object, after all of them where it is unknown;
/// of an index the index itself.
fn place(pointer: &str) -> Vec<usize> {
    let steps: Vec<&str> = pointer.split('/').collect();
    let place = |length: usize| {
        let parent = steps[..length].join("/");
        let any = format!("{}/*", steps[..length.max(2) - 1].join("/"));
        let keys =
            KEYS.iter().find(|(of, _)| *of == parent).or_else(|| KEYS.iter().find(|(of, _)| *of == any));
        let index = keys.is_none().then(|| steps[length].parse().ok()).flatten();
        index.or_else(|| keys?.1.iter().position(|key| *key == steps[length])).unwrap_or(usize::MAX)
    };
    (1..steps.len()).map(place).collect()
}

#[test]
fn violations_are_in_the_order_of_the_fields() {
    let mut several = 0;
    for number in 0..documents() {
        let (mut document, _) = Root::Forum.document(number);
        let mut random = source(Root::Forum, usize::MAX - number);
        for _ in 0..6 {
            mutate(&mut document, &mut random);
        }
        let mut tree = Tree::from(document);
        let Err(violations) = check::<Forum>(&tree.to_json()) else { continue };
        several += usize::from(violations.count() > 2);
        let pointers: Vec<&str> = violations.iter().map(imrf::rules::Violation::pointer).collect();
        let is_known = |pointer: &&&str| !place(pointer).contains(&usize::MAX);
        let places: Vec<_> = pointers.iter().filter(is_known).map(|pointer| place(pointer)).collect();
        assert!(places.is_sorted(), "{pointers:#?}");

        // With the keys of every object in another order, the violations are the same.
        reverse(&mut tree, &mut |length| random.random_range(0..length));
        let Err(again) = check::<Forum>(&tree.to_json()) else { panic!("it was refused before") };
        let ordered = |violations: &imrf::Violations| {
            let known = violations.iter().filter(|it| !place(it.pointer()).contains(&usize::MAX));
            known.map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(ordered(&again), ordered(&violations), "{tree:?}");
    }
    assert!(several > 0, "no document has three violations");
}

/// Exchanges entries of every object.
fn reverse(tree: &mut Tree, random: &mut impl FnMut(usize) -> usize) {
    match tree {
        Tree::Object(entries) => {
            for last in (1..entries.len()).rev() {
                entries.swap(last, random(last + 1));
            }
            for (_, value) in entries {
                reverse(value, random);
            }
        }
        Tree::List(values) => values.iter_mut().for_each(|value| reverse(value, random)),
        _ => {}
    }
}

/// The violations of a part come before those inside it, those of what is missing among them.
#[test]
fn the_violations_of_a_part_come_before_those_inside_it() {
    let json = r#"{
        "$schema": 1,
        "extra": 1,
        "roundTables": {
            "four": { "objectives": [] },
            "three": { "objectives": ["remittances", "remittances"], "coChairs": ["LUX"] },
            "two": { "objectives": ["remittances"], "keynoteSpeaker": "" },
            "one": { "objectives": ["save-lives"], "objectives": [] }
        },
        "format": "A/RES/73/195",
        "opens": 1
    }"#;
    let violations = check::<Forum>(json).expect_err("it is wrong in many ways").to_string();
    let without_coverage = violations.lines().filter(|line| !line.contains("is in no round table"));
    let starts = without_coverage.map(|line| line.split_once(", expected").map_or(line, |(start, _)| start));
    assert_eq!(
        starts.collect::<Vec<_>>(),
        [
            "key \"programme\" is missing",
            "/format: unknown format \"A/RES/73/195\"",
            "/opens: found the number 1",
            "/roundTables/one: key \"objectives\" is repeated",
            "/roundTables/two/keynoteSpeaker: found \"\"",
            "/roundTables/three/objectives/0: objective 20 (remittances) is in round table three and in round table two",
            "/roundTables/three/objectives/1: objective 20 (remittances) is listed again in round table three",
            "/roundTables/three/coChairs: found 1 co-chair",
            "/roundTables/four/objectives: round table four has no objective",
            "/$schema: found the number 1",
            "/extra: unknown key \"extra\"",
        ],
    );
    assert_eq!(violations.lines().count(), 11 + 21);
}
