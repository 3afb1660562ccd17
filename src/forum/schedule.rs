//! The meetings of a Forum with their times.

use core::fmt;
use core::iter::FusedIterator;

use jiff::civil::{Date, DateTime};

use super::programme::Names;
use super::{Forum, Meeting, Programme, SessionSet, day_of};
use crate::vocabulary::pad;

/// A meeting of a Forum with its times and its sessions (A/RES/73/326, paragraphs 1(d) note 4 and 18).
///
/// That the times are those of New York is our reading.
///
/// In JSON it is an object with the keys `meeting`, `starts`, `ends` and `sessions`, such as
/// `{"meeting": "second-day-afternoon", "starts": "2022-05-18T15:00:00", "ends": "2022-05-18T18:00:00", "sessions":
/// ["policy-debate"]}`. It implements `Serialize` for display, and not `Deserialize`: a document has a programme.
///
/// # Examples
///
/// ```
/// use imrf::Forum;
/// use imrf::forum::Slot;
///
/// let slots: Vec<Slot> = Forum::of_2022().schedule().collect();
/// assert_eq!(slots[2].starts().to_string(), "2022-05-18T10:00:00");
/// assert_eq!(slots[2].to_string(), "2022-05-18, 10:00–13:00: Round table three, Round table four");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Slot {
    meeting: Meeting,
    date: Date,
    sessions: SessionSet,
}

impl Slot {
    /// Returns the meeting.
    #[must_use]
    pub const fn meeting(self) -> Meeting {
        self.meeting
    }

    /// Returns the time at which the meeting starts.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    /// use imrf::jiff::civil::date;
    ///
    /// let slot = Forum::of_2022().schedule().next().unwrap();
    /// assert_eq!(slot.starts(), date(2022, 5, 17).at(10, 0, 0, 0));
    /// ```
    #[must_use]
    pub const fn starts(self) -> DateTime {
        self.date.to_datetime(self.meeting.half().starts())
    }

    /// Returns the time at which the meeting ends.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    /// use imrf::jiff::civil::date;
    ///
    /// let slot = Forum::of_2022().schedule().last().unwrap();
    /// assert_eq!(slot.ends(), date(2022, 5, 20).at(18, 0, 0, 0));
    /// ```
    #[must_use]
    pub const fn ends(self) -> DateTime {
        self.date.to_datetime(self.meeting.half().ends())
    }

    /// Returns the sessions of the meeting, at least one.
    #[must_use]
    pub const fn sessions(self) -> SessionSet {
        self.sessions
    }
}

/// The date, the hours and the names of the sessions.
impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (starts, ends) = (self.starts().time(), self.ends().time());
        let (hour, minute) = (starts.hour(), starts.minute());
        let (last_hour, last_minute) = (ends.hour(), ends.minute());
        let names = Names(self.sessions);
        pad(f, format_args!("{}, {hour:02}:{minute:02}–{last_hour:02}:{last_minute:02}: {names}", self.date))
    }
}

/// The keys of a meeting with its times in JSON.
#[cfg(feature = "serde")]
pub(crate) mod key {
    pub(crate) const MEETING: &str = "meeting";
    pub(crate) const STARTS: &str = "starts";
    pub(crate) const ENDS: &str = "ends";
    pub(crate) const SESSIONS: &str = "sessions";
}

#[cfg(feature = "serde")]
impl serde::Serialize for Slot {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;

        let mut slot = serializer.serialize_struct("Slot", 4)?;
        slot.serialize_field(key::MEETING, &self.meeting)?;
        slot.serialize_field(key::STARTS, &format_args!("{}", self.starts()))?;
        slot.serialize_field(key::ENDS, &format_args!("{}", self.ends()))?;
        slot.serialize_field(key::SESSIONS, &self.sessions)?;
        slot.end()
    }
}

/// An iterator over the meetings of a Forum with their times, in the order of time.
///
/// It is returned by [`Forum::schedule`].
///
/// # Examples
///
/// ```
/// use imrf::Forum;
/// use imrf::forum::Schedule;
///
/// let mut schedule: Schedule = Forum::of_2022().schedule();
/// assert_eq!(schedule.len(), 8);
/// assert_eq!(
///     schedule.next_back().unwrap().to_string(),
///     "2022-05-20, 15:00–18:00: General debate, Closing segment",
/// );
/// ```
#[derive(Clone, Debug)]
pub struct Schedule {
    opens: Date,
    programme: Programme,
    indices: core::ops::Range<usize>,
}

impl Schedule {
    fn slot(&self, index: usize) -> Slot {
        let meeting = Meeting::ALL[index];
        Slot { meeting, date: day_of(self.opens, meeting.day()), sessions: self.programme.sessions(meeting) }
    }
}

impl Iterator for Schedule {
    type Item = Slot;

    fn next(&mut self) -> Option<Slot> {
        self.indices.next().map(|index| self.slot(index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.indices.size_hint()
    }
}

impl DoubleEndedIterator for Schedule {
    fn next_back(&mut self) -> Option<Slot> {
        self.indices.next_back().map(|index| self.slot(index))
    }
}

impl ExactSizeIterator for Schedule {}
impl FusedIterator for Schedule {}

impl Forum {
    /// Returns an iterator over the eight meetings with their times and sessions (A/RES/73/326, paragraphs 1(d)
    /// note 4 and 18).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, Session};
    ///
    /// let forum = Forum::of_2022();
    /// let debate = forum.schedule().find(|slot| slot.sessions().contains(Session::PolicyDebate)).unwrap();
    /// assert_eq!(debate.to_string(), "2022-05-18, 15:00–18:00: Policy debate");
    /// ```
    #[must_use]
    pub const fn schedule(&self) -> Schedule {
        Schedule { opens: self.opens, programme: self.programme, indices: 0..Meeting::ALL.len() }
    }
}
