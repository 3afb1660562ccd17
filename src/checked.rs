//! Documents that are read to their end, so that every violation in them is reported.

use alloc::vec::Vec;

use serde::de::{Deserialize, Deserializer, Error};

use crate::limits::MOST_VIOLATIONS;
use crate::location::Step;
use crate::rules::{Node, Rule, Unread, Violation, Violations};
use crate::wire::{Fault, Field, Kind, Reports, read_with};

/// A document that was read to its end: the value, or every violation in the document.
///
/// Serde's own `Deserialize` of a type stops at the first value that it cannot read. `Checked` reads on, and fails only
/// where the format itself is broken, such as JSON with a missing bracket. So a document with a misspelt
/// identifier and a wrong year has two [`Violations`], each with its pointer.
///
/// It is for formats that describe themselves: JSON, YAML, CBOR, `MessagePack` with named keys. It is implemented for
/// the types that are documents: [`Forum`](crate::Forum), [`Allocation`](crate::Allocation),
/// [`Programme`](crate::Programme) and [`Input`](crate::review::Input).
///
/// # One mistake, one violation
///
/// A rule is reported only when all that it looks at could be read: a misspelt objective is reported as such, and not as
/// one that is missing too.
///
/// | rules | look at |
/// | --- | --- |
/// | `quadrennial`, `first-semester`, `within-the-year` | `opens` |
/// | a session in no meeting (`round-tables-on-first-days`, `policy-debate-on-second-afternoon`, `plenary-in-order`) | all eight meetings, and each of their sessions |
/// | a misplaced session, `plenary-in-order` between two segments | these sessions |
/// | `meeting-held`, `none-empty`, `two-co-chairs`, `two-co-facilitators` | the number of values in the list |
/// | `listed-once`, `each-once` | the two mentions |
/// | `coverage` | the four lists of objectives, and each of their values |
/// | `plain-text`, `symbol` | the text |
/// | `names-what-it-covers` | the three lists, and each of their values |
///
/// Which violations can have the same pointer is said of [`Violations`]. An untagged enum of serde takes its first variant
/// that is a `Checked`, whatever the document, since every document can be read to its end.
///
/// # Limits
///
/// A list of more than 1,000 values is one violation, and none of its values is kept. At most 2,000 bytes of a text are
/// kept, as many as the longest valid one has; a longer text breaks the rule of its location. The first 1,000
/// violations are kept, and the others are [counted](Violations::more).
///
/// The memory that it needs is bounded: whatever the input, at most 16 MiB. For each byte of the input it needs at most 600
/// bytes, as for a list of wrong values of one byte each in CBOR or `MessagePack`; in YAML with aliases 1,000, since an
/// alias of three bytes can repeat a text of 2,000. The reader of the format needs memory of its own: that of YAML some
/// hundred bytes for each value in the text.
///
/// # Examples
///
/// ```
/// use imrf::{Checked, Forum};
///
/// let json = serde_json::to_string(&Forum::of_2022())?;
/// let json = json.replace("2022-05-17", "2023-05-17").replace("\"save-lives\"", "\"save-live\"");
///
/// let checked: Checked<Forum> = serde_json::from_str(&json)?;
/// assert_eq!(
///     checked.into_result().unwrap_err().to_string(),
///     "/opens: the Forum opens in 2023, expected 2022 or every four years after it \
///      (A/RES/73/195, paragraph 49(c))\n\
///      /roundTables/two/objectives/1: unknown objective \"save-live\", expected one of the 23 identifiers \
///      from \"data\" to \"international-cooperation\"; did you mean \"save-lives\"?",
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Checked<T>(Result<T, Violations>);

impl<T> Checked<T> {
    /// Returns the value, or every violation in the document.
    ///
    /// # Errors
    ///
    /// The [`Violations`] of the document.
    pub fn into_result(self) -> Result<T, Violations> {
        self.0
    }

    /// Returns the value, or every violation in the document, by reference.
    ///
    /// # Errors
    ///
    /// The [`Violations`] of the document.
    pub const fn as_result(&self) -> Result<&T, &Violations> {
        self.0.as_ref()
    }
}

impl<T> From<Checked<T>> for Result<T, Violations> {
    fn from(checked: Checked<T>) -> Self {
        checked.0
    }
}

/// A type that is a document: it has a draft, which is the JSON form.
///
/// The trait is sealed: no other crate can implement it.
pub trait Document: sealed::Validated {}

pub(crate) mod sealed {
    use alloc::vec::Vec;

    use crate::rules::{Unread, Violation};
    use crate::wire::Field;

    /// A type that is made by the validation of a draft.
    pub trait Validated: Sized {
        #[allow(private_bounds, reason = "nobody else implements or calls it")]
        type Draft: Field;

        #[allow(private_interfaces, reason = "nobody else implements or calls it")]
        fn validate(draft: Self::Draft, unread: Unread<'_>, found: &mut Vec<Violation>) -> Option<Self>;
    }
}

impl<'de, T: Document> Deserialize<'de> for Checked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut all = All::default();
        let draft: Option<T::Draft> = read_with::<_, (), _, _>(deserializer, &mut all)?;
        let All { mut kept, more, unread, .. } = all;
        let value = draft.and_then(|draft| T::validate(draft, Unread::from(&unread), &mut kept));
        Ok(Self(match value {
            Some(value) if kept.is_empty() => Ok(value),
            _ => Err(Violations::sorted(kept, more, ranks::<T::Draft>)),
        }))
    }
}

/// The place of a violation in the order of the document.
fn ranks<T: Field>(violation: &Violation) -> Vec<usize> {
    let mut ranks = Vec::new();
    T::rank(violation.pointer(), &mut ranks);
    ranks
}

/// Keeps the faults of a document as violations, and goes on.
#[derive(Default)]
struct All {
    location: Vec<Step>,
    kept: Vec<Violation>,
    more: u64,
    unread: Node,
}

impl All {
    /// Keeps a fault in the location that was entered last.
    fn keep(&mut self, fault: Fault) {
        let Fault { kind, text, value, suggestion, key } = fault;
        let violation =
            Violation::at(rule(kind), &self.location, key.as_deref(), text).suggesting(suggestion);
        self.kept.push(match value {
            Some(value) => violation.of(value),
            None => violation,
        });
    }
}

impl Reports for All {
    const GOES_ON: bool = true;

    fn report<E: Error>(&mut self, fault: impl FnOnce() -> Fault) -> Result<(), E> {
        if self.kept.len() == MOST_VIOLATIONS {
            self.more += 1;
            return Ok(());
        }
        self.keep(fault());
        Ok(())
    }

    fn enter(&mut self, step: Step) {
        self.location.push(step);
    }

    fn leave(&mut self) {
        self.location.pop();
    }

    fn unread(&mut self, step: Step) {
        self.unread.add(&self.location, step);
    }

    fn count(&self) -> u64 {
        self.more + self.kept.len() as u64
    }

    fn forget_after(&mut self, count: u64) {
        let kept = usize::try_from(count).unwrap_or(MOST_VIOLATIONS);
        self.kept.truncate(kept);
        self.more = count - self.kept.len() as u64;
    }
}

const fn rule(kind: Kind) -> Rule {
    match kind {
        Kind::MissingKey => Rule::MissingKey,
        Kind::RepeatedKey => Rule::RepeatedKey,
        Kind::UnknownKey => Rule::UnknownKey,
        Kind::WrongType => Rule::WrongType,
        Kind::UnknownIdentifier => Rule::UnknownIdentifier,
        Kind::InvalidDate => Rule::InvalidDate,
        Kind::TooManyValues => Rule::TooManyValues,
        Kind::PlainText => Rule::PlainText,
        Kind::Symbol => Rule::Symbol,
    }
}
