//! Whatever valid way a document is written in, what is read is the same.

use std::collections::BTreeSet;

use imrf::jiff::civil::date;
use imrf::strategy::{ForumDocument, forum_documents};
use imrf::{Forum, ForumDraft};
use proptest::prelude::*;

use super::{holds, samples, shrunken};

#[test]
fn every_valid_document_is_read_as_its_draft() {
    holds(forum_documents(), |ForumDocument { json, draft, .. }| {
        let read: ForumDraft =
            serde_json::from_str(&json).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&read, &draft);
        let tree: serde_json::Value =
            serde_json::from_str(&json).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let read: Forum =
            serde_json::from_value(tree).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(Ok(read), Forum::try_from(draft));
        Ok(())
    });
}

#[test]
fn every_way_to_write_a_document_is_reached() {
    let mut seen = BTreeSet::new();
    for ForumDocument { json, .. } in samples(forum_documents(), 4) {
        let without_blanks: String = json.split_whitespace().collect();
        for words in [
            "\"$schema\":",
            "\"coChairs\":null",
            "\"keynoteSpeaker\":null",
            "\"backgroundNote\":null",
            "\"technicalSummary\":null",
            "\"policyDebate\":null",
            "\"policyDebate\":{}",
            "\"emergingIssues\":null",
            "\"emergingIssues\":[]",
            "\"plenary\":null",
            "\"plenary\":{}",
            "\"nationalReviews\":null",
            "\"nationalReviews\":[]",
            "\"progressDeclaration\":null",
            "\"progressDeclaration\":{}",
            "\"coFacilitators\":null",
            "\"endorsedBy\":null",
            "\"notes\":null",
            "\"notes\":[]",
            "A\\/RES",
            "\\ud83",
            "\"o\\u0070",
            "\"\\u006f\\u0070",
            "{\"roundTables\":",
            "{\"afternoon\":",
            "{\"four\":",
        ] {
            if without_blanks.contains(words) {
                seen.insert(words);
            }
        }
        for blank in [" {", "\n    {", "\r\n\t {"] {
            if json.starts_with(blank) {
                seen.insert(blank);
            }
        }
    }
    assert_eq!(seen.len(), 20 + 6 + 3, "{seen:?}");
}

/// The smallest document is what this crate writes, although it is made by other means.
#[test]
fn a_document_shrinks_to_what_this_crate_writes() {
    let draft = ForumDraft::indicative(date(2022, 5, 17));
    let json = serde_json::to_string(&draft).expect("the draft can be written");
    for document in shrunken(forum_documents(), |_| true) {
        assert_eq!((&document.json, &document.draft), (&json, &draft));
        assert_eq!(format!("{document:#?}"), "ForumDocument { indicative but for {  } }");
    }
}
