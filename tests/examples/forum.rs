//! What `forum` shows, and how it refuses.

use proptest::prelude::*;
use serde_json::json;
use unicode_width::UnicodeWidthStr;

use crate::program::{Folder, NO_ARGUMENTS, Said, changed, first, run, run_on, shipped};

const EXPECTED: &str = include_str!("../expected/forum-2022.txt");

/// The Forum that this document describes, shown.
fn page(document: &str) -> String {
    let said = run_on("forum", &["-"], document.as_bytes());
    assert_eq!((said.status, said.err.as_str()), (0, ""), "{document}");
    said.out
}

/// The lines of a page from this one up to the next blank line.
fn section<'a>(page: &'a str, heading: &str) -> Vec<&'a str> {
    page.lines().skip_while(|line| *line != heading).take_while(|line| !line.is_empty()).collect()
}

fn widest(page: &str) -> usize {
    page.lines().map(UnicodeWidthStr::width).max().unwrap_or_default()
}

#[test]
fn without_a_file_the_forum_of_2022_is_shown() {
    assert_eq!(run("forum", &NO_ARGUMENTS), Said::new(0, EXPECTED, ""));
    assert!(widest(EXPECTED) <= 80);
}

#[test]
fn the_shipped_document_is_that_forum_from_a_file_and_from_standard_input() {
    assert_eq!(run("forum", &[shipped()]), Said::new(0, EXPECTED, ""));
    assert_eq!(page(&first()), EXPECTED);
}

#[test]
fn what_whoever_wrote_the_document_noted_is_shown() {
    assert_eq!(
        section(EXPECTED, "Notes"),
        [
            "Notes",
            "-----",
            "  - Co-facilitators and the days of the round tables are from the press.",
            "  - How the general debate divides over the last four meetings is inferred.",
        ]
    );
    let page = page(&changed(|forum| forum["notes"] = json!([])));
    assert!(!page.contains("Notes"));
}

#[test]
fn every_date_follows_from_the_opening_day() {
    let page = page(&changed(|forum| forum["opens"] = json!("2026-05-05")));
    assert_eq!(
        section(&page, "Programme (New York time)"),
        [
            "Programme (New York time)",
            "-------------------------",
            "  Tuesday 5 May 2026    10:00-13:00  Round table one (round-table-one)",
            "                        15:00-18:00  Round table two (round-table-two)",
            "  Wednesday 6 May 2026  10:00-13:00  Round table three (round-table-three)",
            "                                     Round table four (round-table-four)",
            "                        15:00-18:00  Policy debate (policy-debate)",
            "  Thursday 7 May 2026   10:00-13:00  Opening segment (opening-segment)",
            "                                     General debate (general-debate)",
            "                        15:00-18:00  General debate (general-debate)",
            "  Friday 8 May 2026     10:00-13:00  General debate (general-debate)",
            "                        15:00-18:00  General debate (general-debate)",
            "                                     Closing segment (closing-segment)",
        ]
    );
    assert_eq!(
        section(&page, "Milestones (paragraphs of A/RES/73/326)"),
        [
            "Milestones (paragraphs of A/RES/73/326)",
            "---------------------------------------",
            "  by Thursday 5 February 2026  list of other stakeholders, submitted to Member",
            "                               States",
            "                               President of the General Assembly, paragraph 5",
            "  by Tuesday 10 February 2026  biennial report with guidance for the",
            "                               deliberations",
            "                               Secretary-General, paragraph 14",
            "  by Thursday 5 March 2026     appointment of the co-facilitators",
            "                               President of the General Assembly, paragraph 25",
            "  by Tuesday 24 March 2026     background notes of the round tables",
            "                               Secretary-General, paragraph 22",
            "  on Monday 4 May 2026         informal interactive multi-stakeholder hearings",
            "                               President of the General Assembly, paragraph 15",
            "  on Friday 8 May 2026         adoption of the Progress Declaration (by our",
            "                               reading)",
            "                               paragraph 26(c)",
            "  by Friday 22 May 2026        summaries of the plenary, the round tables and",
            "                               the policy debate (as if no weekday were a",
            "                               holiday)",
            "                               President of the General Assembly, paragraph",
            "                               24(b)",
        ]
    );
}

#[test]
fn what_is_known_of_an_edition_is_shown() {
    let page = page(&changed(|forum| {
        let four = &mut forum["roundTables"]["four"];
        four["coChairs"] = json!(["LUX", "BGD"]);
        four["keynoteSpeaker"] =
            json!("Somebody whose name and office take more than a line of a page to write down");
        four["backgroundNote"] = json!("A/AC.1/1");
        four["technicalSummary"] = json!("A/AC.1/2");
        forum["policyDebate"] = json!({ "emergingIssues": ["Climate", "Pandemics"] });
        forum["plenary"] = json!({ "nationalReviews": ["ZWE", "AFG"] });
        forum["progressDeclaration"] = json!({});
    }));
    assert_eq!(
        section(&page, "  Round table four (round-table-four)"),
        [
            "  Round table four (round-table-four)",
            "     1  Data (data)",
            "     3  Information provision (information-provision)",
            "     7  Reduce vulnerabilities (reduce-vulnerabilities)",
            "    17  Eliminate discrimination (eliminate-discrimination)",
            "    23  International cooperation (international-cooperation)",
            "  Co-chairs          LUX and BGD",
            "  Keynote speaker    Somebody whose name and office take more than a line of a",
            "                     page to write down",
            "  Background note    A/AC.1/1",
            "  Technical summary  A/AC.1/2",
        ]
    );
    let debate = section(&page, "Policy debate");
    assert_eq!(
        debate[debate.len() - 2..],
        ["  Emerging issues    - Climate", "                     - Pandemics"]
    );
    assert_eq!(section(&page, "Plenary").last(), Some(&"  National reviews   2: ZWE, AFG"));
    assert_eq!(
        section(&page, "Progress Declaration")[2..4],
        [
            "  Adoption           Friday 20 May 2022, during the closing segment",
            "  May contain        - evaluation of the overall progress made in implementing",
        ]
    );
}

#[test]
fn advice_is_shown_where_there_is_any() {
    let page = page(&changed(|forum| forum["opens"] = json!("2030-09-03")));
    assert_eq!(
        section(&page, "Advice"),
        [
            "Advice",
            "------",
            "  - /format: the edition of 2030 follows A/RES/73/326, whose format is reviewed",
            "    after the second Forum, unless otherwise decided (A/RES/73/326, paragraph",
            "    27)",
            "  - /opens: the four days end on 2030-09-06, after the first semester of 2030",
            "    (A/RES/73/326, paragraph 1(c))",
        ]
    );
    assert!(!EXPECTED.contains("Advice"));
}

#[test]
fn a_refusal_is_that_of_validate_on_standard_error() {
    let folder = Folder::new();
    let documents = [
        changed(|forum| {
            forum["opens"] = json!("2023-05-17");
            forum["roundTables"]["one"]["objectives"][0] = json!("save-lives");
        }),
        changed(|forum| forum["venue"] = json!("New York")),
        "{".to_owned(),
        String::new(),
    ];
    for document in documents {
        let file = folder.file("forum.json", document);
        let refused = run("validate", &[&file]);
        assert_eq!(refused.status, 1);
        assert_eq!(run("forum", &[&file]), Said::new(1, "", refused.out));
    }
    let absent = folder.path().join("absent.json");
    let error = std::fs::read(&absent).unwrap_err();
    assert_eq!(run("forum", &[&absent]), Said::new(2, "", format!("{}: {error}\n", absent.display())));
}

/// A text as a document may have it, hard to lay out.
fn difficult_text() -> impl Strategy<Value = String> {
    let any = prop::collection::vec(
        prop::char::ranges(vec![' '..='~', '\u{a0}'..='\u{2027}', '\u{202a}'..='\u{10ffff}'].into()),
        1..=500,
    );
    let wide = prop::collection::vec(prop::char::range('一', '龥'), 400..=500);
    let pictures = prop::collection::vec(
        prop::sample::select(vec![
            '❤', '👩', '👦', '☎', '⚠', '1', '\u{200d}', '\u{fe0f}', '\u{fe0e}', '\u{20e3}', '“',
        ]),
        1..=500,
    );
    let controls = prop::collection::vec(
        prop::sample::select(vec![
            'a',
            ' ',
            '\u{a0}',
            '\u{ad}',
            '\u{200b}',
            '\u{202e}',
            '\u{2066}',
            '\u{115f}',
            '\u{e0041}',
            '\u{feff}',
            '\u{301}',
            '\u{3000}',
        ]),
        1..=500,
    );
    let long_words = prop::collection::vec(prop::sample::select(vec!['a', '-', '/', '~', ' ']), 1..=500);
    let text = prop_oneof![any, wide, pictures, controls, long_words];
    text.prop_map(|characters| {
        let is_text = |text: &String| imrf::forum::PlainText::try_from(text.clone()).is_ok();
        Some(characters.into_iter().collect()).filter(is_text).unwrap_or_else(|| "nothing to see".to_owned())
    })
}

fn symbol() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::char::range('!', '~'), 3..=200)
        .prop_map(|characters| characters.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    /// Whatever is valid is shown in 80 columns, with nothing that a terminal would act on.
    #[test]
    fn every_page_is_at_most_80_columns_wide(
        speaker in difficult_text(),
        issues in prop::collection::btree_set(difficult_text(), 0..4),
        note in symbol(),
        reviews in prop::sample::subsequence(imrf::MemberState::ALL.to_vec(), 0..=193),
        opens in prop::sample::select(vec!["2022-06-27", "2026-09-29", "9998-12-28"]),
    ) {
        let document = changed(|forum| {
            forum["opens"] = json!(opens);
            forum["roundTables"]["one"]["keynoteSpeaker"] = json!(speaker);
            forum["roundTables"]["one"]["backgroundNote"] = json!(note);
            forum["policyDebate"] = json!({ "emergingIssues": issues });
            forum["plenary"] = json!({ "nationalReviews": reviews });
        });
        let page = page(&document);
        prop_assert!(widest(&page) <= 80, "{}", widest(&page));
        let is_acted_on = |character: char| {
            let is_direction = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            let is_line_end = matches!(character, '\u{2028}' | '\u{2029}');
            is_direction || is_line_end || (character.is_control() && character != '\n')
        };
        prop_assert!(!page.contains(is_acted_on));
        prop_assert!(page.lines().all(|line| line.trim_end_matches(' ') == line));
    }
}
