//! A file in blocks of whole lines.

use std::io::{self, Read};
use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

/// How many bytes a block has, or a few more to the end of its last line: few enough to stay near a core.
const SIZE: usize = 1 << 18;

/// The longest line that is read whole, and how much is kept of a longer one.
pub(crate) const LONGEST: usize = 1 << 24;
const KEPT: usize = 64;

/// The byte order mark that some programs write before a text in UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Lines of a file.
#[derive(Default)]
pub(crate) struct Block {
    /// Which file.
    pub(crate) file: usize,
    /// The number of its first line, from 1.
    pub(crate) line: u64,
    pub(crate) contents: Vec<u8>,
    /// Whether it is only the beginning of one line, which is longer than any input.
    pub(crate) is_cut: bool,
}

impl Block {
    /// Returns where the lines are, each with its number.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (u64, Range<usize>)> {
        let ends = memchr_iter(b'\n', &self.contents).chain([self.contents.len()]);
        (self.line..).zip(ends.scan(0, |start, end| {
            let line = *start..end;
            *start = end + 1;
            Some(line)
        }))
    }
}

/// The blocks of a file.
pub(crate) struct Blocks<R> {
    file: usize,
    line: u64,
    input: R,
    /// What was read behind a block: the beginning of a line, or lines behind one that was cut.
    rest: Vec<u8>,
}

impl<R: Read> Blocks<R> {
    pub(crate) const fn new(file: usize, input: R) -> Self {
        Self { file, line: 1, input, rest: Vec::new() }
    }

    /// Reads a block in the place of another: to the end of a line, or of the file. Returns whether there was one.
    ///
    /// # Errors
    ///
    /// That of the file, and a text in UTF-16.
    pub(crate) fn read(&mut self, block: &mut Block) -> io::Result<bool> {
        (block.file, block.line, block.is_cut) = (self.file, self.line, false);
        block.contents.clear();
        block.contents.append(&mut self.rest);
        self.read_lines(&mut block.contents, &mut block.is_cut)?;
        if self.line == 1 {
            // With its mark, or without.
            if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [b'{', 0, ..] | [0, b'{', ..] = block.contents[..] {
                return Err(io::Error::other("found UTF-16, expected UTF-8"));
            }
            if block.contents.starts_with(MARK) {
                block.contents.drain(..MARK.len());
            }
        }
        self.line += memchr_iter(b'\n', &block.contents).count() as u64;
        Ok(!block.contents.is_empty())
    }

    fn read_lines(&mut self, contents: &mut Vec<u8>, is_cut: &mut bool) -> io::Result<()> {
        let mut end = memrchr(b'\n', contents);
        while end.is_none() {
            let start = contents.len();
            contents.reserve(SIZE);
            let read = (&mut self.input).take(SIZE as u64).read_to_end(contents)?;
            if read == 0 {
                return Ok(());
            }
            let find = if *is_cut { memchr } else { memrchr };
            end = find(b'\n', &contents[start..]).map(|end| start + end);
            if end.is_none() && (*is_cut || contents.len() > LONGEST) {
                *is_cut = true;
                contents.truncate(KEPT);
            }
        }
        if let Some(end) = end {
            self.rest.extend_from_slice(&contents[end + 1..]);
            contents.truncate(end + 1);
            if *is_cut {
                contents.truncate(KEPT);
                contents.push(b'\n');
            }
        }
        Ok(())
    }
}
