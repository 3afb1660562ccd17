//! Coverage: what is counted, how parts are merged, and how it is shown and written.

use imrf::compact::{GuidingPrinciple, ReviewLevel};
use imrf::review::recognition::{RecognitionError, recognize_objective};
use imrf::review::{Coverage, Input, InputDraft};
use imrf::{Action, Objective};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A list of the wild: objective 20 is a second copy of objective 2.
fn list_of_the_wild() -> Vec<String> {
    let title = |objective: Objective| match objective {
        Objective::Remittances => format!("20. {}", Objective::MinimizeAdverseDrivers.title()),
        objective => format!("{}. {}", objective.number(), objective.title()),
    };
    Objective::ALL.map(title).into()
}

#[test]
fn a_copied_title_is_a_conflict_a_repetition_and_a_gap() {
    let coverage: Coverage = list_of_the_wild().iter().map(|text| recognize_objective(text)).collect();
    assert_eq!(
        coverage.conflicts().map(|conflict| conflict.to_string()).collect::<Vec<_>>(),
        ["20 is titled as objective 2"]
    );
    assert_eq!(coverage.repeated().to_string(), "2");
    assert_eq!(coverage.missing().to_string(), "20");
    assert_eq!(coverage.unknown(), 0);
    assert!(!coverage.is_complete() && !coverage.is_exactly_once());
}

#[test]
fn a_whole_list_is_complete_and_each_is_there_once() {
    let whole: Coverage =
        Objective::ALL.iter().map(|objective| recognize_objective(objective.title())).collect();
    assert!(whole.is_complete() && whole.is_exactly_once());
    assert_eq!(whole, Objective::ALL.into_iter().collect());
    let with_general: Coverage = ["1. Data", "General", "24"].into_iter().map(recognize_objective).collect();
    assert_eq!((with_general.unknown(), with_general.count(Objective::Data)), (2, 1));
}

#[test]
fn an_input_counts_at_its_level_and_with_its_principles() {
    let mut draft = InputDraft::new("Pledge", ReviewLevel::National);
    draft.objectives = vec![Objective::Data];
    draft.actions = vec!["17(c)".parse().unwrap(), "17(d)".parse().unwrap()];
    draft.guiding_principles = vec![GuidingPrinciple::HumanRights];
    let mut other = InputDraft::new("Principles alone", ReviewLevel::Local);
    other.guiding_principles = vec![GuidingPrinciple::HumanRights, GuidingPrinciple::ChildSensitive];
    let inputs = [draft.validate().unwrap(), other.validate().unwrap()];
    let coverage = Coverage::from_iter(&inputs);
    for objective in Objective::ALL {
        let is_covered = matches!(objective, Objective::Data | Objective::EliminateDiscrimination);
        let expected = u64::from(is_covered);
        assert_eq!(coverage.count(objective), expected);
        assert_eq!(coverage.count_at(objective, ReviewLevel::National), expected);
        assert_eq!(coverage.count_at(objective, ReviewLevel::Local), 0);
        assert_eq!(coverage.count_with(objective, GuidingPrinciple::HumanRights), expected);
        assert_eq!(coverage.count_with(objective, GuidingPrinciple::ChildSensitive), 0);
    }
    assert_eq!(coverage.count_of_principle(GuidingPrinciple::HumanRights), 2);
    assert_eq!(coverage.count_of_principle(GuidingPrinciple::ChildSensitive), 1);
}

#[test]
fn the_table_has_a_row_for_each_objective_and_says_what_is_wrong() {
    let mut coverage: Coverage = list_of_the_wild().iter().map(|text| recognize_objective(text)).collect();
    coverage.extend([recognize_objective("General"), recognize_objective("20 Minimize adverse drivers")]);
    let table = coverage.to_string();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 23 + 4);
    assert_eq!(lines[0], " 1  Data                                1  ████████");
    assert_eq!(lines[1], " 2  Minimize adverse drivers            3  ████████████████████████");
    assert_eq!(lines[19], "20  Remittances                         0  missing");
    assert_eq!(
        lines[23..],
        ["missing: 20", "more than once: 2", "unknown: 1", "20 is titled as objective 2, 2 times"],
    );
    assert!(lines.iter().all(|line| line.chars().count() <= 80));
}

#[test]
fn a_coverage_is_written_as_what_was_counted() {
    assert_eq!(serde_json::to_string(&Coverage::new()).unwrap(), "{}");
    let mut draft = InputDraft::new("Pledge", ReviewLevel::National);
    draft.objectives = vec![Objective::MinimizeAdverseDrivers];
    draft.guiding_principles = vec![GuidingPrinciple::HumanRights];
    let mut coverage = Coverage::from_iter([&draft.validate().unwrap()]);
    coverage.extend([recognize_objective("20 Minimize adverse drivers"), recognize_objective("General")]);
    let json = r#"{"objectives":[{"objective":"minimize-adverse-drivers","count":2,"levels":[{"level":"national","count":1}],"guidingPrinciples":[{"guidingPrinciple":"human-rights","count":1}]}],"guidingPrinciples":[{"guidingPrinciple":"human-rights","count":1}],"unknown":1,"conflicts":[{"numbered":"remittances","titled":"minimize-adverse-drivers","count":1}]}"#;
    assert_eq!(serde_json::to_string(&coverage).unwrap(), json);
    assert_eq!(serde_json::from_str::<Coverage>(json).unwrap(), coverage);
}

#[test]
fn counts_that_no_items_have_are_refused() {
    let error = |json: &str| serde_json::from_str::<Coverage>(json).unwrap_err().to_string();
    let expected = [
        (
            r#"{"objectives":[{"objective":"data","count":0}]}"#,
            "found 0 as the count of objective 1 (data), expected at least 1",
        ),
        (
            r#"{"objectives":[{"objective":"data","count":1},{"objective":"data","count":1}]}"#,
            "the count of objective 1 (data) is repeated, expected once",
        ),
        (
            r#"{"objectives":[{"objective":"data","count":1,"levels":[{"level":"local","count":1},{"level":"global","count":1}]}]}"#,
            "found parts of the count of objective 1 (data) that are more than the whole",
        ),
        (
            r#"{"objectives":[{"objective":"data","count":1,"guidingPrinciples":[{"guidingPrinciple":"human-rights","count":1}]}]}"#,
            "found parts of the count of objective 1 (data) that are more than the whole",
        ),
        (
            r#"{"conflicts":[{"numbered":"remittances","titled":"data","count":1}]}"#,
            "found parts of the count of objective 1 (data) that are more than the whole",
        ),
        (
            r#"{"conflicts":[{"numbered":"data","titled":"data","count":1}]}"#,
            "found a conflict of objective 1 (data) with itself",
        ),
    ];
    for (json, message) in expected {
        assert_eq!(error(json), message, "{json}");
    }
    assert!(error(r#"{"unknown":-1}"#).contains("expected a whole number from 0"));
    assert!(error(r#"{"texts":["General"]}"#).contains("unknown key \"texts\""));
}

#[test]
fn a_count_that_cannot_grow_stays() {
    let json = format!(r#"{{"objectives":[{{"objective":"data","count":{0}}}],"unknown":{0}}}"#, u64::MAX);
    let full: Coverage = serde_json::from_str(&json).unwrap();
    let mut more = full.clone();
    more.merge(&full);
    more.add(Objective::Data);
    more.extend([Err(RecognitionError::Empty)]);
    assert_eq!(more, full);
}

/// One thing that is counted.
#[derive(Clone, Debug)]
enum Item {
    Objective(Objective),
    Recognized(Result<Objective, RecognitionError>),
    Input(Input),
    Part(Box<Coverage>),
}

impl Item {
    fn count(&self, coverage: &mut Coverage) {
        match self {
            Self::Objective(objective) => coverage.extend([*objective]),
            Self::Recognized(recognized) => coverage.extend([*recognized]),
            Self::Input(input) => coverage.extend([input]),
            Self::Part(part) => coverage.extend([Coverage::clone(part)]),
        }
    }
}

fn item() -> impl Strategy<Value = Item> {
    let objective = || select(Objective::ALL.to_vec());
    let conflict = (objective(), objective()).prop_filter_map("two objectives", |(numbered, titled)| {
        (numbered != titled).then_some(Err(RecognitionError::Conflict { numbered, titled }))
    });
    let level = select(ReviewLevel::ALL.to_vec());
    let input = (
        level,
        subsequence(Objective::ALL.to_vec(), 1..5),
        subsequence(Action::ALL.to_vec(), 0..3),
        subsequence(GuidingPrinciple::ALL.to_vec(), 0..4),
    )
        .prop_map(|(level, objectives, actions, guiding_principles)| {
            let mut draft = InputDraft::new("Pledge", level);
            (draft.objectives, draft.actions, draft.guiding_principles) =
                (objectives, actions, guiding_principles);
            draft.validate().expect("the draft is valid")
        });
    // Counts at their end, so that the laws hold there too.
    let full = (objective(), u64::MAX - 2..=u64::MAX).prop_map(|(objective, count)| {
        let json =
            format!(r#"{{"objectives":[{{"objective":"{objective}","count":{count}}}],"unknown":{count}}}"#);
        serde_json::from_str(&json).expect("the counts are those of a coverage")
    });
    prop_oneof![
        objective().prop_map(Item::Objective),
        prop_oneof![objective().prop_map(Ok), conflict, Just(Err(RecognitionError::Empty))]
            .prop_map(Item::Recognized),
        input.prop_map(Item::Input),
        full.prop_map(|part: Coverage| Item::Part(Box::new(part))),
    ]
}

fn items() -> impl Strategy<Value = Vec<Item>> {
    proptest::collection::vec(item(), 0..12)
}

fn of(items: &[Item]) -> Coverage {
    let mut coverage = Coverage::new();
    for item in items {
        item.count(&mut coverage);
    }
    coverage
}

fn merged(first: &Coverage, second: &Coverage) -> Coverage {
    let mut merged = first.clone();
    merged.merge(second);
    merged
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_are_merged_in_any_order((first, second, third) in (items(), items(), items())) {
        let (a, b, c) = (of(&first), of(&second), of(&third));
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(&merged(&a, &Coverage::new()), &a);
        prop_assert_eq!(&merged(&Coverage::new(), &a), &a);
        prop_assert_eq!(merged(&a, &b), of(&[first, second].concat()));
    }

    #[test]
    fn a_coverage_is_read_back(items in items()) {
        let coverage = of(&items);
        let json = serde_json::to_string(&coverage).unwrap();
        prop_assert_eq!(serde_json::from_str::<Coverage>(&json).unwrap(), coverage);
    }

    #[test]
    fn what_is_missing_is_not_covered_and_what_is_repeated_is(items in items()) {
        let coverage = of(&items);
        prop_assert!((coverage.missing() & coverage.repeated()).is_empty());
        prop_assert_eq!(coverage.is_complete(), Objective::ALL.iter().all(|objective| coverage.count(*objective) > 0));
        prop_assert_eq!(coverage.is_exactly_once(), Objective::ALL.iter().all(|objective| coverage.count(*objective) == 1));
    }
}
