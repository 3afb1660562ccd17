//! Drafts and documents that break one rule and no other.

mod allocation;
mod document;
mod input;
mod kind;
mod opening_day;
mod part;
mod programme;
mod shape;
mod states;
mod texts;

pub use document::{
    DocumentNearMiss, document_near_misses, every_allocation_near_miss, every_input_near_miss,
    every_near_miss, shape_near_miss, shape_near_misses,
};
pub use kind::NearMissKind;
pub use part::{
    allocation_near_miss, allocation_near_misses, input_near_miss, input_near_misses, programme_near_miss,
    programme_near_misses,
};

use alloc::vec::Vec;
use core::fmt;

use proptest::prelude::*;

use self::kind::Make;
use super::difference::Difference;
use super::document::indicative;
use super::drawn::{Numbers, drawn};
use super::forum::{Order, forum};
use super::json::Json;
use super::parameters::ForumParameters;
use crate::forum::{AllocationDraft, ProgrammeDraft, key};
use crate::review::InputDraft;
use crate::rules::{Rule, Violation, Violations};
use crate::{Allocation, ForumDraft, Programme, RoundTable};

/// The number of numbers by which a valid draft is drawn, and by which it is made wrong.
const DRAFT: u32 = 16_384;
const WRONG: u32 = 1024;

/// A draft that breaks one rule in one location, and the violation that its validation returns.
///
/// The violation does not come from validation: the strategy that makes the draft wrong knows the rule, the pointer, the
/// value and the text. So a near miss is an example for another validator, and a test of this one.
///
/// Its `Debug` is one line: the kind, the violation, and how the draft differs from the indicative one of 2022, beginning
/// with what is wrong.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, near_misses};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in near_misses())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NearMiss<Draft> {
    /// The way in which the draft is wrong.
    pub kind: NearMissKind,
    /// The draft, which is almost valid: a [`ForumDraft`], a [`ProgrammeDraft`], an [`AllocationDraft`] or an [`InputDraft`].
    pub draft: Draft,
    /// Exactly what the validation of the draft returns.
    pub violations: Violations,
}

impl<Draft> NearMiss<Draft> {
    fn new(kind: NearMissKind, draft: Draft, violation: Violation) -> Self {
        Self { kind, draft, violations: violation.into() }
    }

    /// Returns the rule that the draft breaks, which is the only one.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::Rule;
    /// use imrf::strategy::near_miss;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(near_miss in near_miss(Rule::Coverage).unwrap())| {
    ///     prop_assert_eq!(near_miss.rule(), Rule::Coverage);
    /// });
    /// ```
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.kind.rule()
    }

    fn write(&self, difference: Difference, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let violation = self.violations.first();
        let difference = difference.first_at(violation.pointer());
        write!(f, "NearMiss {{ {}: {}; indicative but for {{ {difference} }} }}", self.kind, self.violations)
    }
}

impl fmt::Debug for NearMiss<ForumDraft> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(Difference::new(&Json::forum(&indicative()), &Json::forum(&self.draft)), f)
    }
}

impl fmt::Debug for NearMiss<ProgrammeDraft> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of_2022 = Json::programme(&Programme::OF_2022.into());
        self.write(Difference::new(&of_2022, &Json::programme(&self.draft)), f)
    }
}

impl fmt::Debug for NearMiss<AllocationDraft> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let indicative = Json::allocation(&Allocation::INDICATIVE.into());
        self.write(Difference::new(&indicative, &Json::allocation(&self.draft)), f)
    }
}

impl fmt::Debug for NearMiss<InputDraft> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(Difference::new(&Json::input(&part::simplest_input()), &Json::input(&self.draft)), f)
    }
}

/// Makes a valid draft wrong; none where no draft can be wrong so.
fn make_forum(kind: NearMissKind, draft: &mut ForumDraft, numbers: &mut Numbers) -> Option<Violation> {
    match kind.make {
        Make::Forum(make) => Some(make(draft, numbers)),
        Make::Programme(make) => Some(make(&mut draft.programme, numbers).under(key::PROGRAMME)),
        Make::Allocation(make) => {
            let mut lists =
                RoundTable::ALL.map(|table| core::mem::take(&mut draft.round_tables[table].objectives));
            let (table, violation) = make(&mut lists, numbers);
            for (table, list) in RoundTable::ALL.into_iter().zip(lists) {
                draft.round_tables[table].objectives = list;
            }
            let violation = match table {
                Some(table) => violation.under(key::OBJECTIVES).under(table.key()),
                None => violation,
            };
            Some(violation.under(key::ROUND_TABLES))
        }
        Make::Input(_) | Make::Document(_) => None,
    }
}

/// How a valid draft is drawn, and how it is made wrong.
struct Drafts<Draft, V> {
    valid: V,
    make: fn(NearMissKind, &mut Draft, &mut Numbers) -> Option<Violation>,
}

impl<Draft: 'static, V: Fn(&mut Numbers) -> Draft + Clone + 'static> Drafts<Draft, V>
where
    NearMiss<Draft>: fmt::Debug,
{
    /// The near misses of these kinds, at least one: first the kind is drawn, each equally likely, then a valid draft,
    /// then what is wrong. The kind stays when they shrink.
    fn of_kinds(self, kinds: impl Iterator<Item = NearMissKind>) -> BoxedStrategy<NearMiss<Draft>> {
        let kinds: Vec<NearMissKind> = kinds.collect();
        let Self { valid, make } = self;
        let draw = move |numbers: &mut Numbers| {
            let kind = kinds[numbers.fixed(kinds.len())];
            let mut draft = numbers.part(DRAFT, &valid);
            let violation = numbers.part(WRONG, |numbers| make(kind, &mut draft, numbers));
            NearMiss::new(kind, draft, violation.expect("the kinds are those that the draft can have"))
        };
        drawn(draw).boxed()
    }

    /// The near misses of those of the kinds that break this rule.
    fn of_rule(
        self,
        kinds: impl Iterator<Item = NearMissKind> + Clone,
        rule: Rule,
    ) -> Option<BoxedStrategy<NearMiss<Draft>>> {
        let mut kinds = kinds.filter(move |kind| kind.rule() == rule).peekable();
        kinds.peek().is_some().then(|| self.of_kinds(kinds))
    }
}

fn forum_kinds() -> impl Iterator<Item = NearMissKind> + Clone {
    NearMissKind::all().filter(|kind| kind.is_of_drafts())
}

fn valid_forum(numbers: &mut Numbers) -> ForumDraft {
    forum(ForumParameters::default(), Order::Any, numbers)
}

/// Returns a strategy for drafts of Forums that break this rule and no other, or `None` where no draft of a Forum can
/// break it.
///
/// No draft can break a rule that is not enforced by validation, a rule of inputs, or one of the [shape](shape_near_miss)
/// of documents. The rest of the draft is that of [`forum_drafts`](super::forum_drafts). The [kinds](NearMissKind) of a
/// rule, which are separated by semicolons here, are equally likely, however many locations each has:
///
/// | rule | what the draft has |
/// | --- | --- |
/// | [`Quadrennial`](Rule::Quadrennial) | the year of an edition before the first, mostly 2018; another year before it, mostly 2021; a year between two editions, mostly 2023 to 2025 |
/// | [`FirstSemester`](Rule::FirstSemester) | an opening day from 28 to 30 June 2022; a later one, often 1 July |
/// | [`WithinTheYear`](Rule::WithinTheYear) | an opening day from 29 to 31 December of a later edition |
/// | [`MeetingHeld`](Rule::MeetingHeld) | a meeting whose sessions are in the one beside it |
/// | [`RoundTablesOnFirstDays`](Rule::RoundTablesOnFirstDays) | a round table in no meeting; one in a later meeting, too or instead |
/// | [`PolicyDebateOnSecondAfternoon`](Rule::PolicyDebateOnSecondAfternoon) | the policy debate in another meeting too |
/// | [`PlenaryOnLastDays`](Rule::PlenaryOnLastDays) | a segment of the plenary before the third day too |
/// | [`PlenaryInOrder`](Rule::PlenaryInOrder) | no opening segment; no general debate; no closing segment; a segment after a later one |
/// | [`Coverage`](Rule::Coverage) | an objective in no round table |
/// | [`NoneEmpty`](Rule::NoneEmpty) | a round table whose objectives are in another |
/// | [`EachOnce`](Rule::EachOnce) | an objective in a second round table |
/// | [`TwoCoChairs`](Rule::TwoCoChairs) | one co-chair or none; three to five, all different |
/// | [`TwoCoFacilitators`](Rule::TwoCoFacilitators) | one co-facilitator or none; three to five, all different |
/// | [`ListedOnce`](Rule::ListedOnce) | a session in its meeting, an objective in its round table, a co-chair, a co-facilitator, a national review or an emerging issue listed again |
/// | [`Symbol`](Rule::Symbol) | a reference that is too short; too long, mostly by one character; with a character that is not from `!` to `~` |
/// | [`PlainText`](Rule::PlainText) | a text that is empty; too long, mostly by one code point; with a carriage return; with a line feed; with another control character or separator; without a visible character |
///
/// Shrinks to the draft to which `forum_drafts` shrinks, with one violation of the same kind: for `Coverage`, to the
/// indicative draft without objective 2.
///
/// # Examples
///
/// ```
/// use imrf::rules::Rule;
/// use imrf::strategy::near_miss;
/// use proptest::prelude::*;
///
/// proptest!(|(near_miss in near_miss(Rule::EachOnce).unwrap())| {
///     prop_assert_eq!(near_miss.draft.validate().unwrap_err(), near_miss.violations);
/// });
/// assert!(near_miss(Rule::Venue).is_none());
/// ```
#[must_use]
pub fn near_miss(rule: Rule) -> Option<BoxedStrategy<NearMiss<ForumDraft>>> {
    Drafts { valid: valid_forum, make: make_forum }.of_rule(forum_kinds(), rule)
}

/// Returns a strategy for drafts of Forums that break one rule and no other.
///
/// Every [kind](NearMissKind) of [`near_miss`] is equally likely. Shrinks as `near_miss` does.
///
/// # Examples
///
/// A validator that forgets a rule fails the test:
///
/// ```should_panic
/// use imrf::ForumDraft;
/// use imrf::rules::Rule;
/// use imrf::strategy::{NearMiss, near_misses};
/// use proptest::prelude::*;
///
/// fn refuses(draft: &ForumDraft) -> bool {
///     draft.validate().unwrap_err().iter().any(|violation| violation.rule() != Rule::NoneEmpty)
/// }
///
/// # let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
/// proptest!(config, |(NearMiss { draft, .. } in near_misses())| {
///     prop_assert!(refuses(&draft));
/// });
/// ```
pub fn near_misses() -> BoxedStrategy<NearMiss<ForumDraft>> {
    Drafts { valid: valid_forum, make: make_forum }.of_kinds(forum_kinds())
}

/// Returns a strategy for drafts that are made from this valid one and break one rule: every kind of [`near_misses`],
/// each equally likely.
///
/// # Errors
///
/// The [`Violations`] of the draft, which has to be valid.
///
/// # Examples
///
/// ```
/// use imrf::Forum;
/// use imrf::strategy::near_misses_of;
/// use proptest::prelude::*;
///
/// let draft = Forum::of_2022().into_draft();
/// proptest!(|(near_miss in near_misses_of(draft)?)| {
///     prop_assert_eq!(near_miss.draft.validate(), Err(near_miss.violations));
/// });
/// # Ok::<(), imrf::Violations>(())
/// ```
pub fn near_misses_of(draft: ForumDraft) -> Result<BoxedStrategy<NearMiss<ForumDraft>>, Violations> {
    draft.validate()?;
    Ok(Drafts { valid: move |_: &mut Numbers| draft.clone(), make: make_forum }.of_kinds(forum_kinds()))
}

/// Lists one of the values again, or the given one twice in an empty list; returns which, and the place of the later
/// mention.
fn list_again<T: Clone>(list: &mut Vec<T>, otherwise: T, numbers: &mut Numbers) -> (T, usize) {
    if list.is_empty() {
        list.push(otherwise);
    }
    let first = numbers.below(list.len());
    let again = numbers.below(first + 1);
    let value = list[first].clone();
    // Inserted before or at its only mention, it pushes that one on.
    list.insert(again, value.clone());
    (value, first + 1)
}
