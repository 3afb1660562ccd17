//! The strategies find the bugs that people have, in 256 cases: each row is a bug in a program that takes documents, and
//! the number of 40 seeds with which it must be found.
//!
//! A few seeds are tried, and all 40 with `IMRF_SEEDS=40 cargo test --release -p imrf-long-tests --test strategy
//! planted_bugs`.

use std::fmt::Debug;

use imrf::rules::{Rule, Violation};
use imrf::strategy::*;
use imrf::{Allocation, Edition, Forum, ForumDraft, ObjectiveSet, RoundTable, Session};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

/// The number of seeds that are tried.
fn seeds() -> u8 {
    std::env::var("IMRF_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(2)
}

/// With how many of the seeds a value shows the bug within 256 cases.
fn found<T: Debug>(strategy: &impl Strategy<Value = T>, shows_bug: impl Fn(&T) -> bool) -> u8 {
    let is_found = |seed: &u8| {
        let config = Config { failure_persistence: None, ..Config::with_cases(256) };
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[*seed + 100; 32]);
        let mut runner = TestRunner::new_with_rng(config, rng);
        (0..256).any(|_| shows_bug(&strategy.new_tree(&mut runner).expect("nothing is rejected").current()))
    };
    u8::try_from((0..seeds()).filter(is_found).count()).expect("the seeds are few")
}

/// A bug, and of 40 seeds those with which it must be found.
struct Bug<T>(&'static str, u8, fn(&T) -> bool);

fn all_are_found<T: Debug>(strategy: &impl Strategy<Value = T>, bugs: &[Bug<T>]) {
    let mut missed = Vec::new();
    for Bug(name, of_40, shows_bug) in bugs {
        let found = found(strategy, shows_bug);
        if seeds() > 20 {
            println!("{name}: {found} of {}", seeds());
        }
        if u32::from(found) < u32::from(*of_40) * u32::from(seeds()) / 40 {
            missed.push(format!("{name}: {found} of {} seeds, expected {of_40} of 40", seeds()));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

fn meetings(forum: &Forum) -> usize {
    let programme = forum.programme();
    RoundTable::ALL.into_iter().map(|table| programme.meetings_of(Session::RoundTable(table)).len()).sum()
}

/// All plain texts of a Forum.
fn texts(forum: &Forum) -> Vec<String> {
    let tables = RoundTable::ALL.into_iter();
    let speakers = tables.filter_map(|table| forum.round_tables().arrangements(table).keynote_speaker());
    let others = forum.policy_debate().emerging_issues().iter().chain(forum.notes());
    speakers.chain(others).map(ToString::to_string).collect()
}

/// Whether two of the issues are the same once something is made of them.
fn collide(forum: &Forum, folded: fn(&str) -> String) -> bool {
    let mut made: Vec<String> =
        forum.policy_debate().emerging_issues().iter().map(|issue| folded(issue.as_str())).collect();
    let count = made.len();
    made.sort_unstable();
    made.dedup();
    made.len() < count
}

fn composed(text: &str) -> String {
    let pairs = [("e\u{301}", "é"), ("A\u{30a}", "Å"), ("\u{1107}\u{1167}\u{11ab}", "변")];
    pairs.into_iter().fold(text.to_owned(), |text, (decomposed, composed)| text.replace(decomposed, composed))
}

fn largest(forum: &Forum) -> usize {
    forum.allocation().sets().map(ObjectiveSet::len).into_iter().max().unwrap_or_default()
}

#[test]
fn programs_that_take_forums_are_found_out() {
    all_are_found::<Forum>(
        &forums(),
        &[
            Bug("fails on the indicative allocation", 40, |forum| {
                forum.allocation() == Allocation::INDICATIVE
            }),
            Bug("fails when there is no advice", 40, |forum| forum.advice().is_empty()),
            Bug("assumes that each round table has one meeting", 40, |forum| meetings(forum) > 4),
            Bug("assumes that a round table has several meetings", 40, |forum| meetings(forum) == 4),
            Bug("trims texts", 40, |forum| texts(forum).iter().any(|text| text.trim() != text)),
            Bug("trims texts of blanks alone", 40, |forum| {
                texts(forum).iter().any(|text| text.trim_matches(' ') != text)
            }),
            Bug("drops issues that differ in capitals", 40, |forum| collide(forum, str::to_lowercase)),
            Bug("drops issues that differ in their normal form", 40, |forum| collide(forum, composed)),
            Bug("splits texts at white space that is not ASCII", 40, |forum| {
                texts(forum).iter().any(|text| text.contains(|c: char| c.is_whitespace() && !c.is_ascii()))
            }),
            Bug("counts texts in UTF-16", 40, |forum| {
                texts(forum).iter().any(|text| text.encode_utf16().count() > 500)
            }),
            Bug("counts texts in bytes", 40, |forum| texts(forum).iter().any(|text| text.len() > 500)),
            Bug("takes 499 code points at most", 40, |forum| {
                texts(forum).iter().any(|text| text.chars().count() > 499)
            }),
            Bug("takes 192 national reviews at most", 35, |forum| {
                forum.plenary().national_reviews().len() > 192
            }),
            Bug("fails on seven national reviews", 35, |forum| forum.plenary().national_reviews().len() == 7),
            Bug("takes 19 objectives of a round table at most", 35, |forum| largest(forum) == 20),
            Bug("knows only the first two editions", 40, |forum| forum.edition() > Edition::SECOND),
            Bug("does not know 9998", 40, |forum| forum.edition().year() == 9998),
            Bug("expects a later Forum in the first semester", 40, |forum| forum.opens().month() > 6),
            Bug("drops the second of two notes that are the same", 35, |forum| {
                let notes = forum.notes();
                (1..notes.len()).any(|index| notes[..index].contains(&notes[index]))
            }),
        ],
    );
}

/// A good half of the Forums have each round table in one meeting.
#[test]
fn a_good_half_has_each_round_table_in_one_meeting() {
    let once = super::samples(forums(), 4).filter(|forum| meetings(forum) == 4).count();
    let all = super::samples(forums(), 4).count();
    assert!(once * 2 > all && once < all, "{once} of {all}");
}

#[test]
fn readers_of_documents_are_found_out() {
    all_are_found::<ForumDocument>(
        &forum_documents(),
        &[
            Bug("does not know \\u", 40, |document| document.json.contains("\\u")),
            Bug("reads each of a surrogate pair alone", 40, |document| {
                document
                    .json
                    .to_lowercase()
                    .split("\\u")
                    .any(|rest| rest.starts_with("d8") || rest.starts_with("d83"))
            }),
            Bug("takes \\/ for two characters", 40, |document| document.json.contains("\\/")),
            Bug("does not know a key that is escaped", 40, |document| {
                document.json.contains("\\u006f\\u0070")
            }),
            Bug("takes null for a value", 40, |document| document.json.contains("null")),
            Bug("expects the keys in their order", 40, |document| {
                !document.json.trim_start().starts_with("{\"format")
            }),
            Bug("expects the objectives in their order", 40, |document| {
                !document.draft.round_tables.one.objectives.is_sorted()
            }),
            Bug("does not know $schema", 40, |document| document.json.contains("\"$schema\"")),
        ],
    );
}

/// The one violation of a near miss.
fn violation(near_miss: &NearMiss<ForumDraft>) -> &Violation {
    near_miss.violations.first()
}

fn year(near_miss: &NearMiss<ForumDraft>) -> i16 {
    near_miss.draft.opens.year()
}

fn is_of(near_miss: &NearMiss<ForumDraft>, rule: Rule, text: &str) -> bool {
    let violation = violation(near_miss);
    violation.rule() == rule && violation.text().contains(text)
}

#[test]
fn validators_are_found_out() {
    all_are_found::<NearMiss<ForumDraft>>(
        &near_misses(),
        &[
            Bug("takes a round table in no meeting", 40, |near_miss| {
                is_of(near_miss, Rule::RoundTablesOnFirstDays, "in no meeting")
            }),
            Bug("takes a missing closing segment", 40, |near_miss| {
                is_of(near_miss, Rule::PlenaryInOrder, "the closing segment is in no meeting")
            }),
            Bug("has no lower bound of the year", 40, |near_miss| {
                year(near_miss) < 2022 && year(near_miss) % 4 == 2
            }),
            Bug("has 2000 as the lower bound of the year", 40, |near_miss| {
                (2000..2022).contains(&year(near_miss)) && year(near_miss) % 4 == 2
            }),
            Bug("takes a Forum each year", 40, |near_miss| {
                year(near_miss) > 2022 && violation(near_miss).rule() == Rule::Quadrennial
            }),
            Bug("takes 501 code points", 40, |near_miss| is_of(near_miss, Rule::PlainText, "not 501")),
            Bug("takes 201 characters of a reference", 40, |near_miss| {
                violation(near_miss).rule() == Rule::Symbol && {
                    let draft = serde_json::to_value(&near_miss.draft).expect("the draft can be written");
                    let text = draft.pointer(violation(near_miss).pointer()).and_then(Value::as_str);
                    text.is_some_and(|text| text.len() == 201 && text.is_ascii())
                }
            }),
            Bug("takes a carriage return", 40, |near_miss| is_of(near_miss, Rule::PlainText, "U+000D")),
            Bug("judges the semester by the opening day", 40, |near_miss| {
                near_miss.rule() == Rule::FirstSemester && near_miss.draft.opens.month() == 6
            }),
            Bug("takes an empty meeting", 40, |near_miss| near_miss.rule() == Rule::MeetingHeld),
            Bug("takes an objective in two round tables", 40, |near_miss| near_miss.rule() == Rule::EachOnce),
            Bug("takes an objective in no round table", 40, |near_miss| near_miss.rule() == Rule::Coverage),
            Bug("takes a repeated national review", 40, |near_miss| {
                violation(near_miss).pointer().starts_with("/plenary/nationalReviews/")
            }),
            Bug("takes a repeated emerging issue", 40, |near_miss| {
                is_of(near_miss, Rule::ListedOnce, "emerging issue")
            }),
            Bug("takes three co-chairs", 35, |near_miss| is_of(near_miss, Rule::TwoCoChairs, "found 3")),
            Bug("takes one co-facilitator", 35, |near_miss| {
                is_of(near_miss, Rule::TwoCoFacilitators, "found 1")
            }),
            Bug("takes a text of blanks", 40, |near_miss| is_of(near_miss, Rule::PlainText, "visible")),
            Bug("takes four days that end in the next year", 40, |near_miss| {
                near_miss.rule() == Rule::WithinTheYear
            }),
        ],
    );
}

/// The value at the pointer of a near miss.
fn value(near_miss: &DocumentNearMiss) -> Value {
    let document: Value = serde_json::from_str(&near_miss.json).expect("it is JSON");
    document.pointer(&near_miss.pointer).cloned().unwrap_or_default()
}

fn is_text(near_miss: &DocumentNearMiss, rule: Rule, is_asked_for: fn(&str) -> bool) -> bool {
    near_miss.rule() == rule && value(near_miss).as_str().is_some_and(is_asked_for)
}

#[test]
fn lenient_readers_are_found_out() {
    all_are_found::<DocumentNearMiss>(
        &shape_near_misses(),
        &[
            Bug("takes keys in snake case", 40, |near_miss| {
                near_miss.rule() == Rule::UnknownKey
                    && [
                        "co_",
                        "_note",
                        "_summary",
                        "_debate",
                        "_speaker",
                        "_declaration",
                        "_by",
                        "_issues",
                        "_reviews",
                    ]
                    .iter()
                    .any(|part| near_miss.pointer.contains(part))
            }),
            Bug("takes codes that are no Member State's", 40, |near_miss| {
                is_text(near_miss, Rule::UnknownIdentifier, |text| {
                    ["TWN", "PSE", "VAT", "XKX", "HKG"].contains(&text)
                })
            }),
            Bug("takes a session in a list of objectives", 40, |near_miss| {
                near_miss.pointer.contains("/objectives/")
                    && is_text(near_miss, Rule::UnknownIdentifier, |text| text.parse::<Session>().is_ok())
            }),
            Bug("takes an identifier of any list", 40, |near_miss| {
                is_text(near_miss, Rule::UnknownIdentifier, |text| {
                    text.parse::<Session>().is_ok()
                        || text == "save-lives"
                        || text.starts_with("A/RES")
                        || ["people-centred", "7(a)", "BGD", "one", "first-day-morning", "morning", "plenary"]
                            .contains(&text)
                })
            }),
            Bug("takes snake case", 40, |near_miss| {
                is_text(near_miss, Rule::UnknownIdentifier, |text| text.contains('_'))
            }),
            Bug("takes identifiers whatever their case", 40, |near_miss| {
                is_text(near_miss, Rule::UnknownIdentifier, |text| {
                    text.to_lowercase() != text || text == text.to_lowercase() && text.len() == 3
                })
            }),
            Bug("trims identifiers", 40, |near_miss| {
                is_text(near_miss, Rule::UnknownIdentifier, |text| text.trim() != text)
            }),
            Bug("takes a day that there is not", 40, |near_miss| {
                is_text(near_miss, Rule::InvalidDate, |text| {
                    text.len() == 10 && !text.starts_with('9') && text.as_bytes()[4] == b'-'
                })
            }),
            Bug("takes the year 9999", 40, |near_miss| {
                is_text(near_miss, Rule::InvalidDate, |text| text.starts_with("9999"))
            }),
            Bug("takes null for what is required", 40, |near_miss| {
                near_miss.rule() == Rule::WrongType && value(near_miss).is_null()
            }),
            Bug("takes a number for an identifier", 40, |near_miss| {
                near_miss.rule() == Rule::WrongType && value(near_miss).is_number()
            }),
            Bug("takes a repeated key", 40, |near_miss| near_miss.rule() == Rule::RepeatedKey),
            Bug("takes more values than it can keep", 40, |near_miss| {
                near_miss.rule() == Rule::TooManyValues
            }),
        ],
    );
}
