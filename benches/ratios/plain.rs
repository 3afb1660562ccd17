//! The same documents as somebody would write it down without this crate: derived structs, no validation.

// Read, and never looked at.
#![allow(dead_code, reason = "what is measured is the reading")]
#![allow(clippy::struct_field_names, reason = "they are the keys of the document")]

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Forum {
    format: String,
    opens: String,
    programme: Programme,
    round_tables: RoundTables,
    policy_debate: Option<PolicyDebate>,
    plenary: Option<Plenary>,
    progress_declaration: Option<ProgressDeclaration>,
    notes: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Programme {
    first_day: Day,
    second_day: Day,
    third_day: Day,
    fourth_day: Day,
}

#[derive(Deserialize)]
struct Day {
    morning: Vec<Session>,
    afternoon: Vec<Session>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Session {
    RoundTableOne,
    RoundTableTwo,
    RoundTableThree,
    RoundTableFour,
    PolicyDebate,
    OpeningSegment,
    GeneralDebate,
    ClosingSegment,
}

#[derive(Deserialize)]
struct RoundTables {
    one: RoundTable,
    two: RoundTable,
    three: RoundTable,
    four: RoundTable,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RoundTable {
    objectives: Vec<Objective>,
    co_chairs: Option<Vec<String>>,
    keynote_speaker: Option<String>,
    background_note: Option<String>,
    technical_summary: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Objective {
    Data,
    MinimizeAdverseDrivers,
    InformationProvision,
    LegalIdentityAndDocumentation,
    RegularPathways,
    RecruitmentAndDecentWork,
    ReduceVulnerabilities,
    SaveLives,
    CounterSmuggling,
    EradicateTrafficking,
    ManageBorders,
    ScreeningAndReferral,
    AlternativesToDetention,
    ConsularProtection,
    AccessToBasicServices,
    InclusionAndSocialCohesion,
    EliminateDiscrimination,
    SkillsDevelopmentAndRecognition,
    MigrantAndDiasporaContributions,
    Remittances,
    DignifiedReturnAndReintegration,
    SocialProtection,
    InternationalCooperation,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PolicyDebate {
    emerging_issues: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Plenary {
    national_reviews: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ProgressDeclaration {
    co_facilitators: Option<Vec<String>>,
    endorsed_by: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Input {
    title: String,
    level: Level,
    member_states: Option<Vec<String>>,
    stakeholders: Option<Vec<String>>,
    objectives: Option<Vec<Objective>>,
    actions: Option<Vec<String>>,
    guiding_principles: Option<Vec<String>>,
    document: Option<String>,
    submitted: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Level {
    Local,
    National,
    Regional,
    Global,
}
