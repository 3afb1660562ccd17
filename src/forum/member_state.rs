//! The Member States of the United Nations, by code.

use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use super::listed_once::repeated;
use crate::rule::Rule;
use crate::violation::{Violation, Violations};
use crate::vocabulary::UnknownWord;

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
/// # Ok::<(), imrf::UnknownWord>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "schemars1",
    derive(schemars::JsonSchema),
    schemars(with = "crate::schema::Governed<Self>", transform = crate::schema::Definition::of::<Self>())
)]
pub struct MemberState(u8);

/// From one list: a constant each, and the codes in their order.
macro_rules! member_states {
    ($($code:ident)+) => {
        /// The places of the codes in the list.
        #[allow(clippy::upper_case_acronyms, reason = "they are the codes")]
        enum Index { $($code),+ }

        impl MemberState {
            $(
                #[doc = concat!("The Member State with the code `", stringify!($code), "`.")]
                ///
                /// # Examples
                ///
                /// ```
                #[doc = concat!(
                    "assert_eq!(imrf::MemberState::", stringify!($code), ".as_str(), ",
                    "\"", stringify!($code), "\");"
                )]
                /// ```
                pub const $code: Self = Self(Index::$code as u8);
            )+

            /// Every Member State, in the order of the codes.
            ///
            /// # Examples
            ///
            /// ```
            /// assert_eq!(imrf::MemberState::ALL.len(), 193);
            /// ```
            pub const ALL: &[Self] = &[$(Self::$code),+];

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

/// The codes as numbers, in the same order: numbers are found faster than texts.
const KEYS: [u32; MemberState::ALL.len()] = {
    let mut keys = [0; MemberState::ALL.len()];
    let mut index = 0;
    while index < keys.len() {
        keys[index] = match key(MemberState::CODES[index].as_bytes()) {
            Some(key) => key,
            None => panic!("a code has three characters"),
        };
        assert!(index == 0 || keys[index - 1] < keys[index], "codes stand in their order");
        index += 1;
    }
    keys
};

/// A text of three bytes as a number, in the order of the texts.
const fn key(text: &[u8]) -> Option<u32> {
    match *text {
        [first, second, third] => Some(u32::from_be_bytes([0, first, second, third])),
        _ => None,
    }
}

impl MemberState {
    /// The code, three capital letters.
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

/// By the code, since the number inside says nothing.
impl fmt::Debug for MemberState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemberState::{self}")
    }
}

/// Reads the code, in capital letters.
///
/// # Errors
///
/// [`UnknownWord`] when the text is no code of a Member State.
impl FromStr for MemberState {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let place = key(text.as_bytes()).and_then(|key| KEYS.binary_search(&key).ok());
        place
            .map(|index| Self::ALL[index])
            .ok_or_else(|| UnknownWord::new("Member State", "codes", Self::CODES, text))
    }
}

impl From<MemberState> for &'static str {
    fn from(state: MemberState) -> Self {
        state.as_str()
    }
}

/// Checks that a list names two Member States that are not the same; the noun is what they are.
///
/// # Errors
///
/// What is wrong, placed in the list: the given rule for another number, and every later mention of the same.
pub(crate) fn two_states(
    states: &[MemberState],
    rule: Rule,
    noun: &'static str,
) -> Result<[MemberState; 2], Violations> {
    let mut faults = Vec::new();
    match states {
        &[first, second] if first != second => return Ok([first, second]),
        [_, _] => {}
        others => {
            let plural = if others.len() == 1 { "" } else { "s" };
            let text = alloc::format!("found {} {noun}{plural}, expected 2", others.len());
            faults.push(Violation::new(rule, text));
        }
    }
    let name = |state: &MemberState| (alloc::format!("{noun} {state}"), Some(state.as_str()));
    faults.extend(repeated(states, rule.citation(), name).map(|(_, fault)| fault));
    Violations::gate(faults, None)
}

#[cfg(feature = "serde")]
crate::wire::text!(MemberState, "a string with the code of one Member State, such as \"BGD\"", as_str);
