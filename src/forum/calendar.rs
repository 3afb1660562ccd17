//! The four days and the eight meetings of a Forum (A/RES/73/326, paragraph 1(d)).

use core::fmt;

use jiff::civil::{Time, time};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// One of the four days of a Forum (A/RES/73/326, paragraph 1(d)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Day, Forum};
    ///
    /// let forum = Forum::of_2022();
    /// assert_eq!(forum.date(Day::Fourth).to_string(), "2022-05-20");
    /// ```
    pub enum Day: "day" {
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
    /// The number of the day, 1 to 4 (A/RES/73/326, paragraph 1(d)).
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

    /// The key of the day in a programme.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::First => "firstDay",
            Self::Second => "secondDay",
            Self::Third => "thirdDay",
            Self::Fourth => "fourthDay",
        }
    }

    const fn ordinal_word(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Third => "third",
            Self::Fourth => "fourth",
        }
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
    /// assert_eq!(Half::Afternoon.opens_at().to_string(), "15:00:00");
    /// ```
    pub enum Half: "half of a day" {
        /// From 10:00 to 13:00, New York time (A/RES/73/326, paragraph 1(d) note 4)
        Morning = "morning",
        /// From 15:00 to 18:00, New York time (A/RES/73/326, paragraph 1(d) note 4)
        Afternoon = "afternoon",
    }
}

impl Half {
    /// When the meeting begins, New York time (A/RES/73/326, paragraph 1(d) note 4).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Half::Morning.opens_at(), jiff::civil::time(10, 0, 0, 0));
    /// ```
    #[must_use]
    pub const fn opens_at(self) -> Time {
        match self {
            Self::Morning => time(10, 0, 0, 0),
            Self::Afternoon => time(15, 0, 0, 0),
        }
    }

    /// When the meeting ends, three hours later, New York time (A/RES/73/326, paragraph 1(d) note 4).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Half::Morning.closes_at(), jiff::civil::time(13, 0, 0, 0));
    /// ```
    #[must_use]
    pub const fn closes_at(self) -> Time {
        match self {
            Self::Morning => time(13, 0, 0, 0),
            Self::Afternoon => time(18, 0, 0, 0),
        }
    }
}

/// One of the eight meetings of a Forum: a half of a day (A/RES/73/326, paragraph 1(d) note 4).
///
/// # Examples
///
/// ```
/// use imrf::{Day, Half, Meeting};
///
/// let meeting = Meeting::new(Day::Second, Half::Afternoon);
/// assert_eq!(meeting.to_string(), "afternoon of the second day");
/// assert_eq!(Meeting::ALL[3], meeting);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Meeting {
    day: Day,
    half: Half,
}

impl Meeting {
    /// Every meeting, in the order of time (A/RES/73/326, paragraph 1(d) note 4).
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(imrf::Meeting::ALL.is_sorted());
    /// ```
    pub const ALL: [Self; 8] = {
        let mut all = [Self::new(Day::First, Half::Morning); 8];
        let mut index = 0;
        while index < all.len() {
            all[index] = Self::new(Day::ALL[index / 2], Half::ALL[index % 2]);
            index += 1;
        }
        all
    };

    /// The meeting in this half of this day (A/RES/73/326, paragraph 1(d) note 4).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Day, Half, Meeting};
    ///
    /// assert_eq!(Meeting::new(Day::First, Half::Morning), Meeting::ALL[0]);
    /// ```
    #[must_use]
    pub const fn new(day: Day, half: Half) -> Self {
        Self { day, half }
    }

    /// The day of the meeting (A/RES/73/326, paragraph 1(d)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Meeting::ALL[7].day(), imrf::Day::Fourth);
    /// ```
    #[must_use]
    pub const fn day(self) -> Day {
        self.day
    }

    /// The half of the day, from which come the hours (A/RES/73/326, paragraph 1(d) note 4).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Meeting::ALL[7].half(), imrf::Half::Afternoon);
    /// ```
    #[must_use]
    pub const fn half(self) -> Half {
        self.half
    }

    /// The place of the meeting among the eight, from 0.
    pub(crate) const fn index(self) -> usize {
        self.day as usize * 2 + self.half as usize
    }
}

/// `afternoon of the second day`, as the resolution has it.
impl fmt::Display for Meeting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of the {} day", self.half, self.day.ordinal_word())
    }
}
