//! The advice on a Forum: what is valid, but deserves a second look.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::draft::end_of_first_semester;
use super::{Allocation, Edition, Forum, PlainText, RoundTable, key};
use crate::rules::{Advice, Rule};
use crate::vocabulary::Quoted;

impl Allocation {
    /// Returns advice on every objective that is in another round table than in the indicative allocation
    /// (A/RES/73/326, paragraph 21(b)).
    ///
    /// The pointers are those of an [`AllocationDraft`](super::AllocationDraft).
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(imrf::Allocation::INDICATIVE.advice().is_empty());
    /// ```
    #[must_use]
    pub fn advice(self) -> Vec<Advice> {
        self.unlike_indicative(|advice, table| advice.under(table.key()))
    }

    fn unlike_indicative(self, located: impl Fn(Advice, RoundTable) -> Advice) -> Vec<Advice> {
        let mut advice = Vec::new();
        for (table, objectives) in self {
            for objective in objectives {
                let indicative = objective.indicative_round_table();
                if table != indicative {
                    let (cited, here, there) = (objective.cited(), table.phrase(), indicative.phrase());
                    let text = format!("{cited} is in {here}, indicatively in {there}");
                    advice.push(located(Advice::new(Rule::IndicativeAllocation, text), table));
                }
            }
        }
        advice
    }
}

impl Forum {
    /// Returns what is valid in the Forum, but deserves a second look, in the order of the fields of the document:
    ///
    /// - an edition after 2026, since the format is reviewed after the second Forum, unless otherwise decided
    ///   (A/RES/73/326, paragraph 27);
    /// - a later edition that ends after the first semester, since paragraph 1(c) can be read as a rule for it too;
    /// - every objective in another round table than in the indicative allocation (paragraph 21(b));
    /// - every text with a character that changes the direction of the text around it.
    ///
    /// # Examples
    ///
    /// ```
    /// use imrf::Forum;
    /// use imrf::rules::Rule;
    ///
    /// assert!(Forum::of_2022().advice().is_empty());
    ///
    /// let forum = Forum::of_2022().edited(|draft| draft.notes[0] = "a\u{202e}b".into())?;
    /// let advice = &forum.advice()[0];
    /// assert_eq!(advice.rule(), Rule::TextDirection);
    /// assert_eq!(advice.pointer(), "/notes/0");
    /// assert_eq!(
    ///     advice.to_string(),
    ///     "found \"a\\u{202e}b\", with U+202E, which changes the direction of the text around it",
    /// );
    /// # Ok::<(), imrf::Violations>(())
    /// ```
    #[must_use]
    pub fn advice(&self) -> Vec<Advice> {
        let mut advice = Vec::new();
        if self.edition() > Edition::SECOND {
            let (edition, format) = (self.edition(), Self::FORMAT);
            let text = format!(
                "the edition of {edition} follows {format}, whose format is reviewed after the second Forum, unless \
                 otherwise decided"
            );
            advice.push(Advice::new(Rule::FormatReview, text).under(key::FORMAT));
        }
        let closes = self.closes();
        if closes > end_of_first_semester(self.edition()) {
            let year = closes.year();
            let text = format!("the four days end on {closes}, after the first semester of {year}");
            advice.push(Advice::new(Rule::FirstSemesterLater, text).under(key::OPENS));
        }
        self.advise_on_round_tables(&mut advice);
        let issues = self.policy_debate().emerging_issues().iter();
        let issues = issues.enumerate().filter_map(|(index, text)| Some(text_direction(text)?.under(index)));
        advice.extend(issues.map(|advice| advice.under(key::EMERGING_ISSUES).under(key::POLICY_DEBATE)));
        let notes = self.notes().iter().enumerate();
        let notes = notes.filter_map(|(index, text)| Some(text_direction(text)?.under(index)));
        advice.extend(notes.map(|advice| advice.under(key::NOTES)));
        advice
    }

    fn advise_on_round_tables(&self, advice: &mut Vec<Advice>) {
        let located = |advice: Advice, table: RoundTable| {
            advice.under(key::OBJECTIVES).under(table.key()).under(key::ROUND_TABLES)
        };
        let mut unlike = self.allocation().unlike_indicative(located).into_iter().peekable();
        for (table, arrangements) in self.round_tables() {
            let of_table = format!("/{}/{}/", key::ROUND_TABLES, table.key());
            while let Some(of_this) = unlike.next_if(|advice| advice.pointer().starts_with(&of_table)) {
                advice.push(of_this);
            }
            if let Some(of_speaker) = arrangements.keynote_speaker().and_then(text_direction) {
                let located =
                    of_speaker.under(key::KEYNOTE_SPEAKER).under(table.key()).under(key::ROUND_TABLES);
                advice.push(located);
            }
        }
    }
}

fn text_direction(text: &PlainText) -> Option<Advice> {
    let character = u32::from(text.direction_change()?);
    let quoted = Quoted(text.as_str());
    let text: String =
        format!("found {quoted}, with U+{character:04X}, which changes the direction of the text around it");
    Some(Advice::new(Rule::TextDirection, text))
}
