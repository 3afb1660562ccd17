//! Citations: displayed by resolution and paragraph, equal when displayed the same, ordered by number.

use std::collections::{BTreeMap, BTreeSet};

use imrf::compact::{CapacityBuildingComponent, GuidingPrinciple};
use imrf::forum::{MilestoneKind, ParticipationRoute, Role};
use imrf::rules::{Citation, Resolution, Rule};
use imrf::{Action, Objective};

/// Every citation of the crate.
fn all() -> Vec<Citation> {
    let mut all: Vec<Citation> = Rule::ALL.iter().filter_map(|rule| rule.citation()).collect();
    all.extend(Objective::ALL.map(Objective::citation));
    all.extend(Action::ALL.map(Action::citation));
    all.extend(GuidingPrinciple::ALL.map(GuidingPrinciple::citation));
    all.extend(CapacityBuildingComponent::ALL.map(CapacityBuildingComponent::citation));
    all.extend(ParticipationRoute::ALL.iter().map(|route| route.citation()));
    all.extend(MilestoneKind::ALL.iter().map(|kind| kind.citation()));
    all.extend(Role::ALL.iter().map(|role| role.citation()));
    all
}

/// Whoever cites a paragraph, it is the same citation, displayed the same.
#[test]
fn citations_are_equal_exactly_when_they_are_displayed_the_same() {
    let mut by_text: BTreeMap<String, Citation> = BTreeMap::new();
    for citation in all() {
        let text = citation.to_string();
        let paragraph = format!("{}, paragraph {}", citation.resolution(), citation.paragraph());
        let paragraphs = format!("{}, paragraphs {}", citation.resolution(), citation.paragraph());
        assert!(text == paragraph || text == paragraphs, "{text}");
        assert_eq!(*by_text.entry(text.clone()).or_insert(citation), citation, "{text}");
        assert_eq!(serde_json::to_value(citation).expect("it can be written"), text);
    }
    let distinct: BTreeSet<Citation> = by_text.values().copied().collect();
    assert_eq!(distinct.len(), by_text.len());
}

/// A citation says "paragraphs" where it cites more than one, and only there: a note or a heading is none.
#[test]
fn a_citation_says_paragraphs_where_it_cites_several() {
    for citation in all() {
        let paragraph = citation.paragraph();
        let is_range = paragraph.contains('–');
        let last = paragraph.rsplit(" and ").next().unwrap_or_default();
        let is_list =
            last != paragraph && last.starts_with(|start: char| start.is_ascii_digit() || start == '(');
        assert_eq!(citation.to_string().contains("paragraphs"), is_range || is_list, "{citation}");
    }
    let heading = Rule::ObjectiveThirteen.citation().expect("it has a paragraph");
    assert_eq!(heading.to_string(), "A/RES/73/195, paragraph 16 and heading before 29");
}

/// The numbers of a paragraph, with the letter after each as a number of its own.
fn key(citation: Citation) -> (Resolution, Vec<u32>) {
    let mut numbers = vec![];
    let mut digits = String::new();
    for character in citation.paragraph().chars().chain([' ']) {
        if character.is_ascii_digit() {
            digits.push(character);
            continue;
        }
        numbers.extend(digits.parse::<u32>());
        digits.clear();
        if character == '(' {
            numbers.push(0);
        }
    }
    (citation.resolution(), numbers)
}

/// By resolution, then by the number of the paragraph: 2 before 11, 17 before 43.
#[test]
fn citations_are_ordered_by_number() {
    let mut sorted = all();
    sorted.sort();
    let first = |citation: &Citation| {
        let (resolution, numbers) = key(*citation);
        (resolution, numbers[0])
    };
    assert!(sorted.is_sorted_by_key(first), "{sorted:?}");
    let of = |paragraph: &str| {
        let is_it = |citation: &Citation| {
            citation.resolution() == Resolution::ForumFormat && citation.paragraph() == paragraph
        };
        all().into_iter().find(is_it).unwrap_or_else(|| panic!("nothing cites {paragraph}"))
    };
    let in_order = [
        "1(a)",
        "1(c)",
        "1(d)",
        "1(d) note 4",
        "1(e)",
        "2",
        "3",
        "5",
        "5 note 6",
        "9 and 10",
        "11 and 12",
        "18(b)",
        "20",
    ];
    assert!(in_order.map(of).is_sorted_by(|one, next| one < next));
    let objectives = Objective::ALL.map(Objective::citation);
    assert!(objectives.is_sorted_by(|one, next| one < next));
    assert!(Action::ALL.map(Action::citation).is_sorted_by(|one, next| one < next));
    // An objective is cited before its actions, and those before the next objective.
    for pair in Objective::ALL.windows(2) {
        for action in pair[0].actions() {
            assert!(pair[0].citation() < action.citation() && action.citation() < pair[1].citation());
        }
    }
}

/// The order is one of citations: what is equal in it is equal.
#[test]
fn the_order_agrees_with_equality() {
    let all: BTreeSet<Citation> = all().into_iter().collect();
    for one in &all {
        for other in &all {
            assert_eq!(one.cmp(other), other.cmp(one).reverse());
            assert_eq!(one.cmp(other).is_eq(), one == other);
            assert_eq!(one.partial_cmp(other), Some(one.cmp(other)));
        }
    }
}
