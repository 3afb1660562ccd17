//! On which days a Forum can open.

use imrf::jiff::civil::{Date, date};
use imrf::rules::{Advice, Rule, Violation};
use imrf::{Forum, ForumDraft, Violations};
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

proptest! {
    /// The rules of the opening day, once more.
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
