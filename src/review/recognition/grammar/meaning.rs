//! What the parts of a line mean together.

use super::{Kind, Match, Reader, RecognitionError, Reference};
use crate::Objective;
use crate::compact::GuidingPrinciple;

impl Reader<'_> {
    /// What the parts mean together.
    pub(super) fn reference(&self) -> Result<Reference, RecognitionError> {
        let cited = self.whole_citation()?;
        let unknown = RecognitionError::Unknown { suggestion: None };
        match (cited, self.title) {
            _ if self.has_joint || self.is_open => Err(self.joined(cited)),
            (None, None) => Err(unknown),
            // "[x] Objective 4" is a box, and "a) 8" a list in a list.
            (Some(_), None) if self.marker.is_some_and(|marker| marker != b'x' || self.noun.is_none()) => {
                Err(unknown)
            }
            (Some(cited), None) => Ok(cited),
            // "4. a) Legal identity": the letter of an action or of a list.
            (Some(_), Some(_)) if self.has_letter_apart => Err(unknown),
            (None, Some(title)) => self.titled(title),
            (Some(cited), Some(title)) => agreed(cited, title),
        }
    }

    /// What is cited, with the action whose letter is beside it.
    fn whole_citation(&self) -> Result<Option<Reference>, RecognitionError> {
        match (self.cited, self.action) {
            (cited, None) => Ok(cited),
            (Some(Reference::Objective(objective)), Some(letter)) => action(objective, letter).map(Some),
            (Some(Reference::Action(action)), Some(letter)) if action.letter() == char::from(letter) => {
                Ok(self.cited)
            }
            _ => Err(RecognitionError::Unknown { suggestion: None }),
        }
    }

    /// The error of a text with the word of a list.
    fn joined(&self, cited: Option<Reference>) -> RecognitionError {
        match (cited, self.title.and_then(any)) {
            (Some(first), Some(second)) => RecognitionError::Several { first, second },
            (Some(numbered), None) => RecognitionError::UnknownTitle { numbered, suggestion: None },
            _ => RecognitionError::Unknown { suggestion: None },
        }
    }

    /// What a title without a number means.
    fn titled(&self, title: Match) -> Result<Reference, RecognitionError> {
        let unknown = RecognitionError::Unknown { suggestion: None };
        match (self.noun.map(|noun| noun.kind), title.objective, title.principle) {
            (Some(Kind::Principle), _, Some(principle)) => Ok(principle.into()),
            // The name of this principle is the short title of this objective in every language.
            (None, _, Some(principle @ GuidingPrinciple::InternationalCooperation)) => {
                let objective = Objective::InternationalCooperation;
                Err(RecognitionError::Ambiguous { objective, principle })
            }
            (None, Some(objective), Some(principle)) => {
                Err(RecognitionError::Ambiguous { objective, principle })
            }
            (Some(Kind::Objective), Some(objective), _) | (None, Some(objective), None) => {
                Ok(objective.into())
            }
            // A principle has a letter, so the letter of a list is compared with it.
            (None, None, Some(principle)) => match self.marker.map(char::from) {
                Some(letter) if letter != principle.letter() && letter != 'x' && letter != 'o' => {
                    Err(unknown)
                }
                _ => Ok(principle.into()),
            },
            (Some(_), ..) | (None, None, None) => Err(unknown),
        }
    }
}

/// What a number and a title beside it mean.
fn agreed(cited: Reference, title: Match) -> Result<Reference, RecognitionError> {
    match (cited, title.objective, title.principle) {
        (Reference::Principle(cited), _, Some(named)) if cited == named => Ok(cited.into()),
        (Reference::Principle(_), ..) | (_, None, _) => {
            let second = any(title).unwrap_or(cited);
            Err(RecognitionError::Several { first: cited, second })
        }
        (Reference::Objective(numbered), Some(titled), _) if numbered != titled => {
            Err(RecognitionError::Conflict { numbered, titled })
        }
        (Reference::Action(action), Some(titled), _) if action.objective() != titled => {
            Err(RecognitionError::Conflict { numbered: action.objective(), titled })
        }
        (Reference::Objective(_) | Reference::Action(_), Some(_), _) => Ok(cited),
    }
}

/// What a title is of, an objective before a principle.
pub(super) fn any(title: Match) -> Option<Reference> {
    title.objective.map(Reference::from).or(title.principle.map(Reference::from))
}

pub(super) fn is_action_of(reference: Reference, objective: Objective) -> bool {
    matches!(reference, Reference::Action(action) if action.objective() == objective)
}

/// Returns what a number is of, with a letter or without.
pub(in crate::review) fn number_and_letter(
    kind: Kind,
    number: u32,
    letter: Option<u8>,
) -> Result<Reference, RecognitionError> {
    let small = u8::try_from(number).unwrap_or(u8::MAX);
    let objective = match (kind, letter) {
        (Kind::Paragraph, Some(letter)) if number == 15 => return principle(letter).map(Reference::from),
        (Kind::Paragraph, _) => {
            Objective::from_paragraph(small).ok_or(RecognitionError::UnknownParagraph { found: number })?
        }
        _ => Objective::from_number(small).ok_or(RecognitionError::UnknownNumber { found: number })?,
    };
    match letter {
        Some(letter) => action(objective, letter),
        None if kind == Kind::Action => Err(RecognitionError::Unknown { suggestion: None }),
        None => Ok(objective.into()),
    }
}

fn action(objective: Objective, letter: u8) -> Result<Reference, RecognitionError> {
    match crate::Action::try_new(objective, char::from(letter)) {
        Ok(action) => Ok(action.into()),
        Err(error) => Err(RecognitionError::UnknownAction(error)),
    }
}

pub(super) fn principle(letter: u8) -> Result<GuidingPrinciple, RecognitionError> {
    let found = char::from(letter);
    GuidingPrinciple::from_letter(found).ok_or(RecognitionError::UnknownPrinciple { found })
}
