//! What the four round tables cover, and what is arranged for each (A/RES/73/326, paragraphs 21 and 22).

mod draft;

pub use draft::{RoundTableDraft, RoundTablesDraft};

use core::array;

use super::{Allocation, DocumentReference, MemberState, PlainText, RoundTable};

/// The four round tables of a Forum: the objectives that each covers, and what is arranged for each
/// (A/RES/73/326, paragraphs 21 and 22).
///
/// Adequate space should be reserved during each round table for the participation of non-governmental stakeholders
/// and representatives of local authorities, as well as of regional processes, platforms and organizations (paragraph
/// 21(d)).
///
/// In documents they are a [`RoundTablesDraft`].
///
/// # Examples
///
/// ```
/// use imrf::forum::RoundTables;
/// use imrf::{Allocation, RoundTable};
///
/// let round_tables = RoundTables::from(Allocation::INDICATIVE);
/// assert_eq!(round_tables.allocation(), Allocation::INDICATIVE);
/// assert_eq!(round_tables.arrangements(RoundTable::One).co_chairs(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "RoundTablesDraft", into = "RoundTablesDraft"))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct RoundTables {
    allocation: Allocation,
    arrangements: [RoundTableArrangements; 4],
}

impl RoundTables {
    /// Returns which round table covers each objective (A/RES/73/326, paragraph 21(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, Objective, RoundTable};
    ///
    /// let forum = Forum::of_2022();
    /// assert_eq!(forum.round_tables().allocation().round_table(Objective::Data), RoundTable::Four);
    /// ```
    #[must_use]
    pub const fn allocation(&self) -> Allocation {
        self.allocation
    }

    /// Returns what is arranged for this round table (A/RES/73/326, paragraphs 21(c), (e), (f) and 22).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, RoundTable};
    ///
    /// let forum = Forum::of_2022();
    /// assert_eq!(forum.round_tables().arrangements(RoundTable::Two).keynote_speaker(), None);
    /// ```
    #[must_use]
    pub const fn arrangements(&self, table: RoundTable) -> &RoundTableArrangements {
        &self.arrangements[table as usize]
    }

    /// Returns an iterator over the round tables with what is arranged for each.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    ///
    /// let forum = Forum::of_2022();
    /// assert!(forum.round_tables().iter().all(|(_, arrangements)| arrangements.co_chairs().is_none()));
    /// ```
    #[must_use]
    pub fn iter(&self) -> array::IntoIter<(RoundTable, &RoundTableArrangements), 4> {
        RoundTable::ALL.map(|table| (table, self.arrangements(table))).into_iter()
    }
}

impl<'a> IntoIterator for &'a RoundTables {
    type Item = (RoundTable, &'a RoundTableArrangements);
    type IntoIter = array::IntoIter<(RoundTable, &'a RoundTableArrangements), 4>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Round tables for which nothing is arranged yet.
impl From<Allocation> for RoundTables {
    fn from(allocation: Allocation) -> Self {
        Self { allocation, arrangements: Default::default() }
    }
}

/// What is arranged for one round table, as far as it is known (A/RES/73/326, paragraphs 21(c), (e), (f) and 22).
///
/// It is part of [`RoundTables`], and validated with it.
///
/// # Examples
///
/// ```
/// use imrf::forum::RoundTablesDraft;
/// use imrf::{Allocation, MemberState, RoundTable};
///
/// let mut draft = RoundTablesDraft::from(Allocation::INDICATIVE);
/// draft.one.co_chairs = Some(vec![MemberState::BGD, MemberState::LUX]);
/// draft.one.keynote_speaker = Some("A speaker".into());
///
/// let round_tables = draft.validate()?;
/// let arrangements = round_tables.arrangements(RoundTable::One);
/// assert_eq!(arrangements.co_chairs(), Some([MemberState::BGD, MemberState::LUX]));
/// assert_eq!(arrangements.background_note(), None);
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RoundTableArrangements {
    co_chairs: Option<[MemberState; 2]>,
    keynote_speaker: Option<PlainText>,
    background_note: Option<DocumentReference>,
    technical_summary: Option<DocumentReference>,
}

impl RoundTableArrangements {
    /// Returns the two Member States whose representatives co-chair the round table, appointed by the President of the
    /// General Assembly with due regard for geographical and gender balance, in consultation with regional groups
    /// (A/RES/73/326, paragraph 21(c)).
    ///
    /// That they are of two different States is our reading.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::forum::RoundTableArrangements::default().co_chairs(), None);
    /// ```
    #[must_use]
    pub const fn co_chairs(&self) -> Option<[MemberState; 2]> {
        self.co_chairs
    }

    /// Returns the keynote speaker, whom the round table may include to guide the interactive debate (A/RES/73/326,
    /// paragraph 21(e)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::forum::RoundTableArrangements::default().keynote_speaker(), None);
    /// ```
    #[must_use]
    pub const fn keynote_speaker(&self) -> Option<&PlainText> {
        self.keynote_speaker.as_ref()
    }

    /// Returns the background note, to be circulated at least six weeks before the Forum (A/RES/73/326, paragraph 22).
    ///
    /// The Secretary-General is requested to prepare it, with input from the Network.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::forum::RoundTableArrangements::default().background_note(), None);
    /// ```
    #[must_use]
    pub const fn background_note(&self) -> Option<&DocumentReference> {
        self.background_note.as_ref()
    }

    /// Returns the technical summary in which the round table results, prepared by its co-chairs (A/RES/73/326,
    /// paragraph 21(f)) and presented at the beginning of the policy debate (paragraph 18(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::forum::RoundTableArrangements::default().technical_summary(), None);
    /// ```
    #[must_use]
    pub const fn technical_summary(&self) -> Option<&DocumentReference> {
        self.technical_summary.as_ref()
    }
}
