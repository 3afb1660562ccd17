//! The titles of the objectives and the names of the principles in other languages than English.

mod table;

use table::{CHINESE_NAMES, FRENCH, FRENCH_NAMES, SPANISH, SPANISH_NAMES, Titles};

use super::{GuidingPrinciple, Objective};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A language in which titles of objectives or names of principles are known.
    ///
    /// A title or a name that is not known in a language is `None`: this crate has no translations of its own.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    /// use imrf::compact::Language;
    ///
    /// let titles = Language::ALL.iter().map(|language| Objective::SaveLives.short_title_in(*language));
    /// assert!(titles.eq([Some("Save lives"), Some("Sauver des vies"), Some("Salvar vidas"), None]));
    /// ```
    pub open enum Language: "language" {
        /// English
        English = "english",
        /// French
        French = "french",
        /// Spanish
        Spanish = "spanish",
        /// Chinese, in which the names of the principles are known and the titles of the objectives are not
        Chinese = "chinese",
    }
}

vocabulary! {
    /// Where a title or a name is from, and so how far it can be relied on.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::compact::{Language, TitleSource};
    /// use imrf::Objective;
    ///
    /// let source = Objective::Data.title_source(Language::English).unwrap();
    /// assert_eq!(source, TitleSource::Compact);
    /// assert!(source.is_resolution());
    /// ```
    pub open enum TitleSource: "source of a title" {
        /// The resolution that contains the Compact (A/RES/73/195)
        Compact = "A/RES/73/195",
        /// The resolution that has the Progress Declaration of the first Forum (A/RES/76/266)
        FirstProgressDeclaration = "A/RES/76/266",
        /// The United Nations page about the Forum, which is not a resolution
        UnitedNationsPage = "united-nations-page",
        /// The site of the United Nations Network on Migration, which is not a resolution
        NetworkSite = "network-site",
        /// The booklets of the United Nations Network on Migration, which are not resolutions
        NetworkBooklets = "network-booklets",
    }
}

impl TitleSource {
    /// Returns whether the text is from a resolution of the General Assembly.
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(!imrf::compact::TitleSource::NetworkSite.is_resolution());
    /// ```
    #[must_use]
    pub const fn is_resolution(self) -> bool {
        matches!(self, Self::Compact | Self::FirstProgressDeclaration)
    }
}

impl Objective {
    /// The titles in a language other than English.
    const fn titles(self, language: Language) -> Option<Titles> {
        match language {
            Language::French => Some(FRENCH[self.index()]),
            Language::Spanish => Some(SPANISH[self.index()]),
            Language::English | Language::Chinese => None,
        }
    }

    /// Returns the full title in a language, or `None` where it is not known.
    ///
    /// The English title is that of A/RES/73/195, paragraph 16. The French and Spanish ones are from the booklets of
    /// the United Nations Network on Migration; the French ones of objectives 1 to 15 are confirmed by a second
    /// source. [`title_source`](Self::title_source) returns the source of each.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    /// use imrf::compact::Language;
    ///
    /// assert_eq!(
    ///     Objective::AccessToBasicServices.title_in(Language::French),
    ///     Some("Assurer l’accès des migrants aux services de base"),
    /// );
    /// assert_eq!(Objective::Data.title_in(Language::English), Some(Objective::Data.title()));
    /// ```
    #[must_use]
    pub const fn title_in(self, language: Language) -> Option<&'static str> {
        match (language, self.titles(language)) {
            (Language::English, _) => Some(self.title()),
            (_, Some((_, full))) => Some(full),
            (_, None) => None,
        }
    }

    /// Returns the short title in a language, or `None` where it is not known.
    ///
    /// No short title is from a resolution: the English one is from the Forum's page of the United Nations, the
    /// French and Spanish ones from the site of the United Nations Network on Migration.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    /// use imrf::compact::Language;
    ///
    /// assert_eq!(Objective::Remittances.short_title_in(Language::Spanish), Some("Remesas"));
    /// assert_eq!(Objective::Remittances.short_title_in(Language::Chinese), None);
    /// ```
    #[must_use]
    pub const fn short_title_in(self, language: Language) -> Option<&'static str> {
        match (language, self.titles(language)) {
            (Language::English, _) => Some(self.short_title()),
            (_, Some((short, _))) => Some(short),
            (_, None) => None,
        }
    }

    /// Returns where [`title_in`](Self::title_in) is from, or `None` where the title is not known.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    /// use imrf::compact::{Language, TitleSource};
    ///
    /// assert_eq!(Objective::Data.title_source(Language::French), Some(TitleSource::NetworkBooklets));
    /// ```
    #[must_use]
    pub const fn title_source(self, language: Language) -> Option<TitleSource> {
        match language {
            Language::English => Some(TitleSource::Compact),
            Language::French | Language::Spanish => Some(TitleSource::NetworkBooklets),
            Language::Chinese => None,
        }
    }

    /// Returns where [`short_title_in`](Self::short_title_in) is from, or `None` where the short title is not known.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    /// use imrf::compact::{Language, TitleSource};
    ///
    /// assert_eq!(Objective::Data.short_title_source(Language::English), Some(TitleSource::UnitedNationsPage));
    /// ```
    #[must_use]
    pub const fn short_title_source(self, language: Language) -> Option<TitleSource> {
        match language {
            Language::English => Some(TitleSource::UnitedNationsPage),
            Language::French | Language::Spanish => Some(TitleSource::NetworkSite),
            Language::Chinese => None,
        }
    }
}

impl GuidingPrinciple {
    /// Returns the name in a language, or `None` where it is not known.
    ///
    /// The English name is that of A/RES/73/195, paragraph 15, the Chinese one that of A/RES/76/266; the French and
    /// Spanish ones are from the site of the United Nations Network on Migration.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::compact::{GuidingPrinciple, Language};
    ///
    /// assert_eq!(GuidingPrinciple::HumanRights.name_in(Language::Chinese), Some("人权"));
    /// ```
    #[must_use]
    pub const fn name_in(self, language: Language) -> Option<&'static str> {
        Some(match language {
            Language::English => self.name(),
            Language::French => FRENCH_NAMES[self.index()],
            Language::Spanish => SPANISH_NAMES[self.index()],
            Language::Chinese => CHINESE_NAMES[self.index()],
        })
    }

    /// Returns where [`name_in`](Self::name_in) is from, or `None` where the name is not known.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::compact::{GuidingPrinciple, Language, TitleSource};
    ///
    /// assert_eq!(
    ///     GuidingPrinciple::HumanRights.name_source(Language::Chinese),
    ///     Some(TitleSource::FirstProgressDeclaration),
    /// );
    /// ```
    #[must_use]
    pub const fn name_source(self, language: Language) -> Option<TitleSource> {
        Some(match language {
            Language::English => TitleSource::Compact,
            Language::French | Language::Spanish => TitleSource::NetworkSite,
            Language::Chinese => TitleSource::FirstProgressDeclaration,
        })
    }
}
