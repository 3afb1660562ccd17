//! Strategies for Forums and their parts.

use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::Date;
use proptest::array;
use proptest::prelude::*;

use super::allocation::{allocation_drafts, allocations};
use super::calendar::opening_days;
use super::choice::{distinct, optional};
use super::programme::{programme_drafts, programmes};
use super::text::{different_plain, plain, symbol};
use super::valid;
use crate::forum::{
    AllocationDraft, Plenary, PlenaryDraft, PolicyDebate, PolicyDebateDraft, ProgrammeDraft,
    ProgressDeclaration, ProgressDeclarationDraft, RoundTableArrangements, RoundTableDraft, RoundTables,
    RoundTablesDraft,
};
use crate::{Allocation, Forum, ForumDraft, MemberState, RoundTable};

/// What can be arranged for a round table.
///
/// Each of the four parts is absent in one case of two. Co-chairs are any two Member States, each pair
/// equally likely, in any order; the texts are as in [`plain_texts`](super::plain_texts), the symbols as in
/// [`document_symbols`](super::document_symbols). Shrinks to nothing arranged.
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
    arrangement_drafts().prop_map(|arranged| {
        let mut draft = RoundTablesDraft::from(Allocation::INDICATIVE);
        draft.one = RoundTableDraft { objectives: draft.one.objectives, ..arranged };
        let round_tables: RoundTables = valid(draft);
        round_tables.arrangements(RoundTable::One).clone()
    })
}

/// What can be arranged for a round table, with no objectives.
fn arrangement_drafts() -> impl Strategy<Value = RoundTableDraft> + Clone {
    let co_chairs = optional(distinct(MemberState::ALL, 2));
    (co_chairs, optional(plain()), optional(symbol()), optional(symbol())).prop_map(
        |(co_chairs, keynote_speaker, background_note, technical_summary)| RoundTableDraft {
            objectives: Vec::new(),
            co_chairs,
            keynote_speaker,
            background_note,
            technical_summary,
        },
    )
}

/// The four round tables with what is arranged for them.
///
/// The allocations are as in [`allocations`](super::allocations); for one in two, nothing is arranged for any
/// table, else for each what [`arrangements`] says. Shrinks to the indicative allocation with nothing
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
    let allocations = allocations().prop_map(AllocationDraft::from);
    round_tables_of(allocations).prop_map(valid)
}

/// The drafts of valid round tables, as somebody else may write them: the objectives in any order.
///
/// The objectives are as in [`allocation_drafts`](super::allocation_drafts), the rest as in [`round_tables`].
///
/// # Examples
///
/// ```
/// use imrf::RoundTables;
/// use imrf::strategy::round_tables_drafts;
/// use proptest::prelude::*;
///
/// proptest!(|(draft in round_tables_drafts())| {
///     prop_assert!(RoundTables::try_from(draft).is_ok());
/// });
/// ```
pub fn round_tables_drafts() -> impl Strategy<Value = RoundTablesDraft> + Clone {
    round_tables_of(allocation_drafts())
}

fn round_tables_of(
    allocations: impl Strategy<Value = AllocationDraft> + Clone,
) -> impl Strategy<Value = RoundTablesDraft> + Clone {
    // Together optional, so that they are gone in one step of shrinking.
    (optional(array::uniform4(arrangement_drafts())), allocations).prop_map(|(arranged, allocation)| {
        let [one, two, three, four] = arranged.unwrap_or_default();
        RoundTablesDraft {
            one: RoundTableDraft { objectives: allocation.one, ..one },
            two: RoundTableDraft { objectives: allocation.two, ..two },
            three: RoundTableDraft { objectives: allocation.three, ..three },
            four: RoundTableDraft { objectives: allocation.four, ..four },
        }
    })
}

/// Policy debates: no emerging issue in one case of two, else up to four different ones, as texts like those
/// of [`plain_texts`](super::plain_texts). Shrinks to none.
///
/// # Examples
///
/// ```
/// use imrf::strategy::policy_debates;
/// use proptest::prelude::*;
///
/// proptest!(|(policy_debate in policy_debates())| {
///     prop_assert!(policy_debate.emerging_issues().len() <= 4);
/// });
/// ```
pub fn policy_debates() -> impl Strategy<Value = PolicyDebate> + Clone {
    policy_debate_drafts().prop_map(valid)
}

fn policy_debate_drafts() -> impl Strategy<Value = PolicyDebateDraft> + Clone {
    optional(different_plain(4))
        .prop_map(|issues| PolicyDebateDraft { emerging_issues: issues.unwrap_or_default() })
}

/// Plenaries: no national review in one case of two, else those of different Member States in any order,
/// mostly up to 6, in one of 16 any number up to all 193. Shrinks to none.
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
    plenary_drafts().prop_map(valid)
}

fn plenary_drafts() -> impl Strategy<Value = PlenaryDraft> + Clone {
    let some = distinct(MemberState::ALL, 1..=6);
    let many = distinct(MemberState::ALL, 1..=MemberState::ALL.len());
    optional(prop_oneof![15 => some, 1 => many])
        .prop_map(|states| PlenaryDraft { national_reviews: states.unwrap_or_default() })
}

/// Progress Declarations: co-facilitators, any two Member States, in one case of two, and the resolution that
/// endorsed it in one case of two. Shrinks to neither.
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
    progress_declaration_drafts().prop_map(valid)
}

fn progress_declaration_drafts() -> impl Strategy<Value = ProgressDeclarationDraft> + Clone {
    (optional(distinct(MemberState::ALL, 2)), optional(symbol())).prop_map(
        |(co_facilitators, endorsed_by): (_, Option<String>)| ProgressDeclarationDraft {
            co_facilitators,
            endorsed_by,
        },
    )
}

/// Valid Forums.
///
/// Each part is as in its own strategy: [`opening_days`], [`programmes`], [`round_tables`],
/// [`policy_debates`], [`plenaries`] and [`progress_declarations`]. Shrinks to the Forum of
/// [`ForumDraft::indicative`] that opens on 17 May 2022, of which nothing else is known: what is left unlike
/// it is what a failure needs.
///
/// # Examples
///
/// ```
/// use imrf::strategy::forums;
/// use imrf::{Day, Forum};
/// use proptest::prelude::*;
///
/// proptest!(|(forum in forums())| {
///     prop_assert_eq!(forum.date(Day::Fourth), forum.closes());
///     prop_assert_eq!(Forum::try_from(forum.clone().into_draft()), Ok(forum));
/// });
/// ```
pub fn forums() -> impl Strategy<Value = Forum> + Clone {
    let programmes = programmes().prop_map(ProgrammeDraft::from);
    let round_tables = round_tables().prop_map(RoundTablesDraft::from);
    forums_of(opening_days(), programmes, round_tables).prop_map(valid)
}

/// The drafts of valid Forums, as somebody else may write them: the objectives of a round table and the
/// round tables of a meeting in any order.
///
/// The parts are as in [`programme_drafts`](super::programme_drafts) and [`round_tables_drafts`], the rest as
/// in [`forums`]. Drafts that are wrong are [near misses](super::near_misses).
///
/// # Examples
///
/// ```
/// use imrf::Forum;
/// use imrf::strategy::forum_drafts;
/// use proptest::prelude::*;
///
/// proptest!(|(draft in forum_drafts())| {
///     prop_assert!(Forum::try_from(draft).is_ok());
/// });
/// ```
pub fn forum_drafts() -> impl Strategy<Value = ForumDraft> + Clone {
    forums_of(opening_days(), programme_drafts(), round_tables_drafts())
}

fn forums_of(
    opening_days: impl Strategy<Value = Date> + Clone,
    programmes: impl Strategy<Value = ProgrammeDraft> + Clone,
    round_tables: impl Strategy<Value = RoundTablesDraft> + Clone,
) -> impl Strategy<Value = ForumDraft> + Clone {
    // What can be absent comes first, since it is gone in one step of shrinking each.
    let known = (progress_declaration_drafts(), plenary_drafts(), policy_debate_drafts());
    (known, round_tables, programmes, opening_days).prop_map(|(known, round_tables, programme, opens)| {
        let (progress_declaration, plenary, policy_debate) = known;
        ForumDraft {
            programme,
            round_tables,
            policy_debate,
            plenary,
            progress_declaration,
            ..ForumDraft::indicative(opens)
        }
    })
}

/// The drafts of one round table among valid ones, each of the four equally likely; shrinks to the
/// indicative objectives of round table one, with nothing arranged.
impl Arbitrary for RoundTableDraft {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        (round_tables_drafts(), any::<RoundTable>())
            .prop_map(|(mut draft, table)| core::mem::take(&mut draft[table]))
            .boxed()
    }
}

super::arbitrary! {
    RoundTableArrangements from arrangements;
    RoundTables from round_tables;
    RoundTablesDraft from round_tables_drafts;
    PolicyDebate from policy_debates;
    PolicyDebateDraft from policy_debate_drafts;
    Plenary from plenaries;
    PlenaryDraft from plenary_drafts;
    ProgressDeclaration from progress_declarations;
    ProgressDeclarationDraft from progress_declaration_drafts;
    Forum from forums;
    ForumDraft from forum_drafts;
}
