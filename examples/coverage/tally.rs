//! What was counted of some blocks, by one of the cores or by all.

use std::ffi::OsString;

use imrf::Checked;
use imrf::review::{Coverage, Input};

use crate::blocks::{Block, LONGEST};
use crate::file_name::FileName;
use crate::program::Output;

/// How many of the lines that are not inputs are shown.
const SHOWN: usize = 10;

/// What was counted.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) coverage: Coverage,
    pub(crate) inputs: u64,
    /// How many lines are no inputs.
    pub(crate) wrong: u64,
    /// The first of them: file, line, and what is wrong.
    first_wrong: Vec<(usize, u64, String)>,
}

impl Tally {
    /// What is left of a part that was not counted to its end.
    pub(crate) fn incomplete() -> Self {
        Self { wrong: 1, first_wrong: vec![(0, 0, "a part was not counted".to_owned())], ..Self::default() }
    }

    /// Counts the inputs of a block.
    pub(crate) fn add(&mut self, block: &Block) {
        if block.is_cut {
            let text = || format!("found more than {LONGEST} bytes, expected an input");
            self.add_wrong(block.file, block.line, text);
            return;
        }
        // To look once whether a block is UTF-8 is faster than to look at each of its strings.
        let text = str::from_utf8(&block.contents).ok();
        for (number, range) in block.lines() {
            let line = &block.contents[range.clone()];
            if line.trim_ascii().is_empty() {
                continue;
            }
            let read = match text {
                Some(text) => serde_json::from_str::<Input>(&text[range]),
                None => serde_json::from_slice(line),
            };
            match read {
                Ok(input) => {
                    self.coverage.add_input(&input);
                    self.inputs += 1;
                }
                Err(_) => self.add_wrong(block.file, number, || wrong(line)),
            }
        }
    }

    /// Counts a line that is no input. What is wrong with it is asked for the lines that are shown.
    fn add_wrong(&mut self, file: usize, number: u64, text: impl FnOnce() -> String) {
        self.wrong += 1;
        let is_shown = self.first_wrong.len() < SHOWN
            || self.first_wrong.last().is_some_and(|(other, last, _)| (file, number) < (*other, *last));
        if is_shown {
            self.first_wrong.push((file, number, text()));
            self.keep_first();
        }
    }

    fn keep_first(&mut self) {
        self.first_wrong.sort();
        self.first_wrong.truncate(SHOWN);
    }

    /// Adds what was counted of other blocks.
    pub(crate) fn merge(&mut self, other: Self) {
        self.coverage.merge(&other.coverage);
        self.inputs += other.inputs;
        self.wrong += other.wrong;
        self.first_wrong.extend(other.first_wrong);
        self.keep_first();
    }

    /// Writes how many inputs there are, and what is wrong with the lines that are none.
    pub(crate) fn show(&self, files: &[OsString], output: &mut Output) {
        let plural = |count: u64| if count == 1 { "" } else { "s" };
        output.print(format_args!("\n{} input{}\n", self.inputs, plural(self.inputs)));
        if self.wrong == 0 {
            return;
        }
        output.print(format_args!(
            "{} line{} that {} no input:\n",
            self.wrong,
            plural(self.wrong),
            if self.wrong == 1 { "is" } else { "are" }
        ));
        for (file, number, text) in &self.first_wrong {
            output.print(format_args!("{}:{number}: {text}\n", FileName(&files[*file])));
        }
        let more = self.wrong - self.first_wrong.len() as u64;
        if more > 0 {
            output.print(format_args!("and {more} more\n"));
        }
    }
}

/// Returns what is wrong with a line, which is read again for that.
fn wrong(line: &[u8]) -> String {
    match serde_json::from_slice::<Checked<Input>>(line).map(Checked::into_result) {
        Ok(Ok(_)) => "no input".to_owned(),
        Ok(Err(violations)) => violations.to_string().replace('\n', "; "),
        Err(error) => {
            // The parser knows of one line only.
            let (text, place) = (error.to_string(), format!(" at line 1 column {}", error.column()));
            let text = text.strip_suffix(&place).unwrap_or(&text);
            format!("{text} at column {}", error.column())
        }
    }
}
