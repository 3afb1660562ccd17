//! The coverage as a picture: a matrix of objectives by level of review.
//!
//! A darker cell is covered more often, by lightness alone, so that the picture is the same in black and white and to
//! the colour-blind; each cell has its count too. A cell that is not covered is empty and has a dashed edge.

use std::fmt::{self, Write as _};

use imrf::Objective;
use imrf::compact::ReviewLevel;
use imrf::review::Coverage;
use textwrap::core::display_width;

use crate::scale::{SHADES, Scale};
use crate::tally::Tally;

/// How much is left free at the edges.
const EDGE: u32 = 24;
/// How high a row is, and how wide a column: a cell and the gap to the next.
const ROW: u32 = 26;
const COLUMN: u32 = 96;
const GAP: u32 = 4;
/// How far the line that letters stand on is below the top of a cell.
const BASELINE: u32 = 16;
/// Where the cells begin, behind the longest title in bold in a wider font than Arial; and where the counts at all levels
/// end.
const LEFT: u32 = 324;
const TOP: u32 = 96;
const RIGHT: u32 = LEFT + 4 * COLUMN + 88;
const WIDTH: u32 = RIGHT + EDGE;
/// Where the legend begins, below the rows.
const LEGEND: u32 = TOP + 23 * ROW + 20;
const HEIGHT: u32 = LEGEND + 116;
/// The shades, from light to dark; the ink on the first of them is black, and white on the others.
const FILLS: [&str; SHADES] = ["#dbe6f1", "#b7cde3", "#8fb0d1", "#44709f", "#2a5587", "#0f3562"];
const LIGHT: usize = 3;
/// How many columns of a terminal the names of files take at most.
const NAMES: usize = 96;

/// Draws what was counted of these files.
pub(crate) fn picture(tally: &Tally, files: &[String]) -> String {
    let coverage = &tally.coverage;
    let counts = Objective::ALL
        .into_iter()
        .flat_map(|objective| ReviewLevel::ALL.map(|level| coverage.count_at(objective, level)));
    let scale = Scale::new(counts);
    let mut picture = Picture { svg: String::new() };
    picture.head(tally);
    for objective in Objective::ALL {
        picture.row(coverage, objective, &scale);
    }
    picture.legend(&scale);
    picture.source(files);
    picture.svg
}

/// A picture that is being drawn.
struct Picture {
    svg: String,
}

/// What a cell shows.
#[derive(Clone, Copy)]
enum Cell {
    Empty,
    Shaded(usize),
}

impl Picture {
    /// Adds a line. A text takes whatever is written to it.
    fn line(&mut self, line: fmt::Arguments<'_>) {
        let _ = writeln!(self.svg, "{line}");
    }

    /// Draws what is above the rows.
    fn head(&mut self, tally: &Tally) {
        const TITLE: &str = "Objectives of the Global Compact for Migration, by level of review";
        let inputs = grouped(tally.inputs);
        let left_out = match tally.wrong {
            0 => String::new(),
            1 => "; 1 line that is no input is left out".to_owned(),
            lines => format!("; {} lines that are no input are left out", grouped(lines)),
        };
        let subtitle = format!("Inputs that cover each objective, of {inputs} in all{left_out}");
        self.line(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
             viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"title subtitle\" \
             font-family=\"Arial, Helvetica, sans-serif\" font-size=\"13\">\n\
             <title id=\"title\">{TITLE}</title>\n\
             <desc id=\"subtitle\">{subtitle}</desc>\n\
             <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
             <text x=\"{EDGE}\" y=\"34\" font-size=\"18\" font-weight=\"bold\">{TITLE}</text>\n\
             <text x=\"{EDGE}\" y=\"56\" fill=\"#444\">{subtitle}</text>"
        ));
        for (column, level) in (0..).zip(ReviewLevel::ALL) {
            let middle = LEFT + column * COLUMN + (COLUMN - GAP) / 2;
            self.line(format_args!(
                "<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\" font-weight=\"bold\">{level}</text>",
                TOP - 8
            ));
        }
        self.line(format_args!(
            "<text x=\"{RIGHT}\" y=\"{}\" text-anchor=\"end\" font-weight=\"bold\">all</text>",
            TOP - 8
        ));
    }

    /// Draws the row of an objective.
    fn row(&mut self, coverage: &Coverage, objective: Objective, scale: &Scale) {
        let number = objective.number();
        let top = TOP + (u32::from(number) - 1) * ROW;
        let baseline = top + BASELINE;
        let all = coverage.count(objective);
        let weight = if all == 0 { "bold" } else { "normal" };
        self.line(format_args!(
            "<text x=\"{}\" y=\"{baseline}\" text-anchor=\"end\" font-weight=\"{weight}\">{number}</text>\
             <text x=\"{}\" y=\"{baseline}\" font-weight=\"{weight}\">{}</text>",
            EDGE + 18,
            EDGE + 28,
            escaped(objective.short_title())
        ));
        for (column, level) in (0..).zip(ReviewLevel::ALL) {
            let left = LEFT + column * COLUMN;
            match coverage.count_at(objective, level) {
                0 => self.cell(left, top, "", Cell::Empty),
                count => self.cell(left, top, &grouped(count), Cell::Shaded(scale.shade(count))),
            }
        }
        let all = if all == 0 { "missing".to_owned() } else { grouped(all) };
        self.line(format_args!(
            "<text x=\"{RIGHT}\" y=\"{baseline}\" text-anchor=\"end\" font-weight=\"bold\"{}>{all}</text>",
            size(&all, 13)
        ));
    }

    /// Draws a cell with a text in it.
    fn cell(&mut self, left: u32, top: u32, text: &str, cell: Cell) {
        let (width, height) = (COLUMN - GAP, ROW - GAP);
        let (middle, baseline) = (left + width / 2, top + BASELINE);
        let ink = match cell {
            Cell::Empty => {
                // A line is drawn on both sides of its place.
                self.line(format_args!(
                    "<rect x=\"{left}.5\" y=\"{top}.5\" width=\"{}\" height=\"{}\" fill=\"#fff\" stroke=\"#777\" \
                     stroke-dasharray=\"3 3\"/>",
                    width - 1,
                    height - 1
                ));
                "#000"
            }
            Cell::Shaded(shade) => {
                self.line(format_args!(
                    "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"{}\"/>",
                    FILLS[shade]
                ));
                if shade < LIGHT { "#000" } else { "#fff" }
            }
        };
        if !text.is_empty() {
            self.line(format_args!(
                "<text x=\"{middle}\" y=\"{baseline}\" text-anchor=\"middle\" fill=\"{ink}\"{}>{text}</text>",
                size(text, 13)
            ));
        }
    }

    /// Draws what the shades mean, each above the counts that have it.
    fn legend(&mut self, scale: &Scale) {
        let title = LEGEND + BASELINE;
        self.line(format_args!(
            "<text x=\"{EDGE}\" y=\"{title}\" font-weight=\"bold\">Inputs at a level</text>"
        ));
        let none = (Cell::Empty, "none".to_owned());
        let steps = scale.steps().map(|(from, to, shade)| {
            let counts = match from {
                _ if from == to => grouped(to),
                1 => format!("1 to {}", grouped(to)),
                _ => format!("to {}", grouped(to)),
            };
            (Cell::Shaded(shade), counts)
        });
        let top = LEGEND + ROW;
        for (column, (cell, counts)) in (0..).zip(std::iter::once(none).chain(steps)) {
            let left = EDGE + column * (COLUMN + 12);
            self.cell(left, top, "", cell);
            self.line(format_args!(
                "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\"{}>{counts}</text>",
                left + (COLUMN - GAP) / 2,
                top + ROW + 12,
                size(&counts, 12)
            ));
        }
    }

    /// Writes where the counts and the titles are from.
    fn source(&mut self, files: &[String]) {
        let lines = [
            format!("Source: {}", names(files)),
            "Objectives: A/RES/73/195, paragraph 16. Short titles: United Nations.".to_owned(),
        ];
        for (line, text) in (0..).zip(lines) {
            self.line(format_args!(
                "<text x=\"{EDGE}\" y=\"{}\" font-size=\"11\" fill=\"#444\">{}</text>",
                HEIGHT - 30 + line * 15,
                escaped(&text)
            ));
        }
        self.line(format_args!("</svg>"));
    }
}

/// Returns the attribute of the size of a text that is as wide as a cell at most: of a long number, a smaller one.
fn size(text: &str, most: usize) -> String {
    // A digit is a little more than half as wide as it is high.
    let size = (usize::try_from(COLUMN).unwrap_or(most) + 6) * 10 / (6 * text.len().max(1));
    format!(" font-size=\"{}\"", size.min(most))
}

/// Returns a number with a comma between each three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Returns the names of files, of which as many are written as there is room for.
fn names(files: &[String]) -> String {
    let mut names = String::new();
    for (index, file) in files.iter().enumerate() {
        let is_first = index == 0;
        if !is_first && display_width(&names) + display_width(file) > NAMES {
            return format!("{names} and {} more", grouped((files.len() - index) as u64));
        }
        if !is_first {
            names.push_str(", ");
        }
        names.push_str(&shortened(file));
    }
    names
}

/// Returns a name, or the end of one for which there is no room.
fn shortened(name: &str) -> String {
    if display_width(name) <= NAMES {
        return name.to_owned();
    }
    let mut width = 1;
    let last = name.char_indices().rev().take_while(|(_, character)| {
        width += display_width(character.encode_utf8(&mut [0; 4]));
        width <= NAMES
    });
    let start = last.last().map_or(name.len(), |(index, _)| index);
    format!("…{}", &name[start..])
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
