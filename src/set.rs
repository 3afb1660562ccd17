//! Sets of the values of a closed list, as bits: `Copy`, and `const` throughout.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;

use crate::excerpt::{self, Excerpt};

/// The members of a set, in the order of their list; made by the set's `iter`.
#[derive(Clone)]
pub struct Members<T> {
    pub(crate) bits: u32,
    pub(crate) of: PhantomData<T>,
}

impl<T> fmt::Debug for Members<T>
where
    Self: Clone + Iterator<Item: fmt::Debug>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// A text that is no set.
///
/// # Examples
///
/// ```
/// use imrf::ObjectiveSet;
///
/// let error = |text: &str| text.parse::<ObjectiveSet>().unwrap_err().to_string();
/// assert_eq!(error("1, 24"), r#"found "24", expected an objective from 1 to 23"#);
/// assert_eq!(error("5–3"), r#"found the range "5–3", expected the lower objective first"#);
/// assert_eq!(error("1–3 and 2"), "objective 2 is listed again, expected once");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct ParseSetError(Kind);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
enum Kind {
    #[error("found {}, expected {article} {noun} from {first} to {last}", Excerpt(found))]
    Member {
        found: String,
        article: &'static str,
        noun: &'static str,
        first: &'static str,
        last: &'static str,
    },
    #[error("found the range {}, expected the lower {noun} first", Excerpt(found))]
    Range { found: String, noun: &'static str },
    #[error("{noun} {label} is listed again, expected once")]
    Twice { noun: &'static str, label: &'static str },
}

/// What [`parse`] and [`write`] need to know of a list: its noun, and the label of each value by its index.
pub(crate) struct Labels {
    pub(crate) article: &'static str,
    pub(crate) noun: &'static str,
    pub(crate) all: &'static [&'static str],
}

/// Writes the members by their labels, runs of three and more as a range: `1, 3–5 and 23`; `none`.
pub(crate) fn write(bits: u32, labels: &Labels, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if bits == 0 {
        return f.write_str("none");
    }
    let mut rest = bits;
    while rest != 0 {
        let first = rest.trailing_zeros();
        // A run of two is two members: "1 and 2" reads better than "1–2".
        let last = match (rest >> first).trailing_ones() {
            0..3 => first,
            run => first + run - 1,
        };
        if rest != bits {
            // The last item is the one after which nothing is left.
            f.write_str(if rest >> last == 1 { " and " } else { ", " })?;
        }
        f.write_str(labels.all[first as usize])?;
        if last > first {
            f.write_str("–")?;
            f.write_str(labels.all[last as usize])?;
        }
        rest = rest >> last >> 1 << last << 1;
    }
    Ok(())
}

/// Reads members and ranges of them, separated by a comma, with or without a blank, or by `and`; in any order,
/// each once.
pub(crate) fn parse(text: &str, labels: &Labels) -> Result<u32, ParseSetError> {
    if text == "none" {
        return Ok(0);
    }
    let mut bits = 0;
    // One blank may follow a comma; there is no other.
    let after_comma = |(index, part): (usize, _)| match index {
        0 => part,
        _ => str::strip_prefix(part, ' ').unwrap_or(part),
    };
    for item in text.split(',').enumerate().map(after_comma).flat_map(|part| part.split(" and ")) {
        let (first, last) = item.split_once(['–', '-']).unwrap_or((item, item));
        let (low, high) = (member(first, labels)?, member(last, labels)?);
        if low > high {
            return Err(ParseSetError(Kind::Range {
                found: excerpt::start(item).to_owned(),
                noun: labels.noun,
            }));
        }
        for (index, label) in labels.all.iter().enumerate().take(high + 1).skip(low) {
            if bits >> index & 1 == 1 {
                return Err(ParseSetError(Kind::Twice { noun: labels.noun, label }));
            }
            bits |= 1 << index;
        }
    }
    Ok(bits)
}

fn member(found: &str, labels: &Labels) -> Result<usize, ParseSetError> {
    labels.all.iter().position(|label| *label == found).ok_or_else(|| {
        ParseSetError(Kind::Member {
            found: excerpt::start(found).to_owned(),
            article: labels.article,
            noun: labels.noun,
            first: labels.all[0],
            last: labels.all[labels.all.len() - 1],
        })
    })
}

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

        impl Iterator for $crate::Members<$Member> {
            type Item = $Member;

            fn next(&mut self) -> Option<$Member> {
                let member = $Member::ALL.get(self.bits.trailing_zeros() as usize).copied()?;
                self.bits &= self.bits - 1;
                Some(member)
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                let left = self.bits.count_ones() as usize;
                (left, Some(left))
            }
        }

        impl DoubleEndedIterator for $crate::Members<$Member> {
            fn next_back(&mut self) -> Option<$Member> {
                let index = self.bits.checked_ilog2()?;
                self.bits ^= 1 << index;
                $Member::ALL.get(index as usize).copied()
            }
        }

        impl ExactSizeIterator for $crate::Members<$Member> {}
        impl core::iter::FusedIterator for $crate::Members<$Member> {}

        impl IntoIterator for $Set {
            type Item = $Member;
            type IntoIter = $crate::Members<$Member>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl IntoIterator for &$Set {
            type Item = $Member;
            type IntoIter = $crate::Members<$Member>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl FromIterator<$Member> for $Set {
            fn from_iter<I: IntoIterator<Item = $Member>>(members: I) -> Self {
                members.into_iter().fold(Self::EMPTY, Self::with)
            }
        }

        impl Extend<$Member> for $Set {
            fn extend<I: IntoIterator<Item = $Member>>(&mut self, members: I) {
                *self = members.into_iter().fold(*self, Self::with);
            }
        }

        impl From<$Member> for $Set {
            fn from(member: $Member) -> Self {
                Self::EMPTY.with(member)
            }
        }

        impl core::ops::BitOr for $Set {
            type Output = Self;

            fn bitor(self, other: Self) -> Self {
                self.union(other)
            }
        }

        impl core::ops::BitAnd for $Set {
            type Output = Self;

            fn bitand(self, other: Self) -> Self {
                self.intersection(other)
            }
        }

        impl core::ops::BitXor for $Set {
            type Output = Self;

            fn bitxor(self, other: Self) -> Self {
                self.symmetric_difference(other)
            }
        }

        impl core::ops::Sub for $Set {
            type Output = Self;

            fn sub(self, other: Self) -> Self {
                self.difference(other)
            }
        }

        impl core::ops::Not for $Set {
            type Output = Self;

            fn not(self) -> Self {
                self.complement()
            }
        }

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
