//! Inputs: what is submitted to reviews (A/RES/73/326, paragraph 13; A/RES/73/195, paragraph 48).

mod draft;

pub use draft::InputDraft;

use alloc::vec::Vec;

use jiff::civil::Date;

use crate::compact::{PrincipleSet, ReviewLevel, StakeholderKind};
use crate::forum::{DocumentReference, PlainText};
use crate::{Action, MemberState, ObjectiveSet};

/// The record of something that is submitted to a review: a pledge, a practice, a report (A/RES/73/326, paragraph 13).
///
/// The United Nations Network on Migration is requested to collect all inputs received from the local, national,
/// regional and global levels; progress is reviewed at these levels (A/RES/73/195, paragraph 48). An input says what it
/// is about: at least one objective, action or guiding principle, each once. It is serialized as an [`InputDraft`].
///
/// # Examples
///
/// ```
/// use imrf::Objective;
/// use imrf::compact::ReviewLevel;
/// use imrf::review::InputDraft;
///
/// let mut draft = InputDraft::new("Pledge on alternatives to detention", ReviewLevel::National);
/// draft.actions.push("13(c)".parse()?);
/// let input = draft.validate()?;
/// assert!(input.objectives().is_empty());
/// assert!(input.covers().contains(Objective::AlternativesToDetention));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "InputDraft", into = "InputDraft"))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Input {
    title: PlainText,
    level: ReviewLevel,
    member_states: Vec<MemberState>,
    stakeholders: Vec<StakeholderKind>,
    objectives: ObjectiveSet,
    actions: Vec<Action>,
    guiding_principles: PrincipleSet,
    document: Option<DocumentReference>,
    submitted: Option<Date>,
}

impl Input {
    /// Returns the title.
    #[must_use]
    pub const fn title(&self) -> &PlainText {
        &self.title
    }

    /// Returns the level at which it was made (A/RES/73/326, paragraph 13).
    #[must_use]
    pub const fn level(&self) -> ReviewLevel {
        self.level
    }

    /// Returns the Member States that submitted it, each once.
    #[must_use]
    pub fn member_states(&self) -> &[MemberState] {
        &self.member_states
    }

    /// Returns the kinds of stakeholders that submitted it (A/RES/73/195, paragraph 44), each once.
    #[must_use]
    pub fn stakeholders(&self) -> &[StakeholderKind] {
        &self.stakeholders
    }

    /// Returns the objectives that it names as such (A/RES/73/195, paragraph 16).
    #[must_use]
    pub const fn objectives(&self) -> ObjectiveSet {
        self.objectives
    }

    /// Returns the actions that it names (A/RES/73/195, paragraphs 17 to 39), each once.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// Returns the guiding principles that it names (A/RES/73/195, paragraph 15).
    #[must_use]
    pub const fn guiding_principles(&self) -> PrincipleSet {
        self.guiding_principles
    }

    /// Returns where it can be read, or `None` where that is not known.
    #[must_use]
    pub const fn document(&self) -> Option<&DocumentReference> {
        self.document.as_ref()
    }

    /// Returns the day on which it was submitted, or `None` where that is not known.
    #[must_use]
    pub const fn submitted(&self) -> Option<Date> {
        self.submitted
    }

    /// Returns the objectives that it covers: those that it names, and those of the actions that it names.
    ///
    /// That an action covers its objective is our reading.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    /// use imrf::compact::ReviewLevel;
    /// use imrf::review::InputDraft;
    ///
    /// let mut draft = InputDraft::new("Registration at consulates", ReviewLevel::Local);
    /// draft.objectives.push(Objective::LegalIdentityAndDocumentation);
    /// draft.actions.push("14(a)".parse()?);
    /// assert_eq!(draft.validate()?.covers().to_string(), "4 and 14");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn covers(&self) -> ObjectiveSet {
        let mut objectives = self.objectives;
        objectives.extend(self.actions.iter().map(|action| action.objective()));
        objectives
    }
}
