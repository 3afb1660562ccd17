//! The items of a list, whatever its format.

use std::fmt;

use imrf::Objective;
use imrf::review::recognition::{RecognitionError, recognize_objective};

/// Where an item is.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// Line and column, from 1.
    Position(u64, usize),
    /// A JSON Pointer, behind the line of the value where there are several.
    Pointer(String),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Position(line, column) => write!(f, "{line}:{column}"),
            Self::Pointer(pointer) => f.write_str(pointer),
        }
    }
}

/// An item of a list, and which objective it is.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) place: Place,
    pub(crate) text: String,
    pub(crate) recognized: Result<Objective, RecognitionError>,
}

impl Item {
    /// Creates an item of one text.
    pub(crate) fn new(place: Place, text: &str) -> Self {
        Self { place, text: text.to_owned(), recognized: recognize(text) }
    }

    /// Creates an item of the cells of a row: number and title may each have one, and others are beside them.
    pub(crate) fn of_row(place: Place, cells: &[&str]) -> Self {
        let text = cells.join(" | ");
        Self { place, text, recognized: recognize_row(cells) }
    }

    /// Returns whether the item names an objective, be it with the number of another.
    pub(crate) const fn is_named(&self) -> bool {
        matches!(self.recognized, Ok(_) | Err(RecognitionError::Conflict { .. }))
    }
}

/// Recognizes an objective in a list of objectives, in which a name that a principle has too is that of the objective.
fn recognize(text: &str) -> Result<Objective, RecognitionError> {
    match recognize_objective(text) {
        Err(RecognitionError::Ambiguous { objective, .. }) => Ok(objective),
        recognized => recognized,
    }
}

/// Recognizes the objective of a row.
fn recognize_row(cells: &[&str]) -> Result<Objective, RecognitionError> {
    let is_text = |cell: &str| cell.contains(char::is_alphabetic);
    let is_number = |cell: &str| !is_text(cell) && cell.contains(char::is_numeric);
    let mut found: Option<(usize, Objective)> = None;
    let mut first_error = None;
    for (index, cell) in cells.iter().enumerate().filter(|(_, cell)| is_text(cell)) {
        match (recognize(cell), found) {
            (Ok(objective), None) => found = Some((index, objective)),
            (Ok(second), Some((_, first))) if first != second => {
                return Err(RecognitionError::Several { first: first.into(), second: second.into() });
            }
            // A cell that contradicts itself is the fault of the row.
            (Err(error @ RecognitionError::Conflict { .. }), _) => return Err(error),
            (Err(error), _) => drop(first_error.get_or_insert(error)),
            _ => {}
        }
    }
    // A number behind the title counts something.
    let before = found.map_or(cells.len(), |(index, _)| index);
    let number = cells[..before].iter().find(|cell| is_number(cell));
    let numbered = number.map(|number| recognize(number));
    match (numbered, found, first_error) {
        (Some(Ok(numbered)), Some((_, titled)), _) if numbered != titled => {
            Err(RecognitionError::Conflict { numbered, titled })
        }
        (_, Some((_, objective)), _) => Ok(objective),
        (Some(Ok(numbered)), None, Some(error)) => {
            // Beside its number a title may be shortened; beside any other text the number does not say that the row is
            // the objective.
            let texts = cells.iter().filter(|cell| is_text(cell));
            let mut texts = texts.map(|text| recognize(&format!("{}. {text}", numbered.number())));
            match (texts.clone().find(Result::is_ok), error) {
                (Some(recognized), _) => recognized,
                (None, RecognitionError::Unknown { suggestion: None }) => texts.next().unwrap_or(Err(error)),
                (None, error) => Err(error),
            }
        }
        (_, None, Some(error)) => Err(error),
        (numbered, None, None) => numbered.unwrap_or(Err(RecognitionError::Empty)),
    }
}
