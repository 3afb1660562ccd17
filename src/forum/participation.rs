//! Who takes part, and by which paragraph (A/RES/73/326, paragraphs 2 to 6).

use crate::rule::{Citation, Rule, Verb};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A way to take part in a Forum (A/RES/73/326, paragraphs 2 to 6).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ParticipationRoute;
    ///
    /// let route = ParticipationRoute::ListedStakeholders;
    /// assert_eq!(route.citation().to_string(), "A/RES/73/326, paragraph 5");
    /// assert!(route.is_subject_to_non_objection());
    /// assert!(route.is_in_hearing());
    /// ```
    pub open enum ParticipationRoute: "route of participation" {
        /// A State Member of the United Nations (A/RES/73/326, paragraph 2)
        MemberStates = "member-states",
        /// A member of a specialized agency that has observer status with the General Assembly (A/RES/73/326, paragraph 2)
        MembersOfSpecializedAgenciesWithObserverStatus = "members-of-specialized-agencies-with-observer-status",
        /// An intergovernmental organization or other entity with a standing invitation to the work of the General Assembly (A/RES/73/326, paragraph 3)
        EntitiesWithAStandingInvitation = "entities-with-a-standing-invitation",
        /// An organization or body of the United Nations (A/RES/73/326, paragraph 3)
        UnitedNationsOrganizationsAndBodies = "united-nations-organizations-and-bodies",
        /// A non-governmental organization in consultative status with the Economic and Social Council (A/RES/73/326, paragraph 4)
        NonGovernmentalOrganizationsInConsultativeStatus = "non-governmental-organizations-in-consultative-status",
        /// A stakeholder accredited to the preparatory process of the Compact (A/RES/73/326, paragraph 4)
        StakeholdersAccreditedToThePreparatoryProcess = "stakeholders-accredited-to-the-preparatory-process",
        /// A stakeholder accredited to the Marrakech Conference (A/RES/73/326, paragraph 4)
        StakeholdersAccreditedToTheMarrakechConference = "stakeholders-accredited-to-the-marrakech-conference",
        /// Another stakeholder, on the list that the President of the General Assembly draws up (A/RES/73/326, paragraph 5)
        ListedStakeholders = "listed-stakeholders",
        /// A national human rights institution that is compliant with the Paris Principles (A/RES/73/326, paragraph 6)
        NationalHumanRightsInstitutions = "national-human-rights-institutions",
    }
}

impl ParticipationRoute {
    /// The rule that opens the route.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{ParticipationRoute, Rule};
    ///
    /// assert_eq!(ParticipationRoute::MemberStates.rule(), Rule::Participation);
    /// ```
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Self::MemberStates | Self::MembersOfSpecializedAgenciesWithObserverStatus => Rule::Participation,
            Self::EntitiesWithAStandingInvitation | Self::UnitedNationsOrganizationsAndBodies => {
                Rule::Observers
            }
            Self::NonGovernmentalOrganizationsInConsultativeStatus
            | Self::StakeholdersAccreditedToThePreparatoryProcess
            | Self::StakeholdersAccreditedToTheMarrakechConference => Rule::AccreditedStakeholders,
            Self::ListedStakeholders => Rule::ListedStakeholders,
            Self::NationalHumanRightsInstitutions => Rule::NationalHumanRightsInstitutions,
        }
    }

    /// The paragraph of A/RES/73/326, 2 to 6.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::ParticipationRoute::NationalHumanRightsInstitutions.paragraph(), 6);
    /// ```
    #[must_use]
    pub const fn paragraph(self) -> u8 {
        match self.rule() {
            Rule::Participation => 2,
            Rule::Observers => 3,
            Rule::AccreditedStakeholders => 4,
            Rule::ListedStakeholders => 5,
            _ => 6,
        }
    }

    /// The paragraph, as it is cited.
    ///
    /// # Examples
    ///
    /// ```
    /// let citation = imrf::ParticipationRoute::MemberStates.citation();
    /// assert_eq!(citation.to_string(), "A/RES/73/326, paragraph 2");
    /// ```
    ///
    /// # Panics
    ///
    /// Never: the rule of every route has its paragraph.
    #[must_use]
    pub const fn citation(self) -> Citation {
        self.rule().citation().expect("the rule of a route has its paragraph")
    }

    /// Whether the Forum is open to it (A/RES/73/326, paragraph 2).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::MemberStates.is_open());
    /// assert!(!ParticipationRoute::ListedStakeholders.is_open());
    /// ```
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self.rule(), Rule::Participation)
    }

    /// Whether it is invited (A/RES/73/326, paragraphs 3 and 4); to be invited to register is another thing.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::EntitiesWithAStandingInvitation.is_invited());
    /// assert!(!ParticipationRoute::NationalHumanRightsInstitutions.is_invited());
    /// ```
    #[must_use]
    pub const fn is_invited(self) -> bool {
        self.has(Verb::Invites)
    }

    /// Whether it is encouraged to register (A/RES/73/326, paragraph 4).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::NonGovernmentalOrganizationsInConsultativeStatus.is_encouraged_to_register());
    /// ```
    #[must_use]
    pub const fn is_encouraged_to_register(self) -> bool {
        self.has(Verb::EncouragesToRegister)
    }

    /// Whether it is invited to register (A/RES/73/326, paragraph 6).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::NationalHumanRightsInstitutions.is_invited_to_register());
    /// ```
    #[must_use]
    pub const fn is_invited_to_register(self) -> bool {
        self.has(Verb::InvitesToRegister)
    }

    /// Whether Member States consider it on a non-objection basis (A/RES/73/326, paragraph 5).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::ListedStakeholders.is_subject_to_non_objection());
    /// assert!(!ParticipationRoute::MemberStates.is_subject_to_non_objection());
    /// ```
    #[must_use]
    pub const fn is_subject_to_non_objection(self) -> bool {
        matches!(self, Self::ListedStakeholders)
    }

    /// Whether it is among those with whom the hearing is held: those of paragraphs 4 to 7 (A/RES/73/326,
    /// paragraph 15).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::ListedStakeholders.is_in_hearing());
    /// assert!(!ParticipationRoute::MemberStates.is_in_hearing());
    /// ```
    #[must_use]
    pub const fn is_in_hearing(self) -> bool {
        self.paragraph() >= 4
    }

    /// Whether this is one of the verbs of the route's paragraph.
    const fn has(self, verb: Verb) -> bool {
        let verbs = self.rule().verbs();
        let mut index = 0;
        while index < verbs.len() {
            if verbs[index] as u8 == verb as u8 {
                return true;
            }
            index += 1;
        }
        false
    }
}
