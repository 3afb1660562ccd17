//! Sets of objectives.

use super::Objective;
use crate::vocabulary::set::set;

set! {
    /// A set of objectives, such as those that a round table covers (A/RES/73/326, paragraph 21(b)) or that a
    /// pledge serves.
    ///
    /// `Display` writes the numbers, such as `1, 3–5 and 23`, or `none` for the empty set. Serialized, it is a list of
    /// identifiers, each once and in any order; formats that are not human-readable hold its bits.
    ///
    /// # Examples
    ///
    /// Are all 23 there?
    ///
    /// ```
    /// use imrf::{Objective, ObjectiveSet};
    ///
    /// let numbers = [1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23];
    /// let found: ObjectiveSet = numbers.into_iter().filter_map(Objective::from_number).collect();
    /// assert_eq!(found.complement().to_string(), "20");
    /// assert_eq!(found.to_string(), "1–19 and 21–23");
    /// ```
    ///
    /// A set is made, changed and compared like a `BTreeSet`, and is `Copy`:
    ///
    /// ```
    /// use imrf::{Objective, ObjectiveSet};
    ///
    /// let mut pledged = ObjectiveSet::from([Objective::Data, Objective::SaveLives]);
    /// pledged |= "3-5, remittances".parse::<ObjectiveSet>()?;
    /// assert!(!pledged.insert(Objective::SaveLives));
    /// assert_eq!(pledged.to_string(), "1, 3–5, 8 and 20");
    /// assert_eq!((pledged & "1-4".parse::<ObjectiveSet>()?).len(), 3);
    /// pledged.retain(|objective| objective != Objective::SaveLives);
    /// assert_eq!(pledged, ObjectiveSet::try_from("1, 3-5, 20")?);
    /// assert_eq!(pledged.first(), Some(Objective::Data));
    /// assert_eq!(ObjectiveSet::from_bits(pledged.to_bits()), Some(pledged));
    /// assert_eq!(ObjectiveSet::from_bits(1 << 23), None);
    /// # Ok::<(), imrf::vocabulary::ParseSetError>(())
    /// ```
    pub struct ObjectiveSet of Objective [Number]: "objective", "objectives"
}
