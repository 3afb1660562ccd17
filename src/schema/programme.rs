//! The schema of a programme: which session each meeting may hold (A/RES/73/326, paragraph 18).

use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::definition::Definition;
use super::governed::{Governs, distinct, lawful};
use super::rules::{at, at_each, govern, listed_once, rule};
use crate::{Day, DayDraft, Meeting, PlenarySegment, Programme, ProgrammeDraft, RoundTable, Rule, Session};

/// A day of a lawful programme: what its two meetings hold, each of them something (A/RES/73/326, paragraph
/// 18(a)).
#[derive(JsonSchema)]
#[schemars(with = "super::Governed<Self>", transform = Definition::of::<Self>())]
struct ProgrammeDay;

impl Governs for ProgrammeDay {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let mut meeting = distinct::<Session>(generator);
        meeting["minItems"] = json!(1);
        lawful::<DayDraft>(generator, [("morning", meeting.clone()), ("afternoon", meeting)])
    }
}

impl Governs for Programme {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let day = Value::from(generator.subschema_for::<ProgrammeDay>());
        let days = Day::ALL.map(|of| (of.key(), day.clone()));
        let mut schema = lawful::<ProgrammeDraft>(generator, days);
        let all = Meeting::ALL.map(path);
        let rules = [
            rule(Rule::MeetingHeld, &at_each(all, &json!({"type": "array", "minItems": 1}))),
            listed_once(
                Rule::RoundTablesOnFirstDays,
                &at_each(all, &json!({"type": "array", "uniqueItems": true})),
            ),
            rule(Rule::RoundTablesOnFirstDays, &in_place(&RoundTable::ALL.map(Session::from))),
            rule(Rule::PolicyDebateOnSecondAfternoon, &in_place(&[Session::PolicyDebate])),
            rule(Rule::PlenaryOnLastDays, &nowhere_else(&PlenarySegment::ALL.map(Session::from))),
            rule(Rule::PlenaryInOrder, &plenary()),
        ];
        govern(&mut schema, Day::First.key(), rules);
        schema
    }
}

type Path = [&'static str; 2];

fn path(meeting: Meeting) -> Path {
    [meeting.day().key(), meeting.half().as_str()]
}

/// Each of these sessions in at least one of the meetings where it belongs, and in no other.
fn in_place(sessions: &[Session]) -> Value {
    let mut all: Vec<Value> = Vec::new();
    for session in sessions {
        let held = json!({"type": "array", "contains": {"const": session.as_str()}});
        let meetings = Meeting::ALL.into_iter().filter(|meeting| session.belongs_in(*meeting));
        let meetings: Vec<Value> = meetings.map(|meeting| at(&path(meeting), &held)).collect();
        all.push(json!({"anyOf": meetings}));
    }
    all.push(nowhere_else(sessions));
    json!({"allOf": all})
}

/// These sessions in no meeting but those where they belong, which are the same for all of them.
fn nowhere_else(sessions: &[Session]) -> Value {
    let words: Vec<&str> = sessions.iter().map(|session| session.as_str()).collect();
    let elsewhere = |meeting: &Meeting| !sessions.iter().any(|session| session.belongs_in(*meeting));
    let without = json!({"type": "array", "items": {"not": {"enum": words}}});
    at_each(Meeting::ALL.into_iter().filter(elsewhere).map(path), &without)
}

/// The 25 ways in which three segments can follow each other over four meetings: for each choice of third days
/// the fourth days that may follow.
fn plenary() -> Value {
    let days = plenary_days();
    let mut choices: Vec<(Vec<&DayDraft>, Vec<&DayDraft>)> = Vec::new();
    for third in &days {
        let fourths: Vec<&DayDraft> = days.iter().filter(|fourth| follow(third, fourth)).collect();
        match choices.iter_mut().find(|(_, same)| *same == fourths) {
            _ if fourths.is_empty() => {}
            Some((thirds, _)) => thirds.push(third),
            None => choices.push((Vec::from([third]), fourths)),
        }
    }
    let [third, fourth] = [Day::Third.key(), Day::Fourth.key()];
    let choices = choices
        .iter()
        .map(|(thirds, fourths)| json!({"properties": {third: {"enum": thirds}, fourth: {"enum": fourths}}}));
    json!({"anyOf": choices.collect::<Vec<Value>>()})
}

/// The days whose two meetings each hold segments that follow each other.
fn plenary_days() -> Vec<DayDraft> {
    let segments = PlenarySegment::ALL.map(Session::from);
    let runs = (0..segments.len()).flat_map(|first| (first..segments.len()).map(move |last| first..=last));
    let meetings: Vec<&[Session]> = runs.map(|run| &segments[run]).collect();
    let afternoons = |morning: &&[Session]| {
        let morning = morning.to_vec();
        let day = move |afternoon: &&[Session]| DayDraft {
            morning: morning.clone(),
            afternoon: afternoon.to_vec(),
        };
        meetings.iter().map(day).collect::<Vec<DayDraft>>()
    };
    meetings.iter().flat_map(afternoons).collect()
}

/// Whether the gate lets these two days through as the last ones.
fn follow(third: &DayDraft, fourth: &DayDraft) -> bool {
    let (third_day, fourth_day) = (third.clone(), fourth.clone());
    let draft = ProgrammeDraft { third_day, fourth_day, ..Programme::OF_2022.into() };
    Programme::try_from(draft).is_ok()
}
