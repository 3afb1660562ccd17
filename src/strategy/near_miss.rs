//! Drafts that break one rule and no other.

mod allocation;
mod arrangement;
mod opening_day;
mod programme;

use alloc::vec::Vec;

use proptest::array;
use proptest::prelude::*;

use super::allocation::allocation_drafts;
use super::choice::{any_of, choice, pick};
use super::forum::forum_drafts;
use super::programme::programme_drafts;
use crate::forum::{AllocationDraft, ProgrammeDraft};
use crate::rules::Rule;
use crate::rules::{Violation, Violations};
use crate::{ForumDraft, RoundTable};

/// A draft that breaks one rule of the gate in one place, and what the gate says of it.
///
/// The violations are not asked of the gate: the strategy that makes the fault knows its rule, place, value
/// and text. So a near miss is an example for another validator, and a test of this one.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, near_misses};
/// use imrf::Forum;
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations } in near_misses())| {
///     prop_assert_eq!(Forum::try_from(draft), Err(violations));
/// });
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NearMiss<Draft> {
    /// What is almost valid: a [`ForumDraft`], a [`ProgrammeDraft`] or an [`AllocationDraft`].
    pub draft: Draft,
    /// Exactly what its gate refuses it with.
    pub violations: Violations,
}

impl<Draft> NearMiss<Draft> {
    fn new(draft: Draft, violation: Violation) -> Self {
        Self { draft, violations: violation.into() }
    }

    /// The rule that the draft breaks, and the only one.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Rule;
    /// use imrf::strategy::near_miss;
    /// use proptest::prelude::*;
    ///
    /// proptest!(|(near_miss in near_miss(Rule::Coverage).unwrap())| {
    ///     prop_assert_eq!(near_miss.rule(), Rule::Coverage);
    /// });
    /// ```
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.violations.first().rule()
    }
}

/// The drafts of Forums that break this rule and no other; `None` where no Forum draft can break it, since it
/// is not a rule that a [`Violation`] names.
///
/// The rest of the draft is as in [`forum_drafts`](super::forum_drafts). What is wrong, in one place:
///
/// | rule | what the draft has |
/// | --- | --- |
/// | [`Quadrennial`](Rule::Quadrennial) | a year from 0 to 9997 that has no edition: one in two near an edition, one in four before 2022 |
/// | [`FirstSemester`](Rule::FirstSemester) | an opening day from 28 June to 28 December 2022, one in ten the first of them |
/// | [`WithinTheYear`](Rule::WithinTheYear) | an opening day from 29 to 31 December of a later edition |
/// | [`MeetingHeld`](Rule::MeetingHeld) | a meeting whose sessions are in the one beside it |
/// | [`RoundTablesOnFirstDays`](Rule::RoundTablesOnFirstDays) | a round table that is in a later meeting, too or instead, or in none |
/// | [`PolicyDebateOnSecondAfternoon`](Rule::PolicyDebateOnSecondAfternoon) | the policy debate in another meeting too |
/// | [`PlenaryOnLastDays`](Rule::PlenaryOnLastDays) | a segment of the plenary before the third day too |
/// | [`PlenaryInOrder`](Rule::PlenaryInOrder) | no such segment, one more after a later one, or two in the other order |
/// | [`ListedOnce`](Rule::ListedOnce) | each equally likely: a session in its meeting, an objective in its round table, a co-chair, a co-facilitator, a national review or an emerging issue, listed again |
/// | [`Coverage`](Rule::Coverage) | an objective in no round table |
/// | [`EachOnce`](Rule::EachOnce) | an objective in a second round table |
/// | [`NoneEmpty`](Rule::NoneEmpty) | a round table whose objectives are in another |
/// | [`TwoCoChairs`](Rule::TwoCoChairs) | no, one, or three to five co-chairs, all different |
/// | [`TwoCoFacilitators`](Rule::TwoCoFacilitators) | no, one, or three to five co-facilitators, all different |
/// | [`Symbol`](Rule::Symbol) | each equally likely: a symbol that is too short, too long, or has a character that is none of `!` to `~` |
/// | [`PlainText`](Rule::PlainText) | each equally likely: a text that is empty, too long, or has a control character |
///
/// All places where the fault can be are equally likely, unless it says otherwise. Shrinks to the draft to
/// which `forum_drafts` shrinks, with the first such fault: for `Coverage`, to the indicative draft without
/// objective 2.
///
/// # Examples
///
/// ```
/// use imrf::strategy::near_miss;
/// use imrf::{Forum, Rule};
/// use proptest::prelude::*;
///
/// proptest!(|(near_miss in near_miss(Rule::EachOnce).unwrap())| {
///     let refused = Forum::try_from(near_miss.draft).unwrap_err();
///     prop_assert_eq!(refused, near_miss.violations);
/// });
/// assert!(near_miss(Rule::Venue).is_none());
/// ```
#[must_use]
pub fn near_miss(rule: Rule) -> Option<BoxedStrategy<NearMiss<ForumDraft>>> {
    let of_parts = [
        opening_day::near_misses(rule),
        programme::faults(rule).map(|faults| {
            let near_misses = (forum_drafts(), choice()).prop_map(move |(mut draft, choice)| {
                let (programme, violation) = programme::make(draft.programme, faults, choice);
                draft.programme = programme;
                NearMiss::new(draft, violation.under("programme"))
            });
            near_misses.boxed()
        }),
        allocation::fault(rule).map(|fault| {
            let choices = array::uniform3(choice());
            let near_misses = (forum_drafts(), choices).prop_map(move |(mut draft, choices)| {
                let tables = RoundTable::ALL;
                let lists = tables.map(|table| objectives(&mut draft, table).clone());
                let wrong = fault(lists, choices);
                for (table, list) in tables.into_iter().zip(wrong.lists) {
                    *objectives(&mut draft, table) = list;
                }
                let violation = match wrong.table {
                    Some(table) => wrong.violation.under("objectives").under(table.key()),
                    None => wrong.violation,
                };
                NearMiss::new(draft, violation.under("roundTables"))
            });
            near_misses.boxed()
        }),
    ];
    let strategies: Vec<_> = of_parts.into_iter().flatten().chain(arrangement::near_misses(rule)).collect();
    (!strategies.is_empty()).then(|| any_of(strategies))
}

fn objectives(draft: &mut ForumDraft, table: RoundTable) -> &mut Vec<crate::Objective> {
    &mut draft.round_tables[table].objectives
}

/// The drafts of Forums that break one rule of the gate and no other: every rule that [`near_miss`] has, each
/// equally likely.
///
/// Shrinks as `near_miss` does; the rule stays.
///
/// # Examples
///
/// A gate that forgets a rule is found out:
///
/// ```should_panic
/// use imrf::strategy::{NearMiss, near_misses};
/// use imrf::{Forum, ForumDraft, Rule};
/// use proptest::prelude::*;
///
/// fn refuses(draft: ForumDraft) -> bool {
///     let refused = Forum::try_from(draft).unwrap_err();
///     refused.iter().any(|violation| violation.rule() != Rule::NoneEmpty)
/// }
///
/// # let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
/// proptest!(config, |(NearMiss { draft, .. } in near_misses())| {
///     prop_assert!(refuses(draft));
/// });
/// ```
pub fn near_misses() -> BoxedStrategy<NearMiss<ForumDraft>> {
    any_of(Rule::ALL.iter().copied().filter_map(near_miss).collect())
}

/// The drafts of allocations that break this rule and no other; `None` where no allocation draft can break
/// it.
///
/// The rules are [`Coverage`](Rule::Coverage), [`EachOnce`](Rule::EachOnce), [`NoneEmpty`](Rule::NoneEmpty)
/// and [`ListedOnce`](Rule::ListedOnce); what is wrong is as in [`near_miss`], the rest as in
/// [`allocation_drafts`](super::allocation_drafts). Shrinks to the draft of the indicative allocation with
/// the first such fault.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, allocation_near_miss};
/// use imrf::{Allocation, Rule};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations } in allocation_near_miss(Rule::Coverage).unwrap())| {
///     prop_assert_eq!(Allocation::try_from(draft), Err(violations));
/// });
/// assert!(allocation_near_miss(Rule::Quadrennial).is_none());
/// ```
#[must_use]
pub fn allocation_near_miss(rule: Rule) -> Option<BoxedStrategy<NearMiss<AllocationDraft>>> {
    let fault = allocation::fault(rule)?;
    let choices = array::uniform3(choice());
    let near_misses = (allocation_drafts(), choices).prop_map(move |(draft, choices)| {
        let AllocationDraft { one, two, three, four } = draft;
        let wrong = fault([one, two, three, four], choices);
        let violation = match wrong.table {
            Some(table) => wrong.violation.under(table.key()),
            None => wrong.violation,
        };
        let [one, two, three, four] = wrong.lists;
        NearMiss::new(AllocationDraft { one, two, three, four }, violation)
    });
    Some(near_misses.boxed())
}

/// The drafts of allocations that break one rule and no other: every rule that [`allocation_near_miss`] has,
/// each equally likely.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, allocation_near_misses};
/// use imrf::Allocation;
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations } in allocation_near_misses())| {
///     prop_assert_eq!(Allocation::try_from(draft), Err(violations));
/// });
/// ```
pub fn allocation_near_misses() -> BoxedStrategy<NearMiss<AllocationDraft>> {
    any_of(Rule::ALL.iter().copied().filter_map(allocation_near_miss).collect())
}

/// The drafts of programmes that break this rule and no other; `None` where no programme draft can break it.
///
/// The rules are [`RoundTablesOnFirstDays`](Rule::RoundTablesOnFirstDays),
/// [`PolicyDebateOnSecondAfternoon`](Rule::PolicyDebateOnSecondAfternoon),
/// [`PlenaryOnLastDays`](Rule::PlenaryOnLastDays), [`PlenaryInOrder`](Rule::PlenaryInOrder),
/// [`MeetingHeld`](Rule::MeetingHeld) and [`ListedOnce`](Rule::ListedOnce); what is wrong is as in
/// [`near_miss`], the rest as in [`programme_drafts`](super::programme_drafts). Shrinks to the draft of the
/// programme of 2022 with the first such fault.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, programme_near_miss};
/// use imrf::{Programme, Rule};
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations } in programme_near_miss(Rule::MeetingHeld).unwrap())| {
///     prop_assert_eq!(Programme::try_from(draft), Err(violations));
/// });
/// assert!(programme_near_miss(Rule::Coverage).is_none());
/// ```
#[must_use]
pub fn programme_near_miss(rule: Rule) -> Option<BoxedStrategy<NearMiss<ProgrammeDraft>>> {
    let faults = programme::faults(rule)?;
    let near_misses = (programme_drafts(), choice()).prop_map(move |(draft, choice)| {
        let (draft, violation) = programme::make(draft, faults, choice);
        NearMiss::new(draft, violation)
    });
    Some(near_misses.boxed())
}

/// The drafts of programmes that break one rule and no other: every rule that [`programme_near_miss`] has,
/// each equally likely.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{NearMiss, programme_near_misses};
/// use imrf::Programme;
/// use proptest::prelude::*;
///
/// proptest!(|(NearMiss { draft, violations } in programme_near_misses())| {
///     prop_assert_eq!(Programme::try_from(draft), Err(violations));
/// });
/// ```
pub fn programme_near_misses() -> BoxedStrategy<NearMiss<ProgrammeDraft>> {
    any_of(Rule::ALL.iter().copied().filter_map(programme_near_miss).collect())
}

/// Lists one of the values again, or the given one twice in an empty list; returns which, and the place of
/// the later mention.
fn list_again<T: Clone>(list: &mut Vec<T>, otherwise: T, choices: [u16; 2]) -> (T, usize) {
    if list.is_empty() {
        list.push(otherwise);
    }
    let first = pick(choices[0], list.len());
    let again = pick(choices[1], first + 1);
    let value = list[first].clone();
    // Inserted before or at its only mention, it pushes that one on.
    list.insert(again, value.clone());
    (value, first + 1)
}
