//! The finite list of near misses has each kind once, and each is what it says.

use std::collections::BTreeSet;

use imrf::rules::{Enforcement, Rule};
use imrf::strategy::{NearMissKind, document_near_misses, every_allocation_near_miss, every_near_miss};
use imrf::{Allocation, Checked, Forum};

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

#[test]
fn each_has_its_violation_and_no_other() {
    for near_miss in every_near_miss() {
        let checked: Checked<Forum> = serde_json::from_str(&near_miss.json).expect("it is JSON");
        let violations = checked.into_result().expect_err("it is wrong");
        let violation = violations.first();
        assert_eq!(violations.count(), 1, "{near_miss:?}: {violations}");
        assert_eq!(violation.rule(), near_miss.rule(), "{near_miss:?}");
        assert_eq!(violation.pointer(), near_miss.pointer, "{near_miss:?}");
        assert_eq!(violation.value(), near_miss.value.as_deref(), "{near_miss:?}");
    }
    for near_miss in every_allocation_near_miss() {
        let checked: Checked<Allocation> = serde_json::from_str(&near_miss.json).expect("it is JSON");
        let violations = checked.into_result().expect_err("it is wrong");
        let violation = violations.first();
        assert_eq!(
            (violation.rule(), violation.pointer(), violation.value()),
            (near_miss.rule(), near_miss.pointer.as_str(), near_miss.value.as_deref()),
        );
        assert_eq!(violations.count(), 1);
    }
}

/// The strategies have the same kinds.
#[test]
fn each_kind_is_drawn() {
    let drawn: BTreeSet<NearMissKind> =
        samples(document_near_misses(), 8).map(|near_miss| near_miss.kind).collect();
    assert!(drawn.into_iter().eq(NearMissKind::all().collect::<BTreeSet<_>>()));
}
