//! What the checked texts of a Forum share: the doors that lead to their gate.

/// Gives a text its conversions, each of which ends in its `TryFrom<&str>`, and its way out.
macro_rules! checked_text {
    ($Name:ident, $expected:literal) => {
        /// # Errors
        ///
        /// As for a borrowed text.
        impl TryFrom<String> for $Name {
            type Error = Violations;

            fn try_from(text: String) -> Result<Self, Violations> {
                Self::try_from(text.as_str())
            }
        }

        /// # Errors
        ///
        /// As for `TryFrom<&str>`.
        impl FromStr for $Name {
            type Err = Violations;

            fn from_str(text: &str) -> Result<Self, Violations> {
                Self::try_from(text)
            }
        }

        impl From<$Name> for String {
            fn from(text: $Name) -> Self {
                text.0
            }
        }

        impl AsRef<str> for $Name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        crate::wire::text!($Name, $expected, as_str);
    };
}
pub(crate) use checked_text;
