//! For every rule that a Forum can break: drafts that break it and nothing else, each with its exact text and
//! location, read as values and through serde.

mod breach;
mod opening_day;
mod programme;
mod round_tables_and_states;
mod texts;

use std::collections::BTreeSet;

use imrf::rules::{Rule, Violation};
use imrf::{Forum, ForumDraft};
use imrf_tests::rules_of_a_forum_draft;
use serde_json::json;

use breach::{Breach, valid};

/// Every breach, in the order of the fields.
fn breaches() -> Vec<Breach> {
    let mut all = opening_day::opening_day();
    all.extend(programme::empty_meetings());
    all.extend(programme::misplaced_sessions());
    all.extend(programme::missing_sessions());
    all.extend(programme::plenary_order());
    all.extend(programme::sessions_listed_twice());
    all.extend(round_tables_and_states::objectives());
    all.extend(round_tables_and_states::states());
    all.extend(texts::references());
    all.extend(texts::texts());
    all
}

#[test]
fn the_draft_that_the_breaches_start_from_is_valid() {
    let forum = valid().validate().expect("nothing is broken yet");
    assert_eq!(forum.into_draft(), valid());
}

/// Those of the shape of documents and of inputs are no rules of a Forum.
#[test]
fn every_rule_that_a_forum_can_break_is_broken_here() {
    let validated: BTreeSet<Rule> = rules_of_a_forum_draft().collect();
    let broken: BTreeSet<Rule> = breaches().iter().map(|breach| breach.rule).collect();
    assert_eq!(validated, broken);
}

#[test]
fn each_breach_is_the_one_violation_with_its_text_and_location() {
    for breach in breaches() {
        let violations = breach.draft().validate().expect_err(&breach.displayed);
        let displayed: Vec<String> = violations.iter().map(Violation::to_string).collect();
        assert_eq!(displayed, [breach.displayed.as_str()]);
        let violation = violations.first();
        assert_eq!(
            (violation.rule(), violation.pointer(), violation.value(), violation.suggestion()),
            (breach.rule, breach.pointer, breach.value, None),
            "{violation}",
        );
        assert_eq!(violations.to_string(), format!("{}: {}", breach.pointer, breach.displayed));
        assert_eq!((violations.count(), violations.more()), (1, 0));
        match violation.citation() {
            Some(citation) => assert_eq!(breach.displayed, format!("{} ({citation})", violation.text())),
            None => assert_eq!(breach.displayed, violation.text()),
        }
        // A value twice in a list is cited as the list's own rule.
        if breach.rule != Rule::ListedOnce {
            assert_eq!(violation.citation(), breach.rule.citation());
        }
    }
}

#[test]
fn each_breach_is_refused_through_serde_with_the_same_text() {
    for breach in breaches() {
        let document = serde_json::to_string(&breach.draft()).expect("a draft can be written");
        let read: ForumDraft = serde_json::from_str(&document).expect("its shape is right");
        assert_eq!(read, breach.draft());
        let error = serde_json::from_str::<Forum>(&document).expect_err(&breach.displayed);
        assert_eq!(error.to_string(), format!("{}: {}", breach.pointer, breach.displayed));
    }
}

#[test]
fn each_violation_is_written_with_all_that_is_known_of_it() {
    for breach in breaches() {
        let violations = breach.draft().validate().expect_err(&breach.displayed);
        // The text ends where the citation in brackets begins.
        let (text, citation) = match breach.displayed.rsplit_once(" (A/RES/") {
            Some((text, rest)) => (text, rest.strip_suffix(')').map(|rest| format!("A/RES/{rest}"))),
            None => (breach.displayed.as_str(), None),
        };
        let mut expected = json!({ "pointer": breach.pointer, "rule": breach.rule.as_str(), "text": text });
        if let Some(citation) = citation {
            expected["citation"] = json!(citation);
        }
        if let Some(value) = breach.value {
            expected["value"] = json!(value);
        }
        let written = serde_json::to_value(&violations).expect("violations can be written");
        assert_eq!(written, json!({ "violations": [expected], "more": 0 }));
    }
}
