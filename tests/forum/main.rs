//! Validation of a Forum and of its parts, and what follows from it.

mod advice;
mod against_oracle;
mod allocations;
mod displayed;
mod drafts;
mod each_rule;
mod many_violations;
mod milestones;
mod opening_day;
mod programmes;
mod schedule;
mod texts;
mod violations_as_data;
