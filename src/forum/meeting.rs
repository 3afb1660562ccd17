//! The eight meetings of a Forum (A/RES/73/326, paragraph 1(d) note 4).

use core::fmt;

use super::{Day, Half};
use crate::vocabulary::set::set;
use crate::vocabulary::{CitedBy, Identified, UnknownIdentifier, Vocabulary, identified, lookup};

/// One of the eight meetings of a Forum: a half of a day (A/RES/73/326, paragraph 1(d) note 4).
///
/// Its identifier is made of those of the day and the half, such as `second-day-afternoon`. In the JSON form of a
/// programme the day and the half are two keys instead.
///
/// # Examples
///
/// ```
/// use imrf::{Day, Half, Meeting};
///
/// let meeting = Meeting::new(Day::Second, Half::Afternoon);
/// assert_eq!(meeting.as_str(), "second-day-afternoon");
/// assert_eq!(meeting.name(), "afternoon of the second day");
/// assert_eq!(Meeting::ALL[3], meeting);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Meeting {
    day: Day,
    half: Half,
}

impl Meeting {
    /// Every meeting, in the order of time.
    pub const ALL: [Self; 8] = {
        let mut all = [Self::new(Day::First, Half::Morning); 8];
        let mut index = 0;
        while index < all.len() {
            all[index] = Self::new(Day::ALL[index / 2], Half::ALL[index % 2]);
            index += 1;
        }
        all
    };

    const IDENTIFIERS: &'static [&'static str] = &[
        "first-day-morning",
        "first-day-afternoon",
        "second-day-morning",
        "second-day-afternoon",
        "third-day-morning",
        "third-day-afternoon",
        "fourth-day-morning",
        "fourth-day-afternoon",
    ];

    /// Returns the meeting in this half of this day.
    #[must_use]
    pub const fn new(day: Day, half: Half) -> Self {
        Self { day, half }
    }

    /// Returns the day of the meeting.
    #[must_use]
    pub const fn day(self) -> Day {
        self.day
    }

    /// Returns the half of the day, of which [`Half::starts`] and [`Half::ends`] are the times.
    #[must_use]
    pub const fn half(self) -> Half {
        self.half
    }

    /// Returns the identifier of the meeting, as used by `Display`, `FromStr` and serde.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        Self::IDENTIFIERS[self.index()]
    }

    /// Returns the name of the meeting, as part of a sentence.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Meeting::ALL[0].name(), "morning of the first day");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match (self.day, self.half) {
            (Day::First, Half::Morning) => "morning of the first day",
            (Day::First, Half::Afternoon) => "afternoon of the first day",
            (Day::Second, Half::Morning) => "morning of the second day",
            (Day::Second, Half::Afternoon) => "afternoon of the second day",
            (Day::Third, Half::Morning) => "morning of the third day",
            (Day::Third, Half::Afternoon) => "afternoon of the third day",
            (Day::Fourth, Half::Morning) => "morning of the fourth day",
            (Day::Fourth, Half::Afternoon) => "afternoon of the fourth day",
        }
    }

    /// The place of the meeting among the eight, from 0.
    pub(crate) const fn index(self) -> usize {
        self.day as usize * 2 + self.half as usize
    }
}

impl Identified for Meeting {
    const VOCABULARY: &'static Vocabulary = &Vocabulary {
        noun: "meeting",
        identifiers_are: "identifiers",
        identifiers: Self::IDENTIFIERS,
        lookup: lookup!(Meeting::IDENTIFIERS),
        cited_by: CitedBy::Identifier,
    };
    const VALUES: &'static [Self] = &Self::ALL;
}

impl fmt::Display for Meeting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Writes the identifier.
impl fmt::Debug for Meeting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Meeting({self})")
    }
}

/// Reads the identifier.
///
/// # Errors
///
/// [`UnknownIdentifier`] for any other text.
impl core::str::FromStr for Meeting {
    type Err = UnknownIdentifier;

    fn from_str(text: &str) -> Result<Self, UnknownIdentifier> {
        Self::from_text(text)
    }
}

impl From<Meeting> for &'static str {
    fn from(meeting: Meeting) -> Self {
        meeting.as_str()
    }
}

identified!(Meeting);

set! {
    /// A set of meetings (A/RES/73/326, paragraph 1(d) note 4), such as those in which a session is held.
    ///
    /// `Display` writes the identifiers, such as `first-day-morning and second-day-morning`, or `none` for the empty set.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::{MeetingSet, Programme};
    /// use imrf::{RoundTable, Session};
    ///
    /// let meetings: MeetingSet = Programme::OF_2022.meetings_of(Session::RoundTable(RoundTable::One));
    /// assert_eq!(meetings.to_string(), "first-day-morning");
    /// ```
    pub struct MeetingSet of Meeting: "meeting", "meetings"
}
