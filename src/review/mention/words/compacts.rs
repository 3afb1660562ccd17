//! The names of the Compact, and of other compacts.

/// Words that name the Compact, or the first of its name.
pub(in crate::review::mention) static COMPACT: &[&str] = &[
    "gcm",
    "migrationcompact",
    "pactemigrations",
    "pactomigracion",
    "globalcompact",
    "pactemondial",
    "pactomundial",
    "compact",
    "pacte",
    "pacto",
    "pmm",
    "pakt",
    "pakts",
    "paktes",
    "pakten",
    "migrationspakten",
    "migrationspakt",
    "migrationspakts",
    "migratiepact",
    "有序和正常移民全球契约",
    "patto",
    "pact",
    "договор",
    "договора",
    "договору",
    "договоре",
    "الاتفاق",
    "全球契约",
    "全球移民契约",
    "移民问题全球契约",
];

/// Words that come between "of the" and "Compact".
pub(in crate::review::mention) static BEFORE_COMPACT: &[&str] =
    &["global", "globalen", "globale", "migration", "глобального", "глобальному", "глобальном", "глобальныи"];

/// Words for the text of the Compact, before its name: `of the final draft of the Global Compact`.
pub(in crate::review::mention) static OF_DRAFT: &[&str] =
    &["resolution", "final", "draft", "of", "projet", "du", "proyecto", "del"];

/// What begins the words that the Compact is about: `for Safe, Orderly and Regular Migration`.
pub(in crate::review::mention) static SAME_COMPACT: &[&str] =
    &["migra", "safe", "order", "regular", "sur", "ordonn", "reguli", "segur", "orden", "sicher", "geordn"];

/// Words before a compact that was named before.
pub(in crate::review::mention) static SAME: &[&str] =
    &["same", "that", "meme", "dudit", "mismo", "ese", "dicho"];

/// What begins the words for what is done about the Compact.
pub(in crate::review::mention) static IMPLEMENTATION: &[&str] =
    &["implement", "oeuvre", "ejecuc", "aplicac", "applicat", "seguimiento", "suivi", "follow"];

/// The first word of the name of the United Nations after "of", in French and Spanish.
pub(in crate::review::mention) static OF_UNITED_NATIONS: &[&str] = &["onu", "nations", "naciones"];

/// What the words for refugees begin with.
pub(in crate::review::mention) static REFUGEES: &[&str] = &[
    "refug",
    "rifug",
    "fluchtling",
    "vluchteling",
    "flykting",
    "uchodz",
    "беженц",
    "біженц",
    "اللاجي",
    "难民",
];

/// What begins the words before "Compact" that make it another one.
pub(in crate::review::mention) static OTHER_COMPACTS: &[&str] = &["refug", "digital", "europ", "eu"];

/// The last word of the name before "Global Compact" in that of an initiative for business.
pub(in crate::review::mention) static UNITED_NATIONS: &[&str] = &["un", "nations", "unies", "unidas"];
