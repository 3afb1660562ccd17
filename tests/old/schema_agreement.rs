//! The shipped schemas and the types judge documents alike, by two validators and many documents.
//!
//! The ordinary test judges 2,000 documents of each type. With `IMRF_FULL=1` it judges 25,000, and with
//! `IMRF_CORPUS=DIR` it leaves them in that folder, one a line, for other languages to judge.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use imrf::{Allocation, AllocationDraft, Forum, ForumDraft, Violations};
use serde_json::Value;

mod documents;

use documents::Root;

/// How many documents of each type are judged.
fn count() -> usize {
    let is_full = std::env::var_os("IMRF_FULL").is_some_and(|full| full != "0");
    if is_full { 25_000 } else { 2_000 }
}

/// A shipped schema in two validators.
struct Validators {
    jsonschema: jsonschema::Validator,
    schemas: boon::Schemas,
    index: boon::SchemaIndex,
}

impl Validators {
    fn of(schema: &Value) -> Self {
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        let id = schema["$id"].as_str().unwrap();
        compiler.add_resource(id, schema.clone()).unwrap();
        let index = compiler.compile(id, &mut schemas).unwrap();
        Self { jsonschema: jsonschema::validator_for(schema).unwrap(), schemas, index }
    }

    /// What each of them says.
    fn verdicts(&self, document: &Value) -> [bool; 2] {
        [self.jsonschema.is_valid(document), self.schemas.validate(document, self.index).is_ok()]
    }
}

/// The same schema for readers of draft-07: what they know of it.
fn as_draft_07(schema: &Value) -> Value {
    let mut schema = schema.clone();
    schema["$schema"] = "http://json-schema.org/draft-07/schema#".into();
    schema
}

fn agree(root: Root, schema: &str, is_lawful: fn(&str) -> bool) {
    let schema: Value = serde_json::from_str(schema).unwrap();
    let validators = [Validators::of(&schema), Validators::of(&as_draft_07(&schema))];
    let mut corpus = String::new();
    let mut by_mutation: BTreeMap<Vec<&str>, [usize; 2]> = BTreeMap::new();
    let mut lawful = 0;
    for (number, (document, mutations)) in root.documents(count()).enumerate() {
        let text = document.to_string();
        let verdict = is_lawful(&text);
        assert!(verdict || !mutations.is_empty(), "document {number} is built to be lawful: {text}");
        for validators in &validators {
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
        lawful += usize::from(verdict);
        by_mutation.entry(mutations).or_default()[usize::from(verdict)] += 1;
        writeln!(corpus, "{{\"valid\":{verdict},\"document\":{text}}}").unwrap();
    }
    // Neither verdict may be rare, or the agreement would say little.
    assert!(lawful * 10 > count() && lawful * 10 < count() * 9, "{lawful} of {} are lawful", count());
    println!("{root:?}: {} documents, {lawful} lawful, {} kinds", count(), by_mutation.len());
    if let Some(folder) = std::env::var_os("IMRF_CORPUS") {
        let name = format!("{root:?}.jsonl").to_lowercase();
        std::fs::write(std::path::Path::new(&folder).join(name), corpus).unwrap();
    }
}

#[test]
fn forums_are_judged_alike() {
    agree(Root::Forum, imrf::schema::FORUM, |text| serde_json::from_str::<Forum>(text).is_ok());
}

#[test]
fn allocations_are_judged_alike() {
    agree(Root::Allocation, imrf::schema::ALLOCATION, |text| {
        serde_json::from_str::<Allocation>(text).is_ok()
    });
}

/// A rule of the schema, by its names, with the place of the definition that has it and the key that it needs.
struct SchemaRule {
    names: Vec<String>,
    place: String,
    key: String,
    validator: jsonschema::Validator,
}

impl SchemaRule {
    /// The rules of a definition that describes the value at this place.
    fn of(definition: &Value, place: &str) -> Vec<Self> {
        let rules = |keyword: &str| definition[keyword].as_object().cloned().unwrap_or_default();
        assert_eq!(
            rules("dependentSchemas"),
            rules("dependencies"),
            "{place}: readers of either draft see the same"
        );
        let by_key = rules("dependentSchemas").into_iter().flat_map(|(key, body)| {
            let rules = body["allOf"].as_array().cloned().unwrap_or_else(|| vec![body.clone()]);
            rules.into_iter().map(move |rule| (key.clone(), rule))
        });
        by_key
            .map(|(key, rule)| {
                assert!(rule["title"].is_string(), "{place}/{key}: a rule has a title");
                let comment = rule["$comment"].as_str().unwrap();
                let (names, _) = comment.split_once(": ").unwrap();
                let names = names.split(" and ").map(str::to_owned).collect();
                let validator = jsonschema::validator_for(&rule).unwrap();
                Self { names, place: place.to_owned(), key, validator }
            })
            .collect()
    }

    fn is_broken(&self, document: &Value) -> bool {
        let value = document.pointer(&self.place);
        value.is_some_and(|value| value.get(&self.key).is_some() && !self.validator.is_valid(value))
    }
}

/// Each rule of a schema stands alone too: it is broken by those documents that break the rule of its name.
///
/// Two of them say less than the gate. That each objective is in one round table is one rule there, and two
/// rules here. Where a plenary segment stands beside something that does not belong there, its order is not
/// judged here, and is there.
fn agree_by_rule<T, Draft>(root: Root, rules: &[SchemaRule], gate: fn(Draft) -> Result<T, Violations>)
where
    Draft: serde::de::DeserializeOwned,
{
    let together = |name: &str| if name == "each-once" { "coverage".to_owned() } else { name.to_owned() };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (number, (document, mutations)) in root.documents(count()).enumerate() {
        let Ok(draft) = serde_json::from_value::<Draft>(document.clone()) else { continue };
        let violations = gate(draft).err();
        let violations = violations.iter().flatten();
        let expected: BTreeSet<String> =
            violations.map(|violation| together(violation.rule().as_str())).collect();
        let mut found: BTreeSet<String> = BTreeSet::new();
        for rule in rules.iter().filter(|rule| rule.is_broken(&document)) {
            found.extend(rule.names.iter().map(|name| together(name)));
        }
        let elsewhere = [
            "round-tables-on-first-days",
            "policy-debate-on-second-afternoon",
            "listed-once",
            "meeting-held",
        ];
        if elsewhere.iter().any(|rule| expected.contains(*rule)) && !expected.contains("plenary-in-order") {
            found.remove("plenary-in-order");
        }
        assert_eq!(found, expected, "document {number}, {mutations:?}: {document}");
        for name in found {
            *seen.entry(name).or_default() += 1;
        }
    }
    let all: BTreeSet<String> =
        rules.iter().flat_map(|rule| &rule.names).map(|name| together(name)).collect();
    assert!(all.iter().all(|name| seen.contains_key(name)), "each of {all:?} is broken, {seen:?}");
    println!("{root:?}: {seen:?}");
}

#[test]
fn the_rules_of_a_forum_are_broken_by_the_same_documents() {
    let schema: Value = serde_json::from_str(imrf::schema::FORUM).unwrap();
    let definition = |name: &str| &schema["$defs"][name];
    let mut rules = SchemaRule::of(&schema, "");
    rules.extend(SchemaRule::of(definition("Programme"), "/programme"));
    rules.extend(SchemaRule::of(definition("RoundTables"), "/roundTables"));
    for table in ["one", "two", "three", "four"] {
        rules.extend(SchemaRule::of(definition("RoundTableArrangements"), &format!("/roundTables/{table}")));
    }
    rules.extend(SchemaRule::of(definition("PolicyDebate"), "/policyDebate"));
    rules.extend(SchemaRule::of(definition("Plenary"), "/plenary"));
    rules.extend(SchemaRule::of(definition("ProgressDeclaration"), "/progressDeclaration"));
    agree_by_rule(Root::Forum, &rules, |draft: ForumDraft| Forum::try_from(draft));
}

#[test]
fn the_rules_of_an_allocation_are_broken_by_the_same_documents() {
    let schema: Value = serde_json::from_str(imrf::schema::ALLOCATION).unwrap();
    let rules = SchemaRule::of(&schema, "");
    agree_by_rule(Root::Allocation, &rules, |draft: AllocationDraft| Allocation::try_from(draft));
}

/// What no schema sees, since it is lost when the text is read: a repeated key, of which readers keep the last.
/// (A lone surrogate is the other; no text in Rust has one. The tests in other languages show it.)
#[test]
fn only_a_repeated_key_passes_the_schema_and_not_the_types() {
    let text = serde_json::to_string(&Forum::of_2022()).unwrap();
    let repeated = text.replacen("\"opens\":", "\"opens\":\"1999-01-01\",\"opens\":", 1);
    let value: Value = serde_json::from_str(&repeated).unwrap();
    let schema: Value = serde_json::from_str(imrf::schema::FORUM).unwrap();
    assert_eq!(Validators::of(&schema).verdicts(&value), [true, true]);
    let error = serde_json::from_str::<Forum>(&repeated).unwrap_err().to_string();
    assert!(error.starts_with("key \"opens\" is repeated, expected once"), "{error}");
    let surrogate = text.replacen('}', ",\"keynoteSpeaker\":\"\\ud800\"}", 1);
    assert!(serde_json::from_str::<Forum>(&surrogate).is_err());
    assert!(serde_json::from_str::<Value>(&surrogate).is_err());
}

/// The sequences that the schema lets through, of all there are of lists without repeats.
#[test]
fn the_plenary_has_twenty_five_lawful_sequences() {
    let words = ["opening-segment", "general-debate", "closing-segment"];
    let mut lists: Vec<Vec<&str>> = vec![Vec::new()];
    for length in 0..3 {
        for list in lists.clone().into_iter().filter(|list| list.len() == length) {
            let longer = words.iter().filter(|word| !list.contains(word));
            lists.extend(longer.map(|word| [list.as_slice(), &[word]].concat()).collect::<Vec<_>>());
        }
    }
    let schema: Value = serde_json::from_str(imrf::schema::FORUM).unwrap();
    let programme = &schema["$defs"]["Programme"];
    let rules = SchemaRule::of(programme, "");
    let rule = rules.iter().find(|rule| rule.names == ["plenary-in-order"]).unwrap();
    let mut lawful = BTreeSet::new();
    for [one, two, three, four] in fours(&lists) {
        let days = serde_json::json!({
            "firstDay": {"morning": [], "afternoon": []},
            "thirdDay": {"morning": one, "afternoon": two},
            "fourthDay": {"morning": three, "afternoon": four},
        });
        if !rule.is_broken(&days) {
            // By our own reading of 18(b): nothing is empty, and the whole is in order and complete.
            let read: Vec<&str> = [one, two, three, four].into_iter().flatten().copied().collect();
            let mut order: Vec<usize> =
                read.iter().map(|word| words.iter().position(|other| other == word).unwrap()).collect();
            assert!([one, two, three, four].iter().all(|list| !list.is_empty()));
            assert!(order.is_sorted());
            order.dedup();
            assert_eq!(order, [0, 1, 2]);
            lawful.insert(days.to_string());
        }
    }
    assert_eq!((lists.len(), lawful.len()), (16, 25));
}

fn fours<T>(values: &[T]) -> impl Iterator<Item = [&T; 4]> {
    let pairs = values.iter().flat_map(move |one| values.iter().map(move |two| (one, two)));
    let pairs: Vec<(&T, &T)> = pairs.collect();
    let others = pairs.clone();
    pairs.into_iter().flat_map(move |(one, two)| {
        others.clone().into_iter().map(move |(three, four)| [one, two, three, four])
    })
}
