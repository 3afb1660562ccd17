//! The Global Compact for Safe, Orderly and Regular Migration, annex of A/RES/73/195: what it lists.
//!
//! Its objectives, with their actions, are what the Forum reviews; its guiding principles are what the
//! round tables bear in mind (A/RES/73/326, paragraph 21(a)).

mod action;
mod capacity_building;
mod level;
mod objective;
mod objective_set;
mod principle;
mod principle_set;
mod stakeholder;

pub use action::{Action, ActionError, Actions, ParseActionError};
pub use capacity_building::CapacityBuildingComponent;
pub use level::ReviewLevel;
pub use objective::Objective;
pub use objective_set::ObjectiveSet;
pub use principle::GuidingPrinciple;
pub use principle_set::PrincipleSet;
pub use stakeholder::StakeholderKind;
