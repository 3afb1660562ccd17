//! The 187 actions: all there are, and no other.

use std::collections::BTreeSet;

use imrf::{Action, Objective};
use proptest::prelude::*;

#[test]
fn every_letter_of_every_objective_is_an_action_or_refused() {
    let mut found = 0;
    for objective in Objective::ALL {
        let letters =
            "abcdefghijkl".get(..objective.actions().len()).expect("no objective has more than twelve");
        let last = letters.chars().next_back().expect("an objective has actions");
        for letter in '\0'..='\u{2fff}' {
            match Action::try_new(objective, letter) {
                Ok(action) => {
                    assert!(letters.contains(letter), "objective {} has no {letter:?}", objective.number());
                    assert_eq!((action.objective(), action.letter()), (objective, letter));
                    assert_eq!(Action::new(objective, letter), action);
                    assert_eq!(objective.action(letter), Some(action));
                    found += 1;
                }
                Err(error) => {
                    assert!(!letters.contains(letter), "objective {} has {letter:?}", objective.number());
                    assert_eq!((error.objective(), error.found()), (objective, letter));
                    assert_eq!(objective.action(letter), None);
                    assert_eq!(
                        error.to_string(),
                        format!(
                            "no action of objective {} ({objective}) has the letter {letter:?}, expected 'a' to '{last}'",
                            objective.number()
                        ),
                    );
                }
            }
        }
    }
    assert_eq!(found, 187);
}

#[test]
fn the_list_is_that_of_the_objectives_one_after_the_other() {
    let one_by_one: Vec<Action> = Objective::ALL.into_iter().flat_map(Objective::actions).collect();
    assert_eq!(one_by_one, Action::ALL.as_slice());
    assert!(Action::ALL.is_sorted_by(|one, next| one < next));
}

#[test]
fn an_action_is_cited_by_its_paragraph() {
    for action in &Action::ALL {
        let (paragraph, letter) = (action.objective().number() + 16, action.letter());
        assert_eq!(action.citation().to_string(), format!("A/RES/73/195, paragraph {paragraph}({letter})"));
        assert_eq!(format!("{action:?}"), format!("Action({action})"));
    }
}

#[test]
fn the_187_spellings_are_read_and_are_all_that_is_read() {
    let mut shown = BTreeSet::new();
    for action in Action::ALL.iter().copied() {
        let text = format!("{}({})", action.objective().number(), action.letter());
        assert_eq!(action.to_string(), text);
        assert_eq!(text.parse(), Ok(action));
        assert_eq!(Action::try_from(text.as_str()), Ok(action));
        shown.insert(text);
    }
    assert_eq!(shown.len(), 187);
    for number in 0..=999 {
        for letter in 'a'..='z' {
            let text = format!("{number}({letter})");
            assert_eq!(text.parse::<Action>().is_ok(), shown.contains(&text), "{text}");
        }
    }
}

#[test]
fn a_text_that_is_no_action_is_refused_with_what_was_expected() {
    let refused = |text: &str| text.parse::<Action>().unwrap_err().to_string();
    for (text, shown) in [
        ("", ""),
        ("17", "17"),
        ("(c)", "(c)"),
        ("17c", "17c"),
        ("17()", "17()"),
        ("17(cc)", "17(cc)"),
        ("17(c", "17(c"),
        ("17(c))", "17(c))"),
        ("17((c)", "17((c)"),
        (" 17(c)", " 17(c)"),
        ("17(c) ", "17(c) "),
        ("17 (c)", "17 (c)"),
        ("17(c)\n", "17(c)\\n"),
        ("017(c)", "017(c)"),
        ("+17(c)", "+17(c)"),
        ("-1(c)", "-1(c)"),
        ("256(a)", "256(a)"),
        ("١٧(c)", "١٧(c)"),
        ("0(a)", "0(a)"),
        ("paragraph 33(c)", "paragraph 33(c)"),
    ] {
        assert_eq!(
            refused(text),
            format!("found \"{shown}\", expected the number of an objective and a letter, as in \"17(c)\""),
        );
    }
    assert_eq!(refused("24(a)"), "no objective has the number 24, expected 1 to 23");
    assert_eq!(refused("255(a)"), "no objective has the number 255, expected 1 to 23");
    assert_eq!(
        refused("17(h)"),
        "no action of objective 17 (eliminate-discrimination) has the letter 'h', expected 'a' to 'g'"
    );
    assert_eq!(
        refused("17(C)"),
        "no action of objective 17 (eliminate-discrimination) has the letter 'C', expected 'a' to 'g'"
    );
    assert_eq!(
        refused("17(ç)"),
        "no action of objective 17 (eliminate-discrimination) has the letter 'ç', expected 'a' to 'g'"
    );
    assert_eq!(
        refused("22())"),
        "no action of objective 22 (social-protection) has the letter ')', expected 'a' to 'c'"
    );
}

proptest! {
    /// The actions of an objective can be taken from either end, as from a list of them.
    #[test]
    fn actions_come_from_either_end(
        objective in proptest::sample::select(&Objective::ALL),
        from_the_back in proptest::collection::vec(any::<bool>(), 14),
    ) {
        let list: Vec<Action> =
            Action::ALL.iter().copied().filter(|action| action.objective() == objective).collect();
        let (mut actions, mut list) = (objective.actions(), list.into_iter());
        for from_the_back in from_the_back {
            prop_assert_eq!(actions.len(), list.len());
            prop_assert_eq!(
                if from_the_back { actions.next_back() } else { actions.next() },
                if from_the_back { list.next_back() } else { list.next() }
            );
        }
        prop_assert_eq!((actions.next(), actions.next_back()), (None, None));
    }

    #[test]
    fn any_text_is_read_back_or_refused_shortly(text in ".{0,90}") {
        match text.parse::<Action>() {
            Ok(action) => prop_assert_eq!(action.to_string(), text),
            Err(error) => prop_assert!(error.to_string().len() < 400),
        }
    }
}

/// What a constant does when it is built, `new` does when it is run.
#[test]
#[should_panic = "the objective has no action with this letter"]
fn new_panics_where_try_new_returns_an_error() {
    let _ = Action::new(Objective::SocialProtection, 'd');
}
