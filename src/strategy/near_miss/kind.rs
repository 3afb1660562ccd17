//! The kinds of near misses, one row each.

use core::fmt;
use core::hash::{Hash, Hasher};

use super::super::drawn::Numbers;
use super::super::json::Json;
use super::allocation::{self, Lists, Located};
use super::shape::{self, Spot};
use super::{input, opening_day, programme, states, texts};
use crate::ForumDraft;
use crate::forum::ProgrammeDraft;
use crate::review::InputDraft;
use crate::rules::{Rule, Violation};

/// How what is valid is made wrong.
#[derive(Clone, Copy)]
pub(super) enum Make {
    Forum(fn(&mut ForumDraft, &mut Numbers) -> Violation),
    Programme(fn(&mut ProgrammeDraft, &mut Numbers) -> Violation),
    Allocation(fn(&mut Lists, &mut Numbers) -> Located),
    Input(fn(&mut InputDraft, &mut Numbers) -> Violation),
    /// What no draft can hold.
    Document(fn(&mut Json, &mut Numbers) -> Spot),
}

/// One way to break a rule, by its name: `listed-once-co-chair`.
///
/// # Examples
///
/// ```
/// use imrf::rules::Rule;
/// use imrf::strategy::NearMissKind;
///
/// let names: Vec<&str> =
///     NearMissKind::all().filter(|kind| kind.rule() == Rule::Quadrennial).map(NearMissKind::as_str).collect();
/// assert_eq!(
///     names,
///     ["quadrennial-cycle-before-the-first", "quadrennial-year-before-the-first", "quadrennial-between-editions"],
/// );
/// ```
#[derive(Clone, Copy)]
pub struct NearMissKind {
    name: &'static str,
    rule: Rule,
    pub(super) make: Make,
}

impl NearMissKind {
    /// Returns every kind of near miss of a Forum: those of drafts in the order of the rules, then those of shape.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        KINDS.iter().copied()
    }

    /// Returns every kind of near miss of an input.
    pub fn of_inputs() -> impl Iterator<Item = Self> + Clone {
        INPUT_KINDS.iter().copied()
    }

    /// Returns the name, which begins with the identifier of the rule.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.name
    }

    /// Returns the rule that is broken.
    #[must_use]
    pub const fn rule(self) -> Rule {
        self.rule
    }

    /// Returns whether a draft can have it; else it is of the shape of the document.
    pub(super) const fn is_of_drafts(self) -> bool {
        !matches!(self.make, Make::Document(_))
    }
}

impl PartialEq for NearMissKind {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for NearMissKind {}

impl Hash for NearMissKind {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl PartialOrd for NearMissKind {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for NearMissKind {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.name.cmp(other.name)
    }
}

impl fmt::Display for NearMissKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name)
    }
}

impl fmt::Debug for NearMissKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

macro_rules! kinds {
    ($KINDS:ident: $($rule:ident: $($name:literal = $Make:ident($make:path),)+)+) => {
        const $KINDS: &[NearMissKind] = &[
            $($(NearMissKind { name: $name, rule: Rule::$rule, make: Make::$Make($make) },)+)+
        ];
    };
}

kinds! { INPUT_KINDS:
    NamesWhatItCovers:
        "names-what-it-covers-nothing" = Input(input::nothing_named),
    ListedOnce:
        "listed-once-member-state" = Input(input::member_state_again),
        "listed-once-stakeholder" = Input(input::stakeholder_again),
        "listed-once-objective" = Input(input::objective_again),
        "listed-once-action" = Input(input::action_again),
        "listed-once-guiding-principle" = Input(input::principle_again),
    Symbol:
        "symbol-too-long" = Input(input::long_document),
        "symbol-character" = Input(input::character_of_no_document),
    PlainText:
        "plain-text-too-long" = Input(input::long_title),
        "plain-text-carriage-return" = Input(input::title_with_a_carriage_return),
        "plain-text-nothing-to-see" = Input(input::title_with_nothing_to_see),
}

kinds! { KINDS:
    Quadrennial:
        "quadrennial-cycle-before-the-first" = Forum(opening_day::cycle_before_the_first),
        "quadrennial-year-before-the-first" = Forum(opening_day::year_before_the_first),
        "quadrennial-between-editions" = Forum(opening_day::between_editions),
    FirstSemester:
        "first-semester-ends-before-it-closes" = Forum(opening_day::semester_ends_before_it_closes),
        "first-semester-is-over" = Forum(opening_day::second_semester),
    WithinTheYear:
        "within-the-year-until-the-next" = Forum(opening_day::next_year),
    MeetingHeld:
        "meeting-held-none" = Programme(programme::empty_meeting),
    RoundTablesOnFirstDays:
        "round-tables-on-first-days-missing" = Programme(programme::no_round_table),
        "round-tables-on-first-days-elsewhere" = Programme(programme::round_table_elsewhere),
    PolicyDebateOnSecondAfternoon:
        "policy-debate-on-second-afternoon-elsewhere" = Programme(programme::policy_debate_elsewhere),
    PlenaryOnLastDays:
        "plenary-on-last-days-elsewhere" = Programme(programme::plenary_elsewhere),
    PlenaryInOrder:
        "plenary-in-order-no-opening-segment" = Programme(programme::no_opening_segment),
        "plenary-in-order-no-general-debate" = Programme(programme::no_general_debate),
        "plenary-in-order-no-closing-segment" = Programme(programme::no_closing_segment),
        "plenary-in-order-another" = Programme(programme::plenary_out_of_order),
    Coverage:
        "coverage-missing" = Allocation(allocation::uncovered),
    NoneEmpty:
        "none-empty-one" = Allocation(allocation::empty_table),
    EachOnce:
        "each-once-twice" = Allocation(allocation::in_two_tables),
    TwoCoChairs:
        "two-co-chairs-fewer" = Forum(states::too_few_co_chairs),
        "two-co-chairs-more" = Forum(states::too_many_co_chairs),
    TwoCoFacilitators:
        "two-co-facilitators-fewer" = Forum(states::too_few_co_facilitators),
        "two-co-facilitators-more" = Forum(states::too_many_co_facilitators),
    ListedOnce:
        "listed-once-session" = Programme(programme::session_again),
        "listed-once-objective" = Allocation(allocation::objective_again),
        "listed-once-co-chair" = Forum(states::co_chair_again),
        "listed-once-co-facilitator" = Forum(states::co_facilitator_again),
        "listed-once-national-review" = Forum(states::national_review_again),
        "listed-once-emerging-issue" = Forum(texts::emerging_issue_again),
    Symbol:
        "symbol-too-short" = Forum(texts::short_reference),
        "symbol-too-long" = Forum(texts::long_reference),
        "symbol-character" = Forum(texts::character_of_no_reference),
    PlainText:
        "plain-text-empty" = Forum(texts::empty_text),
        "plain-text-too-long" = Forum(texts::long_text),
        "plain-text-carriage-return" = Forum(texts::carriage_return),
        "plain-text-line-feed" = Forum(texts::line_feed),
        "plain-text-control-character" = Forum(texts::other_control_character),
        "plain-text-nothing-to-see" = Forum(texts::nothing_to_see),
    MissingKey:
        "missing-key-of-the-document" = Document(shape::missing_key_of_the_document),
        "missing-key-of-a-part" = Document(shape::missing_key_of_a_part),
    RepeatedKey:
        "repeated-key-same-value" = Document(shape::repeated_key),
        "repeated-key-other-value" = Document(shape::repeated_key_with_another_value),
    UnknownKey:
        "unknown-key-snake-case" = Document(shape::key_in_snake_case),
        "unknown-key-misspelt" = Document(shape::misspelt_key),
        "unknown-key-of-a-value-that-follows" = Document(shape::key_of_what_follows),
        "unknown-key-extension" = Document(shape::key_of_an_extension),
    WrongType:
        "wrong-type-value-for-list" = Document(shape::value_for_list),
        "wrong-type-list-for-value" = Document(shape::list_for_value),
        "wrong-type-list-for-object" = Document(shape::list_for_object),
        "wrong-type-object-for-list" = Document(shape::object_for_list),
        "wrong-type-number" = Document(shape::number),
        "wrong-type-boolean" = Document(shape::boolean),
        "wrong-type-null" = Document(shape::null),
    UnknownIdentifier:
        "unknown-identifier-other-case" = Document(shape::identifier_in_other_case),
        "unknown-identifier-blank" = Document(shape::identifier_with_a_blank),
        "unknown-identifier-snake-case" = Document(shape::identifier_in_snake_case),
        "unknown-identifier-of-another-list" = Document(shape::identifier_of_another_list),
        "unknown-identifier-of-no-member-state" = Document(shape::no_member_state),
        "unknown-identifier-as-people-cite-it" = Document(shape::identifier_as_people_cite_it),
        "unknown-identifier-misspelt" = Document(shape::misspelt_identifier),
    InvalidDate:
        "invalid-date-form" = Document(shape::date_in_another_form),
        "invalid-date-no-day" = Document(shape::no_day_of_the_calendar),
        "invalid-date-year" = Document(shape::date_after_the_last_year),
    TooManyValues:
        "too-many-values-1001" = Document(shape::too_many_values),
}
