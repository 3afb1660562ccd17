//! Inputs: documents, changed a little.

/// Numbers that look random and are always the same for a seed (splitmix64).
pub(super) struct Chance(u64);

impl Chance {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Draws one of this many numbers, from 0.
    pub(super) fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count.max(1)).expect("it fits");
        usize::try_from(self.next() % count).expect("it fits")
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }
}

/// What documents have and is put in others.
const PARTS: [&str; 48] = [
    "null",
    "true",
    "0",
    "-1",
    "1e999",
    "1.5",
    "18446744073709551616",
    "[]",
    "{}",
    "\"\"",
    "[[[[",
    "{\"a\":",
    ",",
    ":",
    "]",
    "}",
    "\"",
    "\\u0000",
    "\\ud800",
    "\\",
    "\u{0}",
    "\u{7f}",
    "é",
    "\u{1f600}",
    "\"save-lives\"",
    "\"data\"",
    "\"remittances\"",
    "\"people-centred\"",
    "\"round-table-one\"",
    "\"policy-debate\"",
    "\"opening-segment\"",
    "\"general-debate\"",
    "\"closing-segment\"",
    "\"BGD\"",
    "\"LUX\"",
    "\"A/RES/73/326\"",
    "\"2022-05-17\"",
    "\"9999-12-31\"",
    "\"0000-02-29\"",
    "\"one\":",
    "\"objectives\":",
    "\"coChairs\":",
    "\"$schema\":",
    "17(c)",
    "1–23",
    " and ",
    "24",
    "2022",
];

/// Inputs for a reader, made from documents that it reads.
pub(super) struct Inputs {
    documents: Vec<Vec<u8>>,
    input: Vec<u8>,
}

impl Inputs {
    pub(super) fn new(documents: Vec<Vec<u8>>) -> Self {
        assert!(!documents.is_empty());
        Self { documents, input: Vec::new() }
    }

    /// Makes a document with no change or up to six; in one of 16 cases bytes of no meaning.
    pub(super) fn next(&mut self, chance: &mut Chance) -> &[u8] {
        self.input.clear();
        if chance.below(16) == 0 {
            let length = chance.below(64);
            self.input.extend((0..length).map(|_| chance.byte()));
        } else {
            self.input.extend(&self.documents[chance.below(self.documents.len())]);
            for _ in 0..chance.below(7) {
                self.change(chance);
            }
        }
        &self.input
    }

    fn change(&mut self, chance: &mut Chance) {
        let length = self.input.len();
        let start = chance.below(length + 1);
        let end = start + chance.below(length - start + 1).min(24);
        match chance.below(10) {
            0 if start < length => self.input[start] = chance.byte(),
            1 if start < length => self.input[start] ^= 1 << chance.below(8),
            2 => self.input.insert(start, chance.byte()),
            3 => drop(self.input.drain(start..end)),
            4 => {
                let again = self.input[start..end].to_vec();
                self.input.splice(start..start, again);
            }
            5 => self.put(start..start, chance),
            6 => self.put(start..end, chance),
            // Whole strings replace others, so that the shape stays and the rules are broken.
            _ => {
                if let (Some(one), Some(other)) = (self.string(chance), self.string(chance)) {
                    let put = self.input[other].to_vec();
                    if chance.below(3) == 0 {
                        let twice = [put.as_slice(), b",", &self.input[one.clone()]].concat();
                        self.input.splice(one, twice);
                    } else {
                        self.input.splice(one, put);
                    }
                }
            }
        }
    }

    fn put(&mut self, range: std::ops::Range<usize>, chance: &mut Chance) {
        let part = PARTS[chance.below(PARTS.len())];
        self.input.splice(range, part.bytes());
    }

    /// Returns where a string is, with its quotes, somewhere after a random byte.
    fn string(&self, chance: &mut Chance) -> Option<std::ops::Range<usize>> {
        let start = chance.below(self.input.len());
        let quote = |from: usize| Some(from + self.input.get(from..)?.iter().position(|byte| *byte == b'"')?);
        let mut start = quote(start)?;
        // A quote before a comma ends a string; the next one begins another.
        if matches!(self.input.get(start + 1), Some(b',' | b':' | b']' | b'}')) {
            start = quote(start + 1)?;
        }
        Some(start..quote(start + 1)? + 1)
    }
}
