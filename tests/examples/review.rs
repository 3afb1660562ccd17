//! What `audit`, `identify` and `coverage` print of lists, of lines and of inputs.

use std::fs;

use imrf::Objective;
use imrf::compact::Language;
use imrf::review::Coverage;
use serde_json::Value;

use crate::program::{Folder, Said, run, run_on};

/// The 23 titles with their numbers; objective 20 is a second copy of objective 2.
fn wild() -> Vec<String> {
    let mut list = whole();
    list[19] = format!("20. {}", Objective::MinimizeAdverseDrivers.title());
    list
}

/// The 23 titles with their numbers.
pub(crate) fn whole() -> Vec<String> {
    Objective::ALL.map(|objective| format!("{}. {}", objective.number(), objective.title())).into()
}

/// What is printed after the rows of the objectives.
pub(crate) fn after_table(said: &Said) -> Vec<&str> {
    said.out.lines().skip(Objective::ALL.len()).collect()
}

#[test]
fn a_whole_list_is_right_in_every_format() {
    let folder = Folder::new();
    let short = Objective::ALL.map(Objective::short_title);
    let rows = |separator: &str, edge: &str| -> String {
        let row = |(number, title): (usize, &str)| {
            format!("{edge}{number}{separator}{title}{separator}{}{edge}", number * 3)
        };
        (1..).zip(short).map(row).collect::<Vec<_>>().join("\n")
    };
    let heading = |title: &String| format!("## Objective {title}\n\nA text about data.\n\n");
    let headings = whole().iter().map(heading).collect::<Vec<_>>().concat();
    let french = Objective::ALL.map(|objective| objective.title_in(Language::French).unwrap());
    // As Windows-1252 and Latin-1 have it, which have no typographic apostrophe in common.
    let latin =
        french.join("\n").replace('\u{2019}', "'").chars().map(|letter| letter as u8).collect::<Vec<_>>();
    let utf16 = |text: &str| -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
    };
    let numbered: serde_json::Map<_, _> =
        (1..).zip(short).map(|(number, title): (u8, _)| (number.to_string(), title.into())).collect();
    let about = |title: &String| serde_json::json!({"title": title, "tags": ["a", "b"]});
    let link =
        |(number, title): (usize, &str)| format!("{number} | [{title}](https://example.org) | **some**");
    let links = (1..).zip(short).map(link).collect::<Vec<_>>().join("\n");
    let bullets = |title: &String| format!("{title}\n---\n\n- General\n- text\n\n");
    let lazy = short.map(|title| format!("1. [ ] *{title}*\n    - something about it\n")).concat();
    let files = [
        ("latin.txt", latin),
        ("utf16.txt", utf16(&french.join("\r\n"))),
        ("utf16.csv", utf16(&rows(";", "").replace('\n', "\r\n"))),
    ];
    for (name, contents) in files {
        let said = run("audit", &[folder.file(name, contents)]);
        assert_eq!((said.status, after_table(&said), said.err.as_str()), (0, vec![], ""), "{name}");
    }
    let files = [
        ("list.txt", whole().join("\n")),
        ("mark.txt", format!("\u{feff}{}\r\n", whole().join("\r\n"))),
        ("returns.txt", whole().join("\r")),
        ("wrapped.txt", format!("=====\n{}", whole().join("\n").replace(" and ", " and\n    "))),
        ("edges.md", format!("No | Title | Who\n--: | :-: | ---\n{links}")),
        ("under.md", whole().iter().map(bullets).collect()),
        ("lazy.md", lazy),
        ("numbered.json", serde_json::Value::from(numbered).to_string()),
        ("tags.json", serde_json::json!({"name": "Compact", "objectives": whole().iter().map(about).collect::<Vec<_>>()}).to_string()),
        ("list.md", format!("# The objectives\n\n{}", whole().join("\n"))),
        ("headings.md", headings),
        ("table.md", format!("| No | Title | Pledges |\n| --- | :-- | --- |\n{}", rows(" | ", "|"))),
        ("table.csv", format!("number,title,pledges\r\n{}", rows(",", ""))),
        ("table.tsv", rows("\t", "")),
        ("list.json", serde_json::to_string(&whole()).unwrap()),
    ];
    for (name, contents) in files {
        let said = run("audit", &[folder.file(name, contents)]);
        assert_eq!((said.status, after_table(&said), said.err.as_str()), (0, vec![], ""), "{name}");
    }
}

#[test]
fn a_copied_title_is_reported_in_its_line() {
    let folder = Folder::new();
    let file = folder.file("list.txt", wild().join("\n"));
    let name = file.display();
    let said = run("audit", &[&file]);
    let item = "20. Minimize the adverse drivers and structural factors that…";
    let expected = [
        "missing: 20".to_owned(),
        "more than once: 2".to_owned(),
        "20 is titled as objective 2".to_owned(),
        String::new(),
        format!("{name}:20:1: 20 is titled as objective 2: \"{item}\" [conflict]"),
        format!(
            "{name}:20:1: objective 2 (minimize-adverse-drivers) is there again, expected once; it was at {name}:2:1: \
             \"{item}\" [repeated]"
        ),
    ];
    assert_eq!((said.status, after_table(&said)), (1, expected.iter().map(String::as_str).collect()));
}

#[test]
fn a_copied_title_is_reported_in_every_format() {
    let folder = Folder::new();
    let titles = Objective::ALL.map(|objective| match objective {
        Objective::Remittances => Objective::MinimizeAdverseDrivers.title(),
        objective => objective.title(),
    });
    let numbered = || (1..).zip(titles);
    let lines = |line: fn((usize, &str)) -> String| numbered().map(line).collect::<String>();
    let object = |(number, title): (usize, &str)| serde_json::json!({"title": title, "number": number});
    let column = lines(|(number, title)| format!("x,\"{number}. {title}\"\r\n"));
    let files = [
        ("list.md", "20:1", lines(|(number, title)| format!("{number}. {title}\n"))),
        (
            "table.md",
            "22:1",
            format!("|#|Title|\n|-|-|\n{}", lines(|(number, title)| format!("|{number}|{title}|\n"))),
        ),
        ("column.csv", "21:2", format!("a,title\r\n{column}")),
        ("list.json", " /19", numbered().map(object).collect::<Value>().to_string()),
    ];
    for (name, place, contents) in files {
        let file = folder.file(name, contents);
        let said = match name {
            "column.csv" => run("audit", &["--column".as_ref(), "title".as_ref(), file.as_os_str()]),
            _ => run("audit", &[&file]),
        };
        let after = after_table(&said);
        assert_eq!(
            after[..4],
            ["missing: 20", "more than once: 2", "20 is titled as objective 2", ""],
            "{name}"
        );
        let finding = format!("{}:{place}: 20 is titled as objective 2: ", file.display());
        assert!(after[4].starts_with(&finding) && after[4].ends_with("[conflict]"), "{name}: {}", after[4]);
        assert_eq!((said.status, after.len()), (1, 6), "{name}");
    }
}

#[test]
fn a_file_that_is_no_list_is_reported_without_a_table() {
    let folder = Folder::new();
    let file = folder.file("cut.json", "[{");
    let said = run("audit", &[&file]);
    let message = format!("{}: EOF while parsing an object at line 1 column 2\n", file.display());
    assert_eq!(said, Said::new(2, "", message));
    let said = run("audit", &["--column", "title", "--as", "json", "-"]);
    let message = "audit: found --column with a format that has no columns, expected csv\n";
    assert!(said.status == 2 && said.err.starts_with(message), "{}", said.err);
}

#[test]
fn an_unknown_item_is_reported_and_any_count_may_be_allowed() {
    let twice = [whole(), whole()].concat().join("\n");
    assert_eq!(run_on("audit", &["-"], twice.as_bytes()).status, 1);
    assert_eq!(run_on("audit", &["--any-count", "-"], twice.as_bytes()).status, 0);
    let general = [whole(), vec!["General".to_owned()]].concat().join("\n");
    let said = run_on("audit", &["--any-count", "-"], general.as_bytes());
    let expected = [
        "unknown: 1",
        "",
        "-:24:1: found no known number or title, expected one and nothing else: \"General\" [unknown]",
    ];
    assert_eq!((said.status, after_table(&said)), (1, expected.to_vec()));
}

#[test]
fn a_column_is_audited_by_its_name_or_its_number() {
    let folder = Folder::new();
    let row = |title: String| format!("\"{title}\",General\r\n");
    let rows = whole().into_iter().map(row).collect::<Vec<_>>().concat();
    let file = folder.file("list.csv", format!("title,remark\r\n{rows}"));
    let run_column = |column: &str| run("audit", &["--column".as_ref(), column.as_ref(), file.as_os_str()]);
    assert_eq!(run_column("title").status, 0);
    assert_eq!(run_column("1").status, 0);
    let said = run_column("remark");
    assert_eq!((said.status, after_table(&said)[..2].to_vec()), (1, vec!["missing: 1–23", "unknown: 23"]));
    let said = run_column("3");
    let message = format!(
        "{}: found no column \"3\", expected a number from 1 to 2, or one of the names \"title\", \"remark\"\n",
        file.display()
    );
    assert_eq!((said.status, said.err), (2, message));
}

#[test]
fn an_audit_is_written_as_json() {
    let said = run_on("audit", &["--json", "-"], wild().join("\n").as_bytes());
    let report: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(said.status, 1);
    assert_eq!(report["right"], false);
    assert_eq!(report["missing"], serde_json::json!(["remittances"]));
    assert_eq!(report["repeated"], serde_json::json!(["minimize-adverse-drivers"]));
    assert_eq!(report["findings"][0]["kind"], "conflict");
    assert_eq!(report["findings"][0]["place"], "20:1");
    let coverage: Coverage = serde_json::from_value(report["coverage"].clone()).unwrap();
    assert_eq!(coverage.count(Objective::MinimizeAdverseDrivers), 2);
}

#[test]
fn each_line_is_identified() {
    let said = run_on("identify", &[], "Obj. 8\r\nGeneral\n17 c)\nprincipe directeur f)\n20 Data".as_bytes());
    let expected = "8\tObj. 8\n-\tGeneral\tfound no known number or title, expected one and nothing else\n17(c)\t17 c)\n\
                    principle (f)\tprincipe directeur f)\n-\t20 Data\tnumbered 20, titled as objective 1\n";
    assert_eq!(said, Said::new(0, expected, ""));

    // A line in Windows-1252, and a text in UTF-16.
    let said = run_on("identify", &[], b"Donn\xe9es\t\nData");
    assert_eq!(said, Said::new(0, "1\tDonnées \n1\tData\n", ""));
    let utf16: Vec<u8> = "\u{feff}Données\r\nData".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let said = run_on("identify", &["-"], &utf16);
    assert_eq!(said, Said::new(0, "1\tDonnées\n1\tData\n", ""));
}

#[test]
fn each_mention_is_identified_by_its_bytes() {
    let text = "Les objectifs 3\nà 5, et (Objetivo 17 g).";
    let said = run_on("identify", &["--mentions", "-"], text.as_bytes());
    let expected = "4..20\t3\n4..20\t4\n4..20\t5\n26..39\t17(g)\n";
    assert_eq!(said, Said::new(0, expected, ""));
}

/// A line with an input that covers this objective.
pub(crate) fn line(objective: Objective, level: &str) -> String {
    format!("{{\"title\":\"Pledge\",\"level\":\"{level}\",\"objectives\":[\"{objective}\"]}}\n")
}

#[test]
fn inputs_are_counted_and_other_lines_reported() {
    let folder = Folder::new();
    let inputs: String = Objective::ALL.into_iter().map(|objective| line(objective, "national")).collect();
    let file = folder
        .file("inputs.ndjson", format!("\u{feff}{inputs}\n{{\"title\":\"\",\"level\":\"local\"}}\nnot json"));
    let picture = folder.file("coverage.svg", "");
    let said = run("coverage", &["--svg".as_ref(), picture.as_os_str(), file.as_os_str()]);
    let name = file.display();
    let expected = [
        String::new(),
        "23 inputs".to_owned(),
        "2 lines that are no input:".to_owned(),
        format!(
            "{name}:25: the input names no objective, action or guiding principle, expected at least one; \
             /title: found \"\", expected a text of 1 to 500 code points, not 0"
        ),
        format!("{name}:26: expected ident at column 2"),
    ];
    assert_eq!((said.status, after_table(&said)), (1, expected.iter().map(String::as_str).collect()));
    let svg = fs::read_to_string(picture).unwrap();
    for objective in Objective::ALL {
        assert!(svg.contains(objective.short_title()), "{objective}");
    }
    let subtitle = "Inputs that cover each objective, of 23 in all; 2 lines that are no input are left out";
    assert!(svg.contains(subtitle) && !svg.contains("missing"));
}

/// The shades of the national cells of a picture, and the counts in its legend.
fn shades_and_legend(inputs: &str) -> (Vec<String>, Vec<String>) {
    let folder = Folder::new();
    let (file, picture) = (folder.file("inputs.ndjson", inputs), folder.file("coverage.svg", ""));
    let said = run("coverage", &["--svg".as_ref(), picture.as_os_str(), file.as_os_str()]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    let svg = fs::read_to_string(picture).unwrap();
    let part = |line: &str, before: &str, after: char| -> Option<String> {
        Some(line.split_once(before)?.1.split(after).next()?.to_owned())
    };
    let cells = svg.lines().filter(|line| line.starts_with("<rect x=\"420"));
    let shades = cells.filter_map(|cell| part(cell, "fill=\"", '"')).collect();
    let legend = svg.split_once("Inputs at a level").unwrap().1.split_once("Source").unwrap().0;
    let counts = legend.lines().skip(1).filter(|line| line.ends_with("</text>"));
    (shades, counts.filter_map(|text| part(text, ">", '<')).collect())
}

#[test]
fn a_picture_shades_counts_that_differ_much_and_counts_that_differ_little() {
    let inputs = |counts: &[usize]| -> String {
        let all = Objective::ALL.into_iter().zip(counts);
        all.map(|(objective, count)| line(objective, "national").repeat(*count)).collect()
    };
    let (shades, legend) = shades_and_legend(&inputs(&[]));
    assert_eq!((shades, legend), (vec!["#fff".to_owned(); 23], vec!["none".to_owned()]));

    let (shades, legend) = shades_and_legend(&inputs(&[3, 1, 2]));
    assert_eq!(shades[..4], ["#0f3562", "#b7cde3", "#44709f", "#fff"]);
    assert_eq!(legend, ["none", "1", "2", "3"]);

    let (shades, legend) = shades_and_legend(&inputs(&[1100, 1000, 200]));
    assert_eq!(shades[..4], ["#0f3562", "#2a5587", "#dbe6f1", "#fff"]);
    let steps = ["1 to 200", "to 400", "to 600", "to 800", "to 1,000", "to 1,200"];
    assert_eq!(legend[1..], steps);

    let (shades, legend) = shades_and_legend(&inputs(&[20_000, 150, 3]));
    assert_eq!(shades[..4], ["#0f3562", "#8fb0d1", "#dbe6f1", "#fff"]);
    assert_eq!(legend[1..], ["1 to 10", "to 50", "to 200", "to 1,000", "to 5,000", "to 20,000"]);
}

#[test]
fn a_line_that_is_longer_than_any_input_is_one_wrong_line() {
    let folder = Folder::new();
    let good = line(Objective::Data, "local");
    let long = "x".repeat(20_000_000);
    let file = folder.file("long.ndjson", format!("{good}{long}\n{good}{good}{long}"));
    let said = run("coverage", &[&file]);
    let text = "found more than 16777216 bytes, expected an input";
    let name = file.display();
    let expected = [
        "missing: 2–23".to_owned(),
        "more than once: 1".to_owned(),
        String::new(),
        "3 inputs".to_owned(),
        "2 lines that are no input:".to_owned(),
        format!("{name}:2: {text}"),
        format!("{name}:5: {text}"),
    ];
    assert_eq!((said.status, after_table(&said)), (1, expected.iter().map(String::as_str).collect()));
}

#[test]
fn many_blocks_are_counted_as_one_and_lines_keep_their_numbers() {
    let folder = Folder::new();
    let one: String = Objective::ALL.into_iter().map(|objective| line(objective, "global")).collect();
    // Some megabytes, so that each core has several blocks.
    let many = one.repeat(2_000);
    let file = folder.file("many.ndjson", format!("{many}x\n{many}"));
    let said = run("coverage", &[&file]);
    let after = after_table(&said);
    assert_eq!(said.status, 1);
    assert_eq!(after[0], "more than once: 1–23");
    assert_eq!(after[2..4], ["92000 inputs", "1 line that is no input:"]);
    assert!(after[4].contains(":46001: "), "{}", after[4]);
    assert!(said.out.starts_with(" 1  Data                                4000  "), "{:.60}", said.out);
}

#[test]
fn a_file_that_is_not_there_is_reported() {
    for program in ["audit", "coverage", "identify"] {
        let said = run(program, &["absent"]);
        assert_eq!(said.status, 2, "{program}");
        assert!(said.err.starts_with("absent: "), "{program}: {}", said.err);
    }
}
