//! The four round tables, by name (A/RES/73/326, paragraphs 18(a) and 21(b)).

use super::key;
use crate::vocabulary::set::set;
use crate::vocabulary::{UnknownNumber, vocabulary};

vocabulary! {
    /// One of the four interactive multi-stakeholder round tables (A/RES/73/326, paragraph 18(a)).
    ///
    /// Its identifier is `round-table-one`; as a key of a document it is `one`. The resolution gives the round
    /// tables neither a title nor an order.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::RoundTable;
    ///
    /// assert_eq!(RoundTable::from_number(3), Some(RoundTable::Three));
    /// assert_eq!("3".parse(), Ok(RoundTable::Three));
    /// assert_eq!(RoundTable::Three.to_string(), "round-table-three");
    /// assert_eq!(RoundTable::Three.name(), "Round table three");
    /// ```
    pub enum RoundTable: "round table" [Number] {
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
    /// Returns the number of the round table, 1 to 4 (A/RES/73/326, paragraph 21(b)).
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

    /// Returns the round table with this number (A/RES/73/326, paragraph 21(b)), or `None` for 0 and for more than 4.
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

    /// Returns the name that the resolution uses (A/RES/73/326, paragraph 21(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::RoundTable::One.name(), "Round table one");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::One => "Round table one",
            Self::Two => "Round table two",
            Self::Three => "Round table three",
            Self::Four => "Round table four",
        }
    }

    /// The key of the round table in a document.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::One => key::ONE,
            Self::Two => key::TWO,
            Self::Three => key::THREE,
            Self::Four => key::FOUR,
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

/// Returns the round table with this number (A/RES/73/326, paragraph 21(b)).
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

/// Returns the number of the round table.
impl From<RoundTable> for u8 {
    fn from(table: RoundTable) -> Self {
        table.number()
    }
}

set! {
    /// A set of round tables (A/RES/73/326, paragraph 18(a)).
    ///
    /// `Display` writes the numbers, such as `1, 3 and 4`, or `none` for the empty set.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::RoundTable;
    /// use imrf::forum::RoundTableSet;
    ///
    /// assert_eq!(RoundTableSet::ALL.without(RoundTable::Two).to_string(), "1, 3 and 4");
    /// ```
    pub struct RoundTableSet of RoundTable [Number]: "round table", "round tables"
}
