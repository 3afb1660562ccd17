//! Each value of a list has one identifier: it is displayed, converted, written and read so. Text that people type
//! may also have the number or the letter by which people cite the value; documents do not.

use std::collections::BTreeSet;

use imrf::forum::PlenarySegment;
use imrf::{Action, Edition, Objective, RoundTable, Session};
use serde_json::{Value, from_value, json, to_value};

use crate::listed::{CitedBy, Listed};

/// The identifiers of a list as its messages have them; those of the Member States are codes.
fn alternatives<T: Listed>() -> String {
    let kind = if T::NOUN == "Member State" { "codes" } else { "identifiers" };
    let quoted: Vec<String> = T::identifiers().iter().map(|identifier| format!("\"{identifier}\"")).collect();
    match quoted.as_slice() {
        [only] => only.clone(),
        [first, .., last] if quoted.len() > 10 => {
            format!("one of the {} {kind} from {first} to {last}", quoted.len())
        }
        [before @ .., last] => format!("{} or {last}", before.join(", ")),
        [] => String::new(),
    }
}

/// What a text that people type can be.
fn expected_in_text<T: Listed>() -> String {
    let last = T::cited(T::COUNT - 1);
    match (T::CITED_BY, last) {
        (CitedBy::Number, Some(last)) => format!("a number from 1 to {last} or {}", alternatives::<T>()),
        (CitedBy::Letter, Some(last)) => format!("a letter from a to {last} or {}", alternatives::<T>()),
        _ => alternatives::<T>(),
    }
}

/// What is not the identifier, and near it.
fn misspellings<T: Listed>(value: T) -> BTreeSet<String> {
    let identifier = value.identifier();
    let mut letters = identifier.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    let all = BTreeSet::from([
        identifier.to_uppercase(),
        identifier.to_lowercase(),
        first + letters.as_str(),
        identifier.replace('-', "_"),
        identifier.replace('-', " "),
        format!(" {identifier}"),
        format!("{identifier} "),
        format!("{identifier}\n"),
        format!("{identifier}\0"),
        identifier[1..].to_owned(),
        identifier.repeat(2),
        format!("{value:?}"),
        String::new(),
    ]);
    let identifiers = T::identifiers();
    all.into_iter().filter(|text| !identifiers.contains(&text.as_str())).collect()
}

/// Numbers and letters as people may type them, but that are of no value.
fn wrong_citations<T: Listed>() -> Vec<String> {
    let next = match T::CITED_BY {
        CitedBy::Letter => ('a'..='z').nth(T::COUNT).map(String::from),
        CitedBy::Number | CitedBy::Nothing => Some((T::COUNT + 1).to_string()),
    };
    let always =
        ["0", "00", "01", "+1", "-1", " 1", "1 ", "1.0", "1\n", "１", "١", "A", "(a)", "aa", "256", "1000"];
    let always = always.into_iter().map(str::to_owned);
    // What cites a value in one list cites nothing in another.
    let of_others = match T::CITED_BY {
        CitedBy::Nothing => vec!["1", "a"],
        CitedBy::Number => vec!["a"],
        CitedBy::Letter => vec!["1"],
    };
    always.chain(of_others.into_iter().map(str::to_owned)).chain(next).collect()
}

/// The message without what was probably meant, which has tests of its own.
fn before_suggestion(message: &str) -> &str {
    message.split_once("; did you mean ").map_or(message, |(before, _)| before)
}

#[test]
fn a_list_has_each_value_once_in_order() {
    fn law<T: Listed>() {
        let all = T::all();
        assert_eq!(all.len(), T::COUNT, "{}", T::NOUN);
        assert!(all.is_sorted_by(|one, next| one < next), "{}", T::NOUN);
        assert_eq!(T::identifiers().iter().collect::<BTreeSet<_>>().len(), T::COUNT, "{}", T::NOUN);
    }
    for_every_list!(law);
}

#[test]
fn what_is_displayed_is_read() {
    fn law<T: Listed>() {
        for value in T::all() {
            let identifier = value.identifier();
            assert_eq!(value.to_string(), identifier);
            assert_eq!(Into::<&'static str>::into(value), identifier);
            assert_eq!(value.as_ref(), identifier);
            assert_eq!(identifier.parse(), Ok(value));
            assert_eq!(T::try_from(identifier), Ok(value));
        }
    }
    for_every_list!(law);
}

#[test]
fn identifiers_are_kebab_case() {
    fn law<T: Listed>() {
        if T::NOUN == "Member State" {
            return;
        }
        // The symbols of documents are written as the United Nations write them.
        for identifier in T::identifiers().iter().filter(|identifier| !identifier.starts_with("A/RES/")) {
            let is_plain =
                |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
            assert!(identifier.split('-').all(is_plain), "{identifier}");
        }
    }
    for_every_list!(law);
}

#[test]
fn no_other_spelling_is_read() {
    fn law<T: Listed>() {
        for value in T::some() {
            for text in misspellings(value) {
                let error = text.parse::<T>().unwrap_err();
                assert_eq!(T::try_from(text.as_str()), Err(error.clone()));
                assert_eq!(error.expected(), T::identifiers());
                let escaped = text.replace('\n', "\\n").replace('\0', "\\0");
                let quoted = match escaped.char_indices().nth(60) {
                    Some((end, _)) => format!("\"{}…\"", &escaped[..end]),
                    None => format!("\"{escaped}\""),
                };
                assert_eq!(
                    before_suggestion(&error.to_string()),
                    format!("unknown {} {quoted}, expected {}", T::NOUN, expected_in_text::<T>()),
                );
            }
        }
    }
    for_every_list!(law);
}

/// In digits without sign, blank or leading zero; of a principle, its letter.
#[test]
fn text_has_the_number_or_the_letter_where_people_cite_by_it() {
    fn law<T: Listed>() {
        for (index, value) in T::all().into_iter().enumerate() {
            if let Some(cited) = T::cited(index) {
                assert_eq!(cited.parse(), Ok(value));
                assert_eq!(T::try_from(cited.as_str()), Ok(value));
            }
        }
        for text in wrong_citations::<T>() {
            let error = text.parse::<T>().expect_err(&text);
            assert_eq!(error.found(), text);
        }
    }
    for_every_list!(law);
}

/// What is a number of the list, and no other, nor the same with something before or after.
#[test]
fn of_all_numbers_those_of_the_list_are_read() {
    for number in (0..=60).chain([99, 100, 101, 108, 255, 256, 264, 999, 1000, 65_544]) {
        let expected = (1..=23).contains(&number).then(|| Objective::ALL[number - 1]);
        assert_eq!(number.to_string().parse().ok(), expected);
        let expected = (1..=4).contains(&number).then(|| RoundTable::ALL[number - 1]);
        assert_eq!(number.to_string().parse().ok(), expected);
        for padded in
            [format!("0{number}"), format!("00{number}"), format!("+{number}"), format!("{number}.")]
        {
            assert!(padded.parse::<Objective>().is_err(), "{padded}");
        }
    }
}

#[test]
fn documents_have_the_identifier_and_nothing_else() {
    fn law<T: Listed>() {
        for value in T::all() {
            let identifier = value.identifier();
            assert_eq!(to_value(value).expect("it can be written"), json!(identifier));
            assert_eq!(from_value::<T>(json!(identifier)).expect("it is read"), value);
        }
        for value in T::some() {
            for text in misspellings(value) {
                let error = from_value::<T>(json!(text)).expect_err(&text).to_string();
                let expected = format!(", expected {}", alternatives::<T>());
                assert!(before_suggestion(&error).ends_with(&expected), "{error}");
                assert!(!error.contains("a number from") && !error.contains("a letter from"), "{error}");
            }
        }
        for text in (0..T::COUNT).filter_map(T::cited) {
            let error = from_value::<T>(json!(text)).expect_err(&text).to_string();
            let unknown = format!("unknown {} \"{text}\", expected {}", T::NOUN, alternatives::<T>());
            assert_eq!(before_suggestion(&error), unknown);
        }
    }
    for_every_list!(law);
}

#[test]
fn documents_have_no_other_type_for_an_identifier() {
    fn law<T: Listed>() {
        let refused = |found: Value| {
            let error = from_value::<T>(found).unwrap_err().to_string();
            before_suggestion(&error).to_owned()
        };
        let identifier_is = if T::NOUN == "Member State" { "code" } else { "identifier" };
        let expected = |found: &str| {
            format!("found {found}, expected a string with the {identifier_is} of one {}", T::NOUN)
        };
        let identifier = T::identifiers()[0];
        assert_eq!(refused(json!({ identifier: null })), expected("an object"));
        assert_eq!(refused(json!([identifier])), expected("a list"));
        assert_eq!(refused(json!(null)), expected("null"));
        assert_eq!(refused(json!(true)), expected("true"));
        assert_eq!(refused(json!(0)), expected("the number 0"));
        assert_eq!(refused(json!(1)), expected("the number 1"));
        assert_eq!(refused(json!(-1)), expected("the number -1"));
        assert_eq!(refused(json!(1.0)), expected("the number 1.0"));
    }
    for_every_list!(law);
}

/// The message for a number or a letter in a document has the identifier.
#[test]
fn a_document_with_a_number_is_refused_with_the_identifier() {
    fn law<T: Listed>() {
        for (index, identifier) in T::identifiers().into_iter().enumerate() {
            let Some(cited) = T::cited(index) else { continue };
            let suggestion = format!("; did you mean \"{identifier}\"?");
            let error = from_value::<T>(json!(cited)).unwrap_err().to_string();
            assert!(error.ends_with(&suggestion), "{error}");
            if T::CITED_BY == CitedBy::Number {
                let error = from_value::<T>(json!(index + 1)).unwrap_err().to_string();
                assert!(error.ends_with(&suggestion), "{error}");
            }
        }
    }
    for_every_list!(law);
}

/// A session is called what its round table or its segment is called.
#[test]
fn sessions_have_the_identifiers_of_round_tables_and_segments() {
    let mut sessions = vec![];
    for table in RoundTable::ALL {
        let session = Session::from(table);
        assert_eq!(session, Session::RoundTable(table));
        assert_eq!((session.as_str(), session.name()), (table.as_str(), table.name()));
        assert_eq!((session.round_table(), session.plenary_segment()), (Some(table), None));
        sessions.push(session);
    }
    assert_eq!((Session::PolicyDebate.round_table(), Session::PolicyDebate.plenary_segment()), (None, None));
    sessions.push(Session::PolicyDebate);
    for segment in PlenarySegment::ALL {
        let session = Session::from(segment);
        assert_eq!(session, Session::PlenarySegment(segment));
        assert_eq!((session.as_str(), session.name()), (segment.as_str(), segment.name()));
        assert_eq!((session.round_table(), session.plenary_segment()), (None, Some(segment)));
        sessions.push(session);
    }
    assert_eq!(Session::ALL.as_slice(), sessions);
}

/// Actions and editions have one spelling too, though they are of no list.
#[test]
fn actions_and_editions_are_written_as_they_are_displayed() {
    for action in Action::ALL {
        assert_eq!(to_value(action).expect("it can be written"), json!(action.to_string()));
        assert_eq!(from_value::<Action>(json!(action.to_string())).expect("it is read"), action);
    }
    for edition in (2022..=9998).step_by(4).filter_map(Edition::from_year) {
        assert_eq!(to_value(edition).expect("it can be written"), json!(edition.to_string()));
        assert_eq!(from_value::<Edition>(json!(edition.to_string())).expect("it is read"), edition);
    }
    assert_eq!(
        from_value::<Edition>(json!(2022)).unwrap_err().to_string(),
        "found the number 2022, expected a string with the year of an edition, such as \"2022\"",
    );
    assert_eq!(
        from_value::<Action>(json!(17)).unwrap_err().to_string(),
        "found the number 17, expected a string with an action, such as \"17(c)\"",
    );
}
