//! Strategies for the values of closed and open lists.

use proptest::collection::SizeRange;
use proptest::prelude::*;
use proptest::sample::{Select, select};

use super::choice::distinct;
use crate::compact::{
    CapacityBuildingComponent, GuidingPrinciple, PrincipleSet, ReviewLevel, StakeholderKind,
};
use crate::forum::{
    DeclarationContent, Format, MilestoneKind, ParticipationRoute, PlenarySegment, PolicyDebateTopic, Role,
    RoundTableSet,
};
use crate::rules::{Basis, Enforcement, Resolution, Rule, Verb};
use crate::{Action, Day, Half, Meeting, MemberState, Objective, ObjectiveSet, RoundTable, Session};

macro_rules! listed {
    ($($Name:ident: $what:literal;)+) => { $(
        #[doc = concat!("Every ", $what, ", each equally likely; shrinks to the first of the list.")]
        impl Arbitrary for $Name {
            type Parameters = ();
            type Strategy = Select<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                select(&Self::ALL[..])
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
    Resolution: "resolution";
    Format: "format";
    GuidingPrinciple: "guiding principle";
    Half: "half of a day";
    Enforcement: "kind of enforcement";
    Meeting: "meeting of the eight";
    MemberState: "Member State";
    MilestoneKind: "milestone";
    Objective: "objective";
    ParticipationRoute: "route of participation";
    PlenarySegment: "plenary segment";
    PolicyDebateTopic: "topic of the policy debate";
    ReviewLevel: "review level";
    Role: "role";
    RoundTable: "round table";
    Rule: "rule";
    Session: "session";
    StakeholderKind: "kind of stakeholder";
    Verb: "verb";
}

macro_rules! sets {
    ($($name:ident: $Set:ident of $Member:ident, $noun:literal up to $count:literal;)+) => { $(
        #[doc = concat!("Sets of ", $noun, "s, of these sizes.")]
        ///
        /// All are reached: first a size is drawn, each equally likely, then a set of that size, each equally
        /// likely. So the empty set and the full one, where the sizes allow them, come as often as any other
        /// size does. Shrinks to the smallest size, and to the first members of the list.
        ///
        /// # Panics
        ///
        #[doc = concat!("When the sizes have no member, or one of them is more than ", $count, ".")]
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
            distinct(&$Member::ALL, size).prop_map(|members| $Set::of(&members))
        }

        #[doc = concat!("Every set, as [`", stringify!($name), "`] has them, of any size; shrinks to the empty set.")]
        impl Arbitrary for $Set {
            type Parameters = ();
            type Strategy = BoxedStrategy<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                $name(0..=$Member::ALL.len()).boxed()
            }
        }
    )+ };
}

sets! {
    objective_sets: ObjectiveSet of Objective, "objective" up to 23;
    principle_sets: PrincipleSet of GuidingPrinciple, "guiding principle" up to 10;
    round_table_sets: RoundTableSet of RoundTable, "round table" up to 4;
}
