//! The items of CSV.

use std::io;

use csv::{ReaderBuilder, StringRecord};
use imrf::review::recognition::RecognitionError;

use crate::item::{Item, Place};

/// Returns the cells of a column, or the rows.
///
/// # Errors
///
/// A column that is not there, or a text that is no CSV.
pub(crate) fn items(text: &str, column: Option<&str>) -> io::Result<Vec<Item>> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let records = reader.records().collect::<Result<Vec<StringRecord>, _>>()?;
    let Some(header) = records.first() else { return Ok(Vec::new()) };
    let starts: Vec<usize> = text.match_indices('\n').map(|(index, _)| index + 1).collect();
    let place = |record: &StringRecord, column: usize| {
        // Between two lines the reader may be before the end of the first.
        let before =
            record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default());
        let rest = text.get(before..).unwrap_or_default();
        let byte = text.len() - rest.trim_start_matches(['\r', '\n']).len();
        Place::Position(starts.partition_point(|start| *start <= byte) as u64 + 1, column)
    };
    if let Some(name) = column {
        let (column, is_named) = find(header, name)?;
        let cells = records.iter().skip(usize::from(is_named)).filter_map(|record| {
            let cell = record.get(column).filter(|cell| !cell.trim().is_empty())?;
            Some(Item::new(place(record, column + 1), cell.trim()))
        });
        return Ok(cells.collect());
    }
    let row = |record: &StringRecord| {
        Item::of_row(place(record, 1), &record.iter().map(str::trim).collect::<Vec<_>>())
    };
    let rows = records.iter().map(row).filter(|row| row.recognized != Err(RecognitionError::Empty));
    let mut rows = rows.peekable();
    // The header is a row that is no objective.
    let _ = rows.next_if(|first| !first.is_named());
    Ok(rows.collect())
}

/// Returns the column with a name or a number, and whether the first row has its name.
fn find(header: &StringRecord, name: &str) -> io::Result<(usize, bool)> {
    if let Some(column) = header.iter().position(|cell| cell.trim() == name) {
        return Ok((column, true));
    }
    match name.parse::<usize>() {
        Ok(number @ 1..) if number <= header.len() => {
            let first = Item::new(Place::Position(1, number), header[number - 1].trim());
            Ok((number - 1, first.recognized.is_err()))
        }
        _ => Err(io::Error::other(format!(
            "found no column {name:?}, expected its name or a number from 1 to {}",
            header.len()
        ))),
    }
}

/// Returns the delimiter that the first line has most of.
fn delimiter(text: &str) -> u8 {
    let line = text.lines().next().unwrap_or_default();
    let count = |delimiter: &u8| line.bytes().filter(|byte| byte == delimiter).count();
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}
