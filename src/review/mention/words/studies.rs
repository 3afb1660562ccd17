//! The words of studies, evaluations and trainings, which have objectives of their own.

/// What has objectives of its own, beside a plan.
pub(in crate::review::mention) static STUDIES: &[&str] = &[
    "study",
    "thesis",
    "dissertation",
    "research",
    "paper",
    "evaluation",
    "workshop",
    "etude",
    "these",
    "memoire",
    "atelier",
    "tesis",
    "estudio",
    "investigacion",
    "taller",
];

/// What begins the words that tell how a study, an evaluation or a budget was made, in whose sentence no objective is the
/// Compact’s.
pub(in crate::review::mention) static METHODS: &[&str] = &[
    "hypothes",
    "hipotes",
    "fieldwork",
    "respondent",
    "encuestad",
    "interview",
    "entrevist",
    "questionnaire",
    "cuestionario",
    "regression",
    "logit",
    "sampl",
    "satisfactor",
    "rated",
    "ratings",
    "underspent",
    "overspent",
    "logframe",
    "performance",
    "desempen",
    "sauront",
    "apprenant",
    "alumno",
    "learner",
    "trainee",
    "auditor",
    "kpi",
];

/// Words for what a study found, before the objective that it found it for: `the results for objective 2`.
pub(in crate::review::mention) static RESULTS: &[&str] =
    &["results", "findings", "resultats", "resultados", "hallazgos"];

/// Verbs of a plan that has an objective: `le plan d’action prévoit, à l’objectif 4`.
pub(in crate::review::mention) static PROVIDES: &[&str] =
    &["provides", "foresees", "envisages", "prevoit", "preve", "contempla"];
