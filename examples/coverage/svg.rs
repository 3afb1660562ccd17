//! The coverage as a picture: a matrix of objectives by level of review.
//!
//! A darker cell is covered more often, by lightness alone, so that the picture is the same in black and white and to
//! the colour-blind; each cell has its count too. A cell that is not covered is empty and has a dashed edge.

use std::fmt::Write as _;

use imrf::Objective;
use imrf::compact::ReviewLevel;
use imrf::review::Coverage;

use crate::tally::Tally;

const ROW: u32 = 26;
const COLUMN: u32 = 96;
/// Where the cells begin.
const LEFT: u32 = 300;
const TOP: u32 = 96;
/// How wide a shade of the legend is.
const STEP: u32 = 66;
const WIDTH: u32 = LEFT + 5 * COLUMN + 24;
const ROWS: u32 = 23;
/// The shades, from light to dark.
const FILLS: [&str; 6] = ["#dbe6f1", "#b7cde3", "#8fb0d1", "#44709f", "#2a5587", "#0f3562"];
const SHADES: u64 = FILLS.len() as u64;

/// Draws what was counted of these files.
pub(crate) fn picture(tally: &Tally, files: &[String]) -> String {
    let coverage = &tally.coverage;
    let height = TOP + ROWS * ROW + 120;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" \
         role=\"img\" aria-labelledby=\"title\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <title id=\"title\">Objectives of the Global Compact for Migration, by level of review</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"24\" y=\"34\" font-size=\"18\" font-weight=\"bold\">Objectives of the Global Compact for Migration, by level of review</text>\n\
         <text x=\"24\" y=\"56\" fill=\"#444\">How many of {} inputs cover each objective</text>\n",
        tally.inputs
    );
    let headings = ReviewLevel::ALL.map(ReviewLevel::as_str).into_iter().chain(["all"]);
    for (column, heading) in (0..).zip(headings) {
        let middle = LEFT + column * COLUMN + COLUMN / 2;
        let _ = writeln!(
            svg,
            "<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\" font-weight=\"bold\">{heading}</text>",
            TOP - 8
        );
    }
    let most = Objective::ALL
        .into_iter()
        .flat_map(|objective| ReviewLevel::ALL.map(|level| coverage.count_at(objective, level)));
    let most = most.max().unwrap_or_default();
    for objective in Objective::ALL {
        row(&mut svg, coverage, objective, most);
    }
    legend(&mut svg, most, TOP + ROWS * ROW + 28);
    let source = format!(
        "Source: {}. Titles: United Nations. Objectives: A/RES/73/195, paragraph 16.",
        files.join(", ")
    );
    let _ = writeln!(
        svg,
        "<text x=\"24\" y=\"{}\" font-size=\"11\" fill=\"#444\">{}</text>\n</svg>",
        height - 20,
        escaped(&shortened(&source))
    );
    svg
}

/// Draws the row of an objective.
fn row(svg: &mut String, coverage: &Coverage, objective: Objective, most: u64) {
    let top = TOP + (u32::from(objective.number()) - 1) * ROW;
    let baseline = top + 16;
    let number = objective.number();
    let is_missing = coverage.count(objective) == 0;
    let (weight, note) = if is_missing { ("bold", " (missing)") } else { ("normal", "") };
    let _ = writeln!(
        svg,
        "<text x=\"44\" y=\"{baseline}\" text-anchor=\"end\" font-weight=\"{weight}\">{number}</text>\
         <text x=\"54\" y=\"{baseline}\" font-weight=\"{weight}\">{}{note}</text>",
        escaped(objective.short_title())
    );
    for (column, level) in (0..).zip(ReviewLevel::ALL) {
        let count = coverage.count_at(objective, level);
        cell(svg, (LEFT + column * COLUMN, top), COLUMN - 4, count, shade(count, most));
    }
    let all = coverage.count(objective);
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{baseline}\" text-anchor=\"middle\" font-weight=\"bold\">{all}</text>",
        LEFT + 4 * COLUMN + COLUMN / 2
    );
}

/// Draws a cell with its count.
fn cell(svg: &mut String, (left, top): (u32, u32), width: u32, count: u64, shade: u64) {
    let height = ROW - 4;
    if count == 0 {
        let _ = writeln!(
            svg,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"#fff\" stroke=\"#777\" stroke-dasharray=\"3 3\"/>"
        );
        return;
    }
    let fill = FILLS[usize::try_from(shade - 1).unwrap_or(FILLS.len() - 1)];
    // Black on the lighter half, and white on the darker.
    let ink = if shade <= SHADES / 2 { "#000" } else { "#fff" };
    let _ = writeln!(
        svg,
        "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>\
         <text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"{ink}\">{count}</text>",
        left + width / 2,
        top + 16
    );
}

/// Returns the shade of a count: 0 for none, and from 1 to the darkest.
fn shade(count: u64, most: u64) -> u64 {
    let part = u128::from(count) * u128::from(SHADES);
    u64::try_from(part.div_ceil(u128::from(most.max(1)))).unwrap_or(SHADES)
}

/// Draws what the shades mean.
fn legend(svg: &mut String, most: u64, top: u32) {
    let _ = writeln!(
        svg,
        "<text x=\"24\" y=\"{}\" font-weight=\"bold\">Inputs that cover an objective</text>",
        top + 16
    );
    let is_used = |step: &u64| *step == 0 || most >= SHADES;
    let steps: Vec<u64> = (0..=SHADES).filter(is_used).collect();
    let mut left = LEFT;
    let counts = steps.iter().map(|step| {
        if *step == 0 {
            0
        } else {
            u64::try_from(u128::from(most) * u128::from(*step) / u128::from(SHADES)).unwrap_or(most)
        }
    });
    let few = (1..=most).filter(|_| most < SHADES);
    for count in counts.chain(few) {
        cell(svg, (left, top), STEP - 4, count, shade(count, most));
        if count == 0 {
            let _ = writeln!(
                svg,
                "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">none</text>",
                left + STEP / 2 - 2,
                top + 16
            );
        }
        left += STEP;
    }
}

/// Returns a text that is no longer than the picture is wide.
fn shortened(text: &str) -> String {
    let mut shown: String = text.chars().take(130).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
