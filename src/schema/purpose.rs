//! The shipped schemas, each made for one purpose from the same types.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::generate::SchemaSettings;
use schemars::transform::transform_subschemas;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use super::VERSION;
use crate::forum::key;
use crate::limits::MOST_VALUES;
use crate::shape::{CALENDAR_DAY, DATE_LENGTH, ordered};

/// What a schema of a document is made for; each has a file of its own.
///
/// # Examples
///
/// ```
/// use imrf::schema::{self, Purpose};
///
/// let shape = schema::forum_for(Purpose::Shape).to_value();
/// assert_eq!(shape["$defs"]["PlainText"]["type"], "string");
/// assert_eq!(shape["$defs"]["PlainText"].get("pattern"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Purpose {
    /// To validate documents, in draft 2020-12.
    Validation,
    /// To validate documents, in draft-07.
    ValidationInDraft07,
    /// To generate types, forms and `OpenAPI` components: the shape of documents, without the rules.
    Shape,
    /// To make language models write documents: every key is required, and what is optional may be `null`.
    StructuredOutput,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 4] =
        [Self::Validation, Self::ValidationInDraft07, Self::Shape, Self::StructuredOutput];

    /// Returns the ending of the name of a file for the purpose.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::schema::Purpose;
    ///
    /// assert_eq!(Purpose::ValidationInDraft07.file_ending(), "draft-07.schema.json");
    /// ```
    #[must_use]
    pub const fn file_ending(self) -> &'static str {
        match self {
            Self::Validation => "schema.json",
            Self::ValidationInDraft07 => "draft-07.schema.json",
            Self::Shape => "shape.schema.json",
            Self::StructuredOutput => "structured-output.schema.json",
        }
    }

    /// Returns the schema of a type of documents for the purpose.
    pub(super) fn of<T: JsonSchema>(self) -> Schema {
        let settings = match self {
            Self::ValidationInDraft07 => SchemaSettings::draft07(),
            _ => SchemaSettings::draft2020_12(),
        };
        let mut schema = settings.into_generator().into_root_schema_for::<T>();
        match self {
            Self::Validation => {
                dates_by_pattern(&mut schema, "dependentSchemas");
                identifiers_by_value(&mut schema);
            }
            Self::ValidationInDraft07 => {
                dates_by_pattern(&mut schema, "dependencies");
                constants_as_enums(&mut schema);
                without_the_schema_key(&mut schema);
            }
            Self::Shape => shape(&mut schema),
            Self::StructuredOutput => structured_output(&mut schema),
        }
        if self == Self::StructuredOutput {
            schema.remove("$schema");
        } else {
            schema.insert("$comment".into(), format!("version {VERSION}").into());
        }
        ordered(&mut schema);
        schema
    }
}

/// A value that is no identifier is refused by the list of them, whatever its type, and an editor marks it once. (In
/// draft-07 the type stays: one of its validators takes a list of an identifier for the identifier.)
fn identifiers_by_value(schema: &mut Schema) {
    if schema.get("type").is_some_and(|kind| kind == "string")
        && (schema.get("const").is_some() || schema.get("enum").is_some())
    {
        schema.remove("type");
    }
    transform_subschemas(&mut identifiers_by_value, schema);
}

/// What is no date is refused by its pattern, and an editor marks it once.
///
/// In some languages the end of a pattern lets line ends through: there, and nowhere else, a text matches that is longer
/// than a date. What refuses it is with the rules, since a generator loses the description of a property that has a `not`.
fn dates_by_pattern(schema: &mut Schema, dependencies: &str) {
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    let mut dates = Vec::new();
    for (key, property) in properties {
        let Some(property) = property.as_object_mut() else { continue };
        if property.get("pattern").is_some_and(|pattern| pattern == CALENDAR_DAY) {
            property.remove("maxLength");
            property.insert("pattern".into(), format!("{CALENDAR_DAY}$").into());
            dates.push(key.clone());
        }
    }
    let longer =
        json!({"type": "string", "minLength": DATE_LENGTH + 1, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"});
    for key in dates {
        let rule = json!({"properties": {key.as_str(): {"not": longer}}});
        match schema.get_mut(dependencies).and_then(|rules| rules.get_mut(&key)) {
            Some(rules) => rules["allOf"].as_array_mut().into_iter().for_each(|all| all.push(rule.clone())),
            None => schema.ensure_object().entry(dependencies).or_insert_with(|| json!({}))[key] = rule,
        }
    }
}

/// Refuses the key `$schema` where an object does not have it, since one validator of draft-04 lets it through
/// `additionalProperties` everywhere.
fn without_the_schema_key(schema: &mut Schema) {
    let has_it = schema.get("properties").is_some_and(|properties| properties.get(key::SCHEMA).is_some());
    if schema.get("additionalProperties").is_some_and(|others| *others == false) && !has_it {
        schema.insert("not".into(), json!({"type": "object", "required": [key::SCHEMA]}));
    }
    transform_subschemas(&mut without_the_schema_key, schema);
}

/// Writes `const` as an `enum` of one, which the readers of draft-04 know too.
fn constants_as_enums(schema: &mut Schema) {
    replace_key(schema, "const", |value| ("enum", Value::Array(Vec::from([value]))));
    transform_subschemas(&mut constants_as_enums, schema);
}

/// Replaces a keyword where it is, so that the order of keywords is kept.
fn replace_key(schema: &mut Schema, key: &str, with: impl Fn(Value) -> (&'static str, Value)) {
    let Some(object) = schema.as_object_mut().filter(|object| object.contains_key(key)) else { return };
    let entries = core::mem::take(object).into_iter().map(|(keyword, value)| {
        if keyword == key {
            let (keyword, value) = with(value);
            (keyword.into(), value)
        } else {
            (keyword, value)
        }
    });
    *object = entries.collect::<Map<String, Value>>();
}

/// The keywords that are rules where a schema has the comment of a rule.
const OF_RULES: [&str; 8] =
    ["$comment", "minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "pattern", "not"];

/// Leaves the shape of documents: what a draft refuses when it is read.
fn shape(schema: &mut Schema) {
    without_rules(schema);
    qualify(schema, "without rules", "This is the shape of the document and holds none of the rules.");
}

fn without_rules(schema: &mut Schema) {
    schema.remove("dependentSchemas");
    if schema.get("$comment").is_some() {
        for keyword in OF_RULES {
            schema.remove(keyword);
        }
    }
    if schema.get("items").is_some() {
        schema.insert("maxItems".into(), MOST_VALUES.into());
    }
    plain_identifiers(schema);
    transform_subschemas(&mut without_rules, schema);
}

/// Makes one `enum` of described constants.
fn plain_identifiers(schema: &mut Schema) {
    let constants = schema.get("oneOf").and_then(Value::as_array).map(|choices| {
        choices.iter().filter_map(|choice| choice.get("const").cloned()).collect::<Vec<Value>>()
    });
    if let Some(constants) = constants {
        schema.remove("oneOf");
        schema.insert("type".into(), "string".into());
        schema.insert("enum".into(), constants.into());
    }
}

/// Leaves what the structured output of language models takes.
fn structured_output(schema: &mut Schema) {
    all_required(schema);
    qualify(
        schema,
        "for structured output",
        "Every key is required here, and null is the value of what is not known; the rules are not in this schema, \
         apart from the numbers of values.",
    );
}

fn all_required(schema: &mut Schema) {
    schema.remove("dependentSchemas");
    for keyword in ["uniqueItems", "minLength", "maxLength", "not"] {
        schema.remove(keyword);
    }
    if schema.remove("$comment").is_some() {
        schema.remove("pattern");
        if schema.get("maxItems").is_some_and(|most| *most == MOST_VALUES) {
            schema.remove("maxItems");
        }
    }
    let mut required = match schema.remove("required") {
        Some(Value::Array(required)) => required,
        _ => Vec::new(),
    };
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.remove(key::SCHEMA);
        // By name, since a map need not keep the order of the fields.
        let mut optional: Vec<Value> = properties.keys().map(|key| key.as_str().into()).collect();
        optional.retain(|key| !required.contains(key));
        optional.sort_by(|one, other| one.as_str().cmp(&other.as_str()));
        required.append(&mut optional);
        schema.insert("required".into(), required.into());
    }
    plain_identifiers(schema);
    if schema.as_object().is_some() {
        ordered(schema);
    }
    transform_subschemas(&mut all_required, schema);
}

/// Adds to the title and the description of a whole schema.
fn qualify(schema: &mut Schema, title: &str, description: &str) {
    for (keyword, added) in [("title", title), ("description", description)] {
        if let Some(Value::String(text)) = schema.get_mut(keyword) {
            text.push(' ');
            text.push_str(added);
        }
    }
}
