//! Sets of objectives.

use super::Objective;
use crate::set::set;

set! {
    /// A set of objectives, such as those that a round table covers (A/RES/73/326, paragraph 21(b)) or that a
    /// pledge serves.
    ///
    /// It is shown by the numbers, as `1, 3–5 and 23`, the empty one as `none`, and written as a list of words
    /// in the order of the numbers. In the list that is read each objective stands once, in any order.
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
    pub struct ObjectiveSet of Objective, "an" "objective": Data, SaveLives;
    "1" "2" "3" "4" "5" "6" "7" "8" "9" "10" "11" "12" "13" "14" "15" "16" "17" "18" "19" "20" "21" "22" "23"
}
