//! Documents that are valid, written as other writers do.

use alloc::string::String;
use alloc::vec::Vec;

use proptest::prelude::*;

use super::choice::{arrange, optional, order};
use super::forum::forum_drafts;
use super::json::{Entry, Json};
use super::text::plain;
use crate::ForumDraft;

/// The JSON text of a valid Forum, as somebody else may write it, and the draft that is read from it.
///
/// # Examples
///
/// ```
/// use imrf::ForumDraft;
/// use imrf::strategy::{ForumDocument, forum_documents};
/// use proptest::prelude::*;
///
/// # #[cfg(feature = "serde")]
/// proptest!(|(ForumDocument { json, draft } in forum_documents())| {
///     prop_assert_eq!(serde_json::from_str::<ForumDraft>(&json).unwrap(), draft);
/// });
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ForumDocument {
    /// The text.
    pub json: String,
    /// What it says.
    pub draft: ForumDraft,
}

/// The documents of valid Forums, as somebody else may write them.
///
/// The drafts are as in [`forum_drafts`]. In one case of two each, the keys of the objects are in any order;
/// what is not known is written as `null`, as an empty list or object where that means the same, or left out;
/// the document names its schema under `$schema`; and there are blanks, the same wherever one may be. All of
/// these have to be read as if they were not there. Shrinks to the document of the draft to which
/// `forum_drafts` shrinks, as this crate writes it.
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
    let blanks = optional(prop_oneof![Just(" "), Just("\n    "), Just("\r\n\t ")]);
    let habits = (order(), optional(any::<u64>()), optional(plain()), blanks);
    (habits, forum_drafts()).prop_map(|((order, unknown, schema, blank), draft)| {
        let mut document = Json::forum(&draft);
        if let Json::Object(entries) = &mut document {
            if let Some(mut ways) = unknown {
                add_unknown(entries, &mut ways);
            }
            entries.extend(schema.map(|schema| Entry::optional("$schema", Json::Text(schema))));
        }
        let document = in_order(document, order);
        let mut json = String::new();
        // Writing to a text does not fail.
        let _ = document.write(blank.unwrap_or_default(), &mut json);
        ForumDocument { json, draft }
    })
}

/// Writes what the draft of a Forum does not know, in the ways that the number chooses, two bits of it for
/// each.
fn add_unknown(entries: &mut Vec<Entry>, ways: &mut u64) {
    for entry in entries.iter_mut().filter(|entry| entry.key == "roundTables") {
        let tables = match &mut entry.value {
            Json::Object(tables) => tables.as_mut_slice(),
            _ => &mut [],
        };
        for table in tables {
            if let Json::Object(entries) = &mut table.value {
                for key in ["coChairs", "keynoteSpeaker", "backgroundNote", "technicalSummary"] {
                    add(entries, key, None, ways);
                }
            }
        }
    }
    for (key, parts) in [
        ("policyDebate", &[("emergingIssues", true)][..]),
        ("plenary", &[("nationalReviews", true)]),
        ("progressDeclaration", &[("coFacilitators", false), ("endorsedBy", false)]),
    ] {
        add(entries, key, Some(Json::Object([].into())), ways);
        for entry in entries.iter_mut().filter(|entry| entry.key == key) {
            if let Json::Object(entries) = &mut entry.value {
                for (key, is_open_list) in parts {
                    add(entries, key, is_open_list.then(|| Json::List([].into())), ways);
                }
            }
        }
    }
}

/// Writes the key if it is not there: in one case of four each as `null` and, if there is one, as the empty
/// value.
fn add(entries: &mut Vec<Entry>, key: &str, empty: Option<Json>, ways: &mut u64) {
    let way = *ways & 3;
    *ways >>= 2;
    if entries.iter().all(|entry| entry.key != key) {
        match (way, empty) {
            (1, _) => entries.push(Entry::optional(key, Json::Other("null"))),
            (2, Some(empty)) => entries.push(Entry::optional(key, empty)),
            _ => {}
        }
    }
}

/// The same with the keys of each object in the order that the number chooses.
fn in_order(json: Json, order: Option<u64>) -> Json {
    match json {
        Json::Object(entries) => {
            let entries = arrange(entries, order).into_iter();
            let entry = |entry: Entry| Entry { value: in_order(entry.value, order), ..entry };
            Json::Object(entries.map(entry).collect())
        }
        other => other,
    }
}
