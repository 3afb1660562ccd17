//! The plenary (A/RES/73/326, paragraphs 18(b) and (c), 19 and 20).

use alloc::vec::Vec;

use super::listed_once::repeated;
use super::{MemberState, PlenarySegment, Role};
use crate::rule::Rule;
use crate::violation::Violations;

/// The plenary, held during the third and the fourth days (A/RES/73/326, paragraphs 18(a) to (c), 19 and 20).
///
/// Its wire form is [`PlenaryDraft`].
///
/// # Examples
///
/// ```
/// use imrf::{MemberState, Plenary, PlenaryDraft};
///
/// let plenary = Plenary::try_from(PlenaryDraft { national_reviews: vec![MemberState::LUX] })?;
/// assert_eq!(plenary.national_reviews(), [MemberState::LUX]);
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "PlenaryDraft", into = "PlenaryDraft"))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct Plenary {
    national_reviews: Vec<MemberState>,
}

impl Plenary {
    /// The segments of the plenary of every Forum (A/RES/73/326, paragraph 18(b)); that they follow each other
    /// in this order is a reading.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Plenary, PlenarySegment};
    ///
    /// assert_eq!(Plenary::SEGMENTS[0], PlenarySegment::OpeningSegment);
    /// ```
    pub const SEGMENTS: [PlenarySegment; 3] = PlenarySegment::ALL;

    /// Who makes the opening statements (A/RES/73/326, paragraph 18(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Plenary, Role};
    ///
    /// assert_eq!(Plenary::OPENING_SPEAKERS[0], Role::PresidentOfTheGeneralAssembly);
    /// ```
    pub const OPENING_SPEAKERS: [Role; 5] = [
        Role::PresidentOfTheGeneralAssembly,
        Role::SecretaryGeneral,
        Role::DirectorGeneralOfTheInternationalOrganizationForMigration,
        Role::RepresentativeOfTheMigrantCommunity,
        Role::RepresentativeOfCivilSociety,
    ];

    /// Who presents the summary of the hearing, in the opening segment (A/RES/73/326, paragraph 15).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Plenary, Role};
    ///
    /// assert_eq!(Plenary::HEARING_SUMMARY, Role::RepresentativeOfCivilSociety);
    /// ```
    pub const HEARING_SUMMARY: Role = Role::RepresentativeOfCivilSociety;

    /// Who is invited to make the closing remarks (A/RES/73/326, paragraph 19).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Plenary, Role};
    ///
    /// assert_eq!(Plenary::CLOSING_REMARKS, Role::PresidentOfTheGeneralAssembly);
    /// ```
    pub const CLOSING_REMARKS: Role = Role::PresidentOfTheGeneralAssembly;

    /// The Member States that present the results of their reviews, which they are encouraged to do,
    /// voluntarily, in their national statements (A/RES/73/326, paragraph 20); each once.
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(imrf::Plenary::default().national_reviews().is_empty());
    /// ```
    #[must_use]
    pub fn national_reviews(&self) -> &[MemberState] {
        &self.national_reviews
    }
}

/// The wire form of a [`Plenary`] (A/RES/73/326, paragraph 20).
///
/// An object with the key `nationalReviews`, which is left out when there are none.
///
/// # Examples
///
/// ```
/// use imrf::{MemberState, Plenary, PlenaryDraft};
///
/// let draft = PlenaryDraft { national_reviews: vec![MemberState::LUX, MemberState::LUX] };
/// assert_eq!(
///     Plenary::try_from(draft).unwrap_err().to_string(),
///     "/nationalReviews/1: the review of LUX is listed again, expected once (A/RES/73/326, paragraph 20)",
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::schema::Draft::of::<Self>())
)]
pub struct PlenaryDraft {
    /// The Member States that present the results of their reviews (A/RES/73/326, paragraph 20).
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<Vec<MemberState>>"))]
    pub national_reviews: Vec<MemberState>,
}

impl From<Plenary> for PlenaryDraft {
    fn from(plenary: Plenary) -> Self {
        Self { national_reviews: plenary.national_reviews }
    }
}

/// The gate of a plenary.
///
/// # Errors
///
/// [`Violations`], with every Member State that is listed twice ([`Rule::ListedOnce`]).
impl TryFrom<PlenaryDraft> for Plenary {
    type Error = Violations;

    fn try_from(draft: PlenaryDraft) -> Result<Self, Violations> {
        let found = repeated(&draft.national_reviews, Rule::NationalReviews.citation(), |state| {
            (alloc::format!("the review of {state}"), Some(state.as_str()))
        })
        .map(|(_, fault)| fault.under("nationalReviews"))
        .collect();
        let national_reviews = draft.national_reviews;
        Violations::gate(found, Some(Self { national_reviews }))
    }
}

#[cfg(feature = "serde")]
crate::wire::object!(PlenaryDraft: "a plenary" {
    ["nationalReviews"] => national_reviews,
});
