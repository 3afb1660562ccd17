//! The editions: 2022, 2026, 2030 and so on (A/RES/73/195, paragraph 49(c)).

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use jiff::civil::{Date, date};

use crate::limits::LAST_YEAR;
use crate::vocabulary::{Quoted, pad, start};

/// An edition of the Forum, by its year: 2022 and every fourth year after it, up to 9998 (A/RES/73/195, paragraph
/// 49(c)).
///
/// It is serialized as a string with its year, `"2022"`.
///
/// # Examples
///
/// ```
/// use imrf::Edition;
///
/// let edition: Edition = "2026".parse()?;
/// assert_eq!(edition, Edition::SECOND);
/// assert_eq!(edition.ordinal(), 2);
/// assert_eq!(edition.regional_review_year(), 2024);
/// assert_eq!(
///     Edition::try_from(2024).unwrap_err().to_string(),
///     "no edition is held in 2024, expected 2022 or every four years after it, up to 9998",
/// );
/// # Ok::<(), imrf::forum::ParseEditionError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Edition {
    year: i16,
}

impl Edition {
    /// The first Forum, of 2022 (A/RES/73/195, paragraph 49(c)).
    pub const FIRST: Self = Self { year: 2022 };

    /// The second Forum, of 2026 (A/RES/73/195, paragraph 49(c)), after which the format is reviewed, unless
    /// otherwise decided (A/RES/73/326, paragraph 27).
    pub const SECOND: Self = Self { year: 2026 };

    /// The years between two editions.
    const INTERVAL: i16 = 4;

    /// The years from the regional reviews to the edition that follows them: from 2020 to 2022.
    const AFTER_REGIONAL_REVIEWS: i16 = 2;

    /// Returns the edition of this year (A/RES/73/195, paragraph 49(c)), or `None` when no edition is held in it.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Edition;
    ///
    /// assert_eq!(Edition::from_year(2030).map(Edition::ordinal), Some(3));
    /// assert_eq!(Edition::from_year(2018), None);
    /// ```
    #[must_use]
    pub const fn from_year(year: i16) -> Option<Self> {
        let first = Self::FIRST.year;
        if year >= first && year <= LAST_YEAR && (year - first) % Self::INTERVAL == 0 {
            Some(Self { year })
        } else {
            None
        }
    }

    /// Returns the year of the edition (A/RES/73/195, paragraph 49(c)), 2022 to 9998.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// Returns the number of the edition, counted from 1 (A/RES/73/195, paragraph 49(c)): 1 for 2022, 2 for 2026.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Edition;
    ///
    /// assert_eq!(Edition::from_year(2034).map(Edition::ordinal), Some(4));
    /// ```
    #[must_use]
    pub const fn ordinal(self) -> i16 {
        (self.year - Self::FIRST.year) / Self::INTERVAL + 1
    }

    /// Returns the edition four years later (A/RES/73/195, paragraph 49(c)), or `None` after 9998.
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
        Self::from_year(self.year + Self::INTERVAL)
    }

    /// Returns the year of the regional reviews before the edition: 2020 for 2022, and every four years after it
    /// (A/RES/73/195, paragraph 50).
    ///
    /// Relevant subregional, regional and cross-regional processes, platforms and organizations are invited to review
    /// the implementation of the Compact within their regions, beginning in 2020, alternating with the discussions at
    /// the global level, and to contribute to the work of the Forum (A/RES/73/326, paragraph 10). The Director General
    /// of IOM, as Coordinator of the Network, is requested to assist in their preparation and organization, upon
    /// request by Member States (paragraph 9).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Edition;
    ///
    /// assert_eq!(Edition::FIRST.regional_review_year(), 2020);
    /// assert_eq!(Edition::SECOND.regional_review_year(), 2024);
    /// ```
    #[must_use]
    pub const fn regional_review_year(self) -> i16 {
        self.year - Self::AFTER_REGIONAL_REVIEWS
    }

    /// Returns the first of the four days, or `None` where it is not known.
    ///
    /// It is known for two editions: 17 May 2022 (A/RES/76/266, annex, paragraph 1), and 5 May 2026, which was announced
    /// before the event by the Global Cities Hub, and by no other source that was found.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Edition;
    /// use imrf::jiff::civil::date;
    ///
    /// assert_eq!(Edition::FIRST.opening_day(), Some(date(2022, 5, 17)));
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
        pad(f, format_args!("{}", self.year))
    }
}

/// Returns the edition of this year (A/RES/73/195, paragraph 49(c)).
///
/// # Errors
///
/// [`EditionError`] for a year in which no edition is held.
impl TryFrom<i16> for Edition {
    type Error = EditionError;

    fn try_from(year: i16) -> Result<Self, EditionError> {
        Self::from_year(year).ok_or(EditionError { year })
    }
}

/// Returns the year of the edition.
impl From<Edition> for i16 {
    fn from(edition: Edition) -> Self {
        edition.year
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
            _ => Err(ParseEditionError::Form { found: start(text).to_owned() }),
        }
    }
}

/// # Errors
///
/// As for [`FromStr`].
impl TryFrom<&str> for Edition {
    type Error = ParseEditionError;

    fn try_from(text: &str) -> Result<Self, ParseEditionError> {
        text.parse()
    }
}

/// The error of a year in which no edition is held.
///
/// # Examples
///
/// ```
/// use imrf::Edition;
///
/// let error = Edition::try_from(2018).unwrap_err();
/// assert_eq!(error.year(), 2018);
/// assert_eq!(
///     error.to_string(),
///     "no edition is held in 2018, expected 2022 or every four years after it, up to 9998",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub struct EditionError {
    year: i16,
}

impl fmt::Display for EditionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year } = self;
        pad(
            f,
            format_args!(
                "no edition is held in {year}, expected 2022 or every four years after it, up to 9998"
            ),
        )
    }
}

impl EditionError {
    /// Returns the year in which no edition is held.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }
}

/// An error returned when parsing an [`Edition`] fails.
///
/// # Examples
///
/// ```
/// use imrf::Edition;
///
/// assert_eq!(
///     "22".parse::<Edition>().unwrap_err().to_string(),
///     r#"found "22", expected the year of an edition in four digits"#,
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseEditionError {
    /// The text is not four digits.
    #[error(fmt = write_form)]
    Form {
        /// At most the first 61 characters of the text.
        found: String,
    },
    /// No edition is held in the year.
    #[error(transparent)]
    Year(#[from] EditionError),
}

fn write_form(found: &impl AsRef<str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    pad(f, format_args!("found {}, expected the year of an edition in four digits", Quoted(found.as_ref())))
}

#[cfg(feature = "serde")]
crate::wire::text!(
    Edition: UnknownIdentifier,
    "a string with the year of an edition, such as \"2022\"",
    Self::FIRST
);
