//! Files that are written into a folder, each whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process;

/// Writes a file into a folder, in the place of the one with that name, and returns its path.
///
/// The text is written to a temporary file beside it, which is renamed at the end: where the disk is full, the old
/// file is left as it was.
///
/// # Errors
///
/// The path, and why it could not be written.
pub(crate) fn replace(folder: &Path, name: &str, text: &str) -> Result<PathBuf, String> {
    let path = folder.join(name);
    let temporary = folder.join(format!(".{name}.{}", process::id()));
    let written = write(&temporary, text).and_then(|()| fs::rename(&temporary, &path));
    match written {
        Ok(()) => Ok(path),
        Err(error) => {
            // It is not there, where it could not be created.
            let _ = fs::remove_file(&temporary);
            // Escaped, since a terminal would act on what may be in the name of a folder.
            Err(format!("cannot write {path:?}: {error}"))
        }
    }
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(text.as_bytes())?;
    // A disk may report that it is full no sooner than here.
    file.sync_all()
}
