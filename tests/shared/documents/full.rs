//! A Forum with all there can be.

use imrf::jiff::civil::date;
use imrf::{Forum, ForumDraft, MemberState};

/// A Forum with all there can be.
#[must_use]
pub fn full() -> Forum {
    let mut draft = ForumDraft::indicative(date(2026, 5, 5));
    draft.round_tables.one.co_chairs = Some(vec![MemberState::NOR, MemberState::PRT]);
    draft.round_tables.one.keynote_speaker = Some("null".into());
    draft.round_tables.two.keynote_speaker = Some("1e308".into());
    draft.round_tables.three.keynote_speaker = Some("移民 é \u{ad} 🌍 - : # ' \"".into());
    draft.round_tables.four.background_note = Some("1:2".into());
    draft.round_tables.four.technical_summary = Some("0x10".into());
    draft.policy_debate.emerging_issues = vec!["yes".into(), "~".into(), "2026-05-05".into(), ".".into()];
    draft.plenary.national_reviews = MemberState::ALL.to_vec();
    draft.notes = vec!["- a\u{a0}note".into(), "null".into()];
    draft.progress_declaration.endorsed_by = Some("!!str".into());
    Forum::try_from(draft).expect("it is valid")
}
