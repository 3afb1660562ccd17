//! The names of sessions and the hours of meetings, as A/RES/73/326 has them.

use imrf::forum::{MeetingSet, PlenarySegment};
use imrf::jiff::civil::time;
use imrf::{Day, Half, Meeting, RoundTable, Session};

/// Paragraphs 18(a), 18(b) and 21(b).
#[test]
fn the_sessions_have_the_names_of_the_resolution() {
    let expected = [
        "Round table one",
        "Round table two",
        "Round table three",
        "Round table four",
        "Policy debate",
        "Opening segment",
        "General debate",
        "Closing segment",
    ];
    assert_eq!(Session::ALL.map(Session::name), expected);
    assert_eq!(RoundTable::ALL.map(RoundTable::name), expected[..4]);
    assert_eq!(PlenarySegment::ALL.map(PlenarySegment::name), expected[5..]);
}

/// Paragraph 1(d) and its note 4: from 10 a.m. to 1 p.m. and from 3 to 6 p.m. on each of four days.
#[test]
fn there_are_eight_meetings_of_three_hours() {
    let mut meetings = Meeting::ALL.into_iter();
    for (number, day) in (1..).zip(Day::ALL) {
        assert_eq!((day.number(), Day::from_number(number)), (number, Some(day)));
        assert_eq!((u8::from(day), Day::try_from(number)), (number, Ok(day)));
        for (half, hours) in Half::ALL.into_iter().zip([[10, 13], [15, 18]]) {
            let meeting = Meeting::new(day, half);
            assert_eq!(meetings.next(), Some(meeting));
            assert_eq!((meeting.day(), meeting.half()), (day, half));
            assert_eq!([half.starts(), half.ends()], hours.map(|hour| time(hour, 0, 0, 0)));
            assert_eq!(meeting.as_str(), format!("{day}-{half}"));
            let ordinal = day.as_str().trim_end_matches("-day");
            assert_eq!(meeting.name(), format!("{half} of the {ordinal} day"));
            assert_eq!(format!("{meeting:?}"), format!("Meeting({meeting})"));
        }
    }
    assert_eq!(meetings.next(), None);
}

/// Paragraph 18(a).
#[test]
fn each_session_is_allowed_in_the_meetings_of_the_order_of_work() {
    for session in Session::ALL {
        let expected = match session {
            Session::RoundTable(_) => &Meeting::ALL[..3],
            Session::PolicyDebate => &Meeting::ALL[3..4],
            Session::PlenarySegment(_) => &Meeting::ALL[4..],
        };
        assert_eq!(session.allowed_meetings(), MeetingSet::of(expected));
        for meeting in Meeting::ALL {
            assert_eq!(
                session.is_allowed_in(meeting),
                expected.contains(&meeting),
                "{session} in the {meeting}"
            );
        }
    }
}
