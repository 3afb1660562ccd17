//! The Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195, annex): its objectives, actions, guiding
//! principles and other lists.
//!
//! It has 23 [objectives](Objective), each of which has lettered [actions](Action), and is based on [guiding
//! principles](GuidingPrinciple). At the Forum, Member States discuss and share progress on the implementation of all
//! aspects of the Compact (paragraph 49(b)).
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
mod sdg_target;
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
pub use sdg_target::SdgTarget;
pub use stakeholder::StakeholderKind;
