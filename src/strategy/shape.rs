//! Documents with one fault of shape, as JSON text.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use proptest::prelude::*;

use super::choice::{any_of, choice, pick, pick_of};
use super::forum::forum_drafts;
use super::json::{Entry, Json, step};
use super::text::plain;

/// What can be wrong with the shape of a document: the kinds of [`ShapeNearMiss`].
///
/// # Examples
///
/// ```
/// use imrf::strategy::ShapeFault;
///
/// assert_eq!(ShapeFault::ALL.len(), 6);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ShapeFault {
    /// An object has a key that is none of its own; the place is that of the key's value.
    UnknownKey,
    /// An object lacks a key that it must have; the place is that of the object.
    MissingKey,
    /// An object has a key twice, with the same value; the place is that of the key's value. A schema cannot
    /// tell, since most readers of JSON drop the first.
    RepeatedKey,
    /// A string is no word of its vocabulary; the place is that of the string.
    UnknownWord,
    /// A value is of another type; the place is that of the value.
    WrongType,
    /// The opening day is no date as `YYYY-MM-DD`, no day of the calendar, or after the year 9998; the place
    /// is that of the string.
    OddDate,
}

impl ShapeFault {
    /// Every fault.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::strategy::ShapeFault;
    ///
    /// assert!(ShapeFault::ALL.contains(&ShapeFault::OddDate));
    /// ```
    pub const ALL: [Self; 6] = [
        Self::UnknownKey,
        Self::MissingKey,
        Self::RepeatedKey,
        Self::UnknownWord,
        Self::WrongType,
        Self::OddDate,
    ];
}

/// The document of a valid Forum with one fault of shape, as JSON text: no draft can be read from it.
///
/// # Examples
///
/// ```
/// use imrf::ForumDraft;
/// use imrf::strategy::shape_near_misses;
/// use proptest::prelude::*;
///
/// # #[cfg(feature = "serde")]
/// proptest!(|(near_miss in shape_near_misses())| {
///     prop_assert!(serde_json::from_str::<ForumDraft>(&near_miss.json).is_err());
/// });
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShapeNearMiss {
    /// The document.
    pub json: String,
    /// What is wrong with it.
    pub fault: ShapeFault,
    /// Where, as a JSON Pointer (RFC 6901); the empty text is the document as a whole.
    pub place: String,
}

/// The documents with this fault of shape and no other.
///
/// The rest of the document is that of a draft as in [`forum_drafts`]. All places where the fault can be are
/// equally likely, and so are the ways to be wrong:
///
/// - an unknown key is one of the object's own with a capital, in snake case or with a blank, or any text after `x-`;
/// - an unknown word is the word itself with a capital or a small letter, a blank or a hyphen, or a word of another
///   list, or empty;
/// - in the place of a value stands one of another type: a number, `true`, `null` where it may not be absent, a list
///   of it, an object with it as key, the values of an object as a list;
/// - an odd date is one of other notations, or of days that there are not.
///
/// Shrinks to the document of the draft to which `forum_drafts` shrinks, with the first such fault.
///
/// # Examples
///
/// ```
/// use imrf::strategy::{ShapeFault, shape_near_miss};
/// use proptest::prelude::*;
///
/// proptest!(|(near_miss in shape_near_miss(ShapeFault::OddDate))| {
///     prop_assert_eq!(near_miss.place, "/opens");
/// });
/// ```
pub fn shape_near_miss(fault: ShapeFault) -> impl Strategy<Value = ShapeNearMiss> + Clone {
    let ways = (choice(), choice(), plain());
    (forum_drafts(), ways).prop_map(move |(draft, (place, way, text))| {
        let mut document = Json::forum(&draft);
        let mut nodes = nodes(&document);
        nodes.retain(|node| node.can_have(fault));
        // Every document has objects, required keys, words and a date.
        let node = nodes.swap_remove(pick(place, nodes.len()));
        let place = spoil(&mut document, node, fault, way, &text);
        ShapeNearMiss { json: document.to_string(), fault, place }
    })
}

/// The documents with one fault of shape, of each kind equally likely.
///
/// Shrinks as [`shape_near_miss`] does; the kind stays.
///
/// # Examples
///
/// ```
/// use imrf::Forum;
/// use imrf::strategy::shape_near_misses;
/// use proptest::prelude::*;
///
/// # #[cfg(feature = "serde")]
/// proptest!(|(near_miss in shape_near_misses())| {
///     prop_assert!(serde_json::from_str::<Forum>(&near_miss.json).is_err());
/// });
/// ```
pub fn shape_near_misses() -> BoxedStrategy<ShapeNearMiss> {
    any_of(ShapeFault::ALL.map(|fault| shape_near_miss(fault).boxed()).into())
}

/// A value of a document, by where it is.
struct Node {
    path: Vec<usize>,
    place: String,
    kind: Kind,
    /// Whether it stands under a key of an object, and whether it may be `null` there.
    key: Option<IsOptional>,
}

type IsOptional = bool;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Object,
    Word,
    Date,
    Other,
}

impl Node {
    fn can_have(&self, fault: ShapeFault) -> bool {
        match fault {
            ShapeFault::UnknownKey => self.kind == Kind::Object,
            ShapeFault::MissingKey => self.key == Some(false),
            ShapeFault::RepeatedKey => self.key.is_some(),
            ShapeFault::UnknownWord => self.kind == Kind::Word,
            ShapeFault::WrongType => true,
            ShapeFault::OddDate => self.kind == Kind::Date,
        }
    }
}

fn nodes(document: &Json) -> Vec<Node> {
    let mut nodes = Vec::new();
    collect(document, &[], "", None, &mut nodes);
    nodes
}

fn collect(json: &Json, path: &[usize], place: &str, key: Option<IsOptional>, nodes: &mut Vec<Node>) {
    let kind = match json {
        Json::Object(_) => Kind::Object,
        Json::Word(_) => Kind::Word,
        Json::Date(_) => Kind::Date,
        _ => Kind::Other,
    };
    nodes.push(Node { path: path.to_owned(), place: place.to_owned(), kind, key });
    for (index, part) in json.parts().into_iter().enumerate() {
        let path: Vec<usize> = path.iter().copied().chain([index]).collect();
        collect(part.value, &path, &format!("{place}/{}", part.step), part.key, nodes);
    }
}

/// Makes the value wrong, or the object in which it stands, and says where.
fn spoil(document: &mut Json, node: Node, fault: ShapeFault, way: u16, text: &str) -> String {
    let Node { path, place, key, .. } = node;
    if let (ShapeFault::MissingKey | ShapeFault::RepeatedKey, Some((index, object))) =
        (fault, path.split_last())
        && let Json::Object(entries) = document.part_mut(object)
    {
        if fault == ShapeFault::MissingKey {
            entries.remove(*index);
            return place.rsplit_once('/').map_or_else(String::new, |(object, _)| object.to_owned());
        }
        entries.push(entries[*index].clone());
        return place;
    }
    match (fault, document.part_mut(&path)) {
        (ShapeFault::UnknownKey, Json::Object(entries)) => {
            let key = unknown_key(entries, way, text);
            entries.insert(pick(way, entries.len() + 1), Entry::required(&key, Json::Text(text.to_owned())));
            format!("{place}/{}", step(&key))
        }
        (ShapeFault::UnknownWord, Json::Word(word)) => {
            *word = unknown_word(word, way);
            place
        }
        (ShapeFault::OddDate, Json::Date(date)) => {
            pick_of(way, &ODD_DATES).clone_into(date);
            place
        }
        (_, part) => {
            let mut others = of_another_type(part);
            if key != Some(true) {
                others.push(Json::Other("null"));
            }
            *part = others.swap_remove(pick(way, others.len()));
            place
        }
    }
}

/// A key that the object does not have. No key of a document has a capital first, a blank, `_`, or `x-`.
fn unknown_key(entries: &[Entry], way: u16, text: &str) -> String {
    let own = entries.first().map_or("opens", |entry| entry.key.as_str());
    let (first, rest) = own.split_at(1);
    let keys = [
        format!("{}{rest}", first.to_uppercase()),
        format!("{own}_"),
        format!("{own} "),
        format!("x-{text}"),
    ];
    keys[pick(way, keys.len())].clone()
}

/// A text that is not a word of the same vocabulary: none has a blank, ends with a hyphen, or is
/// `continental`.
fn unknown_word(word: &str, way: u16) -> String {
    // Codes and symbols of documents are in capital letters, all others in small ones.
    let in_other_case = match word.to_uppercase() {
        upper if upper == word => word.to_lowercase(),
        upper => upper,
    };
    let words =
        [in_other_case, format!("{word} "), format!("{word}-"), "continental".to_owned(), String::new()];
    words[pick(way, words.len())].clone()
}

/// What other readers may take for a date, and days that there are not.
const ODD_DATES: [&str; 20] = [
    "2022-5-17",
    "20220517",
    "2022/05/17",
    "17-05-2022",
    "17 May 2022",
    "2022-05",
    "2022-137",
    "2022-W20-2",
    "22-05-17",
    "2022-05-17T00:00:00",
    "2022-05-17Z",
    " 2022-05-17",
    "2022-05-17\n",
    "+002022-05-17",
    "-000001-05-17",
    "２０２２-05-17",
    "2022-02-29",
    "2022-13-01",
    "9999-05-17",
    "",
];

/// Values in the place of this one that are of another type; each that a lenient reader may take for it.
fn of_another_type(json: &Json) -> Vec<Json> {
    let scalars = [Json::Other("1"), Json::Other("-1.5e300"), Json::Other("true")];
    let mut others = match json {
        Json::Object(entries) => {
            let values = entries.iter().map(|entry| entry.value.clone()).collect();
            Vec::from([Json::List(values), Json::List(Vec::from([json.clone()])), Json::Text(String::new())])
        }
        Json::List(values) => {
            let keyed = values.iter().enumerate();
            let entries = keyed.map(|(place, value)| Entry::required(&place.to_string(), value.clone()));
            // No list of a document holds a list.
            let alone = values.first().cloned().unwrap_or(Json::Text(String::new()));
            Vec::from([Json::Object(entries.collect()), alone])
        }
        Json::Word(text) | Json::Date(text) | Json::Text(text) => {
            let keyed = Json::Object(Vec::from([Entry::required(text, Json::Other("null"))]));
            Vec::from([Json::List(Vec::from([json.clone()])), keyed])
        }
        Json::Other(_) => Vec::new(),
    };
    others.extend(scalars);
    others
}
