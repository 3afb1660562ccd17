//! What a terminal can show.

use std::env;
use std::io::IsTerminal;

/// How wide a line is where nothing is known of what shows it.
pub(crate) const WIDTH: usize = 80;

/// How wide a line is on the narrowest terminal.
const NARROWEST: usize = 40;

/// What shows the text of an output.
#[derive(Clone, Copy)]
pub(crate) struct Terminal {
    /// How wide a line is, in columns.
    pub(crate) width: usize,
    /// Whether emphasis and colours are shown.
    pub(crate) is_styled: bool,
}

impl Terminal {
    /// Returns the terminal behind an output; `None` where it is something else, such as a file.
    pub(crate) fn behind(output: &impl IsTerminal) -> Option<Self> {
        if !output.is_terminal() {
            return None;
        }
        let width = terminal_size::terminal_size().map_or(WIDTH, |(width, _)| usize::from(width.0));
        Some(Self { width: width.max(NARROWEST), is_styled: is_styled() })
    }

    /// Returns what is assumed of an output that is no terminal.
    pub(crate) const fn none() -> Self {
        Self { width: WIDTH, is_styled: false }
    }
}

/// Returns whether a terminal is given styles: unless `NO_COLOR` is set, or it is one that shows none.
fn is_styled() -> bool {
    env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        && env::var_os("TERM").is_none_or(|terminal| terminal != "dumb")
}
