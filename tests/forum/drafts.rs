//! Drafts: made by `new`, indexed by what they hold, validated by reference, changed without losing what is beside.

use imrf::forum::{
    AllocationDraft, DayDraft, PlenaryDraft, PlenarySegment, PolicyDebateDraft, ProgrammeDraft,
    RoundTableDraft, RoundTablesDraft,
};
use imrf::jiff::civil::date;
use imrf::rules::Rule;
use imrf::{
    Allocation, Day, Forum, ForumDraft, Half, Meeting, MemberState, Objective, Programme, RoundTable, Session,
};
use proptest::prelude::*;
use proptest::sample::select;

const ONE: Session = Session::RoundTable(RoundTable::One);
const OPENING: Session = Session::PlenarySegment(PlenarySegment::OpeningSegment);
const DEBATE: Session = Session::PlenarySegment(PlenarySegment::GeneralDebate);
const CLOSING: Session = Session::PlenarySegment(PlenarySegment::ClosingSegment);

#[test]
fn a_draft_is_made_of_its_parts() {
    let opens = date(2026, 5, 5);
    let draft = ForumDraft::new(opens, Programme::OF_2022, Allocation::INDICATIVE);
    assert_eq!(draft, ForumDraft::indicative(opens));
    assert_eq!((draft.format, draft.opens), (Forum::FORMAT, opens));
    assert_eq!(draft.programme, ProgrammeDraft::from(Programme::OF_2022));
    assert_eq!(draft.round_tables, RoundTablesDraft::from(Allocation::INDICATIVE));
    assert_eq!(draft.policy_debate, PolicyDebateDraft::default());
    assert_eq!(draft.plenary, PlenaryDraft::default());
    assert_eq!(draft.notes, [""; 0]);
}

#[test]
fn parts_are_made_of_lists() {
    let lists = Allocation::INDICATIVE.sets().map(|set| set.iter().collect::<Vec<Objective>>());
    assert_eq!(AllocationDraft::new(lists.clone()), AllocationDraft::from(Allocation::INDICATIVE));
    let tables = lists.map(RoundTableDraft::new);
    assert_eq!(RoundTablesDraft::new(tables), RoundTablesDraft::from(Allocation::INDICATIVE));
    let days = Day::ALL.map(|day| {
        let [morning, afternoon] = Half::ALL.map(|half| {
            Programme::OF_2022.sessions(Meeting::new(day, half)).iter().collect::<Vec<Session>>()
        });
        DayDraft::new(morning, afternoon)
    });
    assert_eq!(ProgrammeDraft::new(days), ProgrammeDraft::from(Programme::OF_2022));
    assert_eq!(PlenaryDraft::new([MemberState::LUX]).national_reviews, [MemberState::LUX]);
    assert_eq!(PolicyDebateDraft::new(["Pandemics"]).emerging_issues, ["Pandemics"]);
}

/// What is put in by an index is in the field of that name.
#[test]
fn drafts_are_indexed_by_what_they_hold() {
    let lists = [0, 1, 2, 3].map(|index| vec![Objective::ALL[index]]);
    let mut draft = AllocationDraft::default();
    let mut tables = RoundTablesDraft::default();
    for (table, list) in RoundTable::ALL.into_iter().zip(&lists) {
        draft[table].clone_from(list);
        tables[table].objectives.clone_from(list);
        assert_eq!((&draft[table], &tables[table].objectives), (list, list));
    }
    assert_eq!([draft.one, draft.two, draft.three, draft.four], lists);
    assert_eq!(tables, RoundTablesDraft::new(lists.map(RoundTableDraft::new)));

    let days = [0, 2, 4, 6].map(|index| DayDraft::new([Session::ALL[index]], [Session::ALL[index + 1]]));
    let mut by_day = ProgrammeDraft::default();
    let mut by_half = ProgrammeDraft::default();
    let mut by_meeting = ProgrammeDraft::default();
    for (day, sessions) in Day::ALL.into_iter().zip(&days) {
        by_day[day].clone_from(sessions);
        for (half, list) in Half::ALL.into_iter().zip([&sessions.morning, &sessions.afternoon]) {
            by_half[day][half].clone_from(list);
            by_meeting[Meeting::new(day, half)].clone_from(list);
            assert_eq!((&by_day[day][half], &by_day[Meeting::new(day, half)]), (list, list));
        }
    }
    assert_eq!([&by_day, &by_half, &by_meeting], [&ProgrammeDraft::new(days.clone()); 3]);
    assert_eq!([by_day.first_day, by_day.second_day, by_day.third_day, by_day.fourth_day], days);
}

/// What is changed is changed alone: co-chairs stay with their round table.
#[test]
fn an_objective_is_moved_without_what_is_arranged() {
    let mut draft = ForumDraft::indicative(date(2026, 5, 5));
    draft.round_tables[RoundTable::One].co_chairs = Some(vec![MemberState::BGD, MemberState::LUX]);
    draft.round_tables[RoundTable::Four].keynote_speaker = Some("A speaker".into());
    let before = draft.clone();
    draft.round_tables.move_objective(Objective::Data, RoundTable::One);
    let mut expected = before;
    expected.round_tables.four.objectives.remove(0);
    expected.round_tables.one.objectives.insert(0, Objective::Data);
    assert_eq!(draft, expected);
    let forum = draft.validate().expect("it is valid");
    assert_eq!(forum.allocation().round_table(Objective::Data), RoundTable::One);
    let arranged = forum.round_tables().arrangements(RoundTable::One);
    assert_eq!(arranged.co_chairs(), Some([MemberState::BGD, MemberState::LUX]));
}

#[test]
fn a_session_is_moved_from_all_its_meetings() {
    let mut draft = ProgrammeDraft::from(Programme::OF_2022);
    draft.move_session(DEBATE, Meeting::new(Day::Third, Half::Morning));
    assert_eq!(draft.third_day, DayDraft::new([OPENING, DEBATE], []));
    assert_eq!(draft.fourth_day, DayDraft::new([], [CLOSING]));
    draft.move_session(OPENING, Meeting::new(Day::Fourth, Half::Afternoon));
    assert_eq!(draft.fourth_day.afternoon, [OPENING, CLOSING]);
    // It cannot fail: what is not allowed is found by validation.
    draft.move_session(ONE, Meeting::new(Day::Fourth, Half::Morning));
    let violations = draft.validate().expect_err("a round table is on the fourth day");
    let is_of_it = |rule| violations.iter().any(|violation| violation.rule() == rule);
    assert!(is_of_it(Rule::RoundTablesOnFirstDays) && is_of_it(Rule::MeetingHeld));
}

#[test]
fn a_forum_is_edited_by_its_draft() {
    let first = Forum::of_2022();
    let same = first.edited(|_| {}).expect("nothing is changed");
    assert_eq!(same, first);
    let edited = first
        .edited(|draft| {
            draft.plenary.national_reviews.push(MemberState::LUX);
            draft.progress_declaration.co_facilitators = None;
        })
        .expect("it is valid");
    assert_eq!(edited.plenary().national_reviews(), [MemberState::LUX]);
    assert_eq!(edited.progress_declaration().co_facilitators(), None);
    // The rest is as it was, and so is the Forum that was edited.
    assert_eq!(
        (edited.opens(), edited.programme(), edited.notes()),
        (first.opens(), first.programme(), first.notes())
    );
    assert_eq!(first, Forum::of_2022());
    let violations = first.edited(|draft| draft.round_tables.one.objectives.clear()).unwrap_err();
    assert_eq!((violations.count(), violations.first().pointer()), (6, "/roundTables"));
}

/// A draft is still there after its validation, to be mended.
#[test]
fn a_draft_is_validated_by_reference() {
    let mut draft = ForumDraft::indicative(date(2023, 5, 2));
    assert_eq!(draft.validate().unwrap_err().first().rule(), Rule::Quadrennial);
    draft.opens = date(2026, 5, 5);
    let forum = draft.validate().expect("it is mended");
    assert_eq!(Forum::try_from(&draft), Ok(forum.clone()));
    assert_eq!(ForumDraft::from(forum.clone()), draft);
    assert_eq!((forum.into_draft(), Forum::try_from(draft.clone()).is_ok()), (draft, true));
}

fn any_lists() -> impl Strategy<Value = AllocationDraft> {
    let list = || proptest::collection::vec(select(&Objective::ALL), 0..10);
    [list(), list(), list(), list()].prop_map(AllocationDraft::new)
}

fn any_programme() -> impl Strategy<Value = ProgrammeDraft> {
    proptest::collection::vec(proptest::collection::vec(select(&Session::ALL), 0..4), 8).prop_map(|lists| {
        let mut draft = ProgrammeDraft::default();
        for (meeting, list) in Meeting::ALL.into_iter().zip(lists) {
            draft[meeting] = list;
        }
        draft
    })
}

proptest! {
    /// Every mention is removed and one is added; the list that it goes to is sorted, the others keep their order.
    #[test]
    fn an_objective_is_moved(
        before in any_lists(),
        objective in select(&Objective::ALL),
        table in select(&RoundTable::ALL),
    ) {
        let mut moved = before.clone();
        moved.move_objective(objective, table);
        for other in RoundTable::ALL {
            let mut expected = before[other].clone();
            expected.retain(|mentioned| *mentioned != objective);
            if other == table {
                expected.push(objective);
                expected.sort();
            }
            prop_assert_eq!(&moved[other], &expected);
        }
        // The same of round tables, whose arrangements stay.
        let mut tables = RoundTablesDraft::new(RoundTable::ALL.map(|other| RoundTableDraft::new(before[other].clone())));
        tables.two.keynote_speaker = Some("A speaker".into());
        tables.move_objective(objective, table);
        prop_assert_eq!(RoundTable::ALL.map(|other| tables[other].objectives.clone()), RoundTable::ALL.map(|other| moved[other].clone()));
        prop_assert_eq!(tables.two.keynote_speaker.as_deref(), Some("A speaker"));
        // Moved again it stays.
        let once = moved.clone();
        moved.move_objective(objective, table);
        prop_assert_eq!(moved, once);
    }

    /// From a valid allocation, unless a round table is left empty.
    #[test]
    fn a_moved_objective_is_where_it_was_moved(objective in select(&Objective::ALL), table in select(&RoundTable::ALL)) {
        let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
        draft.move_objective(objective, table);
        let allocation = draft.validate().expect("every round table has others");
        prop_assert_eq!(allocation.round_table(objective), table);
        for other in Objective::ALL.into_iter().filter(|other| *other != objective) {
            prop_assert_eq!(allocation.round_table(other), Allocation::INDICATIVE.round_table(other));
        }
    }

    /// Every mention is removed and one is added; the meeting's plenary segments are in their order.
    #[test]
    fn a_session_is_moved(
        before in any_programme(),
        session in select(&Session::ALL),
        meeting in select(&Meeting::ALL),
    ) {
        let mut moved = before.clone();
        moved.move_session(session, meeting);
        for other in Meeting::ALL {
            let mut expected = before[other].clone();
            expected.retain(|held| *held != session);
            if other == meeting {
                expected.push(session);
                expected.sort();
            }
            prop_assert_eq!(&moved[other], &expected);
        }
        let segments: Vec<Session> =
            moved[meeting].iter().copied().filter(|held| held.plenary_segment().is_some()).collect();
        prop_assert!(segments.is_sorted());
    }
}
