//! Characters that cannot be seen, or that do more to a text than to be seen in it.

/// The characters in which there is nothing to see, as ranges in their order: a list of our own, so that every
/// dialect of regular expressions can hold it.
pub(crate) const INVISIBLE: &[(char, char)] = &[
    (' ', ' '),
    ('\u{a0}', '\u{a0}'),
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180e}'),
    ('\u{2000}', '\u{200f}'),
    ('\u{202a}', '\u{202f}'),
    ('\u{205f}', '\u{206f}'),
    ('\u{2800}', '\u{2800}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
];

/// The control characters and the separators of lines and paragraphs, as ranges in their order.
pub(crate) const CONTROL: &[(char, char)] =
    &[('\0', '\u{1f}'), ('\u{7f}', '\u{9f}'), ('\u{2028}', '\u{2029}')];

/// The characters that change the direction of the text around them, as ranges in their order.
pub(crate) const DIRECTION: &[(char, char)] =
    &[('\u{61c}', '\u{61c}'), ('\u{200e}', '\u{200f}'), ('\u{202a}', '\u{202e}'), ('\u{2066}', '\u{2069}')];

/// The tags, which no display shows and no text needs.
const TAGS: &[(char, char)] = &[('\u{e0000}', '\u{e0fff}')];

/// Returns whether one of the ranges contains the character.
pub(crate) fn is_in(ranges: &[(char, char)], character: char) -> bool {
    ranges.iter().any(|(first, last)| (*first..=*last).contains(&character))
}

/// Returns whether a message shows the character as an escape: all that is not seen but the blank.
pub(crate) fn is_escaped(character: char) -> bool {
    character != ' ' && [INVISIBLE, CONTROL, TAGS].into_iter().any(|ranges| is_in(ranges, character))
}
