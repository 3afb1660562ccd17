//! The schemas that are made equal those that are shipped, also where maps do not keep the order of their keys.

use imrf::schema::{
    self, ALLOCATION, ALLOCATION_DRAFT_07, ALLOCATION_SHAPE, ALLOCATION_STRUCTURED_OUTPUT, FORUM, FORUM_DRAFT_07,
    FORUM_SHAPE, FORUM_STRUCTURED_OUTPUT, INPUT, INPUT_DRAFT_07, INPUT_SHAPE, INPUT_STRUCTURED_OUTPUT, Purpose,
};
use serde_json::Value;

fn main() {
    let keys: Value = serde_json::from_str(r#"{"b": 1, "a": 2}"#).unwrap();
    assert_eq!(keys.to_string(), r#"{"a":2,"b":1}"#, "maps are sorted");
    assert_eq!(schema::forum().to_value(), serde_json::from_str::<Value>(FORUM).unwrap());
    let forums = [FORUM, FORUM_DRAFT_07, FORUM_SHAPE, FORUM_STRUCTURED_OUTPUT];
    let allocations = [ALLOCATION, ALLOCATION_DRAFT_07, ALLOCATION_SHAPE, ALLOCATION_STRUCTURED_OUTPUT];
    let inputs = [INPUT, INPUT_DRAFT_07, INPUT_SHAPE, INPUT_STRUCTURED_OUTPUT];
    for (index, purpose) in Purpose::ALL.into_iter().enumerate() {
        let shipped = [forums[index], allocations[index], inputs[index]];
        let shipped = shipped.map(|text| serde_json::from_str::<Value>(text).unwrap());
        let made = [schema::forum_for(purpose), schema::allocation_for(purpose), schema::input_for(purpose)];
        let made = made.map(|schema| schema.to_value());
        assert_eq!(made, shipped, "{purpose:?}");
    }
    println!("the schemas that are made are those that are shipped");
}
