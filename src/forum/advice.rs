//! What is lawful, and still worth a second look.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::{Allocation, Edition, Forum, RoundTable};
use crate::compact::Objective;
use crate::rule::{Citation, Rule};
use crate::violation::Violation;

/// Something lawful that a paragraph gives reason to look at again; asked for, never a refusal.
///
/// It comes from [`Forum::advice`] and [`Allocation::advice`], under one of three rules:
/// [`Rule::IndicativeAllocation`], [`Rule::FirstSemesterLater`] and [`Rule::FormatReview`]. It is shown and
/// serialised as a [`Violation`] is.
///
/// # Examples
///
/// ```
/// use imrf::{Allocation, Objective, Rule};
///
/// let mut sets = Allocation::INDICATIVE.sets();
/// sets[3].remove(Objective::Data);
/// sets[0].insert(Objective::Data);
///
/// let advice = Allocation::new(sets).advice();
/// assert_eq!(advice.len(), 1);
/// assert_eq!(advice[0].rule(), Rule::IndicativeAllocation);
/// assert_eq!(advice[0].place(), "/one");
/// assert_eq!(
///     advice[0].to_string(),
///     "objective 1 is in round table one, indicatively in round table four (A/RES/73/326, paragraph 21(b))",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct Advice(Violation);

impl Advice {
    fn new(rule: Rule, text: String) -> Self {
        Self(Violation::new(rule, text))
    }

    fn under(self, step: &str) -> Self {
        Self(self.0.under(step))
    }

    /// The rule that gives the reason.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, ForumDraft, Rule};
    ///
    /// let forum = Forum::try_from(ForumDraft::indicative(jiff::civil::date(2030, 5, 7)))?;
    /// assert_eq!(forum.advice()[0].rule(), Rule::FormatReview);
    /// # Ok::<(), imrf::Violations>(())
    /// ```
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.0.rule()
    }

    /// Where in the document, as a JSON Pointer (RFC 6901).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, ForumDraft};
    ///
    /// let forum = Forum::try_from(ForumDraft::indicative(jiff::civil::date(2030, 5, 7)))?;
    /// assert_eq!(forum.advice()[0].place(), "/format");
    /// # Ok::<(), imrf::Violations>(())
    /// ```
    #[must_use]
    pub fn place(&self) -> &str {
        self.0.place()
    }

    /// What was found and what there is to consider, without the citation.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, ForumDraft};
    ///
    /// let forum = Forum::try_from(ForumDraft::indicative(jiff::civil::date(2030, 5, 7)))?;
    /// assert_eq!(
    ///     forum.advice()[0].text(),
    ///     "the edition of 2030 follows A/RES/73/326, whose format is reviewed after the second Forum",
    /// );
    /// # Ok::<(), imrf::Violations>(())
    /// ```
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.text()
    }

    /// The paragraph that gives the reason.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, ForumDraft};
    ///
    /// let forum = Forum::try_from(ForumDraft::indicative(jiff::civil::date(2030, 5, 7)))?;
    /// assert_eq!(forum.advice()[0].citation().unwrap().to_string(), "A/RES/73/326, paragraph 27");
    /// # Ok::<(), imrf::Violations>(())
    /// ```
    #[must_use]
    pub const fn citation(&self) -> Option<Citation> {
        self.0.citation()
    }
}

/// The text, and the citation in brackets.
impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Allocation {
    /// Every objective that is in another round table than the one indicated, in the order of the round tables
    /// (A/RES/73/326, paragraph 21(b)).
    ///
    /// The place is that of the list in an [`AllocationDraft`](crate::AllocationDraft).
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(imrf::Allocation::INDICATIVE.advice().is_empty());
    /// ```
    #[must_use]
    pub fn advice(&self) -> Vec<Advice> {
        self.unlike_indicated(|advice, table| advice.under(table.key()))
    }

    fn unlike_indicated(&self, placed: impl Fn(Advice, RoundTable) -> Advice) -> Vec<Advice> {
        let advice = |(table, objective): (RoundTable, Objective)| {
            let (number, table_phrase) = (objective.number(), table.phrase());
            let indicated = objective.indicative_round_table().phrase();
            let text = format!("objective {number} is in {table_phrase}, indicatively in {indicated}");
            placed(Advice::new(Rule::IndicativeAllocation, text), table)
        };
        let objectives = |table| self.objectives(table).into_iter().map(move |objective| (table, objective));
        let unlike =
            |(table, objective): &(RoundTable, Objective)| *table != objective.indicative_round_table();
        RoundTable::ALL.into_iter().flat_map(objectives).filter(unlike).map(advice).collect()
    }
}

impl Forum {
    /// What is lawful in this Forum, and still worth a second look; in the order of the document's fields.
    ///
    /// - an edition after 2026, since the format is reviewed after the second Forum (A/RES/73/326, paragraph 27);
    /// - a later edition that ends after the first semester, since paragraph 1(c) can be read to hold it there;
    /// - every objective that is in another round table than the one indicated (paragraph 21(b)).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    ///
    /// assert!(Forum::of_2022().advice().is_empty());
    /// ```
    #[must_use]
    pub fn advice(&self) -> Vec<Advice> {
        let mut advice = Vec::new();
        if self.edition() > Edition::SECOND {
            let (edition, format) = (self.edition(), Self::FORMAT);
            let text = format!(
                "the edition of {edition} follows {format}, whose format is reviewed after the second Forum"
            );
            advice.push(Advice::new(Rule::FormatReview, text).under("format"));
        }
        let closes = self.closes();
        if closes.month() > 6 {
            let year = closes.year();
            let text = format!("the four days end on {closes}, after the first semester of {year}");
            advice.push(Advice::new(Rule::FirstSemesterLater, text).under("opens"));
        }
        let placed = |advice: Advice, table: RoundTable| {
            advice.under("objectives").under(table.key()).under("roundTables")
        };
        advice.extend(self.allocation().unlike_indicated(placed));
        advice
    }
}
