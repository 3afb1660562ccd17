//! What `audit` takes for an item of a list, and what it refuses to read.

use imrf::Objective;
use serde_json::Value;

use crate::program::{Folder, Said, run, run_on};
use crate::review::{after_table, whole};

/// What is printed below the objectives of this text.
fn audited(arguments: &[&str], text: impl AsRef<[u8]>) -> Vec<String> {
    let said = run_on("audit", &[arguments, &["-"]].concat(), text.as_ref());
    assert_eq!(said.err, "", "{}", said.out);
    after_table(&said).into_iter().map(str::to_owned).collect()
}

/// An item of a text that is an objective again.
fn repeated(objective: Objective, place: &str, first: &str, item: &str) -> String {
    let number = objective.number();
    format!(
        "-:{place}: objective {number} ({objective}) is there again, expected once; it was at -:{first}: \
         \"{item}\" [repeated]"
    )
}

#[test]
fn a_number_and_its_title_on_two_lines_are_one_item() {
    for titles in [Objective::ALL.map(Objective::short_title), Objective::ALL.map(Objective::title)] {
        for list in [
            (1..).zip(titles).map(|(number, title)| format!("{number}\n{title}\n")).collect::<String>(),
            (1..).zip(titles).map(|(number, title)| format!("Objective {number}:\n\n{title}\n")).collect(),
            (1..).zip(titles).map(|(number, title)| format!("{title}\n({number})\n")).collect(),
            (1..)
                .zip(titles)
                .map(|(number, title)| format!("{number}\n{}\n", title.replacen(' ', "\n", 1)))
                .collect(),
        ] {
            assert_eq!(run_on("audit", &["-"], list.as_bytes()).status, 0, "{list}");
        }
    }
}

#[test]
fn lines_that_are_an_objective_each_stay_items() {
    assert_eq!(audited(&[], "1\n2\n3\n"), ["missing: 4–23"]);
    assert_eq!(audited(&[], "Data\nMinimize adverse drivers\n"), ["missing: 3–23"]);
    assert_eq!(audited(&[], "1\nData\n2\n"), ["missing: 3–23"]);
    for (list, item) in [
        ("1\n1\n", "1"),
        ("Data\nData\n", "Data"),
        ("1. Data\nData\n", "Data"),
        ("Objective 1\nObjective 1\n", "Objective 1"),
        ("1\nObjective 1\n", "Objective 1"),
    ] {
        let expected =
            ["missing: 2–23", "more than once: 1", "", &repeated(Objective::Data, "2:1", "1:1", item)];
        assert_eq!(audited(&[], list), expected, "{list}");
    }
}

#[test]
fn a_number_above_the_title_of_another_objective_is_a_conflict() {
    for (title, shown) in [
        ("Save lives", "1 Save lives"),
        (
            "Save lives and establish coordinated\ninternational efforts on missing migrants",
            "1 Save lives and establish coordinated international efforts…",
        ),
    ] {
        let expected = [
            "missing: 1–7 and 9–23",
            "1 is titled as objective 8",
            "",
            &format!("-:1:1: 1 is titled as objective 8: \"{shown}\" [conflict]"),
        ];
        assert_eq!(audited(&[], format!("1\n{title}\n")), expected);
    }
}

#[test]
fn a_list_of_which_a_file_was_not_read_is_not_right() {
    let folder = Folder::new();
    let file = folder.file("list.txt", whole().join("\n"));
    let right = |said: &Said| serde_json::from_str::<Value>(&said.out).unwrap()["right"].clone();
    let said = run("audit", &["--json".as_ref(), file.as_os_str()]);
    assert_eq!((said.status, right(&said)), (0, true.into()));
    let said = run("audit", &["--json".as_ref(), file.as_os_str(), "absent".as_ref()]);
    assert_eq!((said.status, right(&said)), (2, false.into()));
}

#[test]
fn what_is_no_text_is_not_read() {
    let utf16: Vec<u8> = whole().join("\n").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let message = "-: found the character U+0000, expected a text in UTF-8, UTF-16 with a byte order mark, or \
                   Windows-1252\n";
    for format in ["text", "markdown", "csv", "json"] {
        let said = run_on("audit", &["--as", format, "-"], &utf16);
        assert_eq!(said, Said::new(2, "", message), "{format}");
    }
    for arguments in [&["-"][..], &["--mentions", "-"]] {
        assert_eq!(run_on("identify", arguments, &utf16), Said::new(2, "", message));
    }
}
