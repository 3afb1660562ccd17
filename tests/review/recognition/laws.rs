//! Laws over all titles: what is disturbed is right or refused, and two titles are none.

use imrf::Objective;
use imrf::review::recognition::recognize;
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

/// The words of a title, in small letters and without accents.
fn words(title: &str) -> Vec<String> {
    let words = title.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| without_accents(&word.to_lowercase())).collect()
}

/// A word without the accents that titles have.
fn without_accents(word: &str) -> String {
    let letter = |letter| match letter {
        'à' | 'á' | 'â' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' => 'e',
        'í' | 'î' => 'i',
        'ñ' => 'n',
        'ó' | 'ô' => 'o',
        'ú' | 'û' | 'ü' => 'u',
        other => other,
    };
    word.chars().map(letter).collect()
}

#[test]
fn a_part_of_a_title_is_recognized_beside_its_number_and_beside_another_only_if_it_has_its_words() {
    /// How much of a word is compared.
    fn stem(word: &str) -> String {
        word.chars().take(6).collect::<String>().replace("iz", "is")
    }
    let titles: Vec<(Objective, Vec<String>)> = titles()
        .into_iter()
        .filter(|(_, title)| !title.starts_with(|first: char| first > '\u{3000}'))
        .map(|(objective, title)| (objective, words(title)))
        .collect();
    let has = |objective: Objective, word: &str| {
        let mut own = titles.iter().filter(|(one, _)| *one == objective).flat_map(|(_, words)| words);
        own.any(|other| stem(other) == stem(word))
    };
    let is_telling = |word: &&String| word.len() > 5 && !word.starts_with("migra");
    let (mut count, mut recognized) = (0, 0);
    for (objective, title) in &titles {
        for length in 1..=title.len().min(cases(3, 30)) {
            for part in title.windows(length).filter(|part| part.iter().any(|word| is_telling(&word))) {
                // Each part is beside the number of its objective and of another, or of all.
                let others = Objective::ALL.iter().cycle().skip(count).take(cases(1, Objective::ALL.len()));
                for numbered in others.chain([objective]) {
                    let (text, number) = (part.join(" "), numbered.number());
                    let is_behind = count % 2 == 1;
                    let text = if is_behind {
                        format!("{text} (objective {number})")
                    } else {
                        format!("Objective {number}: {text}")
                    };
                    let found = recognize(&text);
                    let is_own = part.iter().filter(is_telling).all(|word| has(*numbered, word));
                    assert!(is_own || found.is_err(), "{text:?} is taken for {found:?}");
                    assert!(
                        found.is_err() || found == Ok((*numbered).into()),
                        "{text:?} is taken for {found:?}"
                    );
                    recognized += usize::from(numbered == objective && found.is_ok());
                }
                count += 1;
            }
        }
    }
    // A part that is the name of a principle too is refused.
    assert!(recognized * 100 > count * 95, "{recognized} of {count} are recognized");
}
