//! Documents with much that is wrong: all of it is reported, each in its location, in the order of the fields, whatever
//! the order of the keys that are read.

use imrf::forum::{AllocationDraft, PlenarySegment, ProgrammeDraft};
use imrf::jiff::civil::date;
use imrf::rules::Violation;
use imrf::{
    Allocation, Checked, Forum, ForumDraft, MemberState, Objective, Programme, RoundTable, Session,
    Violations,
};
use serde_json::Value;

const OPENING: Session = Session::PlenarySegment(PlenarySegment::OpeningSegment);
const DEBATE: Session = Session::PlenarySegment(PlenarySegment::GeneralDebate);

/// Something wrong in every part, and several things in most.
fn invalid() -> ForumDraft {
    let mut draft = ForumDraft::indicative(date(2025, 12, 30));

    let days = &mut draft.programme;
    days.first_day.morning = vec![
        Session::PolicyDebate,
        Session::RoundTable(RoundTable::One),
        Session::RoundTable(RoundTable::One),
    ];
    days.first_day.afternoon = vec![];
    days.second_day.morning = vec![DEBATE, Session::RoundTable(RoundTable::Three), DEBATE];
    days.second_day.afternoon = vec![Session::RoundTable(RoundTable::Four)];
    days.third_day.morning = vec![DEBATE, OPENING, DEBATE];
    days.fourth_day.afternoon = vec![];

    let tables = &mut draft.round_tables;
    tables.one.objectives = vec![Objective::Data, Objective::SaveLives, Objective::Data];
    tables.one.co_chairs = Some(vec![MemberState::BGD, MemberState::BGD, MemberState::BGD]);
    tables.one.keynote_speaker = Some(String::new());
    tables.one.background_note = Some("?".into());
    tables.one.technical_summary = Some("two words".into());
    tables.three.objectives = vec![];
    tables.three.co_chairs = Some(vec![]);
    tables.four.technical_summary = Some("é".repeat(3));

    draft.policy_debate.emerging_issues =
        vec!["a\nb".into(), "Pandemics".into(), "a\nb".into(), String::new()];
    draft.plenary.national_reviews =
        vec![MemberState::KEN, MemberState::PRT, MemberState::KEN, MemberState::KEN];
    draft.progress_declaration.co_facilitators = Some(vec![MemberState::LUX]);
    draft.progress_declaration.endorsed_by = Some(" ".repeat(3));
    draft.notes = vec!["a note".into(), "\u{200b}".into(), "a note".into(), "\u{200b}".into()];
    draft
}

/// What is wrong with it, as displayed.
const VIOLATIONS: &str = "\
/opens: the Forum opens in 2025, expected 2022 or every four years after it (A/RES/73/195, paragraph 49(c))
/programme: round table two is in no meeting, expected in at least one of the first three (A/RES/73/326, paragraph 18(a))
/programme: the closing segment is in no meeting, expected in at least one of the last four (A/RES/73/326, paragraph 18(b))
/programme/firstDay/morning/0: the policy debate is in the morning of the first day, expected in the afternoon of the second day (A/RES/73/326, paragraph 18(a))
/programme/firstDay/morning/2: round table one is listed again in the morning of the first day, expected once (A/RES/73/326, paragraph 18(a))
/programme/firstDay/afternoon: the afternoon of the first day holds no session, expected at least one (A/RES/73/326, paragraph 1(d) note 4)
/programme/secondDay/morning/0: the general debate is in the morning of the second day, expected on the third or the fourth day (A/RES/73/326, paragraph 18(a))
/programme/secondDay/morning/2: the general debate is in the morning of the second day, expected on the third or the fourth day (A/RES/73/326, paragraph 18(a))
/programme/secondDay/afternoon/0: round table four is in the afternoon of the second day, expected on the first day or in the morning of the second day (A/RES/73/326, paragraph 18(a))
/programme/thirdDay/morning/1: the opening segment comes after the general debate, expected before it (A/RES/73/326, paragraph 18(b))
/programme/thirdDay/morning/2: the general debate is listed again in the morning of the third day, expected once (A/RES/73/326, paragraph 18(a))
/programme/fourthDay/afternoon: the afternoon of the fourth day holds no session, expected at least one (A/RES/73/326, paragraph 1(d) note 4)
/roundTables: objective 2 (minimize-adverse-drivers) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))
/roundTables: objective 5 (regular-pathways) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))
/roundTables: objective 6 (recruitment-and-decent-work) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))
/roundTables: objective 12 (screening-and-referral) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))
/roundTables: objective 14 (consular-protection) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))
/roundTables: objective 15 (access-to-basic-services) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))
/roundTables: objective 16 (inclusion-and-social-cohesion) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))
/roundTables: objective 18 (skills-development-and-recognition) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))
/roundTables: objective 19 (migrant-and-diaspora-contributions) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))
/roundTables: objective 20 (remittances) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))
/roundTables: objective 22 (social-protection) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))
/roundTables/one/objectives/2: objective 1 (data) is listed again in round table one, expected once (A/RES/73/326, paragraph 21(b))
/roundTables/one/coChairs: found 3 co-chairs, expected 2 (A/RES/73/326, paragraph 21(c))
/roundTables/one/coChairs/1: co-chair BGD is listed again, expected once (A/RES/73/326, paragraph 21(c))
/roundTables/one/coChairs/2: co-chair BGD is listed again, expected once (A/RES/73/326, paragraph 21(c))
/roundTables/one/keynoteSpeaker: found \"\", expected a text of 1 to 500 code points, not 0
/roundTables/one/backgroundNote: found \"?\", expected a document symbol or URI of 3 to 200 characters from ! to ~
/roundTables/one/technicalSummary: found \"two words\", expected a document symbol or URI of 3 to 200 characters from ! to ~
/roundTables/two/objectives/1: objective 8 (save-lives) is in round table two and in round table one, expected in one round table (A/RES/73/326, paragraph 21(b))
/roundTables/three/objectives: round table three has no objective, expected at least one (A/RES/73/326, paragraph 21(a))
/roundTables/three/coChairs: found 0 co-chairs, expected 2 (A/RES/73/326, paragraph 21(c))
/roundTables/four/objectives/0: objective 1 (data) is in round table four and in round table one, expected in one round table (A/RES/73/326, paragraph 21(b))
/roundTables/four/technicalSummary: found \"ééé\", expected a document symbol or URI of 3 to 200 characters from ! to ~
/policyDebate/emergingIssues/0: found \"a\\nb\", expected a text without control characters, not with U+000A
/policyDebate/emergingIssues/2: emerging issue \"a\\nb\" is listed again, expected once (A/RES/73/326, paragraph 23)
/policyDebate/emergingIssues/3: found \"\", expected a text of 1 to 500 code points, not 0
/plenary/nationalReviews/2: the review of KEN is listed again, expected once (A/RES/73/326, paragraph 20)
/plenary/nationalReviews/3: the review of KEN is listed again, expected once (A/RES/73/326, paragraph 20)
/progressDeclaration/coFacilitators: found 1 co-facilitator, expected 2 (A/RES/73/326, paragraph 25)
/progressDeclaration/endorsedBy: found \"   \", expected a document symbol or URI of 3 to 200 characters from ! to ~
/notes/1: found \"\\u{200b}\", expected a text with a visible character
/notes/3: found \"\\u{200b}\", expected a text with a visible character";

/// The violations, as they are displayed one a line.
fn displayed(violations: &Violations) -> String {
    let line = |violation: &Violation| match violation.pointer() {
        "" => violation.to_string(),
        pointer => format!("{pointer}: {violation}"),
    };
    violations.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn all_violations_of_a_forum_are_reported_in_the_order_of_the_fields() {
    let violations = invalid().validate().expect_err("much is wrong with it");
    assert_eq!(displayed(&violations), VIOLATIONS);
    assert_eq!(violations.to_string(), VIOLATIONS);
    assert_eq!((violations.count(), violations.more()), (VIOLATIONS.lines().count() as u64, 0));
    assert_eq!(Some(violations.first()), violations.iter().next());
    let all: Vec<Violation> = violations.clone().into_iter().collect();
    assert!(all.iter().eq(&violations));
}

/// The same of an allocation on its own, whose pointers are relative to it.
#[test]
fn all_violations_of_an_allocation_are_reported_in_the_order_of_the_tables() {
    let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
    draft.one = vec![Objective::SaveLives, Objective::SaveLives];
    draft.two.truncate(2);
    draft.four = vec![];
    let violations = draft.validate().expect_err("much is wrong with it");
    let missing = [1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 17, 18, 21, 23];
    let missing = missing.map(|number| {
        let objective = Objective::ALL[number - 1];
        format!(
            "objective {number} ({objective}) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))"
        )
    });
    let within = [
        "/one/1: objective 8 (save-lives) is listed again in round table one, expected once \
         (A/RES/73/326, paragraph 21(b))",
        "/two/1: objective 8 (save-lives) is in round table two and in round table one, expected in one round table \
         (A/RES/73/326, paragraph 21(b))",
        "/four: round table four has no objective, expected at least one (A/RES/73/326, paragraph 21(a))",
    ];
    assert_eq!(violations.to_string(), [missing.join("\n"), within.join("\n")].join("\n"));
}

/// A policy debate that is in no meeting is missing, beside what is wrong with its afternoon.
#[test]
fn a_missing_policy_debate_is_reported() {
    let afternoon = |sessions: &[Session]| {
        let mut draft = ProgrammeDraft::from(Programme::OF_2022);
        draft.second_day.afternoon = sessions.to_vec();
        draft.validate().expect_err("it has no policy debate").to_string()
    };
    let missing = "the policy debate is in no meeting, expected in the afternoon of the second day \
                   (A/RES/73/326, paragraph 18(a))";
    assert_eq!(
        afternoon(&[]),
        format!(
            "{missing}\n/secondDay/afternoon: the afternoon of the second day holds no session, expected at least \
             one (A/RES/73/326, paragraph 1(d) note 4)"
        )
    );
    assert_eq!(
        afternoon(&[Session::RoundTable(RoundTable::One)]),
        format!(
            "{missing}\n/secondDay/afternoon/0: round table one is in the afternoon of the second day, expected on \
             the first day or in the morning of the second day (A/RES/73/326, paragraph 18(a))"
        )
    );
}

/// A programme of nothing lacks every session, and something in every meeting.
#[test]
fn all_violations_of_an_empty_programme_are_reported() {
    let violations = ProgrammeDraft::default().validate().expect_err("it has nothing");
    let pointers: Vec<&str> = violations.iter().map(Violation::pointer).collect();
    let days = ["/firstDay", "/secondDay", "/thirdDay", "/fourthDay"];
    let meetings: Vec<String> =
        days.iter().flat_map(|day| [format!("{day}/morning"), format!("{day}/afternoon")]).collect();
    assert_eq!(pointers[..8], [""; 8]);
    assert_eq!(pointers[8..], meetings);
    let lacking: Vec<Option<&str>> = violations.iter().take(8).map(Violation::value).collect();
    assert_eq!(lacking, Session::ALL.map(|session| Some(session.as_str())));
}

/// The document with the keys of every object in this order.
fn ordered(value: &Value, order: fn(&mut Vec<(&String, &Value)>)) -> String {
    match value {
        Value::Object(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            order(&mut entries);
            let entry = |(key, value): (&String, &Value)| format!("\"{key}\":{}", ordered(value, order));
            format!("{{{}}}", entries.into_iter().map(entry).collect::<Vec<_>>().join(","))
        }
        Value::Array(values) => {
            let values: Vec<String> = values.iter().map(|value| ordered(value, order)).collect();
            format!("[{}]", values.join(","))
        }
        other => other.to_string(),
    }
}

#[test]
fn the_order_of_the_keys_makes_no_difference() {
    let written = serde_json::to_string(&invalid()).expect("a draft can be written");
    let value: Value = serde_json::from_str(&written).expect("it is JSON");
    let sorted = ordered(&value, |entries| entries.sort_by_key(|(key, _)| *key));
    let reversed = ordered(&value, |entries| {
        entries.sort_by_key(|(key, _)| *key);
        entries.reverse();
    });
    let by_length = ordered(&value, |entries| entries.sort_by_key(|(key, _)| (key.len(), *key)));
    assert_eq!(reversed.find("\"two\""), Some("{\"roundTables\":{".len()));
    for document in [written, sorted, reversed, by_length] {
        let draft: ForumDraft = serde_json::from_str(&document).expect("its shape is right");
        assert_eq!(draft, invalid());
        assert_eq!(serde_json::from_str::<Forum>(&document).unwrap_err().to_string(), VIOLATIONS);
        let checked: Checked<Forum> = serde_json::from_str(&document).expect("it is JSON");
        assert_eq!(checked.into_result(), Err(invalid().validate().expect_err("much is wrong with it")));
    }
}

#[test]
fn an_allocation_is_refused_with_the_same_text() {
    let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
    draft.one.clear();
    draft.three.push(Objective::Data);
    let expected = draft.validate().unwrap_err().to_string();
    assert_eq!(expected.lines().count(), 7);
    let value = serde_json::to_value(&draft).expect("a draft can be written");
    let reversed = ordered(&value, |entries| entries.reverse());
    assert_eq!(serde_json::from_str::<Allocation>(&reversed).unwrap_err().to_string(), expected);
}

/// A thousand are kept, and a hundred displayed; the others are counted.
#[test]
fn what_is_beyond_a_thousand_is_counted() {
    let mut draft = Forum::of_2022().into_draft();
    draft.notes = vec![String::new(); 1000];
    draft.policy_debate.emerging_issues = vec!["an issue".into(); 1000];
    let violations = draft.validate().expect_err("much is wrong with it");
    assert_eq!((violations.count(), violations.more()), (1999, 999));
    assert_eq!(violations.iter().len(), 1000);
    let text = violations.to_string();
    assert_eq!(text.lines().count(), 101);
    assert_eq!(text.lines().next_back(), Some("and 1899 more"));
    // A document is read to the same end.
    let json = serde_json::to_string(&draft).expect("a draft can be written");
    let checked: Checked<Forum> = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(checked.into_result(), Err(violations));
}
