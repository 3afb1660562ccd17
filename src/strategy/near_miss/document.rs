//! Documents that break one rule and no other, as JSON text.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use proptest::prelude::*;

use super::kind::Make;
use super::part::{allocation_kinds, input_kinds, make_allocation, make_input, simplest_input};
use super::shape::Spot;
use super::{DRAFT, NearMissKind, WRONG, forum_kinds, make_forum, valid_forum};
use crate::rules::{Rule, Violation};
use crate::strategy::difference::Difference;
use crate::strategy::document::indicative;
use crate::strategy::drawn::{Numbers, drawn};
use crate::strategy::json::Json;
use crate::{Allocation, ForumDraft};

/// A JSON document that breaks one rule in one location.
///
/// Its `Debug` is one line: the kind, the pointer, and how the document differs from the indicative one of 2022, beginning
/// with what is wrong.
///
/// # Examples
///
/// ```
/// use imrf::rules::Rule;
/// use imrf::strategy::every_near_miss;
///
/// let near_misses = every_near_miss();
/// let near_miss = near_misses.iter().find(|near_miss| near_miss.rule() == Rule::MissingKey).unwrap();
/// assert_eq!(near_miss.kind.as_str(), "missing-key-of-the-document");
/// assert_eq!(near_miss.pointer, "");
/// assert_eq!(near_miss.value.as_deref(), Some("format"));
/// assert!(near_miss.json.starts_with(r#"{"opens":"2022-05-17","programme":"#));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DocumentNearMiss {
    /// The way in which the document is wrong.
    pub kind: NearMissKind,
    /// The text.
    pub json: String,
    /// Where it is wrong, as a JSON Pointer (RFC 6901); the empty pointer is that of the whole document.
    pub pointer: String,
    /// The key or the identifier that the violation names, if it names one.
    pub value: Option<String>,
    difference: Tree,
}

/// The document as a tree, and what type it is of, for `Debug`.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Tree {
    document: Json,
    of: DocumentType,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum DocumentType {
    Forum,
    Allocation,
    Input,
}

impl DocumentType {
    /// The document from which differences are shown.
    fn simplest(self) -> Json {
        match self {
            Self::Forum => Json::forum(&indicative()),
            Self::Allocation => Json::allocation(&Allocation::INDICATIVE.into()),
            Self::Input => Json::input(&simplest_input()),
        }
    }
}

impl DocumentNearMiss {
    fn new(of: DocumentType, kind: NearMissKind, document: Json, spot: Spot) -> Self {
        let Spot { pointer, value } = spot;
        let difference = Tree { document, of };
        Self { kind, json: difference.document.to_string(), pointer, value, difference }
    }

    /// Returns the rule that the document breaks, which is the only one.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.kind.rule()
    }
}

impl fmt::Debug for DocumentNearMiss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Tree { document, of } = &self.difference;
        let difference = Difference::new(&of.simplest(), document).first_at(&self.pointer);
        write!(f, "DocumentNearMiss {{ {} at {:?}", self.kind, self.pointer)?;
        if let Some(value) = &self.value {
            write!(f, " ({value})")?;
        }
        write!(f, "; indicative but for {{ {difference} }} }}")
    }
}

impl From<&Violation> for Spot {
    fn from(violation: &Violation) -> Self {
        Self { pointer: violation.pointer().to_owned(), value: violation.value().map(str::to_owned) }
    }
}

fn make(kind: NearMissKind, mut draft: ForumDraft, numbers: &mut Numbers) -> DocumentNearMiss {
    if let Make::Document(make) = kind.make {
        let mut document = Json::forum(&draft);
        let spot = make(&mut document, numbers);
        return DocumentNearMiss::new(DocumentType::Forum, kind, document, spot);
    }
    let violation = make_forum(kind, &mut draft, numbers).expect("the kind is one of drafts");
    DocumentNearMiss::new(DocumentType::Forum, kind, Json::forum(&draft), Spot::from(&violation))
}

fn shape_kinds() -> impl Iterator<Item = NearMissKind> {
    NearMissKind::all().filter(|kind| !kind.is_of_drafts())
}

/// The near misses of these kinds, at least one: first the kind is drawn, each equally likely.
fn documents_among(kinds: Vec<NearMissKind>) -> BoxedStrategy<DocumentNearMiss> {
    let draw = |kinds: &[NearMissKind], numbers: &mut Numbers| {
        let kind = kinds[numbers.fixed(kinds.len())];
        let draft = numbers.part(DRAFT, valid_forum);
        numbers.part(WRONG, |numbers| make(kind, draft, numbers))
    };
    drawn(move |numbers| draw(&kinds, numbers)).boxed()
}

/// Returns an example of every kind of near miss, made from the indicative document of 2022.
///
/// They are in the order of [`NearMissKind::all`], and always the same: one for each way to break a rule or to be of the
/// wrong shape.
///
/// # Examples
///
/// ```
/// use imrf::strategy::every_near_miss;
///
/// # #[cfg(feature = "serde")]
/// for near_miss in every_near_miss() {
///     let checked: imrf::Checked<imrf::Forum> = serde_json::from_str(&near_miss.json)?;
///     let violations = checked.into_result().unwrap_err();
///     assert_eq!(violations.count(), 1, "{near_miss:?}");
///     assert_eq!(violations.first().rule(), near_miss.rule());
///     assert_eq!(violations.first().pointer(), near_miss.pointer);
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn every_near_miss() -> Vec<DocumentNearMiss> {
    NearMissKind::all().map(|kind| make(kind, indicative(), &mut Numbers::zero())).collect()
}

/// Returns an example of every kind of near miss of an allocation, made from the indicative one.
///
/// # Examples
///
/// ```
/// use imrf::strategy::every_allocation_near_miss;
///
/// let pointers: Vec<String> = every_allocation_near_miss().into_iter().map(|near_miss| near_miss.pointer).collect();
/// assert_eq!(pointers, ["", "/one", "/four/0", "/one/1"]);
/// ```
#[must_use]
pub fn every_allocation_near_miss() -> Vec<DocumentNearMiss> {
    let near_miss = |kind| {
        let mut draft = Allocation::INDICATIVE.into();
        let violation = make_allocation(kind, &mut draft, &mut Numbers::zero())?;
        Some(DocumentNearMiss::new(
            DocumentType::Allocation,
            kind,
            Json::allocation(&draft),
            Spot::from(&violation),
        ))
    };
    allocation_kinds().filter_map(near_miss).collect()
}

/// Returns an example of every kind of near miss of an input, made from the simplest one.
///
/// # Examples
///
/// ```
/// use imrf::strategy::every_input_near_miss;
///
/// let near_misses = every_input_near_miss();
/// assert_eq!(near_misses[0].kind.as_str(), "names-what-it-covers-nothing");
/// assert_eq!(near_misses[0].json, r#"{"title":"a","level":"local"}"#);
/// ```
#[must_use]
pub fn every_input_near_miss() -> Vec<DocumentNearMiss> {
    let near_miss = |kind| {
        let mut draft = simplest_input();
        let violation = make_input(kind, &mut draft, &mut Numbers::zero())?;
        Some(DocumentNearMiss::new(DocumentType::Input, kind, Json::input(&draft), Spot::from(&violation)))
    };
    input_kinds().filter_map(near_miss).collect()
}

/// Returns a strategy for documents of Forums that break one rule and no other: every [kind](NearMissKind), those of
/// drafts and those of shape, each equally likely.
///
/// # Examples
///
/// ```
/// use imrf::Forum;
/// use imrf::strategy::document_near_misses;
/// use proptest::prelude::*;
///
/// # #[cfg(feature = "serde")]
/// proptest!(|(near_miss in document_near_misses())| {
///     prop_assert!(serde_json::from_str::<Forum>(&near_miss.json).is_err());
/// });
/// ```
pub fn document_near_misses() -> BoxedStrategy<DocumentNearMiss> {
    documents_among(forum_kinds().chain(shape_kinds()).collect())
}

/// Returns a strategy for documents of Forums that break this rule of shape and no other, or `None` for a rule that
/// is not one of shape.
///
/// The rest of the document is that of one of the [`forum_drafts`](crate::strategy::forum_drafts). The
/// [kinds](NearMissKind) of a rule, which are separated by semicolons here, are equally likely, and so are the keys
/// under which the document is wrong:
///
/// | rule | what the document has |
/// | --- | --- |
/// | [`MissingKey`](Rule::MissingKey) | no `opens`, for example; a part without a key that it must have. The pointer is that of the object, the value is the key |
/// | [`RepeatedKey`](Rule::RepeatedKey) | a key twice, with the same value; with another one. The pointer is that of the object, the value is the key. A schema cannot find it, since most readers of JSON drop the first |
/// | [`UnknownKey`](Rule::UnknownKey) | an optional key in snake case, `co_chairs`; one that is misspelt, `coChair`; a key for what follows from the rest, `closes`; a private key, `x-note`. The pointer is that of the key |
/// | [`WrongType`](Rule::WrongType) | one value for a list; a list for one value; a list for an object; an object for a list; a number; a boolean; `null` where something is required |
/// | [`UnknownIdentifier`](Rule::UnknownIdentifier) | an identifier in other capital or small letters; with a blank; in snake case; of another list; misspelt; a code that is not one of a Member State, such as `TWN`; a number by which people cite the value, such as `8` |
/// | [`InvalidDate`](Rule::InvalidDate) | a date in another form than `YYYY-MM-DD`; one that is not in the calendar, such as 31 April; one after the year 9998 |
/// | [`TooManyValues`](Rule::TooManyValues) | a list of 1,001 values, or of 2,000 |
///
/// Shrinks to the document of the draft to which `forum_drafts` shrinks, with one violation of the same kind.
///
/// # Examples
///
/// ```
/// use imrf::ForumDraft;
/// use imrf::rules::Rule;
/// use imrf::strategy::shape_near_miss;
/// use proptest::prelude::*;
///
/// # #[cfg(feature = "serde")]
/// proptest!(|(near_miss in shape_near_miss(Rule::WrongType).unwrap())| {
///     prop_assert!(serde_json::from_str::<ForumDraft>(&near_miss.json).is_err());
/// });
/// assert!(shape_near_miss(Rule::Coverage).is_none());
/// ```
#[must_use]
pub fn shape_near_miss(rule: Rule) -> Option<BoxedStrategy<DocumentNearMiss>> {
    let kinds: Vec<NearMissKind> = shape_kinds().filter(|kind| kind.rule() == rule).collect();
    (!kinds.is_empty()).then(|| documents_among(kinds))
}

/// Returns a strategy for documents of Forums of the wrong shape: every kind of [`shape_near_miss`], each equally
/// likely.
///
/// They break no other rule. No draft can be read from them.
///
/// # Examples
///
/// ```
/// use imrf::ForumDraft;
/// use imrf::strategy::shape_near_misses;
/// use proptest::prelude::*;
///
/// # #[cfg(feature = "serde")]
/// proptest!(|(near_miss in shape_near_misses())| {
///     prop_assert!(serde_json::from_str::<ForumDraft>(&near_miss.json).is_err());
/// });
/// ```
pub fn shape_near_misses() -> BoxedStrategy<DocumentNearMiss> {
    documents_among(shape_kinds().collect())
}
