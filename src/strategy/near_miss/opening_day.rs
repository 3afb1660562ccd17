//! Faults of the opening day.

use alloc::format;
use alloc::string::String;

use jiff::ToSpan as _;
use jiff::civil::Date;
use proptest::prelude::*;

use super::super::calendar::{day_of_year, later_editions};
use super::super::forum::forum_drafts;
use super::NearMiss;
use crate::ForumDraft;
use crate::rules::Rule;
use crate::rules::Violation;

pub(super) fn near_misses(rule: Rule) -> Option<BoxedStrategy<NearMiss<ForumDraft>>> {
    let (days, text): (BoxedStrategy<Date>, fn(Date) -> String) = match rule {
        Rule::Quadrennial => (between_editions(), |opens| {
            format!("the Forum opens in {}, expected 2022 or every four years after it", opens.year())
        }),
        Rule::FirstSemester => (after_the_first_semester(), |opens| {
            let closes = opens.saturating_add(3.days());
            format!("the four days end on {closes}, expected 2022-06-30 at the latest")
        }),
        Rule::WithinTheYear => (at_the_end_of_the_year(), |opens| {
            format!("the four days that begin on {opens} run into the next year, expected within one year")
        }),
        _ => return None,
    };
    let near_misses = (forum_drafts(), days).prop_map(move |(draft, opens)| {
        let violation = Violation::new(rule, text(opens)).under("opens");
        NearMiss::new(ForumDraft { opens, ..draft }, violation)
    });
    Some(near_misses.boxed())
}

/// The day of a year without 29 February from which the days are counted: 17 May, the simplest.
const MAY_17: i32 = 136;

/// The days from 1 January that leave room for three more, in a year of 365 days.
const DAYS: i32 = 362;

/// Days in a year that has no edition, and so that the four days are in one year.
fn between_editions() -> BoxedStrategy<Date> {
    // So many editions after the first, and so many years after that one.
    let year_after = |(edition, after): (i16, i16)| 2022 + 4 * edition + after;
    let near = (0..10_i16, 1..=3_i16).prop_map(year_after);
    let before = (0..2022_i16).prop_map(|before| 2021 - before);
    // The last is 9997, one year before the last edition.
    let later = (0..1994_i16, 1..=3_i16).prop_map(year_after);
    let year = prop_oneof![2 => near, 1 => before, 1 => later];
    (year, 0..DAYS).prop_map(|(year, day)| day_of_year(year, (MAY_17 + day) % DAYS)).boxed()
}

/// Days of 2022 from 28 June to 28 December.
fn after_the_first_semester() -> BoxedStrategy<Date> {
    let first = 178;
    prop_oneof![9 => first..DAYS, 1 => Just(first)].prop_map(|day| day_of_year(2022, day)).boxed()
}

/// The last three days of the year of a later edition.
fn at_the_end_of_the_year() -> BoxedStrategy<Date> {
    (later_editions(), DAYS..365).prop_map(|(edition, day)| day_of_year(edition.year(), day)).boxed()
}
