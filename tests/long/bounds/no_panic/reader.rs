//! The readers: every `Deserialize` and every `FromStr` of the crate, and what reads texts of people.

use std::fmt::{Debug, Display};
use std::hint::black_box;
use std::str::FromStr;

use imrf::compact::*;
use imrf::forum::*;
use imrf::review::recognition::recognize;
use imrf::review::{Coverage, Input, InputDraft, mentions};
use imrf::rules::{Advice, Basis, Enforcement, Resolution, Rule, Verb, Violation};
use imrf::strategy::{
    allocation_near_misses, document_near_misses, forum_documents, input_near_misses, near_misses,
    programme_near_misses,
};
use imrf::{Checked, Violations};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A way to read a value of a type.
pub(super) struct Reader {
    pub(super) name: &'static str,
    read: fn(&[u8]) -> bool,
    documents: fn() -> Vec<Vec<u8>>,
}

impl Reader {
    /// Reads the input to its end, and returns whether it is a value.
    pub(super) fn read(&self, input: &[u8]) -> bool {
        (self.read)(input)
    }

    /// Returns what it reads values from, or almost.
    pub(super) fn documents(&self) -> Vec<Vec<u8>> {
        (self.documents)()
    }
}

/// How many documents inputs are made from, for each reader and kind.
const DOCUMENTS: u32 = 64;

fn samples<S: Strategy>(strategy: S) -> impl Iterator<Item = S::Value> {
    let mut runner = TestRunner::deterministic();
    (0..DOCUMENTS).map(move |_| strategy.new_tree(&mut runner).expect("nothing is rejected").current())
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("the value can be written")
}

fn valid<T: Arbitrary + Serialize>() -> Vec<Vec<u8>> {
    samples(any::<T>()).map(|value| json(&value)).collect()
}

fn written<T: Arbitrary + Display>() -> Vec<Vec<u8>> {
    samples(any::<T>()).map(|value| value.to_string().into_bytes()).collect()
}

/// An error is shown, since that is where it could go wrong too.
fn is_read<T: Debug, E: Display>(result: Result<T, E>) -> bool {
    match result {
        Ok(value) => {
            black_box(&value);
            true
        }
        Err(error) => {
            black_box(error.to_string());
            false
        }
    }
}

fn from_json<T: DeserializeOwned + Debug>(input: &[u8]) -> bool {
    is_read(serde_json::from_slice::<T>(input))
}

/// From a tree, whose values come in another way than those of a text; a text that is no JSON is a string.
fn from_tree<T: DeserializeOwned + Debug>(input: &[u8]) -> bool {
    let tree = serde_json::from_slice(input)
        .unwrap_or_else(|_| serde_json::Value::String(String::from_utf8_lossy(input).into_owned()));
    is_read(serde_json::from_value::<T>(tree))
}

fn from_text<T: FromStr<Err: Display> + Debug>(input: &[u8]) -> bool {
    is_read(String::from_utf8_lossy(input).parse::<T>())
}

/// A Forum that is read is also asked for what is computed.
fn forum(input: &[u8]) -> bool {
    let result = serde_json::from_slice::<Forum>(input);
    if let Ok(forum) = &result {
        black_box((forum.advice(), forum.milestones(), forum.clone().into_draft()));
    }
    is_read(result)
}

/// Reads the draft and then validates it, which gives all violations as values.
fn forum_by_draft(input: &[u8]) -> bool {
    let draft = serde_json::from_slice::<ForumDraft>(input);
    draft.is_ok_and(|draft| is_read(draft.validate()))
}

/// Reads a Forum to its end, with every violation, and there and back.
fn checked_forum(input: &[u8]) -> bool {
    let Ok(checked) = serde_json::from_slice::<Checked<Forum>>(input) else { return false };
    let result = checked.into_result();
    if let Err(violations) = &result {
        let written = serde_json::to_vec(violations).expect("violations can be written");
        let read = serde_json::from_slice::<Violations>(&written).expect("they can be read");
        assert_eq!(&read, violations);
    }
    is_read(result)
}

/// Reads an input to a review to its end.
fn checked_input(input: &[u8]) -> bool {
    serde_json::from_slice::<Checked<Input>>(input).is_ok_and(|checked| is_read(checked.into_result()))
}

/// Recognizes what a text means.
fn recognized(input: &[u8]) -> bool {
    is_read(recognize(&String::from_utf8_lossy(input)))
}

/// Finds mentions, each of which is a part of the text.
fn mentioned(input: &[u8]) -> bool {
    let text = String::from_utf8_lossy(input);
    let found =
        mentions(&text).map(|mention| black_box(&text[mention.range()]).len()).filter(|length| *length > 0);
    found.count() > 0
}

/// Items as people write them.
fn items() -> Vec<Vec<u8>> {
    let spellings = include_str!("../../../review/recognition/spellings.tsv").lines();
    let spellings = spellings.filter_map(|line| line.splitn(3, '\t').last());
    let refused = include_str!("../../../review/recognition/refused.txt").lines();
    spellings.chain(refused).map(|item| item.as_bytes().to_vec()).collect()
}

/// Prose with mentions and without, two texts beside each other, so that each is before and after others.
fn prose() -> Vec<Vec<u8>> {
    let with = include_str!("../../../review/mentions/prose.tsv").lines();
    let without = include_str!("../../../review/mentions/none.txt").lines();
    let texts: Vec<String> = with
        .map(|line| line.split('\t').next().unwrap_or_default())
        .chain(without)
        .map(|text| text.replace("\\n", "\n"))
        .collect();
    let far = texts.iter().cycle().skip(1_234);
    texts.iter().zip(far).map(|(one, other)| format!("{one} {other}").into_bytes()).collect()
}

/// Coverages of some inputs.
fn coverages() -> Vec<Vec<u8>> {
    samples(proptest::collection::vec(any::<Input>(), 0..4))
        .map(|inputs| json(&inputs.iter().collect::<Coverage>()))
        .collect()
}

fn forums() -> Vec<Vec<u8>> {
    let valid = samples(forum_documents()).map(|document| document.json.into_bytes());
    let near_misses = samples(near_misses()).map(|near_miss| json(&near_miss.draft));
    let of_shape = samples(document_near_misses()).map(|near_miss| near_miss.json.into_bytes());
    valid.chain(near_misses).chain(of_shape).collect()
}

fn allocations() -> Vec<Vec<u8>> {
    let near_misses = samples(allocation_near_misses()).map(|near_miss| json(&near_miss.draft));
    valid::<AllocationDraft>().into_iter().chain(near_misses).collect()
}

fn programmes() -> Vec<Vec<u8>> {
    let near_misses = samples(programme_near_misses()).map(|near_miss| json(&near_miss.draft));
    valid::<ProgrammeDraft>().into_iter().chain(near_misses).collect()
}

fn inputs() -> Vec<Vec<u8>> {
    let near_misses = samples(input_near_misses()).map(|near_miss| json(&near_miss.draft));
    valid::<InputDraft>().into_iter().chain(near_misses).collect()
}

/// Violations as data, one at a time and together.
fn violations() -> Vec<Vec<u8>> {
    samples(near_misses()).map(|near_miss| json(&near_miss.violations)).collect()
}

fn single_violations() -> Vec<Vec<u8>> {
    samples(near_misses()).map(|near_miss| json(near_miss.violations.first())).collect()
}

fn advice() -> Vec<Vec<u8>> {
    let advice = samples(any::<Forum>()).flat_map(|forum| forum.advice());
    advice.map(|advice| json(&advice)).collect()
}

fn milestones() -> Vec<Vec<u8>> {
    let milestones = samples(any::<Forum>()).flat_map(|forum| forum.milestones());
    milestones.map(|milestone| json(&milestone)).collect()
}

macro_rules! readers {
    ($(json $Json:ident from $documents:expr;)+ text $($Text:ident)+) => {
        pub(super) fn readers() -> Vec<Reader> {
            let mut readers = vec![
                Reader { name: "Forum, from JSON, and its methods", read: forum, documents: forums },
                Reader { name: "Forum, to its end", read: checked_forum, documents: forums },
                Reader { name: "Input, to its end", read: checked_input, documents: inputs },
                Reader { name: "Forum, by its draft", read: forum_by_draft, documents: forums },
                Reader { name: "what an item means", read: recognized, documents: items },
                Reader { name: "what prose mentions", read: mentioned, documents: prose },
            ];
            $( readers.push(Reader {
                name: concat!(stringify!($Json), ", from JSON"),
                read: from_json::<$Json>,
                documents: $documents,
            });
            readers.push(Reader {
                name: concat!(stringify!($Json), ", from a tree"),
                read: from_tree::<$Json>,
                documents: $documents,
            }); )+
            $( readers.push(Reader {
                name: concat!(stringify!($Text), ", from text"),
                read: from_text::<$Text>,
                documents: written::<$Text>,
            }); )+
            readers
        }
    };
}

readers! {
    json Forum from forums;
    json ForumDraft from forums;
    json Allocation from allocations;
    json AllocationDraft from allocations;
    json Programme from programmes;
    json ProgrammeDraft from programmes;
    json Input from inputs;
    json InputDraft from inputs;
    json Coverage from coverages;
    json Violations from violations;
    json Violation from single_violations;
    json Advice from advice;
    json Milestone from milestones;
    json DayDraft from valid::<DayDraft>;
    json RoundTables from valid::<RoundTablesDraft>;
    json RoundTablesDraft from valid::<RoundTablesDraft>;
    json RoundTableDraft from valid::<RoundTableDraft>;
    json PolicyDebate from valid::<PolicyDebateDraft>;
    json PolicyDebateDraft from valid::<PolicyDebateDraft>;
    json Plenary from valid::<PlenaryDraft>;
    json PlenaryDraft from valid::<PlenaryDraft>;
    json ProgressDeclaration from valid::<ProgressDeclarationDraft>;
    json ProgressDeclarationDraft from valid::<ProgressDeclarationDraft>;
    json MeetingSet from valid::<MeetingSet>;
    json ObjectiveSet from valid::<ObjectiveSet>;
    json PrincipleSet from valid::<PrincipleSet>;
    json RoundTableSet from valid::<RoundTableSet>;
    json SessionSet from valid::<SessionSet>;
    json Action from valid::<Action>;
    json Basis from valid::<Basis>;
    json CapacityBuildingComponent from valid::<CapacityBuildingComponent>;
    json Day from valid::<Day>;
    json DeclarationContent from valid::<DeclarationContent>;
    json DocumentReference from valid::<DocumentReference>;
    json Edition from valid::<Edition>;
    json Enforcement from valid::<Enforcement>;
    json Format from valid::<Format>;
    json GuidingPrinciple from valid::<GuidingPrinciple>;
    json Half from valid::<Half>;
    json Meeting from valid::<Meeting>;
    json MemberState from valid::<MemberState>;
    json MilestoneKind from valid::<MilestoneKind>;
    json Objective from valid::<Objective>;
    json ParticipationRoute from valid::<ParticipationRoute>;
    json PlainText from valid::<PlainText>;
    json PlenarySegment from valid::<PlenarySegment>;
    json PolicyDebateTopic from valid::<PolicyDebateTopic>;
    json Resolution from valid::<Resolution>;
    json ReviewLevel from valid::<ReviewLevel>;
    json Role from valid::<Role>;
    json RoundTable from valid::<RoundTable>;
    json Rule from valid::<Rule>;
    json Session from valid::<Session>;
    json StakeholderKind from valid::<StakeholderKind>;
    json Verb from valid::<Verb>;
    text Action Basis CapacityBuildingComponent Day DeclarationContent DocumentReference Edition Enforcement Format
        GuidingPrinciple Half Meeting MeetingSet MemberState MilestoneKind Objective ObjectiveSet ParticipationRoute
        PlainText PlenarySegment PolicyDebateTopic PrincipleSet Resolution ReviewLevel Role RoundTable RoundTableSet
        Rule Session SessionSet StakeholderKind Verb
}
