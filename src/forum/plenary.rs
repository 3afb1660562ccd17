//! The plenary (A/RES/73/326, paragraphs 18(b) and (c), 19 and 20).

use alloc::vec::Vec;
use core::fmt;

use super::listed_once::repeated;
use super::programme::List;
use super::validated::validated;
use super::{MemberState, Role, key};
use crate::rules::{Rule, Unread, Values, Violation, Violations, add_part};

/// The plenary, held during the third and the fourth days (A/RES/73/326, paragraphs 18(a) to (c), 19 and 20).
///
/// Its segments are listed by [`PlenarySegment`](super::PlenarySegment). It is serialized as a [`PlenaryDraft`].
///
/// # Examples
///
/// ```
/// use imrf::MemberState;
/// use imrf::forum::PlenaryDraft;
///
/// let plenary = PlenaryDraft::new([MemberState::LUX]).validate()?;
/// assert_eq!(plenary.national_reviews(), [MemberState::LUX]);
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "PlenaryDraft", into = "PlenaryDraft"))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Plenary {
    national_reviews: Vec<MemberState>,
}

impl Plenary {
    /// Who makes the statements of the opening segment (A/RES/73/326, paragraph 18(c)).
    ///
    /// The representative of civil society is to be invited to [present a summary of the
    /// hearing](super::Hearing::SUMMARY_PRESENTED_BY) during it, too (paragraph 15).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::{Plenary, Role};
    ///
    /// assert!(Plenary::OPENING_SPEAKERS.contains(&Role::RepresentativeOfTheMigrantCommunity));
    /// ```
    pub const OPENING_SPEAKERS: [Role; 5] = [
        Role::PresidentOfTheGeneralAssembly,
        Role::SecretaryGeneral,
        Role::DirectorGeneralOfTheInternationalOrganizationForMigration,
        Role::RepresentativeOfTheMigrantCommunity,
        Role::RepresentativeOfCivilSociety,
    ];

    /// Who is invited to deliver remarks during the closing segment (A/RES/73/326, paragraph 19).
    pub const CLOSING_REMARKS: Role = Role::PresidentOfTheGeneralAssembly;

    /// Returns the Member States that are known to present the result of their reviews of progress, each once
    /// (A/RES/73/326, paragraph 20).
    ///
    /// Member States are encouraged to consider presenting it, on a voluntary basis, drawing on contributions from all
    /// relevant stakeholders, as a part of their national statements.
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(imrf::forum::Plenary::default().national_reviews().is_empty());
    /// ```
    #[must_use]
    pub fn national_reviews(&self) -> &[MemberState] {
        &self.national_reviews
    }
}

/// The unvalidated form of a [`Plenary`], as it appears in documents (A/RES/73/326, paragraph 20).
///
/// In JSON it is an object with the key `nationalReviews`, which is left out when there are none.
///
/// # Examples
///
/// ```
/// use imrf::MemberState;
/// use imrf::forum::PlenaryDraft;
///
/// assert_eq!(
///     PlenaryDraft::new([MemberState::LUX, MemberState::LUX]).validate().unwrap_err().to_string(),
///     "/nationalReviews/1: the review of LUX is listed again, expected once (A/RES/73/326, paragraph 20)",
/// );
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::shape::Draft::of::<Self>())
)]
pub struct PlenaryDraft {
    /// The Member States that present the result of their reviews (A/RES/73/326, paragraph 20).
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<Vec<MemberState>>"))]
    pub national_reviews: Vec<MemberState>,
}

/// The Member States in one line.
impl fmt::Debug for PlenaryDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlenaryDraft").field("national_reviews", &List(&self.national_reviews)).finish()
    }
}

impl From<Plenary> for PlenaryDraft {
    fn from(plenary: Plenary) -> Self {
        Self { national_reviews: plenary.national_reviews }
    }
}

impl PlenaryDraft {
    /// Creates a draft with the national reviews of these Member States.
    #[must_use]
    pub fn new(national_reviews: impl Into<Vec<MemberState>>) -> Self {
        Self { national_reviews: national_reviews.into() }
    }

    /// Validates the draft.
    ///
    /// # Errors
    ///
    /// [`Violations`] of [`Rule::ListedOnce`], for a Member State that is listed again.
    pub fn validate(&self) -> Result<Plenary, Violations> {
        Violations::unless_found(|found| self.validate_read(Unread::NOTHING, found))
    }

    /// Validates what was read of the draft.
    pub(super) fn validate_read(&self, unread: Unread<'_>, found: &mut Vec<Violation>) -> Option<Plenary> {
        add_part(key::NATIONAL_REVIEWS, found, |found| {
            let states = Values::new(&self.national_reviews, unread.under(key::NATIONAL_REVIEWS), found)?;
            let name = |state: &MemberState| (alloc::format!("the review of {state}"), Some(state.as_str()));
            found.extend(repeated(states, Rule::NationalReviews, name).map(|(_, violation)| violation));
            Some(Plenary { national_reviews: self.national_reviews.clone() })
        })
    }
}

validated!(PlenaryDraft => Plenary);

#[cfg(feature = "serde")]
crate::wire::object!(PlenaryDraft: "a plenary" {
    [key::NATIONAL_REVIEWS] => national_reviews,
});
