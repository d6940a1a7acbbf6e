//! Sheets: what holds, whatever the order in which the entries arrive, and whatever the clock says.

use proptest::prelude::*;
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::information_sheet::{
    Contradiction, ContradictionTickedOff, Library, Origin, Sheet, SheetApproved, SheetConfirmed, SheetPublished,
    SheetStanding, SheetText, SheetVersion, SheetWithdrawn, SheetWritten, TranslationSignedOff, find,
};
use steunpunt_domain::logbook::{Audience, Body, Fact, Header, Reading, Stamp, Writer};
use steunpunt_domain::time::{Hybrid, Times, Wall};

const WRITER: DeviceId = DeviceId([1; 16]);

fn text(language: &str, title: &str, core: &str, read_aloud: &str) -> SheetText {
    SheetText {
        language: language.to_owned(),
        checked: true,
        title: title.to_owned(),
        core: vec![core.to_owned()],
        read_aloud: read_aloud.to_owned(),
        act: Vec::new(),
        avoid: Vec::new(),
        go: Vec::new(),
    }
}

fn sheet(version: u32) -> Sheet {
    let core = format!("Kook het water, zegt versie {version}.");
    Sheet { version, ..saying("B02", vec![text("nl", "Water", &core, "")]) }
}

fn saying(code: &str, texts: Vec<SheetText>) -> Sheet {
    Sheet {
        code: code.to_owned(),
        version: 1,
        categories: Vec::new(),
        picture: String::new(),
        confirmed: false,
        valid_from_ms: None,
        valid_until_ms: None,
        next_update_ms: None,
        area: String::new(),
        web_address: String::new(),
        sources: Vec::new(),
        texts,
    }
}

fn reading(sequence: u64, about: Option<u64>, fact: Fact) -> Reading {
    let entry = |sequence| EntryId { device: WRITER, audience: Audience::TownHall, sequence };
    let header = about.map_or_else(Header::default, |item| Header::default().about(WRITER, entry(item)));
    let times = Times { wall: Wall(1_000), hybrid: Hybrid(sequence) };
    Reading { stamp: Stamp { entry: entry(sequence), times, writer: Writer::default() }, body: Body { header, fact } }
}

fn written(sequence: u64, sheet: Sheet, origin: Origin) -> Reading {
    reading(sequence, None, Fact::SheetWritten(SheetWritten { sheet, origin }))
}

fn published(sequence: u64, about: u64, contradicts: bool) -> Reading {
    reading(sequence, Some(about), Fact::SheetPublished(SheetPublished { contradicts }))
}

/// A version that somebody at the point wrote, approved and gave out.
fn given_out(first: u64, sheet: Sheet, contradicts: bool) -> SheetVersion {
    let approved = reading(first + 1, Some(first), Fact::SheetApproved(SheetApproved {}));
    let readings = [written(first, sheet, Origin::Point), approved, published(first + 2, first, contradicts)];
    SheetVersion::fold(&readings).unwrap()
}

fn standing(library: &Library, version: u32, now_ms: i64) -> SheetStanding {
    let found = library.versions("B02").iter().find(|it| it.sheet.version == version).unwrap();
    library.standing(found, now_ms)
}

#[test]
fn what_came_with_the_program_holds_until_a_higher_version_is_given_out() {
    let shipped = || [sheet(1)];
    let draft = SheetVersion::fold(&[written(1, sheet(2), Origin::Point)]).unwrap();
    let library = Library::of(shipped(), [draft]);
    assert_eq!(standing(&library, 1, 0), SheetStanding::InForce);
    assert_eq!(standing(&library, 2, 0), SheetStanding::Draft);

    let library = Library::of(shipped(), [given_out(1, sheet(2), true)]);
    assert_eq!(standing(&library, 1, 0), SheetStanding::Replaced(2));
    assert_eq!(library.in_force("B02", 0).len(), 1);
    let contradiction = library.contradiction(&library.versions("B02")[1], 0);
    assert_eq!(contradiction, Some(Contradiction { by: Some(2), withdrawn: false }));
    assert_eq!(library.next_version("B02"), 3);
}

#[test]
fn a_version_that_was_replaced_stays_so_when_the_higher_one_is_withdrawn() {
    let mut higher = given_out(1, sheet(2), false);
    let withdrawn = reading(4, Some(1), Fact::SheetWithdrawn(SheetWithdrawn { reason: "fout".to_owned() }));
    let all = [written(1, sheet(2), Origin::Point), published(3, 1, false), withdrawn];
    higher.merge(SheetVersion::fold(&all).unwrap());
    let library = Library::of([sheet(1)], [higher]);
    assert_eq!(standing(&library, 1, 0), SheetStanding::Replaced(2));
    assert_eq!(standing(&library, 2, 0), SheetStanding::Withdrawn("fout".to_owned()));
    assert!(library.in_force("B02", 0).is_empty(), "nothing wrong comes back by itself");
}

#[test]
fn it_holds_from_and_until_the_moment_it_says() {
    let dated = Sheet { valid_from_ms: Some(100), valid_until_ms: Some(200), ..sheet(2) };
    let library = Library::of([sheet(1)], [given_out(1, dated, false)]);
    assert_eq!(
        (standing(&library, 1, 99), standing(&library, 2, 99)),
        (SheetStanding::InForce, SheetStanding::Later(100))
    );
    assert_eq!(standing(&library, 1, 100), SheetStanding::Replaced(2));
    assert_eq!(standing(&library, 2, 199), SheetStanding::InForce);
    assert_eq!(standing(&library, 2, 200), SheetStanding::Expired(200));
    assert_eq!(standing(&library, 1, 200), SheetStanding::Replaced(2), "an old one never comes back");
}

#[test]
fn two_laptops_that_gave_out_the_same_number_both_show() {
    let other = Sheet { area: "Molenwijk".to_owned(), ..sheet(2) };
    let library = Library::of([sheet(1)], [given_out(1, sheet(2), false), given_out(11, other, false)]);
    assert_eq!(library.in_force("B02", 0).len(), 2);
}

fn confirmed(sequence: u64, confirmed: bool, seen: &[u64]) -> Reading {
    let mut reading = reading(sequence, Some(1), Fact::SheetConfirmed(SheetConfirmed { confirmed, seen: Vec::new() }));
    let entry = |sequence| EntryId { device: WRITER, audience: Audience::TownHall, sequence };
    let seen = seen.iter().map(|sequence| reading.body.header.refer(WRITER, entry(*sequence))).collect();
    reading.body.fact = Fact::SheetConfirmed(SheetConfirmed { confirmed, seen });
    reading
}

#[test]
fn approving_confirms_nothing_and_who_doubts_is_believed_until_somebody_has_seen_it() {
    let approved =
        || vec![written(1, sheet(1), Origin::Shipped), reading(2, Some(1), Fact::SheetApproved(SheetApproved {}))];
    let is_confirmed =
        |said: &[Reading]| SheetVersion::fold(&[approved(), said.to_vec()].concat()).unwrap().is_confirmed();
    assert!(!is_confirmed(&[]));
    assert!(is_confirmed(&[confirmed(3, true, &[])]));
    assert!(!is_confirmed(&[confirmed(3, true, &[]), confirmed(4, false, &[])]), "neither had seen the other");
    assert!(is_confirmed(&[confirmed(3, false, &[]), confirmed(4, true, &[3])]));
}

#[test]
fn a_blank_counts_once_a_sheet_with_it_is_approved_or_given_out() {
    let with_blank = || {
        let mut sheet = sheet(2);
        sheet.texts[0].core = vec!["Kom naar [[water_point]].".to_owned()];
        sheet
    };
    let draft = SheetVersion::fold(&[written(1, with_blank(), Origin::Point)]).unwrap();
    assert!(!Library::of([sheet(1)], [draft]).is_beyond_draft("water_point"));
    assert!(Library::of([sheet(1)], [given_out(1, with_blank(), false)]).is_beyond_draft("water_point"));
    assert!(Library::of([with_blank()], []).is_beyond_draft("water_point"), "it came with the program");
}

fn with_english(version: u32, core: &str) -> Sheet {
    let mut sheet = sheet(version);
    sheet.texts[0].core = vec!["Kook het water.".to_owned()];
    let english =
        SheetText { language: "en".to_owned(), checked: false, core: vec![core.to_owned()], ..sheet.texts[0].clone() };
    sheet.texts.push(english);
    sheet
}

fn signed_off(sequence: u64, by: &str) -> Reading {
    let read = TranslationSignedOff { language: "en".to_owned(), by: by.to_owned() };
    reading(sequence, Some(1), Fact::TranslationSignedOff(read))
}

#[test]
fn who_read_a_translation_did_so_until_its_words_or_those_it_follows_change() {
    let wrote = written(1, with_english(1, "Boil it."), Origin::Shipped);
    let read = SheetVersion::fold(&[wrote, signed_off(2, "tolk")]).unwrap();
    let later = |sheet: Sheet| SheetVersion::fold(&[written(5, sheet, Origin::Point)]).unwrap();
    let is_checked = |sheet: Sheet| {
        let library = Library::of([], [read.clone(), later(sheet)]);
        library.versions("B02")[0].checked.get("en").map(|check| check.by.clone())
    };
    let dated = Sheet { valid_until_ms: Some(200), ..with_english(2, "Boil it.") };
    assert_eq!(is_checked(dated).as_deref(), Some("tolk"), "only its moments changed");
    assert_eq!(is_checked(with_english(2, "Boil all of it.")), None);
    let mut dutch = with_english(2, "Boil it.");
    dutch.texts[0].title = "Melk".to_owned();
    assert_eq!(is_checked(dutch), None, "the words that it follows changed");
}

fn ticked_off(sequence: u64, by: Option<u32>, withdrawn: bool, copies: u32) -> Reading {
    let contradiction = Contradiction { by, withdrawn };
    reading(sequence, Some(1), Fact::ContradictionTickedOff(ContradictionTickedOff { contradiction, copies }))
}

#[test]
fn what_was_ticked_off_is_asked_again_when_there_is_more_to_it() {
    let knew = ticked_off(2, Some(3), false, 42);
    let version = SheetVersion::fold(&[written(1, sheet(2), Origin::Point), knew]).unwrap();
    let is_done = |by, withdrawn, copies| version.ticked_off(&Contradiction { by, withdrawn }, copies).is_some();
    assert!(is_done(Some(3), false, 42) && is_done(Some(3), false, 40), "some were taken back");
    assert!(!is_done(Some(3), false, 43), "more of the old ones were handed out");
    assert!(!is_done(Some(4), false, 42), "a newer version says something else again");
    assert!(!is_done(Some(3), true, 42) && !is_done(None, true, 42), "it was withdrawn as well");
}

fn found(typed: &str) -> Vec<String> {
    let sheets = [
        saying("B01", vec![text("nl", "Geen stroom", "Trek stekkers uit het stopcontact.", "")]),
        saying("B02", vec![text("nl", "Coördinatie", "Kom naar [[warm_place]].", "Wie doet wat? CO.")]),
        saying("B03", vec![text("nl", "Zie B01", "Kaarsen en warmte.", ""), text("ar", "ماء", "شُموع", "")]),
    ];
    let all: Vec<_> = sheets.iter().collect();
    find(&all, &[], typed).into_iter().map(|sheet| sheet.code.clone()).collect()
}

#[test]
fn code_and_title_come_first_and_every_typed_word_must_be_there() {
    assert_eq!(found(""), ["B01", "B02", "B03"]);
    assert_eq!(found("b01"), ["B01", "B03"]);
    assert_eq!(found("COORD"), ["B02"]);
    assert_eq!(found("kaars warm"), ["B03"]);
    assert_eq!(found("kaars stroom"), Vec::<String>::new());
    assert_eq!(found("warm_place"), Vec::<String>::new(), "what a blank is called is on no page");
}

#[test]
fn a_beginning_comes_before_an_inside_and_two_letters_inside_a_word_are_nothing() {
    assert_eq!(found("co"), ["B02"]);
    assert_eq!(found("cont"), ["B01"]);
    assert_eq!(found("شموع"), ["B03"]);
}

proptest! {
    #[test]
    fn the_order_of_arrival_does_not_matter(order in Just((0_usize..9).collect::<Vec<_>>()).prop_shuffle()) {
        let all = [
            written(1, sheet(2), Origin::Point),
            reading(2, Some(1), Fact::SheetApproved(SheetApproved {})),
            reading(3, Some(1), Fact::SheetApproved(SheetApproved {})),
            published(4, 1, false),
            published(5, 1, true),
            reading(6, Some(1), Fact::SheetWithdrawn(SheetWithdrawn { reason: "fout".to_owned() })),
            ticked_off(7, None, true, 3),
            ticked_off(8, Some(3), true, 3),
            signed_off(9, "tolk"),
        ];
        let shuffled: Vec<_> = order.iter().map(|place| all[*place].clone()).collect();
        prop_assert_eq!(SheetVersion::fold(&shuffled), SheetVersion::fold(&all));
    }

    #[test]
    fn versions_merge_to_the_same_whichever_came_first(first in 1_u64..50, second in 60_u64..90) {
        let one = given_out(first, sheet(2), true);
        let other = given_out(second, sheet(2), false);
        let merged = |a: SheetVersion, b: SheetVersion| Library::of([sheet(2)], [a, b]).versions("B02").to_vec();
        prop_assert_eq!(merged(one.clone(), other.clone()), merged(other, one));
    }
}
