//! Every paragraph of the two resolutions has a row in the map of `imrf::resolutions`.

/// The first cell of each row of the table under the heading that begins so.
fn paragraphs(heading: &str) -> Vec<String> {
    let source = include_str!("../../src/resolutions.rs");
    let lines = source.lines().map(|line| line.trim_start_matches("//!").trim());
    let under_heading = lines.skip_while(|line| !line.starts_with(&format!("# {heading}"))).skip(1);
    let rows = under_heading.take_while(|line| !line.starts_with('#')).filter(|line| line.starts_with('|'));
    // The first two rows are the head and its rule.
    rows.skip(2).map(|row| row.split('|').nth(1).unwrap_or_default().trim().to_owned()).collect()
}

#[test]
fn every_paragraph_of_the_format_resolution_has_one_row_in_order() {
    let lettered = [(1, 'e'), (18, 'c'), (21, 'f'), (24, 'b'), (26, 'c')];
    let mut expected = Vec::new();
    for number in 1..=27 {
        match lettered.iter().find(|(paragraph, _)| *paragraph == number) {
            Some((_, last)) => expected.extend(('a'..=*last).map(|letter| format!("{number}({letter})"))),
            None => expected.push(number.to_string()),
        }
    }
    assert_eq!(paragraphs("A/RES/73/326"), expected);
}

#[test]
fn every_paragraph_of_the_compact_from_15_to_54_has_one_row_in_order() {
    let expected: Vec<String> = (15..=54).map(|number| number.to_string()).collect();
    assert_eq!(paragraphs("A/RES/73/195"), expected);
}

#[test]
fn every_row_has_a_link_or_says_why_there_is_none() {
    let source = include_str!("../../src/resolutions.rs");
    let rows: Vec<&str> =
        source.lines().filter(|line| line.starts_with("//! | ") && !line.contains("---")).collect();
    // 27 paragraphs, five of them in 19 sub-paragraphs, 40 paragraphs, and two heads.
    assert_eq!(rows.len(), 22 + 19 + 40 + 2);
    for row in rows.iter().filter(|row| !row.contains("where it is modelled")) {
        assert!(row.contains("](crate::") || row.contains("nothing to model: "), "{row}");
    }
}
