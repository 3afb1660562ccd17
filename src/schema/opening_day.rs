//! Dates, by pattern: JSON Schema does not count days, and many validators do not assert `format`.
//!
//! No pattern ends with `$`, which lets a line end through in some languages; the lengths do what it would.

use alloc::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use super::rules::rule;
use crate::Rule;

/// The years of the editions, `2022` and every fourth year after it, up to `9998`.
pub(super) const EDITION: &str =
    "(20(2[26]|[3579][048]|[468][26])|(2[1-9]|[3-9][0-9])([02468][26]|[13579][048]))";

/// A day of the calendar, 0000-01-01 to 9998-12-31: months of 31, of 30 and of 28 days, and leap days.
const CALENDAR_DAY: &str = concat!(
    "^(",
    "([0-8][0-9]{3}|9[0-8][0-9]{2}|99[0-8][0-9]|999[0-8])-",
    "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])",
    "|(0[469]|11)-(0[1-9]|[12][0-9]|30)",
    "|02-(0[1-9]|1[0-9]|2[0-8]))",
    "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29",
    ")"
);

/// Stands for a date in the derivation of a draft's schema.
pub(crate) struct CalendarDay;

impl JsonSchema for CalendarDay {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "CalendarDay".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "minLength": 10, "maxLength": 10, "pattern": CALENDAR_DAY})
    }
}

/// The rules of the opening day.
pub(super) fn of_opening_day(key: &str) -> [Value; 3] {
    let is = |pattern: &str| json!({"properties": {key: {"type": "string", "pattern": pattern}}});
    let is_not =
        |pattern: &str| json!({"properties": {key: {"type": "string", "not": {"pattern": pattern}}}});
    [
        rule(Rule::Quadrennial, &is(&alloc::format!("^{EDITION}-"))),
        // The last of four days is 30 June at the latest.
        rule(Rule::FirstSemester, &is_not("^2022-(0[7-9]|1[0-2]|06-(2[89]|30))")),
        rule(Rule::WithinTheYear, &is_not("^[0-9]{4}-12-(29|30|31)")),
    ]
}
