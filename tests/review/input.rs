//! The record of what is submitted to a review: its JSON form and its rules.

use imrf::compact::{GuidingPrinciple, ReviewLevel, StakeholderKind};
use imrf::jiff::civil::date;
use imrf::review::{Input, InputDraft};
use imrf::rules::{Rule, Violation};
use imrf::{Checked, MemberState, Objective};

const JSON: &str = r#"{"title":"Pledge on alternatives to detention","level":"national","memberStates":["LUX"],"stakeholders":["civil-society"],"objectives":["alternatives-to-detention"],"actions":["13(c)"],"guidingPrinciples":["human-rights"],"document":"https://example.org/pledges/7","submitted":"2026-01-31"}"#;

/// The draft that the JSON is of.
fn draft() -> InputDraft {
    let mut draft = InputDraft::new("Pledge on alternatives to detention", ReviewLevel::National);
    draft.member_states = vec![MemberState::LUX];
    draft.stakeholders = vec![StakeholderKind::CivilSociety];
    draft.objectives = vec![Objective::AlternativesToDetention];
    draft.actions = vec![Objective::AlternativesToDetention.action('c').expect("there is one")];
    draft.guiding_principles = vec![GuidingPrinciple::HumanRights];
    draft.document = Some("https://example.org/pledges/7".to_owned());
    draft.submitted = Some(date(2026, 1, 31));
    draft
}

/// Pointer, rule and text of each violation.
fn violations(draft: &InputDraft) -> Vec<String> {
    let describe =
        |violation: &Violation| format!("{} {}: {violation}", violation.pointer(), violation.rule());
    draft.validate().expect_err("the draft is not valid").iter().map(describe).collect()
}

#[test]
fn an_input_is_read_and_written_as_documents_have_it() {
    let input: Input = serde_json::from_str(JSON).unwrap();
    assert_eq!(input, draft().validate().unwrap());
    assert_eq!(serde_json::to_string(&input).unwrap(), JSON);
    assert_eq!(input.clone().into_draft(), draft());
    let checked: Checked<Input> = serde_json::from_str(JSON).unwrap();
    assert_eq!(checked.into_result(), Ok(input));
}

#[test]
fn what_the_draft_has_is_returned() {
    let input = draft().validate().unwrap();
    assert_eq!(input.title(), &"Pledge on alternatives to detention");
    assert_eq!(input.level(), ReviewLevel::National);
    assert_eq!(input.member_states(), [MemberState::LUX]);
    assert_eq!(input.stakeholders(), [StakeholderKind::CivilSociety]);
    assert_eq!(input.objectives().to_string(), "13");
    assert_eq!(input.actions()[0].to_string(), "13(c)");
    assert_eq!(input.guiding_principles().to_string(), "f");
    assert_eq!(input.document().unwrap(), &"https://example.org/pledges/7");
    assert_eq!(input.submitted(), Some(date(2026, 1, 31)));
}

#[test]
fn an_absent_list_a_null_one_and_an_empty_one_are_the_same() {
    let lists = ["memberStates", "stakeholders", "objectives", "actions"];
    let plain = r#"{"title":"Practice","level":"local","guidingPrinciples":["human-rights"]}"#;
    let expected: Input = serde_json::from_str(plain).unwrap();
    for empty in ["null", "[]"] {
        for list in lists {
            let json = plain.replace(r#""guiding"#, &format!(r#""{list}":{empty},"guiding"#));
            assert_eq!(serde_json::from_str::<Input>(&json).unwrap(), expected, "{json}");
        }
    }
    for key in ["document", "submitted"] {
        let json = plain.replace(r#""guiding"#, &format!(r#""{key}":null,"guiding"#));
        assert_eq!(serde_json::from_str::<Input>(&json).unwrap(), expected, "{json}");
    }
    assert_eq!(serde_json::to_string(&expected).unwrap(), plain);
}

#[test]
fn an_input_names_an_objective_an_action_or_a_principle() {
    let empty = InputDraft::new("Pledge", ReviewLevel::Global);
    assert_eq!(
        violations(&empty),
        [
            " names-what-it-covers: the input names no objective, action or guiding principle, expected at least one"
        ],
    );
    assert_eq!(Rule::NamesWhatItCovers.citation(), None);
    let additions: [fn(&mut InputDraft); 3] = [
        |named| named.objectives = draft().objectives,
        |named| named.actions = draft().actions,
        |named| named.guiding_principles = draft().guiding_principles,
    ];
    for add in additions {
        let mut named = empty.clone();
        add(&mut named);
        assert!(named.validate().is_ok());
    }
}

#[test]
fn each_list_has_each_value_once() {
    let mut twice = draft();
    twice.member_states.push(MemberState::LUX);
    twice.stakeholders.push(StakeholderKind::CivilSociety);
    twice.objectives.push(Objective::AlternativesToDetention);
    twice.actions.push(twice.actions[0]);
    twice.guiding_principles.push(GuidingPrinciple::HumanRights);
    assert_eq!(
        violations(&twice),
        [
            "/memberStates/1 listed-once: Member State LUX is listed again, expected once (A/RES/73/326, paragraph 13)",
            "/stakeholders/1 listed-once: the kind of stakeholder civil-society is listed again, expected once \
             (A/RES/73/326, paragraph 13)",
            "/objectives/1 listed-once: objective 13 (alternatives-to-detention) is listed again, expected once \
             (A/RES/73/326, paragraph 13)",
            "/actions/1 listed-once: action 13(c) is listed again, expected once (A/RES/73/326, paragraph 13)",
            "/guidingPrinciples/1 listed-once: principle f (human-rights) is listed again, expected once \
             (A/RES/73/326, paragraph 13)",
        ],
    );
}

#[test]
fn texts_and_references_have_their_rules() {
    let mut wrong = draft();
    wrong.title = String::new();
    wrong.document = Some("a b".to_owned());
    assert_eq!(
        violations(&wrong),
        [
            "/title plain-text: found \"\", expected a text of 1 to 500 code points, not 0",
            "/document symbol: found \"a b\", expected a document symbol or URI of 3 to 200 characters from ! to ~",
        ],
    );
}

#[test]
fn violations_are_read_back() {
    let mut twice = draft();
    twice.objectives.push(Objective::AlternativesToDetention);
    let violations = twice.validate().unwrap_err();
    let json = serde_json::to_string(&violations).unwrap();
    assert_eq!(serde_json::from_str::<imrf::Violations>(&json).unwrap(), violations);
}

#[test]
fn everything_that_is_wrong_is_reported_at_once() {
    let json = r#"{"level":"continental","objectives":["save-live"],"submitted":"2026-02-30","users":1}"#;
    let checked: Checked<Input> = serde_json::from_str(json).unwrap();
    let violations = checked.into_result().unwrap_err();
    let rules: Vec<String> =
        violations.iter().map(|violation| format!("{} {}", violation.pointer(), violation.rule())).collect();
    assert_eq!(
        rules,
        [
            " missing-key",
            "/level unknown-identifier",
            "/objectives/0 unknown-identifier",
            "/submitted invalid-date",
            "/users unknown-key",
        ],
    );
}

#[test]
fn objectives_of_actions_are_covered() {
    let mut draft = InputDraft::new("Practice", ReviewLevel::Regional);
    draft.objectives = vec![Objective::Data];
    draft.actions = vec!["17(c)".parse().unwrap(), "1(a)".parse().unwrap(), "20(a)".parse().unwrap()];
    let input = draft.validate().unwrap();
    assert_eq!(input.objectives().to_string(), "1");
    assert_eq!(input.covers().to_string(), "1, 17 and 20");
}
