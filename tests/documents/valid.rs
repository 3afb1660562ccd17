//! Documents that are built from the rules of the resolutions are valid.

use imrf::review::Input;
use imrf::{Allocation, Forum};
use imrf_tests::documents::Root;
use serde::Deserialize as _;

#[test]
fn what_is_built_from_the_rules_is_valid() {
    for number in 0..2_000 {
        let document = Root::Forum.valid(number);
        if let Err(error) = Forum::deserialize(&document) {
            panic!("document {number}: {error}\n{document:#}");
        }
        let document = Root::Allocation.valid(number);
        if let Err(error) = Allocation::deserialize(&document) {
            panic!("document {number}: {error}\n{document:#}");
        }
        let document = Root::Input.valid(number);
        if let Err(error) = Input::deserialize(&document) {
            panic!("document {number}: {error}\n{document:#}");
        }
    }
}
