//! Inputs that break a rule.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::super::drawn::Numbers;
use super::list_again;
use super::texts;
use crate::compact::{GuidingPrinciple, StakeholderKind};
use crate::forum::key;
use crate::review::InputDraft;
use crate::rules::{Rule, Violation};
use crate::{Action, MemberState, Objective};

pub(super) fn nothing_named(draft: &mut InputDraft, _: &mut Numbers) -> Violation {
    draft.objectives.clear();
    draft.actions.clear();
    draft.guiding_principles.clear();
    let text = "the input names no objective, action or guiding principle, expected at least one";
    Violation::new(Rule::NamesWhatItCovers, text)
}

/// Lists one of the values again, which has this name.
fn again<T: Copy>(
    key: &'static str,
    list: &mut Vec<T>,
    values: &[T],
    name: impl FnOnce(T) -> (String, Option<&'static str>),
    numbers: &mut Numbers,
) -> Violation {
    let otherwise = numbers.of(values);
    let (value, place) = list_again(list, otherwise, numbers);
    let (name, identifier) = name(value);
    let violation = Violation::new(Rule::ListedOnce, format!("{name} is listed again, expected once"))
        .in_list_of(Some(Rule::Inputs))
        .under(place)
        .under(key);
    identifier.into_iter().fold(violation, Violation::of)
}

pub(super) fn member_state_again(draft: &mut InputDraft, numbers: &mut Numbers) -> Violation {
    let name = |state: MemberState| (format!("Member State {state}"), Some(state.as_str()));
    again(key::MEMBER_STATES, &mut draft.member_states, &MemberState::ALL, name, numbers)
}

pub(super) fn stakeholder_again(draft: &mut InputDraft, numbers: &mut Numbers) -> Violation {
    let name = |kind: StakeholderKind| (format!("the kind of stakeholder {kind}"), Some(kind.as_str()));
    again(key::STAKEHOLDERS, &mut draft.stakeholders, &StakeholderKind::ALL, name, numbers)
}

pub(super) fn objective_again(draft: &mut InputDraft, numbers: &mut Numbers) -> Violation {
    let name = |objective: Objective| (format!("{}", objective.cited()), Some(objective.as_str()));
    again(key::OBJECTIVES, &mut draft.objectives, &Objective::ALL, name, numbers)
}

pub(super) fn action_again(draft: &mut InputDraft, numbers: &mut Numbers) -> Violation {
    again(
        key::ACTIONS,
        &mut draft.actions,
        &Action::ALL,
        |action| (format!("action {action}"), None),
        numbers,
    )
}

pub(super) fn principle_again(draft: &mut InputDraft, numbers: &mut Numbers) -> Violation {
    let name = |principle: GuidingPrinciple| {
        (format!("principle {} ({principle})", principle.letter()), Some(principle.as_str()))
    };
    again(key::GUIDING_PRINCIPLES, &mut draft.guiding_principles, &GuidingPrinciple::ALL, name, numbers)
}

pub(super) fn long_title(draft: &mut InputDraft, numbers: &mut Numbers) -> Violation {
    let (title, text) = texts::too_long(numbers);
    wrong_title(draft, title, text)
}

pub(super) fn title_with_a_carriage_return(draft: &mut InputDraft, numbers: &mut Numbers) -> Violation {
    let (title, text) = texts::with_control('\r', numbers);
    wrong_title(draft, title, text)
}

pub(super) fn title_with_nothing_to_see(draft: &mut InputDraft, numbers: &mut Numbers) -> Violation {
    let (title, text) = texts::invisible(numbers);
    wrong_title(draft, title, text)
}

fn wrong_title(draft: &mut InputDraft, title: String, text: String) -> Violation {
    draft.title = title;
    Violation::new(Rule::PlainText, text).under(key::TITLE)
}

pub(super) fn long_document(draft: &mut InputDraft, numbers: &mut Numbers) -> Violation {
    wrong_document(draft, texts::too_long_reference(numbers))
}

pub(super) fn character_of_no_document(draft: &mut InputDraft, numbers: &mut Numbers) -> Violation {
    wrong_document(draft, texts::with_foreign_character(numbers))
}

fn wrong_document(draft: &mut InputDraft, document: String) -> Violation {
    let violation = texts::not_a_reference(&document).under(key::DOCUMENT);
    draft.document = Some(document);
    violation
}
