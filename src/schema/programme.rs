//! The schema of a programme: which session each meeting may hold (A/RES/73/326, paragraph 18).

use alloc::format;
use alloc::vec::Vec;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::rules::{add_rules, at_each, rule, rule_that, with_each};
use super::values::{others, some};
use crate::forum::{
    Day, DayDraft, Half, Meeting, PlenarySegment, Programme, ProgrammeDraft, RoundTable, Session, key,
};
use crate::rules::Rule;
use crate::shape::{Definition, Governs, valid};

/// A day of a valid programme: what its two meetings hold, each of them something (A/RES/73/326, paragraph 18(a)).
#[derive(JsonSchema)]
#[schemars(with = "crate::shape::Governed<Self>", transform = Definition::of::<Self>())]
struct ProgrammeDay;

impl Governs for ProgrammeDay {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let meeting = some::<Session>(generator, Rule::MeetingHeld, Rule::RoundTablesOnFirstDays);
        valid::<DayDraft>(generator, Half::ALL.map(|half| (half.key(), meeting.clone())))
    }
}

impl Governs for Programme {
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        let day = Value::from(generator.subschema_for::<ProgrammeDay>());
        let mut schema = valid::<ProgrammeDraft>(generator, Day::ALL.map(|of| (of.key(), day.clone())));
        let mut rules = Vec::from([
            misplaced(&RoundTable::ALL.map(Session::from)),
            misplaced(&[Session::PolicyDebate]),
            misplaced(&PlenarySegment::ALL.map(Session::from)),
        ]);
        rules.extend(Session::ALL.map(missing));
        rules.extend(out_of_order());
        add_rules(generator, &mut schema, key::FIRST_DAY, rules);
        schema
    }
}

const fn path(meeting: Meeting) -> [&'static str; 2] {
    [meeting.day().key(), meeting.half().key()]
}

/// The rule that these sessions are in no meeting but those where they are allowed, which are the same for all.
fn misplaced(sessions: &[Session]) -> Value {
    let identifiers: Vec<&str> = sessions.iter().map(|session| session.as_str()).collect();
    let elsewhere = |meeting: &Meeting| !sessions.iter().any(|session| session.is_allowed_in(*meeting));
    let elsewhere = Meeting::ALL.into_iter().filter(elsewhere).map(path);
    let rule = rule(sessions[0].rule(), &json!({"enum": identifiers}));
    at_each(elsewhere, &json!({"type": "array", "items": rule}))
}

/// The rule that a session is in one meeting at least.
///
/// It is silent where a meeting is missing, and where a meeting holds what is no session.
fn missing(session: Session) -> Value {
    let nowhere = with_each(Meeting::ALL.map(path), &json!({"type": "array", "items": others(session)}));
    let statement = format!("{} is in at least one meeting", session.phrase());
    let rule = match session {
        Session::PlenarySegment(_) => Rule::PlenaryInOrder,
        _ => session.rule(),
    };
    rule_that(rule, &statement, &nowhere)
}

/// The rules that the segments of the plenary are in their order: within each meeting, and from each to the next.
///
/// They name the lists that are out of order, and are so silent about others.
fn out_of_order() -> Vec<Value> {
    let lists = lists_of_segments();
    let [.., one, two, three, four] = Meeting::ALL;
    let meetings = [one, two, three, four];
    let is_in_order = |list: &&Vec<Session>| are_in_order([(one, list)]);
    let (sorted, unsorted): (Vec<_>, Vec<_>) = lists.iter().partition(is_in_order);

    let within =
        rule_that(Rule::PlenaryInOrder, "a segment is after those before it", &json!({"enum": unsorted}));
    let mut rules = Vec::from([at_each(meetings.map(path), &within)]);
    for (meeting, next) in meetings.into_iter().zip(meetings.into_iter().skip(1)) {
        // Those lists that have the same lists out of order after them, together.
        let mut pairs: Vec<[Vec<&Vec<Session>>; 2]> = Vec::new();
        for list in &sorted {
            let is_wrong = |after: &&&Vec<Session>| !are_in_order([(meeting, list), (next, after)]);
            let after: Vec<_> = sorted.iter().filter(is_wrong).copied().collect();
            match pairs.iter_mut().find(|[_, same]| *same == after) {
                _ if after.is_empty() => {}
                Some([before, _]) => before.push(list),
                None => pairs.push([Vec::from([*list]), after]),
            }
        }
        let wrong = pairs.into_iter().map(|[before, after]| {
            let [before, after] = [json!({"enum": before}), json!({"enum": after})];
            let mut pair = with_each([path(meeting)], &before);
            merge(&mut pair, with_each([path(next)], &after));
            pair
        });
        let statement =
            format!("the {} follows the {} in the order of the plenary", next.name(), meeting.name());
        let wrong: Vec<Value> = wrong.collect();
        rules.push(rule_that(Rule::PlenaryInOrder, &statement, &json!({"anyOf": wrong})));
    }
    rules
}

/// Every list of segments without repeats.
fn lists_of_segments() -> Vec<Vec<Session>> {
    let mut lists: Vec<Vec<Session>> = Vec::from([Vec::new()]);
    let mut index = 0;
    while index < lists.len() {
        for segment in PlenarySegment::ALL.map(Session::from) {
            if !lists[index].contains(&segment) {
                let mut longer = lists[index].clone();
                longer.push(segment);
                lists.push(longer);
            }
        }
        index += 1;
    }
    lists.remove(0);
    lists
}

/// Returns whether validation finds no segment after a later one, where these meetings alone hold something.
fn are_in_order<const N: usize>(held: [(Meeting, &Vec<Session>); N]) -> bool {
    let mut draft = ProgrammeDraft::default();
    for (meeting, list) in held {
        draft[meeting].clone_from(list);
    }
    let violations = draft.validate().err();
    // One of the whole programme is of a segment that is in no meeting.
    let is_of_order = |pointer: &str, rule| rule == Rule::PlenaryInOrder && !pointer.is_empty();
    !violations.iter().flatten().any(|violation| is_of_order(violation.pointer(), violation.rule()))
}

/// Adds the keywords of an object's schema to another, together with what they share.
fn merge(schema: &mut Value, other: Value) {
    match (schema, other) {
        (Value::Object(schema), Value::Object(other)) => {
            for (key, value) in other {
                merge(schema.entry(key).or_insert(Value::Null), value);
            }
        }
        (Value::Array(list), Value::Array(other)) => {
            for value in other {
                if !list.contains(&value) {
                    list.push(value);
                }
            }
        }
        (schema, other) => *schema = other,
    }
}
