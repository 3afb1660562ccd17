//! What every user may count on without asking: the auto traits, `Copy`, `Error` and the conversions, pinned.

use core::error::Error;
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::panic::{RefUnwindSafe, UnwindSafe};
use core::str::FromStr;

use imrf::{
    Action, ActionError, Actions, Advice, Allocation, AllocationDraft, AllocationError, Basis,
    CapacityBuildingComponent, Citation, Day, DayDraft, DeclarationContent, Document, DocumentSymbol,
    Edition, EditionError, Format, Forum, ForumDraft, GuidingPrinciple, Half, HeldBy, Meeting, MemberState,
    Members, Milestone, MilestoneKind, Objective, ObjectiveSet, ParseActionError, ParseEditionError,
    ParseSetError, ParticipationRoute, PlainText, Plenary, PlenaryDraft, PlenarySegment, PolicyDebate,
    PolicyDebateDraft, PolicyDebateTopic, PrincipleSet, Programme, ProgrammeDraft, ProgressDeclaration,
    ProgressDeclarationDraft, ReviewLevel, Role, RoundTable, RoundTableArrangements, RoundTableDraft,
    RoundTableSet, RoundTables, RoundTablesDraft, Rule, Session, StakeholderKind, UnknownLetter,
    UnknownNumber, UnknownWord, Verb, Violation, Violations,
};

fn is_plain_data<T: Clone + Debug + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + 'static>() {}
fn is_compared<T: Eq + Hash>() {}
fn is_copied<T: Copy>() {}
fn is_an_error<T: Error + Display + PartialEq>() {}
fn is_a_vocabulary<T: Copy + Ord + Hash + Display + FromStr<Err = UnknownWord> + Into<&'static str>>() {}
fn is_a_set<T: Copy + Eq + Hash + Default + Display + FromStr<Err = ParseSetError> + IntoIterator>() {}
fn is_behind_a_gate<T: Eq + Hash + TryFrom<D, Error = Violations> + Into<D>, D: Eq + Hash + From<T>>() {}

macro_rules! all {
    ($check:ident: $($Type:ty),+ $(,)?) => { $( $check::<$Type>(); )+ };
}

#[test]
fn every_public_type_is_plain_data() {
    all!(is_plain_data: Action, ActionError, Actions, Advice, Allocation, AllocationDraft, AllocationError, Basis);
    all!(is_plain_data: CapacityBuildingComponent, Citation, Day, DayDraft, DeclarationContent, Document);
    all!(is_plain_data: DocumentSymbol, Edition, EditionError, Format, Forum, ForumDraft, GuidingPrinciple, Half);
    all!(is_plain_data: HeldBy, Meeting, MemberState, Milestone, MilestoneKind, Objective, ObjectiveSet);
    all!(is_plain_data: ParseActionError, ParseEditionError, ParseSetError, ParticipationRoute, PlainText);
    all!(is_plain_data: Plenary, PlenaryDraft, PlenarySegment, PolicyDebate, PolicyDebateDraft);
    all!(is_plain_data: PolicyDebateTopic, PrincipleSet, Programme, ProgrammeDraft, ProgressDeclaration);
    all!(is_plain_data: ProgressDeclarationDraft, ReviewLevel, Role, RoundTable, RoundTableArrangements);
    all!(is_plain_data: RoundTableDraft, RoundTableSet, RoundTables, RoundTablesDraft, Rule, Session);
    all!(is_plain_data: StakeholderKind, UnknownLetter, UnknownNumber, UnknownWord, Verb, Violation, Violations);
    all!(is_plain_data: Members<Objective>, Members<GuidingPrinciple>, Members<RoundTable>);
}

#[test]
fn every_value_can_be_compared_and_be_a_key() {
    all!(is_compared: Action, Advice, Allocation, AllocationDraft, Citation, DayDraft, DocumentSymbol, Edition);
    all!(is_compared: Forum, ForumDraft, Meeting, Milestone, ObjectiveSet, PlainText, Plenary, PlenaryDraft);
    all!(is_compared: PolicyDebate, PolicyDebateDraft, PrincipleSet, Programme, ProgrammeDraft);
    all!(is_compared: ProgressDeclaration, ProgressDeclarationDraft, RoundTableArrangements, RoundTableDraft);
    all!(is_compared: RoundTableSet, RoundTables, RoundTablesDraft, Violation, Violations);
}

#[test]
fn what_is_small_is_copied() {
    all!(is_copied: Action, Allocation, AllocationError, ActionError, Citation, Edition, EditionError, Meeting);
    all!(is_copied: MemberState, Milestone, Programme, UnknownLetter, UnknownNumber);
    assert!(size_of::<Allocation>() <= 24);
    assert!(size_of::<Programme>() <= 8);
    assert_eq!(size_of::<ObjectiveSet>(), 4);
}

#[test]
fn every_vocabulary_has_the_same_conversions() {
    all!(is_a_vocabulary: Basis, CapacityBuildingComponent, Day, DeclarationContent, Document, Format);
    all!(is_a_vocabulary: GuidingPrinciple, Half, HeldBy, MemberState, MilestoneKind, Objective);
    all!(is_a_vocabulary: ParticipationRoute, PlenarySegment, PolicyDebateTopic, ReviewLevel, Role, RoundTable);
    all!(is_a_vocabulary: Rule, Session, StakeholderKind, Verb);
    all!(is_a_set: ObjectiveSet, PrincipleSet, RoundTableSet);
}

#[test]
fn every_error_is_an_error() {
    all!(is_an_error: ActionError, AllocationError, EditionError, ParseActionError, ParseEditionError);
    all!(is_an_error: ParseSetError, UnknownLetter, UnknownNumber, UnknownWord, Violation, Violations);
    let boxed: Box<dyn Error + Send + Sync> = Box::new(Objective::try_from(0).unwrap_err());
    assert_eq!(boxed.to_string(), "no objective has the number 0, expected 1 to 23");
}

#[test]
fn every_draft_comes_from_its_value_and_goes_through_its_gate() {
    is_behind_a_gate::<Forum, ForumDraft>();
    is_behind_a_gate::<Allocation, AllocationDraft>();
    is_behind_a_gate::<Programme, ProgrammeDraft>();
    is_behind_a_gate::<RoundTables, RoundTablesDraft>();
    is_behind_a_gate::<PolicyDebate, PolicyDebateDraft>();
    is_behind_a_gate::<Plenary, PlenaryDraft>();
    is_behind_a_gate::<ProgressDeclaration, ProgressDeclarationDraft>();
    is_behind_a_gate::<PlainText, String>();
    is_behind_a_gate::<DocumentSymbol, String>();
}

#[cfg(feature = "serde")]
#[test]
fn what_is_a_document_or_a_part_of_one_is_read_and_written() {
    fn is_read_and_written<T: serde::Serialize + serde::de::DeserializeOwned>() {}
    fn is_written<T: serde::Serialize>() {}
    all!(is_read_and_written: Action, Allocation, AllocationDraft, Basis, CapacityBuildingComponent, Day, DayDraft);
    all!(is_read_and_written: DeclarationContent, Document, DocumentSymbol, Edition, Format, Forum, ForumDraft);
    all!(is_read_and_written: GuidingPrinciple, Half, HeldBy, MemberState, MilestoneKind, Objective);
    all!(is_read_and_written: ObjectiveSet, ParticipationRoute, PlainText, Plenary, PlenaryDraft, PlenarySegment);
    all!(is_read_and_written: PolicyDebate, PolicyDebateDraft, PolicyDebateTopic, PrincipleSet, Programme);
    all!(is_read_and_written: ProgrammeDraft, ProgressDeclaration, ProgressDeclarationDraft, ReviewLevel, Role);
    all!(is_read_and_written: RoundTable, RoundTableDraft, RoundTableSet, RoundTables, RoundTablesDraft, Rule);
    all!(is_read_and_written: Session, StakeholderKind, Verb);
    all!(is_written: Advice, Citation, Violation, Violations);
}
