//! Every title, every route of participation and the hours of every meeting, as A/RES/73/326 has them.

use imrf::{
    Day, DeclarationContent, DocumentSymbol, Forum, ForumDraft, Half, Meeting, ParticipationRoute, PlainText,
    PolicyDebateTopic, Role, Rule, Session,
};
use jiff::civil::{date, time};

fn titles<T: Copy>(values: &[T], title: fn(T) -> &'static str) -> Vec<&'static str> {
    values.iter().map(|value| title(*value)).collect()
}

/// Paragraphs 18(a) and 18(b).
#[test]
fn the_sessions_have_the_titles_of_the_programme() {
    let expected = [
        "Round table one",
        "Round table two",
        "Round table three",
        "Round table four",
        "Policy debate",
        "Opening segment",
        "General debate",
        "Closing segment",
    ];
    assert_eq!(titles(&Session::ALL, Session::title), expected);
}

/// Paragraphs 18(c) and 19.
#[test]
fn the_roles_have_the_words_of_the_resolution() {
    let expected = [
        "President of the General Assembly",
        "Secretary-General",
        "Director General of the International Organization for Migration",
        "representative from the migrant community",
        "representative from civil society",
    ];
    assert_eq!(titles(Role::ALL, Role::title), expected);
}

/// Paragraph 23.
#[test]
fn the_policy_debate_has_four_topics() {
    let expected = [
        "challenges in the implementation of the Compact, including links with the 2030 Agenda",
        "capacity-building mechanism",
        "contemporary and emerging issues related to migration",
        "possible guidance for the United Nations system, upon the request of Member States, based on their \
         national policies and priorities",
    ];
    assert_eq!(titles(PolicyDebateTopic::ALL, PolicyDebateTopic::title), expected);
}

/// Paragraph 26(b).
#[test]
fn the_progress_declaration_has_three_contents() {
    let expected = [
        "evaluation of overall progress",
        "challenges, opportunities and emerging issues",
        "recommendations",
    ];
    assert_eq!(titles(DeclarationContent::ALL, DeclarationContent::title), expected);
}

/// Paragraphs 2 to 6, with the verb of each, and paragraph 15 for the hearing.
#[test]
fn each_route_of_participation_is_opened_by_the_verbs_of_its_paragraph() {
    let row = |route: &ParticipationRoute| {
        let told = [
            (route.is_open(), "open"),
            (route.is_invited(), "invited"),
            (route.is_encouraged_to_register(), "encouraged to register"),
            (route.is_invited_to_register(), "invited to register"),
            (route.is_subject_to_non_objection(), "subject to non-objection"),
            (route.is_in_hearing(), "in the hearing"),
        ];
        let told = told.into_iter().filter(|(holds, _)| *holds).map(|(_, words)| words).collect::<Vec<_>>();
        (route.as_str(), route.paragraph(), told.join(", "))
    };
    let rows: Vec<(&str, u8, String)> = ParticipationRoute::ALL.iter().map(row).collect();
    let accredited = "invited, encouraged to register, in the hearing";
    let expected = [
        ("member-states", 2, "open"),
        ("members-of-specialized-agencies-with-observer-status", 2, "open"),
        ("entities-with-a-standing-invitation", 3, "invited"),
        ("united-nations-organizations-and-bodies", 3, "invited"),
        ("non-governmental-organizations-in-consultative-status", 4, accredited),
        ("stakeholders-accredited-to-the-preparatory-process", 4, accredited),
        ("stakeholders-accredited-to-the-marrakech-conference", 4, accredited),
        ("listed-stakeholders", 5, "subject to non-objection, in the hearing"),
        ("national-human-rights-institutions", 6, "invited to register, in the hearing"),
    ];
    assert_eq!(rows, expected.map(|(word, paragraph, told)| (word, paragraph, told.to_owned())));
}

/// Paragraph 1(d) and its note 4: from 10 a.m. to 1 p.m. and from 3 to 6 p.m. on each of four days.
#[test]
fn there_are_eight_meetings_of_three_hours() {
    let mut meetings = Meeting::ALL.into_iter();
    for (number, day) in (1..).zip(Day::ALL) {
        assert_eq!(day.number(), number);
        for (half, hours) in Half::ALL.into_iter().zip([[10, 13], [15, 18]]) {
            let meeting = Meeting::new(day, half);
            assert_eq!(meetings.next(), Some(meeting));
            assert_eq!((meeting.day(), meeting.half()), (day, half));
            assert_eq!([half.opens_at(), half.closes_at()], hours.map(|hour| time(hour, 0, 0, 0)));
        }
    }
    assert_eq!(meetings.next(), None);
}

/// Paragraph 27: the format is reviewed after the second Forum.
#[test]
fn advice_says_what_where_and_why() {
    let forum = Forum::try_from(ForumDraft::indicative(date(2030, 5, 7))).expect("it is lawful");
    let advice = forum.advice();
    let [advice] = advice.as_slice() else { panic!("one piece of advice is due, found {advice:?}") };
    let text = "the edition of 2030 follows A/RES/73/326, whose format is reviewed after the second Forum";
    assert_eq!((advice.rule(), advice.place(), advice.text()), (Rule::FormatReview, "/format", text));
    assert_eq!(advice.citation(), Rule::FormatReview.citation());
    assert_eq!(advice.to_string(), format!("{text} (A/RES/73/326, paragraph 27)"));
}

/// What takes any text by reference takes a checked one.
#[test]
fn a_checked_text_is_a_text() {
    fn length(text: impl AsRef<str>) -> usize {
        text.as_ref().len()
    }
    let symbol = DocumentSymbol::try_from("A/RES/76/266").expect("it is lawful");
    let text = PlainText::try_from("remittances").expect("it is lawful");
    assert_eq!((length(symbol), length(text)), (12, 11));
}
