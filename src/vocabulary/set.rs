//! Sets of the values of a closed list, as bits: `Copy`, and `const` throughout.

mod members;
mod operators;
mod text;

pub use members::Members;
pub(crate) use members::members;
pub(crate) use operators::operators;
pub use text::ParseSetError;
pub(crate) use text::{Text, parse};

/// Declares the set of the values of a closed list.
macro_rules! set {
    (
        $(#[$meta:meta])*
        pub struct $Set:ident of $Member:ident $([$CitedBy:ident])?: $noun:literal, $nouns:literal
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        #[cfg_attr(
            feature = "schemars1",
            derive(schemars::JsonSchema),
            schemars(
                with = "crate::shape::Governed<Self>",
                transform = $crate::shape::Definition::of::<Self>()
            )
        )]
        pub struct $Set(u32);

        impl $Set {
            #[doc = concat!("The empty set of ", $nouns, ".")]
            pub const EMPTY: Self = Self(0);

            #[doc = concat!("The set of all ", $nouns, ".")]
            pub const ALL: Self = Self::of(&$Member::ALL);

            #[doc = concat!("Creates a set of ", $nouns, ". A repeated one counts once.")]
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
                1 << member.index()
            }

            #[doc = concat!("Returns the set as bits: the first ", $noun, " of the list is the lowest bit.")]
            #[must_use]
            pub const fn to_bits(self) -> u32 {
                self.0
            }

            #[doc = concat!("Returns the set with these bits, or `None` where a bit belongs to no ", $noun, ".")]
            #[must_use]
            pub const fn from_bits(bits: u32) -> Option<Self> {
                if bits & !Self::ALL.0 == 0 { Some(Self(bits)) } else { None }
            }

            #[doc = concat!("Returns whether the set contains the ", $noun, ".")]
            #[must_use]
            pub const fn contains(self, member: $Member) -> bool {
                self.0 & Self::bit(member) != 0
            }

            #[doc = concat!("Returns the number of ", $nouns, " in the set.")]
            #[must_use]
            pub const fn len(self) -> usize {
                self.0.count_ones() as usize
            }

            /// Returns whether the set is empty.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            #[doc = concat!("Returns the set with the ", $noun, " in it.")]
            #[must_use]
            pub const fn with(self, member: $Member) -> Self {
                Self(self.0 | Self::bit(member))
            }

            #[doc = concat!("Returns the set without the ", $noun, ".")]
            #[must_use]
            pub const fn without(self, member: $Member) -> Self {
                Self(self.0 & !Self::bit(member))
            }

            #[doc = concat!("Inserts the ", $noun, "; returns whether it was newly inserted.")]
            pub const fn insert(&mut self, member: $Member) -> bool {
                let is_new = !self.contains(member);
                *self = self.with(member);
                is_new
            }

            #[doc = concat!("Removes the ", $noun, "; returns whether it was in the set.")]
            pub const fn remove(&mut self, member: $Member) -> bool {
                let was_present = self.contains(member);
                *self = self.without(member);
                was_present
            }

            /// Removes all members.
            pub const fn clear(&mut self) {
                *self = Self::EMPTY;
            }

            #[doc = concat!("Returns the ", $nouns, " that are in either set; also the operator `|`.")]
            #[must_use]
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            #[doc = concat!("Returns the ", $nouns, " that are in both sets; also the operator `&`.")]
            #[must_use]
            pub const fn intersection(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }

            #[doc = concat!("Returns the ", $nouns, " that are in this set but not in the other; also the operator `-`.")]
            #[must_use]
            pub const fn difference(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }

            #[doc = concat!("Returns the ", $nouns, " that are in one of the sets but not in both; also the operator `^`.")]
            #[must_use]
            pub const fn symmetric_difference(self, other: Self) -> Self {
                Self(self.0 ^ other.0)
            }

            #[doc = concat!("Returns the ", $nouns, " that are not in the set; also the operator `!`.")]
            #[must_use]
            pub const fn complement(self) -> Self {
                Self::ALL.difference(self)
            }

            /// Returns whether the other set contains all members of this one.
            #[must_use]
            pub const fn is_subset(self, other: Self) -> bool {
                self.difference(other).is_empty()
            }

            /// Returns whether this set contains all members of the other one.
            #[must_use]
            pub const fn is_superset(self, other: Self) -> bool {
                other.is_subset(self)
            }

            /// Returns whether the sets have no member in common.
            #[must_use]
            pub const fn is_disjoint(self, other: Self) -> bool {
                self.intersection(other).is_empty()
            }

            #[doc = concat!("Returns the first ", $noun, " of the set, or `None` where it is empty.")]
            #[must_use]
            pub const fn first(self) -> Option<$Member> {
                if self.is_empty() {
                    None
                } else {
                    Some($Member::ALL[self.0.trailing_zeros() as usize])
                }
            }

            #[doc = concat!("Returns the last ", $noun, " of the set, or `None` where it is empty.")]
            #[must_use]
            pub const fn last(self) -> Option<$Member> {
                if self.is_empty() {
                    None
                } else {
                    Some($Member::ALL[self.0.ilog2() as usize])
                }
            }

            #[doc = concat!("Keeps the ", $nouns, " for which the function returns `true`, and removes the others.")]
            pub fn retain(&mut self, mut keep: impl FnMut($Member) -> bool) {
                *self = self.iter().filter(|member| keep(*member)).collect();
            }

            #[doc = concat!("Returns an iterator over the ", $nouns, ", in the order of their list.")]
            #[must_use]
            pub const fn iter(self) -> $crate::vocabulary::Members<$Member> {
                $crate::vocabulary::Members::new(self.0)
            }
        }

        $crate::vocabulary::set::members!($Set of $Member);
        $crate::vocabulary::set::operators!($Set);

        impl core::fmt::Debug for $Set {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }

        impl core::fmt::Display for $Set {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                let text = $crate::vocabulary::set::Text(self.0, <$Member as $crate::vocabulary::Identified>::VOCABULARY);
                $crate::vocabulary::pad(f, format_args!("{text}"))
            }
        }

        #[doc = $crate::vocabulary::set::reads!($($CitedBy)?)]
        ///
        /// # Errors
        ///
        /// [`ParseSetError`](crate::vocabulary::ParseSetError) when an item is neither a member nor a range of
        /// members, when a range runs backwards, and when a member is listed twice.
        impl core::str::FromStr for $Set {
            type Err = $crate::vocabulary::ParseSetError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::vocabulary::set::parse(text, <$Member as $crate::vocabulary::Identified>::VOCABULARY).map(Self)
            }
        }

        /// # Errors
        ///
        /// As for [`FromStr`](core::str::FromStr).
        impl TryFrom<&str> for $Set {
            type Error = $crate::vocabulary::ParseSetError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        #[cfg(feature = "serde")]
        $crate::wire::set!($Set of $Member, $noun);

        #[cfg(feature = "schemars1")]
        impl $crate::shape::Governs for $Set {
            fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::shape::listed::<$Member>(generator)
            }
        }
    };
}
pub(crate) use set;

/// What `FromStr` of a set reads.
macro_rules! reads {
    () => {
        "Parses the output of [`Display`](core::fmt::Display). The identifiers may be in any order, separated by `,`, \
        `and`, `et` or `y`."
    };
    (Number) => {
        "Parses the output of [`Display`](core::fmt::Display). Numbers, ranges of numbers and identifiers may be in any \
        order, separated by `,` or `and`; a range may have `-` or `to` for `–`, with or without spaces. French and \
        Spanish words are read too, as in `1 à 3 et 4` and `1 a 3 y 4`."
    };
    (Letter) => {
        "Parses the output of [`Display`](core::fmt::Display). Letters, ranges of letters and identifiers may be in any \
        order, separated by `,` or `and`; a range may have `-` or `to` for `–`, with or without spaces. French and \
        Spanish words are read too, as in `a à c et j` and `a a c y j`."
    };
}
pub(crate) use reads;
