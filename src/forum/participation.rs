//! Who takes part, and by which paragraph (A/RES/73/326, paragraphs 2 to 7).

use crate::rules::{Citation, Rule, Verb};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A way to take part in a Forum (A/RES/73/326, paragraphs 2 to 7).
    ///
    /// The importance of the effective participation of all relevant stakeholders is reiterated (paragraph 4).
    /// Member States are encouraged to take into account, to the extent possible, a whole-of-government and
    /// whole-of-society approach when composing their delegations (paragraph 8). The Secretary-General is requested
    /// to facilitate the participation of representatives of developing countries, particularly the least developed
    /// countries, and of other relevant stakeholders, as appropriate; Member States, financial institutions and other
    /// organizations are invited to make financial contributions to that end (paragraph 17).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
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
        /// An intergovernmental organization or other entity with a standing invitation to participate as an observer in the work of the General Assembly, as an observer (A/RES/73/326, paragraph 3)
        EntitiesWithAStandingInvitation = "entities-with-a-standing-invitation",
        /// An organization or body of the United Nations, as an observer (A/RES/73/326, paragraph 3)
        UnitedNationsOrganizationsAndBodies = "united-nations-organizations-and-bodies",
        /// A non-governmental organization in consultative status with the Economic and Social Council (A/RES/73/326, paragraph 4)
        NonGovernmentalOrganizationsInConsultativeStatus = "non-governmental-organizations-in-consultative-status",
        /// A stakeholder accredited to the preparatory process of the intergovernmental consultations of the Compact (A/RES/73/326, paragraph 4)
        StakeholdersAccreditedToThePreparatoryProcess = "stakeholders-accredited-to-the-preparatory-process",
        /// A stakeholder accredited to the Intergovernmental Conference to Adopt the Global Compact for Safe, Orderly and Regular Migration, the Marrakech Conference (A/RES/73/326, paragraph 4)
        StakeholdersAccreditedToTheMarrakechConference = "stakeholders-accredited-to-the-marrakech-conference",
        /// A representative of another relevant stakeholder, on the list that the President of the General Assembly is requested to draw up and to submit to Member States (A/RES/73/326, paragraph 5)
        ListedStakeholders = "listed-stakeholders",
        /// A national human rights institution that is compliant with the Paris Principles; these institutions, the Global Alliance of National Human Rights Institutions and regional human rights institution networks are also invited to submit inputs before the Forum (A/RES/73/326, paragraph 6)
        NationalHumanRightsInstitutions = "national-human-rights-institutions",
        /// The expertise of the United Nations system as a whole, including specialized agencies, funds and programmes, related organizations and regional economic commissions, and all relevant special procedures mandate holders and treaty bodies (A/RES/73/326, paragraph 7)
        UnitedNationsExpertise = "united-nations-expertise",
    }
}

impl ParticipationRoute {
    /// Returns the rule that opens the route.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
    /// use imrf::rules::Rule;
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
            Self::UnitedNationsExpertise => Rule::UnitedNationsExpertise,
        }
    }

    /// Returns the paragraph of A/RES/73/326, 2 to 7.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
    ///
    /// assert_eq!(ParticipationRoute::UnitedNationsExpertise.paragraph(), 7);
    /// ```
    #[must_use]
    pub const fn paragraph(self) -> u8 {
        match self.rule() {
            Rule::Participation => 2,
            Rule::Observers => 3,
            Rule::AccreditedStakeholders => 4,
            Rule::ListedStakeholders => 5,
            Rule::NationalHumanRightsInstitutions => 6,
            _ => 7,
        }
    }

    /// Returns the citation of the paragraph.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
    ///
    /// let citation = ParticipationRoute::MemberStates.citation();
    /// assert_eq!(citation.to_string(), "A/RES/73/326, paragraph 2");
    /// ```
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "the rule of every route has its paragraph")]
    pub const fn citation(self) -> Citation {
        self.rule().citation().expect("the rule of a route has its paragraph")
    }

    /// Returns whether the Forum is open to those on the route (A/RES/73/326, paragraph 2).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::MemberStates.is_open());
    /// assert!(!ParticipationRoute::ListedStakeholders.is_open());
    /// ```
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self.rule(), Rule::Participation)
    }

    /// Returns whether those on the route are invited (A/RES/73/326, paragraphs 3 and 4); to be
    /// [invited to register](Self::is_invited_to_register) is another thing.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::EntitiesWithAStandingInvitation.is_invited());
    /// assert!(!ParticipationRoute::NationalHumanRightsInstitutions.is_invited());
    /// ```
    #[must_use]
    pub const fn is_invited(self) -> bool {
        self.has(Verb::Invites)
    }

    /// Returns whether those on the route take part as observers (A/RES/73/326, paragraph 3).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::UnitedNationsOrganizationsAndBodies.is_observer());
    /// assert!(!ParticipationRoute::UnitedNationsExpertise.is_observer());
    /// ```
    #[must_use]
    pub const fn is_observer(self) -> bool {
        matches!(self.rule(), Rule::Observers)
    }

    /// Returns whether those on the route are encouraged to register (A/RES/73/326, paragraph 4).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::NonGovernmentalOrganizationsInConsultativeStatus.is_encouraged_to_register());
    /// assert!(!ParticipationRoute::NationalHumanRightsInstitutions.is_encouraged_to_register());
    /// ```
    #[must_use]
    pub const fn is_encouraged_to_register(self) -> bool {
        self.has(Verb::EncouragesToRegister)
    }

    /// Returns whether those on the route are invited to register (A/RES/73/326, paragraph 6).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::NationalHumanRightsInstitutions.is_invited_to_register());
    /// assert!(!ParticipationRoute::ListedStakeholders.is_invited_to_register());
    /// ```
    #[must_use]
    pub const fn is_invited_to_register(self) -> bool {
        self.has(Verb::InvitesToRegister)
    }

    /// Returns whether Member States consider those on the route on a non-objection basis (A/RES/73/326,
    /// paragraph 5).
    ///
    /// The proposed and the final names will be brought to the attention of the General Assembly. A Member State
    /// that objects to a name will, on a voluntary basis, make known the general basis of its objections to the
    /// Office of the President of the General Assembly, which will share what it receives with any Member State upon
    /// its request (note 6).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::ListedStakeholders.is_subject_to_non_objection());
    /// assert!(!ParticipationRoute::MemberStates.is_subject_to_non_objection());
    /// ```
    #[must_use]
    pub const fn is_subject_to_non_objection(self) -> bool {
        matches!(self, Self::ListedStakeholders)
    }

    /// Returns whether the Secretary-General is requested to ensure that the participation of those on the route is
    /// facilitated (A/RES/73/326, paragraph 7).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::UnitedNationsExpertise.is_facilitated());
    /// assert!(!ParticipationRoute::UnitedNationsOrganizationsAndBodies.is_facilitated());
    /// ```
    #[must_use]
    pub const fn is_facilitated(self) -> bool {
        matches!(self, Self::UnitedNationsExpertise)
    }

    /// Returns whether the [hearing](super::Hearing) is held with those on the route: those of paragraphs 4 to 7
    /// (A/RES/73/326, paragraph 15).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::ParticipationRoute;
    ///
    /// assert!(ParticipationRoute::UnitedNationsExpertise.is_in_hearing());
    /// assert!(!ParticipationRoute::MemberStates.is_in_hearing());
    /// ```
    #[must_use]
    pub const fn is_in_hearing(self) -> bool {
        matches!(self.paragraph(), 4..=7)
    }

    /// Whether this is one of the verbs of the route's rule.
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
