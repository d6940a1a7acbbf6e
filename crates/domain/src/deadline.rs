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

/// The first latest time in a Dutch text; `None` when it has none. Only words that announce something give one: a
/// time alone may be when it happened, and in a text of another language no word means what it says here.
pub fn find(text: &str) -> Option<Deadline> {
    clauses(text).iter().filter(|clause| !is_past(clause)).find_map(|clause| first_in(clause))
}

fn first_in(clause: &[String]) -> Option<Deadline> {
    (0..clause.len()).filter_map(|from| clause.get(from..)).find_map(|rest| within(rest).or_else(|| at(rest)))
}

fn is_past(clause: &[String]) -> bool {
    let says = |known: &[&str]| clause.iter().any(|word| known.contains(&word.as_str()));
    says(&GONE_BY) || (says(&DONE) && !says(&TO_COME))
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
        "minuut" | "minuten" | "min" => Some(1),
        "uur" | "uren" | "uurtje" | "u" => Some(60),
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
    let skip = rest.iter().take_while(|word| matches!(word.as_str(), "een" | "maar" | "ongeveer" | "zo'n" | "max"));
    let (skipped, rest) = rest.split_at_checked(skip.count())?;
    let one = skipped.last().is_some_and(|word| word == "een") && rest.first().is_some_and(|unit| is_unit(unit));
    let (amount, unit) = match rest {
        [half, unit, ..] if half == "half" => (0.5, unit),
        [unit, ..] if one => (1.0, unit),
        [amount, unit, ..] => (amount_of(amount)?, unit),
        _ => return None,
    };
    #[expect(clippy::cast_possible_truncation, reason = "amount_of allows at most 999")]
    let minutes = (amount * f64::from(i32::try_from(unit_minutes(unit)?).ok()?)).round() as i64;
    Some(Deadline::Within(minutes))
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

/// "voor 17:30", "uiterlijk om 17.30", "tot 17 uur".
fn at(words: &[String]) -> Option<Deadline> {
    let (lead, rest) = words.split_first()?;
    if !matches!(lead.as_str(), "voor" | "vóór" | "uiterlijk" | "tot") {
        return None;
    }
    let rest = if rest.first().is_some_and(|word| word == "om") { rest.get(1..)? } else { rest };
    let time = rest.first()?;
    // Twelve hours told twice: four could be sixteen.
    if rest.get(1).is_some_and(|half| matches!(half.as_str(), "am" | "pm" | "a.m" | "p.m")) {
        return None;
    }
    let (hour, minute) = match time.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour.parse().ok()?, minute.parse().ok()?),
        Some(_) => return None,
        None if rest.get(1).is_some_and(|unit| unit == "uur" || unit == "u") => (time.parse().ok()?, 0),
        None => return None,
    };
    (hour < 24 && minute < 60).then_some(Deadline::At { hour, minute })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_residents_say_becomes_a_time() {
        let within = |minutes| Some(Deadline::Within(minutes));
        let at = |hour, minute| Some(Deadline::At { hour, minute });
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
            ("er is nog niets gebeurd", None),
            ("nog 3 mensen", None),
            ("voor 2 personen", None),
            ("voor 25:00", None),
            ("nog maar een uur", within(60)),
            ("insuline is over 2 uur op", within(120)),
            ("nog max. 3 uur", within(180)),
            ("Gisteren gevallen, zuurstof nog 3 uur", within(180)),
            ("Vanochtend gebeld en moet vóór 16:00 weg", at(16, 0)),
            ("Moet voor 16:00 gebeld worden", at(16, 0)),
            ("Uiterlijk: 8.05 uur", at(8, 5)),
        ];
        for (text, expected) in said {
            assert_eq!(find(text), expected, "{text}");
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
            assert_eq!(find(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*") {
            let _ = find(&text);
        }
    }
}
