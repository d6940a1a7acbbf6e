//! So many of something, as people say it: one, or more.

/// `1 regel`, `3 regels`.
pub fn plural(count: u32, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

/// What came with a laptop that was let in, as a sentence.
pub fn taken_over(entries: u32) -> String {
    match entries {
        1 => "Er is 1 regel overgenomen.".to_owned(),
        _ => format!("Er zijn {entries} regels overgenomen."),
    }
}
