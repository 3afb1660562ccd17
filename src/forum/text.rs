//! What the texts of a Forum that are validated share.

/// Implements the conversions of a text, each of which ends in its `TryFrom<String>`, and the ways to its content.
macro_rules! validated_text {
    ($Name:ident, $Marker:ident) => {
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

        impl Borrow<str> for $Name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $Name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $Name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl PartialEq<$Name> for str {
            fn eq(&self, other: &$Name) -> bool {
                self == other.as_str()
            }
        }

        impl PartialEq<$Name> for &str {
            fn eq(&self, other: &$Name) -> bool {
                *self == other.as_str()
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = $crate::wire::read::<String, $crate::wire::$Marker, D>(deserializer)?;
                Self::try_from(text).map_err(serde::de::Error::custom)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
pub(crate) use validated_text;
