//! Laws over all titles: what is disturbed is right or refused, and two titles are none.

use std::collections::{BTreeMap, BTreeSet};

use imrf::Objective;
use imrf::compact::{GuidingPrinciple, Language};
use imrf::review::recognition::{Reference, recognize};
use imrf_tests::cases;
use proptest::prelude::*;
use proptest::sample::select;

use super::disturbance::{Disturbance, disturbance};
use super::{is_of_two, titles};

/// The disturbances that leave a title to be seen, whatever the others are.
const fn is_of_form(disturbance: &Disturbance) -> bool {
    !matches!(disturbance, Disturbance::NumberBefore(..) | Disturbance::NumberBehind(..))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_disturbed_title_is_right_or_refused(
        (objective, title) in select(titles()),
        disturbances in proptest::collection::vec(disturbance(), 0..6),
    ) {
        let text = disturbances.iter().fold(title.to_owned(), |text, disturbance| disturbance.apply(&text));
        if let Ok(found) = recognize(&text) {
            prop_assert_eq!(found.objective(), Some(objective), "{:?}", text);
        }
    }

    #[test]
    fn a_title_beside_another_number_is_refused(
        (objective, title) in select(titles()),
        number in 0..30_u8,
        form in any::<usize>(),
        is_before in any::<bool>(),
        disturbances in proptest::collection::vec(disturbance().prop_filter("of form", is_of_form), 0..3),
    ) {
        let text = disturbances.iter().fold(title.to_owned(), |text, disturbance| disturbance.apply(&text));
        let number_beside = if is_before { Disturbance::NumberBefore } else { Disturbance::NumberBehind };
        let text = number_beside(number, form).apply(&text);
        match recognize(&text) {
            Ok(found) => prop_assert_eq!((found, number), (objective.into(), objective.number()), "{:?}", text),
            Err(_) => prop_assert!(number != objective.number() || !disturbances.is_empty(), "{:?}", text),
        }
    }

    #[test]
    fn one_disturbance_of_form_is_seen_through(
        (objective, title) in select(titles()),
        disturbance in disturbance().prop_filter("of form", is_of_form),
    ) {
        prop_assume!(!is_of_two(title));
        let text = disturbance.apply(title);
        prop_assert_eq!(recognize(&text), Ok(objective.into()), "{:?}", text);
    }

    #[test]
    fn no_text_makes_a_panic(text in ".{0,300}") {
        let _ = recognize(&text);
    }

    #[test]
    fn a_text_of_parts_of_titles_is_read_without_a_panic(
        parts in proptest::collection::vec(
            select(vec!["objective", "8", "17", "(c)", "c)", "-", "Save lives", "and", "de", "GCM", "para", "15", " ", ".", "no", "目标", "é", "²"]),
            0..8,
        ),
    ) {
        let _ = recognize(&parts.concat());
        let _ = recognize(&parts.join(" "));
    }
}

#[test]
fn any_two_titles_are_refused() {
    const BETWEEN: [&str; 6] = ["", " ", ", ", " / ", " and ", "\n"];
    let titles = titles();
    for (index, (_, first)) in titles.iter().enumerate() {
        for (other, (_, second)) in titles.iter().enumerate() {
            // Each of what can be between two titles is tried with many pairs, and in the long run with all.
            for between in BETWEEN.iter().cycle().skip(index + other).take(cases(1, BETWEEN.len())) {
                let text = format!("{first}{between}{second}");
                assert!(recognize(&text).is_err(), "{text:?} is taken for {:?}", recognize(&text));
            }
        }
    }
}

#[test]
fn a_list_of_the_numbers_of_any_two_is_refused() {
    for first in 0..30 {
        for second in 0..30 {
            for between in [" ", ", ", "-", "–", ".", " and ", " to ", "/", " à ", "(", " objective "] {
                let text = format!("Objective {first}{between}{second}");
                let is_repeated = between == " objective " && first == second;
                assert!(
                    is_repeated || recognize(&text).is_err(),
                    "{text:?} is taken for {:?}",
                    recognize(&text)
                );
            }
        }
    }
}

/// The words of a title, in small letters.
fn words(title: &str) -> Vec<String> {
    let words = title.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// What the titles are of that have a part, by the part: one or more words that follow each other.
fn parts_of_titles() -> BTreeMap<String, BTreeSet<Reference>> {
    let names = GuidingPrinciple::ALL.into_iter().flat_map(|principle| {
        let name = move |language: &Language| principle.name_in(*language);
        Language::ALL.iter().filter_map(name).map(move |name| (principle.into(), name))
    });
    let mut parts = BTreeMap::<String, BTreeSet<Reference>>::new();
    for (reference, title) in
        titles().into_iter().map(|(objective, title)| (objective.into(), title)).chain(names)
    {
        let words = words(title);
        for start in 0..words.len() {
            for end in start + 1..=words.len() {
                parts.entry(words[start..end].join(" ")).or_default().insert(reference);
            }
        }
    }
    parts
}

#[test]
fn a_part_of_a_title_is_recognized_beside_its_number_and_no_other() {
    // How many objectives each part is set beside that are not its own.
    let others = cases(2, Objective::ALL.len());
    let mut recognized = 0;
    // A shorter part is refused, and one with accents is compared with others without them.
    for (part, references) in parts_of_titles().iter().filter(|(part, _)| part.is_ascii() && part.len() > 12)
    {
        let (count, own) = (references.len(), references.first().and_then(|reference| reference.objective()));
        for number in (1..=23).cycle().skip(part.len()).take(others).chain(own.map(Objective::number)) {
            let numbered = Objective::from_number(number).expect("an objective");
            let found = recognize(&format!("Objective {number}: {part}"));
            let is_own = count == 1 && own == Some(numbered);
            if !references.contains(&numbered.into()) {
                assert!(found.is_err(), "{number}, {part}");
            } else if is_own {
                assert_eq!(found, Ok(numbered.into()), "{number}, {part}");
            }
            recognized += usize::from(is_own);
        }
    }
    assert!(recognized > 1_000, "{recognized}");
}
