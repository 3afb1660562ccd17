//! The editions: 2022 and every fourth year after it, and no other year or spelling.

use imrf::Edition;
use imrf::jiff::civil::date;
use proptest::prelude::*;

#[test]
fn of_all_years_exactly_every_fourth_from_2022_has_an_edition() {
    let mut ordinal = 0;
    let mut expected = 2022;
    for year in i16::MIN..=i16::MAX {
        if let Some(edition) = Edition::from_year(year) {
            assert_eq!(year, expected);
            ordinal += 1;
            assert_eq!((edition.year(), edition.ordinal()), (year, ordinal));
            assert_eq!(Edition::try_from(year), Ok(edition));
            assert_eq!(edition.next(), Edition::from_year(year + 4));
            expected += 4;
        } else {
            assert_ne!(year, expected.min(9998));
            assert_eq!(
                Edition::try_from(year).unwrap_err().to_string(),
                format!(
                    "no edition is held in {year}, expected 2022 or every four years after it, up to 9998"
                ),
            );
        }
    }
    assert_eq!((ordinal, expected), (1995, 10002));
    assert_eq!(Edition::from_year(9998).and_then(Edition::next), None);
}

#[test]
fn the_first_two_and_their_opening_days_are_known() {
    assert_eq!((Edition::FIRST.year(), Edition::SECOND.year()), (2022, 2026));
    assert_eq!(Edition::FIRST.opening_day(), Some(date(2022, 5, 17)));
    assert_eq!(Edition::SECOND.opening_day(), Some(date(2026, 5, 5)));
    for year in (2030..=9998).step_by(4) {
        assert_eq!(Edition::from_year(year).expect("an edition is held").opening_day(), None);
    }
}

#[test]
fn a_text_that_is_no_edition_is_refused_with_what_was_expected() {
    let refused = |text: &str| text.parse::<Edition>().unwrap_err().to_string();
    for (text, shown) in [
        ("", ""),
        ("22", "22"),
        ("+2022", "+2022"),
        ("-2022", "-2022"),
        ("02022", "02022"),
        (" 2022", " 2022"),
        ("2022 ", "2022 "),
        ("2022\n", "2022\\n"),
        ("+202", "+202"),
        ("٢٠٢٢", "٢٠٢٢"),
        ("２０２２", "２０２２"),
        ("10002", "10002"),
        ("2022-05-17", "2022-05-17"),
    ] {
        assert_eq!(
            refused(text),
            format!("found \"{shown}\", expected the year of an edition in four digits")
        );
    }
    for year in ["2023", "2018", "0000", "9999"] {
        let shown = year.trim_start_matches("000");
        assert_eq!(
            refused(year),
            format!("no edition is held in {shown}, expected 2022 or every four years after it, up to 9998"),
        );
    }
}

proptest! {
    #[test]
    fn what_is_read_is_displayed(text in "[0-9]{4}|.{0,80}") {
        prop_assert_eq!(Edition::try_from(text.as_str()), text.parse::<Edition>());
        match text.parse::<Edition>() {
            Ok(edition) => prop_assert_eq!(edition.to_string(), text),
            Err(error) => prop_assert!(error.to_string().len() < 400),
        }
    }
}
