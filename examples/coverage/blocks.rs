//! A file in blocks of whole lines.

use std::io::{self, Read};
use std::ops::Range;

use memchr::{memchr, memchr_iter, memrchr};

/// How many bytes a block has, or a few more to the end of its last line.
const SIZE: usize = 1 << 20;

/// The longest line that is read whole, and how much is kept of a longer one.
pub(crate) const LONGEST: usize = 1 << 24;
const KEPT: usize = 64;

/// Lines of a file.
pub(crate) struct Block {
    /// Which file.
    pub(crate) file: usize,
    /// The number of its first line, from 1.
    pub(crate) line: u64,
    pub(crate) contents: Vec<u8>,
    /// Whether it is only the beginning of one line, which is longer than any input.
    pub(crate) is_cut: bool,
}

/// The blocks of a file, up to the first error.
pub(crate) struct Blocks<R> {
    file: usize,
    line: u64,
    input: R,
    /// What was read behind a block: the beginning of a line, or lines behind one that was cut.
    rest: Vec<u8>,
    is_at_end: bool,
}

impl<R: Read> Blocks<R> {
    pub(crate) const fn new(file: usize, input: R) -> Self {
        Self { file, line: 1, input, rest: Vec::new(), is_at_end: false }
    }

    /// Reads a block: to the end of a line, or of the file. Returns whether it is the beginning of one line.
    fn read(&mut self) -> io::Result<(Vec<u8>, bool)> {
        let mut contents = std::mem::take(&mut self.rest);
        if let Some(end) = memrchr(b'\n', &contents) {
            self.rest = contents.split_off(end + 1);
            return Ok((contents, false));
        }
        let mut is_cut = false;
        loop {
            let start = contents.len();
            let read = (&mut self.input).take(SIZE as u64).read_to_end(&mut contents)?;
            if read == 0 {
                self.is_at_end = true;
                return Ok((contents, is_cut));
            }
            let find = if is_cut { memchr } else { memrchr };
            if let Some(end) = find(b'\n', &contents[start..]) {
                self.rest = contents.split_off(start + end + 1);
                if is_cut {
                    contents.truncate(KEPT);
                    contents.push(b'\n');
                }
                return Ok((contents, is_cut));
            }
            is_cut |= contents.len() > LONGEST;
            if is_cut {
                contents.truncate(KEPT);
            }
        }
    }
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

impl<R: Read> Iterator for Blocks<R> {
    type Item = io::Result<Block>;

    fn next(&mut self) -> Option<io::Result<Block>> {
        if self.is_at_end {
            return None;
        }
        match self.read() {
            Ok((contents, is_cut)) => {
                let (file, line) = (self.file, self.line);
                self.line += memchr_iter(b'\n', &contents).count() as u64;
                Some(Ok(Block { file, line, contents, is_cut }))
            }
            Err(error) => {
                self.is_at_end = true;
                Some(Err(error))
            }
        }
    }
}
