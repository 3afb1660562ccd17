//! A programme as documents have it, and its validation (A/RES/73/326, paragraph 18).

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::{Index, IndexMut};

#[cfg(feature = "serde")]
use super::super::key;
use super::super::validated::{document, validated};
use super::super::{Day, Half, Meeting, PlenarySegment, Session, SessionSet};
use super::{List, Programme};
use crate::rules::{Rule, Unread, Values, Violation, Violations, add_part};

/// The unvalidated form of a [`Programme`], as it appears in documents (A/RES/73/326, paragraph 18(a) and (b)).
///
/// In JSON it is an object with the keys `firstDay`, `secondDay`, `thirdDay` and `fourthDay`. In Rust it is indexed
/// by [`Day`] and by [`Meeting`].
///
/// # Examples
///
/// ```
/// use imrf::forum::ProgrammeDraft;
/// use imrf::{Day, Half, Meeting, Programme, RoundTable, Session};
///
/// let mut draft = ProgrammeDraft::from(Programme::OF_2022);
/// let afternoon = Meeting::new(Day::First, Half::Afternoon);
/// draft.move_session(RoundTable::Three, afternoon);
/// assert_eq!(draft[afternoon].len(), 2);
/// assert_eq!(draft.validate()?.meetings_of(Session::RoundTable(RoundTable::Three)).first(), Some(afternoon));
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::shape::Draft::of::<Self>())
)]
pub struct ProgrammeDraft {
    /// The opening day, of round tables (A/RES/73/326, paragraph 18(a)).
    pub first_day: DayDraft,
    /// The second day, of round tables and of the policy debate (A/RES/73/326, paragraph 18(a)).
    pub second_day: DayDraft,
    /// The third day, of the plenary (A/RES/73/326, paragraph 18(a)).
    pub third_day: DayDraft,
    /// The closing day, of the plenary too (A/RES/73/326, paragraph 18(a)).
    pub fourth_day: DayDraft,
}

/// One day of a [`ProgrammeDraft`]: the sessions of its two meetings (A/RES/73/326, paragraphs 1(d) note 4 and
/// 18(a)).
///
/// In JSON it is an object with the keys `morning` and `afternoon`. In Rust it is indexed by [`Half`].
///
/// # Examples
///
/// ```
/// use imrf::forum::DayDraft;
/// use imrf::{Half, RoundTable, Session};
///
/// let day = DayDraft::new([Session::RoundTable(RoundTable::One)], [Session::RoundTable(RoundTable::Two)]);
/// assert_eq!(day[Half::Afternoon], [Session::RoundTable(RoundTable::Two)]);
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::shape::Draft::of::<Self>())
)]
pub struct DayDraft {
    /// From 10:00 to 13:00 (A/RES/73/326, paragraph 1(d) note 4).
    pub morning: Vec<Session>,
    /// From 15:00 to 18:00 (A/RES/73/326, paragraph 1(d) note 4).
    pub afternoon: Vec<Session>,
}

/// Each meeting in one line.
impl fmt::Debug for DayDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { morning, afternoon } = self;
        f.debug_struct("DayDraft")
            .field("morning", &List(morning))
            .field("afternoon", &List(afternoon))
            .finish()
    }
}

impl DayDraft {
    /// Creates a day with these sessions in its meetings.
    #[must_use]
    pub fn new(morning: impl Into<Vec<Session>>, afternoon: impl Into<Vec<Session>>) -> Self {
        Self { morning: morning.into(), afternoon: afternoon.into() }
    }
}

impl Index<Half> for DayDraft {
    type Output = Vec<Session>;

    fn index(&self, half: Half) -> &Vec<Session> {
        match half {
            Half::Morning => &self.morning,
            Half::Afternoon => &self.afternoon,
        }
    }
}

impl IndexMut<Half> for DayDraft {
    fn index_mut(&mut self, half: Half) -> &mut Vec<Session> {
        match half {
            Half::Morning => &mut self.morning,
            Half::Afternoon => &mut self.afternoon,
        }
    }
}

impl Index<Day> for ProgrammeDraft {
    type Output = DayDraft;

    fn index(&self, day: Day) -> &DayDraft {
        match day {
            Day::First => &self.first_day,
            Day::Second => &self.second_day,
            Day::Third => &self.third_day,
            Day::Fourth => &self.fourth_day,
        }
    }
}

impl IndexMut<Day> for ProgrammeDraft {
    fn index_mut(&mut self, day: Day) -> &mut DayDraft {
        match day {
            Day::First => &mut self.first_day,
            Day::Second => &mut self.second_day,
            Day::Third => &mut self.third_day,
            Day::Fourth => &mut self.fourth_day,
        }
    }
}

impl Index<Meeting> for ProgrammeDraft {
    type Output = Vec<Session>;

    fn index(&self, meeting: Meeting) -> &Vec<Session> {
        &self[meeting.day()][meeting.half()]
    }
}

impl IndexMut<Meeting> for ProgrammeDraft {
    fn index_mut(&mut self, meeting: Meeting) -> &mut Vec<Session> {
        &mut self[meeting.day()][meeting.half()]
    }
}

impl From<Programme> for ProgrammeDraft {
    fn from(programme: Programme) -> Self {
        let mut draft = Self::default();
        for (meeting, sessions) in programme {
            draft[meeting] = sessions.iter().collect();
        }
        draft
    }
}

impl ProgrammeDraft {
    /// Creates a draft with these four days.
    #[must_use]
    pub fn new(days: [DayDraft; 4]) -> Self {
        let [first_day, second_day, third_day, fourth_day] = days;
        Self { first_day, second_day, third_day, fourth_day }
    }

    /// Removes every mention of a session, adds it to a meeting, and puts the sessions of that meeting in their order.
    ///
    /// A meeting that is left without a session is not valid.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::{PlenarySegment, ProgrammeDraft};
    /// use imrf::{Day, Half, Meeting, Programme};
    ///
    /// let mut draft = ProgrammeDraft::from(Programme::OF_2022);
    /// let last = Meeting::new(Day::Fourth, Half::Afternoon);
    /// draft.move_session(PlenarySegment::GeneralDebate, last);
    /// let sessions = [PlenarySegment::GeneralDebate, PlenarySegment::ClosingSegment];
    /// assert_eq!(draft[last], sessions.map(Into::into));
    /// assert!(draft.third_day.afternoon.is_empty());
    /// ```
    pub fn move_session(&mut self, session: impl Into<Session>, meeting: Meeting) {
        let session = session.into();
        for each in Meeting::ALL {
            self[each].retain(|other| *other != session);
        }
        self[meeting].push(session);
        self[meeting].sort_unstable();
    }

    /// Validates the draft.
    ///
    /// A misplaced session is reported once, under its own rule.
    ///
    /// # Errors
    ///
    /// [`Violations`] of
    ///
    /// - [`Rule::RoundTablesOnFirstDays`]: a round table in another meeting than the first three, or in none;
    /// - [`Rule::PolicyDebateOnSecondAfternoon`]: the policy debate in another meeting than the fourth, or in none;
    /// - [`Rule::PlenaryOnLastDays`]: a plenary segment before the third day;
    /// - [`Rule::PlenaryInOrder`]: a plenary segment after a later one, or in no meeting;
    /// - [`Rule::ListedOnce`]: a session that a meeting lists again;
    /// - [`Rule::MeetingHeld`]: a meeting with no session.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ProgrammeDraft;
    /// use imrf::Programme;
    ///
    /// assert_eq!(ProgrammeDraft::from(Programme::OF_2022).validate(), Ok(Programme::OF_2022));
    /// assert_eq!(ProgrammeDraft::default().validate().unwrap_err().count(), 16);
    /// ```
    pub fn validate(&self) -> Result<Programme, Violations> {
        Violations::unless_found(|found| Some(self.validate_read(Unread::NOTHING, found)))
    }

    /// Validates what was read of the draft.
    pub(crate) fn validate_read(&self, unread: Unread<'_>, found: &mut Vec<Violation>) -> Programme {
        let meetings = Meeting::ALL.map(|meeting| SessionSet::of(&self[meeting]));
        let mut in_meetings = Vec::new();
        let mut is_all_read = true;
        let mut latest = None;
        for meeting in Meeting::ALL {
            let (day, half) = (meeting.day().key(), meeting.half().key());
            let unread = unread.under(day).under(half);
            let sessions = add_part(format_args!("{day}/{half}"), &mut in_meetings, |found| {
                let sessions = Values::new(&self[meeting], unread, found)?;
                validate_meeting(sessions, meeting, &mut latest, found);
                sessions.all()
            });
            is_all_read &= sessions.is_some();
        }
        if is_all_read {
            found.extend(missing(meetings));
        }
        found.append(&mut in_meetings);
        Programme { meetings }
    }
}

/// The sessions that are in no meeting. One that is only in a wrong meeting is reported there.
fn missing(meetings: [SessionSet; 8]) -> Vec<Violation> {
    let held: SessionSet = meetings.into_iter().collect();
    let violation = |session: Session| {
        let (rule, expected) = match session {
            Session::PlenarySegment(_) => (Rule::PlenaryInOrder, "in at least one of the last four"),
            Session::RoundTable(_) => (session.rule(), "in at least one of the first three"),
            Session::PolicyDebate => (session.rule(), "in the afternoon of the second day"),
        };
        let text = format!("{} is in no meeting, expected {expected}", session.phrase());
        Violation::new(rule, text).of(session.as_str())
    };
    held.complement().into_iter().map(violation).collect()
}

/// Adds the violations within one meeting; `latest` is the latest plenary segment that was read before.
fn validate_meeting(
    sessions: Values<'_, Session>,
    meeting: Meeting,
    latest: &mut Option<PlenarySegment>,
    found: &mut Vec<Violation>,
) {
    if sessions.len() == 0 {
        let text = format!("the {} holds no session, expected at least one", meeting.name());
        found.push(Violation::new(Rule::MeetingHeld, text));
    }
    let mut before = SessionSet::EMPTY;
    for (index, &session) in sessions.iter() {
        let is_repeated = !before.insert(session);
        if let Some((rule, text)) = validate_session(session, meeting, is_repeated, latest) {
            let violation = Violation::new(rule, text).of(session.as_str());
            let list = (rule == Rule::ListedOnce).then(|| session.rule());
            found.push(if list.is_some() { violation.in_list_of(list) } else { violation }.under(index));
        }
    }
}

/// What is wrong with one mention of a session: that it is misplaced, else that it is repeated, else its order.
fn validate_session(
    session: Session,
    meeting: Meeting,
    is_repeated: bool,
    latest: &mut Option<PlenarySegment>,
) -> Option<(Rule, String)> {
    let phrase = session.phrase();
    if !session.is_allowed_in(meeting) {
        let expected = match session {
            Session::RoundTable(_) => "on the first day or in the morning of the second day",
            Session::PolicyDebate => "in the afternoon of the second day",
            Session::PlenarySegment(_) => "on the third or the fourth day",
        };
        let text = format!("{phrase} is in the {}, expected {expected}", meeting.name());
        return Some((session.rule(), text));
    }
    if is_repeated {
        let text = format!("{phrase} is listed again in the {}, expected once", meeting.name());
        return Some((Rule::ListedOnce, text));
    }
    let segment = session.plenary_segment()?;
    match *latest {
        Some(latest) if latest > segment => {
            let text = format!("{phrase} comes after {}, expected before it", Session::from(latest).phrase());
            Some((Rule::PlenaryInOrder, text))
        }
        _ => {
            *latest = Some(segment);
            None
        }
    }
}

validated!(ProgrammeDraft => Programme);
document!(ProgrammeDraft => Programme);

#[cfg(feature = "serde")]
crate::wire::object!(ProgrammeDraft: "a programme" {
    key::FIRST_DAY => first_day,
    key::SECOND_DAY => second_day,
    key::THIRD_DAY => third_day,
    key::FOURTH_DAY => fourth_day,
});

#[cfg(feature = "serde")]
crate::wire::object!(DayDraft: "a day of a programme" {
    key::MORNING => morning,
    key::AFTERNOON => afternoon,
});
