//! The rules, one row each.

use super::super::{Basis, Citation, Enforcement, Resolution, Verb};
use super::Row;
use crate::vocabulary::vocabulary;

/// The citation of a row, or none.
macro_rules! citation {
    () => {
        None
    };
    ($resolution:ident, $paragraph:literal) => {
        Some(Citation::new(Resolution::$resolution, $paragraph))
    };
}

/// The symbol of a resolution, and the ending of a noun for several paragraphs: documentation is made of literals,
/// so it cannot ask the values.
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

/// From one row each: the variant, its documentation, its identifier, and what its methods return.
///
/// A row has the paragraph (`several` before more than one), the verbs, the kinds of enforcement, the basis, the
/// items that enforce or document the rule, and the statement.
macro_rules! rules {
    ($(
        $Variant:ident = $identifier:literal $(, $resolution:ident $($plural:ident)? $paragraph:literal)?:
            [$($verb:ident)*] [$($enforcement:ident)+] $basis:ident [$($item:literal),* $(,)?], $statement:literal;
    )+) => {
        vocabulary! {
            /// A rule of the Forum or of the Compact, by its identifier.
            ///
            /// Those [enforced by validation](Enforcement::Validation) are the ones that a
            /// [`Violation`](crate::rules::Violation) can have, those [enforced by advice](Enforcement::Advice) the
            /// ones of [`Advice`](crate::rules::Advice). Each links to the items that enforce or document it.
            ///
            /// # Examples
            ///
            /// ```
            /// use imrf::rules::Rule;
            ///
            /// let rule: Rule = "first-semester".parse()?;
            /// assert_eq!(rule.statement(), "the Forum of 2022 takes place during the first semester of that year");
            /// assert_eq!(rule.citation().unwrap().to_string(), "A/RES/73/326, paragraph 1(c)");
            /// # Ok::<(), imrf::vocabulary::UnknownIdentifier>(())
            /// ```
            pub open enum Rule: "rule" {
                $(
                    #[doc = concat!(
                        $statement $(,
                            " (", symbol!($resolution), ", paragraph", $(plural!($plural),)?
                            " ", $paragraph, ")"
                        )?
                    )]
                    #[doc = ""]
                    $(#[doc = concat!("- [`", $item, "`](crate::", $item, ")")])*
                    $Variant = $identifier,
                )+
            }
        }

        impl Rule {
            pub(super) const ROWS: [Row; Self::ALL.len()] = [$(
                Row {
                    verbs: &[$(Verb::$verb),*],
                    enforced_by: &[$(Enforcement::$enforcement),+],
                    basis: Basis::$basis,
                    citation: citation!($($resolution, $paragraph)?),
                    items: &[$($item),*],
                    statement: $statement,
                },
            )+];
        }
    };
}

rules! {
    // The Compact, by paragraph.
    GuidingPrinciples = "guiding-principles", Compact several "15(a)–(j)": [Agrees] [Type] Text
        ["compact::GuidingPrinciple"],
        "the Compact is based on a set of ten cross-cutting and interdependent guiding principles";
    Objectives = "objectives", Compact several "16 and 17–39": [Commits] [Type] Text
        ["compact::Objective"],
        "there are 23 objectives, each with a commitment, listed under the numbers 1 to 23; objective n is that of paragraph 16 + n";
    ObjectiveThirteen = "objective-thirteen", Compact "16 and heading before 29": [] [Type] Reading
        ["compact::Objective::title", "compact::Objective::heading"],
        "the list of the objectives words objective 13 otherwise (migration detention) than the heading before paragraph 29 (immigration detention); that the title is that of the list is our reading";
    Actions = "actions", Compact several "17–39": [Will] [Type] Text
        ["compact::Action", "compact::Objective::actions"],
        "each objective has lettered actions, from (a), that will be drawn from to realize its commitment; there are 187";
    CapacityBuildingMechanism = "capacity-building-mechanism", Compact "43": [Decides Will] [Type Documented] Text
        ["compact::CapacityBuildingComponent"],
        "a capacity-building mechanism is established in the United Nations, building upon existing initiatives, that supports the efforts of Member States to implement the Compact and allows Member States, the United Nations and other relevant stakeholders, including the private sector and philanthropic foundations, to contribute technical, financial and human resources on a voluntary basis; it will consist of a connection hub (a), a start-up fund (b) and a global knowledge platform (c)";
    Stakeholders = "stakeholders", Compact "44": [Will] [Type] Text
        ["compact::StakeholderKind"],
        "the Compact will be implemented in cooperation and partnership with migrants, civil society, migrant and diaspora organizations, faith-based organizations, local authorities and communities, the private sector, trade unions, parliamentarians, national human rights institutions, the International Red Cross and Red Crescent Movement, academia, the media and other relevant stakeholders";
    Coordinator = "coordinator", Compact "45(a)": [Notes] [Type] Text
        ["compact::NETWORK_COORDINATOR"],
        "it is noted that IOM will serve as the coordinator and secretariat of the United Nations Network on Migration";
    ReviewLevels = "review-levels", Compact several "48 and 49(d)": [Will Decides] [Type] Text
        ["compact::ReviewLevel"],
        "the progress made in implementing the Compact will be reviewed, and the Forum discusses its implementation, at the local, national, regional and global levels";
    StateLed = "state-led", Compact "48": [Will] [Type Documented] Text
        ["forum::Forum::LEADERSHIP"],
        "the progress made in implementing the Compact will be reviewed in the framework of the United Nations, through a State-led approach and with the participation of all relevant stakeholders";
    Origin = "origin", Compact "49(a)": [Decides] [Type] Text
        ["forum::Forum::FORMER_NAME", "forum::Forum::ORIGIN", "forum::Forum::NAME"],
        "the High-level Dialogue on International Migration and Development, at the time scheduled to take place every fourth session of the General Assembly, is repurposed and renamed International Migration Review Forum";
    Purpose = "purpose", Compact "49(b)": [Decides] [Type] Text
        ["forum::Forum::PURPOSE"],
        "the Forum serves as the primary intergovernmental global platform for Member States to discuss and share progress on the implementation of all aspects of the Compact, including as it relates to the 2030 Agenda for Sustainable Development, and with the participation of all relevant stakeholders";
    Quadrennial = "quadrennial", Compact "49(c)": [Decides] [Validation] Text
        ["forum::Edition", "forum::ForumDraft::validate"],
        "the Forum takes place every four years, beginning in 2022";
    Interaction = "interaction", Compact "49(d)": [Decides] [Documented] Text
        ["forum::Forum::PURPOSE"],
        "the Forum allows for interaction with other relevant stakeholders, with a view to building upon accomplishments and identifying opportunities for further cooperation";
    ProgressDeclaration = "progress-declaration", Compact "49(e)": [Decides May] [Type Documented] Text
        ["forum::ProgressDeclaration"],
        "each edition results in an intergovernmentally agreed Progress Declaration, which may be taken into consideration by the high-level political forum on sustainable development";
    AlternatingRegionalReviews = "alternating-regional-reviews", Compact "50": [Invites] [Derived] Text
        ["forum::Edition::regional_review_year"],
        "relevant subregional, regional and cross-regional processes, platforms and organizations, including the United Nations regional economic commissions or regional consultative processes, are invited to review the implementation of the Compact within their regions, beginning in 2020, alternating with the discussions at the global level at a four-year interval, in order to effectively inform each edition of the Forum, with the participation of all relevant stakeholders";

    // The Forum, by paragraph; a rule that rests on our reading follows the text that is read.
    Chair = "chair", ForumFormat "1(a)": [Decides] [Type] Text
        ["forum::Forum::AUSPICES", "forum::Forum::CHAIR"],
        "the Forum is convened under the auspices of the General Assembly and chaired by its President";
    RulesOfProcedure = "rules-of-procedure", ForumFormat "1(b)": [Decides] [Documented] Text
        ["forum::Forum::AUSPICES"],
        "the Forum operates under the rules of procedure of the General Assembly, as applicable, unless the resolution provides otherwise";
    FirstSemester = "first-semester", ForumFormat "1(c)": [Decides] [Validation] Text
        ["forum::ForumDraft::validate"],
        "the Forum of 2022 takes place during the first semester of that year";
    FirstSemesterLater = "first-semester-later", ForumFormat "1(c)": [Decides] [Advice] Reading
        ["forum::Forum::advice"],
        "a later Forum, every four years, takes place during the first semester too: our reading of a paragraph that can be read either way, so advice only";
    WithinTheYear = "within-the-year", ForumFormat "1(c)": [Decides] [Validation] Reading
        ["forum::ForumDraft::validate"],
        "the four days are in one year: our reading of a Forum that takes place every four years";
    Venue = "venue", ForumFormat "1(c)": [Decides] [Type] Text
        ["forum::Forum::VENUE"],
        "the Forum takes place at United Nations Headquarters in New York";
    FourDays = "four-days", ForumFormat "1(d)": [Decides] [Type] Text
        ["forum::Day"],
        "the Forum lasts for four days";
    ConsecutiveDays = "consecutive-days", ForumFormat "1(d)": [Decides] [Derived] Reading
        ["forum::Forum::date", "forum::Forum::closes"],
        "the four days are the opening day and the three that follow it: our reading of a Forum that lasts for four days";
    Meetings = "meetings", ForumFormat "1(d) note 4": [Decides] [Type] Text
        ["forum::Half::starts", "forum::Half::ends", "forum::Meeting"],
        "the Forum is held from 10 a.m. to 1 p.m. and from 3 to 6 p.m. each day";
    MeetingHeld = "meeting-held", ForumFormat "1(d) note 4": [Decides] [Validation] Reading
        ["forum::ProgrammeDraft::validate"],
        "each of the eight meetings is held, so each has a session: our reading of the hours";
    NewYorkTime = "new-york-time", ForumFormat several "1(c) and 1(d) note 4": [Decides] [Documented] Reading
        ["forum::Half::starts", "forum::Half::ends"],
        "the hours are in New York time: our reading, since the Forum takes place there";
    Level = "level", ForumFormat "1(e)": [Decides] [Type] Text
        ["forum::Forum::LEVEL"],
        "the Forum is held at the highest possible political level, including Heads of State or Government";
    Participation = "participation", ForumFormat "2": [Decides] [Type] Text
        [
            "forum::ParticipationRoute::MemberStates",
            "forum::ParticipationRoute::MembersOfSpecializedAgenciesWithObserverStatus",
        ],
        "the Forum is open to participation by all States Members of the United Nations and all members of specialized agencies that have observer status with the General Assembly";
    Observers = "observers", ForumFormat "3": [Invites] [Type] Text
        [
            "forum::ParticipationRoute::EntitiesWithAStandingInvitation",
            "forum::ParticipationRoute::UnitedNationsOrganizationsAndBodies",
        ],
        "intergovernmental organizations and other entities with a standing invitation to participate as observers in the work of the General Assembly, and organizations and bodies of the United Nations, are invited to participate as observers";
    EffectiveParticipation = "effective-participation", ForumFormat "4": [Reiterates] [Documented] Text
        ["forum::ParticipationRoute"],
        "the importance of the effective participation of all relevant stakeholders in the Forum is reiterated";
    AccreditedStakeholders = "accredited-stakeholders", ForumFormat "4": [Invites EncouragesToRegister] [Type] Text
        [
            "forum::ParticipationRoute::NonGovernmentalOrganizationsInConsultativeStatus",
            "forum::ParticipationRoute::StakeholdersAccreditedToThePreparatoryProcess",
            "forum::ParticipationRoute::StakeholdersAccreditedToTheMarrakechConference",
        ],
        "non-governmental organizations in consultative status with the Economic and Social Council, and all stakeholders that were accredited to the preparatory process of the intergovernmental consultations of the Compact or to participate in the Intergovernmental Conference to Adopt the Global Compact for Safe, Orderly and Regular Migration (the Marrakech Conference), are invited, and encouraged to register with the Secretariat in order to participate in the Forum";
    ListedStakeholders = "listed-stakeholders", ForumFormat "5": [Requests May] [Type Derived] Text
        ["forum::ParticipationRoute::ListedStakeholders", "forum::MilestoneKind::StakeholderList"],
        "the President of the General Assembly is requested to draw up a list of other representatives of relevant non-governmental organizations, academic, scientific and knowledge-based institutions, the private sector, trade unions, faith-based, migrant and youth organizations, diaspora communities and other relevant stakeholders, who may attend and participate in the Forum, taking into account the principles of transparency and of equitable geographical representation, with due regard to the meaningful participation of women, and to submit it to Member States for their consideration on a non-objection basis, no later than three months before the Forum";
    Objections = "objections", ForumFormat "5 note 6": [Will] [Documented] Text
        ["forum::ParticipationRoute::is_subject_to_non_objection"],
        "the proposed and the final names will be brought to the attention of the General Assembly; a Member State that objects to a name will, on a voluntary basis, make known the general basis of its objections to the Office of the President of the General Assembly, which will share what it receives with any Member State upon its request";
    MonthsBefore = "months-before", ForumFormat several "5 and 25": [Requests] [Derived] Reading
        ["forum::MilestoneKind::computation", "forum::Forum::milestones"],
        "months before the Forum are counted back from its opening day, to the same day of the month or to the last day of a shorter month: our reading";
    NationalHumanRightsInstitutions = "national-human-rights-institutions", ForumFormat "6":
        [InvitesToRegister] [Type] Text
        ["forum::ParticipationRoute::NationalHumanRightsInstitutions"],
        "national human rights institutions compliant with the Paris Principles are invited to register with the Secretariat in order to participate in the Forum, including the informal interactive multi-stakeholder hearings before it";
    InputsOfNationalHumanRightsInstitutions = "inputs-of-national-human-rights-institutions", ForumFormat "6":
        [Invites] [Documented] Text
        ["forum::ParticipationRoute::NationalHumanRightsInstitutions"],
        "national human rights institutions compliant with the Paris Principles, the Global Alliance of National Human Rights Institutions and regional human rights institution networks are invited to submit inputs before the Forum";
    UnitedNationsExpertise = "united-nations-expertise", ForumFormat "7": [Requests] [Type] Text
        ["forum::ParticipationRoute::UnitedNationsExpertise"],
        "the Secretary-General is requested to ensure that the expertise of the United Nations system as a whole, including specialized agencies, funds and programmes, related organizations and regional economic commissions, and all relevant special procedures mandate holders and treaty bodies, in accordance with their mandates and with due regard to expertise based in Geneva, is coordinated to support the State-led Forum and to facilitate their participation in it";
    Delegations = "delegations", ForumFormat "8": [Encourages] [Documented] Text
        ["forum::ParticipationRoute"],
        "Member States are encouraged to take into account, to the extent possible, a whole-of-government and whole-of-society approach when composing their delegations to the Forum";
    RegionalReviews = "regional-reviews", ForumFormat several "9 and 10": [Requests Invites] [Derived Documented] Text
        ["forum::Edition::regional_review_year"],
        "the Director General of IOM, as Coordinator of the Network, is requested to assist, upon request by Member States, in the preparation and organization of regional reviews of the implementation of the Compact; relevant subregional, regional and cross-regional processes, platforms and organizations, including the United Nations regional economic commissions and regional consultative processes on migration, are invited to review the implementation of the Compact within their regions and to contribute to the work of the Forum, with the involvement of all relevant stakeholders";
    GlobalForumAndInternationalDialogue = "global-forum-and-international-dialogue",
        ForumFormat several "11 and 12": [Invites] [Documented] Text
        ["forum::Forum::PURPOSE"],
        "the Global Forum on Migration and Development, including its civil society, business and mayoral mechanisms, is invited to provide a space for informal exchanges on the implementation of the Compact and to report the findings, best practices and innovative approaches to the Forum; forums such as the IOM International Dialogue on Migration, regional consultative processes on migration and others are invited to contribute to the Forum by providing relevant data, evidence, best practices, innovative approaches and recommendations as they relate to the implementation of the Compact";
    Inputs = "inputs", ForumFormat "13": [Requests] [Documented] Text
        ["review::Input", "compact::ReviewLevel", "compact::CapacityBuildingComponent::GlobalKnowledgePlatform"],
        "the Network is requested to collect, in preparation for the Forum, all inputs received from the local, national, regional and global levels, and to develop, as part of the global knowledge platform and within existing resources, a dedicated website featuring inputs submitted to the Forum by Member States and other relevant stakeholders";
    Report = "report", ForumFormat "14": [Requests] [Derived] Text
        ["forum::MilestoneKind::Report"],
        "the Secretary-General is requested to provide, as part of the biennial report that precedes the Forum and drawing on the Network, guidance for the deliberations, including the envisaged round tables and policy debate, and to make the report available at least 12 weeks ahead of the Forum";
    WeeksBefore = "weeks-before", ForumFormat several "14 and 22": [Requests] [Derived] Reading
        ["forum::MilestoneKind::computation", "forum::Forum::milestones"],
        "weeks before the Forum are counted back from its opening day, to the same weekday: our reading";
    Hearing = "hearing", ForumFormat "15": [Requests] [Type Derived] Text
        ["forum::Hearing", "forum::MilestoneKind::Hearing"],
        "the President of the General Assembly is requested to organize and to preside over one day of informal interactive multi-stakeholder hearings, one day before the Forum, with all relevant stakeholders, as listed in paragraphs 4 to 7";
    HearingSummary = "hearing-summary", ForumFormat "15": [Requests] [Type] Text
        ["forum::Hearing::SUMMARY_PRESENTED_BY", "forum::Hearing::SUMMARY_PRESENTED_DURING"],
        "the President of the General Assembly is requested to invite the representative of civil society to present a summary of the hearings during the opening segment of the plenary";
    StartUpFund = "start-up-fund", ForumFormat "16": [TakesNote] [Documented] Text
        ["compact::CapacityBuildingComponent::StartUpFund"],
        "note is taken of the establishment of the Start-Up Fund for Safe, Orderly and Regular Migration as part of the capacity-building mechanism";
    DevelopingCountries = "developing-countries", ForumFormat "17": [Requests Invites] [Documented] Text
        ["forum::ParticipationRoute"],
        "the Secretary-General is requested to facilitate the participation of representatives of developing countries, particularly the least developed countries, and of other relevant stakeholders, as appropriate, in the work of the Forum; Member States, financial institutions and other organizations are invited to make financial contributions to that end";
    ExistingResources = "existing-resources", ForumFormat "18(a)": [Decides] [Documented] Text
        ["forum::Forum::AUSPICES"],
        "the Forum is held within existing resources";
    RoundTablesOnFirstDays = "round-tables-on-first-days", ForumFormat "18(a)": [Decides] [Validation] Text
        ["forum::Session::allowed_meetings", "forum::ProgrammeDraft::validate"],
        "the four interactive multi-stakeholder round tables are held during the first day and the morning of the second day";
    PolicyDebateOnSecondAfternoon = "policy-debate-on-second-afternoon", ForumFormat "18(a)":
        [Decides] [Validation] Text
        ["forum::Session::allowed_meetings", "forum::ProgrammeDraft::validate"],
        "the policy debate follows the round tables, in the afternoon of the second day";
    SummariesPresented = "summaries-presented", ForumFormat "18(a)": [Decides] [Type] Text
        ["forum::PolicyDebate::BEGINS_WITH"],
        "the technical summaries of the round tables are presented at the beginning of the policy debate";
    PlenaryOnLastDays = "plenary-on-last-days", ForumFormat "18(a)": [Decides] [Validation] Text
        ["forum::Session::allowed_meetings", "forum::ProgrammeDraft::validate"],
        "the plenary is held during the third and the fourth days";
    PlenarySegments = "plenary-segments", ForumFormat "18(b)": [Decides] [Type] Text
        ["forum::PlenarySegment"],
        "the plenary is divided into an opening segment, a general debate and a closing segment";
    PlenaryInOrder = "plenary-in-order", ForumFormat "18(b)": [Decides] [Validation] Reading
        ["forum::ProgrammeDraft::validate"],
        "the three segments of the plenary are held in the order in which they are named, each in one meeting or in several that follow each other: our reading";
    OpeningStatements = "opening-statements", ForumFormat "18(c)": [Decides] [Type] Text
        ["forum::Plenary::OPENING_SPEAKERS"],
        "the opening segment features statements from the President of the General Assembly, the Secretary-General, the Director General of IOM, as the Coordinator of the Network, one representative from the migrant community and the representative from civil society";
    ClosingRemarks = "closing-remarks", ForumFormat "19": [Invites] [Type] Text
        ["forum::Plenary::CLOSING_REMARKS"],
        "the President of the General Assembly is invited to deliver remarks during the closing segment";
    NationalReviews = "national-reviews", ForumFormat "20": [Encourages] [Data] Text
        ["forum::Plenary::national_reviews"],
        "Member States are encouraged to consider presenting the result of their reviews of progress in implementing the Compact, on a voluntary basis, drawing on contributions from all relevant stakeholders, as a part of their national statements";
    Coverage = "coverage", ForumFormat several "21(a) and (b)": [Decides] [Validation] Text
        ["forum::AllocationDraft::validate"],
        "the four round tables offer space for discussion covering all 23 objectives (a), and all 23 are covered, in an indicative way (b)";
    AtAllLevels = "at-all-levels", ForumFormat "21(a)": [Decides] [Documented] Text
        ["compact::ReviewLevel", "compact::GuidingPrinciple"],
        "the four round tables offer space for discussion with the aim of reviewing the progress made in the implementation of the Compact at all levels, bearing in mind that it is based on a set of cross-cutting and interdependent guiding principles";
    NoneEmpty = "none-empty", ForumFormat "21(a)": [Decides] [Validation] Reading
        ["forum::AllocationDraft::validate"],
        "each round table has an objective: our reading of four round tables that cover the objectives";
    IndicativeAllocation = "indicative-allocation", ForumFormat "21(b)": [Decides] [Type Advice] Text
        ["forum::Allocation::INDICATIVE", "forum::Allocation::advice"],
        "all 23 objectives are covered in this indicative way: 2, 5, 6, 12 and 18 in round table one; 4, 8, 9, 10, 11, 13 and 21 in round table two; 14, 15, 16, 19, 20 and 22 in round table three; 1, 3, 7, 17 and 23 in round table four; that another way is reported as advice is our reading";
    EachOnce = "each-once", ForumFormat "21(b)": [Decides] [Validation] Reading
        ["forum::AllocationDraft::validate"],
        "each objective is in one round table and in no second: our reading of the allocation";
    CoChairs = "co-chairs", ForumFormat "21(c)": [Decides] [Data] Text
        ["forum::RoundTableArrangements::co_chairs"],
        "each round table is co-chaired by two Member State representatives, appointed by the President of the General Assembly with due regard for geographical and gender balance, in consultation with regional groups";
    TwoCoChairs = "two-co-chairs", ForumFormat "21(c)": [Decides] [Validation] Text
        ["forum::RoundTablesDraft::validate"],
        "a round table has two co-chairs; that they represent two different States is our reading";
    Space = "space", ForumFormat "21(d)": [Should] [Documented] Text
        ["forum::RoundTables"],
        "adequate space should be reserved during each round table for the participation of non-governmental stakeholders and representatives of local authorities, as well as of regional processes, platforms and organizations";
    KeynoteSpeaker = "keynote-speaker", ForumFormat "21(e)": [May] [Data] Text
        ["forum::RoundTableArrangements::keynote_speaker"],
        "each round table may include a keynote speaker to guide the interactive debate";
    TechnicalSummary = "technical-summary", ForumFormat "21(f)": [Decides] [Data] Text
        ["forum::RoundTableArrangements::technical_summary"],
        "each round table results in a technical summary, to be prepared by its co-chairs";
    BackgroundNote = "background-note", ForumFormat "22": [Requests] [Data Derived] Text
        ["forum::RoundTableArrangements::background_note", "forum::MilestoneKind::BackgroundNotes"],
        "the Secretary-General is requested to prepare, with input from the Network, a background note for each round table, to be circulated at least six weeks before the Forum";
    Facilitator = "facilitator", ForumFormat "23": [Requests] [Type] Text
        ["forum::PolicyDebate::FACILITATOR"],
        "the Director General of IOM, as Coordinator of the Network, is requested to facilitate the policy debate";
    Topics = "topics", ForumFormat "23": [Requests Will] [Type] Text
        ["forum::PolicyDebateTopic"],
        "the policy debate, which the Director General of IOM is requested to facilitate, focuses on challenges in the implementation of the Compact, including links with the 2030 Agenda for Sustainable Development, the capacity-building mechanism and contemporary and emerging issues related to migration; it will also consider possible guidance for the United Nations system to strengthen its efforts in improving system-wide effectiveness and coherence and in supporting Member States in implementing the Compact, upon the request of Member States, based on their national policies and priorities";
    Manner = "manner", ForumFormat "24(a)": [Decides] [Documented] Text
        ["forum::PolicyDebate"],
        "the round tables and the policy debate are interactive, evidence-based and action-oriented in nature, with the participation of all relevant stakeholders";
    Summaries = "summaries", ForumFormat "24(b)": [Decides] [Derived] Text
        ["forum::MilestoneKind::Summaries"],
        "the summaries of the plenary, the round tables and the policy debate are distributed by the President of the General Assembly within 10 working days following the conclusion of the Forum";
    WorkingDays = "working-days", ForumFormat "24(b)": [Decides] [Derived] Reading
        ["forum::MilestoneKind::computation", "forum::MilestoneKind::caveat"],
        "working days are Monday to Friday, as if no weekday were a holiday, and the first of them is the next one after the closing day: our reading";
    CoFacilitators = "co-facilitators", ForumFormat "25": [Requests] [Data Derived] Text
        ["forum::ProgressDeclaration::co_facilitators", "forum::MilestoneKind::CoFacilitators"],
        "the President of the General Assembly is requested to appoint two co-facilitators, no later than two months ahead of the Forum, to conduct open, transparent and inclusive intergovernmental consultations with a view to agreeing on the Progress Declaration, preferably before the Forum begins";
    TwoCoFacilitators = "two-co-facilitators", ForumFormat "25": [Requests] [Validation] Text
        ["forum::ProgressDeclarationDraft::validate"],
        "the appointment of two co-facilitators is requested; that they represent Member States is practice, that they represent two different ones our reading";
    DeclarationSources = "declaration-sources", ForumFormat "26(a)": [May] [Documented] Text
        ["forum::ProgressDeclaration"],
        "all inputs to the Forum, along with the reports of the Secretary-General, may inform the Progress Declaration";
    DeclarationQualities = "declaration-qualities", ForumFormat "26(b)": [Decides] [Documented] Text
        ["forum::ProgressDeclaration"],
        "the Progress Declaration is brief, concise, evidence-based and action-oriented";
    DeclarationContent = "declaration-content", ForumFormat "26(b)": [May] [Type] Text
        ["forum::DeclarationContent"],
        "the Progress Declaration may contain (i) an evaluation of the overall progress made in implementing the 23 objectives at all levels, (ii) an identification of the key challenges, opportunities and emerging issues related to the implementation of the Compact, and the scope for further international cooperation on international migration, and (iii) recommendations on the implementation of the Compact, as appropriate";
    DeclarationAdoption = "declaration-adoption", ForumFormat "26(c)": [Decides] [Type] Text
        ["forum::ProgressDeclaration::ADOPTED_DURING"],
        "the Progress Declaration is adopted during the closing segment";
    AdoptionOnFourthDay = "adoption-on-fourth-day", ForumFormat "26(c)": [Decides] [Derived] Reading
        ["forum::ProgressDeclaration::ADOPTED_ON", "forum::MilestoneKind::Adoption"],
        "the Progress Declaration is adopted on the fourth day: our reading, since the closing segment ends on it, though it may begin on the third";
    FormatReview = "format-review", ForumFormat "27": [Decides] [Advice] Text
        ["forum::Format", "forum::Forum::advice"],
        "the format and organizational aspects of the Forum are reviewed after the second Forum, unless otherwise decided; that a later edition in this format is reported as advice is our reading";

    // Of no paragraph: what is written in documents.
    ListedOnce = "listed-once": [] [Validation] Reading
        ["forum::ForumDraft::validate"],
        "a value is listed once in a list: our reading of each list, with the citation of the list's own rule";
    Symbol = "symbol": [] [Validation] Reading
        ["forum::DocumentReference"],
        "a reference to a document has 3 to 200 characters from ! to ~: our reading of a document symbol or URI";
    PlainText = "plain-text": [] [Validation] Reading
        ["forum::PlainText"],
        "a text has 1 to 500 code points, at least one of them visible, and no control character (below U+0020, U+007F to U+009F) and no line or paragraph separator (U+2028, U+2029): our reading of a text that people can read";
    TextDirection = "text-direction": [] [Advice] Reading
        ["forum::Forum::advice"],
        "a text without characters that change the direction of text is displayed as it is written: our reading, so one with such a character is reported as advice";
    NamesWhatItCovers = "names-what-it-covers": [] [Validation] Reading
        ["review::InputDraft::validate"],
        "an input names at least one objective, action or guiding principle: our reading of what an input covers";

    // Of no paragraph: the shape of documents.
    MissingKey = "missing-key": [] [Validation] Reading [],
        "an object has every key that is required: our reading of the JSON form";
    RepeatedKey = "repeated-key": [] [Validation] Reading [],
        "an object has a key once: our reading of the JSON form";
    UnknownKey = "unknown-key": [] [Validation] Reading [],
        "an object has no key but those that are known: our reading of the JSON form";
    WrongType = "wrong-type": [] [Validation] Reading [],
        "a value is of the JSON type that is expected where it is: our reading of the JSON form";
    UnknownIdentifier = "unknown-identifier": [] [Validation] Reading [],
        "a value that is one of a list is written by its identifier: our reading of the JSON form";
    InvalidDate = "invalid-date": [] [Validation] Reading [],
        "a date is a day of the calendar, as YYYY-MM-DD, up to the year 9998: our reading of the JSON form";
    TooManyValues = "too-many-values": [] [Validation] Reading [],
        "a list has at most 1,000 values: our bound, and our reading of the JSON form";
}
