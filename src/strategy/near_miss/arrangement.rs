//! Faults of what is arranged: lists of Member States, texts and document symbols.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Debug;

use proptest::array;
use proptest::collection;
use proptest::prelude::*;

use super::super::choice::{choice, distinct, pick};
use super::super::forum::forum_drafts;
use super::super::text::{characters, plain, plain_characters, repeated};
use super::{NearMiss, list_again};
use crate::rules::Rule;
use crate::rules::Violation;
use crate::vocabulary::Quoted;
use crate::vocabulary::characters::{CONTROL, is_in};
use crate::{ForumDraft, MemberState, RoundTable};

/// The near misses of this rule, a strategy for each kind of place; none where no part breaks it.
pub(super) fn near_misses(rule: Rule) -> Vec<BoxedStrategy<NearMiss<ForumDraft>>> {
    match rule {
        Rule::ListedOnce => Vec::from([
            twice_co_chair(),
            twice_co_facilitator(),
            twice_national_review(),
            twice_emerging_issue(),
        ]),
        Rule::TwoCoChairs => Vec::from([not_two_co_chairs()]),
        Rule::TwoCoFacilitators => Vec::from([not_two_co_facilitators()]),
        Rule::Symbol => Vec::from([wrong_symbol()]),
        Rule::PlainText => Vec::from([wrong_text()]),
        _ => Vec::new(),
    }
}

/// A valid draft and something wrong, put in at the place that the number chooses.
fn with<W: Debug + 'static>(
    wrong: impl Strategy<Value = W> + 'static,
    put_in: fn(&mut ForumDraft, W, u16) -> Violation,
) -> BoxedStrategy<NearMiss<ForumDraft>> {
    let near_misses = (forum_drafts(), wrong, choice()).prop_map(move |(mut draft, wrong, choice)| {
        let violation = put_in(&mut draft, wrong, choice);
        NearMiss::new(draft, violation)
    });
    near_misses.boxed()
}

fn table(choice: u16) -> RoundTable {
    RoundTable::ALL[pick(choice, 4)]
}

fn twice(what: &str, cited_as: Rule, state: Option<MemberState>) -> Violation {
    let text = format!("{what} is listed again, expected once");
    let word = state.map(MemberState::as_str);
    let violation = Violation::new(Rule::ListedOnce, text).in_list_of(Some(cited_as));
    word.into_iter().fold(violation, Violation::of)
}

fn twice_co_chair() -> BoxedStrategy<NearMiss<ForumDraft>> {
    with(any::<MemberState>(), |draft, state, choice| {
        let table = table(choice);
        draft.round_tables[table].co_chairs = Some(Vec::from([state, state]));
        twice(&format!("co-chair {state}"), Rule::TwoCoChairs, Some(state))
            .under(format!("roundTables/{}/coChairs/1", table.key()))
    })
}

fn twice_co_facilitator() -> BoxedStrategy<NearMiss<ForumDraft>> {
    with(any::<MemberState>(), |draft, state, _| {
        draft.progress_declaration.co_facilitators = Some(Vec::from([state, state]));
        twice(&format!("co-facilitator {state}"), Rule::TwoCoFacilitators, Some(state))
            .under("progressDeclaration/coFacilitators/1")
    })
}

fn twice_national_review() -> BoxedStrategy<NearMiss<ForumDraft>> {
    with((any::<MemberState>(), array::uniform2(choice())), |draft, (state, choices), _| {
        let (state, place) = list_again(&mut draft.plenary.national_reviews, state, choices);
        twice(&format!("the review of {state}"), Rule::NationalReviews, Some(state))
            .under(format!("plenary/nationalReviews/{place}"))
    })
}

fn twice_emerging_issue() -> BoxedStrategy<NearMiss<ForumDraft>> {
    with((plain(), array::uniform2(choice())), |draft, (issue, choices), _| {
        let (issue, place) = list_again(&mut draft.policy_debate.emerging_issues, issue, choices);
        twice(&format!("emerging issue {}", Quoted(&issue)), Rule::Topics, None)
            .under(format!("policyDebate/emergingIssues/{place}"))
    })
}

/// Different Member States, but not two of them.
fn not_two_states() -> impl Strategy<Value = Vec<MemberState>> {
    prop_oneof![
        distinct(MemberState::ALL, 0..=0),
        distinct(MemberState::ALL, 1..=1),
        distinct(MemberState::ALL, 3..=5),
    ]
}

fn not_two(count: usize, noun: &str, rule: Rule) -> Violation {
    let plural = if count == 1 { "" } else { "s" };
    Violation::new(rule, format!("found {count} {noun}{plural}, expected 2"))
}

fn not_two_co_chairs() -> BoxedStrategy<NearMiss<ForumDraft>> {
    with(not_two_states(), |draft, states, choice| {
        let (table, count) = (table(choice), states.len());
        draft.round_tables[table].co_chairs = Some(states);
        not_two(count, "co-chair", Rule::TwoCoChairs).under(format!("roundTables/{}/coChairs", table.key()))
    })
}

fn not_two_co_facilitators() -> BoxedStrategy<NearMiss<ForumDraft>> {
    with(not_two_states(), |draft, states, _| {
        let count = states.len();
        draft.progress_declaration.co_facilitators = Some(states);
        not_two(count, "co-facilitator", Rule::TwoCoFacilitators).under("progressDeclaration/coFacilitators")
    })
}

/// Valid characters with one more among them.
fn with_one(
    valid: impl Strategy<Value = Vec<char>>,
    wrong: impl Strategy<Value = char>,
) -> impl Strategy<Value = String> {
    (valid, wrong, choice()).prop_map(|(mut characters, wrong, choice)| {
        characters.insert(pick(choice, characters.len() + 1), wrong);
        characters.into_iter().collect()
    })
}

fn wrong_symbol() -> BoxedStrategy<NearMiss<ForumDraft>> {
    let graphic = || characters('!'..='~');
    let short = collection::vec(graphic(), 0..=2).prop_map(|characters| characters.into_iter().collect());
    let long = (collection::vec(graphic(), 1..=24), 201..=260_usize)
        .prop_map(|(characters, length)| repeated(&characters, length));
    let (control, beyond) = (characters('\0'..='\u{1f}'), characters('\u{7f}'..=char::MAX));
    let foreign = with_one(collection::vec(graphic(), 3..=24), prop_oneof![Just(' '), control, beyond]);
    let wrong = prop_oneof![short.boxed(), long.boxed(), foreign.boxed()];
    with(wrong, |draft, symbol, choice| {
        let expected = "a document symbol or URI of 3 to 200 characters from ! to ~";
        let text = format!("found {}, expected {expected}", Quoted(&symbol));
        let violation = Violation::new(Rule::Symbol, text);
        let place = pick(choice, 9);
        let Some(table) = RoundTable::ALL.get(place / 2) else {
            draft.progress_declaration.endorsed_by = Some(symbol);
            return violation.under("progressDeclaration/endorsedBy");
        };
        let round_table = &mut draft.round_tables[*table];
        let key = if place.is_multiple_of(2) {
            round_table.background_note = Some(symbol);
            "backgroundNote"
        } else {
            round_table.technical_summary = Some(symbol);
            "technicalSummary"
        };
        violation.under(format!("roundTables/{}/{key}", table.key()))
    })
}

fn wrong_text() -> BoxedStrategy<NearMiss<ForumDraft>> {
    let long = (collection::vec(plain_characters(), 1..=24), 501..=560_usize)
        .prop_map(|(characters, length)| repeated(&characters, length));
    let control = prop_oneof![Just('\n'), characters('\0'..='\u{1f}')];
    let control = with_one(collection::vec(plain_characters(), 0..=24), control);
    let wrong = prop_oneof![Just(String::new()).boxed(), long.boxed(), control.boxed()];
    with((wrong, choice()), |draft, (wrong, position), choice| {
        let expected = match wrong.chars().count() {
            1..=500 => {
                let control = wrong.chars().find(|character| is_in(CONTROL, *character)).unwrap_or_default();
                format!("a text without control characters, not with U+{:04X}", u32::from(control))
            }
            length => format!("a text of 1 to 500 code points, not {length}"),
        };
        let text = format!("found {}, expected {expected}", Quoted(&wrong));
        let violation = Violation::new(Rule::PlainText, text);
        let Some(table) = RoundTable::ALL.get(pick(choice, 5)) else {
            let issues = &mut draft.policy_debate.emerging_issues;
            let position = pick(position, issues.len() + 1);
            issues.insert(position, wrong);
            return violation.under(format!("policyDebate/emergingIssues/{position}"));
        };
        draft.round_tables[*table].keynote_speaker = Some(wrong);
        violation.under(format!("roundTables/{}/keynoteSpeaker", table.key()))
    })
}
