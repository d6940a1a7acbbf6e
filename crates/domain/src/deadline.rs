//! Reads a latest time out of what a resident says: "accu nog 3 uur" becomes a moment.

/// A latest time as it was said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deadline {
    /// So many minutes from now.
    Within(i64),
    /// At this time of the day: the next time the clock shows it.
    At {
        /// 0 to 23.
        hour: u32,
        /// 0 to 59.
        minute: u32,
    },
}

/// What was, whatever else is said beside it.
const GONE_BY: [&str; 12] = [
    "gisteren",
    "eergisteren",
    "gisteravond",
    "gisternacht",
    "gistermiddag",
    "gisterochtend",
    "vanochtend",
    "vanmorgen",
    "geleden",
    "sinds",
    "vorige",
    "afgelopen",
];
/// What was done, unless something is still to be done.
const DONE: [&str; 14] = [
    "gebeld",
    "gevallen",
    "gekomen",
    "gewacht",
    "gebeurd",
    "gemeld",
    "gezien",
    "geweest",
    "gehad",
    "gesproken",
    "vertrokken",
    "was",
    "had",
    "werd",
];
/// What is still to be done.
const TO_COME: [&str; 10] = ["moet", "moeten", "worden", "wil", "willen", "graag", "nodig", "uiterlijk", "komt", "zal"];
/// Where something else begins to be said.
const JOINS: [&str; 5] = ["en", "maar", "want", "dus", "nu"];
/// Shortened words, whose full stop ends nothing.
const SHORTENED: [&str; 4] = ["max.", "ca.", "circa.", "uiterl."];
/// What somebody asks for at a moment: beside these "voor 2 uur" is not how long something lasts.
const WANTED: [&str; 12] = [
    "nodig",
    "moet",
    "moeten",
    "graag",
    "uiterlijk",
    "weg",
    "brengen",
    "gebracht",
    "bezorgen",
    "bezorgd",
    "halen",
    "ophalen",
];
/// What lasts for hours: beside these "voor 2 uur" is how long.
const LASTS: [&str; 16] = [
    "zuurstof",
    "zuurstoffles",
    "accu",
    "accu's",
    "batterij",
    "batterijen",
    "fles",
    "flessen",
    "cilinder",
    "tank",
    "stroom",
    "noodstroom",
    "aggregaat",
    "powerbank",
    "brandstof",
    "sondevoeding",
];
/// That something lasts, whatever it is.
const ENOUGH: [&str; 2] = ["genoeg", "voldoende"];
/// What may stand before an amount and changes nothing.
const ABOUT: [&str; 17] = [
    "een",
    "maar",
    "ongeveer",
    "zo",
    "n",
    "max",
    "maximaal",
    "ca",
    "circa",
    "pakweg",
    "hooguit",
    "hoogstens",
    "zeker",
    "minstens",
    "bijna",
    "nog",
    "slechts",
];

/// Every latest time that a Dutch text may mean, one of each thing that is said; none when it says none. A life may hang
/// on it, so **the earliest holds**. Only words that announce something give one: a time alone may be when it happened,
/// and in a text of another language no word means what it says here.
pub fn find(text: &str) -> Vec<Deadline> {
    clauses(text).iter().filter(|clause| !is_past(clause)).filter_map(|clause| first_in(clause)).flatten().collect()
}

fn first_in(clause: &[String]) -> Option<Vec<Deadline>> {
    let rests = (0..clause.len()).filter_map(|from| clause.get(from..));
    rests.filter_map(|rest| within(rest).map(|one| vec![one]).or_else(|| before(rest, clause))).next()
}

fn says(clause: &[String], known: &[&str]) -> bool {
    clause.iter().any(|word| known.contains(&word.as_str()))
}

fn is_past(clause: &[String]) -> bool {
    says(clause, &GONE_BY) || (says(clause, &DONE) && !says(clause, &TO_COME))
}

/// What is said in one breath, in words.
fn clauses(text: &str) -> Vec<Vec<String>> {
    let (lower, mut clauses) = (text.to_lowercase(), Vec::new());
    for line in lower.lines() {
        let mut clause = Vec::new();
        for token in line.split_whitespace() {
            if JOINS.contains(&token) && clause.last().is_none_or(|before| before != "nog") {
                clauses.push(std::mem::take(&mut clause));
            }
            clause.extend(words(token));
            if token.ends_with([',', ';', '!', '?', '.']) && !SHORTENED.contains(&token) {
                clauses.push(std::mem::take(&mut clause));
            }
        }
        clauses.push(clause);
    }
    clauses
}

fn words(text: &str) -> Vec<String> {
    let kept = |sign: char| sign.is_alphanumeric() || matches!(sign, ':' | '.' | ',');
    let trimmed = text.split(|sign| !kept(sign)).map(|word| word.trim_matches(['.', ',', ':']));
    trimmed.filter(|word| !word.is_empty()).flat_map(split_unit).collect()
}

/// "3u" and "45min" are a number and a unit.
fn split_unit(word: &str) -> Vec<String> {
    match word.find(|sign: char| sign.is_alphabetic()) {
        Some(place) if place > 0 && unit_minutes(&word[place..]).is_some() => {
            vec![word[..place].to_owned(), word[place..].to_owned()]
        }
        _ => vec![word.to_owned()],
    }
}

fn unit_minutes(unit: &str) -> Option<i64> {
    match unit {
        "minuut" | "minuten" | "minuutje" | "minuutjes" | "min" => Some(1),
        "kwartier" | "kwartiertje" => Some(15),
        "uur" | "uren" | "uurtje" | "uurtjes" | "u" => Some(60),
        "dag" | "dagen" => Some(24 * 60),
        _ => None,
    }
}

fn is_unit(word: &str) -> bool {
    unit_minutes(word).is_some()
}

/// "[nog|binnen|over] 2,5 uur", "een half uur", "anderhalf uur", "nog twee dagen".
fn within(words: &[String]) -> Option<Deadline> {
    let (lead, rest) = words.split_first()?;
    if !matches!(lead.as_str(), "nog" | "binnen" | "over") {
        return None;
    }
    span(rest).map(Deadline::Within)
}

/// How many minutes these words begin with: "ca. 2 uur", "een half uur", the fewer of "3 à 4 uur".
fn span(words: &[String]) -> Option<i64> {
    let skip = words.iter().take_while(|word| ABOUT.contains(&word.as_str()));
    let (skipped, rest) = words.split_at_checked(skip.count())?;
    let one = skipped.last().is_some_and(|word| word == "een") && rest.first().is_some_and(|unit| is_unit(unit));
    let (amount, unit) = match rest {
        [half, unit, ..] if half == "half" => (0.5, unit),
        [unit, ..] if one => (1.0, unit),
        [amount, unit, ..] if is_unit(unit) => (amount_of(amount)?, unit),
        [few, many, unit, ..] if is_unit(unit) => (amount_of(few)?.min(amount_of(many)?), unit),
        [few, or, many, unit, ..] if is_between(or) => (amount_of(few)?.min(amount_of(many)?), unit),
        _ => return None,
    };
    #[expect(clippy::cast_possible_truncation, reason = "amount_of allows at most 999")]
    let minutes = (amount * f64::from(i32::try_from(unit_minutes(unit)?).ok()?)).round() as i64;
    Some(minutes)
}

/// What stands between the two amounts of "3 à 4 uur".
fn is_between(word: &str) -> bool {
    matches!(word, "à" | "a" | "of" | "tot")
}

fn amount_of(word: &str) -> Option<f64> {
    const WORDS: [(&str, f64); 14] = [
        ("een", 1.0),
        ("één", 1.0),
        ("anderhalf", 1.5),
        ("twee", 2.0),
        ("drie", 3.0),
        ("vier", 4.0),
        ("vijf", 5.0),
        ("zes", 6.0),
        ("zeven", 7.0),
        ("acht", 8.0),
        ("negen", 9.0),
        ("tien", 10.0),
        ("twaalf", 12.0),
        ("kwart", 0.25),
    ];
    let spelled = WORDS.iter().find(|(name, _)| *name == word).map(|(_, amount)| *amount);
    spelled.or_else(|| word.replace(',', ".").parse().ok().filter(|amount| (0.0..1000.0).contains(amount)))
}

/// "voor 17:30", "uiterlijk om 17.30", "tot 17 uur", "om 20:00 nodig", "zuurstof voor 2 uur".
fn before(words: &[String], clause: &[String]) -> Option<Vec<Deadline>> {
    let (lead, rest) = words.split_first()?;
    match lead.as_str() {
        "voor" => lasting(rest, clause).or_else(|| at(rest)),
        "vóór" | "uiterlijk" | "tot" => at(rest),
        // When somebody comes back is no latest time.
        "om" if says(clause, &WANTED) => at(rest),
        _ => None,
    }
}

/// How long something lasts; with the time of the day as well where it may be that.
fn lasting(words: &[String], clause: &[String]) -> Option<Vec<Deadline>> {
    let minutes = span(words)?;
    let within = Deadline::Within(minutes);
    let (enough, lasts) = (says(clause, &ENOUGH), says(clause, &LASTS));
    // The day has no thirteenth hour that is said otherwise, and no half ones.
    let (evening, is_hours) = (minutes >= 13 * 60, minutes % 60 == 0);
    match at(words).filter(|_| is_hours) {
        _ if enough => Some(vec![within]),
        _ if lasts && !evening && !says(clause, &WANTED) => Some(vec![within]),
        Some(clock) if evening && !lasts && !says(clause, &["nog"]) => Some(clock),
        Some(clock) => Some([vec![within], clock].concat()),
        None => lasts.then(|| vec![within]),
    }
}

/// A time of the day; an hour that is said without minutes may be of either half of the day.
fn at(words: &[String]) -> Option<Vec<Deadline>> {
    let about = words.iter().take_while(|word| matches!(word.as_str(), "om" | "ongeveer" | "ca" | "circa")).count();
    let (time, rest) = words.get(about..)?.split_first()?;
    let unit = rest.first().map_or("", String::as_str);
    // Twelve hours told twice: four could be sixteen.
    if matches!(unit, "am" | "pm" | "a.m" | "p.m") {
        return None;
    }
    if let Some((hour, minute)) = time.split_once([':', '.']) {
        let (hour, minute) = (hour.parse().ok()?, minute.parse().ok().filter(|_| minute.len() == 2)?);
        return (hour < 24 && minute < 60).then(|| vec![Deadline::At { hour, minute }]);
    }
    let hour = (0..24).find(|hour| amount_of(time) == Some(f64::from(*hour)))?;
    let halves = if hour < 12 { vec![hour, hour + 12] } else { vec![hour] };
    matches!(unit, "uur" | "u").then(|| halves.into_iter().map(|hour| Deadline::At { hour, minute: 0 }).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_residents_say_becomes_a_time() {
        let within = |minutes| vec![Deadline::Within(minutes)];
        let at = |hour, minute| vec![Deadline::At { hour, minute }];
        let none = Vec::new;
        let said = [
            ("Zuurstofapparaat, accu nog 3 uur", within(180)),
            ("nog 2,5 uur", within(150)),
            ("nog 1.5u", within(90)),
            ("binnen een half uur", within(30)),
            ("nog een anderhalf uur", within(90)),
            ("nog maar 45 minuten!", within(45)),
            ("medicijnen nog twee dagen", within(2880)),
            ("Moet vóór 17:30 weg", at(17, 30)),
            ("uiterlijk om 8.05", at(8, 5)),
            ("tot 17 uur", at(17, 0)),
            ("er is nog niets gebeurd", none()),
            ("nog 3 mensen", none()),
            ("voor 2 personen", none()),
            ("voor 25:00", none()),
            ("nog maar een uur", within(60)),
            ("insuline is over 2 uur op", within(120)),
            ("nog max. 3 uur", within(180)),
            ("Gisteren gevallen, zuurstof nog 3 uur", within(180)),
            ("Vanochtend gebeld en moet vóór 16:00 weg", at(16, 0)),
            ("Moet voor 16:00 gebeld worden", at(16, 0)),
            ("Uiterlijk: 8.05 uur", at(8, 5)),
            ("nog 3 à 4 uur", within(180)),
            ("accu nog 3-4 uur", within(180)),
            ("nog 5 tot 4 uur", within(240)),
            ("nog ca. 2 uur", within(120)),
            ("nog zo'n 2 uur", within(120)),
            ("nog 2 uurtjes", within(120)),
            ("nog drie kwartier", within(45)),
            ("medicijn om 20:00 nodig", at(20, 0)),
            ("Moet tot 14:00 blijven", at(14, 0)),
            ("insuline voor 14:00", at(14, 0)),
            ("Vóór 16 uur weg", at(16, 0)),
        ];
        for (text, expected) in said {
            assert_eq!(find(text), expected, "{text}");
        }
    }

    #[test]
    fn how_long_something_lasts_is_no_time_of_the_day() {
        for (text, minutes) in [
            ("nog voor 2 uur zuurstof", 120),
            ("zuurstof voor 2 uur", 120),
            ("fles is genoeg voor 5 uur", 300),
            ("genoeg insuline voor 20 uur", 1200),
            ("nog voor ca. 3 uur stroom", 180),
            ("accu voor een half uur", 30),
            ("zuurstof voor 90 minuten", 90),
            ("voldoende voor 2 dagen", 2880),
        ] {
            assert_eq!(find(text), [Deadline::Within(minutes)], "{text}");
        }
    }

    #[test]
    fn what_may_be_either_is_told_as_either() {
        let (within, at) = (Deadline::Within, |hour| Deadline::At { hour, minute: 0 });
        for (text, meanings) in [
            ("Moet voor 2 uur weg", vec![within(120), at(2), at(14)]),
            ("zuurstof voor 2 uur nodig", vec![within(120), at(2), at(14)]),
            ("zuurstof voor 16 uur", vec![within(960), at(16)]),
            ("medicijn om 8 uur nodig", vec![at(8), at(20)]),
            ("uiterlijk vier uur", vec![at(4), at(16)]),
            ("over 2 uur komt de zorg, accu nog 1 uur", vec![within(120), within(60)]),
        ] {
            assert_eq!(find(text), meanings, "{text}");
        }
    }

    #[test]
    fn what_was_is_no_latest_time_and_neither_is_another_language() {
        for text in [
            "Gisteren om 14:00 gevallen",
            "Gisteren voor 14:00 gevallen",
            "Vandaag om 9 uur gebeld",
            "Voor 9 uur gebeld",
            "Zij had nog 2 uur gewacht",
            "Over 3 dagen geleden gevallen",
            "komt om 16 uur terug",
            "14:00",
            "tot 4:00 PM",
            "The shelter opened at 4:00 PM",
            "rice exhausted in 15 days",
            "we need help within 12 hours",
            "over 3 days without water",
            "water for 10 hours, before 16 hours",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*") {
            let _ = find(&text).len();
        }
    }
}
