//! Strategies for editions and their opening days.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::valid;
use crate::Edition;

/// The number of editions: 2022 to 9998.
const EDITIONS: i16 = 1995;

/// Every edition, from 2022 to 9998.
///
/// One in four is the first, one in four the second, one in four another of the first ten, the rest any, each
/// equally likely. Shrinks to the first.
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
    prop_oneof![Just(0), Just(1), 2..10_i16, 0..EDITIONS].prop_map(edition)
}

/// Every edition but the first.
pub(super) fn later_editions() -> impl Strategy<Value = Edition> + Clone {
    prop_oneof![Just(1), 2..10_i16, 1..EDITIONS].prop_map(edition)
}

fn edition(before: i16) -> Edition {
    valid(Edition::FIRST.year() + 4 * before)
}

/// The opening days of a Forum of any edition.
///
/// The editions are as in [`editions`], the days as in [`opening_days_of`]. Shrinks to 17 May 2022.
///
/// # Examples
///
/// ```
/// use imrf::strategy::opening_days;
/// use imrf::{Forum, ForumDraft};
/// use proptest::prelude::*;
///
/// proptest!(|(opens in opening_days())| {
///     prop_assert!(Forum::try_from(ForumDraft::indicative(opens)).is_ok());
/// });
/// ```
pub fn opening_days() -> impl Strategy<Value = Date> + Clone {
    (editions(), day_numbers()).prop_map(|(edition, number)| opening_day(edition, number))
}

/// The opening days of a Forum of this edition.
///
/// All are reached: of 2022 the days from 1 January to 27 June, after which the four days would leave the
/// first semester; of a later year those to 28 December, after which they would leave the year. One in ten is
/// the last of these days, one in ten the first; else each is equally likely. Shrinks to the [known
/// day](Edition::opening_day) of the edition, or to 17 May where it is not known.
///
/// # Examples
///
/// ```
/// use imrf::Edition;
/// use imrf::strategy::opening_days_of;
/// use jiff::civil::date;
/// use proptest::prelude::*;
///
/// proptest!(|(opens in opening_days_of(Edition::FIRST))| {
///     prop_assert!((date(2022, 1, 1)..=date(2022, 6, 27)).contains(&opens));
/// });
/// ```
pub fn opening_days_of(edition: Edition) -> impl Strategy<Value = Date> + Clone + use<> {
    day_numbers().prop_map(move |number| opening_day(edition, number))
}

/// The days on which the first Forum can open, from 1 January 2022: those of 181 that leave room for three
/// more.
const DAYS_OF_2022: i32 = 178;

/// The days on which a later one can open: those of 365 that leave room for three more.
const DAYS_LATER: i32 = 362;

/// The least number that both counts of days divide, so that each day has as many numbers.
const NUMBERS: i32 = 178 * 181;

/// What the numbers of the first and the last day are called, which are drawn more often.
#[derive(Clone, Copy, Debug)]
enum DayNumber {
    From(i32),
    First,
    Last,
}

fn day_numbers() -> impl Strategy<Value = DayNumber> + Clone {
    prop_oneof![
        8 => (0..NUMBERS).prop_map(DayNumber::From),
        1 => Just(DayNumber::First),
        1 => Just(DayNumber::Last),
    ]
}

/// The day with this number, counted from the day to which shrinking leads: the days after it, then those
/// before.
fn opening_day(edition: Edition, number: DayNumber) -> Date {
    let days = if edition == Edition::FIRST { DAYS_OF_2022 } else { DAYS_LATER };
    let known = edition.opening_day().unwrap_or_else(|| date(edition.year(), 5, 17));
    let place = match number {
        DayNumber::First => 0,
        DayNumber::Last => days - 1,
        DayNumber::From(number) => (i32::from(known.day_of_year()) - 1 + number * days / NUMBERS) % days,
    };
    day_of_year(edition.year(), place)
}

/// The day of the year at this place from 0, which is 1 January.
pub(super) fn day_of_year(year: i16, place: i32) -> Date {
    date(year, 1, 1).saturating_add(place.days())
}

super::arbitrary! {
    Edition from editions;
}
