//! Documents that are made in turn and not by chance, so that none of these mistakes is left out.

use imrf::{Objective, Session};
use serde_json::{Value, json};

use super::Root;
use super::mutation::{DATES, pointers};

/// The document, with each of these mistakes in turn: every objective left out, and in a second list; every
/// session in every meeting; every odd date; of an input, the lists that name what
/// it covers empty, absent and of the wrong shape; every value replaced by `null`, and every key left out.
pub(super) fn documents(root: Root, document: &Value) -> Vec<(Value, &'static str)> {
    let mut documents = Vec::new();
    let mut push = |name, change: &dyn Fn(&mut Value)| {
        let mut changed = document.clone();
        change(&mut changed);
        documents.push((changed, name));
    };
    let tables = ["one", "two", "three", "four"];
    let lists: Vec<String> = match root {
        Root::Forum => tables.map(|table| format!("/roundTables/{table}/objectives")).to_vec(),
        Root::Allocation => tables.map(|table| format!("/{table}")).to_vec(),
        Root::Input => Vec::new(),
    };
    let objectives = Objective::ALL.map(|objective| Value::from(objective.as_str()));
    for objective in objectives.into_iter().filter(|_| !lists.is_empty()) {
        push("left out", &|document| {
            for list in &lists {
                list_at(document, list).retain(|listed| *listed != objective);
            }
        });
        push("in two lists", &|document| {
            let other = lists.iter().find(|list| !list_at(document, list).contains(&objective)).unwrap();
            list_at(document, other).push(objective.clone());
        });
    }
    if matches!(root, Root::Forum) {
        for meeting in pointers(document)
            .iter()
            .filter(|pointer| pointer.ends_with("morning") || pointer.ends_with("noon"))
        {
            for session in Session::ALL {
                push("session", &|document| list_at(document, meeting).push(session.as_str().into()));
            }
            push("no session", &|document| list_at(document, meeting).clear());
        }
        for date in DATES {
            push("odd date", &|document| document["opens"] = date.into());
        }
    }
    if matches!(root, Root::Input) {
        for date in DATES {
            push("odd date", &|document| document["submitted"] = date.into());
        }
        let lists = ["objectives", "actions", "guidingPrinciples"];
        let values = [None, Some(Value::Null), Some(json!([])), Some(json!(["24(a)"])), Some(json!(""))];
        for index in 0..values.len().pow(3) {
            push("named by one list at most", &|document| {
                for (place, list) in (0..).zip(lists) {
                    match values[index / values.len().pow(place) % values.len()].clone() {
                        Some(value) => document[list] = value,
                        None => drop(document.as_object_mut().unwrap().shift_remove(list)),
                    }
                }
            });
        }
    }
    for pointer in pointers(document) {
        push("null", &|document| *document.pointer_mut(&pointer).unwrap() = Value::Null);
        let Some((parent, key)) = pointer.rsplit_once('/') else { continue };
        push("left out", &|document| match document.pointer_mut(parent).unwrap() {
            Value::Object(object) => drop(object.shift_remove(key)),
            Value::Array(list) => drop(list.remove(key.parse().unwrap())),
            other => unreachable!("{other} holds nothing"),
        });
    }
    documents
}

fn list_at<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Vec<Value> {
    document.pointer_mut(pointer).and_then(Value::as_array_mut).expect("the valid document has the list")
}
