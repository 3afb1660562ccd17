//! The lists, so that what holds for the values of every list is tested of all of them.

use core::fmt::{Debug, Display};
use core::str::FromStr;

use imrf::vocabulary::UnknownIdentifier;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How people cite a value beside its identifier.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum CitedBy {
    Nothing,
    Number,
    Letter,
}

/// The lists, by the paths that the macro below has.
pub(crate) mod list {
    pub(crate) use imrf::compact::{
        CapacityBuildingComponent, GuidingPrinciple, Language, Objective, ReviewLevel, StakeholderKind,
        TitleSource,
    };
    pub(crate) use imrf::forum::{
        Day, DeclarationContent, Format, Half, Meeting, MemberState, MilestoneKind, ParticipationRoute,
        PlenarySegment, PolicyDebateTopic, Role, RoundTable, Session,
    };
    pub(crate) use imrf::rules::{Basis, Enforcement, Resolution, Rule, Verb};
}

/// A list of values.
pub(crate) trait Listed:
    Copy
    + Ord
    + Debug
    + Display
    + FromStr<Err = UnknownIdentifier>
    + for<'a> TryFrom<&'a str, Error = UnknownIdentifier>
    + Into<&'static str>
    + AsRef<str>
    + Serialize
    + DeserializeOwned
    + 'static
{
    const NOUN: &'static str;
    const COUNT: usize;
    const CITED_BY: CitedBy;

    fn all() -> Vec<Self>;

    fn identifier(self) -> &'static str;

    /// Every value of a short list; of a long one some, so that a test does not take long.
    fn some() -> Vec<Self> {
        let step = if Self::COUNT > 30 { 11 } else { 1 };
        Self::all().into_iter().step_by(step).collect()
    }

    fn identifiers() -> Vec<&'static str> {
        Self::all().into_iter().map(Self::identifier).collect()
    }

    /// How people cite the value with this index.
    fn cited(index: usize) -> Option<String> {
        match Self::CITED_BY {
            CitedBy::Nothing => None,
            CitedBy::Number => Some((index + 1).to_string()),
            CitedBy::Letter => ('a'..='z').nth(index).map(String::from),
        }
    }
}

macro_rules! lists {
    ($( $Name:ident, $count:expr, $cited_by:ident, $noun:literal; )+) => {
        $(
            impl Listed for list::$Name {
                const NOUN: &'static str = $noun;
                const COUNT: usize = $count;
                const CITED_BY: CitedBy = CitedBy::$cited_by;

                fn all() -> Vec<Self> {
                    Self::ALL.to_vec()
                }

                fn identifier(self) -> &'static str {
                    self.as_str()
                }
            }
        )+

        /// Calls a generic function for every list.
        macro_rules! for_every_list {
            ($law:ident) => {{ $( $law::<$crate::listed::list::$Name>(); )+ }};
        }
    };
}

lists! {
    Basis, 2, Nothing, "basis";
    CapacityBuildingComponent, 3, Nothing, "component of the capacity-building mechanism";
    Day, 4, Number, "day";
    DeclarationContent, 3, Nothing, "content of a Progress Declaration";
    Enforcement, 6, Nothing, "kind of enforcement";
    Format, 1, Nothing, "format";
    GuidingPrinciple, 10, Letter, "guiding principle";
    Half, 2, Nothing, "half of a day";
    Language, 4, Nothing, "language";
    Meeting, 8, Nothing, "meeting";
    MemberState, 193, Nothing, "Member State";
    MilestoneKind, 7, Nothing, "milestone";
    Objective, 23, Number, "objective";
    ParticipationRoute, 10, Nothing, "route of participation";
    PlenarySegment, 3, Nothing, "plenary segment";
    PolicyDebateTopic, 4, Nothing, "topic of the policy debate";
    Resolution, 3, Nothing, "resolution";
    ReviewLevel, 4, Nothing, "review level";
    Role, 5, Nothing, "role";
    RoundTable, 4, Number, "round table";
    Rule, list::Rule::ALL.len(), Nothing, "rule";
    Session, 8, Nothing, "session";
    StakeholderKind, 13, Nothing, "kind of stakeholder";
    TitleSource, 5, Nothing, "source of a title";
    Verb, 14, Nothing, "verb";
}
