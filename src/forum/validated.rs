//! The ways into a validated type that end in the method `validate` of its draft.

/// Implements the conversions between a type and its draft.
macro_rules! validated {
    ($Draft:ident => $Name:ident) => {
        /// # Errors
        ///
        #[doc = concat!("As for [`", stringify!($Draft), "::validate`].")]
        impl TryFrom<$Draft> for $Name {
            type Error = $crate::rules::Violations;

            fn try_from(draft: $Draft) -> Result<Self, Self::Error> {
                draft.validate()
            }
        }

        /// # Errors
        ///
        #[doc = concat!("As for [`", stringify!($Draft), "::validate`].")]
        impl TryFrom<&$Draft> for $Name {
            type Error = $crate::rules::Violations;

            fn try_from(draft: &$Draft) -> Result<Self, Self::Error> {
                draft.validate()
            }
        }

        impl $Name {
            /// Returns a draft with the same content, which can be changed and validated again.
            #[must_use]
            pub fn into_draft(self) -> $Draft {
                self.into()
            }
        }
    };
}
pub(crate) use validated;

/// Makes a type that has a draft a document, which can be read to its end.
macro_rules! document {
    ($Draft:ident => $Name:ident) => {
        #[cfg(feature = "serde")]
        impl $crate::checked::sealed::Validated for $Name {
            type Draft = $Draft;

            #[allow(private_interfaces, reason = "nobody else calls it")]
            fn validate(
                draft: $Draft,
                unread: $crate::rules::Unread<'_>,
                found: &mut alloc::vec::Vec<$crate::rules::Violation>,
            ) -> Option<Self> {
                draft.validate_read(unread, found).into()
            }
        }

        #[cfg(feature = "serde")]
        impl $crate::Document for $Name {}
    };
}
pub(crate) use document;
