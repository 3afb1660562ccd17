//! Prints every rule as Markdown, at most 100 columns wide: `cargo run --example rules`.

use std::io::{self, BufWriter, ErrorKind, Write};

use imrf::{Basis, Citation, Document, Rule};

/// How wide the text may be, in columns.
const WIDTH: usize = 100;

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    match print(&mut out).and_then(|()| out.flush()) {
        // Whoever reads has read enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        printed => printed,
    }
}

fn print(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "# The rules of the International Migration Review Forum")?;
    for document in Document::ALL.iter().map(Some).chain([None]) {
        let is_in_section = |rule: &&Rule| rule.citation().map(Citation::document).as_ref() == document;
        for (index, &rule) in Rule::ALL.iter().filter(is_in_section).enumerate() {
            if index == 0 {
                writeln!(out, "\n## {}", document.map_or("Of no paragraph of their own", |it| it.as_str()))?;
            }
            writeln!(out, "\n### {rule}\n")?;
            writeln!(out, "{}\n", textwrap::fill(rule.statement(), WIDTH))?;
            writeln!(out, "{}", textwrap::fill(&facts(rule), WIDTH))?;
        }
    }
    Ok(())
}

/// Where the rule is from, in which verb, on which basis, and how it is held.
fn facts(rule: Rule) -> String {
    let mut facts = Vec::new();
    if let Some(citation) = rule.citation() {
        facts.push(citation.to_string());
    }
    if !rule.verbs().is_empty() {
        let verbs: Vec<&str> = rule.verbs().iter().map(|verb| verb.as_str()).collect();
        facts.push(verbs.join(", ").replace('-', " "));
    }
    let held_by: Vec<&str> = rule.held_by().iter().map(|held_by| held_by.as_str()).collect();
    facts.push(format!("held by {}", held_by.join(", ")));
    if rule.basis() == Basis::Reading {
        facts.push("a reading".to_owned());
    }
    format!("*{}*", facts.join(" · "))
}
