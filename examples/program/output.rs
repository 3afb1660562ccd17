//! What a program writes to its two outputs, whatever becomes of them.

use std::fmt;
use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};

/// The two outputs of a program.
///
/// Writing to them returns no error, since there is nothing that a program would do about it. The first error of
/// standard output is reported on standard error, and the program ends with a failure. Where standard error takes
/// nothing either, nobody is left to be told.
pub(crate) struct Output {
    program: &'static str,
    /// `None` once it takes nothing more.
    out: Option<BufWriter<StdoutLock<'static>>>,
    has_failed: bool,
}

impl Output {
    pub(crate) fn new(program: &'static str) -> Self {
        Self { program, out: Some(BufWriter::new(io::stdout().lock())), has_failed: false }
    }

    /// Writes to standard output.
    pub(crate) fn print(&mut self, text: fmt::Arguments<'_>) {
        self.write(|out| out.write_fmt(text));
    }

    /// Writes a line to standard error, after what was written to standard output before it.
    pub(crate) fn message(&mut self, text: fmt::Arguments<'_>) {
        self.write(Write::flush);
        // One write, so that the lines of several programs do not mix.
        let line = format!("{text}\n");
        let _ = io::stderr().write_all(line.as_bytes());
    }

    /// Returns whether standard output did not take what was written. That its reader has read enough is no failure.
    pub(crate) fn has_failed(&mut self) -> bool {
        self.write(Write::flush);
        self.has_failed
    }

    fn write(&mut self, write: impl FnOnce(&mut BufWriter<StdoutLock<'static>>) -> io::Result<()>) {
        let Some(out) = &mut self.out else { return };
        let Err(error) = write(out) else { return };
        // What is left in the buffer is dropped with its writer, which would try to write it again.
        if let Some(out) = self.out.take() {
            drop(out.into_parts());
        }
        if error.kind() != ErrorKind::BrokenPipe {
            self.has_failed = true;
            let program = self.program;
            self.message(format_args!("{program}: cannot write to standard output: {error}"));
        }
    }
}
