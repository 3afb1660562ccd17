//! The words around a mention in prose, folded: those between the parts of a sentence, and by what they are of.

pub(super) mod compacts;
pub(super) mod documents;
pub(super) mod headings;
pub(super) mod kinds;
pub(super) mod numbers;
pub(super) mod sentences;
pub(super) mod studies;
pub(super) mod subjects;

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
    "vn",
    "marrakech",
    "marrakesh",
    "het",
];

/// Words between the name of a compact and what it is about.
pub(super) static ON: &[&str] = &["for", "on", "sur", "pour", "para", "sobre", "fur", "over"];

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

/// Words between two members of a list.
pub(super) static AND: &[&str] = &["and", "or", "et", "ou", "y", "e", "o", "und", "oder"];

/// Words between the ends of a range.
pub(super) static TO: &[&str] = &["to", "through", "thru", "a", "au", "al", "bis"];
