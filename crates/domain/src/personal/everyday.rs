//! Words that anybody types where a name or a place is asked, and that say nothing of anybody.

#[rustfmt::skip]
const EVERYDAY: &[&str] = &[
    "aankomst", "achter", "achterdeur", "adres", "alle", "allebei", "alleen", "altijd", "ambulance", "apotheek",
    "apotheker", "avond", "bakker", "bakkerij", "balie", "basisschool", "begane", "beheerder", "bellen", "belt",
    "beneden", "bewoner", "bewoners", "bewoonster", "binnen", "boven", "brandweer", "broer", "brug", "buiten",
    "buren", "buurman", "buurt", "buurvrouw", "centrum", "chauffeur", "complex", "conciërge", "coördinator", "daar",
    "deur", "deze", "dochter", "door", "doos", "drie", "eerste", "eigen", "eigenaar", "elke", "engels", "even",
    "familie", "flat", "gaat", "gang", "geen", "gemeente", "gemeentehuis", "graag", "grond", "gymzaal", "haar",
    "hall", "heeft", "heer", "hier", "hoek", "hoog", "huis", "huisarts", "huismeester", "hulp", "ieder", "iedereen",
    "iemand", "ingang", "kamer", "kapot", "kelder", "kerk", "kind", "kinderen", "klein", "kleine", "koerier", "komt",
    "koster", "kwart", "laan", "lange", "later", "leest", "links", "mantelzorger", "meneer", "mensen", "mevrouw",
    "middag", "mijn", "mijnheer", "mobiel", "moeder", "morgen", "naam", "naar", "naast", "nacht", "negen", "niemand",
    "niet", "niks", "noodopvang", "noodsteunpunt", "noord", "nummer", "ochtend", "omgeving", "onbekend", "onder",
    "oost", "oude", "over", "park", "parkeerplaats", "plein", "politie", "portiek", "post", "praktijk", "prikpost",
    "rechts", "restaurant", "rond", "samen", "school", "sleutel", "sporthal", "staat", "station", "straat", "straks",
    "teamleider", "tegen", "tegenover", "telefonisch", "telefoon", "terug", "thuis", "thuiszorg", "tien", "trap",
    "tussen", "twaalf", "twee", "uitvaartverzorger", "unit", "vader", "vanaf", "vanavond", "vandaag", "vanmiddag",
    "verdieping", "verpleegkundige", "vier", "vijf", "voor", "voordeur", "vrijwilliger", "vrijwilligers", "vrouw",
    "wacht", "wagen", "weet", "west", "wijk", "wijkagent", "wijkteam", "wijkverpleegkundige", "winkel", "winkelier",
    "woning", "woont", "zaal", "zelf", "zeven", "ziekenhuis", "zoon", "zuid", "zuster",
];

/// Whether a word, in lower case, says nothing of anybody.
pub(super) fn is_everyday(word: &str) -> bool {
    EVERYDAY.contains(&word)
}
