//! The Member States of the United Nations, by code.

use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use super::listed_once::repeated;
use crate::rules::{Rule, Unread, Values, Violation};
use crate::vocabulary::{CitedBy, Identified, UnknownIdentifier, Vocabulary, identified, lookup};

/// A Member State of the United Nations, by its ISO 3166-1 alpha-3 code.
///
/// The rules of the Forum speak of Member States: as co-chairs, and as those who present their reviews
/// (A/RES/73/326, paragraphs 20 and 21(c)); that co-facilitators represent Member States is practice. What
/// is claimed here is that there are 193 and that these are their codes. Nothing is claimed about names,
/// territory or status, or about the members of specialized agencies with observer status, who take part as
/// well (paragraph 2).
///
/// # Examples
///
/// ```
/// use imrf::MemberState;
///
/// let state: MemberState = "BGD".parse()?;
/// assert_eq!(state, MemberState::BGD);
/// assert_eq!(
///     "XXX".parse::<MemberState>().unwrap_err().to_string(),
///     r#"unknown Member State "XXX", expected one of the 193 codes from "AFG" to "ZWE""#,
/// );
/// # Ok::<(), imrf::vocabulary::UnknownIdentifier>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::shape::Governed<Self>", transform = crate::shape::Definition::of::<Self>())
)]
pub struct MemberState(u8);

/// From one list: a constant each, and the codes in their order.
macro_rules! member_states {
    ($($code:ident)+) => {
        /// The index of each code in the list.
        #[allow(clippy::upper_case_acronyms, reason = "they are the codes")]
        enum Index { $($code),+ }

        impl MemberState {
            $(
                #[doc = concat!("The Member State with the code `", stringify!($code), "`.")]
                pub const $code: Self = Self(Index::$code as u8);
            )+

            /// Every Member State, in the order of the codes.
            ///
            /// # Examples
            ///
            /// ```
            /// assert_eq!(imrf::MemberState::ALL.len(), 193);
            /// ```
            pub const ALL: [Self; Self::CODES.len()] = [$(Self::$code),+];

            const CODES: &'static [&'static str] = &[$(stringify!($code)),+];
        }
    };
}

member_states! {
    AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA
    BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK
    DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY
    HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO
    LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ
    MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY
    QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD
    TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB
    ZWE
}

impl Identified for MemberState {
    const VOCABULARY: &'static Vocabulary = &Vocabulary {
        noun: "Member State",
        identifiers_are: "codes",
        identifiers: Self::CODES,
        lookup: lookup!(MemberState::CODES),
        cited_by: CitedBy::Identifier,
    };
    const VALUES: &'static [Self] = &Self::ALL;
}

impl MemberState {
    /// Returns the code, three capital letters.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(imrf::MemberState::LUX.as_str(), "LUX");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        Self::CODES[self.0 as usize]
    }
}

impl fmt::Display for MemberState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Writes the code, and not the number inside.
impl fmt::Debug for MemberState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemberState::{self}")
    }
}

/// Reads the code, in capital letters.
///
/// # Errors
///
/// [`UnknownIdentifier`] when the text is no code of a Member State.
impl FromStr for MemberState {
    type Err = UnknownIdentifier;

    fn from_str(text: &str) -> Result<Self, UnknownIdentifier> {
        Self::from_text(text)
    }
}

impl From<MemberState> for &'static str {
    fn from(state: MemberState) -> Self {
        state.as_str()
    }
}

identified!(MemberState);

/// Validates a list of two different Member States; the noun is what they are.
///
/// Another number breaks the rule that is given, and every later mention [`Rule::ListedOnce`].
pub(crate) fn two_states(
    states: &[MemberState],
    unread: Unread<'_>,
    rule: Rule,
    noun: &'static str,
    found: &mut Vec<Violation>,
) -> Option<[MemberState; 2]> {
    let values = Values::new(states, unread, found)?;
    if let Some(&[first, second]) = values.all()
        && first != second
    {
        return Some([first, second]);
    }
    let count = values.len();
    if count != 2 {
        let plural = if count == 1 { "" } else { "s" };
        found.push(Violation::new(rule, alloc::format!("found {count} {noun}{plural}, expected 2")));
    }
    let name = |state: &MemberState| (alloc::format!("{noun} {state}"), Some(state.as_str()));
    found.extend(repeated(values, rule, name).map(|(_, violation)| violation));
    None
}
