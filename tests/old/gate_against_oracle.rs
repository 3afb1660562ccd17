//! The gate of a Forum against an oracle that says each rule once more, over drafts that are lawful but for a few
//! changes; and what holds for the violations of any draft.

use std::collections::BTreeSet;

use imrf::{
    DocumentSymbol, Forum, ForumDraft, Meeting, MemberState, Objective, PlainText, Plenary, PolicyDebate,
    Programme, ProgressDeclaration, RoundTable, RoundTables, Session, Violation, Violations,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// Something said in a draft.
#[derive(Clone, Debug)]
enum Change {
    Opens(Date),
    Meeting(Meeting, Vec<Session>),
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
}

impl Change {
    fn make(self, draft: &mut ForumDraft) {
        match self {
            Self::Opens(day) => draft.opens = day,
            Self::Meeting(meeting, sessions) => *draft.programme.meeting_mut(meeting) = sessions,
            Self::Mention(table, objective) => {
                draft.round_tables.round_table_mut(table).objectives.insert(0, objective);
            }
            Self::Omission(objective) => {
                for table in RoundTable::ALL {
                    draft.round_tables.round_table_mut(table).objectives.retain(|other| *other != objective);
                }
            }
            Self::NoObjective(table) => draft.round_tables.round_table_mut(table).objectives.clear(),
            Self::CoChairs(table, states) => {
                draft.round_tables.round_table_mut(table).co_chairs = Some(states);
            }
            Self::Keynote(table, text) => {
                draft.round_tables.round_table_mut(table).keynote_speaker = Some(text);
            }
            Self::BackgroundNote(table, text) => {
                draft.round_tables.round_table_mut(table).background_note = Some(text);
            }
            Self::TechnicalSummary(table, text) => {
                draft.round_tables.round_table_mut(table).technical_summary = Some(text);
            }
            Self::EmergingIssue(text) => draft.policy_debate.emerging_issues.push(text),
            Self::NationalReview(state) => draft.plenary.national_reviews.push(state),
            Self::CoFacilitators(states) => draft.progress_declaration.co_facilitators = Some(states),
            Self::EndorsedBy(text) => draft.progress_declaration.endorsed_by = Some(text),
        }
    }
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
    ];
    let meeting = proptest::sample::select(&Meeting::ALL);
    let session = proptest::sample::select(&Session::ALL);
    let sessions = proptest::collection::vec(session, 0..4);
    let table = || proptest::sample::select(&RoundTable::ALL);
    let objective = || proptest::sample::select(&Objective::ALL);
    let state = || proptest::sample::select(vec![MemberState::BGD, MemberState::KEN, MemberState::LUX]);
    let states = || proptest::collection::vec(state(), 0..4);
    let text = || {
        proptest::sample::select(vec![
            String::new(),
            "ab".into(),
            "A/76/642".into(),
            "Climate change".into(),
            "two\nlines".into(),
            "\u{7f}\u{80}\u{2028}".into(),
            "x".repeat(200),
            "x".repeat(201),
            "é".repeat(500),
            "é".repeat(501),
        ])
    };
    prop_oneof![
        2 => day.prop_map(Change::Opens),
        6 => (meeting, sessions).prop_map(|(meeting, sessions)| Change::Meeting(meeting, sessions)),
        4 => (table(), objective()).prop_map(|(table, objective)| Change::Mention(table, objective)),
        3 => objective().prop_map(Change::Omission),
        1 => table().prop_map(Change::NoObjective),
        2 => (table(), states()).prop_map(|(table, states)| Change::CoChairs(table, states)),
        1 => (table(), text()).prop_map(|(table, text)| Change::Keynote(table, text)),
        1 => (table(), text()).prop_map(|(table, text)| Change::BackgroundNote(table, text)),
        1 => (table(), text()).prop_map(|(table, text)| Change::TechnicalSummary(table, text)),
        3 => text().prop_map(Change::EmergingIssue),
        2 => state().prop_map(Change::NationalReview),
        1 => states().prop_map(Change::CoFacilitators),
        1 => text().prop_map(Change::EndorsedBy),
    ]
}

fn draft() -> impl Strategy<Value = ForumDraft> {
    proptest::collection::vec(change(), 0..5).prop_map(|changes| {
        let mut draft = ForumDraft::indicative(date(2026, 5, 5));
        for change in changes {
            change.make(&mut draft);
        }
        draft
    })
}

fn has_repeats<T: Ord>(list: &[T]) -> bool {
    list.iter().collect::<BTreeSet<_>>().len() < list.len()
}

/// The names of the rules that a draft breaks.
fn broken(draft: &ForumDraft) -> BTreeSet<&'static str> {
    let (year, month, day) = (draft.opens.year(), draft.opens.month(), draft.opens.day());
    let meetings = Meeting::ALL.map(|meeting| draft.programme.meeting(meeting).clone());
    let held = |meetings: &[Vec<Session>]| meetings.concat().into_iter().collect::<BTreeSet<_>>();
    let tables_of_programme = BTreeSet::from(RoundTable::ALL.map(Session::from));
    let segments = [Session::OpeningSegment, Session::GeneralDebate, Session::ClosingSegment];
    let in_last_four: Vec<Session> =
        meetings[4..].concat().into_iter().filter(|session| segments.contains(session)).collect();

    let parts = &draft.round_tables;
    let tables = [&parts.one, &parts.two, &parts.three, &parts.four];
    let sets = tables.map(|table| table.objectives.iter().copied().collect::<BTreeSet<_>>());
    let covered: BTreeSet<Objective> = sets.iter().flatten().copied().collect();
    let chairs = tables.map(|table| table.co_chairs.clone());
    let facilitators = draft.progress_declaration.co_facilitators.clone();
    let mut symbols: Vec<&String> = tables
        .iter()
        .flat_map(|table| table.background_note.iter().chain(&table.technical_summary))
        .collect();
    symbols.extend(&draft.progress_declaration.endorsed_by);
    let mut texts: Vec<&String> = tables.iter().filter_map(|table| table.keynote_speaker.as_ref()).collect();
    texts.extend(&draft.policy_debate.emerging_issues);
    let is_symbol =
        |text: &str| (3..=200).contains(&text.len()) && text.chars().all(|c| ('!'..='~').contains(&c));
    let is_text = |text: &str| (1..=500).contains(&text.chars().count()) && !text.contains(|c| c < ' ');

    let rules = [
        ("quadrennial", year < 2022 || (year - 2022) % 4 != 0),
        ("first-semester", year == 2022 && (month, day) > (6, 27)),
        ("within-the-year", (month, day) > (12, 28)),
        ("meeting-held", meetings.iter().any(Vec::is_empty)),
        (
            "round-tables-on-first-days",
            held(&meetings[3..]).iter().any(|session| tables_of_programme.contains(session))
                || !tables_of_programme.is_subset(&held(&meetings)),
        ),
        (
            "policy-debate-on-second-afternoon",
            held(&[&meetings[..3], &meetings[4..]].concat()).contains(&Session::PolicyDebate)
                || !held(&meetings).contains(&Session::PolicyDebate),
        ),
        ("plenary-on-last-days", held(&meetings[..4]).iter().any(|session| segments.contains(session))),
        (
            "plenary-in-order",
            !in_last_four.is_sorted() || segments.iter().any(|segment| !in_last_four.contains(segment)),
        ),
        (
            "listed-once",
            meetings.iter().any(|list| has_repeats(list))
                || tables.iter().any(|table| has_repeats(&table.objectives))
                || chairs.iter().flatten().chain(&facilitators).any(|list| has_repeats(list))
                || has_repeats(&draft.plenary.national_reviews)
                || has_repeats(&draft.policy_debate.emerging_issues),
        ),
        ("coverage", covered.len() < 23),
        ("each-once", sets.iter().map(BTreeSet::len).sum::<usize>() > covered.len()),
        ("none-empty", sets.iter().any(BTreeSet::is_empty)),
        ("two-co-chairs", chairs.iter().flatten().any(|list| list.len() != 2)),
        ("two-co-facilitators", facilitators.iter().any(|list| list.len() != 2)),
        ("symbol", !symbols.into_iter().all(|text| is_symbol(text))),
        ("plain-text", !texts.into_iter().all(|text| is_text(text))),
    ];
    rules.into_iter().filter(|(_, is_broken)| *is_broken).map(|(name, _)| name).collect()
}

fn told<T>(checked: Result<T, Violations>) -> Vec<Violation> {
    checked.map_or_else(|violations| violations.into_iter().collect(), |_| vec![])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_draft_is_refused_under_exactly_the_rules_that_it_breaks(draft in draft()) {
        let violations = told(Forum::try_from(draft.clone()));
        let named: BTreeSet<&str> = violations.iter().map(|violation| violation.rule().as_str()).collect();
        prop_assert_eq!(named, broken(&draft));
    }

    /// What is let through says what the draft said: sets in the order of their lists, the rest as it was.
    #[test]
    fn what_is_let_through_says_what_the_draft_said(draft in draft()) {
        if let Ok(forum) = Forum::try_from(draft.clone()) {
            let mut expected = draft;
            for meeting in Meeting::ALL {
                expected.programme.meeting_mut(meeting).sort();
            }
            for table in RoundTable::ALL {
                expected.round_tables.round_table_mut(table).objectives.sort();
            }
            prop_assert_eq!(forum.clone().into_draft(), expected);
            prop_assert_eq!(Forum::try_from(forum.clone().into_draft()), Ok(forum));
        }
    }

    /// Each method of a lawful Forum gives what the draft said under its key.
    #[test]
    fn the_methods_of_a_forum_give_what_the_draft_said(draft in draft()) {
        if let Ok(forum) = Forum::try_from(draft.clone()) {
            prop_assert_eq!(forum.opens(), draft.opens);
            for meeting in Meeting::ALL {
                let mut sessions = draft.programme.meeting(meeting).clone();
                sessions.sort();
                prop_assert_eq!(forum.programme().sessions(meeting).collect::<Vec<_>>(), sessions);
            }
            let parts = [
                (RoundTable::One, draft.round_tables.one),
                (RoundTable::Two, draft.round_tables.two),
                (RoundTable::Three, draft.round_tables.three),
                (RoundTable::Four, draft.round_tables.four),
            ];
            for (table, said) in parts {
                let arranged = forum.round_tables().arrangements(table);
                let set = said.objectives.into_iter().collect();
                prop_assert_eq!(forum.allocation().objectives(table), set);
                prop_assert_eq!(arranged.co_chairs().map(Vec::from), said.co_chairs);
                prop_assert_eq!(arranged.keynote_speaker().map(PlainText::as_str), said.keynote_speaker.as_deref());
                prop_assert_eq!(
                    arranged.background_note().map(DocumentSymbol::as_str),
                    said.background_note.as_deref(),
                );
                prop_assert_eq!(
                    arranged.technical_summary().map(DocumentSymbol::as_str),
                    said.technical_summary.as_deref(),
                );
            }
            let issues: Vec<&str> = forum.policy_debate().emerging_issues().iter().map(PlainText::as_str).collect();
            prop_assert_eq!(issues, draft.policy_debate.emerging_issues);
            prop_assert_eq!(forum.plenary().national_reviews(), draft.plenary.national_reviews);
            let declaration = forum.progress_declaration();
            prop_assert_eq!(declaration.co_facilitators().map(Vec::from), draft.progress_declaration.co_facilitators);
            prop_assert_eq!(
                declaration.endorsed_by().map(DocumentSymbol::as_str),
                draft.progress_declaration.endorsed_by.as_deref(),
            );
        }
    }

    /// A Forum's faults are those of its opening day and then those of its parts, each under its key.
    #[test]
    fn the_parts_come_through_their_own_gates(draft in draft()) {
        let of_forum = told(Forum::try_from(draft.clone()));
        let parts = [
            ("/programme", told(Programme::try_from(draft.programme))),
            ("/roundTables", told(RoundTables::try_from(draft.round_tables))),
            ("/policyDebate", told(PolicyDebate::try_from(draft.policy_debate))),
            ("/plenary", told(Plenary::try_from(draft.plenary))),
            ("/progressDeclaration", told(ProgressDeclaration::try_from(draft.progress_declaration))),
        ];
        let of_parts = parts.iter().flat_map(|(key, faults)| {
            faults.iter().map(move |fault| (format!("{key}{}", fault.place()), fault.to_string()))
        });
        let rest = of_forum.iter().skip_while(|fault| fault.place() == "/opens");
        prop_assert!(rest.map(|fault| (fault.place().to_owned(), fault.to_string())).eq(of_parts));
    }
}

/// The order of the fields of a Forum, by their keys.
const FIELDS: [&str; 27] = [
    "format",
    "opens",
    "programme",
    "firstDay",
    "secondDay",
    "thirdDay",
    "fourthDay",
    "morning",
    "afternoon",
    "roundTables",
    "one",
    "two",
    "three",
    "four",
    "objectives",
    "coChairs",
    "keynoteSpeaker",
    "backgroundNote",
    "technicalSummary",
    "policyDebate",
    "emergingIssues",
    "plenary",
    "nationalReviews",
    "progressDeclaration",
    "coFacilitators",
    "endorsedBy",
    "$schema",
];

/// A place as the numbers of its steps; what holds another stands before it.
fn steps(place: &str) -> Vec<usize> {
    let step = |step: &str| match FIELDS.iter().position(|field| *field == step) {
        Some(field) => field,
        None => step.parse().unwrap_or_else(|_| panic!("{step} is no field and no index")),
    };
    place.split('/').skip(1).map(step).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn faults_are_in_the_order_of_the_fields_and_a_part_before_what_it_holds(draft in draft()) {
        let places: Vec<Vec<usize>> =
            told(Forum::try_from(draft)).iter().map(|fault| steps(fault.place())).collect();
        prop_assert!(places.is_sorted(), "{places:?}");
    }

    #[test]
    fn no_fault_is_told_twice(draft in draft()) {
        let faults = told(Forum::try_from(draft));
        let distinct: BTreeSet<(&str, String)> =
            faults.iter().map(|fault| (fault.place(), fault.to_string())).collect();
        prop_assert_eq!(distinct.len(), faults.len());
    }

    /// Every place is one of the document that was read, and what is at fault stands there or is lacking.
    #[test]
    #[cfg(feature = "serde")]
    fn every_place_is_in_the_document(draft in draft()) {
        let document = serde_json::to_value(&draft).expect("a draft can be written");
        let text = document.to_string();
        prop_assert_eq!(&serde_json::from_str::<ForumDraft>(&text).expect("its shape is right"), &draft);
        let checked = Forum::try_from(draft);
        for fault in told(checked.clone()) {
            let Some(found) = document.pointer(fault.place()) else {
                return Err(TestCaseError::fail(format!("{} is not in {document}", fault.place())));
            };
            match (fault.value(), found.as_str()) {
                (Some(value), Some(found)) => prop_assert_eq!(value, found),
                // A segment can be lacking where it belongs and stand where it does not.
                (Some(_), None) if fault.rule().as_str() == "plenary-in-order" => {}
                (Some(value), None) => {
                    let word = format!("\"{value}\"");
                    prop_assert!(!found.to_string().contains(&word), "{} is in {}", word, found);
                }
                (None, _) => {}
            }
        }
        // And serde says the same.
        match (serde_json::from_str::<Forum>(&text), checked) {
            (Ok(read), Ok(forum)) => prop_assert_eq!(read, forum),
            (Err(error), Err(violations)) => prop_assert_eq!(error.to_string(), violations.to_string()),
            (read, checked) => prop_assert!(false, "{read:?} is not {checked:?}"),
        }
    }
}
