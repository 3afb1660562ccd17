//! Documents that are valid, written as other writers do.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use jiff::civil::date;
use proptest::prelude::*;

use super::difference::Difference;
use super::drawn::{Numbers, drawn};
use super::forum::{Order, forum};
use super::json::{Entry, Escapes, Json, Style};
use super::list::arrange;
use super::parameters::ForumParameters;
use super::text::{TEXT, plain};
use crate::ForumDraft;
use crate::forum::key;
use crate::vocabulary::Quoted;

/// The JSON text of a valid Forum, as another program may write it, and the draft that is read from it.
///
/// Its `Debug` is one line: how the text is written, and how the draft differs from the indicative one of 2022.
///
/// # Examples
///
/// ```
/// use imrf::ForumDraft;
/// use imrf::strategy::{ForumDocument, forum_documents};
/// use proptest::prelude::*;
///
/// # #[cfg(feature = "serde")]
/// proptest!(|(ForumDocument { json, draft, .. } in forum_documents())| {
///     prop_assert_eq!(serde_json::from_str::<ForumDraft>(&json).unwrap(), draft);
/// });
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ForumDocument {
    /// The text.
    pub json: String,
    /// The draft that is read from the text.
    pub draft: ForumDraft,
    habits: Habits,
}

/// How the document is written.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Habits {
    style: Style,
    is_in_other_order: bool,
    /// What is written although it is not known, with its key.
    unknown: Vec<String>,
    schema: Option<String>,
}

/// The draft from which differences are shown.
pub(super) fn indicative() -> ForumDraft {
    ForumDraft::indicative(date(2022, 5, 17))
}

impl fmt::Debug for ForumDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Habits { style, is_in_other_order, unknown, schema } = &self.habits;
        f.write_str("ForumDocument {")?;
        if *is_in_other_order {
            f.write_str(" keys in another order;")?;
        }
        if style.escapes != Escapes::Needed {
            write!(f, " escapes: {:?};", style.escapes)?;
        }
        if !style.blank.is_empty() {
            write!(f, " blanks: {:?};", style.blank)?;
        }
        if let Some(schema) = schema {
            write!(f, " {}: {};", key::SCHEMA, Quoted(schema))?;
        }
        for written in unknown {
            write!(f, " {written};")?;
        }
        write!(
            f,
            " indicative but for {{ {} }} }}",
            Difference::new(&Json::forum(&indicative()), &Json::forum(&self.draft))
        )
    }
}

/// Returns a strategy for the documents of valid Forums, as other programs may write them.
///
/// The drafts are those of [`forum_drafts`](super::forum_drafts). Each of the following is true of half of the documents,
/// and has to be read without a difference:
///
/// - the keys of objects are in any order;
/// - some of what is not known is `null`, or an empty list or object where that means the same;
/// - some characters are escaped that need no escape, as `\uXXXX` or `\/`;
/// - the document names its schema under `$schema`;
/// - there are blanks wherever there may be some, the same everywhere.
///
/// Shrinks to the document of the draft to which `forum_drafts` shrinks, as this crate writes it.
///
/// # Examples
///
/// ```
/// use imrf::Forum;
/// use imrf::strategy::forum_documents;
/// use proptest::prelude::*;
///
/// # #[cfg(feature = "serde")]
/// proptest!(|(document in forum_documents())| {
///     prop_assert!(serde_json::from_str::<Forum>(&document.json).is_ok());
/// });
/// ```
pub fn forum_documents() -> impl Strategy<Value = ForumDocument> + Clone {
    drawn(|numbers| {
        let draft = forum(ForumParameters::default(), Order::Any, numbers);
        document(draft, numbers)
    })
}

fn document(draft: ForumDraft, numbers: &mut Numbers) -> ForumDocument {
    let mut document = Json::forum(&draft);
    let schema = numbers.part(TEXT * 2, |numbers| numbers.yes().then(|| numbers.part(TEXT, plain)));
    let unknown = numbers.part(64, |numbers| match (&mut document, numbers.yes()) {
        (Json::Object(entries), true) => add_unknown(entries, numbers),
        _ => Vec::new(),
    });
    if let Json::Object(entries) = &mut document {
        entries.extend(schema.clone().map(|schema| Entry::optional(key::SCHEMA, Json::Text(schema))));
    }
    let is_in_other_order = numbers.part(256, |numbers| {
        let is_in_other_order = numbers.yes();
        if is_in_other_order {
            put_in_order(&mut document, numbers);
        }
        is_in_other_order
    });
    let style = numbers.part(4, |numbers| {
        use Escapes::{All, EveryOther, Needed, NotAscii, Solidus};
        let blank = numbers.of(&["", "", "", " ", "\n    ", "\r\n\t "]);
        let escapes = numbers.of(&[Needed, Needed, Needed, Needed, NotAscii, Solidus, EveryOther, All]);
        Style { blank, escapes }
    });
    let mut json = String::from(style.blank);
    // Writing to a text does not fail.
    let _ = document.write(style, &mut json);
    json.push_str(style.blank);
    ForumDocument { json, draft, habits: Habits { style, is_in_other_order, unknown, schema } }
}

/// Writes what the draft of a Forum does not know, and returns what was written.
fn add_unknown(entries: &mut Vec<Entry>, numbers: &mut Numbers) -> Vec<String> {
    let mut written = Vec::new();
    for entry in entries.iter_mut().filter(|entry| entry.key == key::ROUND_TABLES) {
        for table in entry.value.entries_mut() {
            if let Json::Object(entries) = &mut table.value {
                for key in
                    [key::CO_CHAIRS, key::KEYNOTE_SPEAKER, key::BACKGROUND_NOTE, key::TECHNICAL_SUMMARY]
                {
                    written.extend(add(entries, key, None, numbers));
                }
            }
        }
    }
    for (key, parts) in [
        (key::POLICY_DEBATE, &[(key::EMERGING_ISSUES, true)][..]),
        (key::PLENARY, &[(key::NATIONAL_REVIEWS, true)]),
        (key::PROGRESS_DECLARATION, &[(key::CO_FACILITATORS, false), (key::ENDORSED_BY, false)]),
    ] {
        written.extend(add(entries, key, Some(Json::Object(Vec::new())), numbers));
        for entry in entries.iter_mut().filter(|entry| entry.key == key) {
            if let Json::Object(entries) = &mut entry.value {
                for (key, is_open_list) in parts {
                    let empty = is_open_list.then(|| Json::List(Vec::new()));
                    written.extend(add(entries, key, empty, numbers));
                }
            }
        }
    }
    written.extend(add(entries, key::NOTES, Some(Json::List(Vec::new())), numbers));
    written
}

/// Writes the key if it is not there: in one case of four each as `null` and, if there is one, as the empty value.
fn add(
    entries: &mut Vec<Entry>,
    key: &'static str,
    empty: Option<Json>,
    numbers: &mut Numbers,
) -> Option<String> {
    let way = numbers.below(4);
    if entries.iter().any(|entry| entry.key == key) {
        return None;
    }
    let value = match (way, empty) {
        (1, _) => Json::Other("null"),
        (2, Some(empty)) => empty,
        _ => return None,
    };
    let written = alloc::format!("{key}: {value}");
    entries.push(Entry::optional(key, value));
    Some(written)
}

/// Puts the keys of each object into another order.
fn put_in_order(json: &mut Json, numbers: &mut Numbers) {
    if let Json::Object(entries) = json {
        arrange(entries, numbers);
        for entry in entries {
            put_in_order(&mut entry.value, numbers);
        }
    }
}
