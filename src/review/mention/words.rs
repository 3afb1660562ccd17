//! The words around a mention in prose: which number is no objective's, and which objective is not the Compact's.

/// Nouns of an amount: a number before one is an amount.
pub(super) static UNITS: &[&str] = &[
    "year",
    "years",
    "month",
    "months",
    "week",
    "weeks",
    "day",
    "days",
    "hour",
    "hours",
    "percent",
    "per",
    "million",
    "millions",
    "billion",
    "thousand",
    "hundred",
    "countries",
    "states",
    "people",
    "persons",
    "migrants",
    "times",
    "degrees",
    "km",
    "kilometres",
    "metres",
    "mm",
    "new",
    "additional",
    "usd",
    "eur",
    "dollars",
    "euros",
    "an",
    "ans",
    "annees",
    "mois",
    "jours",
    "semaines",
    "pour",
    "milliard",
    "milliards",
    "pays",
    "etats",
    "personnes",
    "fois",
    "ano",
    "anos",
    "mes",
    "meses",
    "dias",
    "semanas",
    "por",
    "millon",
    "millones",
    "mil",
    "paises",
    "estados",
    "personas",
    "veces",
    "jahre",
    "jahren",
    "prozent",
    "lander",
    "ar",
    "procent",
    "лет",
    "года",
    "стран",
];

/// Words before "objective" that make it another kind of objective, beside what ends like an adjective.
pub(super) static OTHER_KINDS: &[&str] = &[
    "sdg",
    "sdgs",
    "project",
    "projects",
    "programme",
    "program",
    "policy",
    "development",
    "key",
    "core",
    "main",
    "sub",
    "business",
    "strategy",
    "outcome",
    "plan",
    "term",
    "agenda",
    "eu",
    "priority",
    "common",
    "second",
    "first",
    "third",
    "major",
    "goal",
    "target",
    "framework",
    "ods",
    "odd",
    "performance",
    "management",
    "overarching",
    "learning",
    "training",
    "research",
    "product",
    "sustainable",
    "immediate",
    "intermediate",
    "broad",
    "broader",
    "overall",
    "level",
    "climate",
    "health",
    "education",
    "aichi",
    "sendai",
    "millennium",
    "ndc",
    "undaf",
    "cooperation",
    "team",
    "sales",
    "quality",
    "this",
    "your",
    "my",
    "his",
    "her",
    "its",
    "their",
    "our",
];

/// Endings of adjectives, before "objective".
pub(super) static ADJECTIVE_ENDINGS: &[&str] = &["ic", "al", "able", "ible", "ary", "ory", "ial", "ous"];

/// The ending of a noun before "objective" that makes it another kind of objective: `communication objective 2`.
pub(super) static NOUN_ENDINGS: &[&str] = &["ation", "ution"];

/// Words that lead from the whole to a part: `the Goals, in particular objective 8`.
pub(super) static IN_PARTICULAR: &[&str] = &[
    "particular",
    "particularly",
    "including",
    "especially",
    "notably",
    "namely",
    "specifically",
    "notamment",
];

/// The parts that a plan has.
pub(super) static STRUCTURE: &[&str] = &[
    "pillars",
    "priorities",
    "axes",
    "components",
    "outcomes",
    "strands",
    "piliers",
    "priorites",
    "composantes",
    "pilares",
    "ejes",
    "prioridades",
    "componentes",
];

/// Words before a document that is known already: `The strategy`.
pub(super) static KNOWN: &[&str] = &[
    "the", "this", "its", "our", "their", "la", "le", "l", "el", "ce", "cette", "este", "esta", "son", "sa",
    "su", "notre", "nuestra", "nuestro",
];

/// The verbs of aims in English.
pub(super) static AIMS: &[&str] = &[
    "improve",
    "strengthen",
    "increase",
    "enhance",
    "promote",
    "develop",
    "reduce",
    "ensure",
    "support",
    "provide",
    "build",
    "establish",
    "create",
    "facilitate",
    "raise",
    "expand",
    "contribute",
    "foster",
    "protect",
    "ease",
    "deliver",
    "achieve",
    "advance",
    "address",
    "boost",
    "combat",
    "prevent",
    "to",
];

/// Words between a reference and the document that it is of.
pub(super) static OF: &[&str] = &[
    "of", "de", "du", "des", "del", "der", "dem", "d", "von", "da", "do", "dell", "della", "av", "van", "من",
];

/// Words after a mention that can begin with the document that it is in.
pub(super) static IN: &[&str] = &[
    "in", "under", "from", "within", "en", "dans", "sous", "i", "im", "nel", "na", "no", "para", "pour",
    "for", "fur",
];

/// What follows "of" in French and Spanish where it is of no document.
pub(super) static MANNERS: &[&str] = &["maniere", "facon", "manera", "forma", "modo", "ici", "aqui"];

/// Words between "of" and the name of the document.
pub(super) static ARTICLES: &[&str] = &[
    "the",
    "this",
    "present",
    "said",
    "un",
    "united",
    "nations",
    "unies",
    "unidas",
    "le",
    "la",
    "l",
    "les",
    "ce",
    "cet",
    "el",
    "los",
    "las",
    "presente",
    "citado",
    "dicho",
    "des",
    "der",
    "dem",
    "annex",
    "annexe",
    "anexo",
    "marrakech",
    "marrakesh",
    "het",
];

/// Words that name the Compact, or the first of its name.
pub(super) static COMPACT: &[&str] = &[
    "gcm",
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
pub(super) static BEFORE_COMPACT: &[&str] =
    &["global", "globalen", "globale", "migration", "глобального", "глобальному", "глобальном", "глобальныи"];

/// Words between the name of a compact and what it is about.
pub(super) static ON: &[&str] = &["for", "on", "sur", "pour", "para", "sobre", "fur", "over"];

/// What begins the words that the Compact is about: `for Safe, Orderly and Regular Migration`.
pub(super) static SAME_COMPACT: &[&str] =
    &["migra", "safe", "order", "regular", "sur", "ordonn", "reguli", "segur", "orden", "sicher", "geordn"];

/// What the words for refugees begin with.
pub(super) static REFUGEES: &[&str] = &[
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
pub(super) static OTHER_COMPACTS: &[&str] = &["refug", "digital", "europ", "eu"];

/// The last word of the name before "Global Compact" in that of an initiative for business.
pub(super) static UNITED_NATIONS: &[&str] = &["un", "nations", "unies", "unidas"];

/// Words of what States agree on, whose objectives are not those of the Compact.
pub(super) static INSTRUMENTS: &[&str] = &[
    "pathway",
    "accord",
    "agreement",
    "declaration",
    "process",
    "charter",
    "consensus",
    "protocol",
    "initiative",
    "treaty",
    "dialogue",
    "processus",
    "charte",
    "protocole",
    "traite",
    "acuerdo",
    "declaracion",
    "proceso",
    "carta",
    "protocolo",
    "tratado",
    "iniciativa",
];

/// Words of other documents that have objectives.
pub(super) static OTHER_DOCUMENTS: &[&str] = &[
    "agenda",
    "strategy",
    "plan",
    "workplan",
    "programme",
    "program",
    "project",
    "framework",
    "sdg",
    "sdgs",
    "sendai",
    "2030",
    "estrategia",
    "proyecto",
    "programa",
    "marco",
    "strategie",
    "projet",
    "cadre",
    "ods",
    "odd",
    "goals",
    "convention",
    "refugees",
    "action",
    "roadmap",
    "policy",
    "report",
    "nachhaltige",
    "hallbar",
    "logframe",
    "matrix",
    "biennium",
    "proposal",
    "budget",
    "year",
    "quarter",
    "semester",
    "fund",
    "fonds",
    "fondo",
    "politica",
    "politique",
];

/// What begins the words of sustainable development, in languages whose objectives and Goals have one noun.
pub(super) static OTHER_GOALS: &[&str] = &[
    "sdg",
    "ods",
    "odd",
    "2030",
    "nachhaltig",
    "duurza",
    "hallbar",
    "baeredygtig",
    "baerekraft",
    "kestava",
    "zrownowazon",
    "sostenib",
    "устоичив",
    "стал",
    "surdurul",
    "durabil",
    "المستدام",
    "可持续",
    "持続可能",
];

/// What is a noun of objectives, and, with what follows it, one of the Sustainable Development Goals.
pub(super) static DEVELOPMENT: &[&str] = &["developpement", "desarrollo", "desenvolvimento"];

/// Words after a number at the end of a list; before another word, the number may count what the word names.
pub(super) static AFTER_LIST: &[&str] = &[
    "of",
    "in",
    "on",
    "under",
    "from",
    "within",
    "to",
    "for",
    "with",
    "by",
    "as",
    "at",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "and",
    "or",
    "which",
    "that",
    "through",
    "call",
    "calls",
    "should",
    "can",
    "will",
    "must",
    "du",
    "de",
    "des",
    "del",
    "en",
    "sur",
    "dans",
    "par",
    "pour",
    "avec",
    "est",
    "sont",
    "ont",
    "qui",
    "que",
    "et",
    "ou",
    "ainsi",
    "y",
    "o",
    "con",
    "son",
    "es",
    "se",
    "relating",
    "related",
    "respectively",
    "concerning",
    "der",
    "des",
    "und",
];

/// Words after a number that count what the word after them names.
pub(super) static COUNTED: &[&str] = &["other", "more", "further", "autres", "otros", "otras"];

/// The months, but for the one that is a verb too.
pub(super) static MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

/// Words that end like the plural of a noun and are none.
pub(super) static NO_PLURALS: &[&str] = &[
    "across", "address", "always", "as", "besides", "discuss", "does", "focus", "has", "is", "plus",
    "process", "stress", "this", "thus", "towards", "versus", "was",
];

/// Words between two members of a list.
pub(super) static AND: &[&str] = &["and", "or", "et", "ou", "y", "e", "o", "und", "oder"];

/// Words between the ends of a range.
pub(super) static TO: &[&str] = &["to", "through", "a", "au", "al", "bis"];
