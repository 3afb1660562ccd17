//! Sets of guiding principles.

use super::GuidingPrinciple;
use crate::vocabulary::set::set;

set! {
    /// A set of guiding principles (A/RES/73/195, paragraph 15).
    ///
    /// `Display` writes the letters, such as `a, c–e and j`, or `none` for the empty set. Serialized, it is a list of
    /// identifiers, each once and in any order; formats that are not human-readable hold its bits.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::compact::{GuidingPrinciple, PrincipleSet};
    ///
    /// let set = PrincipleSet::from([GuidingPrinciple::HumanRights, GuidingPrinciple::ChildSensitive]);
    /// assert_eq!(set.to_string(), "f and h");
    /// assert_eq!("human-rights, h".parse(), Ok(set));
    /// ```
    pub struct PrincipleSet of GuidingPrinciple [Letter]: "guiding principle", "guiding principles"
}
