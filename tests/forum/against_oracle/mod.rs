//! Validation against an oracle that has each rule once more; and what holds for the violations of any draft.

mod drafts;
pub(crate) mod oracle;

use std::collections::BTreeSet;

use imrf::forum::{
    DocumentReference, PlainText, PlenaryDraft, PolicyDebateDraft, ProgrammeDraft, ProgressDeclarationDraft,
    RoundTablesDraft,
};
use imrf::rules::{Rule, Violation};
use imrf::{Checked, Forum, ForumDraft, Meeting, MemberState, Objective, RoundTable, Session, Violations};
use proptest::prelude::*;
use serde_json::Value;

use drafts::{changed, scrambled, some_texts};
use oracle::Expected;

fn reported<T>(validated: Result<T, Violations>) -> Vec<Violation> {
    validated.map_or_else(|violations| violations.into_iter().collect(), |_| vec![])
}

fn drafts() -> impl Strategy<Value = ForumDraft> {
    prop_oneof![4 => changed(4), 1 => scrambled()]
}

/// What the oracle knows of a violation.
fn known(violation: &Violation) -> Expected {
    Expected {
        pointer: violation.pointer().to_owned(),
        rule: violation.rule().to_string(),
        value: violation.value().map(str::to_owned),
        citation: violation.citation().map(|citation| citation.to_string()),
    }
}

fn check(draft: &ForumDraft) {
    let violations = reported(draft.validate());
    let known: Vec<Expected> = violations.iter().map(known).collect();
    assert_eq!(known, oracle::violations(draft));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    /// Each rule, location, value and citation, and their order.
    #[test]
    fn a_draft_has_exactly_the_violations_of_the_rules(draft in drafts()) {
        check(&draft);
    }
}

/// Any one session put at the end of any meeting, or at its beginning, or twice.
#[test]
fn every_session_in_every_meeting() {
    for meeting in Meeting::ALL {
        for session in Session::ALL {
            let draft = Forum::of_2022().into_draft();
            let mut at_end = draft.clone();
            at_end.programme[meeting].push(session);
            let mut at_beginning = draft.clone();
            at_beginning.programme[meeting].insert(0, session);
            let mut twice = draft.clone();
            twice.programme[meeting].extend([session, session]);
            let mut alone = draft;
            alone.programme[meeting] = vec![session];
            [at_end, at_beginning, twice, alone].iter().for_each(check);
        }
    }
}

/// Any two round tables swapped in any way: each objective at the beginning and at the end of each list, and away.
#[test]
fn every_objective_in_every_round_table() {
    for objective in Objective::ALL {
        for table in RoundTable::ALL {
            let draft = Forum::of_2022().into_draft();
            let mut at_end = draft.clone();
            at_end.round_tables[table].objectives.push(objective);
            let mut twice = draft.clone();
            twice.round_tables[table].objectives.insert(0, objective);
            twice.round_tables[table].objectives.push(objective);
            let mut away = draft.clone();
            away.round_tables[table].objectives.retain(|other| *other != objective);
            let mut alone = draft;
            alone.round_tables[table].objectives = vec![objective];
            [at_end, twice, away, alone].iter().for_each(check);
        }
    }
}

/// A repeat among the issues is reported as that, whatever its text; notes may repeat.
#[test]
fn every_text_twice() {
    for text in some_texts() {
        let mut draft = Forum::of_2022().into_draft();
        draft.policy_debate.emerging_issues = vec![text.clone(), "an issue".into(), text.clone()];
        draft.notes = vec![text.clone(), text];
        check(&draft);
    }
}

/// A list with more values than are kept is one violation, and what is in it breaks no rule.
#[test]
fn a_list_of_more_than_a_thousand_is_one_violation() {
    type Make = fn(&mut ForumDraft, usize);
    let too_long: [(&str, Make); 8] = [
        ("/notes", |draft, count| draft.notes = vec!["a note".into(); count]),
        ("/plenary/nationalReviews", |draft, count| {
            draft.plenary.national_reviews = vec![MemberState::LUX; count];
        }),
        ("/policyDebate/emergingIssues", |draft, count| {
            draft.policy_debate.emerging_issues = vec!["an issue".into(); count];
        }),
        ("/progressDeclaration/coFacilitators", |draft, count| {
            draft.progress_declaration.co_facilitators = Some(vec![MemberState::LUX; count]);
        }),
        ("/roundTables/two/coChairs", |draft, count| {
            draft.round_tables.two.co_chairs = Some(vec![MemberState::LUX; count]);
        }),
        ("/roundTables/two/objectives", |draft, count| {
            draft.round_tables.two.objectives = vec![Objective::SaveLives; count];
        }),
        ("/programme/firstDay/morning", |draft, count| {
            draft.programme.first_day.morning = vec![Session::PolicyDebate; count];
        }),
        ("/programme/fourthDay/afternoon", |draft, count| {
            draft.programme.fourth_day.afternoon = vec![Session::PolicyDebate; count];
        }),
    ];
    for (location, make) in too_long {
        let mut draft = Forum::of_2022().into_draft();
        make(&mut draft, 1001);
        check(&draft);
        let violations = draft.validate().expect_err("the list is too long");
        assert_eq!(violations.count(), 1, "{violations}");
        assert_eq!(
            violations.to_string(),
            format!("{location}: found a list of more than 1,000 values, expected 1,000 at most"),
        );
        make(&mut draft, 1000);
        assert!(reported(draft.validate()).iter().all(|violation| violation.rule() != Rule::TooManyValues));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// A Forum has what the draft has: sets in the order of their lists, the rest as it was.
    #[test]
    fn what_is_valid_is_what_the_draft_says(draft in changed(2)) {
        let Ok(forum) = draft.validate() else { return Ok(()) };
        prop_assert_eq!(forum.opens(), draft.opens);
        let mut expected = draft.clone();
        for meeting in Meeting::ALL {
            expected.programme[meeting].sort();
            prop_assert!(forum.programme().sessions(meeting).iter().eq(expected.programme[meeting].iter().copied()));
        }
        for table in RoundTable::ALL {
            let in_table = &mut expected.round_tables[table];
            in_table.objectives.sort();
            let arranged = forum.round_tables().arrangements(table);
            prop_assert!(forum.allocation().objectives(table).iter().eq(in_table.objectives.iter().copied()));
            prop_assert_eq!(arranged.co_chairs().map(Vec::from), in_table.co_chairs.clone());
            let text = arranged.keynote_speaker().map(PlainText::as_str);
            prop_assert_eq!(text, in_table.keynote_speaker.as_deref());
            let note = arranged.background_note().map(DocumentReference::as_str);
            prop_assert_eq!(note, in_table.background_note.as_deref());
            let summary = arranged.technical_summary().map(DocumentReference::as_str);
            prop_assert_eq!(summary, in_table.technical_summary.as_deref());
        }
        let issues = forum.policy_debate().emerging_issues().iter();
        prop_assert!(issues.eq(expected.policy_debate.emerging_issues.iter().map(String::as_str)));
        prop_assert_eq!(forum.plenary().national_reviews(), expected.plenary.national_reviews.as_slice());
        let declaration = forum.progress_declaration();
        let facilitators = declaration.co_facilitators().map(Vec::from);
        prop_assert_eq!(facilitators, expected.progress_declaration.co_facilitators.clone());
        let endorsed_by = declaration.endorsed_by().map(DocumentReference::as_str);
        prop_assert_eq!(endorsed_by, expected.progress_declaration.endorsed_by.as_deref());
        prop_assert!(forum.notes().iter().eq(expected.notes.iter().map(String::as_str)));
        prop_assert_eq!(forum.clone().into_draft(), expected);
        prop_assert_eq!(forum.clone().into_draft().validate(), Ok(forum));
    }

    /// The violations of a Forum are those of its opening day, of its parts, each under its key, and of its notes.
    #[test]
    fn the_parts_are_validated_on_their_own_in_the_same_way(draft in drafts()) {
        let parts = [
            ("/programme", reported(draft.programme.validate())),
            ("/roundTables", reported(draft.round_tables.validate())),
            ("/policyDebate", reported(draft.policy_debate.validate())),
            ("/plenary", reported(draft.plenary.validate())),
            ("/progressDeclaration", reported(draft.progress_declaration.validate())),
        ];
        let of_parts = parts.iter().flat_map(|(key, violations)| {
            violations.iter().map(move |violation| (format!("{key}{}", violation.pointer()), violation.to_string()))
        });
        let of_forum = reported(draft.validate());
        let is_of_forum = |violation: &&Violation| {
            violation.pointer() != "/opens" && !violation.pointer().starts_with("/notes")
        };
        let rest = of_forum.iter().filter(is_of_forum);
        prop_assert!(rest.map(|violation| (violation.pointer().to_owned(), violation.to_string())).eq(of_parts));
    }

    /// By value, by reference and through serde.
    #[test]
    fn every_way_in_ends_in_the_same_validation(draft in drafts()) {
        let validated = draft.validate();
        prop_assert_eq!(Forum::try_from(&draft), validated.clone());
        prop_assert_eq!(Forum::try_from(draft.clone()), validated.clone());
        let json = serde_json::to_string(&draft).expect("a draft can be written");
        prop_assert_eq!(&serde_json::from_str::<ForumDraft>(&json).expect("its shape is right"), &draft);
        let checked: Checked<Forum> = serde_json::from_str(&json).expect("it is JSON");
        prop_assert_eq!(checked.as_result(), validated.as_ref());
        match (serde_json::from_str::<Forum>(&json), validated) {
            (Ok(read), Ok(forum)) => prop_assert_eq!(read, forum),
            (Err(error), Err(violations)) => prop_assert_eq!(error.to_string(), violations.to_string()),
            (read, validated) => prop_assert!(false, "{read:?} is not {validated:?}"),
        }
    }

    /// Every pointer is one of the document that was read, and what is wrong is there, or is what is lacking.
    #[test]
    fn every_pointer_is_in_the_document(draft in drafts()) {
        let document = serde_json::to_value(&draft).expect("a draft can be written");
        for violation in reported(draft.validate()) {
            let Some(found) = document.pointer(violation.pointer()) else {
                return Err(TestCaseError::fail(format!("{} is not in {document}", violation.pointer())));
            };
            match (violation.value(), found) {
                (Some(value), Value::String(found)) => prop_assert_eq!(value, found),
                (Some(value), part) => {
                    let identifier = format!("\"{value}\"");
                    prop_assert!(!part.to_string().contains(&identifier), "{} is in {}", identifier, part);
                }
                (None, _) => {}
            }
        }
    }

    /// Apart from what a whole part lacks, of which each is reported once.
    #[test]
    fn each_location_has_one_violation_at_most(draft in drafts()) {
        let violations = reported(draft.validate());
        let is_of_part = |violation: &&Violation| ["/programme", "/roundTables"].contains(&violation.pointer());
        let (of_parts, within): (Vec<&Violation>, Vec<&Violation>) = violations.iter().partition(is_of_part);
        let pointers: BTreeSet<&str> = within.iter().map(|violation| violation.pointer()).collect();
        prop_assert_eq!(pointers.len(), within.len());
        let values: BTreeSet<Option<&str>> = of_parts.iter().map(|violation| violation.value()).collect();
        prop_assert_eq!(values.len(), of_parts.len());
    }

    #[test]
    fn a_text_says_what_was_found_and_what_was_expected(draft in drafts()) {
        for violation in reported(draft.validate()) {
            let text = violation.text();
            prop_assert!(text.contains("expected ") || text.ends_with(" is in no round table"), "{}", text);
            prop_assert!(!text.ends_with('.') && text.len() < 800, "{}", text);
            prop_assert!(!text.contains(char::is_control), "{:?}", text);
            let displayed = match violation.citation() {
                Some(citation) => format!("{text} ({citation})"),
                None => text.to_owned(),
            };
            prop_assert_eq!(violation.to_string(), displayed);
        }
    }
}

/// A draft of nothing: every meeting is empty, and so is every round table.
#[test]
fn a_part_of_nothing_lacks_everything() {
    let draft = imrf::forum::ForumDraft::indicative(imrf::jiff::civil::date(2026, 5, 5));
    let mut nothing = draft;
    nothing.programme = ProgrammeDraft::default();
    nothing.round_tables = RoundTablesDraft::default();
    nothing.policy_debate = PolicyDebateDraft::default();
    nothing.plenary = PlenaryDraft::default();
    nothing.progress_declaration = ProgressDeclarationDraft::default();
    check(&nothing);
    assert_eq!(nothing.validate().expect_err("it lacks everything").count(), 8 + 8 + 23 + 4);
}
