//! The dates that follow from the opening day: what is due before a Forum, at it, and after it.

use alloc::vec::Vec;
use core::fmt;

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan as _};

use super::{Day, Edition, Forum, Hearing, ProgressDeclaration, Role, day_of};
use crate::rules::{Citation, Rule};
use crate::vocabulary::{pad, vocabulary};

vocabulary! {
    /// What is due, or held, on a date that follows from the opening day of a Forum (A/RES/73/326, paragraphs 5, 14,
    /// 15, 22, 24(b), 25 and 26(c)).
    ///
    /// The list is in the order of the dates.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::{MilestoneKind, Role};
    ///
    /// let kind = MilestoneKind::Report;
    /// assert_eq!(kind.responsible(), Some(Role::SecretaryGeneral));
    /// assert_eq!(kind.computation(), "12 weeks before the opening day");
    /// assert_eq!(kind.citation().to_string(), "A/RES/73/326, paragraph 14");
    /// ```
    pub open enum MilestoneKind: "milestone" {
        /// The list of other stakeholders, submitted to Member States no later than three months before (A/RES/73/326, paragraph 5)
        StakeholderList = "stakeholder-list",
        /// The biennial report with guidance for the deliberations, made available at least 12 weeks ahead (A/RES/73/326, paragraph 14)
        Report = "report",
        /// The appointment of the co-facilitators, no later than two months ahead (A/RES/73/326, paragraph 25)
        CoFacilitators = "co-facilitators",
        /// The background notes of the round tables, circulated at least six weeks before (A/RES/73/326, paragraph 22)
        BackgroundNotes = "background-notes",
        /// The informal interactive multi-stakeholder hearings, one day before (A/RES/73/326, paragraph 15)
        Hearing = "hearing",
        /// The adoption of the Progress Declaration, during the closing segment; on the fourth day is our reading (A/RES/73/326, paragraph 26(c))
        Adoption = "adoption",
        /// The summaries of the plenary, the round tables and the policy debate, distributed within 10 working days after the end, computed as if no weekday were a holiday (A/RES/73/326, paragraph 24(b))
        Summaries = "summaries",
    }
}

impl MilestoneKind {
    /// Returns the rule that sets the date.
    ///
    /// How its months, weeks or days are counted is our reading: [`Rule::MonthsBefore`], [`Rule::WeeksBefore`],
    /// [`Rule::AdoptionOnFourthDay`] or [`Rule::WorkingDays`].
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::MilestoneKind;
    /// use imrf::rules::Rule;
    ///
    /// assert_eq!(MilestoneKind::StakeholderList.rule(), Rule::ListedStakeholders);
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

    /// Returns the paragraph that sets the date.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::MilestoneKind;
    ///
    /// let citation = MilestoneKind::Summaries.citation();
    /// assert_eq!(citation.to_string(), "A/RES/73/326, paragraph 24(b)");
    /// ```
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "each of the rules has a paragraph")]
    pub const fn citation(self) -> Citation {
        self.rule().citation().expect("each date is set by a paragraph")
    }

    /// Returns what is due or held, as a phrase (A/RES/73/326, paragraphs 5, 14, 15, 22, 24(b), 25 and 26(c); each kind has [its own](Self::citation)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::MilestoneKind;
    ///
    /// assert_eq!(MilestoneKind::BackgroundNotes.title(), "background notes of the round tables");
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::StakeholderList => "list of other stakeholders, submitted to Member States",
            Self::Report => "biennial report with guidance for the deliberations",
            Self::CoFacilitators => "appointment of the co-facilitators",
            Self::BackgroundNotes => "background notes of the round tables",
            Self::Hearing => "informal interactive multi-stakeholder hearings",
            Self::Adoption => "adoption of the Progress Declaration",
            Self::Summaries => "summaries of the plenary, the round tables and the policy debate",
        }
    }

    /// Returns who is responsible, or `None` where the paragraph names nobody (A/RES/73/326, paragraphs 5, 14, 15, 22,
    /// 24(b) and 25).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::{MilestoneKind, Role};
    ///
    /// assert_eq!(MilestoneKind::BackgroundNotes.responsible(), Some(Role::SecretaryGeneral));
    /// assert_eq!(MilestoneKind::Adoption.responsible(), None);
    /// ```
    #[must_use]
    pub const fn responsible(self) -> Option<Role> {
        match self {
            Self::StakeholderList | Self::CoFacilitators | Self::Summaries => {
                Some(Role::PresidentOfTheGeneralAssembly)
            }
            Self::Hearing => Some(Hearing::PRESIDED_OVER_BY),
            Self::Report | Self::BackgroundNotes => Some(Role::SecretaryGeneral),
            Self::Adoption => None,
        }
    }

    /// Returns whether the date is a deadline (A/RES/73/326, paragraphs 5, 14, 22, 24(b) and 25), and not the day on which
    /// something is held (paragraphs 15 and 26(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::MilestoneKind;
    ///
    /// assert!(MilestoneKind::Report.is_deadline());
    /// assert!(!MilestoneKind::Hearing.is_deadline());
    /// ```
    #[must_use]
    pub const fn is_deadline(self) -> bool {
        !matches!(self, Self::Hearing | Self::Adoption)
    }

    /// Returns how the date is computed, in words.
    ///
    /// The paragraphs have the numbers; how months, weeks and working days are counted, and that the fourth day is that
    /// of the adoption, are our readings: [`Rule::MonthsBefore`], [`Rule::WeeksBefore`], [`Rule::WorkingDays`] and
    /// [`Rule::AdoptionOnFourthDay`].
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::MilestoneKind;
    ///
    /// assert_eq!(
    ///     MilestoneKind::CoFacilitators.computation(),
    ///     "two months before the opening day: the same day of the month, or the last day of a shorter month",
    /// );
    /// ```
    #[must_use]
    pub const fn computation(self) -> &'static str {
        match self {
            Self::StakeholderList => {
                "three months before the opening day: the same day of the month, or the last day of a shorter month"
            }
            Self::Report => "12 weeks before the opening day",
            Self::CoFacilitators => {
                "two months before the opening day: the same day of the month, or the last day of a shorter month"
            }
            Self::BackgroundNotes => "six weeks before the opening day",
            Self::Hearing => "one day before the opening day",
            Self::Adoption => "the fourth day",
            Self::Summaries => {
                "10 working days, Monday to Friday, after the fourth day, as if no weekday were a holiday"
            }
        }
    }

    /// Returns the remark that belongs beside the date wherever it is shown, or `None` where the date needs none.
    ///
    /// The summaries are due within 10 working days (A/RES/73/326, paragraph 24(b)), which are computed without
    /// holidays: in 2022 one of the weekdays was a holiday, 30 May. The Progress Declaration is adopted during the
    /// closing segment (paragraph 26(c)), whose date is our reading.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::MilestoneKind;
    ///
    /// assert_eq!(MilestoneKind::Summaries.caveat(), Some("as if no weekday were a holiday"));
    /// assert_eq!(MilestoneKind::Adoption.caveat(), Some("by our reading"));
    /// assert_eq!(MilestoneKind::Report.caveat(), None);
    /// ```
    #[must_use]
    pub const fn caveat(self) -> Option<&'static str> {
        match self {
            Self::Adoption => Some("by our reading"),
            Self::Summaries => Some("as if no weekday were a holiday"),
            _ => None,
        }
    }

    /// The date, for a Forum that opens on this day.
    pub(super) fn date(self, opens: Date) -> Date {
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

/// Returns the date on which so many working days, Monday to Friday, have passed after this one.
fn working_days_after(mut date: Date, mut days: u8) -> Date {
    while days > 0 {
        date = date.saturating_add(1.day());
        if !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
            days -= 1;
        }
    }
    date
}

/// A date that follows from the opening day of a Forum, and what is due or held on it (A/RES/73/326, paragraphs 5, 14,
/// 15, 22, 24(b), 25 and 26(c)).
///
/// In JSON it is an object with the keys `kind` and `date`.
///
/// # Examples
///
/// ```
/// use imrf::Forum;
/// use imrf::forum::MilestoneKind;
///
/// let milestones = Forum::of_2022().milestones();
/// assert_eq!(milestones[1].kind(), MilestoneKind::Report);
/// assert_eq!(
///     milestones[1].to_string(),
///     "by 2022-02-22: biennial report with guidance for the deliberations, by the Secretary-General \
///      (A/RES/73/326, paragraph 14)",
/// );
/// assert_eq!(
///     milestones[6].to_string(),
///     "by 2022-06-03, as if no weekday were a holiday: summaries of the plenary, the round tables and the policy \
///      debate, by the President of the General Assembly (A/RES/73/326, paragraph 24(b))",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Milestone {
    kind: MilestoneKind,
    date: Date,
}

impl Milestone {
    /// Returns what is due or held.
    #[must_use]
    pub const fn kind(self) -> MilestoneKind {
        self.kind
    }

    /// Returns the day on which something is held or, for a [deadline](MilestoneKind::is_deadline), by which it is due.
    ///
    /// Wherever the day is shown, the [caveat](MilestoneKind::caveat) belongs beside it.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    ///
    /// assert_eq!(Forum::of_2022().milestones()[4].date().to_string(), "2022-05-16");
    /// ```
    #[must_use]
    pub const fn date(self) -> Date {
        self.date
    }

    fn all(opens: Date) -> Vec<Self> {
        MilestoneKind::ALL.iter().map(|&kind| Self { kind, date: kind.date(opens) }).collect()
    }
}

/// The date, what is due, who is responsible, and the paragraph.
impl fmt::Display for Milestone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, date } = *self;
        let preposition = if kind.is_deadline() { "by" } else { "on" };
        let (comma, caveat) = kind.caveat().map_or(("", ""), |caveat| (", ", caveat));
        let (by_the, role) = kind.responsible().map_or(("", ""), |role| (", by the ", role.title()));
        let (title, citation) = (kind.title(), kind.citation());
        pad(f, format_args!("{preposition} {date}{comma}{caveat}: {title}{by_the}{role} ({citation})"))
    }
}

/// The keys of a milestone in documents.
#[cfg(feature = "serde")]
pub(crate) mod key {
    pub(crate) const KIND: &str = "kind";
    pub(crate) const DATE: &str = "date";
}

#[cfg(feature = "serde")]
crate::wire::object!(Milestone: "a milestone" {
    key::KIND => kind,
    key::DATE => date as crate::wire::Derived,
});

impl Forum {
    /// Returns the dates that follow from the opening day, in their order: what is due before the Forum, at it, and
    /// after it (A/RES/73/326, paragraphs 5, 14, 15, 22, 24(b), 25 and 26(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    ///
    /// let milestones = Forum::of_2022().milestones();
    /// let dates = milestones.iter().map(|milestone| milestone.date().to_string());
    /// assert!(dates.eq([
    ///     "2022-02-17", "2022-02-22", "2022-03-17", "2022-04-05", "2022-05-16", "2022-05-20", "2022-06-03",
    /// ]));
    /// ```
    #[must_use]
    pub fn milestones(&self) -> Vec<Milestone> {
        Milestone::all(self.opens())
    }
}

impl Edition {
    /// Returns the dates that follow from the opening day, or `None` where [it](Self::opening_day) is not known
    /// (A/RES/73/326, paragraphs 5, 14, 15, 22, 24(b), 25 and 26(c)).
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
