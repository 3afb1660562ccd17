//! The parameters of a strategy.

use crate::{Allocation, Edition};

/// What all Forums of a strategy have in common: the parameters of `any_with::<Forum>` and `any_with::<ForumDraft>`.
///
/// # Examples
///
/// ```
/// use imrf::strategy::ForumParameters;
/// use imrf::{Allocation, Edition, Forum};
/// use proptest::prelude::*;
///
/// let parameters = ForumParameters::new().edition(Edition::SECOND).allocation(Allocation::INDICATIVE);
/// proptest!(|(forum in any_with::<Forum>(parameters))| {
///     prop_assert_eq!(forum.edition(), Edition::SECOND);
///     prop_assert_eq!(forum.allocation(), Allocation::INDICATIVE);
/// });
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ForumParameters {
    pub(super) edition: Option<Edition>,
    pub(super) allocation: Option<Allocation>,
}

impl ForumParameters {
    /// Creates parameters for any Forum.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the edition of the Forums.
    #[must_use]
    pub fn edition(self, edition: Edition) -> Self {
        Self { edition: Some(edition), ..self }
    }

    /// Sets the allocation of the Forums.
    #[must_use]
    pub fn allocation(self, allocation: Allocation) -> Self {
        Self { allocation: Some(allocation), ..self }
    }
}

impl From<Edition> for ForumParameters {
    fn from(edition: Edition) -> Self {
        Self::new().edition(edition)
    }
}

impl From<Allocation> for ForumParameters {
    fn from(allocation: Allocation) -> Self {
        Self::new().allocation(allocation)
    }
}
