//! Documents with many faults at once: all are told, each in its place, in the order of the fields, whatever the
//! order of the keys that are read.

use imrf::{
    Allocation, AllocationDraft, Forum, ForumDraft, MemberState, Objective, Programme, ProgrammeDraft,
    Session, Violation, Violations,
};
use jiff::civil::date;

/// A fault in every part, and several in most.
fn faulty() -> ForumDraft {
    let mut draft = ForumDraft::indicative(date(2025, 12, 30));

    let days = &mut draft.programme;
    days.first_day.morning = vec![Session::PolicyDebate, Session::RoundTableOne, Session::RoundTableOne];
    days.first_day.afternoon = vec![];
    days.second_day.morning = vec![Session::GeneralDebate, Session::RoundTableThree, Session::GeneralDebate];
    days.second_day.afternoon = vec![Session::RoundTableFour];
    days.third_day.morning = vec![Session::GeneralDebate, Session::OpeningSegment, Session::GeneralDebate];
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
    draft
}

/// What is wrong with it, as shown.
const FAULTS: &str = "\
/opens: the Forum opens in 2025, expected 2022 or every four years after it (A/RES/73/195, paragraph 49(c))
/opens: the four days that begin on 2025-12-30 run into the next year, expected within one year (A/RES/73/326, paragraph 1(c))
/programme: round table two is in no meeting, expected in one of the first three (A/RES/73/326, paragraph 18(a))
/programme: the closing segment is in none of the last four meetings, expected in at least one (A/RES/73/326, paragraph 18(b))
/programme/firstDay/morning/0: the policy debate is in the morning of the first day, expected in the afternoon of the second day (A/RES/73/326, paragraph 18(a))
/programme/firstDay/morning/2: round table one is listed again in the morning of the first day, expected once (A/RES/73/326, paragraph 18(a))
/programme/firstDay/afternoon: the afternoon of the first day holds no session, expected at least one (A/RES/73/326, paragraph 1(d) note 4)
/programme/secondDay/morning/0: the general debate is in the morning of the second day, expected on the third or the fourth day (A/RES/73/326, paragraph 18(a))
/programme/secondDay/morning/2: the general debate is in the morning of the second day, expected on the third or the fourth day (A/RES/73/326, paragraph 18(a))
/programme/secondDay/morning/2: the general debate is listed again in the morning of the second day, expected once (A/RES/73/326, paragraph 18(a))
/programme/secondDay/afternoon/0: round table four is in the afternoon of the second day, expected on the first day or in the morning of the second day (A/RES/73/326, paragraph 18(a))
/programme/thirdDay/morning/1: the opening segment comes after the general debate, expected before it (A/RES/73/326, paragraph 18(b))
/programme/thirdDay/morning/2: the general debate is listed again in the morning of the third day, expected once (A/RES/73/326, paragraph 18(a))
/programme/fourthDay/afternoon: the afternoon of the fourth day holds no session, expected at least one (A/RES/73/326, paragraph 1(d) note 4)
/roundTables: objective 2 is in no round table (A/RES/73/326, paragraph 21(b))
/roundTables: objective 5 is in no round table (A/RES/73/326, paragraph 21(b))
/roundTables: objective 6 is in no round table (A/RES/73/326, paragraph 21(b))
/roundTables: objective 12 is in no round table (A/RES/73/326, paragraph 21(b))
/roundTables: objective 14 is in no round table (A/RES/73/326, paragraph 21(b))
/roundTables: objective 15 is in no round table (A/RES/73/326, paragraph 21(b))
/roundTables: objective 16 is in no round table (A/RES/73/326, paragraph 21(b))
/roundTables: objective 18 is in no round table (A/RES/73/326, paragraph 21(b))
/roundTables: objective 19 is in no round table (A/RES/73/326, paragraph 21(b))
/roundTables: objective 20 is in no round table (A/RES/73/326, paragraph 21(b))
/roundTables: objective 22 is in no round table (A/RES/73/326, paragraph 21(b))
/roundTables/one/objectives/2: objective 1 is listed again in round table one, expected once (A/RES/73/326, paragraph 21(b))
/roundTables/one/coChairs: found 3 co-chairs, expected 2 (A/RES/73/326, paragraph 21(c))
/roundTables/one/coChairs/1: co-chair BGD is listed again, expected once (A/RES/73/326, paragraph 21(c))
/roundTables/one/coChairs/2: co-chair BGD is listed again, expected once (A/RES/73/326, paragraph 21(c))
/roundTables/one/keynoteSpeaker: found \"\", expected a text of 1 to 500 code points, not 0
/roundTables/one/backgroundNote: found \"?\", expected a document symbol of 3 to 200 characters from ! to ~
/roundTables/one/technicalSummary: found \"two words\", expected a document symbol of 3 to 200 characters from ! to ~
/roundTables/two/objectives/1: objective 8 is in round table two, expected in one round table, and round table one has it (A/RES/73/326, paragraph 21(b))
/roundTables/three/objectives: round table three has no objective, expected at least one (A/RES/73/326, paragraph 21(a))
/roundTables/three/coChairs: found 0 co-chairs, expected 2 (A/RES/73/326, paragraph 21(c))
/roundTables/four/objectives/0: objective 1 is in round table four, expected in one round table, and round table one has it (A/RES/73/326, paragraph 21(b))
/roundTables/four/technicalSummary: found \"ééé\", expected a document symbol of 3 to 200 characters from ! to ~
/policyDebate/emergingIssues/0: found \"a\\nb\", expected a text with no control character below U+0020
/policyDebate/emergingIssues/2: found \"a\\nb\", expected a text with no control character below U+0020
/policyDebate/emergingIssues/2: emerging issue \"a\\nb\" is listed again, expected once (A/RES/73/326, paragraph 23)
/policyDebate/emergingIssues/3: found \"\", expected a text of 1 to 500 code points, not 0
/plenary/nationalReviews/2: the review of KEN is listed again, expected once (A/RES/73/326, paragraph 20)
/plenary/nationalReviews/3: the review of KEN is listed again, expected once (A/RES/73/326, paragraph 20)
/progressDeclaration/coFacilitators: found 1 co-facilitator, expected 2 (A/RES/73/326, paragraph 25)
/progressDeclaration/endorsedBy: found \"   \", expected a document symbol of 3 to 200 characters from ! to ~";

/// The violations, as they are shown one a line.
fn shown(violations: &Violations) -> String {
    let line = |violation: &Violation| match violation.place() {
        "" => violation.to_string(),
        place => format!("{place}: {violation}"),
    };
    violations.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn all_faults_of_a_forum_are_told_in_the_order_of_the_fields() {
    let violations = Forum::try_from(faulty()).expect_err("it is full of faults");
    assert_eq!(shown(&violations), FAULTS);
    assert_eq!(violations.to_string(), FAULTS);
    assert_eq!(violations.count(), FAULTS.lines().count());
    assert_eq!(Some(violations.first()), violations.iter().next());
    let all: Vec<Violation> = violations.clone().into_iter().collect();
    assert!(all.iter().eq(&violations));
}

/// The same of an allocation on its own, whose places are relative to it.
#[test]
fn all_faults_of_an_allocation_are_told_in_the_order_of_the_tables() {
    let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
    draft.one = vec![Objective::SaveLives, Objective::SaveLives];
    draft.two.truncate(2);
    draft.four = vec![];
    let violations = Allocation::try_from(draft).expect_err("it is full of faults");
    let missing = [1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 17, 18, 21, 23];
    let missing = missing
        .map(|number| format!("objective {number} is in no round table (A/RES/73/326, paragraph 21(b))"));
    let within = [
        "/one/1: objective 8 is listed again in round table one, expected once (A/RES/73/326, paragraph 21(b))",
        "/two/1: objective 8 is in round table two, expected in one round table, and round table one has it \
         (A/RES/73/326, paragraph 21(b))",
        "/four: round table four has no objective, expected at least one (A/RES/73/326, paragraph 21(a))",
    ];
    assert_eq!(violations.to_string(), [missing.join("\n"), within.join("\n")].join("\n"));
}

/// A policy debate that is in no meeting is missed, beside what is wrong with its afternoon.
#[test]
fn a_missing_policy_debate_is_told() {
    let afternoon = |sessions: &[Session]| {
        let mut draft = ProgrammeDraft::from(Programme::OF_2022);
        draft.second_day.afternoon = sessions.to_vec();
        Programme::try_from(draft).expect_err("it has no policy debate").to_string()
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
        afternoon(&[Session::RoundTableOne]),
        format!(
            "{missing}\n/secondDay/afternoon/0: round table one is in the afternoon of the second day, expected on \
             the first day or in the morning of the second day (A/RES/73/326, paragraph 18(a))"
        )
    );
}

/// A programme that says nothing lacks every session, and something in every meeting.
#[test]
fn all_faults_of_an_empty_programme_are_told() {
    let violations = Programme::try_from(ProgrammeDraft::default()).expect_err("it says nothing");
    let places: Vec<&str> = violations.iter().map(Violation::place).collect();
    let days = ["/firstDay", "/secondDay", "/thirdDay", "/fourthDay"];
    let meetings: Vec<String> =
        days.iter().flat_map(|day| [format!("{day}/morning"), format!("{day}/afternoon")]).collect();
    assert_eq!(places[..8], [""; 8]);
    assert_eq!(places[8..], meetings);
    let lacking: Vec<Option<&str>> = violations.iter().take(8).map(Violation::value).collect();
    let expected = [
        "round-table-one",
        "round-table-two",
        "round-table-three",
        "round-table-four",
        "policy-debate",
        "opening-segment",
        "general-debate",
        "closing-segment",
    ];
    assert_eq!(lacking, expected.map(Some));
}

#[cfg(feature = "serde")]
mod through_serde {
    use imrf::{Allocation, AllocationDraft, Forum, ForumDraft, Objective};
    use serde_json::Value;

    use super::{FAULTS, faulty};

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
        let written = serde_json::to_string(&faulty()).expect("a draft can be written");
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
            assert_eq!(draft, faulty());
            assert_eq!(serde_json::from_str::<Forum>(&document).unwrap_err().to_string(), FAULTS);
        }
    }

    #[test]
    fn an_allocation_is_refused_in_the_same_words() {
        let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
        draft.one.clear();
        draft.three.push(Objective::Data);
        let expected = Allocation::try_from(draft.clone()).unwrap_err().to_string();
        assert_eq!(expected.lines().count(), 7);
        let value = serde_json::to_value(&draft).expect("a draft can be written");
        let reversed = ordered(&value, |entries| entries.reverse());
        assert_eq!(serde_json::from_str::<Allocation>(&reversed).unwrap_err().to_string(), expected);
    }

    /// Violations are an array of objects, each with its place.
    #[test]
    fn violations_are_written_in_their_order() {
        let violations = Forum::try_from(faulty()).expect_err("it is full of faults");
        let written = serde_json::to_value(&violations).expect("violations can be written");
        let written = written.as_array().expect("they are a list");
        assert_eq!(written.len(), violations.count());
        for (object, violation) in written.iter().zip(&violations) {
            assert_eq!(object["place"], violation.place());
            assert_eq!(object["rule"], violation.rule().as_str());
            assert_eq!(object["text"], violation.text());
            assert_eq!(object.get("value").and_then(Value::as_str), violation.value());
            let citation = violation.citation().map(|citation| citation.to_string());
            assert_eq!(object.get("citation").and_then(Value::as_str), citation.as_deref());
        }
    }
}
