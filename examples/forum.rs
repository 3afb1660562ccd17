//! Shows a Forum, or everything that is wrong with a document of one: `cargo run --example forum [FILE]`.

mod document;
#[path = "forum/labelled.rs"]
mod labelled;
mod page;
mod program;
mod report;
mod shown;
mod terminal;

use std::ffi::{OsStr, OsString};
use std::io;
use std::process::ExitCode;

use document::{FileName, Json};
use imrf::forum::{
    DeclarationContent, Plenary, PolicyDebate, PolicyDebateTopic, ProgressDeclaration, Role,
    RoundTableArrangements,
};
use imrf::jiff::civil::{Date, Time};
use imrf::{Day, Forum, Half, Meeting, MemberState, Milestone, RoundTable, Session};
use page::Page;
use program::{FAILURE, Output, Request};
use terminal::Terminal;

const USAGE: &str = "\
Shows the International Migration Review Forum that a document describes.

Usage: forum [FILE]

  FILE     a JSON document of at most 1 MiB; - is standard input
           when left out, the Forum of 2022 is shown
  --help   show this text

What is wrong with a document that is not valid is shown on standard error, as
the program validate does, which also reads YAML.

Status: 0 when the Forum is shown, 1 when the document is not valid, 2 when it
could not be read or the command line is wrong.
";

/// What the command line asks for.
#[derive(Default)]
struct Arguments {
    /// The document; without one it is the Forum of 2022.
    file: Option<OsString>,
}

impl Request for Arguments {
    const NAME: &'static str = "forum";
    const USAGE: &'static str = USAGE;

    fn argument(&mut self, file: OsString) -> Result<(), lexopt::Error> {
        if self.file.is_some() {
            return Err(lexopt::Error::UnexpectedArgument(file));
        }
        self.file = Some(file);
        Ok(())
    }
}

fn main() -> ExitCode {
    program::run(|arguments: Arguments, output| {
        let forum = match &arguments.file {
            Some(file) => read(file, output),
            None => Ok(Forum::of_2022()),
        };
        match forum {
            Ok(forum) => {
                let mut page = Page::new(Terminal::behind(&io::stdout()).unwrap_or(Terminal::none()));
                show(&forum, &mut page);
                output.print(format_args!("{}", page.as_str()));
                ExitCode::SUCCESS
            }
            Err(status) => status,
        }
    })
}

/// Returns the Forum that a file describes, or the status where it describes none, which is shown.
fn read(file: &OsStr, output: &mut Output) -> Result<Forum, ExitCode> {
    let name = FileName(file).to_string();
    let contents = document::read(file).map_err(|error| {
        output.message(format_args!("{name}: {error}"));
        ExitCode::from(FAILURE)
    })?;
    let (text, error) = document::text(contents);
    let (forum, findings) = match error {
        Some(error) => (None, document::Findings::Syntax(error)),
        None => document::check::<Forum, Json>(&text),
    };
    forum.ok_or_else(|| {
        let report = report::show(&name, &text, &findings, Terminal::behind(&io::stderr()));
        output.message(format_args!("{}", report.trim_end()));
        ExitCode::FAILURE
    })
}

fn show(forum: &Forum, page: &mut Page) {
    let (edition, opens, closes) = (forum.edition(), forum.opens(), forum.closes());
    page.title(&format!("International Migration Review Forum {edition}"));
    page.labelled("Edition", &format!("number {}, of {edition}", edition.ordinal()));
    page.labelled("Dates", &format!("{} to {}", opens.strftime("%A %-d %B"), full(closes)));
    page.labelled("Venue", Forum::VENUE);
    page.labelled("Chair", Forum::CHAIR.title());
    page.labelled("Level", Forum::LEVEL);
    page.labelled("Format", Forum::FORMAT.as_str());

    show_programme(forum, page);
    show_round_tables(forum, page);
    show_policy_debate(forum.policy_debate(), page);
    show_plenary(forum.plenary(), page);
    show_declaration(forum, page);
    show_milestones(forum, page);
    show_notes(forum, page);
    show_advice(forum, page);
    if names_a_member_state(forum) {
        page.blank_line();
        page.hanging("", "Member States are written as their ISO 3166-1 alpha-3 codes.");
    }
}

fn names_a_member_state(forum: &Forum) -> bool {
    let has_co_chairs = |table| forum.round_tables().arrangements(table).co_chairs().is_some();
    RoundTable::ALL.into_iter().any(has_co_chairs)
        || !forum.plenary().national_reviews().is_empty()
        || forum.progress_declaration().co_facilitators().is_some()
}

/// Adds a timetable: the day, the hours and the sessions of each meeting.
fn show_programme(forum: &Forum, page: &mut Page) {
    page.heading("Programme (New York time)");
    let days = Day::ALL.map(|day| full(forum.date(day)));
    let width = days.iter().map(String::len).max().unwrap_or_default();
    for slot in forum.schedule() {
        let day = match slot.meeting().half() {
            Half::Morning => days[slot.meeting().day() as usize].as_str(),
            Half::Afternoon => "",
        };
        let hours = format!("{}-{}", hour(slot.starts().time()), hour(slot.ends().time()));
        let mut prefix = format!("  {day:width$}  {hours}  ");
        for session in slot.sessions() {
            page.hanging(&prefix, &with_identifier(session.name(), session.as_str()));
            prefix = " ".repeat(prefix.len());
        }
    }
    let is_shared = |meeting: &Meeting| {
        let sessions = forum.programme().sessions(*meeting);
        sessions.into_iter().filter_map(Session::round_table).count() > 1
    };
    if Meeting::ALL.iter().any(is_shared) {
        page.blank_line();
        page.hanging(
            "  ",
            "Whether round tables of one meeting are held at the same time or in turn is not known.",
        );
    }
}

fn show_round_tables(forum: &Forum, page: &mut Page) {
    page.heading("Round tables");
    for (index, (table, objectives)) in forum.allocation().into_iter().enumerate() {
        if index > 0 {
            page.blank_line();
        }
        page.subheading(&with_identifier(table.name(), table.as_str()));
        for objective in objectives {
            let title = with_identifier(objective.short_title(), objective.as_str());
            page.hanging(&format!("  {:>4}  ", objective.number()), &title);
        }
        show_arrangements(forum.round_tables().arrangements(table), page);
    }
}

fn show_arrangements(arrangements: &RoundTableArrangements, page: &mut Page) {
    if let Some(states) = arrangements.co_chairs() {
        page.labelled("Co-chairs", &pair(states));
    }
    if let Some(speaker) = arrangements.keynote_speaker() {
        page.labelled("Keynote speaker", speaker.as_str());
    }
    if let Some(note) = arrangements.background_note() {
        page.labelled("Background note", note.as_str());
    }
    if let Some(summary) = arrangements.technical_summary() {
        page.labelled("Technical summary", summary.as_str());
    }
}

fn show_policy_debate(policy_debate: &PolicyDebate, page: &mut Page) {
    page.heading("Policy debate");
    page.labelled("Facilitator", PolicyDebate::FACILITATOR.title());
    page.labelled_list("Topics", PolicyDebateTopic::ALL.map(PolicyDebateTopic::title));
    page.labelled_list("Emerging issues", policy_debate.emerging_issues());
}

fn show_plenary(plenary: &Plenary, page: &mut Page) {
    page.heading("Plenary");
    page.labelled_list("Opening speakers", Plenary::OPENING_SPEAKERS.iter().copied().map(Role::title));
    page.labelled("Closing remarks", Plenary::CLOSING_REMARKS.title());
    let reviews: Vec<&str> = plenary.national_reviews().iter().map(|state| state.as_str()).collect();
    if !reviews.is_empty() {
        let count = reviews.len();
        page.labelled("National reviews", &format!("{count}: {}", reviews.join(", ")));
    }
}

fn show_declaration(forum: &Forum, page: &mut Page) {
    page.heading("Progress Declaration");
    let declaration = forum.progress_declaration();
    if let Some(states) = declaration.co_facilitators() {
        page.labelled("Co-facilitators", &pair(states));
    }
    let segment = ProgressDeclaration::ADOPTED_DURING.name().to_lowercase();
    let day = forum.date(ProgressDeclaration::ADOPTED_ON);
    page.labelled("Adoption", &format!("{}, during the {segment}", full(day)));
    if let Some(resolution) = declaration.endorsed_by() {
        page.labelled("Endorsed by", resolution.as_str());
    }
    page.labelled_list("May contain", DeclarationContent::ALL.map(DeclarationContent::title));
}

fn show_milestones(forum: &Forum, page: &mut Page) {
    page.heading("Milestones (paragraphs of A/RES/73/326)");
    let line = |milestone: Milestone| {
        let kind = milestone.kind();
        let date = format!("{} {}", if kind.is_deadline() { "by" } else { "on" }, full(milestone.date()));
        let caveat = kind.caveat().map_or(String::new(), |caveat| format!(" ({caveat})"));
        let responsible = kind.responsible().map_or(String::new(), |role| format!("{}, ", role.title()));
        let paragraph = kind.citation().paragraph();
        (date, format!("{}{caveat}", kind.title()), format!("{responsible}paragraph {paragraph}"))
    };
    let milestones: Vec<_> = forum.milestones().into_iter().map(line).collect();
    let width = milestones.iter().map(|(date, ..)| date.len()).max().unwrap_or_default();
    for (date, what, responsible) in milestones {
        page.hanging(&format!("  {date:width$}  "), &what);
        page.hanging(&format!("  {:width$}  ", ""), &responsible);
    }
}

fn show_notes(forum: &Forum, page: &mut Page) {
    if !forum.notes().is_empty() {
        page.heading("Notes");
        for note in forum.notes() {
            page.hanging("  - ", note.as_str());
        }
    }
}

fn show_advice(forum: &Forum, page: &mut Page) {
    let advice = forum.advice();
    if !advice.is_empty() {
        page.heading("Advice");
        for advice in advice {
            page.hanging("  - ", &format!("{}: {advice}", advice.pointer()));
        }
    }
}

/// Returns the date in full, with its weekday.
fn full(date: Date) -> String {
    date.strftime("%A %-d %B %Y").to_string()
}

/// Returns a title with the identifier that documents have for it.
fn with_identifier(title: &str, identifier: &str) -> String {
    format!("{title} ({identifier})")
}

/// Returns a time on a 24-hour clock.
fn hour(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

fn pair([first, second]: [MemberState; 2]) -> String {
    format!("{first} and {second}")
}
