//! Tokens of enrolments: kept hashed in the point's own store, with their end and who used them.

use serde::{Deserialize, Serialize};
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::time::Wall;
use steunpunt_store::keys::{hex, random_bytes};
use steunpunt_store::{Store, setting};
use steunpunt_sync::enrolment::{Refused, Token};

use crate::{Error, Result};

#[derive(Serialize, Deserialize)]
struct Kept {
    expires: Wall,
    most_laptops: u32,
    used_by: Vec<String>,
}

/// Makes a token that so many laptops may use until then.
pub(crate) fn issue(store: &Store, expires: Wall, most_laptops: u32) -> Result<Token> {
    let token: Token = random_bytes()?;
    keep(store, &token, &Kept { expires, most_laptops, used_by: Vec::new() })?;
    Ok(token)
}

/// A laptop shows a token. It is good for the same laptop as often as that comes back.
pub(crate) fn show(store: &Store, token: &Token, device: DeviceId, now: Wall) -> Result<()> {
    let kept = store.read(setting::all)?.get(&name(token)).and_then(|text| serde_json::from_str::<Kept>(text).ok());
    let mut kept = kept.ok_or(Error::Refused(Refused::UnknownToken))?;
    let device = device.to_string();
    if kept.used_by.contains(&device) {
        return Ok(());
    }
    if now > kept.expires {
        return Err(Refused::Expired.into());
    }
    if kept.used_by.len() >= usize::try_from(kept.most_laptops).unwrap_or(usize::MAX) {
        return Err(Refused::UsedUp.into());
    }
    kept.used_by.push(device);
    keep(store, token, &kept)
}

fn keep(store: &Store, token: &Token, kept: &Kept) -> Result<()> {
    let text = serde_json::to_string(kept).map_err(|error| steunpunt_store::Error::Unexpected(error.to_string()))?;
    Ok(store.change(|tx| setting::set(tx, &name(token), &text))?)
}

/// Whoever reads the store finds no token that opens anything.
fn name(token: &Token) -> String {
    format!("token {}", hex(&blake3::derive_key("steunpunt enrolment token v1", token)))
}
