//! Strategies for editions and their opening days.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::drawn::{Numbers, drawn};
use super::valid;
use crate::Edition;
use crate::limits::LAST_YEAR;

/// The years between two editions.
const INTERVAL: i16 = Edition::SECOND.year() - Edition::FIRST.year();

/// The number of editions: 2022 to 9998.
const EDITIONS: usize = ((LAST_YEAR - Edition::FIRST.year()) / INTERVAL + 1).unsigned_abs() as usize;

/// Returns a year so many intervals after that of the first edition.
pub(super) fn year_after(intervals: usize) -> i16 {
    Edition::FIRST.year() + INTERVAL * i16::try_from(intervals).unwrap_or_default()
}

pub(super) fn edition(numbers: &mut Numbers) -> Edition {
    let before = match numbers.weighted(&[3, 3, 2, 1, 1]) {
        0 => 0,
        1 => 1,
        2 => 2 + numbers.below(8),
        3 => numbers.below(EDITIONS),
        _ => EDITIONS - 1,
    };
    valid(year_after(before))
}

/// Returns any edition but the first.
pub(super) fn later_edition(numbers: &mut Numbers) -> Edition {
    let before = match numbers.weighted(&[3, 2, 1]) {
        0 => 1,
        1 => 2 + numbers.below(8),
        _ => 1 + numbers.below(EDITIONS - 1),
    };
    valid(year_after(before))
}

/// The days on which the first Forum can open, from 1 January 2022: those of 181 that leave room for three more.
const DAYS_OF_2022: usize = 178;

/// The days on which a later one can open: those of 365 that leave room for three more.
const DAYS_LATER: usize = 362;

/// Returns a day on which the Forum of the edition can open, counted from its known day: the days after it, then those
/// before.
pub(super) fn opening_day(edition: Edition, numbers: &mut Numbers) -> Date {
    let days = if edition == Edition::FIRST { DAYS_OF_2022 } else { DAYS_LATER };
    let known = edition.opening_day().unwrap_or_else(|| date(edition.year(), 5, 17));
    let known = usize::try_from(known.day_of_year()).unwrap_or_default() - 1;
    let day = match numbers.weighted(&[2, 5, 1, 1, 1]) {
        0 => known,
        1 => (known + numbers.below(days)) % days,
        // The end of February, and that of June where the year is a later one.
        2 => 57 + numbers.below(4),
        3 => 0,
        _ if edition == Edition::FIRST || numbers.yes() => days - 1,
        _ => DAYS_OF_2022 - 1 + numbers.below(4),
    };
    day_of_year(edition.year(), day)
}

/// Returns the day of the year with this index from 0, which is 1 January.
pub(super) fn day_of_year(year: i16, index: usize) -> Date {
    date(year, 1, 1).saturating_add(i64::try_from(index).unwrap_or_default().days())
}

/// Returns a strategy for every edition, from 2022 to 9998.
///
/// Of ten, three are the first edition, three the second, two another of the first ten, one is the last, and one is any,
/// each equally likely. Shrinks to the first.
///
/// # Examples
///
/// ```
/// use imrf::strategy::editions;
/// use proptest::prelude::*;
///
/// proptest!(|(edition in editions())| {
///     prop_assert_eq!((edition.year() - 2022) % 4, 0);
/// });
/// ```
pub fn editions() -> impl Strategy<Value = Edition> + Clone {
    drawn(edition)
}

/// Returns a strategy for the valid opening days of Forums of any edition.
///
/// The edition is one of [`editions`], the day one of [`opening_days_of`] it. Shrinks to 17 May 2022.
///
/// # Examples
///
/// ```
/// use imrf::ForumDraft;
/// use imrf::strategy::opening_days;
/// use proptest::prelude::*;
///
/// proptest!(|(opens in opening_days())| {
///     prop_assert!(ForumDraft::indicative(opens).validate().is_ok());
/// });
/// ```
pub fn opening_days() -> impl Strategy<Value = Date> + Clone {
    drawn(|numbers| {
        let edition = edition(numbers);
        opening_day(edition, numbers)
    })
}

/// Returns a strategy for the valid opening days of a Forum of this edition.
///
/// In 2022 they are the days from 1 January to 27 June, on which the four days are in the first semester; in a later year
/// those to 28 December, on which the four days are in the year. Every one of them is generated. Of ten, two are the
/// [known day](Edition::opening_day) of the edition, or 17 May where it is not known; three are the first day, the last
/// day, or one at the end of February or of the first semester; five are any day, each equally likely. Shrinks to the
/// known day.
///
/// # Examples
///
/// ```
/// use imrf::Edition;
/// use imrf::jiff::civil::date;
/// use imrf::strategy::opening_days_of;
/// use proptest::prelude::*;
///
/// proptest!(|(opens in opening_days_of(Edition::FIRST))| {
///     prop_assert!((date(2022, 1, 1)..=date(2022, 6, 27)).contains(&opens));
/// });
/// ```
pub fn opening_days_of(edition: Edition) -> impl Strategy<Value = Date> + Clone + use<> {
    drawn(move |numbers| opening_day(edition, numbers))
}

super::arbitrary! {
    Edition from editions;
}
