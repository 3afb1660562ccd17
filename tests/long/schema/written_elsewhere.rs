//! Documents that programs in other languages have read and written again are the samples that they have read.
//!
//! `IMRF_WRITTEN=DIR cargo test -p imrf-long-tests --test schema written_elsewhere -- --ignored`, where the folder has files as `tool.sample.json`. It
//! is run by `tests/interop/run`, and is no part of the ordinary tests.

use std::collections::BTreeMap;
use std::path::Path;

use imrf::Forum;

#[test]
#[ignore = "it is run by tests/interop/run"]
fn what_was_written_is_what_was_read() {
    let folder = std::env::var_os("IMRF_WRITTEN").expect("IMRF_WRITTEN names the folder of what was written");
    let samples = crate::shipped::root().join("schemas/samples/valid");
    let read = |path: &Path| -> Forum {
        let text =
            std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let mut by_tool: BTreeMap<String, usize> = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let (tool, sample) = name.split_once('.').unwrap();
        assert_eq!(read(&path), read(&samples.join(sample)), "{name}");
        *by_tool.entry(tool.to_owned()).or_default() += 1;
    }
    println!("{by_tool:?}");
    assert!(!by_tool.is_empty(), "something was written");
    assert!(by_tool.values().all(|count| *count >= 15), "each tool has written every sample: {by_tool:?}");
}
