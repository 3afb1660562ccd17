//! The names of the Sustainable Development Goals, whose noun is that of the objectives in French and Spanish.

use super::cursor::{Cursor, Word, words};
use crate::Objective;

/// What the words begin with that name each Goal and not the objective with its number, in English, French and Spanish.
static NAMES: [&[&str]; 17] = [
    &["povert", "pauvret", "pobrez"],
    &["hunger", "faim", "hambre"],
    &["health", "sante", "salud"],
    &["educat", "educac", "quality"],
    &["gender", "sexe", "genre", "genero"],
    &["water", "eau", "agua", "sanita", "saneam"],
    &["energ"],
    &["decent", "travail", "trabajo", "growth", "croissance", "crecimiento"],
    &["industr", "innov", "infrastr", "infraestr"],
    &["inequal", "inegal", "desigual"],
    &["cities", "villes", "ciudad"],
    &["consum", "consom", "produc"],
    &["climat", "clima"],
    &["ocean", "marin", "water", "aquatique", "submarin"],
    &["terrest", "ecosyst", "land"],
    &["peace", "paix", "pacifi", "paz", "justic", "institu"],
    &["partner", "partenar", "alianza"],
];

/// Words between a number and what it is about.
static ON: &[&str] =
    &["on", "sur", "sobre", "concerning", "concernant", "relatif", "relativo", "relative", "relating"];

/// How many words the name is looked for in.
const WORDS: usize = 10;

/// Returns whether the text after the number of an objective is the name of the Goal with that number.
pub(super) fn is_name_of_goal(after: &str, objective: Objective) -> bool {
    let Some(names) = NAMES.get(usize::from(objective.number()) - 1) else { return false };
    let is_mark = |character: char| character.is_whitespace() || ".:-–—(*_“\"«,".contains(character);
    let text = after.trim_start_matches(is_mark);
    let mut cursor = Cursor { text, position: 0 };
    let has_mark = after.trim_start().len() > text.len();
    if !has_mark && !cursor.skip_word(ON) {
        return false;
    }
    cursor.following(&['\'', '’', ',']).take(WORDS).any(|(_, word)| word.begins_with_one_of(names))
}

/// Returns whether a part of a sentence speaks of what the Goal with the number of an objective is about, or of sustainable
/// development.
pub(super) fn speaks_of_goal(part: &str, objective: Objective) -> bool {
    NAMES.get(usize::from(objective.number()) - 1).is_some_and(|names| {
        let is_of_goal =
            |word: &Word| word.begins_with_one_of(names) || word.begins_with_one_of(&["durable", "sosteni"]);
        words(part).any(|(_, word)| is_of_goal(&word))
    })
}
