//! The Forum of 2022 is a value of the crate and a file, and the two are equal.

use imrf::forum::{DocumentReference, Format, PlenarySegment, RoundTableArrangements};
use imrf::jiff::civil::date;
use imrf::{
    Allocation, Day, Edition, Forum, ForumDraft, Meeting, MemberState, Programme, RoundTable, Session,
};
use serde_json::Value;

use crate::FIRST_FORUM;

#[test]
fn the_file_is_the_value() {
    assert_eq!(serde_json::from_str::<Forum>(FIRST_FORUM).expect("the file is valid"), Forum::of_2022());
    let draft: ForumDraft = serde_json::from_str(FIRST_FORUM).expect("the file has the shape");
    assert_eq!(draft, Forum::of_2022().into_draft());
}

/// With the keys in the same order: the file differs from what is written in its blanks alone.
#[test]
fn the_value_is_written_as_the_file() {
    let file: Value = serde_json::from_str(FIRST_FORUM).expect("the file is JSON");
    let without_blanks = file.to_string();
    assert_eq!(serde_json::to_string(&Forum::of_2022()).expect("a Forum can be written"), without_blanks);
    let draft = Forum::of_2022().into_draft();
    assert_eq!(serde_json::to_string(&draft).expect("a draft can be written"), without_blanks);
}

#[test]
fn it_comes_back_from_its_draft_and_from_json() {
    let forum = Forum::of_2022();
    assert_eq!(Forum::try_from(forum.clone().into_draft()), Ok(forum.clone()));
    for json in [serde_json::to_string(&forum), serde_json::to_string_pretty(&forum)] {
        assert_eq!(
            serde_json::from_str::<Forum>(&json.expect("it can be written")).expect("it is read"),
            forum
        );
    }
    let bytes = serde_json::to_vec(&forum).expect("it can be written");
    assert_eq!(serde_json::from_reader::<_, Forum>(bytes.as_slice()).expect("it is read"), forum);
    let value = serde_json::to_value(&forum).expect("it can be written");
    assert_eq!(serde_json::from_value::<Forum>(value).expect("it is read"), forum);
}

/// What is known of it, and nothing that is not.
#[test]
fn it_has_what_is_known() {
    let forum = Forum::of_2022();
    assert_eq!(Forum::FORMAT, Format::Of2019);
    assert_eq!(
        (forum.edition(), forum.opens(), forum.closes()),
        (Edition::FIRST, date(2022, 5, 17), date(2022, 5, 20))
    );
    assert_eq!(Day::ALL.map(|day| forum.date(day).day()), [17, 18, 19, 20]);
    assert_eq!(forum.allocation(), Allocation::INDICATIVE);
    assert_eq!(forum.programme(), Programme::OF_2022);
    let held = Meeting::ALL.map(|meeting| forum.programme().sessions(meeting).iter().collect::<Vec<_>>());
    assert_eq!(
        held,
        [
            vec![Session::RoundTable(RoundTable::One)],
            vec![Session::RoundTable(RoundTable::Two)],
            vec![Session::RoundTable(RoundTable::Three), Session::RoundTable(RoundTable::Four)],
            vec![Session::PolicyDebate],
            vec![
                Session::PlenarySegment(PlenarySegment::OpeningSegment),
                Session::PlenarySegment(PlenarySegment::GeneralDebate)
            ],
            vec![Session::PlenarySegment(PlenarySegment::GeneralDebate)],
            vec![Session::PlenarySegment(PlenarySegment::GeneralDebate)],
            vec![
                Session::PlenarySegment(PlenarySegment::GeneralDebate),
                Session::PlenarySegment(PlenarySegment::ClosingSegment)
            ],
        ],
    );
    for table in RoundTable::ALL {
        assert_eq!(forum.round_tables().arrangements(table), &RoundTableArrangements::default());
    }
    assert!(forum.policy_debate().emerging_issues().is_empty());
    assert!(forum.plenary().national_reviews().is_empty());
    let declaration = forum.progress_declaration();
    assert_eq!(declaration.co_facilitators(), Some([MemberState::BGD, MemberState::LUX]));
    assert_eq!(declaration.endorsed_by().map(DocumentReference::as_str), Some("A/RES/76/266"));
    assert!(forum.advice().is_empty());
}

#[test]
fn it_is_the_indicative_forum_of_its_year_with_its_declaration_and_its_notes() {
    let mut draft = ForumDraft::indicative(date(2022, 5, 17));
    draft.progress_declaration = Forum::of_2022().into_draft().progress_declaration;
    draft.notes = Forum::of_2022().into_draft().notes;
    assert_eq!(Forum::try_from(draft), Ok(Forum::of_2022()));
}
