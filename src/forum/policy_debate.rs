//! The policy debate (A/RES/73/326, paragraphs 18(a) and 23).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::listed_once::repeated;
use super::{PlainText, Role};
use crate::excerpt::Excerpt;
use crate::rule::Rule;
use crate::violation::{Violations, add_under, lawful};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A topic of the policy debate of every Forum (A/RES/73/326, paragraph 23).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{PolicyDebate, PolicyDebateTopic};
    ///
    /// assert_eq!(PolicyDebate::TOPICS[1], PolicyDebateTopic::CapacityBuildingMechanism);
    /// ```
    pub open enum PolicyDebateTopic: "topic of the policy debate" {
        /// Challenges in the implementation of the Compact, including links with the 2030 Agenda (A/RES/73/326, paragraph 23)
        ImplementationChallenges = "implementation-challenges",
        /// The capacity-building mechanism (A/RES/73/326, paragraph 23; A/RES/73/195, paragraph 43)
        CapacityBuildingMechanism = "capacity-building-mechanism",
        /// Contemporary and emerging issues related to migration, which an edition names (A/RES/73/326, paragraph 23)
        ContemporaryAndEmergingIssues = "contemporary-and-emerging-issues",
        /// Possible guidance for the United Nations system, upon the request of Member States, based on their national policies and priorities (A/RES/73/326, paragraph 23)
        GuidanceForTheUnitedNationsSystem = "guidance-for-the-united-nations-system",
    }
}

impl PolicyDebateTopic {
    /// The topic as a list of topics has it (A/RES/73/326, paragraph 23).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::PolicyDebateTopic;
    ///
    /// assert_eq!(PolicyDebateTopic::CapacityBuildingMechanism.title(), "capacity-building mechanism");
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::ImplementationChallenges => {
                "challenges in the implementation of the Compact, including links with the 2030 Agenda"
            }
            Self::CapacityBuildingMechanism => "capacity-building mechanism",
            Self::ContemporaryAndEmergingIssues => "contemporary and emerging issues related to migration",
            Self::GuidanceForTheUnitedNationsSystem => {
                "possible guidance for the United Nations system, upon the request of Member States, based on their \
                 national policies and priorities"
            }
        }
    }
}

/// The policy debate, held in the afternoon of the second day (A/RES/73/326, paragraphs 18(a) and 23).
///
/// It begins with the technical summaries of the round tables. Like these it is interactive, evidence-based
/// and action-oriented, with all relevant stakeholders (paragraph 24(a)).
///
/// Its wire form is [`PolicyDebateDraft`].
///
/// # Examples
///
/// ```
/// use imrf::{PolicyDebate, PolicyDebateDraft, Role};
///
/// let draft = PolicyDebateDraft { emerging_issues: vec!["Climate change".into()] };
/// let policy_debate = PolicyDebate::try_from(draft)?;
/// assert_eq!(policy_debate.emerging_issues()[0].as_str(), "Climate change");
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "PolicyDebateDraft", into = "PolicyDebateDraft"))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct PolicyDebate {
    emerging_issues: Vec<PlainText>,
}

impl PolicyDebate {
    /// Who facilitates it: the Director General of IOM, as Coordinator of the United Nations Network on
    /// Migration (A/RES/73/326, paragraph 23; A/RES/73/195, paragraph 45(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{PolicyDebate, Role};
    ///
    /// assert_eq!(
    ///     PolicyDebate::FACILITATOR,
    ///     Role::DirectorGeneralOfTheInternationalOrganizationForMigration,
    /// );
    /// ```
    pub const FACILITATOR: Role = Role::DirectorGeneralOfTheInternationalOrganizationForMigration;

    /// What it is about in every Forum (A/RES/73/326, paragraph 23).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::PolicyDebate::TOPICS.len(), 4);
    /// ```
    pub const TOPICS: &[PolicyDebateTopic] = PolicyDebateTopic::ALL;

    /// The contemporary and emerging issues that are named for this edition, each once (A/RES/73/326,
    /// paragraph 23).
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(imrf::PolicyDebate::default().emerging_issues().is_empty());
    /// ```
    #[must_use]
    pub fn emerging_issues(&self) -> &[PlainText] {
        &self.emerging_issues
    }
}

/// The wire form of a [`PolicyDebate`] (A/RES/73/326, paragraph 23).
///
/// An object with the key `emergingIssues`, which is left out when there are none.
///
/// # Examples
///
/// ```
/// use imrf::{PolicyDebate, PolicyDebateDraft};
///
/// let draft = PolicyDebateDraft { emerging_issues: vec!["Remittances".into(), "Remittances".into()] };
/// assert_eq!(
///     PolicyDebate::try_from(draft).unwrap_err().to_string(),
///     "/emergingIssues/1: emerging issue \"Remittances\" is listed again, expected once \
///      (A/RES/73/326, paragraph 23)",
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::schema::Draft::of::<Self>())
)]
pub struct PolicyDebateDraft {
    /// The contemporary and emerging issues, as plain text (A/RES/73/326, paragraph 23).
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<Vec<String>>"))]
    pub emerging_issues: Vec<String>,
}

impl From<PolicyDebate> for PolicyDebateDraft {
    fn from(policy_debate: PolicyDebate) -> Self {
        Self { emerging_issues: policy_debate.emerging_issues.into_iter().map(String::from).collect() }
    }
}

/// The gate of a policy debate.
///
/// # Errors
///
/// [`Violations`], with every emerging issue that is no [`PlainText`] ([`Rule::PlainText`]) or is listed twice
/// ([`Rule::ListedOnce`]).
impl TryFrom<PolicyDebateDraft> for PolicyDebate {
    type Error = Violations;

    fn try_from(draft: PolicyDebateDraft) -> Result<Self, Violations> {
        let name = |issue: &String| (format!("emerging issue {}", Excerpt(issue)), None);
        let again: Vec<_> = repeated(&draft.emerging_issues, Rule::Topics.citation(), name).collect();
        let mut again = again.into_iter().peekable();
        let mut emerging_issues = Vec::with_capacity(draft.emerging_issues.len());
        let mut faults = Vec::new();
        for (index, issue) in draft.emerging_issues.into_iter().enumerate() {
            emerging_issues.extend(lawful(PlainText::try_from(issue), index, &mut faults));
            faults.extend(again.next_if(|(position, _)| *position == index).map(|(_, fault)| fault));
        }
        let mut found = Vec::new();
        add_under("emergingIssues", faults, &mut found);
        Violations::gate(found, Some(Self { emerging_issues }))
    }
}

#[cfg(feature = "serde")]
crate::wire::object!(PolicyDebateDraft: "a policy debate" {
    ["emergingIssues"] => emerging_issues,
});
