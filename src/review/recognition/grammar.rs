//! What a line says: its parts from the first to the last, none left over, and what they mean together.

mod meaning;
mod numbers;
mod shortened;

pub(in crate::review) use meaning::number_and_letter;
use meaning::{any, is_action_of, principle};
use shortened::Number;

use super::line::{Gap, Line};
use super::near::near;
use super::nouns::{
    ARTICLES, COMPACTS, JOINTS, Kind, NOUNS, Noun, OF, OTHER_GOALS, SUBPARAGRAPHS, longest_word,
};
use super::titles::{self, Match};
use super::{RecognitionError, Reference};

/// How many Sustainable Development Goals there are.
pub(in crate::review) const GOALS: u8 = 17;

/// Reads a line.
pub(super) fn read(line: &Line) -> Result<Reference, RecognitionError> {
    if line.letters().is_empty() && line.is_readable {
        return Err(RecognitionError::Empty);
    }
    if !line.is_readable {
        return Err(RecognitionError::Unknown { suggestion: None });
    }
    let mut reader = Reader::new(line);
    let read = reader.all();
    let Err(RecognitionError::Unknown { .. } | RecognitionError::UnknownTitle { .. }) = read else {
        return read;
    };
    shortened::read(line, reader.first_number).map_or(read, Ok)
}

/// What was read of a line so far.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own about the line")]
struct Reader<'a> {
    line: &'a Line,
    position: usize,
    /// What the numbers are of.
    cited: Option<Reference>,
    first_number: Option<Number>,
    /// Whether a number had its noun, and which.
    noun: Option<Noun>,
    /// Whether there is a number without a noun.
    has_bare_number: bool,
    /// The letter before everything else, as in a list with letters.
    marker: Option<u8>,
    /// Whether a letter after a number is apart from it, as the letter of a list is.
    has_letter_apart: bool,
    /// The letter of an action whose objective is cited elsewhere.
    action: Option<u8>,
    title: Option<Match>,
    has_joint: bool,
    /// Whether the Compact is named.
    has_compact: bool,
    /// Whether the last part has to be followed by another.
    is_open: bool,
}

type Part = Result<(), RecognitionError>;

impl<'a> Reader<'a> {
    const fn new(line: &'a Line) -> Self {
        Self {
            line,
            position: 0,
            cited: None,
            first_number: None,
            noun: None,
            has_bare_number: false,
            marker: None,
            has_letter_apart: false,
            action: None,
            title: None,
            has_joint: false,
            has_compact: false,
            is_open: false,
        }
    }

    /// Reads all parts.
    fn all(&mut self) -> Result<Reference, RecognitionError> {
        while self.position < self.line.letters().len() {
            self.part()?;
        }
        self.reference()
    }

    fn rest(&self) -> &'a [u8] {
        &self.line.letters()[self.position..]
    }

    /// Returns what is before the letter at this distance from the position.
    const fn gap(&self, distance: usize) -> Gap {
        self.line.gap(self.position + distance)
    }

    /// Reads one part.
    fn part(&mut self) -> Part {
        if self.compact() {
            return Ok(());
        }
        self.article();
        let mut shorter_than = usize::MAX;
        while let Some(noun) = self.shorter_noun_at(0, shorter_than) {
            let (start, before) = (self.position, self.noun);
            self.position += noun.text.len();
            if self.after_noun(noun)? {
                return Ok(());
            }
            (self.position, self.noun) = (start, before);
            shorter_than = noun.text.len();
        }
        if self.subparagraph()?
            || self.bare_number()?
            || self.title()?
            || self.between()
            || self.list_marker()
        {
            return Ok(());
        }
        if self.is_name_in_other_language() {
            self.position = self.line.letters().len();
            return Ok(());
        }
        Err(self.unknown())
    }

    /// Returns whether a word that ends at this distance is not the beginning of a longer one.
    fn is_end_of_word(&self, distance: usize) -> bool {
        distance >= self.rest().len() || !self.gap(distance).is_none() || self.is_digit(distance)
    }

    /// Returns the longest noun at this distance, one that is a whole word before others: "Objective: Save lives" has
    /// the noun in the singular.
    fn noun_at(&self, distance: usize) -> Option<Noun> {
        self.shorter_noun_at(distance, usize::MAX)
    }

    fn shorter_noun_at(&self, distance: usize, limit: usize) -> Option<Noun> {
        let rest = &self.rest()[distance..];
        let begins = |noun: &&Noun| noun.text.len() < limit && rest.starts_with(noun.text.as_bytes());
        let length = |noun: &&Noun| noun.text.len();
        let rank = |noun: &&Noun| (self.is_end_of_word(distance + length(noun)), length(noun));
        NOUNS.iter().filter(begins).max_by_key(rank).copied()
    }

    /// Returns the length of the longest name of the Compact at this distance, one that is a whole word before others.
    fn compact_at(&self, distance: usize) -> Option<usize> {
        let rest = &self.rest()[distance..];
        let lengths = COMPACTS.iter().filter(|name| rest.starts_with(name.as_bytes())).map(|name| name.len());
        lengths.max_by_key(|length| (self.is_end_of_word(distance + length), *length))
    }

    /// Reads a name of the Compact.
    fn compact(&mut self) -> bool {
        let Some(length) = self.compact_at(0) else { return false };
        // What begins with the name of the Compact and goes on is another word, except before a number or its noun.
        let next = self.rest().get(length);
        let is_attached = next.is_some_and(|next| self.gap(length).is_none() && !next.is_ascii_digit());
        if is_attached && self.noun_at(length).is_none() {
            return false;
        }
        self.position += length;
        self.has_compact = true;
        self.is_open = false;
        true
    }

    /// Goes over the article of a noun at the beginning: "l’objectif 8".
    fn article(&mut self) {
        if self.position != 0 {
            return;
        }
        let is_article = |length: &usize| !self.gap(*length).is_none() && self.noun_at(*length).is_some();
        self.position = longest_word(self.rest(), ARTICLES).filter(is_article).unwrap_or(0);
    }

    /// Goes over the name of the Compact between a noun and its number: "objectif du Pacte mondial 8".
    fn of_compact(&mut self) {
        let of = longest_word(self.rest(), OF).unwrap_or(0);
        let Some(length) = self.compact_at(of) else { return };
        if of > 0 && self.is_digit(of + length) && !self.gap(of + length).is_none() {
            self.position += of + length;
            self.has_compact = true;
        }
    }

    /// Reads what follows a noun: its number or its letter, or the title. Returns whether there was any.
    fn after_noun(&mut self, noun: Noun) -> Result<bool, RecognitionError> {
        if self.has_joint && self.cited.is_none() && self.title.is_none() {
            return Ok(false);
        }
        self.of_compact();
        self.number_word(true);
        let takes_letter = matches!(noun.kind, Kind::Action | Kind::Principle);
        // "actions" with another letter is another word.
        if let Some(letter) = self.letter_alone(0).filter(|_| takes_letter && !self.gap(0).is_none()) {
            self.noun = Some(noun);
            self.position += 1;
            self.is_open = false;
            return self.lettered(noun.kind, letter);
        }
        let in_words = || self.in_words().filter(|_| noun.kind == Kind::Objective && !self.gap(0).is_none());
        if let Some((number, length)) = self.digits().or_else(in_words) {
            if noun.kind == Kind::Principle {
                return Ok(false);
            }
            self.position += length;
            let letter = self.letter_after_number(true);
            self.noun = Some(noun);
            self.cite(number_and_letter(noun.kind, number, letter)?)?;
            self.is_open = false;
            return Ok(true);
        }
        // "Objective: Save lives", "Principle: Human rights".
        let is_before_title = titles::longest(self.rest()).is_some();
        let takes_title = noun.has_titles && matches!(noun.kind, Kind::Objective | Kind::Principle);
        if takes_title
            && is_before_title
            && self.noun.is_none()
            && self.cited.is_none()
            && self.title.is_none()
        {
            self.noun = Some(noun);
            self.is_open = true;
            return Ok(true);
        }
        Ok(false)
    }

    /// Reads the letter of an action beside its objective: `alinéa c)`.
    fn subparagraph(&mut self) -> Result<bool, RecognitionError> {
        let Some(length) = longest_word(self.rest(), SUBPARAGRAPHS) else { return Ok(false) };
        let is_beside = matches!(self.cited, Some(Reference::Objective(_))) && self.title.is_none();
        // "paragraphe" has no letter.
        let is_apart = !self.gap(length).is_none();
        let Some(letter) = self.letter_alone(length).filter(|_| is_beside && is_apart) else {
            return Ok(false);
        };
        self.position += length + 1;
        self.lettered(Kind::Action, letter)
    }

    /// Takes the letter of an action or of a principle.
    fn lettered(&mut self, kind: Kind, letter: u8) -> Result<bool, RecognitionError> {
        if kind == Kind::Principle {
            self.cite(principle(letter)?.into())?;
        } else if self.action.replace(letter).is_some() {
            return Err(self.unknown());
        }
        Ok(true)
    }

    /// Takes what a number is of, which has to agree with the numbers before.
    fn cite(&mut self, second: Reference) -> Part {
        let is_first = self.cited.is_none() && self.title.is_none() && self.marker.is_none();
        if is_first && !matches!(second, Reference::Action(_)) {
            let has_noun = self.noun.is_some();
            self.first_number = Some(Number { reference: second, has_noun, end: self.position });
        }
        self.cited = Some(match self.cited {
            None => second,
            Some(first) if first == second => second,
            Some(Reference::Objective(objective)) if is_action_of(second, objective) => second,
            Some(first @ Reference::Action(_)) if Some(second) == first.objective().map(Reference::from) => {
                first
            }
            Some(first) => return Err(RecognitionError::Several { first, second }),
        });
        Ok(())
    }

    /// Reads a title.
    fn title(&mut self) -> Result<bool, RecognitionError> {
        let Some(found) = titles::longest(self.rest()) else { return Ok(false) };
        if let (Some(first), Some(second)) = (self.title.and_then(any), any(found)) {
            return Err(RecognitionError::Several { first, second });
        }
        self.position += found.length;
        self.title = Some(found);
        self.is_open = false;
        Ok(true)
    }

    /// Reads a word between parts: "of", which what it is of has to follow, or one of a list.
    fn between(&mut self) -> bool {
        if self.position == 0 {
            return false;
        }
        let is_word = |length: usize| !self.gap(0).is_none() && !self.gap(length).is_none();
        let of = longest_word(self.rest(), OF).filter(|length| is_word(*length));
        let is_of = |length: &usize| self.compact_at(*length).is_some() || self.noun_at(*length).is_some();
        if let Some(length) = of.filter(is_of) {
            return self.open(length);
        }
        // An "of" with its article, in French: "de l’objectif".
        if self.rest().starts_with(b"delobjectif") {
            return self.open(3);
        }
        let has_item = self.cited.is_some() || self.title.is_some();
        match longest_word(self.rest(), JOINTS).filter(|length| is_word(*length)) {
            Some(length) if has_item && length < self.rest().len() => {
                self.position += length;
                self.has_joint = true;
                true
            }
            _ => false,
        }
    }

    /// Goes over a word that another part has to follow.
    const fn open(&mut self, length: usize) -> bool {
        self.position += length;
        self.is_open = true;
        true
    }

    /// Reads the letter of a list, `a)` or `[x]`, or the letter that programs write for a bullet.
    fn list_marker(&mut self) -> bool {
        if self.position != 0 || self.rest().len() == 1 {
            return false;
        }
        let Some(letter) = self.letter_alone(0) else { return false };
        let after = self.gap(1);
        if !(after.has(Gap::CLOSE) || after.has(Gap::DOT) || letter == b'o' && after.has(Gap::BLANK)) {
            return false;
        }
        self.marker = Some(letter);
        self.position = 1;
        true
    }

    /// Returns whether the rest is the name of an objective in a language whose titles are not known, beside its
    /// number. In these languages the noun is that of the 17 Sustainable Development Goals too, and their names are as
    /// unknown, so that the Compact has to be named where the number can be that of a Goal.
    fn is_name_in_other_language(&self) -> bool {
        let rest = self.rest();
        let Some(number @ Reference::Objective(objective)) = self.cited else { return false };
        let can_be_goal = objective.number() <= GOALS && !self.has_compact;
        let is_after_number = self.noun.is_some_and(|noun| noun.kind == Kind::Objective && !noun.has_titles)
            && self.title.is_none()
            && self.action.is_none()
            && self.marker.is_none()
            && !self.has_joint
            && !self.has_bare_number;
        let gap = self.gap(0);
        let is_apart = [Gap::COLON, Gap::DOT, Gap::HYPHEN, Gap::CLOSE].into_iter().any(|kind| gap.has(kind));
        let is_other = OTHER_GOALS.iter().any(|word| contains(rest, word.as_bytes()));
        let has_number = rest.iter().any(u8::is_ascii_digit);
        let is_near_another = match near(rest) {
            super::near::Near::Nothing => false,
            super::near::Near::One(reference) => reference != number,
            super::near::Near::Two(..) => true,
        };
        !can_be_goal
            && is_after_number
            && is_apart
            && rest.len() > 2
            && !is_other
            && !has_number
            && !is_near_another
    }

    /// The error of a rest that is no part.
    fn unknown(&self) -> RecognitionError {
        let begins_with_title = self.title.is_some();
        match self.cited {
            Some(numbered) if begins_with_title => {
                RecognitionError::UnknownTitle { numbered, suggestion: None }
            }
            Some(numbered) => {
                RecognitionError::UnknownTitle { numbered, suggestion: near(self.rest()).one() }
            }
            None if begins_with_title => near(self.line.letters()).error(),
            None => near(self.rest()).error(),
        }
    }
}

/// Returns whether a text contains another.
fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}
