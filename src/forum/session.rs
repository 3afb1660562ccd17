//! What a meeting holds (A/RES/73/326, paragraph 18).

use super::{Meeting, RoundTable};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A segment of the plenary (A/RES/73/326, paragraph 18(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{PlenarySegment, Session};
    ///
    /// assert_eq!(Session::from(PlenarySegment::GeneralDebate), Session::GeneralDebate);
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

vocabulary! {
    /// What a meeting can hold: one of the four round tables, the policy debate, or a segment of the plenary
    /// (A/RES/73/326, paragraph 18(a) and (b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{RoundTable, Session};
    ///
    /// assert_eq!(Session::from(RoundTable::Three), Session::RoundTableThree);
    /// assert_eq!(Session::RoundTableThree.round_table(), Some(RoundTable::Three));
    /// assert_eq!(Session::PolicyDebate.round_table(), None);
    /// ```
    pub enum Session: "session" {
        /// Round table one (A/RES/73/326, paragraphs 18(a) and 21(b))
        RoundTableOne = "round-table-one",
        /// Round table two (A/RES/73/326, paragraphs 18(a) and 21(b))
        RoundTableTwo = "round-table-two",
        /// Round table three (A/RES/73/326, paragraphs 18(a) and 21(b))
        RoundTableThree = "round-table-three",
        /// Round table four (A/RES/73/326, paragraphs 18(a) and 21(b))
        RoundTableFour = "round-table-four",
        /// The policy debate, which begins with the technical summaries of the round tables (A/RES/73/326, paragraph 18(a))
        PolicyDebate = "policy-debate",
        /// The opening segment of the plenary (A/RES/73/326, paragraph 18(b) and (c))
        OpeningSegment = "opening-segment",
        /// The general debate of the plenary (A/RES/73/326, paragraph 18(b))
        GeneralDebate = "general-debate",
        /// The closing segment of the plenary (A/RES/73/326, paragraphs 18(b) and 26(c))
        ClosingSegment = "closing-segment",
    }
}

impl Session {
    /// The round table that the session is, if it is one (A/RES/73/326, paragraph 18(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{RoundTable, Session};
    ///
    /// assert_eq!(Session::RoundTableOne.round_table(), Some(RoundTable::One));
    /// assert_eq!(Session::ClosingSegment.round_table(), None);
    /// ```
    #[must_use]
    pub const fn round_table(self) -> Option<RoundTable> {
        match self {
            Self::RoundTableOne => Some(RoundTable::One),
            Self::RoundTableTwo => Some(RoundTable::Two),
            Self::RoundTableThree => Some(RoundTable::Three),
            Self::RoundTableFour => Some(RoundTable::Four),
            _ => None,
        }
    }

    /// The segment of the plenary that the session is, if it is one (A/RES/73/326, paragraph 18(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{PlenarySegment, Session};
    ///
    /// assert_eq!(Session::ClosingSegment.plenary_segment(), Some(PlenarySegment::ClosingSegment));
    /// assert_eq!(Session::PolicyDebate.plenary_segment(), None);
    /// ```
    #[must_use]
    pub const fn plenary_segment(self) -> Option<PlenarySegment> {
        match self {
            Self::OpeningSegment => Some(PlenarySegment::OpeningSegment),
            Self::GeneralDebate => Some(PlenarySegment::GeneralDebate),
            Self::ClosingSegment => Some(PlenarySegment::ClosingSegment),
            _ => None,
        }
    }

    /// Whether the session can be held in this meeting: a round table in the first three, the policy debate in
    /// the fourth, a segment of the plenary in the last four (A/RES/73/326, paragraph 18(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Meeting, Session};
    ///
    /// assert!(Session::PolicyDebate.belongs_in(Meeting::ALL[3]));
    /// assert!(!Session::PolicyDebate.belongs_in(Meeting::ALL[2]));
    /// ```
    #[must_use]
    pub const fn belongs_in(self, meeting: Meeting) -> bool {
        match self {
            Self::RoundTableOne | Self::RoundTableTwo | Self::RoundTableThree | Self::RoundTableFour => {
                meeting.index() < 3
            }
            Self::PolicyDebate => meeting.index() == 3,
            Self::OpeningSegment | Self::GeneralDebate | Self::ClosingSegment => meeting.index() > 3,
        }
    }

    /// The session as a programme lists it (A/RES/73/326, paragraph 18(a) and (b)); a round table by its
    /// number.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Session::RoundTableOne.title(), "Round table one");
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::RoundTableOne => "Round table one",
            Self::RoundTableTwo => "Round table two",
            Self::RoundTableThree => "Round table three",
            Self::RoundTableFour => "Round table four",
            Self::PolicyDebate => "Policy debate",
            Self::OpeningSegment => "Opening segment",
            Self::GeneralDebate => "General debate",
            Self::ClosingSegment => "Closing segment",
        }
    }

    /// The session as a sentence names it.
    pub(crate) const fn phrase(self) -> &'static str {
        match self {
            Self::RoundTableOne => RoundTable::One.phrase(),
            Self::RoundTableTwo => RoundTable::Two.phrase(),
            Self::RoundTableThree => RoundTable::Three.phrase(),
            Self::RoundTableFour => RoundTable::Four.phrase(),
            Self::PolicyDebate => "the policy debate",
            Self::OpeningSegment => "the opening segment",
            Self::GeneralDebate => "the general debate",
            Self::ClosingSegment => "the closing segment",
        }
    }
}

impl From<RoundTable> for Session {
    fn from(table: RoundTable) -> Self {
        match table {
            RoundTable::One => Self::RoundTableOne,
            RoundTable::Two => Self::RoundTableTwo,
            RoundTable::Three => Self::RoundTableThree,
            RoundTable::Four => Self::RoundTableFour,
        }
    }
}

impl From<PlenarySegment> for Session {
    fn from(segment: PlenarySegment) -> Self {
        match segment {
            PlenarySegment::OpeningSegment => Self::OpeningSegment,
            PlenarySegment::GeneralDebate => Self::GeneralDebate,
            PlenarySegment::ClosingSegment => Self::ClosingSegment,
        }
    }
}
