//! A Forum draft as JSON: a tree that can also be written wrong, with a key twice for example.
//!
//! It is made by hand from the description of the JSON form, and not by the draft's own serde, so that one can be
//! compared with the other.

mod path;
mod write;

pub(super) use path::{Node, Path, step};
pub(super) use write::{Escapes, Style};

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::forum::{AllocationDraft, DayDraft, ProgrammeDraft, RoundTableDraft, key};
use crate::review::InputDraft;
use crate::{Day, ForumDraft, MemberState, Objective, RoundTable, Session};

/// A value of a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Json {
    Object(Vec<Entry>),
    List(Vec<Json>),
    /// A string that is an identifier.
    Identifier(Cow<'static, str>),
    /// A string that is a date.
    Date(String),
    /// Any other string.
    Text(String),
    /// A number, a boolean or `null`, which no Forum document has where something is required.
    Other(&'static str),
}

/// A key of an object and its value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Entry {
    pub(super) key: Cow<'static, str>,
    pub(super) value: Json,
    /// Whether the key may be absent, or its value `null`.
    pub(super) is_optional: bool,
}

impl Entry {
    pub(super) fn required(key: impl Into<Cow<'static, str>>, value: Json) -> Self {
        Self { key: key.into(), value, is_optional: false }
    }

    pub(super) fn optional(key: impl Into<Cow<'static, str>>, value: Json) -> Self {
        Self { key: key.into(), value, is_optional: true }
    }
}

impl Json {
    pub(super) fn forum(draft: &ForumDraft) -> Self {
        let tables = RoundTable::ALL
            .map(|table| Entry::required(table.key(), Self::round_table(&draft.round_tables[table])));
        let mut entries = Vec::from([
            Entry::required(key::FORMAT, Self::identifier(draft.format.as_str())),
            Entry::required(key::OPENS, Self::Date(draft.opens.to_string())),
            Entry::required(key::PROGRAMME, Self::programme(&draft.programme)),
            Entry::required(key::ROUND_TABLES, Self::Object(tables.into())),
        ]);
        let debate = Self::texts(key::EMERGING_ISSUES, &draft.policy_debate.emerging_issues);
        let reviews = Some(&draft.plenary.national_reviews).filter(|states| !states.is_empty());
        let plenary = reviews.map(|states| Entry::optional(key::NATIONAL_REVIEWS, Self::states(states)));
        let declaration = &draft.progress_declaration;
        let declaration = [
            declaration
                .co_facilitators
                .as_ref()
                .map(|states| Entry::optional(key::CO_FACILITATORS, Self::states(states))),
            declaration
                .endorsed_by
                .as_ref()
                .map(|text| Entry::optional(key::ENDORSED_BY, Self::Text(text.clone()))),
        ];
        let parts: [(_, Vec<Entry>); 3] = [
            (key::POLICY_DEBATE, debate.into_iter().collect()),
            (key::PLENARY, plenary.into_iter().collect()),
            (key::PROGRESS_DECLARATION, declaration.into_iter().flatten().collect()),
        ];
        let parts = parts.into_iter().filter(|(_, entries)| !entries.is_empty());
        entries.extend(parts.map(|(key, entries)| Entry::optional(key, Self::Object(entries))));
        entries.extend(Self::texts(key::NOTES, &draft.notes));
        Self::Object(entries)
    }

    pub(super) fn programme(draft: &ProgrammeDraft) -> Self {
        Self::Object(Day::ALL.map(|day| Entry::required(day.key(), Self::day(&draft[day]))).into())
    }

    pub(super) fn input(draft: &InputDraft) -> Self {
        let mut entries = Vec::from([
            Entry::required(key::TITLE, Self::Text(draft.title.clone())),
            Entry::required(key::LEVEL, Self::identifier(draft.level.as_str())),
        ]);
        let actions =
            draft.actions.iter().map(|action| Self::Identifier(action.to_string().into())).collect();
        let stakeholders = draft.stakeholders.iter().map(|kind| kind.as_str());
        let principles = draft.guiding_principles.iter().map(|principle| principle.as_str());
        let lists = [
            (key::MEMBER_STATES, Self::states(&draft.member_states)),
            (key::STAKEHOLDERS, Self::identifiers(stakeholders)),
            (key::OBJECTIVES, Self::objectives(&draft.objectives)),
            (key::ACTIONS, Self::List(actions)),
            (key::GUIDING_PRINCIPLES, Self::identifiers(principles)),
        ];
        let lists = lists.into_iter().filter(|(_, list)| *list != Self::List(Vec::new()));
        entries.extend(lists.map(|(key, list)| Entry::optional(key, list)));
        entries.extend(draft.document.clone().map(|text| Entry::optional(key::DOCUMENT, Self::Text(text))));
        entries
            .extend(draft.submitted.map(|day| Entry::optional(key::SUBMITTED, Self::Date(day.to_string()))));
        Self::Object(entries)
    }

    pub(super) fn allocation(draft: &AllocationDraft) -> Self {
        let lists =
            RoundTable::ALL.map(|table| Entry::required(table.key(), Self::objectives(&draft[table])));
        Self::Object(lists.into())
    }

    fn texts(key: &'static str, texts: &[String]) -> Option<Entry> {
        let list = || Self::List(texts.iter().cloned().map(Self::Text).collect());
        (!texts.is_empty()).then(|| Entry::optional(key, list()))
    }

    fn day(day: &DayDraft) -> Self {
        let meeting =
            |sessions: &[Session]| Self::identifiers(sessions.iter().map(|session| session.as_str()));
        Self::Object(Vec::from([
            Entry::required(key::MORNING, meeting(&day.morning)),
            Entry::required(key::AFTERNOON, meeting(&day.afternoon)),
        ]))
    }

    fn objectives(objectives: &[Objective]) -> Self {
        Self::identifiers(objectives.iter().copied().map(Objective::as_str))
    }

    fn round_table(table: &RoundTableDraft) -> Self {
        let mut entries = Vec::from([Entry::required(key::OBJECTIVES, Self::objectives(&table.objectives))]);
        if let Some(states) = &table.co_chairs {
            entries.push(Entry::optional(key::CO_CHAIRS, Self::states(states)));
        }
        let texts = [
            (key::KEYNOTE_SPEAKER, &table.keynote_speaker),
            (key::BACKGROUND_NOTE, &table.background_note),
            (key::TECHNICAL_SUMMARY, &table.technical_summary),
        ];
        for (key, text) in texts {
            entries.extend(text.as_ref().map(|text| Entry::optional(key, Self::Text(text.clone()))));
        }
        Self::Object(entries)
    }

    pub(super) fn states(states: &[MemberState]) -> Self {
        Self::identifiers(states.iter().map(|state| state.as_str()))
    }

    pub(super) fn identifier(identifier: &'static str) -> Self {
        Self::Identifier(identifier.into())
    }

    fn identifiers(identifiers: impl Iterator<Item = &'static str>) -> Self {
        Self::List(identifiers.map(Self::identifier).collect())
    }

    /// The entries of an object; none of any other value.
    pub(super) fn entries_mut(&mut self) -> &mut [Entry] {
        match self {
            Self::Object(entries) => entries,
            _ => &mut [],
        }
    }
}
