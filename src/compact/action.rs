//! The 187 actions (A/RES/73/195, paragraphs 17 to 39).

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use core::fmt;
use core::iter::FusedIterator;
use core::str::FromStr;

use super::Objective;
use crate::rules::{Citation, Resolution};
use crate::vocabulary::{Quoted, UnknownNumber, pad, start};

/// One of the 187 lettered actions of the Compact (A/RES/73/195, paragraphs 17 to 39).
///
/// It is written `17(c)`: the number of its objective and its letter. The number of the paragraph differs:
/// `17(c)` is paragraph 33(c).
///
/// # Examples
///
/// ```
/// use imrf::{Action, Objective};
///
/// const ACTION: Action = Action::new(Objective::EliminateDiscrimination, 'c');
/// assert_eq!(ACTION.to_string(), "17(c)");
/// assert_eq!("17(c)".parse(), Ok(ACTION));
/// assert_eq!(ACTION.citation().to_string(), "A/RES/73/195, paragraph 33(c)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Action {
    objective: Objective,
    /// From 0, for (a).
    index: u8,
}

const COUNT: usize = 187;

impl Action {
    /// Every action, by objective and letter (A/RES/73/195, paragraphs 17 to 39).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Action;
    ///
    /// assert_eq!(Action::ALL.len(), 187);
    /// assert_eq!(Action::ALL[0].to_string(), "1(a)");
    /// assert_eq!(Action::ALL[186].to_string(), "23(e)");
    /// ```
    pub const ALL: [Self; COUNT] = {
        let mut all = [Self { objective: Objective::Data, index: 0 }; COUNT];
        let mut filled = 0;
        let mut number = 0;
        while number < Objective::ALL.len() {
            let objective = Objective::ALL[number];
            let mut index = 0;
            while (index as usize) < objective.row().actions as usize {
                all[filled] = Self { objective, index };
                filled += 1;
                index += 1;
            }
            number += 1;
        }
        assert!(filled == COUNT, "the actions of the 23 objectives are 187");
        all
    };

    /// Returns the action of this objective with this letter (A/RES/73/195, paragraphs 17 to 39), for constants.
    ///
    /// # Panics
    ///
    /// Panics if [`try_new`](Self::try_new) would return an error; in a constant this is a compile error.
    ///
    /// ```compile_fail,E0080
    /// use imrf::{Action, Objective};
    ///
    /// const NONE: Action = Action::new(Objective::SocialProtection, 'd');
    /// ```
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Action, Objective};
    ///
    /// const ACTION: Action = Action::new(Objective::SocialProtection, 'c');
    /// assert_eq!(ACTION.to_string(), "22(c)");
    /// ```
    #[must_use]
    pub const fn new(objective: Objective, letter: char) -> Self {
        match Self::try_new(objective, letter) {
            Ok(action) => action,
            Err(_) => panic!("the objective has no action with this letter"),
        }
    }

    /// Returns the action of this objective with this letter (A/RES/73/195, paragraphs 17 to 39).
    ///
    /// # Errors
    ///
    /// [`UnknownAction`] when the letter is not one from `a` to the objective's last.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Action, Objective};
    ///
    /// assert!(Action::try_new(Objective::SocialProtection, 'c').is_ok());
    /// assert_eq!(
    ///     Action::try_new(Objective::SocialProtection, 'd').unwrap_err().to_string(),
    ///     "no action of objective 22 (social-protection) has the letter 'd', expected 'a' to 'c'",
    /// );
    /// ```
    pub const fn try_new(objective: Objective, letter: char) -> Result<Self, UnknownAction> {
        let mut index = 0;
        while index < objective.row().actions {
            let action = Self { objective, index };
            if action.letter() == letter {
                return Ok(action);
            }
            index += 1;
        }
        Err(UnknownAction { objective, found: letter })
    }

    /// Returns the objective that the action belongs to (A/RES/73/195, paragraphs 17 to 39).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Action, Objective};
    ///
    /// let action: Action = "17(c)".parse()?;
    /// assert_eq!(action.objective(), Objective::EliminateDiscrimination);
    /// # Ok::<(), imrf::compact::ParseActionError>(())
    /// ```
    #[must_use]
    pub const fn objective(self) -> Objective {
        self.objective
    }

    /// Returns the letter of the action, `a` to `l` (A/RES/73/195, paragraphs 17 to 39).
    ///
    /// # Examples
    ///
    /// ```
    /// let action: imrf::Action = "17(c)".parse()?;
    /// assert_eq!(action.letter(), 'c');
    /// # Ok::<(), imrf::compact::ParseActionError>(())
    /// ```
    #[must_use]
    pub const fn letter(self) -> char {
        (b'a' + self.index) as char
    }

    /// The place of the action among the 187, from 0.
    const fn position(self) -> usize {
        let mut position = self.index as usize;
        let mut index = 0;
        while index < self.objective.index() {
            position += Objective::ALL[index].row().actions as usize;
            index += 1;
        }
        position
    }

    /// Returns the citation of the sub-paragraph that sets the action out (A/RES/73/195, paragraphs 17 to 39).
    ///
    /// # Examples
    ///
    /// ```
    /// let action: imrf::Action = "17(c)".parse()?;
    /// assert_eq!(action.citation().to_string(), "A/RES/73/195, paragraph 33(c)");
    /// # Ok::<(), imrf::compact::ParseActionError>(())
    /// ```
    #[must_use]
    pub const fn citation(self) -> Citation {
        match str::from_utf8(&PARAGRAPHS[self.position()]) {
            Ok(paragraph) => Citation::new(Resolution::Compact, paragraph),
            Err(_) => self.objective.citation(),
        }
    }
}

/// The paragraphs of the actions as they are cited, such as `33(c)`: each has a number of two digits and a letter.
static PARAGRAPHS: [[u8; 5]; COUNT] = {
    let mut paragraphs = [*b"00(a)"; COUNT];
    let mut index = 0;
    while index < COUNT {
        let action = Action::ALL[index];
        let number = action.objective.paragraph();
        paragraphs[index] = [b'0' + number / 10, b'0' + number % 10, b'(', b'a' + action.index, b')'];
        index += 1;
    }
    paragraphs
};

/// Writes the number of the objective and the letter, `17(c)`.
impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad(f, format_args!("{}({})", self.objective.number(), self.letter()))
    }
}

/// Writes the action as `Display` does, which is clearer than its fields.
impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Action({self})")
    }
}

/// Reads what `Display` writes, `17(c)`, and nothing else.
///
/// # Errors
///
/// [`ParseActionError`] when the text has another form, the number is of no objective, or the objective has no
/// action with the letter.
impl FromStr for Action {
    type Err = ParseActionError;

    fn from_str(text: &str) -> Result<Self, ParseActionError> {
        let (number, letter) = split(text).ok_or_else(|| ParseActionError::form(text))?;
        let objective = Objective::try_from(number)?;
        Ok(Self::try_new(objective, letter)?)
    }
}

/// # Errors
///
/// As for [`FromStr`].
impl TryFrom<&str> for Action {
    type Error = ParseActionError;

    fn try_from(text: &str) -> Result<Self, ParseActionError> {
        text.parse()
    }
}

/// The number and the letter of a text of the form `17(c)`.
#[inline]
fn split(text: &str) -> Option<(u8, char)> {
    let (number, rest) = text.split_at(text.bytes().position(|byte| byte == b'(')?);
    let letter = rest[1..].strip_suffix(')')?;
    let mut letters = letter.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else {
        return None;
    };
    // The library's reader takes a sign and leading zeros.
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit()) && !number.starts_with('0');
    match number.parse() {
        Ok(number) if is_plain => Some((number, letter)),
        _ => None,
    }
}

/// An error returned when no action of an objective has a letter.
///
/// # Examples
///
/// ```
/// use imrf::{Action, Objective};
///
/// let error = Action::try_new(Objective::Data, 'A').unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "no action of objective 1 (data) has the letter 'A', expected 'a' to 'k'",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownAction {
    objective: Objective,
    found: char,
}

impl fmt::Display for UnknownAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (objective, last) = (self.objective.cited(), last_letter(self.objective));
        pad(
            f,
            format_args!(
                "no action of {objective} has the letter {:?}, expected 'a' to {last:?}",
                self.found
            ),
        )
    }
}

impl UnknownAction {
    /// Returns the objective that has no such action.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Action, Objective};
    ///
    /// assert_eq!(Action::try_new(Objective::Data, 'z').unwrap_err().objective(), Objective::Data);
    /// ```
    #[must_use]
    pub const fn objective(self) -> Objective {
        self.objective
    }

    /// Returns the letter that was found.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Action, Objective};
    ///
    /// assert_eq!(Action::try_new(Objective::Data, 'z').unwrap_err().found(), 'z');
    /// ```
    #[must_use]
    pub const fn found(self) -> char {
        self.found
    }
}

fn last_letter(objective: Objective) -> char {
    objective.actions().next_back().map_or('a', Action::letter)
}

/// An error returned when parsing an [`Action`] fails.
///
/// # Examples
///
/// ```
/// use imrf::Action;
///
/// assert_eq!(
///     "17c".parse::<Action>().unwrap_err().to_string(),
///     r#"found "17c", expected the number of an objective and a letter, as in "17(c)""#,
/// );
/// assert_eq!(
///     "24(a)".parse::<Action>().unwrap_err().to_string(),
///     "no objective has the number 24, expected 1 to 23",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseActionError {
    /// The text is not of the form `17(c)`.
    #[error(fmt = write_form)]
    Form {
        /// At most the first 61 characters of the text.
        found: String,
    },
    /// No objective has the number.
    #[error(transparent)]
    Objective(#[from] UnknownNumber),
    /// The objective has no action with the letter.
    #[error(transparent)]
    Letter(#[from] UnknownAction),
}

fn write_form(found: &impl AsRef<str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let found = Quoted(found.as_ref());
    pad(f, format_args!("found {found}, expected the number of an objective and a letter, as in \"17(c)\""))
}

impl ParseActionError {
    fn form(found: &str) -> Self {
        Self::Form { found: start(found).to_owned() }
    }
}

#[cfg(feature = "serde")]
crate::wire::text!(Action: UnknownIdentifier, "a string with an action, such as \"17(c)\"", Self::ALL[0]);

/// An iterator over the actions of one objective, in the order of their letters (A/RES/73/195, paragraphs 17 to
/// 39).
///
/// It is returned by [`Objective::actions`].
///
/// # Examples
///
/// ```
/// use imrf::Objective;
/// use imrf::compact::Actions;
///
/// let mut actions: Actions = Objective::EliminateDiscrimination.actions();
/// assert_eq!(actions.next().unwrap().to_string(), "17(a)");
/// assert_eq!(actions.next_back().unwrap().to_string(), "17(g)");
/// assert_eq!(actions.len(), 5);
/// ```
#[derive(Clone, Debug)]
pub struct Actions {
    objective: Objective,
    indices: core::ops::Range<u8>,
}

impl Objective {
    /// Returns the lettered actions that will be drawn from to realize the commitment of the objective (A/RES/73/195,
    /// paragraphs 17 to 39).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    ///
    /// let actions: Vec<String> =
    ///     Objective::SocialProtection.actions().map(|action| action.to_string()).collect();
    /// assert_eq!(actions, ["22(a)", "22(b)", "22(c)"]);
    /// ```
    #[must_use]
    pub const fn actions(self) -> Actions {
        Actions { objective: self, indices: 0..self.row().actions }
    }
}

impl Iterator for Actions {
    type Item = Action;

    fn next(&mut self) -> Option<Action> {
        let objective = self.objective;
        self.indices.next().map(|index| Action { objective, index })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.indices.size_hint()
    }
}

impl DoubleEndedIterator for Actions {
    fn next_back(&mut self) -> Option<Action> {
        let objective = self.objective;
        self.indices.next_back().map(|index| Action { objective, index })
    }
}

impl ExactSizeIterator for Actions {}
impl FusedIterator for Actions {}
