//! The capacity-building mechanism (A/RES/73/195, paragraph 43).

use crate::vocabulary::vocabulary;

vocabulary! {
    /// One of the three parts of the capacity-building mechanism (A/RES/73/195, paragraph 43).
    ///
    /// The mechanism is one of the [topics](crate::PolicyDebateTopic) of the policy debate.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::CapacityBuildingComponent;
    ///
    /// assert_eq!(CapacityBuildingComponent::ALL.len(), 3);
    /// assert_eq!("start-up-fund".parse(), Ok(CapacityBuildingComponent::StartUpFund));
    /// ```
    pub enum CapacityBuildingComponent: "component of the capacity-building mechanism" {
        /// The connection hub (A/RES/73/195, paragraph 43)
        ConnectionHub = "connection-hub",
        /// The start-up fund (A/RES/73/195, paragraph 43)
        StartUpFund = "start-up-fund",
        /// The global knowledge platform (A/RES/73/195, paragraph 43)
        GlobalKnowledgePlatform = "global-knowledge-platform",
    }
}
