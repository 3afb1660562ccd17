//! The schedule: eight meetings, each with its times and its sessions, from the opening day.

use imrf::forum::{Schedule, Slot};
use imrf::jiff::ToSpan as _;
use imrf::jiff::civil::{Date, date};
use imrf::{Day, Forum, ForumDraft, Half, Meeting, RoundTable, Session, SessionSet};
use proptest::prelude::*;

#[test]
fn the_schedule_of_the_first_forum() {
    let slots: Vec<String> = Forum::of_2022().schedule().map(|slot| slot.to_string()).collect();
    let expected = [
        "2022-05-17, 10:00–13:00: Round table one",
        "2022-05-17, 15:00–18:00: Round table two",
        "2022-05-18, 10:00–13:00: Round table three, Round table four",
        "2022-05-18, 15:00–18:00: Policy debate",
        "2022-05-19, 10:00–13:00: Opening segment, General debate",
        "2022-05-19, 15:00–18:00: General debate",
        "2022-05-20, 10:00–13:00: General debate",
        "2022-05-20, 15:00–18:00: General debate, Closing segment",
    ];
    assert_eq!(slots, expected);
}

#[test]
fn a_slot_is_written_with_its_times() {
    let slot = Forum::of_2022().schedule().nth(2).expect("there are eight");
    let expected = r#"{"meeting":"second-day-morning","starts":"2022-05-18T10:00:00","ends":"2022-05-18T13:00:00","sessions":["round-table-three","round-table-four"]}"#;
    assert_eq!(serde_json::to_string(&slot).expect("it can be written"), expected);
}

#[test]
fn a_moved_session_is_in_its_slot() {
    let mut draft = ForumDraft::indicative(date(2026, 5, 5));
    let three = Session::RoundTable(RoundTable::Three);
    draft.programme.move_session(three, Meeting::new(Day::First, Half::Afternoon));
    let slots: Vec<Slot> = draft.validate().expect("it is valid").schedule().collect();
    assert_eq!(slots[1].sessions(), SessionSet::from([Session::RoundTable(RoundTable::Two), three]));
    assert_eq!(slots[1].starts(), date(2026, 5, 5).at(15, 0, 0, 0));
    assert_eq!(slots[1].ends(), date(2026, 5, 5).at(18, 0, 0, 0));
}

/// The last day of the last Forum has its times too.
#[test]
fn the_last_forum_has_its_schedule() {
    let forum = ForumDraft::indicative(date(9998, 12, 28)).validate().expect("it is valid");
    let last = forum.schedule().next_back().expect("there are eight");
    assert_eq!(last.ends(), date(9998, 12, 31).at(18, 0, 0, 0));
}

proptest! {
    /// Two meetings of three hours on each of four days, from either end.
    #[test]
    fn a_schedule_has_a_slot_for_each_meeting(
        edition in 0..1995_i16,
        month in 1..=12_i8,
        day in 1..=28_i8,
        from_the_back in proptest::collection::vec(any::<bool>(), 10),
    ) {
        let Ok(opens) = Date::new(2022 + 4 * edition, month, day) else { return Ok(()) };
        let Ok(forum) = ForumDraft::indicative(opens).validate() else { return Ok(()) };
        let slots: Vec<Slot> = forum.schedule().collect();
        for (slot, meeting) in slots.iter().zip(Meeting::ALL) {
            prop_assert_eq!((slot.meeting(), slot.sessions()), (meeting, forum.programme().sessions(meeting)));
            prop_assert_eq!(slot.starts().date(), forum.date(meeting.day()));
            prop_assert_eq!(slot.starts().time(), meeting.half().starts());
            prop_assert_eq!(slot.ends(), slot.starts() + 3.hours());
        }
        prop_assert!(slots.is_sorted_by(|one, next| one.ends() < next.starts()));
        let mut schedule: Schedule = forum.schedule();
        let mut expected = slots.into_iter();
        for from_the_back in from_the_back {
            prop_assert_eq!(schedule.len(), expected.len());
            prop_assert_eq!(schedule.size_hint(), expected.size_hint());
            prop_assert_eq!(
                if from_the_back { schedule.next_back() } else { schedule.next() },
                if from_the_back { expected.next_back() } else { expected.next() }
            );
        }
        prop_assert_eq!(schedule.next(), None);
    }
}
