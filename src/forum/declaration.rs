//! The Progress Declaration (A/RES/73/195, paragraph 49(e); A/RES/73/326, paragraphs 25 and 26).

use alloc::string::String;
use alloc::vec::Vec;

use super::member_state::two_states;
use super::validated::validated;
use super::{Day, DocumentReference, MemberState, PlenarySegment, key};
use crate::rules::{Rule, Unread, Violation, Violations, add_part, add_value};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a Progress Declaration may contain (A/RES/73/326, paragraph 26(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::DeclarationContent;
    ///
    /// assert_eq!("recommendations".parse(), Ok(DeclarationContent::Recommendations));
    /// ```
    pub open enum DeclarationContent: "content of a Progress Declaration" {
        /// An evaluation of the overall progress made in implementing the 23 objectives at all levels (A/RES/73/326, paragraph 26(b)(i))
        EvaluationOfOverallProgress = "evaluation-of-overall-progress",
        /// An identification of the key challenges, opportunities and emerging issues related to the implementation of the Compact, and the scope for further international cooperation on international migration (A/RES/73/326, paragraph 26(b)(ii))
        ChallengesOpportunitiesAndEmergingIssues = "challenges-opportunities-and-emerging-issues",
        /// Recommendations on the implementation of the Compact, as appropriate (A/RES/73/326, paragraph 26(b)(iii))
        Recommendations = "recommendations",
    }
}

impl DeclarationContent {
    /// Returns the content as a phrase for a list of contents (A/RES/73/326, paragraph 26(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::DeclarationContent;
    ///
    /// assert_eq!(
    ///     DeclarationContent::Recommendations.title(),
    ///     "recommendations on the implementation of the Compact, as appropriate",
    /// );
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::EvaluationOfOverallProgress => {
                "evaluation of the overall progress made in implementing the 23 objectives at all levels"
            }
            Self::ChallengesOpportunitiesAndEmergingIssues => {
                "identification of the key challenges, opportunities and emerging issues related to the implementation \
                 of the Compact, and the scope for further international cooperation on international migration"
            }
            Self::Recommendations => "recommendations on the implementation of the Compact, as appropriate",
        }
    }
}

/// The Progress Declaration in which an edition results, as far as it is known (A/RES/73/195, paragraph 49(e);
/// A/RES/73/326, paragraphs 25 and 26).
///
/// It is intergovernmentally agreed, and may be taken into consideration by the high-level political forum on
/// sustainable development. All inputs to the Forum, along with the reports of the Secretary-General, may inform it
/// (paragraph 26(a)). It is brief, concise, evidence-based and action-oriented (paragraph 26(b)), and may contain what
/// [`DeclarationContent`] lists.
///
/// It is serialized as a [`ProgressDeclarationDraft`].
///
/// # Examples
///
/// ```
/// use imrf::{Forum, MemberState};
///
/// let forum = Forum::of_2022();
/// let declaration = forum.progress_declaration();
/// assert_eq!(declaration.co_facilitators(), Some([MemberState::BGD, MemberState::LUX]));
/// assert_eq!(declaration.endorsed_by().unwrap(), "A/RES/76/266");
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
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct ProgressDeclaration {
    co_facilitators: Option<[MemberState; 2]>,
    endorsed_by: Option<DocumentReference>,
}

impl ProgressDeclaration {
    /// The day on which it is adopted: our reading of the closing segment, which ends on the fourth day, though it may
    /// begin on the third (A/RES/73/326, paragraph 26(c)).
    pub const ADOPTED_ON: Day = Day::Fourth;

    /// The segment of the plenary during which it is adopted (A/RES/73/326, paragraph 26(c)).
    pub const ADOPTED_DURING: PlenarySegment = PlenarySegment::ClosingSegment;

    /// Returns the Member States that the two co-facilitators represent, or `None` where they are not known
    /// (A/RES/73/326, paragraph 25).
    ///
    /// The President of the General Assembly is requested to appoint them no later than two months before the Forum, to
    /// conduct open, transparent and inclusive intergovernmental consultations with a view to agreeing on the Progress
    /// Declaration, preferably before the Forum begins. That they represent Member States is practice, that they
    /// represent two different ones our reading.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::forum::ProgressDeclaration::default().co_facilitators(), None);
    /// ```
    #[must_use]
    pub const fn co_facilitators(&self) -> Option<[MemberState; 2]> {
        self.co_facilitators
    }

    /// Returns the resolution by which the General Assembly endorsed it, or `None` where none is known.
    ///
    /// No paragraph provides for it: the first Progress Declaration was endorsed (A/RES/76/266).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::forum::ProgressDeclaration::default().endorsed_by(), None);
    /// ```
    #[must_use]
    pub const fn endorsed_by(&self) -> Option<&DocumentReference> {
        self.endorsed_by.as_ref()
    }
}

/// The unvalidated form of a [`ProgressDeclaration`], as it appears in documents (A/RES/73/326, paragraph 25).
///
/// In JSON it is an object with the keys `coFacilitators` and `endorsedBy`, where they are known.
///
/// # Examples
///
/// ```
/// use imrf::MemberState;
/// use imrf::forum::ProgressDeclarationDraft;
///
/// let mut draft = ProgressDeclarationDraft::default();
/// draft.co_facilitators = Some(vec![MemberState::BGD]);
/// assert_eq!(
///     draft.validate().unwrap_err().to_string(),
///     "/coFacilitators: found 1 co-facilitator, expected 2 (A/RES/73/326, paragraph 25)",
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::shape::Draft::of::<Self>())
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

impl ProgressDeclarationDraft {
    /// Validates the draft.
    ///
    /// # Errors
    ///
    /// [`Violations`] of
    ///
    /// - [`Rule::TwoCoFacilitators`]: a number of co-facilitators other than two;
    /// - [`Rule::ListedOnce`]: a co-facilitator that is listed again;
    /// - [`Rule::Symbol`]: an endorsing resolution that is not a [`DocumentReference`].
    pub fn validate(&self) -> Result<ProgressDeclaration, Violations> {
        Violations::unless_found(|found| Some(self.validate_read(Unread::NOTHING, found)))
    }

    /// Validates what was read of the draft.
    pub(super) fn validate_read(
        &self,
        unread: Unread<'_>,
        found: &mut Vec<Violation>,
    ) -> ProgressDeclaration {
        let mut declaration = ProgressDeclaration::default();
        if let Some(states) = &self.co_facilitators {
            let unread = unread.under(key::CO_FACILITATORS);
            let validate =
                |found: &mut _| two_states(states, unread, Rule::TwoCoFacilitators, "co-facilitator", found);
            declaration.co_facilitators = add_part(key::CO_FACILITATORS, found, validate);
        }
        if let Some(text) = self.endorsed_by.as_deref() {
            let validated = DocumentReference::try_from(text);
            declaration.endorsed_by = add_value(key::ENDORSED_BY, found, validated);
        }
        declaration
    }
}

validated!(ProgressDeclarationDraft => ProgressDeclaration);

#[cfg(feature = "serde")]
crate::wire::object!(ProgressDeclarationDraft: "a Progress Declaration" {
    [key::CO_FACILITATORS] => co_facilitators,
    [key::ENDORSED_BY] => endorsed_by as crate::wire::Reference,
});
