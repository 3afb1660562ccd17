//! How values that are one of a list, such as objectives, and sets of them are read and written, and the errors of
//! reading them.
//!
//! Every value has one identifier, such as `save-lives`. [`Display`](core::fmt::Display),
//! `as_str`, serde, the schema and the strategies all use it. [`FromStr`](core::str::FromStr), which reads what
//! people type, also takes the number or the letter by which people cite a value; in documents there are only identifiers.
//!
//! # Examples
//!
//! ```
//! use imrf::Objective;
//!
//! assert_eq!("save-lives".parse(), Ok(Objective::SaveLives));
//! assert_eq!("8".parse(), Ok(Objective::SaveLives));
//! let error = "save_lives".parse::<Objective>().unwrap_err();
//! assert_eq!(error.suggestion(), Some("save-lives"));
//! ```

pub(crate) mod characters;
mod error;
mod lookup;
mod quoted;
pub(crate) mod set;
pub(crate) mod suggestion;

#[cfg(feature = "serde")]
pub(crate) use error::WithoutSuggestion;
pub use error::{UnknownIdentifier, UnknownLetter, UnknownNumber};
pub(crate) use lookup::{Lookup, filled, lookup, slots_for};
pub(crate) use quoted::{Alternatives, Escaped, Quoted, start};
pub use set::{Members, ParseSetError};

/// What is known of a list of values, each by its index.
pub(crate) struct Vocabulary {
    /// What one value is called.
    pub(crate) noun: &'static str,
    /// What the identifiers are called together.
    pub(crate) identifiers_are: &'static str,
    /// The identifiers, in the order of the list.
    pub(crate) identifiers: &'static [&'static str],
    /// Where each identifier is in that list.
    pub(crate) lookup: Lookup,
    /// How people cite a value.
    pub(crate) cited_by: CitedBy,
}

/// How people cite a value of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum CitedBy {
    /// By its identifier alone.
    Identifier,
    /// By its number, from 1.
    Number,
    /// By its letter, from a.
    Letter,
}

impl Vocabulary {
    /// Returns the index of the value that people cite so: by a number without sign, blank or leading zero, or by
    /// a letter.
    pub(crate) fn cited(&self, text: &str) -> Option<usize> {
        let index = match (self.cited_by, text.as_bytes()) {
            (CitedBy::Number, [b'1'..=b'9', rest @ ..])
                if rest.len() < 3 && rest.iter().all(u8::is_ascii_digit) =>
            {
                text.parse::<usize>().ok()? - 1
            }
            (CitedBy::Letter, [letter @ b'a'..=b'z']) => usize::from(letter - b'a'),
            _ => return None,
        };
        (index < self.identifiers.len()).then_some(index)
    }

    /// Returns what one of the identifiers is called: `identifier`.
    #[cfg(feature = "serde")]
    pub(crate) fn identifier_is(&self) -> &'static str {
        self.identifiers_are.strip_suffix('s').unwrap_or(self.identifiers_are)
    }

    /// Returns the index of the value with this identifier.
    #[inline]
    pub(crate) fn identified(&self, text: &str) -> Option<usize> {
        self.lookup.find(self.identifiers, text)
    }
}

/// A value of a list.
pub(crate) trait Identified: Copy + 'static {
    const VOCABULARY: &'static Vocabulary;

    /// The values, in the order of the list.
    const VALUES: &'static [Self];

    /// Reads the identifier and nothing else, as in a document.
    fn from_identifier(text: &str) -> Option<Self> {
        Self::VOCABULARY.identified(text).map(|index| Self::VALUES[index])
    }

    /// Reads what people write: the identifier, or how people cite the value.
    fn from_text(text: &str) -> Result<Self, UnknownIdentifier> {
        Self::from_identifier(text)
            .or_else(|| Self::VOCABULARY.cited(text).map(|index| Self::VALUES[index]))
            .ok_or_else(|| UnknownIdentifier::in_text(Self::VOCABULARY, text))
    }
}

/// Implements reading and writing by the identifier.
macro_rules! identified {
    ($Name:ident) => {
        /// # Errors
        ///
        /// As for [`FromStr`](core::str::FromStr).
        impl TryFrom<&str> for $Name {
            type Error = $crate::vocabulary::UnknownIdentifier;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        /// Returns the identifier.
        impl AsRef<str> for $Name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        #[cfg(feature = "serde")]
        $crate::wire::identifier!($Name);
    };
}
pub(crate) use identified;

/// Declares a list of values: an enum in which every variant has one identifier.
///
/// A list that is `open` may grow: its enum is non-exhaustive. In brackets: how people cite a value beside its
/// identifier.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        pub open enum $($rest:tt)+
    ) => {
        $crate::vocabulary::vocabulary! { $(#[$meta])* #[non_exhaustive] pub enum $($rest)+ }
    };
    (
        $(#[$meta:meta])*
        pub enum $Name:ident: $noun:literal $([$CitedBy:ident])? {
            $( $(#[doc = $doc:expr])+ $Variant:ident = $identifier:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::Display, strum::IntoStaticStr,
        )]
        #[cfg_attr(
            feature = "schemars1",
            derive(schemars::JsonSchema),
            schemars(
                with = "crate::shape::Governed<Self>",
                transform = $crate::shape::Definition::of::<Self>()
            )
        )]
        pub enum $Name {
            $(
                $(#[doc = $doc])+
                #[strum(serialize = $identifier)]
                $Variant,
            )+
        }

        #[cfg(feature = "schemars1")]
        impl $crate::shape::Governs for $Name {
            fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::shape::identifiers::<Self>(generator, [$(($identifier, concat!($($doc, "\n"),+))),+])
            }
        }

        impl $Name {
            #[doc = concat!("Every ", $noun, ", in the order of declaration.")]
            pub const ALL: [Self; Self::IDENTIFIERS.len()] = [$(Self::$Variant),+];

            const IDENTIFIERS: &'static [&'static str] = &[$($identifier),+];

            #[allow(dead_code, reason = "used where there is a set of the values")]
            pub(crate) const fn index(self) -> usize {
                self as usize
            }

            #[doc = concat!("Returns the identifier of the ", $noun, ", as used by `Display`, `FromStr` and serde.")]
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                Self::IDENTIFIERS[self as usize]
            }
        }

        impl $crate::vocabulary::Identified for $Name {
            const VOCABULARY: &'static $crate::vocabulary::Vocabulary = &$crate::vocabulary::Vocabulary {
                noun: $noun,
                identifiers_are: "identifiers",
                identifiers: Self::IDENTIFIERS,
                lookup: $crate::vocabulary::lookup!($Name::IDENTIFIERS),
                cited_by: $crate::vocabulary::cited_by!($($CitedBy)?),
            };
            const VALUES: &'static [Self] = &Self::ALL;
        }

        #[doc = $crate::vocabulary::reads!($($CitedBy)?)]
        ///
        /// # Errors
        ///
        /// [`UnknownIdentifier`](crate::vocabulary::UnknownIdentifier) for any other text.
        impl core::str::FromStr for $Name {
            type Err = $crate::vocabulary::UnknownIdentifier;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::vocabulary::Identified::from_text(text)
            }
        }

        $crate::vocabulary::identified!($Name);
    };
}
pub(crate) use vocabulary;

macro_rules! cited_by {
    () => {
        $crate::vocabulary::CitedBy::Identifier
    };
    ($CitedBy:ident) => {
        $crate::vocabulary::CitedBy::$CitedBy
    };
}
pub(crate) use cited_by;

/// What `FromStr` of a vocabulary reads.
macro_rules! reads {
    () => {
        "Reads the identifier."
    };
    (Number) => {
        "Reads the identifier or the number, in ASCII digits without a sign, blanks or leading zeros."
    };
    (Letter) => {
        "Reads the identifier or the letter."
    };
}
pub(crate) use reads;

/// Writes a text that honours the width, the alignment and the precision that were asked for.
pub(crate) fn pad(f: &mut core::fmt::Formatter<'_>, text: core::fmt::Arguments<'_>) -> core::fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        f.write_fmt(text)
    } else {
        f.pad(&alloc::fmt::format(text))
    }
}

/// What a function writes, to be padded.
struct Written<F>(F);

impl<F: Fn(&mut core::fmt::Formatter<'_>) -> core::fmt::Result> core::fmt::Display for Written<F> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        (self.0)(f)
    }
}

/// Writes what a function writes part by part, as [`pad`] does.
pub(crate) fn pad_written(
    f: &mut core::fmt::Formatter<'_>,
    write: impl Fn(&mut core::fmt::Formatter<'_>) -> core::fmt::Result,
) -> core::fmt::Result {
    pad(f, format_args!("{}", Written(write)))
}
