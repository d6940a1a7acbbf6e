//! Finding each other, within this computer.

use std::time::Duration;

use steunpunt_domain::ids::DeviceId;
use steunpunt_sync::lan::discovery::{Discovery, Interfaces, Tag};

#[test]
fn two_laptops_find_each_other_and_not_themselves() {
    let (a, b) = (Tag::of(DeviceId([1; 16])), Tag::of(DeviceId([2; 16])));
    let at_a = Discovery::start(4711, a, Interfaces::Loopback).unwrap();
    let at_b = Discovery::start(4712, b, Interfaces::Loopback).unwrap();
    let patience = Duration::from_secs(30);
    let (seen_by_a, seen_by_b) = (at_a.find(b, patience).unwrap(), at_b.find(a, patience).unwrap());
    assert_eq!(seen_by_a, ["127.0.0.1:4712".parse().unwrap()]);
    assert_eq!(seen_by_b, ["127.0.0.1:4711".parse().unwrap()]);
    assert!(at_a.found().iter().all(|it| it.tag != a));
}
