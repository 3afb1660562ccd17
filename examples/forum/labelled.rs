//! Lines and lists with a label before them.

use crate::page::Page;

/// How wide the labels are, with the blank after them.
const LABELS: usize = 19;

impl Page {
    /// Adds a heading within a section.
    pub(crate) fn subheading(&mut self, subheading: &str) {
        self.emphasized("  ", subheading);
    }

    /// Adds a text beside its label.
    pub(crate) fn labelled(&mut self, label: &str, text: &str) {
        self.hanging(&format!("  {label:LABELS$}"), text);
    }

    /// Adds texts beside one label, each on a line of its own; nothing at all when there are none.
    pub(crate) fn labelled_list(&mut self, label: &str, texts: impl IntoIterator<Item = impl AsRef<str>>) {
        let mut label = label;
        for text in texts {
            self.hanging(&format!("  {label:LABELS$}- "), text.as_ref());
            label = "";
        }
    }
}
