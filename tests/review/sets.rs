//! Sets as people write them in English, French and Spanish.

use imrf::compact::PrincipleSet;
use imrf::{Objective, ObjectiveSet};

/// The set of the objectives with these numbers.
fn set(numbers: &[u8]) -> ObjectiveSet {
    numbers.iter().filter_map(|number| Objective::from_number(*number)).collect()
}

#[test]
fn ranges_and_the_last_member_have_the_words_of_three_languages() {
    let expected = set(&[1, 3, 4, 5, 23]);
    let texts = [
        "1, 3–5 and 23",
        "1, 3-5, 23",
        "1, 3 to 5 and 23",
        "1, 3 to 5, and 23",
        "1, 3 à 5 et 23",
        "1,3 à 5,23",
        "1, 3 à 5, et 23",
        "1, 3 a 5 y 23",
        "1 y 3 a 5 y 23",
        "23 et 3 à 5, 1",
    ];
    for text in texts {
        assert_eq!(text.parse(), Ok(expected), "{text}");
    }
    assert_eq!("data et save-lives".parse(), Ok(set(&[1, 8])));
}

#[test]
fn a_letter_is_a_member_where_members_have_letters() {
    assert_eq!("a, c a e y j".parse::<PrincipleSet>().unwrap().to_string(), "a, c–e and j");
    assert_eq!("d, e y f".parse::<PrincipleSet>().unwrap().to_string(), "d–f");
    assert_eq!("a a c".parse::<PrincipleSet>().unwrap().to_string(), "a–c");
}

#[test]
fn the_part_that_is_wrong_is_reported() {
    let error = |text: &str| text.parse::<ObjectiveSet>().unwrap_err();
    let expected = [
        ("1, 5 à 3 et 23", "5 à 3", r#"found the range "5 à 3", expected the lower number first"#),
        ("1, 5 a 3 y 23", "5 a 3", r#"found the range "5 a 3", expected the lower number first"#),
        ("1, 3 à 5 et 4", "4", "objective 4 is listed again, expected once"),
        ("3 a 5 y 5 a 7", "5", "objective 5 is listed again, expected once"),
    ];
    for (text, found, message) in expected {
        assert_eq!((error(text).found(), error(text).to_string().as_str()), (found, message), "{text}");
    }
    for text in
        ["1 et", "et 1", "1, et", "1 à 3 à 5", "3 à 24", "3 à", "à 5", "1 ou 2", "1,  2", "y", "1 y y 2"]
    {
        assert!(text.parse::<ObjectiveSet>().is_err(), "{text}");
    }
    assert_eq!(error("3 à 24").found(), "24");
}
