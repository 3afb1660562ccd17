//! Breaches of the rules of the opening day.

use imrf::ForumDraft;
use imrf::jiff::civil::{Date, date};
use imrf::rules::Rule;

use super::breach::{Breach, breach};

fn opens(day: Date) -> impl Fn(&mut ForumDraft) {
    move |draft| draft.opens = day
}

pub(crate) fn opening_day() -> Vec<Breach> {
    let quadrennial = |day: Date| {
        let displayed = format!(
            "the Forum opens in {}, expected 2022 or every four years after it (A/RES/73/195, paragraph 49(c))",
            day.year()
        );
        breach(Rule::Quadrennial, "/opens", None, &displayed, opens(day))
    };
    let first_semester = |day: Date, closes: &str| {
        let displayed = format!(
            "the four days end on {closes}, expected 2022-06-30 at the latest (A/RES/73/326, paragraph 1(c))"
        );
        breach(Rule::FirstSemester, "/opens", None, &displayed, opens(day))
    };
    let within_the_year = |day: Date| {
        let displayed = format!(
            "the four days that begin on {day} run into the next year, expected within one year \
             (A/RES/73/326, paragraph 1(c))"
        );
        breach(Rule::WithinTheYear, "/opens", None, &displayed, opens(day))
    };
    vec![
        quadrennial(date(2023, 5, 16)),
        quadrennial(date(2024, 5, 14)),
        quadrennial(date(2025, 12, 28)),
        quadrennial(date(2018, 5, 15)),
        quadrennial(date(0, 1, 1)),
        // The year comes first, then the semester of the first Forum: of one value one violation is reported.
        quadrennial(date(2023, 12, 31)),
        first_semester(date(2022, 6, 28), "2022-07-01"),
        first_semester(date(2022, 12, 28), "2022-12-31"),
        first_semester(date(2022, 12, 29), "2023-01-01"),
        within_the_year(date(2026, 12, 29)),
        within_the_year(date(9998, 12, 31)),
    ]
}
