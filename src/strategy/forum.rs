//! Strategies for Forums and their parts.

use alloc::string::String;
use alloc::vec::Vec;

use proptest::prelude::*;

use super::drawn::{Numbers, drawn};
use super::list::{DISTINCT, all, arrange, distinct};
use super::parameters::ForumParameters;
use super::text::{TEXT, TWINS, different, plain, reference, texts};
use super::{allocation, calendar, programme, valid};
use crate::forum::{
    Plenary, PlenaryDraft, PolicyDebate, PolicyDebateDraft, ProgressDeclaration, ProgressDeclarationDraft,
    RoundTableArrangements, RoundTableDraft, RoundTables, RoundTablesDraft,
};
use crate::{Allocation, Forum, ForumDraft, MemberState, Objective, RoundTable};

/// The number of numbers by which each part is drawn.
const ARRANGEMENTS: u32 = 256;
const LIST_OF_TEXTS: u32 = 2048;
const NATIONAL_REVIEWS: u32 = 256;
const DECLARATION: u32 = 128;

/// Whether lists that are sets are in the order that this crate writes, or in any.
#[derive(Clone, Copy)]
pub(super) enum Order {
    Own,
    Any,
}

/// A value or none, equally likely.
pub(super) fn optional<T>(
    numbers: &mut Numbers,
    count: u32,
    draw: impl FnOnce(&mut Numbers) -> T,
) -> Option<T> {
    numbers.part(count, |numbers| numbers.yes().then(|| draw(numbers)))
}

fn text(numbers: &mut Numbers, draw: fn(&mut Numbers) -> String) -> Option<String> {
    optional(numbers, TEXT, draw)
}

fn two_states(numbers: &mut Numbers) -> Option<Vec<MemberState>> {
    optional(numbers, 4 * DISTINCT, |numbers| distinct(&MemberState::ALL, (2, 2), numbers))
}

/// What is arranged for a round table, with no objectives.
fn arrangement(numbers: &mut Numbers) -> RoundTableDraft {
    numbers.part(ARRANGEMENTS, |numbers| RoundTableDraft {
        objectives: Vec::new(),
        co_chairs: two_states(numbers),
        keynote_speaker: text(numbers, plain),
        background_note: text(numbers, reference),
        technical_summary: text(numbers, reference),
    })
}

fn round_table_drafts_of(allocation: Allocation, order: Order, numbers: &mut Numbers) -> RoundTablesDraft {
    // Together optional, so that they are gone in one step of shrinking.
    let arranged = optional(numbers, 4 * ARRANGEMENTS * 2, |numbers| {
        numbers.part(4 * ARRANGEMENTS, |numbers| RoundTable::ALL.map(|_| arrangement(numbers)))
    });
    let mut draft = RoundTablesDraft::new(arranged.unwrap_or_default());
    for table in RoundTable::ALL {
        let mut objectives: Vec<Objective> = allocation.objectives(table).iter().collect();
        if matches!(order, Order::Any) {
            arrange(&mut objectives, numbers);
        }
        draft[table].objectives = objectives;
    }
    draft
}

/// How many texts a list has.
fn size(numbers: &mut Numbers) -> usize {
    match numbers.weighted(&[3, 3, 3, 1, 1]) {
        0 => 1,
        1 => 2,
        2 => 3 + numbers.below(4),
        3 => 7,
        _ => 8 + numbers.below(13),
    }
}

fn policy_debate(numbers: &mut Numbers) -> PolicyDebateDraft {
    let issues = optional(numbers, LIST_OF_TEXTS, |numbers| {
        let twins = match numbers.weighted(&[2, 1]) {
            0 => Vec::new(),
            _ => numbers.of(TWINS).map(String::from).into(),
        };
        let size = size(numbers);
        let others = texts(numbers, size);
        // In front of the others, so that shrinking leaves them alone.
        different(twins.into_iter().chain(others).collect())
    });
    PolicyDebateDraft::new(issues.unwrap_or_default())
}

fn notes(numbers: &mut Numbers) -> Vec<String> {
    let notes = optional(numbers, LIST_OF_TEXTS, |numbers| {
        let size = size(numbers);
        let mut notes = texts(numbers, size);
        // A note may be repeated.
        if numbers.weighted(&[4, 1]) == 1 {
            notes.extend(notes.first().cloned());
        }
        notes
    });
    notes.unwrap_or_default()
}

fn plenary(numbers: &mut Numbers) -> PlenaryDraft {
    let states = &MemberState::ALL;
    numbers.part(NATIONAL_REVIEWS * 4, |numbers| {
        let count = match numbers.weighted(&[20, 4, 4, 4, 2, 4, 2]) {
            0 => 0,
            1 => 1,
            2 => 2,
            3 => 3 + numbers.below(4),
            4 => 7,
            5 => 8 + numbers.below(13),
            _ => states.len() - numbers.weighted(&[2, 1, 1]),
        };
        let mut reviews = numbers.part(NATIONAL_REVIEWS, |numbers| {
            if count > 20 { all(&states[..count], numbers) } else { distinct(states, (0, count), numbers) }
        });
        if count > 20 {
            arrange(&mut reviews, numbers);
        }
        PlenaryDraft::new(reviews)
    })
}

fn progress_declaration(numbers: &mut Numbers) -> ProgressDeclarationDraft {
    numbers.part(DECLARATION, |numbers| ProgressDeclarationDraft {
        co_facilitators: two_states(numbers),
        endorsed_by: text(numbers, reference),
    })
}

/// A valid draft of a Forum.
pub(super) fn forum(parameters: ForumParameters, order: Order, numbers: &mut Numbers) -> ForumDraft {
    let opens = numbers.part(8, |numbers| {
        let edition = calendar::edition(numbers);
        calendar::opening_day(parameters.edition.unwrap_or(edition), numbers)
    });
    let allocation = allocation::allocation(numbers);
    let mut programme = programme::draft(numbers);
    numbers.part(64, |numbers| {
        if matches!(order, Order::Any) {
            programme::in_another_order(&mut programme, numbers);
        }
    });
    let round_tables = round_table_drafts_of(parameters.allocation.unwrap_or(allocation), order, numbers);
    let mut draft = ForumDraft::new(opens, programme, round_tables);
    draft.policy_debate = policy_debate(numbers);
    draft.plenary = plenary(numbers);
    draft.progress_declaration = progress_declaration(numbers);
    draft.notes = notes(numbers);
    draft
}

/// Returns a strategy for what can be arranged for a round table.
///
/// Each of the four values is absent in half of the cases. Co-chairs are any two Member States, each pair equally likely,
/// in any order; the texts are those of [`plain_texts`](super::plain_texts), the references those of
/// [`document_references`](super::document_references). Shrinks to nothing arranged.
///
/// # Examples
///
/// ```
/// use imrf::strategy::arrangements;
/// use proptest::prelude::*;
///
/// proptest!(|(arrangements in arrangements())| {
///     let two_states = arrangements.co_chairs().is_none_or(|[one, other]| one != other);
///     prop_assert!(two_states);
/// });
/// ```
pub fn arrangements() -> impl Strategy<Value = RoundTableArrangements> + Clone {
    drawn(|numbers| {
        let mut draft = RoundTablesDraft::from(Allocation::INDICATIVE);
        draft.one = RoundTableDraft { objectives: draft.one.objectives, ..arrangement(numbers) };
        let round_tables: RoundTables = valid(draft);
        round_tables.arrangements(RoundTable::One).clone()
    })
}

/// Returns a strategy for the four round tables, with what is arranged for them.
///
/// The allocations are those of [`allocations`](super::allocations). In half of the cases nothing is arranged for any
/// round table; in the others each has some of the [`arrangements`]. Shrinks to the indicative allocation with nothing
/// arranged.
///
/// # Examples
///
/// ```
/// use imrf::strategy::round_tables;
/// use imrf::{Objective, RoundTable};
/// use proptest::prelude::*;
///
/// proptest!(|(round_tables in round_tables())| {
///     let table = round_tables.allocation().round_table(Objective::Data);
///     prop_assert!(RoundTable::ALL.contains(&table));
/// });
/// ```
pub fn round_tables() -> impl Strategy<Value = RoundTables> + Clone {
    drawn(|numbers| {
        let allocation = allocation::allocation(numbers);
        valid(round_table_drafts_of(allocation, Order::Own, numbers))
    })
}

fn round_tables_draft(numbers: &mut Numbers) -> RoundTablesDraft {
    let allocation = allocation::allocation(numbers);
    round_table_drafts_of(allocation, Order::Any, numbers)
}

/// Returns a strategy for drafts of valid round tables, with the objectives in any order.
///
/// The objectives are those of [`allocation_drafts`](super::allocation_drafts), the rest is that of [`round_tables`].
///
/// # Examples
///
/// ```
/// use imrf::strategy::round_tables_drafts;
/// use proptest::prelude::*;
///
/// proptest!(|(draft in round_tables_drafts())| {
///     prop_assert!(draft.validate().is_ok());
/// });
/// ```
pub fn round_tables_drafts() -> impl Strategy<Value = RoundTablesDraft> + Clone {
    drawn(round_tables_draft)
}

/// Returns a strategy for policy debates, with up to 22 different emerging issues.
///
/// Half of them have no emerging issue. The texts are like those of [`plain_texts`](super::plain_texts); one list in three
/// has two texts that programs often take for the same, since they differ only in capitals, in blanks or in the form of a
/// character. Shrinks to no emerging issue.
///
/// # Examples
///
/// ```
/// use imrf::strategy::policy_debates;
/// use proptest::prelude::*;
///
/// proptest!(|(policy_debate in policy_debates())| {
///     prop_assert!(policy_debate.emerging_issues().len() <= 22);
/// });
/// ```
pub fn policy_debates() -> impl Strategy<Value = PolicyDebate> + Clone {
    drawn(|numbers| valid(policy_debate(numbers)))
}

/// Returns a strategy for plenaries, with the national reviews of different Member States in any order.
///
/// Half of them have no national review. The others have one, two, three to six, seven, eight to 20, or at least 191; half
/// of the longest lists have all 193 Member States. Shrinks to no national review.
///
/// # Examples
///
/// ```
/// use imrf::strategy::plenaries;
/// use proptest::prelude::*;
///
/// proptest!(|(plenary in plenaries())| {
///     prop_assert!(plenary.national_reviews().len() <= 193);
/// });
/// ```
pub fn plenaries() -> impl Strategy<Value = Plenary> + Clone {
    drawn(|numbers| valid(plenary(numbers)))
}

/// Returns a strategy for Progress Declarations, with co-facilitators and an endorsing resolution or without.
///
/// Half of them have co-facilitators, which are any two Member States, and half have the resolution that endorsed them.
/// Shrinks to neither.
///
/// # Examples
///
/// ```
/// use imrf::strategy::progress_declarations;
/// use proptest::prelude::*;
///
/// proptest!(|(declaration in progress_declarations())| {
///     let two_states = declaration.co_facilitators().is_none_or(|[one, other]| one != other);
///     prop_assert!(two_states);
/// });
/// ```
pub fn progress_declarations() -> impl Strategy<Value = ProgressDeclaration> + Clone {
    drawn(|numbers| valid(progress_declaration(numbers)))
}

/// Returns a strategy for valid Forums.
///
/// Each part is from its own strategy: [`opening_days`](super::opening_days), [`programmes`](super::programmes),
/// [`round_tables`], [`policy_debates`], [`plenaries`] and [`progress_declarations`]; half of the Forums have no notes.
/// Shrinks to the Forum of [`ForumDraft::indicative`] that opens on 17 May 2022, with only the differences that make a test
/// fail. `any_with` takes [`ForumParameters`].
///
/// # Examples
///
/// ```
/// use imrf::Day;
/// use imrf::strategy::forums;
/// use proptest::prelude::*;
///
/// proptest!(|(forum in forums())| {
///     prop_assert_eq!(forum.date(Day::Fourth), forum.closes());
///     prop_assert_eq!(forum.clone().into_draft().validate(), Ok(forum));
/// });
/// ```
pub fn forums() -> impl Strategy<Value = Forum> + Clone {
    forums_with(ForumParameters::default())
}

fn forums_with(parameters: ForumParameters) -> impl Strategy<Value = Forum> + Clone {
    drawn(move |numbers| valid(forum(parameters, Order::Own, numbers)))
}

/// Returns a strategy for drafts of valid Forums, with the objectives of a round table and the round tables of a
/// meeting in any order.
///
/// The parts are those of [`programme_drafts`](super::programme_drafts) and of [`round_tables_drafts`], the rest is that
/// of [`forums`]. Invalid drafts are generated by [`near_misses`](super::near_misses).
///
/// # Examples
///
/// ```
/// use imrf::strategy::forum_drafts;
/// use proptest::prelude::*;
///
/// proptest!(|(draft in forum_drafts())| {
///     prop_assert!(draft.validate().is_ok());
/// });
/// ```
pub fn forum_drafts() -> impl Strategy<Value = ForumDraft> + Clone {
    forum_drafts_with(ForumParameters::default())
}

fn forum_drafts_with(parameters: ForumParameters) -> impl Strategy<Value = ForumDraft> + Clone {
    drawn(move |numbers| forum(parameters, Order::Any, numbers))
}

/// The drafts of one round table among valid ones, each of the four equally likely; shrinks to the indicative objectives
/// of round table one, with nothing arranged.
fn round_table_drafts() -> impl Strategy<Value = RoundTableDraft> + Clone {
    drawn(|numbers| {
        let table = numbers.of(&RoundTable::ALL);
        core::mem::take(&mut round_tables_draft(numbers)[table])
    })
}

fn policy_debate_drafts() -> impl Strategy<Value = PolicyDebateDraft> + Clone {
    drawn(policy_debate)
}

fn plenary_drafts() -> impl Strategy<Value = PlenaryDraft> + Clone {
    drawn(plenary)
}

fn progress_declaration_drafts() -> impl Strategy<Value = ProgressDeclarationDraft> + Clone {
    drawn(progress_declaration)
}

super::arbitrary! {
    RoundTableArrangements from arrangements;
    RoundTableDraft from round_table_drafts;
    RoundTables from round_tables;
    RoundTablesDraft from round_tables_drafts;
    PolicyDebate from policy_debates;
    PolicyDebateDraft from policy_debate_drafts;
    Plenary from plenaries;
    PlenaryDraft from plenary_drafts;
    ProgressDeclaration from progress_declarations;
    ProgressDeclarationDraft from progress_declaration_drafts;
}

super::arbitrary! {
    with ForumParameters:
    Forum from forums_with;
    ForumDraft from forum_drafts_with;
}
