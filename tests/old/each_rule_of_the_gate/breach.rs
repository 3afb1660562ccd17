//! A draft with nothing wrong, and one way to break one rule in it.

use imrf::{ForumDraft, MemberState, Rule};
use jiff::civil::date;

/// A lawful draft in which everything optional is there, so that a fault of any field has its neighbours.
pub(crate) fn lawful() -> ForumDraft {
    let mut draft = ForumDraft::indicative(date(2026, 5, 5));
    draft.round_tables.one.co_chairs = Some(vec![MemberState::BGD, MemberState::LUX]);
    draft.round_tables.one.keynote_speaker = Some("A speaker".into());
    draft.round_tables.one.background_note = Some("A/76/642".into());
    draft.round_tables.one.technical_summary = Some("https://example.org/summary".into());
    draft.policy_debate.emerging_issues = vec!["Climate change".into(), "Pandemics".into()];
    draft.plenary.national_reviews = vec![MemberState::KEN, MemberState::PRT];
    draft.progress_declaration.co_facilitators = Some(vec![MemberState::BGD, MemberState::LUX]);
    draft.progress_declaration.endorsed_by = Some("A/RES/76/266".into());
    draft
}

/// One way to break one rule.
pub(crate) struct Breach {
    pub(crate) rule: Rule,
    /// What is done to the lawful draft.
    pub(crate) breaks: Box<dyn Fn(&mut ForumDraft)>,
    pub(crate) place: &'static str,
    /// The word of the value at fault, if it has one.
    pub(crate) value: Option<&'static str>,
    /// As shown: with the citation.
    pub(crate) shown: String,
}

pub(crate) fn breach(
    rule: Rule,
    place: &'static str,
    value: Option<&'static str>,
    shown: &str,
    breaks: impl Fn(&mut ForumDraft) + 'static,
) -> Breach {
    Breach { rule, breaks: Box::new(breaks), place, value, shown: shown.to_owned() }
}
