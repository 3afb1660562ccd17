//! Where a resolution says it.

use core::fmt;

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A resolution of the General Assembly that this crate cites, by its document symbol.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Document;
    ///
    /// assert_eq!(Document::ForumFormat.as_str(), "A/RES/73/326");
    /// ```
    pub open enum Document: "document" {
        /// The Global Compact for Safe, Orderly and Regular Migration is its annex (19 December 2018)
        Compact = "A/RES/73/195",
        /// Format and organizational aspects of the international migration review forums (19 July 2019)
        ForumFormat = "A/RES/73/326",
        /// The Progress Declaration of the first Forum, endorsed by the General Assembly (7 June 2022)
        FirstProgressDeclaration = "A/RES/76/266",
    }
}

/// A paragraph of a resolution, shown as `A/RES/73/326, paragraph 21(b)`.
///
/// # Examples
///
/// ```
/// use imrf::{Document, Objective, Rule};
///
/// let citation = Rule::Coverage.citation().unwrap();
/// assert_eq!(citation.document(), Document::ForumFormat);
/// assert_eq!(citation.paragraph(), "21(b)");
/// assert_eq!(citation.to_string(), "A/RES/73/326, paragraph 21(b)");
/// assert_eq!(Objective::Data.citation().to_string(), "A/RES/73/195, paragraph 17");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct Citation {
    document: Document,
    paragraph: Paragraph,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Paragraph {
    Written(&'static str),
    Numbered(u8),
    Lettered(u8, char),
}

impl Citation {
    pub(crate) const fn new(document: Document, paragraph: &'static str) -> Self {
        Self { document, paragraph: Paragraph::Written(paragraph) }
    }

    pub(crate) const fn numbered(document: Document, number: u8) -> Self {
        Self { document, paragraph: Paragraph::Numbered(number) }
    }

    pub(crate) const fn lettered(document: Document, number: u8, letter: char) -> Self {
        Self { document, paragraph: Paragraph::Lettered(number, letter) }
    }

    /// The resolution.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Document, Rule};
    ///
    /// assert_eq!(Rule::Quadrennial.citation().unwrap().document(), Document::Compact);
    /// ```
    #[must_use]
    pub const fn document(self) -> Document {
        self.document
    }

    /// The paragraph, or the paragraphs, as text: `21(b)`, `1(d) note 4`, `16 and 17–39`.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Rule;
    ///
    /// assert_eq!(Rule::MeetingHeld.citation().unwrap().paragraph(), "1(d) note 4");
    /// ```
    #[must_use]
    pub fn paragraph(self) -> alloc::string::String {
        alloc::string::ToString::to_string(&self.paragraph)
    }
}

impl fmt::Display for Paragraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Written(text) => f.write_str(text),
            Self::Numbered(number) => write!(f, "{number}"),
            Self::Lettered(number, letter) => write!(f, "{number}({letter})"),
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = match self.paragraph {
            Paragraph::Written(text) if text.contains(" and ") || text.contains('–') => "paragraphs",
            _ => "paragraph",
        };
        write!(f, "{}, {noun} {}", self.document, self.paragraph)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Citation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
