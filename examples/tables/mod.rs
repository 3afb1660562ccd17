//! The tables that are shipped for other languages, as JSON. In a later version they have more keys, never fewer.

use imrf::compact::{
    CapacityBuildingComponent, GuidingPrinciple, Language, NETWORK_COORDINATOR, ReviewLevel, StakeholderKind,
};
use imrf::forum::{
    DeclarationContent, Format, Hearing, MilestoneKind, ParticipationRoute, Plenary, PlenarySegment,
    PolicyDebate, PolicyDebateTopic, ProgressDeclaration, Role,
};
use imrf::rules::{Citation, Rule};
use imrf::{Allocation, Day, Forum, Half, Meeting, MemberState, Objective, RoundTable, Session};
use serde_json::{Value, json};

/// The name of each shipped file, and its text.
pub(crate) fn files() -> Vec<(String, String)> {
    vec![("vocabulary.json".to_owned(), text(&vocabulary())), ("rules.json".to_owned(), text(&rules()))]
}

/// Indented, and with a newline at the end, so that a difference is a difference of lines.
fn text(table: &Value) -> String {
    format!("{table:#}\n")
}

/// A row for each value of a list.
fn rows<T>(values: impl IntoIterator<Item = T>, row: impl Fn(T) -> Value) -> Value {
    values.into_iter().map(row).collect()
}

fn vocabulary() -> Value {
    json!({
        "objectives": rows(Objective::ALL, objective),
        "guidingPrinciples": rows(GuidingPrinciple::ALL, |principle| json!({
            "identifier": principle,
            "letter": principle.letter(),
            "citation": principle.citation(),
            "name": principle.name(),
            "names": by_language(|language| Some(json!({
                "language": language,
                "name": principle.name_in(language)?,
                "source": principle.name_source(language)?,
            }))),
        })),
        "reviewLevels": rows(ReviewLevel::ALL, |level| json!({"identifier": level})),
        "stakeholderKinds": rows(StakeholderKind::ALL, |kind| json!({"identifier": kind})),
        "capacityBuildingComponents": rows(CapacityBuildingComponent::ALL, |component| json!({
            "identifier": component,
            "citation": component.citation(),
        })),
        "roundTables": rows(RoundTable::ALL, |table| json!({
            "identifier": table,
            "number": table.number(),
            "name": table.name(),
            "indicativeObjectives": Allocation::INDICATIVE.objectives(table),
        })),
        "plenarySegments": rows(PlenarySegment::ALL, |segment| json!({
            "identifier": segment,
            "name": segment.name(),
        })),
        "sessions": rows(Session::ALL, |session| json!({
            "identifier": session,
            "rule": session.rule(),
            "allowedMeetings": session.allowed_meetings(),
        })),
        "days": rows(Day::ALL, |day| json!({"identifier": day, "number": day.number()})),
        "halves": rows(Half::ALL, |half| json!({
            "identifier": half,
            "starts": half.starts().strftime("%H:%M").to_string(),
            "ends": half.ends().strftime("%H:%M").to_string(),
        })),
        "meetings": rows(Meeting::ALL, |meeting| json!({
            "identifier": meeting,
            "day": meeting.day(),
            "half": meeting.half(),
        })),
        "roles": rows(Role::ALL, |role| json!({
            "identifier": role,
            "title": role.title(),
            "citation": role.citation(),
        })),
        "participationRoutes": rows(ParticipationRoute::ALL, route),
        "policyDebateTopics": rows(PolicyDebateTopic::ALL, |topic| json!({
            "identifier": topic,
            "title": topic.title(),
        })),
        "declarationContents": rows(DeclarationContent::ALL, |content| json!({
            "identifier": content,
            "title": content.title(),
        })),
        "milestones": rows(MilestoneKind::ALL, |kind| json!({
            "identifier": kind,
            "title": kind.title(),
            "computation": kind.computation(),
            "isDeadline": kind.is_deadline(),
            "responsible": kind.responsible(),
            "caveat": kind.caveat(),
            "rule": kind.rule(),
            "citation": kind.citation(),
        })),
        "formats": rows(Format::ALL, |format| json!({"identifier": format})),
        "memberStates": rows(MemberState::ALL, |state| json!(state)),
        "forum": forum(),
    })
}

/// A row for each language in which something is known.
fn by_language(row: impl Fn(Language) -> Option<Value>) -> Value {
    Language::ALL.into_iter().filter_map(row).collect()
}

/// The titles of an objective in each language, each with where it is from.
fn titles(objective: Objective) -> Value {
    by_language(|language| {
        Some(json!({
            "language": language,
            "shortTitle": objective.short_title_in(language)?,
            "shortTitleSource": objective.short_title_source(language)?,
            "title": objective.title_in(language)?,
            "titleSource": objective.title_source(language)?,
        }))
    })
}

fn objective(objective: Objective) -> Value {
    json!({
        "identifier": objective,
        "number": objective.number(),
        "paragraph": objective.paragraph(),
        "citation": objective.citation(),
        "shortTitle": objective.short_title(),
        "title": objective.title(),
        "titles": titles(objective),
        "heading": objective.heading(),
        "actions": rows(objective.actions(), |action| json!(action)),
        "indicativeRoundTable": objective.indicative_round_table(),
    })
}

fn route(route: ParticipationRoute) -> Value {
    json!({
        "identifier": route,
        "paragraph": route.paragraph(),
        "citation": route.citation(),
        "rule": route.rule(),
        "isOpen": route.is_open(),
        "isInvited": route.is_invited(),
        "isObserver": route.is_observer(),
        "isEncouragedToRegister": route.is_encouraged_to_register(),
        "isInvitedToRegister": route.is_invited_to_register(),
        "isSubjectToNonObjection": route.is_subject_to_non_objection(),
        "isFacilitated": route.is_facilitated(),
        "isInHearing": route.is_in_hearing(),
    })
}

/// What is the same for every Forum.
fn forum() -> Value {
    json!({
        "name": Forum::NAME,
        "formerName": Forum::FORMER_NAME,
        "origin": Forum::ORIGIN,
        "purpose": Forum::PURPOSE,
        "leadership": Forum::LEADERSHIP,
        "auspices": Forum::AUSPICES,
        "chair": Forum::CHAIR,
        "venue": Forum::VENUE,
        "level": Forum::LEVEL,
        "format": Forum::FORMAT,
        "networkCoordinator": NETWORK_COORDINATOR,
        "plenary": {
            "openingSpeakers": Plenary::OPENING_SPEAKERS,
            "closingRemarks": Plenary::CLOSING_REMARKS,
        },
        "policyDebate": {
            "beginsWith": PolicyDebate::BEGINS_WITH,
            "facilitator": PolicyDebate::FACILITATOR,
        },
        "hearing": {
            "presidedOverBy": Hearing::PRESIDED_OVER_BY,
            "summaryPresentedBy": Hearing::SUMMARY_PRESENTED_BY,
            "summaryPresentedDuring": Hearing::SUMMARY_PRESENTED_DURING,
        },
        "progressDeclaration": {
            "adoptedOn": ProgressDeclaration::ADOPTED_ON,
            "adoptedDuring": ProgressDeclaration::ADOPTED_DURING,
        },
    })
}

fn rules() -> Value {
    let citation =
        |citation: Citation| json!({"document": citation.resolution(), "paragraph": citation.paragraph()});
    rows(Rule::ALL, |rule| {
        json!({
            "name": rule,
            "verbs": rule.verbs(),
            "enforcedBy": rule.enforced_by(),
            "basis": rule.basis(),
            "statement": rule.statement(),
            "citation": rule.citation().map(citation),
            "items": rule.items(),
        })
    })
}
