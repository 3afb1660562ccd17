//! What `rules` prints.

use imrf::rules::{Resolution, Rule};
use unicode_width::UnicodeWidthStr;

use crate::program::{NO_ARGUMENTS, run};

#[test]
fn every_rule_is_printed_with_its_statement_and_its_paragraph() {
    let said = run("rules", &NO_ARGUMENTS);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    let words: Vec<&str> = said.out.split_whitespace().collect();
    let text = words.join(" ");
    for rule in Rule::ALL {
        let citation = rule.citation().map_or(String::new(), |citation| format!("{citation} · "));
        let start = format!("### {rule} {} *{citation}", rule.statement());
        assert!(text.contains(&start), "{start}");
    }
    for resolution in Resolution::ALL {
        let has_rules =
            Rule::ALL.iter().any(|rule| rule.citation().is_some_and(|it| it.resolution() == resolution));
        assert_eq!(said.out.contains(&format!("\n{resolution}\n")), has_rules, "{resolution}");
    }
}

#[test]
fn the_rules_are_at_most_80_columns_wide_in_a_pipe() {
    let said = run("rules", &NO_ARGUMENTS);
    assert_eq!(said.out.lines().map(UnicodeWidthStr::width).max(), Some(80));
}
