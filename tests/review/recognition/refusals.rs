//! What is refused, and what the error says.

use imrf::review::recognition::{recognize, recognize_objective};

/// A text a line, none of which is one objective, action or principle.
const REFUSED: &str = include_str!("refused.txt");

#[test]
fn every_text_that_is_none_is_refused() {
    for text in REFUSED.lines() {
        assert!(recognize(text).is_err(), "{text:?} is taken for {:?}", recognize(text));
    }
    assert!(REFUSED.lines().count() >= 150);
}

/// The message of a text that is refused.
fn message(text: &str) -> String {
    recognize_objective(text).expect_err(text).to_string()
}

#[test]
fn the_error_says_what_the_text_is_not_and_why() {
    let expected = [
        ("", "found no letter and no digit, expected a number or a title"),
        ("General", "found no known number or title, expected one and nothing else"),
        (
            "Remitances",
            "found no known number or title, expected one and nothing else; did you mean objective 20 (remittances)?",
        ),
        ("Objective 8: Saving people", "found objective 8 (save-lives) with words that are not its title"),
        ("8. Sve lives", "found objective 8 (save-lives) with words that are near to its title"),
        ("8.0", "found no known number or title, expected one and nothing else"),
        ("24", "no objective has the number 24, expected 1 to 23"),
        ("Objective 99999999999", "no objective has so great a number, expected 1 to 23"),
        (
            "para 15",
            "paragraph 15 sets out no single objective, action or principle, expected 17 to 39, or 15 with a letter",
        ),
        (
            "17(z)",
            "no action of objective 17 (eliminate-discrimination) has the letter 'z', expected 'a' to 'g'",
        ),
        ("principle (k)", "no guiding principle has the letter 'k', expected 'a' to 'j'"),
        ("20. Minimize adverse drivers", "numbered 20, titled as objective 2"),
        (
            "Objectives 2 and 5",
            "found objective 2 (minimize-adverse-drivers) and objective 5 (regular-pathways), expected one",
        ),
        (
            "Coopération internationale",
            "found the name of objective 23 (international-cooperation) and of principle b (international-cooperation)",
        ),
        (
            "Protection",
            "found no title that is known; it is near to objective 14 (consular-protection) and to objective 22 (social-protection)",
        ),
        ("17(c)", "found action 17(c), expected an objective"),
        ("Human rights", "found principle f (human-rights), expected an objective"),
    ];
    for (text, expected) in expected {
        assert_eq!(message(text), expected, "{text}");
    }
}
