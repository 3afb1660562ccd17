//! The rule that a value stands once in a list, for lists of any length.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;

use crate::rule::{Citation, Rule};
use crate::violation::Violation;

/// Every mention of a value after its first, with its index in the list, and placed there. The name says which
/// value it is, as a sentence has it, and gives its word where it has one.
pub(crate) fn repeated<'a, T: Ord>(
    list: &'a [T],
    citation: Option<Citation>,
    name: impl Fn(&T) -> (String, Option<&'static str>) + 'a,
) -> impl Iterator<Item = (usize, Violation)> + 'a {
    let mut before = BTreeSet::new();
    let later = list.iter().enumerate().filter(move |(_, value)| !before.insert(*value));
    later.map(move |(index, value)| {
        let (name, word) = name(value);
        let text = format!("{name} is listed again, expected once");
        let fault = Violation::new(Rule::ListedOnce, text).citing(citation).of(word);
        (index, fault.under(index))
    })
}
