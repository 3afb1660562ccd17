//! Inputs and what people write in lists, beside what they are read with otherwise.

use std::hint::black_box;

use imrf::compact::Language;
use imrf::review::recognition::recognize_objective;
use imrf::review::{Coverage, InputDraft, mentions};
use imrf::{Action, Objective};

use crate::{Bench, plain};

pub(crate) fn inputs(bench: &mut Bench) {
    let lines: Vec<String> = (0..1000).map(line).collect();
    bench.compare(
        ("count a thousand inputs", || {
            let inputs = black_box(&lines).iter().map(|line| serde_json::from_str(line).expect("valid"));
            inputs.fold(Coverage::new(), |mut coverage, input| {
                coverage.add_input(&input);
                coverage
            })
        }),
        ("read plain structs", || {
            let inputs = black_box(&lines).iter();
            inputs.for_each(|line| {
                black_box(serde_json::from_str::<plain::Input>(line).expect("of this shape"));
            });
        }),
    );
}

/// A line with one of many inputs.
fn line(number: usize) -> String {
    let level = ["local", "national", "regional", "global"][number % 4].parse().expect("it is a level");
    let mut draft =
        InputDraft::new(format!("Pledge {number} of the city of Zürich on données and data"), level);
    draft.objectives = Objective::ALL.into_iter().skip(number % 20).take(1 + number % 4).collect();
    draft.actions = Action::ALL.into_iter().skip(number % 180).take(number % 3).collect();
    draft.member_states = vec!["LUX".parse().expect("it is a Member State")];
    draft.document = Some(format!("https://example.org/pledges/{number}"));
    serde_json::to_string(&draft).expect("a draft is written")
}

pub(crate) fn recognition(bench: &mut Bench) {
    let mut lines: Vec<String> = Vec::new();
    for objective in Objective::ALL {
        let number = objective.number();
        lines.push(format!("{number}. {}", objective.title()));
        lines.push(format!("Objective {number}: {}", objective.short_title()));
        lines.extend(objective.title_in(Language::French).map(str::to_uppercase));
        lines
            .extend(objective.short_title_in(Language::Spanish).map(|title| format!("• {title} ({number})")));
    }
    lines.extend(
        ["General", "OBJ08", "Cross-cutting", "Objectif 24", "17 c)", "Labour migration"].map(String::from),
    );
    let languages = Language::ALL;
    let titles = Objective::ALL.into_iter().flat_map(|objective| {
        languages.into_iter().flat_map(move |language| {
            [objective.title_in(language), objective.short_title_in(language)].into_iter().flatten()
        })
    });
    let titles: Vec<String> = titles.map(str::to_lowercase).collect();
    // The nearest title, and whether it is near.
    let nearest = |likeness: fn(&str, &str) -> f64| {
        let of_line = |line: &String| {
            let line = line.to_lowercase();
            titles.iter().map(|title| likeness(&line, title)).fold(0.0, f64::max) > 0.9
        };
        black_box(&lines).iter().filter(|line| of_line(line)).count()
    };
    let recognized = || black_box(&lines).iter().filter(|line| recognize_objective(line).is_ok()).count();
    bench.compare(
        ("recognize lines", recognized),
        ("strsim::jaro_winkler over all titles", || nearest(strsim::jaro_winkler)),
    );
    bench.compare(
        ("recognize lines", recognized),
        ("strsim::levenshtein over all titles", || nearest(strsim::normalized_levenshtein)),
    );
}

/// A text without a line feed takes twice as long as half of it: what is looked at around a mention is bounded.
pub(crate) fn prose(bench: &mut Bench) {
    const SENTENCE: &str = "Progress on objective 8 (see paragraph 24 of the Compact) was slow, as the plan had objectives 1 to 3. ";
    let (half, whole) = (SENTENCE.repeat(200), SENTENCE.repeat(400));
    bench.compare(
        ("find mentions in 400 sentences", || mentions(black_box(&whole)).count()),
        ("find mentions in 200 sentences", || mentions(black_box(&half)).count()),
    );
}
