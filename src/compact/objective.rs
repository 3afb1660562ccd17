//! The 23 objectives (A/RES/73/195, paragraphs 16 to 39).

use core::fmt;

use super::Action;
use crate::rules::{Citation, Resolution};
use crate::vocabulary::{UnknownNumber, vocabulary};

/// What is known of one objective beside its identifier.
pub(super) struct Row {
    number: u8,
    paragraph: u8,
    paragraph_text: &'static str,
    pub(super) actions: u8,
    round_table: u8,
    short_title: &'static str,
    title: &'static str,
}

/// From one row each: the variant, its documentation, its identifier, and what its methods return.
macro_rules! objectives {
    ($(
        $number:literal, paragraph $paragraph:literal, $actions:literal actions, round table $round_table:literal:
            $Variant:ident = $identifier:literal,
            $short_title:literal,
            $title:literal;
    )+) => {
        vocabulary! {
            /// One of the 23 objectives for safe, orderly and regular migration (A/RES/73/195, paragraph 16).
            ///
            /// The list is closed, and ordered by number. The identifier of an objective is made from its short
            /// title; people cite an objective by its [number](Self::number). The round table is that of the
            /// [indicative allocation](crate::Allocation::INDICATIVE).
            ///
            /// | number | identifier | short title | round table |
            /// | --- | --- | --- | --- |
            $(#[doc = concat!("| ", $number, " | `", $identifier, "` | ", $short_title, " | ", $round_table, " |")])+
            ///
            /// # Examples
            ///
            /// ```
            /// use imrf::Objective;
            ///
            /// let objective: Objective = "8".parse()?;
            /// assert_eq!(objective, Objective::SaveLives);
            /// assert_eq!(objective.to_string(), "save-lives");
            /// assert_eq!(objective.short_title(), "Save lives");
            /// assert_eq!("save-lives".parse(), Ok(objective));
            /// # Ok::<(), imrf::vocabulary::UnknownIdentifier>(())
            /// ```
            pub enum Objective: "objective" [Number] {
                $(
                    #[doc = concat!(
                        "Objective ", $number, ", `", $identifier, "`: ", $title,
                        " (A/RES/73/195, paragraph ", $paragraph, ")"
                    )]
                    $Variant = $identifier,
                )+
            }
        }

        impl Objective {
            const ROWS: [Row; 23] = [$(
                Row {
                    number: $number,
                    paragraph: $paragraph,
                    paragraph_text: stringify!($paragraph),
                    actions: $actions,
                    round_table: $round_table,
                    short_title: $short_title,
                    title: $title,
                },
            )+];
        }
    };
}

objectives! {
    1, paragraph 17, 11 actions, round table 4: Data = "data",
        "Data",
        "Collect and utilize accurate and disaggregated data as a basis for evidence-based policies";
    2, paragraph 18, 12 actions, round table 1: MinimizeAdverseDrivers = "minimize-adverse-drivers",
        "Minimize adverse drivers",
        "Minimize the adverse drivers and structural factors that compel people to leave their country of origin";
    3, paragraph 19, 5 actions, round table 4: InformationProvision = "information-provision",
        "Information provision",
        "Provide accurate and timely information at all stages of migration";
    4, paragraph 20, 7 actions, round table 2: LegalIdentityAndDocumentation = "legal-identity-and-documentation",
        "Legal identity and documentation",
        "Ensure that all migrants have proof of legal identity and adequate documentation";
    5, paragraph 21, 10 actions, round table 1: RegularPathways = "regular-pathways",
        "Regular pathways",
        "Enhance availability and flexibility of pathways for regular migration";
    6, paragraph 22, 12 actions, round table 1: RecruitmentAndDecentWork = "recruitment-and-decent-work",
        "Recruitment and decent work",
        "Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work";
    7, paragraph 23, 12 actions, round table 4: ReduceVulnerabilities = "reduce-vulnerabilities",
        "Reduce vulnerabilities",
        "Address and reduce vulnerabilities in migration";
    8, paragraph 24, 6 actions, round table 2: SaveLives = "save-lives",
        "Save lives",
        "Save lives and establish coordinated international efforts on missing migrants";
    9, paragraph 25, 6 actions, round table 2: CounterSmuggling = "counter-smuggling",
        "Counter smuggling",
        "Strengthen the transnational response to smuggling of migrants";
    10, paragraph 26, 10 actions, round table 2: EradicateTrafficking = "eradicate-trafficking",
        "Eradicate trafficking",
        "Prevent, combat and eradicate trafficking in persons in the context of international migration";
    11, paragraph 27, 7 actions, round table 2: ManageBorders = "manage-borders",
        "Manage borders",
        "Manage borders in an integrated, secure and coordinated manner";
    12, paragraph 28, 5 actions, round table 1: ScreeningAndReferral = "screening-and-referral",
        "Screening and referral",
        "Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral";
    13, paragraph 29, 8 actions, round table 2: AlternativesToDetention = "alternatives-to-detention",
        "Alternatives to detention",
        "Use migration detention only as a measure of last resort and work towards alternatives";
    14, paragraph 30, 6 actions, round table 3: ConsularProtection = "consular-protection",
        "Consular protection",
        "Enhance consular protection, assistance and cooperation throughout the migration cycle";
    15, paragraph 31, 6 actions, round table 3: AccessToBasicServices = "access-to-basic-services",
        "Access to basic services",
        "Provide access to basic services for migrants";
    16, paragraph 32, 9 actions, round table 3: InclusionAndSocialCohesion = "inclusion-and-social-cohesion",
        "Inclusion and social cohesion",
        "Empower migrants and societies to realize full inclusion and social cohesion";
    17, paragraph 33, 7 actions, round table 4: EliminateDiscrimination = "eliminate-discrimination",
        "Eliminate discrimination",
        "Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration";
    18, paragraph 34, 12 actions, round table 1: SkillsDevelopmentAndRecognition = "skills-development-and-recognition",
        "Skills development and recognition",
        "Invest in skills development and facilitate mutual recognition of skills, qualifications and competences";
    19, paragraph 35, 10 actions, round table 3: MigrantAndDiasporaContributions = "migrant-and-diaspora-contributions",
        "Migrant and diaspora contributions",
        "Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries";
    20, paragraph 36, 9 actions, round table 3: Remittances = "remittances",
        "Remittances",
        "Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants";
    21, paragraph 37, 9 actions, round table 2: DignifiedReturnAndReintegration = "dignified-return-and-reintegration",
        "Dignified return and reintegration",
        "Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration";
    22, paragraph 38, 3 actions, round table 3: SocialProtection = "social-protection",
        "Social protection",
        "Establish mechanisms for the portability of social security entitlements and earned benefits";
    23, paragraph 39, 5 actions, round table 4: InternationalCooperation = "international-cooperation",
        "International cooperation",
        "Strengthen international cooperation and global partnerships for safe, orderly and regular migration";
}

// A row in the wrong place, or with the wrong paragraph, does not build.
const _: () = {
    let mut index = 0;
    while index < Objective::ALL.len() {
        let row = Objective::ALL[index].row();
        assert!(row.number as usize == index + 1, "objectives are in the order of their numbers");
        assert!(row.paragraph == row.number + 16, "objective n is paragraph 16 + n");
        index += 1;
    }
};

impl Objective {
    pub(super) const fn row(self) -> &'static Row {
        &Self::ROWS[self as usize]
    }

    /// Returns the number of the objective, 1 to 23 (A/RES/73/195, paragraph 16).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    ///
    /// assert_eq!(Objective::Remittances.number(), 20);
    /// assert_eq!(u8::from(Objective::Remittances), 20);
    /// ```
    #[must_use]
    pub const fn number(self) -> u8 {
        self.row().number
    }

    /// Returns the objective with this number (A/RES/73/195, paragraph 16), or `None` for 0 and for more than 23.
    ///
    /// [`TryFrom<u8>`](#impl-TryFrom<u8>-for-Objective) returns an error that says what was expected.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    ///
    /// const SAVE_LIVES: Option<Objective> = Objective::from_number(8);
    /// assert_eq!(SAVE_LIVES, Some(Objective::SaveLives));
    /// assert_eq!(Objective::from_number(24), None);
    /// ```
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Self> {
        if number >= 1 && number as usize <= Self::ALL.len() {
            Some(Self::ALL[number as usize - 1])
        } else {
            None
        }
    }

    /// Returns the paragraph of A/RES/73/195, annex, that sets the objective out: 16 plus the number, so
    /// 17 to 39.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Objective::SaveLives.paragraph(), 24);
    /// ```
    #[must_use]
    pub const fn paragraph(self) -> u8 {
        self.row().paragraph
    }

    /// Returns the objective that this paragraph of A/RES/73/195, annex, sets out, or `None` for another paragraph
    /// than 17 to 39.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    ///
    /// assert_eq!(Objective::from_paragraph(24), Some(Objective::SaveLives));
    /// assert_eq!(Objective::from_paragraph(16), None);
    /// ```
    #[must_use]
    pub const fn from_paragraph(paragraph: u8) -> Option<Self> {
        Self::from_number(paragraph.saturating_sub(16))
    }

    /// Returns the citation of the paragraph that sets the objective out.
    ///
    /// # Examples
    ///
    /// ```
    /// let citation = imrf::Objective::SaveLives.citation();
    /// assert_eq!(citation.to_string(), "A/RES/73/195, paragraph 24");
    /// ```
    #[must_use]
    pub const fn citation(self) -> Citation {
        Citation::new(Resolution::Compact, self.row().paragraph_text)
    }

    /// Returns the short title in English.
    ///
    /// It is not from a resolution but from the Forum's page of the United Nations. The titles of the resolution
    /// are [`title`](Self::title) and [`heading`](Self::heading).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::Objective::Data.short_title(), "Data");
    /// ```
    #[must_use]
    pub const fn short_title(self) -> &'static str {
        self.row().short_title
    }

    /// Returns the full title in English, as in the list of A/RES/73/195, paragraph 16.
    ///
    /// The wording of objective 13 in the list differs from that of the [heading](Self::heading). That the list is
    /// canonical is our reading.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(
    ///     imrf::Objective::AlternativesToDetention.title(),
    ///     "Use migration detention only as a measure of last resort and work towards alternatives",
    /// );
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.row().title
    }

    /// Returns the full title in English, as in the heading before the objective's own paragraph of A/RES/73/195.
    ///
    /// It differs from [`title`](Self::title) for objective 13 alone (heading before paragraph 29).
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    ///
    /// assert_eq!(
    ///     Objective::AlternativesToDetention.heading(),
    ///     "Use immigration detention only as a measure of last resort and work towards alternatives",
    /// );
    /// assert_eq!(Objective::Data.heading(), Objective::Data.title());
    /// ```
    #[must_use]
    pub const fn heading(self) -> &'static str {
        match self {
            Self::AlternativesToDetention => {
                "Use immigration detention only as a measure of last resort and work towards alternatives"
            }
            _ => self.title(),
        }
    }

    /// Returns the action of the objective with this letter (A/RES/73/195, paragraphs 17 to 39), or `None` where
    /// there is none.
    ///
    /// [`Action::try_new`] returns an error that says what was expected.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    ///
    /// let action = Objective::EliminateDiscrimination.action('c').unwrap();
    /// assert_eq!(action.to_string(), "17(c)");
    /// assert_eq!(Objective::SocialProtection.action('d'), None);
    /// ```
    #[must_use]
    pub const fn action(self, letter: char) -> Option<Action> {
        match Action::try_new(self, letter) {
            Ok(action) => Some(action),
            Err(_) => None,
        }
    }

    /// The objective as a message names it: `objective 13 (alternatives-to-detention)`.
    pub(crate) const fn cited(self) -> Cited {
        Cited(self)
    }

    /// The number of the round table that covers the objective in the indicative allocation (A/RES/73/326,
    /// paragraph 21(b)).
    pub(crate) const fn indicative_number(self) -> u8 {
        self.row().round_table
    }
}

/// Returns the objective with this number (A/RES/73/195, paragraph 16).
///
/// # Errors
///
/// [`UnknownNumber`] for 0 and for more than 23.
impl TryFrom<u8> for Objective {
    type Error = UnknownNumber;

    fn try_from(number: u8) -> Result<Self, UnknownNumber> {
        Self::from_number(number).ok_or(UnknownNumber { noun: "objective", found: number, last: 23 })
    }
}

/// Returns the number of the objective.
impl From<Objective> for u8 {
    fn from(objective: Objective) -> Self {
        objective.number()
    }
}

/// An objective as a message names it.
pub(crate) struct Cited(Objective);

impl fmt::Display for Cited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "objective {} ({})", self.0.number(), self.0)
    }
}
