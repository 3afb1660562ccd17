//! Drafts that are valid but for a few changes.

use imrf::jiff::civil::{Date, date};
use imrf::{ForumDraft, Meeting, MemberState, Objective, RoundTable, Session};
use proptest::prelude::*;
use proptest::sample::select;

/// Something that is changed in a draft.
#[derive(Clone, Debug)]
enum Change {
    Opens(Date),
    Meeting(Meeting, Vec<Session>),
    OneMore(Meeting, Session),
    Mention(RoundTable, Objective),
    Omission(Objective),
    NoObjective(RoundTable),
    CoChairs(RoundTable, Vec<MemberState>),
    Keynote(RoundTable, String),
    BackgroundNote(RoundTable, String),
    TechnicalSummary(RoundTable, String),
    EmergingIssue(String),
    NationalReview(MemberState),
    CoFacilitators(Vec<MemberState>),
    EndorsedBy(String),
    Note(String),
}

impl Change {
    fn make(self, draft: &mut ForumDraft) {
        let tables = &mut draft.round_tables;
        match self {
            Self::Opens(day) => draft.opens = day,
            Self::Meeting(meeting, sessions) => draft.programme[meeting] = sessions,
            Self::OneMore(meeting, session) => draft.programme[meeting].push(session),
            Self::Mention(table, objective) => tables[table].objectives.insert(0, objective),
            Self::Omission(objective) => {
                for table in RoundTable::ALL {
                    tables[table].objectives.retain(|other| *other != objective);
                }
            }
            Self::NoObjective(table) => tables[table].objectives.clear(),
            Self::CoChairs(table, states) => tables[table].co_chairs = Some(states),
            Self::Keynote(table, text) => tables[table].keynote_speaker = Some(text),
            Self::BackgroundNote(table, text) => tables[table].background_note = Some(text),
            Self::TechnicalSummary(table, text) => tables[table].technical_summary = Some(text),
            Self::EmergingIssue(text) => draft.policy_debate.emerging_issues.push(text),
            Self::NationalReview(state) => draft.plenary.national_reviews.push(state),
            Self::CoFacilitators(states) => draft.progress_declaration.co_facilitators = Some(states),
            Self::EndorsedBy(text) => draft.progress_declaration.endorsed_by = Some(text),
            Self::Note(text) => draft.notes.push(text),
        }
    }
}

/// Texts of which some are no plain text, and some no reference.
pub(crate) fn some_texts() -> Vec<String> {
    vec![
        String::new(),
        "ab".into(),
        "A/76/642".into(),
        "Climate change".into(),
        "two\nlines".into(),
        "\u{7f}".into(),
        "a\u{85}".into(),
        "a\u{2028}b".into(),
        " \u{3000}\u{ad}".into(),
        " \u{3000}\u{ad}\u{301}".into(),
        "x".repeat(200),
        "x".repeat(201),
        "é".repeat(500),
        "é".repeat(501),
    ]
}

fn texts() -> impl Strategy<Value = String> {
    select(some_texts())
}

fn change() -> impl Strategy<Value = Change> {
    let day = prop_oneof![
        Just(date(2022, 6, 27)),
        Just(date(2022, 6, 28)),
        Just(date(2022, 12, 30)),
        Just(date(2024, 5, 14)),
        Just(date(2026, 12, 28)),
        Just(date(2026, 12, 29)),
        Just(date(2027, 12, 31)),
        Just(date(9998, 12, 29)),
    ];
    let meeting = || select(&Meeting::ALL);
    let session = || select(&Session::ALL);
    let sessions = proptest::collection::vec(session(), 0..4);
    let table = || select(&RoundTable::ALL);
    let objective = || select(&Objective::ALL);
    let state = || select(vec![MemberState::BGD, MemberState::KEN, MemberState::LUX]);
    let states = || proptest::collection::vec(state(), 0..4);
    prop_oneof![
        2 => day.prop_map(Change::Opens),
        4 => (meeting(), sessions).prop_map(|(meeting, sessions)| Change::Meeting(meeting, sessions)),
        4 => (meeting(), session()).prop_map(|(meeting, session)| Change::OneMore(meeting, session)),
        4 => (table(), objective()).prop_map(|(table, objective)| Change::Mention(table, objective)),
        3 => objective().prop_map(Change::Omission),
        1 => table().prop_map(Change::NoObjective),
        2 => (table(), states()).prop_map(|(table, states)| Change::CoChairs(table, states)),
        1 => (table(), texts()).prop_map(|(table, text)| Change::Keynote(table, text)),
        1 => (table(), texts()).prop_map(|(table, text)| Change::BackgroundNote(table, text)),
        1 => (table(), texts()).prop_map(|(table, text)| Change::TechnicalSummary(table, text)),
        3 => texts().prop_map(Change::EmergingIssue),
        2 => state().prop_map(Change::NationalReview),
        1 => states().prop_map(Change::CoFacilitators),
        1 => texts().prop_map(Change::EndorsedBy),
        2 => texts().prop_map(Change::Note),
    ]
}

/// The programme of 2022 and the indicative allocation, with up to so many changes.
pub(crate) fn changed(changes: usize) -> impl Strategy<Value = ForumDraft> {
    proptest::collection::vec(change(), 0..=changes).prop_map(|changes| {
        let mut draft = ForumDraft::indicative(date(2026, 5, 5));
        for change in changes {
            change.make(&mut draft);
        }
        draft
    })
}

/// Any sessions in any meetings, and any objectives in any round tables, few enough that some repeat.
pub(crate) fn scrambled() -> impl Strategy<Value = ForumDraft> {
    let meeting = proptest::collection::vec(select(&Session::ALL), 0..4);
    let meetings = proptest::collection::vec(meeting, 8);
    let table = proptest::collection::vec(select(&Objective::ALL), 0..20);
    let tables = proptest::collection::vec(table, 4);
    (changed(2), meetings, tables).prop_map(|(mut draft, meetings, tables)| {
        for (meeting, sessions) in Meeting::ALL.into_iter().zip(meetings) {
            draft.programme[meeting] = sessions;
        }
        for (table, objectives) in RoundTable::ALL.into_iter().zip(tables) {
            draft.round_tables[table].objectives = objectives;
        }
        draft
    })
}
