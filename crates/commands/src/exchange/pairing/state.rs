//! How far a pairing is, and everything that it needs.

use std::net::SocketAddr;

use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::Author;
use steunpunt_sync::meeting::Apart;
use steunpunt_sync::pairing::{Code, Invitation, Paired, Refused};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Introduction, moment};
use crate::context::Context;
use crate::shapes::exchange::pairing::{Pairing, PairingFailure, PairingStage};

/// What a person said of the digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Decision {
    /// Nothing yet.
    #[default]
    None,
    /// They are the same.
    Same,
    /// They differ, or the person stopped.
    Different,
}

impl Decision {
    /// Its byte.
    pub fn byte(self) -> u8 {
        self as u8
    }

    /// That of a message; anything else is no decision.
    pub fn of(message: &[u8]) -> Self {
        match message {
            [1] => Self::Same,
            [2] => Self::Different,
            _ => Self::None,
        }
    }
}

/// The laptop on which the code was typed.
pub(super) struct Joiner {
    pub code: Code,
    /// Where the other is, when somebody typed that.
    pub address: Option<String>,
    /// Of this laptop's identity.
    pub secret: Zeroizing<[u8; 32]>,
    /// Set when it has no store yet.
    pub new_store: Option<NewStore>,
}

/// What the store of a laptop that joins a point is made with.
pub(super) struct NewStore {
    pub passphrase: Zeroizing<String>,
    pub name: String,
}

/// The other laptop.
#[derive(Clone)]
pub(super) struct Met {
    pub public_key: [u8; 32],
    pub introduction: Introduction,
    pub check: String,
    /// Where it was reached, or says that it listens.
    pub address: Option<SocketAddr>,
}

/// How far a pairing is.
#[derive(Default)]
pub(super) struct State {
    /// Which pairing this is: a thread that worked for an earlier one changes nothing.
    pub run: Uuid,
    pub stage: PairingStage,
    pub failure: Option<PairingFailure>,
    pub addresses: Vec<String>,
    pub valid_until: Option<i64>,
    pub own: Introduction,
    pub invitation: Option<Invitation>,
    pub joiner: Option<Joiner>,
    pub other: Option<Met>,
    pub said_here: Decision,
    pub said_there: Decision,
    pub author: Author,
    pub new_letter: Option<String>,
    pub recovery_code: Option<Zeroizing<String>>,
}

impl State {
    pub fn begin(context: &Context) -> Self {
        Self { run: Uuid::new_v4(), author: context.author(), ..Self::default() }
    }

    /// Whether it is about a store that was open when it began.
    pub fn is_of_a_store(&self) -> bool {
        self.stage != PairingStage::None && self.joiner.as_ref().is_none_or(|joiner| joiner.new_store.is_none())
    }

    pub fn fail(&mut self, failure: PairingFailure) {
        self.stage = PairingStage::Failed;
        self.failure = Some(failure);
        self.invitation = None;
    }

    /// Nobody typed the code in time.
    pub fn expire(&mut self, now: Wall) {
        let open = self.invitation.as_ref().is_none_or(|invitation| invitation.is_open(now.0));
        if self.stage == PairingStage::Inviting && !open {
            self.fail(PairingFailure::Expired);
        }
    }

    /// The other laptop was met: people compare.
    pub fn compare(&mut self, paired: &Paired, address: Option<SocketAddr>) {
        let Some(introduction) = Introduction::read(&paired.introduction) else {
            return self.fail(PairingFailure::OtherVersion);
        };
        match self.own.meets(&introduction) {
            Err(Apart::OtherPoint) => return self.fail(PairingFailure::OtherPoint),
            Err(Apart::ExerciseDiffers) => return self.fail(PairingFailure::Exercise),
            Ok(()) => self.stage = PairingStage::Compare,
        }
        let said = introduction.addresses.first().and_then(|address| address.parse().ok());
        let (check, address) = (paired.check.clone(), address.or(said));
        self.other = Some(Met { public_key: paired.public_key, introduction, check, address });
    }

    /// A person read what it came to, or stops. The other laptop still hears that it was stopped.
    pub fn put_away(&mut self) {
        if self.stage != PairingStage::Done {
            self.said_here = Decision::Different;
        }
        self.stage = PairingStage::None;
        self.failure = None;
        self.invitation = None;
        self.recovery_code = None;
        self.new_letter = None;
    }

    pub fn view(&self) -> Pairing {
        let inviting = self.stage == PairingStage::Inviting;
        let comparing = matches!(self.stage, PairingStage::Compare | PairingStage::Waiting);
        let other = self.other.as_ref().filter(|_| self.stage != PairingStage::None);
        let said = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Pairing {
            stage: self.stage,
            code: self.invitation.as_ref().filter(|_| inviting).map(|invitation| invitation.code().to_string()),
            valid_until: moment(self.valid_until).filter(|_| inviting),
            addresses: if inviting { self.addresses.clone() } else { Vec::new() },
            check: other.filter(|_| comparing).map(|other| other.check.clone()),
            other_name: other.and_then(|other| said(&other.introduction.name)),
            other_letter: other.and_then(|other| said(&other.introduction.letter)),
            new_letter: self.new_letter.clone(),
            failure: self.failure,
            recovery_code: self.recovery_code.as_ref().map(|code| code.to_string()),
        }
    }
}

/// Why the two do not pair, as people read it.
pub(super) fn failure_of(refused: Refused) -> PairingFailure {
    match refused {
        Refused::Expired => PairingFailure::Expired,
        Refused::Used => PairingFailure::Used,
        Refused::WrongSecret | Refused::SameLaptop | Refused::OtherLaptop => PairingFailure::WrongCode,
        Refused::NotUnderstood | Refused::OtherVersion => PairingFailure::OtherVersion,
    }
}
