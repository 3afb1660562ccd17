//! The International Migration Review Forum (A/RES/73/326): one edition of it, whole.

mod advice;
mod allocation;
mod calendar;
mod declaration;
mod document_symbol;
mod draft;
mod edition;
mod listed_once;
mod member_state;
mod milestone;
mod participation;
mod plain_text;
mod plenary;
mod policy_debate;
mod programme;
mod role;
mod round_table;
mod round_tables;
mod session;
mod text;

pub use advice::Advice;
pub use allocation::{Allocation, AllocationDraft, AllocationError};
pub use calendar::{Day, Half, Meeting};
pub use declaration::{DeclarationContent, ProgressDeclaration, ProgressDeclarationDraft};
pub use document_symbol::DocumentSymbol;
pub use draft::ForumDraft;
pub use edition::{Edition, EditionError, ParseEditionError};
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
pub use session::{PlenarySegment, Session};

use alloc::vec::Vec;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The resolution whose format a Forum follows, by its document symbol.
    ///
    /// There is one so far. The format is reviewed after the second Forum (A/RES/73/326, paragraph 27).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Format, Forum};
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
/// It is held under the auspices of the General Assembly, State-led, with the participation of all relevant
/// stakeholders, and is the primary intergovernmental global platform to discuss and share progress on the
/// implementation of all aspects of the Compact, including as it relates to the 2030 Agenda (A/RES/73/195,
/// paragraphs 48 and 49). The rules of procedure of the General Assembly apply, unless the resolution says
/// otherwise (A/RES/73/326, paragraph 1(b)). What the resolution fixes for every edition is a constant here or
/// a method; what an edition settles is data.
///
/// Its wire form is [`ForumDraft`].
///
/// # Examples
///
/// ```
/// use imrf::{Day, Edition, Forum, ForumDraft};
/// use jiff::civil::date;
///
/// let forum = Forum::try_from(ForumDraft::indicative(date(2026, 5, 5)))?;
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
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct Forum {
    edition: Edition,
    opens: Date,
    programme: Programme,
    round_tables: RoundTables,
    policy_debate: PolicyDebate,
    plenary: Plenary,
    progress_declaration: ProgressDeclaration,
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

    /// Who chairs it (A/RES/73/326, paragraph 1(a)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Forum::CHAIR, imrf::Role::PresidentOfTheGeneralAssembly);
    /// ```
    pub const CHAIR: Role = Role::PresidentOfTheGeneralAssembly;

    /// Where it is held (A/RES/73/326, paragraph 1(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Forum::VENUE, "United Nations Headquarters, New York");
    /// ```
    pub const VENUE: &str = "United Nations Headquarters, New York";

    /// At which level it is held (A/RES/73/326, paragraph 1(e)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(
    ///     imrf::Forum::LEVEL,
    ///     "the highest possible political level, including Heads of State or Government",
    /// );
    /// ```
    pub const LEVEL: &str = "the highest possible political level, including Heads of State or Government";

    /// Who may take part, and by which paragraph (A/RES/73/326, paragraphs 2 to 6).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, ParticipationRoute};
    ///
    /// assert_eq!(Forum::PARTICIPATION[0], ParticipationRoute::MemberStates);
    /// ```
    pub const PARTICIPATION: &[ParticipationRoute] = ParticipationRoute::ALL;

    /// The first Forum, as far as it is known.
    ///
    /// Its dates and the resolution that endorsed its declaration are from A/RES/76/266, its allocation from
    /// the headings there, its co-facilitators from the press; of its programme some is from the press and some
    /// inferred, as [`Programme::OF_2022`] says. Its co-chairs are not known.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Allocation, Forum};
    /// use jiff::civil::date;
    ///
    /// let forum = Forum::of_2022();
    /// assert_eq!(forum.opens(), date(2022, 5, 17));
    /// assert_eq!(forum.closes(), date(2022, 5, 20));
    /// assert_eq!(forum.allocation(), &Allocation::INDICATIVE);
    /// ```
    ///
    /// # Panics
    ///
    /// Never: what it is made of is constant, and lawful.
    #[must_use]
    pub fn of_2022() -> Self {
        let mut draft = ForumDraft::indicative(date(2022, 5, 17));
        draft.progress_declaration = ProgressDeclarationDraft {
            co_facilitators: Some(Vec::from([MemberState::BGD, MemberState::LUX])),
            endorsed_by: Some("A/RES/76/266".into()),
        };
        Self::try_from(draft).expect("the first Forum is lawful")
    }

    /// Which edition it is, by its year (A/RES/73/195, paragraph 49(c)).
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

    /// The opening day, the first of the four (A/RES/73/326, paragraph 1(d)).
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

    /// The closing day, the last of the four (A/RES/73/326, paragraph 1(d)).
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

    /// The date of this day (A/RES/73/326, paragraph 1(d)).
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

    /// What each meeting holds (A/RES/73/326, paragraph 18).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, Programme};
    ///
    /// assert_eq!(Forum::of_2022().programme(), &Programme::OF_2022);
    /// ```
    #[must_use]
    pub const fn programme(&self) -> &Programme {
        &self.programme
    }

    /// The four round tables (A/RES/73/326, paragraphs 21 and 22).
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

    /// Which round table covers each objective (A/RES/73/326, paragraph 21(b)).
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
    pub const fn allocation(&self) -> &Allocation {
        self.round_tables.allocation()
    }

    /// The policy debate (A/RES/73/326, paragraph 23).
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

    /// The plenary (A/RES/73/326, paragraphs 18(b) and (c), 19 and 20).
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

    /// The Progress Declaration (A/RES/73/326, paragraphs 25 and 26).
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

    /// The way back to a draft, to change it.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    ///
    /// let forum = Forum::of_2022();
    /// assert_eq!(Forum::try_from(forum.clone().into_draft()), Ok(forum));
    /// ```
    #[must_use]
    pub fn into_draft(self) -> ForumDraft {
        self.into()
    }
}

/// The date of this day of a Forum that opens on that date; the last date there is when it would be later.
fn day_of(opens: Date, day: Day) -> Date {
    opens.saturating_add(i32::from(day as u8).days())
}
