//! "Waarom zie ik de andere niet?", by example.

use std::net::IpAddr;

use steunpunt_sync::lan::Error;
use steunpunt_sync::lan::look::{Bond, Cause, Network, Noticed, causes};

fn network(address: &str, prefix: u8) -> Network {
    Network { address: address.parse().unwrap(), prefix }
}

fn at(address: &str) -> Option<IpAddr> {
    Some(address.parse().unwrap())
}

/// Two paired laptops on one network, between which nothing is wrong.
fn fine(own: &[Network]) -> Noticed<'_> {
    Noticed {
        own,
        other: at("192.168.1.20"),
        failed: None,
        bond: Bond::Paired,
        clock_ahead_seconds: Some(3),
        exercise_differs: false,
    }
}

#[test]
fn nothing_is_said_when_nothing_is_wrong() {
    assert_eq!(causes(&fine(&[network("192.168.1.10", 24)])), []);
}

#[test]
fn without_a_network_nothing_else_about_the_way_is_said() {
    let loopback = [network("127.0.0.1", 8)];
    let noticed = Noticed { failed: Some(Error::NoRoute), ..fine(&loopback) };
    assert_eq!(causes(&noticed), [Cause::NoNetwork]);
    assert_eq!(causes(&Noticed { other: None, ..fine(&[]) }), [Cause::NoNetwork]);
}

#[test]
fn a_try_that_failed_tells_more_when_the_network_is_the_same() {
    let own = [network("192.168.1.10", 24)];
    let after = |error, other| causes(&Noticed { failed: Some(error), other: at(other), ..fine(&own) });
    let (near, far) = ("192.168.1.20", "192.168.2.20");
    assert_eq!(after(Error::NoAnswer, near), [Cause::NotFound, Cause::Firewalled]);
    assert_eq!(after(Error::NoAnswer, far), [Cause::OtherNetwork, Cause::Firewalled]);
    assert_eq!(after(Error::NoRoute, near), [Cause::NotFound, Cause::Firewalled]);
    assert_eq!(after(Error::NoRoute, far), [Cause::OtherNetwork]);
    assert_eq!(after(Error::Refused, near), [Cause::Refused]);
    assert_eq!(after(Error::Cut, near), [Cause::BadLine]);
    assert_eq!(after(Error::Stalled, near), [Cause::BadLine]);
    assert_eq!(after(Error::SomethingElse, near), [Cause::SomethingElse]);
    assert_eq!(after(Error::WrongKey, near), [Cause::WrongKey]);
    assert_eq!(after(Error::NotPaired, near), [Cause::NotPaired]);
}

#[test]
fn a_laptop_that_nobody_saw_is_not_found_and_one_elsewhere_is_on_another_network() {
    let own = [network("10.0.0.5", 23), network("fe80::1", 64)];
    assert_eq!(causes(&Noticed { other: None, ..fine(&own) }), [Cause::NotFound]);
    assert_eq!(causes(&Noticed { other: at("10.0.2.1"), ..fine(&own) }), [Cause::OtherNetwork]);
    assert_eq!(causes(&Noticed { other: at("10.0.1.9"), ..fine(&own) }), []);
    assert_eq!(causes(&Noticed { other: at("fe80::2"), ..fine(&own) }), []);
    let any = [network("10.0.0.5", 0), network("fe80::1", 200)];
    assert_eq!(causes(&Noticed { other: at("192.168.1.1"), ..fine(&any) }), []);
}

#[test]
fn a_cable_between_two_laptops_is_a_network() {
    let own = [network("169.254.10.1", 16)];
    assert_eq!(causes(&Noticed { other: at("169.254.99.2"), ..fine(&own) }), []);
}

#[test]
fn a_laptop_that_was_struck_off_is_not_called_unpaired_as_well() {
    let own = [network("192.168.1.10", 24)];
    let noticed = Noticed { failed: Some(Error::NotPaired), bond: Bond::StruckOff, ..fine(&own) };
    assert_eq!(causes(&noticed), [Cause::StruckOff]);
    let noticed = Noticed { failed: Some(Error::NotPaired), bond: Bond::None, ..fine(&own) };
    assert_eq!(causes(&noticed), [Cause::NotPaired]);
}

#[test]
fn a_clock_that_is_off_is_said_last_but_the_exercise() {
    let own = [network("192.168.1.10", 24)];
    let noticed = Noticed {
        failed: Some(Error::Refused),
        bond: Bond::None,
        clock_ahead_seconds: Some(-86_400),
        exercise_differs: true,
        ..fine(&own)
    };
    let expected = [Cause::Refused, Cause::NotPaired, Cause::ClockOff { seconds: -86_400 }, Cause::Exercise];
    assert_eq!(causes(&noticed), expected);
    let unknown = Noticed { clock_ahead_seconds: None, ..fine(&own) };
    assert_eq!(causes(&unknown), []);
    let extreme = Noticed { clock_ahead_seconds: Some(i64::MIN), ..fine(&own) };
    assert_eq!(causes(&extreme), [Cause::ClockOff { seconds: i64::MIN }]);
}
