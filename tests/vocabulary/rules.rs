//! The rules as the tables list them, and what holds for every rule. What `tables/validation.csv` is,
//! `tables/README.md` says.

use std::collections::BTreeSet;

use imrf::forum::{MilestoneKind, ParticipationRoute};
use imrf::rules::{Basis, Citation, Enforcement, Resolution, Rule};

use crate::tables::rows;

const VALIDATION: &str = include_str!("../tables/validation.csv");

fn enforced_by(enforcement: Enforcement) -> Vec<Rule> {
    Rule::ALL.iter().copied().filter(|rule| rule.enforced_by().contains(&enforcement)).collect()
}

#[test]
fn every_row_of_the_table_is_a_rule_with_that_basis_and_citation() {
    let mut listed = BTreeSet::new();
    for [name, basis, cited] in rows(VALIDATION, ["name", "basis", "citation"]) {
        let rule: Rule = name.parse().unwrap_or_else(|error| panic!("{error}"));
        assert!(rule.enforced_by().contains(&Enforcement::Validation), "{rule}");
        // The basis comes first; a row may say which part is otherwise.
        let expected = match basis.as_str() {
            _ if basis.starts_with("text") => Some(Basis::Text),
            _ if basis.starts_with("reading") => Some(Basis::Reading),
            // Of shape: no paragraph, so nothing to be read.
            "-" => None,
            _ => panic!("{basis} is no basis"),
        };
        assert!(expected.is_none_or(|expected| rule.basis() == expected), "{rule}");
        let citation = match cited.split_once(' ') {
            Some(("R195", paragraph)) => Some((Resolution::Compact, paragraph)),
            Some(("R326", paragraph)) => Some((Resolution::ForumFormat, paragraph)),
            _ => {
                assert!(["-", "as the list's rule"].contains(&cited.as_str()), "{cited} is no citation");
                None
            }
        };
        let in_code = rule.citation().map(|citation| (citation.resolution(), citation.paragraph()));
        assert_eq!(in_code, citation, "{rule}");
        assert!(listed.insert(rule), "{rule} is listed again");
    }
    // The rules of a Forum, of the shape of documents, and of an input.
    assert_eq!(listed.len(), 16 + 7 + 1);
    assert_eq!(listed, enforced_by(Enforcement::Validation).into_iter().collect());
}

#[test]
fn advice_is_given_under_four_rules() {
    let advice: Vec<(&str, Option<&str>)> = enforced_by(Enforcement::Advice)
        .iter()
        .map(|rule| (rule.as_str(), rule.citation().map(Citation::paragraph)))
        .collect();
    let expected = [
        ("first-semester-later", Some("1(c)")),
        ("indicative-allocation", Some("21(b)")),
        ("format-review", Some("27")),
        ("text-direction", None),
    ];
    assert_eq!(advice, expected);
}

#[test]
fn a_rule_is_enforced_in_each_way_once() {
    for rule in Rule::ALL {
        let ways: BTreeSet<Enforcement> = rule.enforced_by().iter().copied().collect();
        assert!(!ways.is_empty(), "{rule}");
        assert_eq!(ways.len(), rule.enforced_by().len(), "{rule}");
        let verbs: BTreeSet<_> = rule.verbs().iter().collect();
        assert_eq!(verbs.len(), rule.verbs().len(), "{rule}");
    }
}

/// What rests on no paragraph is of the documents themselves, and is our reading.
#[test]
fn a_rule_without_a_paragraph_is_a_reading_of_documents() {
    let without: Vec<&Rule> = Rule::ALL.iter().filter(|rule| rule.citation().is_none()).collect();
    assert_eq!(without.len(), 5 + 7);
    for rule in without {
        assert_eq!(rule.basis(), Basis::Reading, "{rule}");
        let ways = [[Enforcement::Validation].as_slice(), &[Enforcement::Advice]];
        assert!(ways.contains(&rule.enforced_by()), "{rule}");
    }
}

#[test]
fn a_route_of_participation_and_a_milestone_cite_the_paragraph_of_their_rule() {
    for route in ParticipationRoute::ALL {
        let citation = route.citation();
        assert_eq!(Some(citation), route.rule().citation());
        assert_eq!(citation.resolution(), Resolution::ForumFormat);
        assert_eq!(citation.paragraph(), route.paragraph().to_string());
    }
    for kind in MilestoneKind::ALL {
        assert_eq!(Some(kind.citation()), kind.rule().citation());
        assert_eq!(kind.citation().resolution(), Resolution::ForumFormat);
    }
}
