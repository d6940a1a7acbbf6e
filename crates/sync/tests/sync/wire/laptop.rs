//! A laptop that only writes entries, chained and signed like real ones.

use std::collections::HashMap;

use ed25519_dalek::{Signer, SigningKey};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{
    Audience, Body, Envelope, Fact, Hash, Head, Header, Kind, Salt, SaltSource, body_hash, signed_bytes,
};
use steunpunt_domain::time::{Hybrid, Times, Wall};
use steunpunt_store::logbook::{Run, StoredEntry};

pub const START: i64 = 1_790_000_000_000;

pub struct Laptop {
    key: SigningKey,
    pub device: DeviceId,
    series: [Vec<StoredEntry>; 2],
    pub wall: i64,
    hybrid: Hybrid,
    salts: HashMap<EntryId, Salt>,
}

impl Laptop {
    pub fn new(seed: u8) -> Self {
        let key = SigningKey::from_bytes(&[seed; 32]);
        let device = DeviceId::of_key(key.verifying_key().as_bytes());
        let (wall, hybrid) = (START, Hybrid::default());
        Self { key, device, series: [Vec::new(), Vec::new()], wall, hybrid, salts: HashMap::new() }
    }

    /// What other laptops wrote is known here too.
    pub fn hears_of(&mut self, salts: &HashMap<EntryId, Salt>) {
        self.salts.extend(salts);
    }

    pub fn salts(&self) -> &HashMap<EntryId, Salt> {
        &self.salts
    }

    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.key.sign(bytes).to_bytes()
    }

    pub fn public_key(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    pub fn write(&mut self, header: Header, fact: Fact) -> EntryId {
        let (audience, kind) = (fact.audience(), fact.kind());
        let body = Body { header, fact };
        self.append(audience, kind, Some(body.encode().unwrap()), Some(&body.header.salt))
    }

    /// An entry with any bytes as its body.
    pub fn append(
        &mut self,
        audience: Audience,
        kind: Kind,
        body: Option<Vec<u8>>,
        salt: Option<&SaltSource>,
    ) -> EntryId {
        let series = &self.series[usize::from(audience.byte())];
        let sequence = series.len() as u64 + 1;
        let previous = series.last().map_or([0; 32], |entry| entry.hash);
        let id = EntryId { device: self.device, audience, sequence };
        self.hybrid = self.hybrid.next(Wall(self.wall));
        let times = Times { wall: Wall(self.wall), hybrid: self.hybrid };
        let hash = body.as_deref().and_then(|bytes| self.hash_of(id, bytes, salt?));
        let envelope = Envelope { id, kind, times, body_hash: hash.unwrap_or([7; 32]), previous };
        let hash = envelope.hash();
        self.series[usize::from(audience.byte())].push(StoredEntry { envelope, hash, body });
        id
    }

    fn hash_of(&mut self, id: EntryId, bytes: &[u8], salt: &SaltSource) -> Option<Hash> {
        let named = Body::header(bytes).ok()?;
        let item_salt = match salt {
            SaltSource::Own(salt) => {
                self.salts.insert(id, *salt);
                None
            }
            SaltSource::Of(entry) => Some(*self.salts.get(&named.resolve(id.device, *entry)?)?),
            SaltSource::None => None,
        };
        body_hash(id, salt, item_salt, bytes)
    }

    /// What it wrote in a series after a number, signed.
    pub fn run(&self, audience: Audience, after: u64) -> Option<Run> {
        let series = &self.series[usize::from(audience.byte())];
        let entries = series.get(after as usize..).filter(|entries| !entries.is_empty())?.to_vec();
        let last = entries.last()?;
        let signature = self.sign(&signed_bytes(&Head { id: last.envelope.id, hash: last.hash }));
        let previous = entries.first()?.envelope.previous;
        Some(Run { device: self.device, audience, first: after + 1, previous, entries, signature: Some(signature) })
    }

    /// Everything.
    pub fn runs(&self) -> Vec<Run> {
        Audience::ALL.into_iter().filter_map(|audience| self.run(audience, 0)).collect()
    }
}
