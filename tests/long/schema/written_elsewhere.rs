//! Documents that programs in other languages have read and written again are the samples that they have read.
//!
//! `IMRF_WRITTEN=DIR cargo test -p imrf-long-tests --test schema written_elsewhere -- --ignored`, where the folder has files as `tool.sample.json`. It
//! is run by `tests/interop/run`, and is no part of the ordinary tests.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::path::Path;

use imrf::review::Input;
use imrf::{Allocation, Forum};
use serde::de::DeserializeOwned;

/// Compares two documents as values of their type.
fn compare<T: DeserializeOwned + Debug + PartialEq>(written: &Path, sample: &Path) {
    let [written, sample] = [written, sample].map(|path| -> T {
        let text =
            std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    });
    assert_eq!(written, sample);
}

#[test]
#[ignore = "it is run by tests/interop/run"]
fn what_was_written_is_what_was_read() {
    let folder = std::env::var_os("IMRF_WRITTEN").expect("IMRF_WRITTEN names the folder of what was written");
    let samples = crate::shipped::root().join("schemas/samples/valid");
    let mut by_tool: BTreeMap<String, usize> = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let written = entry.unwrap().path();
        let name = written.file_name().unwrap().to_str().unwrap();
        let (tool, sample) = name.split_once('.').unwrap();
        let (root, _) = sample.split_once('-').unwrap();
        match root {
            "allocation" => compare::<Allocation>(&written, &samples.join(sample)),
            "forum" => compare::<Forum>(&written, &samples.join(sample)),
            "input" => compare::<Input>(&written, &samples.join(sample)),
            _ => panic!("{name}: no type of documents"),
        }
        *by_tool.entry(tool.to_owned()).or_default() += 1;
    }
    println!("{by_tool:?}");
    let all = std::fs::read_dir(&samples).unwrap().count();
    assert!(!by_tool.is_empty(), "something was written");
    assert!(by_tool.values().all(|count| *count == all), "each tool has written all {all}: {by_tool:?}");
}
