//! The names of files in messages.

use std::ffi::OsStr;
use std::fmt;

use crate::shown::Shown;

/// The name of a file, which need not be Unicode.
pub(crate) struct FileName<'a>(pub(crate) &'a OsStr);

impl fmt::Display for FileName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("\"\"");
        }
        for chunk in self.0.as_encoded_bytes().utf8_chunks() {
            Shown(chunk.valid()).fmt(f)?;
            for byte in chunk.invalid() {
                write!(f, "\\x{byte:02X}")?;
            }
        }
        Ok(())
    }
}
