//! The programme: which session each of the eight meetings holds (A/RES/73/326, paragraph 18).

use alloc::format;
use alloc::vec::Vec;
use core::fmt;

use super::{Day, Half, Meeting, PlenarySegment, RoundTable, Session};
use crate::rule::Rule;
use crate::violation::{Violation, Violations, add_under};

/// The programme of a Forum: what each of its eight meetings holds (A/RES/73/326, paragraph 18(a) and (b)).
///
/// Each round table is held in at least one of the first three meetings, the policy debate in the fourth, and
/// the plenary in the last four: opening segment, general debate, closing segment, each of which may run over
/// several meetings. Every meeting holds something. Whether the round tables of one meeting are held at the
/// same time or one after the other is not known, so they are a set.
///
/// A programme can be read on its own, from someone's agenda: its wire form is [`ProgrammeDraft`].
///
/// # Examples
///
/// ```
/// use imrf::{Meeting, Programme, ProgrammeDraft, RoundTable, Session};
///
/// let mut draft = ProgrammeDraft::from(Programme::OF_2022);
/// draft.first_day.morning.push(Session::RoundTableThree);
/// let programme = Programme::try_from(draft)?;
/// assert_eq!(programme.meetings_of(Session::RoundTableThree).count(), 2);
///
/// let mut draft = ProgrammeDraft::from(programme);
/// draft.second_day.afternoon.push(Session::GeneralDebate);
/// assert_eq!(
///     Programme::try_from(draft).unwrap_err().to_string(),
///     "/secondDay/afternoon/1: the general debate is in the afternoon of the second day, expected on the \
///      third or the fourth day (A/RES/73/326, paragraph 18(a))",
/// );
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "ProgrammeDraft", into = "ProgrammeDraft"))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct Programme {
    /// For each meeting the sessions that it holds, as bits: their order is always that of the vocabulary.
    meetings: [u8; 8],
}

impl Programme {
    /// The programme of the first Forum, as far as it is known, within what is fixed for every Forum
    /// (A/RES/73/326, paragraph 18(a) and (b)).
    ///
    /// From the press are the day and the half of round tables one and two, and the day of round table three.
    /// Inferred are the half of round table three, the meeting of round table four, and how the general
    /// debate divides over the last four meetings.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Meeting, Programme, Session};
    ///
    /// assert!(Programme::OF_2022.sessions(Meeting::ALL[3]).eq([Session::PolicyDebate]));
    /// ```
    pub const OF_2022: Self = Self {
        meetings: [
            bits(&[Session::RoundTableOne]),
            bits(&[Session::RoundTableTwo]),
            bits(&[Session::RoundTableThree, Session::RoundTableFour]),
            bits(&[Session::PolicyDebate]),
            bits(&[Session::OpeningSegment, Session::GeneralDebate]),
            bits(&[Session::GeneralDebate]),
            bits(&[Session::GeneralDebate]),
            bits(&[Session::GeneralDebate, Session::ClosingSegment]),
        ],
    };

    /// What this meeting holds (A/RES/73/326, paragraph 18(a) and (b)), at least one: round tables by
    /// number, plenary segments in their order.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Day, Half, Meeting, Programme, Session};
    ///
    /// let meeting = Meeting::new(Day::Third, Half::Morning);
    /// let sessions: Vec<Session> = Programme::OF_2022.sessions(meeting).collect();
    /// assert_eq!(sessions, [Session::OpeningSegment, Session::GeneralDebate]);
    /// ```
    pub fn sessions(self, meeting: Meeting) -> impl Iterator<Item = Session> {
        let held = self.meetings[meeting.index()];
        Session::ALL.into_iter().filter(move |session| held & bit(*session) != 0)
    }

    /// The meetings that hold this session (A/RES/73/326, paragraph 18(a) and (b)), at least one, in the
    /// order of time.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Meeting, Programme, Session};
    ///
    /// assert!(Programme::OF_2022.meetings_of(Session::PolicyDebate).eq([Meeting::ALL[3]]));
    /// ```
    pub fn meetings_of(self, session: Session) -> impl Iterator<Item = Meeting> {
        Meeting::ALL.into_iter().filter(move |meeting| self.meetings[meeting.index()] & bit(session) != 0)
    }
}

/// By meetings, since the bits say nothing.
impl fmt::Debug for Programme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sessions = |meeting: Meeting| self.sessions(meeting).collect::<Vec<_>>();
        let meetings = Meeting::ALL.map(|meeting| (meeting, sessions(meeting)));
        f.debug_map().entries(meetings).finish()
    }
}

const fn bit(session: Session) -> u8 {
    1 << session as u8
}

const fn bits(sessions: &[Session]) -> u8 {
    let mut bits = 0;
    let mut index = 0;
    while index < sessions.len() {
        bits |= bit(sessions[index]);
        index += 1;
    }
    bits
}

/// The wire form of a [`Programme`]: what each meeting is said to hold (A/RES/73/326, paragraph 18(a) and
/// (b)).
///
/// An object with the keys `firstDay`, `secondDay`, `thirdDay` and `fourthDay`.
///
/// # Examples
///
/// ```
/// use imrf::{Programme, ProgrammeDraft, Session};
///
/// let draft = ProgrammeDraft::from(Programme::OF_2022);
/// assert_eq!(draft.second_day.afternoon, [Session::PolicyDebate]);
/// assert_eq!(Programme::try_from(draft), Ok(Programme::OF_2022));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::schema::Draft::of::<Self>())
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

/// The wire form of a day of a programme: what its two meetings are said to hold (A/RES/73/326, paragraphs
/// 1(d) note 4 and 18(a)).
///
/// An object with the keys `morning` and `afternoon`.
///
/// # Examples
///
/// ```
/// use imrf::{DayDraft, Programme, ProgrammeDraft, Session};
///
/// let day = DayDraft { morning: vec![Session::RoundTableOne], afternoon: vec![Session::RoundTableTwo] };
/// assert_eq!(ProgrammeDraft::from(Programme::OF_2022).first_day, day);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::schema::Draft::of::<Self>())
)]
pub struct DayDraft {
    /// From 10:00 to 13:00, New York time (A/RES/73/326, paragraph 1(d) note 4).
    pub morning: Vec<Session>,
    /// From 15:00 to 18:00, New York time (A/RES/73/326, paragraph 1(d) note 4).
    pub afternoon: Vec<Session>,
}

impl ProgrammeDraft {
    /// What this meeting is said to hold (A/RES/73/326, paragraph 18(a) and (b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Meeting, Programme, ProgrammeDraft, Session};
    ///
    /// let draft = ProgrammeDraft::from(Programme::OF_2022);
    /// assert_eq!(draft.meeting(Meeting::ALL[3]), &[Session::PolicyDebate]);
    /// ```
    #[must_use]
    pub const fn meeting(&self, meeting: Meeting) -> &Vec<Session> {
        let day = match meeting.day() {
            Day::First => &self.first_day,
            Day::Second => &self.second_day,
            Day::Third => &self.third_day,
            Day::Fourth => &self.fourth_day,
        };
        match meeting.half() {
            Half::Morning => &day.morning,
            Half::Afternoon => &day.afternoon,
        }
    }

    /// What this meeting is said to hold (A/RES/73/326, paragraph 18(a) and (b)), to change it.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Meeting, ProgrammeDraft, Session};
    ///
    /// let mut draft = ProgrammeDraft::default();
    /// draft.meeting_mut(Meeting::ALL[3]).push(Session::PolicyDebate);
    /// assert_eq!(draft.second_day.afternoon, [Session::PolicyDebate]);
    /// ```
    #[must_use]
    pub const fn meeting_mut(&mut self, meeting: Meeting) -> &mut Vec<Session> {
        let day = match meeting.day() {
            Day::First => &mut self.first_day,
            Day::Second => &mut self.second_day,
            Day::Third => &mut self.third_day,
            Day::Fourth => &mut self.fourth_day,
        };
        match meeting.half() {
            Half::Morning => &mut day.morning,
            Half::Afternoon => &mut day.afternoon,
        }
    }
}

impl From<Programme> for ProgrammeDraft {
    fn from(programme: Programme) -> Self {
        let mut draft = Self::default();
        for meeting in Meeting::ALL {
            *draft.meeting_mut(meeting) = programme.sessions(meeting).collect();
        }
        draft
    }
}

/// The gate of a programme.
///
/// # Errors
///
/// [`Violations`], with every
///
/// - round table in another meeting than the first three, or in none: [`Rule::RoundTablesOnFirstDays`];
/// - policy debate in another meeting than the fourth, or in none: [`Rule::PolicyDebateOnSecondAfternoon`];
/// - plenary segment before the third day: [`Rule::PlenaryOnLastDays`];
/// - plenary segment after a later one, or in none of the last four meetings: [`Rule::PlenaryInOrder`];
/// - session twice in a meeting: [`Rule::ListedOnce`];
/// - meeting with no session: [`Rule::MeetingHeld`].
impl TryFrom<ProgrammeDraft> for Programme {
    type Error = Violations;

    fn try_from(draft: ProgrammeDraft) -> Result<Self, Violations> {
        Self::check(&draft)
    }
}

impl Programme {
    /// The gate, of a draft that somebody else holds.
    pub(super) fn check(draft: &ProgrammeDraft) -> Result<Self, Violations> {
        let lists = Meeting::ALL.map(|meeting| draft.meeting(meeting).as_slice());
        let meetings = lists.map(bits);
        let mut found = missing(meetings);
        let mut latest = None;
        for (meeting, sessions) in Meeting::ALL.into_iter().zip(lists) {
            let faults = check_meeting(sessions, meeting, &mut latest);
            add_under(format_args!("{}/{}", meeting.day().key(), meeting.half()), faults, &mut found);
        }
        Violations::gate(found, Some(Self { meetings }))
    }
}

/// The sessions that are in no meeting where they belong. A round table or the policy debate in the wrong meeting
/// is one fault, and is found there.
fn missing(meetings: [u8; 8]) -> Vec<Violation> {
    let mut found = Vec::new();
    let held = meetings.into_iter().fold(0, |held, meeting| held | meeting);
    let once = RoundTable::ALL.map(|table| (Session::from(table), "one of the first three"));
    for (session, expected) in
        once.into_iter().chain([(Session::PolicyDebate, "the afternoon of the second day")])
    {
        if held & bit(session) == 0 {
            let text = format!("{} is in no meeting, expected in {expected}", session.phrase());
            found.push(Violation::new(own_rule(session), text).of(Some(session.as_str())));
        }
    }
    let held = meetings[4..].iter().fold(0, |held, meeting| held | meeting);
    for session in PlenarySegment::ALL.map(Session::from) {
        if held & bit(session) == 0 {
            let text = format!(
                "{} is in none of the last four meetings, expected in at least one",
                session.phrase()
            );
            found.push(Violation::new(Rule::PlenaryInOrder, text).of(Some(session.as_str())));
        }
    }
    found
}

/// What is wrong within one meeting; `latest` is the latest plenary segment that has been read before.
fn check_meeting(sessions: &[Session], meeting: Meeting, latest: &mut Option<Session>) -> Vec<Violation> {
    let mut found = Vec::new();
    if sessions.is_empty() {
        let text = format!("the {meeting} holds no session, expected at least one");
        found.push(Violation::new(Rule::MeetingHeld, text));
    }
    let mut before = 0;
    for (index, &session) in sessions.iter().enumerate() {
        let mut fault = |rule: Rule, text| {
            let mut violation = Violation::new(rule, text).of(Some(session.as_str()));
            if rule == Rule::ListedOnce {
                violation = violation.citing(own_rule(session).citation());
            }
            found.push(violation.under(index));
        };
        let phrase = session.phrase();
        if !session.belongs_in(meeting) {
            let expected = match own_rule(session) {
                Rule::RoundTablesOnFirstDays => "on the first day or in the morning of the second day",
                Rule::PolicyDebateOnSecondAfternoon => "in the afternoon of the second day",
                _ => "on the third or the fourth day",
            };
            fault(own_rule(session), format!("{phrase} is in the {meeting}, expected {expected}"));
        } else if session.plenary_segment().is_some() {
            match *latest {
                Some(latest) if latest > session => {
                    let text = format!("{phrase} comes after {}, expected before it", latest.phrase());
                    fault(Rule::PlenaryInOrder, text);
                }
                _ => *latest = Some(session),
            }
        }
        if before & bit(session) != 0 {
            fault(Rule::ListedOnce, format!("{phrase} is listed again in the {meeting}, expected once"));
        }
        before |= bit(session);
    }
    found
}

/// The rule that says in which meetings the session belongs.
const fn own_rule(session: Session) -> Rule {
    match session {
        Session::RoundTableOne
        | Session::RoundTableTwo
        | Session::RoundTableThree
        | Session::RoundTableFour => Rule::RoundTablesOnFirstDays,
        Session::PolicyDebate => Rule::PolicyDebateOnSecondAfternoon,
        Session::OpeningSegment | Session::GeneralDebate | Session::ClosingSegment => Rule::PlenaryOnLastDays,
    }
}

#[cfg(feature = "serde")]
crate::wire::object!(ProgrammeDraft: "a programme" {
    "firstDay" => first_day,
    "secondDay" => second_day,
    "thirdDay" => third_day,
    "fourthDay" => fourth_day,
});

#[cfg(feature = "serde")]
crate::wire::object!(DayDraft: "a day of a programme" {
    "morning" => morning,
    "afternoon" => afternoon,
});
