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

/// The first latest time in a text, in Dutch or English; `None` when it has none.
pub fn find(text: &str) -> Option<Deadline> {
    let words = words(text);
    let mut rest = words.as_slice();
    while let Some((_, next)) = rest.split_first() {
        if let Some(found) = within(rest).or_else(|| at(rest)) {
            return Some(found);
        }
        rest = next;
    }
    None
}

fn words(text: &str) -> Vec<String> {
    let kept = |sign: char| sign.is_alphanumeric() || matches!(sign, ':' | '.' | ',');
    let lower = text.to_lowercase();
    let trimmed = lower.split(|sign| !kept(sign)).map(|word| word.trim_matches(['.', ',', ':']));
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
        "minuut" | "minuten" | "min" | "minutes" | "minute" | "m" => Some(1),
        "uur" | "uren" | "uurtje" | "u" | "hour" | "hours" | "h" => Some(60),
        "dag" | "dagen" | "day" | "days" => Some(24 * 60),
        _ => None,
    }
}

/// "[nog|binnen|over] 2,5 uur", "een half uur", "anderhalf uur", "nog twee dagen".
fn within(words: &[String]) -> Option<Deadline> {
    let (lead, rest) = words.split_first()?;
    if !matches!(lead.as_str(), "nog" | "binnen" | "over" | "within" | "in" | "another") {
        return None;
    }
    let skip = rest.iter().take_while(|word| matches!(word.as_str(), "een" | "maar" | "ongeveer" | "zo'n" | "max"));
    let rest = rest.get(skip.count()..)?;
    let (amount, unit) = match rest {
        [half, unit, ..] if half == "half" => (0.5, unit),
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

/// "voor 17:30", "uiterlijk 17.30", "om 17 uur".
fn at(words: &[String]) -> Option<Deadline> {
    let (lead, rest) = words.split_first()?;
    if !matches!(lead.as_str(), "voor" | "vóór" | "uiterlijk" | "om" | "tot" | "before" | "by" | "until" | "at") {
        return None;
    }
    let rest = if rest.first().is_some_and(|word| word == "om") { rest.get(1..)? } else { rest };
    let time = rest.first()?;
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
            ("om 25:00", None),
        ];
        for (text, expected) in said {
            assert_eq!(find(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*") {
            let _ = find(&text);
        }
    }
}
