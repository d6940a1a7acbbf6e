//! Sheets of information as a test wants them: one short text in six languages, none of them a sheet that is handed out.

use std::sync::LazyLock;

use steunpunt_documents::{
    InformationSheet, Pdf, SheetFormat, SheetLine, SheetMissing, SheetPiece, SheetPrint, SheetText, SheetWords,
    information_sheet,
};

pub const FORMATS: [SheetFormat; 4] = [SheetFormat::A5, SheetFormat::A4, SheetFormat::A3, SheetFormat::Large];
pub const LANGUAGES: [&str; 6] = ["nl", "en", "tr", "ar", "pl", "uk"];

/// Every format in every language. Laying out takes a while without optimisation, so the tests share them.
pub static ALL: LazyLock<Vec<(SheetFormat, &str, Pdf)>> = LazyLock::new(|| {
    let each = |format| LANGUAGES.map(|language| (format, language, printed(format, sheet(&[language]))));
    FORMATS.into_iter().flat_map(each).collect()
});

/// The sheet on A4 as it is.
pub fn usual(language: &str) -> &'static Pdf {
    let on_a4 = |(format, known, _): &&(SheetFormat, &str, Pdf)| *format == SheetFormat::A4 && *known == language;
    ALL.iter().find(on_a4).map(|(_, _, pdf)| pdf).unwrap()
}

/// Title, two sentences to know, two things to do, one to avoid, and where to go: `[]` is the blank.
const SAYINGS: [[&str; 8]; 6] = [
    [
        "De lift staat stil",
        "Blijf rustig.",
        "Er komt hulp.",
        "Druk op de alarmknop.",
        "Bel 112 als iemand ziek wordt.",
        "Klim niet uit de lift.",
        "Meld het bij []. Dank u.",
        "adres van het punt",
    ],
    [
        "The lift has stopped",
        "Stay calm.",
        "Help is coming.",
        "Press the alarm button.",
        "Call 112 if someone falls ill.",
        "Do not climb out of the lift.",
        "Report it at []. Thank you.",
        "address of the point",
    ],
    [
        "Asansör durdu",
        "Sakin olun.",
        "Yardım geliyor.",
        "Alarm düğmesine basın.",
        "Biri hastalanırsa 112 arayın.",
        "Asansörden çıkmaya çalışmayın.",
        "Şuraya bildirin: []. Teşekkürler.",
        "noktanın adresi",
    ],
    [
        "توقف المصعد",
        "ابقوا هادئين.",
        "المساعدة قادمة.",
        "اضغطوا على زر الإنذار.",
        "اتصلوا بالرقم 112 إذا مرض أحد.",
        "لا تحاولوا الخروج من المصعد.",
        "أبلغوا هنا: []. شكرا لكم.",
        "عنوان النقطة",
    ],
    [
        "Winda stoi",
        "Zachowaj spokój.",
        "Pomoc nadchodzi.",
        "Naciśnij przycisk alarmowy.",
        "Zadzwoń pod 112, jeśli ktoś zachoruje.",
        "Nie wychodź z windy.",
        "Zgłoś to tutaj: []. Dziękujemy.",
        "adres punktu",
    ],
    [
        "Ліфт зупинився",
        "Зберігайте спокій.",
        "Допомога вже їде.",
        "Натисніть кнопку тривоги.",
        "Телефонуйте 112, якщо комусь зле.",
        "Не вилазьте з ліфта.",
        "Повідомте тут: []. Дякуємо.",
        "адреса пункту",
    ],
];

/// The words of each language, in the order of the fields.
const WORDS: [[&str; 19]; 6] = [
    [
        "Wel doen",
        "Niet doen",
        "Waarheen",
        "Bron",
        "Geldig tot",
        "Volgende update",
        "Bevestigd",
        "Niet bevestigd",
        "Nog niet vastgesteld",
        "Vertaling niet nagelezen",
        "herdruk",
        "versie",
        "pagina",
        "van",
        "controlecode",
        "De tekst op uw telefoon",
        "Machinevertaling",
        "Nog niet alles ingevuld",
        "ingekort",
    ],
    [
        "Do",
        "Do not",
        "Where",
        "Source",
        "Valid until",
        "Next update",
        "Confirmed",
        "Not confirmed",
        "Not yet approved",
        "Translation not checked",
        "reprint",
        "version",
        "page",
        "of",
        "check code",
        "The text on your phone",
        "Machine translation",
        "Not all filled in yet",
        "shortened",
    ],
    [
        "Yapın",
        "Yapmayın",
        "Nereye",
        "Kaynak",
        "Geçerlilik sonu",
        "Sonraki bilgi",
        "Doğrulandı",
        "Doğrulanmadı",
        "Henüz onaylanmadı",
        "Çeviri denetlenmedi",
        "yeni baskı",
        "sürüm",
        "sayfa",
        "toplam",
        "denetim kodu",
        "Metin telefonunuzda",
        "Makine çevirisi",
        "Boşluklar var",
        "kısaltıldı",
    ],
    [
        "افعلوا",
        "تجنبوا",
        "أين",
        "المصدر",
        "صالح حتى",
        "التحديث القادم",
        "مؤكد",
        "غير مؤكد",
        "غير معتمد بعد",
        "ترجمة غير مراجعة",
        "إعادة طباعة",
        "إصدار",
        "صفحة",
        "من",
        "رمز التحقق",
        "النص على هاتفكم",
        "ترجمة آلية",
        "لم تملأ كل الفراغات",
        "مختصر",
    ],
    [
        "Rób",
        "Nie rób",
        "Dokąd",
        "Źródło",
        "Ważne do",
        "Następna informacja",
        "Potwierdzone",
        "Niepotwierdzone",
        "Jeszcze niezatwierdzone",
        "Tłumaczenie niesprawdzone",
        "ponowny wydruk",
        "wersja",
        "strona",
        "z",
        "kod kontrolny",
        "Tekst w telefonie",
        "Tłumaczenie maszynowe",
        "Nie wszystko wypełniono",
        "skrócony",
    ],
    [
        "Робіть",
        "Не робіть",
        "Куди",
        "Джерело",
        "Дійсно до",
        "Наступне оновлення",
        "Підтверджено",
        "Не підтверджено",
        "Ще не затверджено",
        "Переклад не перевірено",
        "повторний друк",
        "версія",
        "сторінка",
        "з",
        "код перевірки",
        "Текст на телефоні",
        "Машинний переклад",
        "Не все заповнено",
        "скорочено",
    ],
];

fn of<const N: usize>(rows: &[[&'static str; N]; 6], language: &str) -> [&'static str; N] {
    rows[LANGUAGES.iter().position(|known| *known == language).unwrap()]
}

pub fn words(language: &str) -> SheetWords {
    let [act, avoid, go, source, valid_until, next_update, confirmed, unconfirmed, rest @ ..] =
        of(&WORDS, language).map(String::from);
    let [not_approved, unchecked, reprint, version, page, of, check_code, scan, machine, open_blanks, shortened] = rest;
    SheetWords {
        act,
        avoid,
        go,
        source,
        valid_until,
        next_update,
        confirmed,
        unconfirmed,
        not_approved,
        unchecked,
        machine,
        open_blanks,
        reprint,
        version,
        page,
        of,
        check_code,
        scan,
        shortened,
    }
}

/// What the text says, in the order of reading up to the blank.
pub fn sayings(language: &str) -> Vec<String> {
    let [title, known, known_too, act, act_too, avoid, go, _] = of(&SAYINGS, language);
    let words = words(language);
    let before = go.split("[]").next().unwrap();
    let said = [title, known, known_too, &words.act, act, act_too, &words.avoid, avoid, &words.go, before];
    said.map(str::to_owned).to_vec()
}

pub fn text(language: &str) -> SheetText {
    let [title, known, known_too, act, act_too, avoid, go, label] = of(&SAYINGS, language);
    let (before, after) = go.split_once("[]").unwrap();
    let blank = SheetPiece::Blank { label: label.into(), value: String::new() };
    let pieces = vec![SheetPiece::Text(before.into()), blank, SheetPiece::Text(after.into())];
    SheetText {
        language: language.into(),
        right_to_left: language == "ar",
        unchecked: false,
        checked: String::new(),
        approved: "Vastgesteld door de burgemeester".into(),
        filled_in: String::new(),
        dated: "26-11-2026".into(),
        valid_until: "do 26 nov 20:00".into(),
        next_update: "do 26 nov 18:00".into(),
        stands_in_for: Vec::new(),
        picture: "elevator".into(),
        title: plain(title),
        core: vec![plain(known), plain(known_too)],
        act: vec![line("bell", act), line("phone-call", act_too)],
        avoid: vec![line("door-open", avoid)],
        go: vec![SheetLine { picture: "map-pin".into(), pieces }],
        words: words(language),
    }
}

pub fn line(picture: &str, text: &str) -> SheetLine {
    SheetLine { picture: picture.into(), pieces: plain(text) }
}

/// Words without a blank.
pub fn plain(text: &str) -> Vec<SheetPiece> {
    vec![SheetPiece::Text(text.into())]
}

pub fn sheet(languages: &[&str]) -> InformationSheet {
    InformationSheet {
        code: "B07".into(),
        version: 3,
        point_name: "De Schakel".into(),
        point_code: "ZB03".into(),
        area: "Zuidbroek".into(),
        confirmed: true,
        sources: vec!["Brandweer, Liften".into(), "Vitens, Water".into()],
        check_code: "K7Q2".into(),
        web_address: String::new(),
        texts: languages.iter().map(|language| text(language)).collect(),
    }
}

/// A sheet that says these texts in every place, also where a language or a picture is named.
pub fn of_text(one: &str, other: &str) -> InformationSheet {
    let lines = vec![line(one, other), line("drop", one)];
    let mut blank = line("drop", one);
    blank.pieces.push(SheetPiece::Blank { label: other.into(), value: String::new() });
    blank.pieces.push(SheetPiece::Blank { label: one.into(), value: other.into() });
    let said = SheetText {
        language: one.into(),
        title: plain(other),
        core: vec![plain(one), plain(other)],
        act: lines.clone(),
        avoid: lines,
        go: vec![blank],
        approved: one.into(),
        filled_in: other.into(),
        dated: one.into(),
        valid_until: other.into(),
        next_update: one.into(),
        stands_in_for: vec![SheetMissing { language: one.into(), right_to_left: true, sentence: other.into() }],
        ..text("nl")
    };
    let mut sheet = sheet(&["ar"]);
    for field in [&mut sheet.code, &mut sheet.area, &mut sheet.web_address] {
        *field = one.into();
    }
    for field in [&mut sheet.point_name, &mut sheet.point_code, &mut sheet.check_code] {
        *field = other.into();
    }
    sheet.sources.push(one.into());
    sheet.texts.insert(0, said);
    sheet
}

pub fn print_of(format: SheetFormat, sheets: Vec<InformationSheet>) -> SheetPrint {
    SheetPrint { format, sheets, reprint: false, exercise: false }
}

pub fn printed(format: SheetFormat, sheet: InformationSheet) -> Pdf {
    information_sheet(&print_of(format, vec![sheet])).unwrap()
}

/// A sheet that was changed before it is printed on A4.
pub fn changed(language: &str, change: impl FnOnce(&mut InformationSheet)) -> Pdf {
    let mut sheet = sheet(&[language]);
    change(&mut sheet);
    printed(SheetFormat::A4, sheet)
}
