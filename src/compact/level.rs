//! The levels of review (A/RES/73/195, paragraph 48).

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A level at which progress in implementing the Compact will be reviewed, and at which the Forum discusses its
    /// implementation (A/RES/73/195, paragraphs 48 and 49(d)).
    ///
    /// The inputs to the Forum that the Network is requested to collect are from the same levels, and the round tables
    /// offer space for discussion with the aim of reviewing progress at all levels (A/RES/73/326, paragraphs 13 and
    /// 21(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::compact::ReviewLevel;
    ///
    /// let identifiers = ReviewLevel::ALL.map(ReviewLevel::as_str);
    /// assert_eq!(identifiers, ["local", "national", "regional", "global"]);
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
