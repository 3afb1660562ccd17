//! Dates, by pattern: many validators do not assert `format`, and some generators make date-times of it.
//!
//! The pattern does not end with `$`, which lets a line end through in some languages; the length does what it
//! would.

use alloc::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::limits::LAST_YEAR;

/// A day of the calendar in these years: months of 31, of 30 and of 28 days, and leap days.
macro_rules! calendar_day {
    ($years:literal) => {
        concat!(
            "^(",
            $years,
            "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])",
            "|(0[469]|11)-(0[1-9]|[12][0-9]|30)",
            "|02-(0[1-9]|1[0-9]|2[0-8]))",
            "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29",
            ")"
        )
    };
}

/// A day on which a Forum can open, as far as the calendar goes: 0000-01-01 to 9998-12-31.
pub(crate) const CALENDAR_DAY: &str = calendar_day!("([0-8][0-9]{3}|9[0-8][0-9]{2}|99[0-8][0-9]|999[0-8])");

/// A day that follows from the opening day: 0000-01-01 to 9999-12-31.
pub(crate) const DERIVED_DAY: &str = calendar_day!("[0-9]{4}");

const _: () = assert!(LAST_YEAR == 9998, "the pattern of a calendar day ends with this year");

/// The characters of a date, `YYYY-MM-DD`.
pub(crate) const DATE_LENGTH: usize = "YYYY-MM-DD".len();

/// The schema of a date, in the place of the type.
pub(crate) struct CalendarDay;

impl JsonSchema for CalendarDay {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "CalendarDay".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "maxLength": DATE_LENGTH, "pattern": CALENDAR_DAY})
    }
}
