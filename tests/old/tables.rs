//! Every row of the tables of the resolutions against the code. What the tables are, `tables/README.md` says.

use imrf::{Allocation, GuidingPrinciple, MemberState, Objective, RoundTable};

const OBJECTIVES: &str = include_str!("tables/objectives.csv");
const PRINCIPLES: &str = include_str!("tables/principles.csv");
const MEMBER_STATES: &str = include_str!("tables/member-states.csv");

/// The rows of a table, each as the values of these columns.
fn rows<const N: usize>(table: &str, columns: [&str; N]) -> Vec<[String; N]> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let headers = reader.headers().expect("the table has headers").clone();
    let places = columns.map(|column| {
        headers.iter().position(|header| header == column).unwrap_or_else(|| panic!("no column {column}"))
    });
    let row = |record: csv::StringRecord| places.map(|place| record[place].to_owned());
    reader.records().map(|record| row(record.expect("the row is well formed"))).collect()
}

/// The word of a value: its short title in lower case, with hyphens.
fn kebab_case(title: &str) -> String {
    title.to_lowercase().replace(' ', "-")
}

#[test]
fn every_row_of_the_objectives_is_in_the_code() {
    let columns = ["number", "paragraph", "actions", "last_action", "short_en", "title_en"];
    let in_code: Vec<[String; 6]> = Objective::ALL
        .into_iter()
        .map(|objective| {
            [
                objective.number().to_string(),
                objective.paragraph().to_string(),
                objective.action_count().to_string(),
                objective.actions().next_back().expect("an objective has actions").letter().to_string(),
                objective.short_title().to_owned(),
                objective.title().to_owned(),
            ]
        })
        .collect();
    assert_eq!(in_code.len(), 23);
    assert_eq!(in_code, rows(OBJECTIVES, columns));
}

#[test]
fn an_objective_is_found_by_each_of_its_names() {
    for (row, objective) in
        rows(OBJECTIVES, ["number", "paragraph", "short_en"]).into_iter().zip(Objective::ALL)
    {
        let [number, paragraph, short_title] = row;
        let number: u8 = number.parse().expect("the number is one");
        assert_eq!(Objective::try_from(number), Ok(objective));
        assert_eq!(Objective::from_number(number), Some(objective));
        assert_eq!(objective.as_str(), kebab_case(&short_title));
        assert_eq!(kebab_case(&short_title).parse(), Ok(objective));
        assert_eq!(
            format!("{objective:?}"),
            kebab_case(&short_title).split('-').map(capitalised).collect::<String>()
        );
        assert_eq!(objective.citation().to_string(), format!("A/RES/73/195, paragraph {paragraph}"));
        assert_eq!(u8::try_from(u16::from(number) + 16), Ok(objective.paragraph()));
    }
}

/// `word` as `Word`.
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

#[test]
fn every_other_number_is_of_no_objective_and_of_no_round_table() {
    for number in std::iter::once(0).chain(24..=u8::MAX) {
        assert_eq!(Objective::from_number(number), None);
        assert_eq!(
            Objective::try_from(number).unwrap_err().to_string(),
            format!("no objective has the number {number}, expected 1 to 23"),
        );
    }
    for number in std::iter::once(0).chain(5..=u8::MAX) {
        assert_eq!(RoundTable::from_number(number), None);
        assert_eq!(
            RoundTable::try_from(number).unwrap_err().to_string(),
            format!("no round table has the number {number}, expected 1 to 4"),
        );
    }
}

#[test]
fn the_indicative_allocation_is_that_of_the_table() {
    for ([number, table], objective) in
        rows(OBJECTIVES, ["number", "round_table"]).into_iter().zip(Objective::ALL)
    {
        let table: u8 = table.parse().expect("the round table is a number");
        let table = RoundTable::try_from(table).expect("the number is of a round table");
        assert_eq!(objective.indicative_round_table(), table, "objective {number}");
        assert_eq!(Allocation::INDICATIVE.round_table(objective), table, "objective {number}");
        assert!(Allocation::INDICATIVE.objectives(table).contains(objective), "objective {number}");
    }
}

#[test]
fn the_heading_differs_from_the_title_for_objective_13_alone() {
    for [number, title] in rows(OBJECTIVES, ["number", "title_en"]) {
        let objective = Objective::try_from(number.parse::<u8>().expect("the number is one"))
            .expect("the number is of an objective");
        let heading = if number == "13" { title.replace("migration", "immigration") } else { title };
        assert_eq!(objective.heading(), heading);
    }
}

#[test]
fn every_row_of_the_principles_is_in_the_code() {
    let in_code: Vec<[String; 2]> = GuidingPrinciple::ALL
        .into_iter()
        .map(|principle| [principle.letter().to_string(), principle.name().to_owned()])
        .collect();
    assert_eq!(in_code.len(), 10);
    assert_eq!(in_code, rows(PRINCIPLES, ["letter", "name_en"]));
}

#[test]
fn a_principle_is_found_by_each_of_its_names() {
    for ([letter, name], principle) in
        rows(PRINCIPLES, ["letter", "name_en"]).into_iter().zip(GuidingPrinciple::ALL)
    {
        let letter: char = letter.parse().expect("the letter is one");
        assert_eq!(GuidingPrinciple::try_from(letter), Ok(principle));
        assert_eq!(GuidingPrinciple::from_letter(letter), Some(principle));
        assert_eq!(principle.as_str(), kebab_case(&name));
        assert_eq!(kebab_case(&name).parse(), Ok(principle));
        assert_eq!(
            format!("{principle:?}"),
            kebab_case(&name).split('-').map(capitalised).collect::<String>()
        );
    }
}

#[test]
fn every_other_letter_is_of_no_principle() {
    for letter in ('\0'..=char::MAX).filter(|letter| !('a'..='j').contains(letter)) {
        assert_eq!(GuidingPrinciple::from_letter(letter), None);
    }
    assert_eq!(
        GuidingPrinciple::try_from('A').unwrap_err().to_string(),
        "no guiding principle has the letter 'A', expected 'a' to 'j'",
    );
}

#[test]
fn every_row_of_the_member_states_is_in_the_code() {
    let codes: Vec<String> = rows(MEMBER_STATES, ["alpha3"]).into_iter().map(|[code]| code).collect();
    let in_code: Vec<&str> = MemberState::ALL.iter().map(|state| state.as_str()).collect();
    assert_eq!(in_code.len(), 193);
    assert_eq!(in_code, codes);
    for (code, state) in codes.iter().zip(MemberState::ALL.iter().copied()) {
        assert_eq!(code.parse(), Ok(state));
        assert_eq!(format!("{state:?}"), format!("MemberState::{code}"));
    }
}
