//! Breaches of the rules of texts and of references to documents.

use imrf::rules::Rule;

use super::breach::{Breach, breach};

pub(crate) fn references() -> Vec<Breach> {
    const EXPECTED: &str = "expected a document symbol or URI of 3 to 200 characters from ! to ~";
    let note = |found: &str, quoted: &str| {
        let displayed = format!("found \"{quoted}\", {EXPECTED}");
        let found = found.to_owned();
        breach(Rule::Symbol, "/roundTables/two/backgroundNote", None, &displayed, move |draft| {
            draft.round_tables.two.background_note = Some(found.clone());
        })
    };
    vec![
        note("", ""),
        note("A/", "A/"),
        note(&"x".repeat(201), &format!("{}…", "x".repeat(60))),
        note("A/RES 76", "A/RES 76"),
        note("A/RES/76/266\n", "A/RES/76/266\\n"),
        note("A/RES/76/２66", "A/RES/76/２66"),
        note("A/RES\u{7f}", "A/RES\\u{7f}"),
        breach(
            Rule::Symbol,
            "/roundTables/four/technicalSummary",
            None,
            &format!("found \"it's \\\"so\\\"\", {EXPECTED}"),
            |draft| draft.round_tables.four.technical_summary = Some("it's \"so\"".into()),
        ),
        breach(
            Rule::Symbol,
            "/progressDeclaration/endorsedBy",
            None,
            &format!("found \" A/RES/76/266\", {EXPECTED}"),
            |draft| draft.progress_declaration.endorsed_by = Some(" A/RES/76/266".into()),
        ),
    ]
}

pub(crate) fn texts() -> Vec<Breach> {
    let speaker = |found: &str, quoted: &str, expected: &str| {
        let displayed = format!("found \"{quoted}\", expected {expected}");
        let found = found.to_owned();
        breach(Rule::PlainText, "/roundTables/two/keynoteSpeaker", None, &displayed, move |draft| {
            draft.round_tables.two.keynote_speaker = Some(found.clone());
        })
    };
    let control = |number: &str| format!("a text without control characters, not with U+{number}");
    let to_see = "a text with a visible character";
    let sixty = "é".repeat(60);
    vec![
        speaker("", "", "a text of 1 to 500 code points, not 0"),
        speaker(&"é".repeat(501), &format!("{sixty}…"), "a text of 1 to 500 code points, not 501"),
        speaker("a\tb", "a\\tb", &control("0009")),
        speaker("\u{1f}", "\\u{1f}", &control("001F")),
        speaker("a\0", "a\\0", &control("0000")),
        speaker("a\u{7f}", "a\\u{7f}", &control("007F")),
        speaker("a\u{85}", "a\\u{85}", &control("0085")),
        speaker("a\u{9f}", "a\\u{9f}", &control("009F")),
        speaker("a\u{2028}", "a\\u{2028}", &control("2028")),
        speaker("a\u{2029}b", "a\\u{2029}b", &control("2029")),
        speaker(" ", " ", to_see),
        speaker("\u{3000}\u{ad}", "\\u{3000}\\u{ad}", to_see),
        speaker(&"\u{200b}".repeat(500), &format!("{}…", "\\u{200b}".repeat(7)), to_see),
        breach(
            Rule::PlainText,
            "/policyDebate/emergingIssues/2",
            None,
            &format!("found \"two\\r\\nlines\", expected {}", control("000D")),
            |draft| draft.policy_debate.emerging_issues.push("two\r\nlines".into()),
        ),
        breach(
            Rule::ListedOnce,
            "/policyDebate/emergingIssues/2",
            None,
            "emerging issue \"Climate change\" is listed again, expected once (A/RES/73/326, paragraph 23)",
            |draft| draft.policy_debate.emerging_issues.push("Climate change".into()),
        ),
        breach(
            Rule::PlainText,
            "/notes/1",
            None,
            &format!("found \"\\u{{3164}}\", expected {to_see}"),
            |draft| draft.notes.push("\u{3164}".into()),
        ),
    ]
}
