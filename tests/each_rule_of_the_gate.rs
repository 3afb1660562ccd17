//! For every rule of the gate: drafts that break it and nothing else, each with its exact text and place, read
//! as values and through serde.

use std::collections::BTreeSet;

use imrf::{Forum, ForumDraft, HeldBy, MemberState, Objective, ProgrammeDraft, Rule, Session, Violation};
use jiff::civil::{Date, date};

/// A lawful draft in which everything optional is there, so that a fault of any field has its neighbours.
fn lawful() -> ForumDraft {
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
struct Breach {
    rule: Rule,
    /// What is done to the lawful draft.
    breaks: Box<dyn Fn(&mut ForumDraft)>,
    place: &'static str,
    /// The word of the value at fault, if it has one.
    value: Option<&'static str>,
    /// As shown: with the citation.
    shown: String,
}

fn breach(
    rule: Rule,
    place: &'static str,
    value: Option<&'static str>,
    shown: &str,
    breaks: impl Fn(&mut ForumDraft) + 'static,
) -> Breach {
    Breach { rule, breaks: Box::new(breaks), place, value, shown: shown.to_owned() }
}

/// Every breach, by the file of the rule's noun.
fn breaches() -> Vec<Breach> {
    let mut all = opening_day();
    all.extend(meetings());
    all.extend(plenary_order());
    all.extend(sessions_listed_twice());
    all.extend(objectives());
    all.extend(states());
    all.extend(texts());
    all
}

fn opens(day: Date) -> impl Fn(&mut ForumDraft) {
    move |draft| draft.opens = day
}

fn opening_day() -> Vec<Breach> {
    let quadrennial = |day: Date| {
        let shown = format!(
            "the Forum opens in {}, expected 2022 or every four years after it (A/RES/73/195, paragraph 49(c))",
            day.year()
        );
        breach(Rule::Quadrennial, "/opens", None, &shown, opens(day))
    };
    let first_semester = |day: Date, closes: &str| {
        let shown = format!(
            "the four days end on {closes}, expected 2022-06-30 at the latest (A/RES/73/326, paragraph 1(c))"
        );
        breach(Rule::FirstSemester, "/opens", None, &shown, opens(day))
    };
    let within_the_year = |day: Date| {
        let shown = format!(
            "the four days that begin on {day} run into the next year, expected within one year \
             (A/RES/73/326, paragraph 1(c))"
        );
        breach(Rule::WithinTheYear, "/opens", None, &shown, opens(day))
    };
    vec![
        quadrennial(date(2023, 5, 16)),
        quadrennial(date(2024, 5, 14)),
        quadrennial(date(2025, 12, 28)),
        quadrennial(date(2018, 5, 15)),
        quadrennial(date(0, 1, 1)),
        first_semester(date(2022, 6, 28), "2022-07-01"),
        first_semester(date(2022, 12, 28), "2022-12-31"),
        within_the_year(date(2026, 12, 29)),
        within_the_year(date(9998, 12, 31)),
    ]
}

/// Changes what the meetings hold.
fn programme(change: impl Fn(&mut ProgrammeDraft)) -> impl Fn(&mut ForumDraft) {
    move |draft| change(&mut draft.programme)
}

fn meetings() -> Vec<Breach> {
    const FIRST_DAYS: Rule = Rule::RoundTablesOnFirstDays;
    const POLICY_DEBATE: Rule = Rule::PolicyDebateOnSecondAfternoon;
    const LAST_DAYS: Rule = Rule::PlenaryOnLastDays;
    vec![
        breach(
            Rule::MeetingHeld,
            "/programme/firstDay/morning",
            None,
            "the morning of the first day holds no session, expected at least one \
             (A/RES/73/326, paragraph 1(d) note 4)",
            programme(|days| days.first_day.afternoon.append(&mut days.first_day.morning)),
        ),
        breach(
            Rule::MeetingHeld,
            "/programme/secondDay/afternoon",
            None,
            "the afternoon of the second day holds no session, expected at least one \
             (A/RES/73/326, paragraph 1(d) note 4)",
            programme(|days| days.second_day.afternoon.clear()),
        ),
        breach(
            Rule::MeetingHeld,
            "/programme/fourthDay/morning",
            None,
            "the morning of the fourth day holds no session, expected at least one \
             (A/RES/73/326, paragraph 1(d) note 4)",
            programme(|days| days.fourth_day.morning.clear()),
        ),
        breach(
            FIRST_DAYS,
            "/programme",
            Some("round-table-four"),
            "round table four is in no meeting, expected in one of the first three \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.second_day.morning = vec![Session::RoundTableThree]),
        ),
        breach(
            FIRST_DAYS,
            "/programme/secondDay/afternoon/1",
            Some("round-table-two"),
            "round table two is in the afternoon of the second day, expected on the first day or in the morning \
             of the second day (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.second_day.afternoon.push(Session::RoundTableTwo)),
        ),
        breach(
            FIRST_DAYS,
            "/programme/thirdDay/morning/0",
            Some("round-table-three"),
            "round table three is in the morning of the third day, expected on the first day or in the morning of \
             the second day (A/RES/73/326, paragraph 18(a))",
            programme(|days| {
                days.second_day.morning = vec![Session::RoundTableFour];
                days.third_day.morning.insert(0, Session::RoundTableThree);
            }),
        ),
        breach(
            POLICY_DEBATE,
            "/programme/firstDay/morning/1",
            Some("policy-debate"),
            "the policy debate is in the morning of the first day, expected in the afternoon of the second day \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.first_day.morning.push(Session::PolicyDebate)),
        ),
        breach(
            POLICY_DEBATE,
            "/programme/thirdDay/afternoon/0",
            Some("policy-debate"),
            "the policy debate is in the afternoon of the third day, expected in the afternoon of the second day \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.third_day.afternoon.insert(0, Session::PolicyDebate)),
        ),
        breach(
            LAST_DAYS,
            "/programme/secondDay/afternoon/0",
            Some("opening-segment"),
            "the opening segment is in the afternoon of the second day, expected on the third or the fourth day \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.second_day.afternoon.insert(0, Session::OpeningSegment)),
        ),
        breach(
            LAST_DAYS,
            "/programme/firstDay/afternoon/1",
            Some("closing-segment"),
            "the closing segment is in the afternoon of the first day, expected on the third or the fourth day \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.first_day.afternoon.push(Session::ClosingSegment)),
        ),
    ]
}

fn plenary_order() -> Vec<Breach> {
    const OPENING: Session = Session::OpeningSegment;
    const DEBATE: Session = Session::GeneralDebate;
    const CLOSING: Session = Session::ClosingSegment;
    let missing = |segment: Session, phrase: &str, held: [Session; 4]| {
        let shown = format!(
            "{phrase} is in none of the last four meetings, expected in at least one \
             (A/RES/73/326, paragraph 18(b))"
        );
        let change = programme(move |days| {
            days.third_day.morning = vec![held[0]];
            days.third_day.afternoon = vec![held[1]];
            days.fourth_day.morning = vec![held[2]];
            days.fourth_day.afternoon = vec![held[3]];
        });
        breach(Rule::PlenaryInOrder, "/programme", Some(segment.as_str()), &shown, change)
    };
    vec![
        missing(OPENING, "the opening segment", [DEBATE, DEBATE, DEBATE, CLOSING]),
        missing(DEBATE, "the general debate", [OPENING, OPENING, CLOSING, CLOSING]),
        missing(CLOSING, "the closing segment", [OPENING, OPENING, DEBATE, DEBATE]),
        breach(
            Rule::PlenaryInOrder,
            "/programme/thirdDay/morning/1",
            Some("opening-segment"),
            "the opening segment comes after the general debate, expected before it \
             (A/RES/73/326, paragraph 18(b))",
            programme(|days| days.third_day.morning.reverse()),
        ),
        breach(
            Rule::PlenaryInOrder,
            "/programme/fourthDay/afternoon/1",
            Some("general-debate"),
            "the general debate comes after the closing segment, expected before it \
             (A/RES/73/326, paragraph 18(b))",
            programme(|days| days.fourth_day.afternoon.reverse()),
        ),
        breach(
            Rule::PlenaryInOrder,
            "/programme/fourthDay/morning/1",
            Some("opening-segment"),
            "the opening segment comes after the general debate, expected before it \
             (A/RES/73/326, paragraph 18(b))",
            programme(|days| days.fourth_day.morning.push(OPENING)),
        ),
    ]
}

fn sessions_listed_twice() -> Vec<Breach> {
    vec![
        breach(
            Rule::ListedOnce,
            "/programme/firstDay/morning/1",
            Some("round-table-one"),
            "round table one is listed twice in the morning of the first day, expected once \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.first_day.morning.push(Session::RoundTableOne)),
        ),
        breach(
            Rule::ListedOnce,
            "/programme/secondDay/afternoon/1",
            Some("policy-debate"),
            "the policy debate is listed twice in the afternoon of the second day, expected once \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.second_day.afternoon.push(Session::PolicyDebate)),
        ),
        breach(
            Rule::ListedOnce,
            "/programme/fourthDay/morning/1",
            Some("general-debate"),
            "the general debate is listed twice in the morning of the fourth day, expected once \
             (A/RES/73/326, paragraph 18(a))",
            programme(|days| days.fourth_day.morning.push(Session::GeneralDebate)),
        ),
    ]
}

fn objectives() -> Vec<Breach> {
    vec![
        breach(
            Rule::Coverage,
            "/roundTables",
            Some("alternatives-to-detention"),
            "objective 13 is in no round table (A/RES/73/326, paragraph 21(b))",
            |draft| {
                draft
                    .round_tables
                    .two
                    .objectives
                    .retain(|objective| *objective != Objective::AlternativesToDetention);
            },
        ),
        breach(
            Rule::EachOnce,
            "/roundTables/three/objectives/6",
            Some("save-lives"),
            "objective 8 is in round table three, expected in one round table, and round table two has it \
             (A/RES/73/326, paragraph 21(b))",
            |draft| draft.round_tables.three.objectives.push(Objective::SaveLives),
        ),
        breach(
            Rule::EachOnce,
            "/roundTables/four/objectives/0",
            Some("data"),
            "objective 1 is in round table four, expected in one round table, and round table one has it \
             (A/RES/73/326, paragraph 21(b))",
            |draft| draft.round_tables.one.objectives.insert(2, Objective::Data),
        ),
        breach(
            Rule::NoneEmpty,
            "/roundTables/four/objectives",
            Some("round-table-four"),
            "round table four has no objective, expected at least one (A/RES/73/326, paragraph 21(a))",
            |draft| {
                let tables = &mut draft.round_tables;
                tables.one.objectives.append(&mut tables.four.objectives);
            },
        ),
        breach(
            Rule::ListedOnce,
            "/roundTables/four/objectives/5",
            Some("data"),
            "objective 1 is listed twice in round table four, expected once (A/RES/73/326, paragraph 21(b))",
            |draft| draft.round_tables.four.objectives.push(Objective::Data),
        ),
    ]
}

fn states() -> Vec<Breach> {
    const CHAIRS: &str = "/roundTables/three/coChairs";
    const FACILITATORS: &str = "/progressDeclaration/coFacilitators";
    let number = |rule, place, noun: &str, citation: &str, breaks: fn(&mut ForumDraft)| {
        let shown = format!("found {noun}, expected 2 (A/RES/73/326, paragraph {citation})");
        breach(rule, place, None, &shown, breaks)
    };
    let twice = |place, value, name: &str, citation: &str, breaks: fn(&mut ForumDraft)| {
        let shown = format!("{name} is listed twice, expected once (A/RES/73/326, paragraph {citation})");
        breach(Rule::ListedOnce, place, Some(value), &shown, breaks)
    };
    vec![
        number(Rule::TwoCoChairs, CHAIRS, "0 co-chairs", "21(c)", |draft| {
            draft.round_tables.three.co_chairs = Some(vec![]);
        }),
        number(Rule::TwoCoChairs, CHAIRS, "1 co-chair", "21(c)", |draft| {
            draft.round_tables.three.co_chairs = Some(vec![MemberState::KEN]);
        }),
        number(Rule::TwoCoChairs, CHAIRS, "3 co-chairs", "21(c)", |draft| {
            draft.round_tables.three.co_chairs =
                Some(vec![MemberState::KEN, MemberState::PRT, MemberState::MEX]);
        }),
        twice("/roundTables/three/coChairs/1", "KEN", "co-chair KEN", "21(c)", |draft| {
            draft.round_tables.three.co_chairs = Some(vec![MemberState::KEN, MemberState::KEN]);
        }),
        number(Rule::TwoCoFacilitators, FACILITATORS, "0 co-facilitators", "25", |draft| {
            draft.progress_declaration.co_facilitators = Some(vec![]);
        }),
        number(Rule::TwoCoFacilitators, FACILITATORS, "1 co-facilitator", "25", |draft| {
            draft.progress_declaration.co_facilitators = Some(vec![MemberState::LUX]);
        }),
        number(Rule::TwoCoFacilitators, FACILITATORS, "193 co-facilitators", "25", |draft| {
            draft.progress_declaration.co_facilitators = Some(MemberState::ALL.to_vec());
        }),
        twice("/progressDeclaration/coFacilitators/1", "LUX", "co-facilitator LUX", "25", |draft| {
            draft.progress_declaration.co_facilitators = Some(vec![MemberState::LUX, MemberState::LUX]);
        }),
        twice("/plenary/nationalReviews/2", "KEN", "the review of KEN", "20", |draft| {
            draft.plenary.national_reviews.push(MemberState::KEN);
        }),
    ]
}

fn texts() -> Vec<Breach> {
    let symbol = |found: &str, excerpt: &str| {
        let shown =
            format!("found \"{excerpt}\", expected a document symbol of 3 to 200 characters from ! to ~");
        let found = found.to_owned();
        breach(Rule::Symbol, "/roundTables/two/backgroundNote", None, &shown, move |draft| {
            draft.round_tables.two.background_note = Some(found.clone());
        })
    };
    let text = |found: &str, excerpt: &str, expected: &str| {
        let shown = format!("found \"{excerpt}\", expected {expected}");
        let found = found.to_owned();
        breach(Rule::PlainText, "/roundTables/two/keynoteSpeaker", None, &shown, move |draft| {
            draft.round_tables.two.keynote_speaker = Some(found.clone());
        })
    };
    let control = "a text with no control character below U+0020";
    let sixty = "é".repeat(60);
    vec![
        symbol("", ""),
        symbol("A/", "A/"),
        symbol(&"x".repeat(201), &format!("{}…", "x".repeat(60))),
        symbol("A/RES 76", "A/RES 76"),
        symbol("A/RES/76/266\n", "A/RES/76/266\\n"),
        symbol("A/RES/76/２66", "A/RES/76/２66"),
        symbol("A/RES\u{7f}", "A/RES\\u{7f}"),
        breach(
            Rule::Symbol,
            "/roundTables/four/technicalSummary",
            None,
            "found \"it's \\\"so\\\"\", expected a document symbol of 3 to 200 characters from ! to ~",
            |draft| draft.round_tables.four.technical_summary = Some("it's \"so\"".into()),
        ),
        breach(
            Rule::Symbol,
            "/progressDeclaration/endorsedBy",
            None,
            "found \" A/RES/76/266\", expected a document symbol of 3 to 200 characters from ! to ~",
            |draft| draft.progress_declaration.endorsed_by = Some(" A/RES/76/266".into()),
        ),
        text("", "", "a text of 1 to 500 code points, not 0"),
        text(&"é".repeat(501), &format!("{sixty}…"), "a text of 1 to 500 code points, not 501"),
        text("a\tb", "a\\tb", control),
        text("\u{1f}", "\\u{1f}", control),
        text("a\0", "a\\0", control),
        breach(
            Rule::PlainText,
            "/policyDebate/emergingIssues/2",
            None,
            "found \"two\\r\\nlines\", expected a text with no control character below U+0020",
            |draft| draft.policy_debate.emerging_issues.push("two\r\nlines".into()),
        ),
        breach(
            Rule::ListedOnce,
            "/policyDebate/emergingIssues/2",
            None,
            "emerging issue \"Climate change\" is listed twice, expected once (A/RES/73/326, paragraph 23)",
            |draft| draft.policy_debate.emerging_issues.push("Climate change".into()),
        ),
    ]
}

#[test]
fn the_draft_that_the_breaches_start_from_is_lawful() {
    let forum = Forum::try_from(lawful()).expect("nothing is broken yet");
    assert_eq!(forum.into_draft(), lawful());
}

#[test]
fn every_rule_of_the_gate_is_broken_here_and_no_other() {
    let of_the_gate: BTreeSet<Rule> =
        Rule::ALL.iter().copied().filter(|rule| rule.held_by().contains(&HeldBy::Gate)).collect();
    let broken: BTreeSet<Rule> = breaches().iter().map(|breach| breach.rule).collect();
    assert_eq!(of_the_gate, broken);
}

#[test]
fn each_breach_is_the_one_violation_with_its_text_and_place() {
    for breach in breaches() {
        let mut draft = lawful();
        (breach.breaks)(&mut draft);
        let violations = Forum::try_from(draft).expect_err(&breach.shown);
        let shown: Vec<String> = violations.iter().map(Violation::to_string).collect();
        assert_eq!(shown, [breach.shown.as_str()]);
        let violation = violations.first();
        assert_eq!(
            (violation.rule(), violation.place(), violation.value()),
            (breach.rule, breach.place, breach.value),
            "{violation}",
        );
        assert_eq!(violations.to_string(), format!("{}: {}", breach.place, breach.shown));
        assert_eq!(violations.count(), 1);
        match violation.citation() {
            Some(citation) => assert_eq!(breach.shown, format!("{} ({citation})", violation.text())),
            None => assert_eq!(breach.shown, violation.text()),
        }
        // A value twice in a list is cited as the list's own rule.
        if breach.rule != Rule::ListedOnce {
            assert_eq!(violation.citation(), breach.rule.citation());
        }
    }
}

#[cfg(feature = "serde")]
mod through_serde {
    use imrf::{Forum, ForumDraft};
    use serde_json::json;

    use super::{breaches, lawful};

    #[test]
    fn each_breach_is_refused_with_the_same_text() {
        for breach in breaches() {
            let mut draft = lawful();
            (breach.breaks)(&mut draft);
            let document = serde_json::to_string(&draft).expect("a draft can be written");
            let read: ForumDraft = serde_json::from_str(&document).expect("its shape is right");
            assert_eq!(read, draft);
            let error = serde_json::from_str::<Forum>(&document).expect_err(&breach.shown);
            assert_eq!(error.to_string(), format!("{}: {}", breach.place, breach.shown));
        }
    }

    #[test]
    fn each_violation_is_written_with_all_that_is_known_of_it() {
        for breach in breaches() {
            let mut draft = lawful();
            (breach.breaks)(&mut draft);
            let violations = Forum::try_from(draft).expect_err(&breach.shown);
            // The text ends where the citation in brackets begins.
            let (text, citation) = match breach.shown.rsplit_once(" (A/RES/") {
                Some((text, rest)) => (text, rest.strip_suffix(')').map(|rest| format!("A/RES/{rest}"))),
                None => (breach.shown.as_str(), None),
            };
            let mut expected = json!({ "place": breach.place, "rule": breach.rule.as_str(), "text": text });
            if let Some(value) = breach.value {
                expected["value"] = json!(value);
            }
            if let Some(citation) = citation {
                expected["citation"] = json!(citation);
            }
            assert_eq!(
                serde_json::to_value(violations).expect("violations can be written"),
                json!([expected])
            );
        }
    }
}
