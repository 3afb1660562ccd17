//! The schemas, and the files that are shipped for other languages.
