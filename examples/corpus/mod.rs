//! Documents with what is wrong in them, one a line, for tests in other languages.

use imrf::review::Input;
use imrf::rules::Violation;
use imrf::strategy::{
    DocumentNearMiss, NearMiss, allocation_drafts, allocation_near_misses, every_allocation_near_miss,
    every_input_near_miss, every_near_miss, forum_documents, input_drafts, input_near_misses, near_misses,
    shape_near_misses,
};
use imrf::{Allocation, Checked, Document, Forum, Violations};
use proptest::strategy::{Strategy, ValueTree as _};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde::Serialize;

/// A document and what is found in it, as `validate --json` writes it, with the kind of a near miss.
#[derive(Serialize)]
struct Line<'a> {
    text: &'a str,
    #[serde(rename = "type")]
    document: &'static str,
    valid: bool,
    violations: Vec<&'a Violation>,
    more: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
}

/// Returns the line of a document, in which everything is found by reading it to its end.
///
/// # Errors
///
/// The document, where it is not as it was drawn to be: valid, or a near miss of this kind.
fn line<T: Document>(
    document: &'static str,
    text: &str,
    kind: Option<&'static str>,
) -> Result<String, String> {
    let checked: Checked<T> = serde_json::from_str(text).map_err(|error| format!("{error}: {text}"))?;
    let violations = checked.into_result().err();
    if violations.is_some() != kind.is_some() {
        return Err(format!("{} is not as it was drawn: {text}", kind.unwrap_or("a valid document")));
    }
    let more = violations.as_ref().map_or(0, Violations::more);
    let violations: Vec<&Violation> = violations.iter().flatten().collect();
    let line = Line { text, document, valid: violations.is_empty(), violations, more, kind };
    serde_json::to_string(&line).map_err(|error| error.to_string())
}

fn text(draft: &impl Serialize) -> String {
    serde_json::to_string(draft).expect("texts, lists and dates can be written")
}

/// Returns the lines of every near miss of a Forum, of an allocation and of an input, always the same.
///
/// # Errors
///
/// A near miss in which nothing is found.
pub(crate) fn every() -> Result<Vec<String>, String> {
    fn lines<T: Document>(
        document: &'static str,
        near_misses: Vec<DocumentNearMiss>,
    ) -> impl Iterator<Item = Result<String, String>> {
        near_misses.into_iter().map(move |it| line::<T>(document, &it.json, Some(it.kind.as_str())))
    }
    lines::<Forum>("forum", every_near_miss())
        .chain(lines::<Allocation>("allocation", every_allocation_near_miss()))
        .chain(lines::<Input>("input", every_input_near_miss()))
        .collect()
}

/// Returns so many lines of documents that are drawn, the same for the same seed.
///
/// Of eight, two are valid Forums, two near misses of a Forum and two of its shape; one is a valid allocation or input, and
/// one a near miss of it.
///
/// # Errors
///
/// A document that is not as it was drawn to be.
pub(crate) fn drawn(seed: u64, count: usize) -> Result<Vec<String>, String> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    (0..count).map(|index| one(index, &mut runner)).collect()
}

fn one(index: usize, runner: &mut TestRunner) -> Result<String, String> {
    let is_input = index / 8 % 2 == 1;
    match index % 8 {
        0 | 4 => line::<Forum>("forum", &draw(&forum_documents(), runner)?.json, None),
        1 | 5 => {
            let NearMiss { kind, draft, .. } = draw(&near_misses(), runner)?;
            line::<Forum>("forum", &text(&draft), Some(kind.as_str()))
        }
        2 | 6 => {
            let DocumentNearMiss { kind, json, .. } = draw(&shape_near_misses(), runner)?;
            line::<Forum>("forum", &json, Some(kind.as_str()))
        }
        3 if is_input => line::<Input>("input", &text(&draw(&input_drafts(), runner)?), None),
        3 => line::<Allocation>("allocation", &text(&draw(&allocation_drafts(), runner)?), None),
        _ if is_input => {
            let NearMiss { kind, draft, .. } = draw(&input_near_misses(), runner)?;
            line::<Input>("input", &text(&draft), Some(kind.as_str()))
        }
        _ => {
            let NearMiss { kind, draft, .. } = draw(&allocation_near_misses(), runner)?;
            line::<Allocation>("allocation", &text(&draft), Some(kind.as_str()))
        }
    }
}

fn draw<S: Strategy>(strategy: &S, runner: &mut TestRunner) -> Result<S::Value, String> {
    Ok(strategy.new_tree(runner).map_err(|reason| reason.to_string())?.current())
}
