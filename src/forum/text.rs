//! What the checked texts of a Forum share: the doors that lead to their gate.

/// Gives a text its conversions, each of which ends in its `TryFrom<String>`, and its way out.
macro_rules! checked_text {
    ($Name:ident, $expected:literal) => {
        /// # Errors
        ///
        /// As for `TryFrom<String>`.
        impl TryFrom<&str> for $Name {
            type Error = Violations;

            fn try_from(text: &str) -> Result<Self, Violations> {
                Self::try_from(String::from(text))
            }
        }

        /// # Errors
        ///
        /// As for `TryFrom<String>`.
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
