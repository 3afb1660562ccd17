//! The finite list of near misses has each kind once, and each is what it says.

use std::collections::BTreeSet;
use std::fmt::Debug;

use imrf::rules::{Enforcement, Rule};
use imrf::strategy::{
    DocumentNearMiss, NearMissKind, document_near_misses, every_allocation_near_miss, every_near_miss,
};
use imrf::{Allocation, Checked, Forum, Violations};
use serde::de::DeserializeOwned;

use super::samples;

#[test]
fn each_kind_is_listed_once_in_its_order() {
    let kinds: Vec<NearMissKind> = every_near_miss().into_iter().map(|near_miss| near_miss.kind).collect();
    assert!(kinds.iter().copied().eq(NearMissKind::all()));
    let names: BTreeSet<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
    assert_eq!(names.len(), kinds.len());
    for kind in kinds {
        assert!(kind.as_str().starts_with(kind.rule().as_str()), "{kind}");
    }
}

/// A rule that is added to validation needs a near miss. That of inputs is no rule of a Forum.
#[test]
fn each_rule_of_validation_has_a_kind() {
    let of_validation = |rule: &Rule| rule.enforced_by().contains(&Enforcement::Validation);
    let rules: BTreeSet<Rule> = Rule::ALL.iter().copied().filter(of_validation).collect();
    let mut listed: BTreeSet<Rule> = NearMissKind::all().map(NearMissKind::rule).collect();
    listed.insert(Rule::NamesWhatItCovers);
    assert_eq!(listed, rules);
}

/// Asserts that reading a document of this type reports the violation of each, and no other.
pub(super) fn have_their_violation_and_no_other<T: Debug>(near_misses: Vec<DocumentNearMiss>)
where
    Checked<T>: DeserializeOwned + Into<Result<T, Violations>>,
{
    for near_miss in near_misses {
        let checked: Checked<T> = serde_json::from_str(&near_miss.json).expect("it is JSON");
        let violations = checked.into().expect_err("it is wrong");
        let violation = violations.first();
        assert_eq!(violations.count(), 1, "{near_miss:?}: {violations}");
        assert_eq!(violation.rule(), near_miss.rule(), "{near_miss:?}");
        assert_eq!(violation.pointer(), near_miss.pointer, "{near_miss:?}");
        assert_eq!(violation.value(), near_miss.value.as_deref(), "{near_miss:?}");
    }
}

#[test]
fn each_has_its_violation_and_no_other() {
    have_their_violation_and_no_other::<Forum>(every_near_miss());
    have_their_violation_and_no_other::<Allocation>(every_allocation_near_miss());
}

/// The strategies have the same kinds.
#[test]
fn each_kind_is_drawn() {
    let drawn: BTreeSet<NearMissKind> =
        samples(document_near_misses(), 8).map(|near_miss| near_miss.kind).collect();
    assert!(drawn.into_iter().eq(NearMissKind::all().collect::<BTreeSet<_>>()));
}
