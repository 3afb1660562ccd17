//! The memory that reading takes, at its most, is bounded by the length of the input.

use allocation_counter::measure;
use imrf::jiff::civil::date;
use imrf::{ForumDraft, Objective};

use super::input::{Chance, Inputs};
use super::reader::readers;
use super::setting;

/// What reading may hold at once: so many bytes for each byte of the input, and as many whatever the input.
///
/// The first is what a violation takes for a value of two bytes: it has a text and a pointer, and is in a list that
/// grows by doubling. The second is for a message, and for what the reader of the format keeps.
const FOR_EACH_BYTE: u64 = 640;
const WHATEVER: u64 = 32 * 1024;

fn assert_is_bounded(name: &str, input: &[u8], read: impl FnOnce()) {
    let most = measure(read).bytes_max;
    let bound = FOR_EACH_BYTE * u64::try_from(input.len()).expect("it fits") + WHATEVER;
    assert!(most <= bound, "{name}: {most} bytes for an input of {}", input.len());
}

#[test]
fn reading_what_is_changed_at_random_takes_memory_by_the_length_of_the_input() {
    let mut chance = Chance::new(setting("IMRF_SEED", 1));
    let executions = setting("IMRF_EXECUTIONS", 40_000) / 100;
    let readers = readers();
    let mut inputs: Vec<Inputs> = readers.iter().map(|reader| Inputs::new(reader.documents())).collect();
    for execution in 0..executions {
        let index = usize::try_from(execution).expect("it fits") % readers.len();
        let input = inputs[index].next(&mut chance);
        let read = || {
            readers[index].read(input);
        };
        assert_is_bounded(readers[index].name, input, read);
    }
}

/// What is long: an identifier, a text, a list of what is valid and of what is not, a depth.
#[test]
fn reading_what_is_long_takes_memory_by_the_length_of_the_input() {
    let draft = ForumDraft::indicative(date(2022, 5, 17));
    let document = serde_json::to_string(&draft).expect("the draft can be written");
    let many = |part: &str, count: usize| vec![part; count].join(",");
    let identifiers: Vec<String> =
        Objective::ALL.iter().map(|objective| format!("\"{objective}\"")).collect();
    let inputs = [
        format!("\"{}\"", "x".repeat(20_000)),
        format!("\"{}\"", "\\u0000".repeat(20_000)),
        format!("[{}]", many("\"data\"", 3_000)),
        format!("[{}]", many(&identifiers.join(","), 500)),
        "[".repeat(10_000),
        "{\"a\":".repeat(20_000),
        document.replace("2022-05-17", &"2".repeat(20_000)),
        document.replace("\"data\"", &many("\"data\"", 3_000)),
        document.replace("\"policy-debate\"", &many("\"policy-debate\"", 3_000)),
        document.replace("\"policy-debate\"", &many("\"general-debate\"", 3_000)),
        document.replacen('{', &format!("{{\"{}\":1,", "k".repeat(20_000)), 1),
        document.replacen('{', &format!("{{\"$schema\":\"{}\",", "s".repeat(20_000)), 1),
        document.replacen(
            '{',
            &format!("{{\"plenary\":{{\"nationalReviews\":[{}]}},", many("\"BGD\"", 20_000)),
            1,
        ),
        document.replacen(
            '{',
            &format!("{{\"policyDebate\":{{\"emergingIssues\":[{}]}},", many("\"\"", 20_000)),
            1,
        ),
        document.replacen(
            '{',
            &format!("{{\"policyDebate\":{{\"emergingIssues\":[{}]}},", many("\"\\n\"", 20_000)),
            1,
        ),
    ];
    for reader in readers() {
        for input in &inputs {
            let read = || {
                reader.read(input.as_bytes());
            };
            assert_is_bounded(reader.name, input.as_bytes(), read);
        }
    }
}
