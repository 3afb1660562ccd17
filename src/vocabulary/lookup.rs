//! The index of an identifier, found without comparing it with every other.

/// Where each identifier of a list is: a hash table that is made at compile time.
#[derive(Clone, Copy)]
pub(crate) struct Lookup {
    /// An index of the list and one, or 0 where a slot is free. Their number is a power of two, and at least half of
    /// them are free.
    slots: &'static [u8],
}

impl Lookup {
    pub(crate) const fn new(slots: &'static [u8]) -> Self {
        Self { slots }
    }

    /// Returns the index of an identifier in the list that this was made of.
    #[inline]
    pub(crate) fn find(self, identifiers: &[&str], text: &str) -> Option<usize> {
        let mut slot = hash(text.as_bytes());
        loop {
            let index = usize::from(self.slots[slot & (self.slots.len() - 1)]).checked_sub(1)?;
            if identifiers[index] == text {
                return Some(index);
            }
            slot += 1;
        }
    }
}

/// Returns a number for a text, of its length, its ends and its middle: these tell most identifiers apart.
#[inline]
const fn hash(text: &[u8]) -> usize {
    let length = text.len();
    if length == 0 {
        return 0;
    }
    let [first, middle, last] = [text[0], text[length / 2], text[length - 1]];
    // The factors are those that leave the fewest identifiers of the lists with the slot of another.
    (length * 95) ^ (first as usize * 17) ^ (middle as usize * 29) ^ (last as usize * 117)
}

/// Returns how many slots there are for so many identifiers.
pub(crate) const fn slots_for(identifiers: usize) -> usize {
    (2 * identifiers).next_power_of_two()
}

/// Fills the slots for a list of identifiers.
pub(crate) const fn filled<const SLOTS: usize>(identifiers: &[&str]) -> [u8; SLOTS] {
    assert!(identifiers.len() < 256, "an index is a byte");
    let mut slots = [0; SLOTS];
    let mut index = 0;
    while index < identifiers.len() {
        let mut slot = hash(identifiers[index].as_bytes()) % SLOTS;
        while slots[slot] != 0 {
            slot = (slot + 1) % SLOTS;
        }
        index += 1;
        #[allow(clippy::cast_possible_truncation, reason = "it is less than 256, as asserted above")]
        {
            slots[slot] = index as u8;
        }
    }
    slots
}

/// Makes the lookup of a list of identifiers.
macro_rules! lookup {
    ($identifiers:expr) => {{
        const SLOTS: &[u8] = &$crate::vocabulary::filled::<
            { $crate::vocabulary::slots_for($identifiers.len()) },
        >($identifiers);
        $crate::vocabulary::Lookup::new(SLOTS)
    }};
}
pub(crate) use lookup;
