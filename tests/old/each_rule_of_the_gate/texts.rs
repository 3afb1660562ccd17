//! Breaches of the rules of texts and of references to documents.

use imrf::Rule;

use crate::breach::{Breach, breach};

pub(crate) fn texts() -> Vec<Breach> {
    let symbol = |found: &str, excerpt: &str| {
        let shown =
            format!("found \"{excerpt}\", expected a document symbol of 3 to 200 characters from ! to ~");
        let found = found.to_owned();
        breach(Rule::Symbol, "/roundTables/two/backgroundNote", None, &shown, move |draft| {
            draft.round_tables.two.background_note = Some(found.clone());
        })
    };
    let text = |found: &str, excerpt: &str, expected: &str| {
        let shown = format!("found \"{excerpt}\", expected {expected}");
        let found = found.to_owned();
        breach(Rule::PlainText, "/roundTables/two/keynoteSpeaker", None, &shown, move |draft| {
            draft.round_tables.two.keynote_speaker = Some(found.clone());
        })
    };
    let control = "a text with no control character below U+0020";
    let sixty = "é".repeat(60);
    vec![
        symbol("", ""),
        symbol("A/", "A/"),
        symbol(&"x".repeat(201), &format!("{}…", "x".repeat(60))),
        symbol("A/RES 76", "A/RES 76"),
        symbol("A/RES/76/266\n", "A/RES/76/266\\n"),
        symbol("A/RES/76/２66", "A/RES/76/２66"),
        symbol("A/RES\u{7f}", "A/RES\\u{7f}"),
        breach(
            Rule::Symbol,
            "/roundTables/four/technicalSummary",
            None,
            "found \"it's \\\"so\\\"\", expected a document symbol of 3 to 200 characters from ! to ~",
            |draft| draft.round_tables.four.technical_summary = Some("it's \"so\"".into()),
        ),
        breach(
            Rule::Symbol,
            "/progressDeclaration/endorsedBy",
            None,
            "found \" A/RES/76/266\", expected a document symbol of 3 to 200 characters from ! to ~",
            |draft| draft.progress_declaration.endorsed_by = Some(" A/RES/76/266".into()),
        ),
        text("", "", "a text of 1 to 500 code points, not 0"),
        text(&"é".repeat(501), &format!("{sixty}…"), "a text of 1 to 500 code points, not 501"),
        text("a\tb", "a\\tb", control),
        text("\u{1f}", "\\u{1f}", control),
        text("a\0", "a\\0", control),
        breach(
            Rule::PlainText,
            "/policyDebate/emergingIssues/2",
            None,
            "found \"two\\r\\nlines\", expected a text with no control character below U+0020",
            |draft| draft.policy_debate.emerging_issues.push("two\r\nlines".into()),
        ),
        breach(
            Rule::ListedOnce,
            "/policyDebate/emergingIssues/2",
            None,
            "emerging issue \"Climate change\" is listed again, expected once (A/RES/73/326, paragraph 23)",
            |draft| draft.policy_debate.emerging_issues.push("Climate change".into()),
        ),
    ]
}
