#![doc = include_str!("schema/rules.md")]
//!
#![doc = include_str!("schema/languages.md")]

#[cfg(feature = "schemars1")]
mod coverage;
#[cfg(feature = "schemars1")]
mod findings;
#[cfg(feature = "schemars1")]
mod forum;
#[cfg(feature = "schemars1")]
mod input;
#[cfg(feature = "schemars1")]
mod opening_day;
#[cfg(feature = "schemars1")]
mod programme;
#[cfg(feature = "schemars1")]
mod purpose;
#[cfg(feature = "schemars1")]
mod round_tables;
#[cfg(feature = "schemars1")]
mod rules;
#[cfg(feature = "schemars1")]
mod values;

#[cfg(feature = "schemars1")]
#[cfg_attr(docsrs, doc(cfg(feature = "schemars1")))]
pub use purpose::Purpose;

/// The version of the schemas, which changes when a document that was valid becomes invalid, or the other way round.
///
/// # Examples
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(imrf::schema::FORUM)?;
/// assert_eq!(schema["$comment"], format!("version {}", imrf::schema::VERSION));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub const VERSION: u32 = 1;

/// Declares the texts of the schemas of a type of documents, and the functions that make them.
macro_rules! documents {
    ($(
        $($Type:ident)::+, $noun:literal, $name:literal:
            $FILE:ident $DRAFT_07:ident $SHAPE:ident $STRUCTURED_OUTPUT:ident $document:ident $document_for:ident
    )+) => { $(
        #[doc = concat!("The JSON Schema of ", $noun, " in draft 2020-12: `schemas/", $name, ".schema.json`.")]
        pub const $FILE: &str = files::$FILE;

        #[doc = concat!("The JSON Schema of ", $noun, " in draft-07: `schemas/", $name, ".draft-07.schema.json`.")]
        pub const $DRAFT_07: &str = files::$DRAFT_07;

        #[doc = concat!(
            "The JSON Schema of the shape of ", $noun, ", without rules: `schemas/", $name, ".shape.schema.json`."
        )]
        pub const $SHAPE: &str = files::$SHAPE;

        #[doc = concat!(
            "The JSON Schema of ", $noun, " for the structured output of language models: `schemas/", $name,
            ".structured-output.schema.json`."
        )]
        pub const $STRUCTURED_OUTPUT: &str = files::$STRUCTURED_OUTPUT;

        #[doc = concat!("Returns the JSON Schema of ", $noun, ", as in [`", stringify!($FILE), "`].")]
        ///
        /// # Examples
        ///
        /// ```
        #[doc = concat!(
            "let shipped: serde_json::Value = serde_json::from_str(imrf::schema::", stringify!($FILE), ")?;"
        )]
        #[doc = concat!("assert_eq!(imrf::schema::", stringify!($document), "().to_value(), shipped);")]
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        #[cfg(feature = "schemars1")]
        #[cfg_attr(docsrs, doc(cfg(feature = "schemars1")))]
        #[must_use]
        pub fn $document() -> schemars::Schema {
            Purpose::Validation.of::<crate::$($Type)::+>()
        }

        #[doc = concat!("Returns the JSON Schema of ", $noun, " for a purpose, as in the file for that purpose.")]
        #[cfg(feature = "schemars1")]
        #[cfg_attr(docsrs, doc(cfg(feature = "schemars1")))]
        #[must_use]
        pub fn $document_for(purpose: Purpose) -> schemars::Schema {
            purpose.of::<crate::$($Type)::+>()
        }
    )+
        // The constants refer to these, so that their documentation does not show the whole of each text.
        mod files { $(
            pub(super) const $FILE: &str = include_str!(concat!("../schemas/", $name, ".schema.json"));
            pub(super) const $DRAFT_07: &str = include_str!(concat!("../schemas/", $name, ".draft-07.schema.json"));
            pub(super) const $SHAPE: &str = include_str!(concat!("../schemas/", $name, ".shape.schema.json"));
            pub(super) const $STRUCTURED_OUTPUT: &str =
                include_str!(concat!("../schemas/", $name, ".structured-output.schema.json"));
        )+ }
    };
}

documents! {
    Forum, "a [`Forum`](crate::Forum)", "forum":
        FORUM FORUM_DRAFT_07 FORUM_SHAPE FORUM_STRUCTURED_OUTPUT forum forum_for
    Allocation, "an [`Allocation`](crate::Allocation)", "allocation":
        ALLOCATION ALLOCATION_DRAFT_07 ALLOCATION_SHAPE ALLOCATION_STRUCTURED_OUTPUT allocation allocation_for
    review::Input, "an [`Input`](crate::review::Input)", "input":
        INPUT INPUT_DRAFT_07 INPUT_SHAPE INPUT_STRUCTURED_OUTPUT input input_for
}
