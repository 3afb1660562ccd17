//! Every title and name in every language against the tables of the resolutions.

use imrf::Objective;
use imrf::compact::{GuidingPrinciple, Language, TitleSource};

const OBJECTIVES: &str = include_str!("../tables/objectives.csv");
const PRINCIPLES: &str = include_str!("../tables/principles.csv");

/// The cells of a table by row, those of the columns that begin so and end with the language.
fn cells(table: &str, column: &str) -> Vec<[Option<String>; 4]> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let headers = reader.headers().expect("the table has headers").clone();
    let columns = ["en", "fr", "es", "zh"]
        .map(|language| headers.iter().position(|header| header == format!("{column}_{language}")));
    let row = |record: csv::StringRecord| columns.map(|place| place.map(|place| record[place].to_owned()));
    reader.records().map(|record| row(record.expect("the row is well formed"))).collect()
}

/// What a method returns, by language.
fn by_language<T>(of: impl Fn(Language) -> Option<T>) -> [Option<T>; 4] {
    [Language::English, Language::French, Language::Spanish, Language::Chinese].map(of)
}

fn owned(text: &'static str) -> String {
    text.to_owned()
}

#[test]
fn every_title_is_that_of_the_table_and_no_other_is_known() {
    let full =
        Objective::ALL.map(|objective| by_language(|language| objective.title_in(language).map(owned)));
    assert_eq!(full.to_vec(), cells(OBJECTIVES, "title"));
    let short =
        Objective::ALL.map(|objective| by_language(|language| objective.short_title_in(language).map(owned)));
    assert_eq!(short.to_vec(), cells(OBJECTIVES, "short"));
}

#[test]
fn every_name_of_a_principle_is_that_of_the_table() {
    let names =
        GuidingPrinciple::ALL.map(|principle| by_language(|language| principle.name_in(language).map(owned)));
    assert_eq!(names.to_vec(), cells(PRINCIPLES, "name"));
}

#[test]
fn the_source_is_known_of_what_is_known_and_of_nothing_else() {
    use TitleSource::{Compact, FirstProgressDeclaration, NetworkBooklets, NetworkSite, UnitedNationsPage};

    for objective in Objective::ALL {
        assert_eq!(
            by_language(|language| objective.title_source(language)),
            [Some(Compact), Some(NetworkBooklets), Some(NetworkBooklets), None],
        );
        assert_eq!(
            by_language(|language| objective.short_title_source(language)),
            [Some(UnitedNationsPage), Some(NetworkSite), Some(NetworkSite), None],
        );
    }
    for principle in GuidingPrinciple::ALL {
        assert_eq!(
            by_language(|language| principle.name_source(language)),
            [Some(Compact), Some(NetworkSite), Some(NetworkSite), Some(FirstProgressDeclaration)],
        );
    }
    let resolutions: Vec<_> = TitleSource::ALL.iter().filter(|source| source.is_resolution()).collect();
    assert_eq!(resolutions, [&Compact, &FirstProgressDeclaration]);
}

#[test]
fn the_methods_of_one_language_are_those_in_english() {
    for objective in Objective::ALL {
        assert_eq!(objective.title_in(Language::English), Some(objective.title()));
        assert_eq!(objective.short_title_in(Language::English), Some(objective.short_title()));
    }
    for principle in GuidingPrinciple::ALL {
        assert_eq!(principle.name_in(Language::English), Some(principle.name()));
    }
}
