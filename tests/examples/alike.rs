//! What all programs have in common: how they read their arguments, and what becomes of what they write.

use std::ffi::OsStr;
use std::process::Stdio;

use crate::program::{Folder, NAMES, NO_ARGUMENTS, Said, command, run, run_on, shipped};

/// The programs that read documents.
const READERS: [&str; 2] = ["forum", "validate"];

/// The programs that write something where no argument says where else.
const WRITERS: [&str; 5] = ["forum", "rules", "export_tables", "export_schema", "pledge_schema"];

#[test]
fn every_program_shows_its_usage() {
    for name in NAMES {
        for help in ["--help", "-h"] {
            let said = run(name, &[help]);
            assert_eq!((said.status, said.err.as_str()), (0, ""), "{name}");
            assert!(said.out.contains(&format!("\nUsage: {name}")), "{name}: {}", said.out);
            assert!(said.out.contains("--help "), "{name}: {}", said.out);
            assert!(said.out.ends_with('\n') && !said.out.ends_with("\n\n"), "{name}");
            assert!(said.out.lines().all(|line| line.len() <= 80), "{name}");
        }
    }
}

#[test]
fn every_program_refuses_what_it_does_not_know() {
    for name in NAMES {
        let usage = run(name, &["--help"]).out;
        let refused = |problem: &str| Said::new(2, "", format!("{name}: {problem}\n\n{usage}"));
        assert_eq!(run(name, &["--strict"]), refused("invalid option '--strict'"));
        assert_eq!(run(name, &["-x"]), refused("invalid option '-x'"));
        let escaped = refused("invalid option '--m\\u{1b}[31m'");
        assert_eq!(run(name, &["--m\u{1b}[31m"]), escaped);
        let value = refused("unexpected argument for option '--help': \"yes\"");
        assert_eq!(run(name, &["--help=yes"]), value);
    }
    for name in ["rules", "pledge_schema", "property_test"] {
        assert_eq!(run(name, &["more"]).status, 2, "{name}");
    }
    for name in ["forum", "export_tables", "export_schema"] {
        let said = run(name, &["one", "two"]);
        assert_eq!(said.status, 2, "{name}");
        assert!(said.err.starts_with(&format!("{name}: unexpected argument \"two\"\n\n")), "{}", said.err);
    }
}

#[test]
fn standard_input_is_read_once() {
    let said = run_on("validate", &["-", "-"], b"{}");
    assert_eq!((said.status, said.out.as_str()), (2, ""));
    assert!(said.err.starts_with("validate: expected - once, since standard input is read once\n\n"));
    assert_eq!(run("forum", &["-", "-"]).status, 2);
}

#[test]
fn exporters_replace_a_file_whole_and_leave_nothing_beside_it() {
    for name in ["export_tables", "export_schema"] {
        let folder = Folder::new();
        let said = run(name, &[folder.path()]);
        assert_eq!((said.status, said.out.as_str()), (0, ""), "{name}");
        let files = || {
            let entries = std::fs::read_dir(folder.path()).unwrap();
            let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
            files.sort();
            files
        };
        let written = files();
        assert!(!written.is_empty());
        for file in &written {
            assert!(said.err.contains(&*file.file_name().unwrap().to_string_lossy()), "{name}: {}", said.err);
            std::fs::write(file, "old").unwrap();
        }
        assert_eq!(run(name, &[folder.path()]), said, "{name}");
        assert_eq!(files(), written);
        assert!(written.iter().all(|file| std::fs::read(file).unwrap().len() > 100));

        let absent = folder.path().join("absent");
        let said = run(name, &[&absent]);
        assert_eq!((said.status, said.err.lines().count()), (2, 1), "{name}: {}", said.err);
    }
}

#[cfg(unix)]
#[test]
fn a_reader_who_has_read_enough_is_no_failure() {
    for name in WRITERS {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = command(name, &NO_ARGUMENTS).stdout(writer).output().unwrap();
        assert_eq!(Said::from(output), Said::new(0, "", ""), "{name}");
    }
}

/// An output on a disk that is full.
#[cfg(target_os = "linux")]
fn full() -> Stdio {
    std::fs::File::options().write(true).open("/dev/full").unwrap().into()
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_takes_nothing_is_reported_once() {
    for name in NAMES {
        let said = Said::from(command(name, &["--help"]).stdout(full()).output().unwrap());
        let error = std::io::Error::from_raw_os_error(28);
        assert_eq!(said, Said::new(2, "", format!("{name}: cannot write to standard output: {error}\n")));
    }
    for name in WRITERS {
        let said = Said::from(command(name, &NO_ARGUMENTS).stdout(full()).output().unwrap());
        assert_eq!((said.status, said.err.lines().count()), (2, 1), "{name}: {}", said.err);
    }
    let form = |form: &str| {
        let arguments = [OsStr::new(form), shipped().as_os_str(), OsStr::new("absent")].map(OsStr::to_owned);
        Said::from(command("validate", &arguments).stdout(full()).output().unwrap())
    };
    // The absent file is reported too, and with the lines the count.
    assert_eq!(form("--json").err.lines().count(), 2);
    assert_eq!(form("--sarif").err.lines().count(), 2);
}

#[cfg(target_os = "linux")]
#[test]
fn no_program_panics_where_both_outputs_are_full_or_closed() {
    let folder = Folder::new();
    let bad = folder.file("bad.json", "{}");
    for name in NAMES {
        for argument in ["--help", "--unknown"] {
            let output = command(name, &[argument]).stdout(full()).stderr(full()).output().unwrap();
            assert_eq!(output.status.code(), Some(2), "{name}");
        }
    }
    for name in READERS {
        for argument in [&bad, &shipped(), &folder.path().join("absent")] {
            let full = command(name, &[argument]).stdout(full()).stderr(full()).output().unwrap();
            assert!(matches!(full.status.code(), Some(0..=2)), "{name}: {full:?}");
            let (reader, writer) = std::io::pipe().unwrap();
            drop(reader);
            let closed =
                command(name, &[argument]).stdout(writer.try_clone().unwrap()).stderr(writer).output();
            let status = run(name, &[argument]).status;
            assert_eq!(closed.unwrap().status.code(), Some(status), "{name}");
        }
    }
}
