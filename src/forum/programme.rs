//! The programme: which sessions each of the eight meetings holds (A/RES/73/326, paragraph 18).

mod draft;

pub use draft::{DayDraft, ProgrammeDraft};

use core::{array, fmt};

use super::{Meeting, MeetingSet, PlenarySegment, RoundTable, Session, SessionSet};
use crate::rules::Violations;
use crate::vocabulary::pad;

/// The programme of a Forum: what each of its eight meetings holds (A/RES/73/326, paragraph 18(a) and (b)).
///
/// Each round table is held in at least one of the first three meetings, the policy debate in the fourth, and
/// the plenary in the last four: opening segment, general debate, closing segment, each of which may run over
/// several meetings. Every meeting holds a session. The order of the segments and that no meeting is left out are our
/// readings: [`Rule::PlenaryInOrder`](crate::rules::Rule::PlenaryInOrder) and
/// [`Rule::MeetingHeld`](crate::rules::Rule::MeetingHeld). Whether the round tables of one meeting are held at the same
/// time or one after the other is not known, so they are a set.
///
/// It is serialized as a [`ProgrammeDraft`], and can be read on its own.
///
/// # Examples
///
/// ```
/// use imrf::forum::{PlenarySegment, ProgrammeDraft};
/// use imrf::{Day, Half, Meeting, Programme, RoundTable, Session};
///
/// let mut draft = ProgrammeDraft::from(Programme::OF_2022);
/// draft.first_day.morning.push(Session::RoundTable(RoundTable::Three));
/// let programme = draft.validate()?;
/// assert_eq!(programme.meetings_of(Session::RoundTable(RoundTable::Three)).len(), 2);
///
/// draft[Meeting::new(Day::Second, Half::Afternoon)].push(PlenarySegment::GeneralDebate.into());
/// assert_eq!(
///     draft.validate().unwrap_err().to_string(),
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
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Programme {
    meetings: [SessionSet; Meeting::ALL.len()],
}

impl Programme {
    /// The programme of the first Forum, as far as it is known, within what is fixed for every Forum
    /// (A/RES/73/326, paragraph 18(a) and (b)).
    ///
    /// The days of the round tables, and the halves of round tables one and two, are from the press; the half of
    /// round tables three and four follows from paragraph 18(a). How the plenary, and the general debate in it, divides
    /// over the last four meetings is inferred.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Day, Half, Meeting, Programme};
    ///
    /// let meeting = Meeting::new(Day::Second, Half::Morning);
    /// assert_eq!(Programme::OF_2022.sessions(meeting).to_string(), "round-table-three and round-table-four");
    /// ```
    pub const OF_2022: Self = {
        const OPENING: Session = Session::PlenarySegment(PlenarySegment::OpeningSegment);
        const DEBATE: Session = Session::PlenarySegment(PlenarySegment::GeneralDebate);
        const CLOSING: Session = Session::PlenarySegment(PlenarySegment::ClosingSegment);
        Self {
            meetings: [
                SessionSet::of(&[Session::RoundTable(RoundTable::One)]),
                SessionSet::of(&[Session::RoundTable(RoundTable::Two)]),
                SessionSet::of(&[
                    Session::RoundTable(RoundTable::Three),
                    Session::RoundTable(RoundTable::Four),
                ]),
                SessionSet::of(&[Session::PolicyDebate]),
                SessionSet::of(&[OPENING, DEBATE]),
                SessionSet::of(&[DEBATE]),
                SessionSet::of(&[DEBATE]),
                SessionSet::of(&[DEBATE, CLOSING]),
            ],
        }
    };

    /// Returns the sessions of this meeting, at least one (A/RES/73/326, paragraph 18(a) and (b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Day, Half, Meeting, Programme, Session};
    ///
    /// let meeting = Meeting::new(Day::Second, Half::Afternoon);
    /// assert!(Programme::OF_2022.sessions(meeting).iter().eq([Session::PolicyDebate]));
    /// ```
    #[must_use]
    pub const fn sessions(self, meeting: Meeting) -> SessionSet {
        self.meetings[meeting.index()]
    }

    /// Returns the meetings that hold this session, at least one (A/RES/73/326, paragraph 18(a) and (b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Programme, Session};
    /// use imrf::forum::PlenarySegment;
    ///
    /// let debate = Session::PlenarySegment(PlenarySegment::GeneralDebate);
    /// assert_eq!(Programme::OF_2022.meetings_of(debate).len(), 4);
    /// ```
    #[must_use]
    pub const fn meetings_of(self, session: Session) -> MeetingSet {
        let mut meetings = MeetingSet::EMPTY;
        let mut index = 0;
        while index < self.meetings.len() {
            if self.meetings[index].contains(session) {
                meetings = meetings.with(Meeting::ALL[index]);
            }
            index += 1;
        }
        meetings
    }

    /// Returns an iterator over the meetings, in the order of time, with the sessions of each.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Meeting, Programme};
    ///
    /// assert!(Programme::OF_2022.iter().map(|(meeting, _)| meeting).eq(Meeting::ALL));
    /// ```
    #[must_use]
    pub fn iter(&self) -> array::IntoIter<(Meeting, SessionSet), 8> {
        Meeting::ALL.map(|meeting| (meeting, self.sessions(meeting))).into_iter()
    }
}

impl Programme {
    /// Returns a programme with changes, which are made to a draft of it.
    ///
    /// # Errors
    ///
    /// As for [`ProgrammeDraft::validate`].
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Day, Half, Meeting, Programme, RoundTable};
    ///
    /// let meeting = Meeting::new(Day::First, Half::Afternoon);
    /// let programme = Programme::OF_2022.edited(|draft| draft.move_session(RoundTable::Three, meeting))?;
    /// assert_eq!(programme.sessions(meeting).to_string(), "round-table-two and round-table-three");
    /// # Ok::<(), imrf::Violations>(())
    /// ```
    pub fn edited(self, change: impl FnOnce(&mut ProgrammeDraft)) -> Result<Self, Violations> {
        let mut draft = self.into_draft();
        change(&mut draft);
        draft.validate()
    }
}

impl IntoIterator for Programme {
    type Item = (Meeting, SessionSet);
    type IntoIter = array::IntoIter<(Meeting, SessionSet), 8>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for &Programme {
    type Item = (Meeting, SessionSet);
    type IntoIter = array::IntoIter<(Meeting, SessionSet), 8>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A line for each meeting: `morning of the first day: Round table one`.
///
/// # Examples
///
/// ```
/// use imrf::Programme;
///
/// let text = Programme::OF_2022.to_string();
/// assert_eq!(text.lines().nth(2), Some("morning of the second day: Round table three, Round table four"));
/// ```
impl fmt::Display for Programme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (meeting, sessions)) in self.iter().enumerate() {
            let line_end = if index == 0 { "" } else { "\n" };
            write!(f, "{line_end}{}: {}", meeting.name(), Names(sessions))?;
        }
        Ok(())
    }
}

/// The names of sessions, with commas between them.
pub(super) struct Names(pub(super) SessionSet);

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, session) in self.0.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { ", " })?;
            f.write_str(session.name())?;
        }
        Ok(())
    }
}

/// An entry for each meeting, in one line each.
impl fmt::Debug for Programme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.iter().map(|(meeting, sessions)| (OneLine(meeting), OneLine(sessions)));
        f.debug_map().entries(entries).finish()
    }
}

/// A list that is debugged by what its values are displayed as, in one line.
pub(crate) struct List<'a, T>(pub(crate) &'a [T]);

impl<T: fmt::Display> fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.iter().enumerate() {
            write!(f, "{}{value}", if index == 0 { "[" } else { ", " })?;
        }
        f.write_str(if self.0.is_empty() { "[]" } else { "]" })
    }
}

/// A value that is debugged as it is displayed, so that it stays in one line.
pub(crate) struct OneLine<T>(pub(crate) T);

impl<T: fmt::Display> fmt::Debug for OneLine<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad(f, format_args!("{}", self.0))
    }
}
