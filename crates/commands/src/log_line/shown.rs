//! What the screens show of a line that appeared by itself, in both languages, so that a search finds it by what stands
//! there. The words follow from the codes each time: nothing of them is kept.

use steunpunt_domain::configuration::{Configuration, Label};

use crate::shapes::log_line::LogEntry;

/// Of each sort what stands there for a code, in Dutch and in English; without a code the sort's own name.
const WORDS: &[(&str, &str, &str, &str)] = &[
    ("request", "", "Hulpvraag", "Request"),
    ("request", "new", "Nieuw", "New"),
    ("request", "accepted", "Aangenomen", "Accepted"),
    ("request", "forwarded", "Doorgegeven", "Passed on"),
    ("request", "receipt_confirmed", "Ontvangst bevestigd", "Receipt confirmed"),
    ("request", "in_progress", "In uitvoering", "In progress"),
    ("request", "settled", "Geregeld", "Settled"),
    ("request", "reported_back", "Teruggekoppeld", "Reported back"),
    ("request", "duplicate", "Dubbel", "Duplicate"),
    ("request", "withdrawn", "Ingetrokken", "Withdrawn"),
    ("request", "expired", "Verlopen", "Expired"),
    ("request", "not_possible", "Kan niet", "Not possible"),
    ("emergency", "", "Noodmelding", "Emergency"),
    ("emergency", "reported", "nog niet doorgegeven", "not passed on yet"),
    ("emergency", "relayed", "doorgegeven, nog niet bevestigd", "passed on, not confirmed yet"),
    ("emergency", "acknowledged", "bevestigd", "confirmed"),
    ("sheet", "", "Informatieblad", "Information sheet"),
    ("sheet", "published", "geldt vanaf nu", "holds from now on"),
    ("sheet", "contradicts", "spreekt een ander blad tegen", "contradicts another sheet"),
    ("sheet", "withdrawn", "ingetrokken", "withdrawn"),
    ("message", "", "Bericht", "Message"),
    ("message", "out", "geschreven", "written"),
    ("message", "in", "binnengekomen", "came in"),
    ("message", "acknowledged", "bevestigd", "acknowledged"),
    ("facility", "", "Situatie", "Situation"),
    ("facility", "works", "werkt", "works"),
    ("facility", "partly", "werkt deels", "works partly"),
    ("facility", "out", "doet het niet", "is out"),
    ("facility", "unknown", "onbekend", "unknown"),
    ("weather", "", "Weer", "Weather"),
    ("building", "", "Gebouw", "Building"),
    ("building", "works", "werkt", "works"),
    ("building", "partly", "werkt deels", "works partly"),
    ("building", "out", "doet het niet", "is out"),
    ("stock", "", "Voorraad", "Stock"),
    ("stock", "short", "onder het minimum", "below the minimum"),
    ("point", "open", "Het punt is open", "The point is open"),
    ("point", "night", "Het punt is dicht voor de nacht", "The point is closed for the night"),
    ("point", "closed", "Het punt is gesloten", "The point is closed"),
    ("handover", "", "Overdracht", "Handover"),
    ("handover", "offered", "aangeboden", "offered"),
    ("handover", "lapsed", "vervallen", "lapsed"),
    ("handover", "refused", "geweigerd", "refused"),
    ("handover", "accepted", "aangenomen", "accepted"),
    ("checklist", "", "Lijst", "Checklist"),
    ("checklist", "ticked", "afgevinkt", "ticked"),
    ("checklist", "taken_back", "vinkje weggehaald", "tick taken back"),
    ("access", "", "Toegang", "Access"),
    ("access", "wrong_pin", "een verkeerde pincode", "a wrong PIN"),
    ("access", "added", "op de lijst gezet", "put on the list"),
    ("access", "pin", "andere pincode", "another PIN"),
    ("access", "role", "andere rol", "another role"),
    ("access", "gone", "van de lijst gehaald", "taken off the list"),
    ("access", "back", "terug op de lijst", "back on the list"),
    ("charge", "", "Leiding", "In charge"),
    ("charge", "taken", "genomen zonder overdracht", "taken without a handover"),
];

/// The words of a line that appeared by itself; none of one that somebody wrote.
pub(super) fn words(configuration: &Configuration, line: &LogEntry) -> String {
    if line.id.is_some() {
        return String::new();
    }
    // Of opening and closing the text is the code, and what became of it is not shown by itself.
    let code = if line.sort == "point" { &line.text } else { &line.reason };
    let shown = |(sort, of, _, _): &&(&str, &str, &str, &str)| *sort == line.sort && (of.is_empty() || of == code);
    let mut words: Vec<&str> = WORDS.iter().filter(shown).flat_map(|(_, _, nl, en)| [*nl, *en]).collect();
    let names = names(configuration, line);
    words.extend(names.iter().flat_map(|name| [name.nl.as_str(), name.en.as_str()]));
    words.join(" ")
}

/// A line on paper: what kind of line it is, and what it says.
pub(crate) fn in_dutch(configuration: &Configuration, line: &LogEntry) -> (String, String) {
    if line.id.is_some() {
        return written_by_somebody(line);
    }
    let word = |code: &str| {
        let found = WORDS.iter().find(|(sort, of, _, _)| *sort == line.sort && *of == code);
        found.map_or_else(String::new, |(_, _, nl, _)| (*nl).to_owned())
    };
    if line.sort == "point" {
        return ("Punt".to_owned(), word(&line.text));
    }
    if line.reason == "wrong_pin" {
        let (count, letter) = line.text.split_once(' ').unwrap_or((&line.text, ""));
        let laptop = if letter.is_empty() { String::new() } else { format!(", laptop {letter}") };
        return (word(""), format!("{count} keer {}{laptop}", word("wrong_pin")));
    }
    let names: Vec<&str> = names(configuration, line).iter().map(|name| name.nl.as_str()).collect();
    let further = line.text.split_once(' ').map_or("", |(_, further)| further);
    let what = match (names.is_empty(), line.sort.as_str()) {
        (true, _) => line.text.clone(),
        (false, "building") => [names.join(", "), further.to_owned()].join(" ").trim().to_owned(),
        (false, _) => names.join(", "),
    };
    let parts = [line.number.clone().unwrap_or_default(), what, word(&line.reason)];
    (word(""), parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "))
}

fn written_by_somebody(line: &LogEntry) -> (String, String) {
    let kind = match line.sort.as_str() {
        "decision" => "Besluit",
        "contact" => "Contact",
        "incident" => "Incident",
        _ => "Gebeurtenis",
    };
    let why = if line.reason.is_empty() { String::new() } else { format!(" Waarom: {}.", line.reason) };
    let sure = if line.confirmed { "" } else { " (NIET bevestigd)" };
    let said = match (&line.erased, line.text.as_str()) {
        (Some(_), _) => "gewist",
        (None, "") => "(woorden alleen op het blad met persoonsgegevens)",
        (None, said) => said,
    };
    (kind.to_owned(), format!("{said}{why}{sure}"))
}

/// The names of what its codes stand for: a facility and a neighbourhood, an article, a part, a list and its lines.
fn names<'a>(configuration: &'a Configuration, line: &LogEntry) -> Vec<&'a Label> {
    let is = |code: &str| line.text.split(' ').any(|word| word == code);
    match line.sort.as_str() {
        "facility" => {
            let facilities = configuration.facilities.iter().filter(|one| is(&one.code)).map(|one| &one.label);
            facilities.chain(configuration.areas.iter().filter(|one| is(&one.code)).map(|one| &one.label)).collect()
        }
        "building" => {
            let parts = configuration.building.iter().map(|one| (&one.code, &one.label));
            parts.filter(|(code, _)| line.text.split(' ').next() == Some(code)).map(|(_, label)| label).collect()
        }
        "checklist" => list_and_lines(configuration, &line.text),
        "stock" => configuration.articles.iter().filter(|one| is(&one.code)).map(|one| &one.label).collect(),
        _ => Vec::new(),
    }
}

fn list_and_lines<'a>(configuration: &'a Configuration, text: &str) -> Vec<&'a Label> {
    let mut codes = text.split(' ');
    let Some(list) = codes.next().and_then(|code| configuration.checklist(code)) else { return Vec::new() };
    let ticked = codes.filter_map(|code| list.lines.iter().find(|line| line.code == code));
    std::iter::once(&list.label).chain(ticked.map(|line| &line.label)).collect()
}

#[cfg(test)]
mod tests {
    use super::WORDS;

    #[test]
    fn the_words_are_those_of_the_screens() {
        let dutch = [
            include_str!("../../../../ui/src/text/nl/logLine.ts"),
            include_str!("../../../../ui/src/text/nl/request.ts"),
        ];
        let english = [
            include_str!("../../../../ui/src/text/en/logLine.ts"),
            include_str!("../../../../ui/src/text/en/request.ts"),
        ];
        for (sort, code, nl, en) in WORDS {
            for (texts, word) in [(&dutch, nl), (&english, en)] {
                assert!(texts.iter().any(|text| text.contains(word)), "{sort} {code}: the screens do not say {word}");
            }
        }
    }
}
