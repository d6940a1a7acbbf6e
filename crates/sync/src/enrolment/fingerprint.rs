//! What two people read to each other to know that they look at the same key.

use data_encoding::BASE32_NOPAD;

/// The fingerprint of a public key: sixteen signs in groups of four, 80 bits, in letters and digits that are not
/// confused.
pub fn fingerprint(public_key: &[u8; 32]) -> String {
    let signs = signs(public_key);
    let groups = signs.as_bytes().chunks(4).map(|group| std::str::from_utf8(group).unwrap_or_default());
    groups.collect::<Vec<_>>().join("-")
}

/// Whether what was read or typed is the fingerprint of this key. Spaces, dashes and case do not matter.
pub fn is_fingerprint_of(typed: &str, public_key: &[u8; 32]) -> bool {
    let typed: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    typed.eq_ignore_ascii_case(&signs(public_key))
}

fn signs(public_key: &[u8; 32]) -> String {
    let mut hash = [0; 10];
    blake3::Hasher::new_derive_key("steunpunt fingerprint v1").update(public_key).finalize_xof().fill(&mut hash);
    BASE32_NOPAD.encode(&hash)
}
