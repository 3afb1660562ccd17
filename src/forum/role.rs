//! Those whom A/RES/73/326 names for a part in every Forum.

use crate::rules::{Citation, Resolution};
use crate::vocabulary::vocabulary;

/// From one row each: the variant, its documentation, its identifier, and what its methods return.
macro_rules! roles {
    ($( $Variant:ident = $identifier:literal: $article:literal $title:literal, $paragraphs_are:ident $paragraphs:literal; )+) => {
        vocabulary! {
            /// A person or an office that has a part in every Forum by A/RES/73/326.
            ///
            /// # Examples
            ///
            /// ```
            /// use imrf::Forum;
            /// use imrf::forum::{PolicyDebate, Role};
            ///
            /// assert_eq!(Forum::CHAIR, Role::PresidentOfTheGeneralAssembly);
            /// assert_eq!(
            ///     PolicyDebate::FACILITATOR.as_str(),
            ///     "director-general-of-the-international-organization-for-migration",
            /// );
            /// ```
            pub open enum Role: "role" {
                $(
                    #[doc = concat!(
                        $article, " ", $title, " (A/RES/73/326, ", stringify!($paragraphs_are), " ", $paragraphs, ")"
                    )]
                    $Variant = $identifier,
                )+
            }
        }

        impl Role {
            const TITLES: [&str; Self::ALL.len()] = [$($title),+];
            const PARAGRAPHS: [&str; Self::ALL.len()] = [$($paragraphs),+];
        }
    };
}

roles! {
    PresidentOfTheGeneralAssembly = "president-of-the-general-assembly":
        "The" "President of the General Assembly",
        paragraphs "1(a), 5, 15, 18(c), 19, 21(c), 24(b) and 25";
    SecretaryGeneral = "secretary-general":
        "The" "Secretary-General",
        paragraphs "7, 14, 17, 18(c) and 22";
    DirectorGeneralOfTheInternationalOrganizationForMigration =
        "director-general-of-the-international-organization-for-migration":
        "The" "Director General of the International Organization for Migration, as Coordinator of the United Nations Network on Migration",
        paragraphs "9, 18(c) and 23";
    RepresentativeOfTheMigrantCommunity = "representative-of-the-migrant-community":
        "One" "representative from the migrant community",
        paragraph "18(c)";
    RepresentativeOfCivilSociety = "representative-of-civil-society":
        "The" "representative from civil society",
        paragraphs "15 and 18(c)";
}

impl Role {
    /// Returns the title of the role, as the resolution has it, with the full name of the Network.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::PolicyDebate;
    ///
    /// assert_eq!(
    ///     PolicyDebate::FACILITATOR.title(),
    ///     "Director General of the International Organization for Migration, \
    ///      as Coordinator of the United Nations Network on Migration",
    /// );
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        Self::TITLES[self as usize]
    }

    /// Returns the paragraphs of A/RES/73/326 that give the role its parts.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::forum::Role;
    ///
    /// assert_eq!(
    ///     Role::SecretaryGeneral.citation().to_string(),
    ///     "A/RES/73/326, paragraphs 7, 14, 17, 18(c) and 22",
    /// );
    /// ```
    #[must_use]
    pub const fn citation(self) -> Citation {
        Citation::new(Resolution::ForumFormat, Self::PARAGRAPHS[self as usize])
    }
}
