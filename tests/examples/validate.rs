//! What `validate` reports of documents good and bad, and of files that are none.

use serde_json::{Value, json};

use crate::program::{Folder, Said, changed, command, first, run, run_on, shipped};

/// What is reported of this document on standard input.
fn said_of(document: impl AsRef<[u8]>) -> Said {
    run_on("validate", &["-"], document.as_ref())
}

/// These lines about one file, and the count of a refusal.
fn refused(lines: &[&str]) -> Said {
    let lines = lines.iter().map(|line| format!("-:{line}\n")).collect::<Vec<_>>().concat();
    let count = lines.lines().count();
    let mistakes = if count == 1 { "mistake" } else { "mistakes" };
    Said::new(1, lines, format!("1 file: 1 not valid; {count} {mistakes}\n"))
}

/// A document with this value in the place of the first Forum's.
fn with(pointer: &str, value: Value) -> String {
    changed(|forum| *forum.pointer_mut(pointer).unwrap() = value)
}

#[test]
fn of_a_valid_document_there_is_a_count_only() {
    let valid = Said::new(0, "", "1 file: 1 valid\n");
    assert_eq!(said_of(first()), valid);
    assert_eq!(run("validate", &[shipped()]), valid);
    assert_eq!(run("validate", &["--pretty".into(), shipped()]), valid);
}

#[test]
fn every_mistake_of_a_document_has_a_line_with_its_position() {
    let document = include_str!("../expected/eight-mistakes.json");
    assert_eq!(
        said_of(document),
        refused(&[
            "3:12: /opens: the Forum opens in 2023, expected 2022 or every four years after it \
             (A/RES/73/195, paragraph 49(c)) [quadrennial]",
            "6:88: /programme/secondDay/afternoon/0: unknown session \"policy-debat\", expected \"round-table-one\", \
             \"round-table-two\", \"round-table-three\", \"round-table-four\", \"policy-debate\", \
             \"opening-segment\", \"general-debate\" or \"closing-segment\"; did you mean \"policy-debate\"? \
             [unknown-identifier]",
            "7:18: /programme/thirdDay: key \"afternoon\" is missing, expected once [missing-key]",
            "8:103: /programme/fourthDay: key \"morning\" is repeated, expected once [repeated-key]",
            "14:19: /roundTables/one/coChairs: found 1 co-chair, expected 2 (A/RES/73/326, paragraph 21(c)) \
             [two-co-chairs]",
            "17:58: /roundTables/two/objectives/1: found the number 8, expected a string with the identifier of one \
             objective; did you mean \"save-lives\"? [wrong-type]",
            "27:79: /roundTables/four/objectives/5: objective 1 (data) is listed again in round table four, expected \
             once (A/RES/73/326, paragraph 21(b)) [listed-once]",
            "30:76: /progressDeclaration/endorsedBy: found \"A RES 76 266\", expected a document symbol or URI of 3 \
             to 200 characters from ! to ~ [symbol]",
        ])
    );
}

#[test]
fn a_document_in_yaml_has_the_same_violations_where_they_are() {
    let folder = Folder::new();
    let in_json = folder.file("eight.json", include_str!("../expected/eight-mistakes.json"));
    let yaml = include_str!("../expected/eight-mistakes.yaml");
    let without_positions = |said: &Said| -> Vec<String> {
        said.out.lines().map(|line| line.splitn(4, ':').nth(3).unwrap().to_owned()).collect()
    };
    let expected = without_positions(&run("validate", &[&in_json]));
    for ending in ["yaml", "yml", "YAML"] {
        let file = folder.file(format!("eight.{ending}"), yaml);
        let said = run("validate", &[&file]);
        assert_eq!(without_positions(&said), expected);
        let positions: Vec<String> = said
            .out
            .lines()
            .map(|line| line.strip_prefix(&format!("{}:", file.display())).unwrap())
            .map(|line| line.splitn(3, ':').take(2).collect::<Vec<_>>().join(":"))
            .collect();
        assert_eq!(positions, ["3:8", "11:9", "13:5", "17:5", "26:15", "30:9", "40:124", "41:64"]);
    }
}

#[test]
fn the_type_of_a_document_is_found_or_chosen() {
    let folder = Folder::new();
    let allocation = serde_json::to_string(&imrf::Allocation::INDICATIVE).unwrap();
    let programme = serde_json::to_string(&imrf::Programme::OF_2022).unwrap();
    let kind_of = |document: &str, arguments: &[&str]| {
        let file = folder.file("document.json", document);
        let output = command("validate", &["--json"]).args(arguments).arg(&file).output().unwrap();
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        (report["type"].as_str().unwrap().to_owned(), report["valid"].as_bool().unwrap())
    };
    let input = r#"{"title": "Pledge", "level": "local", "actions": ["17(c)"]}"#.to_owned();
    let documents =
        [(first(), "forum"), (allocation, "allocation"), (programme, "programme"), (input, "input")];
    for (document, kind) in &documents {
        assert_eq!(kind_of(document, &[]), ((*kind).to_owned(), true));
        for chosen in ["forum", "allocation", "programme", "input"] {
            assert_eq!(kind_of(document, &["--as", chosen]), (chosen.to_owned(), chosen == *kind));
        }
    }
    // One key is enough, and without any it is a Forum.
    assert_eq!(kind_of(r#"{"one": [], "x": 1}"#, &[]).0, "allocation");
    assert_eq!(kind_of("[]", &[]), ("forum".to_owned(), false));
    let said = run("validate", &["--as", "agenda", "-"]);
    let expected =
        "validate: expected one of forum, allocation, programme, input after --as, not \"agenda\"\n\n";
    assert!(said.status == 2 && said.err.starts_with(expected), "{}", said.err);
}

#[test]
fn what_is_not_json_is_named_where_it_is() {
    for (document, line) in [
        ("", "1:1: found nothing, expected JSON"),
        ("{\n  // comment\n}", "2:3: found a comment (`//`), expected JSON, which has no comments"),
        ("{} /* x */", "1:4: found a comment (`/*`), expected JSON, which has no comments"),
        ("# x\n{}", "1:1: found a comment (`#`), expected JSON, which has no comments"),
        (
            "{\"a\": [1,\n 2, ]}",
            "2:3: found a comma after the last value, expected JSON, which has no trailing commas",
        ),
        (
            "{\"opens\": 1 ,\n}",
            "1:13: found a comma after the last value, expected JSON, which has no trailing commas",
        ),
        (
            "{\"roundTables\": {\"one\": {\"objectives\": [\"data\",]}}}",
            "1:47: found a comma after the last value, expected JSON, which has no trailing commas",
        ),
        ("{'a': 1}", "1:2: found a single quote, expected JSON, whose strings are in double quotes"),
        ("{} {}", "1:4: found '{', expected JSON (trailing characters)"),
        ("{\"é\": é}", "1:7: found 'é', expected JSON (expected value)"),
        ("[1", "1:3: found the end of the text, expected JSON (EOF while parsing a list)"),
        ("\u{feff}{}", "1:1: found a byte-order mark, expected a document without one"),
    ] {
        assert_eq!(said_of(document), refused(&[&format!("{line} [syntax]")]), "{document}");
    }
    assert_eq!(said_of(b"\xff\xfe{\0}\0"), refused(&["1:1: found the byte 0xFF, expected UTF-8 [syntax]"]));
    assert_eq!(
        said_of(b"{\n \"opens\": \"\xc3\xa9\xc3\""),
        refused(&["2:13: found the byte 0xC3, expected UTF-8 [syntax]"])
    );
}

#[test]
fn what_is_not_yaml_is_named_where_it_is() {
    let folder = Folder::new();
    let said_of = |document: &str| {
        folder.file("bad.yaml", document);
        Said::from(command("validate", &["bad.yaml"]).current_dir(folder.path()).output().unwrap()).out
    };
    assert_eq!(said_of("opens: *x"), "bad.yaml:1:8: unknown anchor [syntax]\n");
    assert_eq!(said_of("é: ü: 1"), "bad.yaml:1:5: mapping values are not allowed in this context [syntax]\n");
    assert_eq!(
        said_of("--- {}\n--- {}\n"),
        "bad.yaml:1:1: deserializing from YAML containing more than one document is not supported [syntax]\n"
    );
}

#[test]
fn of_many_mistakes_a_hundred_are_shown_and_the_others_counted() {
    let many = |count: usize| with("/notes", json!(vec![1; count]));
    let said = said_of(many(100));
    assert_eq!((said.out.lines().count(), said.err.as_str()), (100, "1 file: 1 not valid; 100 mistakes\n"));
    let said = said_of(many(101));
    assert_eq!((said.out.lines().count(), said.err.as_str()), (101, "1 file: 1 not valid; 101 mistakes\n"));
    assert_eq!(said.out.lines().last(), Some("-: and 1 more"));

    let json = run_on("validate", &["--json", "-"], many(1000).replace("\"opens\"", "\"opened\"").as_bytes());
    let report: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((report["violations"].as_array().unwrap().len(), &report["more"]), (1000, &json!(2)));
}

#[test]
fn a_long_text_anywhere_is_answered_in_short_lines() {
    const SIZE: usize = 200_000;
    let long = || json!("x".repeat(SIZE));
    let documents = [
        "}".repeat(SIZE),
        " ".repeat(SIZE),
        "7".repeat(SIZE),
        "[".repeat(SIZE),
        long().to_string(),
        json!({ "x".repeat(SIZE): 1 }).to_string(),
        format!("{{\"opens\":{}", "[".repeat(SIZE)),
        format!("{{\"opens\":{}{}}}", "[".repeat(SIZE / 2), "]".repeat(SIZE / 2)),
        format!("{{\"$schema\":{}", "{\"a\":".repeat(SIZE / 5)),
        with("/format", long()),
        with("/opens", long()),
        with("/programme", long()),
        with("/programme/firstDay/morning/0", long()),
        with("/roundTables/one/objectives", long()),
        with("/roundTables/one/objectives/0", long()),
        with("/progressDeclaration/endorsedBy", long()),
    ];
    for document in documents {
        let start: String = document.chars().take(80).collect();
        for form in [&["-"][..], &["--pretty", "-"]] {
            let said = run_on("validate", form, document.as_bytes());
            assert_eq!((said.status, said.err.lines().count()), (1, 1), "{start}");
            assert!(said.out.lines().count() < 40, "{start}");
            assert!(said.out.len() < 4_000, "{start}: {}", said.out.len());
        }
    }
}

#[test]
fn an_input_without_end_is_given_up() {
    let endless = said_of(vec![b' '; (1 << 20) + 1]);
    let error = "-: found more than 1048576 bytes, expected a document\n1 file: 1 not read\n";
    assert_eq!(endless, Said::new(2, "", error));
    let largest = first() + &" ".repeat((1 << 20) - first().len());
    assert_eq!(said_of(largest).status, 0);
}

#[test]
fn a_file_that_cannot_be_read_goes_before_one_that_is_not_valid() {
    let folder = Folder::new();
    let good = folder.file("good.json", first());
    let bad = folder.file("bad.json", "");
    let absent = folder.path().join("absent.json");
    let no_file = format!("{}: {}\n", absent.display(), std::fs::read(&absent).unwrap_err());
    let bad_line = format!("{}:1:1: found nothing, expected JSON [syntax]\n", bad.display());
    assert_eq!(
        run("validate", &[&bad, &good]),
        Said::new(1, bad_line.as_str(), "2 files: 1 valid, 1 not valid; 1 mistake\n")
    );
    assert_eq!(
        run("validate", &[&absent, &good, &bad]),
        Said::new(2, bad_line, format!("{no_file}3 files: 1 valid, 1 not valid, 1 not read; 1 mistake\n"))
    );
    let directory = run("validate", &[folder.path()]);
    assert_eq!((directory.status, directory.out.as_str()), (2, ""));
    assert!(directory.err.starts_with(&format!("{}: ", folder.path().display())));
}

#[test]
fn advice_is_a_warning() {
    let document = changed(|forum| {
        forum["opens"] = json!("2030-05-14");
        forum["notes"] = json!(["a\u{202e}b"]);
    });
    let column = |text: &str| document.find(text).unwrap() + 1;
    let said = said_of(&document);
    assert_eq!(said.err, "1 file: 1 valid; 2 pieces of advice\n");
    assert_eq!(
        said.out,
        format!(
            "-:1:{}: warning: /format: the edition of 2030 follows A/RES/73/326, whose format is reviewed after the \
             second Forum, unless otherwise decided (A/RES/73/326, paragraph 27) [format-review]\n\
             -:1:{}: warning: /notes/0: found \"a\\u{{202e}}b\", with U+202E, which changes the direction of the text \
             around it [text-direction]\n",
            column("\"A/RES/73/326\""),
            column("\"a\u{202e}b\""),
        )
    );
    assert_eq!(said.status, 0);
}

#[test]
fn nothing_invisible_is_printed_of_a_pointer() {
    let document = changed(|forum| forum["a\u{1b}\u{3164}\u{e0041}~/"] = json!(1));
    let said = said_of(document);
    assert!(said.out.contains(": /a\\u{1b}\\u{3164}\\u{e0041}~0~1: unknown key "), "{}", said.out);
    let is_seen = |character: char| character == '\n' || !character.is_control() && character.is_ascii();
    assert!(said.out.chars().all(is_seen), "{}", said.out);
}

#[cfg(unix)]
#[test]
fn the_name_of_a_file_stays_on_its_line() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let folder = Folder::new();
    let name = OsStr::from_bytes(b"a\nb\x1b[1m\xffc\xe2\x80\xae\xc3\xa9.json");
    folder.file(name, "{");
    let shown = "a\\nb\\u{1b}[1m\\xFFc\\u{202e}é.json";
    for form in ["--as=forum", "--pretty"] {
        let said = Said::from(
            command("validate", &[OsStr::new(form), name]).current_dir(folder.path()).output().unwrap(),
        );
        assert!(said.out.contains(&format!("{shown}:1:2")), "{}", said.out);
    }
    let no_file = std::fs::read(name).unwrap_err();
    let said = Said::from(command("validate", &[name]).output().unwrap());
    assert_eq!(said, Said::new(2, "", format!("{shown}: {no_file}\n1 file: 1 not read\n")));
}
