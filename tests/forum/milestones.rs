//! Every deadline follows from the opening day (A/RES/73/326, paragraphs 5, 14, 15, 22, 24(b), 25 and 26(c)).

use imrf::forum::MilestoneKind;
use imrf::jiff::civil::{Date, date};
use imrf::{Day, Edition, Forum, ForumDraft, Milestone};
use proptest::prelude::*;
use serde_json::{from_value, json, to_value};

fn dates(milestones: Vec<Milestone>) -> Vec<(MilestoneKind, Date)> {
    milestones.into_iter().map(|milestone| (milestone.kind(), milestone.date())).collect()
}

#[test]
fn the_dates_of_2022_and_2026_are_those_worked_out_by_hand() {
    use MilestoneKind::{
        Adoption, BackgroundNotes, CoFacilitators, Hearing, Report, StakeholderList, Summaries,
    };
    assert_eq!(
        dates(Edition::FIRST.milestones().unwrap()),
        [
            (StakeholderList, date(2022, 2, 17)),
            (Report, date(2022, 2, 22)),
            (CoFacilitators, date(2022, 3, 17)),
            (BackgroundNotes, date(2022, 4, 5)),
            (Hearing, date(2022, 5, 16)),
            (Adoption, date(2022, 5, 20)),
            (Summaries, date(2022, 6, 3)),
        ]
    );
    assert_eq!(
        dates(Edition::SECOND.milestones().unwrap()),
        [
            (StakeholderList, date(2026, 2, 5)),
            (Report, date(2026, 2, 10)),
            (CoFacilitators, date(2026, 3, 5)),
            (BackgroundNotes, date(2026, 3, 24)),
            (Hearing, date(2026, 5, 4)),
            (Adoption, date(2026, 5, 8)),
            (Summaries, date(2026, 5, 22)),
        ]
    );
}

#[test]
fn each_milestone_says_what_by_when_by_whom_and_by_which_paragraph() {
    let lines: Vec<String> = Forum::of_2022().milestones().iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "by 2022-02-17: list of other stakeholders, submitted to Member States, by the President of the General \
             Assembly (A/RES/73/326, paragraph 5)",
            "by 2022-02-22: biennial report with guidance for the deliberations, by the Secretary-General \
             (A/RES/73/326, paragraph 14)",
            "by 2022-03-17: appointment of the co-facilitators, by the President of the General Assembly \
             (A/RES/73/326, paragraph 25)",
            "by 2022-04-05: background notes of the round tables, by the Secretary-General \
             (A/RES/73/326, paragraph 22)",
            "on 2022-05-16: informal interactive multi-stakeholder hearings, by the President of the General Assembly \
             (A/RES/73/326, paragraph 15)",
            "on 2022-05-20, by our reading: adoption of the Progress Declaration (A/RES/73/326, paragraph 26(c))",
            "by 2022-06-03, as if no weekday were a holiday: summaries of the plenary, the round tables and the policy \
             debate, by the President of the General Assembly (A/RES/73/326, paragraph 24(b))",
        ]
    );
}

/// Days since a fixed one, counted through years and months: no calendar library.
fn day_number(year: i16, month: i8, day: i8) -> i64 {
    let is_leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let year = i64::from(year);
    let before = |year: i64| 365 * year + (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
    let lengths = [31, if is_leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let months: i64 = lengths.iter().take(usize::try_from(month - 1).unwrap_or_default()).sum();
    before(year) + months + i64::from(day)
}

fn number(date: Date) -> i64 {
    day_number(date.year(), date.month(), date.day())
}

/// The same day this many months before, or the last of that month when it is shorter.
fn months_before(opens: Date, months: i8) -> i64 {
    let (year, month) = match opens.month() - months {
        month @ 1.. => (opens.year(), month),
        month => (opens.year() - 1, month + 12),
    };
    let (next_year, next_month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let last = day_number(next_year, next_month, 1) - 1;
    day_number(year, month, opens.day()).min(last)
}

/// The tenth day after this one that is neither a Saturday nor a Sunday.
fn ten_working_days_after(closes: i64) -> i64 {
    // 17 May 2022 was a Tuesday.
    let weekday = |day: i64| (day - day_number(2022, 5, 17) + 1).rem_euclid(7);
    (closes + 1..).filter(|day| (0..=4).contains(&weekday(*day))).nth(9).expect("days do not end")
}

proptest! {
    /// Each date of a Forum, against days that are counted one by one.
    #[test]
    fn every_date_follows_from_the_opening_day(edition in 0..1995_i16, month in 1..=12_i8, day in 1..=31_i8) {
        let Ok(opens) = Date::new(2022 + 4 * edition, month, day) else { return Ok(()) };
        let Ok(forum) = ForumDraft::indicative(opens).validate() else { return Ok(()) };
        let first = number(opens);
        for (day, after) in Day::ALL.into_iter().zip(0..) {
            prop_assert_eq!(number(forum.date(day)), first + after);
        }
        prop_assert_eq!(number(forum.closes()), first + 3);
        prop_assert_eq!(forum.edition().year(), opens.year());
        let dates: Vec<(MilestoneKind, i64)> =
            forum.milestones().iter().map(|milestone| (milestone.kind(), number(milestone.date()))).collect();
        prop_assert_eq!(dates, [
            (MilestoneKind::StakeholderList, months_before(opens, 3)),
            (MilestoneKind::Report, first - 84),
            (MilestoneKind::CoFacilitators, months_before(opens, 2)),
            (MilestoneKind::BackgroundNotes, first - 42),
            (MilestoneKind::Hearing, first - 1),
            (MilestoneKind::Adoption, first + 3),
            (MilestoneKind::Summaries, ten_working_days_after(first + 3)),
        ]);
        prop_assert!(forum.milestones().is_sorted_by_key(|milestone| milestone.date()));
        prop_assert_eq!(number(forum.hearing().date()), first - 1);
    }
}

/// Three months before 31 May is the last day of February.
#[test]
fn months_are_counted_to_the_last_day_of_a_shorter_month() {
    let list =
        |day: Date| ForumDraft::indicative(day).validate().expect("the day is valid").milestones()[0].date();
    assert_eq!(list(date(2026, 5, 31)), date(2026, 2, 28));
    assert_eq!(list(date(2038, 5, 30)), date(2038, 2, 28));
    assert_eq!(list(date(2026, 1, 31)), date(2025, 10, 31));
}

#[test]
fn the_last_forum_has_all_its_dates() {
    let forum = ForumDraft::indicative(date(9998, 12, 28)).validate().unwrap();
    assert_eq!(forum.closes(), date(9998, 12, 31));
    assert_eq!(forum.milestones()[6].date(), date(9999, 1, 14));
}

/// What follows from the opening day goes to calendars as data.
#[test]
fn a_milestone_is_data_there_and_back() {
    let milestones = Forum::of_2022().milestones();
    let written = to_value(&milestones).expect("milestones can be written");
    let row = |milestone: &Milestone| json!({ "kind": milestone.kind().as_str(), "date": milestone.date().to_string() });
    assert_eq!(written, json!(milestones.iter().map(row).collect::<Vec<_>>()));
    assert_eq!(written[1], json!({ "kind": "report", "date": "2022-02-22" }));
    assert_eq!(from_value::<Vec<Milestone>>(written).expect("they are read"), milestones);
    let refused = |milestone| from_value::<Milestone>(milestone).unwrap_err().to_string();
    assert_eq!(refused(json!({ "kind": "report" })), "key \"date\" is missing, expected once");
    assert_eq!(
        refused(json!({ "kind": "report", "date": "2022-02-30" })),
        "found \"2022-02-30\", expected a date as YYYY-MM-DD, up to the year 9999",
    );
    assert!(
        refused(json!({ "kind": "reports", "date": "2022-02-22" })).ends_with("; did you mean \"report\"?")
    );
}

/// A deadline is a date by which something is due; the hearing and the adoption are on their day.
#[test]
fn what_is_known_of_a_milestone_is_in_its_text() {
    for milestone in Forum::of_2022().milestones() {
        let (kind, text) = (milestone.kind(), milestone.to_string());
        assert_eq!(text.starts_with("by "), kind.is_deadline(), "{text}");
        assert!(text.contains(kind.title()), "{text}");
        assert!(kind.caveat().is_none_or(|caveat| text.contains(caveat)), "{text}");
        assert_eq!(kind.responsible().is_some(), text.contains(", by the "), "{text}");
        assert!(kind.responsible().is_none_or(|role| text.contains(role.title())), "{text}");
        assert!(text.ends_with(&format!("({})", kind.citation())), "{text}");
        assert!(!kind.computation().is_empty());
    }
}

/// The opening day of a later edition is not known, and neither is what follows from it.
#[test]
fn only_the_first_two_editions_have_dates() {
    assert_eq!(Edition::FIRST.milestones(), Some(Forum::of_2022().milestones()));
    for edition in std::iter::successors(Edition::SECOND.next(), |edition| edition.next()) {
        assert_eq!((edition.opening_day(), edition.milestones()), (None, None));
    }
}
