//! Documents that are read to their end: every violation is reported, each once, where it is, and nothing that
//! only follows from another.
//!
//! What is expected is found by another reading of the rules, in `oracle`.

mod formats;
mod oracle;
mod order;
mod plant;
mod strategies;
mod tree;

use std::collections::BTreeSet;

use imrf::review::Input;
use imrf::{Allocation, Checked, Forum, ForumDraft, Programme, Violations};
use imrf_tests::cases;
use imrf_tests::documents::{Root, mutate, one_of, source};
use proptest::prelude::RngExt as _;
use serde::de::DeserializeOwned;

use oracle::Found;
use plant::{independent, plants};
use tree::Tree;

/// How many documents of each kind are tried.
fn documents() -> usize {
    cases(120, 20_000)
}

fn check<T>(json: &str) -> Result<T, Violations>
where
    Checked<T>: DeserializeOwned,
{
    let checked: Checked<T> = serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
    checked.into_result()
}

/// The rules whose violations at one pointer differ by their value.
fn found<T>(result: &Result<T, Violations>) -> Vec<Found> {
    let Err(violations) = result else { return Vec::new() };
    let found = violations.iter().map(|violation| {
        let rule = violation.rule().as_str();
        let is_missing = matches!(rule, "missing-key" | "repeated-key" | "coverage")
            || (!violation.pointer().ends_with(|last: char| last.is_ascii_digit()) && rule != "none-empty");
        let value = violation.value().filter(|_| is_missing).map(str::to_owned);
        (rule, violation.pointer().to_owned(), value)
    });
    found.collect()
}

/// Asserts that a document has these violations and no other, and is refused by `Deserialize` when it has some.
fn assert_found<T>(json: &str, mut expected: Vec<Found>, name: &dyn std::fmt::Debug)
where
    T: DeserializeOwned + PartialEq + std::fmt::Debug,
    Checked<T>: DeserializeOwned,
{
    let result = check::<T>(json);
    let mut found = found(&result);
    assert!(!is_crowded(&found), "{name:?}: several at one pointer: {found:?}\n{json}");
    found.sort();
    expected.sort();
    assert_eq!(found, expected, "{name:?}\n{json}");
    match serde_json::from_str::<T>(json) {
        Ok(value) => assert_eq!(result.as_ref(), Ok(&value), "{name:?}\n{json}"),
        Err(error) => assert!(result.is_err(), "{name:?}: {error}\n{json}"),
    }
}

/// Returns whether one pointer has more than one violation, apart from those that each have a value.
fn is_crowded(found: &[Found]) -> bool {
    let mut pointers = BTreeSet::new();
    let mut without_value = found.iter().filter(|(_, _, value)| value.is_none());
    let is_repeated = without_value.any(|(_, pointer, _)| !pointers.insert(pointer));
    is_repeated || BTreeSet::from_iter(found).len() != found.len()
}

/// The verdict, and all violations, of documents that went through several mutations.
#[test]
fn every_violation_of_a_mutant_is_reported_and_no_other() {
    for number in 0..documents() {
        let (mut document, mut names) = Root::Forum.document(number);
        let mut random = source(Root::Forum, usize::MAX - number);
        for _ in 0..random.random_range(0..6) {
            names.push(mutate(&mut document, &mut random));
        }
        let tree = Tree::from(document.clone());
        let json = tree.to_json();
        assert_found::<Forum>(&json, oracle::forum(&tree), &(number, names));
        if let Some(programme) = document.get("programme") {
            let tree = Tree::from(programme.clone());
            assert_found::<Programme>(&tree.to_json(), oracle::programme(&tree), &number);
        }
    }
}

#[test]
fn every_violation_of_a_systematic_mutant_is_reported_and_no_other() {
    for (document, names) in Root::Forum.documents(700) {
        let tree = Tree::from(document);
        assert_found::<Forum>(&tree.to_json(), oracle::forum(&tree), &names);
    }
    for (document, names) in Root::Allocation.documents(documents()) {
        let tree = Tree::from(document);
        assert_found::<Allocation>(&tree.to_json(), oracle::allocation(&tree), &names);
    }
    for (document, names) in Root::Input.documents(documents()) {
        let tree = Tree::from(document);
        assert_found::<Input>(&tree.to_json(), oracle::input(&tree), &names);
    }
}

/// Each mistake that can be planted, alone: one violation, and the message is that of `Deserialize`.
#[test]
fn one_mistake_is_one_violation() {
    let mut rules = BTreeSet::new();
    // The first that have the rarest list.
    let has_all = |document: &Tree| {
        matches!(document.clone().at("/progressDeclaration/coFacilitators"), Some(Tree::List(_)))
    };
    let documents = (0..).map(|number| (number, Tree::from(Root::Forum.valid(number))));
    for (number, document) in documents.filter(|(_, document)| has_all(document)).take(cases(3, 100)) {
        let mut random = source(Root::Forum, number);
        for plant in plants(&document, &mut random) {
            let mut changed = document.clone();
            plant.apply(&mut changed);
            let json = changed.to_json();
            assert_found::<Forum>(&json, vec![plant.expected.clone()], &number);
            assert_eq!(oracle::forum(&changed), vec![plant.expected.clone()], "{number}: the oracle\n{json}");
            rules.insert(plant.expected.0);

            let violations = check::<Forum>(&json).expect_err("a mistake is planted");
            let error = serde_json::from_str::<Forum>(&json).expect_err("a mistake is planted").to_string();
            if serde_json::from_str::<ForumDraft>(&json).is_ok() {
                assert_eq!(error, violations.to_string());
            } else if plant.expected.0 != "too-many-values" {
                // A list that is too long can have a wrong value before its end, which is met first.
                let start = format!("{} at line ", violations.first());
                assert!(error.starts_with(&start), "{error}\ndoes not begin with\n{start}");
            }
        }
    }
    // All rules of a Forum but `none-empty`, which leaves objectives in no round table besides.
    let expected = "coverage each-once first-semester invalid-date listed-once meeting-held missing-key \
        plain-text plenary-in-order plenary-on-last-days policy-debate-on-second-afternoon quadrennial repeated-key \
        round-tables-on-first-days symbol too-many-values two-co-chairs two-co-facilitators unknown-identifier \
        unknown-key within-the-year wrong-type";
    assert_eq!(rules.into_iter().collect::<Vec<_>>().join(" "), expected);
}

/// As many mistakes as there are violations, in places that have nothing to do with each other.
#[test]
fn independent_mistakes_are_as_many_violations() {
    let mut counts = BTreeSet::new();
    for number in 0..documents() {
        let mut document = Tree::from(Root::Forum.valid(number));
        let mut random = source(Root::Forum, usize::MAX / 2 + number);
        let count = *one_of(&[1, 2, 3, 5, 8, 13], &mut random);
        let chosen = independent(plants(&document, &mut random), count, &mut random);
        let mut expected = Vec::new();
        for plant in &chosen {
            plant.apply(&mut document);
            expected.push(plant.expected.clone());
        }
        counts.insert(chosen.len());
        let json = document.to_json();
        assert_found::<Forum>(&json, expected, &number);
        assert_found::<Forum>(&json, oracle::forum(&document), &number);
    }
    assert!(counts.contains(&8), "{counts:?}");
}

#[test]
fn a_valid_document_is_read_as_by_deserialize() {
    for number in 0..documents() {
        let json = Root::Forum.valid(number).to_string();
        assert_eq!(check::<Forum>(&json), Ok(serde_json::from_str(&json).expect("it is valid")), "{json}");
        let json = Root::Allocation.valid(number).to_string();
        assert_eq!(
            check::<Allocation>(&json),
            Ok(serde_json::from_str(&json).expect("it is valid")),
            "{json}"
        );
    }
}

/// What is no JSON is an error of the format, wherever it begins.
#[test]
fn only_a_fault_of_the_format_is_an_error() {
    let json = crate::FIRST_FORUM;
    for end in 0..json.len() - 2 {
        let part = json.get(..end);
        assert!(part.is_none_or(|part| serde_json::from_str::<Checked<Forum>>(part).is_err()), "{part:?}");
    }
    for value in ["null", "true", "1", "\"\"", "[]", "[{}]", "{}", "1e308", "\"\\u0000\""] {
        assert!(check::<Forum>(value).is_err(), "{value}");
    }
    // Whatever follows the first fault has to be JSON too.
    let broken = json.replacen("\"A/RES/73/326\"", "1", 1).replacen("\"LUX\"", "\"LUX\" 1", 1);
    let error = serde_json::from_str::<Checked<Forum>>(&broken).expect_err("it is no JSON");
    assert_eq!(error.classify(), serde_json::error::Category::Syntax);
}

/// A tree of values is read like a text.
#[test]
fn a_tree_is_read_like_a_text() {
    for number in 0..documents() / 5 {
        let (document, names) = Root::Forum.document(number);
        let of_text = check::<Forum>(&document.to_string());
        let of_tree: Checked<Forum> = serde_json::from_value::<Checked<Forum>>(document.clone())
            .unwrap_or_else(|error| panic!("{error}: {names:?} {document}"));
        assert_eq!(Result::from(of_tree), of_text, "{names:?} {document}");
    }
}

/// A key of a document can hold what a terminal obeys: it is escaped in the pointer as in the message, so that a line is
/// one violation.
#[test]
fn a_pointer_is_displayed_on_its_line() {
    let json =
        r#"{"level": "local", "title": "Pledge", "objectives": ["data"], "\u001b[31m\n/title: \u202e~/": 1}"#;
    let violations = check::<Input>(json).expect_err("the key is unknown");
    assert_eq!(violations.first().pointer(), "/\u{1b}[31m\n~1title: \u{202e}~0~1");
    let text = violations.to_string();
    let start =
        r#"/\u{1b}[31m\n~1title: \u{202e}~0~1: unknown key "\u{1b}[31m\n/title: \u{202e}~/", expected "#;
    assert!(text.starts_with(start), "{text}");
    assert!(!text.contains(char::is_control), "{text:?}");
}
