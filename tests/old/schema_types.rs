//! The schema of every type that serialises takes what the type takes, and nothing else; also within a user's
//! own schema.

use imrf::*;
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

mod documents;
#[path = "../examples/pledges/mod.rs"]
mod pledges;

use documents::Root;
use pledges::{Pledge, Register};

/// Judges each value by the type and by its schema; how many are lawful, and how many are not.
fn judge<T: JsonSchema + DeserializeOwned + Serialize>(values: &[Value]) -> [usize; 2] {
    let schema = schema_for!(T).to_value();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut counts = [0, 0];
    for value in values {
        let read = serde_json::from_value::<T>(value.clone());
        assert_eq!(validator.is_valid(value), read.is_ok(), "{}: {value} {:?}", T::schema_name(), read.err());
        counts[usize::from(read.is_err())] += 1;
        if let Ok(read) = read {
            let written = serde_json::to_value(read).unwrap();
            assert!(
                validator.is_valid(&written),
                "{}: what is written is lawful: {written}",
                T::schema_name()
            );
        }
    }
    counts
}

/// Words, and what is not quite one; from every vocabulary, so that each meets the others' words.
fn words() -> Vec<Value> {
    let mut words: Vec<String> = Vec::new();
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
        schema_for!(Document),
        schema_for!(Format),
        schema_for!(Verb),
        schema_for!(HeldBy),
        schema_for!(Basis),
        schema_for!(ParticipationRoute),
        schema_for!(PolicyDebateTopic),
        schema_for!(DeclarationContent),
        schema_for!(CapacityBuildingComponent),
        schema_for!(MilestoneKind),
    ];
    for vocabulary in vocabularies {
        let rows = vocabulary.get("oneOf").and_then(Value::as_array).expect("a row for each word").clone();
        words.extend(rows.iter().map(|row| {
            assert_eq!(row.as_object().unwrap().len(), 3, "{row}: type, const and description");
            row["const"].as_str().unwrap().to_owned()
        }));
    }
    words.extend(MemberState::ALL.iter().map(ToString::to_string));
    words.extend(Action::ALL.iter().map(ToString::to_string));
    words.extend((2010..2060).map(|year| year.to_string()));
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
    words.extend(odd.map(str::to_owned));
    words.extend([3, 199, 200, 201, 500, 501].map(|length| "a".repeat(length)));
    words.extend([500, 501].map(|length| "😀".repeat(length)));
    let mut values: Vec<Value> = words.into_iter().map(Value::from).collect();
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
    ($values:expr; $($Type:ty = $lawful:expr),+ $(,)?) => {
        $( assert_eq!(judge::<$Type>($values)[0], $lawful, "{}", stringify!($Type)); )+
    };
}

#[test]
fn a_vocabulary_takes_its_words_and_no_other_value() {
    let words = words();
    // Some words are in two vocabularies, and all words are distinct within one.
    let of = |word: &str| words.iter().filter(|value| **value == word).count();
    let lawful = |own: &[&str]| own.iter().map(|word| of(word)).sum::<usize>();
    macro_rules! vocabularies {
        ($($Type:ty),+) => {
            judge_all!(&words; $( $Type = lawful(&<$Type>::ALL.iter().map(|value| value.as_str()).collect::<Vec<_>>()) ),+)
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
        Document,
        Format,
        Verb,
        HeldBy,
        Basis,
        ParticipationRoute,
        PolicyDebateTopic,
        DeclarationContent,
        CapacityBuildingComponent,
        MilestoneKind,
        MemberState
    );
    judge_all!(&words; Action = 187, Edition = 11);
}

#[test]
fn a_checked_text_takes_what_its_gate_takes() {
    let words = words();
    assert!(judge::<PlainText>(&words).into_iter().all(|count| count > 10));
    assert!(judge::<DocumentSymbol>(&words).into_iter().all(|count| count > 10));
}

#[test]
fn a_set_takes_a_list_of_words_each_once() {
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
}

/// Judges each value as a draft and as what is lawful, which is never more.
fn both<Draft, Lawful>(values: &[Value])
where
    Draft: JsonSchema + DeserializeOwned + Serialize,
    Lawful: JsonSchema + DeserializeOwned + Serialize,
{
    let [drafts, lawful] = [judge::<Draft>(values), judge::<Lawful>(values)];
    assert!(drafts[1] > 0 && lawful[0] > 10 && lawful[1] >= drafts[1], "{drafts:?} {lawful:?}");
}

#[test]
fn each_part_of_a_document_is_judged_alike_as_draft_and_as_lawful() {
    let forums: Vec<Value> = Root::Forum.documents(800).map(|(forum, _)| forum).collect();
    let allocations: Vec<Value> = Root::Allocation.documents(800).map(|(allocation, _)| allocation).collect();
    let at = |places: &[&str]| -> Vec<Value> {
        let values = forums.iter().flat_map(|forum| places.iter().filter_map(|place| forum.pointer(place)));
        values.cloned().collect()
    };
    both::<ForumDraft, Forum>(&forums);
    both::<AllocationDraft, Allocation>(&allocations);
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
fn what_is_said_of_a_document_has_the_schema_of_what_is_said() {
    let validator = |schema: schemars::Schema| jsonschema::validator_for(&schema.to_value()).unwrap();
    let (violations, advice) = (validator(schema_for!(Violations)), validator(schema_for!(Vec<Advice>)));
    let (mut refused, mut advised) = (0, 0);
    for (document, _) in Root::Forum.documents(800) {
        let Ok(draft) = serde_json::from_value::<ForumDraft>(document) else { continue };
        match Forum::try_from(draft) {
            Ok(forum) => {
                advised += 1;
                assert!(advice.is_valid(&json!(forum.advice())), "{:?}", forum.advice());
            }
            Err(found) => {
                refused += 1;
                assert!(violations.is_valid(&json!(found)), "{found}");
                assert!(!advice.is_valid(&json!(found)), "no violation is advice: {found}");
            }
        }
    }
    assert!(refused > 50 && advised > 50);
    assert!(!violations.is_valid(&json!([])), "violations are never empty");
    let place = |place: &str| json!([{"place": place, "rule": "coverage", "text": "x"}]);
    assert!(violations.is_valid(&place("/one/2")) && !violations.is_valid(&place("one/2")));
    let citation = validator(schema_for!(Citation));
    assert!(
        Rule::ALL.iter().filter_map(|rule| rule.citation()).all(|cited| citation.is_valid(&json!(cited)))
    );
    assert!(!citation.is_valid(&json!("A/RES/1/1, paragraph 2")));
}

/// A field is as narrow in a user's schema as its type is in Rust.
#[test]
fn the_schema_of_a_pledge_refuses_what_the_types_refuse() {
    let lawful = json!({
        "memberState": "BGD", "objective": "save-lives", "alsoServes": ["data", "manage-borders"],
        "actions": ["8(a)", "11(c)"], "text": "Count those who are missing.",
    });
    let with = |key: &str, value: Value| {
        let mut pledge = lawful.clone();
        pledge[key] = value;
        pledge
    };
    let pledges = [
        lawful.clone(),
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

    let register = |allocation: Value| json!({"by_round_table": allocation, "pledges": [lawful]});
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
            "DocumentSymbol",
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
    let schema = schemars::schema_for!(imrf::Rule).to_value();
    let described: Vec<&str> =
        schema["oneOf"].as_array().unwrap().iter().map(|row| row["description"].as_str().unwrap()).collect();
    let expected: Vec<String> = imrf::Rule::ALL
        .iter()
        .map(|rule| match rule.citation() {
            Some(citation) => format!("{} ({citation})", rule.statement()),
            None => rule.statement().to_owned(),
        })
        .collect();
    assert_eq!(described, expected);
}
