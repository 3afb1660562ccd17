//! Strings that are no date of the calendar, or no date as it is written.

use super::super::super::drawn::Numbers;
use super::super::super::json::{Json, Node};
use super::{Spot, replace};

/// What other readers may take for a date.
const FORMS: [&str; 22] = [
    "2022-5-17",
    "20220517",
    "2022/05/17",
    "17-05-2022",
    "05/17/2022",
    "17 May 2022",
    "2022-05",
    "2022",
    "2022-137",
    "2022-W20-2",
    "22-05-17",
    "2022-05-17T00:00:00",
    "2022-05-17T00:00:00Z",
    "2022-05-17Z",
    " 2022-05-17",
    "2022-05-17\n",
    "+002022-05-17",
    "-000001-05-17",
    "２０２２-05-17",
    "2022–05–17",
    "10000-05-17",
    "",
];

/// Days that there are not.
const NO_DAYS: [&str; 12] = [
    "2022-02-29",
    "2022-04-31",
    "2022-05-00",
    "2022-00-17",
    "2022-13-01",
    "2022-02-30",
    "2022-06-31",
    "2022-05-32",
    "2100-02-29",
    "2026-02-29",
    "0000-00-00",
    "2022-17-05",
];

const AFTER_THE_LAST_YEAR: [&str; 3] = ["9999-05-17", "9999-12-31", "9999-01-01"];

fn replaced_by(texts: &[&str], document: &mut Json, numbers: &mut Numbers) -> Spot {
    let is_date = |node: &Node<'_>| matches!(node.json, Json::Date(_));
    replace(document, numbers, is_date, |_, numbers| Json::Date(numbers.of(texts).into()))
}

pub(in super::super) fn date_in_another_form(document: &mut Json, numbers: &mut Numbers) -> Spot {
    replaced_by(&FORMS, document, numbers)
}

pub(in super::super) fn no_day_of_the_calendar(document: &mut Json, numbers: &mut Numbers) -> Spot {
    replaced_by(&NO_DAYS, document, numbers)
}

pub(in super::super) fn date_after_the_last_year(document: &mut Json, numbers: &mut Numbers) -> Spot {
    replaced_by(&AFTER_THE_LAST_YEAR, document, numbers)
}
