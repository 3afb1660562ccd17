//! Texts, counts and dates.

use alloc::format;
use alloc::string::String;
use core::fmt;

use jiff::civil::Date;
use serde::de::Error;
use serde::ser::Serializer;

use super::fault::{Fault, Found, Kind, Reports};
use super::value::{Field, Form, wrong_type};
use crate::limits::{LAST_YEAR, LONGEST_KEPT};
use crate::text::{wrong_plain_text, wrong_reference};
use crate::vocabulary::Quoted;

/// A string that is a [plain text](crate::forum::PlainText) once it is validated.
pub(crate) enum Plain {}

/// A string that is a [reference to a document](crate::forum::DocumentReference) once it is validated.
pub(crate) enum Reference {}

/// A string of which a draft keeps no more than the longest valid one.
macro_rules! kept_text {
    ($($Marker:ident: $kind:ident, $wrong:ident;)+) => { $(
        impl Field<$Marker> for String {
            const FORM: Form = Form::Text;

            fn expected(f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn placeholder() -> Self {
                Self::new()
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self)
            }

            fn from_text<R: Reports, E: Error>(text: &str, reports: &mut R) -> Result<Option<Self>, E> {
                if text.len() <= LONGEST_KEPT {
                    return Ok(Some(Self::from(text)));
                }
                reports.report(|| Fault::new(Kind::$kind, $wrong(text).unwrap_or_default()))?;
                Ok(None)
            }
        }
    )+ };
}

kept_text! {
    Plain: PlainText, wrong_plain_text;
    Reference: Symbol, wrong_reference;
}

/// A string of which nothing is expected: of a pointer or of a message.
impl Field for String {
    const FORM: Form = Form::Text;

    fn expected(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn placeholder() -> Self {
        Self::new()
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }

    fn from_text<R: Reports, E: Error>(text: &str, _: &mut R) -> Result<Option<Self>, E> {
        Ok(Some(Self::from(text)))
    }
}

/// A count.
impl Field for u64 {
    const FORM: Form = Form::Number;

    fn expected(f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number from 0")
    }

    fn placeholder() -> Self {
        0
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(*self)
    }

    fn from_integer<R: Reports, E: Error>(number: i128, reports: &mut R) -> Result<Option<Self>, E> {
        match Self::try_from(number) {
            Ok(number) => Ok(Some(number)),
            Err(_) => wrong_type::<Self, (), R, E>(&Found::Integer(number), reports),
        }
    }
}

/// A date that follows from others, up to the last year that there is.
pub(crate) enum Derived {}

/// `YYYY-MM-DD`, a day of the calendar from the year 0000, and nothing else: no sign, no time, no other digits, no
/// blank.
macro_rules! dates {
    ($($Marker:ty: $last_year:expr;)+) => { $(
        impl Field<$Marker> for Date {
            const FORM: Form = Form::Text;

            fn expected(f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a string with a date as YYYY-MM-DD, up to the year {}", $last_year)
            }

            fn placeholder() -> Self {
                Self::default()
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if (0..=$last_year).contains(&self.year()) {
                    return serializer.collect_str(self);
                }
                let (year, last) = (self.year(), $last_year);
                Err(serde::ser::Error::custom(format_args!("found the year {year}, expected 0 to {last}")))
            }

            fn from_text<R: Reports, E: Error>(text: &str, reports: &mut R) -> Result<Option<Self>, E> {
                let date = date(text).filter(|date| date.year() <= $last_year);
                if date.is_none() {
                    reports.report(|| {
                        let found = Quoted(text);
                        let expected = format!("a date as YYYY-MM-DD, up to the year {}", $last_year);
                        Fault::new(Kind::InvalidDate, format!("found {found}, expected {expected}"))
                    })?;
                }
                Ok(date)
            }
        }
    )+ };
}

dates! {
    (): LAST_YEAR;
    Derived: Date::MAX.year();
}

fn date(text: &str) -> Option<Date> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return None;
    };
    let digits = [y1, y2, y3, y4, m1, m2, d1, d2];
    if !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let [y1, y2, y3, y4, m1, m2, d1, d2] = digits.map(|digit| i16::from(digit - b'0'));
    let year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
    // Two digits always fit.
    let month = i8::try_from(m1 * 10 + m2).ok()?;
    let day = i8::try_from(d1 * 10 + d2).ok()?;
    Date::new(year, month, day).ok()
}
