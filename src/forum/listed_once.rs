//! The rule that a list has each value once, for lists of any length.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;

use crate::rules::{Rule, Values, Violation};

/// Every mention of a value after its first, with its index in the list. The name says which value it is, as a
/// sentence has it, with its identifier where it has one; the rule of the list is cited.
pub(crate) fn repeated<'a, T: Ord>(
    list: Values<'a, T>,
    of: Rule,
    name: impl Fn(&T) -> (String, Option<&'static str>) + 'a,
) -> impl Iterator<Item = (usize, Violation)> + 'a {
    let mut before = BTreeSet::new();
    let later = list.iter().filter(move |(_, value)| !before.insert(*value));
    later.map(move |(index, value)| {
        let (name, identifier) = name(value);
        let text = format!("{name} is listed again, expected once");
        let violation = Violation::new(Rule::ListedOnce, text).in_list_of(Some(of)).under(index);
        (index, identifier.into_iter().fold(violation, Violation::of))
    })
}
