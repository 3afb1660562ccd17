//! The wire form of a Forum, and its gate.

use alloc::format;
use alloc::vec::Vec;

use jiff::civil::{Date, date};

use super::{
    Allocation, Day, Edition, Format, Forum, Plenary, PlenaryDraft, PolicyDebate, PolicyDebateDraft,
    Programme, ProgrammeDraft, ProgressDeclaration, ProgressDeclarationDraft, RoundTables, RoundTablesDraft,
    day_of,
};
use crate::rule::Rule;
use crate::violation::{Violation, Violations, lawful};

/// The wire form of a [`Forum`]: what is said of it, lawful or not (A/RES/73/326, paragraphs 1, 18, 20 to
/// 23, 25 and 27).
///
/// An object with the keys `format`, `opens` (a date as `YYYY-MM-DD`, up to the year 9998), `programme` and
/// `roundTables`, where they are known `policyDebate`, `plenary` and `progressDeclaration`, and `$schema`,
/// which is read and dropped. An optional key may be `null`, and is left out of what is written.
///
/// The place of a missing or repeated key, as `serde_path_to_error` tells it, is that of the object.
///
/// Through serde an error is only text. To have the violations as values, read a draft and pass it to the
/// gate:
///
/// ```
/// use imrf::{Forum, ForumDraft, Rule};
///
/// # #[cfg(feature = "serde")] {
/// # let json = serde_json::to_string(&Forum::of_2022())?.replace("2022-05-17", "2023-05-17");
/// let draft: ForumDraft = serde_json::from_str(&json)?;
/// let violations = Forum::try_from(draft).unwrap_err();
/// assert_eq!(violations.first().rule(), Rule::Quadrennial);
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Examples
///
/// ```
/// use imrf::{Forum, ForumDraft, MemberState};
///
/// let mut draft = ForumDraft::indicative(jiff::civil::date(2026, 5, 5));
/// draft.plenary.national_reviews.push(MemberState::LUX);
/// let forum = Forum::try_from(draft)?;
/// assert_eq!(forum.plenary().national_reviews(), [MemberState::LUX]);
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::schema::Draft::of::<Self>().with("$schema"))
)]
pub struct ForumDraft {
    /// The resolution whose format the Forum follows (A/RES/73/326, paragraph 27).
    pub format: Format,
    /// The opening day (A/RES/73/326, paragraph 1(c) and (d)).
    #[cfg_attr(feature = "schemars1", schemars(with = "crate::schema::CalendarDay"))]
    pub opens: Date,
    /// What each meeting holds (A/RES/73/326, paragraph 18(a) and (b)).
    pub programme: ProgrammeDraft,
    /// The four round tables (A/RES/73/326, paragraphs 21 and 22).
    pub round_tables: RoundTablesDraft,
    /// The policy debate (A/RES/73/326, paragraph 23).
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<PolicyDebateDraft>"))]
    pub policy_debate: PolicyDebateDraft,
    /// The plenary (A/RES/73/326, paragraphs 18(b) and 20).
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<PlenaryDraft>"))]
    pub plenary: PlenaryDraft,
    /// The Progress Declaration (A/RES/73/326, paragraphs 25 and 26).
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
