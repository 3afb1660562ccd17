//! Recognition is right or refuses: a corpus of spellings, texts that are none, and laws over disturbed titles.

mod disturbance;
mod laws;
mod refusals;

use imrf::Objective;
use imrf::compact::{GuidingPrinciple, Language};
use imrf::review::recognition::{Reference, recognize, recognize_objective};

/// By language, a number and a spelling, as lists and programs have them.
const SPELLINGS: &str = include_str!("recognition/spellings.tsv");

/// A number and a spelling with a noun or a name of the Compact in a language whose titles are not known.
const OTHER_LANGUAGES: &str = include_str!("recognition/other_languages.tsv");

/// Every title of an objective, and which it is of.
fn titles() -> Vec<(Objective, &'static str)> {
    let of = |objective: Objective| {
        let in_language =
            move |language: &Language| [objective.title_in(*language), objective.short_title_in(*language)];
        let titles = Language::ALL.iter().flat_map(in_language).flatten();
        titles.chain([objective.heading()]).map(move |title| (objective, title))
    };
    Objective::ALL.into_iter().flat_map(of).collect()
}

/// Whether the text is the name of principle (b), which is the short title of objective 23 too.
fn is_of_two(text: &str) -> bool {
    let principle = GuidingPrinciple::InternationalCooperation;
    Language::ALL.iter().any(|language| principle.name_in(*language) == Some(text))
}

#[test]
fn every_spelling_of_the_corpus_is_right() {
    let mut by_language = std::collections::BTreeMap::new();
    for line in SPELLINGS.lines() {
        let [language, number, text] =
            line.split('\t').collect::<Vec<_>>().try_into().expect("three columns");
        let expected = Objective::from_number(number.parse().expect("a number")).expect("an objective");
        assert_eq!(recognize_objective(text), Ok(expected), "{text:?}");
        *by_language.entry(language).or_insert(0) += 1;
    }
    assert!(by_language.values().all(|count| *count >= 400), "{by_language:?}");
    assert_eq!(by_language.len(), 3);
}

#[test]
fn every_spelling_with_a_noun_of_another_language_is_right() {
    for line in OTHER_LANGUAGES.lines() {
        let (number, text) = line.split_once('\t').expect("two columns");
        let expected = Objective::from_number(number.parse().expect("a number")).expect("an objective");
        assert_eq!(recognize_objective(text), Ok(expected), "{text:?}");
    }
}

#[test]
fn every_title_is_recognized_unless_it_is_of_two() {
    for (objective, title) in titles() {
        match recognize(title) {
            Ok(found) => assert_eq!(found, objective.into(), "{title}"),
            Err(_) => assert!(is_of_two(title), "{title}"),
        }
    }
}

#[test]
fn every_number_is_recognized_with_every_noun_of_the_table() {
    let mut reader = csv::Reader::from_reader(include_str!("../tables/prefixes.csv").as_bytes());
    for record in reader.records() {
        let record = record.expect("the row is well formed");
        for objective in Objective::ALL {
            for noun in record[1].split('|') {
                let text = format!("{noun} {}", objective.number());
                assert_eq!(recognize(&text), Ok(objective.into()), "{text}");
            }
            for noun in record[2].split('|') {
                let text = format!("{noun} {}", objective.paragraph());
                assert_eq!(recognize(&text), Ok(objective.into()), "{text}");
            }
        }
    }
}

#[test]
fn what_a_reference_displays_is_recognized() {
    let objectives = Objective::ALL.map(Reference::from);
    let actions = imrf::Action::ALL.map(Reference::from);
    let principles = GuidingPrinciple::ALL.map(Reference::from);
    for reference in objectives.into_iter().chain(actions).chain(principles) {
        assert_eq!(recognize(&reference.to_string()), Ok(reference));
    }
}

#[test]
fn what_is_cited_is_recognized() {
    for objective in Objective::ALL {
        assert_eq!(recognize(&objective.citation().to_string()), Ok(objective.into()));
        for action in objective.actions() {
            assert_eq!(recognize(&action.citation().to_string()), Ok(action.into()));
        }
    }
    for principle in GuidingPrinciple::ALL {
        assert_eq!(recognize(&principle.citation().to_string()), Ok(principle.into()));
    }
}

#[test]
fn identifiers_and_names_of_principles_are_recognized_unless_they_are_of_two() {
    for principle in GuidingPrinciple::ALL {
        for language in Language::ALL {
            let name = principle.name_in(language).expect("the name is known");
            assert_eq!(recognize(name).ok(), (!is_of_two(name)).then_some(principle.into()), "{name}");
            assert_eq!(
                recognize(&format!("Principle ({}): {name}", principle.letter())),
                Ok(principle.into())
            );
        }
        let is_named = principle != GuidingPrinciple::InternationalCooperation;
        assert_eq!(recognize(principle.as_str()).ok(), is_named.then_some(principle.into()));
    }
    for objective in Objective::ALL {
        let is_named = objective != Objective::InternationalCooperation;
        assert_eq!(recognize(objective.as_str()).ok(), is_named.then_some(objective.into()));
    }
}

#[test]
fn an_action_is_recognized_as_people_cite_it() {
    let action = Reference::from(Objective::EliminateDiscrimination.action('c').expect("there is one"));
    let texts = [
        "17(c)",
        "17 c)",
        "17 (c)",
        "17(C)",
        "Objective 17(c)",
        "Obj. 17 c",
        "objective 17, action (c)",
        "action (c) of objective 17",
        "Action 17(c)",
        "para 33(c)",
        "paragraph 33 (c)",
        "párr. 33 c)",
        "Objetivo 17 c)",
        "objectif 17 c)",
        "17(c) Eliminate discrimination",
        "Objective 17 (para 33(c))",
    ];
    for text in texts {
        assert_eq!(recognize(text), Ok(action), "{text}");
    }
}

#[test]
fn nothing_is_allocated() {
    let prose = "objective 8, save lives ".repeat(10_000);
    let texts =
        ["Objectif 8 : Sauver des vies", "Remitances", "Legal identity & papers", "目标8：拯救生命", &prose];
    for text in texts {
        let counted = allocation_counter::measure(|| {
            let _ = std::hint::black_box(recognize(std::hint::black_box(text)));
        });
        assert_eq!(counted.count_total, 0, "{text:.40}");
    }
}
