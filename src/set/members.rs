//! Into a set and out of it: the members one by one, and sets by operators.

use core::fmt;
use core::marker::PhantomData;

/// The members of a set, in the order of their list; made by the set's `iter`.
///
/// # Examples
///
/// ```
/// use imrf::{Members, Objective, ObjectiveSet};
///
/// let mut members: Members<Objective> = ObjectiveSet::ALL.iter();
/// assert_eq!(members.next(), Some(Objective::Data));
/// assert_eq!(members.next_back(), Some(Objective::InternationalCooperation));
/// assert_eq!(members.len(), 21);
/// ```
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

/// Gives a set its iterator, what it is collected from, and its operators.
macro_rules! members {
    ($Set:ident of $Member:ident) => {
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
    };
}
pub(crate) use members;
