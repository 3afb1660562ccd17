//! What `validate` says of documents good and bad, and of files that are none.

use std::io::Read as _;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::program::{Folder, Said, changed, command, first, run, run_on, shipped};

/// What is said of this document on standard input.
fn said_of(document: impl AsRef<[u8]>) -> Said {
    run_on("validate", &["-"], document.as_ref())
}

/// One line, and the status of a refusal.
fn refused(line: &str) -> Said {
    Said::new(1, format!("-: {line}\n"), "")
}

/// A document with this value in the place of the first Forum's.
fn with(place: &str, value: Value) -> String {
    changed(|forum| *forum.pointer_mut(place).unwrap() = value)
}

/// The column at which a reader of a document in one line stands when it has read this text.
fn column_after(document: &str, text: &str) -> usize {
    document.find(text).unwrap() + text.len()
}

#[test]
fn a_lawful_document_is_valid() {
    assert_eq!(said_of(first()), Said::new(0, "-: valid\n", ""));
    let shipped = shipped();
    let line = format!("{}: valid\n", shipped.display());
    assert_eq!(run("validate", &[&shipped]), Said::new(0, line, ""));
}

#[test]
fn an_allocation_is_a_document_too() {
    let mut allocation = serde_json::to_value(imrf::Allocation::INDICATIVE).unwrap();
    let arguments = ["--as", "allocation", "-"];
    let said = run_on("validate", &arguments, allocation.to_string().as_bytes());
    assert_eq!(said, Said::new(0, "-: valid\n", ""));

    allocation["one"] = json!(["save-lives"]);
    let said = run_on("validate", &["--as=allocation", "-"], allocation.to_string().as_bytes());
    assert_eq!(
        said,
        Said::new(
            1,
            "-: objective 2 is in no round table (A/RES/73/326, paragraph 21(b)) [coverage]\n\
             -: objective 5 is in no round table (A/RES/73/326, paragraph 21(b)) [coverage]\n\
             -: objective 6 is in no round table (A/RES/73/326, paragraph 21(b)) [coverage]\n\
             -: objective 12 is in no round table (A/RES/73/326, paragraph 21(b)) [coverage]\n\
             -: objective 18 is in no round table (A/RES/73/326, paragraph 21(b)) [coverage]\n\
             -: /two/1: objective 8 is in round table two, expected in one round table, and round table one has it \
             (A/RES/73/326, paragraph 21(b)) [each-once]\n",
            "",
        )
    );
}

#[test]
fn every_broken_rule_has_a_line_in_the_order_of_the_fields() {
    let document = changed(|forum| {
        forum["progressDeclaration"]["endorsedBy"] = json!("A RES");
        forum["roundTables"]["one"]["coChairs"] = json!(["BGD"]);
        forum["roundTables"]["two"]["objectives"].as_array_mut().unwrap().remove(5);
        forum["programme"]["firstDay"]["morning"] = json!([]);
        forum["opens"] = json!("2023-05-17");
    });
    assert_eq!(
        said_of(document).out,
        "-: /opens: the Forum opens in 2023, expected 2022 or every four years after it (A/RES/73/195, paragraph \
         49(c)) [quadrennial]\n\
         -: /programme: round table one is in no meeting, expected in one of the first three (A/RES/73/326, paragraph \
         18(a)) [round-tables-on-first-days]\n\
         -: /programme/firstDay/morning: the morning of the first day holds no session, expected at least one \
         (A/RES/73/326, paragraph 1(d) note 4) [meeting-held]\n\
         -: /roundTables: objective 13 is in no round table (A/RES/73/326, paragraph 21(b)) [coverage]\n\
         -: /roundTables/one/coChairs: found 1 co-chair, expected 2 (A/RES/73/326, paragraph 21(c)) [two-co-chairs]\n\
         -: /progressDeclaration/endorsedBy: found \"A RES\", expected a document symbol of 3 to 200 characters from \
         ! to ~ [symbol]\n"
    );
}

#[test]
fn a_fault_of_shape_has_its_place_line_and_column() {
    let document = with("/programme/secondDay/afternoon/0", json!("lunch"));
    let column = column_after(&document, "\"lunch\"");
    assert_eq!(
        said_of(&document),
        refused(&format!(
            "/programme/secondDay/afternoon/0: unknown session \"lunch\", expected \"round-table-one\", \
             \"round-table-two\", \"round-table-three\", \"round-table-four\", \"policy-debate\", \
             \"opening-segment\", \"general-debate\" or \"closing-segment\" at line 1 column {column} [shape]"
        ))
    );
    assert_eq!(
        said_of("{\n  \"opens\": 20220517}"),
        refused(
            "/opens: invalid type: integer `20220517`, expected a date as YYYY-MM-DD, up to the year 9998 at line 2 \
             column 19 [shape]"
        )
    );
    assert_eq!(
        said_of(r#"{"opens": "2022-05-17", "opens": "2022-05-17"}"#),
        refused(r#"key "opens" is repeated, expected once at line 1 column 31 [shape]"#)
    );
    assert_eq!(
        said_of(r#"{"programme": {}}"#),
        refused(r#"/programme: key "firstDay" is missing, expected once at line 1 column 16 [shape]"#)
    );
    assert_eq!(
        said_of("[]"),
        refused("invalid type: sequence, expected a Forum, as an object at line 1 column 2 [shape]")
    );
}

#[test]
fn the_place_of_an_unknown_key_is_a_json_pointer_on_one_line() {
    assert_eq!(
        said_of(r#"{"programme": {"a/b~c\n\u202e": 1}}"#),
        refused(
            "/programme/a~1b~0c\\n\\u{202e}: unknown key \"a/b~c\\n\\u{202e}\", expected \"firstDay\", \"secondDay\", \
             \"thirdDay\" or \"fourthDay\" at line 1 column 30 [shape]"
        )
    );
}

#[test]
fn what_is_no_text_is_refused_in_one_line() {
    assert_eq!(said_of(""), refused("found nothing, expected JSON at line 1 column 0 [shape]"));
    assert_eq!(said_of(" \n"), refused("EOF while parsing a value at line 2 column 0 [shape]"));
    assert_eq!(
        said_of(format!("\u{feff}{}", first())),
        refused("found a byte-order mark, expected JSON without one at line 1 column 1 [shape]")
    );
    assert_eq!(
        said_of(b"\xff\xfe{\0}\0"),
        refused("found the byte 0xFF, expected UTF-8 at line 1 column 1 [shape]")
    );
    assert_eq!(
        said_of(b"{\n \"opens\": \"\xc3\xa9\xc3\""),
        refused("found the byte 0xC3, expected UTF-8 at line 2 column 14 [shape]")
    );
    let lines = first().lines().count();
    assert_eq!(
        said_of(first() + "{}"),
        refused(&format!("trailing characters at line {} column 1 [shape]", lines + 1))
    );
    assert_eq!(
        said_of("[".repeat(100_000)),
        refused("invalid type: sequence, expected a Forum, as an object at line 1 column 1 [shape]")
    );
}

#[test]
fn ten_megabytes_anywhere_are_answered_in_one_short_line() {
    const SIZE: usize = 10_000_000;
    let long = || json!("x".repeat(SIZE));
    let documents = [
        "}".repeat(SIZE),
        " ".repeat(SIZE),
        "7".repeat(SIZE),
        long().to_string(),
        json!({ "x".repeat(SIZE): 1 }).to_string(),
        format!("{{\"opens\":{}", "[".repeat(SIZE)),
        format!("{{\"$schema\":{}", "{\"a\":".repeat(SIZE / 5)),
        with("/format", long()),
        with("/opens", long()),
        with("/programme", long()),
        with("/programme/firstDay", long()),
        with("/programme/firstDay/morning", long()),
        with("/programme/firstDay/morning/0", long()),
        with("/roundTables/one/objectives", long()),
        with("/roundTables/one/objectives/0", long()),
        with("/progressDeclaration/coFacilitators/0", long()),
        with("/progressDeclaration/endorsedBy", long()),
    ];
    for document in documents {
        let said = said_of(&document);
        let start: String = document.chars().take(80).collect();
        assert_eq!((said.status, said.err.as_str()), (1, ""), "{start}");
        assert_eq!(said.out.lines().count(), 1, "{start}");
        assert!(said.out.len() < 500, "{start}: {}", said.out.len());
    }
}

#[test]
fn a_file_that_cannot_be_read_goes_before_one_that_is_not_valid() {
    let folder = Folder::new();
    let good = folder.file("good.json", first());
    let bad = folder.file("bad.json", "");
    let absent = folder.path().join("absent.json");
    let no_file = std::fs::read(&absent).unwrap_err();
    let no_file = format!("{}: {no_file}\n", absent.display());
    let good_line = format!("{}: valid\n", good.display());
    let bad_line = format!("{}: found nothing, expected JSON at line 1 column 0 [shape]\n", bad.display());

    assert_eq!(run("validate", &[&bad, &good]), Said::new(1, format!("{bad_line}{good_line}"), ""));
    assert_eq!(
        run("validate", &[&absent, &good, &bad]),
        Said::new(2, format!("{good_line}{bad_line}"), no_file.as_str())
    );
    assert_eq!(run("validate", &[&good, &absent]), Said::new(2, good_line, no_file));

    let directory = run("validate", &[folder.path()]);
    assert_eq!((directory.status, directory.out.as_str()), (2, ""));
    assert!(directory.err.starts_with(&format!("{}: ", folder.path().display())));
    assert_eq!(directory.err.lines().count(), 1);
}

#[test]
fn an_input_without_end_is_given_up() {
    let endless = said_of(vec![b' '; (16 << 20) + 1]);
    assert_eq!(endless, Said::new(2, "", "-: found more than 16777216 bytes, expected a document\n"));
    let largest = first() + &" ".repeat((16 << 20) - first().len());
    assert_eq!(said_of(largest), Said::new(0, "-: valid\n", ""));
}

#[cfg(unix)]
#[test]
fn the_name_of_a_file_stays_on_its_line() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let folder = Folder::new();
    let name = OsStr::from_bytes(b"a\nb\x1b[1m\xffc\xe2\x80\xae\xc3\xa9.json");
    folder.file(name, first());
    let output = command("validate", &[name]).current_dir(folder.path()).output().unwrap();
    let shown = "a\\nb\\u{1b}[1m\\xFFc\\u{202e}é.json";
    assert_eq!(Said::from(output), Said::new(0, format!("{shown}: valid\n"), ""));

    let output = command("validate", &[name]).output().unwrap();
    let no_file = std::fs::read(name).unwrap_err();
    assert_eq!(Said::from(output), Said::new(2, "", format!("{shown}: {no_file}\n")));
}

#[test]
fn a_wrong_command_line_is_answered_with_the_usage() {
    let usage = run("validate", &["--help"]);
    assert_eq!((usage.status, usage.err.as_str()), (0, ""));
    assert!(usage.out.contains("Usage: validate [--as forum|allocation] [--json] FILE...\n"));
    assert!(usage.out.lines().all(|line| line.len() <= 80));
    let said = |problem: &str| Said::new(2, "", format!("validate: {problem}\n\n{}", usage.out));
    let no_arguments: [&str; 0] = [];
    assert_eq!(run("validate", &no_arguments), said("expected a file"));
    assert_eq!(run("validate", &["--strict", "-"]), said("invalid option '--strict'"));
    assert_eq!(run("validate", &["--as", "agenda", "-"]), said("expected forum or allocation after --as"));
    assert_eq!(run("validate", &["-", "--as"]), said("missing argument for option '--as'"));
}

#[test]
fn with_json_a_line_is_an_object() {
    let folder = Folder::new();
    let good = folder.file("good.json", first());
    let bad = folder.file("bad.json", with("/opens", json!("2023-05-17")));
    let shapeless = folder.file("shapeless.json", r#"{"opens": 1}"#);
    let absent = folder.path().join("absent.json");
    let said = command("validate", &["--json"]).args([&good, &bad, &absent, &shapeless]).output().unwrap();
    let said = Said::from(said);
    assert_eq!((said.status, said.err.lines().count()), (2, 1));
    let lines: Vec<Value> = said.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        lines,
        [
            json!({ "file": good, "valid": true, "faults": [] }),
            json!({
                "file": bad,
                "valid": false,
                "faults": [{
                    "place": "/opens",
                    "rule": "quadrennial",
                    "text": "the Forum opens in 2023, expected 2022 or every four years after it",
                    "citation": "A/RES/73/195, paragraph 49(c)",
                }],
            }),
            json!({
                "file": shapeless,
                "valid": false,
                "faults": [{
                    "place": "/opens",
                    "rule": "shape",
                    "text": "invalid type: integer `1`, expected a date as YYYY-MM-DD, up to the year 9998",
                    "line": 1,
                    "column": 11,
                }],
            }),
        ]
    );
}

#[test]
fn the_lines_and_the_json_say_the_same() {
    let document = changed(|forum| {
        forum["opens"] = json!("2022-12-30");
        forum["programme"]["thirdDay"]["morning"] = json!(["policy-debate", "policy-debate"]);
        forum["roundTables"]["three"]["objectives"] = json!([]);
        forum["policyDebate"] = json!({ "emergingIssues": ["one", "one", ""] });
    });
    let line = |fault: &Value| {
        let text = |key: &str| fault[key].as_str().unwrap_or_default().to_owned();
        let place = if text("place").is_empty() { String::new() } else { text("place") + ": " };
        let citation =
            if text("citation").is_empty() { String::new() } else { format!(" ({})", text("citation")) };
        format!("-: {place}{}{citation} [{}]\n", text("text"), text("rule"))
    };
    let report = run_on("validate", &["--json", "-"], document.as_bytes());
    let report: Value = serde_json::from_str(&report.out).unwrap();
    let lines: String = report["faults"].as_array().unwrap().iter().map(line).collect();
    assert!(lines.lines().count() > 10);
    assert_eq!(said_of(document), Said::new(1, lines, ""));
}

#[cfg(unix)]
#[test]
fn a_reader_who_has_read_enough_does_not_change_the_status() {
    let folder = Folder::new();
    let many = vec!["policy-debate"; 10_000];
    let bad = folder.file("bad.json", with("/programme/firstDay/morning", json!(many)));
    let mut child = command("validate", &[&shipped(), &bad])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut [0; 10]).unwrap();
    drop(out);
    assert_eq!(Said::from(child.wait_with_output().unwrap()), Said::new(1, "", ""));
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_takes_nothing_is_said_once() {
    let folder = Folder::new();
    let bad =
        folder.file("bad.json", with("/programme/firstDay/morning", json!(vec!["policy-debate"; 1000])));
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let said = Said::from(command("validate", &[&bad, &bad, &bad]).stdout(full).output().unwrap());
    assert_eq!((said.status, said.err.lines().count()), (2, 1));
    assert!(said.err.starts_with("validate: standard output: "), "{}", said.err);
}
