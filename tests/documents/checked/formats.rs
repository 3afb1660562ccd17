//! The violations of a document are the same in every format that describes itself.

use imrf::{Checked, Forum, Violations};
use imrf_tests::documents::{Root, mutate, source};

use super::plant::{independent, plants};
use super::tree::Tree;
use super::{check, documents};

fn yaml(tree: &Tree) -> Result<Forum, Violations> {
    let text = yaml_serde::to_string(tree).expect("a tree can be written");
    let checked: Checked<Forum> =
        yaml_serde::from_str(&text).unwrap_or_else(|error| panic!("{error}:\n{text}"));
    checked.into_result()
}

fn cbor(tree: &Tree) -> Result<Forum, Violations> {
    let mut bytes = Vec::new();
    ciborium::into_writer(tree, &mut bytes).expect("a tree can be written");
    let checked: Checked<Forum> =
        ciborium::from_reader(bytes.as_slice()).unwrap_or_else(|error| panic!("{error}: {tree:?}"));
    checked.into_result()
}

fn message_pack(tree: &Tree) -> Result<Forum, Violations> {
    let bytes = rmp_serde::to_vec_named(tree).expect("a tree can be written");
    let checked: Checked<Forum> =
        rmp_serde::from_slice(&bytes).unwrap_or_else(|error| panic!("{error}: {tree:?}"));
    checked.into_result()
}

fn assert_same_in_every_format(tree: &Tree) {
    let json = check::<Forum>(&tree.to_json());
    assert_eq!(yaml(tree), json, "YAML of {tree:?}");
    assert_eq!(cbor(tree), json, "CBOR of {tree:?}");
    assert_eq!(message_pack(tree), json, "MessagePack of {tree:?}");
}

#[test]
fn violations_are_the_same_in_every_format() {
    for number in 0..documents() / 5 {
        let (mut document, _) = Root::Forum.document(number);
        let mut random = source(Root::Forum, usize::MAX - number);
        mutate(&mut document, &mut random);
        assert_same_in_every_format(&Tree::from(document));

        let mut document = Tree::from(Root::Forum.valid(number));
        for plant in independent(plants(&document, &mut random), 5, &mut random) {
            plant.apply(&mut document);
        }
        assert_same_in_every_format(&document);
    }
}
