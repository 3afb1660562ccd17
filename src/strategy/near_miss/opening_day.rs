//! Opening days that break a rule.

use alloc::format;
use alloc::string::String;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use super::super::calendar::{day_of_year, later_edition, year_after};
use super::super::drawn::Numbers;
use crate::forum::key;
use crate::rules::{Rule, Violation};
use crate::{Edition, ForumDraft};

const FIRST: i16 = Edition::FIRST.year();

/// The edition that there would be before the first, if the Forum had begun earlier.
pub(super) fn cycle_before_the_first(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let intervals = match numbers.weighted(&[6, 2, 1]) {
        0 => 1,
        1 => 2 + numbers.below(5),
        _ => 1 + numbers.below(505),
    };
    let year = FIRST - (year_after(intervals) - FIRST);
    in_year(draft, year)
}

/// Any other year before the first edition.
pub(super) fn year_before_the_first(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let years = match numbers.weighted(&[3, 2, 1]) {
        0 => 1,
        1 => 2 + numbers.below(2),
        _ => 1 + numbers.below(2022),
    };
    let year = FIRST - i16::try_from(years).unwrap_or(1);
    // Four years before an edition would be the other kind.
    in_year(draft, if (FIRST - year) % 4 == 0 { year + 1 } else { year })
}

/// A year between two editions.
pub(super) fn between_editions(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let intervals = match numbers.weighted(&[5, 3, 1]) {
        0 => 0,
        1 => 1 + numbers.below(9),
        // The last year is 9997, one before the last edition.
        _ => numbers.below(1994),
    };
    let after = numbers.of(&[1, 2, 3]);
    in_year(draft, year_after(intervals) + after)
}

/// The same day of a year without an edition.
fn in_year(draft: &mut ForumDraft, year: i16) -> Violation {
    let opens = draft.opens;
    // Not every year has a 29 February.
    draft.opens = Date::new(year, opens.month(), opens.day()).unwrap_or(date(year, opens.month(), 28));
    wrong(Rule::Quadrennial, format!("the Forum opens in {year}, expected 2022 or every four years after it"))
}

/// The last days of June, so that the Forum begins in the first semester and does not end in it.
pub(super) fn semester_ends_before_it_closes(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    draft.opens = date(FIRST, 6, numbers.of(&[28, 29, 30]));
    after_the_first_semester(draft)
}

/// A day of 2022 after the first semester.
pub(super) fn second_semester(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let after_june = match numbers.weighted(&[2, 2, 1]) {
        0 => 0,
        1 => numbers.below(184),
        _ => 181 + numbers.below(3),
    };
    draft.opens = day_of_year(FIRST, 181 + after_june);
    after_the_first_semester(draft)
}

fn after_the_first_semester(draft: &ForumDraft) -> Violation {
    let closes = draft.opens.saturating_add(3.days());
    wrong(Rule::FirstSemester, format!("the four days end on {closes}, expected 2022-06-30 at the latest"))
}

/// The last three days of the year of a later edition.
pub(super) fn next_year(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let year = later_edition(numbers).year();
    draft.opens = date(year, 12, numbers.of(&[29, 30, 31]));
    let opens = draft.opens;
    let text =
        format!("the four days that begin on {opens} run into the next year, expected within one year");
    wrong(Rule::WithinTheYear, text)
}

fn wrong(rule: Rule, text: String) -> Violation {
    Violation::new(rule, text).under(key::OPENS)
}
