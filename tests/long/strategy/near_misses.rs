//! Every near miss is refused with exactly its violations, and the near misses reach every rule of validation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::LazyLock;

use imrf::forum::PlenarySegment;
use imrf::rules::Rule;
use imrf::strategy::{
    NearMiss, allocation_near_miss, allocation_near_misses, near_miss, near_misses, programme_near_miss,
    programme_near_misses,
};
use imrf::{Allocation, Forum, ForumDraft, Programme, RoundTable, Session, Violations};
use imrf_tests::rules_of_a_forum_draft;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{holds, samples};

/// Validation refuses the draft with exactly the violations, which are all of this rule; serde refuses it with
/// their text; and nothing is wrong with its shape.
fn is_refused<Draft, Valid>(near_miss: NearMiss<Draft>, rule: Rule) -> Result<(), TestCaseError>
where
    Draft: Clone + Debug + PartialEq + Serialize + DeserializeOwned,
    Valid: Debug + PartialEq + TryFrom<Draft, Error = Violations> + DeserializeOwned,
    NearMiss<Draft>: Debug,
{
    prop_assert_eq!(near_miss.rule(), rule);
    let NearMiss { draft, violations, .. } = near_miss;
    prop_assert!(violations.iter().all(|violation| violation.rule() == rule));
    let json = serde_json::to_string(&draft).expect("the draft can be written");
    match serde_json::from_str::<Draft>(&json) {
        Ok(read) => prop_assert_eq!(&read, &draft),
        // A text that is longer than any valid one is not kept, and so refused where it is read.
        Err(error) => {
            prop_assert!(error.to_string().starts_with(violations.first().text()), "{}", error);
            prop_assert!(near_miss.kind.as_str() == "plain-text-too-long");
        }
    }
    let refused = serde_json::from_str::<Valid>(&json).expect_err("the draft is wrong").to_string();
    prop_assert!(refused.contains(violations.first().text()), "{}", refused);
    prop_assert_eq!(Valid::try_from(draft), Err(violations));
    Ok(())
}

#[test]
fn every_near_miss_of_a_forum_is_refused_by_its_rule_and_no_other() {
    for rule in Rule::ALL.iter().copied() {
        if let Some(near_misses) = near_miss(rule) {
            holds(near_misses, |near_miss| is_refused::<_, Forum>(near_miss, rule));
        }
    }
    holds(near_misses(), |near_miss| {
        let rule = near_miss.rule();
        is_refused::<_, Forum>(near_miss, rule)
    });
}

#[test]
fn every_near_miss_of_an_allocation_is_refused_by_its_rule_and_no_other() {
    for rule in Rule::ALL.iter().copied() {
        if let Some(near_misses) = allocation_near_miss(rule) {
            // Many, since a round table of one objective is rare.
            for near_miss in samples(near_misses, 16) {
                is_refused::<_, Allocation>(near_miss, rule).unwrap_or_else(|failure| panic!("{failure}"));
            }
        }
    }
}

#[test]
fn every_near_miss_of_a_programme_is_refused_by_its_rule_and_no_other() {
    for rule in Rule::ALL.iter().copied() {
        if let Some(near_misses) = programme_near_miss(rule) {
            holds(near_misses, |near_miss| is_refused::<_, Programme>(near_miss, rule));
        }
    }
}

/// A rule that is added to validation needs a near miss.
#[test]
fn near_misses_reach_every_rule_of_validation() {
    let rules: Vec<Rule> = rules_of_a_forum_draft().collect();
    let reached: Vec<Rule> = Rule::ALL.iter().copied().filter(|rule| near_miss(*rule).is_some()).collect();
    assert_eq!(reached, rules);
    let seen: BTreeSet<Rule> = samples(near_misses(), 1).map(|near_miss| near_miss.rule()).collect();
    assert!(seen.into_iter().eq(rules));
}

#[test]
fn near_misses_of_parts_reach_every_rule_of_their_gate() {
    let seen: BTreeSet<Rule> =
        samples(allocation_near_misses(), 1).map(|near_miss| near_miss.rule()).collect();
    assert_eq!(seen, BTreeSet::from([Rule::Coverage, Rule::EachOnce, Rule::NoneEmpty, Rule::ListedOnce]));
    let seen: BTreeSet<Rule> =
        samples(programme_near_misses(), 1).map(|near_miss| near_miss.rule()).collect();
    let rules = [
        Rule::RoundTablesOnFirstDays,
        Rule::PolicyDebateOnSecondAfternoon,
        Rule::PlenaryOnLastDays,
        Rule::PlenaryInOrder,
        Rule::MeetingHeld,
        Rule::ListedOnce,
    ];
    assert_eq!(seen, BTreeSet::from(rules));
}

/// Some near misses of each rule, for the tests of what is reached: drawn once, and no more of them in a long run
/// than memory has room for.
static SOME: LazyLock<BTreeMap<Rule, Vec<NearMiss<ForumDraft>>>> = LazyLock::new(|| {
    let some = |rule| Some((rule, samples(near_miss(rule)?, 2).take(2000).collect()));
    Rule::ALL.iter().copied().filter_map(some).collect()
});

/// The pointers of a rule's violations, with `*` for each index, and the same key for all days, halves and tables.
fn places(rule: Rule) -> BTreeSet<String> {
    let place = |near_miss: &NearMiss<_>| {
        let steps = near_miss.violations.first().pointer().split('/').map(|step| match step {
            "firstDay" | "secondDay" | "thirdDay" | "fourthDay" => "day",
            "morning" | "afternoon" => "half",
            "one" | "two" | "three" | "four" => "table",
            _ if step.parse::<usize>().is_ok() => "*",
            _ => step,
        });
        steps.collect::<Vec<_>>().join("/")
    };
    SOME[&rule].iter().map(place).collect()
}

#[test]
fn near_misses_reach_every_kind_of_place() {
    let expected: [(Rule, &[&str]); 16] = [
        (Rule::Quadrennial, &["/opens"]),
        (Rule::FirstSemester, &["/opens"]),
        (Rule::WithinTheYear, &["/opens"]),
        (Rule::MeetingHeld, &["/programme/day/half"]),
        (Rule::RoundTablesOnFirstDays, &["/programme", "/programme/day/half/*"]),
        (Rule::PolicyDebateOnSecondAfternoon, &["/programme/day/half/*"]),
        (Rule::PlenaryOnLastDays, &["/programme/day/half/*"]),
        (Rule::PlenaryInOrder, &["/programme", "/programme/day/half/*"]),
        (Rule::Coverage, &["/roundTables"]),
        (Rule::EachOnce, &["/roundTables/table/objectives/*"]),
        (Rule::NoneEmpty, &["/roundTables/table/objectives"]),
        (
            Rule::ListedOnce,
            &[
                "/plenary/nationalReviews/*",
                "/policyDebate/emergingIssues/*",
                "/programme/day/half/*",
                "/progressDeclaration/coFacilitators/*",
                "/roundTables/table/coChairs/*",
                "/roundTables/table/objectives/*",
            ],
        ),
        (Rule::TwoCoChairs, &["/roundTables/table/coChairs"]),
        (Rule::TwoCoFacilitators, &["/progressDeclaration/coFacilitators"]),
        (
            Rule::Symbol,
            &[
                "/progressDeclaration/endorsedBy",
                "/roundTables/table/backgroundNote",
                "/roundTables/table/technicalSummary",
            ],
        ),
        (
            Rule::PlainText,
            &["/notes/*", "/policyDebate/emergingIssues/*", "/roundTables/table/keynoteSpeaker"],
        ),
    ];
    for (rule, expected) in expected {
        assert!(places(rule).iter().eq(expected), "{rule}: {:?}", places(rule));
    }
}

/// Each session is at fault under every rule that can be broken with it.
#[test]
fn every_session_is_at_fault() {
    let segments = PlenarySegment::ALL.map(Session::from).to_vec();
    let expected = [
        (Rule::RoundTablesOnFirstDays, RoundTable::ALL.map(Session::from).to_vec()),
        (Rule::PolicyDebateOnSecondAfternoon, vec![Session::PolicyDebate]),
        (Rule::PlenaryOnLastDays, segments.clone()),
        (Rule::PlenaryInOrder, segments),
        (Rule::ListedOnce, Session::ALL.to_vec()),
    ];
    for (rule, sessions) in expected {
        let near_misses = samples(programme_near_miss(rule).expect("the rule can be broken"), 4);
        let value = |near_miss: NearMiss<_>| near_miss.violations.first().value().map(str::to_owned);
        let seen: BTreeSet<Option<String>> = near_misses.map(value).collect();
        assert_eq!(seen, sessions.iter().map(|session| Some(session.to_string())).collect(), "{rule}");
    }
}

/// Whether something is the first of its list or text, and whether the last.
type Ends = [bool; 2];

/// The key of a list, and where in it a fault is.
type EndsOfList<'a> = (&'a str, &'a [Ends]);

/// Whether a character may be in a text.
type IsValid = fn(char) -> bool;

/// The key of the list that a fault is in, and where in it.
fn ends(near_miss: &NearMiss<ForumDraft>) -> Option<(&str, Ends)> {
    let (list, index) = near_miss.violations.first().pointer().rsplit_once('/')?;
    let index: usize = index.parse().ok()?;
    let draft = serde_json::to_value(&near_miss.draft).expect("the draft can be written");
    let count = draft.pointer(list).and_then(Value::as_array).expect("the place is in a list").len();
    Some((list.rsplit('/').next().unwrap_or_default(), [index == 0, index + 1 == count]))
}

/// A value that is one too many in its list comes anywhere in it. A later mention is never the first.
#[test]
fn a_fault_in_a_list_is_reached_at_each_end_and_between() {
    let first = [true, false];
    let last = [false, true];
    let between = [false, false];
    let alone = [true, true];
    let expected: [(Rule, &[EndsOfList]); 6] = [
        (Rule::EachOnce, &[("objectives", &[between, last, first, alone])]),
        (
            Rule::ListedOnce,
            &[
                ("objectives", &[between, last]),
                ("nationalReviews", &[between, last]),
                ("emergingIssues", &[between, last]),
                ("morning", &[between, last]),
                ("coChairs", &[last]),
                ("coFacilitators", &[last]),
            ],
        ),
        (Rule::PolicyDebateOnSecondAfternoon, &[("morning", &[between, last, first])]),
        (Rule::PlenaryOnLastDays, &[("morning", &[between, last, first])]),
        (Rule::RoundTablesOnFirstDays, &[("afternoon", &[between, last, first])]),
        (Rule::PlainText, &[("emergingIssues", &[between, last, first, alone])]),
    ];
    for (rule, lists) in expected {
        let all: BTreeSet<(&str, Ends)> = SOME[&rule].iter().filter_map(ends).collect();
        for (list, expected) in lists {
            let seen: BTreeSet<Ends> =
                all.iter().filter(|(key, _)| key == list).map(|(_, ends)| *ends).collect();
            assert_eq!(seen, expected.iter().copied().collect(), "{rule}: {list}");
        }
    }
}

/// The earlier mention of what is listed again comes right before the later one, or further ahead.
#[test]
fn an_earlier_mention_is_next_to_the_later_one_or_further_ahead() {
    let mut seen = BTreeSet::new();
    for near_miss in &SOME[&Rule::ListedOnce] {
        let reviews = &near_miss.draft.plenary.national_reviews;
        let place = near_miss.violations.first().pointer();
        if let Some(later) = place.strip_prefix("/plenary/nationalReviews/") {
            let later: usize = later.parse().expect("the place is an index");
            let earlier = reviews.iter().position(|state| *state == reviews[later]);
            seen.insert((earlier == later.checked_sub(1), later > 1, later + 1 == reviews.len()));
        }
    }
    let expected = [
        // Next to it, at the beginning of longer lists and of the shortest.
        (true, false, false),
        (true, false, true),
        // Next to it further on, and at the end.
        (true, true, false),
        (true, true, true),
        // Ahead of others.
        (false, true, false),
        (false, true, true),
    ];
    assert_eq!(seen, BTreeSet::from(expected));
}

/// An objective in two round tables can be the last of both.
#[test]
fn an_objective_in_two_round_tables_is_last_in_both_of_them() {
    let is_last_twice = |near_miss: &NearMiss<ForumDraft>| {
        let tables = &near_miss.draft.round_tables;
        let lists = [&tables.one, &tables.two, &tables.three, &tables.four].map(|table| &table.objectives);
        let value = near_miss.violations.first().value();
        lists
            .iter()
            .filter(|list| list.len() > 2 && list.last().map(|objective| objective.as_str()) == value)
            .count()
            == 2
    };
    assert!(SOME[&Rule::EachOnce].iter().any(is_last_twice));
}

/// A fault that a round table can have is reached in each, under each key that can have it.
#[test]
fn a_fault_of_a_round_table_is_reached_in_each_of_them() {
    let all: &[&str] = &["four", "one", "three", "two"];
    // The first table to have an objective is not at fault when a later one has it too.
    let later: &[&str] = &["four", "three", "two"];
    let expected = [
        (Rule::EachOnce, "objectives", later),
        (Rule::NoneEmpty, "objectives", all),
        (Rule::ListedOnce, "objectives", all),
        (Rule::ListedOnce, "coChairs", all),
        (Rule::TwoCoChairs, "coChairs", all),
        (Rule::Symbol, "backgroundNote", all),
        (Rule::Symbol, "technicalSummary", all),
        (Rule::PlainText, "keynoteSpeaker", all),
    ];
    for (rule, key, expected) in expected {
        let seen: BTreeSet<&str> = SOME[&rule]
            .iter()
            .filter_map(|near_miss| {
                let mut steps = near_miss.violations.first().pointer().split('/').skip(1);
                let is_of_table = steps.next() == Some("roundTables");
                let table = steps.next().filter(|_| is_of_table)?;
                (steps.next() == Some(key)).then_some(table)
            })
            .collect();
        assert!(seen.iter().eq(expected), "{rule}: {key}: {seen:?}");
    }
}

/// A character that is not valid comes before, between and after those that are.
#[test]
fn a_wrong_character_comes_anywhere_in_a_text() {
    let is_ascii_graphic = |character: char| character.is_ascii_graphic();
    let is_plain =
        |character: char| !character.is_control() && !('\u{2028}'..='\u{2029}').contains(&character);
    let expected: [(Rule, IsValid, &[Ends]); 2] = [
        (Rule::Symbol, is_ascii_graphic, &[[false, false], [false, true], [true, false]]),
        (Rule::PlainText, is_plain, &[[false, false], [false, true], [true, false]]),
    ];
    for (rule, is_valid, expected) in expected {
        let mut seen = BTreeSet::new();
        for near_miss in &SOME[&rule] {
            let draft = serde_json::to_value(&near_miss.draft).expect("the draft can be written");
            let place = near_miss.violations.first().pointer();
            let text = draft.pointer(place).and_then(Value::as_str).expect("the place is that of a text");
            let wrong: Vec<usize> = text
                .chars()
                .enumerate()
                .filter(|(_, character)| !is_valid(*character))
                .map(|(index, _)| index)
                .collect();
            if let ([place], 3..) = (&wrong[..], text.chars().count()) {
                seen.insert([*place == 0, place + 1 == text.chars().count()]);
            }
        }
        assert!(seen.iter().eq(expected), "{rule}: {seen:?}");
    }
}

/// The ways to break a rule, by the words of the violation that tell them apart.
#[test]
fn near_misses_reach_every_kind_of_fault() {
    let expected: [(Rule, &[&str]); 8] = [
        (Rule::RoundTablesOnFirstDays, &["is in no meeting", "afternoon of the second", "fourth day"]),
        (Rule::PlenaryOnLastDays, &["the opening segment", "the general debate", "the closing segment"]),
        (
            Rule::PlenaryInOrder,
            &[
                "the opening segment is in no meeting",
                "the general debate is in no meeting",
                "the closing segment is in no meeting",
                "the opening segment comes after the general debate",
                "the opening segment comes after the closing segment",
                "the general debate comes after the closing segment",
            ],
        ),
        (Rule::MeetingHeld, &["the morning of the second day", "the morning of the third day"]),
        (Rule::TwoCoChairs, &["found 0 ", "found 1 co-chair,", "found 3 ", "found 4 ", "found 5 "]),
        (Rule::TwoCoFacilitators, &["found 0 ", "found 1 co-facilitator,", "found 3 "]),
        (Rule::Symbol, &["found \"\",", "found \" ", "…"]),
        (
            Rule::PlainText,
            &["not 0", "code points, not 5", "\\n", "control character", "a visible character"],
        ),
    ];
    for (rule, expected) in expected {
        let texts: Vec<&str> =
            SOME[&rule].iter().map(|near_miss| near_miss.violations.first().text()).collect();
        for words in expected {
            assert!(texts.iter().any(|text| text.contains(words)), "{rule}: nothing has {words:?}");
        }
    }
}
