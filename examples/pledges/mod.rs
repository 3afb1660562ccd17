//! Pledges, as a register of them might keep them: this crate's types in somebody else's structs.

use imrf::{Action, Allocation, MemberState, Objective, ObjectiveSet};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a Member State pledges to do.
#[derive(Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Pledge {
    /// Who pledges.
    pub(crate) member_state: MemberState,
    /// The objective that the pledge serves first of all.
    pub(crate) objective: Objective,
    /// The other objectives that it serves.
    pub(crate) also_serves: ObjectiveSet,
    /// The actions of the Compact that it draws from.
    pub(crate) actions: Vec<Action>,
    /// In its own words.
    pub(crate) text: String,
}

/// How a register sorts its pledges.
#[derive(Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
pub(crate) struct Register {
    /// The round table to which the pledges of each objective go.
    pub(crate) by_round_table: Allocation,
    /// The pledges.
    pub(crate) pledges: Vec<Pledge>,
}
