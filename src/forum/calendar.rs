//! The four days of a Forum and their halves (A/RES/73/326, paragraph 1(d)).

use jiff::civil::{Time, time};

use super::key;
use crate::vocabulary::{UnknownNumber, vocabulary};

vocabulary! {
    /// One of the four days of a Forum (A/RES/73/326, paragraph 1(d)).
    ///
    /// That they follow each other is our reading.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Day, Forum};
    ///
    /// let forum = Forum::of_2022();
    /// assert_eq!(forum.date(Day::Fourth).to_string(), "2022-05-20");
    /// ```
    pub enum Day: "day" [Number] {
        /// The opening day (A/RES/73/326, paragraph 1(d))
        First = "first-day",
        /// The day after the first (A/RES/73/326, paragraph 1(d))
        Second = "second-day",
        /// The first of the two days of the plenary (A/RES/73/326, paragraphs 1(d) and 18(a))
        Third = "third-day",
        /// The closing day (A/RES/73/326, paragraph 1(d))
        Fourth = "fourth-day",
    }
}

impl Day {
    /// Returns the number of the day, 1 to 4.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Day::Fourth.number(), 4);
    /// ```
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Returns the day with this number, or `None` for 0 and for more than 4.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Day;
    ///
    /// assert_eq!(Day::from_number(4), Some(Day::Fourth));
    /// assert_eq!(Day::from_number(5), None);
    /// ```
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1..=4 => Some(Self::ALL[number as usize - 1]),
            _ => None,
        }
    }

    /// The key of the day in a programme.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::First => key::FIRST_DAY,
            Self::Second => key::SECOND_DAY,
            Self::Third => key::THIRD_DAY,
            Self::Fourth => key::FOURTH_DAY,
        }
    }
}

/// Returns the day with this number.
///
/// # Errors
///
/// [`UnknownNumber`] for 0 and for more than 4.
impl TryFrom<u8> for Day {
    type Error = UnknownNumber;

    fn try_from(number: u8) -> Result<Self, UnknownNumber> {
        Self::from_number(number).ok_or(UnknownNumber { noun: "day", found: number, last: 4 })
    }
}

/// Returns the number of the day.
impl From<Day> for u8 {
    fn from(day: Day) -> Self {
        day.number()
    }
}

vocabulary! {
    /// The half of a day in which a meeting is held (A/RES/73/326, paragraph 1(d) note 4).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Half;
    ///
    /// assert_eq!(Half::Afternoon.starts().to_string(), "15:00:00");
    /// ```
    pub enum Half: "half of a day" {
        /// From 10:00 to 13:00 (A/RES/73/326, paragraph 1(d) note 4)
        Morning = "morning",
        /// From 15:00 to 18:00 (A/RES/73/326, paragraph 1(d) note 4)
        Afternoon = "afternoon",
    }
}

impl Half {
    /// Returns the time at which the meeting starts (A/RES/73/326, paragraph 1(d) note 4); that it is New York time
    /// is our reading.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Half;
    /// use imrf::jiff::civil::time;
    ///
    /// assert_eq!(Half::Morning.starts(), time(10, 0, 0, 0));
    /// ```
    #[must_use]
    pub const fn starts(self) -> Time {
        match self {
            Self::Morning => time(10, 0, 0, 0),
            Self::Afternoon => time(15, 0, 0, 0),
        }
    }

    /// Returns the time at which the meeting ends, three hours later (A/RES/73/326, paragraph 1(d) note 4); that it
    /// is New York time is our reading.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Half;
    /// use imrf::jiff::civil::time;
    ///
    /// assert_eq!(Half::Morning.ends(), time(13, 0, 0, 0));
    /// ```
    #[must_use]
    pub const fn ends(self) -> Time {
        match self {
            Self::Morning => time(13, 0, 0, 0),
            Self::Afternoon => time(18, 0, 0, 0),
        }
    }

    /// The key of the half in a day of a programme.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Morning => key::MORNING,
            Self::Afternoon => key::AFTERNOON,
        }
    }
}
