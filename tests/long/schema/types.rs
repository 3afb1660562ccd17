//! The schema of every type that serialises takes what the type takes, and nothing else; also within a user's
//! own schema.

use imrf::compact::{
    CapacityBuildingComponent, GuidingPrinciple, PrincipleSet, ReviewLevel, SdgTarget, StakeholderKind,
};
use imrf::forum::{
    AllocationDraft, DayDraft, DeclarationContent, DocumentReference, Format, MeetingSet, MilestoneKind,
    ParticipationRoute, PlainText, Plenary, PlenaryDraft, PlenarySegment, PolicyDebate, PolicyDebateDraft,
    PolicyDebateTopic, ProgrammeDraft, ProgressDeclaration, ProgressDeclarationDraft, Role, RoundTableDraft,
    RoundTableSet, RoundTables, RoundTablesDraft, Slot,
};
use imrf::review::recognition::recognize_objective;
use imrf::review::{Coverage, Input, InputDraft};
use imrf::rules::{Advice, Basis, Citation, Enforcement, Resolution, Rule, Verb, Violation};
use imrf::{
    Action, Allocation, Day, Edition, Forum, ForumDraft, Half, Meeting, MemberState, Milestone, Objective,
    ObjectiveSet, Programme, RoundTable, Session, SessionSet, Violations,
};
use imrf_tests::documents::Root;
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[path = "../../../examples/pledges/mod.rs"]
mod pledges;

use pledges::{Pledge, Register};

/// Judges each value by the type and by its schema; how many are valid, and how many are not.
fn judge<T: JsonSchema + DeserializeOwned + Serialize>(values: &[Value]) -> [usize; 2] {
    let schema = schema_for!(T).to_value();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut counts = [0, 0];
    for value in values {
        let read = serde_json::from_value::<T>(value.clone());
        if read.as_ref().is_err_and(|error| is_of_a_long_text(&error.to_string()))
            && validator.is_valid(value)
        {
            continue;
        }
        assert_eq!(validator.is_valid(value), read.is_ok(), "{}: {value} {:?}", T::schema_name(), read.err());
        counts[usize::from(read.is_err())] += 1;
        if let Ok(read) = read {
            let written = serde_json::to_value(read).unwrap();
            assert!(
                validator.is_valid(&written),
                "{}: what is written is valid: {written}",
                T::schema_name()
            );
        }
    }
    counts
}

/// Whether the error is that of a text which a draft does not keep, since it is longer than any valid one: more than
/// 2,000 bytes, which a schema does not count.
fn is_of_a_long_text(error: &str) -> bool {
    error.contains("a text of 1 to 500 code points") || error.contains("a document symbol or URI")
}

/// Identifiers, and what is not quite one; from every list of values, so that each meets the others' identifiers.
fn identifiers() -> Vec<Value> {
    let mut identifiers: Vec<String> = Vec::new();
    let vocabularies = [
        schema_for!(Objective),
        schema_for!(GuidingPrinciple),
        schema_for!(Session),
        schema_for!(RoundTable),
        schema_for!(PlenarySegment),
        schema_for!(ReviewLevel),
        schema_for!(StakeholderKind),
        schema_for!(Rule),
        schema_for!(Role),
        schema_for!(Day),
        schema_for!(Half),
        schema_for!(Resolution),
        schema_for!(Format),
        schema_for!(Verb),
        schema_for!(Enforcement),
        schema_for!(Basis),
        schema_for!(ParticipationRoute),
        schema_for!(PolicyDebateTopic),
        schema_for!(DeclarationContent),
        schema_for!(CapacityBuildingComponent),
        schema_for!(MilestoneKind),
    ];
    for vocabulary in vocabularies {
        let rows = vocabulary.get("oneOf").and_then(Value::as_array).expect("a row for each value").clone();
        identifiers.extend(rows.iter().map(|row| {
            assert_eq!(row.as_object().unwrap().len(), 3, "{row}: type, const and description");
            row["const"].as_str().unwrap().to_owned()
        }));
    }
    identifiers.extend(MemberState::ALL.iter().map(ToString::to_string));
    identifiers.extend(SdgTarget::ALL.iter().map(ToString::to_string));
    identifiers.extend(Action::ALL.iter().map(ToString::to_string));
    identifiers.extend((2010..2060).map(|year| year.to_string()));
    let odd = [
        "",
        " ",
        "9998",
        "9999",
        "10002",
        "02022",
        "2022 ",
        "2022\n",
        "٢٠٢٢",
        "+2022",
        "1(l)",
        "17(h)",
        "24(a)",
        "01(a)",
        "17(C)",
        "17(c)\n",
        "XXX",
        "gbr",
        "Save-lives",
        "save_lives",
        "SaveLives",
        "8",
        "null",
        "aa",
        "aaa",
        "~~~",
        "a b",
        "é",
        "\u{1f}",
        "\u{7f}",
        "\n",
    ];
    identifiers.extend(odd.map(str::to_owned));
    identifiers.extend([3, 199, 200, 201, 500, 501].map(|length| "a".repeat(length)));
    identifiers.extend([500, 501].map(|length| "😀".repeat(length)));
    let mut values: Vec<Value> = identifiers.into_iter().map(Value::from).collect();
    values.extend([
        json!(null),
        json!(true),
        json!(8),
        json!(2022),
        json!(2022.0),
        json!([]),
        json!({}),
        json!(["data"]),
    ]);
    values.push(json!({"data": null}));
    values
}

macro_rules! judge_all {
    ($values:expr; $($Type:ty = $valid:expr),+ $(,)?) => {
        $( assert_eq!(judge::<$Type>($values)[0], $valid, "{}", stringify!($Type)); )+
    };
}

#[test]
fn a_list_of_values_takes_its_identifiers_and_no_other_value() {
    let identifiers = identifiers();
    // Some identifiers are in two lists, and all are distinct within one.
    let of = |identifier: &str| identifiers.iter().filter(|value| **value == identifier).count();
    let valid = |own: &[&str]| own.iter().map(|identifier| of(identifier)).sum::<usize>();
    macro_rules! vocabularies {
        ($($Type:ty),+) => {
            judge_all!(&identifiers; $( $Type = valid(&<$Type>::ALL.iter().map(|value| value.as_str()).collect::<Vec<_>>()) ),+)
        };
    }
    vocabularies!(
        Objective,
        GuidingPrinciple,
        Session,
        RoundTable,
        PlenarySegment,
        ReviewLevel,
        StakeholderKind,
        Rule,
        Role,
        Day,
        Half,
        Resolution,
        Format,
        Verb,
        Enforcement,
        Basis,
        ParticipationRoute,
        PolicyDebateTopic,
        DeclarationContent,
        CapacityBuildingComponent,
        MilestoneKind,
        MemberState,
        Meeting,
        SdgTarget
    );
    judge_all!(&identifiers; Action = 187, Edition = 11);
}

#[test]
fn a_validated_text_takes_what_its_validation_takes() {
    let identifiers = identifiers();
    assert!(judge::<PlainText>(&identifiers).into_iter().all(|count| count > 10));
    assert!(judge::<DocumentReference>(&identifiers).into_iter().all(|count| count > 10));
}

#[test]
fn a_set_takes_a_list_of_identifiers_each_once() {
    let lists = |[one, two, three]: [&str; 3]| {
        let mut lists = vec![json!([]), json!(null), json!({})];
        lists.extend([
            json!([one]),
            json!([two, one]),
            json!([one, two, three]),
            json!([one, one]),
            json!([one, 1]),
        ]);
        lists.extend([
            json!([one, two, one]),
            json!([[one]]),
            json!({"0": one}),
            json!([one, null]),
            json!("one, two"),
        ]);
        lists
    };
    judge_all!(&lists(["data", "save-lives", "remittances"]); ObjectiveSet = 4);
    judge_all!(&lists(["human-rights", "child-sensitive", "people-centred"]); PrincipleSet = 4);
    judge_all!(&lists(["round-table-one", "round-table-four", "round-table-two"]); RoundTableSet = 4);
    judge_all!(&lists(["policy-debate", "round-table-four", "general-debate"]); SessionSet = 4);
    judge_all!(&lists(["first-day-morning", "third-day-morning", "second-day-afternoon"]); MeetingSet = 4);
}

/// Judges each value as a draft and as what is valid, which is never more.
fn both<Draft, Valid>(values: &[Value])
where
    Draft: JsonSchema + DeserializeOwned + Serialize,
    Valid: JsonSchema + DeserializeOwned + Serialize,
{
    let [drafts, valid] = [judge::<Draft>(values), judge::<Valid>(values)];
    assert!(drafts[1] > 0 && valid[0] > 10 && valid[1] >= drafts[1], "{drafts:?} {valid:?}");
}

#[test]
fn each_part_of_a_document_is_judged_alike_as_draft_and_as_valid() {
    let forums: Vec<Value> = Root::Forum.documents(800).map(|(forum, _)| forum).collect();
    let allocations: Vec<Value> = Root::Allocation.documents(800).map(|(allocation, _)| allocation).collect();
    let at = |places: &[&str]| -> Vec<Value> {
        let values = forums.iter().flat_map(|forum| places.iter().filter_map(|place| forum.pointer(place)));
        values.cloned().collect()
    };
    both::<ForumDraft, Forum>(&forums);
    both::<AllocationDraft, Allocation>(&allocations);
    let inputs: Vec<Value> = Root::Input.documents(800).map(|(input, _)| input).collect();
    both::<InputDraft, Input>(&inputs);
    both::<ProgrammeDraft, Programme>(&at(&["/programme"]));
    both::<RoundTablesDraft, RoundTables>(&at(&["/roundTables"]));
    both::<PolicyDebateDraft, PolicyDebate>(&at(&["/policyDebate", "/opens", "/plenary"]));
    both::<PlenaryDraft, Plenary>(&at(&["/plenary", "/opens", "/policyDebate"]));
    both::<ProgressDeclarationDraft, ProgressDeclaration>(&at(&[
        "/progressDeclaration",
        "/opens",
        "/plenary",
    ]));
    let days = ["/programme/firstDay", "/programme/thirdDay", "/roundTables/one"];
    assert!(judge::<DayDraft>(&at(&days)).into_iter().all(|count| count > 10));
    let tables = ["/roundTables/one", "/roundTables/four", "/programme/firstDay"];
    assert!(judge::<RoundTableDraft>(&at(&tables)).into_iter().all(|count| count > 10));
}

#[test]
fn violations_advice_and_milestones_are_judged_alike() {
    let [mut violations, mut advice, mut milestones] = [const { Vec::new() }; 3];
    for (document, _) in Root::Forum.documents(800) {
        let Ok(draft) = serde_json::from_value::<ForumDraft>(document) else { continue };
        match Forum::try_from(draft) {
            Ok(forum) => {
                advice.extend(forum.advice().iter().map(|advice| json!(advice)));
                milestones.extend(forum.milestones().iter().map(|milestone| json!(milestone)));
            }
            Err(found) => violations.push(json!(found)),
        }
    }
    let each: Vec<Value> =
        violations.iter().flat_map(|found| found["violations"].as_array().unwrap().clone()).collect();
    let altered = |values: &[Value]| -> Vec<Value> {
        let mut all = values.to_vec();
        for (index, value) in values.iter().enumerate().take(100) {
            let changes = [
                json!({"rule": "quadrennial"}),
                json!({"rule": "format-review"}),
                json!({"rule": "plain-text"}),
                json!({"rule": "no-rule"}),
                json!({"citation": "A/RES/73/326, paragraph 21(c)"}),
                json!({"citation": null}),
                json!({"pointer": "one/2"}),
                json!({"pointer": 1}),
                json!({"suggestion": "data", "value": null}),
                json!({"extra": null}),
                json!({"kind": "report"}),
                json!({"date": "2022-02-30"}),
                json!({"more": 2}),
                json!({"more": -1}),
                json!({"violations": []}),
            ];
            let mut value = value.clone();
            let change = &changes[index % changes.len()];
            value.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
            all.push(value);
        }
        all
    };
    let counts = [
        judge::<Violations>(&altered(&violations)),
        judge::<Violation>(&altered(&each)),
        judge::<Advice>(&altered(&[advice.as_slice(), &each[..50]].concat())),
        judge::<Milestone>(&altered(&milestones)),
    ];
    assert!(counts.into_iter().flatten().all(|count| count > 10), "{counts:?}");
    let citation = jsonschema::validator_for(&schema_for!(Citation).to_value()).unwrap();
    let cited = Rule::ALL.into_iter().filter_map(Rule::citation);
    assert!(cited.map(|cited| json!(cited)).all(|cited| citation.is_valid(&cited)));
    assert!(!citation.is_valid(&json!("A/RES/1/1, paragraph 2")));
}

/// The schema of a coverage says nothing of its counts together: not that a value is counted once, nor what its parts are.
#[test]
fn a_coverage_is_judged_alike_but_for_what_its_counts_are_together() {
    let of_texts = ["1. Data", "20. Minimize adverse drivers", "General"].map(recognize_objective);
    let mut coverage = Coverage::from_iter(of_texts);
    let inputs = Root::Input.documents(400);
    coverage.extend(
        inputs
            .filter_map(|(input, _)| serde_json::from_value::<Input>(input).ok())
            .collect::<Vec<_>>()
            .iter(),
    );
    let written = json!(coverage);
    let empty = ["objectives", "guidingPrinciples", "unknown", "conflicts"];
    let mut documents = vec![written.clone(), json!(Coverage::new())];
    documents.extend(empty.map(|key| json!({ key: null })));
    let changes: [fn(&mut Value); 14] = [
        |coverage| coverage["objectives"][0]["count"] = json!(0),
        |coverage| coverage["objectives"][0]["count"] = json!("1"),
        |coverage| coverage["objectives"][0]["objective"] = json!("general"),
        |coverage| coverage["objectives"][0]["levels"][0]["level"] = json!("world"),
        |coverage| coverage["objectives"][0]["levels"][0]["count"] = json!(0),
        |coverage| coverage["objectives"][0]["guidingPrinciples"][0]["count"] = json!(0),
        |coverage| coverage["objectives"][0]["times"] = json!(1),
        |coverage| coverage["guidingPrinciples"][0]["guidingPrinciple"] = json!("data"),
        |coverage| coverage["conflicts"][0]["count"] = json!(0),
        |coverage| coverage["conflicts"][0]["numbered"] = json!(20),
        |coverage| coverage["conflicts"] = json!({}),
        |coverage| coverage["unknown"] = json!(-1),
        |coverage| coverage["unknown"] = json!("1"),
        |coverage| coverage["times"] = json!(1),
    ];
    documents.extend(changes.map(|change| {
        let mut document = written.clone();
        change(&mut document);
        document
    }));
    assert_eq!(judge::<Coverage>(&documents), [6, 14]);

    let schema = jsonschema::validator_for(&schema_for!(Coverage).to_value()).unwrap();
    let mut twice = written;
    let first = twice["objectives"][0].clone();
    twice["objectives"].as_array_mut().unwrap()[1] = first;
    assert!(schema.is_valid(&twice));
    assert_eq!(
        serde_json::from_value::<Coverage>(twice).unwrap_err().to_string(),
        "the count of objective 1 (data) is repeated, expected once",
    );
}

/// A slot is written and not read: its schema is for those who read what is written.
#[test]
fn the_schema_of_a_slot_takes_every_slot_and_no_other_object() {
    let schema = jsonschema::validator_for(&schema_for!(Slot).to_value()).unwrap();
    let mut count = 0;
    for (document, _) in Root::Forum.documents(400) {
        let Ok(forum) = serde_json::from_value::<Forum>(document) else { continue };
        for slot in forum.schedule() {
            let written = json!(slot);
            assert!(schema.is_valid(&written), "{written}");
            count += 1;
            for key in ["meeting", "starts", "ends", "sessions"] {
                let mut without = written.clone();
                without.as_object_mut().unwrap().remove(key);
                assert!(!schema.is_valid(&without), "{without}");
                let mut with = written.clone();
                with[key] = json!([]);
                assert!(!schema.is_valid(&with), "{with}");
            }
        }
    }
    assert!(count >= 80, "{count}");
}

/// A field is as narrow in a user's schema as its type is in Rust.
#[test]
fn the_schema_of_a_pledge_refuses_what_the_types_refuse() {
    let valid = json!({
        "memberState": "BGD", "objective": "save-lives", "alsoServes": ["data", "manage-borders"],
        "actions": ["8(a)", "11(c)"], "text": "Count those who are missing.",
    });
    let with = |key: &str, value: Value| {
        let mut pledge = valid.clone();
        pledge[key] = value;
        pledge
    };
    let pledges = [
        valid.clone(),
        with("alsoServes", json!([])),
        with("memberState", json!("XXX")),
        with("memberState", json!("bgd")),
        with("objective", json!("Save lives")),
        with("objective", json!(8)),
        with("objective", json!({"save-lives": null})),
        with("alsoServes", json!(["data", "data"])),
        with("alsoServes", json!("data")),
        with("actions", json!(["8(z)"])),
        with("actions", json!(["24(a)"])),
        with("also", json!([])),
    ];
    assert_eq!(judge::<Pledge>(&pledges), [2, 10]);

    let register = |allocation: Value| json!({"by_round_table": allocation, "pledges": [valid]});
    let registers: Vec<Value> =
        Root::Allocation.documents(400).map(|(allocation, _)| register(allocation)).collect();
    assert!(judge::<Register>(&registers).into_iter().all(|count| count > 20));
}

/// One definition for each type, by its own name, however often it is used.
#[test]
fn a_schema_with_a_forum_in_it_has_one_definition_of_each_type() {
    #[derive(JsonSchema)]
    #[expect(dead_code, reason = "only its schema is of interest")]
    struct Archive {
        forums: Vec<Forum>,
        programme: Programme,
        proposed: Option<Allocation>,
        drafts: Vec<ForumDraft>,
        round_table: RoundTable,
    }
    let schema = schema_for!(Archive).to_value();
    let names: Vec<&str> = schema["$defs"].as_object().unwrap().keys().map(String::as_str).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(
        sorted,
        [
            "Allocation",
            "DayDraft",
            "DocumentReference",
            "Format",
            "Forum",
            "ForumDraft",
            "MemberState",
            "Objective",
            "PlainText",
            "Plenary",
            "PlenaryDraft",
            "PolicyDebate",
            "PolicyDebateDraft",
            "Programme",
            "ProgrammeDay",
            "ProgrammeDraft",
            "ProgressDeclaration",
            "ProgressDeclarationDraft",
            "RoundTable",
            "RoundTableArrangements",
            "RoundTableDraft",
            "RoundTables",
            "RoundTablesDraft",
            "Session",
        ]
    );
    assert!(schema["$defs"]["Programme"]["dependentSchemas"]["firstDay"]["allOf"].is_array());
    assert_eq!(schema["$defs"]["Forum"].get("$id"), None, "an id within would change what references mean");
}

/// The documentation of a rule is made of literals; it says what the values do.
#[test]
fn each_rule_is_described_by_its_statement_and_its_paragraph() {
    let schema = schema_for!(Rule).to_value();
    let described: Vec<&str> =
        schema["oneOf"].as_array().unwrap().iter().map(|row| row["description"].as_str().unwrap()).collect();
    let expected: Vec<String> = Rule::ALL
        .iter()
        .map(|rule| match rule.citation() {
            Some(citation) => format!("{} ({citation})", rule.statement()),
            None => rule.statement().to_owned(),
        })
        .collect();
    assert_eq!(described, expected);
}
