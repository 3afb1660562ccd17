//! The International Migration Review Forum (A/RES/73/326): one edition of it, whole.

mod advice;
mod allocation;
mod calendar;
mod declaration;
mod document_symbol;
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
mod session;
mod text;

pub use advice::Advice;
pub use allocation::{Allocation, AllocationDraft, AllocationError};
pub use calendar::{Day, Half, Meeting};
pub use declaration::{DeclarationContent, ProgressDeclaration, ProgressDeclarationDraft};
pub use document_symbol::DocumentSymbol;
pub use edition::{Edition, EditionError, ParseEditionError};
pub use member_state::MemberState;
pub use milestone::{Milestone, MilestoneKind};
pub use participation::ParticipationRoute;
pub use plain_text::PlainText;
pub use plenary::{Plenary, PlenaryDraft};
pub use policy_debate::{PolicyDebate, PolicyDebateDraft, PolicyDebateTopic};
pub use programme::{DayDraft, Programme, ProgrammeDraft};
pub use role::Role;
pub use round_table::{
    RoundTable, RoundTableArrangements, RoundTableDraft, RoundTableSet, RoundTables, RoundTablesDraft,
};
pub use session::{PlenarySegment, Session};

use alloc::format;
use alloc::vec::Vec;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use crate::rule::Rule;
use crate::violation::{Violation, Violations, lawful};
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
    /// The resolution whose format the Forum follows.
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

/// The wire form of a [`Forum`]: what is said of it, lawful or not.
///
/// An object with the keys `format`, `opens` (a date as `YYYY-MM-DD`, up to the year 9998), `programme` and
/// `roundTables`, where they are known `policyDebate`, `plenary` and `progressDeclaration`, and `$schema`,
/// which is read and dropped. An optional key may be `null`, and is left out of what is written.
///
/// Through serde an error is only text. To have the violations as values, read a draft and pass it to the
/// gate:
///
/// ```
/// use imrf::{Forum, ForumDraft, Rule};
///
/// # let json = serde_json::to_string(&Forum::of_2022())?.replace("2022-05-17", "2023-05-17");
/// let draft: ForumDraft = serde_json::from_str(&json)?;
/// let violations = Forum::try_from(draft).unwrap_err();
/// assert_eq!(violations.first().rule(), Rule::Quadrennial);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Examples
///
/// ```
/// use imrf::{Forum, ForumDraft};
///
/// let draft = ForumDraft::indicative(jiff::civil::date(2026, 5, 5));
/// let forum = Forum::try_from(draft)?;
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::schema::Draft::of::<Self>().with("$schema"))
)]
pub struct ForumDraft {
    /// The resolution whose format the Forum follows.
    pub format: Format,
    /// The opening day.
    #[cfg_attr(feature = "schemars1", schemars(with = "crate::schema::CalendarDay"))]
    pub opens: Date,
    /// What each meeting holds.
    pub programme: ProgrammeDraft,
    /// The four round tables.
    pub round_tables: RoundTablesDraft,
    /// The policy debate.
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<PolicyDebateDraft>"))]
    pub policy_debate: PolicyDebateDraft,
    /// The plenary.
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<PlenaryDraft>"))]
    pub plenary: PlenaryDraft,
    /// The Progress Declaration.
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<ProgressDeclarationDraft>"))]
    pub progress_declaration: ProgressDeclarationDraft,
}

impl ForumDraft {
    /// A draft to start from, which the gate lets through when the opening day is lawful.
    ///
    /// It has the [indicative allocation](Allocation::INDICATIVE). No resolution has an indicative programme: it
    /// is that of the [first Forum](Programme::OF_2022), some of which is inferred.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, ForumDraft, Objective};
    /// use jiff::civil::date;
    ///
    /// let draft = ForumDraft::indicative(date(2026, 5, 5));
    /// assert!(draft.round_tables.two.objectives.contains(&Objective::SaveLives));
    /// assert!(Forum::try_from(draft).is_ok());
    /// ```
    #[must_use]
    pub fn indicative(opens: Date) -> Self {
        Self {
            format: Forum::FORMAT,
            opens,
            programme: Programme::OF_2022.into(),
            round_tables: Allocation::INDICATIVE.into(),
            policy_debate: PolicyDebateDraft::default(),
            plenary: PlenaryDraft::default(),
            progress_declaration: ProgressDeclarationDraft::default(),
        }
    }
}

impl From<Forum> for ForumDraft {
    fn from(forum: Forum) -> Self {
        Self {
            format: Forum::FORMAT,
            opens: forum.opens,
            programme: forum.programme.into(),
            round_tables: forum.round_tables.into(),
            policy_debate: forum.policy_debate.into(),
            plenary: forum.plenary.into(),
            progress_declaration: forum.progress_declaration.into(),
        }
    }
}

/// The gate of a Forum.
///
/// # Errors
///
/// [`Violations`], with every fault of the [programme](Programme#impl-TryFrom<ProgrammeDraft>-for-Programme), the
/// [round tables](RoundTables#impl-TryFrom<RoundTablesDraft>-for-RoundTables), the
/// [policy debate](PolicyDebate#impl-TryFrom<PolicyDebateDraft>-for-PolicyDebate), the
/// [plenary](Plenary#impl-TryFrom<PlenaryDraft>-for-Plenary) and the
/// [Progress Declaration](ProgressDeclaration#impl-TryFrom<ProgressDeclarationDraft>-for-ProgressDeclaration),
/// and of the opening day
///
/// - a year that is not 2022 or a fourth year after it: [`Rule::Quadrennial`];
/// - for 2022, a day of the four after 30 June: [`Rule::FirstSemester`];
/// - four days that run into the next year: [`Rule::WithinTheYear`].
impl TryFrom<ForumDraft> for Forum {
    type Error = Violations;

    // Inlined, and the large parts borrowed: moving a draft costs a good part of what checking it does.
    #[inline]
    fn try_from(draft: ForumDraft) -> Result<Self, Violations> {
        let edition = Edition::of_year(draft.opens.year());
        let mut found = check_opening_day(draft.opens);
        let programme = lawful(Programme::check(&draft.programme), "programme", &mut found);
        let round_tables = lawful(RoundTables::check(&draft.round_tables), "roundTables", &mut found);
        let policy_debate = lawful(PolicyDebate::try_from(draft.policy_debate), "policyDebate", &mut found);
        let plenary = lawful(Plenary::try_from(draft.plenary), "plenary", &mut found);
        let progress_declaration = lawful(
            ProgressDeclaration::try_from(draft.progress_declaration),
            "progressDeclaration",
            &mut found,
        );
        let forum = || {
            Some(Self {
                edition: edition?,
                opens: draft.opens,
                programme: programme?,
                round_tables: round_tables?,
                policy_debate: policy_debate?,
                plenary: plenary?,
                progress_declaration: progress_declaration?,
            })
        };
        Violations::gate(found, forum())
    }
}

/// What is wrong with the opening day, placed in the document.
fn check_opening_day(opens: Date) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut fault = |rule, text| found.push(Violation::new(rule, text).under("opens"));
    let year = opens.year();
    if Edition::of_year(year).is_none() {
        let first = Edition::FIRST;
        let text = format!("the Forum opens in {year}, expected {first} or every four years after it");
        fault(Rule::Quadrennial, text);
    }
    // The last day of the four is the third after this one.
    if year == Edition::FIRST.year() && opens > date(year, 6, 27) {
        let closes = day_of(opens, Day::Fourth);
        let text = format!("the four days end on {closes}, expected 2022-06-30 at the latest");
        fault(Rule::FirstSemester, text);
    }
    if opens.month() == 12 && opens.day() > 28 {
        let text =
            format!("the four days that begin on {opens} run into the next year, expected within one year");
        fault(Rule::WithinTheYear, text);
    }
    found
}

#[cfg(feature = "serde")]
crate::wire::object!(ForumDraft: "a Forum" {
    "format" => format,
    "opens" => opens,
    "programme" => programme,
    "roundTables" => round_tables,
    ["policyDebate"] => policy_debate,
    ["plenary"] => plenary,
    ["progressDeclaration"] => progress_declaration,
    dropped "$schema" => schema,
});
