//! What all closed and open lists of words share: one row gives a value its word, and everything that
//! reads or writes the value takes the word from there.

use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt;

use crate::excerpt::{self, Excerpt, Words};

/// A word that is in no row of the vocabulary it was read for.
///
/// The message names the word, escaped and cut to 60 characters, and what was expected.
///
/// # Examples
///
/// ```
/// use imrf::{Objective, ReviewLevel};
///
/// let error = "continental".parse::<ReviewLevel>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#"unknown review level "continental", expected "local", "national", "regional" or "global""#,
/// );
///
/// let error = "save-live".parse::<Objective>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#"unknown objective "save-live", expected one of the 23 words from "data" to "international-cooperation""#,
/// );
/// ```
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown {noun} {}, expected {}", Excerpt(found), Words(words, kind))]
pub struct UnknownWord {
    noun: &'static str,
    kind: &'static str,
    words: &'static [&'static str],
    found: String,
}

impl UnknownWord {
    /// The noun says what one of the words means, the kind what they are called together: `words`, `codes`.
    pub(crate) fn new(
        noun: &'static str,
        kind: &'static str,
        words: &'static [&'static str],
        found: &str,
    ) -> Self {
        Self { noun, kind, words, found: excerpt::start(found).to_owned() }
    }

    /// The words that the vocabulary has, in its order.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ReviewLevel;
    ///
    /// let error = "continental".parse::<ReviewLevel>().unwrap_err();
    /// assert_eq!(error.expected(), ["local", "national", "regional", "global"]);
    /// ```
    #[must_use]
    pub const fn expected(&self) -> &'static [&'static str] {
        self.words
    }

    /// What was found instead, up to its first 61 characters.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::ReviewLevel;
    ///
    /// assert_eq!("continental".parse::<ReviewLevel>().unwrap_err().found(), "continental");
    /// ```
    #[must_use]
    pub const fn found(&self) -> &str {
        self.found.as_str()
    }
}

/// Without the words of the vocabulary, which can be many.
impl fmt::Debug for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownWord")
            .field("noun", &self.noun)
            .field("found", &self.found)
            .finish_non_exhaustive()
    }
}

/// A number that no value of the vocabulary has.
///
/// # Examples
///
/// ```
/// use imrf::Objective;
///
/// let error = Objective::try_from(24).unwrap_err();
/// assert_eq!(error.to_string(), "no objective has the number 24, expected 1 to 23");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no {noun} has the number {found}, expected 1 to {last}")]
pub struct UnknownNumber {
    pub(crate) noun: &'static str,
    pub(crate) found: u8,
    pub(crate) last: u8,
}

impl UnknownNumber {
    /// What was found instead.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Objective;
    ///
    /// assert_eq!(Objective::try_from(24).unwrap_err().found(), 24);
    /// ```
    #[must_use]
    pub const fn found(self) -> u8 {
        self.found
    }
}

/// A letter that no value of the vocabulary has.
///
/// # Examples
///
/// ```
/// use imrf::GuidingPrinciple;
///
/// let error = GuidingPrinciple::try_from('k').unwrap_err();
/// assert_eq!(error.to_string(), "no guiding principle has the letter 'k', expected 'a' to 'j'");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no {noun} has the letter {found:?}, expected 'a' to {last:?}")]
pub struct UnknownLetter {
    pub(crate) noun: &'static str,
    pub(crate) found: char,
    pub(crate) last: char,
}

impl UnknownLetter {
    /// What was found instead.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::GuidingPrinciple;
    ///
    /// assert_eq!(GuidingPrinciple::try_from('k').unwrap_err().found(), 'k');
    /// ```
    #[must_use]
    pub const fn found(self) -> char {
        self.found
    }
}

/// Declares a vocabulary: an enum whose every variant has one word, from which come `as_str`, `Display`,
/// `FromStr`, serde and the documentation of the schema. What is derived cannot be documented where it
/// stands, so the type itself says how text is read.
///
/// A list that is `open` may grow: its enum is non-exhaustive, and the type of `ALL` does not tell its length.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        pub open enum $($rest:tt)+
    ) => {
        $crate::vocabulary::vocabulary! { @ [&'static [Self]] [&] $(#[$meta])* #[non_exhaustive] pub enum $($rest)+ }
    };
    (
        $(#[$meta:meta])*
        pub enum $($rest:tt)+
    ) => {
        $crate::vocabulary::vocabulary! { @ [[Self; Self::WORDS.len()]] [] $(#[$meta])* pub enum $($rest)+ }
    };
    (
        @ [$All:ty] [$($reference:tt)?]
        $(#[$meta:meta])*
        pub enum $Name:ident: $noun:literal {
            $( $(#[doc = $doc:expr])+ $Variant:ident = $word:literal, )+
        }
    ) => {
        $(#[$meta])*
        ///
        /// # Errors
        ///
        /// [`UnknownWord`](crate::UnknownWord) when [`FromStr`](core::str::FromStr) or `TryFrom<&str>` reads
        /// any text but one of the words.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            strum::Display, strum::EnumString, strum::IntoStaticStr,
        )]
        #[cfg_attr(
            feature = "schemars1",
            derive(schemars::JsonSchema),
            schemars(transform = $crate::schema::Definition::of::<Self>())
        )]
        #[strum(parse_err_ty = $crate::UnknownWord, parse_err_fn = $Name::unknown_word)]
        pub enum $Name {
            $(
                $(#[doc = $doc])+
                #[strum(serialize = $word)]
                #[cfg_attr(feature = "schemars1", schemars(rename = $word))]
                $Variant,
            )+
        }

        impl $Name {
            #[doc = concat!("Every ", $noun, ", in the order of the list.")]
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::", stringify!($Name), ";")]
            ///
            #[doc = concat!("for value in ", stringify!($Name), "::ALL.iter() {")]
            #[doc = concat!("    assert_eq!(value.as_str().parse::<", stringify!($Name), ">(), Ok(*value));")]
            /// }
            /// ```
            pub const ALL: $All = $($reference)? [$(Self::$Variant),+];

            /// The words, in the order of the list.
            pub(crate) const WORDS: &'static [&'static str] = &[$($word),+];

            #[doc = concat!("The one word by which this ", $noun, " is written, read and shown.")]
            ///
            /// # Examples
            ///
            /// ```
            #[doc = concat!("use imrf::", stringify!($Name), ";")]
            ///
            #[doc = concat!("assert!(", stringify!($Name), "::ALL.iter().all(|value| value.as_str() == value.to_string()));")]
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                Self::WORDS[self as usize]
            }

            fn unknown_word(found: &str) -> $crate::UnknownWord {
                $crate::UnknownWord::new($noun, "words", Self::WORDS, found)
            }
        }

        #[cfg(feature = "serde")]
        $crate::wire::text!($Name, concat!("a string with the word of one ", $noun), as_str);
    };
}
pub(crate) use vocabulary;
