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
    if let Some(column) = column {
        let (column, is_named) = find(header, column)?;
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
    let _ = rows.next_if(is_header);
    Ok(rows.collect())
}

/// Returns whether the first item is of the header: it is no objective and near to none. A number is not of the header,
/// also where no objective has it, since a mistake in the first row is not to be hidden.
fn is_header(first: &Item) -> bool {
    first.recognized == Err(RecognitionError::Unknown { suggestion: None })
        && !first.text.contains(char::is_numeric)
}

/// Returns the column with a number or a name, and whether the first row is the header. A number goes before a name, which
/// in a file without a header would be the number of the first objective.
fn find(header: &StringRecord, column: &str) -> io::Result<(usize, bool)> {
    if let Ok(number @ 1..) = column.parse::<usize>()
        && let Some(cell) = header.get(number - 1)
    {
        return Ok((number - 1, is_header(&Item::new(Place::Position(1, number), cell.trim()))));
    }
    let cells = header.iter().map(str::trim);
    let named: Vec<usize> =
        cells.enumerate().filter(|(_, cell)| *cell == column).map(|(index, _)| index).collect();
    match named[..] {
        [index] => Ok((index, true)),
        [] => Err(io::Error::other(format!(
            "found no column {column:?}, expected a number from 1 to {}, or one of the names {}",
            header.len(),
            names(header)
        ))),
        _ => {
            let numbers: Vec<String> = named.iter().map(|index| (index + 1).to_string()).collect();
            Err(io::Error::other(format!(
                "found {} columns {column:?}, expected one; give its number, which is one of {}",
                named.len(),
                numbers.join(", ")
            )))
        }
    }
}

/// Returns the names of the first columns, of which long ones are cut.
fn names(header: &StringRecord) -> String {
    const MOST: usize = 10;
    const LONGEST: usize = 30;
    let name = |cell: &str| {
        let name: String = cell.trim().chars().take(LONGEST).collect();
        let end = if name.len() < cell.trim().len() { "…" } else { "" };
        format!("{:?}", name + end)
    };
    let names = header.iter().take(MOST).map(name).collect::<Vec<_>>().join(", ");
    if header.len() > MOST { names + ", …" } else { names }
}

/// Returns the delimiter that the first line has most of.
fn delimiter(text: &str) -> u8 {
    let line = text.lines().next().unwrap_or_default();
    let count = |delimiter: &u8| line.bytes().filter(|byte| byte == delimiter).count();
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}
