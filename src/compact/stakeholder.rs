//! The stakeholders that the Compact lists (A/RES/73/195, paragraph 44).

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A kind of stakeholder with whom the Compact will be implemented, in cooperation and partnership (A/RES/73/195,
    /// paragraph 44).
    ///
    /// The list is open: A/RES/73/195, paragraph 15(j), and A/RES/73/326, paragraph 5, have other lists. A
    /// [`ParticipationRoute`](crate::forum::ParticipationRoute) says who takes part in a Forum, and by which paragraph.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::compact::StakeholderKind;
    ///
    /// assert_eq!("trade-unions".parse(), Ok(StakeholderKind::TradeUnions));
    /// assert_eq!(StakeholderKind::ALL.len(), 13);
    /// ```
    pub open enum StakeholderKind: "kind of stakeholder" {
        /// Migrants (A/RES/73/195, paragraph 44)
        Migrants = "migrants",
        /// Civil society (A/RES/73/195, paragraph 44)
        CivilSociety = "civil-society",
        /// Migrant and diaspora organizations (A/RES/73/195, paragraph 44)
        MigrantAndDiasporaOrganizations = "migrant-and-diaspora-organizations",
        /// Faith-based organizations (A/RES/73/195, paragraph 44)
        FaithBasedOrganizations = "faith-based-organizations",
        /// Local authorities and communities (A/RES/73/195, paragraph 44)
        LocalAuthoritiesAndCommunities = "local-authorities-and-communities",
        /// The private sector (A/RES/73/195, paragraph 44)
        PrivateSector = "private-sector",
        /// Trade unions (A/RES/73/195, paragraph 44)
        TradeUnions = "trade-unions",
        /// Parliamentarians (A/RES/73/195, paragraph 44)
        Parliamentarians = "parliamentarians",
        /// National human rights institutions (A/RES/73/195, paragraph 44)
        NationalHumanRightsInstitutions = "national-human-rights-institutions",
        /// The International Red Cross and Red Crescent Movement (A/RES/73/195, paragraph 44)
        InternationalRedCrossAndRedCrescentMovement = "international-red-cross-and-red-crescent-movement",
        /// Academia (A/RES/73/195, paragraph 44)
        Academia = "academia",
        /// The media (A/RES/73/195, paragraph 44)
        Media = "media",
        /// Other relevant stakeholders (A/RES/73/195, paragraph 44)
        OtherRelevantStakeholders = "other-relevant-stakeholders",
    }
}
