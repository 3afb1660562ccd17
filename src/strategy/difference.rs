//! What is unlike in two documents, for messages.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::json::{Json, step};
use crate::vocabulary::Quoted;

/// How many differences are displayed.
const DISPLAYED: usize = 8;

/// What a document has that another, simpler one has not, in one line: each value with its pointer.
///
/// What is at a pointer of interest comes first.
pub(super) struct Difference {
    parts: Vec<(String, String)>,
}

impl Difference {
    /// What is in the document and not in the simpler one.
    pub(super) fn new(simpler: &Json, document: &Json) -> Self {
        let mut parts = Vec::new();
        compare(Some(simpler), document, "", &mut parts);
        Self { parts }
    }

    /// The same, with what is at the pointer or has it first.
    pub(super) fn first_at(mut self, pointer: &str) -> Self {
        self.parts.sort_by_key(|(at, _)| !(leads_to(at, pointer) || leads_to(pointer, at)));
        self
    }
}

fn leads_to(pointer: &str, other: &str) -> bool {
    other.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn compare(simpler: Option<&Json>, json: &Json, pointer: &str, parts: &mut Vec<(String, String)>) {
    if simpler == Some(json) {
        return;
    }
    let mut add = |pointer: &str, value: &Json| parts.push((pointer.to_string(), shown(value)));
    match (simpler, json) {
        (Some(Json::Object(simpler)), Json::Object(entries)) => {
            for (place, entry) in entries.iter().enumerate() {
                let pointer = format!("{pointer}/{}", step(&entry.key));
                let is_repeated = entries[..place].iter().any(|other| other.key == entry.key);
                let same = simpler.iter().find(|other| other.key == entry.key && !is_repeated);
                if is_repeated {
                    parts.push((pointer, format!("{} again", shown(&entry.value))));
                } else {
                    compare(same.map(|entry| &entry.value), &entry.value, &pointer, parts);
                }
            }
            for entry in simpler {
                if entries.iter().all(|other| other.key != entry.key) {
                    parts.push((format!("{pointer}/{}", step(&entry.key)), "absent".into()));
                }
            }
        }
        (Some(Json::List(simpler)), Json::List(values)) => {
            // Lists are short: what is in another order is said as such, else what is added and what is not there.
            let without = |values: &[Json], others: &[Json]| {
                let mut others: Vec<&Json> = others.iter().collect();
                let mut added = Vec::new();
                for (place, value) in values.iter().enumerate() {
                    match others.iter().position(|other| *other == value) {
                        Some(same) => drop(others.remove(same)),
                        None => added.push((place, value.clone())),
                    }
                }
                added
            };
            let (added, missing) = (without(values, simpler), without(simpler, values));
            if added.is_empty() && missing.is_empty() {
                parts.push((pointer.to_string(), format!("in the order {}", shown(json))));
            } else if added.len() + missing.len() <= DISPLAYED {
                for (place, value) in added {
                    parts.push((format!("{pointer}/{place}"), shown(&value)));
                }
                for (_, value) in missing {
                    parts.push((pointer.to_string(), format!("without {}", shown(&value))));
                }
            } else {
                add(pointer, json);
            }
        }
        (None, Json::Object(entries)) if !entries.is_empty() => {
            for entry in entries {
                compare(None, &entry.value, &format!("{pointer}/{}", step(&entry.key)), parts);
            }
        }
        _ => add(pointer, json),
    }
}

/// A value as JSON, cut where it is long.
fn shown(json: &Json) -> String {
    match json {
        Json::Identifier(text) => Quoted(text).to_string(),
        Json::Date(text) | Json::Text(text) => Quoted(text).to_string(),
        Json::Other(text) => (*text).into(),
        Json::List(values) => {
            let mut list: Vec<String> = values.iter().take(DISPLAYED).map(shown).collect();
            if values.len() > DISPLAYED {
                list.push(format!("and {} more", values.len() - DISPLAYED));
            }
            format!("[{}]", list.join(", "))
        }
        Json::Object(_) => {
            let text = json.to_string();
            let short: String = text.chars().take(60).collect();
            if short.len() < text.len() { short + "…" } else { short }
        }
    }
}

/// The differences, each as its pointer and what is there; nothing where there is none.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (pointer, value)) in self.parts.iter().take(DISPLAYED).enumerate() {
            f.write_str(if place == 0 { "" } else { ", " })?;
            if pointer.is_empty() {
                f.write_str(value)?;
            } else {
                write!(f, "{pointer}: {value}")?;
            }
        }
        match self.parts.len().saturating_sub(DISPLAYED) {
            0 => Ok(()),
            more => write!(f, ", and {more} more"),
        }
    }
}
