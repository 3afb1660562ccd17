//! What a meeting holds (A/RES/73/326, paragraph 18).

use core::fmt;

use super::{Meeting, MeetingSet, RoundTable};
use crate::rules::Rule;
use crate::vocabulary::set::set;
use crate::vocabulary::{CitedBy, Identified, UnknownIdentifier, Vocabulary, identified, lookup, vocabulary};

vocabulary! {
    /// A segment of the plenary (A/RES/73/326, paragraph 18(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Session;
    /// use imrf::forum::PlenarySegment;
    ///
    /// let session = Session::from(PlenarySegment::GeneralDebate);
    /// assert_eq!(session.as_str(), PlenarySegment::GeneralDebate.as_str());
    /// ```
    pub enum PlenarySegment: "plenary segment" {
        /// The opening segment, with the opening statements (A/RES/73/326, paragraph 18(b) and (c))
        OpeningSegment = "opening-segment",
        /// The general debate (A/RES/73/326, paragraph 18(b))
        GeneralDebate = "general-debate",
        /// The closing segment, in which the Progress Declaration is adopted (A/RES/73/326, paragraphs 18(b) and 26(c))
        ClosingSegment = "closing-segment",
    }
}

impl PlenarySegment {
    /// Returns the name of the segment.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::forum::PlenarySegment::GeneralDebate.name(), "General debate");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::OpeningSegment => "Opening segment",
            Self::GeneralDebate => "General debate",
            Self::ClosingSegment => "Closing segment",
        }
    }

    /// The segment as a sentence names it.
    const fn phrase(self) -> &'static str {
        match self {
            Self::OpeningSegment => "the opening segment",
            Self::GeneralDebate => "the general debate",
            Self::ClosingSegment => "the closing segment",
        }
    }
}

/// What a meeting can hold: one of the four round tables, the policy debate, or a segment of the plenary
/// (A/RES/73/326, paragraph 18(a) and (b)).
///
/// The identifier of a session is that of the round table or the segment, or `policy-debate`.
///
/// # Examples
///
/// ```
/// use imrf::forum::PlenarySegment;
/// use imrf::{RoundTable, Session};
///
/// assert_eq!("round-table-three".parse(), Ok(Session::RoundTable(RoundTable::Three)));
/// assert_eq!(Session::PlenarySegment(PlenarySegment::GeneralDebate).to_string(), "general-debate");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub enum Session {
    /// One of the four round tables (A/RES/73/326, paragraphs 18(a) and 21(b)).
    RoundTable(RoundTable),
    /// The policy debate, which begins with the technical summaries of the round tables (A/RES/73/326, paragraph 18(a)).
    PolicyDebate,
    /// A segment of the plenary (A/RES/73/326, paragraph 18(b)).
    PlenarySegment(PlenarySegment),
}

impl Session {
    /// Every session: the round tables, the policy debate, and the segments of the plenary.
    pub const ALL: [Self; 8] = [
        Self::RoundTable(RoundTable::One),
        Self::RoundTable(RoundTable::Two),
        Self::RoundTable(RoundTable::Three),
        Self::RoundTable(RoundTable::Four),
        Self::PolicyDebate,
        Self::PlenarySegment(PlenarySegment::OpeningSegment),
        Self::PlenarySegment(PlenarySegment::GeneralDebate),
        Self::PlenarySegment(PlenarySegment::ClosingSegment),
    ];

    const IDENTIFIERS: &'static [&'static str] = &{
        let mut identifiers = [""; Self::ALL.len()];
        let mut index = 0;
        while index < identifiers.len() {
            identifiers[index] = Self::ALL[index].as_str();
            index += 1;
        }
        identifiers
    };

    /// Returns the identifier of the session, as used by `Display`, `FromStr` and serde.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RoundTable(table) => table.as_str(),
            Self::PolicyDebate => "policy-debate",
            Self::PlenarySegment(segment) => segment.as_str(),
        }
    }

    /// Returns the name of the session.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Session::ALL[0].name(), "Round table one");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RoundTable(table) => table.name(),
            Self::PolicyDebate => "Policy debate",
            Self::PlenarySegment(segment) => segment.name(),
        }
    }

    /// Returns the round table, or `None` for another session.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{RoundTable, Session};
    ///
    /// assert_eq!(Session::RoundTable(RoundTable::One).round_table(), Some(RoundTable::One));
    /// assert_eq!(Session::PolicyDebate.round_table(), None);
    /// ```
    #[must_use]
    pub const fn round_table(self) -> Option<RoundTable> {
        match self {
            Self::RoundTable(table) => Some(table),
            _ => None,
        }
    }

    /// Returns the segment of the plenary, or `None` for another session.
    #[must_use]
    pub const fn plenary_segment(self) -> Option<PlenarySegment> {
        match self {
            Self::PlenarySegment(segment) => Some(segment),
            _ => None,
        }
    }

    /// Returns the rule that says in which meetings the session is held (A/RES/73/326, paragraph 18(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Session;
    /// use imrf::rules::Rule;
    ///
    /// assert_eq!(Session::PolicyDebate.rule(), Rule::PolicyDebateOnSecondAfternoon);
    /// ```
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Self::RoundTable(_) => Rule::RoundTablesOnFirstDays,
            Self::PolicyDebate => Rule::PolicyDebateOnSecondAfternoon,
            Self::PlenarySegment(_) => Rule::PlenaryOnLastDays,
        }
    }

    /// Returns the meetings in which the session is allowed: a round table in the first three, the policy debate in
    /// the fourth, a segment of the plenary in the last four (A/RES/73/326, paragraph 18(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Session;
    ///
    /// assert_eq!(Session::PolicyDebate.allowed_meetings().to_string(), "second-day-afternoon");
    /// ```
    #[must_use]
    pub const fn allowed_meetings(self) -> MeetingSet {
        let [first, second, third, fourth, last @ ..] = Meeting::ALL;
        match self {
            Self::RoundTable(_) => MeetingSet::of(&[first, second, third]),
            Self::PolicyDebate => MeetingSet::of(&[fourth]),
            Self::PlenarySegment(_) => MeetingSet::of(&last),
        }
    }

    /// Returns whether the session is allowed in this meeting (A/RES/73/326, paragraph 18(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Day, Half, Meeting, Session};
    ///
    /// assert!(Session::PolicyDebate.is_allowed_in(Meeting::new(Day::Second, Half::Afternoon)));
    /// assert!(!Session::PolicyDebate.is_allowed_in(Meeting::new(Day::Second, Half::Morning)));
    /// ```
    #[must_use]
    pub const fn is_allowed_in(self, meeting: Meeting) -> bool {
        self.allowed_meetings().contains(meeting)
    }

    /// The session as a sentence names it.
    pub(crate) const fn phrase(self) -> &'static str {
        match self {
            Self::RoundTable(table) => table.phrase(),
            Self::PolicyDebate => "the policy debate",
            Self::PlenarySegment(segment) => segment.phrase(),
        }
    }

    /// The place of the session among the eight, from 0.
    pub(crate) const fn index(self) -> usize {
        match self {
            Self::RoundTable(table) => table as usize,
            Self::PolicyDebate => 4,
            Self::PlenarySegment(segment) => 5 + segment as usize,
        }
    }
}

impl Identified for Session {
    const VOCABULARY: &'static Vocabulary = &Vocabulary {
        noun: "session",
        identifiers_are: "identifiers",
        identifiers: Self::IDENTIFIERS,
        lookup: lookup!(Session::IDENTIFIERS),
        cited_by: CitedBy::Identifier,
    };
    const VALUES: &'static [Self] = &Self::ALL;
}

impl fmt::Display for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Reads the identifier.
///
/// # Errors
///
/// [`UnknownIdentifier`] for any other text.
impl core::str::FromStr for Session {
    type Err = UnknownIdentifier;

    fn from_str(text: &str) -> Result<Self, UnknownIdentifier> {
        Self::from_text(text)
    }
}

impl From<Session> for &'static str {
    fn from(session: Session) -> Self {
        session.as_str()
    }
}

identified!(Session);

impl From<RoundTable> for Session {
    fn from(table: RoundTable) -> Self {
        Self::RoundTable(table)
    }
}

impl From<PlenarySegment> for Session {
    fn from(segment: PlenarySegment) -> Self {
        Self::PlenarySegment(segment)
    }
}

set! {
    /// A set of sessions (A/RES/73/326, paragraph 18(a) and (b)), such as those of a meeting.
    ///
    /// `Display` writes the identifiers, such as `opening-segment and general-debate`, or `none` for the empty set.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::Programme;
    /// use imrf::{Day, Half, Meeting, Session, SessionSet};
    ///
    /// let sessions: SessionSet = Programme::OF_2022.sessions(Meeting::new(Day::Third, Half::Morning));
    /// assert_eq!(sessions.to_string(), "opening-segment and general-debate");
    /// assert!(!sessions.contains(Session::PolicyDebate));
    /// ```
    pub struct SessionSet of Session: "session", "sessions"
}
