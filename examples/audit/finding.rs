//! What is wrong with an item.

use std::fmt;

use imrf::Objective;
use imrf::review::Coverage;
use imrf::review::recognition::RecognitionError;
use serde::Serialize;

use crate::shown::Shown;

/// How many characters of an item are shown.
const SHOWN: usize = 60;

/// What is wrong with an item, and where.
#[derive(Serialize)]
pub(crate) struct Finding {
    file: String,
    place: String,
    kind: &'static str,
    item: String,
    text: String,
    #[serde(skip)]
    titled: Option<Objective>,
}

impl Finding {
    /// Of an item that is no objective, or whose number and title disagree.
    pub(crate) fn error(file: &str, place: &str, item: &str, error: RecognitionError) -> Self {
        let (kind, text, titled) = match error {
            RecognitionError::Conflict { numbered, titled } => (
                "conflict",
                format!("{} is titled as objective {}", numbered.number(), titled.number()),
                Some(titled),
            ),
            error => ("unknown", error.to_string(), None),
        };
        Self::new(file, place, kind, item, text, titled)
    }

    /// Of an objective that was there before.
    pub(crate) fn repeated(file: &str, place: &str, item: &str, objective: Objective, first: &str) -> Self {
        let text = format!(
            "objective {} ({objective}) is there again, expected once; it was at {first}",
            objective.number()
        );
        Self::new(file, place, "repeated", item, text, None)
    }

    fn new(
        file: &str,
        place: &str,
        kind: &'static str,
        item: &str,
        text: String,
        titled: Option<Objective>,
    ) -> Self {
        let mut shown: String = item.chars().take(SHOWN).collect();
        if shown.len() < item.len() {
            shown.push('…');
        }
        Self { file: file.to_owned(), place: place.to_owned(), kind, item: shown, text, titled }
    }

    /// Returns the objective that the item has the title of, where its number is of another.
    pub(crate) const fn titled(&self) -> Option<Objective> {
        self.titled
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, place, kind, item, text, .. } = self;
        write!(f, "{}: {text}: \"{}\" [{kind}]", located(file, place), Shown(item))
    }
}

/// Returns a place with the file that it is in.
pub(crate) fn located(file: &str, place: &str) -> String {
    match place.chars().next() {
        // The whole document of a JSON file.
        None => file.to_owned(),
        Some('0'..='9') => format!("{file}:{}", Shown(place)),
        // A pointer is apart from the name of the file.
        Some(_) => format!("{file}: {}", Shown(place)),
    }
}

/// All that is known of a list.
#[derive(Serialize)]
pub(crate) struct Report<'a> {
    right: bool,
    missing: imrf::ObjectiveSet,
    repeated: imrf::ObjectiveSet,
    coverage: &'a Coverage,
    findings: &'a [Finding],
}

impl<'a> Report<'a> {
    pub(crate) fn new(coverage: &'a Coverage, right: bool, findings: &'a [Finding]) -> Self {
        Self { right, missing: coverage.missing(), repeated: coverage.repeated(), coverage, findings }
    }
}
