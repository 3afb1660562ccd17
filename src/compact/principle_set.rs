//! Sets of guiding principles.

use super::GuidingPrinciple;
use crate::set::set;

set! {
    /// A set of guiding principles (A/RES/73/195, paragraph 15).
    ///
    /// It is shown by the letters, as `a, c–e and j`, the empty one as `none`, and written as a list of words in
    /// the order of the letters. In the list that is read each principle stands once, in any order.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{GuidingPrinciple, PrincipleSet};
    ///
    /// let set = PrincipleSet::of(&[GuidingPrinciple::HumanRights, GuidingPrinciple::ChildSensitive]);
    /// assert_eq!(set.to_string(), "f and h");
    /// assert_eq!("f and h".parse(), Ok(set));
    /// ```
    pub struct PrincipleSet of GuidingPrinciple, "a" "guiding principle": PeopleCentred, HumanRights;
    "a" "b" "c" "d" "e" "f" "g" "h" "i" "j"
}
