//! The town hall's server, as a support point knows it.

use serde::{Deserialize, Serialize};

/// The point is enrolled with a town hall.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct HubEnrolled {
    /// Ed25519 public key: signs heads, and is pinned on every line.
    pub public_key: [u8; 32],
    /// Recipient of bundles, as age writes it: `age1…`.
    pub recipient: String,
    /// The municipality's name for it.
    pub name: String,
    /// Where it can be reached: host and port, the likeliest first.
    pub addresses: Vec<String>,
}
