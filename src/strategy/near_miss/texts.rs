//! Texts and references that break a rule.

use alloc::format;
use alloc::string::String;

use super::super::drawn::Numbers;
use super::super::text::{character, plain, repeated};
use super::list_again;
use super::states::{in_declaration, in_table};
use crate::forum::key;
use crate::limits::{LONGEST_REFERENCE, LONGEST_TEXT};
use crate::rules::{Rule, Violation};
use crate::vocabulary::Quoted;
use crate::vocabulary::characters::INVISIBLE;
use crate::{ForumDraft, RoundTable};

/// The number of numbers by which the wrong value and its location are drawn.
const WRONG: u32 = 128;

pub(super) fn emerging_issue_again(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let otherwise = numbers.part(WRONG, plain);
    let (issue, place) = list_again(&mut draft.policy_debate.emerging_issues, otherwise, numbers);
    let text = format!("emerging issue {} is listed again, expected once", Quoted(&issue));
    Violation::new(Rule::ListedOnce, text)
        .in_list_of(Some(Rule::Topics))
        .under(place)
        .under(key::EMERGING_ISSUES)
        .under(key::POLICY_DEBATE)
}

pub(super) fn short_reference(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let length = numbers.of(&[2, 2, 1, 0]);
    let text = (0..length).map(|_| character(numbers, '!'..='~')).collect();
    wrong_reference(draft, text, numbers)
}

pub(super) fn too_long_reference(numbers: &mut Numbers) -> String {
    let more = match numbers.weighted(&[8, 1]) {
        0 => 1,
        _ => 2 + numbers.below(60),
    };
    repeated(numbers.of(&["A/RES/", "https://example.org/"]), LONGEST_REFERENCE + more)
}

pub(super) fn long_reference(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let text = too_long_reference(numbers);
    wrong_reference(draft, text, numbers)
}

/// Characters that no reference has.
const NOT_IN_REFERENCES: &[char] =
    &[' ', 'é', '\n', '\t', '\r', '\u{7f}', '–', '\u{a0}', '\u{feff}', '😀', '\0'];

pub(super) fn with_foreign_character(numbers: &mut Numbers) -> String {
    let wrong = match numbers.weighted(&[6, 1]) {
        0 => numbers.of(NOT_IN_REFERENCES),
        _ => character(numbers, '\u{80}'..=char::MAX),
    };
    with_one("A/RES/73/326", wrong, numbers)
}

pub(super) fn character_of_no_reference(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let text = with_foreign_character(numbers);
    wrong_reference(draft, text, numbers)
}

pub(super) fn not_a_reference(text: &str) -> Violation {
    let expected = "a document symbol or URI of 3 to 200 characters from ! to ~";
    Violation::new(Rule::Symbol, format!("found {}, expected {expected}", Quoted(text)))
}

fn with_one(text: &str, wrong: char, numbers: &mut Numbers) -> String {
    let mut text = String::from(text);
    // All of the texts are ASCII; the end first, which is where most such characters are.
    let length = text.len();
    let place = numbers.of(&[length, 0, length / 2]);
    text.insert(place, wrong);
    text
}

fn wrong_reference(draft: &mut ForumDraft, wrong: String, numbers: &mut Numbers) -> Violation {
    let violation = not_a_reference(&wrong);
    let way = numbers.below(3);
    let table = numbers.of(&RoundTable::ALL);
    let round_table = &mut draft.round_tables[table];
    match way {
        0 => {
            round_table.background_note = Some(wrong);
            in_table(table, violation.under(key::BACKGROUND_NOTE))
        }
        1 => {
            round_table.technical_summary = Some(wrong);
            in_table(table, violation.under(key::TECHNICAL_SUMMARY))
        }
        _ => {
            draft.progress_declaration.endorsed_by = Some(wrong);
            in_declaration(violation.under(key::ENDORSED_BY))
        }
    }
}

/// A text that is wrong, and what is said of it.
type Wrong = (String, String);

fn wrong(text: String, expected: &str) -> Wrong {
    let said = format!("found {}, expected {expected}", Quoted(&text));
    (text, said)
}

fn of_wrong_length(text: String) -> Wrong {
    let expected = format!("a text of 1 to 500 code points, not {}", text.chars().count());
    wrong(text, &expected)
}

pub(super) fn too_long(numbers: &mut Numbers) -> Wrong {
    let more = match numbers.weighted(&[8, 1]) {
        0 => 1,
        _ => 2 + numbers.below(60),
    };
    of_wrong_length(repeated(numbers.of(&["a", "Migration ", "é", "界", "😀"]), LONGEST_TEXT + more))
}

pub(super) fn with_control(control: char, numbers: &mut Numbers) -> Wrong {
    let text = with_one("Climate change", control, numbers);
    wrong(text, &format!("a text without control characters, not with U+{:04X}", u32::from(control)))
}

pub(super) fn invisible(numbers: &mut Numbers) -> Wrong {
    let text: String = match numbers.weighted(&[4, 6, 2]) {
        0 => repeated(" ", 1 + numbers.below(3)),
        1 => numbers.of(NOTHING_TO_SEE).into(),
        _ => {
            let (first, last) = numbers.of(INVISIBLE);
            [character(numbers, first..=last), ' '].iter().collect()
        }
    };
    wrong(text, "a text with a visible character")
}

/// Texts that look like none.
const NOTHING_TO_SEE: &[&str] =
    &["\u{a0}", "\u{200b}", "\u{feff}", "\u{3000}", "\u{2003}", "\u{ad}", "\u{3164}", "\u{2800}"];

/// Other control characters, and the separators of lines and paragraphs.
const CONTROLS: &[char] =
    &['\t', '\u{85}', '\u{2028}', '\u{2029}', '\0', '\u{7f}', '\u{1b}', '\u{b}', '\u{c}', '\u{9f}'];

pub(super) fn empty_text(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    wrong_text(draft, of_wrong_length(String::new()), numbers)
}

pub(super) fn long_text(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let wrong = too_long(numbers);
    wrong_text(draft, wrong, numbers)
}

pub(super) fn carriage_return(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let wrong = with_control('\r', numbers);
    wrong_text(draft, wrong, numbers)
}

pub(super) fn line_feed(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let wrong = with_control('\n', numbers);
    wrong_text(draft, wrong, numbers)
}

pub(super) fn other_control_character(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let control = match numbers.weighted(&[6, 1, 1]) {
        0 => numbers.of(CONTROLS),
        1 => character(numbers, '\u{0}'..='\u{1f}'),
        _ => character(numbers, '\u{7f}'..='\u{9f}'),
    };
    let wrong = with_control(control, numbers);
    wrong_text(draft, wrong, numbers)
}

pub(super) fn nothing_to_see(draft: &mut ForumDraft, numbers: &mut Numbers) -> Violation {
    let wrong = invisible(numbers);
    wrong_text(draft, wrong, numbers)
}

fn wrong_text(draft: &mut ForumDraft, (wrong, said): Wrong, numbers: &mut Numbers) -> Violation {
    let violation = Violation::new(Rule::PlainText, said);
    match numbers.below(3) {
        0 => {
            let table = numbers.of(&RoundTable::ALL);
            draft.round_tables[table].keynote_speaker = Some(wrong);
            in_table(table, violation.under(key::KEYNOTE_SPEAKER))
        }
        1 => {
            let issues = &mut draft.policy_debate.emerging_issues;
            let place = numbers.below(issues.len() + 1);
            issues.insert(place, wrong);
            violation.under(place).under(key::EMERGING_ISSUES).under(key::POLICY_DEBATE)
        }
        _ => {
            let place = numbers.below(draft.notes.len() + 1);
            draft.notes.insert(place, wrong);
            violation.under(place).under(key::NOTES)
        }
    }
}
