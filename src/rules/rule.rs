//! What is known of each rule.

mod table;

pub use table::Rule;

use super::{Basis, Citation, Enforcement, Verb};

/// What is known of one rule beside its identifier.
struct Row {
    verbs: &'static [Verb],
    enforced_by: &'static [Enforcement],
    basis: Basis,
    citation: Option<Citation>,
    items: &'static [&'static str],
    statement: &'static str,
}

impl Rule {
    /// The rules of the lists in which a value is listed once: what [`ListedOnce`](Self::ListedOnce) cites.
    #[cfg(feature = "serde")]
    pub(crate) const LISTS: [Self; 9] = [
        Self::RoundTablesOnFirstDays,
        Self::PolicyDebateOnSecondAfternoon,
        Self::PlenaryOnLastDays,
        Self::Inputs,
        Self::EachOnce,
        Self::TwoCoChairs,
        Self::Topics,
        Self::NationalReviews,
        Self::TwoCoFacilitators,
    ];

    const fn row(self) -> &'static Row {
        &Self::ROWS[self as usize]
    }

    /// Returns the verbs that the paragraph has for what the rule says; none for a rule that rests on no paragraph, or on a
    /// heading.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::{Rule, Verb};
    ///
    /// assert_eq!(Rule::DevelopingCountries.verbs(), [Verb::Requests, Verb::Invites]);
    /// ```
    #[must_use]
    pub const fn verbs(self) -> &'static [Verb] {
        self.row().verbs
    }

    /// Returns how this crate enforces the rule.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::{Enforcement, Rule};
    ///
    /// assert_eq!(Rule::Report.enforced_by(), [Enforcement::Derived]);
    /// ```
    #[must_use]
    pub const fn enforced_by(self) -> &'static [Enforcement] {
        self.row().enforced_by
    }

    /// Returns whether the paragraph says so or this crate reads it so.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::{Basis, Rule};
    ///
    /// assert_eq!(Rule::PlenarySegments.basis(), Basis::Text);
    /// assert_eq!(Rule::PlenaryInOrder.basis(), Basis::Reading);
    /// assert!(Rule::PlenaryInOrder.statement().contains("our reading"));
    /// ```
    #[must_use]
    pub const fn basis(self) -> Basis {
        self.row().basis
    }

    /// Returns the paragraph that the rule rests on.
    ///
    /// It is `None` for the rules without a paragraph, such as [`Symbol`](Self::Symbol), and for
    /// [`ListedOnce`](Self::ListedOnce), whose violations cite the paragraph of the list.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::Rule;
    ///
    /// assert_eq!(Rule::Quadrennial.citation().unwrap().to_string(), "A/RES/73/195, paragraph 49(c)");
    /// assert_eq!(Rule::Symbol.citation(), None);
    /// ```
    #[must_use]
    pub const fn citation(self) -> Option<Citation> {
        self.row().citation
    }

    /// Returns the items of this crate that enforce or document the rule, as paths from its root.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::Rule;
    ///
    /// assert_eq!(Rule::Venue.items(), ["forum::Forum::VENUE"]);
    /// ```
    #[must_use]
    pub const fn items(self) -> &'static [&'static str] {
        self.row().items
    }

    /// Returns what the rule says, in our own words: a phrase with no full stop.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::Rule;
    ///
    /// assert_eq!(Rule::Quadrennial.statement(), "the Forum takes place every four years, beginning in 2022");
    /// ```
    #[must_use]
    pub const fn statement(self) -> &'static str {
        self.row().statement
    }
}
