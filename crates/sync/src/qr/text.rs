//! What codes on paper and on the radio share: their alphabet, what typing does to them, and a check at the end.

use data_encoding::BASE32_NOPAD;

/// Characters of a check: one misreading in a million passes.
pub(super) const CHECK: usize = 4;

/// The check of a text in base32.
pub(super) fn check(text: &str) -> String {
    let hash = blake3::hash(text.as_bytes());
    let [first, second, third, ..] = *hash.as_bytes();
    BASE32_NOPAD.encode(&[first, second, third]).chars().take(CHECK).collect()
}

/// The text without its check, when that is right.
pub(super) fn checked(text: &str) -> Option<&str> {
    let (said, end) = text.split_at_checked(text.len().checked_sub(CHECK)?)?;
    (check(said) == end).then_some(said)
}

/// In capitals, without the spaces and line ends that scanners and people add. Nothing when it is too long to be ours.
pub(super) fn tidy(text: &str, at_most: usize) -> Option<String> {
    let meant = || text.chars().filter(|it| !it.is_whitespace() && !it.is_control());
    (meant().count() <= at_most).then(|| meant().map(|it| it.to_ascii_uppercase()).collect())
}
