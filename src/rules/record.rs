//! Violations and advice as data, there and back.

use alloc::borrow::{Cow, ToOwned as _};
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::{Advice, Enforcement, Rule, Violation, Violations};
use crate::vocabulary::Quoted;

/// A violation as it is written.
struct Record {
    pointer: String,
    rule: Rule,
    text: String,
    citation: Option<String>,
    value: Option<String>,
    suggestion: Option<String>,
}

/// The keys of violations.
pub(crate) mod key {
    pub(crate) const POINTER: &str = "pointer";
    pub(crate) const RULE: &str = "rule";
    pub(crate) const TEXT: &str = "text";
    pub(crate) const CITATION: &str = "citation";
    pub(crate) const VALUE: &str = "value";
    pub(crate) const SUGGESTION: &str = "suggestion";
    pub(crate) const VIOLATIONS: &str = "violations";
    pub(crate) const MORE: &str = "more";
}

crate::wire::object!(Record: "a violation" {
    key::POINTER => pointer,
    key::RULE => rule,
    key::TEXT => text,
    [key::CITATION] => citation,
    [key::VALUE] => value,
    [key::SUGGESTION] => suggestion,
});

impl From<&Violation> for Record {
    fn from(violation: &Violation) -> Self {
        Self {
            pointer: violation.pointer.clone(),
            rule: violation.rule,
            text: violation.text.clone(),
            citation: violation.citation.map(|citation| citation.to_string()),
            value: violation.value().map(str::to_owned),
            suggestion: violation.suggestion().map(str::to_owned),
        }
    }
}

impl TryFrom<Record> for Violation {
    type Error = String;

    fn try_from(record: Record) -> Result<Self, String> {
        record.of_a_rule(Enforcement::Validation)
    }
}

impl Record {
    /// Returns what was written, of a rule that is enforced so.
    fn of_a_rule(self, enforced_by: Enforcement) -> Result<Violation, String> {
        let Self { pointer, rule, text, citation, value, suggestion } = self;
        if !(pointer.is_empty() || pointer.starts_with('/')) {
            return Err(format!(
                "found the pointer {}, expected one that is empty or begins with /",
                Quoted(&pointer)
            ));
        }
        if !rule.enforced_by().contains(&enforced_by) {
            return Err(format!("found the rule {rule}, expected one that is enforced by {enforced_by}"));
        }
        let citation = match (citation, rule.citation()) {
            (None, None) => None,
            (Some(found), expected) => {
                let is_found = |citation: &super::Citation| citation.to_string() == found;
                let of_lists = Rule::LISTS.iter().filter_map(|list| list.citation());
                let possible = expected.into_iter().chain(of_lists.filter(|_| rule == Rule::ListedOnce));
                let citation = possible.into_iter().find(is_found);
                Some(citation.ok_or_else(|| {
                    format!("found the citation {}, which is not that of {rule}", Quoted(&found))
                })?)
            }
            (None, Some(expected)) => {
                return Err(format!("found no citation, expected that of {rule}: {expected}"));
            }
        };
        Ok(Violation {
            pointer,
            rule,
            value: value.map(Cow::Owned),
            text,
            citation,
            suggestion: suggestion.map(Cow::Owned),
        })
    }
}

/// Violations as they are written.
struct Records {
    violations: Vec<Record>,
    more: u64,
}

crate::wire::object!(Records: "violations" {
    key::VIOLATIONS => violations,
    key::MORE => more,
});

impl TryFrom<Records> for Violations {
    type Error = String;

    fn try_from(records: Records) -> Result<Self, String> {
        if records.violations.is_empty() {
            return Err("found no violation, expected at least one".to_owned());
        }
        let violations = records.violations.into_iter().map(Violation::try_from);
        Ok(Self { kept: violations.collect::<Result<_, _>>()?, more: records.more })
    }
}

impl TryFrom<Record> for Advice {
    type Error = String;

    fn try_from(record: Record) -> Result<Self, String> {
        record.of_a_rule(Enforcement::Advice).map(Self)
    }
}

/// Reads a type by its record, and writes it by one that is made from a reference.
macro_rules! by_record {
    ($($Name:ident by $Record:ident: $record:expr;)+) => { $(
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let record = <$Record as serde::Deserialize>::deserialize(deserializer)?;
                Self::try_from(record).map_err(serde::de::Error::custom)
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let record: fn(&Self) -> $Record = $record;
                record(self).serialize(serializer)
            }
        }
    )+ };
}

by_record! {
    Violation by Record: |violation| Record::from(violation);
    Advice by Record: |advice| Record::from(&advice.0);
    Violations by Records: |violations| Records {
        violations: violations.iter().map(Record::from).collect(),
        more: violations.more,
    };
}
