//! Coverage as a table.

use core::fmt::{self, Write as _};

use super::{Conflict, Coverage};
use crate::Objective;
use crate::vocabulary::pad;

/// The length of the longest bar.
const BAR: u64 = 24;

/// The longest of the short titles.
const TITLE: usize = {
    let mut longest = 0;
    let mut index = 0;
    while index < Objective::ALL.len() {
        let length = Objective::ALL[index].short_title().len();
        longest = if length > longest { length } else { longest };
        index += 1;
    }
    longest
};

/// A row for each objective: number, short title, count and bar, or `missing`. The lines after it say what is missing,
/// repeated, unknown or in conflict, where something is.
///
/// # Examples
///
/// ```
/// use imrf::Objective;
/// use imrf::review::Coverage;
///
/// let table = Coverage::from_iter([Objective::Data, Objective::SaveLives, Objective::Data]).to_string();
/// assert!(table.starts_with(" 1  Data                                2  ████████████████████████\n"));
/// assert!(table.contains(" 2  Minimize adverse drivers            0  missing\n"));
/// assert!(table.contains(" 8  Save lives                          1  ████████████\n"));
/// assert!(table.ends_with("missing: 2–7 and 9–23\nmore than once: 1"));
/// ```
impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let most = Objective::ALL.into_iter().map(|objective| self.count(objective)).max().unwrap_or(0);
        let width = most.checked_ilog10().map_or(1, |digits| digits as usize + 1);
        for objective in Objective::ALL {
            if objective != Objective::Data {
                f.write_char('\n')?;
            }
            let (number, title, count) = (objective.number(), objective.short_title(), self.count(objective));
            write!(f, "{number:>2}  {title:<TITLE$}  {count:>width$}  ")?;
            match count {
                0 => f.write_str("missing")?,
                _ => (0..bar(count, most)).try_for_each(|_| f.write_char('█'))?,
            }
        }
        if !self.missing().is_empty() {
            write!(f, "\nmissing: {}", self.missing())?;
        }
        if !self.repeated().is_empty() {
            write!(f, "\nmore than once: {}", self.repeated())?;
        }
        if self.unknown > 0 {
            write!(f, "\nunknown: {}", self.unknown)?;
        }
        self.conflicts().try_for_each(|conflict| write!(f, "\n{conflict}"))
    }
}

/// Returns the length of the bar of a count: at least one, so that what is there is seen.
fn bar(count: u64, most: u64) -> u64 {
    let length = u128::from(count) * u128::from(BAR) / u128::from(most.max(1));
    u64::try_from(length).unwrap_or(BAR).max(1)
}

/// `20 is titled as objective 2`, and how often where it is more than once.
impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (numbered, titled) = (self.numbered.number(), self.titled.number());
        match self.count {
            0 | 1 => pad(f, format_args!("{numbered} is titled as objective {titled}")),
            count => pad(f, format_args!("{numbered} is titled as objective {titled}, {count} times")),
        }
    }
}
