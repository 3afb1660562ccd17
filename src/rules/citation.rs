//! Which paragraph of which resolution.

use core::cmp::Ordering;
use core::fmt;

use crate::vocabulary::{pad, vocabulary};

vocabulary! {
    /// A resolution of the General Assembly that this crate cites, by its document symbol.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::Resolution;
    ///
    /// assert_eq!(Resolution::ForumFormat.as_str(), "A/RES/73/326");
    /// ```
    pub open enum Resolution: "resolution" {
        /// The Global Compact for Safe, Orderly and Regular Migration is its annex (19 December 2018)
        Compact = "A/RES/73/195",
        /// Format and organizational aspects of the international migration review forums (19 July 2019)
        ForumFormat = "A/RES/73/326",
        /// The Progress Declaration of the first Forum, endorsed by the General Assembly (7 June 2022)
        FirstProgressDeclaration = "A/RES/76/266",
    }
}

/// A paragraph of a resolution, or several, displayed as `A/RES/73/326, paragraph 21(b)`.
///
/// The paragraphs of A/RES/73/195 are those of its annex, the Global Compact for Safe, Orderly and Regular
/// Migration. Citations are ordered by resolution and by number: paragraph 2 comes before paragraph 11.
///
/// # Examples
///
/// ```
/// use imrf::Objective;
/// use imrf::rules::{Resolution, Rule};
///
/// let citation = Rule::TwoCoChairs.citation().unwrap();
/// assert_eq!(citation.resolution(), Resolution::ForumFormat);
/// assert_eq!(citation.paragraph(), "21(c)");
/// assert_eq!(citation.to_string(), "A/RES/73/326, paragraph 21(c)");
/// assert!(Objective::SaveLives.citation() < Objective::Remittances.citation());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct Citation {
    resolution: Resolution,
    paragraph: &'static str,
}

impl Citation {
    pub(crate) const fn new(resolution: Resolution, paragraph: &'static str) -> Self {
        Self { resolution, paragraph }
    }

    /// Returns the resolution.
    #[must_use]
    pub const fn resolution(self) -> Resolution {
        self.resolution
    }

    /// Returns the paragraph or the paragraphs, such as `21(b)`, `1(d) note 4` or `16 and 17–39`.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::Rule;
    ///
    /// assert_eq!(Rule::MeetingHeld.citation().unwrap().paragraph(), "1(d) note 4");
    /// ```
    #[must_use]
    pub const fn paragraph(self) -> &'static str {
        self.paragraph
    }

    /// The noun before the paragraph: that of the first when something that is no paragraph follows it.
    fn noun(self) -> &'static str {
        let several =
            |rest: &str| rest.starts_with(|character: char| character.is_ascii_digit() || character == '(');
        let parts = self.paragraph.split_once(" and ").or_else(|| self.paragraph.split_once('–'));
        if parts.is_some_and(|(_, rest)| several(rest)) { "paragraphs" } else { "paragraph" }
    }
}

/// The resolution and the paragraph.
impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad(f, format_args!("{}, {} {}", self.resolution, self.noun(), self.paragraph))
    }
}

impl PartialOrd for Citation {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By resolution, then by paragraph, numbers by their value.
impl Ord for Citation {
    fn cmp(&self, other: &Self) -> Ordering {
        let paragraphs = || parts(self.paragraph).cmp(parts(other.paragraph));
        self.resolution
            .cmp(&other.resolution)
            .then_with(paragraphs)
            .then_with(|| self.paragraph.cmp(other.paragraph))
    }
}

/// Returns the parts of a paragraph that are compared: numbers by their value, before the characters around them.
fn parts(paragraph: &str) -> impl Iterator<Item = (u32, char)> {
    let mut rest = paragraph.chars().peekable();
    core::iter::from_fn(move || {
        let character = rest.next()?;
        let Some(mut number) = character.to_digit(10) else { return Some((u32::MAX, character)) };
        while let Some(digit) = rest.peek().and_then(|next| next.to_digit(10)) {
            number = number.saturating_mul(10).saturating_add(digit);
            rest.next();
        }
        Some((number, '\0'))
    })
}

#[cfg(feature = "serde")]
impl serde::Serialize for Citation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
