//! The sets of objectives, principles and round tables behave as the standard library's ordered set does; what
//! they show and read is checked against an independent writer.

use std::collections::BTreeSet;

use imrf::{GuidingPrinciple, Objective, ObjectiveSet, PrincipleSet, RoundTable, RoundTableSet};
use proptest::prelude::*;

/// The labels of the members, given by their index, as a person would write them: runs of three and more as a
/// range, `and` before the last.
fn written(members: &BTreeSet<usize>, label: impl Fn(usize) -> String) -> String {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for &member in members {
        match runs.last_mut() {
            Some(run) if run.last().copied() == member.checked_sub(1) => run.push(member),
            _ => runs.push(vec![member]),
        }
    }
    let items: Vec<String> = runs
        .iter()
        .flat_map(|run| match run.as_slice() {
            [first, .., last] if run.len() > 2 => vec![format!("{}–{}", label(*first), label(*last))],
            few => few.iter().map(|member| label(*member)).collect(),
        })
        .collect();
    match items.as_slice() {
        [] => "none".to_owned(),
        [only] => only.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

macro_rules! laws {
    ($module:ident, $Set:ident of $Member:ident, $noun:literal, $label:expr) => {
        mod $module {
            use super::*;

            const ALL: &[$Member] = &$Member::ALL;

            fn label(index: usize) -> String {
                let label: fn($Member) -> String = $label;
                label(ALL[index])
            }

            fn members() -> impl Strategy<Value = BTreeSet<$Member>> {
                proptest::sample::subsequence(ALL.to_vec(), 0..=ALL.len())
                    .prop_map(|members| members.into_iter().collect())
            }

            fn mentions() -> impl Strategy<Value = Vec<$Member>> {
                proptest::collection::vec(proptest::sample::select(ALL), 0..2 * ALL.len())
            }

            fn set(members: &BTreeSet<$Member>) -> $Set {
                members.iter().copied().collect()
            }

            fn back(set: $Set) -> BTreeSet<$Member> {
                ALL.iter().copied().filter(|member| set.contains(*member)).collect()
            }

            fn shown(members: &BTreeSet<$Member>) -> String {
                let indices = (0..ALL.len()).filter(|index| members.contains(&ALL[*index])).collect();
                written(&indices, label)
            }

            proptest! {
                #[test]
                fn operations_of_two_are_those_of_btreeset(one in members(), other in members()) {
                    let (a, b) = (set(&one), set(&other));
                    prop_assert_eq!(back(a), one.clone());
                    prop_assert_eq!(back(a.union(b)), &one | &other);
                    prop_assert_eq!(back(a.intersection(b)), &one & &other);
                    prop_assert_eq!(back(a.difference(b)), &one - &other);
                    prop_assert_eq!(back(a.symmetric_difference(b)), &one ^ &other);
                    prop_assert_eq!([a | b, a & b, a - b, a ^ b], [
                        a.union(b), a.intersection(b), a.difference(b), a.symmetric_difference(b),
                    ]);
                    prop_assert_eq!(a.is_subset(b), one.is_subset(&other));
                    prop_assert_eq!(a.is_superset(b), one.is_superset(&other));
                    prop_assert_eq!(a.is_disjoint(b), one.is_disjoint(&other));
                    prop_assert_eq!(a == b, one == other);
                    let both = set(&(&one & &other));
                    prop_assert!(both.is_subset(a) && a.is_superset(both));
                }

                #[test]
                fn what_one_set_tells_is_what_btreeset_tells(members in members()) {
                    let set = set(&members);
                    let everything: BTreeSet<$Member> = ALL.iter().copied().collect();
                    prop_assert_eq!(set.len(), members.len());
                    prop_assert_eq!(set.is_empty(), members.is_empty());
                    prop_assert_eq!(set.first(), members.first().copied());
                    prop_assert_eq!(set.last(), members.last().copied());
                    prop_assert_eq!(back(set.complement()), &everything - &members);
                    prop_assert_eq!(!set, set.complement());
                    prop_assert_eq!(format!("{set:?}"), format!("{members:?}"));
                    prop_assert_eq!($Set::of(&Vec::from_iter(members)), set);
                }

                #[test]
                fn one_member_goes_in_and_out_as_with_btreeset(
                    members in members(),
                    member in proptest::sample::select(ALL),
                ) {
                    let (mut with, mut set_with) = (members.clone(), set(&members));
                    prop_assert_eq!(set_with.insert(member), with.insert(member));
                    prop_assert_eq!(set_with, set(&with));
                    prop_assert_eq!(set(&members).with(member), set(&with));
                    let (mut without, mut set_without) = (members.clone(), set(&members));
                    prop_assert_eq!(set_without.remove(member), without.remove(&member));
                    prop_assert_eq!(set_without, set(&without));
                    prop_assert_eq!(set(&members).without(member), set(&without));
                    prop_assert_eq!(set(&members).contains(member), members.contains(&member));
                    prop_assert_eq!(back($Set::from(member)), BTreeSet::from([member]));
                }

                #[test]
                fn collecting_and_extending_take_repeats_once(first in mentions(), then in mentions()) {
                    let mut members: BTreeSet<$Member> = first.iter().copied().collect();
                    let mut set: $Set = first.iter().copied().collect();
                    prop_assert_eq!($Set::of(&first), set);
                    set.extend(then.iter().copied());
                    members.extend(then);
                    prop_assert_eq!(back(set), members);
                }

                #[test]
                fn iterating_from_either_end_is_that_of_btreeset(
                    members in members(),
                    from_the_back in proptest::collection::vec(any::<bool>(), ALL.len() + 2),
                ) {
                    let set = set(&members);
                    let (mut of_set, mut of_members) = (set.iter(), members.iter().copied());
                    for from_the_back in from_the_back {
                        prop_assert_eq!(of_set.len(), of_members.len());
                        prop_assert_eq!(of_set.size_hint(), of_members.size_hint());
                        let rest: Vec<$Member> = of_members.clone().collect();
                        prop_assert_eq!(format!("{of_set:?}"), format!("{rest:?}"));
                        if from_the_back {
                            prop_assert_eq!(of_set.next_back(), of_members.next_back());
                        } else {
                            prop_assert_eq!(of_set.next(), of_members.next());
                        }
                    }
                    prop_assert_eq!((of_set.next(), of_set.next_back(), of_set.len()), (None, None, 0));
                    prop_assert!(set.into_iter().eq(members.iter().copied()));
                    prop_assert!((&set).into_iter().rev().eq(members.iter().rev().copied()));
                }

                #[test]
                fn what_is_shown_is_read(members in members()) {
                    let set = set(&members);
                    prop_assert_eq!(set.to_string(), shown(&members));
                    prop_assert_eq!(set.to_string().parse(), Ok(set));
                }

                #[test]
                fn commas_hyphens_and_any_order_are_read(
                    members in members()
                        .prop_filter("the empty set has one spelling", |members| !members.is_empty())
                        .prop_flat_map(|members| Just(Vec::from_iter(members)).prop_shuffle()),
                ) {
                    let labels: Vec<String> = members
                        .iter()
                        .map(|member| label(ALL.iter().position(|other| other == member).unwrap_or_default()))
                        .collect();
                    let set: $Set = members.into_iter().collect();
                    for separator in [", ", ",", " and "] {
                        prop_assert_eq!(labels.join(separator).parse(), Ok(set));
                    }
                    prop_assert_eq!(set.to_string().replace('–', "-").parse(), Ok(set));
                    prop_assert_eq!(set.to_string().replace(" and ", ", ").parse(), Ok(set));
                    let twice = format!("{}, {}", set, labels[0]);
                    prop_assert_eq!(
                        twice.parse::<$Set>().unwrap_err().to_string(),
                        format!("{} {} is listed again, expected once", $noun, labels[0])
                    );
                }

                #[test]
                fn any_text_is_read_or_refused_shortly(text in ".{0,80}") {
                    if let Err(error) = text.parse::<$Set>() {
                        prop_assert!(error.to_string().len() < 400);
                    }
                }

                #[test]
                #[cfg(feature = "serde")]
                fn a_set_is_written_as_the_ordered_list_of_its_words(
                    members in members(),
                    mentions in mentions(),
                ) {
                    let words: Vec<&str> = members.iter().map(|member| member.as_str()).collect();
                    let json = serde_json::to_string(&set(&members)).expect("a set can be written");
                    prop_assert_eq!(&json, &serde_json::to_string(&words).expect("words can be written"));
                    prop_assert_eq!(serde_json::from_str::<$Set>(&json).expect("it is read"), set(&members));

                    // A list in any order is read when no member is in it twice, and refused otherwise.
                    let mut before = BTreeSet::new();
                    let twice = mentions.iter().copied().find(|member| !before.insert(*member));
                    let words: Vec<&str> = mentions.iter().map(|member| member.as_str()).collect();
                    let read = serde_json::from_value::<$Set>(serde_json::json!(words));
                    match twice {
                        None => prop_assert_eq!(read.expect("no member is repeated"), set(&before)),
                        Some(member) => prop_assert_eq!(
                            read.expect_err("a member is repeated").to_string(),
                            format!("{} \"{member}\" is listed again, expected once", $noun)
                        ),
                    }
                }
            }

            #[test]
            fn the_empty_set_and_the_set_of_all_are_what_they_say() {
                assert_eq!(back($Set::EMPTY), BTreeSet::new());
                assert_eq!($Set::default(), $Set::EMPTY);
                assert_eq!(back($Set::ALL), ALL.iter().copied().collect());
                assert_eq!($Set::EMPTY.complement(), $Set::ALL);
            }
        }
    };
}

laws!(objectives, ObjectiveSet of Objective, "objective", |objective| objective.number().to_string());
laws!(principles, PrincipleSet of GuidingPrinciple, "guiding principle", |principle| principle.letter().to_string());
laws!(round_tables, RoundTableSet of RoundTable, "round table", |table| table.number().to_string());

#[test]
fn every_set_of_principles_and_of_round_tables_is_shown_and_read_back() {
    let mut seen = BTreeSet::new();
    for bits in 0..1_usize << 10 {
        let indices: BTreeSet<usize> = (0..10).filter(|index| bits >> index & 1 == 1).collect();
        let set: PrincipleSet = indices.iter().map(|index| GuidingPrinciple::ALL[*index]).collect();
        let shown = set.to_string();
        assert_eq!(shown, written(&indices, |index| GuidingPrinciple::ALL[index].letter().to_string()));
        assert_eq!(shown.parse(), Ok(set));
        seen.insert(shown);
    }
    assert_eq!(seen.len(), 1 << 10);
    for bits in 0..1_usize << 4 {
        let indices: BTreeSet<usize> = (0..4).filter(|index| bits >> index & 1 == 1).collect();
        let set: RoundTableSet = indices.iter().map(|index| RoundTable::ALL[*index]).collect();
        assert_eq!(set.to_string(), written(&indices, |index| (index + 1).to_string()));
        assert_eq!(set.to_string().parse(), Ok(set));
    }
}

#[test]
fn a_text_that_is_no_set_is_refused_with_what_was_expected() {
    let objectives = |text: &str| text.parse::<ObjectiveSet>().unwrap_err().to_string();
    let expected = |found: &str| format!("found \"{found}\", expected an objective from 1 to 23");
    for (text, found) in [
        ("", ""),
        (" ", " "),
        ("None", "None"),
        ("none ", "none "),
        ("none, 1", "none"),
        ("0", "0"),
        ("24", "24"),
        ("01", "01"),
        ("+1", "+1"),
        ("1.0", "1.0"),
        ("１", "１"),
        ("1,", ""),
        (",1", ""),
        ("1, and 2", "and 2"),
        ("1 and", "1 and"),
        ("1 or 2", "1 or 2"),
        ("1 2", "1 2"),
        ("1\n", "1\\n"),
        ("1\u{a0}, 2", "1\\u{a0}"),
        ("1–", ""),
        ("–3", ""),
        ("1 – 3", "1 "),
        ("1–3–5", "3–5"),
        ("1—3", "1—3"),
        ("data", "data"),
        ("1–24", "24"),
    ] {
        assert_eq!(objectives(text), expected(found), "{text:?}");
    }
    assert_eq!(objectives("5–3"), "found the range \"5–3\", expected the lower objective first");
    assert_eq!(objectives("1–3 and 2"), "objective 2 is listed again, expected once");
    assert_eq!(objectives("3, 1-23"), "objective 3 is listed again, expected once");
    assert_eq!(objectives(&"9".repeat(70)), expected(&format!("{}…", "9".repeat(60))));

    let principles = |text: &str| text.parse::<PrincipleSet>().unwrap_err().to_string();
    assert_eq!(principles("A"), "found \"A\", expected a guiding principle from a to j");
    assert_eq!(principles("k"), "found \"k\", expected a guiding principle from a to j");
    assert_eq!(principles("c–a"), "found the range \"c–a\", expected the lower guiding principle first");
    assert_eq!(principles("a, a"), "guiding principle a is listed again, expected once");

    let round_tables = |text: &str| text.parse::<RoundTableSet>().unwrap_err().to_string();
    assert_eq!(round_tables("5"), "found \"5\", expected a round table from 1 to 4");
    assert_eq!(round_tables("one"), "found \"one\", expected a round table from 1 to 4");
}

#[test]
fn a_range_of_one_or_two_is_read_though_it_is_not_shown() {
    assert_eq!("3–3".parse(), Ok(ObjectiveSet::from(Objective::InformationProvision)));
    assert_eq!("1-2".parse::<ObjectiveSet>().map(|set| set.to_string()), Ok("1 and 2".into()));
}

/// The algebra is there for constants.
#[test]
fn a_constant_can_be_made_of_every_operation() {
    const SOME: ObjectiveSet = ObjectiveSet::of(&[Objective::Data, Objective::SaveLives]);
    const OTHERS: ObjectiveSet = SOME.complement().union(ObjectiveSet::EMPTY).without(Objective::Remittances);
    const BOTH: ObjectiveSet = SOME.intersection(OTHERS).with(Objective::Remittances);
    const EITHER: ObjectiveSet = SOME.symmetric_difference(OTHERS).difference(BOTH);
    const TOLD: (bool, bool, bool, bool, bool, usize) = (
        SOME.contains(Objective::Data),
        SOME.is_subset(EITHER),
        EITHER.is_superset(SOME),
        SOME.is_disjoint(OTHERS),
        BOTH.is_empty(),
        EITHER.len(),
    );
    const ENDS: (Option<Objective>, Option<Objective>) = (SOME.first(), SOME.last());
    assert_eq!(TOLD, (true, true, true, true, false, 22));
    assert_eq!(ENDS, (Some(Objective::Data), Some(Objective::SaveLives)));
}

/// A set is read with one blank after a comma or none, and with no other.
#[test]
fn blanks_stand_only_where_they_are_written() {
    assert_eq!("1,3-5, 23".parse::<ObjectiveSet>().unwrap().to_string(), "1, 3–5 and 23");
    for (text, found) in
        [(" 1", " 1"), ("1 ", "1 "), ("1,  2", " 2"), ("1 ,2", "1 "), ("1  and 2", "1 "), ("1 – 2", "1 ")]
    {
        assert_eq!(
            text.parse::<ObjectiveSet>().unwrap_err().to_string(),
            format!("found {found:?}, expected an objective from 1 to 23")
        );
    }
}
