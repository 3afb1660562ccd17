//! The readers: every `Deserialize` and every `FromStr` of the crate.

use std::fmt::{Debug, Display};
use std::hint::black_box;
use std::str::FromStr;

use imrf::strategy::{
    allocation_near_misses, forum_documents, near_misses, programme_near_misses, shape_near_misses,
};
use imrf::*;
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
    /// Reads the input to its end; whether it is a value.
    pub(super) fn read(&self, input: &[u8]) -> bool {
        (self.read)(input)
    }

    /// What it reads values from, or almost.
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

fn lawful<T: Arbitrary + Serialize>() -> Vec<Vec<u8>> {
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

/// By the draft and then the gate, which gives all violations as values.
fn forum_by_draft(input: &[u8]) -> bool {
    let draft = serde_json::from_slice::<ForumDraft>(input);
    draft.is_ok_and(|draft| is_read(Forum::try_from(draft)))
}

fn forums() -> Vec<Vec<u8>> {
    let lawful = samples(forum_documents()).map(|document| document.json.into_bytes());
    let near_misses = samples(near_misses()).map(|near_miss| json(&near_miss.draft));
    let of_shape = samples(shape_near_misses()).map(|near_miss| near_miss.json.into_bytes());
    lawful.chain(near_misses).chain(of_shape).collect()
}

fn allocations() -> Vec<Vec<u8>> {
    let near_misses = samples(allocation_near_misses()).map(|near_miss| json(&near_miss.draft));
    lawful::<AllocationDraft>().into_iter().chain(near_misses).collect()
}

fn programmes() -> Vec<Vec<u8>> {
    let near_misses = samples(programme_near_misses()).map(|near_miss| json(&near_miss.draft));
    lawful::<ProgrammeDraft>().into_iter().chain(near_misses).collect()
}

macro_rules! readers {
    ($(json $Json:ident from $documents:expr;)+ text $($Text:ident)+) => {
        pub(super) fn readers() -> Vec<Reader> {
            let mut readers = vec![
                Reader { name: "Forum, from JSON, and its methods", read: forum, documents: forums },
                Reader { name: "Forum, by its draft", read: forum_by_draft, documents: forums },
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
    json DayDraft from lawful::<DayDraft>;
    json RoundTables from lawful::<RoundTablesDraft>;
    json RoundTablesDraft from lawful::<RoundTablesDraft>;
    json RoundTableDraft from lawful::<RoundTableDraft>;
    json PolicyDebate from lawful::<PolicyDebateDraft>;
    json PolicyDebateDraft from lawful::<PolicyDebateDraft>;
    json Plenary from lawful::<PlenaryDraft>;
    json PlenaryDraft from lawful::<PlenaryDraft>;
    json ProgressDeclaration from lawful::<ProgressDeclarationDraft>;
    json ProgressDeclarationDraft from lawful::<ProgressDeclarationDraft>;
    json ObjectiveSet from lawful::<ObjectiveSet>;
    json PrincipleSet from lawful::<PrincipleSet>;
    json RoundTableSet from lawful::<RoundTableSet>;
    json Action from lawful::<Action>;
    json Basis from lawful::<Basis>;
    json CapacityBuildingComponent from lawful::<CapacityBuildingComponent>;
    json Day from lawful::<Day>;
    json DeclarationContent from lawful::<DeclarationContent>;
    json Document from lawful::<Document>;
    json DocumentSymbol from lawful::<DocumentSymbol>;
    json Edition from lawful::<Edition>;
    json Format from lawful::<Format>;
    json GuidingPrinciple from lawful::<GuidingPrinciple>;
    json Half from lawful::<Half>;
    json HeldBy from lawful::<HeldBy>;
    json MemberState from lawful::<MemberState>;
    json MilestoneKind from lawful::<MilestoneKind>;
    json Objective from lawful::<Objective>;
    json ParticipationRoute from lawful::<ParticipationRoute>;
    json PlainText from lawful::<PlainText>;
    json PlenarySegment from lawful::<PlenarySegment>;
    json PolicyDebateTopic from lawful::<PolicyDebateTopic>;
    json ReviewLevel from lawful::<ReviewLevel>;
    json Role from lawful::<Role>;
    json RoundTable from lawful::<RoundTable>;
    json Rule from lawful::<Rule>;
    json Session from lawful::<Session>;
    json StakeholderKind from lawful::<StakeholderKind>;
    json Verb from lawful::<Verb>;
    text Action Basis CapacityBuildingComponent Day DeclarationContent Document DocumentSymbol Edition Format
        GuidingPrinciple Half HeldBy MemberState MilestoneKind Objective ObjectiveSet ParticipationRoute PlainText
        PlenarySegment PolicyDebateTopic PrincipleSet ReviewLevel Role RoundTable RoundTableSet Rule Session
        StakeholderKind Verb
}
