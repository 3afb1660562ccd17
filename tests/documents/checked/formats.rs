//! The violations of a document are the same in every format that describes itself.

use imrf::{Checked, Forum};
use imrf_tests::documents::{Root, mutate, source};
use imrf_tests::formats::Format;

use super::plant::{independent, plants};
use super::tree::Tree;
use super::{check, documents};

fn assert_same_in_every_format(tree: &Tree) {
    let json = check::<Forum>(&tree.to_json());
    for format in [Format::Yaml, Format::Cbor, Format::MessagePack] {
        let bytes = format.write(tree).expect("a tree can be written");
        let checked: Checked<Forum> =
            format.read(&bytes).unwrap_or_else(|error| panic!("{format:?}: {error}: {tree:?}"));
        assert_eq!(checked.into_result(), json, "{format:?} of {tree:?}");
    }
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
