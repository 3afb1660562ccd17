//! Recognizes the objective, the action or the principle that a text means, and refuses an unclear text.
//!
//! People write an objective by its number, with what is usual before and after it, by its short or its full title
//! in one of the known languages, or by both. [`recognize`] accepts all of these, and ignores case, accents, spacing and
//! most punctuation, but not `!` and `?`, which change what is said. It compares a number with the title beside it, which
//! may be shortened there: `4-LEGAL IDENTITY`. It refuses a text that means none or several: a near title is a
//! [suggestion](RecognitionError::suggestion) of the error, never a guess.
//!
//! # Examples
//!
//! ```
//! use imrf::Objective;
//! use imrf::review::recognition::{recognize, recognize_objective};
//!
//! for text in ["8", "Obj. 8", "OBJ08", "8-SAVE LIVES", "GCM/Objectives/8", "objectif 8", "Mål 8", "para 24"] {
//!     assert_eq!(recognize_objective(text), Ok(Objective::SaveLives), "{text}");
//! }
//! let action = "17(c)".parse::<imrf::Action>()?;
//! assert_eq!(recognize("objective 17, action (c)"), Ok(action.into()));
//! assert!(recognize("International cooperation").is_err());
//! # Ok::<(), imrf::compact::ParseActionError>(())
//! ```

mod error;
pub(super) mod fold;
pub(super) mod grammar;
pub(super) mod line;
mod near;
pub(super) mod nouns;
mod titles;

use core::fmt;

pub use error::RecognitionError;
use line::Line;

use crate::compact::GuidingPrinciple;
use crate::vocabulary::pad;
use crate::{Action, Objective};

/// What a text refers to.
///
/// It is displayed as the number of an objective, as an action is cited, or as the letter of a principle.
///
/// # Examples
///
/// ```
/// use imrf::Objective;
/// use imrf::compact::GuidingPrinciple;
/// use imrf::review::recognition::{Reference, recognize};
///
/// assert_eq!(Reference::from(Objective::SaveLives).to_string(), "8");
/// assert_eq!(Reference::from(GuidingPrinciple::HumanRights).to_string(), "principle (f)");
/// assert_eq!(recognize("principle (f)"), Ok(GuidingPrinciple::HumanRights.into()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reference {
    /// An objective (A/RES/73/195, paragraph 16).
    Objective(Objective),
    /// An action of an objective (A/RES/73/195, paragraphs 17 to 39).
    Action(Action),
    /// A guiding principle (A/RES/73/195, paragraph 15).
    Principle(GuidingPrinciple),
}

impl Reference {
    /// Returns the objective, or that of the action; `None` for a principle.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    /// use imrf::review::recognition::recognize;
    ///
    /// assert_eq!(recognize("8(a)")?.objective(), Some(Objective::SaveLives));
    /// # Ok::<(), imrf::review::recognition::RecognitionError>(())
    /// ```
    #[must_use]
    pub const fn objective(self) -> Option<Objective> {
        match self {
            Self::Objective(objective) => Some(objective),
            Self::Action(action) => Some(action.objective()),
            Self::Principle(_) => None,
        }
    }
}

impl From<Objective> for Reference {
    fn from(objective: Objective) -> Self {
        Self::Objective(objective)
    }
}

impl From<Action> for Reference {
    fn from(action: Action) -> Self {
        Self::Action(action)
    }
}

impl From<GuidingPrinciple> for Reference {
    fn from(principle: GuidingPrinciple) -> Self {
        Self::Principle(principle)
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Objective(objective) => pad(f, format_args!("{}", objective.number())),
            Self::Action(action) => action.fmt(f),
            Self::Principle(principle) => pad(f, format_args!("principle ({})", principle.letter())),
        }
    }
}

/// The words for an ampersand in the known languages.
const AND: [&str; 4] = ["and", "et", "y", "e"];

/// Recognizes the objective, the action or the principle that a text means.
///
/// The text is one item: a cell, a line of a list, a heading. No memory is allocated, however long it is.
///
/// # Errors
///
/// [`RecognitionError`] when the text means none or several, or when it is not sure which; the variant says why.
///
/// # Examples
///
/// ```
/// use imrf::Objective;
/// use imrf::review::recognition::recognize;
///
/// assert_eq!(recognize("  • Éradiquer la traite de per- sonnes (10) ..."), Ok(Objective::EradicateTrafficking.into()));
/// assert_eq!(
///     recognize("Objective 24").unwrap_err().to_string(),
///     "no objective has the number 24, expected 1 to 23",
/// );
/// ```
pub fn recognize(text: &str) -> Result<Reference, RecognitionError> {
    let text = without_page(text);
    let line = Line::new(text, AND[0]);
    let first = grammar::read(&line);
    if first.is_ok() || !line.has_ampersand {
        return first;
    }
    AND[1..].iter().find_map(|and| grammar::read(&Line::new(text, and)).ok()).map_or(first, Ok)
}

/// Returns an entry of a table of contents without its page, which dots lead to: `15. Access to basic services ..... 37`.
/// The entry has its own number, or that of the page may be meant as the number of the objective.
fn without_page(text: &str) -> &str {
    /// How many dots lead to a page at least; three leave something out.
    const LEADERS: usize = 5;
    let entry = text.trim_end().trim_end_matches(|character: char| character.is_ascii_digit());
    let title = entry.trim_end_matches(|character: char| character == '.' || character.is_whitespace());
    let is_entry = entry.len() < text.trim_end().len()
        && entry[title.len()..].matches('.').count() >= LEADERS
        && title.ends_with(char::is_alphabetic)
        && title.contains(|character: char| character.is_ascii_digit());
    if is_entry { title } else { text }
}

/// Returns the objective whose title a text begins with, if a mark or nothing follows the title.
pub(super) fn title_of(text: &str) -> Option<Objective> {
    let line = Line::new(text, AND[0]);
    let title = titles::longest(line.letters())?;
    let after = line.gap(title.length);
    let is_end =
        title.length == line.letters().len() || !(after.is_none() || after.is_only(line::Gap::BLANK));
    title.objective.filter(|_| is_end)
}

/// Returns whether a text begins as a title of the objective does: with the whole of one, or with enough of it.
pub(super) fn begins_as_title(text: &str, objective: Objective) -> bool {
    let end = text.char_indices().nth(64).map_or(text.len(), |(index, _)| index);
    let line = Line::new(&text[..end], AND[0]);
    title_of(text) == Some(objective)
        || titles::of(objective.into()).any(|title| title.begins_like(line.letters()))
}

/// Returns whether a title of the objective has a word, or one that begins like it.
pub(super) fn has_in_titles(objective: Objective, word: &[u8]) -> bool {
    titles::have_word(objective.into(), word)
}

/// Recognizes the objective that a text means.
///
/// # Errors
///
/// As for [`recognize`], and [`RecognitionError::NotAnObjective`] for an action or a principle.
///
/// # Examples
///
/// ```
/// use imrf::Objective;
/// use imrf::review::recognition::recognize_objective;
///
/// assert_eq!(recognize_objective("Remesas"), Ok(Objective::Remittances));
/// assert_eq!(
///     recognize_objective("17(c)").unwrap_err().to_string(),
///     "found action 17(c), expected an objective",
/// );
/// ```
pub fn recognize_objective(text: &str) -> Result<Objective, RecognitionError> {
    match recognize(text)? {
        Reference::Objective(objective) => Ok(objective),
        found => Err(RecognitionError::NotAnObjective { found }),
    }
}
