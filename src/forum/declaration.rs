//! The Progress Declaration (A/RES/73/195, paragraph 49(e); A/RES/73/326, paragraphs 25 and 26).

use alloc::string::String;
use alloc::vec::Vec;

use super::member_state::two_states;
use super::{Day, DocumentSymbol, MemberState, PlenarySegment};
use crate::rule::Rule;
use crate::violation::{Violations, lawful};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a Progress Declaration may contain (A/RES/73/326, paragraph 26(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::DeclarationContent;
    ///
    /// assert_eq!("recommendations".parse(), Ok(DeclarationContent::Recommendations));
    /// ```
    pub open enum DeclarationContent: "content of a Progress Declaration" {
        /// An evaluation of overall progress (A/RES/73/326, paragraph 26(b)(i))
        EvaluationOfOverallProgress = "evaluation-of-overall-progress",
        /// Challenges, opportunities and emerging issues (A/RES/73/326, paragraph 26(b)(ii))
        ChallengesOpportunitiesAndEmergingIssues = "challenges-opportunities-and-emerging-issues",
        /// Recommendations (A/RES/73/326, paragraph 26(b)(iii))
        Recommendations = "recommendations",
    }
}

impl DeclarationContent {
    /// The content as a list of contents has it (A/RES/73/326, paragraph 26(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::DeclarationContent;
    ///
    /// assert_eq!(
    ///     DeclarationContent::ChallengesOpportunitiesAndEmergingIssues.title(),
    ///     "challenges, opportunities and emerging issues",
    /// );
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::EvaluationOfOverallProgress => "evaluation of overall progress",
            Self::ChallengesOpportunitiesAndEmergingIssues => "challenges, opportunities and emerging issues",
            Self::Recommendations => "recommendations",
        }
    }
}

/// The Progress Declaration in which an edition results, as far as it is known (A/RES/73/195, paragraph 49(e);
/// A/RES/73/326, paragraphs 25 and 26).
///
/// It is intergovernmentally agreed, and may be taken into consideration by the high-level political forum on
/// sustainable development. Inputs and reports may inform it (paragraph 26(a)); it is brief, concise,
/// evidence-based and action-oriented (paragraph 26(b)).
///
/// Its wire form is [`ProgressDeclarationDraft`].
///
/// # Examples
///
/// ```
/// use imrf::{Forum, MemberState};
///
/// let forum = Forum::of_2022();
/// let declaration = forum.progress_declaration();
/// assert_eq!(declaration.co_facilitators(), Some([MemberState::BGD, MemberState::LUX]));
/// assert_eq!(declaration.endorsed_by().map(AsRef::as_ref), Some("A/RES/76/266"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(
    feature = "serde",
    serde(try_from = "ProgressDeclarationDraft", into = "ProgressDeclarationDraft")
)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct ProgressDeclaration {
    co_facilitators: Option<[MemberState; 2]>,
    endorsed_by: Option<DocumentSymbol>,
}

impl ProgressDeclaration {
    /// The day on which it is adopted: the fourth, since that is where the closing segment ends (A/RES/73/326,
    /// paragraph 26(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Day, ProgressDeclaration};
    ///
    /// assert_eq!(ProgressDeclaration::ADOPTED_ON, Day::Fourth);
    /// ```
    pub const ADOPTED_ON: Day = Day::Fourth;

    /// The segment of the plenary during which it is adopted (A/RES/73/326, paragraph 26(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{PlenarySegment, ProgressDeclaration};
    ///
    /// assert_eq!(ProgressDeclaration::ADOPTED_DURING, PlenarySegment::ClosingSegment);
    /// ```
    pub const ADOPTED_DURING: PlenarySegment = PlenarySegment::ClosingSegment;

    /// What it may contain (A/RES/73/326, paragraph 26(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::ProgressDeclaration::CONTENT.len(), 3);
    /// ```
    pub const CONTENT: &[DeclarationContent] = DeclarationContent::ALL;

    /// The Member States that the two co-facilitators represent, who are appointed by the President of the
    /// General Assembly no later than two months before the Forum (A/RES/73/326, paragraph 25).
    ///
    /// That they represent Member States is practice.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::ProgressDeclaration::default().co_facilitators(), None);
    /// ```
    #[must_use]
    pub const fn co_facilitators(&self) -> Option<[MemberState; 2]> {
        self.co_facilitators
    }

    /// The resolution by which the General Assembly endorsed it.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::ProgressDeclaration::default().endorsed_by(), None);
    /// ```
    #[must_use]
    pub const fn endorsed_by(&self) -> Option<&DocumentSymbol> {
        self.endorsed_by.as_ref()
    }
}

/// The wire form of a [`ProgressDeclaration`] (A/RES/73/326, paragraph 25).
///
/// An object with the keys `coFacilitators` and `endorsedBy`, where they are known.
///
/// # Examples
///
/// ```
/// use imrf::{MemberState, ProgressDeclaration, ProgressDeclarationDraft};
///
/// let draft = ProgressDeclarationDraft {
///     co_facilitators: Some(vec![MemberState::BGD]),
///     ..ProgressDeclarationDraft::default()
/// };
/// assert_eq!(
///     ProgressDeclaration::try_from(draft).unwrap_err().to_string(),
///     "/coFacilitators: found 1 co-facilitator, expected 2 (A/RES/73/326, paragraph 25)",
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::schema::Draft::of::<Self>())
)]
pub struct ProgressDeclarationDraft {
    /// The Member States of the co-facilitators (A/RES/73/326, paragraph 25); that they represent Member
    /// States is practice.
    pub co_facilitators: Option<Vec<MemberState>>,
    /// The resolution that endorsed it, as a document symbol or URI.
    pub endorsed_by: Option<String>,
}

impl From<ProgressDeclaration> for ProgressDeclarationDraft {
    fn from(declaration: ProgressDeclaration) -> Self {
        Self {
            co_facilitators: declaration.co_facilitators.map(Vec::from),
            endorsed_by: declaration.endorsed_by.map(String::from),
        }
    }
}

/// The gate of a Progress Declaration.
///
/// # Errors
///
/// [`Violations`], with every
///
/// - number of co-facilitators other than two: [`Rule::TwoCoFacilitators`];
/// - co-facilitator that is listed twice: [`Rule::ListedOnce`];
/// - endorsing resolution that is no [`DocumentSymbol`]: [`Rule::Symbol`].
impl TryFrom<ProgressDeclarationDraft> for ProgressDeclaration {
    type Error = Violations;

    fn try_from(draft: ProgressDeclarationDraft) -> Result<Self, Violations> {
        let mut found = Vec::new();
        let mut declaration = Self::default();
        if let Some(states) = draft.co_facilitators {
            let checked = two_states(&states, Rule::TwoCoFacilitators, "co-facilitator");
            declaration.co_facilitators = lawful(checked, "coFacilitators", &mut found);
        }
        if let Some(symbol) = draft.endorsed_by {
            declaration.endorsed_by = lawful(DocumentSymbol::try_from(symbol), "endorsedBy", &mut found);
        }
        Violations::gate(found, Some(declaration))
    }
}

#[cfg(feature = "serde")]
crate::wire::object!(ProgressDeclarationDraft: "a Progress Declaration" {
    ["coFacilitators"] => co_facilitators,
    ["endorsedBy"] => endorsed_by,
});
