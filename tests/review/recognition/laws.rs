//! Laws over all titles: what is disturbed is right or refused, and two titles are none.

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
