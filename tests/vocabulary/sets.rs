//! The sets behave as the standard library's ordered set does; what they display and read is checked against an
//! independent writer.

use std::collections::{BTreeSet, HashSet};

use imrf::compact::{GuidingPrinciple, PrincipleSet};
use imrf::forum::{MeetingSet, RoundTableSet};
use imrf::{Meeting, Objective, ObjectiveSet, RoundTable, Session, SessionSet};
use proptest::prelude::*;

/// The labels of the members, given by their indices, as a person would write them: runs of three and more as a
/// range where the members are counted, `and` before the last.
fn written(members: &BTreeSet<usize>, has_ranges: bool, label: impl Fn(usize) -> String) -> String {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for &member in members {
        match runs.last_mut() {
            Some(run) if has_ranges && run.last().copied() == member.checked_sub(1) => run.push(member),
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
    ($module:ident, $Set:ident of $Member:ident, $noun:literal, $has_ranges:literal, $label:expr) => {
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

            fn displayed(members: &BTreeSet<$Member>) -> String {
                let indices = (0..ALL.len()).filter(|index| members.contains(&ALL[*index])).collect();
                written(&indices, $has_ranges, label)
            }

            proptest! {
                #![proptest_config(ProptestConfig::with_cases(100))]

                #[test]
                fn operations_of_two_are_those_of_btreeset(one in members(), other in members()) {
                    let (a, b) = (set(&one), set(&other));
                    prop_assert_eq!(back(a), one.clone());
                    let expected = [&one | &other, &one & &other, &one - &other, &one ^ &other];
                    let methods =
                        [a.union(b), a.intersection(b), a.difference(b), a.symmetric_difference(b)];
                    prop_assert_eq!(methods.map(back), expected);
                    prop_assert_eq!([a | b, a & b, a - b, a ^ b], methods);
                    prop_assert_eq!([a | &b, a & &b, a - &b, a ^ &b], methods);
                    prop_assert_eq!([&a | b, &a & b, &a - b, &a ^ b], methods);
                    prop_assert_eq!([&a | &b, &a & &b, &a - &b, &a ^ &b], methods);
                    let mut assigned = [a; 8];
                    assigned[0] |= b;
                    assigned[1] &= b;
                    assigned[2] -= b;
                    assigned[3] ^= b;
                    assigned[4] |= &b;
                    assigned[5] &= &b;
                    assigned[6] -= &b;
                    assigned[7] ^= &b;
                    prop_assert_eq!(assigned.as_slice(), [methods, methods].concat());
                    prop_assert_eq!(a.is_subset(b), one.is_subset(&other));
                    prop_assert_eq!(a.is_superset(b), one.is_superset(&other));
                    prop_assert_eq!(a.is_disjoint(b), one.is_disjoint(&other));
                    prop_assert_eq!(a == b, one == other);
                    prop_assert_eq!([a, b].into_iter().collect::<$Set>(), a | b);
                    prop_assert_eq!([a, b].iter().collect::<$Set>(), a | b);
                    let (mut kept, mut expected) = (a, one.clone());
                    kept.retain(|member| b.contains(member));
                    expected.retain(|member| other.contains(member));
                    prop_assert_eq!(back(kept), expected);
                    let both = a & b;
                    prop_assert!(both.is_subset(a) && a.is_superset(both));
                }

                /// By the members one by one, so that a set can be a key of an ordered map.
                #[test]
                fn sets_are_ordered_as_btreeset(one in members(), other in members()) {
                    let (a, b) = (set(&one), set(&other));
                    prop_assert_eq!(a.cmp(&b), one.cmp(&other));
                    prop_assert_eq!(a.partial_cmp(&b), one.partial_cmp(&other));
                    prop_assert_eq!(a.max(b), set(&one.clone().max(other.clone())));
                }

                #[test]
                fn what_one_set_says_is_what_btreeset_says(members in members()) {
                    let set = set(&members);
                    let everything: BTreeSet<$Member> = ALL.iter().copied().collect();
                    prop_assert_eq!(set.len(), members.len());
                    prop_assert_eq!(set.is_empty(), members.is_empty());
                    prop_assert_eq!(set.first(), members.first().copied());
                    prop_assert_eq!(set.last(), members.last().copied());
                    prop_assert_eq!(back(set.complement()), &everything - &members);
                    prop_assert_eq!([!set, !&set], [set.complement(); 2]);
                    prop_assert_eq!(format!("{set:?}"), format!("{members:?}"));
                    prop_assert_eq!(format!("{set:#?}"), format!("{members:#?}"));
                    let list = Vec::from_iter(members);
                    prop_assert_eq!([$Set::of(&list), $Set::from(list.as_slice())], [set; 2]);
                }

                /// The first of the list is the lowest bit; other bits are of no member.
                #[test]
                fn a_set_is_its_bits(members in members(), bits in any::<u32>()) {
                    let value = |(index, member)| if members.contains(member) { 1_u32 << index } else { 0 };
                    let expected: u32 = ALL.iter().enumerate().map(value).sum();
                    prop_assert_eq!(set(&members).to_bits(), expected);
                    prop_assert_eq!($Set::from_bits(expected), Some(set(&members)));
                    let is_of_members = bits < 1 << ALL.len();
                    prop_assert_eq!($Set::from_bits(bits).map($Set::to_bits), is_of_members.then_some(bits));
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
                    set_with.clear();
                    prop_assert_eq!(set_with, $Set::EMPTY);
                }

                #[test]
                fn collecting_and_extending_take_repeats_once(first in mentions(), then in mentions()) {
                    let mut members: BTreeSet<$Member> = first.iter().copied().collect();
                    let mut set: $Set = first.iter().copied().collect();
                    let mut by_reference: $Set = first.iter().collect();
                    prop_assert_eq!([$Set::of(&first), by_reference], [set; 2]);
                    set.extend(then.iter().copied());
                    by_reference.extend(&then);
                    members.extend(then);
                    prop_assert_eq!([back(set), back(by_reference)], [members.clone(), members]);
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
                fn what_is_displayed_is_read(members in members()) {
                    let set = set(&members);
                    prop_assert_eq!(set.to_string(), displayed(&members));
                    prop_assert_eq!(set.to_string().parse(), Ok(set));
                    prop_assert_eq!($Set::try_from(set.to_string().as_str()), Ok(set));
                }

                #[test]
                fn commas_hyphens_identifiers_and_any_order_are_read(
                    members in members()
                        .prop_filter("the empty set has one spelling", |members| !members.is_empty())
                        .prop_flat_map(|members| Just(Vec::from_iter(members)).prop_shuffle()),
                    by_identifier in proptest::collection::vec(any::<bool>(), ALL.len()),
                ) {
                    let index = |member| ALL.iter().position(|other| *other == member).unwrap_or_default();
                    let labels: Vec<String> = members
                        .iter()
                        .zip(by_identifier)
                        .map(|(member, by_identifier)| match by_identifier {
                            true => member.as_str().to_owned(),
                            false => label(index(*member)),
                        })
                        .collect();
                    let set: $Set = members.iter().collect();
                    for separator in [", ", ",", " and ", ", and "] {
                        prop_assert_eq!(labels.join(separator).parse(), Ok(set));
                    }
                    prop_assert_eq!(set.to_string().replace('–', "-").parse(), Ok(set));
                    prop_assert_eq!(set.to_string().replace(" and ", ", ").parse(), Ok(set));
                    let twice = format!("{set}, {}", labels[0]);
                    prop_assert_eq!(
                        twice.parse::<$Set>().unwrap_err().to_string(),
                        format!("{} {} is listed again, expected once", $noun, label(index(members[0])))
                    );
                }

                #[test]
                fn any_text_is_read_or_refused_shortly(text in ".{0,80}") {
                    if let Err(error) = text.parse::<$Set>() {
                        prop_assert!(error.to_string().len() < 600);
                    }
                }

                #[test]
                fn a_set_is_written_as_the_ordered_list_of_its_identifiers(
                    members in members(),
                    mentions in mentions(),
                ) {
                    let identifiers: Vec<&str> = members.iter().map(|member| member.as_str()).collect();
                    let json = serde_json::to_string(&set(&members)).expect("a set can be written");
                    prop_assert_eq!(&json, &serde_json::to_string(&identifiers).expect("texts can be written"));
                    prop_assert_eq!(serde_json::from_str::<$Set>(&json).expect("it is read"), set(&members));

                    // A list in any order is read when no member is in it twice, and refused otherwise.
                    let mut before = BTreeSet::new();
                    let twice = mentions.iter().copied().find(|member| !before.insert(*member));
                    let identifiers: Vec<&str> = mentions.iter().map(|member| member.as_str()).collect();
                    let read = serde_json::from_value::<$Set>(serde_json::json!(identifiers));
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
                assert_eq!($Set::from($Member::ALL), $Set::ALL);
                assert_eq!($Set::from_iter([] as [$Set; 0]), $Set::EMPTY);
                assert_eq!("none".parse(), Ok($Set::EMPTY));
            }
        }
    };
}

laws!(objectives, ObjectiveSet of Objective, "objective", true, |objective| objective.number().to_string());
laws!(principles, PrincipleSet of GuidingPrinciple, "guiding principle", true, |principle| principle.letter().to_string());
laws!(round_tables, RoundTableSet of RoundTable, "round table", true, |table| table.number().to_string());
laws!(sessions, SessionSet of Session, "session", false, |session| session.as_str().to_owned());
laws!(meetings, MeetingSet of Meeting, "meeting", false, |meeting| meeting.as_str().to_owned());

#[test]
fn every_set_of_ten_or_fewer_is_displayed_and_read_back() {
    let mut seen = BTreeSet::new();
    for bits in 0..1_u32 << 10 {
        let indices: BTreeSet<usize> = (0..10).filter(|index| bits >> index & 1 == 1).collect();
        let set = PrincipleSet::from_bits(bits).expect("there are ten principles");
        let displayed = set.to_string();
        assert_eq!(
            displayed,
            written(&indices, true, |index| GuidingPrinciple::ALL[index].letter().to_string())
        );
        assert_eq!(displayed.parse(), Ok(set));
        seen.insert(displayed);
    }
    assert_eq!(seen.len(), 1 << 10);
    for bits in 0..1_u32 << 8 {
        let indices: BTreeSet<usize> = (0..8).filter(|index| bits >> index & 1 == 1).collect();
        let set = SessionSet::from_bits(bits).expect("there are eight sessions");
        assert_eq!(
            set.to_string(),
            written(&indices, false, |index| Session::ALL[index].as_str().to_owned())
        );
        assert_eq!(set.to_string().parse(), Ok(set));
    }
}

/// The algebra can be used in constants.
#[test]
fn a_constant_can_be_made_of_every_operation() {
    const SOME: ObjectiveSet = ObjectiveSet::of(&[Objective::Data, Objective::SaveLives]);
    const OTHERS: ObjectiveSet = SOME.complement().union(ObjectiveSet::EMPTY).without(Objective::Remittances);
    const BOTH: ObjectiveSet = SOME.intersection(OTHERS).with(Objective::Remittances);
    const EITHER: ObjectiveSet = SOME.symmetric_difference(OTHERS).difference(BOTH);
    const ANSWERS: (bool, bool, bool, bool, bool, usize) = (
        SOME.contains(Objective::Data),
        SOME.is_subset(EITHER),
        EITHER.is_superset(SOME),
        SOME.is_disjoint(OTHERS),
        BOTH.is_empty(),
        EITHER.len(),
    );
    const ENDS: (Option<Objective>, Option<Objective>) = (SOME.first(), SOME.last());
    const BITS: (u32, Option<ObjectiveSet>) = (SOME.to_bits(), ObjectiveSet::from_bits(1 << 23));
    const CHANGED: (ObjectiveSet, bool, bool) = {
        let mut set = SOME;
        let (was_new, was_present) = (set.insert(Objective::Remittances), set.remove(Objective::Data));
        (set, was_new, was_present)
    };
    assert_eq!(ANSWERS, (true, true, true, true, false, 22));
    assert_eq!(ENDS, (Some(Objective::Data), Some(Objective::SaveLives)));
    assert_eq!(BITS, (1 | 1 << 7, None));
    assert_eq!(CHANGED, (ObjectiveSet::from([Objective::SaveLives, Objective::Remittances]), true, true));
}

/// A pledge is kept under the objectives that it is for.
#[test]
fn a_set_is_a_key() {
    let sets: Vec<ObjectiveSet> =
        Objective::ALL.iter().map(|objective| ObjectiveSet::from(*objective)).collect();
    let distinct: HashSet<ObjectiveSet> = sets.iter().chain(&sets).copied().collect();
    assert_eq!(distinct.len(), 23);
    assert!(sets.is_sorted());
}
