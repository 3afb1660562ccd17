//! An input as documents have it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;

use super::Input;
use crate::compact::{GuidingPrinciple, ReviewLevel, StakeholderKind};
use crate::forum::listed_once::repeated;
use crate::forum::validated::document;
use crate::forum::{DocumentReference, PlainText, key};
use crate::rules::{Rule, Unread, Values, Violation, Violations, add_part, add_value};
use crate::{Action, MemberState, Objective};

/// The unvalidated form of an [`Input`], as it appears in documents (A/RES/73/326, paragraph 13).
///
/// In JSON it is an object with the keys `title` and `level`, and those of `memberStates`, `stakeholders`, `objectives`,
/// `actions`, `guidingPrinciples`, `document` and `submitted` (a date as `YYYY-MM-DD`, up to the year 9998) that are
/// known; and `$schema`, which is read and dropped. A list that is absent, `null` or empty means the same.
///
/// # Examples
///
/// ```
/// use imrf::compact::ReviewLevel;
/// use imrf::review::InputDraft;
///
/// let draft = InputDraft::new("Pledge", ReviewLevel::National);
/// assert_eq!(
///     draft.validate().unwrap_err().to_string(),
///     "the input names no objective, action or guiding principle, expected at least one",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::shape::Draft::of::<Self>().with(key::SCHEMA))
)]
pub struct InputDraft {
    /// The title, as plain text.
    pub title: String,
    /// The level at which it was made (A/RES/73/326, paragraph 13).
    pub level: ReviewLevel,
    /// The Member States that submitted it, each once.
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<Vec<MemberState>>"))]
    pub member_states: Vec<MemberState>,
    /// The kinds of stakeholders that submitted it (A/RES/73/195, paragraph 44), each once.
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<Vec<StakeholderKind>>"))]
    pub stakeholders: Vec<StakeholderKind>,
    /// The objectives that it names as such (A/RES/73/195, paragraph 16), each once.
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<Vec<Objective>>"))]
    pub objectives: Vec<Objective>,
    /// The actions that it names (A/RES/73/195, paragraphs 17 to 39), each once; they count for their objectives.
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<Vec<Action>>"))]
    pub actions: Vec<Action>,
    /// The guiding principles that it names (A/RES/73/195, paragraph 15), each once.
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<Vec<GuidingPrinciple>>"))]
    pub guiding_principles: Vec<GuidingPrinciple>,
    /// Where it can be read, as a document symbol or URI.
    pub document: Option<String>,
    /// The day on which it was submitted.
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<crate::shape::CalendarDay>"))]
    pub submitted: Option<Date>,
}

impl From<Input> for InputDraft {
    fn from(input: Input) -> Self {
        Self {
            title: input.title.into(),
            level: input.level,
            member_states: input.member_states,
            stakeholders: input.stakeholders,
            objectives: input.objectives.iter().collect(),
            actions: input.actions,
            guiding_principles: input.guiding_principles.iter().collect(),
            document: input.document.map(String::from),
            submitted: input.submitted,
        }
    }
}

impl InputDraft {
    /// Creates a draft with this title at this level, which names nothing yet.
    #[must_use]
    pub fn new(title: impl Into<String>, level: ReviewLevel) -> Self {
        Self {
            title: title.into(),
            level,
            member_states: Vec::new(),
            stakeholders: Vec::new(),
            objectives: Vec::new(),
            actions: Vec::new(),
            guiding_principles: Vec::new(),
            document: None,
            submitted: None,
        }
    }

    /// Validates the draft.
    ///
    /// # Errors
    ///
    /// [`Violations`] of
    ///
    /// - [`Rule::NamesWhatItCovers`]: a draft that names no objective, action or guiding principle;
    /// - [`Rule::PlainText`]: a title that is not a [`PlainText`];
    /// - [`Rule::ListedOnce`]: a value that is listed again;
    /// - [`Rule::Symbol`]: a document that is not a [`DocumentReference`].
    pub fn validate(&self) -> Result<Input, Violations> {
        self.clone().try_into()
    }

    /// Validates what was read of the draft, and takes its texts and lists: a million inputs are read in one go.
    pub(crate) fn validate_read(self, unread: Unread<'_>, found: &mut Vec<Violation>) -> Option<Input> {
        let names_nothing =
            self.objectives.is_empty() && self.actions.is_empty() && self.guiding_principles.is_empty();
        let lists = [key::OBJECTIVES, key::ACTIONS, key::GUIDING_PRINCIPLES];
        if names_nothing && lists.into_iter().all(|list| unread.under(list).is_all_read()) {
            let text = "the input names no objective, action or guiding principle, expected at least one";
            found.push(Violation::new(Rule::NamesWhatItCovers, text));
        }
        let title = if unread.under(key::TITLE).is_whole() {
            None
        } else {
            add_value(key::TITLE, found, PlainText::try_from(self.title))
        };
        listed_once(key::MEMBER_STATES, &self.member_states, unread, found, |state| {
            (format!("Member State {state}"), Some(state.as_str()))
        });
        listed_once(key::STAKEHOLDERS, &self.stakeholders, unread, found, |kind| {
            (format!("the kind of stakeholder {kind}"), Some(kind.as_str()))
        });
        listed_once(key::OBJECTIVES, &self.objectives, unread, found, |objective| {
            (format!("{}", objective.cited()), Some(objective.as_str()))
        });
        listed_once(key::ACTIONS, &self.actions, unread, found, |action| (format!("action {action}"), None));
        listed_once(key::GUIDING_PRINCIPLES, &self.guiding_principles, unread, found, |principle| {
            (format!("principle {} ({principle})", principle.letter()), Some(principle.as_str()))
        });
        let reference = self.document.map(DocumentReference::try_from);
        let document = reference.and_then(|reference| add_value(key::DOCUMENT, found, reference));
        Some(Input {
            title: title?,
            level: self.level,
            member_states: self.member_states,
            stakeholders: self.stakeholders,
            objectives: self.objectives.into_iter().collect(),
            actions: self.actions,
            guiding_principles: self.guiding_principles.into_iter().collect(),
            document,
            submitted: self.submitted,
        })
    }
}

/// How many values are compared with each other, which takes less than a set of them.
const FEW: usize = 8;

/// Returns whether each value of a list is another.
fn are_distinct<T: PartialEq>(values: &[T]) -> bool {
    (1..values.len()).all(|index| !values[..index].contains(&values[index]))
}

/// Adds a violation for each value that is listed again.
fn listed_once<T: Ord>(
    key: &'static str,
    values: &[T],
    unread: Unread<'_>,
    found: &mut Vec<Violation>,
    name: impl Fn(&T) -> (String, Option<&'static str>),
) {
    if values.len() <= FEW && are_distinct(values) {
        return;
    }
    add_part(key, found, |found| {
        let values = Values::new(values, unread.under(key), found)?;
        found.extend(repeated(values, Rule::Inputs, name).map(|(_, violation)| violation));
        Some(())
    });
}

/// # Errors
///
/// As for [`InputDraft::validate`].
impl TryFrom<InputDraft> for Input {
    type Error = Violations;

    fn try_from(draft: InputDraft) -> Result<Self, Violations> {
        Violations::unless_found(|found| draft.validate_read(Unread::NOTHING, found))
    }
}

/// # Errors
///
/// As for [`InputDraft::validate`].
impl TryFrom<&InputDraft> for Input {
    type Error = Violations;

    fn try_from(draft: &InputDraft) -> Result<Self, Violations> {
        draft.validate()
    }
}

impl Input {
    /// Returns a draft with the same content, which can be changed and validated again.
    #[must_use]
    pub fn into_draft(self) -> InputDraft {
        self.into()
    }
}

document!(InputDraft => Input);

#[cfg(feature = "serde")]
crate::wire::object!(InputDraft: "an input" {
    key::TITLE => title as crate::wire::Plain,
    key::LEVEL => level,
    [key::MEMBER_STATES] => member_states,
    [key::STAKEHOLDERS] => stakeholders,
    [key::OBJECTIVES] => objectives,
    [key::ACTIONS] => actions,
    [key::GUIDING_PRINCIPLES] => guiding_principles,
    [key::DOCUMENT] => document as crate::wire::Reference,
    [key::SUBMITTED] => submitted,
    dropped key::SCHEMA => schema,
});
