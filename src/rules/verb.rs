//! What a paragraph does about a rule.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a paragraph does about a rule, in the resolution's own verb.
    ///
    /// A statement claims no more than the verb does, unless it says that it is a reading of this crate. A paragraph in which
    /// it is decided that somebody may do something, or that something should be done, has the weaker verb.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::rules::{Rule, Verb};
    ///
    /// assert_eq!(Rule::NationalReviews.verbs(), [Verb::Encourages]);
    /// assert_eq!(Rule::Space.verbs(), [Verb::Should]);
    /// ```
    pub open enum Verb: "verb" {
        /// It is decided (by the General Assembly, or by those who agreed on the Compact)
        Decides = "decides",
        /// Somebody is requested
        Requests = "requests",
        /// Somebody is invited
        Invites = "invites",
        /// Somebody is invited to register
        InvitesToRegister = "invites-to-register",
        /// Somebody is encouraged
        Encourages = "encourages",
        /// Somebody is encouraged to register
        EncouragesToRegister = "encourages-to-register",
        /// The importance of something is reiterated
        Reiterates = "reiterates",
        /// Note is taken of something
        TakesNote = "takes-note",
        /// Something is noted
        Notes = "notes",
        /// It is agreed
        Agrees = "agrees",
        /// Those who agreed on the Compact commit to something
        Commits = "commits",
        /// Something will be done
        Will = "will",
        /// Somebody or something may do something
        May = "may",
        /// Something should be done
        Should = "should",
    }
}
