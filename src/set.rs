//! Sets of the values of a closed list, as bits: `Copy`, and `const` throughout.

mod members;
mod text;

pub use members::Members;
pub(crate) use members::members;
pub use text::ParseSetError;
pub(crate) use text::{Labels, parse, write};

/// Declares the set of the values of a closed list.
macro_rules! set {
    (
        $(#[$meta:meta])*
        pub struct $Set:ident of $Member:ident, $article:literal $noun:literal:
            $first:ident, $second:ident;
        $($label:literal)+
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        #[cfg_attr(
            feature = "schemars1",
            derive(schemars::JsonSchema),
            schemars(
                with = "crate::schema::Governed<Self>",
                transform = $crate::schema::Definition::of::<Self>()
            )
        )]
        pub struct $Set(u32);

        impl $Set {
            /// The set with no member.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::", stringify!($Set), ";")]
            ///
            #[doc = concat!("assert!(", stringify!($Set), "::EMPTY.is_empty());")]
            /// ```
            pub const EMPTY: Self = Self(0);

            /// The set of all there are.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($Set), "::ALL.len(), ", stringify!($Member), "::ALL.len());")]
            /// ```
            pub const ALL: Self = Self::of(&$Member::ALL);

            /// The set of these; one that is named again is in it once.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("const SET: ", stringify!($Set), " = ", stringify!($Set), "::of(&[", stringify!($Member), "::", stringify!($first), "]);")]
            /// assert_eq!(SET.len(), 1);
            /// ```
            #[must_use]
            pub const fn of(members: &[$Member]) -> Self {
                let mut set = Self::EMPTY;
                let mut index = 0;
                while index < members.len() {
                    set = set.with(members[index]);
                    index += 1;
                }
                set
            }

            const fn bit(member: $Member) -> u32 {
                1 << member as u32
            }

            /// Whether this is one of the members.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("assert!(", stringify!($Set), "::ALL.contains(", stringify!($Member), "::", stringify!($second), "));")]
            /// ```
            #[must_use]
            pub const fn contains(self, member: $Member) -> bool {
                self.0 & Self::bit(member) != 0
            }

            /// How many members the set has.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("assert_eq!(imrf::", stringify!($Set), "::EMPTY.len(), 0);")]
            /// ```
            #[must_use]
            pub const fn len(self) -> usize {
                self.0.count_ones() as usize
            }

            /// Whether the set has no member.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("assert!(!imrf::", stringify!($Set), "::ALL.is_empty());")]
            /// ```
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// The set with this one in it.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("let set = ", stringify!($Set), "::EMPTY.with(", stringify!($Member), "::", stringify!($first), ");")]
            #[doc = concat!("assert_eq!(set, ", stringify!($Set), "::of(&[", stringify!($Member), "::", stringify!($first), "]));")]
            /// ```
            #[must_use]
            pub const fn with(self, member: $Member) -> Self {
                Self(self.0 | Self::bit(member))
            }

            /// The set without this one in it.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("let set = ", stringify!($Set), "::ALL.without(", stringify!($Member), "::", stringify!($first), ");")]
            #[doc = concat!("assert!(!set.contains(", stringify!($Member), "::", stringify!($first), "));")]
            /// ```
            #[must_use]
            pub const fn without(self, member: $Member) -> Self {
                Self(self.0 & !Self::bit(member))
            }

            /// Puts this one in; whether it was not in before.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("let mut set = ", stringify!($Set), "::EMPTY;")]
            #[doc = concat!("assert!(set.insert(", stringify!($Member), "::", stringify!($first), "));")]
            #[doc = concat!("assert!(!set.insert(", stringify!($Member), "::", stringify!($first), "));")]
            /// ```
            pub const fn insert(&mut self, member: $Member) -> bool {
                let is_new = !self.contains(member);
                *self = self.with(member);
                is_new
            }

            /// Takes this one out; whether it was in.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("let mut set = ", stringify!($Set), "::ALL;")]
            #[doc = concat!("assert!(set.remove(", stringify!($Member), "::", stringify!($first), "));")]
            #[doc = concat!("assert!(!set.remove(", stringify!($Member), "::", stringify!($first), "));")]
            /// ```
            pub const fn remove(&mut self, member: $Member) -> bool {
                let was_in = self.contains(member);
                *self = self.without(member);
                was_in
            }

            /// What is in either set.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("let one = ", stringify!($Set), "::of(&[", stringify!($Member), "::", stringify!($first), "]);")]
            #[doc = concat!("assert_eq!(one.union(one.complement()), ", stringify!($Set), "::ALL);")]
            /// ```
            #[must_use]
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// What is in both sets.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("let one = ", stringify!($Set), "::of(&[", stringify!($Member), "::", stringify!($first), "]);")]
            #[doc = concat!("assert_eq!(one.intersection(", stringify!($Set), "::ALL), one);")]
            /// ```
            #[must_use]
            pub const fn intersection(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }

            /// What is in this set and not in the other.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("let one = ", stringify!($Set), "::of(&[", stringify!($Member), "::", stringify!($first), "]);")]
            #[doc = concat!("assert_eq!(", stringify!($Set), "::ALL.difference(one), one.complement());")]
            /// ```
            #[must_use]
            pub const fn difference(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }

            /// What is in one of the sets and not in both.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::", stringify!($Set), ";")]
            ///
            #[doc = concat!("let all = ", stringify!($Set), "::ALL;")]
            /// assert!(all.symmetric_difference(all).is_empty());
            /// ```
            #[must_use]
            pub const fn symmetric_difference(self, other: Self) -> Self {
                Self(self.0 ^ other.0)
            }

            /// What is not in the set: what a list that should be complete lacks.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("let set = ", stringify!($Set), "::ALL.without(", stringify!($Member), "::", stringify!($second), ");")]
            #[doc = concat!("assert_eq!(set.complement(), ", stringify!($Set), "::of(&[", stringify!($Member), "::", stringify!($second), "]));")]
            /// ```
            #[must_use]
            pub const fn complement(self) -> Self {
                Self::ALL.difference(self)
            }

            /// Whether all members are in the other set too.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::", stringify!($Set), ";")]
            ///
            #[doc = concat!("assert!(", stringify!($Set), "::EMPTY.is_subset(", stringify!($Set), "::ALL));")]
            /// ```
            #[must_use]
            pub const fn is_subset(self, other: Self) -> bool {
                self.difference(other).is_empty()
            }

            /// Whether all members of the other set are in this one too.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::", stringify!($Set), ";")]
            ///
            #[doc = concat!("assert!(!", stringify!($Set), "::EMPTY.is_superset(", stringify!($Set), "::ALL));")]
            /// ```
            #[must_use]
            pub const fn is_superset(self, other: Self) -> bool {
                other.is_subset(self)
            }

            /// Whether the sets have no member in common.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::", stringify!($Set), ";")]
            ///
            #[doc = concat!("assert!(", stringify!($Set), "::EMPTY.is_disjoint(", stringify!($Set), "::ALL));")]
            /// ```
            #[must_use]
            pub const fn is_disjoint(self, other: Self) -> bool {
                self.intersection(other).is_empty()
            }

            /// The first of the members; `None` of the empty set.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($Set), "::ALL.first(), Some(", stringify!($Member), "::", stringify!($first), "));")]
            /// ```
            #[must_use]
            pub const fn first(self) -> Option<$Member> {
                if self.is_empty() {
                    None
                } else {
                    Some($Member::ALL[self.0.trailing_zeros() as usize])
                }
            }

            /// The last of the members; `None` of the empty set.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($Set), "::ALL.last(), ", stringify!($Member), "::ALL.last().copied());")]
            /// ```
            #[must_use]
            pub const fn last(self) -> Option<$Member> {
                if self.is_empty() {
                    None
                } else {
                    Some($Member::ALL[self.0.ilog2() as usize])
                }
            }

            /// The members, in the order of their list.
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::{", stringify!($Member), ", ", stringify!($Set), "};")]
            ///
            #[doc = concat!("assert!(", stringify!($Set), "::ALL.iter().eq(", stringify!($Member), "::ALL));")]
            /// ```
            #[must_use]
            pub const fn iter(self) -> $crate::Members<$Member> {
                $crate::Members { bits: self.0, of: core::marker::PhantomData }
            }

            const LABELS: $crate::set::Labels = $crate::set::Labels {
                article: $article,
                noun: $noun,
                all: &[$($label),+],
            };
        }

        $crate::set::members!($Set of $Member);

        impl core::fmt::Debug for $Set {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }

        impl core::fmt::Display for $Set {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::set::write(self.0, &Self::LABELS, f)
            }
        }

        /// Reads what `Display` writes; also a comma or a hyphen where it would write `and` or a dash, a comma
        /// with no blank after it, and the members in another order.
        ///
        /// # Errors
        ///
        /// [`ParseSetError`](crate::ParseSetError) when an item is no member or range of members, when a range
        /// runs backwards, and when a member is listed twice.
        impl core::str::FromStr for $Set {
            type Err = $crate::ParseSetError;

            fn from_str(text: &str) -> Result<Self, $crate::ParseSetError> {
                $crate::set::parse(text, &Self::LABELS).map(Self)
            }
        }

        #[cfg(feature = "serde")]
        $crate::wire::set!($Set of $Member, $noun);

        #[cfg(feature = "schemars1")]
        impl $crate::schema::Gate for $Set {
            fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::listed::<$Member>(generator)
            }
        }
    };
}
pub(crate) use set;
