//! Coverage as it is read and written: what was counted, and nothing of what was not.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Counts, Coverage};
use crate::Objective;
use crate::compact::{GuidingPrinciple, ReviewLevel};
use crate::forum::key;

/// The keys of counts, beside those of documents.
pub(crate) mod keys {
    pub(crate) const OBJECTIVE: &str = "objective";
    pub(crate) const LEVELS: &str = "levels";
    pub(crate) const GUIDING_PRINCIPLE: &str = "guidingPrinciple";
    pub(crate) const COUNT: &str = "count";
    pub(crate) const UNKNOWN: &str = "unknown";
    pub(crate) const CONFLICTS: &str = "conflicts";
    pub(crate) const NUMBERED: &str = "numbered";
    pub(crate) const TITLED: &str = "titled";
}

/// A coverage.
#[derive(PartialEq)]
struct Record {
    objectives: Vec<ObjectiveCount>,
    guiding_principles: Vec<PrincipleCount>,
    unknown: u64,
    conflicts: Vec<ConflictCount>,
}

#[derive(PartialEq)]
struct ObjectiveCount {
    objective: Objective,
    count: u64,
    levels: Vec<LevelCount>,
    guiding_principles: Vec<PrincipleCount>,
}

#[derive(PartialEq)]
struct LevelCount {
    level: ReviewLevel,
    count: u64,
}

#[derive(PartialEq)]
struct PrincipleCount {
    guiding_principle: GuidingPrinciple,
    count: u64,
}

#[derive(PartialEq)]
struct ConflictCount {
    numbered: Objective,
    titled: Objective,
    count: u64,
}

crate::wire::object!(Record: "a coverage" {
    [key::OBJECTIVES] => objectives,
    [key::GUIDING_PRINCIPLES] => guiding_principles,
    [keys::UNKNOWN] => unknown,
    [keys::CONFLICTS] => conflicts,
});

crate::wire::object!(ObjectiveCount: "the count of an objective" {
    keys::OBJECTIVE => objective,
    keys::COUNT => count,
    [keys::LEVELS] => levels,
    [key::GUIDING_PRINCIPLES] => guiding_principles,
});

crate::wire::object!(LevelCount: "the count of a level" {
    key::LEVEL => level,
    keys::COUNT => count,
});

crate::wire::object!(PrincipleCount: "the count of a guiding principle" {
    keys::GUIDING_PRINCIPLE => guiding_principle,
    keys::COUNT => count,
});

crate::wire::object!(ConflictCount: "the count of a conflict" {
    keys::NUMBERED => numbered,
    keys::TITLED => titled,
    keys::COUNT => count,
});

/// What was counted of the principles.
fn principles(counts: &[u64; GuidingPrinciple::ALL.len()]) -> Vec<PrincipleCount> {
    let all = GuidingPrinciple::ALL.into_iter().zip(counts);
    let counted = all.filter(|(_, count)| **count > 0);
    counted.map(|(guiding_principle, count)| PrincipleCount { guiding_principle, count: *count }).collect()
}

impl From<&Coverage> for Record {
    fn from(coverage: &Coverage) -> Self {
        let of_objective = |(objective, counts): (Objective, &Counts)| ObjectiveCount {
            objective,
            count: counts.all,
            levels: ReviewLevel::ALL
                .into_iter()
                .zip(counts.by_level)
                .filter(|(_, count)| *count > 0)
                .map(|(level, count)| LevelCount { level, count })
                .collect(),
            guiding_principles: principles(&counts.by_principle),
        };
        let of_conflict = |((numbered, titled), count): (&(Objective, Objective), &u64)| ConflictCount {
            numbered: *numbered,
            titled: *titled,
            count: *count,
        };
        let counted =
            Objective::ALL.into_iter().zip(&coverage.objectives).filter(|(_, counts)| counts.all > 0);
        Self {
            objectives: counted.map(of_objective).collect(),
            guiding_principles: principles(&coverage.principles),
            unknown: coverage.unknown,
            conflicts: coverage.conflicts.iter().map(of_conflict).collect(),
        }
    }
}

/// Takes the count of a value, which is counted once and at least 1.
fn take(count: &mut u64, found: u64, what: impl core::fmt::Display) -> Result<(), String> {
    if found == 0 {
        return Err(format!("found 0 as the count of {what}, expected at least 1"));
    }
    match core::mem::replace(count, found) {
        0 => Ok(()),
        _ => Err(format!("the count of {what} is repeated, expected once")),
    }
}

/// Takes counts by principle.
fn take_principles(counts: &mut [u64], found: Vec<PrincipleCount>) -> Result<(), String> {
    found.into_iter().try_for_each(|PrincipleCount { guiding_principle, count }| {
        take(&mut counts[guiding_principle.index()], count, format_args!("principle {guiding_principle}"))
    })
}

impl TryFrom<ObjectiveCount> for Counts {
    type Error = String;

    fn try_from(record: ObjectiveCount) -> Result<Self, String> {
        let mut counts = Self { all: record.count, ..Self::default() };
        for LevelCount { level, count } in record.levels {
            take(&mut counts.by_level[level.index()], count, format_args!("level {level}"))?;
        }
        take_principles(&mut counts.by_principle, record.guiding_principles)?;
        Ok(counts)
    }
}

impl TryFrom<Record> for Coverage {
    type Error = String;

    fn try_from(record: Record) -> Result<Self, String> {
        let mut coverage = Self::new();
        for found in record.objectives {
            let (objective, mut all) = (found.objective, coverage.objectives[found.objective.index()].all);
            take(&mut all, found.count, objective.cited())?;
            coverage.objectives[objective.index()] = Counts::try_from(found)?;
        }
        take_principles(&mut coverage.principles, record.guiding_principles)?;
        coverage.unknown = record.unknown;
        let mut conflicts = BTreeMap::new();
        for ConflictCount { numbered, titled, count } in record.conflicts {
            if numbered == titled {
                return Err(format!("found a conflict of {} with itself", numbered.cited()));
            }
            let what = format_args!("the conflict of {} with {}", numbered.cited(), titled.cited());
            take(conflicts.entry((numbered, titled)).or_default(), count, what)?;
        }
        coverage.conflicts = conflicts;
        match coverage.inconsistent() {
            Some(objective) => {
                Err(format!("found parts of the count of {} that are more than the whole", objective.cited()))
            }
            None => Ok(coverage),
        }
    }
}

impl Coverage {
    /// Returns an objective of whose count the parts are more than the whole, or more than those of all objectives.
    fn inconsistent(&self) -> Option<Objective> {
        let sum = |counts: &mut dyn Iterator<Item = u64>| counts.fold(0_u64, u64::saturating_add);
        Objective::ALL.into_iter().find(|objective| {
            let counts = &self.objectives[objective.index()];
            // Each input has one level, and names a principle once.
            let at_levels = sum(&mut counts.by_level.iter().copied());
            // A conflict counts for the objective with the title.
            let titled = self.conflicts.iter().filter(|((_, titled), _)| titled == objective);
            let in_conflict = sum(&mut titled.map(|(_, count)| *count));
            // Only inputs name principles.
            let mut by_principle = counts.by_principle.iter().zip(&self.principles);
            at_levels.saturating_add(in_conflict) > counts.all
                || by_principle.any(|(count, of_all)| *count > at_levels || count > of_all)
        })
    }
}

/// # Errors
///
/// A key or a value that is unknown or has the wrong type; and a count that is repeated, less than its parts or, except
/// that of unknown texts, 0.
impl<'de> serde::Deserialize<'de> for Coverage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let record = Record::deserialize(deserializer)?;
        Self::try_from(record).map_err(serde::de::Error::custom)
    }
}

impl serde::Serialize for Coverage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Record::from(self).serialize(serializer)
    }
}
