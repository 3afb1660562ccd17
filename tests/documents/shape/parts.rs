//! Parts of the first Forum's file, each replaced by something that is not allowed there.

use super::refused;

#[test]
fn an_unknown_key_is_refused_with_the_keys_there_are() {
    refused(&[
        (
            r#""opens""#,
            r#""opened""#,
            r#"unknown key "opened", expected "format", "opens", "programme", "roundTables", "policyDebate", "plenary", "progressDeclaration", "notes" or "$schema"; did you mean "opens"? at line 3 column 10"#,
        ),
        (
            r#""morning": ["round-table-one"]"#,
            r#""Morning": ["round-table-one"]"#,
            r#"unknown key "Morning", expected "morning" or "afternoon"; did you mean "morning"? at line 5 column 28"#,
        ),
        (
            r#""coFacilitators""#,
            r#""cofacilitators""#,
            r#"unknown key "cofacilitators", expected "coFacilitators" or "endorsedBy"; did you mean "coFacilitators"? at line 29 column 43"#,
        ),
        (
            r#""one": {"#,
            r#""one": {"keynote": "A speaker","#,
            r#"unknown key "keynote", expected "objectives", "coChairs", "keynoteSpeaker", "backgroundNote" or "technicalSummary" at line 11 column 21"#,
        ),
        (
            r#""format": "A/RES/73/326","#,
            r#""format": "A/RES/73/326", "edition": "2022","#,
            r#"unknown key "edition", expected "format", "opens", "programme", "roundTables", "policyDebate", "plenary", "progressDeclaration", "notes" or "$schema" at line 2 column 37"#,
        ),
        (
            r#""progressDeclaration""#,
            r#""policyDebate": {"topics": []}, "progressDeclaration""#,
            r#"unknown key "topics", expected "emergingIssues" at line 29 column 27"#,
        ),
        (
            r#""progressDeclaration""#,
            r#""plenary": {"": []}, "progressDeclaration""#,
            r#"unknown key "", expected "nationalReviews" at line 29 column 16"#,
        ),
    ]);
}

#[test]
fn a_repeated_key_is_refused() {
    refused(&[
        (
            r#""opens": "2022-05-17""#,
            r#""opens": "2022-05-17", "opens": "2022-05-17""#,
            r#"key "opens" is repeated, expected once at line 3 column 32"#,
        ),
        (
            r#""afternoon": ["policy-debate"]"#,
            r#""afternoon": [], "afternoon": ["policy-debate"]"#,
            r#"key "afternoon" is repeated, expected once at line 6 column 101"#,
        ),
        (
            r#""endorsedBy": "A/RES/76/266""#,
            r#""endorsedBy": null, "endorsedBy": "A/RES/76/266""#,
            r#"key "endorsedBy" is repeated, expected once at line 29 column 93"#,
        ),
        (
            r#""format": "A/RES/73/326","#,
            r#""$schema": "a", "format": "A/RES/73/326", "$schema": null,"#,
            r#"key "$schema" is repeated, expected once at line 2 column 53"#,
        ),
    ]);
}

#[test]
fn a_missing_key_is_refused_at_the_end_of_its_object() {
    refused(&[
        (
            "  \"format\": \"A/RES/73/326\",\n",
            "",
            r#"key "format" is missing, expected once at line 31 column 1"#,
        ),
        (
            "  \"opens\": \"2022-05-17\",\n",
            "",
            r#"key "opens" is missing, expected once at line 31 column 1"#,
        ),
        (
            r#", "afternoon": ["policy-debate"]"#,
            "",
            r#"key "afternoon" is missing, expected once at line 6 column 73"#,
        ),
    ]);
}

#[test]
fn a_key_instead_of_another_is_refused() {
    refused(&[
        (
            r#""three": {"#,
            r#""tree": {"#,
            r#"unknown key "tree", expected "one", "two", "three" or "four"; did you mean "three"? at line 20 column 10"#,
        ),
        (
            "\"one\": {\n      \"objectives\"",
            "\"one\": {\n      \"coChairs\"",
            r#"unknown Member State "minimize-adverse-drivers", expected one of the 193 codes from "AFG" to "ZWE" at line 12 column 45"#,
        ),
    ]);
}

#[test]
fn an_identifier_is_read_only_from_a_string_that_is_in_its_list() {
    refused(&[
        (
            r#""save-lives""#,
            r#""save-live""#,
            r#"unknown objective "save-live", expected one of the 23 identifiers from "data" to "international-cooperation"; did you mean "save-lives"? at line 16 column 68"#,
        ),
        (
            r#""save-lives""#,
            r"8",
            r#"found the number 8, expected a string with the identifier of one objective; did you mean "save-lives"? at line 16 column 58"#,
        ),
        (
            r#""save-lives""#,
            r#"{"save-lives": null}"#,
            r"found an object, expected a string with the identifier of one objective at line 16 column 58",
        ),
        (
            r#""save-lives""#,
            r#"["save-lives"]"#,
            r"found a list, expected a string with the identifier of one objective at line 16 column 58",
        ),
        (
            r#""save-lives""#,
            r"null",
            r"found null, expected a string with the identifier of one objective at line 16 column 61",
        ),
        (
            r#""save-lives""#,
            r"1e308",
            r"found the number 1e308, expected a string with the identifier of one objective at line 16 column 62",
        ),
        (
            r#""save-lives""#,
            r"true",
            r"found true, expected a string with the identifier of one objective at line 16 column 61",
        ),
        (
            r#""policy-debate""#,
            r#""the-policy-debate""#,
            r#"unknown session "the-policy-debate", expected "round-table-one", "round-table-two", "round-table-three", "round-table-four", "policy-debate", "opening-segment", "general-debate" or "closing-segment"; did you mean "policy-debate"? at line 6 column 106"#,
        ),
        (
            r#""BGD""#,
            r#""bgd""#,
            r#"unknown Member State "bgd", expected one of the 193 codes from "AFG" to "ZWE"; did you mean "BGD"? at line 29 column 51"#,
        ),
        (
            r#""BGD""#,
            r#""BD""#,
            r#"unknown Member State "BD", expected one of the 193 codes from "AFG" to "ZWE" at line 29 column 50"#,
        ),
        (
            r#""A/RES/73/326""#,
            r#""A/RES/73/195""#,
            r#"unknown format "A/RES/73/195", expected "A/RES/73/326"; did you mean "A/RES/73/326"? at line 2 column 26"#,
        ),
        (
            r#""A/RES/73/326""#,
            r"null",
            r"found null, expected a string with the identifier of one format at line 2 column 16",
        ),
        (
            r#""A/RES/73/326""#,
            r#"{"A/RES/73/326": null}"#,
            r"found an object, expected a string with the identifier of one format at line 2 column 13",
        ),
    ]);
}

#[test]
fn a_date_is_read_only_as_year_month_and_day() {
    refused(&[
        (
            r#""2022-05-17""#,
            r#""20220517""#,
            r#"found "20220517", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 21"#,
        ),
        (
            r#""2022-05-17""#,
            r#""2022-05-17T00:00""#,
            r#"found "2022-05-17T00:00", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 29"#,
        ),
        (
            r#""2022-05-17""#,
            r#""2022-05-17 ""#,
            r#"found "2022-05-17 ", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 24"#,
        ),
        (
            r#""2022-05-17""#,
            r#"" 2022-05-17""#,
            r#"found " 2022-05-17", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 24"#,
        ),
        (
            r#""2022-05-17""#,
            r#""2022-05-17\n""#,
            r#"found "2022-05-17\n", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 25"#,
        ),
        (
            r#""2022-05-17""#,
            r#""２０２２-０５-１７""#,
            r#"found "２０２２-０５-１７", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 39"#,
        ),
        (
            r#""2022-05-17""#,
            r#""2022-02-30""#,
            r#"found "2022-02-30", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 23"#,
        ),
        (
            r#""2022-05-17""#,
            r#""2022-5-17""#,
            r#"found "2022-5-17", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 22"#,
        ),
        (
            r#""2022-05-17""#,
            r#""2022/05/17""#,
            r#"found "2022/05/17", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 23"#,
        ),
        (
            r#""2022-05-17""#,
            r#""2022-00-17""#,
            r#"found "2022-00-17", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 23"#,
        ),
        (
            r#""2022-05-17""#,
            r#""+02022-05-17""#,
            r#"found "+02022-05-17", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 25"#,
        ),
        (
            r#""2022-05-17""#,
            r#""9999-01-01""#,
            r#"found "9999-01-01", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 23"#,
        ),
        (
            r#""2022-05-17""#,
            r#""""#,
            r#"found "", expected a date as YYYY-MM-DD, up to the year 9998 at line 3 column 13"#,
        ),
        (
            r#""2022-05-17""#,
            r"20220517",
            r"found the number 20220517, expected a string with a date as YYYY-MM-DD, up to the year 9998 at line 3 column 19",
        ),
        (
            r#""2022-05-17""#,
            r"null",
            r"found null, expected a string with a date as YYYY-MM-DD, up to the year 9998 at line 3 column 15",
        ),
        (
            r#""2022-05-17""#,
            r"1e308",
            r"found the number 1e308, expected a string with a date as YYYY-MM-DD, up to the year 9998 at line 3 column 16",
        ),
        (
            r#""2022-05-17""#,
            r#"{"year": 2022}"#,
            r"found an object, expected a string with a date as YYYY-MM-DD, up to the year 9998 at line 3 column 12",
        ),
    ]);
}

#[test]
fn a_list_is_read_only_from_a_list() {
    refused(&[
        (r#"["round-table-one"]"#, r"null", r"found null, expected a list at line 5 column 34"),
        (
            r#"["round-table-one"]"#,
            r#""round-table-one""#,
            r#"found the string "round-table-one", expected a list at line 5 column 47"#,
        ),
        (
            r#"["round-table-one"]"#,
            r#"{"0": "round-table-one"}"#,
            r"found an object, expected a list at line 5 column 31",
        ),
        (r#"["round-table-one"]"#, r"1e308", r"found the number 1e308, expected a list at line 5 column 35"),
        (
            r#"["BGD", "LUX"]"#,
            r#""BGD, LUX""#,
            r#"found the string "BGD, LUX", expected a list at line 29 column 55"#,
        ),
        (
            r#"["BGD", "LUX"]"#,
            r#"["BGD", null]"#,
            r"found null, expected a string with the code of one Member State at line 29 column 57",
        ),
    ]);
}

#[test]
fn a_text_is_read_only_from_a_string() {
    refused(&[
        (r#""A/RES/76/266""#, r"76", r"found the number 76, expected a string at line 29 column 77"),
        (r#""A/RES/76/266""#, r"1e308", r"found the number 1e308, expected a string at line 29 column 80"),
        (r#""A/RES/76/266""#, r#"["A/RES/76/266"]"#, r"found a list, expected a string at line 29 column 76"),
        (
            r#""format": "A/RES/73/326","#,
            r#""$schema": 1, "format": "A/RES/73/326","#,
            r"found the number 1, expected a string at line 2 column 14",
        ),
        (
            r#""format": "A/RES/73/326","#,
            r#""$schema": {}, "format": "A/RES/73/326","#,
            r"found an object, expected a string at line 2 column 15",
        ),
    ]);
}
