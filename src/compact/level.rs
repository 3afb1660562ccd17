//! The levels of review (A/RES/73/195, paragraph 48).

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A level at which progress in implementing the Compact is reviewed (A/RES/73/195, paragraphs 48 and
    /// 49(d)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ReviewLevel;
    ///
    /// let words: Vec<&str> = ReviewLevel::ALL.iter().map(|level| level.as_str()).collect();
    /// assert_eq!(words, ["local", "national", "regional", "global"]);
    /// ```
    pub enum ReviewLevel: "review level" {
        /// The local level (A/RES/73/195, paragraph 48)
        Local = "local",
        /// The national level (A/RES/73/195, paragraph 48)
        National = "national",
        /// The regional level (A/RES/73/195, paragraph 48)
        Regional = "regional",
        /// The global level (A/RES/73/195, paragraph 48)
        Global = "global",
    }
}
