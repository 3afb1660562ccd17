//! A valid draft, and one way to break one rule in it.

use imrf::jiff::civil::date;
use imrf::rules::Rule;
use imrf::{ForumDraft, MemberState};

/// A valid draft in which every optional key is there, so that what is wrong in any field has its neighbours.
pub(crate) fn valid() -> ForumDraft {
    let mut draft = ForumDraft::indicative(date(2026, 5, 5));
    draft.round_tables.one.co_chairs = Some(vec![MemberState::BGD, MemberState::LUX]);
    draft.round_tables.one.keynote_speaker = Some("A speaker".into());
    draft.round_tables.one.background_note = Some("A/76/642".into());
    draft.round_tables.one.technical_summary = Some("https://example.org/summary".into());
    draft.policy_debate.emerging_issues = vec!["Climate change".into(), "Pandemics".into()];
    draft.plenary.national_reviews = vec![MemberState::KEN, MemberState::PRT];
    draft.progress_declaration.co_facilitators = Some(vec![MemberState::BGD, MemberState::LUX]);
    draft.progress_declaration.endorsed_by = Some("A/RES/76/266".into());
    draft.notes = vec!["The opening day is announced.".into()];
    draft
}

/// One way to break one rule.
pub(crate) struct Breach {
    pub(crate) rule: Rule,
    /// What is done to the valid draft.
    pub(crate) breaks: Box<dyn Fn(&mut ForumDraft)>,
    pub(crate) pointer: &'static str,
    /// The identifier of the value that is wrong or missing, if it has one.
    pub(crate) value: Option<&'static str>,
    /// As displayed: with the citation.
    pub(crate) displayed: String,
}

impl Breach {
    /// The valid draft with the breach.
    pub(crate) fn draft(&self) -> ForumDraft {
        let mut draft = valid();
        (self.breaks)(&mut draft);
        draft
    }
}

pub(crate) fn breach(
    rule: Rule,
    pointer: &'static str,
    value: Option<&'static str>,
    displayed: &str,
    breaks: impl Fn(&mut ForumDraft) + 'static,
) -> Breach {
    Breach { rule, breaks: Box::new(breaks), pointer, value, displayed: displayed.to_owned() }
}
