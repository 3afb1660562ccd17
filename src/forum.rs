//! The International Migration Review Forum (A/RES/73/326): one edition of it, with all its parts.
//!
//! A [`Forum`] consists of a [`Programme`] of eight meetings, of [`RoundTables`] that cover the objectives, a
//! [`PolicyDebate`], a [`Plenary`] and a [`ProgressDeclaration`]. Each of them has a draft, which is its JSON form, and
//! is made by the validation of it.
//!
//! # Examples
//!
//! ```
//! use imrf::jiff::civil::date;
//! use imrf::{ForumDraft, Objective, RoundTable};
//!
//! let mut draft = ForumDraft::indicative(date(2026, 5, 5));
//! draft.round_tables.move_objective(Objective::Data, RoundTable::One);
//! let forum = draft.validate()?;
//! assert_eq!(forum.allocation().round_table(Objective::Data), RoundTable::One);
//! assert_eq!(forum.advice()[0].pointer(), "/roundTables/one/objectives");
//! # Ok::<(), imrf::Violations>(())
//! ```

mod advice;
mod allocation;
mod calendar;
mod constants;
mod declaration;
mod document_reference;
mod draft;
mod edition;
mod hearing;
pub(crate) mod key;
pub(crate) mod listed_once;
mod meeting;
mod member_state;
pub(crate) mod milestone;
mod participation;
mod plain_text;
mod plenary;
mod policy_debate;
mod programme;
mod role;
mod round_table;
mod round_tables;
pub(crate) mod schedule;
mod session;
mod text;
pub(crate) mod validated;

pub use allocation::{Allocation, AllocationDraft, AllocationError};
pub use calendar::{Day, Half};
pub use declaration::{DeclarationContent, ProgressDeclaration, ProgressDeclarationDraft};
pub use document_reference::DocumentReference;
pub use draft::ForumDraft;
pub use edition::{Edition, EditionError, ParseEditionError};
pub use hearing::Hearing;
pub use meeting::{Meeting, MeetingSet};
pub use member_state::MemberState;
pub use milestone::{Milestone, MilestoneKind};
pub use participation::ParticipationRoute;
pub use plain_text::PlainText;
pub use plenary::{Plenary, PlenaryDraft};
pub use policy_debate::{PolicyDebate, PolicyDebateDraft, PolicyDebateTopic};
pub use programme::{DayDraft, Programme, ProgrammeDraft};
pub use role::Role;
pub use round_table::{RoundTable, RoundTableSet};
pub use round_tables::{RoundTableArrangements, RoundTableDraft, RoundTables, RoundTablesDraft};
pub use schedule::{Schedule, Slot};
pub use session::{PlenarySegment, Session, SessionSet};

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use crate::rules::Violations;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// The resolution whose format a Forum follows, by its document symbol (A/RES/73/326, paragraph 27).
    ///
    /// There is one so far. The format is reviewed after the second Forum, unless otherwise decided.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    /// use imrf::forum::Format;
    ///
    /// assert_eq!(Forum::FORMAT, Format::Of2019);
    /// assert_eq!(Forum::FORMAT.to_string(), "A/RES/73/326");
    /// ```
    pub open enum Format: "format" {
        /// Format and organizational aspects of the international migration review forums (A/RES/73/326, 19 July 2019)
        Of2019 = "A/RES/73/326",
    }
}

/// One edition of the International Migration Review Forum (A/RES/73/326).
///
/// What the resolution fixes for every edition is a constant or a method of this type; what differs between editions is
/// data. The
/// rules of procedure of the General Assembly apply, as applicable, unless the resolution says otherwise (paragraph
/// 1(b)).
///
/// It is serialized as a [`ForumDraft`], and made by validating one.
///
/// # Examples
///
/// ```
/// use imrf::jiff::civil::date;
/// use imrf::{Day, Edition, ForumDraft};
///
/// let forum = ForumDraft::indicative(date(2026, 5, 5)).validate()?;
/// assert_eq!(forum.edition(), Edition::SECOND);
/// assert_eq!(forum.date(Day::Second), date(2026, 5, 6));
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "ForumDraft", into = "ForumDraft"))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Forum {
    edition: Edition,
    opens: Date,
    programme: Programme,
    round_tables: RoundTables,
    policy_debate: PolicyDebate,
    plenary: Plenary,
    progress_declaration: ProgressDeclaration,
    notes: Vec<PlainText>,
}

impl Forum {
    /// The resolution whose format the Forum follows (A/RES/73/326, paragraph 27).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Forum::FORMAT.as_str(), "A/RES/73/326");
    /// ```
    pub const FORMAT: Format = Format::Of2019;

    /// Returns the first Forum, as far as it is known.
    ///
    /// Its dates and the resolution that endorsed its declaration are from A/RES/76/266, its allocation from the headings
    /// there, its co-facilitators from the press; of its programme some is from the press and some inferred, as
    /// [`Programme::OF_2022`] and the [notes](Self::notes) say. Its co-chairs are not known.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::jiff::civil::date;
    /// use imrf::{Allocation, Forum};
    ///
    /// let forum = Forum::of_2022();
    /// assert_eq!(forum.opens(), date(2022, 5, 17));
    /// assert_eq!(forum.closes(), date(2022, 5, 20));
    /// assert_eq!(forum.allocation(), Allocation::INDICATIVE);
    /// ```
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "what it is made of is constant, and valid")]
    pub fn of_2022() -> Self {
        let mut draft = ForumDraft::indicative(date(2022, 5, 17));
        draft.progress_declaration.co_facilitators = Some(Vec::from([MemberState::BGD, MemberState::LUX]));
        draft.progress_declaration.endorsed_by = Some("A/RES/76/266".into());
        let notes = [
            "Co-facilitators and the days of the round tables are from the press.",
            "How the general debate divides over the last four meetings is inferred.",
        ];
        draft.notes = notes.map(String::from).into();
        draft.validate().expect("the first Forum is valid")
    }

    /// Returns the edition (A/RES/73/195, paragraph 49(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Edition, Forum};
    ///
    /// assert_eq!(Forum::of_2022().edition(), Edition::FIRST);
    /// ```
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// Returns the opening day, the first of the four (A/RES/73/326, paragraph 1(d)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Forum::of_2022().opens().to_string(), "2022-05-17");
    /// ```
    #[must_use]
    pub const fn opens(&self) -> Date {
        self.opens
    }

    /// Returns the closing day, the last of the four (A/RES/73/326, paragraph 1(d)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Forum::of_2022().closes().to_string(), "2022-05-20");
    /// ```
    #[must_use]
    pub fn closes(&self) -> Date {
        self.date(Day::Fourth)
    }

    /// Returns the date of a day (A/RES/73/326, paragraph 1(d)); that the four days follow each other is our reading.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Day, Forum};
    ///
    /// assert_eq!(Forum::of_2022().date(Day::Second).to_string(), "2022-05-18");
    /// ```
    #[must_use]
    pub fn date(&self, day: Day) -> Date {
        day_of(self.opens, day)
    }

    /// Returns the programme: what each meeting holds (A/RES/73/326, paragraph 18).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, Programme};
    ///
    /// assert_eq!(Forum::of_2022().programme(), Programme::OF_2022);
    /// ```
    #[must_use]
    pub const fn programme(&self) -> Programme {
        self.programme
    }

    /// Returns the four round tables (A/RES/73/326, paragraphs 21 and 22).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, RoundTable};
    ///
    /// let forum = Forum::of_2022();
    /// assert_eq!(forum.round_tables().arrangements(RoundTable::One).co_chairs(), None);
    /// ```
    #[must_use]
    pub const fn round_tables(&self) -> &RoundTables {
        &self.round_tables
    }

    /// Returns which round table covers each objective (A/RES/73/326, paragraph 21(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, Objective, RoundTable};
    ///
    /// let forum = Forum::of_2022();
    /// assert_eq!(forum.allocation().round_table(Objective::Remittances), RoundTable::Three);
    /// ```
    #[must_use]
    pub const fn allocation(&self) -> Allocation {
        self.round_tables.allocation()
    }

    /// Returns the policy debate (A/RES/73/326, paragraph 23).
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(imrf::Forum::of_2022().policy_debate().emerging_issues().is_empty());
    /// ```
    #[must_use]
    pub const fn policy_debate(&self) -> &PolicyDebate {
        &self.policy_debate
    }

    /// Returns the plenary (A/RES/73/326, paragraphs 18(b) and (c), 19 and 20).
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(imrf::Forum::of_2022().plenary().national_reviews().is_empty());
    /// ```
    #[must_use]
    pub const fn plenary(&self) -> &Plenary {
        &self.plenary
    }

    /// Returns the Progress Declaration (A/RES/73/326, paragraphs 25 and 26).
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(imrf::Forum::of_2022().progress_declaration().endorsed_by().is_some());
    /// ```
    #[must_use]
    pub const fn progress_declaration(&self) -> &ProgressDeclaration {
        &self.progress_declaration
    }

    /// Returns the notes of whoever wrote the document: what is inferred, what is from the press.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(
    ///     imrf::Forum::of_2022().notes()[1],
    ///     "How the general debate divides over the last four meetings is inferred.",
    /// );
    /// ```
    #[must_use]
    pub fn notes(&self) -> &[PlainText] {
        &self.notes
    }

    /// Returns a Forum with changes, which are made to a draft of it.
    ///
    /// # Errors
    ///
    /// As for [`ForumDraft::validate`].
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, MemberState};
    ///
    /// let forum = Forum::of_2022().edited(|draft| draft.plenary.national_reviews.push(MemberState::LUX))?;
    /// assert_eq!(forum.plenary().national_reviews(), [MemberState::LUX]);
    /// # Ok::<(), imrf::Violations>(())
    /// ```
    pub fn edited(&self, change: impl FnOnce(&mut ForumDraft)) -> Result<Self, Violations> {
        let mut draft = self.clone().into_draft();
        change(&mut draft);
        draft.validate()
    }
}

/// The edition and its days, the programme and the allocation, a line for each meeting and each round table.
///
/// # Examples
///
/// ```
/// let text = imrf::Forum::of_2022().to_string();
/// let lines: Vec<&str> = text.lines().collect();
/// assert_eq!(lines[0], "International Migration Review Forum 2022, 2022-05-17 to 2022-05-20");
/// assert_eq!(lines[1], "2022-05-17, 10:00–13:00: Round table one");
/// assert_eq!(lines[9], "Round table one: 2, 5, 6, 12 and 18");
/// ```
impl fmt::Display for Forum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (edition, opens, closes) = (self.edition, self.opens, self.closes());
        writeln!(f, "International Migration Review Forum {edition}, {opens} to {closes}")?;
        for slot in self.schedule() {
            writeln!(f, "{slot}")?;
        }
        self.allocation().fmt(f)
    }
}

/// Returns the date of a day of a Forum that opens on that date; the last date there is when it would be later.
fn day_of(opens: Date, day: Day) -> Date {
    opens.saturating_add(i32::from(day as u8).days())
}
