//! Sets as people write them: `1, 3–5 and 23`.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use core::fmt;

use super::super::{CitedBy, Quoted, UnknownIdentifier, Vocabulary, pad, start};

/// An error returned when a text is not a set.
///
/// # Examples
///
/// ```
/// use imrf::ObjectiveSet;
///
/// let error = |text: &str| text.parse::<ObjectiveSet>().unwrap_err().to_string();
/// assert_eq!(
///     error("1, 24"),
///     "unknown objective \"24\", expected a number from 1 to 23 or one of the 23 identifiers from \
///      \"data\" to \"international-cooperation\"",
/// );
/// assert_eq!(error("5–3"), r#"found the range "5–3", expected the lower number first"#);
/// assert_eq!(error("1–3 and 2"), "objective 2 is listed again, expected once");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct ParseSetError(Kind);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
enum Kind {
    #[error(transparent)]
    Member(UnknownIdentifier),
    #[error(fmt = write_range)]
    Range { found: String, label: &'static str },
    #[error(fmt = write_repeated)]
    Repeated { noun: &'static str, found: String },
}

fn write_range(
    found: &impl AsRef<str>,
    label: &impl fmt::Display,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    pad(f, format_args!("found the range {}, expected the lower {label} first", Quoted(found.as_ref())))
}

fn write_repeated(
    noun: &impl fmt::Display,
    found: &impl fmt::Display,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    pad(f, format_args!("{noun} {found} is listed again, expected once"))
}

impl ParseSetError {
    /// Returns the part of the text that is wrong, at most its first 61 characters.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ObjectiveSet;
    ///
    /// assert_eq!("1, 9-7 and 8".parse::<ObjectiveSet>().unwrap_err().found(), "9-7");
    /// ```
    #[must_use]
    pub const fn found(&self) -> &str {
        match &self.0 {
            Kind::Member(error) => error.found(),
            Kind::Range { found, .. } | Kind::Repeated { found, .. } => found.as_str(),
        }
    }

    /// Returns the identifier that was probably meant, or `None` where none is near.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ObjectiveSet;
    ///
    /// let error = "3, remitances".parse::<ObjectiveSet>().unwrap_err();
    /// assert_eq!(error.suggestion(), Some("remittances"));
    /// ```
    #[must_use]
    pub fn suggestion(&self) -> Option<&'static str> {
        match &self.0 {
            Kind::Member(error) => error.suggestion(),
            _ => None,
        }
    }
}

/// A value as a set shows it: by its number or letter where it has one.
struct Label(usize, &'static Vocabulary);

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(index, vocabulary) = *self;
        match vocabulary.cited_by {
            CitedBy::Number => (index + 1).fmt(f),
            CitedBy::Letter => (b'a'..=b'z').nth(index).map_or('?', char::from).fmt(f),
            CitedBy::Identifier => f.write_str(vocabulary.identifiers[index]),
        }
    }
}

/// The members of a set: numbers and letters with runs of three and more as a range, `1, 3–5 and 23`; else the
/// identifiers; `none`.
pub(crate) struct Text(pub(crate) u32, pub(crate) &'static Vocabulary);

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(bits, vocabulary) = *self;
        if bits == 0 {
            return f.write_str("none");
        }
        let has_ranges = vocabulary.cited_by != CitedBy::Identifier;
        let mut rest = bits;
        while rest != 0 {
            let first = rest.trailing_zeros();
            // A run of two is two members: "1 and 2" reads better than "1–2".
            let last = match (rest >> first).trailing_ones() {
                run @ 3.. if has_ranges => first + run - 1,
                _ => first,
            };
            if rest != bits {
                // The last item is the one after which nothing is left.
                f.write_str(if rest >> last == 1 { " and " } else { ", " })?;
            }
            Label(first as usize, vocabulary).fmt(f)?;
            if last > first {
                write!(f, "–{}", Label(last as usize, vocabulary))?;
            }
            rest = rest >> last >> 1 << last << 1;
        }
        Ok(())
    }
}

/// The words before the last member, in English, French and Spanish.
const AND: [&str; 3] = ["and", "et", "y"];

/// What is between the ends of a range in these languages, beside a dash.
const TO: [&str; 3] = [" to ", " à ", " a "];

/// Reads members and ranges of them, separated by a comma, with or without a blank, or by "and"; in any order, each
/// once.
pub(crate) fn parse(text: &str, vocabulary: &'static Vocabulary) -> Result<u32, ParseSetError> {
    if text == "none" {
        return Ok(0);
    }
    let mut bits = 0;
    // One blank may follow a comma, and then an "and"; there is no other.
    let after_comma = |(index, part): (usize, _)| {
        if index == 0 {
            return part;
        }
        let part = str::strip_prefix(part, ' ').unwrap_or(part);
        let without = |and: &&str| part.strip_prefix(*and)?.strip_prefix(' ');
        AND.iter().find_map(without).unwrap_or(part)
    };
    let parts = text.split(',').enumerate().map(after_comma);
    let items = parts.flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" et "));
    for item in items.flat_map(|part| part.split(" y ")) {
        let (low, high) = range(item, vocabulary)?;
        if low > high {
            let label = match vocabulary.cited_by {
                CitedBy::Number => "number",
                CitedBy::Letter => "letter",
                CitedBy::Identifier => vocabulary.noun,
            };
            return Err(ParseSetError(Kind::Range { found: start(item).to_owned(), label }));
        }
        for index in low..=high {
            if bits >> index & 1 == 1 {
                let found = alloc::format!("{}", Label(index, vocabulary));
                return Err(ParseSetError(Kind::Repeated { noun: vocabulary.noun, found }));
            }
            bits |= 1 << index;
        }
    }
    Ok(bits)
}

/// Returns the indices of the first and the last member of a range, or twice that of a single member.
fn range<'a>(item: &'a str, vocabulary: &'static Vocabulary) -> Result<(usize, usize), ParseSetError> {
    let member = |text: &str| vocabulary.cited(text).or_else(|| vocabulary.identified(text));
    let unknown = |text: &str| ParseSetError(Kind::Member(UnknownIdentifier::in_text(vocabulary, text)));
    if let Some(index) = member(item) {
        return Ok((index, index));
    }
    let ends = item.split_once(['–', '-']).or_else(|| TO.iter().find_map(|to| item.split_once(to)));
    let looks_like_range = |(first, last): &(&str, &str)| {
        let is_short = |text: &str| !text.is_empty() && text.len() <= 3 && !text.contains('-');
        vocabulary.cited_by != CitedBy::Identifier && is_short(first) && is_short(last)
    };
    // People write a dash with a blank on each side.
    let without_blanks = |(first, last): (&'a str, &'a str)| {
        let inner = first.strip_suffix(' ').zip(last.strip_prefix(' '));
        inner.unwrap_or((first, last))
    };
    let ends = ends.map(without_blanks);
    match ends.filter(looks_like_range) {
        Some((first, last)) => {
            let low = vocabulary.cited(first).ok_or_else(|| unknown(first))?;
            let high = vocabulary.cited(last).ok_or_else(|| unknown(last))?;
            Ok((low, high))
        }
        None => Err(unknown(item)),
    }
}
