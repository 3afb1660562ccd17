//! Texts of many programs, in the encodings that they write.

use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1252};

/// Returns a text without its byte order mark, which says whether it is UTF-16; what is not UTF-8 either is taken for
/// Windows-1252, which is a superset of Latin-1. Its lines have line feeds.
pub(crate) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => encoding.decode_without_bom_handling(&bytes[length..]).0,
        None => str::from_utf8(bytes).map_or_else(|_| WINDOWS_1252.decode(bytes).0, Cow::Borrowed),
    };
    // As the spreadsheets of one maker write it.
    let has_returns_alone = text.contains('\r') && !text.contains('\n');
    if has_returns_alone { text.replace('\r', "\n").into() } else { text }
}
