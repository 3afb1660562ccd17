//! Sets by operators, and their order.

/// Implements the operators of a set, by value and by reference, and its order.
macro_rules! operators {
    ($Set:ident) => {
        $crate::vocabulary::set::operators! { @ $Set:
            BitOr bitor BitOrAssign bitor_assign union,
            BitAnd bitand BitAndAssign bitand_assign intersection,
            BitXor bitxor BitXorAssign bitxor_assign symmetric_difference,
            Sub sub SubAssign sub_assign difference,
        }

        impl core::ops::Not for $Set {
            type Output = Self;

            fn not(self) -> Self {
                self.complement()
            }
        }

        impl core::ops::Not for &$Set {
            type Output = $Set;

            fn not(self) -> $Set {
                self.complement()
            }
        }

        impl PartialOrd for $Set {
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        /// The order of a `BTreeSet`: that of the members, one by one.
        impl Ord for $Set {
            fn cmp(&self, other: &Self) -> core::cmp::Ordering {
                self.iter().cmp(other.iter())
            }
        }
    };
    (@ $Set:ident: $($Op:ident $op:ident $OpAssign:ident $op_assign:ident $method:ident,)+) => { $(
        impl core::ops::$Op for $Set {
            type Output = Self;

            fn $op(self, other: Self) -> Self {
                self.$method(other)
            }
        }

        impl core::ops::$Op<&Self> for $Set {
            type Output = Self;

            fn $op(self, other: &Self) -> Self {
                self.$method(*other)
            }
        }

        impl core::ops::$Op<$Set> for &$Set {
            type Output = $Set;

            fn $op(self, other: $Set) -> $Set {
                self.$method(other)
            }
        }

        impl core::ops::$Op for &$Set {
            type Output = $Set;

            fn $op(self, other: Self) -> $Set {
                self.$method(*other)
            }
        }

        impl core::ops::$OpAssign for $Set {
            fn $op_assign(&mut self, other: Self) {
                *self = self.$method(other);
            }
        }

        impl core::ops::$OpAssign<&Self> for $Set {
            fn $op_assign(&mut self, other: &Self) {
                *self = self.$method(*other);
            }
        }
    )+ };
}
pub(crate) use operators;
