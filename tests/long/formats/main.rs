//! What is written in a format comes back from it: the table of `src/formats.md`, each cell tried.

mod format;
mod self_describing;

use std::fmt::Debug;

use imrf::compact::{GuidingPrinciple, PrincipleSet, ReviewLevel};
use imrf::forum::{DocumentReference, MeetingSet, PlainText, RoundTableSet};
use imrf::jiff::civil::date;
use imrf::review::{Input, InputDraft};
use imrf::{
    Action, Allocation, Checked, Day, Edition, Forum, ForumDraft, Meeting, MemberState, Milestone, Objective,
    ObjectiveSet, Programme, RoundTable, Session, SessionSet, Violations,
};
use imrf_tests::documents::full;
use imrf_tests::formats::Format as SelfDescribing;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use format::Format;

const TABLE: &str = include_str!("../../../src/formats.md");

/// The formats, by their names in the table.
const FORMATS: [(&str, Format); 11] = [
    ("JSON", Format::SelfDescribing(SelfDescribing::Json)),
    ("YAML", Format::SelfDescribing(SelfDescribing::Yaml)),
    ("TOML", Format::Toml),
    ("RON", Format::Ron),
    ("CBOR", Format::SelfDescribing(SelfDescribing::Cbor)),
    ("`MessagePack`, with named keys", Format::SelfDescribing(SelfDescribing::MessagePack)),
    ("BSON", Format::Bson),
    ("postcard", Format::Postcard),
    ("bincode 2", Format::Bincode),
    ("CSV", Format::Csv),
    ("query strings", Format::QueryString),
];

/// Writes a value, and returns whether the same comes back.
fn comes_back<T: Serialize + DeserializeOwned + PartialEq + 'static>(format: Format, value: &T) -> bool {
    format.write(value).is_ok_and(|bytes| format.read::<T>(&bytes).as_ref() == Ok(value))
}

/// A value under a key, since some formats have nothing but objects at the top.
#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Under<T> {
    value: T,
}

fn input() -> Input {
    let mut draft = InputDraft::new("A pledge", ReviewLevel::National);
    draft.member_states = vec![MemberState::GHA];
    draft.objectives = vec![Objective::Data, Objective::SaveLives];
    draft.actions = vec![Action::ALL[20]];
    draft.guiding_principles = GuidingPrinciple::ALL.to_vec();
    draft.submitted = Some(date(2026, 3, 1));
    draft.validate().expect("it is valid")
}

fn documents(format: Format) -> bool {
    [Forum::of_2022(), full()].iter().all(|forum| {
        comes_back(format, forum)
            && comes_back(format, &forum.clone().into_draft())
            && comes_back(format, forum.round_tables())
    }) && comes_back(format, &Allocation::INDICATIVE)
        && comes_back(format, &Programme::OF_2022)
        && comes_back(format, &input())
}

fn violations(format: Format) -> bool {
    let draft = ForumDraft::indicative(date(2023, 5, 5));
    let violations = draft.validate().expect_err("no edition is held in 2023");
    let advice = Forum::try_from(ForumDraft::indicative(date(2026, 8, 5))).expect("it is valid").advice();
    comes_back(format, &violations)
        && comes_back(format, violations.first())
        && comes_back(format, &Under { value: advice })
}

fn milestones(format: Format) -> bool {
    Forum::of_2022().milestones().iter().all(|milestone: &Milestone| comes_back(format, milestone))
}

fn sets(format: Format) -> bool {
    let set = ObjectiveSet::of(&[Objective::Data, Objective::SaveLives]);
    comes_back(format, &Under { value: set })
        && comes_back(format, &Under { value: ObjectiveSet::EMPTY })
        && comes_back(format, &Under { value: PrincipleSet::ALL })
        && comes_back(format, &Under { value: RoundTableSet::ALL })
        && comes_back(format, &Under { value: SessionSet::ALL })
        && comes_back(format, &Under { value: MeetingSet::ALL })
}

fn values(format: Format) -> bool {
    Objective::ALL.into_iter().all(|value| comes_back(format, &Under { value }))
        && Session::ALL.into_iter().all(|value| comes_back(format, &Under { value }))
        && MemberState::ALL.into_iter().all(|value| comes_back(format, &Under { value }))
        && Action::ALL.into_iter().all(|value| comes_back(format, &Under { value }))
        && Meeting::ALL.into_iter().all(|value| comes_back(format, &Under { value }))
}

/// What a row of a table can hold, by the modules of `with`.
#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Row {
    #[serde(with = "imrf::with::text")]
    objectives: ObjectiveSet,
    #[serde(with = "imrf::with::text")]
    principles: PrincipleSet,
    #[serde(with = "imrf::with::text")]
    round_tables: RoundTableSet,
    #[serde(with = "imrf::with::text")]
    sessions: SessionSet,
    #[serde(with = "imrf::with::text")]
    meetings: MeetingSet,
    #[serde(with = "imrf::with::text")]
    edition: Edition,
    #[serde(with = "imrf::with::text")]
    speaker: PlainText,
    #[serde(with = "imrf::with::text")]
    document: DocumentReference,
    #[serde(with = "imrf::with::number")]
    year: Edition,
    #[serde(with = "imrf::with::number")]
    objective: Objective,
    #[serde(with = "imrf::with::number", default)]
    round_table: Option<RoundTable>,
    #[serde(with = "imrf::with::number", default)]
    day: Option<Day>,
    state: MemberState,
}

fn rows(format: Format) -> bool {
    let row = |objectives: &str, day| Row {
        objectives: objectives.parse().expect("it is a set"),
        principles: "a and c".parse().expect("it is a set"),
        round_tables: RoundTable::One.into(),
        sessions: SessionSet::EMPTY,
        meetings: Meeting::ALL[3].into(),
        edition: Edition::FIRST,
        speaker: PlainText::try_from("2022").expect("it is plain text"),
        document: DocumentReference::try_from("1e3").expect("it is a reference"),
        year: Edition::SECOND,
        objective: Objective::SaveLives,
        round_table: None,
        day,
        state: MemberState::NOR,
    };
    let sets = ["none", "3", "1–3 and 8", "1, 8 and 23", "1–23"];
    sets.into_iter()
        .all(|set| comes_back(format, &row(set, Some(Day::Fourth))) && comes_back(format, &row(set, None)))
}

fn number_lists(format: Format) -> bool {
    #[derive(Debug, PartialEq, Deserialize, Serialize)]
    struct Lists {
        #[serde(with = "imrf::with::numbers")]
        objectives: ObjectiveSet,
        #[serde(with = "imrf::with::numbers")]
        round_tables: RoundTableSet,
    }
    let lists = |objectives| Lists { objectives, round_tables: RoundTableSet::EMPTY };
    comes_back(format, &lists(ObjectiveSet::ALL)) && comes_back(format, &lists(ObjectiveSet::EMPTY))
}

/// Whether a document is read to its end, with the violations that JSON gives.
fn to_the_end(format: Format) -> bool {
    let document = serde_json::json!({
        "format": "A/RES/73/326",
        "opens": "2023-05-05",
        "programme": { "firstDay": { "morning": ["round-table-1"], "afternoon": 1 }, "day": [] },
        "roundTables": [1, 2],
        "notes": ["", "2", "a\nb"],
    });
    let checked = |format: Format, bytes: Vec<u8>| -> Option<Result<Forum, Violations>> {
        format.read::<Checked<Forum>>(&bytes).ok().map(Checked::into_result)
    };
    let wrong = |format: Format| checked(format, format.write(&document).ok()?);
    let valid = |format: Format| checked(format, format.write(&full()).ok()?);
    wrong(format) == wrong(Format::SelfDescribing(SelfDescribing::Json)) && valid(format) == Some(Ok(full()))
}

#[test]
fn the_table_of_formats_is_what_comes_back() {
    let columns: [fn(Format) -> bool; 8] =
        [documents, violations, milestones, sets, values, rows, number_lists, to_the_end];
    let cells = |format: Format| columns.map(|comes_back| if comes_back(format) { "yes" } else { "no" });
    let expected = FORMATS.map(|(name, format)| format!("| {name} | {} |", cells(format).join(" | ")));
    let rows: Vec<&str> = TABLE.lines().filter(|line| line.starts_with('|')).skip(2).collect();
    assert_eq!(rows, expected, "\n{}", expected.join("\n"));
}

/// A cell that looks like a number is one to CSV, unless a text is asked for.
#[test]
fn an_edition_in_csv_is_read_by_a_module_of_with() {
    let read =
        |csv: &str| csv::Reader::from_reader(csv.as_bytes()).deserialize().next().expect("it has a row");
    let error: Result<Under<Edition>, _> = read("value\n2022\n");
    assert_eq!(
        error.expect_err("the cell is a number").to_string(),
        "CSV deserialize error: record 1 (line: 2, byte: 6): found the number 2022, expected a string with the year \
         of an edition, such as \"2022\"",
    );
}

/// The modules of `with` refuse what is no value with a message of this crate.
#[test]
fn what_is_no_value_is_refused() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "it is not read")]
    struct Text {
        #[serde(with = "imrf::with::text")]
        value: ObjectiveSet,
    }
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "it is not read")]
    struct Numbers {
        #[serde(with = "imrf::with::numbers")]
        value: ObjectiveSet,
    }
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "it is not read")]
    struct Number {
        #[serde(with = "imrf::with::number")]
        value: Objective,
    }
    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "it is not read")]
    struct Year {
        #[serde(with = "imrf::with::number")]
        value: Edition,
    }
    fn message<T: DeserializeOwned + Debug>(value: &str) -> String {
        let json = format!("{{\"value\":{value}}}");
        let message = serde_json::from_str::<T>(&json).expect_err("it is no value").to_string();
        message.split(" at line").next().expect("it has a start").to_owned()
    }
    assert_eq!(
        message::<Text>("\"1, 24\""),
        "1, 24".parse::<ObjectiveSet>().expect_err("there are 23").to_string()
    );
    assert_eq!(
        message::<Text>("8"),
        "invalid type: integer `8`, expected a text of objectives, such as \"1–3 and 8\""
    );
    assert_eq!(message::<Numbers>("[1, 24]"), "no objective has the number 24, expected 1 to 23");
    assert_eq!(message::<Numbers>("[1, 8, 1]"), "the number 1 is listed again, expected once");
    assert_eq!(
        message::<Numbers>("\"1\""),
        "invalid type: string \"1\", expected a list of the numbers of objectives, each once"
    );
    assert_eq!(message::<Number>("0"), "no objective has the number 0, expected 1 to 23");
    assert_eq!(message::<Number>("-8"), "invalid value: integer `-8`, expected u8");
    assert_eq!(
        message::<Year>("2023"),
        "no edition is held in 2023, expected 2022 or every four years after it, up to 9998"
    );
}
