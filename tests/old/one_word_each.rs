//! Each value of a vocabulary has one word: what is shown, read, converted and serialised is the same, and no
//! other spelling is read.

use std::collections::BTreeSet;

use imrf::{
    Basis, CapacityBuildingComponent, Day, DeclarationContent, Document, Format, GuidingPrinciple, Half,
    HeldBy, MemberState, MilestoneKind, Objective, ParticipationRoute, PlenarySegment, PolicyDebateTopic,
    ReviewLevel, Role, RoundTable, Rule, Session, StakeholderKind, Verb,
};

/// The words of a list as its messages have them; those of the Member States are codes.
fn listed(noun: &str, words: &[&str]) -> String {
    let kind = if noun == "Member State" { "codes" } else { "words" };
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    match quoted.as_slice() {
        [only] => only.clone(),
        [first, .., last] if quoted.len() > 10 => {
            format!("one of the {} {kind} from {first} to {last}", quoted.len())
        }
        [before @ .., last] => format!("{} or {last}", before.join(", ")),
        [] => String::new(),
    }
}

/// What is not the word, and near it.
fn misspellings(word: &str, variant: &str) -> BTreeSet<String> {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    BTreeSet::from([
        word.to_uppercase(),
        word.to_lowercase(),
        first + letters.as_str(),
        word.replace('-', "_"),
        word.replace('-', " "),
        format!(" {word}"),
        format!("{word} "),
        format!("{word}\n"),
        format!("{word}\0"),
        word[1..].to_owned(),
        word.repeat(2),
        variant.to_owned(),
        String::new(),
        "0".to_owned(),
        "1".to_owned(),
    ])
}

macro_rules! vocabularies {
    ($( $module:ident: $Name:ident, $count:expr => $noun:literal; )+) => { $(
        mod $module {
            use super::*;

            fn all() -> Vec<$Name> {
                $Name::ALL.to_vec()
            }

            fn words() -> Vec<&'static str> {
                all().into_iter().map(|value| value.as_str()).collect()
            }

            #[test]
            fn the_list_has_each_value_once_in_order() {
                assert_eq!(all().len(), $count);
                assert!(all().is_sorted_by(|one, next| one < next));
                assert_eq!(words().iter().collect::<BTreeSet<_>>().len(), $count);
            }

            #[test]
            fn what_is_shown_is_read() {
                for value in all() {
                    let word = value.as_str();
                    assert_eq!(value.to_string(), word);
                    assert_eq!(<&'static str>::from(value), word);
                    assert_eq!(word.parse(), Ok(value));
                    assert_eq!(format!("{value:-^80}"), format!("{word:-^80}"));
                }
            }

            #[test]
            fn no_other_spelling_is_read() {
                for value in all() {
                    for text in misspellings(value.as_str(), &format!("{value:?}")) {
                        if words().contains(&text.as_str()) {
                            continue;
                        }
                        let error = text.parse::<$Name>().unwrap_err();
                        assert_eq!(error.expected(), words());
                        let excerpt = match text.char_indices().nth(60) {
                            Some((end, _)) => format!("{}…", &text[..end]),
                            None => text.clone(),
                        };
                        // What a message repeats is escaped.
                        let escaped = excerpt.replace('\n', "\\n").replace('\0', "\\0");
                        if escaped.chars().count() <= 60 {
                            assert_eq!(
                                error.to_string(),
                                format!("unknown {} \"{escaped}\", expected {}", $noun, listed($noun, &words())),
                            );
                        } else {
                            assert!(error.to_string().starts_with(&format!("unknown {} \"", $noun)));
                        }
                    }
                }
            }

            #[cfg(feature = "serde")]
            #[test]
            fn it_is_serialised_as_its_word_and_read_from_nothing_else() {
                use serde_json::{Value, json};

                for value in all() {
                    let word = value.as_str();
                    assert_eq!(serde_json::to_value(value).expect("it can be written"), json!(word));
                    assert_eq!(serde_json::from_value::<$Name>(json!(word)).expect("it is read"), value);
                    for text in misspellings(word, &format!("{value:?}")) {
                        assert_eq!(
                            serde_json::from_value::<$Name>(json!(text)).map_err(|error| error.to_string()),
                            text.parse::<$Name>().map_err(|error| error.to_string()),
                        );
                    }
                    let refused = |found: Value| serde_json::from_value::<$Name>(found).unwrap_err().to_string();
                    let expected = |found: &str| {
                        let expected = match $noun {
                            "Member State" => "a string with the code of one Member State, such as \"BGD\"".to_owned(),
                            noun => format!("a string with the word of one {noun}"),
                        };
                        format!("invalid type: {found}, expected {expected}")
                    };
                    assert_eq!(refused(json!({ word: null })), expected("map"));
                    assert_eq!(refused(json!([word])), expected("sequence"));
                    assert_eq!(refused(json!(null)), expected("null"));
                    assert_eq!(refused(json!(true)), expected("boolean `true`"));
                    assert_eq!(refused(json!(0)), expected("integer `0`"));
                    assert_eq!(refused(json!(-1)), expected("integer `-1`"));
                    assert_eq!(refused(json!(1.0)), expected("floating point `1.0`"));
                }
            }
        }
    )+ };
}

vocabularies! {
    bases: Basis, 2 => "basis";
    capacity_building: CapacityBuildingComponent, 3 => "component of the capacity-building mechanism";
    days: Day, 4 => "day";
    declaration_content: DeclarationContent, 3 => "content of a Progress Declaration";
    documents: Document, 3 => "document";
    formats: Format, 1 => "format";
    principles: GuidingPrinciple, 10 => "guiding principle";
    halves: Half, 2 => "half of a day";
    held_by: HeldBy, 6 => "means of holding a rule";
    member_states: MemberState, 193 => "Member State";
    milestones: MilestoneKind, 7 => "milestone";
    objectives: Objective, 23 => "objective";
    participation: ParticipationRoute, 9 => "route of participation";
    plenary_segments: PlenarySegment, 3 => "plenary segment";
    policy_debate_topics: PolicyDebateTopic, 4 => "topic of the policy debate";
    levels: ReviewLevel, 4 => "review level";
    roles: Role, 5 => "role";
    round_tables: RoundTable, 4 => "round table";
    rules: Rule, Rule::ALL.len() => "rule";
    sessions: Session, 8 => "session";
    stakeholders: StakeholderKind, 13 => "kind of stakeholder";
    verbs: Verb, 8 => "verb";
}

/// The words are made the same way, but for the symbols of documents and the codes of States.
#[test]
fn words_are_kebab_case() {
    fn check(words: impl IntoIterator<Item = &'static str>) {
        for word in words {
            let is_plain = |part: &str| {
                !part.is_empty()
                    && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            };
            assert!(word.split('-').all(is_plain), "{word}");
        }
    }
    check(Basis::ALL.iter().map(|value| value.as_str()));
    check(CapacityBuildingComponent::ALL.iter().map(|value| value.as_str()));
    check(Day::ALL.iter().map(|value| value.as_str()));
    check(DeclarationContent::ALL.iter().map(|value| value.as_str()));
    check(GuidingPrinciple::ALL.iter().map(|value| value.as_str()));
    check(Half::ALL.iter().map(|value| value.as_str()));
    check(HeldBy::ALL.iter().map(|value| value.as_str()));
    check(MilestoneKind::ALL.iter().map(|value| value.as_str()));
    check(Objective::ALL.iter().map(|value| value.as_str()));
    check(ParticipationRoute::ALL.iter().map(|value| value.as_str()));
    check(PlenarySegment::ALL.iter().map(|value| value.as_str()));
    check(PolicyDebateTopic::ALL.iter().map(|value| value.as_str()));
    check(ReviewLevel::ALL.iter().map(|value| value.as_str()));
    check(Role::ALL.iter().map(|value| value.as_str()));
    check(RoundTable::ALL.iter().map(|value| value.as_str()));
    check(Rule::ALL.iter().map(|value| value.as_str()));
    check(Session::ALL.iter().map(|value| value.as_str()));
    check(StakeholderKind::ALL.iter().map(|value| value.as_str()));
    check(Verb::ALL.iter().map(|value| value.as_str()));
}

/// A session is called what the round table or the segment is called.
#[test]
fn round_tables_and_segments_have_the_words_of_their_sessions() {
    for table in RoundTable::ALL {
        assert_eq!(Session::from(table).as_str(), table.as_str());
        assert_eq!(Session::from(table).round_table(), Some(table));
        assert_eq!(Session::from(table).plenary_segment(), None);
    }
    for segment in PlenarySegment::ALL {
        assert_eq!(Session::from(segment).as_str(), segment.as_str());
        assert_eq!(Session::from(segment).plenary_segment(), Some(segment));
        assert_eq!(Session::from(segment).round_table(), None);
    }
}

/// Actions and editions have one spelling too, though they are not words.
#[cfg(feature = "serde")]
#[test]
fn actions_and_editions_are_serialised_as_they_are_shown() {
    use imrf::{Action, Edition};
    use serde_json::{from_value, json, to_value};

    for action in Action::ALL.iter().copied() {
        assert_eq!(to_value(action).expect("it can be written"), json!(action.to_string()));
        assert_eq!(from_value::<Action>(json!(action.to_string())).expect("it is read"), action);
    }
    for edition in (2022..=9998).step_by(4).filter_map(Edition::of_year) {
        assert_eq!(to_value(edition).expect("it can be written"), json!(edition.to_string()));
        assert_eq!(from_value::<Edition>(json!(edition.to_string())).expect("it is read"), edition);
    }
    assert_eq!(
        from_value::<Edition>(json!(2022)).unwrap_err().to_string(),
        "invalid type: integer `2022`, expected a string with the year of an edition, such as \"2022\"",
    );
    assert_eq!(
        from_value::<Action>(json!(17)).unwrap_err().to_string(),
        "invalid type: integer `17`, expected a string with an action, such as \"17(c)\"",
    );
}
