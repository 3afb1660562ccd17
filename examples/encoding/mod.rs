//! Texts of many programs, in the encodings that they write.

use std::borrow::Cow;
use std::io;

use encoding_rs::{Encoding, WINDOWS_1252};

/// Returns a text without its byte order mark, which says whether it is UTF-16; what is not UTF-8 either is taken for
/// Windows-1252, which is a superset of Latin-1. Its lines have line feeds.
///
/// # Errors
///
/// What is no text, as [`checked`] has it.
pub(crate) fn decoded(bytes: &[u8]) -> io::Result<Cow<'_, str>> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => encoding.decode_without_bom_handling(&bytes[length..]).0,
        None => str::from_utf8(bytes).map_or_else(|_| WINDOWS_1252.decode(bytes).0, Cow::Borrowed),
    };
    checked(&text)?;
    // As the spreadsheets of one maker write it.
    let has_returns_alone = text.contains('\r') && !text.contains('\n');
    Ok(if has_returns_alone { text.replace('\r', "\n").into() } else { text })
}

/// Returns an error where a text has the character U+0000, which those in UTF-16 without a mark and other files than
/// texts have.
pub(crate) fn checked(text: &str) -> io::Result<()> {
    if text.contains('\0') {
        return Err(io::Error::other(
            "found the character U+0000, expected a text in UTF-8, UTF-16 with a byte order mark, or Windows-1252",
        ));
    }
    Ok(())
}
