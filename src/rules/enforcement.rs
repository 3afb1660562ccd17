//! How a rule is enforced, and on what it rests.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// How this crate enforces a rule.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::{Enforcement, Rule};
    ///
    /// assert_eq!(Rule::Coverage.enforced_by(), [Enforcement::Validation]);
    /// ```
    pub open enum Enforcement: "kind of enforcement" {
        /// By the types: they allow nothing else, or a constant or a method states what the rule says
        Type = "type",
        /// By validation: a document that breaks it is refused
        Validation = "validation",
        /// Derived: it is computed from other data
        Derived = "derived",
        /// Optional data of a document
        Data = "data",
        /// Advice: it is reported on request, and no document is refused for it
        Advice = "advice",
        /// Documented only, at the item that it concerns
        Documented = "documented",
    }
}

vocabulary! {
    /// What a rule rests on.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::{Basis, Rule};
    ///
    /// assert_eq!(Rule::Coverage.basis(), Basis::Text);
    /// assert_eq!(Rule::EachOnce.basis(), Basis::Reading);
    /// ```
    pub open enum Basis: "basis" {
        /// The paragraph says so
        Text = "text",
        /// This crate reads it so, since a model has to choose; the statement says that it is our reading
        Reading = "reading",
    }
}
