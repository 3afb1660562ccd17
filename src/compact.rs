//! The Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195, annex): what it lists.
//!
//! The Forum reviews progress on its [objectives](Objective), each of which has lettered [actions](Action); the
//! round tables bear its [guiding principles](GuidingPrinciple) in mind (A/RES/73/326, paragraph 21(a)).
//!
//! # Examples
//!
//! ```
//! use imrf::Objective;
//!
//! let objective = Objective::from_paragraph(24).unwrap();
//! assert_eq!(objective.number(), 8);
//! assert_eq!(objective.short_title(), "Save lives");
//! assert_eq!(objective.actions().len(), 6);
//! ```

mod action;
mod capacity_building;
mod language;
mod level;
mod network;
mod objective;
mod objective_set;
mod principle;
mod principle_set;
mod stakeholder;

pub use action::{Action, Actions, ParseActionError, UnknownAction};
pub use capacity_building::CapacityBuildingComponent;
pub use language::{Language, TitleSource};
pub use level::ReviewLevel;
pub use network::NETWORK_COORDINATOR;
pub use objective::Objective;
pub use objective_set::ObjectiveSet;
pub use principle::GuidingPrinciple;
pub use principle_set::PrincipleSet;
pub use stakeholder::StakeholderKind;
