//! Strategies for the values of closed and open lists, and for sets of them.

use alloc::vec::Vec;

use proptest::collection::SizeRange;
use proptest::prelude::*;
use proptest::sample::{Select, select};

use super::drawn::{Numbers, drawn};
use super::list::{DISTINCT, distinct};
use crate::compact::{
    CapacityBuildingComponent, GuidingPrinciple, PrincipleSet, ReviewLevel, SdgTarget, StakeholderKind,
};
use crate::forum::{
    DeclarationContent, Format, MeetingSet, MilestoneKind, ParticipationRoute, PlenarySegment,
    PolicyDebateTopic, Role, RoundTableSet,
};
use crate::rules::{Basis, Enforcement, Resolution, Rule, Verb};
use crate::{
    Action, Day, Half, Meeting, MemberState, Objective, ObjectiveSet, RoundTable, Session, SessionSet,
};

macro_rules! listed {
    ($($Name:ident: $what:literal;)+) => { $(
        #[doc = concat!("Every ", $what, ", each equally likely; shrinks to the first of the list.")]
        impl Arbitrary for $Name {
            /// None.
            type Parameters = ();
            /// The type of the strategy.
            type Strategy = Select<Self>;

            #[doc = concat!("Returns the strategy of every ", $what, ".")]
            fn arbitrary() -> Self::Strategy {
                select(&Self::ALL[..])
            }

            #[doc = concat!("Returns the strategy of every ", $what, ".")]
            fn arbitrary_with((): ()) -> Self::Strategy {
                Self::arbitrary()
            }
        }
    )+ };
}

listed! {
    Action: "action of the 187";
    Basis: "basis of a rule";
    CapacityBuildingComponent: "component of the capacity-building mechanism";
    Day: "day of the four";
    DeclarationContent: "content of a Progress Declaration";
    Enforcement: "kind of enforcement";
    Format: "format";
    GuidingPrinciple: "guiding principle";
    Half: "half of a day";
    Meeting: "meeting of the eight";
    MemberState: "Member State";
    MilestoneKind: "milestone";
    Objective: "objective";
    ParticipationRoute: "route of participation";
    PlenarySegment: "plenary segment";
    PolicyDebateTopic: "topic of the policy debate";
    Resolution: "resolution";
    ReviewLevel: "review level";
    Role: "role";
    RoundTable: "round table";
    Rule: "rule";
    SdgTarget: "target of the list";
    Session: "session";
    StakeholderKind: "kind of stakeholder";
    Verb: "verb";
}

/// A size of the range, and so many different values.
fn of_size<T: Copy>(values: &[T], (least, most): (usize, usize), numbers: &mut Numbers) -> Vec<T> {
    let size = least + numbers.below(most - least + 1);
    distinct(values, (least, size), numbers)
}

/// The least and the greatest size of a range.
///
/// # Panics
///
/// When the greatest is more than there are values.
fn sizes(size: impl Into<SizeRange>, count: usize) -> (usize, usize) {
    let size = size.into();
    let (least, most) = (size.start(), size.end_incl());
    assert!(most <= count, "there are only {count} different values, not {most}");
    (least, most)
}

macro_rules! sets {
    ($($name:ident: $Set:ident of $Member:ident, $noun:literal up to $count:literal;)+) => { $(
        #[doc = concat!("Sets of ", $noun, "s, of these sizes.")]
        ///
        /// The sizes are equally likely, and so are the sets of each size. So the empty set and the full one, where
        /// the sizes allow them, are as likely as any other size. Shrinks to the smallest size, and to the first
        /// members of the list.
        ///
        /// # Panics
        ///
        #[doc = concat!("When the range of sizes is empty, or has a size of more than ", $count, ".")]
        ///
        /// # Examples
        ///
        /// ```
        #[doc = concat!("use imrf::strategy::", stringify!($name), ";")]
        /// use proptest::prelude::*;
        ///
        /// proptest!(|(set in
        #[doc = concat!("    ", stringify!($name), "(1..=3)")]
        /// )| {
        ///     prop_assert!((1..=3).contains(&set.len()));
        /// });
        /// ```
        pub fn $name(size: impl Into<SizeRange>) -> impl Strategy<Value = $Set> + Clone {
            let sizes = sizes(size, $Member::ALL.len());
            drawn(move |numbers| $Set::of(&of_size(&$Member::ALL, sizes, numbers)))
        }

        #[doc = concat!(
            "Generates the sets of [`", stringify!($name), "`], of any size or of the sizes of the parameter; sizes ",
            "of more than ", $count, " are left out."
        )]
        impl Arbitrary for $Set {
            /// The sizes of the sets.
            type Parameters = SizeRange;
            /// The type of the strategy.
            type Strategy = BoxedStrategy<Self>;

            /// Returns the strategy of sets of any size.
            fn arbitrary() -> Self::Strategy {
                $name(0..=$Member::ALL.len()).boxed()
            }

            /// Returns the strategy of sets of these sizes.
            fn arbitrary_with(size: SizeRange) -> Self::Strategy {
                $name(size.start()..=size.end_incl().min($Member::ALL.len())).boxed()
            }
        }
    )+ };
}

sets! {
    objective_sets: ObjectiveSet of Objective, "objective" up to 23;
    principle_sets: PrincipleSet of GuidingPrinciple, "guiding principle" up to 10;
    round_table_sets: RoundTableSet of RoundTable, "round table" up to 4;
    session_sets: SessionSet of Session, "session" up to 8;
    meeting_sets: MeetingSet of Meeting, "meeting" up to 8;
}

/// Returns a strategy for the subsets of a set of objectives, of these sizes.
///
/// The sizes are equally likely, and so are the subsets of each. Shrinks to the smallest size and to the first of the
/// objectives.
///
/// # Panics
///
/// When the range of sizes is empty, or has a size of more than the number of objectives in the set.
///
/// # Examples
///
/// ```
/// use imrf::strategy::objective_subsets;
/// use imrf::{Allocation, RoundTable};
/// use proptest::prelude::*;
///
/// let objectives = Allocation::INDICATIVE.objectives(RoundTable::Two);
/// proptest!(|(subset in objective_subsets(objectives, 1..=7))| {
///     prop_assert!(subset.is_subset(objectives) && !subset.is_empty());
/// });
/// ```
pub fn objective_subsets(
    of: ObjectiveSet,
    size: impl Into<SizeRange>,
) -> impl Strategy<Value = ObjectiveSet> + Clone {
    let objectives: Vec<Objective> = of.iter().collect();
    let sizes = sizes(size, objectives.len());
    drawn(move |numbers| ObjectiveSet::of(&of_size(&objectives, sizes, numbers)))
}

/// Returns a strategy for the partitions of a set of objectives into a number of sets: each objective is in one of
/// them, and none is empty.
///
/// Every partition is generated: one objective for each set is drawn first, and each of the others is in any of the
/// sets, equally likely. Shrinks to one objective in each set but the first, which has the others.
///
/// # Panics
///
/// When the number of sets is more than the number of objectives, or is 0 although there are objectives.
///
/// # Examples
///
/// ```
/// use imrf::ObjectiveSet;
/// use imrf::strategy::objective_covers;
/// use proptest::prelude::*;
///
/// proptest!(|(sets in objective_covers(ObjectiveSet::ALL, 6))| {
///     prop_assert_eq!(sets.iter().map(|set| set.len()).sum::<usize>(), 23);
///     prop_assert_eq!(sets.into_iter().fold(ObjectiveSet::EMPTY, |union, set| union | set), ObjectiveSet::ALL);
/// });
/// ```
pub fn objective_covers(of: ObjectiveSet, count: usize) -> impl Strategy<Value = Vec<ObjectiveSet>> + Clone {
    let objectives: Vec<Objective> = of.iter().collect();
    assert!(
        count <= objectives.len() && (count > 0 || objectives.is_empty()),
        "{} objectives have no exact cover by {count} sets",
        objectives.len(),
    );
    drawn(move |numbers| {
        let mut sets = alloc::vec![ObjectiveSet::EMPTY; count];
        let first = numbers.part(32 * DISTINCT, |numbers| distinct(&objectives, (count, count), numbers));
        for (set, objective) in sets.iter_mut().zip(&first) {
            set.insert(*objective);
        }
        for objective in objectives.iter().filter(|objective| !first.contains(objective)) {
            sets[numbers.below(count)].insert(*objective);
        }
        sets
    })
}
