//! The paragraphs of the two resolutions, each with the items of this crate that model it.
//!
//! A paragraph that no item models has a line that says why. The rules, with their statements, are the values of
//! [`Rule`](crate::rules::Rule). Readers who come from the page of the United Nations about the Forum find its sentences
//! in [`about_the_forum`].
//!
//! A third resolution, A/RES/76/266, is about the first Forum: its annex, the Progress Declaration, has the dates
//! (paragraph 1) and the objectives of each round table (headings before paragraphs 24, 30, 37 and 45).
//!
//! # A/RES/73/326, the format of the Forum
//!
//! | paragraph | what it concerns | where it is modelled |
//! | --- | --- | --- |
//! | 1(a) | auspices and chair | [`Forum::AUSPICES`](crate::forum::Forum::AUSPICES), [`Forum::CHAIR`](crate::forum::Forum::CHAIR) |
//! | 1(b) | rules of procedure | documented at [`Forum::AUSPICES`](crate::forum::Forum::AUSPICES): those of the General Assembly are not modelled |
//! | 1(c) | when and where | [`Forum::opens`](crate::forum::Forum::opens), [`Edition`](crate::forum::Edition), checked by [`Rule::FirstSemester`](crate::rules::Rule::FirstSemester) and [`Rule::WithinTheYear`](crate::rules::Rule::WithinTheYear), with [`Forum::advice`](crate::forum::Forum::advice) for later editions; [`Forum::VENUE`](crate::forum::Forum::VENUE) |
//! | 1(d) | four days, with their meetings (note 4) | [`Day`](crate::forum::Day), [`Half`](crate::forum::Half), [`Meeting`](crate::forum::Meeting), [`Forum::date`](crate::forum::Forum::date), checked by [`Rule::MeetingHeld`](crate::rules::Rule::MeetingHeld); that the days follow each other is [`Rule::ConsecutiveDays`](crate::rules::Rule::ConsecutiveDays), that the hours are in New York time [`Rule::NewYorkTime`](crate::rules::Rule::NewYorkTime) |
//! | 1(e) | level | [`Forum::LEVEL`](crate::forum::Forum::LEVEL) |
//! | 2 | States Members, members of specialized agencies | [`ParticipationRoute::MemberStates`](crate::forum::ParticipationRoute::MemberStates), [`ParticipationRoute::MembersOfSpecializedAgenciesWithObserverStatus`](crate::forum::ParticipationRoute::MembersOfSpecializedAgenciesWithObserverStatus) |
//! | 3 | observers | [`ParticipationRoute::EntitiesWithAStandingInvitation`](crate::forum::ParticipationRoute::EntitiesWithAStandingInvitation), [`ParticipationRoute::UnitedNationsOrganizationsAndBodies`](crate::forum::ParticipationRoute::UnitedNationsOrganizationsAndBodies) |
//! | 4 | accredited stakeholders, and the importance of the participation of all | [`ParticipationRoute::NonGovernmentalOrganizationsInConsultativeStatus`](crate::forum::ParticipationRoute::NonGovernmentalOrganizationsInConsultativeStatus), [`ParticipationRoute::StakeholdersAccreditedToThePreparatoryProcess`](crate::forum::ParticipationRoute::StakeholdersAccreditedToThePreparatoryProcess), [`ParticipationRoute::StakeholdersAccreditedToTheMarrakechConference`](crate::forum::ParticipationRoute::StakeholdersAccreditedToTheMarrakechConference) |
//! | 5 | listed stakeholders, and objections (note 6) | [`ParticipationRoute::ListedStakeholders`](crate::forum::ParticipationRoute::ListedStakeholders), [`ParticipationRoute::is_subject_to_non_objection`](crate::forum::ParticipationRoute::is_subject_to_non_objection); the date by which the list is submitted to Member States is [`MilestoneKind::StakeholderList`](crate::forum::MilestoneKind::StakeholderList) |
//! | 6 | national human rights institutions, and their inputs | [`ParticipationRoute::NationalHumanRightsInstitutions`](crate::forum::ParticipationRoute::NationalHumanRightsInstitutions) |
//! | 7 | expertise of the United Nations system | [`ParticipationRoute::UnitedNationsExpertise`](crate::forum::ParticipationRoute::UnitedNationsExpertise) |
//! | 8 | composition of delegations | documented at [`ParticipationRoute`](crate::forum::ParticipationRoute): no document says who is in a delegation |
//! | 9 | assistance to regional reviews | documented at [`Edition::regional_review_year`](crate::forum::Edition::regional_review_year): other meetings than the Forum |
//! | 10 | regional reviews and their contributions | [`Edition::regional_review_year`](crate::forum::Edition::regional_review_year) |
//! | 11 | the Global Forum on Migration and Development | [`Rule::GlobalForumAndInternationalDialogue`](crate::rules::Rule::GlobalForumAndInternationalDialogue), documented at [`Forum::PURPOSE`](crate::forum::Forum::PURPOSE): another meeting than the Forum |
//! | 12 | the International Dialogue, regional consultative processes and others | [`Rule::GlobalForumAndInternationalDialogue`](crate::rules::Rule::GlobalForumAndInternationalDialogue), documented at [`Forum::PURPOSE`](crate::forum::Forum::PURPOSE): other meetings than the Forum |
//! | 13 | inputs from all levels | [`Input`](crate::review::Input), [`ReviewLevel`](crate::compact::ReviewLevel), [`Rule::Inputs`](crate::rules::Rule::Inputs) |
//! | 14 | report of the Secretary-General | [`MilestoneKind::Report`](crate::forum::MilestoneKind::Report); how weeks are counted is [`Rule::WeeksBefore`](crate::rules::Rule::WeeksBefore) |
//! | 15 | hearing, and its summary | [`Hearing`](crate::forum::Hearing), [`MilestoneKind::Hearing`](crate::forum::MilestoneKind::Hearing), [`ParticipationRoute::is_in_hearing`](crate::forum::ParticipationRoute::is_in_hearing) |
//! | 16 | start-up fund | [`CapacityBuildingComponent::StartUpFund`](crate::compact::CapacityBuildingComponent::StartUpFund), [`Rule::StartUpFund`](crate::rules::Rule::StartUpFund): nothing of a Forum's own depends on it |
//! | 17 | developing countries | [`Rule::DevelopingCountries`](crate::rules::Rule::DevelopingCountries), documented at [`ParticipationRoute`](crate::forum::ParticipationRoute) |
//! | 18(a) | order of work | [`Programme`](crate::forum::Programme), [`Session::allowed_meetings`](crate::forum::Session::allowed_meetings), checked by [`Rule::RoundTablesOnFirstDays`](crate::rules::Rule::RoundTablesOnFirstDays), [`Rule::PolicyDebateOnSecondAfternoon`](crate::rules::Rule::PolicyDebateOnSecondAfternoon) and [`Rule::PlenaryOnLastDays`](crate::rules::Rule::PlenaryOnLastDays); [`PolicyDebate::BEGINS_WITH`](crate::forum::PolicyDebate::BEGINS_WITH); that it is held within existing resources is [`Rule::ExistingResources`](crate::rules::Rule::ExistingResources), documented at [`Forum::AUSPICES`](crate::forum::Forum::AUSPICES) |
//! | 18(b) | segments of the plenary | [`PlenarySegment`](crate::forum::PlenarySegment); their order is a reading, checked by [`Rule::PlenaryInOrder`](crate::rules::Rule::PlenaryInOrder) |
//! | 18(c) | opening statements | [`Plenary::OPENING_SPEAKERS`](crate::forum::Plenary::OPENING_SPEAKERS) |
//! | 19 | closing remarks | [`Plenary::CLOSING_REMARKS`](crate::forum::Plenary::CLOSING_REMARKS) |
//! | 20 | national reviews | [`Plenary::national_reviews`](crate::forum::Plenary::national_reviews) |
//! | 21(a) | four round tables that cover all 23 objectives, at all levels, with the principles in mind | [`RoundTable`](crate::forum::RoundTable), [`ReviewLevel`](crate::compact::ReviewLevel), [`GuidingPrinciple`](crate::compact::GuidingPrinciple), checked by [`Rule::Coverage`](crate::rules::Rule::Coverage) and [`Rule::NoneEmpty`](crate::rules::Rule::NoneEmpty) |
//! | 21(b) | the indicative allocation | [`Allocation`](crate::forum::Allocation), [`Allocation::INDICATIVE`](crate::forum::Allocation::INDICATIVE), [`Allocation::advice`](crate::forum::Allocation::advice), checked by [`Rule::Coverage`](crate::rules::Rule::Coverage) and [`Rule::EachOnce`](crate::rules::Rule::EachOnce) |
//! | 21(c) | co-chairs | [`RoundTableArrangements::co_chairs`](crate::forum::RoundTableArrangements::co_chairs), checked by [`Rule::TwoCoChairs`](crate::rules::Rule::TwoCoChairs) |
//! | 21(d) | space for others | [`Rule::Space`](crate::rules::Rule::Space): no document says how it is given |
//! | 21(e) | keynote speaker | [`RoundTableArrangements::keynote_speaker`](crate::forum::RoundTableArrangements::keynote_speaker) |
//! | 21(f) | technical summary | [`RoundTableArrangements::technical_summary`](crate::forum::RoundTableArrangements::technical_summary) |
//! | 22 | background notes | [`RoundTableArrangements::background_note`](crate::forum::RoundTableArrangements::background_note), [`MilestoneKind::BackgroundNotes`](crate::forum::MilestoneKind::BackgroundNotes); how weeks are counted is [`Rule::WeeksBefore`](crate::rules::Rule::WeeksBefore) |
//! | 23 | policy debate | [`PolicyDebate`](crate::forum::PolicyDebate), [`PolicyDebate::FACILITATOR`](crate::forum::PolicyDebate::FACILITATOR), [`PolicyDebateTopic`](crate::forum::PolicyDebateTopic) |
//! | 24(a) | manner of round tables and policy debate | documented at [`PolicyDebate`](crate::forum::PolicyDebate): no document shows it |
//! | 24(b) | summaries | [`MilestoneKind::Summaries`](crate::forum::MilestoneKind::Summaries); for working days see [`Rule::WorkingDays`](crate::rules::Rule::WorkingDays) |
//! | 25 | co-facilitators | [`ProgressDeclaration::co_facilitators`](crate::forum::ProgressDeclaration::co_facilitators), [`MilestoneKind::CoFacilitators`](crate::forum::MilestoneKind::CoFacilitators), checked by [`Rule::TwoCoFacilitators`](crate::rules::Rule::TwoCoFacilitators); how months are counted is [`Rule::MonthsBefore`](crate::rules::Rule::MonthsBefore) |
//! | 26(a) | sources of the declaration | documented at [`ProgressDeclaration`](crate::forum::ProgressDeclaration): what may inform it is not in a document |
//! | 26(b) | qualities and content of the declaration | [`DeclarationContent`](crate::forum::DeclarationContent); the qualities are documented at [`ProgressDeclaration`](crate::forum::ProgressDeclaration) |
//! | 26(c) | adoption | [`ProgressDeclaration::ADOPTED_DURING`](crate::forum::ProgressDeclaration::ADOPTED_DURING); the day is a reading: [`ProgressDeclaration::ADOPTED_ON`](crate::forum::ProgressDeclaration::ADOPTED_ON), [`MilestoneKind::Adoption`](crate::forum::MilestoneKind::Adoption) |
//! | 27 | review of the format | [`Format`](crate::forum::Format), [`Forum::advice`](crate::forum::Forum::advice) |
//!
//! # A/RES/73/195, annex, the Compact
//!
//! Paragraphs 1 to 14 are its preamble, its vision and its purpose, of which nothing is modelled.
//!
//! | paragraph | what it concerns | where it is modelled |
//! | --- | --- | --- |
//! | 15 | guiding principles (a) to (j) | [`GuidingPrinciple`](crate::compact::GuidingPrinciple), [`PrincipleSet`](crate::compact::PrincipleSet) |
//! | 16 | the list of objectives | [`Objective`](crate::compact::Objective), [`ObjectiveSet`](crate::compact::ObjectiveSet) |
//! | 17 | objective 1, actions (a) to (k) | [`Objective::Data`](crate::compact::Objective::Data), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 18 | objective 2, actions (a) to (l) | [`Objective::MinimizeAdverseDrivers`](crate::compact::Objective::MinimizeAdverseDrivers), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 19 | objective 3, actions (a) to (e) | [`Objective::InformationProvision`](crate::compact::Objective::InformationProvision), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 20 | objective 4, actions (a) to (g) | [`Objective::LegalIdentityAndDocumentation`](crate::compact::Objective::LegalIdentityAndDocumentation), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 21 | objective 5, actions (a) to (j) | [`Objective::RegularPathways`](crate::compact::Objective::RegularPathways), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 22 | objective 6, actions (a) to (l) | [`Objective::RecruitmentAndDecentWork`](crate::compact::Objective::RecruitmentAndDecentWork), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 23 | objective 7, actions (a) to (l) | [`Objective::ReduceVulnerabilities`](crate::compact::Objective::ReduceVulnerabilities), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 24 | objective 8, actions (a) to (f) | [`Objective::SaveLives`](crate::compact::Objective::SaveLives), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 25 | objective 9, actions (a) to (f) | [`Objective::CounterSmuggling`](crate::compact::Objective::CounterSmuggling), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 26 | objective 10, actions (a) to (j) | [`Objective::EradicateTrafficking`](crate::compact::Objective::EradicateTrafficking), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 27 | objective 11, actions (a) to (g) | [`Objective::ManageBorders`](crate::compact::Objective::ManageBorders), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 28 | objective 12, actions (a) to (e) | [`Objective::ScreeningAndReferral`](crate::compact::Objective::ScreeningAndReferral), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 29 | objective 13, actions (a) to (h) | [`Objective::AlternativesToDetention`](crate::compact::Objective::AlternativesToDetention), [`Objective::actions`](crate::compact::Objective::actions), whose heading differs: [`Objective::heading`](crate::compact::Objective::heading) |
//! | 30 | objective 14, actions (a) to (f) | [`Objective::ConsularProtection`](crate::compact::Objective::ConsularProtection), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 31 | objective 15, actions (a) to (f) | [`Objective::AccessToBasicServices`](crate::compact::Objective::AccessToBasicServices), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 32 | objective 16, actions (a) to (i) | [`Objective::InclusionAndSocialCohesion`](crate::compact::Objective::InclusionAndSocialCohesion), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 33 | objective 17, actions (a) to (g) | [`Objective::EliminateDiscrimination`](crate::compact::Objective::EliminateDiscrimination), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 34 | objective 18, actions (a) to (l) | [`Objective::SkillsDevelopmentAndRecognition`](crate::compact::Objective::SkillsDevelopmentAndRecognition), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 35 | objective 19, actions (a) to (j) | [`Objective::MigrantAndDiasporaContributions`](crate::compact::Objective::MigrantAndDiasporaContributions), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 36 | objective 20, actions (a) to (i) | [`Objective::Remittances`](crate::compact::Objective::Remittances), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 37 | objective 21, actions (a) to (i) | [`Objective::DignifiedReturnAndReintegration`](crate::compact::Objective::DignifiedReturnAndReintegration), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 38 | objective 22, actions (a) to (c) | [`Objective::SocialProtection`](crate::compact::Objective::SocialProtection), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 39 | objective 23, actions (a) to (e) | [`Objective::InternationalCooperation`](crate::compact::Objective::InternationalCooperation), [`Objective::actions`](crate::compact::Objective::actions) |
//! | 40 | implementation at all levels | nothing to model: efforts, not the Forum |
//! | 41 | national realities | nothing to model: efforts, not the Forum |
//! | 42 | cooperation | nothing to model: efforts, not the Forum |
//! | 43 | capacity-building mechanism: its components (a) to (c) | [`CapacityBuildingComponent`](crate::compact::CapacityBuildingComponent) |
//! | 44 | stakeholders | [`StakeholderKind`](crate::compact::StakeholderKind) |
//! | 45 | the United Nations Network on Migration, and its coordinator and secretariat (a) | [`NETWORK_COORDINATOR`](crate::compact::NETWORK_COORDINATOR), [`PolicyDebate::FACILITATOR`](crate::forum::PolicyDebate::FACILITATOR) |
//! | 46 | biennial report of the Secretary-General | its date before a Forum is [`MilestoneKind::Report`](crate::forum::MilestoneKind::Report) |
//! | 47 | platforms of exchange | nothing to model: other meetings than the Forum |
//! | 48 | review: State-led, at four levels | [`Forum::LEADERSHIP`](crate::forum::Forum::LEADERSHIP), [`ReviewLevel`](crate::compact::ReviewLevel) |
//! | 49 | the Forum: origin (a), purpose (b), every four years (c), levels (d), Progress Declaration (e) | [`Forum::NAME`](crate::forum::Forum::NAME), [`Forum::FORMER_NAME`](crate::forum::Forum::FORMER_NAME), [`Forum::ORIGIN`](crate::forum::Forum::ORIGIN), [`Forum::PURPOSE`](crate::forum::Forum::PURPOSE), [`Edition`](crate::forum::Edition), checked by [`Rule::Quadrennial`](crate::rules::Rule::Quadrennial); [`ReviewLevel`](crate::compact::ReviewLevel); [`ProgressDeclaration`](crate::forum::ProgressDeclaration) |
//! | 50 | regional reviews | [`Edition::regional_review_year`](crate::forum::Edition::regional_review_year) |
//! | 51 | the Global Forum on Migration and Development | nothing to model: another meeting than the Forum |
//! | 52 | the International Dialogue, regional consultative processes | nothing to model: other meetings than the Forum |
//! | 53 | national responses, reviews and plans | what is presented at a Forum is [`Plenary::national_reviews`](crate::forum::Plenary::national_reviews) |
//! | 54 | modalities of the Forum, to be settled in 2019 | [`Format::Of2019`](crate::forum::Format::Of2019) is the result |

#[doc = include_str!("resolutions/about_the_forum.md")]
pub mod about_the_forum {}
