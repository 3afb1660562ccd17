//! What the two resolutions fix, rule by rule, each with the paragraph that says so.

mod citation;

pub use citation::{Citation, Document};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a paragraph does about a rule, in the resolution's own verb; the crate never says more.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Rule, Verb};
    ///
    /// assert_eq!(Rule::NationalReviews.verbs(), [Verb::Encourages]);
    /// ```
    pub open enum Verb: "verb" {
        /// The General Assembly decides
        Decides = "decides",
        /// It requests
        Requests = "requests",
        /// It invites
        Invites = "invites",
        /// It invites to register
        InvitesToRegister = "invites-to-register",
        /// It encourages
        Encourages = "encourages",
        /// It encourages to register
        EncouragesToRegister = "encourages-to-register",
        /// It takes note
        TakesNote = "takes-note",
        /// Somebody may
        May = "may",
    }
}

vocabulary! {
    /// By what means this crate holds a rule.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{HeldBy, Rule};
    ///
    /// assert_eq!(Rule::Coverage.held_by(), [HeldBy::Gate]);
    /// ```
    pub open enum HeldBy: "means of holding a rule" {
        /// It cannot be written otherwise, or is a constant or a method, being the same for every Forum
        Type = "type",
        /// A document that breaks it is refused
        Gate = "gate",
        /// It is computed from other data
        Derived = "derived",
        /// It is optional data of a document
        Data = "data",
        /// It is reported when asked, never refused
        Advice = "advice",
        /// It is said in the documentation of the item that it concerns
        Prose = "prose",
    }
}

vocabulary! {
    /// On what a rule rests.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Basis, Rule};
    ///
    /// assert_eq!(Rule::Coverage.basis(), Basis::Text);
    /// assert_eq!(Rule::EachOnce.basis(), Basis::Reading);
    /// ```
    pub open enum Basis: "basis" {
        /// The paragraph says so
        Text = "text",
        /// This crate reads it so, since a model has to choose; the rule's statement says that it is a reading
        Reading = "reading",
    }
}

struct Row {
    verbs: &'static [Verb],
    held_by: &'static [HeldBy],
    basis: Basis,
    citation: Option<Citation>,
    statement: &'static str,
}

/// Gives the citation of a row, or none.
macro_rules! citation {
    () => {
        None
    };
    ($document:ident, $paragraph:literal) => {
        Some(Citation::new(Document::$document, $paragraph))
    };
}

/// The symbol of a document, and the ending of a noun that is said of several paragraphs: documentation is
/// made of literals, so it cannot ask the values.
macro_rules! symbol {
    (Compact) => {
        "A/RES/73/195"
    };
    (ForumFormat) => {
        "A/RES/73/326"
    };
}
macro_rules! plural {
    (several) => {
        "s"
    };
}

/// From one row each: the variant, its documentation, its name, and what its methods return.
macro_rules! rules {
    ($(
        $Variant:ident = $word:literal $(, $document:ident $($plural:ident)? $paragraph:literal)?:
            [$($verb:ident)*] [$($held_by:ident)+] $basis:ident, $statement:literal;
    )+) => {
        vocabulary! {
            /// A rule of the Forum or of the Compact, by its name.
            ///
            /// Those [held by the gate](HeldBy::Gate) are the ones that a [`Violation`](crate::Violation) can
            /// name; the others are held by the types, derived, or only said. A session in the wrong meeting is
            /// told under the rule of that session, not under that of the meeting too.
            ///
            /// # Examples
            ///
            /// ```
            /// use imrf::Rule;
            ///
            /// let rule: Rule = "coverage".parse()?;
            /// assert_eq!(rule.statement(), "the four round tables cover all 23 objectives");
            /// assert_eq!(rule.citation().unwrap().to_string(), "A/RES/73/326, paragraph 21(b)");
            /// # Ok::<(), imrf::UnknownWord>(())
            /// ```
            pub open enum Rule: "rule" {
                $(
                    #[doc = concat!(
                        $statement $(,
                            " (", symbol!($document), ", paragraph", $(plural!($plural),)?
                            " ", $paragraph, ")"
                        )?
                    )]
                    $Variant = $word,
                )+
            }
        }

        impl Rule {
            const ROWS: [Row; Self::WORDS.len()] = [$(
                Row {
                    verbs: &[$(Verb::$verb),*],
                    held_by: &[$(HeldBy::$held_by),+],
                    basis: Basis::$basis,
                    citation: citation!($($document, $paragraph)?),
                    statement: $statement,
                },
            )+];
        }
    };
}

rules! {
    // The Compact.
    GuidingPrinciples = "guiding-principles", Compact several "15(a)–(j)": [] [Type] Text,
        "ten cross-cutting and interdependent guiding principles";
    Objectives = "objectives", Compact several "16 and 17–39": [] [Type] Text,
        "23 objectives, numbered 1 to 23; objective n is paragraph 16 + n";
    ObjectiveThirteen = "objective-thirteen", Compact "16": [] [Type] Text,
        "the title of objective 13 in the list differs from the heading before paragraph 29; the list's is canonical";
    Actions = "actions", Compact several "17–39": [] [Type] Text,
        "each objective has lettered actions from (a), 187 in all";
    CapacityBuildingMechanism = "capacity-building-mechanism", Compact "43": [] [Type] Text,
        "a connection hub, a start-up fund and a global knowledge platform";
    Stakeholders = "stakeholders", Compact "44": [] [Type] Text,
        "the stakeholders that the paragraph lists; other paragraphs have other lists";
    Coordinator = "coordinator", Compact "45(a)": [] [Type] Text,
        "IOM is coordinator and secretariat of the United Nations Network on Migration";
    ReviewLevels = "review-levels", Compact several "48 and 49(d)": [] [Type] Text,
        "progress is reviewed at the local, national, regional and global levels";
    StateLed = "state-led", Compact "48": [] [Type] Text,
        "the review is State-led, with the participation of all relevant stakeholders";
    Origin = "origin", Compact "49(a)": [] [Type] Text,
        "the High-level Dialogue on International Migration and Development was repurposed and renamed";
    Purpose = "purpose", Compact "49(b)": [] [Type] Text,
        "the primary intergovernmental global platform to discuss and share progress on all aspects of the Compact, including as it relates to the 2030 Agenda";
    Quadrennial = "quadrennial", Compact "49(c)": [] [Gate] Text,
        "every four years, beginning in 2022";
    ProgressDeclaration = "progress-declaration", Compact "49(e)": [] [Type] Text,
        "each edition results in an intergovernmentally agreed Progress Declaration, which may be taken into consideration by the high-level political forum on sustainable development";
    AlternatingRegionalReviews = "alternating-regional-reviews", Compact "50": [] [Prose] Text,
        "regional reviews from 2020, alternating with the Forum at a four-year interval";

    // The Forum, by paragraph; the rules of the gate stand after what they are drawn from.
    Chair = "chair", ForumFormat "1(a)": [Decides] [Type] Text,
        "convened under the auspices of the General Assembly and chaired by its President";
    RulesOfProcedure = "rules-of-procedure", ForumFormat "1(b)": [Decides] [Prose] Text,
        "the rules of procedure of the General Assembly, as applicable, unless the resolution says otherwise";
    FirstSemester = "first-semester", ForumFormat "1(c)": [Decides] [Gate] Text,
        "the Forum of 2022 is held in the first semester of the year";
    FirstSemesterLater = "first-semester-later", ForumFormat "1(c)": [Decides] [Advice] Reading,
        "the paragraph can be read to hold every later Forum in the first semester too; that is advice, not a rule";
    WithinTheYear = "within-the-year", ForumFormat "1(c)": [Decides] [Gate] Reading,
        "the four days are in one year: our reading of a Forum in a year";
    Venue = "venue", ForumFormat "1(c)": [Decides] [Type] Text,
        "held at United Nations Headquarters in New York";
    FourDays = "four-days", ForumFormat "1(d)": [Decides] [Derived] Text,
        "the Forum lasts four days: the opening day and the three that follow it";
    Meetings = "meetings", ForumFormat "1(d) note 4": [Decides] [Type] Text,
        "meetings from 10 a.m. to 1 p.m. and from 3 to 6 p.m. each day, New York time";
    MeetingHeld = "meeting-held", ForumFormat "1(d) note 4": [Decides] [Gate] Reading,
        "each of the eight meetings is held, so each has a session: our reading of the hours";
    Level = "level", ForumFormat "1(e)": [Decides] [Type] Text,
        "held at the highest possible political level, including Heads of State or Government";
    Participation = "participation", ForumFormat "2": [Decides] [Type] Text,
        "open to all States Members of the United Nations and all members of specialized agencies that have observer status with the General Assembly";
    Observers = "observers", ForumFormat "3": [Invites] [Type] Text,
        "intergovernmental organizations and other entities with a standing invitation to the work of the General Assembly, and organizations and bodies of the United Nations";
    AccreditedStakeholders = "accredited-stakeholders", ForumFormat "4": [Invites EncouragesToRegister] [Type] Text,
        "non-governmental organizations in consultative status with the Economic and Social Council, and stakeholders accredited to the preparatory process of the Compact or to the Marrakech Conference";
    ListedStakeholders = "listed-stakeholders", ForumFormat "5": [Requests] [Type Derived] Text,
        "others on a list that the President of the General Assembly draws up no later than three months before, considered by Member States on a non-objection basis";
    NationalHumanRightsInstitutions = "national-human-rights-institutions", ForumFormat "6":
        [InvitesToRegister] [Type] Text,
        "national human rights institutions compliant with the Paris Principles, for the forums and the hearing";
    UnitedNationsExpertise = "united-nations-expertise", ForumFormat "7": [Requests] [Type] Text,
        "agencies, funds, programmes, related organizations, regional commissions, special procedures and treaty bodies of the United Nations";
    Delegations = "delegations", ForumFormat "8": [Encourages] [Prose] Text,
        "whole-of-government and whole-of-society composition of delegations";
    RegionalReviews = "regional-reviews", ForumFormat several "9 and 10": [Requests Invites] [Prose] Text,
        "the Director General of IOM assists on request; subregional, regional and cross-regional processes review and contribute";
    GlobalForumAndInternationalDialogue = "global-forum-and-international-dialogue",
        ForumFormat several "11 and 12": [Invites] [Prose] Text,
        "the Global Forum and the International Dialogue contribute exchanges, data, evidence, best practices and recommendations";
    Inputs = "inputs", ForumFormat "13": [Requests] [Type] Text,
        "the Network collects inputs from the local, national, regional and global levels";
    Report = "report", ForumFormat "14": [Requests] [Derived] Text,
        "the Secretary-General's biennial report before each Forum, at least 12 weeks ahead";
    Hearing = "hearing", ForumFormat "15": [Requests] [Derived] Text,
        "one day of informal interactive multi-stakeholder hearings, one day before the Forum, organized and presided over by the President of the General Assembly, with those of paragraphs 4 to 7";
    StartUpFundAndDevelopingCountries = "start-up-fund-and-developing-countries",
        ForumFormat several "16 and 17": [TakesNote Requests] [Prose] Text,
        "note is taken of the start-up fund; a request concerns the developing countries";
    RoundTablesOnFirstDays = "round-tables-on-first-days", ForumFormat "18(a)": [Decides] [Gate] Text,
        "each round table is held during the first day or the morning of the second, and in no other meeting";
    PolicyDebateOnSecondAfternoon = "policy-debate-on-second-afternoon", ForumFormat "18(a)":
        [Decides] [Gate] Text,
        "the policy debate is held in the afternoon of the second day, and in no other meeting";
    PlenaryOnLastDays = "plenary-on-last-days", ForumFormat "18(a)": [Decides] [Gate] Text,
        "the plenary is held during the third and the fourth days, and in no other meeting";
    PlenaryInOrder = "plenary-in-order", ForumFormat "18(b)": [Decides] [Gate] Reading,
        "opening segment, general debate and closing segment follow each other, and each may run over several meetings: the order is our reading";
    OpeningStatements = "opening-statements", ForumFormat "18(c)": [Decides] [Type] Text,
        "the opening segment has statements by the President of the General Assembly, the Secretary-General, the Director General of IOM as Coordinator of the Network, one representative from the migrant community and the representative from civil society";
    ClosingRemarks = "closing-remarks", ForumFormat "19": [Invites] [Type] Text,
        "closing remarks by the President of the General Assembly";
    NationalReviews = "national-reviews", ForumFormat "20": [Encourages] [Data] Text,
        "Member States present the results of their reviews, voluntarily, in their national statements";
    Coverage = "coverage", ForumFormat "21(b)": [Decides] [Gate] Text,
        "the four round tables cover all 23 objectives";
    AtAllLevels = "at-all-levels", ForumFormat "21(a)": [Decides] [Type] Text,
        "the round tables review progress at all levels, bearing the guiding principles in mind";
    EachOnce = "each-once", ForumFormat "21(b)": [Decides] [Gate] Reading,
        "each objective is in one round table and no second: our reading of the allocation";
    NoneEmpty = "none-empty", ForumFormat "21(a)": [Decides] [Gate] Reading,
        "each round table has an objective: our reading of four round tables that cover the objectives";
    ListedOnce = "listed-once": [] [Gate] Reading,
        "a value stands once in a list: our reading of each list, cited as the list's own rule";
    IndicativeAllocation = "indicative-allocation", ForumFormat "21(b)": [Decides] [Type Advice] Text,
        "the allocation of the objectives to the round tables that the resolution calls indicative; another earns advice";
    CoChairs = "co-chairs", ForumFormat "21(c)": [Decides] [Data] Text,
        "two Member State representatives, appointed by the President of the General Assembly with due regard for geographical and gender balance, in consultation with regional groups, co-chair each round table";
    TwoCoChairs = "two-co-chairs", ForumFormat "21(c)": [Decides] [Gate] Text,
        "a round table has two co-chairs; that they represent two different States is our reading";
    Space = "space", ForumFormat "21(d)": [Decides] [Prose] Text,
        "there should be space for non-governmental stakeholders, local authorities and regional processes";
    KeynoteSpeaker = "keynote-speaker", ForumFormat "21(e)": [May] [Data] Text,
        "each round table may have a keynote speaker";
    TechnicalSummary = "technical-summary", ForumFormat "21(f)": [Decides] [Data] Text,
        "each round table results in a technical summary, prepared by its co-chairs";
    BackgroundNote = "background-note", ForumFormat "22": [Requests] [Data Derived] Text,
        "a background note for each round table, at least six weeks before";
    Facilitator = "facilitator", ForumFormat "23": [Requests] [Type] Text,
        "the Director General of IOM, as Coordinator of the Network, facilitates the policy debate";
    Topics = "topics", ForumFormat "23": [Requests] [Type] Text,
        "challenges in the implementation, including links with the 2030 Agenda; the capacity-building mechanism; contemporary and emerging issues; also possible guidance for the United Nations system";
    Manner = "manner", ForumFormat "24(a)": [Decides] [Prose] Text,
        "round tables and policy debate are interactive, evidence-based and action-oriented, with all relevant stakeholders";
    Summaries = "summaries", ForumFormat "24(b)": [Decides] [Derived] Text,
        "summaries of the plenary, the round tables and the policy debate, distributed by the President of the General Assembly within 10 working days after the end";
    CoFacilitators = "co-facilitators", ForumFormat "25": [Requests] [Data Derived] Text,
        "two co-facilitators, appointed by the President of the General Assembly no later than two months before, to agree on the Progress Declaration, preferably before the Forum begins";
    TwoCoFacilitators = "two-co-facilitators", ForumFormat "25": [Requests] [Gate] Text,
        "there are two co-facilitators; that they represent Member States is practice, that they represent two different ones our reading";
    DeclarationSourcesAndQualities = "declaration-sources-and-qualities",
        ForumFormat several "26(a) and (b)": [Decides] [Prose] Text,
        "inputs and reports may inform the Progress Declaration, which is brief, concise, evidence-based and action-oriented";
    DeclarationContent = "declaration-content", ForumFormat "26(b)": [May] [Type] Text,
        "evaluation of overall progress; challenges, opportunities and emerging issues; recommendations";
    DeclarationAdoption = "declaration-adoption", ForumFormat "26(c)": [Decides] [Derived] Text,
        "the Progress Declaration is adopted during the closing segment, so on the fourth day";
    FormatReview = "format-review", ForumFormat "27": [Decides] [Advice] Text,
        "the format is reviewed after the second Forum, so an edition after 2026 under this resolution earns advice";

    // Of no paragraph.
    Symbol = "symbol": [] [Gate] Reading,
        "a document symbol or URI has 3 to 200 characters from ! to ~: our reading of what can be cited";
    PlainText = "plain-text": [] [Gate] Reading,
        "a text has 1 to 500 code points and no control character below U+0020: our reading of what can be shown";
}

impl Rule {
    const fn row(self) -> &'static Row {
        &Self::ROWS[self as usize]
    }

    /// The verbs of the paragraph; none for the rows of the Compact, where they are not recorded, and for the
    /// rules of no paragraph.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Rule, Verb};
    ///
    /// assert_eq!(Rule::Coverage.verbs(), [Verb::Decides]);
    /// assert_eq!(Rule::AccreditedStakeholders.verbs(), [Verb::Invites, Verb::EncouragesToRegister]);
    /// ```
    #[must_use]
    pub const fn verbs(self) -> &'static [Verb] {
        self.row().verbs
    }

    /// By what means this crate holds the rule.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{HeldBy, Rule};
    ///
    /// assert_eq!(Rule::Report.held_by(), [HeldBy::Derived]);
    /// ```
    #[must_use]
    pub const fn held_by(self) -> &'static [HeldBy] {
        self.row().held_by
    }

    /// Whether the paragraph says so or this crate reads it so.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::{Basis, Rule};
    ///
    /// assert_eq!(Rule::PlenaryInOrder.basis(), Basis::Reading);
    /// assert!(Rule::PlenaryInOrder.statement().contains("our reading"));
    /// ```
    #[must_use]
    pub const fn basis(self) -> Basis {
        self.row().basis
    }

    /// The paragraph that the rule rests on.
    ///
    /// `None` for [`Symbol`](Self::Symbol) and [`PlainText`](Self::PlainText), which rest on none, and for
    /// [`ListedOnce`](Self::ListedOnce), whose violations cite the paragraph of the list.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Rule;
    ///
    /// assert_eq!(Rule::Quadrennial.citation().unwrap().to_string(), "A/RES/73/195, paragraph 49(c)");
    /// assert_eq!(Rule::Symbol.citation(), None);
    /// ```
    #[must_use]
    pub const fn citation(self) -> Option<Citation> {
        self.row().citation
    }

    /// What the rule says, in our own words: a lower-case phrase with no full stop.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Rule;
    ///
    /// assert_eq!(Rule::Quadrennial.statement(), "every four years, beginning in 2022");
    /// ```
    #[must_use]
    pub const fn statement(self) -> &'static str {
        self.row().statement
    }
}
