//! Shows a Forum, or refuses it: `cargo run --example forum [FILE]`.

mod document;
mod page;

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind, IsTerminal as _, Write};
use std::process::ExitCode;

use document::FileName;
use imrf::{
    Day, DeclarationContent, Edition, Forum, ForumDraft, Half, Meeting, MemberState, Milestone, Plenary,
    PolicyDebate, PolicyDebateTopic, Programme, ProgressDeclaration, Role, RoundTable, Session,
};
use jiff::civil::{Date, Time};
use page::Page;

const USAGE: &str = "\
Shows the International Migration Review Forum that a document describes.

Usage: forum [FILE]

  FILE     a JSON document of at most 16 MiB; - is standard input
           when left out, the Forum of 2022 is shown
  --help   show this text

A document that is no lawful Forum is refused on standard error, with a line
for each fault, as the program validate does.

Status: 0 when the Forum is shown, 1 when it is refused, 2 when the file could
not be read or the command line is wrong.
";

/// What of the programme of 2022 no source says: in which meeting these are held, or in which others too.
const INFERRED: [Session; 3] = [Session::RoundTableThree, Session::RoundTableFour, Session::GeneralDebate];

fn main() -> ExitCode {
    let forum = match request() {
        Ok(Request::First) => Ok(Forum::of_2022()),
        Ok(Request::Of(file)) => read(&file),
        Ok(Request::Help) => return print(USAGE),
        Err(error) => {
            let _ = write!(io::stderr(), "forum: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match forum {
        Ok(forum) => {
            let mut page = Page::new(is_styled());
            show(&forum, &mut page);
            print(page.as_str())
        }
        Err(status) => status,
    }
}

/// What the command line asks for.
enum Request {
    First,
    Of(OsString),
    Help,
}

fn request() -> Result<Request, lexopt::Error> {
    use lexopt::prelude::*;

    let mut request = Request::First;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(Request::Help),
            Value(file) if matches!(request, Request::First) => request = Request::Of(file),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(request)
}

/// The Forum that a file describes; else the status, when the reason has been said.
fn read(file: &OsStr) -> Result<Forum, ExitCode> {
    let mut err = io::BufWriter::new(io::stderr().lock());
    let (said, status) = match document::contents(file) {
        Ok(contents) => match document::checked::<ForumDraft, Forum>(&contents) {
            Ok(forum) => return Ok(forum),
            Err(fault) => (document::write_fault(&mut err, file, &fault), 1),
        },
        Err(error) => (writeln!(err, "{}: {error}", FileName(file)), 2),
    };
    // Nobody is left to hear that nobody listens.
    let _ = said.and_then(|()| err.flush());
    Err(ExitCode::from(status))
}

fn print(text: &str) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Whoever reads has read enough.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "forum: standard output: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}

/// Whether headings are bold: on a terminal that can show it, unless `NO_COLOR` is set.
fn is_styled() -> bool {
    io::stdout().is_terminal()
        && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        && env::var_os("TERM").is_none_or(|terminal| terminal != "dumb")
}

fn show(forum: &Forum, page: &mut Page) {
    // A document that says the same as the crate knows no more than it does.
    let is_first = *forum == Forum::of_2022();
    let (edition, opens, closes) = (forum.edition(), forum.opens(), forum.closes());
    page.title(&format!("International Migration Review Forum {edition}"));
    page.labelled("Edition", &format!("number {}, of {edition}", edition.ordinal()));
    page.labelled("Dates", &format!("{} to {}", opens.strftime("%A %-d %B"), full(closes)));
    page.labelled("Venue", Forum::VENUE);
    page.labelled("Chair", Forum::CHAIR.title());
    page.labelled("Level", Forum::LEVEL);
    page.labelled("Format", Forum::FORMAT.as_str());

    let is_first_programme = forum.edition() == Edition::FIRST && *forum.programme() == Programme::OF_2022;
    show_programme(forum, is_first_programme, page);
    show_round_tables(forum, is_first, page);
    show_policy_debate(forum.policy_debate(), page);
    show_plenary(forum.plenary(), page);
    show_declaration(forum, is_first, page);
    show_milestones(forum, page);
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

/// A timetable: a line for each meeting.
fn show_programme(forum: &Forum, is_first: bool, page: &mut Page) {
    page.heading("Programme (New York time)");
    let days = Day::ALL.map(|day| full(forum.date(day)));
    let width = days.iter().map(String::len).max().unwrap_or_default();
    for meeting in Meeting::ALL {
        let day = match meeting.half() {
            Half::Morning => days[meeting.day() as usize].as_str(),
            Half::Afternoon => "",
        };
        let mark = |session| if is_first && INFERRED.contains(&session) { "*" } else { "" };
        let marked = |session: Session| format!("{}{}", session.title(), mark(session));
        let sessions: Vec<String> = forum.programme().sessions(meeting).map(marked).collect();
        let prefix = format!("  {day:width$}  {}  ", hours(meeting.half()));
        page.hanging(&prefix, &sentence(&sessions));
    }
    let is_shared = |meeting: &Meeting| {
        let round_tables = forum.programme().sessions(*meeting).filter_map(Session::round_table);
        round_tables.count() > 1
    };
    if is_first || Meeting::ALL.iter().any(is_shared) {
        page.blank_line();
    }
    if is_first {
        page.hanging(
            "  * ",
            "Inferred, not from a source: the half of the day of round table three, the meeting of round table \
             four, and how the general debate divides over the last four meetings.",
        );
    }
    if Meeting::ALL.iter().any(is_shared) {
        page.hanging(
            "  ",
            "Whether round tables of one meeting are held at the same time or in turn is not known.",
        );
    }
}

fn show_round_tables(forum: &Forum, is_first: bool, page: &mut Page) {
    page.heading("Round tables");
    for (index, table) in RoundTable::ALL.into_iter().enumerate() {
        if index > 0 {
            page.blank_line();
        }
        page.subheading(Session::from(table).title());
        for objective in forum.allocation().objectives(table) {
            page.hanging(&format!("  {:>4}  ", objective.number()), objective.short_title());
        }
        let arrangements = forum.round_tables().arrangements(table);
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
    if is_first {
        page.blank_line();
        page.hanging("  ", "The co-chairs are not known from a source that states them.");
    }
}

fn show_policy_debate(policy_debate: &PolicyDebate, page: &mut Page) {
    page.heading("Policy debate");
    page.labelled("Facilitator", PolicyDebate::FACILITATOR.title());
    page.labelled_list("Topics", PolicyDebate::TOPICS.iter().copied().map(PolicyDebateTopic::title));
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

fn show_declaration(forum: &Forum, is_first: bool, page: &mut Page) {
    page.heading("Progress Declaration");
    let declaration = forum.progress_declaration();
    if let Some(states) = declaration.co_facilitators() {
        let source = if is_first { " (from the press)" } else { "" };
        page.labelled("Co-facilitators", &format!("{}{source}", pair(states)));
    }
    let segment = Session::from(ProgressDeclaration::ADOPTED_DURING).title().to_lowercase();
    let day = forum.date(ProgressDeclaration::ADOPTED_ON);
    page.labelled("Adoption", &format!("{}, during the {segment}", full(day)));
    if let Some(resolution) = declaration.endorsed_by() {
        page.labelled("Endorsed by", resolution.as_str());
    }
    page.labelled_list(
        "May contain",
        ProgressDeclaration::CONTENT.iter().copied().map(DeclarationContent::title),
    );
}

fn show_milestones(forum: &Forum, page: &mut Page) {
    page.heading("Milestones (paragraphs of A/RES/73/326)");
    let line = |milestone: Milestone| {
        let kind = milestone.kind();
        let date = format!("{} {}", if kind.is_deadline() { "by" } else { "on" }, full(milestone.date()));
        let caveat = kind.caveat().map_or(String::new(), |caveat| format!(" ({caveat})"));
        let from_whom = kind.from_whom().map_or(String::new(), |role| format!("{}, ", role.title()));
        let paragraph = kind.citation().paragraph();
        (date, format!("{}{caveat}", kind.title()), format!("{from_whom}paragraph {paragraph}"))
    };
    let milestones: Vec<_> = forum.milestones().into_iter().map(line).collect();
    let width = milestones.iter().map(|(date, ..)| date.len()).max().unwrap_or_default();
    for (date, what, from_whom) in milestones {
        page.hanging(&format!("  {date:width$}  "), &what);
        page.hanging(&format!("  {:width$}  ", ""), &from_whom);
    }
}

fn show_advice(forum: &Forum, page: &mut Page) {
    let advice = forum.advice();
    if !advice.is_empty() {
        page.heading("Advice");
        for advice in advice {
            page.hanging("  - ", &format!("{}: {advice}", advice.place()));
        }
    }
}

/// The date in full, with its weekday.
fn full(date: Date) -> String {
    date.strftime("%A %-d %B %Y").to_string()
}

/// The titles as one list, with one capital.
fn sentence(titles: &[String]) -> String {
    match titles {
        [first, rest @ ..] => {
            rest.iter().fold(first.clone(), |list, title| list + ", " + &title.to_lowercase())
        }
        [] => String::new(),
    }
}

/// The hours of a meeting, on a 24-hour clock.
fn hours(half: Half) -> String {
    let hour = |time: Time| time.strftime("%H:%M").to_string();
    format!("{}-{}", hour(half.opens_at()), hour(half.closes_at()))
}

fn pair([first, second]: [MemberState; 2]) -> String {
    format!("{first} and {second}")
}
