//! What `coverage` writes over, and which texts it does not read.

use std::fs;

use imrf::Objective;

use crate::program::{Folder, Said, run};
use crate::review::line;

#[test]
fn a_picture_replaces_pictures_alone() {
    let folder = Folder::new();
    let data = line(Objective::Data, "local");
    let file = folder.file("inputs.ndjson", &data);
    let draw = |picture: &str| {
        let path = folder.path().join(picture);
        (run("coverage", &["--svg".as_ref(), path.as_os_str(), file.as_os_str()]), path)
    };
    for before in ["", "<svg></svg>", "<?xml version=\"1.0\"?><svg></svg>"] {
        folder.file("old.svg", before);
        let (said, path) = draw("old.svg");
        assert_eq!((said.status, said.err.as_str()), (0, ""));
        assert!(fs::read_to_string(path).unwrap().starts_with("<svg xmlns="));
    }
    assert_eq!(draw("new.svg").0.status, 0);

    folder.file("other.ndjson", &data);
    let (said, path) = draw("other.ndjson");
    let message = "found a file that is no SVG, expected a new file or a picture after --svg";
    assert_eq!(said, Said::new(2, "", format!("{}: {message}\n", path.display())));
    assert_eq!(fs::read_to_string(path).unwrap(), data);
}

#[test]
fn a_picture_is_not_written_over_what_is_read() {
    let folder = Folder::new();
    let message = "found a file that is to be read, expected that of a picture after --svg";
    for contents in ["", "<svg></svg>", &line(Objective::Data, "local")] {
        let file = folder.file("inputs.ndjson", contents);
        // By another name too.
        let other = folder.path().join(".").join("inputs.ndjson");
        for picture in [&file, &other] {
            let said = run("coverage", &["--svg".as_ref(), picture.as_os_str(), file.as_os_str()]);
            assert_eq!(said, Said::new(2, "", format!("{}: {message}\n", picture.display())));
            assert_eq!(fs::read_to_string(&file).unwrap(), contents);
        }
    }
}

#[test]
fn no_picture_is_drawn_of_a_part_of_the_files() {
    let folder = Folder::new();
    let file = folder.file("inputs.ndjson", line(Objective::Data, "local"));
    let picture = folder.path().join("new.svg");
    let said = run("coverage", &["--svg".as_ref(), picture.as_os_str(), file.as_os_str(), "absent".as_ref()]);
    assert_eq!((said.status, picture.exists()), (2, false));
}

#[test]
fn inputs_in_utf_16_are_not_read() {
    let folder = Folder::new();
    let text = line(Objective::Data, "local");
    for text in [text.clone(), format!("\u{feff}{text}")] {
        for to_bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(to_bytes).collect();
            let file = folder.file("inputs.ndjson", bytes);
            let said = run("coverage", &[&file]);
            let message = format!("{}: found UTF-16, expected UTF-8\n", file.display());
            assert_eq!((said.status, said.err), (2, message));
        }
    }
}

#[test]
fn no_title_runs_under_a_cell_in_a_wide_font() {
    let folder = Folder::new();
    let file = folder.file("none.ndjson", "");
    let picture = folder.path().join("new.svg");
    assert_eq!(run("coverage", &["--svg".as_ref(), picture.as_os_str(), file.as_os_str()]).status, 0);
    let svg = fs::read_to_string(picture).unwrap();
    let number = |text: &str| text.split('"').next().unwrap().parse::<f64>().unwrap();
    let cells = number(svg.split("<rect x=\"").nth(1).unwrap());
    for objective in Objective::ALL {
        let title = objective.short_title();
        let line = svg.lines().find(|line| line.contains(&format!(">{title}</text>"))).unwrap();
        let start = number(line.split("<text x=\"").nth(2).unwrap());
        // A bold letter of DejaVu Sans is 0.6 as wide as it is high on an average.
        let width = 13.0 * 0.6 * f64::from(u8::try_from(title.len()).unwrap());
        assert!(start + width < cells, "{title}");
    }
}
