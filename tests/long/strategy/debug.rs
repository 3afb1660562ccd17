//! What fails is displayed in one line, which has what is wrong.

use imrf::Forum;
use imrf::rules::Rule;
use imrf::strategy::*;
use proptest::prelude::*;

use super::{holds, shrunken};

fn debug(near_miss: &impl std::fmt::Debug) -> String {
    format!("{near_miss:#?}")
}

#[test]
fn a_near_miss_is_displayed_with_its_violation_and_its_difference_from_the_indicative_draft() {
    let only = |rule| shrunken(near_miss(rule).expect("the rule can be broken"), |_| true).remove(0);
    assert_eq!(
        debug(&only(Rule::Coverage)),
        "NearMiss { coverage-missing: /roundTables: objective 2 (minimize-adverse-drivers) is in no round table \
         (A/RES/73/326, paragraphs 21(a) and (b)); indicative but for { /roundTables/one/objectives: without \
         \"minimize-adverse-drivers\" } }",
    );
    assert_eq!(
        debug(&only(Rule::WithinTheYear)),
        "NearMiss { within-the-year-until-the-next: /opens: the four days that begin on 2026-12-29 run into the next \
         year, expected within one year (A/RES/73/326, paragraph 1(c)); indicative but for { /opens: \"2026-12-29\" } }",
    );
}

#[test]
fn a_document_is_displayed_with_its_pointer_and_its_difference() {
    let of = |kind: &str| {
        let near_misses = every_near_miss();
        debug(near_misses.iter().find(|near_miss| near_miss.kind.as_str() == kind).expect("it is a kind"))
    };
    assert_eq!(
        of("unknown-key-snake-case"),
        "DocumentNearMiss { unknown-key-snake-case at \"/roundTables/one/co_chairs\"; indicative but for { \
         /roundTables/one/co_chairs: [\"BGD\", \"LUX\"] } }",
    );
    assert_eq!(
        of("missing-key-of-the-document"),
        "DocumentNearMiss { missing-key-of-the-document at \"\" (format); indicative but for { /format: absent } }",
    );
    assert_eq!(
        of("repeated-key-same-value"),
        "DocumentNearMiss { repeated-key-same-value at \"\" (format); indicative but for { /format: \"A/RES/73/326\" \
         again } }",
    );
    assert_eq!(
        of("plain-text-carriage-return"),
        "DocumentNearMiss { plain-text-carriage-return at \"/roundTables/one/keynoteSpeaker\"; indicative but for { \
         /roundTables/one/keynoteSpeaker: \"Climate change\\r\" } }",
    );
}

#[test]
fn what_a_document_has_that_is_not_needed_is_displayed() {
    let has_escapes = |document: &ForumDocument| {
        document.json.contains("\\/") && serde_json::from_str::<Forum>(&document.json).is_ok()
    };
    for document in shrunken(forum_documents(), has_escapes) {
        assert_eq!(debug(&document), "ForumDocument { escapes: Solidus; indicative but for {  } }");
    }
}

#[test]
fn no_failure_takes_more_than_a_line() {
    holds(forum_documents(), |document| {
        let text = debug(&document);
        prop_assert!(text.lines().count() == 1 && text.len() < 2000, "{}", text);
        Ok(())
    });
    holds(document_near_misses(), |near_miss| {
        let text = debug(&near_miss);
        prop_assert!(text.lines().count() == 1 && text.len() < 2000, "{}", text);
        Ok(())
    });
}
