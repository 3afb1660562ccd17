//! The rules of the opening day, by pattern: JSON Schema does not count days.
//!
//! Each is silent about a text that is not a day of the calendar.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Value, json};

use super::rules::rule;
use crate::forum::{Day, Edition, key};
use crate::limits::FIRST_SEMESTER_ENDS;
use crate::rules::Rule;
use crate::shape::{CALENDAR_DAY, DATE_LENGTH};

/// The years of the editions, `2022` and every fourth year after it, up to `9998`.
pub(super) const EDITION: &str =
    "(20(2[26]|[3579][048]|[468][26])|(2[1-9]|[3-9][0-9])([02468][26]|[13579][048]))";

/// Returns the rules of the opening day.
pub(super) fn of_opening_day() -> [Value; 3] {
    let first = Edition::FIRST;
    let later = format!("^{EDITION}-12-({})", last_days(31));
    [
        (Rule::Quadrennial, json!({"not": {"pattern": format!("^{EDITION}-")}})),
        (Rule::FirstSemester, json!({"pattern": format!("^{first}-({})", after_first_semester())})),
        (Rule::WithinTheYear, json!({"pattern": later, "not": {"pattern": format!("^{first}")}})),
    ]
    .map(|(name, keywords)| {
        let days = json!([{"pattern": CALENDAR_DAY}, keywords]);
        let wrong = json!({"type": "string", "maxLength": DATE_LENGTH, "allOf": days});
        json!({"properties": {key::OPENS: rule(name, &wrong)}})
    })
}

/// The days of a year on which a Forum cannot open and close in the first semester: the last ones of its last month,
/// and the months after it.
fn after_first_semester() -> String {
    let (month, day) = FIRST_SEMESTER_ENDS;
    let months: Vec<String> = (month + 1..=12).map(|month| format!("{month:02}")).collect();
    format!("{month:02}-({})|({})-", last_days(day), months.join("|"))
}

/// The last days of a month with so many days, on which a Forum cannot open and close in that month.
fn last_days(last: i8) -> String {
    let others = i8::try_from(Day::ALL.len()).unwrap_or_default() - 1;
    let days: Vec<String> = (last - others + 1..=last).map(|day| format!("{day:02}")).collect();
    days.join("|")
}
