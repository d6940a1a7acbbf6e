//! The town hall of a history: a store that knows the point's own words of nobody, and a long-lived key that signs.

use ed25519_dalek::{Signer, SigningKey};
use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::hub::HubEnrolled;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::{Audience, Fact};
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::runs_after;
use steunpunt_store::{held, peer};
use steunpunt_sync::bundle::{self, Header, Reader, Seal};
use steunpunt_sync::statement;
use steunpunt_sync::wire::{self, Effort};

use super::broken::Outcome;
use super::device::Device;
use super::template;

pub(super) struct Hub {
    pub device: Device,
    key: SigningKey,
}

impl Hub {
    pub fn new() -> Outcome<Self> {
        Ok(Self { device: Device::new(template::HALL)?, key: template::hall_key() })
    }

    pub fn key(&self) -> &SigningKey {
        &self.key
    }

    pub fn public(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    /// Whose receipts are its.
    pub fn id(&self) -> DeviceId {
        DeviceId::of_key(&self.public())
    }

    pub fn reader(&self) -> Reader {
        Reader::of_device(&self.key.to_bytes())
    }

    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.key.sign(bytes).to_bytes()
    }

    /// What an enrolment file brings.
    pub fn enrolment(&self) -> Fact {
        Fact::HubEnrolled(HubEnrolled {
            public_key: self.public(),
            recipient: self.reader().recipient(),
            name: "Gemeente".to_owned(),
            addresses: Vec::new(),
        })
    }

    pub fn says_what_it_holds(&self, now: Wall) -> Outcome {
        let sign = |bytes: &[u8]| self.sign(bytes);
        let audiences = BundleFor::TownHall.audiences();
        Ok(statement::renew(&self.device.store, self.public(), audiences, now, &sign)?)
    }

    /// The bundle that brings the point its receipts; none while no laptop can open it.
    pub fn receipt(&self, number: u32, now: Wall) -> Outcome<Option<Vec<u8>>> {
        self.says_what_it_holds(now)?;
        let standings = self.device.standings()?;
        let known = self.device.reads(peer::all)?.into_iter();
        let admitted = known.filter(|it| standings.of(it.device).is_admitted() && !it.recipient.is_empty());
        let recipients: Vec<String> = admitted.map(|it| it.recipient).collect();
        if recipients.is_empty() {
            return Ok(None);
        }
        let (own, ends, statements) = self.device.reads(|connection| {
            let all = self.device.store.heads(connection, &[Audience::TownHall])?;
            let own = all.iter().find(|series| series.head.id.device == self.device.id());
            let own = own.map(|series| runs_after(connection, series, 0, 1_000)).transpose()?.flatten();
            let ends = all.iter().map(|series| series.head.id).collect();
            Ok((own.into_iter().collect::<Vec<_>>(), ends, held::statements(connection)?))
        })?;
        let header = Header {
            point: "ZB03".to_owned(),
            exercise: false,
            sender: self.public(),
            sender_letter: String::new(),
            sender_name: "Gemeente".to_owned(),
            number,
            made_for: BundleFor::Laptops,
            written_ms: now.0,
            heads: ends,
            entries: own.iter().map(|run| run.entries.len() as u64).sum(),
            requests: 0,
            enrolment: None,
        };
        let batches = [wire::write(&own, Effort::Quick)];
        let sign = |bytes: &[u8]| self.sign(bytes);
        Ok(Some(bundle::seal(&header, batches, &statements, &sign, Seal::Recipients(&recipients))?))
    }
}
