//! A Forum draft as JSON: a tree that can also be written wrong, with a key twice for example.
//!
//! It is made by hand from the description of the wire form, and not by the draft's own serde, so that one
//! can be held against the other.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use crate::forum::{DayDraft, RoundTableDraft};
use crate::{ForumDraft, MemberState, Objective, Session};

/// A value of a document.
#[derive(Clone, Debug)]
pub(super) enum Json {
    Object(Vec<Entry>),
    List(Vec<Json>),
    /// A string that has to be one of a vocabulary.
    Word(String),
    /// A string that has to be a date.
    Date(String),
    /// Any other string.
    Text(String),
    /// What no Forum document has.
    Other(&'static str),
}

/// A key of an object and its value.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) value: Json,
    /// Whether the key may be absent, or its value `null`.
    pub(super) is_optional: bool,
}

/// A value in another.
pub(super) struct Part<'a> {
    /// The step of a JSON Pointer that leads to it.
    pub(super) step: String,
    /// Whether it stands under a key of an object, and whether it may be `null` there.
    pub(super) key: Option<bool>,
    pub(super) value: &'a Json,
}

impl Entry {
    pub(super) fn required(key: &str, value: Json) -> Self {
        Self { key: key.to_owned(), value, is_optional: false }
    }

    fn part(&self) -> Part<'_> {
        Part { step: step(&self.key), key: Some(self.is_optional), value: &self.value }
    }

    pub(super) fn optional(key: &str, value: Json) -> Self {
        Self { key: key.to_owned(), value, is_optional: true }
    }
}

impl Json {
    pub(super) fn forum(draft: &ForumDraft) -> Self {
        let programme = &draft.programme;
        let tables = &draft.round_tables;
        let mut entries = Vec::from([
            Entry::required("format", Self::Word(draft.format.to_string())),
            Entry::required("opens", Self::Date(draft.opens.to_string())),
            Entry::required(
                "programme",
                Self::Object(Vec::from([
                    Entry::required("firstDay", Self::day(&programme.first_day)),
                    Entry::required("secondDay", Self::day(&programme.second_day)),
                    Entry::required("thirdDay", Self::day(&programme.third_day)),
                    Entry::required("fourthDay", Self::day(&programme.fourth_day)),
                ])),
            ),
            Entry::required(
                "roundTables",
                Self::Object(Vec::from([
                    Entry::required("one", Self::round_table(&tables.one)),
                    Entry::required("two", Self::round_table(&tables.two)),
                    Entry::required("three", Self::round_table(&tables.three)),
                    Entry::required("four", Self::round_table(&tables.four)),
                ])),
            ),
        ]);
        let issues = &draft.policy_debate.emerging_issues;
        if !issues.is_empty() {
            let list = Self::List(issues.iter().cloned().map(Self::Text).collect());
            let object = Self::Object(Vec::from([Entry::optional("emergingIssues", list)]));
            entries.push(Entry::optional("policyDebate", object));
        }
        let reviews = &draft.plenary.national_reviews;
        if !reviews.is_empty() {
            let object = Self::Object(Vec::from([Entry::optional("nationalReviews", Self::states(reviews))]));
            entries.push(Entry::optional("plenary", object));
        }
        let declaration = &draft.progress_declaration;
        let mut known = Vec::new();
        if let Some(states) = &declaration.co_facilitators {
            known.push(Entry::optional("coFacilitators", Self::states(states)));
        }
        if let Some(symbol) = &declaration.endorsed_by {
            known.push(Entry::optional("endorsedBy", Self::Text(symbol.clone())));
        }
        if !known.is_empty() {
            entries.push(Entry::optional("progressDeclaration", Self::Object(known)));
        }
        Self::Object(entries)
    }

    fn day(day: &DayDraft) -> Self {
        let meeting = |sessions: &[Session]| Self::words(sessions.iter().map(|session| session.as_str()));
        Self::Object(Vec::from([
            Entry::required("morning", meeting(&day.morning)),
            Entry::required("afternoon", meeting(&day.afternoon)),
        ]))
    }

    fn round_table(table: &RoundTableDraft) -> Self {
        let objectives = Self::words(table.objectives.iter().copied().map(Objective::as_str));
        let mut entries = Vec::from([Entry::required("objectives", objectives)]);
        if let Some(states) = &table.co_chairs {
            entries.push(Entry::optional("coChairs", Self::states(states)));
        }
        let texts = [
            ("keynoteSpeaker", &table.keynote_speaker),
            ("backgroundNote", &table.background_note),
            ("technicalSummary", &table.technical_summary),
        ];
        for (key, text) in texts {
            entries.extend(text.as_ref().map(|text| Entry::optional(key, Self::Text(text.clone()))));
        }
        Self::Object(entries)
    }

    fn states(states: &[MemberState]) -> Self {
        Self::words(states.iter().map(|state| state.as_str()))
    }

    fn words(words: impl Iterator<Item = &'static str>) -> Self {
        Self::List(words.map(|word| Self::Word(word.to_owned())).collect())
    }

    /// The values in this one.
    pub(super) fn parts(&self) -> Vec<Part<'_>> {
        match self {
            Self::Object(entries) => entries.iter().map(Entry::part).collect(),
            Self::List(values) => {
                let steps = (0..values.len()).map(|index| index.to_string());
                steps.zip(values).map(|(step, value)| Part { step, key: None, value }).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The value at the end of these steps, each the place of a part among the parts.
    pub(super) fn part_mut(&mut self, path: &[usize]) -> &mut Self {
        path.iter().fold(self, |json, place| match json {
            Self::Object(entries) => &mut entries[*place].value,
            Self::List(values) => &mut values[*place],
            leaf => leaf,
        })
    }
}

/// A key as a step of a JSON Pointer (RFC 6901).
pub(super) fn step(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Writes the value as JSON text, without blanks.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write("", f)
    }
}

impl Json {
    /// Writes the value as JSON text, with this blank wherever one may be.
    pub(super) fn write(&self, blank: &str, f: &mut impl fmt::Write) -> fmt::Result {
        match self {
            Self::Object(entries) => {
                write!(f, "{{{blank}")?;
                for (place, Entry { key, value, .. }) in entries.iter().enumerate() {
                    let comma = if place == 0 { "" } else { "," };
                    write!(f, "{comma}{blank}{}{blank}:{blank}", Quoted(key))?;
                    value.write(blank, f)?;
                }
                write!(f, "{blank}}}")
            }
            Self::List(values) => {
                write!(f, "[{blank}")?;
                for (place, value) in values.iter().enumerate() {
                    let comma = if place == 0 { "" } else { "," };
                    write!(f, "{comma}{blank}")?;
                    value.write(blank, f)?;
                }
                write!(f, "{blank}]")
            }
            Self::Word(text) | Self::Date(text) | Self::Text(text) => write!(f, "{}", Quoted(text)),
            Self::Other(text) => f.write_str(text),
        }
    }
}

/// A JSON string.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for character in self.0.chars() {
            match character {
                '"' | '\\' => f.write_str(&format!("\\{character}"))?,
                '\0'..='\u{1f}' => write!(f, "\\u{:04x}", u32::from(character))?,
                _ => f.write_char(character)?,
            }
        }
        f.write_char('"')
    }
}
