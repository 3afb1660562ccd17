//! How often each objective is covered (A/RES/73/326, paragraph 21(a)).

mod display;
#[cfg(feature = "serde")]
pub(crate) mod record;

use alloc::collections::BTreeMap;

use super::Input;
use super::recognition::RecognitionError;
use crate::compact::{GuidingPrinciple, ReviewLevel};
use crate::{Objective, ObjectiveSet};

/// How often each objective is covered by a list of texts or a number of inputs, and what is wrong with the list.
///
/// It is built item by item, by [`Extend`] or [`FromIterator`], from objectives, from what
/// [`recognize_objective`](super::recognition::recognize_objective) returns, or from [inputs](Input). It holds counts
/// only, so its size is the same however many items there were; a count stops at `u64::MAX`. The coverages of
/// parts of a list can be [merged](Self::merge), in any order.
///
/// A text whose number and title disagree counts for the objective with the title, and as a conflict: a number is more
/// often wrong than a title. That is our reading.
///
/// It is displayed as a table of the objectives with bars.
///
/// # Examples
///
/// ```
/// use imrf::review::Coverage;
/// use imrf::review::recognition::recognize_objective;
///
/// let list = ["1. Data", "2. Minimize adverse drivers", "20. Minimize adverse drivers", "General"];
/// let coverage: Coverage = list.into_iter().map(recognize_objective).collect();
/// assert_eq!(coverage.missing().to_string(), "3–23");
/// assert_eq!(coverage.repeated().to_string(), "2");
/// assert_eq!(coverage.unknown(), 1);
/// assert_eq!(coverage.conflicts().next().unwrap().to_string(), "20 is titled as objective 2");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Coverage {
    objectives: [Counts; Objective::ALL.len()],
    principles: [u64; GuidingPrinciple::ALL.len()],
    unknown: u64,
    /// By the number, and by the title beside it.
    conflicts: BTreeMap<(Objective, Objective), u64>,
}

/// How often one objective is covered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Counts {
    all: u64,
    by_level: [u64; ReviewLevel::ALL.len()],
    by_principle: [u64; GuidingPrinciple::ALL.len()],
}

/// Adds to a count.
const fn add(count: &mut u64, more: u64) {
    *count = count.saturating_add(more);
}

/// Adds each of a list of counts to its own.
fn add_each(counts: &mut [u64], more: &[u64]) {
    counts.iter_mut().zip(more).for_each(|(count, more)| add(count, *more));
}

impl Coverage {
    /// Creates a coverage that has counted nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts an objective once more.
    pub fn add(&mut self, objective: Objective) {
        add(&mut self.objectives[objective.index()].all, 1);
    }

    /// Counts what a text was recognized as: its objective, its conflict, or one more unknown text.
    pub fn add_recognized(&mut self, recognized: Result<Objective, RecognitionError>) {
        match recognized {
            Ok(objective) => self.add(objective),
            Err(RecognitionError::Conflict { numbered, titled }) => {
                self.add(titled);
                add(self.conflicts.entry((numbered, titled)).or_default(), 1);
            }
            Err(_) => add(&mut self.unknown, 1),
        }
    }

    /// Adds one to the count of each objective that an input [covers](Input::covers), of that objective at the input's level
    /// and with each of the input's principles, and of each of these principles.
    pub fn add_input(&mut self, input: &Input) {
        for objective in input.covers() {
            let counts = &mut self.objectives[objective.index()];
            add(&mut counts.all, 1);
            add(&mut counts.by_level[input.level().index()], 1);
            for principle in input.guiding_principles() {
                add(&mut counts.by_principle[principle.index()], 1);
            }
        }
        for principle in input.guiding_principles() {
            add(&mut self.principles[principle.index()], 1);
        }
    }

    /// Adds the counts of another coverage, as if its items had been counted here.
    ///
    /// The order in which parts are merged makes no difference.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    /// use imrf::review::Coverage;
    ///
    /// let mut coverage = Coverage::from_iter([Objective::Data]);
    /// coverage.merge(&Coverage::from_iter([Objective::Data, Objective::SaveLives]));
    /// assert_eq!(coverage.count(Objective::Data), 2);
    /// ```
    pub fn merge(&mut self, other: &Self) {
        for (counts, more) in self.objectives.iter_mut().zip(&other.objectives) {
            add(&mut counts.all, more.all);
            add_each(&mut counts.by_level, &more.by_level);
            add_each(&mut counts.by_principle, &more.by_principle);
        }
        add_each(&mut self.principles, &other.principles);
        add(&mut self.unknown, other.unknown);
        for (conflict, more) in &other.conflicts {
            add(self.conflicts.entry(*conflict).or_default(), *more);
        }
    }

    /// Returns how often an objective is covered.
    #[must_use]
    pub const fn count(&self, objective: Objective) -> u64 {
        self.objectives[objective.index()].all
    }

    /// Returns how often an objective is covered by inputs from a level of review.
    #[must_use]
    pub const fn count_at(&self, objective: Objective, level: ReviewLevel) -> u64 {
        self.objectives[objective.index()].by_level[level.index()]
    }

    /// Returns how often an objective is covered by inputs that name a guiding principle too.
    #[must_use]
    pub const fn count_with(&self, objective: Objective, principle: GuidingPrinciple) -> u64 {
        self.objectives[objective.index()].by_principle[principle.index()]
    }

    /// Returns how many inputs name a guiding principle.
    #[must_use]
    pub const fn count_of_principle(&self, principle: GuidingPrinciple) -> u64 {
        self.principles[principle.index()]
    }

    /// Returns how many texts were not recognized as an objective; those in conflict are not among them.
    #[must_use]
    pub const fn unknown(&self) -> u64 {
        self.unknown
    }

    /// Returns an iterator over the conflicts, in the order of their numbers.
    pub fn conflicts(&self) -> impl Iterator<Item = Conflict> {
        self.conflicts.iter().map(|((numbered, titled), count)| Conflict {
            numbered: *numbered,
            titled: *titled,
            count: *count,
        })
    }

    /// Returns the objectives that are covered this often.
    fn counted(&self, is_counted: impl Fn(u64) -> bool) -> ObjectiveSet {
        Objective::ALL.into_iter().filter(|objective| is_counted(self.count(*objective))).collect()
    }

    /// Returns the objectives that are not covered.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    /// use imrf::review::Coverage;
    ///
    /// let coverage: Coverage = Objective::ALL.into_iter().filter(|objective| objective.number() != 20).collect();
    /// assert_eq!(coverage.missing().to_string(), "20");
    /// ```
    #[must_use]
    pub fn missing(&self) -> ObjectiveSet {
        self.counted(|count| count == 0)
    }

    /// Returns the objectives that are covered more than once.
    #[must_use]
    pub fn repeated(&self) -> ObjectiveSet {
        self.counted(|count| count > 1)
    }

    /// Returns whether every objective is covered.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.missing().is_empty()
    }

    /// Returns whether every objective is covered once and no more.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    /// use imrf::review::Coverage;
    ///
    /// let mut coverage = Coverage::from_iter(Objective::ALL);
    /// assert!(coverage.is_exactly_once());
    /// coverage.add(Objective::Data);
    /// assert!(coverage.is_complete() && !coverage.is_exactly_once());
    /// ```
    #[must_use]
    pub fn is_exactly_once(&self) -> bool {
        self.is_complete() && self.repeated().is_empty()
    }
}

/// A number that was found beside the title of another objective, and how often.
///
/// # Examples
///
/// ```
/// use imrf::review::Coverage;
/// use imrf::review::recognition::recognize_objective;
///
/// let coverage = Coverage::from_iter([recognize_objective("7: Screening and referral")]);
/// let conflict = coverage.conflicts().next().unwrap();
/// assert_eq!((conflict.numbered().number(), conflict.titled().number(), conflict.count()), (7, 12, 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Conflict {
    numbered: Objective,
    titled: Objective,
    count: u64,
}

impl Conflict {
    /// Returns the objective with the number.
    #[must_use]
    pub const fn numbered(self) -> Objective {
        self.numbered
    }

    /// Returns the objective with the title.
    #[must_use]
    pub const fn titled(self) -> Objective {
        self.titled
    }

    /// Returns how often they were found together, at least once.
    #[must_use]
    pub const fn count(self) -> u64 {
        self.count
    }
}

impl Extend<Objective> for Coverage {
    fn extend<I: IntoIterator<Item = Objective>>(&mut self, objectives: I) {
        objectives.into_iter().for_each(|objective| self.add(objective));
    }
}

impl Extend<Result<Objective, RecognitionError>> for Coverage {
    fn extend<I: IntoIterator<Item = Result<Objective, RecognitionError>>>(&mut self, recognized: I) {
        recognized.into_iter().for_each(|recognized| self.add_recognized(recognized));
    }
}

impl<'a> Extend<&'a Input> for Coverage {
    fn extend<I: IntoIterator<Item = &'a Input>>(&mut self, inputs: I) {
        inputs.into_iter().for_each(|input| self.add_input(input));
    }
}

impl Extend<Input> for Coverage {
    fn extend<I: IntoIterator<Item = Input>>(&mut self, inputs: I) {
        inputs.into_iter().for_each(|input| self.add_input(&input));
    }
}

/// Merges all of them.
impl Extend<Self> for Coverage {
    fn extend<I: IntoIterator<Item = Self>>(&mut self, parts: I) {
        parts.into_iter().for_each(|part| self.merge(&part));
    }
}

impl<T> FromIterator<T> for Coverage
where
    Self: Extend<T>,
{
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut coverage = Self::new();
        coverage.extend(items);
        coverage
    }
}
