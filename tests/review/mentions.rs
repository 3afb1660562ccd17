//! Mentions in prose: those that are there, where they are, and those that are none.

use imrf::review::mentions;
use proptest::prelude::*;

/// A text, and what it mentions: the part of the text, and the reference. A new line is written `\n`.
const PROSE: &str = include_str!("mentions/prose.tsv");

/// A text a line, which mentions nothing of the Compact by its number. A new line is written `\n`.
const NONE: &str = include_str!("mentions/none.txt");

/// What is mentioned, as in the tables.
fn found(text: &str) -> Vec<String> {
    mentions(text).map(|mention| format!("{}={}", &text[mention.range()], mention.reference())).collect()
}

/// The lines of a table, with the new lines in them.
fn lines(table: &str) -> impl Iterator<Item = String> {
    table.lines().map(|line| line.replace("\\n", "\n"))
}

/// The texts, each with what it mentions.
fn prose() -> Vec<(String, Vec<String>)> {
    let row = |line: String| {
        let (text, expected) = line.split_once('\t').expect("two columns");
        (text.to_owned(), expected.split('|').map(str::to_owned).collect())
    };
    lines(PROSE).map(row).collect()
}

/// A text in a document that is about migration.
fn on_migration(text: &str) -> String {
    format!("{text}\n\nOn migration.")
}

#[test]
fn each_mention_is_found_where_it_is() {
    for (text, expected) in prose() {
        assert_eq!(found(&on_migration(&text)), expected, "{text}");
    }
}

#[test]
fn a_text_by_itself_mentions_no_more_than_in_a_document_on_migration() {
    for (text, expected) in prose() {
        let alone = found(&text);
        assert!(alone.iter().all(|mention| expected.contains(mention)), "{text}");
        let is_certain = |mention: &String| {
            let (_, number) = mention.split_once('=').expect("a reference");
            number.parse().is_ok_and(|number: u8| number > 10)
        };
        assert!(!expected.first().is_some_and(is_certain) || !alone.is_empty(), "{text}");
    }
}

#[test]
fn a_small_number_needs_a_text_about_migration() {
    let text = "The teams had a good year, and work on objective 2 is nearly done.";
    assert_eq!(found(text), Vec::<String>::new());
    assert_eq!(found(&on_migration(text)), ["objective 2=2"]);
    for subject in ["Global Compact", "migrants", "diasporas", "États", "mesa redonda", "pledges", "GCM"] {
        assert_eq!(found(&format!("{text} It was on {subject}.")), ["objective 2=2"], "{subject}");
    }
    // What other plans seldom have: a great number, a letter, the title.
    for certain in ["objective 12", "objective 2 (c)", "objectives 2 and 17"] {
        assert!(!found(&text.replace("objective 2", certain)).is_empty(), "{certain}");
    }
    assert_eq!(
        found("Objective 20: Remittances. The teams had a good year, all in all."),
        ["Objective 20=20"]
    );
    // A text of a few words cannot say what it is about.
    assert_eq!(found("See objective 2 for more."), ["objective 2=2"]);
}

#[test]
fn what_is_of_another_document_or_another_number_is_none() {
    for text in lines(NONE) {
        assert_eq!(found(&on_migration(&text)), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn mentions_are_found_in_each_sentence_of_a_paragraph() {
    let all = prose();
    let paragraph = all.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join(".\n");
    let expected: Vec<&String> = all.iter().flat_map(|(_, expected)| expected).collect();
    assert_eq!(found(&paragraph).iter().collect::<Vec<_>>(), expected);
}

#[test]
fn what_goes_on_and_on_is_read_in_a_small_stack() {
    const TIMES: usize = 2_000;
    let repeated = |before: &str, part: &str, after: &str| format!("{before}{}{after}", part.repeat(TIMES));
    let texts = [
        repeated("objective 1", " and objective 2", " regions"),
        repeated("the ", "global ", "compact, objective 3"),
        repeated("objectives ", "1,2,", "3"),
        repeated("objectives 1", "/2", ""),
        repeated("l’objectif 2 du pacte ", "de ONU ", ""),
        repeated("objective 2 of the ", "that compact ", ""),
        repeated("objective 3 ", "(", ")"),
        repeated("objectives of ", "the global ", ": 3"),
        repeated("", "objective-\n", "3"),
    ];
    // A call in a call for each of the parts would need more.
    let read = move || texts.iter().map(|text| mentions(text).count()).sum::<usize>();
    let thread = std::thread::Builder::new().stack_size(256 << 10).spawn(read).expect("a thread");
    assert!(thread.join().expect("the texts are read") > 0);
}

#[test]
fn nothing_is_allocated() {
    let text = PROSE.repeat(10);
    let counted = allocation_counter::measure(|| {
        std::hint::black_box(mentions(std::hint::black_box(&text)).count());
    });
    assert_eq!(counted.count_total, 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_range_is_in_the_text_and_in_its_order(
        parts in proptest::collection::vec(
            prop_oneof![
                proptest::sample::select(vec![
                    "objective ", "objectives ", "Objetivo ", "objectifs ", "8", "17", "24", " (c)", " c)", ", ", " and ", " to ",
                    " à ", "–", " of the ", "Global Compact", "2030 Agenda", ". ", "é", "para. ", "action ", "目标",
                    "’ ", "’s ", " (", "“", "» ", "; ", ": ", "\n", "the plan ", "États’ ", "Loi n° ", " | ", "Data", "¹",
                    "Objec-\ntive ", "Ob\u{ad}jectif ", "-\n", "\u{ad}", "/", "eight", "XIV ", "vingt-", "trois", "du Pacte de Marrakech",
                    "GCM review\n", "same Compact", "un « ", "as laid down in ", "del ", "2018 ", "is to ",
                    "action (c) of ", "Component 3: ", "national strategy, ", "Pathways ", "加强正常移民途径的可用性和灵活性 ",
                    "() ", "(é) ", "Internationalisierungsbestrebungenfürdiezukunft ", "Save ", "inciso g) ", "su ", "GCM ",

                ]).prop_map(str::to_owned),
                ".{0,3}",
            ],
            0..24,
        ),
    ) {
        let text = parts.concat();
        let mut last = 0;
        for mention in mentions(&text) {
            let range = mention.range();
            prop_assert!(range.start < range.end && text.get(range.clone()).is_some());
            prop_assert!(range.start >= last);
            last = range.start;
        }
    }
}
