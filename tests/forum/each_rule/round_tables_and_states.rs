//! Breaches of the rules of the round tables, and of the lists of Member States.

use imrf::rules::Rule;
use imrf::{ForumDraft, MemberState, Objective};

use super::breach::{Breach, breach};

pub(crate) fn objectives() -> Vec<Breach> {
    vec![
        breach(
            Rule::Coverage,
            "/roundTables",
            Some("alternatives-to-detention"),
            "objective 13 (alternatives-to-detention) is in no round table (A/RES/73/326, paragraphs 21(a) and (b))",
            |draft| {
                draft
                    .round_tables
                    .two
                    .objectives
                    .retain(|objective| *objective != Objective::AlternativesToDetention);
            },
        ),
        breach(
            Rule::EachOnce,
            "/roundTables/three/objectives/6",
            Some("save-lives"),
            "objective 8 (save-lives) is in round table three and in round table two, expected in one round table \
             (A/RES/73/326, paragraph 21(b))",
            |draft| draft.round_tables.three.objectives.push(Objective::SaveLives),
        ),
        breach(
            Rule::EachOnce,
            "/roundTables/four/objectives/0",
            Some("data"),
            "objective 1 (data) is in round table four and in round table one, expected in one round table \
             (A/RES/73/326, paragraph 21(b))",
            |draft| draft.round_tables.one.objectives.insert(2, Objective::Data),
        ),
        breach(
            Rule::NoneEmpty,
            "/roundTables/four/objectives",
            Some("round-table-four"),
            "round table four has no objective, expected at least one (A/RES/73/326, paragraph 21(a))",
            |draft| {
                let tables = &mut draft.round_tables;
                tables.one.objectives.append(&mut tables.four.objectives);
            },
        ),
        breach(
            Rule::ListedOnce,
            "/roundTables/four/objectives/5",
            Some("data"),
            "objective 1 (data) is listed again in round table four, expected once (A/RES/73/326, paragraph 21(b))",
            |draft| draft.round_tables.four.objectives.push(Objective::Data),
        ),
    ]
}

pub(crate) fn states() -> Vec<Breach> {
    const CHAIRS: &str = "/roundTables/three/coChairs";
    const FACILITATORS: &str = "/progressDeclaration/coFacilitators";
    let number = |rule, pointer, noun: &str, citation: &str, breaks: fn(&mut ForumDraft)| {
        let displayed = format!("found {noun}, expected 2 (A/RES/73/326, paragraph {citation})");
        breach(rule, pointer, None, &displayed, breaks)
    };
    let twice = |pointer, value, name: &str, citation: &str, breaks: fn(&mut ForumDraft)| {
        let displayed = format!("{name} is listed again, expected once (A/RES/73/326, paragraph {citation})");
        breach(Rule::ListedOnce, pointer, Some(value), &displayed, breaks)
    };
    vec![
        number(Rule::TwoCoChairs, CHAIRS, "0 co-chairs", "21(c)", |draft| {
            draft.round_tables.three.co_chairs = Some(vec![]);
        }),
        number(Rule::TwoCoChairs, CHAIRS, "1 co-chair", "21(c)", |draft| {
            draft.round_tables.three.co_chairs = Some(vec![MemberState::KEN]);
        }),
        number(Rule::TwoCoChairs, CHAIRS, "3 co-chairs", "21(c)", |draft| {
            draft.round_tables.three.co_chairs =
                Some(vec![MemberState::KEN, MemberState::PRT, MemberState::MEX]);
        }),
        twice("/roundTables/three/coChairs/1", "KEN", "co-chair KEN", "21(c)", |draft| {
            draft.round_tables.three.co_chairs = Some(vec![MemberState::KEN, MemberState::KEN]);
        }),
        number(Rule::TwoCoFacilitators, FACILITATORS, "0 co-facilitators", "25", |draft| {
            draft.progress_declaration.co_facilitators = Some(vec![]);
        }),
        number(Rule::TwoCoFacilitators, FACILITATORS, "1 co-facilitator", "25", |draft| {
            draft.progress_declaration.co_facilitators = Some(vec![MemberState::LUX]);
        }),
        number(Rule::TwoCoFacilitators, FACILITATORS, "193 co-facilitators", "25", |draft| {
            draft.progress_declaration.co_facilitators = Some(MemberState::ALL.to_vec());
        }),
        twice("/progressDeclaration/coFacilitators/1", "LUX", "co-facilitator LUX", "25", |draft| {
            draft.progress_declaration.co_facilitators = Some(vec![MemberState::LUX, MemberState::LUX]);
        }),
        twice("/plenary/nationalReviews/2", "KEN", "the review of KEN", "20", |draft| {
            draft.plenary.national_reviews.push(MemberState::KEN);
        }),
    ]
}
