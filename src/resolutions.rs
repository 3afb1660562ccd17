//! Where each paragraph of the two resolutions lives in this crate.
//!
//! A paragraph has the item that models it, or a line on why nothing does. The rules themselves, with their
//! statements, are the values of [`Rule`](crate::Rule).
//!
//! # A/RES/73/326, the format of the Forum
//!
//! | paragraph | what it concerns | where it lives |
//! | --- | --- | --- |
//! | 1(a) | auspices and chair | [`Forum::CHAIR`](crate::Forum::CHAIR) |
//! | 1(b) | rules of procedure | said in the docs of [`Forum`](crate::Forum): those of the General Assembly are not modelled |
//! | 1(c) | when and where | [`Forum::opens`](crate::Forum::opens), checked by [`Rule::FirstSemester`](crate::Rule::FirstSemester) and [`Rule::WithinTheYear`](crate::Rule::WithinTheYear), with [`Forum::advice`](crate::Forum::advice) for later editions; [`Forum::VENUE`](crate::Forum::VENUE) |
//! | 1(d) | four days, with their meetings (note 4) | [`Day`](crate::Day), [`Half`](crate::Half), [`Meeting`](crate::Meeting), [`Forum::date`](crate::Forum::date), checked by [`Rule::MeetingHeld`](crate::Rule::MeetingHeld) |
//! | 1(e) | level | [`Forum::LEVEL`](crate::Forum::LEVEL) |
//! | 2 | States Members, members of specialized agencies | [`ParticipationRoute::MemberStates`](crate::ParticipationRoute::MemberStates), [`ParticipationRoute::MembersOfSpecializedAgenciesWithObserverStatus`](crate::ParticipationRoute::MembersOfSpecializedAgenciesWithObserverStatus) |
//! | 3 | observers | [`ParticipationRoute::EntitiesWithAStandingInvitation`](crate::ParticipationRoute::EntitiesWithAStandingInvitation), [`ParticipationRoute::UnitedNationsOrganizationsAndBodies`](crate::ParticipationRoute::UnitedNationsOrganizationsAndBodies) |
//! | 4 | accredited stakeholders | [`ParticipationRoute::NonGovernmentalOrganizationsInConsultativeStatus`](crate::ParticipationRoute::NonGovernmentalOrganizationsInConsultativeStatus), [`ParticipationRoute::StakeholdersAccreditedToThePreparatoryProcess`](crate::ParticipationRoute::StakeholdersAccreditedToThePreparatoryProcess), [`ParticipationRoute::StakeholdersAccreditedToTheMarrakechConference`](crate::ParticipationRoute::StakeholdersAccreditedToTheMarrakechConference) |
//! | 5 | listed stakeholders | [`ParticipationRoute::ListedStakeholders`](crate::ParticipationRoute::ListedStakeholders); the date of the list is [`MilestoneKind::StakeholderList`](crate::MilestoneKind::StakeholderList) |
//! | 6 | national human rights institutions | [`ParticipationRoute::NationalHumanRightsInstitutions`](crate::ParticipationRoute::NationalHumanRightsInstitutions) |
//! | 7 | expertise of the United Nations | [`Rule::UnitedNationsExpertise`](crate::Rule::UnitedNationsExpertise): requested, no route of participation |
//! | 8 | composition of delegations | [`Rule::Delegations`](crate::Rule::Delegations): encouraged, and no document says who is in a delegation |
//! | 9 | assistance to regional reviews | [`Rule::RegionalReviews`](crate::Rule::RegionalReviews): other meetings than the Forum |
//! | 10 | contributions of regional reviews | [`Rule::RegionalReviews`](crate::Rule::RegionalReviews): other meetings than the Forum |
//! | 11 | the Global Forum on Migration and Development | [`Rule::GlobalForumAndInternationalDialogue`](crate::Rule::GlobalForumAndInternationalDialogue): another meeting than the Forum |
//! | 12 | the International Dialogue | [`Rule::GlobalForumAndInternationalDialogue`](crate::Rule::GlobalForumAndInternationalDialogue): another meeting than the Forum |
//! | 13 | inputs from all levels | [`ReviewLevel`](crate::ReviewLevel) |
//! | 14 | report of the Secretary-General | [`MilestoneKind::Report`](crate::MilestoneKind::Report) |
//! | 15 | hearing | [`MilestoneKind::Hearing`](crate::MilestoneKind::Hearing), [`ParticipationRoute::is_in_hearing`](crate::ParticipationRoute::is_in_hearing), [`Plenary::HEARING_SUMMARY`](crate::Plenary::HEARING_SUMMARY) |
//! | 16 | start-up fund | [`CapacityBuildingComponent::StartUpFund`](crate::CapacityBuildingComponent::StartUpFund), [`Rule::StartUpFundAndDevelopingCountries`](crate::Rule::StartUpFundAndDevelopingCountries): nothing of a Forum's own depends on it |
//! | 17 | developing countries | [`Rule::StartUpFundAndDevelopingCountries`](crate::Rule::StartUpFundAndDevelopingCountries): nothing of a Forum's own depends on it |
//! | 18(a) | order of work | [`Programme`](crate::Programme), [`Session::belongs_in`](crate::Session::belongs_in), checked by [`Rule::RoundTablesOnFirstDays`](crate::Rule::RoundTablesOnFirstDays), [`Rule::PolicyDebateOnSecondAfternoon`](crate::Rule::PolicyDebateOnSecondAfternoon) and [`Rule::PlenaryOnLastDays`](crate::Rule::PlenaryOnLastDays) |
//! | 18(b) | segments of the plenary | [`PlenarySegment`](crate::PlenarySegment), checked by [`Rule::PlenaryInOrder`](crate::Rule::PlenaryInOrder) |
//! | 18(c) | opening statements | [`Plenary::OPENING_SPEAKERS`](crate::Plenary::OPENING_SPEAKERS) |
//! | 19 | closing remarks | [`Plenary::CLOSING_REMARKS`](crate::Plenary::CLOSING_REMARKS) |
//! | 20 | national reviews | [`Plenary::national_reviews`](crate::Plenary::national_reviews) |
//! | 21(a) | four round tables, at all levels, with the principles in mind | [`RoundTable`](crate::RoundTable), [`ReviewLevel`](crate::ReviewLevel), [`GuidingPrinciple`](crate::GuidingPrinciple), checked by [`Rule::NoneEmpty`](crate::Rule::NoneEmpty) |
//! | 21(b) | coverage, and the indicative allocation | [`Allocation`](crate::Allocation), [`Allocation::INDICATIVE`](crate::Allocation::INDICATIVE), [`Allocation::advice`](crate::Allocation::advice), checked by [`Rule::Coverage`](crate::Rule::Coverage) and [`Rule::EachOnce`](crate::Rule::EachOnce) |
//! | 21(c) | co-chairs | [`RoundTableArrangements::co_chairs`](crate::RoundTableArrangements::co_chairs), checked by [`Rule::TwoCoChairs`](crate::Rule::TwoCoChairs) |
//! | 21(d) | space for others | [`Rule::Space`](crate::Rule::Space): no document says how it is given |
//! | 21(e) | keynote speaker | [`RoundTableArrangements::keynote_speaker`](crate::RoundTableArrangements::keynote_speaker) |
//! | 21(f) | technical summary | [`RoundTableArrangements::technical_summary`](crate::RoundTableArrangements::technical_summary) |
//! | 22 | background notes | [`RoundTableArrangements::background_note`](crate::RoundTableArrangements::background_note), [`MilestoneKind::BackgroundNotes`](crate::MilestoneKind::BackgroundNotes) |
//! | 23 | policy debate | [`PolicyDebate`](crate::PolicyDebate), [`PolicyDebate::FACILITATOR`](crate::PolicyDebate::FACILITATOR), [`PolicyDebateTopic`](crate::PolicyDebateTopic) |
//! | 24(a) | manner of round tables and policy debate | said in the docs of [`PolicyDebate`](crate::PolicyDebate): no document shows it |
//! | 24(b) | summaries | [`MilestoneKind::Summaries`](crate::MilestoneKind::Summaries) |
//! | 25 | co-facilitators | [`ProgressDeclaration::co_facilitators`](crate::ProgressDeclaration::co_facilitators), [`MilestoneKind::CoFacilitators`](crate::MilestoneKind::CoFacilitators), checked by [`Rule::TwoCoFacilitators`](crate::Rule::TwoCoFacilitators) |
//! | 26(a) | sources of the declaration | said in the docs of [`ProgressDeclaration`](crate::ProgressDeclaration): what may inform it is no data of a Forum |
//! | 26(b) | qualities and content of the declaration | [`DeclarationContent`](crate::DeclarationContent); the qualities are said in the docs of [`ProgressDeclaration`](crate::ProgressDeclaration) |
//! | 26(c) | adoption | [`ProgressDeclaration::ADOPTED_ON`](crate::ProgressDeclaration::ADOPTED_ON), [`MilestoneKind::Adoption`](crate::MilestoneKind::Adoption) |
//! | 27 | review of the format | [`Format`](crate::Format), [`Forum::advice`](crate::Forum::advice) |
//!
//! # A/RES/73/195, annex, the Compact
//!
//! | paragraph | what it concerns | where it lives |
//! | --- | --- | --- |
//! | 15 | guiding principles (a) to (j) | [`GuidingPrinciple`](crate::GuidingPrinciple), [`PrincipleSet`](crate::PrincipleSet) |
//! | 16 | the list of objectives | [`Objective`](crate::Objective), [`ObjectiveSet`](crate::ObjectiveSet) |
//! | 17 | objective 1, actions (a) to (k) | [`Objective::Data`](crate::Objective::Data), [`Objective::actions`](crate::Objective::actions) |
//! | 18 | objective 2, actions (a) to (l) | [`Objective::MinimizeAdverseDrivers`](crate::Objective::MinimizeAdverseDrivers), [`Objective::actions`](crate::Objective::actions) |
//! | 19 | objective 3, actions (a) to (e) | [`Objective::InformationProvision`](crate::Objective::InformationProvision), [`Objective::actions`](crate::Objective::actions) |
//! | 20 | objective 4, actions (a) to (g) | [`Objective::LegalIdentityAndDocumentation`](crate::Objective::LegalIdentityAndDocumentation), [`Objective::actions`](crate::Objective::actions) |
//! | 21 | objective 5, actions (a) to (j) | [`Objective::RegularPathways`](crate::Objective::RegularPathways), [`Objective::actions`](crate::Objective::actions) |
//! | 22 | objective 6, actions (a) to (l) | [`Objective::RecruitmentAndDecentWork`](crate::Objective::RecruitmentAndDecentWork), [`Objective::actions`](crate::Objective::actions) |
//! | 23 | objective 7, actions (a) to (l) | [`Objective::ReduceVulnerabilities`](crate::Objective::ReduceVulnerabilities), [`Objective::actions`](crate::Objective::actions) |
//! | 24 | objective 8, actions (a) to (f) | [`Objective::SaveLives`](crate::Objective::SaveLives), [`Objective::actions`](crate::Objective::actions) |
//! | 25 | objective 9, actions (a) to (f) | [`Objective::CounterSmuggling`](crate::Objective::CounterSmuggling), [`Objective::actions`](crate::Objective::actions) |
//! | 26 | objective 10, actions (a) to (j) | [`Objective::EradicateTrafficking`](crate::Objective::EradicateTrafficking), [`Objective::actions`](crate::Objective::actions) |
//! | 27 | objective 11, actions (a) to (g) | [`Objective::ManageBorders`](crate::Objective::ManageBorders), [`Objective::actions`](crate::Objective::actions) |
//! | 28 | objective 12, actions (a) to (e) | [`Objective::ScreeningAndReferral`](crate::Objective::ScreeningAndReferral), [`Objective::actions`](crate::Objective::actions) |
//! | 29 | objective 13, actions (a) to (h) | [`Objective::AlternativesToDetention`](crate::Objective::AlternativesToDetention), [`Objective::actions`](crate::Objective::actions), whose heading differs: [`Objective::heading`](crate::Objective::heading) |
//! | 30 | objective 14, actions (a) to (f) | [`Objective::ConsularProtection`](crate::Objective::ConsularProtection), [`Objective::actions`](crate::Objective::actions) |
//! | 31 | objective 15, actions (a) to (f) | [`Objective::AccessToBasicServices`](crate::Objective::AccessToBasicServices), [`Objective::actions`](crate::Objective::actions) |
//! | 32 | objective 16, actions (a) to (i) | [`Objective::InclusionAndSocialCohesion`](crate::Objective::InclusionAndSocialCohesion), [`Objective::actions`](crate::Objective::actions) |
//! | 33 | objective 17, actions (a) to (g) | [`Objective::EliminateDiscrimination`](crate::Objective::EliminateDiscrimination), [`Objective::actions`](crate::Objective::actions) |
//! | 34 | objective 18, actions (a) to (l) | [`Objective::SkillsDevelopmentAndRecognition`](crate::Objective::SkillsDevelopmentAndRecognition), [`Objective::actions`](crate::Objective::actions) |
//! | 35 | objective 19, actions (a) to (j) | [`Objective::MigrantAndDiasporaContributions`](crate::Objective::MigrantAndDiasporaContributions), [`Objective::actions`](crate::Objective::actions) |
//! | 36 | objective 20, actions (a) to (i) | [`Objective::Remittances`](crate::Objective::Remittances), [`Objective::actions`](crate::Objective::actions) |
//! | 37 | objective 21, actions (a) to (i) | [`Objective::DignifiedReturnAndReintegration`](crate::Objective::DignifiedReturnAndReintegration), [`Objective::actions`](crate::Objective::actions) |
//! | 38 | objective 22, actions (a) to (c) | [`Objective::SocialProtection`](crate::Objective::SocialProtection), [`Objective::actions`](crate::Objective::actions) |
//! | 39 | objective 23, actions (a) to (e) | [`Objective::InternationalCooperation`](crate::Objective::InternationalCooperation), [`Objective::actions`](crate::Objective::actions) |
//! | 40 | implementation at all levels | nothing to model: efforts, not the Forum |
//! | 41 | national realities | nothing to model: efforts, not the Forum |
//! | 42 | cooperation | nothing to model: efforts, not the Forum |
//! | 43 | capacity-building mechanism | [`CapacityBuildingComponent`](crate::CapacityBuildingComponent) |
//! | 44 | stakeholders | [`StakeholderKind`](crate::StakeholderKind) |
//! | 45 | the United Nations Network on Migration, and its Coordinator (a) | [`PolicyDebate::FACILITATOR`](crate::PolicyDebate::FACILITATOR) acts as Coordinator |
//! | 46 | biennial report of the Secretary-General | its date before a Forum is [`MilestoneKind::Report`](crate::MilestoneKind::Report) |
//! | 47 | platforms of exchange | nothing to model: other meetings than the Forum |
//! | 48 | review: State-led, at four levels | [`ReviewLevel`](crate::ReviewLevel), and the docs of [`Forum`](crate::Forum) |
//! | 49 | the Forum: origin (a), purpose (b), every four years (c), levels (d), Progress Declaration (e) | [`Forum`](crate::Forum), [`Edition`](crate::Edition), checked by [`Rule::Quadrennial`](crate::Rule::Quadrennial); [`ReviewLevel`](crate::ReviewLevel); [`ProgressDeclaration`](crate::ProgressDeclaration) |
//! | 50 | regional reviews | [`Rule::AlternatingRegionalReviews`](crate::Rule::AlternatingRegionalReviews): other meetings than the Forum |
//! | 51 | the Global Forum on Migration and Development | nothing to model: another meeting than the Forum |
//! | 52 | the International Dialogue, regional consultative processes | nothing to model: other meetings than the Forum |
//! | 53 | national responses, reviews and plans | what is presented at a Forum is [`Plenary::national_reviews`](crate::Plenary::national_reviews) |
//! | 54 | modalities of the Forum, to be settled in 2019 | [`Format::Of2019`](crate::Format::Of2019) is the result |
