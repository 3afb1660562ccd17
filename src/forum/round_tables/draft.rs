//! The round tables as documents have them, and their validation (A/RES/73/326, paragraphs 21 and 22).

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::{Index, IndexMut};
use core::{fmt, mem};

use super::super::allocation::{Lists, move_objective};
use super::super::member_state::two_states;
use super::super::programme::List;
use super::super::validated::validated;
use super::super::{Allocation, DocumentReference, MemberState, PlainText, RoundTable, key};
use super::{RoundTableArrangements, RoundTables};
use crate::compact::Objective;
use crate::rules::{Rule, Unread, Violation, Violations, add_part, add_under, add_value};

/// [`RoundTables`] as they are in documents, not yet validated (A/RES/73/326, paragraphs 21 and 22).
///
/// In JSON they are an object with the keys `one`, `two`, `three` and `four`. In Rust they are indexed by
/// [`RoundTable`].
///
/// # Examples
///
/// ```
/// use imrf::forum::RoundTablesDraft;
/// use imrf::{Allocation, Objective};
///
/// let mut draft = RoundTablesDraft::from(Allocation::INDICATIVE);
/// draft.two.objectives.retain(|objective| *objective != Objective::AlternativesToDetention);
/// assert_eq!(
///     draft.validate().unwrap_err().to_string(),
///     "objective 13 (alternatives-to-detention) is in no round table \
///      (A/RES/73/326, paragraphs 21(a) and (b))",
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::shape::Draft::of::<Self>())
)]
pub struct RoundTablesDraft {
    /// Round table one (A/RES/73/326, paragraph 21(b)).
    pub one: RoundTableDraft,
    /// Round table two (A/RES/73/326, paragraph 21(b)).
    pub two: RoundTableDraft,
    /// Round table three (A/RES/73/326, paragraph 21(b)).
    pub three: RoundTableDraft,
    /// Round table four (A/RES/73/326, paragraph 21(b)).
    pub four: RoundTableDraft,
}

/// One round table of a [`RoundTablesDraft`]: its objectives, and what is arranged for it (A/RES/73/326, paragraphs
/// 21(b), (c), (e), (f) and 22).
///
/// In JSON it is an object with the key `objectives` and, where they are known, `coChairs`, `keynoteSpeaker`,
/// `backgroundNote` and `technicalSummary`.
///
/// # Examples
///
/// ```
/// use imrf::forum::RoundTablesDraft;
/// use imrf::{Allocation, MemberState, RoundTable};
///
/// let mut draft = RoundTablesDraft::from(Allocation::INDICATIVE);
/// draft[RoundTable::Four].co_chairs = Some(vec![MemberState::BGD]);
/// assert_eq!(
///     draft.validate().unwrap_err().to_string(),
///     "/four/coChairs: found 1 co-chair, expected 2 (A/RES/73/326, paragraph 21(c))",
/// );
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::shape::Draft::of::<Self>())
)]
pub struct RoundTableDraft {
    /// The objectives that it covers (A/RES/73/326, paragraph 21(b)).
    pub objectives: Vec<Objective>,
    /// The Member States whose representatives co-chair it (A/RES/73/326, paragraph 21(c)).
    pub co_chairs: Option<Vec<MemberState>>,
    /// Its keynote speaker, as plain text (A/RES/73/326, paragraph 21(e)).
    pub keynote_speaker: Option<String>,
    /// Its background note, as a document symbol or URI (A/RES/73/326, paragraph 22).
    pub background_note: Option<String>,
    /// Its technical summary, as a document symbol or URI (A/RES/73/326, paragraph 21(f)).
    pub technical_summary: Option<String>,
}

/// The objectives and the co-chairs in one line each, and only what is arranged.
impl fmt::Debug for RoundTableDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { objectives, co_chairs, keynote_speaker, background_note, technical_summary } = self;
        let mut fields = f.debug_struct("RoundTableDraft");
        fields.field("objectives", &List(objectives));
        if let Some(states) = co_chairs {
            fields.field("co_chairs", &List(states));
        }
        let texts = [
            ("keynote_speaker", keynote_speaker),
            ("background_note", background_note),
            ("technical_summary", technical_summary),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                fields.field(name, text);
            }
        }
        fields.finish()
    }
}

impl RoundTableDraft {
    /// Creates a round table that covers these objectives, with nothing arranged.
    #[must_use]
    pub fn new(objectives: impl IntoIterator<Item = Objective>) -> Self {
        Self { objectives: objectives.into_iter().collect(), ..Self::default() }
    }

    /// Returns what is arranged, and adds the violations in it.
    fn arrangements(&self, unread: Unread<'_>, found: &mut Vec<Violation>) -> RoundTableArrangements {
        let mut arrangements = RoundTableArrangements::default();
        if let Some(states) = &self.co_chairs {
            let unread = unread.under(key::CO_CHAIRS);
            let validate = |found: &mut _| two_states(states, unread, Rule::TwoCoChairs, "co-chair", found);
            arrangements.co_chairs = add_part(key::CO_CHAIRS, found, validate);
        }
        if let Some(text) = self.keynote_speaker.as_deref() {
            arrangements.keynote_speaker = add_value(key::KEYNOTE_SPEAKER, found, PlainText::try_from(text));
        }
        if let Some(text) = self.background_note.as_deref() {
            let validated = DocumentReference::try_from(text);
            arrangements.background_note = add_value(key::BACKGROUND_NOTE, found, validated);
        }
        if let Some(text) = self.technical_summary.as_deref() {
            let validated = DocumentReference::try_from(text);
            arrangements.technical_summary = add_value(key::TECHNICAL_SUMMARY, found, validated);
        }
        arrangements
    }
}

impl RoundTablesDraft {
    /// Creates a draft with round tables one to four.
    #[must_use]
    pub fn new(tables: [RoundTableDraft; 4]) -> Self {
        let [one, two, three, four] = tables;
        Self { one, two, three, four }
    }

    /// Removes every mention of an objective, adds it to a round table, and sorts the objectives of that round table.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::RoundTablesDraft;
    /// use imrf::{Allocation, Objective, RoundTable};
    ///
    /// let mut draft = RoundTablesDraft::from(Allocation::INDICATIVE);
    /// draft.move_objective(Objective::Data, RoundTable::One);
    /// assert_eq!(draft.one.objectives[0], Objective::Data);
    /// assert!(draft.validate().is_ok());
    /// ```
    pub fn move_objective(&mut self, objective: Objective, table: RoundTable) {
        let Self { one, two, three, four } = self;
        move_objective([one, two, three, four].map(|table| &mut table.objectives), objective, table);
    }

    /// Validates the draft.
    ///
    /// # Errors
    ///
    /// The [`Violations`] of [`AllocationDraft::validate`](crate::forum::AllocationDraft::validate), and those of
    ///
    /// - [`Rule::TwoCoChairs`]: a number of co-chairs other than two;
    /// - [`Rule::ListedOnce`]: a co-chair that is listed again;
    /// - [`Rule::PlainText`]: a keynote speaker that is not a [`PlainText`];
    /// - [`Rule::Symbol`]: a background note or a technical summary that is not a [`DocumentReference`].
    pub fn validate(&self) -> Result<RoundTables, Violations> {
        Violations::unless_found(|found| self.validate_read(Unread::NOTHING, found))
    }

    /// Validates what was read of the draft.
    pub(crate) fn validate_read(
        &self,
        unread: Unread<'_>,
        found: &mut Vec<Violation>,
    ) -> Option<RoundTables> {
        let list = |table: RoundTable| {
            (self[table].objectives.as_slice(), unread.under(table.key()).under(key::OBJECTIVES))
        };
        let mut lists = Lists::validate(list);
        found.extend(lists.whole);
        let arrangements = RoundTable::ALL.map(|table| {
            let mut in_table = Vec::new();
            add_under(key::OBJECTIVES, mem::take(&mut lists.tables[table as usize]), &mut in_table);
            let arrangements = self[table].arrangements(unread.under(table.key()), &mut in_table);
            add_under(table.key(), in_table, found);
            arrangements
        });
        Some(RoundTables { allocation: lists.allocation?, arrangements })
    }
}

impl Index<RoundTable> for RoundTablesDraft {
    type Output = RoundTableDraft;

    fn index(&self, table: RoundTable) -> &RoundTableDraft {
        match table {
            RoundTable::One => &self.one,
            RoundTable::Two => &self.two,
            RoundTable::Three => &self.three,
            RoundTable::Four => &self.four,
        }
    }
}

impl IndexMut<RoundTable> for RoundTablesDraft {
    fn index_mut(&mut self, table: RoundTable) -> &mut RoundTableDraft {
        match table {
            RoundTable::One => &mut self.one,
            RoundTable::Two => &mut self.two,
            RoundTable::Three => &mut self.three,
            RoundTable::Four => &mut self.four,
        }
    }
}

/// Round tables for which nothing is arranged yet.
impl From<Allocation> for RoundTablesDraft {
    fn from(allocation: Allocation) -> Self {
        Self::new(allocation.sets().map(RoundTableDraft::new))
    }
}

impl From<RoundTables> for RoundTablesDraft {
    fn from(round_tables: RoundTables) -> Self {
        let mut draft = Self::from(round_tables.allocation);
        for (table, arrangements) in RoundTable::ALL.into_iter().zip(round_tables.arrangements) {
            let RoundTableArrangements { co_chairs, keynote_speaker, background_note, technical_summary } =
                arrangements;
            let table = &mut draft[table];
            table.co_chairs = co_chairs.map(Vec::from);
            table.keynote_speaker = keynote_speaker.map(String::from);
            table.background_note = background_note.map(String::from);
            table.technical_summary = technical_summary.map(String::from);
        }
        draft
    }
}

validated!(RoundTablesDraft => RoundTables);

#[cfg(feature = "serde")]
crate::wire::object!(RoundTablesDraft: "the round tables" {
    key::ONE => one,
    key::TWO => two,
    key::THREE => three,
    key::FOUR => four,
});

#[cfg(feature = "serde")]
crate::wire::object!(RoundTableDraft: "a round table" {
    key::OBJECTIVES => objectives,
    [key::CO_CHAIRS] => co_chairs,
    [key::KEYNOTE_SPEAKER] => keynote_speaker as crate::wire::Plain,
    [key::BACKGROUND_NOTE] => background_note as crate::wire::Reference,
    [key::TECHNICAL_SUMMARY] => technical_summary as crate::wire::Reference,
});
