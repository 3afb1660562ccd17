//! The keys of documents.

#[cfg(any(feature = "serde", feature = "proptest1"))]
pub(crate) const SCHEMA: &str = "$schema";

pub(crate) const FORMAT: &str = "format";
pub(crate) const OPENS: &str = "opens";
pub(crate) const PROGRAMME: &str = "programme";
pub(crate) const ROUND_TABLES: &str = "roundTables";
pub(crate) const POLICY_DEBATE: &str = "policyDebate";
pub(crate) const PLENARY: &str = "plenary";
pub(crate) const PROGRESS_DECLARATION: &str = "progressDeclaration";
pub(crate) const NOTES: &str = "notes";

pub(crate) const FIRST_DAY: &str = "firstDay";
pub(crate) const SECOND_DAY: &str = "secondDay";
pub(crate) const THIRD_DAY: &str = "thirdDay";
pub(crate) const FOURTH_DAY: &str = "fourthDay";
pub(crate) const MORNING: &str = "morning";
pub(crate) const AFTERNOON: &str = "afternoon";

pub(crate) const ONE: &str = "one";
pub(crate) const TWO: &str = "two";
pub(crate) const THREE: &str = "three";
pub(crate) const FOUR: &str = "four";

pub(crate) const OBJECTIVES: &str = "objectives";
pub(crate) const CO_CHAIRS: &str = "coChairs";
pub(crate) const KEYNOTE_SPEAKER: &str = "keynoteSpeaker";
pub(crate) const BACKGROUND_NOTE: &str = "backgroundNote";
pub(crate) const TECHNICAL_SUMMARY: &str = "technicalSummary";

pub(crate) const EMERGING_ISSUES: &str = "emergingIssues";
pub(crate) const NATIONAL_REVIEWS: &str = "nationalReviews";
pub(crate) const CO_FACILITATORS: &str = "coFacilitators";
pub(crate) const ENDORSED_BY: &str = "endorsedBy";

pub(crate) const TITLE: &str = "title";
#[cfg(any(feature = "serde", feature = "proptest1"))]
pub(crate) const LEVEL: &str = "level";
pub(crate) const MEMBER_STATES: &str = "memberStates";
pub(crate) const STAKEHOLDERS: &str = "stakeholders";
pub(crate) const ACTIONS: &str = "actions";
pub(crate) const GUIDING_PRINCIPLES: &str = "guidingPrinciples";
pub(crate) const DOCUMENT: &str = "document";
#[cfg(any(feature = "serde", feature = "proptest1"))]
pub(crate) const SUBMITTED: &str = "submitted";
