//! Every row of the tables of the resolutions against the code. What the tables are, `tables/README.md` says.

use imrf::compact::GuidingPrinciple;
use imrf::{Allocation, Day, MemberState, Objective, RoundTable};

const OBJECTIVES: &str = include_str!("../tables/objectives.csv");
const PRINCIPLES: &str = include_str!("../tables/principles.csv");
const MEMBER_STATES: &str = include_str!("../tables/member-states.csv");

/// The rows of a table, each as the values of these columns.
pub(crate) fn rows<const N: usize>(table: &str, columns: [&str; N]) -> Vec<[String; N]> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let headers = reader.headers().expect("the table has headers").clone();
    let indices = columns.map(|column| {
        headers.iter().position(|header| header == column).unwrap_or_else(|| panic!("no column {column}"))
    });
    let row = |record: csv::StringRecord| indices.map(|index| record[index].to_owned());
    reader.records().map(|record| row(record.expect("the row is well formed"))).collect()
}

/// The identifier of a value: its short title in lower case, with hyphens.
fn kebab_case(title: &str) -> String {
    title.to_lowercase().replace(' ', "-")
}

/// The variant of a value: the words of its short title without what is between them.
fn camel_case(title: &str) -> String {
    let capitalised = |word: &str| word[..1].to_uppercase() + &word[1..];
    title.split([' ', '-']).map(capitalised).collect()
}

#[test]
fn every_row_of_the_objectives_is_in_the_code() {
    let columns = ["number", "paragraph", "actions", "last_action", "round_table", "short_en", "title_en"];
    let in_code = Objective::ALL.map(|objective| {
        [
            objective.number().to_string(),
            objective.paragraph().to_string(),
            objective.actions().len().to_string(),
            objective.actions().next_back().expect("an objective has actions").letter().to_string(),
            objective.indicative_round_table().number().to_string(),
            objective.short_title().to_owned(),
            objective.title().to_owned(),
        ]
    });
    assert_eq!(in_code.as_slice(), rows(OBJECTIVES, columns));
}

#[test]
fn an_objective_is_found_by_each_of_its_names() {
    let rows = rows(OBJECTIVES, ["number", "paragraph", "short_en"]);
    for ([number, paragraph, short_title], objective) in rows.into_iter().zip(Objective::ALL) {
        let [number_as_u8, paragraph_as_u8] =
            [&number, &paragraph].map(|text| text.parse::<u8>().expect("a number"));
        assert_eq!(Objective::try_from(number_as_u8), Ok(objective));
        assert_eq!(Objective::from_number(number_as_u8), Some(objective));
        assert_eq!(Objective::from_paragraph(paragraph_as_u8), Some(objective));
        assert_eq!(u8::from(objective), number_as_u8);
        assert_eq!(number.parse(), Ok(objective));
        assert_eq!(kebab_case(&short_title).parse(), Ok(objective));
        assert_eq!(objective.as_str(), kebab_case(&short_title));
        assert_eq!(format!("{objective:?}"), camel_case(&short_title));
        assert_eq!(objective.citation().to_string(), format!("A/RES/73/195, paragraph {paragraph}"));
    }
}

#[test]
fn every_other_number_is_of_no_objective_round_table_or_day() {
    for number in (0..=u8::MAX).filter(|number| !(1..=23).contains(number)) {
        assert_eq!(Objective::from_number(number), None);
        let error = Objective::try_from(number).unwrap_err();
        assert_eq!(error.to_string(), format!("no objective has the number {number}, expected 1 to 23"));
        assert_eq!(error.found(), number);
    }
    for paragraph in (0..=u8::MAX).filter(|paragraph| !(17..=39).contains(paragraph)) {
        assert_eq!(Objective::from_paragraph(paragraph), None);
    }
    for number in (0..=u8::MAX).filter(|number| !(1..=4).contains(number)) {
        assert_eq!(RoundTable::from_number(number), None);
        assert_eq!(Day::from_number(number), None);
        let error = Day::try_from(number).unwrap_err();
        assert_eq!(error.to_string(), format!("no day has the number {number}, expected 1 to 4"));
        let error = RoundTable::try_from(number).unwrap_err();
        assert_eq!(error.to_string(), format!("no round table has the number {number}, expected 1 to 4"));
        assert_eq!(error.found(), number);
    }
}

/// The column of the table is A/RES/73/326, paragraph 21(b).
#[test]
fn the_indicative_allocation_is_that_of_the_table() {
    let rows = rows(OBJECTIVES, ["number", "round_table"]);
    for ([number, table], objective) in rows.into_iter().zip(Objective::ALL) {
        let table: RoundTable = table.parse().expect("the number is of a round table");
        assert_eq!(Allocation::INDICATIVE.round_table(objective), table, "objective {number}");
        for other in RoundTable::ALL {
            let covers = Allocation::INDICATIVE.objectives(other).contains(objective);
            assert_eq!(covers, other == table, "objective {number}");
        }
    }
}

#[test]
fn the_heading_differs_from_the_title_for_objective_13_alone() {
    for ([number, title], objective) in
        rows(OBJECTIVES, ["number", "title_en"]).into_iter().zip(Objective::ALL)
    {
        let heading = if number == "13" { title.replace("migration", "immigration") } else { title };
        assert_eq!(objective.heading(), heading);
    }
}

#[test]
fn every_row_of_the_principles_is_in_the_code() {
    let in_code =
        GuidingPrinciple::ALL.map(|principle| [principle.letter().to_string(), principle.name().to_owned()]);
    assert_eq!(in_code.as_slice(), rows(PRINCIPLES, ["letter", "name_en"]));
}

#[test]
fn a_principle_is_found_by_each_of_its_names() {
    let rows = rows(PRINCIPLES, ["letter", "name_en"]);
    for ([text, name], principle) in rows.into_iter().zip(GuidingPrinciple::ALL) {
        let letter: char = text.parse().expect("the letter is one");
        assert_eq!(GuidingPrinciple::try_from(letter), Ok(principle));
        assert_eq!(GuidingPrinciple::from_letter(letter), Some(principle));
        assert_eq!(char::from(principle), letter);
        assert_eq!(text.parse(), Ok(principle));
        assert_eq!(kebab_case(&name).parse(), Ok(principle));
        assert_eq!(principle.as_str(), kebab_case(&name));
        assert_eq!(format!("{principle:?}"), camel_case(&name));
        assert_eq!(principle.citation().to_string(), format!("A/RES/73/195, paragraph 15({letter})"));
    }
}

#[test]
fn every_other_letter_is_of_no_principle() {
    for letter in ('\0'..=char::MAX).filter(|letter| !('a'..='j').contains(letter)) {
        assert_eq!(GuidingPrinciple::from_letter(letter), None);
    }
    let error = GuidingPrinciple::try_from('A').unwrap_err();
    assert_eq!(error.to_string(), "no guiding principle has the letter 'A', expected 'a' to 'j'");
    assert_eq!(error.found(), 'A');
}

#[test]
fn every_row_of_the_member_states_is_in_the_code() {
    let codes: Vec<String> = rows(MEMBER_STATES, ["alpha3"]).into_iter().map(|[code]| code).collect();
    let in_code: Vec<&str> = MemberState::ALL.iter().map(|state| state.as_str()).collect();
    assert_eq!(in_code, codes);
    for (code, state) in codes.iter().zip(MemberState::ALL) {
        assert_eq!(code.parse(), Ok(state));
        assert_eq!(format!("{state:?}"), format!("MemberState::{code}"));
    }
}
