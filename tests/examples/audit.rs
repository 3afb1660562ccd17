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
        let forms: [fn(u8, &str) -> String; 5] = [
            |number, title| format!("{number}\n{title}\n"),
            |number, title| format!("Objective {number}:\n\n{title}\n"),
            |number, title| format!("{title}\n({number})\n"),
            |number, title| format!("{number}\n{}\n", title.replacen(' ', "\n", 1)),
            |number, title| format!("{}\n{number}\n", title.replacen(" and ", " and\n", 1)),
        ];
        for form in forms {
            let list = (1..).zip(titles).map(|(number, title)| form(number, title));
            let list = list.collect::<Vec<_>>().concat();
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
        ("Data\n1. Data\n", "1. Data"),
        ("Data\nObjective 1: Data\n", "Objective 1: Data"),
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

/// An item of a text that is no objective.
fn unknown(place: &str, text: &str, item: &str) -> String {
    format!("-:{place}: {text}: \"{item}\" [unknown]")
}

#[test]
fn a_first_row_with_a_mistake_is_no_header() {
    let rest = (2..=23).map(|number: u8| number.to_string()).collect::<Vec<_>>().join("\n");
    let no_title = "found no known number or title, expected one and nothing else";
    for (first, text) in [
        ("9.99x", "found no known number or title, expected one and nothing else".to_owned()),
        ("24", "no objective has the number 24, expected 1 to 23".to_owned()),
        ("Remitances", format!("{no_title}; did you mean objective 20 (remittances)?")),
    ] {
        let expected = ["missing: 1", "unknown: 1", "", &unknown("1:1", &text, first)];
        for arguments in [&["--as", "csv"][..], &["--column", "1"]] {
            assert_eq!(audited(arguments, format!("{first}\n{rest}")), expected, "{first}");
        }
    }
    for header in ["No", "Objective", "Title of the objective"] {
        for arguments in [&["--as", "csv"][..], &["--column", "1"], &["--column", header]] {
            assert_eq!(audited(arguments, format!("{header}\n{rest}")), ["missing: 1"], "{header}");
        }
    }
    // The name of a column may have a digit.
    assert_eq!(audited(&["--column", "Goal 24"], format!("Goal 24\n{rest}")), ["missing: 1"]);
}

#[test]
fn the_number_of_a_column_goes_before_a_cell_that_is_it() {
    let row = |(number, objective): (u8, Objective)| format!("{number},{objective}\n");
    let rows = (1..).zip(Objective::ALL).map(row).collect::<Vec<_>>().concat();
    let said = run_on("audit", &["--column", "1", "-"], rows.as_bytes());
    assert_eq!((said.status, after_table(&said)), (0, vec![]));
}

#[test]
fn a_column_that_is_not_there_or_there_twice_is_refused_with_those_that_are() {
    let refused = |column: &str, text: &str| {
        let said = run_on("audit", &["--column", column, "-"], text.as_bytes());
        assert_eq!((said.status, said.out.as_str()), (2, ""));
        said.err
    };
    assert_eq!(
        refused("title", "No,Title,\u{1b}\nx,y,z\n"),
        "-: found no column \"title\", expected a number from 1 to 3, or one of the names \"No\", \"Title\", \
         \"\\u{1b}\"\n"
    );
    let many: Vec<String> = (1..=11).map(|number| format!("{number:02}{}", "é".repeat(40))).collect();
    let shown: Vec<String> = (1..=10).map(|number| format!("\"{number:02}{}…\"", "é".repeat(28))).collect();
    assert_eq!(
        refused("12", &many.join(",")),
        format!(
            "-: found no column \"12\", expected a number from 1 to 11, or one of the names {}, …\n",
            shown.join(", ")
        )
    );
    assert_eq!(
        refused("Title", "Title,Who,Title\n1,2,3\n"),
        "-: found 2 columns \"Title\", expected one; give its number, which is one of 1, 3\n"
    );
}

#[test]
fn a_column_is_not_looked_for_in_files_of_other_formats() {
    let folder = Folder::new();
    let list = whole().join("\n");
    for (name, is_read) in
        [("list.txt", false), ("list.md", false), ("list.json", false), ("list.CSV", true), ("list", true)]
    {
        let file = folder.file(name, &list);
        let said = run("audit", &["--column".as_ref(), "1".as_ref(), file.as_os_str()]);
        if is_read {
            assert_ne!(said.out, "", "{name}");
        } else {
            let message = "found --column with a file that has no columns by its name, expected --as csv too";
            assert_eq!(said, Said::new(2, "", format!("{}: {message}\n", file.display())));
        }
        let said = run("audit", &["--as=csv".as_ref(), "--column=1".as_ref(), file.as_os_str()]);
        assert_ne!((said.status, said.out), (2, String::new()), "{name}");
    }
}

#[test]
fn a_number_and_a_shortened_title_in_two_cells_are_an_objective() {
    let shortened = "Pathways for regular migration";
    let expected = ["missing: 1–4 and 6–23"];
    assert_eq!(audited(&["--as", "csv"], format!("5,{shortened}\n")), expected);
    assert_eq!(audited(&["--as", "csv"], format!(",5,Some office,{shortened},7\n")), expected);
    assert_eq!(audited(&["--as", "markdown"], format!("No|Title\n-|-\n5|{shortened}\n")), expected);
    // What is wrong is said of number and title together.
    for (row, text) in [
        (
            format!("7 | {shortened}"),
            "found objective 7 (reduce-vulnerabilities) with words that are not its title",
        ),
        ("5 | General".to_owned(), "found objective 5 (regular-pathways) with words that are not its title"),
        ("2024 | General".to_owned(), "found no known number or title, expected one and nothing else"),
        (
            "20 | Remitances".to_owned(),
            "found no known number or title, expected one and nothing else; did you mean objective 20 (remittances)?",
        ),
    ] {
        let expected = ["missing: 1–23", "unknown: 1", "", &unknown("1:1", text, &row)];
        assert_eq!(audited(&["--as", "csv"], row.replace(" | ", ",")), expected);
    }
    let conflict = audited(&["--as", "csv"], ",1,Save lives\n");
    assert_eq!(conflict[1], "1 is titled as objective 8");
}

#[test]
fn every_value_of_a_repeated_key_is_read() {
    let both = "found objective 1 (data) and objective 8 (save-lives), expected one";
    let expected =
        ["missing: 1–23", "unknown: 1", "", &format!("-: {both}: \"Data | Save lives\" [unknown]")];
    assert_eq!(audited(&["--as", "json"], r#"{"a": "Data", "a": "Save lives"}"#), expected);
    assert_eq!(
        audited(&["--as", "json"], r#"{"1": "Data", "1": "Data", "2": null}"#),
        [
            "missing: 3–23",
            "more than once: 1",
            "",
            "-: /1: objective 1 (data) is there again, expected once; it was at -: /1: \"1 | Data\" [repeated]",
        ]
    );
}

#[test]
fn the_number_of_a_row_in_a_database_is_that_of_no_objective() {
    for item in [r#"{"id": 8, "title": "Remittances"}"#, r#"{"ID": "8", "title": "Remittances"}"#] {
        assert_eq!(audited(&["--as", "json"], item), ["missing: 1–19 and 21–23"], "{item}");
    }
    assert_eq!(audited(&["--as", "json"], r#"[{"id": "remittances"}]"#), ["missing: 1–19 and 21–23"]);
}

#[test]
fn each_line_of_json_is_a_value() {
    let folder = Folder::new();
    let value = |title: &String| serde_json::json!({ "title": title }).to_string() + "\n";
    let mut lines: Vec<String> = whole().iter().map(value).collect();
    for name in ["list.ndjson", "list.jsonl"] {
        let said = run("audit", &[folder.file(name, lines.concat())]);
        assert_eq!((said.status, after_table(&said), said.err.as_str()), (0, vec![], ""), "{name}");
    }
    lines[2] = "\n\n[\"General\", 50]\n".to_owned();
    let said = run("audit", &[folder.file("list.ndjson", lines.concat())]);
    let name = folder.path().join("list.ndjson").display().to_string();
    let no_title = "found no known number or title, expected one and nothing else";
    let expected = [
        "missing: 3".to_owned(),
        "unknown: 2".to_owned(),
        String::new(),
        format!("{name}:5/0: {no_title}: \"General\" [unknown]"),
        format!("{name}:5/1: no objective has the number 50, expected 1 to 23: \"50\" [unknown]"),
    ];
    assert_eq!((said.status, after_table(&said)), (1, expected.iter().map(String::as_str).collect()));
    let said = run("audit", &[folder.file("list.ndjson", "\"Data\"\n[\n")]);
    let message = format!("{name}: EOF while parsing a list at line 3 column 0\n");
    assert_eq!(said, Said::new(2, "", message));
}

#[test]
fn a_file_without_items_is_reported() {
    for (format, text) in [
        ("text", ""),
        ("text", "---\n"),
        ("markdown", "A paragraph about data.\n\nAnother.\n"),
        ("csv", "Title\n"),
        ("json", "{}"),
    ] {
        let said = run_on("audit", &["--as", format, "-"], text.as_bytes());
        assert_eq!((said.status, after_table(&said)), (1, vec!["missing: 1–23"]), "{text}");
        assert_eq!(said.err, "-: found no item, expected a list\n", "{text}");
    }
}
