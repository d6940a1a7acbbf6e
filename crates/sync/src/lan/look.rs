//! "Waarom zie ik de andere niet?": from what was noticed to what a person should look at, the first thing first.

use std::net::IpAddr;

use super::Error;

/// Clocks that differ less than this are as good as equal: nobody notices it in a list.
const CLOCK_SECONDS: u64 = 120;

/// What to look at. In the order of the way to the other laptop: what comes first is to be put right first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Cause {
    /// This laptop is on no network.
    NoNetwork,
    /// The other is on another network.
    OtherNetwork,
    /// Nobody has seen the other yet, or not where it was before: it may be switched off or have another address.
    NotFound,
    /// Something else answers: a Wi-Fi that wants a login first, or a device that has the address now.
    SomethingElse,
    /// The other laptop is there, and the app is not open on it.
    Refused,
    /// A firewall, on the laptop or in the network, lets nothing through.
    Firewalled,
    /// The line comes about and breaks, or nothing moves on it: a weak signal, a bad cable.
    BadLine,
    /// Another laptop than the one that was paired.
    WrongKey,
    /// The two are not paired, or only one of them knows.
    NotPaired,
    /// It was struck off.
    StruckOff,
    /// The clocks differ. This stops nothing; times in lists look odd. More than zero: this laptop's is ahead.
    ClockOff {
        /// By so much.
        seconds: i64,
    },
    /// One of the two is in an exercise.
    Exercise,
}

/// Who the other is to this laptop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bond {
    /// They have not been paired.
    None,
    /// They are paired.
    Paired,
    /// It was struck off.
    StruckOff,
}

/// An address of this laptop and how many bits of it name the network.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Network {
    /// Its address.
    pub address: IpAddr,
    /// Bits that all on this network share.
    pub prefix: u8,
}

/// What was noticed. Nothing here is asked of the system.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Noticed<'a> {
    /// The networks that this laptop is on. Loopback does not count and may be among them.
    pub own: &'a [Network],
    /// Where the other announces itself, or was last.
    pub other: Option<IpAddr>,
    /// What came of the last try, when it failed.
    pub failed: Option<Error>,
    /// Who the other is to this laptop.
    pub bond: Bond,
    /// How far this laptop's clock is ahead of the other's, when that is known.
    pub clock_ahead_seconds: Option<i64>,
    /// Whether one of the two is in an exercise and the other is not.
    pub exercise_differs: bool,
}

impl Network {
    fn holds(&self, other: IpAddr) -> bool {
        let (own, other, width) = match (self.address, other) {
            (IpAddr::V4(own), IpAddr::V4(other)) => (own.to_bits().into(), other.to_bits().into(), 32),
            (IpAddr::V6(own), IpAddr::V6(other)) => (own.to_bits(), other.to_bits(), 128),
            _ => return false,
        };
        let free = u32::saturating_sub(width, self.prefix.into());
        let network = |bits: u128| bits.checked_shr(free).unwrap_or(0);
        network(own) == network(other)
    }
}

/// What to look at, the first thing first. Nothing when nothing is wrong.
pub fn causes(noticed: &Noticed<'_>) -> Vec<Cause> {
    let mut causes = on_the_way(noticed);
    match noticed.bond {
        Bond::Paired => {}
        Bond::None => causes.push(Cause::NotPaired),
        Bond::StruckOff => {
            // Explains why the other says that they are not paired.
            causes.retain(|it| *it != Cause::NotPaired);
            causes.push(Cause::StruckOff);
        }
    }
    let off = noticed.clock_ahead_seconds.filter(|it| it.unsigned_abs() >= CLOCK_SECONDS);
    causes.extend(off.map(|seconds| Cause::ClockOff { seconds }));
    causes.extend(noticed.exercise_differs.then_some(Cause::Exercise));
    causes.sort();
    causes.dedup();
    causes
}

fn on_the_way(noticed: &Noticed<'_>) -> Vec<Cause> {
    let mut outside = noticed.own.iter().filter(|it| !it.address.is_loopback()).peekable();
    if outside.peek().is_none() && noticed.other.is_none_or(|it| !it.is_loopback()) {
        return vec![Cause::NoNetwork];
    }
    let near = noticed.other.is_some_and(|other| noticed.own.iter().any(|it| it.holds(other)));
    match noticed.failed {
        Some(error) => after(error, near),
        None if noticed.other.is_none() => vec![Cause::NotFound],
        None if !near => vec![Cause::OtherNetwork],
        None => Vec::new(),
    }
}

/// What a failed try tells, to an address on a network that both are on or to one beyond.
fn after(error: Error, near: bool) -> Vec<Cause> {
    match error {
        Error::NoRoute if near => vec![Cause::NotFound, Cause::Firewalled],
        Error::NoRoute => vec![Cause::OtherNetwork],
        Error::NoAnswer if near => vec![Cause::NotFound, Cause::Firewalled],
        Error::NoAnswer => vec![Cause::OtherNetwork, Cause::Firewalled],
        Error::Refused => vec![Cause::Refused],
        Error::Stalled | Error::Cut => vec![Cause::BadLine],
        Error::SomethingElse => vec![Cause::SomethingElse],
        Error::WrongKey => vec![Cause::WrongKey],
        Error::NotPaired => vec![Cause::NotPaired],
        // These say nothing about the way.
        Error::TooLarge | Error::NotTried => Vec::new(),
    }
}
