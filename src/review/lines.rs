//! Inputs that are newline-delimited: one on each line.

use core::fmt;

use super::Input;
use crate::{Checked, Violations};

/// An iterator over newline-delimited inputs, which goes on after a line that is not an input.
///
/// The lines may come from anywhere: a text, a file, a socket. A function of the format, such as
/// `serde_json::from_slice`, reads one line as a [`Checked<Input>`](crate::Checked). Lines are numbered from 1; blank lines
/// are passed over, but have a number. Each item is the input, or the [`LineError`] of its line. A byte order mark is not
/// removed.
///
/// # Examples
///
/// ```
/// use imrf::review::{Coverage, InputLines};
///
/// let text = r#"
/// {"title": "Pledge", "level": "national", "objectives": ["save-lives"]}
/// {"title": "", "level": "national"}
/// {"title": "Cut off
/// {"title": "Practice", "level": "local", "actions": ["17(c)"]}"#;
///
/// let mut coverage = Coverage::new();
/// let mut errors = Vec::new();
/// for input in InputLines::new(text.lines(), |line| serde_json::from_str(line)) {
///     match input {
///         Ok(input) => coverage.add_input(&input),
///         Err(error) => errors.push(error),
///     }
/// }
/// assert_eq!(coverage.missing().complement().to_string(), "8 and 17");
/// assert_eq!(errors.iter().map(|error| error.number()).collect::<Vec<_>>(), [3, 4]);
/// assert_eq!(errors[0].violations().unwrap().count(), 2);
/// ```
///
/// The lines of a file are read one at a time, so that the memory is that of one of them:
///
/// ```
/// use std::io::{BufRead, BufReader};
///
/// use imrf::review::{Coverage, InputLines};
///
/// // Anything that implements `Read`.
/// let file: &[u8] = br#"{"title": "Pledge", "level": "national", "objectives": ["save-lives"]}"#;
/// let mut error = None;
/// let lines = BufReader::new(file).split(b'\n').map_while(|line| line.map_err(|found| error = Some(found)).ok());
/// let inputs = InputLines::new(lines, |line| serde_json::from_slice(&line));
/// let coverage: Coverage = inputs.filter_map(Result::ok).collect();
/// assert_eq!(coverage.missing().complement().to_string(), "8");
/// assert!(error.is_none(), "the file could not be read to its end");
/// ```
#[derive(Clone, Debug)]
pub struct InputLines<I, F> {
    lines: I,
    read: F,
    number: u64,
}

impl<I: Iterator<Item: AsRef<[u8]>>, F> InputLines<I, F> {
    /// Creates an iterator that reads each line that is not blank by calling `read`.
    // The bound tells the compiler what the argument of a closure is.
    pub fn new<E>(lines: impl IntoIterator<IntoIter = I>, read: F) -> Self
    where
        F: FnMut(I::Item) -> Result<Checked<Input>, E>,
    {
        Self { lines: lines.into_iter(), read, number: 0 }
    }
}

impl<I, F, E> Iterator for InputLines<I, F>
where
    I: Iterator<Item: AsRef<[u8]>>,
    F: FnMut(I::Item) -> Result<Checked<Input>, E>,
{
    type Item = Result<Input, LineError<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let line = self.lines.next()?;
            self.number += 1;
            if line.as_ref().trim_ascii().is_empty() {
                continue;
            }
            let input = (self.read)(line).map_err(Kind::Format);
            let input = input.and_then(|checked| checked.into_result().map_err(Kind::Violations));
            return Some(input.map_err(|kind| LineError { number: self.number, kind }));
        }
    }
}

/// An error returned for a line that is not an input: the error of its format, or every violation in it.
///
/// # Examples
///
/// ```
/// use imrf::review::InputLines;
///
/// let line = r#"{"title": "Pledge", "level": "national"}"#;
/// let mut inputs = InputLines::new([line], |line| serde_json::from_str(line));
/// assert_eq!(
///     inputs.next().unwrap().unwrap_err().to_string(),
///     "line 1: the input names no objective, action or guiding principle, expected at least one",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineError<E> {
    number: u64,
    kind: Kind<E>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind<E> {
    Format(E),
    Violations(Violations),
}

impl<E> LineError<E> {
    /// Returns the number of the line, from 1.
    #[must_use]
    pub const fn number(&self) -> u64 {
        self.number
    }

    /// Returns the error of the format, or `None` for a line with violations.
    #[must_use]
    pub const fn format(&self) -> Option<&E> {
        match &self.kind {
            Kind::Format(error) => Some(error),
            Kind::Violations(_) => None,
        }
    }

    /// Returns the violations in the line, or `None` for a line that could not be read.
    #[must_use]
    pub const fn violations(&self) -> Option<&Violations> {
        match &self.kind {
            Kind::Format(_) => None,
            Kind::Violations(violations) => Some(violations),
        }
    }
}

impl<E: fmt::Display> fmt::Display for LineError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.number)?;
        match &self.kind {
            Kind::Format(error) => error.fmt(f),
            Kind::Violations(violations) => violations.fmt(f),
        }
    }
}

impl<E: core::error::Error> core::error::Error for LineError<E> {}
