//! The four round tables, by name (A/RES/73/326, paragraphs 18(a) and 21(b)).

use crate::set::set;
use crate::vocabulary::{UnknownNumber, vocabulary};

vocabulary! {
    /// One of the four interactive multi-stakeholder round tables (A/RES/73/326, paragraph 18(a)).
    ///
    /// Its word is `round-table-one`; in documents it is also a key, `one`. The resolution gives the round
    /// tables neither a title nor an order.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::RoundTable;
    ///
    /// assert_eq!(RoundTable::try_from(3), Ok(RoundTable::Three));
    /// assert_eq!(RoundTable::Three.to_string(), "round-table-three");
    /// ```
    pub enum RoundTable: "round table" {
        /// Round table one (A/RES/73/326, paragraph 21(b))
        One = "round-table-one",
        /// Round table two (A/RES/73/326, paragraph 21(b))
        Two = "round-table-two",
        /// Round table three (A/RES/73/326, paragraph 21(b))
        Three = "round-table-three",
        /// Round table four (A/RES/73/326, paragraph 21(b))
        Four = "round-table-four",
    }
}

impl RoundTable {
    /// The number of the round table, 1 to 4 (A/RES/73/326, paragraph 21(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::RoundTable::Four.number(), 4);
    /// ```
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The round table with this number (A/RES/73/326, paragraph 21(b)); `None` for 0 and for more than 4.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::RoundTable;
    ///
    /// assert_eq!(RoundTable::from_number(1), Some(RoundTable::One));
    /// assert_eq!(RoundTable::from_number(5), None);
    /// ```
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1..=4 => Some(Self::ALL[number as usize - 1]),
            _ => None,
        }
    }

    /// The key of the round table in a document.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Two => "two",
            Self::Three => "three",
            Self::Four => "four",
        }
    }

    /// The round table as a sentence names it.
    pub(crate) const fn phrase(self) -> &'static str {
        match self {
            Self::One => "round table one",
            Self::Two => "round table two",
            Self::Three => "round table three",
            Self::Four => "round table four",
        }
    }
}

/// The round table with this number (A/RES/73/326, paragraph 21(b)).
///
/// # Errors
///
/// [`UnknownNumber`] for 0 and for more than 4.
impl TryFrom<u8> for RoundTable {
    type Error = UnknownNumber;

    fn try_from(number: u8) -> Result<Self, UnknownNumber> {
        Self::from_number(number).ok_or(UnknownNumber { noun: "round table", found: number, last: 4 })
    }
}

set! {
    /// A set of round tables (A/RES/73/326, paragraph 18(a)).
    ///
    /// It is shown by the numbers, as `1, 3 and 4`, the empty one as `none`, and written as a list of words.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{RoundTable, RoundTableSet};
    ///
    /// assert_eq!(RoundTableSet::ALL.without(RoundTable::Two).to_string(), "1, 3 and 4");
    /// ```
    pub struct RoundTableSet of RoundTable, "a" "round table": One, Three;
    "1" "2" "3" "4"
}
