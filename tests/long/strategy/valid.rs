//! Every value is valid by its constructor and by serde.

use std::fmt::Debug;

use imrf::compact::*;
use imrf::forum::*;
use imrf::review::{Input, InputDraft};
use imrf::rules::*;
use imrf::strategy::{allocation_drafts, forum_drafts, forums, opening_days, programme_drafts};
use imrf_tests::every_value;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::holds;

/// Written as JSON and read again, as text and as a tree, a value is the same.
fn survives_json<T>()
where
    T: Arbitrary + Debug + PartialEq + Serialize + DeserializeOwned,
{
    holds(any::<T>(), |value| {
        let text = serde_json::to_string(&value).expect("the value can be written");
        let tree = serde_json::to_value(&value).expect("the value can be written");
        let from_text: T =
            serde_json::from_str(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let from_tree: T =
            serde_json::from_value(tree).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&from_text, &value);
        prop_assert_eq!(&from_tree, &value);
        Ok(())
    });
}

every_value!(survives_json);

/// A draft is valid, and the same is read from its JSON.
fn passes_the_gate<Draft, Valid>(strategy: impl Strategy<Value = Draft>)
where
    Draft: Clone + Serialize + From<Valid>,
    Valid: Clone + Debug + PartialEq + TryFrom<Draft, Error = Violations> + DeserializeOwned,
{
    holds(strategy, |draft| {
        let json = serde_json::to_string(&draft).expect("the draft can be written");
        let valid =
            Valid::try_from(draft).map_err(|violations| TestCaseError::fail(violations.to_string()))?;
        let read: Valid =
            serde_json::from_str(&json).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&read, &valid);
        prop_assert_eq!(Valid::try_from(Draft::from(valid.clone())), Ok(valid));
        Ok(())
    });
}

#[test]
fn every_draft_passes_its_gate() {
    passes_the_gate::<_, Allocation>(allocation_drafts());
    passes_the_gate::<_, Programme>(programme_drafts());
    passes_the_gate::<_, RoundTables>(any::<RoundTablesDraft>());
    passes_the_gate::<_, PolicyDebate>(any::<PolicyDebateDraft>());
    passes_the_gate::<_, Plenary>(any::<PlenaryDraft>());
    passes_the_gate::<_, ProgressDeclaration>(any::<ProgressDeclarationDraft>());
    passes_the_gate::<_, Forum>(forum_drafts());
}

#[test]
fn every_forum_passes_the_gate_again() {
    holds(forums(), |forum| {
        prop_assert_eq!(Forum::try_from(forum.clone().into_draft()), Ok(forum));
        Ok(())
    });
}

/// Lists that are sets may come in any order; what is read is the same.
#[test]
fn the_order_of_a_set_changes_nothing() {
    holds(forum_drafts(), |draft| {
        let mut in_order = draft.clone();
        for table in RoundTable::ALL {
            in_order.round_tables[table].objectives.sort_unstable();
        }
        for meeting in Meeting::ALL {
            in_order.programme[meeting].sort_unstable();
        }
        let valid = Forum::try_from(draft).expect("the draft is valid");
        prop_assert_eq!(valid.clone().into_draft(), in_order.clone());
        prop_assert_eq!(Forum::try_from(in_order), Ok(valid));
        Ok(())
    });
}

#[test]
fn every_opening_day_is_valid() {
    holds(opening_days(), |opens| {
        let forum = Forum::try_from(ForumDraft::indicative(opens)).expect("the day is valid");
        prop_assert_eq!(forum.opens(), opens);
        prop_assert_eq!(forum.closes().year(), forum.edition().year());
        Ok(())
    });
}

/// What can be arranged for a round table has no wire form of its own: it is read and written within one.
#[test]
fn every_arrangement_is_valid_in_each_round_table() {
    holds((any::<RoundTableArrangements>(), any::<RoundTable>()), |(arrangements, table)| {
        let mut draft = RoundTablesDraft::from(Allocation::INDICATIVE);
        let arranged = &mut draft[table];
        arranged.co_chairs = arrangements.co_chairs().map(Vec::from);
        arranged.keynote_speaker = arrangements.keynote_speaker().map(ToString::to_string);
        arranged.background_note = arrangements.background_note().map(ToString::to_string);
        arranged.technical_summary = arrangements.technical_summary().map(ToString::to_string);
        let round_tables = RoundTables::try_from(draft).expect("the arrangements are valid");
        prop_assert_eq!(round_tables.arrangements(table), &arrangements);
        Ok(())
    });
}

/// A meeting and an arrangement have no serde: their words are all there is to read.
#[test]
fn every_word_is_read_again() {
    holds((any::<Objective>(), any::<Action>(), any::<MemberState>()), |(objective, action, state)| {
        prop_assert_eq!(objective.as_str().parse(), Ok(objective));
        prop_assert_eq!(action.to_string().parse(), Ok(action));
        prop_assert_eq!(state.as_str().parse(), Ok(state));
        Ok(())
    });
    holds((any::<ObjectiveSet>(), any::<PrincipleSet>(), any::<RoundTableSet>()), |(one, two, three)| {
        prop_assert_eq!(one.to_string().parse(), Ok(one));
        prop_assert_eq!(two.to_string().parse(), Ok(two));
        prop_assert_eq!(three.to_string().parse(), Ok(three));
        Ok(())
    });
}
