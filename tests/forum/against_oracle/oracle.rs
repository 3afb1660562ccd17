//! The rules of a Forum once more, from the paragraphs and from nothing of the crate: which rule a draft breaks, in
//! which location, of which value, and with which citation.
//!
//! Of one location there is one violation at most, apart from what a whole part lacks. A value where it is not
//! allowed is reported as that; else a later mention in the same list as a repeat, and the first in a second round
//! table as that; else a text that breaks its rule; else a session out of order.

use std::collections::BTreeSet;

use imrf::forum::{ForumDraft, RoundTableDraft};
use imrf::{Meeting, MemberState, Objective, Session};

/// A violation as the rules have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) pointer: String,
    pub(crate) rule: String,
    pub(crate) value: Option<String>,
    pub(crate) citation: Option<String>,
}

fn expected(pointer: impl Into<String>, rule: &str, value: Option<&str>, citation: &str) -> Expected {
    let citation = Some(citation).filter(|citation| !citation.is_empty());
    Expected {
        pointer: pointer.into(),
        rule: rule.to_owned(),
        value: value.map(str::to_owned),
        citation: citation.map(str::to_owned),
    }
}

/// The violations of a draft, in the order of the fields; of a part as a whole before those inside it.
pub(crate) fn violations(draft: &ForumDraft) -> Vec<Expected> {
    let mut found = Vec::new();
    found.extend(opening_day(draft));
    programme(draft, &mut found);
    round_tables(draft, &mut found);
    emerging_issues(&draft.policy_debate.emerging_issues, &mut found);
    let reviews = &draft.plenary.national_reviews;
    repeated_states(reviews, "/plenary/nationalReviews", "A/RES/73/326, paragraph 20", &mut found);
    let declaration = &draft.progress_declaration;
    if let Some(states) = &declaration.co_facilitators {
        let list = "/progressDeclaration/coFacilitators";
        two_states(states, list, "two-co-facilitators", "A/RES/73/326, paragraph 25", &mut found);
    }
    reference(declaration.endorsed_by.as_deref(), "/progressDeclaration/endorsedBy", &mut found);
    if draft.notes.len() > 1000 {
        found.push(expected("/notes", "too-many-values", None, ""));
        return found;
    }
    for (index, note) in draft.notes.iter().enumerate() {
        text(Some(note), &format!("/notes/{index}"), &mut found);
    }
    found
}

/// The year first, then the semester of 2022, then the end of the year.
fn opening_day(draft: &ForumDraft) -> Option<Expected> {
    let (year, month, day) = (draft.opens.year(), draft.opens.month(), draft.opens.day());
    // After 30 June is the last of four days that begin after 27 June, after 31 December that of those after 28.
    if !(2022..=9998).contains(&year) || (year - 2022) % 4 != 0 {
        Some(expected("/opens", "quadrennial", None, "A/RES/73/195, paragraph 49(c)"))
    } else if year == 2022 && (month, day) > (6, 27) {
        Some(expected("/opens", "first-semester", None, "A/RES/73/326, paragraph 1(c)"))
    } else if (month, day) > (12, 28) {
        Some(expected("/opens", "within-the-year", None, "A/RES/73/326, paragraph 1(c)"))
    } else {
        None
    }
}

const MEETINGS: [&str; 8] = [
    "/programme/firstDay/morning",
    "/programme/firstDay/afternoon",
    "/programme/secondDay/morning",
    "/programme/secondDay/afternoon",
    "/programme/thirdDay/morning",
    "/programme/thirdDay/afternoon",
    "/programme/fourthDay/morning",
    "/programme/fourthDay/afternoon",
];

/// The sessions in the order of work, each with its rule and the meetings that it is held in, by their indices.
const SESSIONS: [(&str, &str, core::ops::Range<usize>); 8] = [
    ("round-table-one", "round-tables-on-first-days", 0..3),
    ("round-table-two", "round-tables-on-first-days", 0..3),
    ("round-table-three", "round-tables-on-first-days", 0..3),
    ("round-table-four", "round-tables-on-first-days", 0..3),
    ("policy-debate", "policy-debate-on-second-afternoon", 3..4),
    ("opening-segment", "plenary-on-last-days", 4..8),
    ("general-debate", "plenary-on-last-days", 4..8),
    ("closing-segment", "plenary-on-last-days", 4..8),
];

fn programme(draft: &ForumDraft, found: &mut Vec<Expected>) {
    const ORDER_OF_WORK: &str = "A/RES/73/326, paragraph 18(a)";
    let number = |session: &Session| {
        SESSIONS
            .iter()
            .position(|(identifier, ..)| *identifier == session.as_str())
            .expect("it is one of the eight")
    };
    let meetings =
        Meeting::ALL.map(|meeting| draft.programme[meeting].iter().map(number).collect::<Vec<usize>>());
    let is_too_long = |meeting: &Vec<usize>| meeting.len() > 1000;
    if !meetings.iter().any(is_too_long) {
        for (session, (identifier, rule, _)) in SESSIONS.into_iter().enumerate() {
            if meetings.iter().flatten().any(|held| *held == session) {
                continue;
            }
            // That the plenary is divided into its segments is another paragraph than that of its days.
            found.push(match session {
                0..5 => expected("/programme", rule, Some(identifier), ORDER_OF_WORK),
                _ => expected(
                    "/programme",
                    "plenary-in-order",
                    Some(identifier),
                    "A/RES/73/326, paragraph 18(b)",
                ),
            });
        }
    }
    let mut latest = 0;
    for (index, (sessions, list)) in meetings.iter().zip(MEETINGS).enumerate() {
        if sessions.is_empty() {
            found.push(expected(list, "meeting-held", None, "A/RES/73/326, paragraph 1(d) note 4"));
        }
        if is_too_long(sessions) {
            found.push(expected(list, "too-many-values", None, ""));
            continue;
        }
        for (position, &session) in sessions.iter().enumerate() {
            let (identifier, rule, held_in) = &SESSIONS[session];
            let location = format!("{list}/{position}");
            if !held_in.contains(&index) {
                found.push(expected(location, rule, Some(identifier), ORDER_OF_WORK));
            } else if sessions[..position].contains(&session) {
                found.push(expected(location, "listed-once", Some(identifier), ORDER_OF_WORK));
            } else if session >= 5 && session < latest {
                let order = "A/RES/73/326, paragraph 18(b)";
                found.push(expected(location, "plenary-in-order", Some(identifier), order));
            } else if session >= 5 {
                latest = session;
            }
        }
    }
}

fn round_tables(draft: &ForumDraft, found: &mut Vec<Expected>) {
    const ALLOCATION: &str = "A/RES/73/326, paragraph 21(b)";
    let tables = &draft.round_tables;
    let tables: [(&str, &str, &RoundTableDraft); 4] = [
        ("/roundTables/one", "round-table-one", &tables.one),
        ("/roundTables/two", "round-table-two", &tables.two),
        ("/roundTables/three", "round-table-three", &tables.three),
        ("/roundTables/four", "round-table-four", &tables.four),
    ];
    let is_too_long = |table: &RoundTableDraft| table.objectives.len() > 1000;
    if !tables.iter().any(|(_, _, table)| is_too_long(table)) {
        let is_missing =
            |objective: &Objective| !tables.iter().any(|(_, _, table)| table.objectives.contains(objective));
        for objective in Objective::ALL.into_iter().filter(is_missing) {
            let citation = "A/RES/73/326, paragraphs 21(a) and (b)";
            found.push(expected("/roundTables", "coverage", Some(objective.as_str()), citation));
        }
    }
    let mut in_earlier = BTreeSet::<Objective>::new();
    for (location, identifier, table) in tables {
        let list = format!("{location}/objectives");
        if table.objectives.is_empty() {
            let citation = "A/RES/73/326, paragraph 21(a)";
            found.push(expected(list.as_str(), "none-empty", Some(identifier), citation));
        }
        if is_too_long(table) {
            found.push(expected(list.as_str(), "too-many-values", None, ""));
        } else {
            for (position, objective) in table.objectives.iter().enumerate() {
                let location = format!("{list}/{position}");
                if table.objectives[..position].contains(objective) {
                    found.push(expected(location, "listed-once", Some(objective.as_str()), ALLOCATION));
                } else if in_earlier.contains(objective) {
                    found.push(expected(location, "each-once", Some(objective.as_str()), ALLOCATION));
                }
            }
            in_earlier.extend(&table.objectives);
        }
        if let Some(states) = &table.co_chairs {
            let list = format!("{location}/coChairs");
            two_states(states, &list, "two-co-chairs", "A/RES/73/326, paragraph 21(c)", found);
        }
        text(table.keynote_speaker.as_deref(), &format!("{location}/keynoteSpeaker"), found);
        reference(table.background_note.as_deref(), &format!("{location}/backgroundNote"), found);
        reference(table.technical_summary.as_deref(), &format!("{location}/technicalSummary"), found);
    }
}

fn emerging_issues(issues: &[String], found: &mut Vec<Expected>) {
    let list = "/policyDebate/emergingIssues";
    if issues.len() > 1000 {
        found.push(expected(list, "too-many-values", None, ""));
        return;
    }
    for (position, issue) in issues.iter().enumerate() {
        let location = format!("{list}/{position}");
        if issues[..position].contains(issue) {
            found.push(expected(location, "listed-once", None, "A/RES/73/326, paragraph 23"));
        } else {
            text(Some(issue), &location, found);
        }
    }
}

fn two_states(states: &[MemberState], list: &str, rule: &str, citation: &str, found: &mut Vec<Expected>) {
    if states.len() > 1000 {
        found.push(expected(list, "too-many-values", None, ""));
        return;
    }
    if states.len() != 2 {
        found.push(expected(list, rule, None, citation));
    }
    repeated_states(states, list, citation, found);
}

fn repeated_states(states: &[MemberState], list: &str, citation: &str, found: &mut Vec<Expected>) {
    if states.len() > 1000 {
        found.push(expected(list, "too-many-values", None, ""));
        return;
    }
    for (position, state) in states.iter().enumerate() {
        if states[..position].contains(state) {
            found.push(expected(format!("{list}/{position}"), "listed-once", Some(state.as_str()), citation));
        }
    }
}

fn reference(text: Option<&str>, location: &str, found: &mut Vec<Expected>) {
    let is_one = |text: &str| {
        (3..=200).contains(&text.chars().count())
            && text.chars().all(|character| ('!'..='~').contains(&character))
    };
    if text.is_some_and(|text| !is_one(text)) {
        found.push(expected(location, "symbol", None, ""));
    }
}

fn text(text: Option<&str>, location: &str, found: &mut Vec<Expected>) {
    if text.is_some_and(|text| !is_plain_text(text)) {
        found.push(expected(location, "plain-text", None, ""));
    }
}

/// Something to see, 500 code points at most, no control characters and no separators of lines and paragraphs.
pub(crate) fn is_plain_text(text: &str) -> bool {
    let is_control =
        |character: char| matches!(u32::from(character), 0..0x20 | 0x7F..=0x9F | 0x2028 | 0x2029);
    text.chars().count() <= 500
        && !text.contains(is_control)
        && text.chars().any(|character| !is_invisible(character))
}

/// Whether there is nothing to see in the character.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(
        u32::from(character),
        0x20 | 0xA0
            | 0xAD
            | 0x34F
            | 0x61C
            | 0x115F
            | 0x1160
            | 0x1680
            | 0x17B4
            | 0x17B5
            | 0x180B..=0x180E
            | 0x2000..=0x200F
            | 0x202A..=0x202F
            | 0x205F..=0x206F
            | 0x2800
            | 0x3000
            | 0x3164
            | 0xFE00..=0xFE0F
            | 0xFEFF
            | 0xFFA0
    )
}
