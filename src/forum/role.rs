//! Those whom A/RES/73/326 names for a part in every Forum.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Somebody whom A/RES/73/326 names for a part in every Forum.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Forum, PolicyDebate, Role};
    ///
    /// assert_eq!(Forum::CHAIR, Role::PresidentOfTheGeneralAssembly);
    /// assert_eq!(
    ///     PolicyDebate::FACILITATOR.as_str(),
    ///     "director-general-of-the-international-organization-for-migration",
    /// );
    /// ```
    pub open enum Role: "role" {
        /// The President of the General Assembly (A/RES/73/326, paragraphs 1(a), 5, 15, 18(c), 19, 21(c), 24(b) and 25)
        PresidentOfTheGeneralAssembly = "president-of-the-general-assembly",
        /// The Secretary-General (A/RES/73/326, paragraphs 14 and 18(c))
        SecretaryGeneral = "secretary-general",
        /// The Director General of the International Organization for Migration, as Coordinator of the United Nations Network on Migration (A/RES/73/326, paragraphs 18(c) and 23)
        DirectorGeneralOfTheInternationalOrganizationForMigration =
            "director-general-of-the-international-organization-for-migration",
        /// One representative from the migrant community (A/RES/73/326, paragraph 18(c))
        RepresentativeOfTheMigrantCommunity = "representative-of-the-migrant-community",
        /// The representative from civil society (A/RES/73/326, paragraphs 15 and 18(c))
        RepresentativeOfCivilSociety = "representative-of-civil-society",
    }
}

impl Role {
    /// The role in the words of the resolution (A/RES/73/326, paragraph 18(c)).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Role::SecretaryGeneral.title(), "Secretary-General");
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::PresidentOfTheGeneralAssembly => "President of the General Assembly",
            Self::SecretaryGeneral => "Secretary-General",
            Self::DirectorGeneralOfTheInternationalOrganizationForMigration => {
                "Director General of the International Organization for Migration"
            }
            Self::RepresentativeOfTheMigrantCommunity => "representative from the migrant community",
            Self::RepresentativeOfCivilSociety => "representative from civil society",
        }
    }
}
