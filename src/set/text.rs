//! Sets as people write them: `1, 3–5 and 23`.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;

use crate::excerpt::{self, Excerpt};

/// A text that is no set.
///
/// # Examples
///
/// ```
/// use imrf::ObjectiveSet;
///
/// let error = |text: &str| text.parse::<ObjectiveSet>().unwrap_err().to_string();
/// assert_eq!(error("1, 24"), r#"found "24", expected an objective from 1 to 23"#);
/// assert_eq!(error("5–3"), r#"found the range "5–3", expected the lower objective first"#);
/// assert_eq!(error("1–3 and 2"), "objective 2 is listed again, expected once");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct ParseSetError(Kind);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
enum Kind {
    #[error("found {}, expected {article} {noun} from {first} to {last}", Excerpt(found))]
    Member {
        found: String,
        article: &'static str,
        noun: &'static str,
        first: &'static str,
        last: &'static str,
    },
    #[error("found the range {}, expected the lower {noun} first", Excerpt(found))]
    Range { found: String, noun: &'static str },
    #[error("{noun} {label} is listed again, expected once")]
    Twice { noun: &'static str, label: &'static str },
}

/// What [`parse`] and [`write`] need to know of a list: its noun, and the label of each value by its index.
pub(crate) struct Labels {
    pub(crate) article: &'static str,
    pub(crate) noun: &'static str,
    pub(crate) all: &'static [&'static str],
}

/// Writes the members by their labels, runs of three and more as a range: `1, 3–5 and 23`; `none`.
pub(crate) fn write(bits: u32, labels: &Labels, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if bits == 0 {
        return f.write_str("none");
    }
    let mut rest = bits;
    while rest != 0 {
        let first = rest.trailing_zeros();
        // A run of two is two members: "1 and 2" reads better than "1–2".
        let last = match (rest >> first).trailing_ones() {
            0..3 => first,
            run => first + run - 1,
        };
        if rest != bits {
            // The last item is the one after which nothing is left.
            f.write_str(if rest >> last == 1 { " and " } else { ", " })?;
        }
        f.write_str(labels.all[first as usize])?;
        if last > first {
            f.write_str("–")?;
            f.write_str(labels.all[last as usize])?;
        }
        rest = rest >> last >> 1 << last << 1;
    }
    Ok(())
}

/// Reads members and ranges of them, separated by a comma, with or without a blank, or by `and`; in any order,
/// each once.
pub(crate) fn parse(text: &str, labels: &Labels) -> Result<u32, ParseSetError> {
    if text == "none" {
        return Ok(0);
    }
    let mut bits = 0;
    // One blank may follow a comma; there is no other.
    let after_comma = |(index, part): (usize, _)| match index {
        0 => part,
        _ => str::strip_prefix(part, ' ').unwrap_or(part),
    };
    for item in text.split(',').enumerate().map(after_comma).flat_map(|part| part.split(" and ")) {
        let (first, last) = item.split_once(['–', '-']).unwrap_or((item, item));
        let (low, high) = (member(first, labels)?, member(last, labels)?);
        if low > high {
            return Err(ParseSetError(Kind::Range {
                found: excerpt::start(item).to_owned(),
                noun: labels.noun,
            }));
        }
        for (index, label) in labels.all.iter().enumerate().take(high + 1).skip(low) {
            if bits >> index & 1 == 1 {
                return Err(ParseSetError(Kind::Twice { noun: labels.noun, label }));
            }
            bits |= 1 << index;
        }
    }
    Ok(bits)
}

fn member(found: &str, labels: &Labels) -> Result<usize, ParseSetError> {
    labels.all.iter().position(|label| *label == found).ok_or_else(|| {
        ParseSetError(Kind::Member {
            found: excerpt::start(found).to_owned(),
            article: labels.article,
            noun: labels.noun,
            first: labels.all[0],
            last: labels.all[labels.all.len() - 1],
        })
    })
}
