//! For every rule of the gate: drafts that break it and nothing else, each with its exact text and place, read
//! as values and through serde.

mod breach;
mod opening_day;
mod programme;
mod round_tables_and_states;
mod texts;

use std::collections::BTreeSet;

use imrf::{Forum, HeldBy, Rule, Violation};

use breach::{Breach, lawful};

/// Every breach, in the order of the fields.
fn breaches() -> Vec<Breach> {
    let mut all = opening_day::opening_day();
    all.extend(programme::meetings());
    all.extend(programme::plenary_order());
    all.extend(programme::sessions_listed_twice());
    all.extend(round_tables_and_states::objectives());
    all.extend(round_tables_and_states::states());
    all.extend(texts::texts());
    all
}

#[test]
fn the_draft_that_the_breaches_start_from_is_lawful() {
    let forum = Forum::try_from(lawful()).expect("nothing is broken yet");
    assert_eq!(forum.into_draft(), lawful());
}

#[test]
fn every_rule_of_the_gate_is_broken_here_and_no_other() {
    let of_the_gate: BTreeSet<Rule> =
        Rule::ALL.iter().copied().filter(|rule| rule.held_by().contains(&HeldBy::Gate)).collect();
    let broken: BTreeSet<Rule> = breaches().iter().map(|breach| breach.rule).collect();
    assert_eq!(of_the_gate, broken);
}

#[test]
fn each_breach_is_the_one_violation_with_its_text_and_place() {
    for breach in breaches() {
        let mut draft = lawful();
        (breach.breaks)(&mut draft);
        let violations = Forum::try_from(draft).expect_err(&breach.shown);
        let shown: Vec<String> = violations.iter().map(Violation::to_string).collect();
        assert_eq!(shown, [breach.shown.as_str()]);
        let violation = violations.first();
        assert_eq!(
            (violation.rule(), violation.place(), violation.value()),
            (breach.rule, breach.place, breach.value),
            "{violation}",
        );
        assert_eq!(violations.to_string(), format!("{}: {}", breach.place, breach.shown));
        assert_eq!(violations.count(), 1);
        match violation.citation() {
            Some(citation) => assert_eq!(breach.shown, format!("{} ({citation})", violation.text())),
            None => assert_eq!(breach.shown, violation.text()),
        }
        // A value twice in a list is cited as the list's own rule.
        if breach.rule != Rule::ListedOnce {
            assert_eq!(violation.citation(), breach.rule.citation());
        }
    }
}

#[cfg(feature = "serde")]
mod through_serde {
    use imrf::{Forum, ForumDraft};
    use serde_json::json;

    use crate::breach::lawful;
    use crate::breaches;

    #[test]
    fn each_breach_is_refused_with_the_same_text() {
        for breach in breaches() {
            let mut draft = lawful();
            (breach.breaks)(&mut draft);
            let document = serde_json::to_string(&draft).expect("a draft can be written");
            let read: ForumDraft = serde_json::from_str(&document).expect("its shape is right");
            assert_eq!(read, draft);
            let error = serde_json::from_str::<Forum>(&document).expect_err(&breach.shown);
            assert_eq!(error.to_string(), format!("{}: {}", breach.place, breach.shown));
        }
    }

    #[test]
    fn each_violation_is_written_with_all_that_is_known_of_it() {
        for breach in breaches() {
            let mut draft = lawful();
            (breach.breaks)(&mut draft);
            let violations = Forum::try_from(draft).expect_err(&breach.shown);
            // The text ends where the citation in brackets begins.
            let (text, citation) = match breach.shown.rsplit_once(" (A/RES/") {
                Some((text, rest)) => (text, rest.strip_suffix(')').map(|rest| format!("A/RES/{rest}"))),
                None => (breach.shown.as_str(), None),
            };
            let mut expected = json!({ "place": breach.place, "rule": breach.rule.as_str(), "text": text });
            if let Some(value) = breach.value {
                expected["value"] = json!(value);
            }
            if let Some(citation) = citation {
                expected["citation"] = json!(citation);
            }
            assert_eq!(
                serde_json::to_value(violations).expect("violations can be written"),
                json!([expected])
            );
        }
    }
}
