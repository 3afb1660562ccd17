//! Documents of the strategies, read to their end: the verdict is that of `Deserialize`, and a near miss is its one
//! violation.

use imrf::forum::{AllocationDraft, ProgrammeDraft};
use imrf::review::{Input, InputDraft};
use imrf::strategy::{
    ForumDocument, allocation_near_misses, document_near_misses, every_allocation_near_miss,
    every_input_near_miss, every_near_miss, forum_documents, input_near_misses, near_misses,
    programme_near_misses,
};
use imrf::{Allocation, Checked, Forum, ForumDraft, Programme, Violations};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::tree::Tree;
use super::{check, found, oracle};

/// Asserts that a draft, written as JSON, is read to its end with the same result as its validation.
fn assert_same<T>(draft: &impl Serialize, expected: Result<T, Violations>)
where
    T: PartialEq + std::fmt::Debug + DeserializeOwned,
    Checked<T>: DeserializeOwned,
{
    let json = serde_json::to_string(draft).expect("a draft can be written");
    let result = check::<T>(&json);
    assert_eq!(result, expected, "{json}");
    match (serde_json::from_str::<T>(&json), expected) {
        (Ok(read), expected) => assert_eq!(Ok(read), expected, "{json}"),
        (Err(error), Err(violations)) => {
            // A text that is too long to be kept is reported by the reader, with the line.
            let (message, first) = (error.to_string(), violations.first().to_string());
            assert!(
                message == violations.to_string() || message.starts_with(&first),
                "{message}\n{violations}"
            );
        }
        (Err(error), Ok(_)) => panic!("{error}: {json}"),
    }
}

/// Asserts that one mistake of a Forum is one violation, and what the oracle finds too.
fn assert_one(json: &str, pointer: &str, rule: &str, value: Option<&str>) {
    let result = check::<Forum>(json);
    let violations = result.as_ref().expect_err("it is a near miss");
    let missing =
        if rule == "coverage" || rule.ends_with("days") || rule.ends_with("afternoon") { 23 } else { 2 };
    assert!(violations.count() <= missing, "{violations}\n{json}");
    let has_it = |it: &imrf::rules::Violation| it.rule().as_str() == rule && it.pointer() == pointer;
    let same = violations.iter().find(|violation| has_it(violation));
    let same = same.unwrap_or_else(|| panic!("{rule} at {pointer} is not in {violations}\n{json}"));
    assert!(value.is_none() || same.value() == value, "{same:?} {value:?}");
    if let Ok(tree) = serde_json::from_str(json).map(|value: serde_json::Value| Tree::from(value))
        && rule != "repeated-key"
    {
        let mut expected = oracle::forum(&tree);
        let mut found = found(&result);
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{json}");
    }
    assert!(serde_json::from_str::<Forum>(json).is_err());
}

#[test]
fn every_near_miss_is_reported_where_it_is() {
    for near_miss in every_near_miss() {
        assert_one(
            &near_miss.json,
            &near_miss.pointer,
            near_miss.rule().as_str(),
            near_miss.value.as_deref(),
        );
    }
    for near_miss in every_allocation_near_miss() {
        let violations = check::<Allocation>(&near_miss.json).expect_err("it is a near miss");
        let has_it =
            |it: &imrf::rules::Violation| it.rule() == near_miss.rule() && it.pointer() == near_miss.pointer;
        assert!(violations.iter().any(has_it), "{violations}\n{}", near_miss.json);
        assert!(serde_json::from_str::<Allocation>(&near_miss.json).is_err());
    }
    for near_miss in every_input_near_miss() {
        let violations = check::<Input>(&near_miss.json).expect_err("it is a near miss");
        let has_it =
            |it: &imrf::rules::Violation| it.rule() == near_miss.rule() && it.pointer() == near_miss.pointer;
        assert!(violations.iter().any(has_it), "{violations}\n{}", near_miss.json);
        assert!(serde_json::from_str::<Input>(&near_miss.json).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn a_document_is_read_to_its_end_as_by_deserialize(ForumDocument { json, draft, .. } in forum_documents()) {
        prop_assert_eq!(check::<Forum>(&json), draft.validate());
    }

    #[test]
    fn a_near_miss_is_its_violations(near_miss in near_misses()) {
        assert_same(&near_miss.draft, Err::<Forum, _>(near_miss.violations));
    }

    #[test]
    fn a_near_miss_of_a_document_is_reported_where_it_is(near_miss in document_near_misses()) {
        assert_one(&near_miss.json, &near_miss.pointer, near_miss.rule().as_str(), near_miss.value.as_deref());
    }

    #[test]
    fn a_near_miss_of_a_part_is_its_violations(
        allocation in allocation_near_misses(),
        programme in programme_near_misses(),
        input in input_near_misses(),
    ) {
        assert_same(&allocation.draft, Err::<Allocation, _>(allocation.violations));
        assert_same(&programme.draft, Err::<Programme, _>(programme.violations));
        assert_same(&input.draft, Err::<Input, _>(input.violations));
    }

    #[test]
    fn a_valid_draft_of_a_document_is_its_value(
        forum in any::<ForumDraft>(),
        allocation in any::<AllocationDraft>(),
        programme in any::<ProgrammeDraft>(),
        input in any::<InputDraft>(),
    ) {
        assert_same(&forum, forum.validate());
        assert_same(&allocation, allocation.validate());
        assert_same(&programme, programme.validate());
        assert_same(&input, input.validate());
    }
}
