//! Whether a text is about what the Compact is about, without which a small number can be that of any plan.

use super::cursor::words;
use super::words::compacts::COMPACT;
use super::words::subjects::SUBJECTS;

/// Returns whether a text names the Compact, or speaks of migration or of those who review the Compact; or is too short to.
pub(super) fn is_spoken_of(text: &str) -> bool {
    /// How many words are too few to say what they are about: `(Objetivo 2)`, `See objective 8 for more`.
    const FEW: usize = 7;
    let mut count = 0;
    let is_found = words(text).any(|(_, word)| {
        count += 1;
        word.is_one_of(COMPACT) || word.begins_with_one_of(SUBJECTS)
    });
    is_found || count <= FEW
}
