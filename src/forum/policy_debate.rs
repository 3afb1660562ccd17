//! The policy debate (A/RES/73/326, paragraphs 18(a) and 23).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::listed_once::repeated;
use super::validated::validated;
use super::{PlainText, Role, key};
use crate::rules::{Rule, Unread, Values, Violation, Violations, add_part, add_value};
use crate::vocabulary::{Quoted, vocabulary};

vocabulary! {
    /// A topic of the policy debate of every Forum (A/RES/73/326, paragraph 23).
    ///
    /// That the capacity-building mechanism and the contemporary and emerging issues are topics of their own, and not
    /// parts of the challenges that the paragraph names before them, is our reading.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::PolicyDebateTopic;
    ///
    /// let topic: PolicyDebateTopic = "capacity-building-mechanism".parse()?;
    /// assert_eq!(topic, PolicyDebateTopic::CapacityBuildingMechanism);
    /// # Ok::<(), imrf::vocabulary::UnknownIdentifier>(())
    /// ```
    pub open enum PolicyDebateTopic: "topic of the policy debate" {
        /// Challenges in the implementation of the Compact, including links with the 2030 Agenda for Sustainable Development (A/RES/73/326, paragraph 23)
        ImplementationChallenges = "implementation-challenges",
        /// The capacity-building mechanism (A/RES/73/326, paragraph 23; A/RES/73/195, paragraph 43)
        CapacityBuildingMechanism = "capacity-building-mechanism",
        /// Contemporary and emerging issues related to migration (A/RES/73/326, paragraph 23)
        ContemporaryAndEmergingIssues = "contemporary-and-emerging-issues",
        /// Possible guidance for the United Nations system to strengthen its efforts in improving system-wide effectiveness and coherence and in supporting Member States in implementing the Compact, upon the request of Member States, based on their national policies and priorities (A/RES/73/326, paragraph 23)
        GuidanceForTheUnitedNationsSystem = "guidance-for-the-united-nations-system",
    }
}

impl PolicyDebateTopic {
    /// Returns the topic as a phrase for a list of topics (A/RES/73/326, paragraph 23).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::PolicyDebateTopic;
    ///
    /// assert_eq!(PolicyDebateTopic::CapacityBuildingMechanism.title(), "capacity-building mechanism");
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::ImplementationChallenges => {
                "challenges in the implementation of the Compact, including links with the 2030 Agenda for Sustainable \
                 Development"
            }
            Self::CapacityBuildingMechanism => "capacity-building mechanism",
            Self::ContemporaryAndEmergingIssues => "contemporary and emerging issues related to migration",
            Self::GuidanceForTheUnitedNationsSystem => {
                "possible guidance for the United Nations system to strengthen its efforts in improving system-wide \
                 effectiveness and coherence and in supporting Member States in implementing the Compact, upon the \
                 request of Member States, based on their national policies and priorities"
            }
        }
    }
}

/// The policy debate, held in the afternoon of the second day (A/RES/73/326, paragraphs 18(a) and 23).
///
/// It begins with the technical summaries of the round tables. Like these it is interactive, evidence-based and
/// action-oriented in nature, with the participation of all relevant stakeholders (paragraph 24(a)). Its topics are
/// listed by [`PolicyDebateTopic`].
///
/// It is serialized as a [`PolicyDebateDraft`].
///
/// # Examples
///
/// ```
/// use imrf::forum::PolicyDebateDraft;
///
/// let policy_debate = PolicyDebateDraft::new(["Climate change"]).validate()?;
/// assert_eq!(policy_debate.emerging_issues()[0], "Climate change");
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "PolicyDebateDraft", into = "PolicyDebateDraft"))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct PolicyDebate {
    emerging_issues: Vec<PlainText>,
}

impl PolicyDebate {
    /// What is presented at its beginning (A/RES/73/326, paragraph 18(a)).
    ///
    /// Each is [prepared by the co-chairs](super::RoundTableArrangements::technical_summary) of its round table.
    pub const BEGINS_WITH: &str = "technical summaries of the round tables";

    /// Who is requested to facilitate it: the Director General of IOM, as Coordinator of the United Nations Network
    /// on Migration (A/RES/73/326, paragraph 23).
    ///
    /// That IOM will serve as coordinator of the Network is noted in A/RES/73/195, paragraph 45(a).
    pub const FACILITATOR: Role = Role::DirectorGeneralOfTheInternationalOrganizationForMigration;

    /// Returns the contemporary and emerging issues (A/RES/73/326, paragraph 23) that the document of this edition
    /// names, each once.
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(imrf::forum::PolicyDebate::default().emerging_issues().is_empty());
    /// ```
    #[must_use]
    pub fn emerging_issues(&self) -> &[PlainText] {
        &self.emerging_issues
    }
}

/// The unvalidated form of a [`PolicyDebate`], as it appears in documents (A/RES/73/326, paragraph 23).
///
/// In JSON it is an object with the key `emergingIssues`, which is left out when there are none.
///
/// # Examples
///
/// ```
/// use imrf::forum::PolicyDebateDraft;
///
/// assert_eq!(
///     PolicyDebateDraft::new(["Remittances", "Remittances"]).validate().unwrap_err().to_string(),
///     "/emergingIssues/1: emerging issue \"Remittances\" is listed again, expected once \
///      (A/RES/73/326, paragraph 23)",
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::shape::Draft::of::<Self>())
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

impl PolicyDebateDraft {
    /// Creates a draft with these emerging issues.
    #[must_use]
    pub fn new(emerging_issues: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { emerging_issues: emerging_issues.into_iter().map(Into::into).collect() }
    }

    /// Validates the draft.
    ///
    /// # Errors
    ///
    /// [`Violations`] of
    ///
    /// - [`Rule::ListedOnce`]: an emerging issue that is listed again;
    /// - [`Rule::PlainText`]: an emerging issue that is not a [`PlainText`].
    pub fn validate(&self) -> Result<PolicyDebate, Violations> {
        Violations::unless_found(|found| self.validate_read(Unread::NOTHING, found))
    }

    /// Validates what was read of the draft.
    pub(super) fn validate_read(
        &self,
        unread: Unread<'_>,
        found: &mut Vec<Violation>,
    ) -> Option<PolicyDebate> {
        add_part(key::EMERGING_ISSUES, found, |found| {
            let issues = Values::new(&self.emerging_issues, unread.under(key::EMERGING_ISSUES), found)?;
            let name = |issue: &String| (format!("emerging issue {}", Quoted(issue)), None);
            let mut again = repeated(issues, Rule::Topics, name).peekable();
            let mut emerging_issues = Vec::with_capacity(issues.len());
            for (index, issue) in issues.iter() {
                match again.next_if(|(position, _)| *position == index) {
                    Some((_, violation)) => found.push(violation),
                    None => {
                        emerging_issues.extend(add_value(index, found, PlainText::try_from(issue.as_str())));
                    }
                }
            }
            Some(PolicyDebate { emerging_issues })
        })
    }
}

validated!(PolicyDebateDraft => PolicyDebate);

#[cfg(feature = "serde")]
crate::wire::object!(PolicyDebateDraft: "a policy debate" {
    [key::EMERGING_ISSUES] => emerging_issues as crate::wire::Plain,
});
