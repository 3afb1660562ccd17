//! Newline-delimited inputs: each line is read, whatever the others are.

use imrf::review::{InputLines, LineError};

const TEXT: &str = "\
{\"title\":\"Pledge\",\"level\":\"national\",\"objectives\":[\"save-lives\"]}\r
\r
{\"title\":\"\",\"level\":\"national\"}
not json
  {\"title\":\"Practice\",\"level\":\"local\",\"actions\":[\"17(c)\"]}
[]
{\"title\":\"Last\",\"level\":\"global\",\"guidingPrinciples\":[\"human-rights\"]}";

type Errors = Vec<LineError<serde_json::Error>>;

/// The titles of the inputs, and the errors.
fn read<'a>(lines: impl Iterator<Item = &'a [u8]>) -> (Vec<String>, Errors) {
    let (mut titles, mut errors) = (Vec::new(), Vec::new());
    for input in InputLines::new(lines, serde_json::from_slice) {
        match input {
            Ok(input) => titles.push(input.title().to_string()),
            Err(error) => errors.push(error),
        }
    }
    (titles, errors)
}

#[test]
fn reading_goes_on_after_a_line_that_is_no_input() {
    let (titles, errors) = read(TEXT.as_bytes().split(|byte| *byte == b'\n'));
    assert_eq!(titles, ["Pledge", "Practice", "Last"]);
    assert_eq!(
        errors.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [
            "line 3: the input names no objective, action or guiding principle, expected at least one\n\
             /title: found \"\", expected a text of 1 to 500 code points, not 0",
            "line 4: expected ident at line 1 column 2",
            "line 6: found a list, expected an input, as an object",
        ],
    );
    let kinds: Vec<_> =
        errors.iter().map(|error| (error.format().is_some(), error.violations().is_some())).collect();
    assert_eq!(kinds, [(false, true), (true, false), (false, true)]);
}

#[test]
fn a_line_that_is_not_unicode_is_an_error_of_the_format() {
    let (titles, errors) = read([b"\xff".as_slice(), b"", b"{}"].into_iter());
    assert!(titles.is_empty());
    assert_eq!(errors.iter().map(LineError::number).collect::<Vec<_>>(), [1, 3]);
}
