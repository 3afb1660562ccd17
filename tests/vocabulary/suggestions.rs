//! What was probably meant: the same but for capitals and for what separates the words, the only identifier that is
//! near, or the only one with these last words. Checked against a distance that is computed otherwise, over the whole table.

use imrf::compact::GuidingPrinciple;
use imrf::{MemberState, Objective, ObjectiveSet, RoundTable};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{from_value, json};

use crate::listed::Listed;

/// In how few steps one text is made of the other: a letter put in, taken out, changed, or exchanged with its
/// neighbour.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
    for i in 0..=one.len() {
        for j in 0..=other.len() {
            if i == 0 || j == 0 {
                table[i][j] = i + j;
                continue;
            }
            let change = table[i - 1][j - 1] + usize::from(one[i - 1] != other[j - 1]);
            let mut least = change.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
            if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                least = least.min(table[i - 2][j - 2] + 1);
            }
            table[i][j] = least;
        }
    }
    table[one.len()][other.len()]
}

/// The letters and digits alone, in small letters.
fn folded(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).map(|letter| letter.to_ascii_lowercase()).collect()
}

fn suggestion<T: Listed>(text: &str) -> Option<&'static str> {
    text.parse::<T>().expect_err("it is no identifier").suggestion()
}

#[test]
fn other_capitals_and_other_separators_are_understood() {
    fn law<T: Listed>() {
        let identifiers = T::identifiers();
        for value in T::all() {
            let identifier = value.identifier();
            for text in [
                identifier.to_uppercase(),
                identifier.to_lowercase(),
                identifier.replace(['-', '/'], "_"),
                identifier.replace(['-', '/'], " "),
                identifier.replace(['-', '/'], ""),
                format!(" {identifier} "),
                format!("{identifier}."),
            ] {
                if !identifiers.contains(&text.as_str()) {
                    assert_eq!(suggestion::<T>(&text), Some(identifier), "{text}");
                }
            }
        }
    }
    for_every_list!(law);
}

/// How Rust and the United Nations write what documents have by identifier.
#[test]
fn variants_and_titles_are_understood() {
    for objective in Objective::ALL {
        let names = [format!("{objective:?}"), objective.short_title().to_owned()];
        for name in names {
            assert_eq!(suggestion::<Objective>(&name), Some(objective.as_str()), "{name}");
        }
    }
    for principle in GuidingPrinciple::ALL {
        let names = [format!("{principle:?}"), principle.name().to_owned()];
        for name in names {
            assert_eq!(suggestion::<GuidingPrinciple>(&name), Some(principle.as_str()), "{name}");
        }
    }
    for table in RoundTable::ALL {
        assert_eq!(suggestion::<RoundTable>(table.name()), Some(table.as_str()));
    }
}

/// One letter too few or too many, changed, or exchanged with its neighbour: with one identifier that is so near.
#[test]
fn one_wrong_letter_is_understood() {
    fn law<T: Listed>() {
        let identifiers = T::identifiers();
        // The longer lists have codes, which have a test of their own, and a hundred rules, which would take long.
        if identifiers.len() > 30 {
            return;
        }
        for identifier in identifiers.iter().filter(|identifier| identifier.len() > 4) {
            for place in (0..identifier.len()).step_by(4) {
                let (before, from) = identifier.split_at(place);
                let after = &from[1..];
                let mut wrong =
                    vec![format!("{before}{after}"), format!("{before}é{after}"), format!("{before}q{from}")];
                if let Some(next) = after.chars().next() {
                    wrong.push(format!("{before}{next}{}{}", &from[..1], &after[1..]));
                }
                for text in wrong.into_iter().filter(|text| !identifiers.contains(&text.as_str())) {
                    let is_near = |other: &&str| {
                        text.chars().count().abs_diff(other.len()) <= 1 && distance(&text, other) <= 1
                    };
                    let near: Vec<&str> = identifiers.iter().copied().filter(is_near).collect();
                    if let [only] = near[..] {
                        assert_eq!(suggestion::<T>(&text), Some(only), "{text}");
                    }
                }
            }
        }
    }
    for_every_list!(law);
}

/// `one` for `round-table-one`: whole words, and those of one identifier alone.
#[test]
fn the_last_words_are_understood() {
    fn law<T: Listed>() {
        let identifiers = T::identifiers();
        for identifier in &identifiers {
            for (hyphen, _) in identifier.match_indices('-') {
                let words = &identifier[hyphen + 1..];
                let is_near = |other: &&&str| 3 * distance(words, other) <= words.len();
                if words.parse::<T>().is_ok() || identifiers.iter().any(|other| is_near(&other)) {
                    continue;
                }
                let ending = identifiers.iter().filter(|other| other.ends_with(&format!("-{words}")));
                let expected = if ending.count() == 1 { Some(*identifier) } else { None };
                assert_eq!(suggestion::<T>(words), expected, "{words}");
                assert_eq!(suggestion::<T>(&words.to_uppercase()), expected, "{words}");
            }
        }
    }
    for_every_list!(law);
    assert_eq!(suggestion::<RoundTable>("One"), Some("round-table-one"));
    assert_eq!(suggestion::<RoundTable>("ne"), None);
}

/// Zeros or blanks that a table or a form adds leave no doubt which value is cited.
#[test]
fn a_number_with_zeros_or_blanks_is_understood() {
    for text in ["08", " 8", "8 ", "8\n", "008", " 08 "] {
        assert_eq!(suggestion::<Objective>(text), Some("save-lives"), "{text:?}");
    }
    for text in ["00", "024", "8 0", "+8", "8.0"] {
        assert_eq!(suggestion::<Objective>(text), None, "{text:?}");
    }
    assert_eq!(suggestion::<RoundTable>("02"), Some("round-table-two"));
    assert_eq!(suggestion::<GuidingPrinciple>(" f"), Some("human-rights"));
}

/// Of three letters any two lists have one in common.
#[test]
fn no_code_is_guessed_from_another_but_capitals_are_understood() {
    for code in ["XXX", "LUC", "DEU ", "BG", "B", "", "GERMANY", "U.S.", "EU"] {
        let Err(error) = code.parse::<MemberState>() else { continue };
        let expected = MemberState::ALL.iter().find(|state| folded(code) == folded(state.as_str()));
        assert_eq!(error.suggestion(), expected.map(|state| state.as_str()), "{code}");
    }
    for state in MemberState::ALL {
        assert_eq!(suggestion::<MemberState>(&state.as_str().to_lowercase()), Some(state.as_str()));
    }
}

#[test]
fn nothing_is_suggested_for_what_is_near_to_nothing_or_to_two() {
    for text in ["", "?", "x", "General", "refugees", "objective 8", "24", "0", "éééé"] {
        assert_eq!(suggestion::<Objective>(text), None, "{text}");
    }
    // Both "round-table-one" and "round-table-two" are as far from it.
    assert_eq!(suggestion::<RoundTable>("round-table-tne"), Some("round-table-one"));
    assert_eq!(suggestion::<RoundTable>("round-table-xxx"), None);
    assert_eq!(suggestion::<Objective>(&"save-lives ".repeat(1000)), None);
}

#[test]
fn the_message_ends_with_the_suggestion() {
    let expected = "expected a number from 1 to 23 or one of the 23 identifiers from \"data\" to \
                    \"international-cooperation\"";
    assert_eq!(
        "Remitances".parse::<Objective>().unwrap_err().to_string(),
        format!("unknown objective \"Remitances\", {expected}; did you mean \"remittances\"?"),
    );
    assert_eq!(
        "1, Remitances".parse::<ObjectiveSet>().unwrap_err().to_string(),
        format!("unknown objective \"Remitances\", {expected}; did you mean \"remittances\"?"),
    );
    assert_eq!(
        from_value::<Objective>(json!("Remitances")).unwrap_err().to_string(),
        "unknown objective \"Remitances\", expected one of the 23 identifiers from \"data\" to \
         \"international-cooperation\"; did you mean \"remittances\"?",
    );
}

/// An identifier after a few changes.
fn changed() -> impl Strategy<Value = String> {
    let changes =
        proptest::collection::vec((any::<Index>(), 0..4_u8, select(vec!['a', 'e', '-', 'S', 'é'])), 1..6);
    (select(Objective::ALL.to_vec()), changes).prop_map(|(objective, changes)| {
        let mut letters: Vec<char> = objective.as_str().chars().collect();
        for (place, change, letter) in changes {
            let place = place.index(letters.len() + 1);
            match change {
                0 => letters.insert(place, letter),
                1 if place < letters.len() => letters[place] = letter,
                2 if place < letters.len() => drop(letters.remove(place)),
                3 if place + 1 < letters.len() => letters.swap(place, place + 1),
                _ => {}
            }
        }
        letters.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Nothing is suggested that another identifier is as near to, or that has little to do with the text.
    #[test]
    fn a_suggestion_is_the_same_or_the_nearest(text in prop_oneof![4 => changed(), 1 => ".{0,80}"]) {
        let Err(error) = text.parse::<Objective>() else { return Ok(()) };
        let distances = Objective::ALL.map(|objective| (distance(&text, objective.as_str()), objective.as_str()));
        let same = Objective::ALL.iter().find(|objective| folded(objective.as_str()) == folded(&text));
        match (error.suggestion(), same) {
            (suggestion, Some(same)) => prop_assert_eq!(suggestion, Some(same.as_str())),
            (Some(suggestion), None) if folded(suggestion).ends_with(&folded(&text)) => {}
            (Some(suggestion), None) if text.trim().trim_start_matches('0').parse::<u8>().is_ok() => {
                let cited = text.trim().trim_start_matches('0').parse::<Objective>();
                prop_assert_eq!(cited.map(Objective::as_str), Ok(suggestion));
            }
            (Some(suggestion), None) => {
                let (least, _) = distances.iter().min().copied().unwrap_or_default();
                let nearest: Vec<&str> =
                    distances.iter().filter(|(distance, _)| *distance == least).map(|(_, nearest)| *nearest).collect();
                prop_assert_eq!(nearest, [suggestion]);
                prop_assert!(3 * least <= text.chars().count());
            }
            (None, None) => {
                // Where one letter is wrong of four or more, there is one.
                let near = distances.iter().filter(|(distance, _)| *distance == 1).count();
                prop_assert!(near != 1 || text.len() < 4, "nothing is suggested for {:?}", text);
            }
        }
    }
}
