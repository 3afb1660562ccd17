//! What the crate says of each paragraph is what the paragraph says: neither more nor less.

use std::collections::{BTreeMap, BTreeSet};

use imrf::compact::{CapacityBuildingComponent, NETWORK_COORDINATOR};
use imrf::forum::{
    DeclarationContent, Hearing, MilestoneKind, ParticipationRoute, Plenary, PolicyDebate, PolicyDebateTopic,
    ProgressDeclaration, Role,
};
use imrf::rules::{Basis, Enforcement, Resolution, Rule, Verb};
use imrf::{Day, Edition, Forum, Session};

/// The paths of items that exist: those of types are imported, those of what a type has are used, so that a path
/// without an item does not compile.
macro_rules! items {
    (types { $($module:ident::$Type:ident,)+ } members { $($of:ident::$Owner:ident::$member:ident,)+ }) => {
        const ITEMS: &[&str] = &[
            $(concat!(stringify!($module), "::", stringify!($Type)),)+
            $(concat!(stringify!($of), "::", stringify!($Owner), "::", stringify!($member)),)+
        ];

        mod types {
            $(
                #[allow(unused_imports, reason = "it is enough that there is such an item")]
                pub(crate) use imrf::$module::$Type;
            )+
        }

        #[test]
        fn every_member_exists() {
            $(let _ = imrf::$of::$Owner::$member;)+
        }
    };
}

items! {
    types {
        compact::Action,
        compact::CapacityBuildingComponent,
        compact::GuidingPrinciple,
        compact::NETWORK_COORDINATOR,
        compact::Objective,
        compact::ReviewLevel,
        compact::StakeholderKind,
        forum::Day,
        forum::DeclarationContent,
        forum::DocumentReference,
        forum::Edition,
        forum::Format,
        forum::Hearing,
        forum::Meeting,
        forum::ParticipationRoute,
        forum::PlainText,
        forum::PlenarySegment,
        forum::PolicyDebate,
        forum::PolicyDebateTopic,
        forum::ProgressDeclaration,
        forum::RoundTables,
        review::Input,
    }
    members {
        compact::CapacityBuildingComponent::GlobalKnowledgePlatform,
        compact::CapacityBuildingComponent::StartUpFund,
        compact::Objective::actions,
        compact::Objective::heading,
        compact::Objective::title,
        forum::Allocation::INDICATIVE,
        forum::Allocation::advice,
        forum::AllocationDraft::validate,
        forum::Edition::regional_review_year,
        forum::Forum::AUSPICES,
        forum::Forum::CHAIR,
        forum::Forum::FORMER_NAME,
        forum::Forum::LEADERSHIP,
        forum::Forum::LEVEL,
        forum::Forum::NAME,
        forum::Forum::ORIGIN,
        forum::Forum::PURPOSE,
        forum::Forum::VENUE,
        forum::Forum::advice,
        forum::Forum::closes,
        forum::Forum::date,
        forum::Forum::milestones,
        forum::ForumDraft::validate,
        forum::Half::ends,
        forum::Half::starts,
        forum::Hearing::SUMMARY_PRESENTED_BY,
        forum::Hearing::SUMMARY_PRESENTED_DURING,
        forum::MilestoneKind::Adoption,
        forum::MilestoneKind::BackgroundNotes,
        forum::MilestoneKind::CoFacilitators,
        forum::MilestoneKind::Hearing,
        forum::MilestoneKind::Report,
        forum::MilestoneKind::StakeholderList,
        forum::MilestoneKind::Summaries,
        forum::MilestoneKind::caveat,
        forum::MilestoneKind::computation,
        forum::ParticipationRoute::EntitiesWithAStandingInvitation,
        forum::ParticipationRoute::ListedStakeholders,
        forum::ParticipationRoute::MemberStates,
        forum::ParticipationRoute::MembersOfSpecializedAgenciesWithObserverStatus,
        forum::ParticipationRoute::NationalHumanRightsInstitutions,
        forum::ParticipationRoute::NonGovernmentalOrganizationsInConsultativeStatus,
        forum::ParticipationRoute::StakeholdersAccreditedToTheMarrakechConference,
        forum::ParticipationRoute::StakeholdersAccreditedToThePreparatoryProcess,
        forum::ParticipationRoute::UnitedNationsExpertise,
        forum::ParticipationRoute::UnitedNationsOrganizationsAndBodies,
        forum::ParticipationRoute::is_subject_to_non_objection,
        forum::Plenary::CLOSING_REMARKS,
        forum::Plenary::OPENING_SPEAKERS,
        forum::Plenary::national_reviews,
        forum::PolicyDebate::BEGINS_WITH,
        forum::PolicyDebate::FACILITATOR,
        forum::ProgrammeDraft::validate,
        forum::ProgressDeclaration::ADOPTED_DURING,
        forum::ProgressDeclaration::ADOPTED_ON,
        forum::ProgressDeclaration::co_facilitators,
        forum::ProgressDeclarationDraft::validate,
        forum::RoundTableArrangements::background_note,
        forum::RoundTableArrangements::co_chairs,
        forum::RoundTableArrangements::keynote_speaker,
        forum::RoundTableArrangements::technical_summary,
        forum::RoundTablesDraft::validate,
        forum::Session::allowed_meetings,
        review::InputDraft::validate,
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphanumeric())
}

#[test]
fn the_items_of_the_rules_are_those_that_exist() {
    let named: BTreeSet<&str> = Rule::ALL.iter().flat_map(|rule| rule.items()).copied().collect();
    let existing: BTreeSet<&str> = ITEMS.iter().copied().collect();
    assert_eq!(named, existing);
}

#[test]
fn a_rule_that_is_held_by_more_than_words_names_an_item() {
    let held = [Enforcement::Type, Enforcement::Derived, Enforcement::Data, Enforcement::Advice];
    for rule in Rule::ALL.iter().filter(|rule| rule.enforced_by().iter().any(|by| held.contains(by))) {
        assert!(!rule.items().is_empty(), "{rule} names no item");
    }
}

#[test]
fn only_a_rule_of_no_operative_paragraph_has_no_verb() {
    let without = Rule::ALL.iter().filter(|rule| rule.verbs().is_empty() && rule.citation().is_some());
    // It is about the list and a heading, neither of which has a verb.
    assert_eq!(without.collect::<Vec<_>>(), [&Rule::ObjectiveThirteen]);
    assert!(Rule::ALL.iter().all(|rule| rule.citation().is_some() || rule.verbs().is_empty()));
}

#[test]
fn no_statement_says_more_than_its_verb() {
    for rule in Rule::ALL {
        let statement = rule.statement();
        assert!(!words(statement).any(|word| ["must", "shall"].contains(&word)), "{rule}: {statement}");
        if rule.basis() == Basis::Reading {
            continue;
        }
        for verb in rule.verbs() {
            let expected = match verb {
                Verb::Requests => "requested",
                Verb::Invites | Verb::InvitesToRegister => "invited",
                Verb::Encourages | Verb::EncouragesToRegister => "encouraged",
                Verb::Reiterates => "reiterated",
                Verb::TakesNote => "note is taken",
                Verb::Notes => "it is noted",
                Verb::Commits => "commitment",
                Verb::Will => "will",
                Verb::May => "may",
                Verb::Should => "should",
                // What is decided or agreed is said without a verb of its own.
                _ => "",
            };
            assert!(statement.contains(expected), "{rule} does not say {expected:?}: {statement}");
        }
    }
}

#[test]
fn a_reading_says_that_it_is_ours() {
    for rule in Rule::ALL.iter().filter(|rule| rule.basis() == Basis::Reading) {
        assert!(rule.statement().contains("our reading"), "{rule}: {}", rule.statement());
    }
    // Text with a part that is a reading.
    let partly = Rule::ALL
        .iter()
        .filter(|rule| rule.basis() == Basis::Text && rule.statement().contains("our reading"));
    let expected =
        [&Rule::IndicativeAllocation, &Rule::TwoCoChairs, &Rule::TwoCoFacilitators, &Rule::FormatReview];
    assert_eq!(partly.collect::<Vec<_>>(), expected);
    assert!(Rule::TwoCoFacilitators.statement().contains("practice"));
}

#[test]
fn each_statement_is_a_phrase_of_its_own() {
    let mut statements = BTreeSet::new();
    for rule in Rule::ALL {
        let statement = rule.statement();
        assert!(!statement.ends_with('.') && !statement.contains("  "), "{rule}: {statement}");
        assert!(statements.insert(statement), "{rule} says what another rule says: {statement}");
    }
}

/// The parts of a paragraph that a short statement would lose.
#[test]
fn no_statement_says_less_than_its_paragraph() {
    let parts: [(Rule, &[&str]); 24] = [
        (Rule::CapacityBuildingMechanism, &["hub (a)", "fund (b)", "platform (c)"]),
        (Rule::StateLed, &["State-led", "with the participation of all relevant stakeholders"]),
        (
            Rule::Origin,
            &["every fourth session", "repurposed and renamed International Migration Review Forum"],
        ),
        (Rule::Purpose, &["for Member States", "all aspects", "as it relates to the 2030 Agenda"]),
        (Rule::AlternatingRegionalReviews, &["beginning in 2020", "at a four-year interval"]),
        (Rule::Observers, &["as observers"]),
        (
            Rule::AccreditedStakeholders,
            &["to Adopt the Global Compact for Safe, Orderly and Regular Migration"],
        ),
        (
            Rule::ListedStakeholders,
            &["submit it to Member States", "non-objection", "no later than three months"],
        ),
        (Rule::Objections, &["proposed and the final names", "on a voluntary basis", "upon its request"]),
        (Rule::InputsOfNationalHumanRightsInstitutions, &["Global Alliance", "regional", "submit inputs"]),
        (Rule::UnitedNationsExpertise, &["treaty bodies", "Geneva", "facilitate their participation"]),
        (Rule::Delegations, &["to the extent possible"]),
        (
            Rule::GlobalForumAndInternationalDialogue,
            &["civil society, business and mayoral", "innovative approaches"],
        ),
        (Rule::Inputs, &["global knowledge platform", "dedicated website"]),
        (Rule::Report, &["guidance for the deliberations", "round tables and policy debate", "12 weeks"]),
        (Rule::Hearing, &["organize and to preside", "one day before", "paragraphs 4 to 7"]),
        (
            Rule::DevelopingCountries,
            &["particularly the least developed countries", "financial contributions"],
        ),
        (Rule::NationalReviews, &["consider presenting", "on a voluntary basis", "national statements"]),
        (Rule::AtAllLevels, &["with the aim of reviewing", "at all levels", "guiding principles"]),
        (Rule::BackgroundNote, &["Secretary-General", "with input from the Network", "six weeks"]),
        (
            Rule::Topics,
            &["in supporting Member States in implementing the Compact, upon the request of Member States"],
        ),
        (Rule::CoFacilitators, &["with a view to agreeing", "preferably before the Forum begins"]),
        (
            Rule::DeclarationContent,
            &["at all levels", "scope for further international cooperation", "as appropriate"],
        ),
        (Rule::FormatReview, &["unless otherwise decided"]),
    ];
    for (rule, parts) in parts {
        for part in parts {
            assert!(rule.statement().contains(part), "{rule} does not say {part:?}: {}", rule.statement());
        }
    }
}

/// Paragraphs 1 to 27 of the format and 43 to 50 of the Compact have rules, apart from those with nothing to model.
#[test]
fn every_paragraph_has_a_rule() {
    let mut cited: BTreeMap<Resolution, BTreeSet<u8>> = BTreeMap::new();
    for citation in Rule::ALL.iter().filter_map(|rule| rule.citation()) {
        for part in citation.paragraph().split(" and ") {
            // A number in a note or a heading is not that of a paragraph.
            let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
            cited.entry(citation.resolution()).or_default().extend(digits.parse::<u8>().ok());
        }
    }
    assert!(cited[&Resolution::ForumFormat].iter().copied().eq(1..=27));
    assert!(cited[&Resolution::Compact].iter().copied().eq([15, 16, 17, 43, 44, 45, 48, 49, 50]));
}

#[test]
fn the_roles_have_their_titles_and_all_their_paragraphs() {
    let rows: Vec<(&str, &str)> =
        Role::ALL.iter().map(|role| (role.title(), role.citation().paragraph())).collect();
    let expected = [
        ("President of the General Assembly", "1(a), 5, 15, 18(c), 19, 21(c), 24(b) and 25"),
        ("Secretary-General", "7, 14, 17, 18(c) and 22"),
        (
            "Director General of the International Organization for Migration, as Coordinator of the United Nations \
             Network on Migration",
            "9, 18(c) and 23",
        ),
        ("representative from the migrant community", "18(c)"),
        ("representative from civil society", "15 and 18(c)"),
    ];
    assert_eq!(rows, expected);
    assert!(PolicyDebate::FACILITATOR.title().contains(NETWORK_COORDINATOR));
}

/// Paragraphs 5, 14, 15, 22, 24(b) and 25 name somebody; 26(c) names nobody.
#[test]
fn each_milestone_has_who_is_responsible_and_what_is_to_be_said_with_its_date() {
    let responsible = |kind: &MilestoneKind| (kind.citation().paragraph(), kind.responsible(), kind.caveat());
    let rows: Vec<_> = MilestoneKind::ALL.iter().map(responsible).collect();
    let (president, secretary) = (Some(Role::PresidentOfTheGeneralAssembly), Some(Role::SecretaryGeneral));
    let expected = [
        ("5", president, None),
        ("14", secretary, None),
        ("25", president, None),
        ("22", secretary, None),
        ("15", president, None),
        ("26(c)", None, Some("by our reading")),
        ("24(b)", president, Some("as if no weekday were a holiday")),
    ];
    assert_eq!(rows, expected);
}

/// Paragraphs 2 to 7, with the verb of each, and paragraph 15 for the hearing.
#[test]
fn each_route_of_participation_is_opened_by_the_verbs_of_its_paragraph() {
    let row = |route: &ParticipationRoute| {
        let properties = [
            (route.is_open(), "open"),
            (route.is_invited(), "invited"),
            (route.is_observer(), "as observer"),
            (route.is_encouraged_to_register(), "encouraged to register"),
            (route.is_subject_to_non_objection(), "subject to non-objection"),
            (route.is_invited_to_register(), "invited to register"),
            (route.is_facilitated(), "facilitated"),
            (route.is_in_hearing(), "in the hearing"),
        ];
        let holding: Vec<&str> =
            properties.into_iter().filter(|(holds, _)| *holds).map(|(_, text)| text).collect();
        assert_eq!(route.citation().paragraph(), route.paragraph().to_string());
        assert_eq!(Some(route.citation()), route.rule().citation());
        (route.as_str(), route.paragraph(), holding.join(", "))
    };
    let accredited = "invited, encouraged to register, in the hearing";
    let expected = [
        ("member-states", 2, "open"),
        ("members-of-specialized-agencies-with-observer-status", 2, "open"),
        ("entities-with-a-standing-invitation", 3, "invited, as observer"),
        ("united-nations-organizations-and-bodies", 3, "invited, as observer"),
        ("non-governmental-organizations-in-consultative-status", 4, accredited),
        ("stakeholders-accredited-to-the-preparatory-process", 4, accredited),
        ("stakeholders-accredited-to-the-marrakech-conference", 4, accredited),
        ("listed-stakeholders", 5, "subject to non-objection, in the hearing"),
        ("national-human-rights-institutions", 6, "invited to register, in the hearing"),
        ("united-nations-expertise", 7, "facilitated, in the hearing"),
    ];
    let rows: Vec<(&str, u8, String)> = Forum::PARTICIPATION.iter().map(row).collect();
    assert_eq!(rows, expected.map(|(identifier, paragraph, text)| (identifier, paragraph, text.to_owned())));
    let in_hearing = Forum::PARTICIPATION.iter().filter(|route| route.is_in_hearing());
    assert!(in_hearing.eq(Hearing::PARTICIPATION));
}

/// Paragraphs 15, 18(c), 19, 23 and 26(c).
#[test]
fn each_part_is_with_whom_the_paragraph_names() {
    assert_eq!(Plenary::OPENING_SPEAKERS, Role::ALL);
    assert_eq!(Plenary::CLOSING_REMARKS, Hearing::PRESIDED_OVER_BY);
    assert_eq!(Session::from(Hearing::SUMMARY_PRESENTED_DURING).name(), "Opening segment");
    assert_eq!(Session::from(ProgressDeclaration::ADOPTED_DURING).name(), "Closing segment");
    assert_eq!(ProgressDeclaration::ADOPTED_ON, Day::Fourth);
}

/// Paragraphs 23 and 26(b), and 43 of the Compact.
#[test]
fn topics_contents_and_components_are_those_of_their_paragraphs() {
    let topics: Vec<&str> = PolicyDebateTopic::ALL.iter().map(|topic| topic.title()).collect();
    assert_eq!(topics.len(), 4);
    for title in topics {
        // Each is a part of what the rule states.
        let part = title.trim_start_matches("the ");
        assert!(Rule::Topics.statement().contains(part), "{part}");
    }
    let contents: Vec<&str> = DeclarationContent::ALL.iter().map(|content| content.title()).collect();
    assert_eq!(contents.len(), 3);
    for title in contents {
        assert!(Rule::DeclarationContent.statement().contains(title), "{title}");
    }
    let components = CapacityBuildingComponent::ALL.map(|component| component.citation().to_string());
    assert_eq!(components, ["a", "b", "c"].map(|letter| format!("A/RES/73/195, paragraph 43({letter})")));
}

/// Paragraph 50 of the Compact: from 2020, alternating with the Forum at a four-year interval.
#[test]
fn regional_reviews_alternate_with_the_forum() {
    let mut expected = 2020;
    let editions = std::iter::successors(Some(Edition::FIRST), |edition| edition.next());
    for edition in editions {
        assert_eq!(edition.regional_review_year(), expected);
        expected += 4;
    }
    assert_eq!(expected, 10000);
}

#[test]
fn every_sentence_of_the_page_about_the_forum_has_its_item() {
    let page = include_str!("../../src/resolutions/about_the_forum.md");
    let rows: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with('|'))
        .skip(2)
        .map(|row| row.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let mut sections: Vec<(&str, u8)> = Vec::new();
    for row in rows {
        let [section, number, words, items] = row[..] else { panic!("{row:?} is not a row of four cells") };
        match sections.last_mut() {
            Some((last, count)) if *last == section => *count += 1,
            _ => sections.push((section, 1)),
        }
        assert_eq!(number, sections.last().expect("it has the section of this row").1.to_string());
        assert!(!words.is_empty() && items.contains("](crate::"), "{row:?}");
    }
    let expected = [
        ("Background", 4),
        ("The Forum", 2),
        ("Format details", 3),
        ("Roundtables", 1),
        ("Background notes", 1),
        ("GCM Objectives", 5),
        ("Policy debate", 2),
    ];
    assert_eq!(sections, expected);
}
