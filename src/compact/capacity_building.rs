//! The capacity-building mechanism (A/RES/73/195, paragraph 43).

use crate::rules::{Citation, Resolution};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// One of the three parts of the capacity-building mechanism (A/RES/73/195, paragraph 43).
    ///
    /// The mechanism builds upon existing initiatives, supports the efforts of Member States to implement the Compact,
    /// and allows Member States, the United Nations and other relevant stakeholders to contribute technical, financial
    /// and human resources on a voluntary basis. It is one of the [topics](crate::forum::PolicyDebateTopic) of the
    /// policy debate.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::compact::CapacityBuildingComponent;
    ///
    /// let fund: CapacityBuildingComponent = "start-up-fund".parse()?;
    /// assert_eq!(fund, CapacityBuildingComponent::StartUpFund);
    /// assert_eq!(fund.citation().to_string(), "A/RES/73/195, paragraph 43(b)");
    /// # Ok::<(), imrf::vocabulary::UnknownIdentifier>(())
    /// ```
    pub enum CapacityBuildingComponent: "component of the capacity-building mechanism" {
        /// The connection hub, which facilitates demand-driven, tailor-made and integrated solutions (A/RES/73/195, paragraph 43(a))
        ConnectionHub = "connection-hub",
        /// The start-up fund, for initial financing to realize project-oriented solutions (A/RES/73/195, paragraph 43(b)), whose establishment A/RES/73/326, paragraph 16, takes note of
        StartUpFund = "start-up-fund",
        /// The global knowledge platform, an online open data source (A/RES/73/195, paragraph 43(c)), of which a website with the inputs to the Forum is requested to be part (A/RES/73/326, paragraph 13)
        GlobalKnowledgePlatform = "global-knowledge-platform",
    }
}

impl CapacityBuildingComponent {
    /// Returns the citation of the sub-paragraph that describes the component.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::compact::CapacityBuildingComponent;
    ///
    /// let citation = CapacityBuildingComponent::ConnectionHub.citation();
    /// assert_eq!(citation.to_string(), "A/RES/73/195, paragraph 43(a)");
    /// ```
    #[must_use]
    pub const fn citation(self) -> Citation {
        Citation::new(
            Resolution::Compact,
            match self {
                Self::ConnectionHub => "43(a)",
                Self::StartUpFund => "43(b)",
                Self::GlobalKnowledgePlatform => "43(c)",
            },
        )
    }
}
