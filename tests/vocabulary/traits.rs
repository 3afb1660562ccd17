//! What every user may count on without asking: the auto traits, `Copy`, `Error` and the conversions.

use core::borrow::Borrow;
use core::error::Error;
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::panic::{RefUnwindSafe, UnwindSafe};
use core::str::FromStr;

use imrf::Checked;
use imrf::compact::{
    Action, Actions, CapacityBuildingComponent, GuidingPrinciple, Language, Objective, ObjectiveSet,
    ParseActionError, PrincipleSet, ReviewLevel, StakeholderKind, TitleSource, UnknownAction,
};
use imrf::forum::{
    Allocation, AllocationDraft, AllocationError, Day, DayDraft, DeclarationContent, DocumentReference,
    Edition, EditionError, Format, Forum, ForumDraft, Half, Hearing, Meeting, MeetingSet, MemberState,
    Milestone, MilestoneKind, ParseEditionError, ParticipationRoute, PlainText, Plenary, PlenaryDraft,
    PlenarySegment, PolicyDebate, PolicyDebateDraft, PolicyDebateTopic, Programme, ProgrammeDraft,
    ProgressDeclaration, ProgressDeclarationDraft, Role, RoundTable, RoundTableArrangements, RoundTableDraft,
    RoundTableSet, RoundTables, RoundTablesDraft, Schedule, Session, SessionSet, Slot,
};
use imrf::review::{Conflict, Coverage, Input, InputDraft, Mention};
use imrf::rules::{Advice, Basis, Citation, Enforcement, Resolution, Rule, Verb, Violation, Violations};
use imrf::vocabulary::{Members, ParseSetError, UnknownIdentifier, UnknownLetter, UnknownNumber};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn is_plain_data<T: Clone + Debug + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + 'static>() {}
fn is_compared<T: Eq + Hash>() {}
fn is_copied<T: Copy>() {}
fn is_an_error<T: Error + Display + PartialEq>() {}
fn is_a_list<T: Copy + Ord + Hash + Display + FromStr<Err = UnknownIdentifier> + Into<&'static str>>() {}
fn is_a_set<T: Copy + Ord + Hash + Default + Display + FromStr<Err = ParseSetError> + IntoIterator>() {}
fn is_a_text<T: AsRef<str> + Borrow<str> + PartialEq<str> + Ord + Display + FromStr<Err = Violations>>() {}
fn is_validated<T: Eq + Hash + TryFrom<D, Error = Violations> + Into<D>, D: Eq + Hash + From<T>>() {}
fn is_validated_by_reference<T, D>()
where
    T: for<'a> TryFrom<&'a D, Error = Violations>,
{
}
fn is_read_and_written<T: Serialize + DeserializeOwned>() {}
fn is_written<T: Serialize>() {}
fn is_read<T: DeserializeOwned>() {}

macro_rules! all {
    ($check:ident: $($Type:ty),+ $(,)?) => { $( $check::<$Type>(); )+ };
}

#[test]
fn every_public_type_is_plain_data() {
    all!(is_plain_data: Action, Actions, Advice, Allocation, AllocationDraft, AllocationError, Basis);
    all!(is_plain_data: CapacityBuildingComponent, Checked<Forum>, Citation, Day, DayDraft, DeclarationContent);
    all!(is_plain_data: DocumentReference, Edition, EditionError, Enforcement, Format, Forum, ForumDraft);
    all!(is_plain_data: GuidingPrinciple, Half, Hearing, Meeting, MeetingSet, MemberState, Milestone);
    all!(is_plain_data: MilestoneKind, Objective, ObjectiveSet, ParseActionError, ParseEditionError);
    all!(is_plain_data: ParseSetError, ParticipationRoute, PlainText, Plenary, PlenaryDraft, PlenarySegment);
    all!(is_plain_data: PolicyDebate, PolicyDebateDraft, PolicyDebateTopic, PrincipleSet, Programme);
    all!(is_plain_data: ProgrammeDraft, ProgressDeclaration, ProgressDeclarationDraft, Resolution, ReviewLevel);
    all!(is_plain_data: Role, RoundTable, RoundTableArrangements, RoundTableDraft, RoundTableSet, RoundTables);
    all!(is_plain_data: RoundTablesDraft, Rule, Schedule, Session, SessionSet, Slot, StakeholderKind);
    all!(is_plain_data: UnknownAction, UnknownIdentifier, UnknownLetter, UnknownNumber, Verb, Violation);
    all!(is_plain_data: Violations, Members<Objective>, Members<GuidingPrinciple>, Members<RoundTable>);
    all!(is_plain_data: Members<Session>, Members<Meeting>);
    all!(is_plain_data: Conflict, Coverage, Input, InputDraft, Language, Mention, TitleSource);
}

#[test]
fn every_value_can_be_compared_and_be_a_key() {
    all!(is_compared: Action, Advice, Allocation, AllocationDraft, AllocationError, Checked<Forum>, Citation);
    all!(is_compared: DayDraft, DocumentReference, Edition, Forum, ForumDraft, Hearing, Meeting, Milestone);
    all!(is_compared: PlainText, Plenary, PlenaryDraft, PolicyDebate, PolicyDebateDraft, Programme);
    all!(is_compared: ProgrammeDraft, ProgressDeclaration, ProgressDeclarationDraft, RoundTableArrangements);
    all!(is_compared: RoundTableDraft, RoundTables, RoundTablesDraft, Slot, Violation, Violations);
}

#[test]
fn what_is_small_is_copied() {
    all!(is_copied: Action, Allocation, AllocationError, Citation, Edition, EditionError, Hearing, Meeting);
    all!(is_copied: MemberState, Milestone, Programme, Slot, UnknownAction, UnknownLetter, UnknownNumber);
}

#[test]
fn every_list_has_the_same_conversions() {
    all!(is_a_list: Basis, CapacityBuildingComponent, Day, DeclarationContent, Enforcement, Format);
    all!(is_a_list: GuidingPrinciple, Half, Meeting, MemberState, MilestoneKind, Objective, ParticipationRoute);
    all!(is_a_list: PlenarySegment, PolicyDebateTopic, Resolution, ReviewLevel, Role, RoundTable, Rule, Session);
    all!(is_a_list: Language, StakeholderKind, TitleSource, Verb);
    all!(is_a_set: MeetingSet, ObjectiveSet, PrincipleSet, RoundTableSet, SessionSet);
    all!(is_a_text: DocumentReference, PlainText);
}

#[test]
fn every_error_is_an_error() {
    all!(is_an_error: AllocationError, EditionError, ParseActionError, ParseEditionError, ParseSetError);
    all!(is_an_error: UnknownAction, UnknownIdentifier, UnknownLetter, UnknownNumber, Violation, Violations);
    let boxed: Box<dyn Error + Send + Sync> = Box::new(Objective::try_from(0).unwrap_err());
    assert_eq!(boxed.to_string(), "no objective has the number 0, expected 1 to 23");
}

#[test]
fn every_draft_comes_from_its_value_and_is_validated() {
    macro_rules! pairs {
        ($($Value:ty = $Draft:ty),+ $(,)?) => {
            $( is_validated::<$Value, $Draft>(); is_validated_by_reference::<$Value, $Draft>(); )+
        };
    }
    pairs! {
        Forum = ForumDraft,
        Allocation = AllocationDraft,
        Programme = ProgrammeDraft,
        RoundTables = RoundTablesDraft,
        PolicyDebate = PolicyDebateDraft,
        Plenary = PlenaryDraft,
        ProgressDeclaration = ProgressDeclarationDraft,
        Input = InputDraft,
    }
    is_validated::<PlainText, String>();
    is_validated::<DocumentReference, String>();
}

#[test]
fn what_is_a_document_or_a_part_of_one_is_read_and_written() {
    all!(is_read_and_written: Action, Advice, Allocation, AllocationDraft, Basis, CapacityBuildingComponent, Day);
    all!(is_read_and_written: DayDraft, DeclarationContent, DocumentReference, Edition, Enforcement, Format);
    all!(is_read_and_written: Forum, ForumDraft, GuidingPrinciple, Half, Meeting, MeetingSet, MemberState);
    all!(is_read_and_written: Milestone, MilestoneKind, Objective, ObjectiveSet, ParticipationRoute, PlainText);
    all!(is_read_and_written: Plenary, PlenaryDraft, PlenarySegment, PolicyDebate, PolicyDebateDraft);
    all!(is_read_and_written: PolicyDebateTopic, PrincipleSet, Programme, ProgrammeDraft, ProgressDeclaration);
    all!(is_read_and_written: ProgressDeclarationDraft, Resolution, ReviewLevel, Role, RoundTable);
    all!(is_read_and_written: RoundTableDraft, RoundTableSet, RoundTables, RoundTablesDraft, Rule, Session);
    all!(is_read_and_written: SessionSet, StakeholderKind, Verb, Violation, Violations);
    all!(is_read_and_written: Input, InputDraft, Language, TitleSource);
    all!(is_written: Citation);
    all!(is_read: Checked<Allocation>, Checked<Forum>, Checked<Input>, Checked<Programme>);
}

/// What is named at the root is what the modules have.
#[test]
fn the_root_names_what_most_programs_name() {
    fn is_the_same<T>(_: fn(T) -> T) {}
    is_the_same::<imrf::Forum>(|forum: Forum| forum);
    is_the_same::<imrf::ForumDraft>(|draft: ForumDraft| draft);
    is_the_same::<imrf::Allocation>(|allocation: Allocation| allocation);
    is_the_same::<imrf::Programme>(|programme: Programme| programme);
    is_the_same::<imrf::Session>(|session: Session| session);
    is_the_same::<imrf::SessionSet>(|sessions: SessionSet| sessions);
    is_the_same::<imrf::Objective>(|objective: Objective| objective);
    is_the_same::<imrf::ObjectiveSet>(|objectives: ObjectiveSet| objectives);
    is_the_same::<imrf::Action>(|action: Action| action);
    is_the_same::<imrf::Violations>(|violations: Violations| violations);
    is_the_same::<imrf::Milestone>(|milestone: Milestone| milestone);
    is_the_same::<imrf::MemberState>(|state: MemberState| state);
}
