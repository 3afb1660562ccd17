//! The rules as the tables list them, and what holds for every rule and every citation. What `tables/gate.csv`
//! is, `tables/README.md` says.

use std::collections::{BTreeMap, BTreeSet};

use imrf::{Action, Basis, Citation, Document, HeldBy, MilestoneKind, Objective, ParticipationRoute, Rule};

const GATE: &str = include_str!("tables/gate.csv");

#[test]
fn every_row_of_the_gate_is_a_rule_with_that_citation_and_basis_in_that_order_of_names() {
    let mut reader = csv::Reader::from_reader(GATE.as_bytes());
    let mut listed = BTreeSet::new();
    for record in reader.records() {
        let record = record.expect("the row is well formed");
        let (name, basis, cited) = (&record[0], &record[2], &record[3]);
        let rule: Rule = name.parse().unwrap_or_else(|error| panic!("{error}"));
        assert!(rule.held_by().contains(&HeldBy::Gate), "{rule}");
        // The basis comes first; a row may say which part is otherwise.
        let expected = match basis {
            _ if basis.starts_with("text") => Basis::Text,
            _ if basis.starts_with("reading") => Basis::Reading,
            _ => panic!("{basis} is no basis"),
        };
        assert_eq!(rule.basis(), expected, "{rule}");
        let citation = match cited.split_once(' ') {
            Some(("R195", paragraph)) => Some(format!("A/RES/73/195, paragraph {paragraph}")),
            Some(("R326", paragraph)) => Some(format!("A/RES/73/326, paragraph {paragraph}")),
            _ => {
                assert!(["-", "as the list's rule"].contains(&cited), "{cited} is no citation");
                None
            }
        };
        assert_eq!(rule.citation().map(|citation| citation.to_string()), citation, "{rule}");
        assert!(listed.insert(rule), "{rule} is listed again");
    }
    assert_eq!(listed.len(), 16);
    let of_the_gate: BTreeSet<Rule> =
        Rule::ALL.iter().copied().filter(|rule| rule.held_by().contains(&HeldBy::Gate)).collect();
    assert_eq!(listed, of_the_gate);
}

#[test]
fn advice_is_held_under_three_rules() {
    let advice: Vec<(&str, String)> = Rule::ALL
        .iter()
        .filter(|rule| rule.held_by().contains(&HeldBy::Advice))
        .map(|rule| (rule.as_str(), rule.citation().expect("advice has its paragraph").to_string()))
        .collect();
    let expected = [
        ("first-semester-later", "A/RES/73/326, paragraph 1(c)"),
        ("indicative-allocation", "A/RES/73/326, paragraph 21(b)"),
        ("format-review", "A/RES/73/326, paragraph 27"),
    ];
    assert_eq!(advice, expected.map(|(name, citation)| (name, citation.to_owned())));
}

#[test]
fn a_reading_says_that_it_is_one() {
    for rule in Rule::ALL.iter().filter(|rule| rule.basis() == Basis::Reading) {
        let statement = rule.statement();
        assert!(
            statement.contains("our reading") || statement.contains("can be read"),
            "{rule} does not say that it is a reading: {statement}",
        );
    }
    // The parts that are not of the text are named in the rules whose basis is the text.
    assert!(Rule::TwoCoChairs.statement().contains("our reading"));
    assert!(Rule::TwoCoFacilitators.statement().contains("practice"));
}

#[test]
fn every_rule_is_held_and_states_what_no_other_states() {
    let mut statements = BTreeSet::new();
    for rule in Rule::ALL {
        assert!(!rule.held_by().is_empty(), "{rule}");
        assert!(!rule.statement().ends_with('.'), "{rule}");
        assert!(statements.insert(rule.statement()), "{rule}");
    }
}

#[test]
fn all_but_three_rules_have_a_paragraph() {
    let without: Vec<&str> =
        Rule::ALL.iter().filter(|rule| rule.citation().is_none()).map(|rule| rule.as_str()).collect();
    assert_eq!(without, ["listed-once", "symbol", "plain-text"]);
    for rule in Rule::ALL {
        if let Some(citation) = rule.citation() {
            assert!(!citation.paragraph().is_empty(), "{rule}");
            // The verbs of the Compact's paragraphs are not recorded.
            assert_eq!(citation.document() == Document::Compact, rule.verbs().is_empty(), "{rule}");
        }
    }
}

/// Whoever cites a paragraph, it is the same citation, shown the same.
#[test]
fn citations_are_equal_exactly_when_they_are_shown_the_same() {
    let all = Rule::ALL.iter().filter_map(|rule| rule.citation());
    let all = all.chain(Objective::ALL.map(Objective::citation));
    let all = all.chain(Action::ALL.iter().map(|action| action.citation()));
    let all = all.chain(ParticipationRoute::ALL.iter().map(|route| route.citation()));
    let all = all.chain(MilestoneKind::ALL.iter().map(|kind| kind.citation()));
    let mut by_text: BTreeMap<String, Citation> = BTreeMap::new();
    for citation in all {
        let shown = citation.to_string();
        let paragraphs = format!("{}, paragraphs {}", citation.document(), citation.paragraph());
        let paragraph = format!("{}, paragraph {}", citation.document(), citation.paragraph());
        assert!(shown == paragraph || shown == paragraphs, "{shown}");
        assert_eq!(*by_text.entry(shown.clone()).or_insert(citation), citation, "{shown}");
    }
    let distinct: BTreeSet<Citation> = by_text.values().copied().collect();
    assert_eq!(distinct.len(), by_text.len());
}

/// A citation says "paragraphs" where it cites more than one, and only there.
#[test]
fn a_citation_says_how_many_paragraphs_it_cites() {
    let cited = Rule::ALL.iter().filter_map(|rule| rule.citation()).map(|citation| citation.to_string());
    let several: Vec<String> = cited.filter(|citation| citation.contains("paragraphs")).collect();
    let expected = [
        "A/RES/73/195, paragraphs 15(a)–(j)",
        "A/RES/73/195, paragraphs 16 and 17–39",
        "A/RES/73/195, paragraphs 17–39",
        "A/RES/73/195, paragraphs 48 and 49(d)",
        "A/RES/73/326, paragraphs 9 and 10",
        "A/RES/73/326, paragraphs 11 and 12",
        "A/RES/73/326, paragraphs 16 and 17",
        "A/RES/73/326, paragraphs 26(a) and (b)",
    ];
    assert_eq!(several, expected);
}

#[test]
fn a_route_of_participation_cites_the_paragraph_whose_number_it_gives() {
    for route in ParticipationRoute::ALL {
        assert_eq!(route.citation().paragraph(), route.paragraph().to_string());
        assert_eq!(route.citation().document(), Document::ForumFormat);
    }
}
