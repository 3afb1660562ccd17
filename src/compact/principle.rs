//! The ten guiding principles (A/RES/73/195, paragraph 15).

use crate::rules::{Citation, Resolution};
use crate::vocabulary::{UnknownLetter, vocabulary};

/// From one row each: the variant, its documentation, its identifier, letter and name.
macro_rules! principles {
    ($( $letter:literal: $Variant:ident = $identifier:literal, $name:literal; )+) => {
        vocabulary! {
            /// One of the ten cross-cutting and interdependent guiding principles (A/RES/73/195, paragraph
            /// 15(a) to (j)), which the round tables bear in mind (A/RES/73/326, paragraph 21(a)).
            ///
            /// The list is closed. "International cooperation" is the name of principle (b) and the short title
            /// of [objective 23](crate::Objective::InternationalCooperation): two different things.
            ///
            /// # Examples
            ///
            /// ```
            /// use imrf::compact::GuidingPrinciple;
            ///
            /// let principle = GuidingPrinciple::try_from('i')?;
            /// assert_eq!(principle.name(), "Whole-of-government approach");
            /// assert_eq!("whole-of-government-approach".parse(), Ok(principle));
            /// # Ok::<(), imrf::vocabulary::UnknownLetter>(())
            /// ```
            pub enum GuidingPrinciple: "guiding principle" [Letter] {
                $(
                    #[doc = concat!("Principle (", $letter, "), `", $identifier, "`: ", $name, " (A/RES/73/195, paragraph 15(", $letter, "))")]
                    $Variant = $identifier,
                )+
            }
        }

        impl GuidingPrinciple {
            const NAMES: [&str; 10] = [$($name),+];
            const LETTERS: [char; 10] = [$($letter),+];
            const PARAGRAPHS: [&str; 10] = [$(concat!("15(", $letter, ")")),+];
        }
    };
}

principles! {
    'a': PeopleCentred = "people-centred", "People-centred";
    'b': InternationalCooperation = "international-cooperation", "International cooperation";
    'c': NationalSovereignty = "national-sovereignty", "National sovereignty";
    'd': RuleOfLawAndDueProcess = "rule-of-law-and-due-process", "Rule of law and due process";
    'e': SustainableDevelopment = "sustainable-development", "Sustainable development";
    'f': HumanRights = "human-rights", "Human rights";
    'g': GenderResponsive = "gender-responsive", "Gender-responsive";
    'h': ChildSensitive = "child-sensitive", "Child-sensitive";
    'i': WholeOfGovernmentApproach = "whole-of-government-approach", "Whole-of-government approach";
    'j': WholeOfSocietyApproach = "whole-of-society-approach", "Whole-of-society approach";
}

impl GuidingPrinciple {
    /// Returns the letter of the principle's sub-paragraph, `a` to `j` (A/RES/73/195, paragraph 15).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::compact::GuidingPrinciple::HumanRights.letter(), 'f');
    /// ```
    #[must_use]
    pub const fn letter(self) -> char {
        Self::LETTERS[self as usize]
    }

    /// Returns the principle with this letter (A/RES/73/195, paragraph 15(a) to (j)), or `None` for
    /// anything but `a` to `j`.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::compact::GuidingPrinciple;
    ///
    /// assert_eq!(GuidingPrinciple::from_letter('f'), Some(GuidingPrinciple::HumanRights));
    /// assert_eq!(GuidingPrinciple::from_letter('F'), None);
    /// ```
    #[must_use]
    pub const fn from_letter(letter: char) -> Option<Self> {
        match letter {
            'a'..='j' => Some(Self::ALL[letter as usize - 'a' as usize]),
            _ => None,
        }
    }

    /// Returns the citation of the sub-paragraph that states the principle.
    ///
    /// # Examples
    ///
    /// ```
    /// let citation = imrf::compact::GuidingPrinciple::HumanRights.citation();
    /// assert_eq!(citation.to_string(), "A/RES/73/195, paragraph 15(f)");
    /// ```
    #[must_use]
    pub const fn citation(self) -> Citation {
        Citation::new(Resolution::Compact, Self::PARAGRAPHS[self as usize])
    }

    /// Returns the name of the principle in English (A/RES/73/195, paragraph 15).
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::compact::GuidingPrinciple::ChildSensitive.name(), "Child-sensitive");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

/// Returns the principle with this letter (A/RES/73/195, paragraph 15(a) to (j)).
///
/// # Errors
///
/// [`UnknownLetter`] for anything but `a` to `j`.
impl TryFrom<char> for GuidingPrinciple {
    type Error = UnknownLetter;

    fn try_from(letter: char) -> Result<Self, UnknownLetter> {
        Self::from_letter(letter).ok_or(UnknownLetter { noun: "guiding principle", found: letter, last: 'j' })
    }
}

/// Returns the letter of the principle.
impl From<GuidingPrinciple> for char {
    fn from(principle: GuidingPrinciple) -> Self {
        principle.letter()
    }
}
