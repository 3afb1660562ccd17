//! Which targets of the Sustainable Development Goals an objective serves, and back.

use core::fmt;
use core::str::FromStr;

use super::{Objective, ObjectiveSet};
use crate::vocabulary::{CitedBy, Identified, UnknownIdentifier, Vocabulary, identified, lookup};

/// A target of the Sustainable Development Goals that the United Nations Network on Migration relates to an objective.
///
/// The relations are from the Network's booklets and site: they are guidance, and not from a resolution. Targets that
/// the Network relates to no objective are not known here. A target is written as the Goals have it, `10.7`.
///
/// # Examples
///
/// ```
/// use imrf::Objective;
/// use imrf::compact::SdgTarget;
///
/// let target: SdgTarget = "16.1".parse()?;
/// assert_eq!(target.goal(), 16);
/// assert_eq!(target.objectives().to_string(), "8 and 9");
/// assert!(Objective::SaveLives.sdg_targets().any(|related| related == target));
/// assert_eq!(SdgTarget::try_from("16.1"), Ok(target));
/// # Ok::<(), imrf::vocabulary::UnknownIdentifier>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct SdgTarget(u8);

/// The targets, in the order of the Goals.
const TARGETS: &[&str] = &[
    "1.3", "1.4", "3.3", "3.4", "3.7", "3.8", "3.c", "4.1", "4.2", "4.3", "4.4", "4.5", "4.7", "4.b", "4.c",
    "5.1", "5.2", "5.4", "5.5", "5.b", "6.1", "6.2", "7.1", "8.3", "8.5", "8.6", "8.7", "8.8", "8.10", "8.b",
    "9.1", "9.a", "10.2", "10.3", "10.4", "10.7", "10.c", "11.1", "11.b", "16.1", "16.2", "16.3", "16.4",
    "16.6", "16.7", "16.9", "16.10", "16.b", "17.3", "17.6", "17.7", "17.14", "17.16", "17.17", "17.18",
];

/// The targets that each objective is related to, in the order of the objectives.
static RELATED: [&[&str]; Objective::ALL.len()] = [
    &["10.7", "17.18"],
    &["17.14"],
    &["1.4", "4.b", "5.b", "10.7", "16.10"],
    &["1.3", "10.7", "16.9", "17.18"],
    &["3.c", "4.b", "4.c", "8.3", "8.7", "8.8", "8.b", "10.2", "10.7"],
    &["1.3", "5.2", "5.4", "8.7", "8.8", "8.b", "10.2", "10.7"],
    &["1.3", "1.4", "5.2", "5.4", "8.7", "8.8", "10.2", "10.7", "16.2", "16.3", "16.7", "16.9", "17.14"],
    &["10.7", "16.1", "16.2", "16.3", "16.7", "17.18"],
    &["10.7", "16.1", "16.2", "16.3", "16.4", "17.16", "17.18"],
    &["5.2", "8.7", "8.8", "10.7", "16.2", "16.3"],
    &["9.1", "9.a", "10.7", "16.3", "17.16", "17.18"],
    &["5.1", "10.7", "16.3", "16.6", "16.9", "16.10", "17.18"],
    &["9.1", "16.3", "16.6", "16.9", "16.10"],
    &["1.3", "10.7", "16.3", "16.6", "16.9", "16.10", "17.16", "17.18"],
    &[
        "1.3", "1.4", "3.3", "3.4", "3.7", "3.8", "4.1", "4.2", "4.3", "4.5", "6.1", "6.2", "7.1", "11.1",
        "16.3", "16.9", "16.10", "16.b",
    ],
    &["4.7", "5.5", "10.2", "10.7", "11.b", "16.7", "16.b", "17.18"],
    &["8.5", "8.8", "10.3", "10.7", "16.7", "16.b", "17.7", "17.18"],
    &["3.c", "4.4", "4.b", "8.5", "8.6", "10.7", "17.7", "17.18"],
    &[],
    &["1.4", "8.10", "10.c", "17.3", "17.7", "17.18"],
    &["1.3", "1.4", "10.7", "16.9", "16.b", "17.18"],
    &["1.3", "3.8", "5.4", "10.4", "10.7", "17.18"],
    &["17.3", "17.6", "17.7", "17.14", "17.16", "17.17", "17.18"],
];

impl SdgTarget {
    /// Every target that is related to an objective, in the order of the Goals.
    pub const ALL: [Self; TARGETS.len()] = {
        let mut all = [Self(0); TARGETS.len()];
        let mut index: u8 = 0;
        while (index as usize) < all.len() {
            all[index as usize] = Self(index);
            index += 1;
        }
        all
    };

    /// Returns the target as it is written, `10.7`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        TARGETS[self.0 as usize]
    }

    /// Returns the number of the Goal, 1 to 17.
    #[must_use]
    pub const fn goal(self) -> u8 {
        let mut goal = 0;
        let bytes = self.as_str().as_bytes();
        let mut index = 0;
        while bytes[index] != b'.' {
            goal = goal * 10 + bytes[index] - b'0';
            index += 1;
        }
        goal
    }

    /// Returns the objectives that the Network relates to the target: guidance, not a resolution.
    ///
    /// An objective that the Network relates to [all Goals](Objective::serves_all_goals) is included only if the Network
    /// names the target too.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::compact::SdgTarget;
    ///
    /// assert_eq!("10.c".parse::<SdgTarget>()?.objectives().to_string(), "20");
    /// # Ok::<(), imrf::vocabulary::UnknownIdentifier>(())
    /// ```
    #[must_use]
    pub fn objectives(self) -> ObjectiveSet {
        let is_related = |objective: &Objective| objective.sdg_targets().any(|target| target == self);
        Objective::ALL.into_iter().filter(is_related).collect()
    }
}

impl Objective {
    /// Returns the targets of the Sustainable Development Goals that the Network relates to the objective, in the order
    /// of the Goals: guidance, not a resolution.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    ///
    /// let targets: Vec<_> = Objective::Remittances.sdg_targets().map(|target| target.as_str()).collect();
    /// assert_eq!(targets, ["1.4", "8.10", "10.c", "17.3", "17.7", "17.18"]);
    /// ```
    pub fn sdg_targets(self) -> impl Iterator<Item = SdgTarget> {
        RELATED[self.index()].iter().filter_map(|target| SdgTarget::from_identifier(target))
    }

    /// Returns whether the Network relates the objective to all Sustainable Development Goals: guidance, not a
    /// resolution.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    ///
    /// let all: Vec<u8> = Objective::ALL
    ///     .into_iter()
    ///     .filter(|objective| objective.serves_all_goals())
    ///     .map(Objective::number)
    ///     .collect();
    /// assert_eq!(all, [2, 19]);
    /// ```
    #[must_use]
    pub const fn serves_all_goals(self) -> bool {
        matches!(self, Self::MinimizeAdverseDrivers | Self::MigrantAndDiasporaContributions)
    }
}

impl Identified for SdgTarget {
    const VOCABULARY: &'static Vocabulary = &Vocabulary {
        noun: "target",
        identifiers_are: "codes",
        identifiers: TARGETS,
        lookup: lookup!(TARGETS),
        cited_by: CitedBy::Identifier,
    };
    const VALUES: &'static [Self] = &Self::ALL;
}

impl fmt::Display for SdgTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Writes the target as `Display` does, and not the number inside.
impl fmt::Debug for SdgTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SdgTarget({self})")
    }
}

/// Reads the target as it is written, `10.7`.
///
/// # Errors
///
/// [`UnknownIdentifier`] when the text is no target that is related to an objective.
impl FromStr for SdgTarget {
    type Err = UnknownIdentifier;

    fn from_str(text: &str) -> Result<Self, UnknownIdentifier> {
        Self::from_text(text)
    }
}

impl From<SdgTarget> for &'static str {
    fn from(target: SdgTarget) -> Self {
        target.as_str()
    }
}

identified!(SdgTarget);
