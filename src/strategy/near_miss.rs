//! Drafts and documents that break one rule and no other.

mod allocation;
mod document;
mod input;
mod kind;
mod opening_day;
mod programme;
mod shape;
mod states;
mod texts;

pub use document::{
    DocumentNearMiss, document_near_misses, every_allocation_near_miss, every_input_near_miss,
    every_near_miss, shape_near_miss, shape_near_misses,
};
pub use kind::NearMissKind;

use alloc::vec::Vec;
use core::fmt;

use proptest::prelude::*;

use self::allocation::Lists;
use self::kind::Make;
use super::allocation::{allocation as valid_allocation, draft as allocation_draft};
use super::difference::Difference;
use super::document::indicative;
use super::drawn::{Numbers, drawn};
use super::forum::{Order, forum};
use super::input::input as valid_input;
use super::json::Json;
use super::parameters::ForumParameters;
use super::programme::programme_draft;
use crate::forum::{AllocationDraft, ProgrammeDraft, key};
use crate::review::InputDraft;
use crate::rules::{Rule, Violation, Violations};
use crate::{Allocation, ForumDraft, Programme, RoundTable};

/// The number of numbers by which a valid draft is drawn, and by which it is made wrong.
const DRAFT: u32 = 16_384;
const WRONG: u32 = 1024;

/// A draft that breaks one rule in one location, and the violation that its validation returns.
///
/// The violation is not asked of the validation: the strategy that makes the draft wrong knows the rule, the pointer,
/// the value and the text. So a near miss is an example for another validator, and a test of this one.
///
/// Its `Debug` is one line: the kind, the violation, and what the draft has that the indicative one of 2022 has not, with
/// what is wrong first.
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
    /// In which way the draft is wrong.
    pub kind: NearMissKind,
    /// What is almost valid: a [`ForumDraft`], a [`ProgrammeDraft`], an [`AllocationDraft`] or an [`InputDraft`].
    pub draft: Draft,
    /// Exactly what its validation returns.
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
        self.write(Difference::new(&Json::input(&simplest_input()), &Json::input(&self.draft)), f)
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

fn make_programme(
    kind: NearMissKind,
    draft: &mut ProgrammeDraft,
    numbers: &mut Numbers,
) -> Option<Violation> {
    match kind.make {
        Make::Programme(make) => Some(make(draft, numbers)),
        _ => None,
    }
}

fn make_allocation(
    kind: NearMissKind,
    draft: &mut AllocationDraft,
    numbers: &mut Numbers,
) -> Option<Violation> {
    let Make::Allocation(make) = kind.make else { return None };
    let mut lists: Lists = RoundTable::ALL.map(|table| core::mem::take(&mut draft[table]));
    let (table, violation) = make(&mut lists, numbers);
    *draft = AllocationDraft::new(lists);
    Some(match table {
        Some(table) => violation.under(table.key()),
        None => violation,
    })
}

/// The near misses of these kinds: first the kind is drawn, each equally likely, then a valid draft, then what is wrong.
/// The kind stays when they shrink. None where there is no kind.
fn near_misses_among<Draft>(
    kinds: impl IntoIterator<Item = NearMissKind>,
    valid: impl Fn(&mut Numbers) -> Draft + Clone + 'static,
    make: fn(NearMissKind, &mut Draft, &mut Numbers) -> Option<Violation>,
) -> Option<BoxedStrategy<NearMiss<Draft>>>
where
    NearMiss<Draft>: fmt::Debug,
    Draft: 'static,
{
    let kinds: Vec<NearMissKind> = kinds.into_iter().collect();
    let draw = move |kinds: &[NearMissKind], numbers: &mut Numbers| {
        let kind = kinds[numbers.fixed(kinds.len())];
        let mut draft = numbers.part(DRAFT, &valid);
        let violation = numbers.part(WRONG, |numbers| make(kind, &mut draft, numbers));
        NearMiss::new(kind, draft, violation.expect("the kinds are those that the draft can have"))
    };
    (!kinds.is_empty()).then(|| drawn(move |numbers| draw(&kinds, numbers)).boxed())
}

fn make_input(kind: NearMissKind, draft: &mut InputDraft, numbers: &mut Numbers) -> Option<Violation> {
    match kind.make {
        Make::Input(make) => Some(make(draft, numbers)),
        _ => None,
    }
}

/// The draft to which inputs shrink.
fn simplest_input() -> InputDraft {
    valid_input(Order::Own, &mut Numbers::zero())
}

fn input_kinds() -> impl Iterator<Item = NearMissKind> {
    NearMissKind::of_inputs()
}

fn forum_kinds() -> impl Iterator<Item = NearMissKind> {
    NearMissKind::all().filter(|kind| kind.is_of_drafts())
}

fn programme_kinds() -> impl Iterator<Item = NearMissKind> {
    NearMissKind::all().filter(|kind| matches!(kind.make, Make::Programme(_)))
}

fn allocation_kinds() -> impl Iterator<Item = NearMissKind> {
    NearMissKind::all().filter(|kind| matches!(kind.make, Make::Allocation(_)))
}

fn valid_forum(numbers: &mut Numbers) -> ForumDraft {
    forum(ForumParameters::default(), Order::Any, numbers)
}

fn valid_allocation_draft(numbers: &mut Numbers) -> AllocationDraft {
    let allocation = valid_allocation(numbers);
    allocation_draft(allocation, numbers)
}

/// The drafts of Forums that break this rule and no other; `None` where no Forum draft can break it: a rule that no
/// violation names, one of inputs, or one of the [shape](shape_near_miss) of documents.
///
/// The rest of the draft is as in [`forum_drafts`](super::forum_drafts). First the [kind](NearMissKind) is drawn, each
/// equally likely, then the location:
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
/// | [`Symbol`](Rule::Symbol) | a reference that is too short; too long, mostly by one character; with a character that is none of `!` to `~` |
/// | [`PlainText`](Rule::PlainText) | a text that is empty; too long, mostly by one code point; with a carriage return; with a line feed; with another control character or separator; with nothing to see |
///
/// Shrinks to the draft to which `forum_drafts` shrinks, with the first of its kind: for `Coverage`, to the indicative
/// draft without objective 2. The kind stays.
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
    near_misses_among(forum_kinds().filter(|kind| kind.rule() == rule), valid_forum, make_forum)
}

/// The drafts of Forums that break one rule and no other: every [kind](NearMissKind) that [`near_miss`] has, each equally
/// likely.
///
/// Shrinks as `near_miss` does.
///
/// # Examples
///
/// A validator that forgets a rule is found out:
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
    near_misses_among(forum_kinds(), valid_forum, make_forum).expect("a Forum can be wrong")
}

/// The near misses of this draft: all that [`near_misses`] has, made of this one valid draft.
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
    let near_misses = near_misses_among(forum_kinds(), move |_| draft.clone(), make_forum);
    Ok(near_misses.expect("a Forum can be wrong"))
}

/// The drafts of allocations that break this rule and no other; `None` where no allocation draft can break it.
///
/// The rules are [`Coverage`](Rule::Coverage), [`EachOnce`](Rule::EachOnce), [`NoneEmpty`](Rule::NoneEmpty) and
/// [`ListedOnce`](Rule::ListedOnce); what is wrong is as in [`near_miss`], the rest as in
/// [`allocation_drafts`](super::allocation_drafts).
///
/// # Examples
///
/// ```
/// use imrf::rules::Rule;
/// use imrf::strategy::{NearMiss, allocation_near_miss};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in allocation_near_miss(Rule::Coverage).unwrap())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// assert!(allocation_near_miss(Rule::Quadrennial).is_none());
/// ```
#[must_use]
pub fn allocation_near_miss(rule: Rule) -> Option<BoxedStrategy<NearMiss<AllocationDraft>>> {
    let kinds = allocation_kinds().filter(|kind| kind.rule() == rule);
    near_misses_among(kinds, valid_allocation_draft, make_allocation)
}

/// The drafts of allocations that break one rule and no other: every kind that [`allocation_near_miss`] has, each equally
/// likely.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, allocation_near_misses};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in allocation_near_misses())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// ```
pub fn allocation_near_misses() -> BoxedStrategy<NearMiss<AllocationDraft>> {
    let near_misses = near_misses_among(allocation_kinds(), valid_allocation_draft, make_allocation);
    near_misses.expect("an allocation can be wrong")
}

/// The drafts of programmes that break this rule and no other; `None` where no programme draft can break it.
///
/// The rules are [`RoundTablesOnFirstDays`](Rule::RoundTablesOnFirstDays),
/// [`PolicyDebateOnSecondAfternoon`](Rule::PolicyDebateOnSecondAfternoon),
/// [`PlenaryOnLastDays`](Rule::PlenaryOnLastDays), [`PlenaryInOrder`](Rule::PlenaryInOrder),
/// [`MeetingHeld`](Rule::MeetingHeld) and [`ListedOnce`](Rule::ListedOnce); what is wrong is as in [`near_miss`], the
/// rest as in [`programme_drafts`](super::programme_drafts).
///
/// # Examples
///
/// ```
/// use imrf::rules::Rule;
/// use imrf::strategy::{NearMiss, programme_near_miss};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in programme_near_miss(Rule::MeetingHeld).unwrap())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// assert!(programme_near_miss(Rule::Coverage).is_none());
/// ```
#[must_use]
pub fn programme_near_miss(rule: Rule) -> Option<BoxedStrategy<NearMiss<ProgrammeDraft>>> {
    let kinds = programme_kinds().filter(|kind| kind.rule() == rule);
    near_misses_among(kinds, programme_draft, make_programme)
}

/// The drafts of programmes that break one rule and no other: every kind that [`programme_near_miss`] has, each equally
/// likely.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, programme_near_misses};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in programme_near_misses())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// ```
pub fn programme_near_misses() -> BoxedStrategy<NearMiss<ProgrammeDraft>> {
    near_misses_among(programme_kinds(), programme_draft, make_programme).expect("a programme can be wrong")
}

/// The drafts of inputs that break this rule and no other; `None` where no input can break it.
///
/// The rules are [`NamesWhatItCovers`](Rule::NamesWhatItCovers), [`ListedOnce`](Rule::ListedOnce),
/// [`PlainText`](Rule::PlainText) and [`Symbol`](Rule::Symbol); the rest is as in
/// [`input_drafts`](super::input_drafts).
///
/// # Examples
///
/// ```
/// use imrf::rules::Rule;
/// use imrf::strategy::{NearMiss, input_near_miss};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in input_near_miss(Rule::NamesWhatItCovers).unwrap())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// assert!(input_near_miss(Rule::Coverage).is_none());
/// ```
#[must_use]
pub fn input_near_miss(rule: Rule) -> Option<BoxedStrategy<NearMiss<InputDraft>>> {
    let kinds = input_kinds().filter(|kind| kind.rule() == rule);
    near_misses_among(kinds, |numbers| valid_input(Order::Any, numbers), make_input)
}

/// The drafts of inputs that break one rule and no other: every kind that [`input_near_miss`] has, each equally likely.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, input_near_misses};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations, .. } in input_near_misses())| {
///     prop_assert_eq!(draft.validate(), Err(violations));
/// });
/// ```
pub fn input_near_misses() -> BoxedStrategy<NearMiss<InputDraft>> {
    let near_misses =
        near_misses_among(input_kinds(), |numbers| valid_input(Order::Any, numbers), make_input);
    near_misses.expect("an input can be wrong")
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
