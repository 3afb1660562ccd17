//! The hearing on the day before a Forum (A/RES/73/326, paragraph 15).

use jiff::civil::Date;

use super::{Forum, MilestoneKind, ParticipationRoute, PlenarySegment, Role};

/// The day of informal interactive multi-stakeholder hearings, one day before a Forum (A/RES/73/326, paragraph 15).
///
/// # Examples
///
/// ```
/// use imrf::Forum;
/// use imrf::forum::{Hearing, Role};
///
/// let hearing = Forum::of_2022().hearing();
/// assert_eq!(hearing.date().to_string(), "2022-05-16");
/// assert_eq!(Hearing::PRESIDED_OVER_BY, Role::PresidentOfTheGeneralAssembly);
/// assert_eq!(Hearing::SUMMARY_PRESENTED_BY, Role::RepresentativeOfCivilSociety);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hearing {
    date: Date,
}

impl Hearing {
    /// Who is requested to organize the hearing and to preside over it (A/RES/73/326, paragraph 15).
    pub const PRESIDED_OVER_BY: Role = Role::PresidentOfTheGeneralAssembly;

    /// With whom the hearing is held: all relevant stakeholders, as listed in paragraphs 4 to 7 (A/RES/73/326,
    /// paragraph 15).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::Hearing;
    ///
    /// assert_eq!(Hearing::PARTICIPATION.first().unwrap().paragraph(), 4);
    /// assert_eq!(Hearing::PARTICIPATION.last().unwrap().paragraph(), 7);
    /// ```
    pub const PARTICIPATION: &[ParticipationRoute] = {
        // The routes are in the order of their paragraphs.
        let mut routes: &[ParticipationRoute] = &ParticipationRoute::ALL;
        while let [first, rest @ ..] = routes {
            if first.is_in_hearing() {
                break;
            }
            routes = rest;
        }
        routes
    };

    /// Whom the President of the General Assembly is requested to invite to present a summary of the hearing
    /// (A/RES/73/326, paragraph 15).
    pub const SUMMARY_PRESENTED_BY: Role = Role::RepresentativeOfCivilSociety;

    /// The segment of the plenary during which the summary is to be presented (A/RES/73/326, paragraph 15).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::{Hearing, Plenary};
    ///
    /// // The representative makes one of the opening statements, too.
    /// assert_eq!(Hearing::SUMMARY_PRESENTED_DURING.as_str(), "opening-segment");
    /// assert!(Plenary::OPENING_SPEAKERS.contains(&Hearing::SUMMARY_PRESENTED_BY));
    /// ```
    pub const SUMMARY_PRESENTED_DURING: PlenarySegment = PlenarySegment::OpeningSegment;

    /// Returns the date of the hearing, the day before the Forum opens (A/RES/73/326, paragraph 15).
    #[must_use]
    pub const fn date(self) -> Date {
        self.date
    }
}

impl Forum {
    /// Returns the hearing before the Forum (A/RES/73/326, paragraph 15).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    /// use imrf::jiff::ToSpan as _;
    ///
    /// let forum = Forum::of_2022();
    /// assert_eq!(forum.hearing().date() + 1.day(), forum.opens());
    /// ```
    #[must_use]
    pub fn hearing(&self) -> Hearing {
        Hearing { date: MilestoneKind::Hearing.date(self.opens()) }
    }
}
