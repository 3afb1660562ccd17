//! How schemas of shapes are made, apart from the rules: what types name in their attributes.

mod calendar_day;
mod definition;
mod governed;
mod identifiers;

pub(crate) use calendar_day::{CALENDAR_DAY, CalendarDay, DATE_LENGTH, DERIVED_DAY};
pub(crate) use definition::{Definition, Draft, ordered};
pub(crate) use governed::{Governed, Governs, valid};
pub(crate) use identifiers::{identifiers, listed, plain_enum};
