//! What the four round tables cover, and what is arranged for each (A/RES/73/326, paragraphs 21 and 22).

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use super::allocation::Lists;
use super::member_state::two_states;
use super::{Allocation, DocumentSymbol, MemberState, PlainText, RoundTable};
use crate::compact::Objective;
use crate::rule::Rule;
use crate::violation::{Violation, Violations, add_under, lawful};

/// The four round tables of a Forum: the objectives that each covers, and what is arranged for each
/// (A/RES/73/326, paragraphs 21 and 22).
///
/// Its wire form is [`RoundTablesDraft`].
///
/// # Examples
///
/// ```
/// use imrf::{Allocation, RoundTable, RoundTables};
///
/// let round_tables = RoundTables::from(Allocation::INDICATIVE);
/// assert_eq!(round_tables.allocation(), &Allocation::INDICATIVE);
/// assert_eq!(round_tables.arrangements(RoundTable::One).co_chairs(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "RoundTablesDraft", into = "RoundTablesDraft"))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct RoundTables {
    allocation: Allocation,
    /// `None` when nothing is arranged for any of them, as before most Forums: so the value stays small.
    arrangements: Option<Box<[RoundTableArrangements; 4]>>,
}

impl RoundTables {
    /// Which round table covers each objective (A/RES/73/326, paragraph 21(b)).
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
    pub const fn allocation(&self) -> &Allocation {
        &self.allocation
    }

    /// What is arranged for this round table (A/RES/73/326, paragraphs 21(c), (e), (f) and 22).
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
        match &self.arrangements {
            Some(arrangements) => &arrangements[table as usize],
            None => &RoundTableArrangements::NONE,
        }
    }
}

/// Round tables for which nothing is arranged yet.
impl From<Allocation> for RoundTables {
    fn from(allocation: Allocation) -> Self {
        Self { allocation, arrangements: None }
    }
}

/// What is arranged for one round table, as far as it is known (A/RES/73/326, paragraphs 21(c), (e), (f) and 22).
///
/// It is part of [`RoundTables`], whose gate it comes through.
///
/// # Examples
///
/// ```
/// use imrf::{MemberState, RoundTable, RoundTables, RoundTablesDraft, Allocation};
///
/// let mut draft = RoundTablesDraft::from(Allocation::INDICATIVE);
/// draft.one.co_chairs = Some(vec![MemberState::BGD, MemberState::LUX]);
/// draft.one.keynote_speaker = Some("A speaker".into());
///
/// let round_tables = RoundTables::try_from(draft)?;
/// let arrangements = round_tables.arrangements(RoundTable::One);
/// assert_eq!(arrangements.co_chairs(), Some([MemberState::BGD, MemberState::LUX]));
/// assert_eq!(arrangements.background_note(), None);
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RoundTableArrangements {
    co_chairs: Option<[MemberState; 2]>,
    keynote_speaker: Option<PlainText>,
    background_note: Option<DocumentSymbol>,
    technical_summary: Option<DocumentSymbol>,
}

impl RoundTableArrangements {
    /// Nothing arranged yet.
    const NONE: Self =
        Self { co_chairs: None, keynote_speaker: None, background_note: None, technical_summary: None };

    /// The two Member States whose representatives co-chair the round table, appointed by the President of the
    /// General Assembly with due regard for geographical and gender balance, in consultation with regional
    /// groups (A/RES/73/326, paragraph 21(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::RoundTableArrangements::default().co_chairs(), None);
    /// ```
    #[must_use]
    pub const fn co_chairs(&self) -> Option<[MemberState; 2]> {
        self.co_chairs
    }

    /// The keynote speaker that the round table may have (A/RES/73/326, paragraph 21(e)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::RoundTableArrangements::default().keynote_speaker(), None);
    /// ```
    #[must_use]
    pub const fn keynote_speaker(&self) -> Option<&PlainText> {
        self.keynote_speaker.as_ref()
    }

    /// The background note, due at least six weeks before the Forum (A/RES/73/326, paragraph 22).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::RoundTableArrangements::default().background_note(), None);
    /// ```
    #[must_use]
    pub const fn background_note(&self) -> Option<&DocumentSymbol> {
        self.background_note.as_ref()
    }

    /// The technical summary in which the round table results, prepared by its co-chairs (A/RES/73/326,
    /// paragraph 21(f)) and presented at the beginning of the policy debate (paragraph 18(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::RoundTableArrangements::default().technical_summary(), None);
    /// ```
    #[must_use]
    pub const fn technical_summary(&self) -> Option<&DocumentSymbol> {
        self.technical_summary.as_ref()
    }

    /// Takes over what a draft says beside the objectives; adds what is wrong, placed in the draft.
    fn fill(&mut self, draft: &RoundTableDraft, found: &mut Vec<Violation>) {
        if let Some(states) = &draft.co_chairs {
            let checked = two_states(states, Rule::TwoCoChairs, "co-chair");
            self.co_chairs = lawful(checked, "coChairs", found);
        }
        if let Some(text) = draft.keynote_speaker.as_deref() {
            self.keynote_speaker = lawful(PlainText::try_from(text), "keynoteSpeaker", found);
        }
        if let Some(symbol) = draft.background_note.as_deref() {
            self.background_note = lawful(DocumentSymbol::try_from(symbol), "backgroundNote", found);
        }
        if let Some(symbol) = draft.technical_summary.as_deref() {
            self.technical_summary = lawful(DocumentSymbol::try_from(symbol), "technicalSummary", found);
        }
    }
}

/// The wire form of [`RoundTables`] (A/RES/73/326, paragraphs 21 and 22).
///
/// An object with the keys `one`, `two`, `three` and `four`.
///
/// # Examples
///
/// ```
/// use imrf::{Allocation, Objective, RoundTables, RoundTablesDraft};
///
/// let mut draft = RoundTablesDraft::from(Allocation::INDICATIVE);
/// draft.two.objectives.retain(|objective| *objective != Objective::AlternativesToDetention);
/// assert_eq!(
///     RoundTables::try_from(draft).unwrap_err().to_string(),
///     "objective 13 is in no round table (A/RES/73/326, paragraph 21(b))",
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::schema::Draft::of::<Self>())
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

/// The wire form of one round table: its objectives, and what is arranged for it (A/RES/73/326, paragraphs
/// 21(b), (c), (e), (f) and 22).
///
/// An object with the key `objectives` and, where they are known, `coChairs`, `keynoteSpeaker`,
/// `backgroundNote` and `technicalSummary`.
///
/// # Examples
///
/// ```
/// use imrf::{Allocation, MemberState, RoundTable, RoundTableDraft, RoundTables, RoundTablesDraft};
///
/// let mut draft = RoundTablesDraft::from(Allocation::INDICATIVE);
/// draft.four = RoundTableDraft {
///     objectives: draft.four.objectives,
///     co_chairs: Some(vec![MemberState::BGD, MemberState::LUX]),
///     ..RoundTableDraft::default()
/// };
/// let round_tables = RoundTables::try_from(draft)?;
/// assert_eq!(
///     round_tables.arrangements(RoundTable::Four).co_chairs(),
///     Some([MemberState::BGD, MemberState::LUX]),
/// );
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::schema::Draft::of::<Self>())
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

impl RoundTablesDraft {
    /// What is said of this round table (A/RES/73/326, paragraphs 21 and 22), to change it.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Objective, RoundTable, RoundTablesDraft};
    ///
    /// let mut draft = RoundTablesDraft::default();
    /// draft.round_table_mut(RoundTable::Four).objectives.push(Objective::Data);
    /// assert_eq!(draft.four.objectives, [Objective::Data]);
    /// ```
    #[must_use]
    pub const fn round_table_mut(&mut self, table: RoundTable) -> &mut RoundTableDraft {
        match table {
            RoundTable::One => &mut self.one,
            RoundTable::Two => &mut self.two,
            RoundTable::Three => &mut self.three,
            RoundTable::Four => &mut self.four,
        }
    }
}

impl RoundTableDraft {
    /// Whether anything is said beside the objectives.
    const fn has_arrangements(&self) -> bool {
        self.co_chairs.is_some()
            || self.keynote_speaker.is_some()
            || self.background_note.is_some()
            || self.technical_summary.is_some()
    }
}

/// Round tables for which nothing is arranged yet.
impl From<Allocation> for RoundTablesDraft {
    fn from(allocation: Allocation) -> Self {
        RoundTables::from(allocation).into()
    }
}

impl From<RoundTables> for RoundTablesDraft {
    fn from(round_tables: RoundTables) -> Self {
        let mut draft = Self::default();
        let sets = round_tables.allocation.sets();
        let all = round_tables.arrangements.map_or_else(Default::default, |all| *all);
        for (table, arrangements) in RoundTable::ALL.into_iter().zip(all) {
            *draft.round_table_mut(table) = RoundTableDraft {
                objectives: sets[table as usize].iter().collect(),
                co_chairs: arrangements.co_chairs.map(Vec::from),
                keynote_speaker: arrangements.keynote_speaker.map(String::from),
                background_note: arrangements.background_note.map(String::from),
                technical_summary: arrangements.technical_summary.map(String::from),
            };
        }
        draft
    }
}

/// The gate of the round tables.
///
/// # Errors
///
/// [`Violations`], with every fault of the [allocation](Allocation#impl-TryFrom<AllocationDraft>-for-Allocation)
/// and every
///
/// - number of co-chairs other than two: [`Rule::TwoCoChairs`];
/// - co-chair that is listed twice: [`Rule::ListedOnce`];
/// - keynote speaker that is no [`PlainText`]: [`Rule::PlainText`];
/// - background note or technical summary that is no [`DocumentSymbol`]: [`Rule::Symbol`].
impl TryFrom<RoundTablesDraft> for RoundTables {
    type Error = Violations;

    fn try_from(draft: RoundTablesDraft) -> Result<Self, Violations> {
        Self::check(&draft)
    }
}

impl RoundTables {
    /// The gate, of a draft that somebody else holds.
    pub(super) fn check(draft: &RoundTablesDraft) -> Result<Self, Violations> {
        let tables = [&draft.one, &draft.two, &draft.three, &draft.four];
        let mut lists = Lists::check(tables.map(|table| table.objectives.as_slice()));
        let mut found = lists.whole;
        let mut arrangements = None;
        for table in RoundTable::ALL {
            let index = table as usize;
            let mut faults = Vec::new();
            add_under("objectives", mem::take(&mut lists.tables[index]), &mut faults);
            if tables[index].has_arrangements() {
                let all = arrangements.get_or_insert_with(Box::<[RoundTableArrangements; 4]>::default);
                all[index].fill(tables[index], &mut faults);
            }
            add_under(table.key(), faults, &mut found);
        }
        let round_tables = lists.allocation.map(|allocation| Self { allocation, arrangements });
        Violations::gate(found, round_tables)
    }
}

#[cfg(feature = "serde")]
crate::wire::object!(RoundTablesDraft: "the round tables" {
    "one" => one,
    "two" => two,
    "three" => three,
    "four" => four,
});

#[cfg(feature = "serde")]
crate::wire::object!(RoundTableDraft: "a round table" {
    "objectives" => objectives,
    ["coChairs"] => co_chairs,
    ["keynoteSpeaker"] => keynote_speaker,
    ["backgroundNote"] => background_note,
    ["technicalSummary"] => technical_summary,
});
