//! A writer may fail at any byte, as a full disk does: whoever writes gets the error, wherever it fails.

use std::fmt::{self, Display, Write};

use std::io;

use imrf::compact::{PrincipleSet, ReviewLevel};
use imrf::forum::{AllocationDraft, RoundTableSet};
use imrf::jiff::civil::date;
use imrf::rules::Rule;
use imrf::{Action, Allocation, Forum, ForumDraft, MemberState, Objective, ObjectiveSet, RoundTable};

/// A writer with room for so many bytes.
struct Room(usize);

impl Room {
    fn take(&mut self, bytes: usize) -> Option<()> {
        self.0 = self.0.checked_sub(bytes)?;
        Some(())
    }
}

impl Write for Room {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.take(text.len()).ok_or(fmt::Error)
    }
}

fn fails_wherever_the_writer_does(value: &dyn Display) {
    let text = value.to_string();
    assert_eq!(write!(Room(text.len()), "{value}"), Ok(()), "{text}");
    for room in 0..text.len() {
        assert_eq!(write!(Room(room), "{value}"), Err(fmt::Error), "{text:?} in {room} bytes");
    }
}

#[test]
fn a_value_is_shown_whole_or_the_writer_fails() {
    let [Some(first), Some(last)] = [Objective::try_from(1), Objective::try_from(23)].map(Result::ok) else {
        panic!("there are 23")
    };
    fails_wherever_the_writer_does(&first);
    fails_wherever_the_writer_does(&Action::new(last, 'a'));
    fails_wherever_the_writer_does(&ObjectiveSet::from_iter([2, 3, 4, 7, 9, 23].map(numbered)));
    fails_wherever_the_writer_does(&ObjectiveSet::EMPTY);
    fails_wherever_the_writer_does(&PrincipleSet::ALL);
    fails_wherever_the_writer_does(&RoundTableSet::from_iter([RoundTable::One, RoundTable::Three]));
    for citation in Rule::ALL.iter().filter_map(|rule| rule.citation()) {
        fails_wherever_the_writer_does(&citation);
    }
    let forum = Forum::try_from(ForumDraft::indicative(date(2030, 5, 7))).expect("it is valid");
    for milestone in Forum::of_2022().milestones().into_iter().chain(forum.milestones()) {
        fails_wherever_the_writer_does(&milestone);
    }
    for advice in forum.advice() {
        fails_wherever_the_writer_does(&advice);
    }
}

fn numbered(number: u8) -> Objective {
    Objective::try_from(number).expect("there are 23")
}

#[test]
fn an_error_is_shown_whole_or_the_writer_fails() {
    fails_wherever_the_writer_does(&"continental".parse::<ReviewLevel>().expect_err("it is no level"));
    fails_wherever_the_writer_does(&"continental".parse::<Objective>().expect_err("it is no objective"));
    let long = "\u{301}'\"\n".repeat(40);
    fails_wherever_the_writer_does(&long.parse::<ReviewLevel>().expect_err("it is no level"));
    fails_wherever_the_writer_does(&Objective::try_from(24).expect_err("there are 23"));
    let sets = [ObjectiveSet::from_iter([numbered(1), numbered(2)]); 2];
    let [one, two] = sets;
    let error = Allocation::try_new([one, two, ObjectiveSet::EMPTY, ObjectiveSet::EMPTY]);
    fails_wherever_the_writer_does(&error.expect_err("it is wrong in every way"));
    let mut draft = AllocationDraft::from(Allocation::INDICATIVE);
    draft.one.clear();
    draft.two.push(numbered(4));
    let violations = Allocation::try_from(draft).expect_err("it is wrong in three ways");
    assert!(violations.iter().count() > 2, "{violations}");
    fails_wherever_the_writer_does(&violations);
    for violation in violations {
        fails_wherever_the_writer_does(&violation);
    }
}

impl io::Write for Room {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.take(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_document_is_written_whole_or_the_writer_fails() {
    let mut draft = ForumDraft::indicative(date(2026, 5, 5));
    for table in RoundTable::ALL {
        let table = &mut draft.round_tables[table];
        table.co_chairs = Some(vec![MemberState::NOR, MemberState::PRT]);
        table.keynote_speaker = Some("null".into());
        table.background_note = Some("A/1".into());
        table.technical_summary = Some("A/2".into());
    }
    draft.policy_debate.emerging_issues = vec!["climate".into(), "cities".into()];
    draft.plenary.national_reviews = vec![MemberState::GHA];
    draft.progress_declaration.co_facilitators = Some(vec![MemberState::NOR, MemberState::PRT]);
    draft.progress_declaration.endorsed_by = Some("A/3".into());
    let length = serde_json::to_vec(&draft).expect("it can be written").len();
    serde_json::to_writer(Room(length), &draft).expect("there is room");
    for room in 0..length {
        let error = serde_json::to_writer(Room(room), &draft).expect_err("there is no room");
        assert_eq!(error.io_error_kind(), Some(io::ErrorKind::StorageFull), "{room} bytes");
    }
}
