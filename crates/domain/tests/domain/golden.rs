//! Known answers for every kind of entry: what one version has written, every later one reads and hashes the same.
//!
//! Each line of `golden.txt` is kind, body and hash of the envelope. A line is never changed; a new kind adds one.

use steunpunt_domain::blank::BlankFilled;
use steunpunt_domain::bundle::{BundleFor, BundleHandedOver, BundleWritten};
use steunpunt_domain::device::{ClockConfirmed, DeviceIntroduced, Succession};
use steunpunt_domain::draft::DraftTakenOver;
use steunpunt_domain::emergency_report::{EmergencyAcknowledged, EmergencyRelayed, EmergencyReported};
use steunpunt_domain::erasing::ItemErased;
use steunpunt_domain::hub::HubEnrolled;
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::import::{ImportTaken, row_identity};
use steunpunt_domain::information_sheet::{
    Contradiction, ContradictionTickedOff, Origin, Sheet, SheetApproved, SheetApprovedByPublisher, SheetConfirmed,
    SheetDistributed, SheetLine, SheetPrinted, SheetPublished, SheetSource, SheetText, SheetWithdrawn, SheetWritten,
    TranslationChecked, TranslationSignedOff,
};
use steunpunt_domain::logbook::{
    Audience, Body, Envelope, Fact, Head, Header, Kind, Reading, SaltSource, body_hash, signed_bytes,
};
use steunpunt_domain::notice::{NoticePosted, NoticeTakenDown};
use steunpunt_domain::pack::{PackFileTaken, PackTaken};
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::request::{RequestForwarded, RequestLinked, RequestLogged, RequestNoted};
use steunpunt_domain::rumour::{RumourAsked, RumourHeard, RumourHeardAgain, RumourSettled};
use steunpunt_domain::standing::{DeviceAdmitted, DeviceStruckOff};
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::{Hybrid, Times, Wall};
use steunpunt_domain::visit::VisitCounted;
use steunpunt_domain::volunteer::{PinRefused, VolunteerAdded};

use crate::golden_shift;

const GOLDEN: &str = include_str!("golden.txt");
pub(crate) const WRITER: DeviceId = DeviceId([0x11; 16]);
pub(crate) const OTHER: DeviceId = DeviceId([0x22; 16]);
pub(crate) const SALT: [u8; 16] = [0x5a; 16];

pub(crate) fn entry(device: DeviceId, audience: Audience, sequence: u64) -> EntryId {
    EntryId { device, audience, sequence }
}

pub(crate) fn opening() -> Header {
    Header::default().by(WRITER, Some(entry(OTHER, Audience::Point, 3)), "desk")
}

pub(crate) fn about() -> Header {
    opening().about(WRITER, entry(OTHER, Audience::TownHall, 300))
}

/// One change of every shape of value, naming entries of two devices.
fn changes(header: &mut Header) -> Changes {
    let seen = |header: &mut Header| {
        vec![
            header.refer(WRITER, entry(WRITER, Audience::Point, 5)),
            header.refer(WRITER, entry(OTHER, Audience::Point, 70_000)),
        ]
    };
    let values = [
        (20, Value::Text("insuline é".to_owned())),
        (4, Value::Number(-1)),
        (27, Value::Codes(vec!["oxygen".to_owned(), "alone".to_owned()])),
        (26, Value::Nothing),
    ];
    Changes(values.into_iter().map(|(field, value)| Change { field, value, seen: seen(header) }).collect())
}

pub(crate) fn changed(fact: fn(Changes) -> Fact, header: Header) -> Body {
    let mut header = header;
    let changes = changes(&mut header);
    Body { header, fact: fact(changes) }
}

pub(crate) fn said(header: Header, fact: Fact) -> Body {
    Body { header, fact }
}

/// One body of every kind, in the order of the kinds.
fn samples() -> Vec<Body> {
    let mut samples = [of_requests(), of_sheets(), golden_shift::samples()].concat();
    samples.sort_by_key(|body| body.fact.kind().0);
    samples
}

fn of_requests() -> Vec<Body> {
    let text = str::to_owned;
    let personal = || opening().with_salt(SALT);
    let later = || about().salted_by(WRITER, entry(WRITER, Audience::Point, 2));
    let succession = Some(Succession { previous: OTHER, signature: vec![7; 64] });
    let mut linked = about();
    let other = linked.refer(WRITER, entry(WRITER, Audience::TownHall, 8));
    let mut struck_off = opening();
    let lost = struck_off.refer(WRITER, entry(OTHER, Audience::TownHall, 1));
    let hub = HubEnrolled {
        public_key: [8; 32],
        recipient: text("age1x"),
        name: text("Gemeente"),
        addresses: vec![text("10.0.0.1:7472")],
    };
    let undone = Header::default().refer(WRITER, entry(WRITER, Audience::TownHall, 9));
    let first = Changes::first([(1, Value::Text(text("5.1"))), (2, Value::Text(text("U2")))]);
    let reported = EmergencyReported {
        number: text("N-ZB03-A3"),
        what: text("brand"),
        place: text("Kade 4"),
        reach: text("staat buiten"),
        told_ms: 1_700_000_000_000,
        paper_number: Some(text("P-ZB03-A1")),
    };
    let forwarded = RequestForwarded {
        to: text("huisarts"),
        means: text("phone"),
        at_ms: 5,
        details: vec![(20, text("insuline")), (21, text("Kade 4"))],
    };
    let taken = ImportTaken { file_name: text("a.csv"), file_hash: [9; 32], taken: 3, known: 2, refused: 1 };
    let point =
        PointOpened { code: text("ZB03"), name: text("De Schakel"), municipality: text("GM0344"), exercise: true };
    vec![
        said(
            Header::default(),
            Fact::DeviceIntroduced(DeviceIntroduced { public_key: [3; 32], letter: text("A"), succession }),
        ),
        said(Header::default(), Fact::PointOpened(point)),
        said(
            personal(),
            Fact::VolunteerAdded(VolunteerAdded { name: text("Anna"), role: text("desk"), pin: text("h") }),
        ),
        changed(Fact::VolunteerChanged, later()),
        said(about(), Fact::PinRefused(PinRefused { in_a_row: 5 })),
        said(personal(), Fact::EmergencyReported(reported)),
        said(about(), Fact::EmergencyRelayed(EmergencyRelayed { to: text("112"), means: text("radio"), at_ms: 1 })),
        said(about(), Fact::EmergencyAcknowledged(EmergencyAcknowledged { by: text("meldkamer"), at_ms: 2 })),
        said(opening(), Fact::RequestLogged(RequestLogged { number: text("ZB03-A147"), fields: first })),
        changed(Fact::RequestDetailed, about().with_salt(SALT)),
        changed(Fact::RequestProgressed, about()),
        changed(Fact::RequestCorrected, later()),
        said(later(), Fact::RequestNoted(RequestNoted { text: text("gebeld") })),
        said(later(), Fact::RequestForwarded(forwarded)),
        said(linked, Fact::RequestLinked(RequestLinked { other, same: true, seen: vec![other] })),
        said(opening(), Fact::VisitCounted(VisitCounted { reason: text("warm_up"), amount: -1, undoes: Some(undone) })),
        said(opening(), Fact::ClockConfirmed(ClockConfirmed { said_ms: -62_000 })),
        said(opening(), Fact::ImportTaken(taken)),
        said(personal(), Fact::DraftTakenOver(DraftTakenOver { title: text("Hulpvraag"), begun_by: text("Bo") })),
        said(about(), Fact::ItemErased(ItemErased::of(Some([6; 32]), text("asked"), text("ZB03-A147")))),
        changed(Fact::DeviceDescribed, about()),
        said(opening(), Fact::DeviceAdmitted(DeviceAdmitted { public_key: [4; 32] })),
        said(struck_off, Fact::DeviceStruckOff(DeviceStruckOff { device: lost, up_to: [300, 7] })),
        said(
            opening(),
            Fact::BundleWritten(BundleWritten { number: 7, made_for: BundleFor::TownHall, heads: vec![undone] }),
        ),
        said(about(), Fact::BundleHandedOver(BundleHandedOver { to: text("koerier"), at_ms: 6 })),
        said(opening(), Fact::HubEnrolled(hub)),
    ]
}

fn sheet() -> Sheet {
    let text = str::to_owned;
    let line = |words: &str| SheetLine { text: text(words), picture: text("fire"), source: text("brandweer") };
    Sheet {
        code: text("B07"),
        version: 2,
        categories: vec![text("0.2")],
        picture: text("fire"),
        confirmed: true,
        valid_from_ms: None,
        valid_until_ms: Some(1_700_000_000_000),
        next_update_ms: Some(-1),
        area: text("Molenwijk"),
        web_address: String::new(),
        sources: vec![SheetSource {
            key: text("brandweer"),
            name: text("Brandweer"),
            address: text("https://www.brandweer.nl"),
            read: text("2026-11-26"),
        }],
        texts: vec![SheetText {
            language: text("nl"),
            checked: true,
            title: text("Koolmonoxide"),
            core: vec![text("U ruikt het niet.")],
            read_aloud: text("Let op."),
            act: vec![line("Ventileer bij [[water_point]].")],
            avoid: vec![line("Geen barbecue binnen.")],
            go: vec![],
        }],
    }
}

fn of_sheets() -> Vec<Body> {
    let text = str::to_owned;
    let said = |header: Header, fact: Fact| Body { header, fact };
    let mut given = opening();
    let request = Some(given.refer(WRITER, entry(OTHER, Audience::TownHall, 9)));
    let distributed = SheetDistributed {
        code: text("B07"),
        version: 2,
        digest: sheet().digest(),
        language: text("ar"),
        copies: 42,
        means: text("paper"),
        request,
        undoes: None,
    };
    let mut filled = opening();
    let seen = vec![filled.refer(WRITER, entry(OTHER, Audience::TownHall, 4))];
    let blank = BlankFilled { blank: text("water_point"), value: text("Kade 4"), seen: seen.clone() };
    let pack =
        PackTaken { name: text("Zandbeek"), version: text("3"), publisher: [6; 32], digest: [7; 32], sheets: 500 };
    let mut taking = opening();
    let seen_files = vec![taking.refer(WRITER, entry(OTHER, Audience::TownHall, 5))];
    let file = PackFileTaken { path: text("pictures/pomp.svg"), text: text("<svg/>"), seen: seen_files };
    let posted =
        NoticePosted { text: text("Stroom uit"), confirmed: false, source: text("gemeente"), valid_until_ms: None };
    let personal = || about().with_salt(SALT);
    let settled = RumourSettled { outcome: text("false"), explanation: text("nagevraagd"), seen: seen.clone() };
    let mut settling = personal();
    settling.refer(WRITER, entry(OTHER, Audience::TownHall, 4));
    let by_publisher = SheetApprovedByPublisher { publisher: [6; 32], name: text("Gemeente") };
    let signed_off = TranslationSignedOff { language: text("ar"), by: text("tolk") };
    let contradiction = Contradiction { by: Some(3), withdrawn: false };
    let ticked_off = ContradictionTickedOff { contradiction, copies: 42 };
    let mut confirming = about();
    confirming.refer(WRITER, entry(OTHER, Audience::TownHall, 4));
    vec![
        said(opening(), Fact::SheetWritten(SheetWritten { sheet: sheet(), origin: Origin::TownHall })),
        said(about(), Fact::SheetApproved(SheetApproved {})),
        said(about(), Fact::SheetPublished(SheetPublished { contradicts: true })),
        said(about(), Fact::SheetWithdrawn(SheetWithdrawn { reason: text("fout adres") })),
        said(about(), Fact::TranslationChecked(TranslationChecked { language: text("ar") })),
        said(given, Fact::SheetDistributed(distributed)),
        said(filled, Fact::BlankFilled(blank)),
        said(opening(), Fact::PackTaken(pack)),
        said(opening(), Fact::NoticePosted(posted)),
        said(about(), Fact::NoticeTakenDown(NoticeTakenDown {})),
        said(opening().with_salt(SALT), Fact::RumourHeard(RumourHeard { text: text("gif"), place: text("kade") })),
        said(personal(), Fact::RumourHeardAgain(RumourHeardAgain { place: text("hal") })),
        said(personal(), Fact::RumourAsked(RumourAsked { whom: text("Vitens") })),
        said(settling, Fact::RumourSettled(settled)),
        said(taking, Fact::PackFileTaken(file)),
        said(confirming, Fact::SheetConfirmed(SheetConfirmed { confirmed: true, seen })),
        said(about(), Fact::SheetApprovedByPublisher(by_publisher)),
        said(about(), Fact::SheetPrinted(SheetPrinted { languages: vec![text("nl"), text("ar")], copies: 42 })),
        said(personal(), Fact::TranslationSignedOff(signed_off)),
        said(about(), Fact::ContradictionTickedOff(ticked_off)),
    ]
}

fn envelope(body: &Body, bytes: &[u8]) -> Envelope {
    let id = entry(WRITER, body.fact.audience(), 12);
    let times = Times { wall: Wall(1_700_000_000_123), hybrid: Hybrid(111_411_200_008_060_928) };
    let body_hash = body_hash(id, &body.header.salt, Some(SALT), bytes).unwrap();
    Envelope { id, kind: body.fact.kind(), times, body_hash, previous: [0xcc; 32] }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_kind_is_written_and_hashed_as_ever() {
    let lines = samples().into_iter().map(|body| {
        let bytes = body.encode().unwrap();
        format!("{} {} {}", body.fact.kind().0, hex(&bytes), hex(&envelope(&body, &bytes).hash()))
    });
    let lines: Vec<String> = lines.collect();
    assert_eq!(lines, GOLDEN.lines().collect::<Vec<_>>(), "\n{}\n", lines.join("\n"));
}

#[test]
fn every_kind_has_a_known_answer() {
    let nothing = samples().remove(0);
    let header_alone =
        Body { fact: Fact::VisitCounted(VisitCounted { reason: String::new(), amount: 0, undoes: None }), ..nothing };
    let bytes = header_alone.encode().unwrap();
    let known = |kind: &u16| !matches!(Body::decode(Kind(*kind), &bytes), Ok(Body { fact: Fact::Unknown(_), .. }));
    let kinds: Vec<u16> = (0..=u16::MAX).filter(known).collect();
    assert_eq!(kinds, samples().iter().map(|body| body.fact.kind().0).collect::<Vec<_>>());
}

#[test]
fn every_kind_reads_back_what_was_written() {
    for body in samples() {
        let bytes = body.encode().unwrap();
        assert_eq!(Body::decode(body.fact.kind(), &bytes), Ok(body.clone()));
        assert_eq!(Body::header(&bytes), Ok(body.header));
    }
}

#[test]
fn a_kind_that_is_not_known_keeps_a_header_that_can_be_read() {
    for body in samples() {
        let mut bytes = body.encode().unwrap();
        bytes.extend([0xff; 40]);
        let read = Body::decode(Kind(60_000), &bytes).unwrap();
        assert_eq!(read.fact, Fact::Unknown(Kind(60_000)));
        assert_eq!(read.header, body.header);
        assert!(read.encode().is_err(), "what is not known is passed on as it came, never written anew");
    }
    assert!(Body::decode(Kind(60_000), &[2, 0]).is_err(), "another layout");
    assert!(Body::decode(Kind(9), &[]).is_err());
}

#[test]
fn a_body_cut_off_anywhere_is_no_reason_to_stop() {
    for body in samples() {
        let bytes = body.encode().unwrap();
        for end in 0..bytes.len() {
            let _ = Body::decode(body.fact.kind(), &bytes[..end]);
        }
    }
}

#[test]
fn of_an_erased_body_who_wrote_about_what_is_left_and_nothing_else() {
    for body in samples() {
        let bytes = body.encode().unwrap();
        let left = Body::erase(WRITER, &bytes).unwrap();
        let read = Body::decode(body.fact.kind(), &left).unwrap();
        assert_eq!(read.fact, Fact::Erased(body.fact.kind()));
        assert_eq!(read.header.volunteer(WRITER), body.header.volunteer(WRITER));
        assert_eq!(read.header.item(WRITER), body.header.item(WRITER));
        assert_eq!(read.header.salt, SaltSource::None, "the salt goes, so that nothing can be guessed from the hash");
        assert_eq!(body_hash(entry(WRITER, Audience::Point, 1), &read.header.salt, None, &left), None);
        assert_eq!(Body::erase(WRITER, &left), Ok(left.clone()), "erasing twice changes nothing");
        assert!(read.encode().is_err() && Body::is_erased(&left) && !Body::is_erased(&bytes));
        assert!(!Body::is_personal(entry(WRITER, Audience::Point, 1), &left));
        let hidden = [left.as_slice(), b"words"].concat();
        assert!(Body::decode(body.fact.kind(), &hidden).is_err() && !Body::is_erased(&hidden), "no words behind it");
    }
}

#[test]
fn references_to_two_devices_resolve() {
    let body = changed(Fact::RequestCorrected, about());
    let reading = Reading::of(&envelope(&body, &[]), Body::decode(Kind(12), &body.encode().unwrap()).unwrap());
    assert_eq!(reading.item(), entry(OTHER, Audience::TownHall, 300));
    assert_eq!(reading.stamp.writer.volunteer.unwrap().0, entry(OTHER, Audience::Point, 3));
    let Fact::RequestCorrected(changes) = &reading.body.fact else { panic!("another fact") };
    let seen: Vec<_> = changes.0[0].seen.iter().filter_map(|named| reading.resolve(*named)).collect();
    assert_eq!(seen, [entry(WRITER, Audience::Point, 5), entry(OTHER, Audience::Point, 70_000)]);
    let mut stranger = Header::default();
    stranger.refer(WRITER, entry(OTHER, Audience::Point, 1));
    let beyond = stranger.refer(WRITER, entry(DeviceId([0x33; 16]), Audience::Point, 1));
    assert_eq!(about().resolve(WRITER, beyond), None, "a device that the table does not have");
}

#[test]
fn a_salted_hash_needs_its_salt() {
    let id = entry(WRITER, Audience::Point, 12);
    let of = about().salted_by(WRITER, entry(WRITER, Audience::Point, 2)).salt;
    assert_eq!(body_hash(id, &of, None, b"x"), None);
    let hashes = [
        body_hash(id, &of, Some(SALT), b"x"),
        body_hash(id, &of, Some([0; 16]), b"x"),
        body_hash(EntryId { sequence: 13, ..id }, &of, Some(SALT), b"x"),
        body_hash(id, &SaltSource::Own(SALT), None, b"x"),
        body_hash(id, &SaltSource::None, None, b"x"),
    ];
    let different: std::collections::BTreeSet<_> = hashes.into_iter().map(Option::unwrap).collect();
    assert_eq!(different.len(), 5);
}

#[test]
fn what_is_signed_and_what_identifies_a_row_stays_the_same() {
    let head = Head { id: entry(WRITER, Audience::TownHall, 258), hash: [0xab; 32] };
    let expected =
        format!("{}{}01{}{}", hex(b"steunpunt head v1"), "11".repeat(16), "0201000000000000", "ab".repeat(32));
    assert_eq!(hex(&signed_bytes(&head)), expected);
    assert_eq!(DeviceId::of_key(&[1; 32]).to_string(), "e8185b45b62721f49e70e4b2abd71755");
    assert_eq!(hex(&row_identity([("what", "insuline")], 1)), "4a11af93fbb409b123396c25d1ad02c0");
    assert_ne!(row_identity([("what", "insuline")], 1), row_identity([("what", "insuline")], 2));
    assert_ne!(row_identity([("a", "bc")], 1), row_identity([("ab", "c")], 1));
}
