//! The dates that follow from the opening day: what is due before a Forum, at it, and after it.

use alloc::vec::Vec;
use core::fmt;

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan as _};

use super::{Day, Edition, Forum, ProgressDeclaration, Role, day_of};
use crate::rule::{Citation, Rule};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What is due, or held, on a date that follows from the opening day of a Forum (A/RES/73/326,
    /// paragraphs 5, 14, 15, 22, 24(b), 25 and 26(c)).
    ///
    /// The list is in the order of the dates.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{MilestoneKind, Role};
    ///
    /// let kind = MilestoneKind::Report;
    /// assert_eq!(kind.from_whom(), Some(Role::SecretaryGeneral));
    /// assert_eq!(kind.citation().to_string(), "A/RES/73/326, paragraph 14");
    /// ```
    pub open enum MilestoneKind: "milestone" {
        /// The list of other stakeholders, no later than three months before (A/RES/73/326, paragraph 5)
        StakeholderList = "stakeholder-list",
        /// The biennial report of the Secretary-General, at least 12 weeks before (A/RES/73/326, paragraph 14)
        Report = "report",
        /// The appointment of the co-facilitators, no later than two months before (A/RES/73/326, paragraph 25)
        CoFacilitators = "co-facilitators",
        /// The background notes of the round tables, at least six weeks before (A/RES/73/326, paragraph 22)
        BackgroundNotes = "background-notes",
        /// The informal interactive multi-stakeholder hearing, one day before (A/RES/73/326, paragraph 15)
        Hearing = "hearing",
        /// The adoption of the Progress Declaration, on the fourth day (A/RES/73/326, paragraph 26(c))
        Adoption = "adoption",
        /// The summaries, within 10 working days after the end, holidays not counted (A/RES/73/326, paragraph 24(b))
        Summaries = "summaries",
    }
}

impl MilestoneKind {
    /// The rule that sets the date.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{MilestoneKind, Rule};
    ///
    /// assert_eq!(MilestoneKind::Hearing.rule(), Rule::Hearing);
    /// ```
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Self::StakeholderList => Rule::ListedStakeholders,
            Self::Report => Rule::Report,
            Self::CoFacilitators => Rule::CoFacilitators,
            Self::BackgroundNotes => Rule::BackgroundNote,
            Self::Hearing => Rule::Hearing,
            Self::Adoption => Rule::DeclarationAdoption,
            Self::Summaries => Rule::Summaries,
        }
    }

    /// The paragraph that sets the date.
    ///
    /// # Examples
    ///
    /// ```
    /// let citation = imrf::MilestoneKind::Summaries.citation();
    /// assert_eq!(citation.to_string(), "A/RES/73/326, paragraph 24(b)");
    /// ```
    ///
    /// # Panics
    ///
    /// Never: each of the rules has a paragraph.
    #[must_use]
    pub const fn citation(self) -> Citation {
        self.rule().citation().expect("each date is set by a paragraph")
    }

    /// What it is, as a phrase (A/RES/73/326, paragraphs 5, 14, 15, 22, 24(b), 25 and 26(c), one for each
    /// [kind](Self::citation)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::MilestoneKind::BackgroundNotes.title(), "background notes of the round tables");
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::StakeholderList => "list of other stakeholders",
            Self::Report => "biennial report",
            Self::CoFacilitators => "appointment of the co-facilitators",
            Self::BackgroundNotes => "background notes of the round tables",
            Self::Hearing => "multi-stakeholder hearing",
            Self::Adoption => "adoption of the Progress Declaration",
            Self::Summaries => "summaries of plenary, round tables and policy debate",
        }
    }

    /// Who does it, where the paragraph names somebody (A/RES/73/326, paragraphs 5, 14, 15, 24(b) and 25).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{MilestoneKind, Role};
    ///
    /// assert_eq!(MilestoneKind::Hearing.from_whom(), Some(Role::PresidentOfTheGeneralAssembly));
    /// ```
    #[must_use]
    pub const fn from_whom(self) -> Option<Role> {
        match self {
            Self::StakeholderList | Self::CoFacilitators | Self::Hearing | Self::Summaries => {
                Some(Role::PresidentOfTheGeneralAssembly)
            }
            Self::Report => Some(Role::SecretaryGeneral),
            Self::BackgroundNotes | Self::Adoption => None,
        }
    }

    /// Whether the date is a deadline (A/RES/73/326, paragraphs 5, 14, 22, 24(b) and 25); else it is the day
    /// itself (paragraphs 15 and 26(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::MilestoneKind;
    ///
    /// assert!(MilestoneKind::Report.is_deadline());
    /// assert!(!MilestoneKind::Hearing.is_deadline());
    /// ```
    #[must_use]
    pub const fn is_deadline(self) -> bool {
        !matches!(self, Self::Hearing | Self::Adoption)
    }

    /// What must be said wherever the date is shown: of the summaries, due within 10 working days
    /// (A/RES/73/326, paragraph 24(b)), that working days are Monday to Friday and holidays are not counted.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::MilestoneKind;
    ///
    /// assert_eq!(MilestoneKind::Summaries.caveat(), Some("holidays not counted"));
    /// assert_eq!(MilestoneKind::Report.caveat(), None);
    /// ```
    #[must_use]
    pub const fn caveat(self) -> Option<&'static str> {
        match self {
            Self::Summaries => Some("holidays not counted"),
            _ => None,
        }
    }

    /// The date, for a Forum that opens on this day. A month before is the same day of the month, or the last
    /// day of a shorter one.
    fn date(self, opens: Date) -> Date {
        let before = |span: Span| opens.saturating_sub(span);
        match self {
            Self::StakeholderList => before(3.months()),
            Self::Report => before(12.weeks()),
            Self::CoFacilitators => before(2.months()),
            Self::BackgroundNotes => before(6.weeks()),
            Self::Hearing => before(1.day()),
            Self::Adoption => day_of(opens, ProgressDeclaration::ADOPTED_ON),
            Self::Summaries => working_days_after(day_of(opens, Day::Fourth), 10),
        }
    }
}

/// The date on which so many working days, Monday to Friday, have passed after this one.
fn working_days_after(mut date: Date, mut days: u8) -> Date {
    while days > 0 {
        date = date.saturating_add(1.day());
        if !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
            days -= 1;
        }
    }
    date
}

/// A date that follows from the opening day of a Forum, and what is due or held on it (A/RES/73/326,
/// paragraphs 5, 14, 15, 22, 24(b), 25 and 26(c)).
///
/// # Examples
///
/// ```
/// use imrf::{Forum, MilestoneKind};
///
/// let milestones = Forum::of_2022().milestones();
/// assert_eq!(milestones[1].kind(), MilestoneKind::Report);
/// assert_eq!(
///     milestones[1].to_string(),
///     "by 2022-02-22: biennial report, by the Secretary-General (A/RES/73/326, paragraph 14)",
/// );
/// assert_eq!(
///     milestones[6].to_string(),
///     "by 2022-06-03, holidays not counted: summaries of plenary, round tables and policy debate, by the \
///      President of the General Assembly (A/RES/73/326, paragraph 24(b))",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Milestone {
    kind: MilestoneKind,
    date: Date,
}

impl Milestone {
    /// What is due or held.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, MilestoneKind};
    ///
    /// assert_eq!(Forum::of_2022().milestones()[4].kind(), MilestoneKind::Hearing);
    /// ```
    #[must_use]
    pub const fn kind(self) -> MilestoneKind {
        self.kind
    }

    /// The day, or the last day of a deadline. Of the summaries, holidays are not counted.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Forum::of_2022().milestones()[4].date().to_string(), "2022-05-16");
    /// ```
    #[must_use]
    pub const fn date(self) -> Date {
        self.date
    }

    fn all(opens: Date) -> Vec<Self> {
        MilestoneKind::ALL.iter().map(|&kind| Self { kind, date: kind.date(opens) }).collect()
    }
}

/// The date, what is due, from whom, and the paragraph.
impl fmt::Display for Milestone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind;
        write!(f, "{} {}", if kind.is_deadline() { "by" } else { "on" }, self.date)?;
        if let Some(caveat) = kind.caveat() {
            write!(f, ", {caveat}")?;
        }
        write!(f, ": {}", kind.title())?;
        if let Some(role) = kind.from_whom() {
            write!(f, ", by the {}", role.title())?;
        }
        write!(f, " ({})", kind.citation())
    }
}

impl Forum {
    /// The dates that follow from the opening day, in their order: what is due before the Forum, at it, and
    /// after it (A/RES/73/326, paragraphs 5, 14, 15, 22, 24(b), 25 and 26(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// let milestones = imrf::Forum::of_2022().milestones();
    /// let dates: Vec<String> = milestones.iter().map(|milestone| milestone.date().to_string()).collect();
    /// assert_eq!(
    ///     dates,
    ///     [
    ///         "2022-02-17", "2022-02-22", "2022-03-17", "2022-04-05", "2022-05-16", "2022-05-20",
    ///         "2022-06-03",
    ///     ],
    /// );
    /// ```
    #[must_use]
    pub fn milestones(&self) -> Vec<Milestone> {
        Milestone::all(self.opens())
    }
}

impl Edition {
    /// The dates that follow from the opening day, where [it is known](Self::opening_day) (A/RES/73/326,
    /// paragraphs 5, 14, 15, 22, 24(b), 25 and 26(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Edition;
    ///
    /// let milestones = Edition::SECOND.milestones().unwrap();
    /// assert_eq!(milestones[1].date().to_string(), "2026-02-10");
    /// assert_eq!(Edition::SECOND.next().unwrap().milestones(), None);
    /// ```
    #[must_use]
    pub fn milestones(self) -> Option<Vec<Milestone>> {
        self.opening_day().map(Milestone::all)
    }
}
