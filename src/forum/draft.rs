//! A Forum as documents have it, and its validation.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use jiff::civil::{Date, date};

use super::validated::{document, validated};
use super::{
    Allocation, Day, Edition, Format, Forum, PlainText, PlenaryDraft, PolicyDebateDraft, Programme,
    ProgrammeDraft, ProgressDeclarationDraft, RoundTablesDraft, day_of, key,
};
use crate::limits::FIRST_SEMESTER_ENDS;
use crate::rules::{Rule, Unread, Values, Violation, Violations, add_part, add_value};

/// The unvalidated form of a [`Forum`], as it appears in documents (A/RES/73/326, paragraphs 1, 18, 20 to 23, 25 and 27).
///
/// In JSON it is an object with the keys `format`, `opens` (a date as `YYYY-MM-DD`, up to the year 9998),
/// `programme` and `roundTables`; where they are known `policyDebate`, `plenary`, `progressDeclaration` and `notes`;
/// and `$schema`, which is read and dropped. An optional key may be `null`, and is left out of what is written.
///
/// Deserializing a [`Forum`] fails with a message only: that of the first value that cannot be read or, if all can be
/// read, of every broken rule. To get the broken rules as values, deserialize a draft and [validate](Self::validate) it,
/// as below. To get the values that cannot be read as well, deserialize a [`Checked<Forum>`](crate::Checked).
///
/// ```
/// use imrf::rules::Rule;
/// use imrf::{Forum, ForumDraft};
///
/// # #[cfg(feature = "serde")] {
/// let json = serde_json::to_string(&Forum::of_2022())?.replace("2022-05-17", "2023-05-17");
/// let draft: ForumDraft = serde_json::from_str(&json)?;
/// let violations = draft.validate().unwrap_err();
/// assert_eq!(violations.first().rule(), Rule::Quadrennial);
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Examples
///
/// ```
/// use imrf::jiff::civil::date;
/// use imrf::{Allocation, ForumDraft, MemberState, Programme, RoundTable};
///
/// let mut draft = ForumDraft::new(date(2026, 5, 5), Programme::OF_2022, Allocation::INDICATIVE);
/// draft.plenary.national_reviews.push(MemberState::LUX);
/// draft.round_tables[RoundTable::One].keynote_speaker = Some("A speaker".into());
///
/// let forum = draft.validate()?;
/// assert_eq!(forum.plenary().national_reviews(), [MemberState::LUX]);
/// # Ok::<(), imrf::Violations>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(rename_all = "camelCase", deny_unknown_fields, transform = crate::shape::Draft::of::<Self>().with(key::SCHEMA))
)]
pub struct ForumDraft {
    /// The resolution whose format the Forum follows (A/RES/73/326, paragraph 27).
    pub format: Format,
    /// The opening day (A/RES/73/326, paragraph 1(c) and (d)).
    #[cfg_attr(feature = "schemars1", schemars(with = "crate::shape::CalendarDay"))]
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
    /// Notes of whoever wrote the document, as plain texts: what is inferred, what is from the press.
    #[cfg_attr(feature = "schemars1", schemars(with = "Option<Vec<String>>"))]
    pub notes: Vec<String>,
}

impl ForumDraft {
    /// Creates a draft with an opening day, a programme and round tables, of which nothing else is known.
    ///
    /// The programme is a [`Programme`] or a [`ProgrammeDraft`]; the round tables are an [`Allocation`],
    /// [`RoundTables`](super::RoundTables) or a [`RoundTablesDraft`].
    #[must_use]
    pub fn new(
        opens: Date,
        programme: impl Into<ProgrammeDraft>,
        round_tables: impl Into<RoundTablesDraft>,
    ) -> Self {
        Self {
            format: Forum::FORMAT,
            opens,
            programme: programme.into(),
            round_tables: round_tables.into(),
            policy_debate: PolicyDebateDraft::default(),
            plenary: PlenaryDraft::default(),
            progress_declaration: ProgressDeclarationDraft::default(),
            notes: Vec::new(),
        }
    }

    /// Creates a draft to start from, which is valid if the opening day is.
    ///
    /// It has the [indicative allocation](Allocation::INDICATIVE). No resolution has an indicative programme: it
    /// is that of the [first Forum](Programme::OF_2022), some of which is inferred.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::jiff::civil::date;
    /// use imrf::{ForumDraft, Objective};
    ///
    /// let draft = ForumDraft::indicative(date(2026, 5, 5));
    /// assert!(draft.round_tables.two.objectives.contains(&Objective::SaveLives));
    /// assert!(draft.validate().is_ok());
    /// ```
    #[must_use]
    pub fn indicative(opens: Date) -> Self {
        Self::new(opens, Programme::OF_2022, Allocation::INDICATIVE)
    }

    /// Validates the draft.
    ///
    /// # Errors
    ///
    /// The [`Violations`] of [`ProgrammeDraft::validate`], [`RoundTablesDraft::validate`],
    /// [`PolicyDebateDraft::validate`], [`PlenaryDraft::validate`] and [`ProgressDeclarationDraft::validate`], and
    /// those of
    ///
    /// - [`Rule::Quadrennial`]: an opening day in a year that is neither 2022 nor a fourth year after it;
    /// - else [`Rule::FirstSemester`]: for 2022, a day of the four after 30 June;
    /// - else [`Rule::WithinTheYear`]: four days that run into the next year;
    /// - [`Rule::PlainText`]: a note that is not a [`PlainText`].
    pub fn validate(&self) -> Result<Forum, Violations> {
        Violations::unless_found(|found| self.validate_read(Unread::NOTHING, found))
    }

    /// Validates what was read of the draft.
    pub(crate) fn validate_read(&self, unread: Unread<'_>, found: &mut Vec<Violation>) -> Option<Forum> {
        if !unread.under(key::OPENS).is_whole() {
            found.extend(wrong_opening_day(self.opens));
        }
        let programme = add_part(key::PROGRAMME, found, |found| {
            Some(self.programme.validate_read(unread.under(key::PROGRAMME), found))
        });
        let round_tables = add_part(key::ROUND_TABLES, found, |found| {
            self.round_tables.validate_read(unread.under(key::ROUND_TABLES), found)
        });
        let policy_debate = add_part(key::POLICY_DEBATE, found, |found| {
            self.policy_debate.validate_read(unread.under(key::POLICY_DEBATE), found)
        });
        let plenary = add_part(key::PLENARY, found, |found| {
            self.plenary.validate_read(unread.under(key::PLENARY), found)
        });
        let progress_declaration = add_part(key::PROGRESS_DECLARATION, found, |found| {
            Some(self.progress_declaration.validate_read(unread.under(key::PROGRESS_DECLARATION), found))
        });
        let notes = add_part(key::NOTES, found, |found| {
            let texts = Values::new(&self.notes, unread.under(key::NOTES), found)?;
            let note =
                |(index, text): (usize, &String)| add_value(index, found, PlainText::try_from(text.as_str()));
            Some(texts.iter().filter_map(note).collect())
        });
        Some(Forum {
            edition: Edition::from_year(self.opens.year())?,
            opens: self.opens,
            programme: programme?,
            round_tables: round_tables?,
            policy_debate: policy_debate?,
            plenary: plenary?,
            progress_declaration: progress_declaration?,
            notes: notes?,
        })
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
            notes: forum.notes.into_iter().map(String::from).collect(),
        }
    }
}

/// Returns the last day of the first semester of the year of an edition.
pub(super) fn end_of_first_semester(edition: Edition) -> Date {
    let (month, day) = FIRST_SEMESTER_ENDS;
    date(edition.year(), month, day)
}

/// The first rule that the opening day breaks: of one value one violation is reported.
fn wrong_opening_day(opens: Date) -> Option<Violation> {
    let year = opens.year();
    let closes = day_of(opens, Day::Fourth);
    let (rule, text) = match Edition::from_year(year) {
        None => {
            let first = Edition::FIRST;
            (
                Rule::Quadrennial,
                format!("the Forum opens in {year}, expected {first} or every four years after it"),
            )
        }
        Some(Edition::FIRST) if closes > end_of_first_semester(Edition::FIRST) => {
            let latest = end_of_first_semester(Edition::FIRST);
            (Rule::FirstSemester, format!("the four days end on {closes}, expected {latest} at the latest"))
        }
        Some(_) if closes.year() > year => (
            Rule::WithinTheYear,
            format!("the four days that begin on {opens} run into the next year, expected within one year"),
        ),
        Some(_) => return None,
    };
    Some(Violation::new(rule, text).under(key::OPENS))
}

validated!(ForumDraft => Forum);
document!(ForumDraft => Forum);

#[cfg(feature = "serde")]
crate::wire::object!(ForumDraft: "a Forum" {
    key::FORMAT => format,
    key::OPENS => opens,
    key::PROGRAMME => programme,
    key::ROUND_TABLES => round_tables,
    [key::POLICY_DEBATE] => policy_debate,
    [key::PLENARY] => plenary,
    [key::PROGRESS_DECLARATION] => progress_declaration,
    [key::NOTES] => notes as crate::wire::Plain,
    dropped key::SCHEMA => schema,
});
