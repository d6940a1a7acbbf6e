//! One example of each document, as a support point would print it.

use std::process::Command;
use std::sync::LazyLock;

use steunpunt_documents::*;

use crate::sheet_examples;

/// The texts that users choose.
pub struct Names {
    pub point: String,
    pub code: String,
    pub role: String,
    pub number: String,
    pub exercise: bool,
}

impl Names {
    pub fn ordinary(exercise: bool) -> Self {
        let [point, code, role, number] = ["De Schakel", "ZB03", "coördinator", "P-ZB03-A-001"].map(String::from);
        Self { point, code, role, number, exercise }
    }

    /// The same text in every place.
    pub fn all(text: &str) -> Self {
        let [point, code, role, number] = [text; 4].map(String::from);
        Self { point, code, role, number, exercise: false }
    }
}

/// Every document of a support point, and of an exercise. The tests share them, because laying out takes a while.
pub static REAL: LazyLock<Vec<(&str, Pdf)>> = LazyLock::new(|| all(&Names::ordinary(false)));
pub static EXERCISE: LazyLock<Vec<(&str, Pdf)>> = LazyLock::new(|| all(&Names::ordinary(true)));

/// Every document with its pages to expect.
pub fn all(names: &Names) -> Vec<(&'static str, Pdf)> {
    vec![
        ("recovery_card", recovery_card(&recovery(names)).unwrap()),
        ("start_card", start_card(&start(names)).unwrap()),
        ("request_form", request_form(&request(names, 2)).unwrap()),
        ("emergency_form", emergency_form(&emergency(names, 2)).unwrap()),
        ("request_slip", request_slip(&slip(names)).unwrap()),
        ("wall_key_card", wall_key_card(&keys(names)).unwrap()),
        ("codes_page", codes_page(&codes(names, 8)).unwrap()),
        ("information_sheet", information_sheet(&handout(names)).unwrap()),
        ("report", report(&a_report(names)).unwrap()),
        ("role_card", role_cards(&cards(names)).unwrap()),
        ("closing_sign", closing_sign(&sign(names)).unwrap()),
        ("notice_board", notice_board(&board(names, SheetFormat::A4, 5)).unwrap()),
    ]
}

pub fn codes(names: &Names, count: usize) -> CodesPage {
    let square = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M2,2h5v5h-5'/></svg>";
    CodesPage {
        point_name: names.point.clone(),
        point_code: names.code.clone(),
        laptop_letter: "A".into(),
        made_on: "14:05 op 24-11-2026".into(),
        for_town_hall: true,
        codes: vec![square.to_owned(); count],
        needs_passphrase: false,
        exercise: names.exercise,
    }
}

pub fn handout(names: &Names) -> SheetPrint {
    let mut sheet = sheet_examples::sheet(&["nl"]);
    sheet.point_name.clone_from(&names.point);
    sheet.point_code.clone_from(&names.code);
    SheetPrint { format: SheetFormat::Large, sheets: vec![sheet], reprint: false, exercise: names.exercise }
}

pub fn board(names: &Names, format: SheetFormat, lines: usize) -> NoticeBoard {
    let line = |number: usize| NoticeLine {
        day: if number.is_multiple_of(2) { "woensdag 25-11".into() } else { String::new() },
        time: format!("{:02}:05", number % 24),
        text: format!("De brug over sloot {number} is dicht."),
        confirmed: number.is_multiple_of(2),
        source: if number.is_multiple_of(3) { String::new() } else { format!("melder {number}") },
        valid_until: if number.is_multiple_of(2) { "do 26 nov 20:00".into() } else { String::new() },
    };
    NoticeBoard {
        format,
        point_name: names.point.clone(),
        point_code: names.code.clone(),
        made_at: "do 26 nov 14:05".into(),
        exercise: names.exercise,
        lines: (1..=lines).map(line).collect(),
        next_update: "do 26 nov 16:00".into(),
        update_overdue: String::new(),
    }
}

/// A card of so many phrases; its point and its first phrase are named as asked.
pub fn phrases(names: &Names, count: usize) -> PhraseCard {
    let languages = [("nl", "Nederlands"), ("ar", "العربية"), ("uk", "Українська")];
    let texts = [names.point.as_str(), "اشرب الماء", "Пийте воду"];
    let phrase = |_| Phrase { picture: "drop".into(), texts: texts.map(String::from).to_vec() };
    PhraseCard {
        point_name: names.point.clone(),
        exercise: names.exercise,
        languages: languages
            .map(|(language, name)| PhraseLanguage {
                language: language.into(),
                right_to_left: language == "ar",
                name: name.into(),
                machine: if language == "ar" { "ترجمة آلية".into() } else { String::new() },
            })
            .to_vec(),
        phrases: (0..count).map(phrase).collect(),
    }
}

pub fn recovery(names: &Names) -> RecoveryCard {
    RecoveryCard {
        point_name: names.point.clone(),
        point_code: names.code.clone(),
        laptop_letter: "A".into(),
        municipality: "Gemeente Zuidbroek".into(),
        recovery_code: "K7QF-2M4X-ZBTW-5HYJ-P3DC-ALRE-6VNG".into(),
        made_on: "24 november 2026".into(),
        exercise: names.exercise,
    }
}

pub fn start(names: &Names) -> StartCard {
    StartCard {
        point_name: names.point.clone(),
        point_code: names.code.clone(),
        laptop_letter: "A".into(),
        coordinator_role_text: names.role.clone(),
        exercise: names.exercise,
    }
}

pub fn request(names: &Names, pages: usize) -> RequestForm {
    RequestForm {
        point_name: names.point.clone(),
        point_code: names.code.clone(),
        numbers: numbers(names, pages),
        groups: GROUPS.iter().map(group).collect(),
        urgencies: URGENCIES.iter().map(urgency).collect(),
        ticks: TICKS.map(String::from).to_vec(),
        questions: QUESTIONS.map(String::from).to_vec(),
        exercise: names.exercise,
    }
}

pub fn emergency(names: &Names, pages: usize) -> EmergencyForm {
    EmergencyForm {
        point_name: names.point.clone(),
        point_code: names.code.clone(),
        numbers: numbers(names, pages),
        exercise: names.exercise,
    }
}

pub fn slip(names: &Names) -> RequestSlip {
    RequestSlip {
        number: if names.code == "ZB03" { "ZB03-A147".into() } else { names.number.clone() },
        spoken_number: "Z B nul drie, A, één vier zeven".into(),
        point_name: names.point.clone(),
        point_code: names.code.clone(),
        category_label: "Medicijn moet koel blijven".into(),
        logged_at: "dinsdag 24 november, 14:12".into(),
        come_back: "vandaag om 17:30".into(),
        exercise: names.exercise,
    }
}

pub fn keys(names: &Names) -> KeyCard {
    KeyCard {
        point_name: names.point.clone(),
        point_code: names.code.clone(),
        keys: KEYS.iter().map(|(key, words)| ((*key).into(), (*words).into())).collect(),
        exercise: names.exercise,
    }
}

fn numbers(names: &Names, pages: usize) -> Vec<String> {
    (1..=pages).map(|page| format!("{}{page}", names.number)).collect()
}

fn group((code, label, leaves): &(&str, &str, &[&str])) -> Group {
    let leaf = |(index, label): (usize, &&str)| Leaf { code: format!("{code}.{}", index + 1), label: (*label).into() };
    Group { code: (*code).into(), label: (*label).into(), leaves: leaves.iter().enumerate().map(leaf).collect() }
}

fn urgency((code, label, sign, meaning): &(&str, &str, &str, &str)) -> Labelled {
    let [code, label, sign, meaning] = [*code, *label, *sign, *meaning].map(String::from);
    Labelled { code, label, sign, meaning }
}

/// The text of a PDF as poppler reads it, white space joined.
pub fn text_of(pdf: &Pdf) -> String {
    poppler("pdftotext", &["-layout", "FILE", "-"], pdf).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a tool of poppler, or qpdf, prints about a PDF; `FILE` stands for its path.
pub fn poppler(tool: &str, arguments: &[&str], pdf: &Pdf) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document.pdf");
    std::fs::write(&file, &pdf.bytes).unwrap();
    let path = file.to_str().unwrap();
    let arguments = arguments.iter().map(|argument| if *argument == "FILE" { path } else { *argument });
    let output = Command::new(tool).args(arguments).output().expect("poppler-utils and qpdf are installed");
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What a hand scanner would type on the first page; nothing when it finds no code.
pub fn scanned(pdf: &Pdf) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document.pdf");
    std::fs::write(&file, &pdf.bytes).unwrap();
    let page = folder.path().join("page");
    let arguments = ["-r", "300", "-png", "-singlefile"];
    assert!(Command::new("pdftoppm").args(arguments).arg(&file).arg(&page).status().unwrap().success());
    let output = Command::new("zbarimg").args(["--raw", "-q"]).arg(page.with_extension("png")).output();
    String::from_utf8(output.expect("zbar-tools is installed").stdout).unwrap().trim().to_owned()
}

const QUESTIONS: [&str; 3] = [
    "Is er nu gevaar voor iemands leven?",
    "Wordt het binnen 4 uur gevaarlijk (apparaat, medicijn, kou, baby)?",
    "Kan de persoon het zelf of met buren oplossen?",
];

const TICKS: [&str; 9] = [
    "afhankelijk van apparaat op stroom",
    "80+ of alleen",
    "baby of zwanger",
    "kan niet lopen of traplopen",
    "ziet of hoort slecht",
    "begrijpt of leest geen Nederlands",
    "verward of in paniek",
    "dakloos of op doorreis",
    "mantelzorger weg",
];

const URGENCIES: [(&str, &str, &str, &str); 4] = [
    ("U1", "Nu", "▲", "levensgevaar"),
    ("U2", "Spoed", "◆", "binnen 4 uur"),
    ("U3", "Vandaag of morgen", "●", "binnen 24 uur"),
    ("U4", "Kan wachten", "○", "of ter informatie"),
];

const KEYS: [(&str, &str); 10] = [
    ("F1", "Noodmelding: altijd, ook op slot"),
    ("F2", "Nieuwe hulpvraag"),
    ("F3", "Teller: een bezoeker erbij"),
    ("F4", "Zoeken"),
    ("F9", "Wissel van vrijwilliger"),
    ("Ctrl+L", "Scherm op slot"),
    ("Enter", "Opslaan of openen"),
    ("Esc", "Terug, later afmaken"),
    ("Alt+M", "Meer gegevens invullen"),
    ("?", "Alle toetsen"),
];

/// The tree of categories with its longest labels.
const GROUPS: [(&str, &str, &[&str]); 10] = [
    (
        "0",
        "NOODMELDING",
        &[
            "Medisch spoed (bewusteloos, benauwd, ernstig gewond)",
            "Brand, gaslucht, koolmonoxide (CO)",
            "Opgesloten (lift, woning, rolluik)",
            "Geweld, bedreiging, openbare orde",
            "Persoon in direct gevaar of acuut vermist",
        ],
    ),
    (
        "1",
        "ENERGIE: stroom, warmte, brandstof",
        &[
            "Medisch apparaat zonder stroom (beademing, zuurstof, sondevoeding, thuisdialyse, bed of tillift)",
            "Te koud in huis, onderkoeling dreigt",
            "Telefoon of hulpmiddel opladen",
            "Licht, rolluik, deur, alarm werkt niet",
            "Noodstroom of brandstof nodig (ook vee, bedrijf)",
            "Vraag: wanneer komt de stroom terug?",
        ],
    ),
    (
        "2",
        "ETEN EN DRINKWATER",
        &[
            "Geen drinkwater",
            "Water bezorgen (kan niet zelf halen)",
            "Geen eten of warme maaltijd",
            "Babyvoeding, dieet of sondevoeding",
            "Is water of eten nog veilig? (kookadvies, koelkast)",
            "Water of voer voor dieren",
        ],
    ),
    (
        "3",
        "TELEFOON, INTERNET EN BETALEN",
        &[
            "Bericht aan familie of naaste",
            "112 of huisarts niet bereikbaar",
            "Radio, omroep, waar vind ik nieuws",
            "Contant geld, niet kunnen pinnen",
            "Dringende zaak met de overheid (uitkering, paspoort, zitting)",
        ],
    ),
    (
        "4",
        "WC, RIOOL, HYGIËNE EN AFVAL",
        &[
            "Toilet of riool loopt terug",
            "Wassen, luiers, incontinentie, menstruatie",
            "Afval, stank, ongedierte",
            "Overledene in huis",
        ],
    ),
    (
        "5",
        "ZORG EN GEZONDHEID",
        &[
            "Medicijn op of bijna op",
            "Medicijn moet koel blijven (insuline)",
            "Thuiszorg of mantelzorger komt niet",
            "Huisarts, wond, EHBO",
            "Controlebezoek bij iemand thuis",
            "Psychische nood, verward, verslaving",
            "Behandeling of vervoer (dialyse, chemo, bevalling)",
            "Hulpmiddel (rolstoel, bril, batterij hoortoestel)",
        ],
    ),
    (
        "6",
        "WEGEN, BRUGGEN EN VERVOER",
        &[
            "Vervoer voor persoon nodig",
            "Gestrand (reiziger, toerist, chauffeur)",
            "Weg, brug, tunnel of lift dicht",
            "Gevaarlijk kruispunt, boom, kabel",
            "Openbaar vervoer",
        ],
    ),
    (
        "7",
        "ONDERDAK EN VEILIGHEID",
        &[
            "Slaapplek of opvang nodig",
            "Woning beschadigd of onveilig",
            "Onveilig gevoel, inbraak, plundering",
            "Kind zonder begeleiding, kinderopvang",
            "Huisdier of vee",
        ],
    ),
    (
        "8",
        "INFORMATIE EN MELDINGEN",
        &[
            "Algemene vraag (telling, geen registratie)",
            "Melding uit de wijk (wat is er aan de hand)",
            "Gerucht: klopt dit?",
            "Taal of tolk nodig",
            "Klacht of compliment",
        ],
    ),
    (
        "9",
        "HULPAANBOD",
        &[
            "Menskracht",
            "Zorg- of vakkennis",
            "Taal, tolk",
            "Vervoer",
            "Aggregaat, spullen, gereedschap",
            "Onderdak",
            "Eten, koken",
            "Radio, verbinding",
        ],
    ),
];

pub fn a_report(names: &Names) -> Report {
    let line = |lead: &str, text: &str| ReportLine { lead: lead.into(), text: text.into(), note: "14:05, Anna".into() };
    let lines =
        ReportBlock::Lines { lines: vec![line("ZB03-A7", "Zuurstof bijna op, Merelstraat 7"), line("", &names.role)] };
    let table = ReportBlock::Table {
        heads: ["Voorziening", "Wijk", "Stand"].map(String::from).to_vec(),
        widths: vec![2, 1, 1],
        // So many that the annex begins on a page of its own.
        rows: vec![vec!["Stroom".into(), "Wijk 1".into(), "uit".into()]; 13],
    };
    let cell = |lead: &str, emphasis| GridCell { lead: lead.into(), emphasis, lines: vec!["sinds 24-11 14:05".into()] };
    let cells = vec![
        vec![cell("uit", Emphasis::Solid), cell("werkt", Emphasis::Bold)],
        vec![cell("werkt deels", Emphasis::Framed)],
        vec![cell("weten we niet", Emphasis::Faint)],
    ];
    let grid = ReportBlock::Grid {
        heads: ["", "Wijk 1", "Wijk 2", "Wijk 3"].map(String::from).to_vec(),
        rows: vec![GridRow { head: "Stroom".into(), cells }],
    };
    let section = |heading: &str, block: ReportBlock| ReportSection { heading: heading.into(), blocks: vec![block] };
    Report {
        point_name: names.point.clone(),
        point_code: names.code.clone(),
        exercise: names.exercise,
        title: "Overdracht van de dienst".into(),
        subtitle: "O-ZB03-A3 · van Anna aan Bo".into(),
        poster: false,
        notice: "Met persoonsgegevens: bewaar dit blad in de map.".into(),
        sections: vec![section("Situatie", ReportBlock::Text { text: names.role.clone() }), section("Open", lines)],
        signatures: vec![
            Signature { role: "Draagt over".into(), name: names.role.clone(), at: "14:05".into() },
            Signature { role: "Neemt over".into(), name: String::new(), at: String::new() },
        ],
        annex: vec![section("Voorzieningen", table), section("Per wijk", grid)],
        mark: "1.204 logboekregels, controlecode 4F2A9C01".into(),
    }
}

pub fn cards(names: &Names) -> RoleCards {
    let card = |priority| RoleCard {
        title: "Coördinator noodsteunpunt".into(),
        priority,
        duo: "A".into(),
        does: vec!["Open het punt met de lijst.".into(), "Verdeel de rollen.".into()],
        never: vec!["Beloof niets namens de gemeente.".into()],
    };
    RoleCards {
        point_name: names.point.clone(),
        point_code: names.code.clone(),
        exercise: names.exercise,
        cards: vec![card(1), card(2)],
    }
}

pub fn sign(names: &Names) -> ClosingSign {
    ClosingSign {
        point_name: names.point.clone(),
        point_code: names.code.clone(),
        exercise: names.exercise,
        for_good: false,
        instead: String::new(),
        reopens: "do 26 november, 08:00".into(),
        emergency_number: String::new(),
    }
}
