//! Nothing is allocated in the vocabulary, in a set, and in the validation of an allocation.

use std::hint::black_box;

use imrf::compact::{GuidingPrinciple, PrincipleSet};
use imrf::forum::RoundTableSet;
use imrf::rules::Rule;
use imrf::{
    Action, Allocation, Edition, Forum, Meeting, MemberState, Objective, ObjectiveSet, Programme, RoundTable,
    Session, SessionSet,
};

/// Counts the allocations of some work.
fn allocations(work: impl FnOnce()) -> u64 {
    allocation_counter::measure(work).count_total
}

/// Writes to nowhere, without allocating.
struct Nowhere;

impl std::fmt::Write for Nowhere {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        black_box(text);
        Ok(())
    }
}

fn show(value: impl std::fmt::Display) {
    std::fmt::write(&mut Nowhere, format_args!("{value}")).unwrap();
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(black_box(vec![1_u8]))), 1);
}

#[test]
fn the_vocabulary_does_not_allocate() {
    let work = || {
        for objective in Objective::ALL {
            show(objective);
            black_box((objective.number(), objective.title(), objective.heading(), objective.short_title()));
            black_box((objective.as_str().parse::<Objective>().unwrap(), objective.indicative_round_table()));
            black_box(Objective::try_from(objective.number()).unwrap());
            show(objective.citation());
            for action in objective.actions() {
                show(action);
                black_box(Action::try_new(objective, action.letter()).unwrap());
            }
        }
        // Errors that are values allocate nothing either.
        black_box(Objective::try_from(24).unwrap_err());
        black_box(Action::try_new(Objective::Data, 'z').unwrap_err());
        black_box("17(c)".parse::<Action>().unwrap());
        for principle in GuidingPrinciple::ALL {
            show(principle);
            black_box((principle.letter(), principle.name()));
        }
        for session in Session::ALL {
            show(session);
            black_box(session.as_str().parse::<Session>().unwrap());
        }
        for state in MemberState::ALL {
            show(state);
            black_box(state.as_str().parse::<MemberState>().unwrap());
        }
        for rule in Rule::ALL {
            show(rule);
            black_box((rule.statement(), rule.citation(), rule.verbs()));
        }
        show(black_box("2026").parse::<Edition>().unwrap());
    };
    assert_eq!(allocations(work), 0);
}

#[test]
fn sets_do_not_allocate() {
    let work = || {
        let one = ObjectiveSet::of(&[Objective::Data, Objective::SaveLives, Objective::Remittances]);
        let other: ObjectiveSet = Objective::ALL.into_iter().skip(5).collect();
        black_box([one | other, one & other, one - other, one ^ other, !one]);
        black_box((one.is_subset(other), one.is_disjoint(other), one.len(), one.first(), one.last()));
        assert_eq!(one.iter().rev().count(), 3);
        black_box((one.iter().min(), ObjectiveSet::from_bits(other.to_bits())));
        show(one | other);
        black_box("1, 3–5 and 23".parse::<ObjectiveSet>().unwrap());
        show(PrincipleSet::ALL);
        show(RoundTableSet::ALL);
        show(SessionSet::ALL);
    };
    assert_eq!(allocations(work), 0);
}

#[test]
fn validating_an_allocation_does_not_allocate() {
    let valid = Allocation::INDICATIVE.sets();
    let [one, two, three, _] = valid;
    let work = || {
        let allocation = Allocation::try_new(black_box(valid)).unwrap();
        for objective in Objective::ALL {
            black_box(allocation.round_table(objective));
        }
        for table in RoundTable::ALL {
            black_box(allocation.objectives(table));
        }
        let error = Allocation::try_new(black_box([one, two, three, one])).unwrap_err();
        black_box((error.missing(), error.repeated(), error.empty()));
        show(error);
    };
    assert_eq!(allocations(work), 0);
}

#[test]
fn the_schedule_of_a_forum_does_not_allocate() {
    let forum = Forum::of_2022();
    let work = || {
        for slot in forum.schedule() {
            black_box((slot.meeting(), slot.starts(), slot.ends(), slot.sessions()));
        }
    };
    assert_eq!(allocations(work), 0);
}

#[test]
fn reading_a_programme_does_not_allocate() {
    let work = || {
        for meeting in Meeting::ALL {
            show(meeting);
            black_box(Programme::OF_2022.sessions(meeting).iter().count());
        }
    };
    assert_eq!(allocations(work), 0);
}
