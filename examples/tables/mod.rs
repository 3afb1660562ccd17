//! The tables that are shipped for other languages, as JSON.

use imrf::{
    Allocation, Citation, GuidingPrinciple, MemberState, Objective, ReviewLevel, RoundTable, Rule, Session,
    StakeholderKind,
};
use serde::Serialize;

/// The name of each shipped file, and its text.
pub(crate) fn files() -> [(&'static str, String); 2] {
    [("vocabulary.json", text(&vocabulary())), ("rules.json", text(&rules()))]
}

/// Indented, and with a newline at the end, so that a difference is a difference of lines.
fn text(table: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(table).expect("words, numbers and texts can be written");
    json + "\n"
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Vocabulary {
    objectives: Vec<ObjectiveRow>,
    guiding_principles: Vec<PrincipleRow>,
    round_tables: Vec<RoundTableRow>,
    review_levels: &'static [ReviewLevel],
    stakeholder_kinds: &'static [StakeholderKind],
    sessions: &'static [Session],
    member_states: &'static [MemberState],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ObjectiveRow {
    word: Objective,
    number: u8,
    paragraph: u8,
    citation: Citation,
    short_title: &'static str,
    title: &'static str,
    heading: &'static str,
    actions: Vec<imrf::Action>,
    indicative_round_table: RoundTable,
}

#[derive(Serialize)]
struct PrincipleRow {
    word: GuidingPrinciple,
    letter: char,
    citation: Citation,
    name: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RoundTableRow {
    word: RoundTable,
    number: u8,
    indicative_objectives: imrf::ObjectiveSet,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RuleRow {
    name: Rule,
    verbs: &'static [imrf::Verb],
    held_by: &'static [imrf::HeldBy],
    basis: imrf::Basis,
    statement: &'static str,
    citation: Option<CitationRow>,
}

#[derive(Serialize)]
struct CitationRow {
    document: imrf::Document,
    paragraph: String,
}

fn vocabulary() -> Vocabulary {
    let objective = |objective: Objective| ObjectiveRow {
        word: objective,
        number: objective.number(),
        paragraph: objective.paragraph(),
        citation: objective.citation(),
        short_title: objective.short_title(),
        title: objective.title(),
        heading: objective.heading(),
        actions: objective.actions().collect(),
        indicative_round_table: objective.indicative_round_table(),
    };
    let principle = |principle: GuidingPrinciple| PrincipleRow {
        word: principle,
        letter: principle.letter(),
        citation: principle.citation(),
        name: principle.name(),
    };
    let round_table = |table: RoundTable| RoundTableRow {
        word: table,
        number: table.number(),
        indicative_objectives: Allocation::INDICATIVE.objectives(table),
    };
    Vocabulary {
        objectives: Objective::ALL.map(objective).into(),
        guiding_principles: GuidingPrinciple::ALL.map(principle).into(),
        round_tables: RoundTable::ALL.map(round_table).into(),
        review_levels: &ReviewLevel::ALL,
        stakeholder_kinds: StakeholderKind::ALL,
        sessions: &Session::ALL,
        member_states: MemberState::ALL,
    }
}

fn rules() -> Vec<RuleRow> {
    let citation =
        |citation: Citation| CitationRow { document: citation.document(), paragraph: citation.paragraph() };
    let rule = |rule: &Rule| RuleRow {
        name: *rule,
        verbs: rule.verbs(),
        held_by: rule.held_by(),
        basis: rule.basis(),
        statement: rule.statement(),
        citation: rule.citation().map(citation),
    };
    Rule::ALL.iter().map(rule).collect()
}
