//! The nouns before a number, and the names of the Compact: folded, as people write them in many languages.

/// What a number or a letter is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::review) enum Kind {
    Objective,
    Paragraph,
    Principle,
    Action,
}

/// A noun before a number.
#[derive(Clone, Copy)]
pub(in crate::review) struct Noun {
    pub(in crate::review) text: &'static str,
    pub(in crate::review) kind: Kind,
    /// Whether titles in the languages of the noun are known, so that one that is not known is none.
    pub(in crate::review) has_titles: bool,
}

const fn noun(kind: Kind, text: &'static str) -> Noun {
    Noun { text, kind, has_titles: true }
}

/// A noun of a language in which no titles are known.
const fn foreign(kind: Kind, text: &'static str) -> Noun {
    Noun { text, kind, has_titles: false }
}

use Kind::{Action, Objective, Paragraph, Principle};

/// "Goal" and its like are not here: they are those of the Sustainable Development Goals.
pub(in crate::review) static NOUNS: &[Noun] = &[
    // English, French, Spanish and Portuguese, which has the nouns of Spanish.
    noun(Objective, "objective"),
    noun(Objective, "objectives"),
    noun(Objective, "obj"),
    noun(Objective, "objs"),
    noun(Objective, "objectif"),
    noun(Objective, "objectifs"),
    noun(Objective, "objetivo"),
    noun(Objective, "objetivos"),
    noun(Objective, "objectivo"),
    noun(Objective, "objectivos"),
    noun(Paragraph, "paragraph"),
    noun(Paragraph, "paragraphs"),
    noun(Paragraph, "para"),
    noun(Paragraph, "paras"),
    noun(Paragraph, "paragraphe"),
    noun(Paragraph, "paragraphes"),
    noun(Paragraph, "par"),
    noun(Paragraph, "parrafo"),
    noun(Paragraph, "parrafos"),
    noun(Paragraph, "parr"),
    noun(Paragraph, "paragrafo"),
    noun(Principle, "principle"),
    noun(Principle, "principles"),
    noun(Principle, "guidingprinciple"),
    noun(Principle, "guidingprinciples"),
    noun(Principle, "principe"),
    noun(Principle, "principes"),
    noun(Principle, "principedirecteur"),
    noun(Principle, "principio"),
    noun(Principle, "principios"),
    noun(Principle, "principiorector"),
    noun(Action, "action"),
    noun(Action, "actions"),
    noun(Action, "accion"),
    noun(Action, "acciones"),
    noun(Action, "mesure"),
    noun(Action, "medida"),
    // Italian, German, Dutch.
    foreign(Objective, "obiettivo"),
    foreign(Objective, "obiettivi"),
    foreign(Objective, "ziel"),
    foreign(Objective, "ziele"),
    foreign(Objective, "zielen"),
    foreign(Paragraph, "absatz"),
    foreign(Paragraph, "ziffer"),
    foreign(Objective, "doelstelling"),
    foreign(Objective, "doelstellingen"),
    foreign(Paragraph, "paragraaf"),
    // Swedish, Danish, Norwegian, Finnish.
    foreign(Objective, "mal"),
    foreign(Objective, "malen"),
    foreign(Objective, "malsaetning"),
    foreign(Paragraph, "punkt"),
    foreign(Objective, "tavoite"),
    foreign(Objective, "tavoitteet"),
    foreign(Paragraph, "kohta"),
    // Polish, Russian, Ukrainian, Romanian, Turkish.
    foreign(Objective, "cel"),
    foreign(Objective, "cele"),
    foreign(Paragraph, "ustep"),
    foreign(Objective, "цель"),
    foreign(Objective, "цели"),
    foreign(Objective, "целью"),
    foreign(Objective, "задача"),
    foreign(Paragraph, "пункт"),
    foreign(Objective, "ціль"),
    foreign(Objective, "цілі"),
    foreign(Objective, "obiectiv"),
    foreign(Objective, "obiectivul"),
    foreign(Objective, "obiective"),
    foreign(Paragraph, "paragraf"),
    foreign(Paragraph, "punctul"),
    foreign(Objective, "hedef"),
    foreign(Objective, "hedefler"),
    foreign(Objective, "amac"),
    // Arabic, Chinese, Japanese.
    foreign(Objective, "الهدف"),
    foreign(Objective, "هدف"),
    foreign(Objective, "الاهداف"),
    foreign(Paragraph, "الفقرة"),
    foreign(Paragraph, "فقرة"),
    foreign(Objective, "目标"),
    foreign(Paragraph, "段"),
    foreign(Objective, "目標"),
    foreign(Paragraph, "段落"),
];

/// The words for "number", between a noun and its number or alone.
pub(super) static NUMBER_WORDS: &[&str] =
    &["no", "nr", "nro", "num", "number", "numero", "第", "номер", "رقم"];

/// The numbers from 1 in words, in English, French and Spanish.
pub(in crate::review) static NUMBERS_IN_WORDS: [[&str; 3]; 23] = [
    ["one", "un", "uno"],
    ["two", "deux", "dos"],
    ["three", "trois", "tres"],
    ["four", "quatre", "cuatro"],
    ["five", "cinq", "cinco"],
    ["six", "six", "seis"],
    ["seven", "sept", "siete"],
    ["eight", "huit", "ocho"],
    ["nine", "neuf", "nueve"],
    ["ten", "dix", "diez"],
    ["eleven", "onze", "once"],
    ["twelve", "douze", "doce"],
    ["thirteen", "treize", "trece"],
    ["fourteen", "quatorze", "catorce"],
    ["fifteen", "quinze", "quince"],
    ["sixteen", "seize", "dieciseis"],
    ["seventeen", "dixsept", "diecisiete"],
    ["eighteen", "dixhuit", "dieciocho"],
    ["nineteen", "dixneuf", "diecinueve"],
    ["twenty", "vingt", "veinte"],
    ["twentyone", "vingtetun", "veintiuno"],
    ["twentytwo", "vingtdeux", "veintidos"],
    ["twentythree", "vingttrois", "veintitres"],
];

/// Returns each number in words, with its value.
pub(in crate::review) fn numbers_in_words() -> impl Iterator<Item = (u32, &'static str)> {
    (1..).zip(&NUMBERS_IN_WORDS).flat_map(|(number, words)| words.iter().map(move |word| (number, *word)))
}

/// The words after a Chinese ordinal, and what it is of: `第8项目标`.
pub(super) static ORDINALS_OF: &[(&str, Kind)] =
    &[("项目标", Objective), ("个目标", Objective), ("目标", Objective), ("段", Paragraph)];

/// The words for an action after its objective, beside the noun of one: `objectif 17, alinéa c)`.
pub(super) static SUBPARAGRAPHS: &[&str] = &[
    "subparagraph",
    "subpara",
    "paragraph",
    "para",
    "letter",
    "alinea",
    "mesure",
    "apartado",
    "inciso",
    "letra",
    "literal",
    "medida",
];

/// The names of the Compact, before what is of it or after "of".
pub(super) static COMPACTS: &[&str] = &[
    "gcm",
    "gcms",
    "ares73195",
    "ares73195annex",
    "resolution73195",
    "theresolution73195",
    "resolucion73195",
    "globalcompact",
    "theglobalcompact",
    "globalcompactformigration",
    "migrationcompact",
    "unmigrationcompact",
    "globalcompactonmigration",
    "globalcompactforsafeorderlyandregularmigration",
    "pactemondial",
    "pactemondialsurlesmigrations",
    "pactemondialpourlesmigrations",
    "pactemondialpourdesmigrationssuresordonneesetregulieres",
    "pactomundial",
    "pactomundialsobremigracion",
    "pactomundialparalamigracion",
    "pactomundialparalamigracionseguraordenadayregular",
    "pactomundialparaunamigracionseguraordenadayregular",
    "thegcm",
    "theglobalcompactformigration",
    "globalcompactonsafeorderlyandregularmigration",
    "marrakechcompact",
    "marrakeshcompact",
    "pmm",
    "pactemondialpourlesmigrationssuresordonneesetregulieres",
    "pactedemarrakech",
    "pactodemarrakech",
    "globalerpaktfurmigration",
    "globalenpaktsfurmigration",
    "глобальныидоговор",
    "глобальногодоговора",
    "глобальногодоговораомиграции",
    "الاتفاقالعالمي",
    "الاتفاقالعالميللهجرة",
    "全球契约",
    "全球移民契约",
    "移民问题全球契约",
    "安全有序和正常移民全球契约",
];

/// The articles of a noun.
pub(super) static ARTICLES: &[&str] = &["the", "l", "el"];

/// The words between a reference and what it is of.
pub(super) static OF: &[&str] = &["of", "ofthe", "de", "du", "del", "dela", "des", "من"];

/// The words between the members of a list, and the ends of a range.
pub(super) static JOINTS: &[&str] =
    &["and", "or", "to", "through", "et", "ou", "a", "au", "y", "e", "o", "al", "und", "bis"];

/// What words begin with that speak of sustainable development: its Goals have the noun of the objectives in many
/// languages.
pub(super) static OTHER_GOALS: &[&str] = &[
    "sdg",
    "odd",
    "ods",
    "2030",
    "sustain",
    "durab",
    "sosteni",
    "sustent",
    "nachhaltig",
    "duurza",
    "hallbar",
    "baeredygtig",
    "baerekraft",
    "kestava",
    "zrownowazon",
    "устоичив",
    "стал",
    "surdurul",
    "المستدام",
    "可持续",
    "持続可能",
];

/// Returns the longest of the words that the text begins with.
pub(super) fn longest_word(text: &[u8], words: &[&'static str]) -> Option<usize> {
    words.iter().filter(|word| text.starts_with(word.as_bytes())).map(|word| word.len()).max()
}
