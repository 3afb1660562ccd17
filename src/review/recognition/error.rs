//! What is wrong with a text that is not recognized.

use core::fmt;

use super::Reference;
use crate::Objective;
use crate::compact::{GuidingPrinciple, UnknownAction};
use crate::vocabulary::pad_written;

/// An error returned when a text is not recognized as an objective, an action or a principle.
///
/// It holds what was found in the text and not the text itself, so that it is small and `Copy`.
///
/// # Examples
///
/// ```
/// use imrf::Objective;
/// use imrf::review::recognition::{RecognitionError, recognize};
///
/// let error = recognize("20. Minimize adverse drivers").unwrap_err();
/// assert_eq!(
///     error,
///     RecognitionError::Conflict {
///         numbered: Objective::Remittances,
///         titled: Objective::MinimizeAdverseDrivers,
///     },
/// );
/// assert_eq!(error.to_string(), "numbered 20, titled as objective 2");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecognitionError {
    /// The text has no letter and no digit.
    Empty,
    /// The text is no number and no known title, or has other words beside one.
    Unknown {
        /// The objective or principle whose title is near to the text, if there is exactly one.
        suggestion: Option<Reference>,
    },
    /// A number was found, and beside it words that are not its title.
    UnknownTitle {
        /// The objective, action or principle with the number.
        numbered: Reference,
        /// The objective or principle whose title is near to the text, if there is exactly one.
        suggestion: Option<Reference>,
    },
    /// A number was found that no objective has.
    UnknownNumber {
        /// The number; a greater one than `u32::MAX` is `u32::MAX`.
        found: u32,
    },
    /// The number of a paragraph was found that sets out no objective, action or principle.
    UnknownParagraph {
        /// The number; a greater one than `u32::MAX` is `u32::MAX`.
        found: u32,
    },
    /// A letter was found that no action of the objective has.
    UnknownAction(UnknownAction),
    /// A letter was found that no principle has.
    UnknownPrinciple {
        /// The letter.
        found: char,
    },
    /// The number and the title are those of two objectives.
    Conflict {
        /// The objective with the number.
        numbered: Objective,
        /// The objective with the title.
        titled: Objective,
    },
    /// The text refers to two or more, such as a list.
    Several {
        /// The first.
        first: Reference,
        /// The second, which may be the same as the first.
        second: Reference,
    },
    /// The text is the name of two things, and does not say which it means.
    Ambiguous {
        /// The objective.
        objective: Objective,
        /// The principle.
        principle: GuidingPrinciple,
    },
    /// The text is equally near to the titles of two, and is neither.
    NearTwo {
        /// One of them.
        first: Reference,
        /// The other.
        second: Reference,
    },
    /// An action or a principle was found where an objective was expected.
    NotAnObjective {
        /// What was found.
        found: Reference,
    },
}

impl RecognitionError {
    /// Returns what was probably meant: the objective or principle whose title is near to the text, if there is exactly one.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    /// use imrf::review::recognition::recognize;
    ///
    /// let suggestion = |text: &str| recognize(text).unwrap_err().suggestion();
    /// assert_eq!(suggestion("Remitances"), Some(Objective::Remittances.into()));
    /// assert_eq!(suggestion("General"), None);
    /// ```
    #[must_use]
    pub const fn suggestion(&self) -> Option<Reference> {
        match self {
            Self::Unknown { suggestion } | Self::UnknownTitle { suggestion, .. } => *suggestion,
            _ => None,
        }
    }

    fn write(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self {
            Self::Empty => f.write_str("found no letter and no digit, expected a number or a title"),
            Self::Unknown { .. } => {
                f.write_str("found no known number or title, expected one and nothing else")
            }
            Self::UnknownTitle { numbered, suggestion } if *suggestion == Some(*numbered) => {
                return write!(f, "found {} with words that are near to its title", Named(*numbered));
            }
            Self::UnknownTitle { numbered, .. } => {
                write!(f, "found {} with words that are not its title", Named(*numbered))
            }
            Self::UnknownNumber { found: u32::MAX } => {
                write!(f, "no objective has so great a number, expected 1 to {}", Objective::ALL.len())
            }
            Self::UnknownNumber { found } => {
                write!(f, "no objective has the number {found}, expected 1 to {}", Objective::ALL.len())
            }
            Self::UnknownParagraph { found } => write!(
                f,
                "paragraph {found} sets out no single objective, action or principle, expected 17 to 39, or 15 with \
                 a letter"
            ),
            Self::UnknownAction(error) => write!(f, "{error}"),
            Self::UnknownPrinciple { found } => {
                write!(f, "no guiding principle has the letter {found:?}, expected 'a' to 'j'")
            }
            Self::Conflict { numbered, titled } => {
                write!(f, "numbered {}, titled as objective {}", numbered.number(), titled.number())
            }
            Self::Several { first, second } if first == second => {
                write!(f, "found {} twice, expected once", Named(*first))
            }
            Self::Several { first, second } => {
                write!(f, "found {} and {}, expected one", Named(*first), Named(*second))
            }
            Self::Ambiguous { objective, principle } => {
                let (objective, principle) = (Reference::from(*objective), Reference::from(*principle));
                write!(f, "found the name of {} and of {}", Named(objective), Named(principle))
            }
            Self::NearTwo { first, second } => {
                write!(
                    f,
                    "found no title that is known; it is near to {} and to {}",
                    Named(*first),
                    Named(*second)
                )
            }
            Self::NotAnObjective { found } => write!(f, "found {}, expected an objective", Named(*found)),
        }?;
        match self.suggestion() {
            Some(suggestion) => write!(f, "; did you mean {}?", Named(suggestion)),
            None => Ok(()),
        }
    }
}

impl fmt::Display for RecognitionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad_written(f, |f| self.write(f))
    }
}

impl core::error::Error for RecognitionError {}

/// A reference as a message names it.
struct Named(Reference);

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Reference::Objective(objective) => objective.cited().fmt(f),
            Reference::Action(action) => write!(f, "action {action}"),
            Reference::Principle(principle) => write!(f, "principle {} ({principle})", principle.letter()),
        }
    }
}
