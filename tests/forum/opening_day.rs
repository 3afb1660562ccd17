//! On which days a Forum can open, and the dates that follow from the day.

use imrf::forum::MilestoneKind;
use imrf::jiff::civil::{Date, date};
use imrf::rules::{Advice, Rule, Violation};
use imrf::{Day, Edition, Forum, ForumDraft, Violations};
use proptest::prelude::*;

fn opening(day: Date) -> Result<Forum, Violations> {
    ForumDraft::indicative(day).validate()
}

/// The rules that a Forum opening on this day breaks: of one value one at most.
fn broken(day: Date) -> Vec<Rule> {
    opening(day).map_or_else(|violations| violations.iter().map(Violation::rule).collect(), |_| vec![])
}

/// The rules under which a Forum opening on this day earns advice.
fn advised(day: Date) -> Vec<Rule> {
    opening(day).expect("the day is valid").advice().iter().map(Advice::rule).collect()
}

#[test]
fn the_first_forum_ends_by_the_last_day_of_june() {
    assert_eq!(broken(date(2022, 1, 1)), []);
    assert_eq!(broken(date(2022, 6, 27)), []);
    assert_eq!(broken(date(2022, 6, 28)), [Rule::FirstSemester]);
    assert_eq!(broken(date(2022, 12, 28)), [Rule::FirstSemester]);
    assert_eq!(broken(date(2022, 12, 29)), [Rule::FirstSemester]);
}

#[test]
fn a_later_forum_ends_within_its_year_and_earns_advice_after_june() {
    assert_eq!(advised(date(2026, 1, 1)), []);
    assert_eq!(advised(date(2026, 6, 27)), []);
    assert_eq!(advised(date(2026, 6, 28)), [Rule::FirstSemesterLater]);
    assert_eq!(advised(date(2026, 12, 28)), [Rule::FirstSemesterLater]);
    assert_eq!(broken(date(2026, 12, 29)), [Rule::WithinTheYear]);
    assert_eq!(broken(date(2026, 12, 31)), [Rule::WithinTheYear]);
    assert_eq!(advised(date(2030, 6, 27)), [Rule::FormatReview]);
    assert_eq!(advised(date(2030, 6, 28)), [Rule::FormatReview, Rule::FirstSemesterLater]);
}

#[test]
fn the_first_and_the_last_dates_there_are_can_be_validated() {
    assert_eq!(broken(date(9998, 12, 28)), []);
    assert_eq!(broken(date(9998, 12, 29)), [Rule::WithinTheYear]);
    assert_eq!(broken(date(9999, 1, 1)), [Rule::Quadrennial]);
    assert_eq!(broken(date(9999, 12, 31)), [Rule::Quadrennial]);
    assert_eq!(broken(Date::MAX), [Rule::Quadrennial]);
    assert_eq!(broken(Date::MIN), [Rule::Quadrennial]);
    assert_eq!(broken(date(-2022, 5, 17)), [Rule::Quadrennial]);
    // The last deadline of the last Forum is a date that there is.
    let last = opening(date(9998, 12, 28)).expect("the day is valid");
    assert_eq!(last.closes(), date(9998, 12, 31));
    assert_eq!(last.milestones().last().map(|milestone| milestone.date()), Some(date(9999, 1, 14)));
}

/// Days since a fixed one, counted through years and months: no calendar library.
fn day_number(year: i16, month: i8, day: i8) -> i64 {
    let is_leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let year = i64::from(year);
    let before = |year: i64| 365 * year + (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
    let lengths = [31, if is_leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let months: i64 = lengths.iter().take(usize::try_from(month - 1).unwrap_or_default()).sum();
    before(year) + months + i64::from(day)
}

fn number(date: Date) -> i64 {
    day_number(date.year(), date.month(), date.day())
}

/// The same day this many months before, or the last of that month when it is shorter.
fn months_before(opens: Date, months: i8) -> i64 {
    let (year, month) = match opens.month() - months {
        month @ 1.. => (opens.year(), month),
        month => (opens.year() - 1, month + 12),
    };
    let (next_year, next_month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let last = day_number(next_year, next_month, 1) - 1;
    day_number(year, month, opens.day()).min(last)
}

/// The tenth day after this one that is neither a Saturday nor a Sunday.
fn ten_working_days_after(closes: i64) -> i64 {
    // 17 May 2022 was a Tuesday.
    let weekday = |day: i64| (day - day_number(2022, 5, 17) + 1).rem_euclid(7);
    (closes + 1..).filter(|day| (0..=4).contains(&weekday(*day))).nth(9).expect("days do not end")
}

proptest! {
    /// Each date of a Forum, against days that are counted one by one.
    #[test]
    fn every_date_follows_from_the_opening_day(edition in 0..1995_i16, month in 1..=12_i8, day in 1..=31_i8) {
        let Ok(opens) = Date::new(2022 + 4 * edition, month, day) else { return Ok(()) };
        let Ok(forum) = opening(opens) else { return Ok(()) };
        let first = number(opens);
        for (day, after) in Day::ALL.into_iter().zip(0..) {
            prop_assert_eq!(number(forum.date(day)), first + after);
        }
        prop_assert_eq!(number(forum.closes()), first + 3);
        prop_assert_eq!(forum.edition().year(), opens.year());
        let dates: Vec<(MilestoneKind, i64)> =
            forum.milestones().iter().map(|milestone| (milestone.kind(), number(milestone.date()))).collect();
        prop_assert_eq!(dates, [
            (MilestoneKind::StakeholderList, months_before(opens, 3)),
            (MilestoneKind::Report, first - 84),
            (MilestoneKind::CoFacilitators, months_before(opens, 2)),
            (MilestoneKind::BackgroundNotes, first - 42),
            (MilestoneKind::Hearing, first - 1),
            (MilestoneKind::Adoption, first + 3),
            (MilestoneKind::Summaries, ten_working_days_after(first + 3)),
        ]);
    }

    /// The rules of the opening day, said once more.
    #[test]
    fn a_day_is_valid_exactly_when_the_rules_say_so(
        year in prop_oneof![2010..2050_i16, -9999..=9999_i16, Just(2022)],
        month in 1..=12_i8,
        day in 1..=31_i8,
    ) {
        let Ok(opens) = Date::new(year, month, day) else { return Ok(()) };
        let expected = if year < 2022 || (year - 2022) % 4 != 0 || year == 9999 {
            vec![Rule::Quadrennial]
        } else if year == 2022 && (month, day) > (6, 27) {
            vec![Rule::FirstSemester]
        } else if (month, day) > (12, 28) {
            vec![Rule::WithinTheYear]
        } else {
            vec![]
        };
        prop_assert_eq!(broken(opens), expected);
    }
}

/// As computed by hand from the rules, for the two editions whose opening day is known.
#[test]
fn the_dates_of_the_first_two_editions() {
    let dates = |edition: Edition| {
        let milestones = edition.milestones().expect("the opening day is known");
        milestones.iter().map(|milestone| milestone.date().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(
        dates(Edition::FIRST),
        ["2022-02-17", "2022-02-22", "2022-03-17", "2022-04-05", "2022-05-16", "2022-05-20", "2022-06-03"],
    );
    assert_eq!(
        dates(Edition::SECOND),
        ["2026-02-05", "2026-02-10", "2026-03-05", "2026-03-24", "2026-05-04", "2026-05-08", "2026-05-22"],
    );
    assert_eq!(Edition::SECOND.next().and_then(Edition::milestones), None);
    let days: Vec<MilestoneKind> = MilestoneKind::ALL
        .iter()
        .copied()
        .filter(|kind| kind.caveat() == Some("as if no weekday were a holiday"))
        .collect();
    assert_eq!(days, [MilestoneKind::Summaries]);
}

/// Three months before 31 May is the last day of February.
#[test]
fn months_are_counted_to_the_last_day_of_a_shorter_month() {
    let lists = |day: Date| opening(day).expect("the day is valid").milestones()[0].date();
    assert_eq!(lists(date(2026, 5, 31)), date(2026, 2, 28));
    assert_eq!(lists(date(2036 + 2, 5, 30)), date(2038, 2, 28));
    assert_eq!(lists(date(2026, 1, 31)), date(2025, 10, 31));
}
