//! Prints every rule as Markdown: `cargo run --example rules`.

mod page;
mod program;
mod shown;
mod terminal;

use std::io;
use std::process::ExitCode;

use imrf::rules::{Basis, Citation, Resolution, Rule};
use page::Page;
use program::Request;
use terminal::Terminal;

/// The command line, which asks for nothing.
#[derive(Default)]
struct Arguments;

impl Request for Arguments {
    const NAME: &'static str = "rules";
    const USAGE: &'static str = "\
Prints every rule of the International Migration Review Forum as Markdown, with
its paragraph.

Usage: rules

  --help   show this text
";
}

fn main() -> ExitCode {
    program::run(|Arguments, output| {
        let mut page = Page::new(Terminal::behind(&io::stdout()).unwrap_or(Terminal::none()));
        show(&mut page);
        output.print(format_args!("{}", page.as_str()));
        ExitCode::SUCCESS
    })
}

fn show(page: &mut Page) {
    page.title("The rules of the International Migration Review Forum");
    for resolution in Resolution::ALL.into_iter().map(Some).chain([None]) {
        let is_in_section = |rule: &Rule| rule.citation().map(Citation::resolution) == resolution;
        for (index, rule) in Rule::ALL.into_iter().filter(is_in_section).enumerate() {
            if index == 0 {
                page.heading(resolution.map_or("Of no paragraph of their own", Resolution::as_str));
            }
            page.blank_line();
            page.hanging("### ", rule.as_str());
            page.blank_line();
            page.hanging("", rule.statement());
            page.blank_line();
            page.hanging("", &facts(rule));
        }
    }
}

/// Returns where the rule is from, in which verb, how it is enforced, and whether it is a reading.
fn facts(rule: Rule) -> String {
    let mut facts = Vec::new();
    if let Some(citation) = rule.citation() {
        facts.push(citation.to_string());
    }
    if !rule.verbs().is_empty() {
        let verbs: Vec<&str> = rule.verbs().iter().map(|verb| verb.as_str()).collect();
        facts.push(verbs.join(", ").replace('-', " "));
    }
    let enforced_by: Vec<&str> = rule.enforced_by().iter().map(|enforcement| enforcement.as_str()).collect();
    facts.push(format!("enforced by {}", enforced_by.join(", ")));
    if rule.basis() == Basis::Reading {
        facts.push("a reading".to_owned());
    }
    format!("*{}*", facts.join(" · "))
}
