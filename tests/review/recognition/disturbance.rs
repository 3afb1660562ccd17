//! What people and their programs do to a title: the disturbances that recognition sees through.

use proptest::prelude::*;

/// One change of a text, with a number that says where.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Disturbance {
    Capitals,
    SmallLetters,
    NoAccents,
    AccentsApart,
    StraightApostrophes,
    OtherHyphens,
    Bullet(usize),
    Brackets(usize),
    Dots(usize),
    DoubledBlank(usize),
    BlankInWord(usize),
    HyphenInWord(usize),
    BlankBeforeMarks,
    WideBlanks,
    LetterSpaced,
    NumberBefore(u8, usize),
    NumberBehind(u8, usize),
}

pub(crate) fn disturbance() -> impl Strategy<Value = Disturbance> {
    use Disturbance::*;
    prop_oneof![
        Just(Capitals),
        Just(SmallLetters),
        Just(NoAccents),
        Just(AccentsApart),
        Just(StraightApostrophes),
        Just(OtherHyphens),
        any::<usize>().prop_map(Bullet),
        any::<usize>().prop_map(Brackets),
        any::<usize>().prop_map(Dots),
        any::<usize>().prop_map(DoubledBlank),
        any::<usize>().prop_map(BlankInWord),
        any::<usize>().prop_map(HyphenInWord),
        Just(BlankBeforeMarks),
        Just(WideBlanks),
        Just(LetterSpaced),
        (0..30_u8, any::<usize>()).prop_map(|(number, form)| NumberBefore(number, form)),
        (0..30_u8, any::<usize>()).prop_map(|(number, form)| NumberBehind(number, form)),
    ]
}

fn pick<T: Copy>(values: &[T], index: usize) -> T {
    values[index % values.len()]
}

/// The text with another put in at a boundary between characters.
fn with(text: &str, at: usize, part: &str) -> String {
    let boundaries: Vec<usize> = text.char_indices().map(|(index, _)| index).skip(1).collect();
    let at = if boundaries.is_empty() { text.len() } else { pick(&boundaries, at) };
    format!("{}{part}{}", &text[..at], &text[at..])
}

/// The text with its accents as marks of their own, or without them.
fn decomposed(text: &str, keeps_accents: bool) -> String {
    let letters =
        [('é', 'e', '\u{301}'), ('è', 'e', '\u{300}'), ('ê', 'e', '\u{302}'), ('à', 'a', '\u{300}')];
    let more = [('á', 'a', '\u{301}'), ('í', 'i', '\u{301}'), ('ó', 'o', '\u{301}'), ('ú', 'u', '\u{301}')];
    let capitals =
        [('É', 'E', '\u{301}'), ('ñ', 'n', '\u{303}'), ('û', 'u', '\u{302}'), ('ç', 'c', '\u{327}')];
    let table: Vec<_> = [letters, more, capitals].concat();
    let mut changed = String::new();
    for character in text.chars() {
        match table.iter().find(|(letter, ..)| *letter == character) {
            Some((_, base, accent)) => {
                changed.push(*base);
                if keeps_accents {
                    changed.push(*accent);
                }
            }
            None => changed.push(character),
        }
    }
    changed
}

impl Disturbance {
    pub(crate) fn apply(self, text: &str) -> String {
        match self {
            Self::Capitals => text.to_uppercase(),
            Self::SmallLetters => text.to_lowercase(),
            Self::NoAccents => decomposed(text, false),
            Self::AccentsApart => decomposed(text, true),
            Self::StraightApostrophes => text.replace('’', "'"),
            Self::OtherHyphens => text.replace('-', "\u{2011}"),
            Self::Bullet(which) => {
                let bullets = [
                    "• ",
                    "- ",
                    "* ",
                    "– ",
                    "· ",
                    "▪ ",
                    "o ",
                    "\u{f0b7} ",
                    "→ ",
                    "[x] ",
                    "a) ",
                    "☑ ",
                    "> ",
                    "+ ",
                ];
                format!("{}{text}", pick(&bullets, which))
            }
            Self::Brackets(which) => {
                let (open, close) = pick(
                    &[("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"), ("**", "**"), ("\"", "\"")],
                    which,
                );
                format!("{open}{text}{close}")
            }
            Self::Dots(which) => {
                format!("{text}{}", pick(&[".", "...", " . . .", "…", ";", " :", ","], which))
            }
            Self::DoubledBlank(at) => {
                let blanks: Vec<usize> = text.match_indices(' ').map(|(index, _)| index).collect();
                if blanks.is_empty() {
                    return format!("  {text}  ");
                }
                let at = pick(&blanks, at);
                format!("{} {}", &text[..at], &text[at..])
            }
            Self::BlankInWord(at) => with(text, at, " "),
            Self::HyphenInWord(at) => with(text, at, "- "),
            Self::BlankBeforeMarks => text.replace(',', " ,").replace('’', " ’ "),
            Self::WideBlanks => text.replace(' ', "\u{a0}"),
            Self::LetterSpaced => text.chars().flat_map(|character| [character, ' ']).collect(),
            Self::NumberBefore(number, form) => {
                let forms = [
                    "{}. ",
                    "{}) ",
                    "{} ",
                    "{}-",
                    "({}) ",
                    "Objective {}: ",
                    "Obj. {} ",
                    "objectif {} : ",
                    "Objetivo {}: ",
                    "#{} ",
                ];
                format!("{}{text}", pick(&forms, form).replace("{}", &number.to_string()))
            }
            Self::NumberBehind(number, form) => {
                let forms = [" ({})", " {}", ", objective {}", " - objectif {}", " (Objetivo {})", " [{}]"];
                format!("{text}{}", pick(&forms, form).replace("{}", &number.to_string()))
            }
        }
    }
}
