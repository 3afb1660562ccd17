//! What `identify` writes of texts that would not stay on their line, and what it refuses to read.

use std::fs::File;
use std::io::Write as _;

use crate::program::{Folder, Said, run, run_on};

#[test]
fn nothing_in_a_line_breaks_it_or_turns_it() {
    let said = run_on("identify", &[], "8\u{1b}[31m\u{202e}x\u{2028}y\u{2066}\u{85}z".as_bytes());
    let error = "no objective has the number 31, expected 1 to 23";
    assert_eq!(said, Said::new(0, format!("-\t8 [31m x y  z\t{error}\n"), ""));
}

#[test]
fn the_name_of_a_file_stays_on_its_line() {
    let no_file = File::open("absent").unwrap_err();
    let said = run("identify", &["m\u{1b}[31m\n\u{202e}f.txt"]);
    assert_eq!(said, Said::new(2, "", format!("m\\u{{1b}}[31m\\n\\u{{202e}}f.txt: {no_file}\n")));
}

#[test]
fn a_text_that_is_not_utf_8_has_no_mentions() {
    let said = run_on("identify", &["--mentions"], b"Objective 8\xff");
    assert_eq!(said, Said::new(2, "", "-: found no UTF-8 after 11 bytes, expected a text in UTF-8\n"));
}

#[test]
fn a_text_that_is_read_whole_is_not_cut() {
    let folder = Folder::new();
    let path = folder.file("long.txt", "");
    for (mark, arguments) in [(b"\xff\xfe", &[][..]), (b"ab", &["--mentions".as_ref()])] {
        let mut file = File::create(&path).unwrap();
        file.write_all(mark).unwrap();
        // Of nothing but noughts, which take no space.
        file.set_len((1 << 28) + 1).unwrap();
        let said = run("identify", &[arguments, &[path.as_os_str()]].concat());
        let message = format!("{}: found more than 268435456 bytes, expected a text\n", path.display());
        assert_eq!(said, Said::new(2, "", message));
    }
}
