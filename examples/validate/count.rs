//! How many files there were, and how much was found in them.

use std::fmt;
use std::process::ExitCode;

use crate::document::Findings;
use crate::program::FAILURE;

/// The count at the end.
#[derive(Default)]
pub(crate) struct Count {
    valid: u64,
    invalid: u64,
    unread: u64,
    mistakes: u64,
    advice: u64,
}

impl Count {
    /// Adds a file that was read.
    pub(crate) fn add(&mut self, findings: &Findings) {
        let (shown, more) = findings.shown(usize::MAX);
        let found = shown.len() as u64 + more;
        match findings {
            Findings::Advice(_) => {
                self.valid += 1;
                self.advice += found;
            }
            Findings::Syntax(_) | Findings::Violations(..) => {
                self.invalid += 1;
                self.mistakes += found;
            }
        }
    }

    /// Adds a file that could not be read.
    pub(crate) fn add_unread(&mut self) {
        self.unread += 1;
    }

    /// Returns the status of the program.
    pub(crate) fn status(&self) -> ExitCode {
        match (self.unread, self.invalid) {
            (0, 0) => ExitCode::SUCCESS,
            (0, _) => ExitCode::FAILURE,
            _ => ExitCode::from(FAILURE),
        }
    }
}

/// The number of files of each kind, and of mistakes and pieces of advice where there are any.
impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files = self.valid + self.invalid + self.unread;
        write!(f, "{files} {}", if files == 1 { "file" } else { "files" })?;
        let counts = [(self.valid, "valid"), (self.invalid, "not valid"), (self.unread, "not read")];
        let mut separator = ": ";
        for (count, what) in counts {
            if count > 0 {
                write!(f, "{separator}{count} {what}")?;
                separator = ", ";
            }
        }
        let mut separator = "; ";
        for (count, one, several) in
            [(self.mistakes, "mistake", "mistakes"), (self.advice, "piece of advice", "pieces of advice")]
        {
            if count > 0 {
                write!(f, "{separator}{count} {}", if count == 1 { one } else { several })?;
                separator = ", ";
            }
        }
        Ok(())
    }
}
