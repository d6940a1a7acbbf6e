//! Reads a sheet from plain text files (TOML), one folder per sheet: `sheet.toml` and one file per language. Errors
//! name file, line and field, because whoever mends them has an editor and nothing else.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::value::{Datetime, Offset};

use super::{
    BASE_LANGUAGE, CORE_SENTENCES, LONGEST_LINE, MOST_LINES, Piece, Sheet, SheetLine, SheetMoments, SheetSource,
    SheetText, WrongMoment, pieces, with_field_names,
};
use crate::configuration::{self, ConfigurationError, Source};
use crate::letters::unknown_letters;

/// The files of one sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SheetFiles {
    /// `sheet.toml`.
    pub sheet: Source,
    /// One file per language, by its code.
    pub texts: BTreeMap<String, Source>,
}

/// The moments of a sheet, by the names of their fields.
const MOMENTS: [&str; 3] = ["valid_from", "valid_until", "next_update"];

impl SheetFiles {
    /// Refuses a sheet of these files whose moments make no sense now, in milliseconds since 1970.
    pub fn check_moments(&self, sheet: &Sheet, now_ms: i64) -> Result<(), ConfigurationError> {
        let Some((field, why)) = SheetMoments::of(sheet).fault(now_ms) else { return Ok(()) };
        let why = match why {
            WrongMoment::Past => "is al voorbij",
            WrongMoment::TooFar => "ligt meer dan twee jaar weg",
            WrongMoment::EndsFirst => "is eerder dan `valid_from`",
        };
        Err(at(&self.sheet, field, format!("`{field}` {why}")))
    }

    /// Whether whoever writes it says that it contradicts what it replaces: what people have at home is wrong then.
    pub fn contradicts(&self) -> bool {
        #[derive(Deserialize)]
        struct Said {
            #[serde(default)]
            contradicts: bool,
        }
        toml::from_str(&self.sheet.text).is_ok_and(|said: Said| said.contradicts)
    }

    /// What is wrong with a field of `sheet.toml`.
    pub fn fault(&self, field: &str, message: String) -> ConfigurationError {
        at(&self.sheet, field, message)
    }

    /// Refuses a sheet of these files of which a page would show question marks.
    pub fn check_letters(&self, sheet: &Sheet) -> Result<(), ConfigurationError> {
        let texts = sheet.texts.iter().map(|text| (self.texts.get(&text.language), unknown_letters(text.shown())));
        let head = [(None, unknown_letters(sheet.printed_facts()))];
        let Some((file, letters)) = texts.chain(head).find(|(_, letters)| !letters.is_empty()) else { return Ok(()) };
        let (file, first) = (file.unwrap_or(&self.sheet), letters.chars().next());
        let line = file.text.lines().position(|line| first.is_some_and(|first| line.contains(first)));
        let message = format!("deze letters kunnen niet op papier: {letters}");
        Err(ConfigurationError { file: file.file.clone(), line: line.map_or(1, |place| place + 1), message })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    code: String,
    #[serde(default = "one")]
    version: u32,
    categories: Vec<String>,
    #[serde(default)]
    picture: String,
    #[serde(default)]
    confirmed: bool,
    /// Read where it is asked: it is about what it replaces, and no part of what it says.
    #[serde(default, rename = "contradicts")]
    _contradicts: bool,
    valid_from: Option<Datetime>,
    valid_until: Option<Datetime>,
    next_update: Option<Datetime>,
    #[serde(default)]
    area: String,
    #[serde(default)]
    web_address: String,
    #[serde(default)]
    sources: Vec<HeadSource>,
}

fn one() -> u32 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeadSource {
    key: String,
    name: String,
    address: String,
    read: String,
    /// What the page supports: for whoever checks the sheet, not for its readers.
    #[serde(default, rename = "facts")]
    _facts: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    #[serde(default)]
    checked: bool,
    title: String,
    core: Vec<String>,
    read_aloud: String,
    #[serde(rename = "do")]
    act: Vec<Line>,
    #[serde(default, rename = "dont")]
    avoid: Vec<Line>,
    #[serde(default, rename = "where")]
    go: Vec<Line>,
}

/// In the base language a line has a picture and a source; in the others it is its words alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Words(String),
    Full(FullLine),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FullLine {
    text: String,
    #[serde(default)]
    picture: String,
    #[serde(default)]
    source: String,
}

/// Reads a sheet. The other languages take pictures and sources from the base language, line by line.
pub fn read_sheet(files: &SheetFiles) -> Result<Sheet, ConfigurationError> {
    let head: Head = parse(&files.sheet)?;
    let base = files.texts.get(BASE_LANGUAGE);
    let base = base.ok_or_else(|| wrong(&files.sheet, &format!("de tekst in {BASE_LANGUAGE}.toml ontbreekt")))?;
    let (file, base) = (base, text(BASE_LANGUAGE, base, None)?);
    let base = SheetText { checked: true, ..base };
    known_sources(file, &base, &head)?;
    let others = files.texts.iter().filter(|(language, _)| *language != BASE_LANGUAGE);
    let others = others.map(|(language, file)| text(language, file, Some(&base))).collect::<Result<Vec<_>, _>>()?;
    let source =
        |from: HeadSource| SheetSource { key: from.key, name: from.name, address: from.address, read: from.read };
    let sheet = Sheet {
        code: head.code.trim().to_uppercase(),
        version: head.version,
        categories: head.categories,
        picture: head.picture,
        confirmed: head.confirmed,
        valid_from_ms: moment(&files.sheet, "valid_from", head.valid_from)?,
        valid_until_ms: moment(&files.sheet, "valid_until", head.valid_until)?,
        next_update_ms: moment(&files.sheet, "next_update", head.next_update)?,
        area: head.area,
        web_address: head.web_address,
        sources: head.sources.into_iter().map(source).collect(),
        texts: std::iter::once(base).chain(others).collect(),
    };
    if sheet.confirmed && !sheet.names_a_source() {
        let message = "`confirmed` zonder bron: zeg in [[sources]] van wie het komt".to_owned();
        return Err(at(&files.sheet, "confirmed", message));
    }
    Ok(sheet)
}

/// A moment with its offset from UTC: one without could be meant anywhere.
fn moment(file: &Source, field: &str, at: Option<Datetime>) -> Result<Option<i64>, ConfigurationError> {
    at.map(|at| millis(&at).ok_or_else(|| self::at(file, field, no_moment(field)))).transpose()
}

fn no_moment(field: &str) -> String {
    format!("`{field}` is geen moment zoals 2026-12-01T18:00:00+01:00, zonder aanhalingstekens")
}

/// Milliseconds since 1970 of a whole moment. The reader of the file has checked that the day and the time exist.
fn millis(at: &Datetime) -> Option<i64> {
    let (Some(date), Some(time), Some(offset)) = (at.date, at.time, at.offset) else { return None };
    let offset_minutes = match offset {
        Offset::Z => 0,
        Offset::Custom { minutes } => i64::from(minutes),
    };
    let days = days_since_1970(i64::from(date.year), i64::from(date.month), i64::from(date.day));
    let minutes = (days * 24 + i64::from(time.hour)) * 60 + i64::from(time.minute) - offset_minutes;
    Some((minutes * 60 + i64::from(time.second.unwrap_or(0))) * 1000)
}

/// Days of the Gregorian calendar. The year is counted from March, so that the leap day is its last.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

fn text(language: &str, file: &Source, base: Option<&SheetText>) -> Result<SheetText, ConfigurationError> {
    let words: Words = parse(file)?;
    let lines = |name: &str, lines: Vec<Line>, of: fn(&SheetText) -> &[SheetLine]| {
        like_base(file, name, lines.into_iter().map(line).collect(), base.map(of))
    };
    let text = SheetText {
        language: language.to_owned(),
        checked: words.checked,
        title: words.title,
        core: words.core,
        read_aloud: words.read_aloud,
        act: lines("do", words.act, |text| &text.act)?,
        avoid: lines("dont", words.avoid, |text| &text.avoid)?,
        go: lines("where", words.go, |text| &text.go)?,
    };
    check(file, &text)?;
    base.map_or(Ok(()), |base| head_like_base(file, &text, base))?;
    Ok(text)
}

/// The same blanks in the title and in the core message, whose sentences a translation may join or part.
fn head_like_base(file: &Source, text: &SheetText, base: &SheetText) -> Result<(), ConfigurationError> {
    let parts = [("title", &text.title, &base.title), ("core", &text.core.join(" "), &base.core.join(" "))];
    let other = parts.into_iter().find(|(_, words, base)| blanks(words) != blanks(base));
    let Some((name, ..)) = other else { return Ok(()) };
    Err(at(file, name, format!("`{name}`: andere invulplekken dan in {BASE_LANGUAGE}.toml")))
}

fn line(from: Line) -> SheetLine {
    match from {
        Line::Words(text) => SheetLine { text, ..SheetLine::default() },
        Line::Full(FullLine { text, picture, source }) => SheetLine { text, picture, source },
    }
}

fn like_base(
    file: &Source,
    name: &str,
    lines: Vec<SheetLine>,
    base: Option<&[SheetLine]>,
) -> Result<Vec<SheetLine>, ConfigurationError> {
    let Some(base) = base else { return Ok(lines) };
    if base.len() != lines.len() {
        let message = format!("`{name}` heeft {} regels, {BASE_LANGUAGE}.toml heeft er {}", lines.len(), base.len());
        return Err(at(file, name, message));
    }
    let pairs = lines.into_iter().zip(base).enumerate();
    let same_blanks = |(place, (line, base)): (usize, (SheetLine, &SheetLine))| {
        if blanks(&line.text) != blanks(&base.text) {
            let message = format!("`{name}`, regel {}: andere invulplekken dan in {BASE_LANGUAGE}.toml", place + 1);
            return Err(at(file, name, message));
        }
        Ok(SheetLine { text: line.text, picture: base.picture.clone(), source: base.source.clone() })
    };
    pairs.map(same_blanks).collect()
}

fn blanks(line: &str) -> Vec<String> {
    let mut keys: Vec<_> = pieces(line).into_iter().filter_map(Piece::into_blank).collect();
    keys.sort_unstable();
    keys
}

fn check(file: &Source, text: &SheetText) -> Result<(), ConfigurationError> {
    if text.title.trim().is_empty() {
        return Err(at(file, "title", "`title` is leeg".to_owned()));
    }
    if let Some((name, place, letters)) = long(text) {
        let message = format!("`{name}`, regel {place}: {letters} letters; er passen er hoogstens {LONGEST_LINE}");
        return Err(at(file, name, message));
    }
    if text.core.len() > CORE_SENTENCES || !text.core_fits() {
        return Err(at(file, "core", format!("`core` heeft 1 tot {CORE_SENTENCES} zinnen")));
    }
    for (name, lines) in [("do", &text.act), ("dont", &text.avoid), ("where", &text.go)] {
        if lines.len() > MOST_LINES {
            let message = format!("`{name}` heeft {} regels; er passen er hoogstens {MOST_LINES}", lines.len());
            return Err(at(file, name, message));
        }
    }
    Ok(())
}

/// The first line that is far too long for a page: its field, which line of it, and how many letters it has.
fn long(text: &SheetText) -> Option<(&'static str, usize, usize)> {
    let words = |lines: &[SheetLine]| lines.iter().map(|line| line.text.chars().count()).collect();
    let letters = |lines: &[String]| lines.iter().map(|line| line.chars().count()).collect();
    let fields: [(_, Vec<usize>); 5] = [
        ("title", letters(std::slice::from_ref(&text.title))),
        ("core", letters(&text.core)),
        ("do", words(&text.act)),
        ("dont", words(&text.avoid)),
        ("where", words(&text.go)),
    ];
    fields.into_iter().find_map(|(name, lines)| {
        let place = lines.iter().position(|letters| *letters > LONGEST_LINE)?;
        Some((name, place + 1, *lines.get(place)?))
    })
}

fn known_sources(file: &Source, base: &SheetText, head: &Head) -> Result<(), ConfigurationError> {
    let known = |key: &str| key.is_empty() || head.sources.iter().any(|source| source.key == key);
    match base.lines().find(|line| !known(&line.source)) {
        None => Ok(()),
        Some(line) => Err(at(file, &line.source, format!("bron `{}` staat niet in sheet.toml", line.source))),
    }
}

/// Reads what the blanks are called: by their key, by language.
pub fn read_blanks(file: &Source) -> Result<BTreeMap<String, BTreeMap<String, String>>, ConfigurationError> {
    parse(file)
}

/// Reads the fixed words of a page: by language, by their name.
pub fn read_words(file: &Source) -> Result<BTreeMap<String, BTreeMap<String, String>>, ConfigurationError> {
    parse(file)
}

fn parse<T: DeserializeOwned>(file: &Source) -> Result<T, ConfigurationError> {
    configuration::read(&file.file, &file.text).map_err(|error| {
        let words = file.text.lines().nth(error.line.saturating_sub(1)).unwrap_or_default();
        let field = words.split('=').next().unwrap_or_default().trim();
        let message = if MOMENTS.contains(&field) { no_moment(field) } else { error.message };
        ConfigurationError { message: with_field_names(&message), ..error }
    })
}

/// At the first line that begins with the field's name.
pub(super) fn at(file: &Source, field: &str, message: String) -> ConfigurationError {
    let marks = [format!("\"{field}\""), format!("'{field}'"), format!("[[{field}]]")];
    let named = |line: &str| line.trim_start().starts_with(field) || marks.iter().any(|mark| line.contains(mark));
    let line = file.text.lines().position(named).map_or(1, |place| place + 1);
    ConfigurationError { file: file.file.clone(), line, message: with_field_names(&message) }
}

fn wrong(file: &Source, message: &str) -> ConfigurationError {
    ConfigurationError { file: file.file.clone(), line: 1, message: message.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_counted_over_leap_days_and_offsets() {
        let millis = |text: &str| millis(&text.parse().unwrap());
        assert_eq!(millis("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(millis("2000-02-29T12:00:00Z"), Some(951_825_600_000));
        assert_eq!(millis("2026-12-01T18:00:00+01:00"), Some(1_796_144_400_000));
        assert_eq!(millis("2026-12-01T12:00:00-05:00"), Some(1_796_144_400_000));
        assert_eq!(millis("2026-12-01T18:00:00"), None);
        assert_eq!(millis("2026-12-01"), None);
    }

    /// A sheet with this title and core message, and in English with those.
    fn read(nl: (&str, &str), en: (&str, &str)) -> Result<Sheet, ConfigurationError> {
        let source = |file: &str, text: String| Source { file: file.to_owned(), text };
        let text = |(title, core)| format!("title = '{title}'\ncore = [{core}]\nread_aloud = ''\ndo = []\n");
        let texts = [("nl", text(nl)), ("en", text(en))];
        read_sheet(&SheetFiles {
            sheet: source("sheet.toml", "code = 'B02'\ncategories = []\n".to_owned()),
            texts: texts.into_iter().map(|(name, text)| (name.to_owned(), source(name, text))).collect(),
        })
    }

    fn with_head(head: &str) -> Result<(SheetFiles, Sheet), ConfigurationError> {
        let source = |file: &str, text: &str| Source { file: file.to_owned(), text: text.to_owned() };
        let nl = source("nl.toml", "title = 'Water'\ncore = ['Kook het.']\nread_aloud = ''\ndo = []\n");
        let sheet = source("sheet.toml", &format!("code = 'B02'\ncategories = []\n{head}\n"));
        let files = SheetFiles { sheet, texts: BTreeMap::from([("nl".to_owned(), nl)]) };
        read_sheet(&files).map(|sheet| (files, sheet))
    }

    #[test]
    fn moments_that_make_no_sense_are_refused_with_line_and_field() {
        let now = millis(&"2026-11-26T12:00:00Z".parse().unwrap()).unwrap();
        for (head, why) in [
            ("valid_until = 1926-12-01T18:00:00+01:00", "geldig tot (`valid_until`) is al voorbij"),
            ("next_update = 9026-12-01T18:00:00+01:00", "volgende update (`next_update`) ligt meer dan twee jaar weg"),
            (
                "valid_until = 2026-12-01T18:00:00Z\nvalid_from = 2026-12-02T18:00:00Z",
                "geldig tot (`valid_until`) is eerder dan geldig vanaf (`valid_from`)",
            ),
        ] {
            let (files, sheet) = with_head(head).unwrap();
            assert_eq!(
                files.check_moments(&sheet, now).unwrap_err().to_string(),
                format!("sheet.toml, regel 3: {why}")
            );
        }
        for head in ["valid_until = '2026-12-01T18:00:00+01:00'", "valid_until = 2026-13-01T18:00:00Z"] {
            let error = with_head(head).unwrap_err().to_string();
            assert!(error.starts_with("sheet.toml, regel 3: geldig tot (`valid_until`) is geen moment"), "{error}");
        }
    }

    #[test]
    fn what_is_confirmed_says_by_whom_and_the_core_has_three_sentences() {
        let error = with_head("confirmed = true").unwrap_err().to_string();
        assert!(error.starts_with("sheet.toml, regel 3: bevestigd (`confirmed`) zonder bron"), "{error}");
        let five = ("Water", "'Een. Twee. Drie. Vier. Vijf.'");
        assert_eq!(read(five, five).unwrap_err().to_string(), "nl, regel 2: kern (`core`) heeft 1 tot 3 zinnen");
    }

    #[test]
    fn of_what_is_too_long_the_field_its_line_and_its_length_are_told() {
        let long = "a".repeat(LONGEST_LINE + 7);
        let error = read(("Water", &format!("'Kook.', '{long}'")), ("Water", "'Boil.'")).unwrap_err().to_string();
        for told in ["(`core`)", "regel 2: 2007 letters", "2000"] {
            assert!(error.contains(told), "{told}: {error}");
        }
        assert!(read(("Water", &format!("'{}'", "é".repeat(LONGEST_LINE))), ("Water", "'Boil.'")).is_ok());
    }

    #[test]
    fn blanks_in_the_title_and_the_core_message_are_the_same_in_each_language() {
        let nl = ("Water bij [[water_point]]", "'Kom naar [[warm_place]].', 'Neem flessen mee.'");
        let sheet = read(nl, ("Water at [[water_point]]", "'Come to [[warm_place]] with bottles.'")).unwrap();
        assert_eq!(sheet.blanks(), ["warm_place", "water_point"]);
        for (line, field, en) in [(1, "title", ("Water", "'Come to [[warm_place]].'")), (2, "core", (nl.0, "'Come.'"))]
        {
            let error = read(nl, en).unwrap_err().to_string();
            let place = format!("en, regel {line}: ");
            assert!(
                error.starts_with(&place) && error.contains(&format!("(`{field}`): andere invulplekken")),
                "{error}"
            );
        }
    }
}
