//! Every violation of a document, found by another reading of the rules than that of the crate: over a tree, one
//! part after the other.

use std::collections::BTreeSet;

use imrf::compact::{GuidingPrinciple, ReviewLevel, StakeholderKind};
use imrf::{Action, MemberState, Objective};

use super::tree::Tree;

/// A rule, a pointer, and the key, objective or session that is missing or repeated at the pointer.
pub(super) type Found = (&'static str, String, Option<String>);

/// The longest list, and the longest text of which anything is kept.
const MOST_VALUES: usize = 1_000;
const LONGEST_KEPT: usize = 2_000;

const TABLES: [&str; 4] = ["one", "two", "three", "four"];
const DAYS: [&str; 4] = ["firstDay", "secondDay", "thirdDay", "fourthDay"];
const HALVES: [&str; 2] = ["morning", "afternoon"];
const ROUND_TABLES: [&str; 4] =
    ["round-table-one", "round-table-two", "round-table-three", "round-table-four"];
const SEGMENTS: [&str; 3] = ["opening-segment", "general-debate", "closing-segment"];
const DEBATE: &str = "policy-debate";

/// Returns every violation of a Forum.
pub(super) fn forum(document: &Tree) -> Vec<Found> {
    let mut oracle = Oracle::default();
    let required = ["format", "opens", "programme", "roundTables"];
    let optional = ["policyDebate", "plenary", "progressDeclaration", "notes", "$schema"];
    let keys = oracle.object(document, "", &required, &optional);
    if let Some(value) = keys.get("format") {
        oracle.identifier(value, "/format", &["A/RES/73/326"]);
    }
    if let Some(value) = keys.get("opens") {
        oracle.opening_day(value);
    }
    oracle.programme(keys.get("programme"), "/programme");
    oracle.round_tables(keys.get("roundTables"));
    if let Some(value) = keys.present("policyDebate") {
        let debate = oracle.object(value, "/policyDebate", &[], &["emergingIssues"]);
        oracle.texts(debate.present("emergingIssues"), "/policyDebate/emergingIssues", true);
    }
    if let Some(value) = keys.present("plenary") {
        let plenary = oracle.object(value, "/plenary", &[], &["nationalReviews"]);
        if let Some(reviews) = plenary.present("nationalReviews") {
            oracle.states(reviews, "/plenary/nationalReviews", None);
        }
    }
    if let Some(value) = keys.present("progressDeclaration") {
        let at = "/progressDeclaration";
        let declaration = oracle.object(value, at, &[], &["coFacilitators", "endorsedBy"]);
        if let Some(states) = declaration.present("coFacilitators") {
            oracle.states(states, &format!("{at}/coFacilitators"), Some("two-co-facilitators"));
        }
        oracle.text(declaration.present("endorsedBy"), &format!("{at}/endorsedBy"), "symbol");
    }
    oracle.texts(keys.present("notes"), "/notes", false);
    if let Some(value) = keys.present("$schema")
        && !matches!(value, Tree::Text(_))
    {
        oracle.report("wrong-type", "/$schema");
    }
    oracle.found
}

/// Returns every violation of an allocation.
pub(super) fn allocation(document: &Tree) -> Vec<Found> {
    let mut oracle = Oracle::default();
    let keys = oracle.object(document, "", &TABLES, &[]);
    let lists = TABLES.map(|table| keys.get(table).map(|list| (list, format!("/{table}"))));
    oracle.objectives(lists, "");
    oracle.found
}

/// Returns every violation of a programme.
pub(super) fn programme(document: &Tree) -> Vec<Found> {
    let mut oracle = Oracle::default();
    oracle.programme(Some(document), "");
    oracle.found
}

/// Returns every violation of an input.
pub(super) fn input(document: &Tree) -> Vec<Found> {
    let mut oracle = Oracle::default();
    let optional = [
        "memberStates",
        "stakeholders",
        "objectives",
        "actions",
        "guidingPrinciples",
        "document",
        "submitted",
        "$schema",
    ];
    let keys = oracle.object(document, "", &["title", "level"], &optional);
    oracle.text(keys.get("title"), "/title", "plain-text");
    if let Some(value) = keys.get("level") {
        oracle.identifier(value, "/level", &ReviewLevel::ALL.map(ReviewLevel::as_str));
    }
    let actions: Vec<String> = Action::ALL.iter().map(ToString::to_string).collect();
    let identifiers: [(&str, Vec<&str>, bool); 5] = [
        ("memberStates", MemberState::ALL.iter().map(|it| it.as_str()).collect(), false),
        ("stakeholders", StakeholderKind::ALL.iter().map(|it| it.as_str()).collect(), false),
        ("objectives", Objective::ALL.map(Objective::as_str).to_vec(), true),
        ("actions", actions.iter().map(String::as_str).collect(), true),
        ("guidingPrinciples", GuidingPrinciple::ALL.iter().map(|it| it.as_str()).collect(), true),
    ];
    let mut names_nothing = matches!(document, Tree::Object(_));
    for (key, identifiers, is_named) in identifiers {
        let Some(value) = keys.present(key) else { continue };
        oracle.identifiers(value, &format!("/{key}"), &identifiers);
        names_nothing &= !is_named || *value == Tree::List(Vec::new());
    }
    if names_nothing {
        oracle.report("names-what-it-covers", "");
    }
    oracle.text(keys.present("document"), "/document", "symbol");
    match keys.present("submitted") {
        None => {}
        Some(Tree::Text(text)) if date(text).is_some() => {}
        Some(Tree::Text(_)) => oracle.report("invalid-date", "/submitted"),
        Some(_) => oracle.report("wrong-type", "/submitted"),
    }
    if let Some(value) = keys.present("$schema")
        && !matches!(value, Tree::Text(_))
    {
        oracle.report("wrong-type", "/$schema");
    }
    oracle.found
}

/// The first value of each known key.
struct Keys<'a>(Vec<(&'a str, &'a Tree)>);

impl<'a> Keys<'a> {
    fn get(&self, key: &str) -> Option<&'a Tree> {
        self.0.iter().find(|(found, _)| *found == key).map(|(_, value)| *value)
    }

    /// Returns the value of an optional key, which may be `null` for none.
    fn present(&self, key: &str) -> Option<&'a Tree> {
        self.get(key).filter(|value| **value != Tree::Null)
    }
}

#[derive(Default)]
struct Oracle {
    found: Vec<Found>,
}

impl Oracle {
    fn report(&mut self, rule: &'static str, pointer: &str) {
        self.found.push((rule, pointer.to_owned(), None));
    }

    fn report_of(&mut self, rule: &'static str, pointer: &str, value: &str) {
        self.found.push((rule, pointer.to_owned(), Some(value.to_owned())));
    }

    fn object<'a>(
        &mut self,
        value: &'a Tree,
        pointer: &str,
        required: &[&str],
        optional: &[&str],
    ) -> Keys<'a> {
        let Tree::Object(entries) = value else {
            self.report("wrong-type", pointer);
            return Keys(Vec::new());
        };
        let mut known = Vec::<(&str, &Tree)>::new();
        let mut reported = BTreeSet::new();
        for (key, value) in entries {
            let is_known = required.contains(&key.as_str()) || optional.contains(&key.as_str());
            if !is_known {
                let escaped = key.replace('~', "~0").replace('/', "~1");
                let at = if key.len() > LONGEST_KEPT {
                    pointer.to_owned()
                } else {
                    format!("{pointer}/{escaped}")
                };
                if reported.insert(("unknown", at.clone())) {
                    self.report("unknown-key", &at);
                }
            } else if known.iter().all(|(before, _)| before != key) {
                known.push((key, value));
            } else if reported.insert(("repeated", key.clone())) {
                self.report_of("repeated-key", pointer, key);
            }
        }
        for key in required.iter().filter(|key| known.iter().all(|(found, _)| found != *key)) {
            self.report_of("missing-key", pointer, key);
        }
        Keys(known)
    }

    fn list<'a>(&mut self, value: &'a Tree, pointer: &str) -> Option<&'a [Tree]> {
        match value {
            Tree::List(values) if values.len() > MOST_VALUES => self.report("too-many-values", pointer),
            Tree::List(values) => return Some(values),
            _ => self.report("wrong-type", pointer),
        }
        None
    }

    fn identifier<'a>(&mut self, value: &'a Tree, pointer: &str, identifiers: &[&str]) -> Option<&'a str> {
        match value {
            Tree::Text(text) if identifiers.contains(&text.as_str()) => return Some(text),
            Tree::Text(_) => self.report("unknown-identifier", pointer),
            _ => self.report("wrong-type", pointer),
        }
        None
    }

    fn opening_day(&mut self, value: &Tree) {
        let Tree::Text(text) = value else { return self.report("wrong-type", "/opens") };
        let Some((year, month, day)) = date(text) else { return self.report("invalid-date", "/opens") };
        if year < 2022 || (year - 2022) % 4 != 0 {
            self.report("quadrennial", "/opens");
        } else if year == 2022 && (month > 6 || (month == 6 && day + 3 > 30)) {
            self.report("first-semester", "/opens");
        } else if month == 12 && day + 3 > 31 {
            self.report("within-the-year", "/opens");
        }
    }

    fn programme(&mut self, value: Option<&Tree>, at: &str) {
        let Some(value) = value else { return };
        let days = self.object(value, at, &DAYS, &[]);
        let mut is_all_read = true;
        let mut held = BTreeSet::new();
        let mut latest = 0;
        for (day, halves) in DAYS.iter().enumerate() {
            let pointer = format!("{at}/{halves}");
            let keys = match days.get(halves) {
                Some(value) => self.object(value, &pointer, &HALVES, &[]),
                None => Keys(Vec::new()),
            };
            for (half, name) in HALVES.iter().enumerate() {
                let pointer = format!("{pointer}/{name}");
                let list = keys.get(name).and_then(|value| self.list(value, &pointer));
                let Some(list) = list else {
                    is_all_read = false;
                    continue;
                };
                if list.is_empty() {
                    self.report("meeting-held", &pointer);
                }
                let meeting = 2 * day + half;
                let mut here = BTreeSet::new();
                for (index, value) in list.iter().enumerate() {
                    let pointer = format!("{pointer}/{index}");
                    let all: Vec<&str> = ROUND_TABLES.into_iter().chain([DEBATE]).chain(SEGMENTS).collect();
                    let Some(session) = self.identifier(value, &pointer, &all) else {
                        is_all_read = false;
                        continue;
                    };
                    held.insert(session);
                    let segment = SEGMENTS.iter().position(|segment| *segment == session);
                    let (rule, is_allowed) = match segment {
                        Some(_) => ("plenary-on-last-days", meeting >= 4),
                        None if session == DEBATE => ("policy-debate-on-second-afternoon", meeting == 3),
                        None => ("round-tables-on-first-days", meeting < 3),
                    };
                    let is_first = here.insert(session);
                    if !is_allowed {
                        self.report(rule, &pointer);
                    } else if !is_first {
                        self.report("listed-once", &pointer);
                    } else if segment.is_some_and(|segment| segment < latest) {
                        self.report("plenary-in-order", &pointer);
                    } else {
                        latest = segment.unwrap_or(latest);
                    }
                }
            }
        }
        for session in ROUND_TABLES.into_iter().chain([DEBATE]).chain(SEGMENTS) {
            if is_all_read && !held.contains(session) {
                let rule = match session {
                    DEBATE => "policy-debate-on-second-afternoon",
                    _ if SEGMENTS.contains(&session) => "plenary-in-order",
                    _ => "round-tables-on-first-days",
                };
                self.report_of(rule, at, session);
            }
        }
    }

    fn round_tables(&mut self, value: Option<&Tree>) {
        let Some(value) = value else { return };
        let at = "/roundTables";
        let keys = self.object(value, at, &TABLES, &[]);
        let lists = TABLES.map(|table| {
            let pointer = format!("{at}/{table}");
            let optional = ["coChairs", "keynoteSpeaker", "backgroundNote", "technicalSummary"];
            let keys = self.object(keys.get(table)?, &pointer, &["objectives"], &optional);
            if let Some(states) = keys.present("coChairs") {
                self.states(states, &format!("{pointer}/coChairs"), Some("two-co-chairs"));
            }
            self.text(keys.present("keynoteSpeaker"), &format!("{pointer}/keynoteSpeaker"), "plain-text");
            self.text(keys.present("backgroundNote"), &format!("{pointer}/backgroundNote"), "symbol");
            self.text(keys.present("technicalSummary"), &format!("{pointer}/technicalSummary"), "symbol");
            keys.get("objectives").map(|list| (list, format!("{pointer}/objectives")))
        });
        self.objectives(lists, at);
    }

    fn objectives(&mut self, lists: [Option<(&Tree, String)>; 4], at: &str) {
        let identifiers = Objective::ALL.map(Objective::as_str);
        let mut is_all_read = true;
        let mut covered = BTreeSet::new();
        for list in lists {
            let list = list.and_then(|(value, pointer)| Some((self.list(value, &pointer)?, pointer)));
            let Some((list, pointer)) = list else {
                is_all_read = false;
                continue;
            };
            if list.is_empty() {
                self.report("none-empty", &pointer);
            }
            let mut here = BTreeSet::new();
            for (index, value) in list.iter().enumerate() {
                let pointer = format!("{pointer}/{index}");
                match self.identifier(value, &pointer, &identifiers) {
                    None => is_all_read = false,
                    Some(objective) if !here.insert(objective) => self.report("listed-once", &pointer),
                    Some(objective) if !covered.insert(objective) => self.report("each-once", &pointer),
                    Some(_) => {}
                }
            }
        }
        for objective in identifiers {
            if is_all_read && !covered.contains(objective) {
                self.report_of("coverage", at, objective);
            }
        }
    }

    fn states(&mut self, value: &Tree, pointer: &str, two: Option<&'static str>) {
        let codes: Vec<&str> = MemberState::ALL.iter().map(|state| state.as_str()).collect();
        let count = match value {
            Tree::List(values) if values.len() <= MOST_VALUES => values.len(),
            _ => 2,
        };
        if let Some(rule) = two.filter(|_| count != 2) {
            self.report(rule, pointer);
        }
        self.identifiers(value, pointer, &codes);
    }

    /// A list of identifiers, each once.
    fn identifiers(&mut self, value: &Tree, pointer: &str, identifiers: &[&str]) {
        let Some(list) = self.list(value, pointer) else { return };
        let mut before = BTreeSet::new();
        for (index, value) in list.iter().enumerate() {
            let pointer = format!("{pointer}/{index}");
            if self.identifier(value, &pointer, identifiers).is_some_and(|it| !before.insert(it)) {
                self.report("listed-once", &pointer);
            }
        }
    }

    fn texts(&mut self, value: Option<&Tree>, pointer: &str, is_each_once: bool) {
        let Some(list) = value.and_then(|value| self.list(value, pointer)) else { return };
        let mut before = BTreeSet::new();
        for (index, value) in list.iter().enumerate() {
            let pointer = format!("{pointer}/{index}");
            match value {
                Tree::Text(text) if is_each_once && text.len() <= LONGEST_KEPT && !before.insert(text) => {
                    self.report("listed-once", &pointer);
                }
                value => self.text(Some(value), &pointer, "plain-text"),
            }
        }
    }

    fn text(&mut self, value: Option<&Tree>, pointer: &str, rule: &'static str) {
        let Some(value) = value else { return };
        let Tree::Text(text) = value else { return self.report("wrong-type", pointer) };
        let is_valid = if rule == "symbol" {
            (3..=200).contains(&text.chars().count()) && text.chars().all(|it| ('!'..='~').contains(&it))
        } else {
            let is_control =
                |it: char| matches!(it, '\0'..='\x1f' | '\x7f'..='\u{9f}' | '\u{2028}' | '\u{2029}');
            (1..=500).contains(&text.chars().count())
                && !text.contains(is_control)
                && text.contains(|it| !is_invisible(it))
        };
        if !is_valid {
            self.report(rule, pointer);
        }
    }
}

/// Returns the year, the month and the day of a text like `2022-05-17`.
fn date(text: &str) -> Option<(u32, u32, u32)> {
    let is_digit = |at: usize| text.as_bytes()[at].is_ascii_digit();
    if text.len() != 10 || ![0, 1, 2, 3, 5, 6, 8, 9].into_iter().all(is_digit) {
        return None;
    }
    let mut parts = text.split('-').map(|part| part.parse().ok());
    let [Some(year), Some(month), Some(day), None] = [(); 4].map(|()| parts.next().flatten()) else {
        return None;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    ((1..=days).contains(&day) && year <= 9998).then_some((year, month, day))
}

/// Returns whether there is nothing to see in a character.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{a0}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{1680}' | '\u{17b4}'
        | '\u{17b5}' | '\u{180b}'..='\u{180e}' | '\u{2000}'..='\u{200f}' | '\u{202a}'..='\u{202f}'
        | '\u{205f}'..='\u{206f}' | '\u{2800}' | '\u{3000}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}'
    )
}
