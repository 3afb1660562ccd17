//! The members of a set, one by one.

use core::fmt;
use core::marker::PhantomData;

/// An iterator over the members of a set, in the order of their list.
///
/// It is returned by the method `iter` of every set.
///
/// # Examples
///
/// ```
/// use imrf::vocabulary::Members;
/// use imrf::{Objective, ObjectiveSet};
///
/// let mut members: Members<Objective> = ObjectiveSet::ALL.iter();
/// assert_eq!(members.next(), Some(Objective::Data));
/// assert_eq!(members.next_back(), Some(Objective::InternationalCooperation));
/// assert_eq!(members.len(), 21);
/// ```
#[derive(Clone)]
pub struct Members<T> {
    bits: u32,
    of: PhantomData<T>,
}

impl<T> Members<T> {
    pub(crate) const fn new(bits: u32) -> Self {
        Self { bits, of: PhantomData }
    }

    /// Removes the first member; returns its index.
    pub(crate) fn first(&mut self) -> Option<usize> {
        let index = (self.bits != 0).then(|| self.bits.trailing_zeros())?;
        self.bits ^= 1 << index;
        Some(index as usize)
    }

    /// Removes the last member; returns its index.
    pub(crate) fn last(&mut self) -> Option<usize> {
        let index = self.bits.checked_ilog2()?;
        self.bits ^= 1 << index;
        Some(index as usize)
    }

    pub(crate) const fn count_left(&self) -> usize {
        self.bits.count_ones() as usize
    }
}

impl<T> fmt::Debug for Members<T>
where
    Self: Clone + Iterator<Item: fmt::Debug>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// Implements the iterator of a set, and what a set is collected from.
macro_rules! members {
    ($Set:ident of $Member:ident) => {
        impl Iterator for $crate::vocabulary::Members<$Member> {
            type Item = $Member;

            fn next(&mut self) -> Option<$Member> {
                self.first().map(|index| $Member::ALL[index])
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.count_left(), Some(self.count_left()))
            }
        }

        impl DoubleEndedIterator for $crate::vocabulary::Members<$Member> {
            fn next_back(&mut self) -> Option<$Member> {
                self.last().map(|index| $Member::ALL[index])
            }
        }

        impl ExactSizeIterator for $crate::vocabulary::Members<$Member> {}
        impl core::iter::FusedIterator for $crate::vocabulary::Members<$Member> {}

        impl IntoIterator for $Set {
            type Item = $Member;
            type IntoIter = $crate::vocabulary::Members<$Member>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl IntoIterator for &$Set {
            type Item = $Member;
            type IntoIter = $crate::vocabulary::Members<$Member>;

            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl FromIterator<$Member> for $Set {
            fn from_iter<I: IntoIterator<Item = $Member>>(members: I) -> Self {
                members.into_iter().fold(Self::EMPTY, Self::with)
            }
        }

        impl<'a> FromIterator<&'a $Member> for $Set {
            fn from_iter<I: IntoIterator<Item = &'a $Member>>(members: I) -> Self {
                members.into_iter().copied().collect()
            }
        }

        impl FromIterator<Self> for $Set {
            fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
                sets.into_iter().fold(Self::EMPTY, Self::union)
            }
        }

        impl<'a> FromIterator<&'a Self> for $Set {
            fn from_iter<I: IntoIterator<Item = &'a Self>>(sets: I) -> Self {
                sets.into_iter().copied().collect()
            }
        }

        impl Extend<$Member> for $Set {
            fn extend<I: IntoIterator<Item = $Member>>(&mut self, members: I) {
                *self = members.into_iter().fold(*self, Self::with);
            }
        }

        impl<'a> Extend<&'a $Member> for $Set {
            fn extend<I: IntoIterator<Item = &'a $Member>>(&mut self, members: I) {
                self.extend(members.into_iter().copied());
            }
        }

        impl From<$Member> for $Set {
            fn from(member: $Member) -> Self {
                Self::EMPTY.with(member)
            }
        }

        impl<const N: usize> From<[$Member; N]> for $Set {
            fn from(members: [$Member; N]) -> Self {
                Self::of(&members)
            }
        }

        impl From<&[$Member]> for $Set {
            fn from(members: &[$Member]) -> Self {
                Self::of(members)
            }
        }
    };
}
pub(crate) use members;
