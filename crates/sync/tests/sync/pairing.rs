//! Two laptops meet over a code: everything that may go wrong, without a line and without a clock.

use proptest::prelude::*;
use steunpunt_sync::pairing::{Code, Invitation, Joining, MOST_BYTES, Refused, VALID_MS};

const LISTENER: [u8; 32] = [1; 32];
const JOINER: [u8; 32] = [2; 32];
const SECRET: [u8; 3] = [0xab, 0xcd, 0xef];
const NOW: i64 = 1_000_000;

fn invited() -> (Invitation, Vec<u8>) {
    let invitation = Invitation::new(LISTENER, SECRET, NOW);
    let request = Joining::new(JOINER, invitation.code().clone()).request(b"Noord");
    (invitation, request)
}

fn refused(invitation: &mut Invitation, request: &[u8], now_ms: i64) -> Refused {
    let answered = invitation.answer(JOINER, request, b"Zuid", now_ms);
    let told = Joining::new(JOINER, invitation.code().clone()).finish(LISTENER, &answered.reply);
    assert_eq!(told.unwrap_err(), *answered.outcome.as_ref().unwrap_err(), "both are told the same");
    answered.outcome.unwrap_err()
}

#[test]
fn both_end_with_the_other_and_the_same_digits() {
    let (mut invitation, request) = invited();
    let typed: Code = invitation.code().to_string().to_lowercase().parse().unwrap();
    let answered = invitation.answer(JOINER, &request, b"Zuid", NOW + VALID_MS);
    let listener = answered.outcome.unwrap();
    let joiner = Joining::new(JOINER, typed).finish(LISTENER, &answered.reply).unwrap();
    assert_eq!((listener.public_key, listener.introduction.as_slice()), (JOINER, b"Noord".as_slice()));
    assert_eq!((joiner.public_key, joiner.introduction.as_slice()), (LISTENER, b"Zuid".as_slice()));
    assert_eq!(listener.check, joiner.check);
    assert_eq!(listener.check.len(), "123 456".len());
    assert!(!invitation.is_open(NOW));
}

#[test]
fn a_code_has_one_try() {
    let (mut invitation, request) = invited();
    invitation.answer(JOINER, &request, b"Zuid", NOW).outcome.unwrap();
    assert_eq!(refused(&mut invitation, &request, NOW), Refused::Used);

    let (mut invitation, request) = invited();
    let guess = Joining::new(JOINER, Code::new(&LISTENER, [0; 3])).request(b"Noord");
    assert_eq!(refused(&mut invitation, &guess, NOW), Refused::WrongSecret);
    assert_eq!(refused(&mut invitation, &request, NOW), Refused::Used, "a wrong guess was the try");
}

#[test]
fn a_code_lasts_two_minutes_and_no_longer_when_the_clock_is_put_back() {
    for now in [NOW + VALID_MS + 1, NOW - 1, i64::MIN, i64::MAX] {
        let (mut invitation, request) = invited();
        assert!(!invitation.is_open(now));
        assert_eq!(refused(&mut invitation, &request, now), Refused::Expired, "{now}");
        assert_eq!(refused(&mut invitation, &request, NOW), Refused::Used, "nor when the clock is right again");
    }
}

#[test]
fn a_code_is_for_one_key() {
    let (mut invitation, request) = invited();
    let code = invitation.code().clone();
    assert!(code.names(&LISTENER));
    assert!(!code.names(&JOINER));
    let answered = invitation.answer(JOINER, &request, b"Zuid", NOW);
    let swapped = Joining::new(LISTENER, code).finish(JOINER, &answered.reply);
    assert_eq!(swapped, Err(Refused::OtherLaptop));
    let (mut invitation, request) = invited();
    assert_eq!(invitation.answer(LISTENER, &request, b"Zuid", NOW).outcome, Err(Refused::SameLaptop));
}

#[test]
fn the_digits_differ_for_whoever_came_between() {
    let between = [3; 32];
    let (mut invitation, request) = invited();
    let seen = invitation.answer(between, &request, b"Zuid", NOW);
    let told = Joining::new(JOINER, invitation.code().clone()).finish(LISTENER, &seen.reply).unwrap();
    assert_ne!(seen.outcome.unwrap().check, told.check);
}

#[test]
fn the_fingerprint_cannot_be_looked_for_beforehand() {
    let first = Code::new(&LISTENER, [0; 3]).to_string();
    let second = Code::new(&LISTENER, [0x10, 0, 0]).to_string();
    assert_ne!(first.get(..9), second.get(..9), "the same key, another secret");
}

#[test]
fn what_is_typed_is_read_with_tolerance() {
    let code: Code = "BOIB OIBO IBOI".parse().unwrap();
    for typed in ["boib-oibo-iboi", "801B0I80 1801", "  BOIBOIBOIBOI\n", "8-0-1-8 0 1 8 0 1 8 0 1"] {
        assert_eq!(typed.parse(), Ok(code.clone()), "{typed}");
    }
    for typed in ["", "BOIB OIBO IBO", "BOIB OIBO IBOI B", "BOIB OIBO IBO9", "BOIB OIBO IBOÉ", "ÉÉÉÉÉÉÉÉÉÉÉÉ"]
    {
        assert!(typed.parse::<Code>().is_err(), "{typed}");
    }
}

#[test]
fn the_bytes_of_version_one_stay_what_they_are() {
    let (mut invitation, request) = invited();
    assert_eq!(invitation.code().to_string(), "3CEJ DBPG VPG6");
    assert_eq!(request, [[1, 0xab, 0xcd, 0xe0].as_slice(), &[5], b"Noord"].concat());
    let answered = invitation.answer(JOINER, &request, b"Zuid", NOW);
    assert_eq!(answered.reply, [[1, 0, 4].as_slice(), b"Zuid"].concat());
    assert_eq!(answered.outcome.unwrap().check, "574 881");
    assert_eq!(invitation.answer(JOINER, &request, b"Zuid", NOW).reply, [1, 1, 1]);
}

#[test]
fn other_versions_and_endless_messages_are_refused() {
    let (mut invitation, mut request) = invited();
    request[0] = 2;
    assert_eq!(refused(&mut invitation, &request, NOW), Refused::OtherVersion);
    let (mut invitation, _) = invited();
    let endless = Joining::new(JOINER, invitation.code().clone()).request(&vec![0; MOST_BYTES]);
    assert_eq!(refused(&mut invitation, &endless, NOW), Refused::NotUnderstood);
}

#[test]
fn a_log_does_not_tell_the_code() {
    let (invitation, _) = invited();
    let written = format!("{invitation:?} {:?}", Joining::new(JOINER, invitation.code().clone()));
    assert!(!written.contains("205") && !written.contains("secret"), "{written}");
}

proptest! {
    #[test]
    fn a_code_survives_being_spoken(key in any::<[u8; 32]>(), secret in any::<[u8; 3]>()) {
        let code = Code::new(&key, secret);
        let spoken = code.to_string();
        prop_assert_eq!(spoken.len(), "AAAA BBBB CCCC".len());
        let heard: Code = spoken.parse().unwrap();
        prop_assert!(heard.names(&key));
        prop_assert_eq!(heard, code);
    }

    #[test]
    fn any_bytes_are_an_answer_or_a_refusal(bytes in proptest::collection::vec(any::<u8>(), 0..64), text in ".{0,20}") {
        let (mut invitation, _) = invited();
        prop_assert!(invitation.answer(JOINER, &bytes, b"Zuid", NOW).outcome.is_err());
        let _ = Joining::new(JOINER, invitation.code().clone()).finish(LISTENER, &bytes);
        let _ = text.parse::<Code>();
    }

    #[test]
    fn a_request_with_one_bit_turned_never_pairs_by_another_secret(at in 0usize..64, bit in 0u8..8) {
        let (mut invitation, mut request) = invited();
        let at = at % request.len();
        request[at] ^= 1 << bit;
        let outcome = invitation.answer(JOINER, &request, b"Zuid", NOW).outcome;
        prop_assert!(outcome.is_err() || at > 3, "the version and the secret stand in the first four bytes");
    }
}
