//! The shades of counts: which of them a count has, in steps that are round numbers.

/// How many shades there are at most.
pub(crate) const SHADES: usize = 6;

/// How many times the least count the greatest is where equal steps would leave most counts in the lightest shade.
const WIDE: u64 = 50;

/// The steps of a picture.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Scale {
    /// The greatest count of each step, in order.
    bounds: Vec<u64>,
}

impl Scale {
    /// Creates a scale for counts, of which those that are 0 have no shade.
    pub(crate) fn new(counts: impl Iterator<Item = u64> + Clone) -> Self {
        let counted = counts.filter(|count| *count > 0);
        let (Some(least), Some(most)) = (counted.clone().min(), counted.max()) else {
            return Self { bounds: Vec::new() };
        };
        let bounds = if most <= SHADES as u64 {
            (1..=most).collect()
        } else if most / least < WIDE {
            equal(most)
        } else {
            growing(least, most)
        };
        Self { bounds }
    }

    /// Returns the steps from the least: the counts from and to, and the shade.
    pub(crate) fn steps(&self) -> impl Iterator<Item = (u64, u64, usize)> {
        let from = std::iter::once(1).chain(self.bounds.iter().map(|bound| bound.saturating_add(1)));
        from.zip(&self.bounds).enumerate().map(|(step, (from, to))| (from, *to, self.shade_of(step)))
    }

    /// Returns the shade of a count from 1, from 0 to the darkest.
    pub(crate) fn shade(&self, count: u64) -> usize {
        self.shade_of(self.bounds.partition_point(|bound| *bound < count))
    }

    /// Returns the shade of a step. The last step is the darkest, however few there are.
    fn shade_of(&self, step: usize) -> usize {
        ((step + 1) * SHADES).div_ceil(self.bounds.len().max(1)).min(SHADES) - 1
    }
}

/// Returns the numbers that are one of these digits with noughts, in order.
fn round_numbers<const N: usize>(digits: [u64; N]) -> impl Iterator<Item = u64> {
    let powers = (0..).map_while(|power| 10_u64.checked_pow(power));
    powers.flat_map(move |power| digits.map(|digit| power.saturating_mul(digit)))
}

/// Returns equal steps.
fn equal(most: u64) -> Vec<u64> {
    let enough = |step: &u64| step.saturating_mul(SHADES as u64) >= most;
    let step = round_numbers([1, 2, 3, 4, 5]).find(enough).unwrap_or(u64::MAX);
    (1..=most.div_ceil(step)).map(|number| step.saturating_mul(number)).collect()
}

/// Returns steps each of which is a number of times the one before.
fn growing(least: u64, most: u64) -> Vec<u64> {
    let numbers: Vec<u64> = round_numbers([1, 2, 5]).collect();
    let end = numbers.len() - 1;
    let bottom = numbers.partition_point(|number| *number < least).min(end);
    let top = numbers.partition_point(|number| *number < most).min(end);
    let stride = (top - bottom + 1).div_ceil(SHADES);
    let mut bounds: Vec<u64> = (bottom..=top).rev().step_by(stride).map(|index| numbers[index]).collect();
    bounds.reverse();
    bounds
}
