//! Violations as data, there and back: never empty, under a known rule, with the citation of that rule.

use imrf::jiff::civil::date;
use imrf::rules::{Enforcement, Rule, Violation};
use imrf::{Checked, Forum, ForumDraft, MemberState, Objective, Session, Violations};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, from_value, json, to_value};

/// With several rules, some values, and more than are kept.
fn violations() -> Violations {
    let mut draft = ForumDraft::indicative(date(2023, 5, 2));
    draft.programme.first_day.morning.push(Session::PolicyDebate);
    draft.round_tables.two.objectives.push(Objective::Data);
    draft.round_tables.one.co_chairs = Some(vec![MemberState::LUX; 2]);
    draft.policy_debate.emerging_issues = vec!["an issue".into(); 3];
    draft.plenary.national_reviews = vec![MemberState::LUX; 2];
    draft.progress_declaration.co_facilitators = Some(vec![MemberState::KEN; 2]);
    draft.progress_declaration.endorsed_by = Some(String::new());
    draft.notes = vec![String::new(); 1000];
    draft.validate().expect_err("much is wrong with it")
}

fn read(value: Value) -> Result<Violations, String> {
    from_value(value).map_err(|error| error.to_string())
}

fn one() -> Value {
    json!({
        "pointer": "/opens",
        "rule": "quadrennial",
        "text": "the Forum opens in 2023, expected 2022 or every four years after it",
        "citation": "A/RES/73/195, paragraph 49(c)",
    })
}

/// One violation with one key changed, or taken away.
fn with(key: &str, value: impl Into<Option<Value>>) -> Value {
    let mut violation = one();
    match value.into() {
        Some(value) => violation[key] = value,
        None => drop(violation.as_object_mut().expect("it is an object").remove(key)),
    }
    json!({ "violations": [violation], "more": 0 })
}

#[test]
fn violations_are_an_object() {
    let violations = violations();
    assert_eq!((violations.count(), violations.more()), (1009, 9));
    let written = to_value(&violations).expect("violations can be written");
    assert_eq!(written["more"], 9);
    let list = written["violations"].as_array().expect("they are a list");
    assert_eq!(list.len(), 1000);
    for (object, violation) in list.iter().zip(&violations) {
        let mut expected = json!({
            "pointer": violation.pointer(),
            "rule": violation.rule().as_str(),
            "text": violation.text(),
        });
        if let Some(citation) = violation.citation() {
            expected["citation"] = json!(citation.to_string());
        }
        if let Some(value) = violation.value() {
            expected["value"] = json!(value);
        }
        assert_eq!(object, &expected);
        let keys: Vec<&String> = object.as_object().expect("it is an object").keys().collect();
        let order = ["pointer", "rule", "text", "citation", "value", "suggestion"];
        assert!(keys.is_sorted_by_key(|key| order.iter().position(|known| known == key)), "{keys:?}");
    }
}

#[test]
fn violations_come_back() {
    let violations = violations();
    let json = serde_json::to_string(&violations).expect("violations can be written");
    assert_eq!(serde_json::from_str::<Violations>(&json).expect("they are read"), violations);
    for violation in &violations {
        let value = to_value(violation).expect("a violation can be written");
        assert_eq!(&from_value::<Violation>(value).expect("it is read"), violation);
    }
}

/// Those of the shape of a document have suggestions.
#[test]
fn violations_of_shape_come_back() {
    let json = serde_json::to_string(&Forum::of_2022()).expect("a Forum can be written");
    let json = json
        .replace("\"save-lives\"", "\"save-live\"")
        .replace("\"notes\"", "\"note\"")
        .replace("2022-05-17", "2022-5-17")
        .replace("[\"round-table-one\"]", "1");
    let checked: Checked<Forum> = serde_json::from_str(&json).expect("it is JSON");
    let violations = checked.into_result().expect_err("much is wrong with it");
    let rules: Vec<Rule> = violations.iter().map(Violation::rule).collect();
    let expected = [Rule::InvalidDate, Rule::WrongType, Rule::UnknownIdentifier, Rule::UnknownKey];
    assert_eq!(rules, expected);
    let written = to_value(&violations).expect("violations can be written");
    assert_eq!(written["violations"][2]["suggestion"], "save-lives");
    assert_eq!(written["violations"][3]["suggestion"], "notes");
    assert_eq!(read(written), Ok(violations));
}

#[test]
fn one_violation_alone_is_some() {
    let violation: Violation = from_value(one()).expect("it is read");
    let violations = Violations::from(violation.clone());
    assert_eq!((violations.count(), violations.more(), violations.first()), (1, 0, &violation));
    assert_eq!(read(json!({ "violations": [one()], "more": 0 })), Ok(violations));
}

/// `null` is absence, as everywhere in documents.
#[test]
fn optional_keys_may_be_null() {
    let whole = read(json!({ "violations": [one()], "more": 0 }));
    assert_eq!(read(with("value", Value::Null)), whole);
    assert_eq!(read(with("suggestion", Value::Null)), whole);
}

#[test]
fn there_is_at_least_one_violation() {
    let refused = read(json!({ "violations": [], "more": 0 }));
    assert_eq!(refused, Err("found no violation, expected at least one".to_owned()));
    assert!(read(json!({ "violations": [], "more": 7 })).is_err());
    assert_eq!(
        read(json!({ "violations": [one()] })),
        Err("key \"more\" is missing, expected once".to_owned())
    );
    assert!(read(json!([one()])).is_err());
    assert!(read(one()).is_err());
}

#[test]
fn an_unknown_rule_is_refused() {
    let error = read(with("rule", json!("quadrenial"))).unwrap_err();
    assert!(error.starts_with("unknown rule \"quadrenial\", expected one of the "), "{error}");
    assert!(error.ends_with("; did you mean \"quadrennial\"?"), "{error}");
    assert_eq!(read(with("rule", None)), Err("key \"rule\" is missing, expected once".to_owned()));
}

/// A violation has a rule that validation enforces; advice and what is only documented refuse nothing.
#[test]
fn a_rule_that_refuses_nothing_is_refused() {
    for rule in Rule::ALL {
        let mut violation = json!({ "pointer": "", "rule": rule.as_str(), "text": "a text" });
        if let Some(citation) = rule.citation() {
            violation["citation"] = json!(citation.to_string());
        }
        let is_validated = rule.enforced_by().contains(&Enforcement::Validation);
        let read = from_value::<Violation>(violation).map_err(|error| error.to_string());
        match read {
            Ok(violation) => assert!(is_validated && violation.rule() == rule, "{rule}"),
            Err(error) => {
                assert!(!is_validated, "{error}");
                let expected = "expected one that is enforced by validation";
                assert_eq!(error, format!("found the rule {rule}, {expected}"));
            }
        }
    }
}

#[test]
fn a_citation_that_is_not_the_rules_is_refused() {
    for wrong in [
        "A/RES/73/326, paragraph 18(a)",
        "A/RES/73/195, paragraph 49(b)",
        "A/RES/73/195, paragraph 49(c) ",
        "49(c)",
        "",
    ] {
        assert_eq!(
            read(with("citation", json!(wrong))),
            Err(format!("found the citation \"{wrong}\", which is not that of quadrennial")),
        );
    }
    assert_eq!(
        read(with("citation", None)),
        Err("found no citation, expected that of quadrennial: A/RES/73/195, paragraph 49(c)".to_owned()),
    );
    let of_a_text = json!({ "pointer": "", "rule": "plain-text", "text": "a", "citation": "A/RES/73/195, paragraph 49(c)" });
    assert!(from_value::<Violation>(of_a_text).is_err());
}

/// A value that is listed again is cited as the rule of its list.
#[test]
fn a_list_has_the_citation_of_a_list() {
    let listed = |citation: &str| {
        from_value::<Violation>(
            json!({ "pointer": "/one/1", "rule": "listed-once", "text": "a text", "citation": citation }),
        )
    };
    for paragraph in ["18(a)", "20", "21(b)", "21(c)", "23", "25"] {
        let citation = format!("A/RES/73/326, paragraph {paragraph}");
        let violation = listed(&citation).expect(paragraph);
        assert_eq!(violation.citation().map(|citation| citation.to_string()), Some(citation));
    }
    for wrong in ["A/RES/73/326, paragraph 18(b)", "A/RES/73/195, paragraph 49(c)"] {
        assert!(listed(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_pointer_is_empty_or_begins_with_a_slash() {
    for pointer in ["", "/", "/opens", "/a~1b/0"] {
        let violations = read(with("pointer", json!(pointer))).expect(pointer);
        assert_eq!(violations.first().pointer(), pointer);
    }
    assert_eq!(
        read(with("pointer", json!("opens"))),
        Err("found the pointer \"opens\", expected one that is empty or begins with /".to_owned()),
    );
}

/// Numbers that no document has do not make a program stop.
#[test]
fn any_number_of_more_is_counted() {
    for more in [0, 1, u64::from(u32::MAX), u64::MAX - 1, u64::MAX] {
        let violations = read(json!({ "violations": [one()], "more": more })).expect("it is a number");
        assert_eq!((violations.count(), violations.more()), (more.saturating_add(1), more));
        assert_eq!(violations.to_string().lines().count(), if more == 0 { 1 } else { 2 });
    }
    for wrong in [json!(-1), json!(1.5), json!("1"), json!(null)] {
        assert!(read(json!({ "violations": [one()], "more": wrong })).is_err(), "{wrong}");
    }
}

#[test]
fn an_unknown_key_is_refused() {
    let error = read(with("place", json!("/opens"))).unwrap_err();
    assert!(error.starts_with("unknown key \"place\""), "{error}");
}

proptest! {
    /// Value, text and suggestion are any texts.
    #[test]
    fn any_violation_comes_back(
        rule in select(&Rule::ALL).prop_filter("it refuses", |rule| {
            rule.enforced_by().contains(&Enforcement::Validation) && *rule != Rule::ListedOnce
        }),
        pointer in "(/[a-z0-9~]{0,4}){0,3}",
        text in ".{0,30}",
        value in proptest::option::of(".{0,30}"),
        suggestion in proptest::option::of(".{0,30}"),
    ) {
        let mut violation = json!({ "pointer": pointer, "rule": rule.as_str(), "text": text });
        if let Some(citation) = rule.citation() {
            violation["citation"] = json!(citation.to_string());
        }
        if let Some(value) = &value {
            violation["value"] = json!(value);
        }
        if let Some(suggestion) = &suggestion {
            violation["suggestion"] = json!(suggestion);
        }
        let read: Violation = from_value(violation.clone()).expect("it is read");
        prop_assert_eq!((read.pointer(), read.rule(), read.text()), (pointer.as_str(), rule, text.as_str()));
        prop_assert_eq!((read.value(), read.suggestion()), (value.as_deref(), suggestion.as_deref()));
        prop_assert_eq!(read.citation(), rule.citation());
        prop_assert_eq!(to_value(read).expect("it can be written"), violation);
    }
}
