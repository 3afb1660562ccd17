//! Recognition and coverage as functions of SQL: `recognize(text)` and `coverage(objectives)`.
//!
//! ```sql
//! SELECT level, coverage(objectives, actions) FROM inputs GROUP BY level
//! ```
//!
//! What is returned, and what travels between the parts of an aggregation, is the JSON of a `Coverage`; so a cluster
//! makes parts of it wherever the rows are.

use std::sync::Arc;

use datafusion::arrow::array::{Array as _, ArrayRef, AsArray as _, StringArray};
use datafusion::arrow::datatypes::{DataType, Field, Schema};
use datafusion::common::{DataFusionError, Result, ScalarValue, exec_err, plan_err};
use datafusion::logical_expr::function::AccumulatorArgs;
use datafusion::logical_expr::{
    Accumulator, AggregateUDF, AggregateUDFImpl, ColumnarValue, ScalarUDF, Signature, Volatility, create_udf,
};
use datafusion::prelude::SessionContext;
use imrf::review::Coverage;
use imrf::review::recognition::{RecognitionError, Reference, recognize, recognize_objective};
use imrf::{Objective, ObjectiveSet};

/// Adds the functions to those that queries may call.
pub fn register(context: &SessionContext) {
    context.register_udf(recognition());
    context.register_udaf(AggregateUDF::from(CoverageFunction {
        signature: Signature::user_defined(Volatility::Immutable),
    }));
}

/// Returns the columns of inputs, for files such as newline-delimited JSON that do not say which they have.
#[must_use]
pub fn schema() -> Schema {
    let text = |name, is_optional| Field::new(name, DataType::Utf8, is_optional);
    let texts = |name| Field::new(name, list(), true);
    Schema::new(vec![
        text("title", false),
        text("level", false),
        texts("memberStates"),
        texts("stakeholders"),
        texts("objectives"),
        texts("actions"),
        texts("guidingPrinciples"),
        text("document", true),
        text("submitted", true),
    ])
}

/// Returns the type of a list of texts.
fn list() -> DataType {
    DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, true)))
}

/// Returns the function from a text to the identifier of what it means, or to null.
fn recognition() -> ScalarUDF {
    let identifier = |text: &str| match recognize(text).ok()? {
        Reference::Objective(objective) => Some(objective.to_string()),
        Reference::Action(action) => Some(action.to_string()),
        Reference::Principle(principle) => Some(principle.to_string()),
        _ => None,
    };
    let function = move |values: &[ColumnarValue]| {
        let texts = ColumnarValue::values_to_arrays(values)?;
        let identifiers = texts[0].as_string::<i32>().iter().map(|text| identifier(text?));
        Ok(ColumnarValue::Array(Arc::new(identifiers.collect::<StringArray>())))
    };
    create_udf("recognize", vec![DataType::Utf8], DataType::Utf8, Volatility::Immutable, Arc::new(function))
}

/// Recognizes the objective of an item of a list of objectives or of actions.
fn objective(text: &str) -> Result<Objective, RecognitionError> {
    match recognize(text) {
        // In such a list, a name that a principle has too is that of the objective.
        Err(RecognitionError::Ambiguous { objective, .. }) => Ok(objective),
        Ok(reference) => reference.objective().map_or_else(|| recognize_objective(text), Ok),
        Err(error) => Err(error),
    }
}

/// `coverage(LIST, ...)`: how often each objective is covered by a row, as one of its lists has it or an action of it.
#[derive(Debug, PartialEq, Eq, Hash)]
struct CoverageFunction {
    signature: Signature,
}

impl AggregateUDFImpl for CoverageFunction {
    fn name(&self) -> &'static str {
        "coverage"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        if types.is_empty() {
            return plan_err!("found no argument of coverage, expected a list of objectives");
        }
        Ok(vec![list(); types.len()])
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Utf8)
    }

    fn accumulator(&self, _: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        Ok(Box::new(Part(Coverage::new())))
    }
}

/// A part of an aggregation.
#[derive(Debug)]
struct Part(Coverage);

impl Accumulator for Part {
    fn update_batch(&mut self, lists: &[ArrayRef]) -> Result<()> {
        for row in 0..lists.first().map_or(0, |list| list.len()) {
            let mut covered = ObjectiveSet::EMPTY;
            for list in lists.iter().filter(|list| list.is_valid(row)) {
                let texts = list.as_list::<i32>().value(row);
                for text in texts.as_string::<i32>().iter().flatten() {
                    match objective(text) {
                        Ok(objective) => covered.extend([objective]),
                        error => self.0.add_recognized(error),
                    }
                }
            }
            self.0.extend(covered);
        }
        Ok(())
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        for state in states[0].as_string::<i32>().iter().flatten() {
            match serde_json::from_str(state) {
                Ok(part) => self.0.merge(&part),
                Err(error) => return exec_err!("found a state that is no coverage: {error}"),
            }
        }
        Ok(())
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        Ok(vec![self.evaluate()?])
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        let json = serde_json::to_string(&self.0);
        json.map(ScalarValue::from).map_err(|error| DataFusionError::External(error.into()))
    }

    fn size(&self) -> usize {
        size_of::<Self>()
    }
}
