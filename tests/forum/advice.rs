//! Advice: what is valid, but deserves a second look; in the order of the fields, each with its exact text.

use imrf::forum::PlainText;
use imrf::jiff::civil::date;
use imrf::rules::{Advice, Enforcement, Rule};
use imrf::{Forum, ForumDraft, Objective, RoundTable};
use proptest::prelude::*;
use serde_json::{from_value, json, to_value};

/// A Forum with advice of every kind.
fn advised() -> Forum {
    let mut draft = ForumDraft::indicative(date(2030, 7, 2));
    draft.round_tables.move_objective(Objective::Data, RoundTable::One);
    draft.round_tables.move_objective(Objective::Remittances, RoundTable::Two);
    draft.round_tables.move_objective(Objective::SaveLives, RoundTable::Two);
    draft.round_tables.one.keynote_speaker = Some("\u{202e}rekaeps A".into());
    draft.round_tables.four.keynote_speaker = Some("A speaker".into());
    draft.policy_debate.emerging_issues = vec!["Climate change".into(), "Pandemics\u{200f}".into()];
    draft.notes = vec!["a\u{61c}b\u{2066}c".into()];
    draft.validate().expect("it is valid")
}

#[test]
fn each_kind_of_advice_has_its_location_and_text() {
    let advice = advised().advice();
    let rows: Vec<(Rule, &str, String)> =
        advice.iter().map(|advice| (advice.rule(), advice.pointer(), advice.to_string())).collect();
    let direction = |quoted: &str, number: &str| {
        format!("found \"{quoted}\", with U+{number}, which changes the direction of the text around it")
    };
    let expected = [
        (
            Rule::FormatReview,
            "/format",
            "the edition of 2030 follows A/RES/73/326, whose format is reviewed after the second Forum, unless \
             otherwise decided (A/RES/73/326, paragraph 27)"
                .to_owned(),
        ),
        (
            Rule::FirstSemesterLater,
            "/opens",
            "the four days end on 2030-07-05, after the first semester of 2030 (A/RES/73/326, paragraph 1(c))".to_owned(),
        ),
        (
            Rule::IndicativeAllocation,
            "/roundTables/one/objectives",
            "objective 1 (data) is in round table one, indicatively in round table four \
             (A/RES/73/326, paragraph 21(b))"
                .to_owned(),
        ),
        (Rule::TextDirection, "/roundTables/one/keynoteSpeaker", direction("\\u{202e}rekaeps A", "202E")),
        (
            Rule::IndicativeAllocation,
            "/roundTables/two/objectives",
            "objective 20 (remittances) is in round table two, indicatively in round table three \
             (A/RES/73/326, paragraph 21(b))"
                .to_owned(),
        ),
        (Rule::TextDirection, "/policyDebate/emergingIssues/1", direction("Pandemics\\u{200f}", "200F")),
        (Rule::TextDirection, "/notes/0", direction("a\\u{61c}b\\u{2066}c", "061C")),
    ];
    assert_eq!(rows, expected);
    for advice in &advice {
        assert!(advice.rule().enforced_by().contains(&Enforcement::Advice));
        assert_eq!(advice.citation(), advice.rule().citation());
        let citation = advice.citation().map(|citation| format!(" ({citation})")).unwrap_or_default();
        assert_eq!(advice.to_string(), format!("{}{citation}", advice.text()));
    }
}

/// Advice is no error: what is advised can be written and read back.
#[test]
fn an_advised_forum_is_valid() {
    let json = serde_json::to_string(&advised()).expect("a Forum can be written");
    let read: Forum = serde_json::from_str(&json).expect("it is valid");
    assert_eq!(read.advice(), advised().advice());
    assert_eq!(Forum::of_2022().advice(), []);
}

/// Like a violation, with the rule that it is given under.
#[test]
fn advice_is_data_there_and_back() {
    for advice in advised().advice() {
        let mut expected = json!({
            "pointer": advice.pointer(),
            "rule": advice.rule().as_str(),
            "text": advice.text(),
        });
        if let Some(citation) = advice.citation() {
            expected["citation"] = json!(citation.to_string());
        }
        assert_eq!(to_value(&advice).expect("advice can be written"), expected);
        assert_eq!(from_value::<Advice>(expected).expect("it is read"), advice);
    }
    let of_a_violation = json!({
        "pointer": "/opens",
        "rule": "quadrennial",
        "text": "a text",
        "citation": "A/RES/73/195, paragraph 49(c)",
    });
    assert_eq!(
        from_value::<Advice>(of_a_violation).unwrap_err().to_string(),
        "found the rule quadrennial, expected one that is enforced by advice",
    );
}

/// The marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm.
const DIRECTION: [char; 12] = [
    '\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

#[test]
fn of_all_characters_those_of_direction_earn_advice() {
    // Each character has a note of its own, a thousand at a time.
    let characters: Vec<char> = ('\u{20}'..='\u{2fff}')
        .filter(|character| PlainText::try_from(format!("a{character}")).is_ok())
        .collect();
    let mut advised = vec![];
    for characters in characters.chunks(1000) {
        let notes = characters.iter().map(|character| format!("a{character}")).collect();
        let forum = Forum::of_2022().edited(|draft| draft.notes = notes).expect("they are plain texts");
        for advice in forum.advice() {
            assert_eq!((advice.rule(), advice.citation()), (Rule::TextDirection, None));
            let index = advice.pointer().strip_prefix("/notes/").expect("it is in the notes");
            advised.push(characters[index.parse::<usize>().expect("it is an index")]);
        }
    }
    assert_eq!(advised, DIRECTION);
}

proptest! {
    /// One for a text, at its location, whatever else is in it.
    #[test]
    fn a_text_earns_one_piece_of_advice_at_most(texts in proptest::collection::vec("[a-c\u{202a}-\u{202e}א]{1,5}", 1..5)) {
        let texts: Vec<String> = texts.into_iter().map(|text| format!("a{text}")).collect();
        let forum = Forum::of_2022().edited(|draft| draft.notes.clone_from(&texts)).expect("they are plain texts");
        let expected: Vec<String> = (0..)
            .zip(&texts)
            .filter(|(_, text)| text.contains(DIRECTION))
            .map(|(index, _)| format!("/notes/{index}"))
            .collect();
        let advice = forum.advice();
        prop_assert!(advice.iter().map(Advice::pointer).eq(expected.iter().map(String::as_str)));
    }
}
