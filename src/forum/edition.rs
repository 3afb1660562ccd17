//! The editions: 2022, 2026, 2030 and so on (A/RES/73/195, paragraph 49(c)).

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use jiff::civil::{Date, date};

use crate::excerpt::{self, Excerpt};

/// An edition of the Forum, by its year: 2022 and every fourth year after it, up to 9998 (A/RES/73/195,
/// paragraph 49(c)).
///
/// It is written as its year in a string, `"2022"`.
///
/// # Examples
///
/// ```
/// use imrf::Edition;
///
/// let edition: Edition = "2026".parse()?;
/// assert_eq!(edition, Edition::SECOND);
/// assert_eq!(edition.ordinal(), 2);
/// assert_eq!(
///     Edition::try_from(2024).unwrap_err().to_string(),
///     "no edition is held in 2024, expected 2022 or every four years after it, up to 9998",
/// );
/// # Ok::<(), imrf::ParseEditionError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct Edition {
    year: i16,
}

impl Edition {
    /// The first Forum, of 2022 (A/RES/73/195, paragraph 49(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Edition::FIRST.year(), 2022);
    /// ```
    pub const FIRST: Self = Self { year: 2022 };

    /// The second Forum, of 2026 (A/RES/73/195, paragraph 49(c)), after which the format is reviewed
    /// (A/RES/73/326, paragraph 27).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Edition::SECOND.year(), 2026);
    /// ```
    pub const SECOND: Self = Self { year: 2026 };

    /// The last year that is modelled: dates end with 9999, and deadlines follow a Forum.
    const LAST: i16 = 9998;

    /// The years between two editions.
    const INTERVAL: i16 = 4;

    /// The edition of this year (A/RES/73/195, paragraph 49(c)); `None` when none is held in it.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Edition;
    ///
    /// assert_eq!(Edition::of_year(2030).map(Edition::ordinal), Some(3));
    /// assert_eq!(Edition::of_year(2018), None);
    /// ```
    #[must_use]
    pub const fn of_year(year: i16) -> Option<Self> {
        let first = Self::FIRST.year;
        if year >= first && year <= Self::LAST && (year - first) % Self::INTERVAL == 0 {
            Some(Self { year })
        } else {
            None
        }
    }

    /// The year of the edition (A/RES/73/195, paragraph 49(c)), 2022 to 9998.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Edition::FIRST.year(), 2022);
    /// ```
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// Which edition it is (A/RES/73/195, paragraph 49(c)): 1 for 2022, 2 for 2026.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Edition::FIRST.ordinal(), 1);
    /// ```
    #[must_use]
    pub const fn ordinal(self) -> i16 {
        (self.year - Self::FIRST.year) / Self::INTERVAL + 1
    }

    /// The edition four years later (A/RES/73/195, paragraph 49(c)); `None` after 9998.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Edition;
    ///
    /// assert_eq!(Edition::FIRST.next(), Some(Edition::SECOND));
    /// ```
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        Self::of_year(self.year + Self::INTERVAL)
    }

    /// The first of the four days, where it is known: 17 May 2022 (A/RES/76/266, paragraph 1) and 5 May 2026
    /// (announced; two independent calendars have it).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Edition;
    /// use jiff::civil::date;
    ///
    /// assert_eq!(Edition::FIRST.opening_day(), Some(date(2022, 5, 17)));
    /// assert_eq!(Edition::SECOND.opening_day(), Some(date(2026, 5, 5)));
    /// assert_eq!(Edition::SECOND.next().unwrap().opening_day(), None);
    /// ```
    #[must_use]
    pub const fn opening_day(self) -> Option<Date> {
        match self {
            Self::FIRST => Some(date(2022, 5, 17)),
            Self::SECOND => Some(date(2026, 5, 5)),
            _ => None,
        }
    }
}

/// The year, in four digits.
impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.year.fmt(f)
    }
}

/// The edition of this year (A/RES/73/195, paragraph 49(c)).
///
/// # Errors
///
/// [`EditionError`] for a year before 2022 or after 9998, and for one in between that is no fourth year.
impl TryFrom<i16> for Edition {
    type Error = EditionError;

    fn try_from(year: i16) -> Result<Self, EditionError> {
        Self::of_year(year).ok_or(EditionError { year })
    }
}

/// Reads the year, in four digits.
///
/// # Errors
///
/// [`ParseEditionError`] when the text is not four digits, or no edition is held in that year.
impl FromStr for Edition {
    type Err = ParseEditionError;

    fn from_str(text: &str) -> Result<Self, ParseEditionError> {
        // The library's reader takes a sign.
        let is_plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse::<i16>() {
            Ok(year) if is_plain => Ok(Self::try_from(year)?),
            _ => Err(ParseEditionError::Form { found: excerpt::start(text).to_owned() }),
        }
    }
}

/// A year in which no edition is held.
///
/// # Examples
///
/// ```
/// assert_eq!(
///     imrf::Edition::try_from(2018).unwrap_err().to_string(),
///     "no edition is held in 2018, expected 2022 or every four years after it, up to 9998",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no edition is held in {year}, expected 2022 or every four years after it, up to 9998")]
pub struct EditionError {
    year: i16,
}

impl EditionError {
    /// The year in which none is held.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Edition::try_from(2018).unwrap_err().year(), 2018);
    /// ```
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }
}

/// A text that is no [`Edition`].
///
/// # Examples
///
/// ```
/// assert_eq!(
///     "22".parse::<imrf::Edition>().unwrap_err().to_string(),
///     r#"found "22", expected the year of an edition in four digits"#,
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseEditionError {
    /// The text is not four digits; it is kept up to its first 61 characters.
    #[error("found {}, expected the year of an edition in four digits", Excerpt(found))]
    Form {
        /// The text, as far as it is kept.
        found: String,
    },
    /// No edition is held in the year.
    #[error(transparent)]
    Year(#[from] EditionError),
}

#[cfg(feature = "serde")]
crate::wire::text!(Edition, "a string with the year of an edition, such as \"2022\"");
