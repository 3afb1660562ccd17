//! Mistakes that are planted in a valid Forum, each with the one violation that it is.

use imrf_tests::documents::one_of;
use proptest::prelude::RngExt as _;
use proptest::test_runner::TestRng;

use super::oracle::Found;
use super::tree::Tree;

/// What else a mistake touches, so that two are independent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Touches {
    Nothing,
    /// A list or a value of a list of objectives or sessions is not read, in this part.
    Unread(&'static str),
    /// It is reported only where all lists of this part were read.
    All(&'static str),
    /// It is reported for what another list of this part has.
    Others(&'static str),
    /// It adds a value to this part.
    Adds(&'static str),
}

/// A mistake that can be planted.
pub(super) struct Plant {
    /// The value that is changed: no other mistake is planted in it or around it.
    area: String,
    touches: Touches,
    pub(super) expected: Found,
    apply: Box<dyn Fn(&mut Tree)>,
}

impl Plant {
    fn is_independent_of(&self, other: &Self) -> bool {
        let is_within = |inner: &str, outer: &str| inner == outer || inner.starts_with(&format!("{outer}/"));
        let are_apart = !is_within(&self.area, &other.area) && !is_within(&other.area, &self.area);
        let is_disturbed = |one: &Self, other: &Self| match (one.touches, other.touches) {
            (
                Touches::All(part),
                Touches::Unread(other) | Touches::All(other) | Touches::Others(other) | Touches::Adds(other),
            )
            | (Touches::Others(part), Touches::Unread(other) | Touches::Others(other)) => part == other,
            _ => false,
        };
        are_apart && !is_disturbed(self, other) && !is_disturbed(other, self)
    }

    pub(super) fn apply(&self, document: &mut Tree) {
        (self.apply)(document);
    }
}

/// Draws up to this many of the mistakes that are independent of each other.
pub(super) fn independent(plants: Vec<Plant>, count: usize, random: &mut TestRng) -> Vec<Plant> {
    let mut chosen = Vec::<Plant>::new();
    let mut left: Vec<Option<Plant>> = plants.into_iter().map(Some).collect();
    for _ in 0..20 * count {
        if chosen.len() == count {
            break;
        }
        let index = random.random_range(0..left.len());
        if let Some(plant) = left[index].take_if(|plant| chosen.iter().all(|it| it.is_independent_of(plant)))
        {
            chosen.push(plant);
        }
    }
    chosen
}

/// Collects mistakes for one document.
struct Plants<'a> {
    plants: Vec<Plant>,
    random: &'a mut TestRng,
}

/// Returns every mistake that can be planted in a valid Forum, each drawn from several of its kind.
pub(super) fn plants(document: &Tree, random: &mut TestRng) -> Vec<Plant> {
    let mut plants = Plants { plants: Vec::new(), random };
    plants.walk(document, "", true);
    plants.rules(document);
    plants.plants
}

impl Plants<'_> {
    fn add(
        &mut self,
        area: &str,
        touches: Touches,
        (rule, pointer, value): (&'static str, impl Into<String>, Option<&str>),
        apply: impl Fn(&mut Tree) + 'static,
    ) {
        let expected = (rule, pointer.into(), value.map(str::to_owned));
        self.plants.push(Plant { area: area.to_owned(), touches, expected, apply: Box::new(apply) });
    }

    /// Mistakes of shape: in every value, whatever it is.
    fn walk(&mut self, value: &Tree, pointer: &str, is_required: bool) {
        if *value == Tree::Null {
            return;
        }
        let touches = touches(pointer);
        let at = pointer.to_owned();
        let wrong = self.other_type(value);
        self.add(pointer, touches, ("wrong-type", pointer, None), move |it| it.set(&at, wrong.clone()));
        if is_required {
            let at = pointer.to_owned();
            self.add(pointer, touches, ("wrong-type", pointer, None), move |it| it.set(&at, Tree::Null));
        }
        match value {
            Tree::Object(entries) => {
                self.keys(entries, pointer);
                for (key, value) in entries {
                    self.walk(value, &format!("{pointer}/{key}"), REQUIRED.contains(&key.as_str()));
                }
            }
            Tree::List(values) => {
                let at = pointer.to_owned();
                // Whatever is wrong in such a list is not read.
                let wrong = self.other_type(&Tree::List(vec![]));
                let many = values.first().filter(|_| self.random.random_bool(0.5)).cloned().unwrap_or(wrong);
                self.add(pointer, touches, ("too-many-values", pointer, None), move |it| {
                    it.set(&at, Tree::List(vec![many.clone(); 1_001]));
                });
                for (index, value) in values.iter().enumerate() {
                    self.walk(value, &format!("{pointer}/{index}"), true);
                }
            }
            Tree::Text(text) => self.text(text, pointer, touches),
            other => panic!("{other:?} is not in a valid document"),
        }
    }

    fn keys(&mut self, entries: &[(String, Tree)], pointer: &str) {
        let at = pointer.to_owned();
        let key =
            *one_of(&["edition", "", "a/b", "m~n", "objectves", "Opens", "one ", "\u{ad}"], self.random);
        let unknown = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        let index = self.random.random_range(0..=entries.len());
        let value = self.other_type(&Tree::Null);
        self.add(&unknown, Touches::Nothing, ("unknown-key", unknown.as_str(), None), move |it| {
            let entries = it.entries(&at);
            entries.insert(index.min(entries.len()), (key.to_owned(), value.clone()));
        });
        for (key, value) in entries {
            let area = format!("{pointer}/{key}");
            let (at, again) = (pointer.to_owned(), (key.clone(), value.clone()));
            self.add(&area, Touches::Nothing, ("repeated-key", pointer, Some(key)), move |it| {
                it.entries(&at).push(again.clone());
            });
            if REQUIRED.contains(&key.as_str()) {
                let (at, gone) = (pointer.to_owned(), key.clone());
                self.add(&area, touches(&area), ("missing-key", pointer, Some(key)), move |it| {
                    it.entries(&at).retain(|(key, _)| *key != gone);
                });
            }
        }
    }

    /// Mistakes within a text: the rule that it breaks depends on where it is.
    fn text(&mut self, text: &str, pointer: &str, touches: Touches) {
        let (rule, other) = match pointer.rsplit('/').next().expect("a pointer has a last step") {
            "$schema" => return,
            "opens" => return self.opening_days(),
            "format" => (
                "unknown-identifier",
                (*one_of(&["A/RES/73/195", "", "a/res/73/326"], self.random)).to_owned(),
            ),
            "backgroundNote" | "technicalSummary" | "endorsedBy" => {
                let texts = ["", "A/", "A/RES 76", "A/RÉS/76", "A/1\n"].map(str::to_owned);
                (
                    "symbol",
                    one_of(&[texts.as_slice(), &["x".repeat(201), "x".repeat(2_001)]].concat(), self.random)
                        .clone(),
                )
            }
            "keynoteSpeaker" => ("plain-text", self.no_plain_text()),
            _ if pointer.starts_with("/notes/") || pointer.contains("/emergingIssues/") => {
                ("plain-text", self.no_plain_text())
            }
            _ => {
                let others = [&text[1..], &text.to_uppercase(), &text.to_lowercase(), "8", "", "移民"]
                    .map(str::to_owned);
                let others: Vec<_> =
                    others.into_iter().chain([format!("{text} "), "x".repeat(2_001)]).collect();
                let other = others[self.random.random_range(0..others.len())].clone();
                if other == text {
                    return;
                }
                ("unknown-identifier", other)
            }
        };
        // Two issues with the same text would be one that is listed again.
        let area = pointer.split_inclusive("/emergingIssues").next().unwrap_or(pointer);
        let at = pointer.to_owned();
        self.add(area, touches, (rule, pointer, None), move |it| it.set(&at, other.as_str()));
    }

    fn no_plain_text(&mut self) -> String {
        let texts = ["", "\u{ad}", " \u{2003}", "two\nlines", "\u{85}", "a\u{2028}b"].map(str::to_owned);
        let long = ["é".repeat(501), "x".repeat(2_001), "🌍".repeat(501)];
        one_of(&[texts.as_slice(), long.as_slice()].concat(), self.random).clone()
    }

    fn opening_days(&mut self) {
        for (rule, days) in [
            ("invalid-date", ["2022-02-30", "9999-01-01", "2022-5-17", "2026-05-05T00:00"]),
            ("quadrennial", ["2018-05-15", "2023-05-16", "0000-01-01", "9997-01-01"]),
            ("first-semester", ["2022-06-28", "2022-07-01", "2022-12-31", "2022-06-30"]),
            ("within-the-year", ["2026-12-29", "2030-12-31", "9998-12-30", "2034-12-29"]),
        ] {
            let day = *one_of(&days, self.random);
            self.add("/opens", Touches::Nothing, (rule, "/opens", None), move |it| it.set("/opens", day));
        }
    }

    /// Mistakes that break a rule of the resolutions.
    fn rules(&mut self, document: &Tree) {
        let mut document = document.clone();
        self.sessions(&document);
        self.objectives(&mut document);
        let round_tables = TABLES.map(|table| format!("/roundTables/{table}/coChairs"));
        for (rule, pointer) in round_tables
            .iter()
            .map(|pointer| ("two-co-chairs", pointer.as_str()))
            .chain([("two-co-facilitators", "/progressDeclaration/coFacilitators")])
        {
            if let Some(Tree::List(states)) = document.at(pointer) {
                let first = states[0].clone();
                let at = pointer.to_owned();
                self.add(pointer, Touches::Nothing, (rule, pointer, None), move |it| {
                    it.list(&at).truncate(1);
                });
                let at = pointer.to_owned();
                self.add(pointer, Touches::Nothing, (rule, pointer, None), move |it| it.list(&at).clear());
                let (at, again) = (pointer.to_owned(), format!("{pointer}/1"));
                self.add(pointer, Touches::Nothing, ("listed-once", again, None), move |it| {
                    it.list(&at)[1] = first.clone();
                });
            }
        }
        for pointer in ["/policyDebate/emergingIssues", "/plenary/nationalReviews"] {
            if let Some(Tree::List(values)) = document.at(pointer)
                && let Some(first) = values.first().cloned()
            {
                let again = format!("{pointer}/{}", values.len());
                self.add(pointer, Touches::Nothing, ("listed-once", again, None), move |it| {
                    it.list(pointer).push(first.clone());
                });
            }
        }
    }

    fn sessions(&mut self, document: &Tree) {
        let part = "/programme";
        let held = |pointer: &str| document.clone().list(pointer).clone();
        for (meeting, pointer) in MEETINGS.iter().enumerate() {
            let pointer = format!("{part}/{pointer}");
            let list = held(&pointer);
            let (at, first) = (pointer.clone(), list[0].clone());
            let next = format!("{pointer}/{}", list.len());
            self.add(&pointer, Touches::Nothing, ("listed-once", next.as_str(), None), move |it| {
                it.list(&at).push(first.clone());
            });
            for (session, rule, is_allowed) in [
                ("round-table-two", "round-tables-on-first-days", meeting < 3),
                ("policy-debate", "policy-debate-on-second-afternoon", meeting == 3),
                ("general-debate", "plenary-on-last-days", meeting >= 4),
            ] {
                let at = pointer.clone();
                if !is_allowed {
                    self.add(&pointer, Touches::Adds(part), (rule, next.as_str(), None), move |it| {
                        it.list(&at).push(session.into());
                    });
                }
            }
            if meeting == 7 && !list.contains(&"opening-segment".into()) {
                let at = pointer.clone();
                self.add(&pointer, Touches::Others(part), ("plenary-in-order", next, None), move |it| {
                    it.list(&at).push("opening-segment".into());
                });
            }
            // A meeting whose sessions are all in others can be emptied.
            let is_held_elsewhere = |session: &Tree| {
                let others = MEETINGS.iter().filter(|other| !pointer.ends_with(*other));
                let mut others = others.map(|other| format!("{part}/{other}"));
                others.any(|other| held(&other).contains(session))
            };
            let only_here = list.iter().position(|session| !is_held_elsewhere(session));
            if let Some(index) = only_here.filter(|_| list.len() > 1)
                && let Tree::Text(session) = &list[index]
            {
                let rule = if meeting < 3 { "round-tables-on-first-days" } else { "plenary-in-order" };
                let at = pointer.clone();
                self.add(&pointer, Touches::All(part), (rule, part, Some(session.as_str())), move |it| {
                    it.list(&at).remove(index);
                });
            }
            if list.iter().all(is_held_elsewhere) {
                let at = pointer.clone();
                self.add(&pointer, Touches::All(part), ("meeting-held", pointer.as_str(), None), move |it| {
                    it.list(&at).clear();
                });
            }
        }
    }

    fn objectives(&mut self, document: &mut Tree) {
        let part = "/roundTables";
        let lists = TABLES.map(|table| format!("{part}/{table}/objectives"));
        for (index, pointer) in lists.iter().enumerate() {
            let list = document.list(pointer).clone();
            let next = format!("{pointer}/{}", list.len());
            let (at, first) = (pointer.clone(), list[0].clone());
            self.add(pointer, Touches::Nothing, ("listed-once", next.as_str(), None), move |it| {
                it.list(&at).push(first.clone());
            });
            if index > 0 {
                let other = document.list(&lists[self.random.random_range(0..index)])[0].clone();
                let at = pointer.clone();
                self.add(pointer, Touches::Others(part), ("each-once", next.as_str(), None), move |it| {
                    it.list(&at).push(other.clone());
                });
            }
            if let [Tree::Text(objective), _, ..] = list.as_slice() {
                let at = pointer.clone();
                self.add(
                    pointer,
                    Touches::All(part),
                    ("coverage", part, Some(objective.as_str())),
                    move |it| {
                        it.list(&at).remove(0);
                    },
                );
            }
        }
    }

    /// Draws a value that is of another type.
    fn other_type(&mut self, value: &Tree) -> Tree {
        let number = |text: &str| Tree::Number(text.parse().expect("it is a number"));
        let others = [
            Tree::Boolean(true),
            number("8"),
            number("-1"),
            number("2022.0"),
            number("18446744073709551615"),
            Tree::Text("round-table-one".to_owned()),
            Tree::List(vec![]),
            Tree::List(vec![Tree::Text("data".to_owned()), Tree::Null]),
            Tree::Object(vec![]),
            Tree::Object(vec![("a".to_owned(), Tree::Null); 2]),
        ];
        let is_other = |other: &&Tree| std::mem::discriminant(*other) != std::mem::discriminant(value);
        let others: Vec<&Tree> = others.iter().filter(is_other).collect();
        (*one_of(&others, self.random)).clone()
    }
}

const TABLES: [&str; 4] = ["one", "two", "three", "four"];

const MEETINGS: [&str; 8] = [
    "firstDay/morning",
    "firstDay/afternoon",
    "secondDay/morning",
    "secondDay/afternoon",
    "thirdDay/morning",
    "thirdDay/afternoon",
    "fourthDay/morning",
    "fourthDay/afternoon",
];

/// The keys that are required where they are known.
const REQUIRED: [&str; 15] = [
    "format",
    "opens",
    "programme",
    "roundTables",
    "firstDay",
    "secondDay",
    "thirdDay",
    "fourthDay",
    "morning",
    "afternoon",
    "one",
    "two",
    "three",
    "four",
    "objectives",
];

/// What is touched by a value that is not read at this pointer.
fn touches(pointer: &str) -> Touches {
    let last = pointer.rsplit('/').next().expect("a pointer has a last step");
    if pointer.starts_with("/programme") {
        Touches::Unread("/programme")
    } else if pointer.contains("/objectives")
        || (pointer.starts_with("/roundTables") && REQUIRED.contains(&last))
    {
        Touches::Unread("/roundTables")
    } else {
        Touches::Nothing
    }
}
